"""The text of a file that people say is a board."""

import codecs
from pathlib import Path

from puddingstone.storming.failures import unreadable

LARGEST = 32 * 1024 * 1024
"""Bytes; a board of ten thousand notes has a tenth of it."""

_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_NO_TEXT = {
    b"PK\x03\x04": "a packed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "a packed file",
    b"\xd0\xcf\x11\xe0": "a file of an office program",
}
_EXPORT = "export the board as CSV, or get its items as JSON; a picture of a board cannot be read"


def text_of(path: Path) -> str:
    """What is written in a file, with line ends as in Python.

    Raises:
        BoardError: there is no such file, or it is empty, too large, no text, or text in an old encoding.
    """
    content = _content(path)
    if not content.strip():
        raise unreadable("the file is empty", str(path), "export the board again")
    encoding = next((name for mark, name in _MARKS.items() if content.startswith(mark)), "utf-8")
    kind = next((name for start, name in _NO_TEXT.items() if content.startswith(start)), "")
    if kind or (encoding in ("utf-8", "utf-8-sig") and b"\0" in content):
        raise unreadable(f"this is {kind or 'no text'}, and no board that can be read", str(path), _EXPORT)
    try:
        text = content.decode(encoding)
    except UnicodeError as error:
        raise _other_encoding(path, content, error) from error
    if not text.strip():
        raise unreadable("the file is empty", str(path), "export the board again")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise unreadable("this is a folder", str(path), "name the file of one board")
    try:
        if path.stat().st_size > LARGEST:
            size = f"{path.stat().st_size // 2**20} MB"
            raise unreadable(f"the file has {size}: too much for a board", str(path), "export one board at a time")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise unreadable("there is no such file", str(path), "name the file that the board was exported to") from error
    except (OSError, ValueError) as error:
        raise unreadable(f"the file cannot be read: {error}", str(path), "mend its permissions, or copy it") from error


def _other_encoding(path: Path, content: bytes, error: UnicodeError) -> Exception:
    start = error.start if isinstance(error, UnicodeDecodeError) else 0
    line = content[:start].count(b"\n") + 1
    message = f"line {line} is not written in UTF-8"
    return unreadable(message, str(path), "save the file with the encoding UTF-8; spreadsheets call it CSV UTF-8")
