"""The head office of both houses."""

from puddingstone import *

office = Team("Office", email="office@head.example")
stewards = Source("stewards", owner=office, seeded=True)
complaints = Source("complaints", owner=office, seeded=True)
head_office = Domain("Head Office", code="HO", owner=office)
