"""Draw the map of the example, for ``docs/pictures`` and for the page that shows it as Mermaid."""

import re
from pathlib import Path

from puddingstone import settings
from puddingstone.commands import map as command

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
PAGE = ROOT / "docs" / "pictures.md"
NAMES = ("contexts.svg", "contexts.mmd", "contexts.cml")


def main() -> int:
    """Draw everything; 1 if the models are wrong."""
    paths = [PICTURES / name for name in NAMES]
    code = command.run(settings.load(ROOT), paths, None, "Gowganda Hospitality", with_events=False)
    if code == 0:
        drawn = (PICTURES / "contexts.mmd").read_text(encoding="utf-8")
        page = PAGE.read_text(encoding="utf-8")
        shown = re.sub(r"(?<=```mermaid\n).*?(?=```)", lambda _: drawn, page, count=1, flags=re.DOTALL)
        PAGE.write_text(shown, encoding="utf-8", newline="\n")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
