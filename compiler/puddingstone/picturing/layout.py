"""Where everything on the map stands: the layered layout of graphlay, with a lane for each domain."""

from typing import Any, NamedTuple

import graphlay

from puddingstone.picturing.cards import Card
from puddingstone.picturing.map import Map

Point = tuple[float, float]

_MARGIN = 16.0
_GAP = 36.0
_NAMED_GAP = 68.0
_ABREAST = 4
_OPTIONS: dict[str, Any] = {
    "direction": "leftright",
    "spacing": {"layer_gap": 72.0, "port_gap": 14.0, "stub": 22.0, "isolated_gap": 36.0},
    "order": {"group_lanes": "strict"},
    "coords": {"placement": "brandes_koepf"},
    "compaction": {"mode": "priority"},
    "labels": {"reservation": "never"},
}


class Box(NamedTuple):
    """A rectangle, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float


class Arrangement(NamedTuple):
    """Boxes of contexts by id, of domains by id, the points of each crossing in their order, and the size of all."""

    contexts: dict[str, Box]
    domains: dict[str, Box]
    crossings: list[list[Point]]
    size: tuple[float, float]


def arrange(drawn: Map, cards: list[Card]) -> Arrangement:
    """Put each card in the lane of its domain, upstream on the left of downstream."""
    lanes = {domain.id: index for index, domain in enumerate(drawn.domains)}
    tied = {end for crossing in drawn.crossings for end in (crossing.upstream, crossing.downstream)}
    alone: dict[str, int] = {}
    graph = graphlay.Graph()
    places = {card.context.id: place for place, card in enumerate(cards)}
    for card in cards:
        domain = card.context.domain
        fields: dict[str, Any] = {"group": lanes[domain]}
        if card.context.id not in tied:
            alone[domain] = alone.get(domain, -1) + 1
            fields["rank"] = {"fixed": alone[domain] % _ABREAST}
        graph.node(places[card.context.id], width=card.width, height=card.height, **fields)
    for crossing in drawn.crossings:
        graph.edge(places[crossing.upstream], places[crossing.downstream])
    gap = _NAMED_GAP if any(domain.name for domain in drawn.domains) else _GAP
    options = {**_OPTIONS, "spacing": {**_OPTIONS["spacing"], "node_gap": gap}}
    return _read(drawn, cards, graphlay.layout(graph, options=options))


def _read(drawn: Map, cards: list[Card], placed: graphlay.Layout) -> Arrangement:
    contexts = {
        card.context.id: _box(node["center"], node["size"]["width"], node["size"]["height"])
        for card, node in zip(cards, placed.nodes, strict=True)
    }
    lanes = [(lane["group"], lane["rect"]["min"], lane["rect"]["max"]) for lane in placed.raw.get("lanes") or ()]
    domains = {
        drawn.domains[group].id: Box(least["x"], least["y"], most["x"] - least["x"], most["y"] - least["y"])
        for group, least, most in lanes
    }
    crossings = [[(float(at["x"]), float(at["y"])) for at in edge["points"]] for edge in placed.edges]
    return _from_zero(contexts, domains, crossings)


def _box(centre: dict[str, float], width: float, height: float) -> Box:
    return Box(centre["x"] - width / 2, centre["y"] - height / 2, width, height)


def _from_zero(contexts: dict[str, Box], domains: dict[str, Box], crossings: list[list[Point]]) -> Arrangement:
    """The same with all of it right and below of the margin."""
    boxes = [*contexts.values(), *domains.values()]
    points = [point for crossing in crossings for point in crossing]
    left = min([box.x for box in boxes] + [x for x, _ in points], default=0.0) - _MARGIN
    top = min([box.y for box in boxes] + [y for _, y in points], default=0.0) - _MARGIN
    right = max([box.x + box.width for box in boxes] + [x for x, _ in points], default=0.0) + _MARGIN
    bottom = max([box.y + box.height for box in boxes] + [y for _, y in points], default=0.0) + _MARGIN
    return Arrangement(
        {id_: box._replace(x=box.x - left, y=box.y - top) for id_, box in contexts.items()},
        {id_: box._replace(x=box.x - left, y=box.y - top) for id_, box in domains.items()},
        [[(x - left, y - top) for x, y in crossing] for crossing in crossings],
        (right - left, bottom - top),
    )
