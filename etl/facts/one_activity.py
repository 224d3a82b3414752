"""One material a row, as systems write out activities: what the rows of one activity say again counts once (contract 4.1,
4.5)."""

from __future__ import annotations

from etl.facts.list_model import ListTable, RowReading
from etl.facts.record import take_out
from etl.layout.column import DAYS, Column
from etl.meaning.lexicon import squeeze

_MATERIAL = {"measure", "unit_of_measure"}  # 资料类型, 单位 beside 数量


def find_rows_of_one(reader: ListTable) -> None:
    """220人 | 宣传单 | 400份, and below it 220人 | 宣传扇 | 150把 of the same activity: rows that differ in nothing but the
    material are one activity, whose people are the same. Puts them into `again`."""
    labels = [c for c in reader.columns if c.use == "label"]
    kinds = {c.dimension for c in labels}
    same = [c for c in labels if c.dimension not in _MATERIAL]
    counted = [
        c for c in reader.columns if c.use == "figure" and c.meaning.measure and c.dimension != "value"
    ]
    if "measure" not in kinds or "activity" not in kinds or kinds.isdisjoint(DAYS):
        return
    first: dict[tuple[str, ...], int] = {}
    for row, reading in reader.rows.items():
        if not (reading.total or reading.planned) and _tells_fully(reader, row, same):
            begun = first.setdefault(_key(reader, row, [*same, *counted]), row)
            if begun != row:
                reader.again[row] = begun
                _take_out(reader, row, reading, counted)


def _key(reader: ListTable, row: int, columns: list[Column]) -> tuple[str, ...]:
    cells = (reader.lattice.at(row, c.col) for c in columns)
    return tuple(squeeze(cell.text) if cell is not None else "" for cell in cells)


def _tells_fully(reader: ListTable, row: int, labels: list[Column]) -> bool:
    """Whether the row says itself what and when it was: one that leaves it out goes on with the row above."""
    own = reader.lattice.sheet.cells
    return all((row, c.col) in own for c in labels if c.dimension in ("activity", *DAYS))


def _take_out(reader: ListTable, row: int, reading: RowReading, counted: list[Column]) -> None:
    drafts, stated = reader.figures.drafts, reader.figures.stated
    told = [draft for c in counted if (draft := drafts.pop((row, c.col), None)) is not None]
    for draft in told:
        stated.pop((draft.cell.row, draft.cell.col), None)
    take_out(reader.record, told, "note")
    cell = reading.context.activity_cell
    if cell is not None:
        first = reader.lattice.sheet.address(reader.again[row], cell.col)
        reader.record.find("activity_goes_on", cell, first=first)
