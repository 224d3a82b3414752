"""The values of one dimension by their sums: bars that lead to their facts, and the table below them."""

from __future__ import annotations

from analysis.comparison import by_value
from analysis.cube import Cube
from analysis.filters import Filters
from ui.charts import draw_bars, sum_bars
from ui.frame import draw_empty
from ui.links import to_value_facts
from ui.tables import draw_table_of, figures_table
from ui.text import VALUE_NAMES, measure_title, measure_unit, t

NAMES_OF_CHARTS = {"target_group": "groups", "channel": "channels"}


def draw_ranking(cube: Cube, filters: Filters, dimension: str) -> None:
    """`dimension` is target_group or channel; `filters` name the measure."""
    name = NAMES_OF_CHARTS[dimension]
    found = by_value(cube, filters, dimension)
    if found.empty:
        draw_empty(cube, name)
        return
    names = [VALUE_NAMES[dimension](code) for code in found["code"]]
    title = measure_title(filters.measure)
    bars = sum_bars(found, names, measure_unit(filters.measure))
    go = to_value_facts(filters, dimension, found)
    draw_bars(bars, t(f"ranking.title_{dimension}", measure=title), name, go)
    draw_table_of(lambda: figures_table(found, t(f"table.{dimension}"), names, title), name, go)
