"""A motel that numbers its guests from one."""

from puddingstone import *

desk = Team("Desk", email="desk@economy.example")
ledger = Source("ledger", owner=desk, seeded=True)
economy_motel = Domain("Economy Motel", code="EM", owner=desk)
