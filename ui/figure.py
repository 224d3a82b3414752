"""Charts as plain dicts of Plotly's own attributes, drawn without being checked value by value.

Plotly's Python classes check every attribute of every figure; under many readers that was an eighth of all that the pages
computed (`docs/decisions/0056`). The page tests check every chart instead (`tests/app/conftest.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plotly.basedatatypes import BaseFigure

# Attributes as https://plotly.com/javascript/reference names them; what is underlined in Python (error_x) is in both.
Trace = dict[str, Any]
Layout = dict[str, Any]


class ChartFigure(BaseFigure):
    """Traces and a layout that Streamlit takes for a figure of Plotly and asks for their dict alone."""

    def __init__(self, data: Sequence[Trace], layout: Layout) -> None:
        # the base's own beginning is the check that is left out
        object.__setattr__(self, "_plain", {"data": list(data), "layout": layout})

    def to_dict(self) -> dict[str, Any]:
        """{"data": traces, "layout": layout}, no copy."""
        plain: dict[str, Any] = object.__getattribute__(self, "_plain")
        return plain
