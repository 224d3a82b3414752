"""A cell of running text beside figures: only what the row does not state already is read from it (contract 4.16)."""

from __future__ import annotations

from etl.facts.drafts import Draft, RowContext
from etl.facts.labels import Year
from etl.facts.record import Finding, MentionDraft, SheetRecord
from etl.formats.grid import Cell
from etl.prose import read_prose


def read_prose_cell(
    record: SheetRecord, cell: Cell, context: RowContext, table: int, stated: set[str], year: Year
) -> None:
    """Facts and mentions of one prose cell; its role is figure where it gives a fact, else note."""
    reading = read_prose(cell.text)
    address = record.lattice.address(cell)
    figures = [figure for figure in reading.figures if figure.measure not in stated]
    for figure in figures:
        record.drafts.append(
            Draft(
                cell=cell,
                address=address,
                table=table,
                measure=figure.measure,
                quantity=figure.quantity,
                context=context,
                groups=_known(figure.group) or context.groups,
                channels=_known(figure.channel) or context.channels,
                period=figure.period or context.period,
                raw=figure.text,
                unit=context.unit,
            )
        )
        record.findings.extend(Finding(code, address, {"text": figure.text}) for code in figure.notes)
    for code, _start, _end, text in reading.queries:
        record.findings.append(Finding(code, address, {"text": text}))
    record.mentions.extend(MentionDraft(address, mention, context, table) for mention in reading.mentions)
    record.set_role(cell, "figure" if figures else "note", table)


def _known(code: str) -> tuple[str, ...]:
    return () if code in ("", "unspecified") else (code,)
