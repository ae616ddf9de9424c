"""What docs/fancy-hotel.md shows and claims, taken out of its text."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "fancy-hotel.md"
HOTEL = Path("domain_models") / "fancy_hotel"

_FENCE = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`(?P<path>domain_models/\S+\.py)`")
_CODE = re.compile(r"`(?P<code>[^`]+)`")
_SLANTED = re.compile(r"(?<![*\w])\*(?P<words>[^*\s][^*]*)\*(?!\*)")
_TABLE = re.compile(r"^(?:(?:nh_)?link|hub|(?:ma_|eff_)?sat|ref|dim|fct|pit|event_log)_\w+$")
_SAID = {"purpose", "meaning"}


@dataclass(frozen=True)
class Block:
    """One grey box: its kind and text, the model file named last before it, and the prose right after it."""

    kind: str
    text: str
    file: Path
    after: str


def blocks(kind: str) -> tuple[Block, ...]:
    """The boxes of a kind, in their order."""
    text = PAGE.read_text(encoding="utf-8")
    return tuple(
        Block(kind, fence["text"], _file_before(text[: fence.start()]), _paragraph_after(text[fence.end() :]))
        for fence in _FENCE.finditer(text)
        if fence["kind"] == kind
    )


def pieces(excerpt: str) -> tuple[str, ...]:
    """The pieces of an excerpt between the lines that stand for something left out."""
    return tuple(piece.strip("\n") for piece in re.split(r"^\.\.\.$", excerpt, flags=re.MULTILINE))


def code(prose: str) -> tuple[str, ...]:
    """What stands in the letters of code, as it is without the escapes of a table."""
    return tuple(match["code"].replace("\\|", "|") for match in _CODE.finditer(prose))


def prose() -> str:
    """The page without its boxes."""
    return _FENCE.sub("", PAGE.read_text(encoding="utf-8"))


def slanted() -> tuple[str, ...]:
    """The sentences that the page quotes, each on one line."""
    without_code = _CODE.sub("", prose()).replace("**", "")
    return tuple(_flat(match["words"]) for match in _SLANTED.finditer(without_code))


def tables(text: str) -> frozenset[str]:
    """The words of a text that are names of tables."""
    return frozenset(word for word in re.findall(r"\w+", text) if _TABLE.match(word))


def model(file: Path) -> str:
    """The text of a file of the model."""
    return (ROOT / file).read_text(encoding="utf-8")


def model_files() -> tuple[Path, ...]:
    """The files of Fancy Hotel's model."""
    return tuple(sorted(path.relative_to(ROOT) for path in (ROOT / HOTEL).glob("*.py")))


def meanings() -> frozenset[str]:
    """Every sentence by which the model of Fancy Hotel says what something means."""
    return frozenset(_flat(said) for file in model_files() for said in _said_in(ast.parse(model(file))))


def names() -> frozenset[str]:
    """The names that the model of Fancy Hotel gives to its contexts, things and happenings."""
    given = (
        node.name
        for file in model_files()
        for node in ast.walk(ast.parse(model(file)))
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    )
    return frozenset((*given, *(file.stem for file in model_files())))


def needs() -> frozenset[tuple[str, str]]:
    """Which context imports from which other one."""
    contexts = {file.stem for file in model_files() if file.stem not in {"__init__", "products"}}
    pairs = (
        (file.stem, node.module.rsplit(".", 1)[-1])
        for file in model_files()
        for node in ast.walk(ast.parse(model(file)))
        if isinstance(node, ast.ImportFrom) and node.module
    )
    return frozenset(pair for pair in pairs if contexts.issuperset(pair))


def _said_in(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        match node:
            case ast.Expr(value=ast.Constant(value=str(said))):
                yield said
            case ast.keyword(arg=word, value=ast.Constant(value=str(said))) if word in _SAID:
                yield said


def _file_before(text: str) -> Path:
    named = _FILE.findall(text)
    return Path(named[-1]) if named else HOTEL


def _paragraph_after(text: str) -> str:
    return text.strip("\n").split("\n\n", 1)[0]


def _flat(said: str) -> str:
    return " ".join(said.split())
