"""A roadhouse that numbers its guests from one."""

from puddingstone import *

bar = Team("Bar", email="bar@roadhouse.example")
slate = Source("slate", owner=bar, seeded=True)
roadhouse = Domain("Roadhouse", code="RH", owner=bar)
