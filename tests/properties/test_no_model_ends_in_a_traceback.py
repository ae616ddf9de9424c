"""Whatever a model says, it gets an answer."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from puddingstone.diagnostics import render_all
from puddingstone.pipeline import Examination, prepare
from tests.literate import examine, settings_at
from tests.properties.mutations import mutants
from tests.properties.samples import sample

_SAMPLE = sample()
_SPOILT = st.sampled_from(sorted(_SAMPLE.files)).flatmap(
    lambda path: mutants(_SAMPLE.files[path]).map(lambda text: (path, text))
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(_SPOILT)
def test_a_spoilt_model_gets_findings_or_is_read(spoilt: tuple[str, str]) -> None:
    path, text = spoilt
    case = replace(_SAMPLE, files={**_SAMPLE.files, path: text})
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        write_bytes(case.files, root)
        reading, findings = examine(root)
        assert render_all(findings, reading.spans, root) or reading.business.entities
        assert not [finding for finding in findings if finding.code == "not-understood"]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(_SPOILT)
def test_what_is_found_to_be_right_can_be_compiled(spoilt: tuple[str, str]) -> None:
    path, text = spoilt
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        write_bytes({**_SAMPLE.files, path: text}, root)
        examination = Examination(*examine(root))
        if not examination.is_wrong:
            names = [table.name.lower() for table in prepare(examination, settings_at(root)).vault.tables]
            assert len(names) == len(set(names))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=60))
def test_any_file_gets_findings_or_is_read(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        write_bytes(_SAMPLE.files, root)
        (root / "domain_models" / "fancy_hotel" / "visiting.py").write_bytes(content)
        reading, findings = examine(root)
        assert render_all(findings, reading.spans, root)


def write_bytes(files: object, root: Path) -> None:
    assert isinstance(files, dict)
    for path, text in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode("utf-8", "surrogatepass"))
