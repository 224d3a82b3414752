"""800（其中学生300）: a whole and its part in one cell (contract 4.3)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.drafts import Draft
from etl.facts.of_which_sums import difference
from etl.formats.grid import Cell
from etl.meaning.header_measure import MATERIALS
from etl.meaning.lexicon import find_channels, find_measures, read_group, squeeze
from etl.meaning.number_that_holds import part_not_done
from etl.meaning.quantity import Quantity, read_quantity
from etl.regex import regex

# 师生320人: the words before a count say who they are; what stands behind it may say anything
_COUNT_LAST = regex(r"^[^\d,;。]{1,8}[\d.,]+[余多]?[万千百]?[余多]?[\u4e00-\u9fff]{1,2}$")
NUMBER = regex(r"[近约逾]?[\d.]+[余多]?[万千百]?[余多]?")
INNER = regex(r"[(,，](?P<mark>其中|含|包括|包含):?(?P<part>[^()]*)\)?$")


def whole_in_cell(text: str, scale: float) -> Quantity | None:
    """The 2场 of 2场（含夜校1场）, the 320人 of 师生320人，其中教师20人; None where the cell names no part."""
    whole = _before_part(text)
    if not whole:
        return None
    reading = read_quantity(whole, scale)
    only = reading.parts[0] if reading.kind == "other" and len(reading.parts) == 1 else None
    return reading.quantity or (only if _COUNT_LAST.search(whole) else None)


def without_part(cell: Cell) -> Cell:
    """1场，师生320人 of 1场，师生320人，其中教师20人; the cell itself where it names no part."""
    whole = _before_part(cell.text) if cell.kind == "text" else ""
    return replace(cell, text=whole) if whole else cell


def _before_part(text: str) -> str:
    plain = squeeze(text)
    match = INNER.search(plain)
    if match is None or part_not_done(plain):
        return ""  # 57户，其中12户未走访
    return plain[: match.start()]


def part_in_cell(draft: Draft, scale: int) -> Draft | None:
    """The part as a draft of its own; the whole shrinks to what remains. None where the cell holds no 其中. `scale`:
    the 万 of the header."""
    match = INNER.search(squeeze(draft.cell.text))
    if match is None:
        return None
    number = NUMBER.search(match["part"])
    part_quantity = read_quantity(number[0], scale).quantity if number else None
    if part_quantity is None or part_quantity.value > draft.quantity.value:
        return None
    groups = read_group(match["part"])
    channels = tuple(dict.fromkeys(hit.code for hit in find_channels(match["part"])))
    measure = _material(match["part"]) if draft.measure in MATERIALS else ""
    if match["mark"] != "其中" and not (groups or channels or measure):
        return None  # （含夜校1场）: of the same people in the same way
    part = replace(
        draft,
        quantity=part_quantity,
        measure=measure or draft.measure,
        groups=groups or draft.groups,
        channels=channels or (() if measure else draft.channels),
    )
    draft.quantity = difference(draft.quantity, part.quantity)
    return part


def _material(part: str) -> str:
    """The posters of 资料500（含海报50）; '' where the part names no material."""
    named = {hit.code for hit in find_measures(part)} & MATERIALS
    return named.pop() if len(named) == 1 else ""
