"""What a good facilitator would say of a board: every rule, one per file."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from puddingstone.diagnostics import Finding
from puddingstone.storming.board import Board
from puddingstone.storming.lint.command_as_event import command_as_event
from puddingstone.storming.lint.empty_board import empty_board
from puddingstone.storming.lint.event_as_command import event_as_command
from puddingstone.storming.lint.incomplete_event import incomplete_event
from puddingstone.storming.lint.missing_actor import missing_actor
from puddingstone.storming.lint.missing_exception import missing_exception
from puddingstone.storming.lint.missing_outcome import missing_outcome
from puddingstone.storming.lint.not_an_activity import not_an_activity
from puddingstone.storming.lint.not_in_the_past import not_in_the_past
from puddingstone.storming.lint.one_word import one_word
from puddingstone.storming.lint.open_hotspot import open_hotspot
from puddingstone.storming.lint.pivotal_inside import pivotal_inside
from puddingstone.storming.lint.repeated_note import repeated_note
from puddingstone.storming.lint.technical_word import technical_word
from puddingstone.storming.lint.two_words import two_words
from puddingstone.storming.lint.unclear_policy import unclear_policy
from puddingstone.storming.lint.ungrouped_note import ungrouped_note
from puddingstone.storming.lint.unknown_outcome import unknown_outcome
from puddingstone.storming.lint.unread_note import unread_note

Rule: TypeAlias = Callable[[Board], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    empty_board,
    unread_note,
    not_in_the_past,
    command_as_event,
    event_as_command,
    incomplete_event,
    missing_actor,
    technical_word,
    missing_outcome,
    missing_exception,
    unknown_outcome,
    unclear_policy,
    repeated_note,
    two_words,
    one_word,
    open_hotspot,
    ungrouped_note,
    pivotal_inside,
    not_an_activity,
)
"""In the order in which a reader would ask."""


def lint(board: Board) -> tuple[Finding, ...]:
    """Everything that the rules say of a board; the address of a finding is the place of its note on the board."""
    return tuple(dict.fromkeys(finding for rule in RULES for finding in rule(board)))
