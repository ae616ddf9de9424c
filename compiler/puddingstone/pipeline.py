"""The passes, in order."""

from dataclasses import dataclass, replace

from puddingstone.checking import check
from puddingstone.diagnostics import Finding
from puddingstone.emitting import SIGN, File, emit
from puddingstone.guarding import guard
from puddingstone.planning import plan
from puddingstone.publishing import publish
from puddingstone.reading import Reading, read
from puddingstone.settings import Settings
from puddingstone.tracing import trace
from puddingstone.vault import Vault
from puddingstone.writing import Changes, compare, write

_OPEN = "open-question"


@dataclass(frozen=True)
class Examination:
    """What was read, and everything that is to be said about it."""

    reading: Reading
    findings: tuple[Finding, ...]

    @property
    def is_wrong(self) -> bool:
        """Whether any finding is an error."""
        return any(finding.severity == "error" for finding in self.findings)

    def waiting_for_answers(self) -> "Examination":
        """The same, where nothing is to be built as long as a question is open."""
        findings = (replace(each, severity="error") if each.code == _OPEN else each for each in self.findings)
        return replace(self, findings=tuple(findings))


@dataclass(frozen=True)
class Compilation:
    """A vault, the files that build it, the documents that tell of it, and what they would change on disk."""

    vault: Vault
    files: tuple[File, ...]
    changes: Changes
    documents: tuple[File, ...]
    changes_of_documents: Changes

    @property
    def is_current(self) -> bool:
        """Whether the disk has everything as it is."""
        return not self.changes and not self.changes_of_documents


def examine(settings: Settings) -> Examination:
    """Read and check; what is sound is planned too, to see that nothing personal gets out."""
    reading = read(settings)
    examination = Examination(reading, (*reading.findings, *check(reading.business, reading.doubts)))
    return (
        examination
        if examination.is_wrong
        else replace(examination, findings=(*examination.findings, *_guarded(reading)))
    )


def prepare(examination: Examination, settings: Settings) -> Compilation:
    """Plan, emit and publish what was found to be right, and compare it with the disk."""
    business = examination.reading.business
    vault = plan(business)
    files, documents = emit(vault), publish(vault, business)
    return Compilation(
        vault,
        files,
        compare(_texts(files), settings.models, SIGN),
        documents,
        compare(_texts(documents), settings.contracts, SIGN),
    )


def carry_out(compilation: Compilation, settings: Settings) -> None:
    """Write what changed."""
    write(_texts(compilation.files), compilation.changes, settings.models)
    write(_texts(compilation.documents), compilation.changes_of_documents, settings.contracts)


def _guarded(reading: Reading) -> tuple[Finding, ...]:
    vault = plan(reading.business)
    return guard(reading.business, vault, trace(vault))


def _texts(files: tuple[File, ...]) -> dict[str, str]:
    return {file.path: file.text for file in files}
