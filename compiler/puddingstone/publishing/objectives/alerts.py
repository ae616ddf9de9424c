"""Who is told when a promise is about to be missed."""

from collections.abc import Iterator

from puddingstone.publishing.identities import label
from puddingstone.publishing.standards.form import Form
from puddingstone.publishing.standards.openslo import (
    AlertCondition,
    AlertNotificationTarget,
    AlertPolicy,
    BurnRate,
    ConditionRef,
    ConditionSpec,
    Metadata,
    PolicySpec,
    TargetRef,
    TargetSpec,
)
from puddingstone.vault import Service

_TWICE = 2


def policy_name(service: Service) -> str:
    """The name of a product's policy."""
    return label(service.name, "burns")


def alerts(service: Service) -> Iterator[Form]:
    """The owner is told when a day burns the budget of its promise twice as fast as it lasts."""
    condition, target = label(service.name, "burns_fast"), label(service.name, "owner")
    rate = BurnRate(op="gte", threshold=_TWICE, lookback_window="1d", alert_after="5m")
    meaning = "The budget of a promise is used up at least twice as fast as it lasts."
    yield AlertCondition(
        metadata=Metadata(name=condition),
        spec=ConditionSpec(description=meaning, severity="page", condition=rate),
    )
    how = "slack" if service.channel.startswith("#") else "email"
    who = ", ".join(filter(None, (service.owner, service.channel, service.email)))
    yield AlertNotificationTarget(metadata=Metadata(name=target), spec=TargetSpec(description=who[:1050], target=how))
    yield AlertPolicy(
        metadata=Metadata(name=policy_name(service)),
        spec=PolicySpec(
            alert_when_no_data=False,
            alert_when_resolved=True,
            alert_when_breaching=True,
            conditions=(ConditionRef(condition_ref=condition),),
            notification_targets=(TargetRef(target_ref=target),),
        ),
    )
