"""Answers in words to a question that asks how many: what was counted stands in the question, and only how many in them."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.list_figures import combine, draft_of_cell
from etl.facts.list_model import ListTable, RowReading
from etl.facts.two_counts import head_of_figure
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.question_columns import ANSWER
from etl.meaning.head_units import PERSONS
from etl.meaning.header_measure import POSTS_UNITS
from etl.meaning.lexicon import find_measures, read_channel, squeeze, units_of
from etl.meaning.quantity import Quantity, read_quantity
from etl.regex import regex

_PIECES = regex(r"[,;、。]")
_NUMERALS = r"[\d.一二两三四五六七八九十百千万余多几来]+"
# 每群6条，共42条: what each got, and what it came to
_OF_EACH = regex(r"每|各")
_IN_ALL = regex(rf"(?:一?共|合计|总共|总计)计?(?P<count>{_NUMERALS}[\u4e00-\u9fff]{{1,2}})")
# 全园22人，已装22人: how many there are, and how many have it
_THERE_ARE = regex(
    rf"(?:全[园校院所行厂村店站班公司体]*|教?职[员]?工|员工|应装|现有|共有?|总共)+{_NUMERALS}(?:人|名|位)"
)
_HAVE_IT = regex(rf"(?:现?已|都|均|全部?)*(?:安?装|下载?|注册)[好上了]*(?P<count>{_NUMERALS}(?:人|名|位))")
# 家长会146人，放学门口一百多人: so many here, so many there
_AT_A_PLACE = regex(
    rf"(?!.*(?:其中|[总共]计?\d|应|未|没|全[园校村体]|民警|干部|志愿者|工作人员))[^\d]{{2,8}}?(?P<count>{_NUMERALS}(?:人次?|名|位))"
)


def read_answered_counts(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """Takes the figures of such an answer; says whether it is one."""
    if column.meaning.core != ANSWER or cell.kind != "text" or row.total or row.planned:
        return False
    measure = head_of_figure(column, row)[1].measure
    told = _counts_told(cell.text, measure)
    said = combine(reader, column, row)
    if not told or not said.meaning.plain:
        return False
    meaning = replace(said.meaning, measure=measure, scale=1)
    for words, count in told:
        ways = read_channel(words) or said.channels
        own = replace(said, meaning=meaning, channels=ways)
        reader.record.drafts.append(draft_of_cell(reader, column, cell, row, own, count))
    reader.record.set_role(cell, "figure", reader.table.number)
    return True


def _counts_told(text: str, measure: str) -> list[tuple[str, Quantity]]:
    """[(the words before a count, the count)] of an answer to a question for a measure; [] for any other answer."""
    pieces = [piece for piece in _PIECES.split(squeeze(text)) if piece]
    if len(pieces) < 2:
        return []
    *before, last = pieces
    in_all, have_it = _IN_ALL.fullmatch(last), _HAVE_IT.fullmatch(last)
    if in_all and any(map(_OF_EACH.search, before)):
        counts = [("", _quantity(in_all["count"]))]
        units = POSTS_UNITS if measure == "posts" else units_of(measure)
    elif have_it and measure == "app_installs" and all(map(_THERE_ARE.fullmatch, before)):
        counts, units = [("", _quantity(have_it["count"]))], PERSONS
    elif measure == "people_reached":
        found = [_AT_A_PLACE.fullmatch(piece) for piece in pieces]
        counts = [(one[0][: one.start("count")], _quantity(one["count"])) for one in found if one]
        if len(counts) < len(pieces) or any(
            find_measures(words) and not read_channel(words) for words, _ in counts
        ):
            return []
        units = PERSONS
    else:
        return []
    told = [(words, count) for words, count in counts if count is not None and count.unit in units]
    return told if len(told) == len(counts) else []


def _quantity(words: str) -> Quantity | None:
    return read_quantity(words).quantity
