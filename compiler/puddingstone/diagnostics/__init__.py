"""What the compiler has to say about a model, and where."""

from puddingstone.diagnostics.finding import Finding, Severity
from puddingstone.diagnostics.rendering import render, render_all
from puddingstone.diagnostics.span import Span, SpanMap

__all__ = ["Finding", "Severity", "Span", "SpanMap", "render", "render_all"]
