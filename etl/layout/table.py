"""The tables of a sheet, and what stands around them."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice


@dataclass(slots=True)
class BodyRow:
    """A row of a table's body. `kind`: data, section, note, header, title or meta (these three repeated for printing)."""

    row: int
    kind: str


@dataclass(slots=True)
class Table:
    """A table on a sheet; rows and columns are sheet rows and columns, bounds inclusive."""

    number: int
    mode: str
    header_rows: list[int]
    body: list[BodyRow]
    left: int
    right: int
    titles: list[Cell] = field(default_factory=list)
    metas: list[Cell] = field(default_factory=list)


@dataclass(slots=True)
class Layout:
    """What stands where on a sheet. `titles`, `metas`, `notes` and `tail` (meta lines
    below the last table) hold every cell outside tables."""

    lattice: Lattice
    tables: list[Table] = field(default_factory=list)
    titles: list[Cell] = field(default_factory=list)
    metas: list[Cell] = field(default_factory=list)
    notes: list[Cell] = field(default_factory=list)
    tail: list[Cell] = field(default_factory=list)
