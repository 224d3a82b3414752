"""Cells of which all is struck out: they are void, and nothing is read in them (contract 2, `planned`)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.record import SheetRecord
from etl.formats.grid import Cell, Sheet
from etl.meaning.cancelled import cancellation
from etl.regex import regex

_NOTHING = "—"
_COUNTS = regex(r"\d")


def without_struck(sheet: Sheet) -> Sheet:
    """The sheet with a dash in such cells, so that its tables keep their rows; itself where it has none, or nothing else."""
    void = {
        place: replace(cell, kind="text", value=_NOTHING, raw=_NOTHING, text=_NOTHING, number_format="")
        for place, cell in sheet.cells.items()
        if cell.struck
    }
    return replace(sheet, cells={**sheet.cells, **void}) if 0 < len(void) < len(sheet.cells) else sheet


def tell_struck(record: SheetRecord, sheet: Sheet, campaign: bool) -> None:
    """Gives the cells their roles on the sheet as it was sent, and asks at the last number of each row unless the row
    says itself that it was cancelled."""
    record.lattice.sheet = sheet
    void = {sheet.address(*place) for place, cell in sheet.cells.items() if cell.struck}
    record.findings[:] = [found for found in record.findings if found.address not in void]
    rows: dict[int, list[Cell]] = {}
    for place in sorted(place for place, cell in sheet.cells.items() if cell.struck):
        cell = sheet.cells[place]
        counts = _COUNTS.search(cell.text) is not None
        record.set_role(cell, "planned" if counts else "note")
        if counts:
            rows.setdefault(cell.row, []).append(cell)
    if not (campaign and rows):
        return
    cancelled = {cell.row for cell in sheet.texts if cell.row in rows and cancellation(cell.text)}
    for row, struck in rows.items():
        if row not in cancelled:
            record.find("struck_out", struck[-1])
