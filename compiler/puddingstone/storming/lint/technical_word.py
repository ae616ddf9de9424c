"""technical-word."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.english import singular
from puddingstone.storming.english.words import is_spelt_as_a_program, words_of
from puddingstone.storming.lint.saying import quoted
from puddingstone.storming.vocabulary import vocabulary

_WORDS = vocabulary(
    """
api async backend backup batch-job boolean cache callback checkbox click clicked clicks crud csv database daemon db
deploy deployed dropdown dto endpoint enum etl foreign-key frontend gui guid hash http https integer json kafka
login-form microservice mutex null payload popup primary-key rabbitmq regex rest rollback rpc runtime script sdk
server soap sql stacktrace string subroutine table-row thread timestamp tooltip ui upsert upserted url uuid varchar
webhook widget xml yaml button cronjob cron refactored serialised serialized deserialized inserted queried
instantiated hashed cached
"""
)
_VAGUE = vocabulary(
    """
updated deleted persisted saved synced synchronised synchronized processed handled executed modified
"""
)
_KINDS = ("event", "command", "thing", "policy", "query", "actor")


def technical_word(board: Board) -> Iterator[Finding]:
    """The words are those of the people who do the work, not of programs."""
    for note in board.notes:
        if note.kind not in _KINDS:
            continue
        words = [word.plain for word in words_of(note.text)]
        technical = next((word for word in words if word in _WORDS or singular(word) in _WORDS), "")
        vague = next((word for word in words if word in _VAGUE), "")
        if technical:
            message = f"{quoted(note.text)} speaks of a program: {technical}"
            way_out = "say it as the people who do the work say it"
            yield Finding("technical-word", message, note.place, way_out, "warning")
        elif is_spelt_as_a_program(note.text):
            plain = " ".join(words).capitalize()
            message = f"{quoted(note.text)} is spelt as in a program"
            yield Finding("technical-word", message, note.place, f"write {quoted(plain)}", "warning")
        elif vague and note.kind == "event":
            message = f"what happens in the business when it is {vague}: {quoted(note.text)}?"
            way_out = "say what people do, as in Guest moved instead of Address updated"
            yield Finding("technical-word", message, note.place, way_out, "question")
