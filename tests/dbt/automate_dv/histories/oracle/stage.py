"""Stages: what is derived, what replaces nothing, what is hashed and what is ranked."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from tests.dbt.automate_dv.histories.oracle.rows import Row, Rows

ALGORITHMS = {"MD5": "md5", "SHA1": "sha1", "SHA": "sha256"}


@dataclass(frozen=True)
class Hashing:
    """The variables of a project that say how hashes are made."""

    hash: str = "MD5"
    hash_content_casing: str = "upper"
    concat_string: str = "||"
    null_placeholder_string: str = "^^"
    puddingstone_match_stock: bool = False

    def key(self, *parts: object) -> bytes | None:
        """The hash of a key: nothing if no part is there."""
        texts = [self._text(part) for part in parts]
        if len(texts) == 1:
            return None if texts[0] is None else self._digest(texts[0])
        if all(text is None or self._is_nothing_to_stock(text) for text in texts):
            return None
        marked = [text if text is None or self.puddingstone_match_stock else self._marked(text) for text in texts]
        return self._joined(marked)

    def hashdiff(self, **parts: object) -> bytes:
        """The hash of a row, its columns in the order of their names; it is always there."""
        return self._joined([self._text(part) for _, part in sorted(parts.items())])

    def _is_nothing_to_stock(self, text: str) -> bool:
        return self.puddingstone_match_stock and text == self.null_placeholder_string

    def _text(self, part: object) -> str | None:
        text = "" if part is None else str(part).strip(" ")
        return (text.upper() if self.hash_content_casing == "upper" else text) or None

    def _marked(self, text: str) -> str:
        """The text of a part, in which separators and placeholders cannot be mistaken."""
        separator, first = self.concat_string, self.concat_string[:1]
        is_run = len(separator) > 1 and separator == first * len(separator)
        for mark in [*([] if is_run else ["\\"]), *dict.fromkeys([first, self.null_placeholder_string[:1]])]:
            text = text.replace(mark, "\\" + mark)
        return text

    def _joined(self, texts: Sequence[str | None]) -> bytes:
        return self._digest(self.concat_string.join(self.null_placeholder_string if t is None else t for t in texts))

    def _digest(self, text: str) -> bytes:
        return hashlib.new(ALGORITHMS[self.hash], text.encode(), usedforsecurity=False).digest()


def manifests(rows: Rows, hashing: Hashing) -> Rows:
    """The stage of the manifests, made from what the desk has."""
    staged = [_manifest(row, hashing) for row in rows]
    return [{**row, **_ranks(row, staged)} for row in staged]


def _manifest(row: Row, hashing: Hashing) -> Row:
    ship, port, cargo, tons = row["ship"], row["port"], row["cargo"], row["tons"]
    required, optional = "-1" if port is None else port, "-2" if cargo is None else cargo
    label = "||".join(str(part) for part in (ship, "at", tons) if part is not None)
    derived = {"record_source": "desk", "carrier": ship, "label": label}
    replaced = {"port": required, "port_original": port, "cargo": optional, "cargo_original": cargo}
    return {**row, **derived, **replaced} | {
        "ship_hk": hashing.key(ship),
        "tons_hk": hashing.key(tons),
        "voyage_hk": hashing.key(ship, port, tons),
        "berth_hk": hashing.key("desk", required),
        "cargo_hashdiff": hashing.hashdiff(tons=tons, ship=ship, cargo_original=cargo),
        "port_hashdiff": hashing.hashdiff(port_original=port),
        "rest_hashdiff": hashing.hashdiff(ship=ship, port=required, cargo=optional),
    }


def _ranks(row: Row, staged: Rows) -> Row:
    """How many rows of a carrier came before, and how many moments of it in a port after."""
    of_carrier = [other for other in staged if other["carrier"] == row["carrier"]]
    in_port = {other["landed_at"] for other in of_carrier if other["port"] == row["port"]}
    return {
        "place": 1 + sum(other["landed_at"] < row["landed_at"] for other in of_carrier),
        "latest": 1 + sum(moment > row["landed_at"] for moment in in_port),
    }
