"""A sheet with what it says of its own cells put into them, and the cells as they were written shown again."""

from __future__ import annotations

from etl.facts.record import SheetRecord
from etl.formats.grid import Cell, Sheet
from etl.layout.bilingual import sheet_in_chinese
from etl.layout.explained_heads import sheet_as_explained
from etl.layout.filled_forms import sheet_as_filled_in, words_as_written
from etl.layout.noted_controls import sheet_with_controls
from etl.layout.noted_units import sheet_with_scales
from etl.layout.running_notes import sheet_as_noted
from etl.layout.tick_options import sheet_as_ticked

IN_ORDER = (
    sheet_as_filled_in,
    sheet_as_ticked,
    sheet_as_explained,
    sheet_in_chinese,
    sheet_as_noted,
    sheet_with_scales,
    sheet_with_controls,
)


def sheet_as_said(sheet: Sheet) -> Sheet:
    """Blanks filled in, boxes ticked, heads explained, English in Chinese, notes on heads and columns: `sheet` itself where
    it says nothing of the kind."""
    for as_said in IN_ORDER:
        sheet = as_said(sheet)
    return sheet


def show_as_written(record: SheetRecord, put: Sheet, sheet: Sheet) -> None:
    """What was read in `put` is shown, and named in messages, as it was written in `sheet`."""
    record.lattice.sheet = sheet
    for place in sorted(sheet.cells.keys() - put.cells.keys()):  # options that the first of their row told
        before = [col for row, col in put.cells if row == place[0] and col < place[1]]
        first = place[0], max(before, default=0)
        role = record.roles.get(
            first, "note" if before else "header"
        )  # □海报 张 beside ☑折页 360份 is no figure
        role = "note" if role == "figure" else role
        record.set_role(sheet.cells[place], role, record.tables.get(first, 0))
    other = {at for at, cell in put.cells.items() if cell is not sheet.cells[at]}
    places = {put.address(*at): at for at in other}
    for finding in record.findings:
        at = places.get(finding.address)
        if at is not None and finding.fields.get("text") == put.cells[at].text:
            finding.fields["text"] = sheet.cells[at].text
    for draft in record.drafts:
        at = draft.cell.row, draft.cell.col
        if at in other:
            draft.raw = words_as_written(draft.raw, put.cells[at].text, sheet.cells[at].text)
        context = draft.context
        cell = context.activity_cell
        if cell is not None and cell is not sheet.cells.get((cell.row, cell.col)):
            context.activity = sheet.cells[cell.row, cell.col].text.strip()
        context.group_cell = _as_written(context.group_cell, sheet)
        context.channel_cell = _as_written(context.channel_cell, sheet)


def _as_written(cell: Cell | None, sheet: Sheet) -> Cell | None:
    return sheet.cells.get((cell.row, cell.col)) if cell is not None else None
