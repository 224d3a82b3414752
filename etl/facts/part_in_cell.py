"""800（其中学生300）: a whole and its parts in one cell (contract 4.3)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.drafts import Draft
from etl.facts.of_which import shrink_to_rest
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.meaning.header_measure import MATERIALS
from etl.meaning.lexicon import find_channels, find_measures, read_group, squeeze, units_of
from etl.meaning.number_that_holds import part_not_done
from etl.meaning.quantity import Quantity, find_quantities, read_quantity
from etl.regex import regex

# 师生320人: the words before a count say who they are; what stands behind it may say anything
_COUNT_LAST = regex(r"^[^\d,;。]{1,8}[\d.,]+[余多]?[万千百]?[余多]?[\u4e00-\u9fff]{1,2}$")
NUMBER = regex(r"[近约逾]?[\d.]+[余多]?[万千百]?[余多]?")
_APART = regex(r"[、,，;；和及]")
_AGES = regex(r"\d+(?:[-至]\d+)?(?:周?岁|年级)(?:以[上下])?")  # 其中65岁以上老人230
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


def with_parts_in_cell(record: SheetRecord, draft: Draft, scale: int) -> list[Draft]:
    """The drafts of a cell: its parts, each with its own group, way or paper, and what they leave of the whole, if anything;
    the draft alone where the cell names no part. `scale`: the 万 of the header."""
    match = INNER.search(squeeze(draft.cell.text))
    told = [_part_of(draft, words, match["mark"], scale) for words in _pieces(match["part"])] if match else []
    parts = [part for part in told if part is not None]
    if not parts:
        return [draft]
    rest = shrink_to_rest(record, draft, [part.quantity for part in parts])
    return [*parts, draft] if rest else parts


def _pieces(part: str) -> list[str]:
    """老年人30人 and 学生50人 of 老年人30人、学生50人; 老年人、学生50人 is one."""
    pieces: list[str] = []
    open_words = ""
    for words in _APART.split(part):
        open_words = f"{open_words}、{words}" if open_words else words
        if NUMBER.search(_AGES.sub("", words)):
            pieces.append(open_words)
            open_words = ""
    return pieces


def _part_of(draft: Draft, words: str, mark: str, scale: int) -> Draft | None:
    """A part by its words; None for what is none: 夜校1场 behind a mere 含, of the same people in the same way, and the
    people of 2场（其中学生60人）."""
    numbers = NUMBER.findall(_AGES.sub("", words))
    quantity = read_quantity(numbers[-1], scale).quantity if numbers else None
    counted = next((found.quantity.unit for found in find_quantities(words)), "")
    if quantity is None or (counted and counted not in units_of(draft.measure)):
        return None
    groups = read_group(words)
    channels = tuple(dict.fromkeys(hit.code for hit in find_channels(words)))
    measure = _material(words) if draft.measure in MATERIALS else ""
    if mark != "其中" and not (groups or channels or measure):
        return None
    return replace(
        draft,
        quantity=quantity,
        measure=measure or draft.measure,
        groups=groups or draft.groups,
        channels=channels or (() if measure else draft.channels),
    )


def _material(part: str) -> str:
    """The posters of 资料500（含海报50）; '' where the part names no material."""
    named = {hit.code for hit in find_measures(part)} & MATERIALS
    return named.pop() if len(named) == 1 else ""
