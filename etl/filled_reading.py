"""What a reading holds of its file besides facts: the role of every cell, issues, hidden parts, the shape of its sheets."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.finish import Finisher
from etl.facts.record import SheetRecord
from etl.formats.grid import Sheet, Turned, Workbook, column_letters
from etl.issues import make_issue
from etl.reference.reading import ReferenceSheets
from etl.reply.returned import tell_list, without_list
from etl.schema import CellRole, Reading, SheetShape

# Units that a note names before it goes on with ……
MOST_NAMED = 4


def write_findings(reading: Reading, workbook: Workbook) -> None:
    """The issues of the format, and the cells that stand too far out for the grid."""
    for finding in workbook.findings:
        reading.issues.append(
            make_issue(finding.code, reading.file, finding.sheet, finding.cell, **finding.fields)
        )
        if finding.code == "far_cell":  # left out of the grid, and accounted for all the same
            text = finding.fields.get("text", "")
            reading.cells.append(CellRole(reading.file, finding.sheet, finding.cell, "unread", "", text))


def write_reference(reading: Reading, workbook: Workbook, found: ReferenceSheets) -> None:
    """Fills a reading from a table of bases or a roster: its rows, and cells and issues as of any file."""
    reading.reference, reading.title = found.reference, found.title
    reading.needs = found.needs
    write_findings(reading, workbook)
    reading.issues += found.issues
    reading.sheets += map(shape_of, workbook.sheets)
    for sheet in without_list(workbook).sheets:
        reading.cells += [
            CellRole(reading.file, sheet.name, line.address, "title", "", line.text)
            for line in sheet.paragraphs
        ]
        if sheet.hidden:
            note_hidden_sheet(reading, sheet)
    tell_list(reading, workbook)
    counted = ("label",) if found.reference.kind == "roster" else ("base", "total")
    for record in found.records:
        write_cells(reading, record)
        ask_for_hidden_parts(reading, record, counted)
    write_issues(reading, found.records)


def write_cells(reading: Reading, record: SheetRecord) -> None:
    """The role of every cell of a sheet, in the order of rows."""
    grid = record.lattice.sheet
    roles, cells, tables, file, name, prefix = (
        record.roles, grid.cells, record.tables, reading.file, grid.name, grid.prefix,
    )  # fmt: skip
    numbers = {number: str(number or "") for number in {0, *tables.values()}}
    letters = {col: f"{prefix}{column_letters(col)}" for col in {col for _, col in roles}}
    add, in_table = reading.cells.append, tables.get
    moved, turned = grid.pages or grid.turned, grid.turned
    for position in sorted(roles, key=lambda at: turned.as_sent(*at)) if turned else sorted(roles):
        row, col = position
        place = grid.address(row, col) if moved else f"{letters[col]}{row}"
        number = numbers[in_table(position, 0)]
        role = roles[position] if turned is None else _role_as_sent(roles[position], turned, position)
        add(CellRole(file, name, place, role, number, cells[position].text))


def _role_as_sent(role: str, turned: Turned, position: tuple[int, int]) -> str:
    """In a list that lies on its side the names of the activities head its columns, and what is asked of them its rows."""
    first = turned.as_sent(*position)[0] == turned.rows[0]
    if role == "header" and not first:
        return "label"
    return "header" if role == "label" and first else role


def write_issues(reading: Reading, records: list[SheetRecord]) -> None:
    """What was found in the sheets, as issues with their words."""
    for record in records:
        for finding in record.findings:
            reading.issues.append(
                make_issue(
                    finding.code, reading.file, record.lattice.sheet.name, finding.address, **finding.fields
                )
            )


def say_missing(reading: Reading, finisher: Finisher) -> None:
    """One error for the file that asks for what is unknown (contract 4.14). A report without a figure is asked
    too: what it did can be shown only where and when it was done."""
    missing = finisher.missing
    reading.needs = sorted(missing | finisher.missing_of_mentions, reverse=True)
    if not missing and reading.needs:
        what = "origin" if len(reading.needs) == 2 else reading.needs[0]
        reading.issues.append(
            make_issue(f"mentions_without_{what}", reading.file, mentions=len(reading.mentions))
        )
    if missing:
        code = "unit_and_period_unknown" if len(missing) == 2 else f"{min(missing)}_unknown"
        reading.issues.append(make_issue(code, reading.file, held=len(reading.held)))
    for table in (
        finisher.held_tables if reading.facts else ()
    ):  # others of the file count: say which does not
        for what in sorted(table.missing):
            reading.issues.append(
                make_issue(f"table_{what}_unknown", reading.file, table.sheet, table.cell, held=table.figures)
            )


def say_roster(reading: Reading, by_roster: dict[str, str]) -> None:
    """One note of the units that are where the roster says."""
    if by_roster:
        places = [f"{unit}（{path.rpartition('/')[2]}）" for unit, path in by_roster.items()]
        text = "、".join(places[:MOST_NAMED]) + ("……" if len(places) > MOST_NAMED else "")
        reading.issues.append(make_issue("place_by_roster", reading.file, count=len(places), text=text))


def say_as_written(reading: Reading, finisher: Finisher) -> None:
    """One note of the units whose names are withheld in part, and one of those that no rule knows: they stay as written
    (contract 4.12)."""
    told = ("unit_masked", sorted(finisher.masked)), ("unit_as_written", sorted(finisher.as_written))
    for code, units in told:
        if units:
            text = "、".join(units[:MOST_NAMED]) + ("……" if len(units) > MOST_NAMED else "")
            reading.issues.append(make_issue(code, reading.file, count=len(units), text=text))


def note_hidden_sheet(reading: Reading, sheet: Sheet) -> None:
    """Hidden sheets are not counted and noted (contract 4.13)."""
    for (row, col), cell in sorted(sheet.cells.items()):
        reading.cells.append(
            CellRole(reading.file, sheet.name, sheet.address(row, col), "note", "", cell.text)
        )
    reading.issues.append(make_issue("hidden_sheet", reading.file, sheet.name))


def ask_for_hidden_parts(reading: Reading, record: SheetRecord, counted: Sequence[str]) -> None:
    """Hidden rows and columns count, with a query at their first cell. `counted`: the roles of what counts."""
    lattice = record.lattice
    if not (lattice.sheet.hidden_rows or lattice.sheet.hidden_cols):
        return
    figures = {position for position, role in record.roles.items() if role in counted}
    for row in sorted(lattice.sheet.hidden_rows & {r for r, _ in figures}):
        cell = next(
            (c for c in lattice.rows[row] if record.roles[(row, c.col)] == "label"), lattice.rows[row][0]
        )
        reading.issues.append(
            make_issue("hidden_row", reading.file, lattice.sheet.name, lattice.address(cell), row=row)
        )
    for col in sorted(lattice.sheet.hidden_cols & {c for _, c in figures}):
        cells = [c for position, c in sorted(lattice.sheet.cells.items()) if c.col == col]
        cell = next((c for c in cells if record.roles[(c.row, c.col)] == "header"), cells[0])
        reading.issues.append(
            make_issue(
                "hidden_column", reading.file, lattice.sheet.name, lattice.address(cell), text=cell.text
            )
        )


def shape_of(sheet: Sheet) -> SheetShape:
    """How large a sheet is, and its merges: what the page draws it by."""
    rows = max([r for r, _ in sheet.cells], default=0)
    cols = max([c for _, c in sheet.cells], default=0)
    merges = [(m.top, m.left, m.bottom, m.right) for m in sheet.merges]
    return SheetShape(sheet.prefix.rstrip("!") or sheet.name, rows, cols, merges, sheet.hidden)
