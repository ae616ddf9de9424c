"""A hotel that numbers its guests from one."""

from puddingstone import *

front_office = Team("Front Office", email="front.office@fancy.example")
reception = Source("reception", owner=front_office, seeded=True)
fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office)
