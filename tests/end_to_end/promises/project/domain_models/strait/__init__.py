"""Both ways over the strait."""

from puddingstone import *

planners = Team("Planners", email="planners@strait.example", expert="Head of Planning", channel="#planning")
strait = Domain("Strait", code="ST", owner=planners, time_zone="America/Halifax")
