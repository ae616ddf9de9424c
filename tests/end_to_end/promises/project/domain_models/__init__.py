"""A bridge and a ferry over one strait."""

from puddingstone import *

two_ways = Organisation(
    "Two Ways Over",
    repository="https://git.strait.example/data/models",
    status_page="https://status.strait.example",
)

promises = [available(share=percent(99.5), answering_within=seconds(1))]
