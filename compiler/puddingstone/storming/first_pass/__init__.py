"""From a board to a first-pass model: what people then edit."""

from puddingstone.storming.first_pass.drafting import draft
from puddingstone.storming.first_pass.model import FirstPass

__all__ = ["FirstPass", "draft"]
