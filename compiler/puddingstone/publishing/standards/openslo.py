"""OpenSLO, version 1, as far as objectives are written in it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from puddingstone.publishing.standards.form import Form, Number

Name = Annotated[str, Field(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max_length=63)]
"""A name of RFC 1123."""
Prose = Annotated[str, Field(max_length=1050)]
Span = Annotated[str, Field(pattern=r"^[1-9][0-9]*[mhdwMQY]$")]
Label = Annotated[str, Field(pattern=r"^[a-zA-Z0-9]([-._a-zA-Z0-9]*[a-zA-Z0-9])?$", max_length=63)]
Operator = Literal["lte", "gte", "lt", "gt"]


class Metadata(Form):
    """What something is called."""

    name: Name
    display_name: Annotated[str, Field(min_length=1, max_length=63)] | None = None
    labels: dict[Label, Label] | None = None
    annotations: dict[Label, str] | None = None


class _Kind(Form):
    api_version: Literal["openslo/v1"] = "openslo/v1"
    kind: str
    metadata: Metadata


class Told(Form):
    """A description and nothing else."""

    description: Prose | None = None


class Service(_Kind):
    """What objectives are for."""

    kind: Literal["Service"] = "Service"
    spec: Told


class DataSourceSpec(Told):
    """Where measurements are kept."""

    type: str
    connection_details: dict[str, str]


class DataSource(_Kind):
    """A place of measurements."""

    kind: Literal["DataSource"] = "DataSource"
    spec: DataSourceSpec


class Question(Form):
    """A question that a data source answers."""

    query: Annotated[str, Field(min_length=1)]


class MetricSource(Form):
    """A question, and who answers it."""

    metric_source_ref: Name
    spec: Question


class Metric(Form):
    """A series of numbers."""

    metric_source: MetricSource


class RatioMetric(Form):
    """Good ones of all."""

    counter: bool
    good: Metric
    total: Metric


class IndicatorSpec(Told):
    """Either a share or a number."""

    ratio_metric: RatioMetric | None = None
    threshold_metric: Metric | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if (self.ratio_metric is None) is (self.threshold_metric is None):
            raise ValueError("an indicator is either a ratio or a threshold")
        return self


class Indicator(_Kind):
    """What is measured."""

    kind: Literal["SLI"] = "SLI"
    spec: IndicatorSpec


class Calendar(Form):
    """When the first window begins, in a time zone."""

    start_time: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$")]
    time_zone: str


class TimeWindow(Form):
    """A span that moves with time, or one of the calendar."""

    duration: Span
    is_rolling: bool
    calendar: Calendar | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if self.is_rolling is (self.calendar is not None):
            raise ValueError("a window is either rolling or of the calendar")
        return self


class Goal(Form):
    """The share of what is measured that has to be good; ``op`` and ``value`` say when a number is."""

    display_name: str | None = None
    op: Operator | None = None
    value: Number | None = None
    target: Annotated[float, Field(ge=0, lt=1)]


class PolicyRef(Form):
    """The policy by which somebody is told."""

    alert_policy_ref: Name


class ObjectiveSpec(Told):
    """A goal for an indicator over a window."""

    service: Name
    indicator_ref: Name
    time_window: Annotated[tuple[TimeWindow, ...], Field(min_length=1, max_length=1)]
    budgeting_method: Literal["Occurrences"] = "Occurrences"
    objectives: Annotated[tuple[Goal, ...], Field(min_length=1)]
    alert_policies: tuple[PolicyRef, ...] = ()


class Objective(_Kind):
    """A promise."""

    kind: Literal["SLO"] = "SLO"
    spec: ObjectiveSpec


class BurnRate(Form):
    """How fast a budget may be used up."""

    kind: Literal["burnrate"] = "burnrate"
    op: Operator
    threshold: Number
    lookback_window: Span
    alert_after: Span


class ConditionSpec(Told):
    """A condition and how bad it is."""

    severity: str
    condition: BurnRate


class AlertCondition(_Kind):
    """When somebody has to be told."""

    kind: Literal["AlertCondition"] = "AlertCondition"
    spec: ConditionSpec


class ConditionRef(Form):
    """A condition by name."""

    condition_ref: Name


class TargetRef(Form):
    """A target by name."""

    target_ref: Name


class PolicySpec(Told):
    """Who is told when."""

    alert_when_no_data: bool
    alert_when_resolved: bool
    alert_when_breaching: bool
    conditions: Annotated[tuple[ConditionRef, ...], Field(min_length=1, max_length=1)]
    notification_targets: Annotated[tuple[TargetRef, ...], Field(min_length=1)]


class AlertPolicy(_Kind):
    """A policy."""

    kind: Literal["AlertPolicy"] = "AlertPolicy"
    spec: PolicySpec


class TargetSpec(Told):
    """How somebody is told."""

    target: str


class AlertNotificationTarget(_Kind):
    """Somebody to be told."""

    kind: Literal["AlertNotificationTarget"] = "AlertNotificationTarget"
    spec: TargetSpec


Document = Annotated[
    Service | DataSource | Indicator | Objective | AlertCondition | AlertPolicy | AlertNotificationTarget,
    Field(discriminator="kind"),
]
