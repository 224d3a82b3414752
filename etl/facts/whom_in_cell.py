"""Whom a figure in words names in its own cell."""

from __future__ import annotations

from etl.facts.part_in_cell import whole_in_cell
from etl.formats.grid import Cell
from etl.layout.values import read_value
from etl.meaning.lexicon import read_group
from etl.meaning.listed_counts import group_behind
from etl.regex import regex

_BEFORE_FIGURE = regex(r"[\d(（,，;；]")
_BEHIND_FIGURE = regex(r"^[约近共]?[\d,.]+[余多]?(?:人次|人|名|位)?[(（](?!含|其中)([^()（）\d]{2,8})[)）]$")


def named_in(cell: Cell) -> tuple[str, ...]:
    """Whom a figure in words names: 学生320人; 学生320人，其中女生110人; 120（学生）; 30个小孩."""
    if cell.kind != "text":
        return ()
    if behind := _BEHIND_FIGURE.search(cell.text):
        return read_group(behind[1])
    if named := group_behind(cell.text):
        return read_group(named.who)
    in_words = read_value(cell).kind == "other" or whole_in_cell(cell.text, 1) is not None
    return read_group(_BEFORE_FIGURE.split(cell.text)[0]) if in_words else ()
