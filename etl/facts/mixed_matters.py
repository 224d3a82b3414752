"""A table of all kinds of work, by row: only what is named as being about fraud counts (contract 4.5, 4.16).

党建 | 消防 | 反诈 as categories of a community's ledger, 存款保险知识 | 防范电信网络诈骗 as themes of a bank's.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.meaning.lexicon import squeeze
from etl.meaning.other_work import names_fraud, names_other_work, names_topic
from etl.meaning.total_words import TOTAL

NAMING = {"activity", "measure", "kind", "work", ""}  # dimensions of columns that say what was done


@dataclass(slots=True)
class MixedMatters:
    """Of the rows of a table of all kinds of work that do not name fraud: those `apart`, by the cell that names what they are
    about instead, and the `unnamed`, which say only how something was done."""

    apart: dict[int, Cell] = field(default_factory=dict)
    unnamed: dict[int, Cell] = field(default_factory=dict)


def find_mixed_matters(table: Table, columns: list[Column], lattice: Lattice, of_fraud: bool) -> MixedMatters:
    """Nothing where the titles name fraud, where a head of figures does, or where no row is known to be of other work."""
    found = MixedMatters()
    heads = (cell.text for column in columns if column.use == "figure" for cell in column.path)
    if of_fraud or any(map(names_fraud, heads)):
        return found
    naming = [column.col for column in columns if column.use == "label" and column.dimension in NAMING]
    named = _names_of_rows(table, lattice, naming)
    fraud = {row for row, cells in named.items() if any(names_fraud(c.text) for c in cells)}
    known = {
        row: cell
        for row, cells in named.items()
        if row not in fraud
        if (cell := next((c for c in reversed(cells) if names_other_work(c.text)), None)) is not None
    }
    if not fraud or not known:
        return found
    for row, cells in named.items():
        if row in fraud or not cells or TOTAL.match(squeeze(cells[-1].text)):
            continue
        about = known.get(row) or next((c for c in reversed(cells) if names_topic(c.text)), None)
        if about is not None:
            found.apart[row] = about
        else:
            found.unnamed[row] = cells[-1]
    return found


def _names_of_rows(table: Table, lattice: Lattice, naming: list[int]) -> dict[int, list[Cell]]:
    """What the section's line and the cells of a row name, by row."""
    section: list[Cell] = []
    named: dict[int, list[Cell]] = {}
    for body in table.body:
        if body.kind == "section":
            section = lattice.rows[body.row][-1:]
        elif body.kind == "data":
            own = [cell for col in naming if (cell := lattice.at(body.row, col)) is not None]
            if own:
                named[body.row] = [*section, *own]
    return named
