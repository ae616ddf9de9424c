"""What a star was like on each night, as far as was known then, in plain Python."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

Version = tuple[str, datetime, datetime]
"""A star, when it became so, and when that was told."""
NEW_YEAR = datetime(2026, 1, 1)  # noqa: DTZ001  the vault's moments have no zone


@dataclass
class Sky:
    """What has been told so far: when each star was first told of, and the versions of its light and its place."""

    stars: dict[str, datetime] = field(default_factory=dict)
    light: set[Version] = field(default_factory=set)
    place: set[Version] = field(default_factory=set)

    def nights(self) -> list[date]:
        """Every night from the first telling to the latest."""
        told = [*self.stars.values(), *(told for _, _, told in (*self.light, *self.place))]
        first, last = min(told).date(), max(told).date()
        return [first + timedelta(days=number) for number in range((last - first).days + 1)]

    def points_in_time(self) -> set[tuple[object, ...]]:
        """Star, night, and when the light and the place that held were told and became so."""
        return {
            (star, night, *_held(self.light, star, night), *_held(self.place, star, night))
            for star, since in self.stars.items()
            for night in self.nights()
            if night >= since.date()
        }


def tell_more(sky: Sky, random: Random, day: int) -> None:
    """Tell a few things more, on a day or now and then as if long before; some places are taken back."""
    for _ in range(random.randint(0, 4)):
        star = random.choice("ABC")
        told = _moment(random, max(0, day - random.choice((0, 0, 0, 1, 3, 6))))
        sky.stars.setdefault(star, _moment(random, max(0, day - random.choice((0, 0, 2)))))
        since = _moment(random, day + random.choice((-5, -3, -1, 0, 0, 1, 2)))
        versions = random.choice((sky.light, sky.place))
        if (star, told) not in {(other, when) for other, _, when in versions}:
            versions.add((star, since, told))
    if sky.place and random.random() < 0.2:
        sky.place.discard(random.choice(sorted(sky.place)))


def _held(versions: Iterable[Version], star: str, night: date) -> tuple[datetime | None, datetime | None]:
    known = [(since, told) for other, since, told in versions if other == star and max(since, told).date() <= night]
    since, told = max(known, default=(None, None))
    return told, since


def _moment(random: Random, day: int) -> datetime:
    return NEW_YEAR + timedelta(days=day, hours=random.randint(0, 23))
