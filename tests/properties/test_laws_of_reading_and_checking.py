"""What holds for every business that can be read."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from puddingstone.checking import check
from puddingstone.domain import Business, Context, Domain, Frozen
from puddingstone.reading import read
from tests.literate import Case, parse_cases
from tests.properties.mutations import mutants
from tests.properties.samples import sample

_FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
_CASES = [
    case
    for path in sorted((Path(__file__).parent.parent / "cases").glob("*.md"))
    for case in parse_cases(path.read_text(encoding="utf-8"))
]


def _read(case: Case) -> Business:
    with tempfile.TemporaryDirectory() as folder:
        return read(case.write(Path(folder).resolve())).business


_BUSINESSES = {case.title: _read(case) for case in _CASES}


def _spoilt() -> st.SearchStrategy[Business]:
    right = sample()
    path = "domain_models/fancy_hotel/visiting.py"
    texts = mutants(right.files[path]).filter(lambda text: text.isascii() and "\x00" not in text)
    return texts.map(lambda text: _read(replace(right, files={**right.files, path: text})))


businesses = st.sampled_from(sorted(_BUSINESSES)).map(_BUSINESSES.__getitem__) | _spoilt()


@_FEW
@given(businesses)
def test_a_business_survives_json(business: Business) -> None:
    assert Business.model_validate_json(business.model_dump_json()) == business


@_FEW
@given(businesses, st.randoms(use_true_random=False))
def test_checking_ignores_the_order_of_declarations(business: Business, random: Any) -> None:
    def found(each: Business) -> set[tuple[str, str, str]]:
        return {(finding.code, finding.address, finding.message) for finding in check(each)}

    assert found(_shuffled(business, random)) == found(business)


@_FEW
@given(businesses)
def test_every_doubt_only_takes_findings_away(business: Business) -> None:
    everything = check(business)
    for doubts in ({"fancy_hotel.visiting"}, {"nowhere"}, {finding.address for finding in everything}):
        assert set(check(business, doubts)) <= set(everything)


def _shuffled(business: Business, random: Any) -> Business:
    """The same business with domains, contexts and what they declare in another order."""

    def mix(values: tuple[Frozen, ...]) -> tuple[Frozen, ...]:
        return tuple(random.sample(values, len(values)))

    def context(each: Context) -> Context:
        words = ("entities", "references", "happenings", "outcomes", "questions", "products")
        return each.model_copy(update={word: mix(getattr(each, word)) for word in words})

    def domain(each: Domain) -> Domain:
        contexts = tuple(context(one) for one in each.contexts)
        return each.model_copy(update={"contexts": mix(contexts)})

    domains = mix(tuple(domain(each) for each in business.domains))
    return Business(
        domains=domains,  # type: ignore[arg-type]
        teams=mix(business.teams),  # type: ignore[arg-type]
        sources=mix(business.sources),  # type: ignore[arg-type]
        hand_written=mix(business.hand_written),  # type: ignore[arg-type]
    )
