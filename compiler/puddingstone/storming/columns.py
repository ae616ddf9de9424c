"""What columns of tables of notes have, and how such columns are called."""

from puddingstone.storming.kinds import plain

COLUMNS: dict[str, str] = {
    "text": "text, note, sticky, sticky note, content, note text, sticky text, card, title, label, description, name, "
    "message, body, value, inhalt, notiz, item, plain text, note content, text area 1",
    "kind": "kind, type, note type, kind of note, element, element type, category, card type, item type, art, typ, "
    "note kind, sticky kind, notation",
    "colour": "colour, color, bg color, bg colour, background color, background colour, background, fill, fill color, "
    "fill colour, fillcolor, sticky color, sticky colour, note color, note colour, farbe, hex, style fillcolor",
    "group": "group, frame, bounded context, context, section, area, lane, swimlane, board section, frame name, "
    "frame title, column, list, cluster, container, parent, subdomain name, region, zone, bereich, rahmen, gruppe, "
    "section name, parent frame, theme",
    "domain": "domain, board, board name, canvas, page, mural, mural name",
    "subdomain": "subdomain, subdomain kind, subdomain type",
    "id": "id, note id, item id, uuid, sticky id, widget id, identifier",
    "x": "x, position x, pos x, x position, left, x coordinate, posx, positionx",
    "y": "y, position y, pos y, y position, top, y coordinate, posy, positiony",
    "width": "width, w, breite",
    "height": "height, h, höhe",
    "at": "at, order, time, step, sequence, seq, no, nr, sort, sort order, position, index, moment, reihenfolge, "
    "timeline",
    "tags": "tags, tag, labels, markers",
    "pivotal": "pivotal, is pivotal, pivotal event, key event",
    "by": "by, actor, actors, who, done by, performed by, role",
    "about": "about, thing, things, entity, entities, aggregate, aggregates, object, objects",
    "on": "on, system, systems, external system, source system, recorded in",
    "follows": "follows, after, previous, parents, predecessor, predecessors, triggered by",
    "expected": "expected, leads to, outcomes, outcome, expected outcomes, then, next, results in",
    "unusual": "unusual, unusually, exceptions, unusual outcomes, unexpected, rarely, else",
    "fields": "fields, attributes, properties, data, facts",
    "remark": "remark, remarks, comment, comments, notes, details, bemerkung",
    "start": "line source, start item, start item id, source item",
    "end": "line destination, end item, end item id, target item",
}
"""What a column may have, and how it is called."""

_MEANINGS = {plain(name.strip()): word for word, names in COLUMNS.items() for name in names.split(",")}
_COLOURS = ("color", "colour", "farbe")
_NOT_OF_NOTES = ("text", "font", "border", "line", "stroke")
SEVERAL = ("by", "about", "on", "follows", "expected", "unusual", "tags", "fields")
"""What may be several in one cell, with a ; or a | or a line end between."""


def column_of(name: str) -> str:
    """What the column of that name has, or nothing.

    >>> column_of("BG Color"), column_of("Position X"), column_of("Votes")
    ('colour', 'x', '')
    """
    words = plain(name).split()
    is_colour = len(words) > 1 and words[-1] in _COLOURS and words[0] not in _NOT_OF_NOTES
    return _MEANINGS.get(" ".join(words), "colour" if is_colour else "")
