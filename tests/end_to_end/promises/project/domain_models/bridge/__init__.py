"""The toll bridge. Its gantries tell the time in UTC."""

from puddingstone import *

toll_office = Team("Toll Office", email="toll@strait.example", expert="Head of Tolls", channel="#tolls")
gantries = Source("gantries", owner=toll_office, time_zone="UTC", expected_every=minutes(10))
bridge = Domain("Bridge", code="BR", owner=toll_office, time_zone="America/St_Johns")
