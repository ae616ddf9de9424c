"""One promise as an indicator and an objective."""

from collections.abc import Iterator
from typing import assert_never

from puddingstone.publishing import history
from puddingstone.publishing.identities import label, words
from puddingstone.publishing.objectives.alerts import policy_name
from puddingstone.publishing.objectives.measurements import NAME
from puddingstone.publishing.standards.form import Form, number
from puddingstone.publishing.standards.openslo import (
    Calendar,
    Goal,
    Indicator,
    IndicatorSpec,
    Metadata,
    Metric,
    MetricSource,
    Objective,
    ObjectiveSpec,
    PolicyRef,
    Question,
    RatioMetric,
    TimeWindow,
)
from puddingstone.vault import (
    AvailableShare,
    CompleteShare,
    DeprecationWindow,
    Documented,
    DuplicateShare,
    FreshShare,
    Masked,
    NullShares,
    Promised,
    ReadyByTime,
    Recovery,
    RetainedDays,
    Service,
    StatusPageNotice,
    SteadyCount,
    UniqueKeys,
)

_ALWAYS = 0.99
"""The share of measurements that has to hold where each one should: OpenSLO knows no target of 1."""
_ALL = 100
_WINDOW = TimeWindow(duration="30d", is_rolling=True)


def promise_documents(subject: str, promise: Promised, service: Service) -> Iterator[Form]:
    """The indicator and the objective of a promise; none for what the compiler holds and nothing measures."""
    if isinstance(promise, DeprecationWindow):
        return
    metadata = _metadata(subject, promise, service)
    share = _share(promise)
    named = Metadata(name=metadata.name, display_name=metadata.display_name)
    yield Indicator(metadata=named, spec=_indicator(subject, promise, service, is_share=share is not None))
    goal = Goal(target=share) if share is not None else _threshold(promise)
    yield Objective(
        metadata=metadata,
        spec=ObjectiveSpec(
            description=promise.meaning[:1050] or None,
            service=label(service.name),
            indicator_ref=metadata.name,
            time_window=(_window(promise),),
            objectives=(goal,),
            alert_policies=(PolicyRef(alert_policy_ref=policy_name(service)),),
        ),
    )


def _share(promise: Promised) -> float | None:
    """The share that has to be good where each measurement counts good ones of all; else ``None``."""
    match promise:
        case FreshShare() | CompleteShare() | NullShares() | DuplicateShare() | AvailableShare() | ReadyByTime():
            good = promise.target if promise.better == "higher" else _ALL - promise.target
            share = round(good / _ALL, 9)
            return share if 0 <= share < 1 else None
        case (
            SteadyCount()
            | UniqueKeys()
            | RetainedDays()
            | Recovery()
            | StatusPageNotice()
            | DeprecationWindow()
            | Documented()
            | Masked()
        ):
            return None
        case _:
            assert_never(promise)


def _threshold(promise: Promised) -> Goal:
    value = number(promise.target)
    return Goal(op="gte" if promise.better == "higher" else "lte", value=value, target=_ALWAYS)


def _indicator(subject: str, promise: Promised, service: Service, *, is_share: bool) -> IndicatorSpec:
    asked = service.name, subject, promise
    if is_share:
        good, total = (_metric(history.series(column, *asked)) for column in ("good", "total"))
        return IndicatorSpec(ratio_metric=RatioMetric(counter=False, good=good, total=total))
    return IndicatorSpec(threshold_metric=_metric(history.worst(*asked)))


def _metric(query: str) -> Metric:
    return Metric(metric_source=MetricSource(metric_source_ref=NAME, spec=Question(query=query)))


def _window(promise: Promised) -> TimeWindow:
    """Thirty days; questions are counted by the months of those who ask them."""
    if not isinstance(promise, AvailableShare):
        return _WINDOW
    zone = "Etc/UTC" if promise.zone == "UTC" else promise.zone
    calendar = Calendar(start_time="2026-01-01 00:00:00", time_zone=zone)
    return TimeWindow(duration="1M", is_rolling=False, calendar=calendar)


def _metadata(subject: str, promise: Promised, service: Service) -> Metadata:
    labels = {"product": service.name, "domain": service.domain, "owner": service.owner, "kind": promise.kind}
    spelt = {key: words(value) for key, value in {**labels, "word": promise.word}.items()}
    said = {"product": service.name, "subject": subject, "promise": promise.name, "origin": promise.origin}
    return Metadata(
        name=label(service.name, *([subject] if subject else []), promise.name),
        display_name=f"{subject or service.name}: {promise.name}".replace("_", " ")[:63],
        labels={key: value for key, value in spelt.items() if value},
        annotations={key: value for key, value in said.items() if value},
    )
