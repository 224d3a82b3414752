"""Totals that say whose they are: 沿江三镇小计（茅坪、归州、屈原）, 合计（不含城关镇）."""

from __future__ import annotations

from etl.facts.list_model import ListTable
from etl.meaning.lexicon import squeeze
from etl.regex import regex

_NAMED = regex(
    r"[合小总共]计\((?P<without>不含|不包括|不包含|未含|除)?(?:含|包括|包含)?(?P<names>[^()]+?)(?:等?[\d两三四五六七八九十]+个?[镇乡村所校街家社点]+)?外?\)$"
)
_BETWEEN = regex(r"[、,和及与]")
SHORTEST = 2  # characters of a name


def rows_it_names(reader: ListTable, row: int) -> list[int]:
    """The rows that a total names in brackets, or all but these; none where one of the names is no row's, or that of
    several."""
    label = reader.rows[row].label
    found = _NAMED.search(label) if "(" in label else None
    if found is None:
        return []
    plain = [other for other, one in reader.rows.items() if not (one.total or one.restated or one.part_of)]
    named: list[int] = []
    for name in _BETWEEN.split(found["names"]):
        own = [other for other in plain if _is_called(reader, other, name)]
        if len(own) != 1 or len(name) < SHORTEST:
            return []
        named += own
    return [other for other in plain if other not in named] if found["without"] else named


def _is_called(reader: ListTable, row: int, name: str) -> bool:
    return any(name in squeeze(cell.text) for cell in reader.rows[row].context.labels)
