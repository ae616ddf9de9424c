"""The passes, in order."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from puddingstone.checking import check
from puddingstone.diagnostics import Finding
from puddingstone.emitting import SIGN, File, emit
from puddingstone.guarding import guard
from puddingstone.holding import hold, read_published
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
    """What was read, everything that is to be said about it, and, if it was sound enough for that, what was planned."""

    reading: Reading
    findings: tuple[Finding, ...]
    planned: Vault | None = None

    @property
    def vault(self) -> Vault:
        """What is to be built."""
        return self.planned or plan(self.reading.business)

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


def examine(settings: Settings, today: date | None = None) -> Examination:
    """Read and check; what is sound is planned too, to see that nothing personal gets out and promises can be held."""
    reading = read(settings)
    examination = Examination(reading, (*reading.findings, *check(reading.business, reading.doubts)))
    if examination.is_wrong:
        return examination
    vault = examination.vault
    findings = (*examination.findings, *_said_of_plan(reading, vault, settings, today))
    return replace(examination, findings=findings, planned=vault)


def prepare(examination: Examination, settings: Settings) -> Compilation:
    """Emit and publish what was found to be right, and compare it with the disk."""
    vault = examination.vault
    files, documents = emit(vault), publish(vault, examination.reading.business)
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


def _said_of_plan(reading: Reading, vault: Vault, settings: Settings, today: date | None) -> tuple[Finding, ...]:
    published = read_published(settings.contracts)
    today = today or datetime.now(UTC).date()
    return (*guard(reading.business, vault, trace(vault)), *hold(reading.business, vault, published, today))


def _texts(files: tuple[File, ...]) -> dict[str, str]:
    return {file.path: file.text for file in files}
