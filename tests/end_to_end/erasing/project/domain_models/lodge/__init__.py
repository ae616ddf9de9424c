"""A lodge that numbers its guests from one."""

from puddingstone import *

front_desk = Team("Front Desk", email="front.desk@lodge.example")
book = Source("book", owner=front_desk, seeded=True)
lodge = Domain("Lodge", code="LO", owner=front_desk)
