"""Economy Motel: forty units around a gravel yard outside Hurricane, Utah, on the road to Zion.

Who comes is a traveller, not a guest; what they rent is a unit, not a room; and they pay for a visit in cash, at the
window, before they get the key. It belongs to Gowganda Hospitality.
"""

from puddingstone import *

# Who answers for what

the_window = Team("The Window", email="window@economy.example", expert="Day Clerk", channel="#window")

economy_motel = Domain("Economy Motel", code="EM", owner=the_window, time_zone="America/Denver")

# The systems we work with

till = Source(
    "motel_till",
    owner=the_window,
    purpose="The shop till at the window; every night somebody copies its spreadsheets onto a stick.",
    load_time="Exported",
    expected_every=hours(24),
    seeded=True,
)
