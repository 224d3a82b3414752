"""党员人数 | 30 as a row of a list or a line of a form: how many there are, where another row says who was reached."""

from __future__ import annotations

from etl.facts.list_model import ListTable, RowReading
from etl.layout.column import DAYS
from etl.layout.lattice import Lattice
from etl.layout.population_heads import (
    ASK_FIGURE,
    BASE,
    LEDGER,
    REACHED,
    WARN_OTHERS,
    as_base,
    judge_population,
)
from etl.layout.table import Table
from etl.layout.values import is_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.population import counts_staff, is_stock
from etl.meaning.unit_kind import unit_type_of


def settle_population(reader: ListTable, row: int, reading: RowReading) -> None:
    """Marks the reading of a row whose label counts who is there; the figures' headers must name no measure."""
    if reading.meaning.population == "strength" or is_of_store(reader, row):
        reading.meaning = as_base(reading.meaning)
        return
    if not reading.meaning.population or any(c.meaning.measure for c in reader.columns if c.use == "figure"):
        return
    if reader.populations is None:
        labels = [c for c in reader.columns if c.use == "label"]  # 谁负责 names nothing that is counted
        names = [c for c in labels if c.dimension == "measure"] or [c for c in labels if not c.dimension]
        rows = [body.row for body in reader.table.body if body.kind == "data"]
        cells = {r: [cell for c in names if (cell := reader.lattice.at(r, c.col))] for r in rows}
        heads = {r: read_header(own[-1].text) for r, own in cells.items() if own}
        said = judge_population(list(heads.values()), reader.default.measure in REACHED)
        if unit_type_of(reader.unit) in WARN_OTHERS and not any(
            "training" in h.channels for h in heads.values()
        ):
            staff = [bool(one) and counts_staff(h.core) for h, one in zip(heads.values(), said, strict=True)]
            said = [BASE if own else one for own, one in zip(staff, said, strict=True)]
        reader.populations = dict(zip(heads, said, strict=True))
    said_of_row = reader.populations.get(row, "")
    if not said_of_row:
        return
    reading.doubt = "" if said_of_row == BASE else said_of_row
    if said_of_row != ASK_FIGURE:
        reading.meaning = as_base(reading.meaning)


def is_of_store(reader: ListTable, row: int) -> bool:
    """从派出所领入, 月末结存 in a list by days of what was given out: what came in, or lies there."""
    told = [c for c in reader.columns if c.use == "label" and c.dimension == "activity"]
    if not told or not any(c.use == "label" and c.dimension in DAYS for c in reader.columns):
        return False
    cells = (reader.lattice.at(row, column.col) for column in told)
    return any(cell is not None and is_stock(squeeze(cell.text)) for cell in cells)


def form_populations(lattice: Lattice, table: Table, default_measure: str) -> dict[tuple[int, int], str]:
    """{(row, column) of a label: what it is} of the labels of a form that count who is there."""
    labels = [
        cell
        for body in table.body
        if body.kind == "data"
        for cell in lattice.rows[body.row]
        if cell.kind == "text" and not is_value(cell) and table.left <= cell.col <= table.right
    ]
    heads = [read_header(cell.text) for cell in labels]
    if not any(head.population == "count" for head in heads):
        return {}
    listed = any(head.dimension in LEDGER for head in heads)
    said = judge_population(heads, listed or default_measure in REACHED)
    return {
        (cell.row, cell.col): one
        for cell, head, one in zip(labels, heads, said, strict=True)
        if one and head.population == "count"
    }
