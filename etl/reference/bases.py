"""Tables of bases become `Base` rows: whose, of which year, how many; what is unclear is said and held back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.facts.context import read_context
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.layout.table import Layout
from etl.layout.values import is_value, read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.quantity import Quantity
from etl.reference.base_table import BaseTable, Entry
from etl.reference.divisions_named import Division, Divisions, Unplaced, supplied_code
from etl.reference.records import HOUSEHOLDS, Base
from etl.reference.said import said_of
from etl.reference.subjects import Subject
from etl.schema import Supplied

# What tells two counts of one subject apart, kept with the source.
_VARIANT_WORDS = {
    ("population", "resident"): "常住人口",
    ("population", "registered"): "户籍人口",
    ("households", "resident"): "常住户数",
    ("households", "registered"): "户籍户数",
    ("elderly", "sixty_five"): "65岁以上",
}


@dataclass(slots=True)
class Figure:
    """A value with its division and year: a base, once the checks let it stand."""

    entry: Entry
    record: SheetRecord
    division: Division
    year: int
    quantity: Quantity
    source: str
    scale: int

    @property
    def key(self) -> tuple[str, str, str, int]:
        return self.division.code, self.division.path, self.entry.subject.code, self.year

    @property
    def address(self) -> str:
        return self.record.lattice.address(self.entry.cell)

    def base(self) -> Base:
        subject, quantity = self.entry.subject, self.quantity
        kind = _VARIANT_WORDS.get((subject.code, subject.variant), "")
        return Base(
            self.division.code,
            self.division.path,
            self.division.level,
            subject.code,
            self.year,
            quantity.value,
            quantity.low,
            quantity.high,
            quantity.qualifier,
            "；".join(filter(None, (kind, self.source))),
            self.record.lattice.sheet.name,
            self.address,
            self.entry.cell.raw,
        )


@dataclass(slots=True)
class SheetBases:
    """What one sheet gave. `yearless` and `homeless`: values whose year or county nothing says."""

    record: SheetRecord
    figures: list[Figure] = field(default_factory=list)
    yearless: int = 0
    homeless: int = 0


def read_sheet_bases(
    tables: Sequence[BaseTable], layout: Layout, file: str, supplied: Supplied, outer: Sequence[str]
) -> SheetBases:
    """The figures of a sheet's tables, with issues and roles in its record. `outer`: lines of the document around."""
    sheet = SheetBases(SheetRecord(layout.lattice))
    for read in tables:
        context = read_context(layout, read.table, file, False)
        said = said_of(layout, read.table, file, outer)
        divisions = Divisions((*outer, *context.places), supplied_code(supplied.district))
        year = said.year or (int(supplied.year) if supplied.year else None)
        _roles(sheet.record, read)
        placed = _placed(sheet, read, divisions)
        for entry, division in placed:
            scale = _scale(entry.subject, context.default)
            quantity = _quantity(sheet.record, read, entry, scale)
            if quantity is None:
                continue
            if (entry.year or year) is None:
                sheet.yearless += 1
                continue
            source = entry.source or said.source or supplied.source
            of_year = entry.year or year or 0
            sheet.figures.append(Figure(entry, sheet.record, division, of_year, quantity, source, scale))
        _say_unused(sheet.record, read)
    return sheet


def _placed(sheet: SheetBases, read: BaseTable, divisions: Divisions) -> list[tuple[Entry, Division]]:
    """Each entry with its division; names that are none are asked about once."""
    found = [(entry, divisions.find([n.text for n in entry.names], entry.code)) for entry in read.entries]
    lost = [entry for entry, division in found if isinstance(division, Unplaced)]
    if divisions.own is None and len(lost) * 2 > len(found):
        sheet.homeless += len(lost)
        return []
    told: set[int] = set()
    placed = []
    for entry, division in found:
        if isinstance(division, Division):
            placed.append((entry, division))
        elif id(_name_cell(entry)) not in told:
            told.add(id(_name_cell(entry)))
            say_unplaced(sheet.record, entry, division)
    return placed


def _name_cell(entry: Entry) -> Cell:
    return entry.names[-1] if entry.names else entry.cell


def say_unplaced(record: SheetRecord, entry: Entry, why: Unplaced) -> None:
    named = "、".join(f"{place.path}（{place.code}）" for place in why.candidates[:6])
    record.find(f"reference_place_{why.reason}", _name_cell(entry), candidates=named)


def _scale(subject: Subject, default: HeaderMeaning) -> int:
    """The 万 of the header, else that of the sheet's line 单位：万人 where it counts what the subject is."""
    if subject.scale > 1 or subject.unit:
        return subject.scale
    scales = dict(default.scales)
    unit = "户" if subject.code == HOUSEHOLDS else "人"
    if unit in scales:
        return scales[unit]
    return default.scale if default.unit in (unit, "") else 1


def _quantity(record: SheetRecord, read: BaseTable, entry: Entry, scale: int) -> Quantity | None:
    reading = read_value(entry.cell, scale)
    if reading.kind != "quantity":
        record.set_role(entry.cell, "unread", read.table.number)
        record.find("base_unread", entry.cell, header=entry.head.text.strip())
        return None
    return reading.quantity


_ROLE_OF_USE = {"serial": "serial", "code": "serial", "note": "note", "source": "note", "ratio": "ratio"}


def _roles(record: SheetRecord, read: BaseTable) -> None:
    """Every cell of a table has a role: header, label, base, total and what stands beside them."""
    cells, number = record.lattice.rows, read.table.number
    uses = {column.col: column.use for column in read.columns}
    values = {(e.cell.row, e.cell.col): "total" if e.total else "base" for e in read.entries}
    for row in read.table.header_rows:
        for cell in cells[row]:
            record.set_role(cell, "header", number)
    for body in read.table.body:
        for cell in cells[body.row]:
            role = _role_of(cell, uses.get(cell.col, "")) if body.kind == "data" else _aside(body.kind)
            record.set_role(cell, values.get((cell.row, cell.col), role), number)


def _role_of(cell: Cell, use: str) -> str:
    if use == "serial" and read_header(cell.text).total:
        return "total"  # 合计, merged over 序号 and the names
    plain = "base" if is_value(cell) and use not in ("place", "subject", "year") else "label"
    return _ROLE_OF_USE.get(use, plain)


def _aside(kind: str) -> str:
    return "label" if kind == "section" else kind


def _say_unused(record: SheetRecord, read: BaseTable) -> None:
    """What is no base, and where none stands, is said once for a column."""
    for cell in dict.fromkeys(map(_place, read.unused)):
        record.find("base_column_unused", record.lattice.sheet.cells[cell])
    by_column: dict[int, list[str]] = {}
    for row, column in read.blanks:
        by_column.setdefault(column.col, []).append(record.lattice.sheet.address(row, column.col))
    filled = {entry.cell.col for entry in read.entries}
    for column in read.columns:  # of a column that nobody has filled in there is nothing to say
        if (empty := by_column.get(column.col)) and column.col in filled:
            record.find("base_blank", column.path[-1], count=len(empty), cells="、".join(empty[:10]))


def _place(cell: Cell) -> tuple[int, int]:
    return cell.row, cell.col
