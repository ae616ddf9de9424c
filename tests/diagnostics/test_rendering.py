from pathlib import Path

from inline_snapshot import snapshot

from puddingstone.diagnostics import Finding, Span, render, render_all


def test_a_finding_is_shown_above_its_line(tmp_path: Path) -> None:
    path = tmp_path / "visiting.py"
    path.write_text("class Guest(Entity):\n\tpassport: Key[Personal[Text]]\n", "utf-8")
    finding = Finding("personal-key", "the key is personal", "visiting.Guest.passport", "choose another")
    spans = {"visiting.Guest.passport": Span(path, 2, 1, 9)}
    assert render(finding, spans, tmp_path) == snapshot("""\
error[personal-key]: the key is personal
 --> visiting.py:2:2
  |
2 |  passport: Key[Personal[Text]]
  |  ^^^^^^^^
  = help: choose another\
""")


def test_a_finding_without_a_place_of_its_own_is_shown_at_what_is_around_it(tmp_path: Path) -> None:
    path = tmp_path / "visiting.py"
    path.write_text("class Guest(Entity): ...\n", "utf-8")
    finding = Finding("missing-key", "no key", "visiting.Guest.nowhere", "add one", severity="warning")
    shown = render(finding, {"visiting.Guest": Span(path, 1, 6, 11)}, tmp_path)
    assert shown.startswith("warning[missing-key]: no key\n --> visiting.py:1:7\n")


def test_a_finding_about_nothing_has_no_place(tmp_path: Path) -> None:
    finding = Finding("empty-model", "there is no model yet", "", "begin")
    assert render(finding, {}, tmp_path) == "error[empty-model]: there is no model yet\n   = help: begin"


def test_lines_are_counted_as_python_counts_them(tmp_path: Path) -> None:
    path = tmp_path / "visiting.py"
    path.write_bytes('"""a\x0cb\u2028c"""\r\nclass Guest: ...\r\n'.encode())
    shown = render(Finding("x-y", "m", "a", "h", span=Span(path, 2, 6, 11)), {}, tmp_path)
    assert "2 | class Guest: ..." in shown


def test_findings_are_shown_in_the_order_of_their_places(tmp_path: Path) -> None:
    one = Finding("a-a", "first", "x", "h", span=Span(tmp_path / "a.py", 1, 0, 1))
    two = Finding("a-a", "second", "x", "h", span=Span(tmp_path / "a.py", 10, 0, 1))
    shown = render_all([two, one], {}, tmp_path)
    assert shown.index("first") < shown.index("second")
