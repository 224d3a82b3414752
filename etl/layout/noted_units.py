"""注：短信单位为万条: the scale that a note gives a head which states no unit, as a head that says so itself (contract
4.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from etl.formats.grid import Cell, Sheet
from etl.layout.running_notes import (
    ALL,
    JOINT,
    LONGEST_HEAD,
    QUOTES,
    REFERS,
    Heads,
    clauses_of,
    notes_apart,
    spoken_of,
    with_words,
)
from etl.meaning.head_units import UNIT
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.regex import regex

_SCALED = rf"[{QUOTES}]?(?P<unit>[万亿千百](?:{UNIT})?)[{QUOTES}]?"
_MAY_TELL = regex(
    rf"(?:单位|[为是系以按用:：(（])[{QUOTES}\s]*[万亿千百]"
)  # asked first, of every longer text
_COUNTED = r"(?:为|作|做)?(?:计量)?(?:单位|计算?|统计|填[报写]|计数|列示)+"
_SAYS = regex(
    rf"(?P<subject>.{{0,40}}?)(?:的?(?:计量|统计|计数|数量|计算)?单位(?:均|都|统一|一律|全部)?(?:为|是|系|按|以|:)+{_SCALED}(?:{_COUNTED})?"
    rf"|(?:均|都|统一|一律|全部)?(?:以|按照?|用){_SCALED.replace('unit', 'unit_by')}{_COUNTED}"
    rf"|(?:均|都|统一|一律|全部)?(?:为|是|系|:|\(){_SCALED.replace('unit', 'unit_as')}\)?)"
)
_LINE = regex(r"^(?:计量|统计)?单位:(?=.*[为:(])")  # 单位：短信为万条


def sheet_with_scales(sheet: Sheet) -> Sheet:
    """`sheet` itself where no note of it gives a head its scale."""
    notes, rows = notes_apart(sheet, _may_tell)
    told = [one for cell in notes for one in scales_told(cell.text)]
    told = [(subject, unit) for subject, unit in told if subject and not ALL.fullmatch(subject)]
    if not told:
        return sheet
    heads = _heads_that_may_take(sheet, rows)
    put = {
        at: with_words(heads.cells[at], unit)
        for subject, unit in told
        for at in heads_named(heads, subject)
        if heads.meanings[at].unit in ("", unit[1:])
    }
    return sheet.saying(put)


def _may_tell(text: str) -> bool:
    return _MAY_TELL.search(text) is not None


def heads_named(heads: Heads, subject: str) -> set[tuple[int, int]]:
    """The heads that a note speaks of: 短信、彩信, F列."""
    names = JOINT.split(REFERS.sub("", subject).strip(QUOTES))
    return {at for name in names for at in spoken_of(heads, name.strip(QUOTES))}


def scale_of_all(notes: Iterable[str]) -> str:
    """万条 of 表中数据单位均为万条 or of 单位：万条; '' where no note gives all figures their unit and scale."""
    told = (one for note in notes if _may_tell(note) for one in scales_told(note))
    return next((unit for subject, unit in told if not subject or ALL.fullmatch(subject)), "")


def scales_told(text: str) -> Iterator[tuple[str, str]]:
    """(of what, its scaled unit) of each clause of a note that says so."""
    for clause in clauses_of(text):
        says = _SAYS.fullmatch(_LINE.sub("", clause))
        if says is not None:
            yield says["subject"], says["unit"] or says["unit_by"] or says["unit_as"]


def _heads_that_may_take(sheet: Sheet, rows: Mapping[int, Sequence[int]]) -> Heads:
    """The heads of columns that count something and name no unit, or name one over fractions of it; where there are none,
    the labels before a figure."""
    numbers = [cell for cell in sheet.cells.values() if cell.kind == "number"]
    counted = {cell.col for cell in numbers}
    broken = {cell.col for cell in numbers if float(cell.value) % 1}  # type: ignore[arg-type]
    meanings: dict[tuple[int, int], HeaderMeaning] = {}
    for cell in sheet.texts:
        if 1 < len(cell.text) <= LONGEST_HEAD and len(rows[cell.row]) > 1:
            meaning = read_header(cell.text)
            if meaning.measure and meaning.scale == 1 and (not meaning.unit or cell.col in broken):
                meanings[cell.row, cell.col] = meaning
    heads = [at for at in meanings if at[1] in counted] or [
        at for at in meanings if _stands_before(sheet, at)
    ]
    return Heads({at: sheet.cells[at] for at in heads}, {at: meanings[at] for at in heads})


def _stands_before(sheet: Sheet, at: tuple[int, int]) -> bool:
    beside: Cell | None = sheet.cells.get((at[0], at[1] + 1))
    return beside is not None and (beside.kind == "number" or squeeze(beside.text)[:1].isdigit())
