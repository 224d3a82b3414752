"""A column of a list table, as it was understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.formats.grid import Cell
from etl.meaning.header import HeaderMeaning

DAYS = {"date", "day", "start"}  # dimensions of a list by days


@dataclass(slots=True)
class Column:
    """`use`: label, figure, prose, serial, note, unknown or empty. `dimension` says what labels are about.
    `name` is the unit or place that heads the column of a transposed table; `sums` are the sets of columns whose periods
    make up its own. `doubt`: the issue that each of its figures has, where its header may mean something else. `items`:
    its labels name what is counted; `above`: what stands over them and their figures (宣传资料 over 名称 | 数量).
    `counted`: its labels say how, for whom or what, and name what 数量 counts as well."""

    col: int
    path: list[Cell]
    meaning: HeaderMeaning
    use: str = ""
    dimension: str = ""
    name: str = ""
    panel: int = 0
    doubt: str = ""
    sums: list[list[int]] = field(default_factory=list)
    items: bool = False
    counted: bool = False
    above: HeaderMeaning | None = None


def counts_named(columns: Sequence[Column]) -> bool:
    """Is there a column 数量, which counts what another column names (物资名称), beside columns of their own measures?"""
    return any(c.dimension == "value" and c.use == "figure" and not c.meaning.measure for c in columns)
