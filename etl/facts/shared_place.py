"""The county that one sheet of a workbook names holds for its other sheets too, and that of its rows for the row that
leaves it open (contract 4.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from etl.facts.context import SheetContext
from etl.facts.drafts import RowContext
from etl.facts.record import SheetRecord
from etl.meaning.divisions import COUNTY_DIGITS, place_of_code
from etl.meaning.lexicon import squeeze
from etl.meaning.place import resolve_place, stated_division

FEWEST_TOWNS = 2


def share_county(contexts: Sequence[SheetContext]) -> None:
    """Gives the county that titles, meta lines or names of sheets state to the contexts that state no place. 凤城支行
    states none: a branch may be called after a town here or after a city elsewhere. Two counties are given to nobody."""
    if len({id(context) for context in contexts}) < 2:
        return
    stated = [stated_division(context.places) for context in contexts]
    counties = {code for code in stated if len(code) >= COUNTY_DIGITS}
    county = place_of_code(counties.pop()) if len(counties) == 1 else None
    for context, code in zip(contexts, stated, strict=True):
        if county is not None and not code:
            context.places = (*context.places, county.path)


def certain_codes(record: SheetRecord, contexts: Mapping[int, SheetContext]) -> set[str]:
    """The codes of the divisions in which the rows of a sheet lie whose place is certain down to the county."""
    rows = {id(draft.context): draft for draft in record.drafts}
    codes = set()
    for draft in rows.values():
        row = draft.context
        hints = dict.fromkeys(h for h in (*row.places, *contexts[draft.table].places, row.unit) if h)
        reading = resolve_place(tuple(hints))
        if reading.place is not None and not reading.ambiguous and len(reading.place.code) >= COUNTY_DIGITS:
            codes.add(reading.place.code)
    return codes


def county_of_rows(codes: Set[str]) -> str:
    """The one county in which all of `certain_codes` lie; '' for none or several. 八滩支行 and 五汛支行 settle which county
    of that name their bank is in (contract 4.11)."""
    counties = {code[:COUNTY_DIGITS] for code in codes}
    return counties.pop() if len(counties) == 1 else ""


def lists_towns(codes: Set[str]) -> bool:
    """Whether the rows are the townships of one county: one more that no list of it has is new or was renamed, and
    is none of that name elsewhere."""
    return (
        len([code for code in codes if len(code) > COUNTY_DIGITS]) >= FEWEST_TOWNS
        and county_of_rows(codes) != ""
    )


def first_said(record: SheetRecord, row: RowContext | None) -> tuple[str, str]:
    """(address, text) where a place is asked about: the label of a row that names it, else the first cell or paragraph
    of the sheet."""
    sheet = record.lattice.sheet
    labels = row.labels if row else []
    named = squeeze(row.places[-1] if row.places else row.unit) if row else ""
    naming = (cell for cell in labels if named in squeeze(cell.text))
    cell = next(naming, None) or next(iter(labels), None) or next(iter(sheet.cells.values()), None)
    if cell is not None:
        return record.lattice.address(cell), cell.text
    paragraph = next(iter(sheet.paragraphs), None)
    return (paragraph.address, paragraph.text) if paragraph else ("", "")
