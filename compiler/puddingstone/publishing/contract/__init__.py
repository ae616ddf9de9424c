"""The contract of a product, in the Open Data Contract Standard."""

from puddingstone.publishing.contract.whole import contract

__all__ = ["contract"]
