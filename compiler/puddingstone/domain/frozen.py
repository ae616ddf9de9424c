"""The base of both intermediate representations."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that never changes and says nothing it was not told."""

    model_config = ConfigDict(frozen=True, extra="forbid")
