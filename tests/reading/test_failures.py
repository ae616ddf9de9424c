from pathlib import Path

import pytest

from puddingstone.diagnostics import render_all
from tests.literate import examine


@pytest.mark.parametrize(
    "text",
    [
        "class Odd(Exception):\n    def __str__(self):\n        raise LookupError\nraise Odd",
        "raise NameError('x', name=5)",
        "raise ImportError(5, name=5, path=5)",
        "raise ImportError('circular import', name=5)",
        "raise SyntaxError(5, ('nowhere', 'a', None, b''))",
        "raise SyntaxError('x', ('nowhere.py', 10**9, 10**9, 'x'))",
        "raise KeyError",
        "raise ExceptionGroup('several', [ValueError(1)])",
        "raise UnicodeDecodeError('utf-8', b'x', 0, 1, 'no')",
        "raise TypeError(chr(10))",
        "__name__ = 5",
        "__file__ = None; 1/0",
        "del __builtins__\nlen",
        "(" * 250 + ")" * 250,
        "x = " + "-" * 5000 + "1",
        "x = " + "1+" * 20000 + "1",
        "\ufeff\ufeff",
    ],
)
def test_whatever_a_module_raises_it_gets_an_answer(tmp_path: Path, text: str) -> None:
    path = tmp_path / "domain_models" / "hotel" / "visiting.py"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    reading, findings = examine(tmp_path)
    assert "error[" in render_all(findings, reading.spans, tmp_path)
