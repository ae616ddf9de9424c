"""The ferry. Its purser and its harbour tell the time by their own clocks."""

from puddingstone import *

bridge_deck = Team("Bridge Deck", email="deck@strait.example", expert="First Mate", channel="#deck")
purser = Source("purser", owner=bridge_deck, expected_every=minutes(10))
harbour = Source("harbour", owner=bridge_deck, expected_every=hours(24))
ferry = Domain("Ferry", code="FE", owner=bridge_deck, time_zone="America/Halifax")
