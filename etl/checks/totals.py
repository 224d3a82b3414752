"""The sheet's own totals are a checksum: every total row and total column is compared (contract 4.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from etl.checks.all_matters import in_all_columns, in_all_rows, is_of_fraud, without_other_matters
from etl.checks.column_candidates import column_candidates
from etl.checks.near_rows import NearRows
from etl.checks.stacked_tables import Stack
from etl.checks.sums_of_parts import as_counted
from etl.checks.total_rows import agree, all_right, has_digits_swapped, sums_up
from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import Position, amount_told
from etl.formats.grid import Cell, Sheet
from etl.layout.column import Column
from etl.layout.stock_books import is_balance
from etl.layout.values import read_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity
from etl.schema import TotalCheck


def check_totals(reader: ListTable, panels: Sequence[ListTable], above: Sequence[ListTable] = ()) -> None:
    """Compares total rows and total columns; differences become queries at the total's cell. `panels`: all panels of
    the reader's table, itself among them; `above`: the tables above it on its sheet."""
    near = NearRows(reader)
    stack = Stack(reader, above) if above and len(panels) == 1 else None
    beside = {c.col: _all_panels(reader, c.col, panels) for c in reader.columns} if len(panels) > 1 else {}
    for row in near.totals:
        if stack is not None and stack.grand_total(row):
            _check_stack(reader, stack, row)
        else:
            _check_row(reader, row, near.sets(row), beside)
    for column in reader.columns:
        if column.use == "figure" and (column.meaning.total or column.meaning.cumulative):
            _check_column(reader, column)


def _check_row(
    reader: ListTable, row: int, sets: list[list[int]], beside: Mapping[int, list[Position]]
) -> None:
    """`sets`: the rows that the total row may be the sum of; `beside`: by column, the cells of all panels."""
    one = reader.rows[row]
    if one.running and not one.sums and not sums_up(reader, row, sets):
        return  # 累计 goes back to earlier months
    of_all = any(_sums_all_panels(reader, (row, col), sets, parts) for col, parts in beside.items())
    for column in reader.columns:
        if column.use in ("figure", "unknown") and not _is_last_of_all(reader, column, row):
            candidates = [[(r, column.col) for r in rows] for rows in sets]
            both = [beside[column.col]] if beside.get(column.col) else []
            candidates = [*both, *candidates] if of_all else [*candidates, *both]
            if reader.outline:
                candidates += as_counted(reader, candidates)
            if column.meaning.total:  # at the corner of both totals the parts of its own row are as good
                candidates += [
                    c for c in _in_row(row, column_candidates(reader, column)) if all_right(reader, c, sets)
                ]
            _check(reader, (row, column.col), candidates, by_row=True)


def _is_last_of_all(reader: ListTable, column: Column, row: int) -> bool:
    """本月合计 | 领取 900 | 发放 521 | 结存 559: what was left in the last row above, and no sum; so is 累计发放 below the
    weeks of one unit, where it grows from week to week."""
    if not (is_balance(column) or column.meaning.cumulative):
        return False
    stated, col = reader.figures.stated, column.col
    last = next((r for r in range(row - 1, 0, -1) if (r, col) in stated), None)
    if last is None or stated.get((row, col)) != stated[last, col]:
        return False
    if is_balance(column):
        return True
    above = sorted(r for r, at in stated if at == col and r < row)
    grown = [stated[r, col].value for r in above]
    units = {reader.rows[r].context.unit for r in above if r in reader.rows}
    return len(grown) > 1 and len(units) == 1 and grown == sorted(grown)


def _check_column(reader: ListTable, total: Column) -> None:
    """Compares a total column in every row, with the columns that it is the sum of in most of them."""
    stated = reader.figures.stated
    rows = [row for row, one in reader.rows.items() if not one.total]
    columns = column_candidates(reader, total)
    told = [(row, stated[row, total.col]) for row in rows if (row, total.col) in stated]

    def agreeing(some: Sequence[int]) -> int:
        parts = ([stated[row, col] for col in some if (row, col) in stated] for row, _ in told)
        sums = (sum_quantities(own) if own else None for own in parts)
        return sum(own is not None and agree(one[1], own) for one, own in zip(told, sums, strict=True))

    counts = [agreeing(some) for some in columns[:1]]
    if counts and counts[0] < len(told):
        counts += map(agreeing, columns[1:])
    sure = max(counts, default=0) > 1  # one row alone may agree by chance
    if sure:
        best = counts.index(max(counts))
        columns = [columns[best], *columns[:best], *columns[best + 1 :]]
    for row in rows:
        own = stated.get((row, total.col))
        if sure and own and not own.value and not any((row, col) in stated for col in columns[0]):
            continue  # / | / | 0: the sum of what was left out
        _check(reader, (row, total.col), _in_row(row, columns), by_row=False, sure=sure)


def _check_stack(reader: ListTable, stack: Stack, row: int) -> None:
    """A grand total below several tables; one of its own table alone may be meant as well."""
    known, own = stack.known(), [r for r, one in reader.rows.items() if not one.total]
    for column in reader.columns:
        if column.use in ("figure", "unknown"):
            candidates = [*stack.candidates(column.col), [(r, column.col) for r in own]]
            if not stack.broken(candidates[0]):
                _check(reader, (row, column.col), candidates, by_row=True, known=known, owners=stack.owners)


def _of_all_matters(reader: ListTable, position: Position, by_row: bool) -> bool:
    """A total over 消防 | 反诈 | 禁毒 sums up more than what counts here; 反诈合计 below them does not."""
    if by_row:
        others = any(one.meaning.other_matter for one in reader.rows.values())
        return others and not is_of_fraud(reader, position[0])
    above = [cell for cell in reader.by_number[position[1]].path[:-1] if not read_header(cell.text).total]
    return any(
        c.meaning.other_matter and (not above or c.path[: len(above)] == above) for c in reader.columns
    )


def _in_row(row: int, columns: list[list[int]]) -> list[list[Position]]:
    return [[(row, col) for col in some] for some in columns]


def _all_panels(reader: ListTable, col: int, panels: Sequence[ListTable]) -> list[Position]:
    """A list that runs on in a second panel may close with the total of both."""
    own = [c for c in reader.columns if c.use == "figure"]
    place = next(i for i, c in enumerate(own) if c.col == col) if col in [c.col for c in own] else -1
    positions: list[Position] = []
    for panel in panels if place >= 0 else []:
        columns = [c for c in panel.columns if c.use == "figure"]
        if len(columns) != len(own) or columns[place].meaning.core != own[place].meaning.core:
            return []
        positions += [
            (row, columns[place].col)
            for row, one in panel.rows.items()
            if not (one.total or one.restated or one.part_of)
        ]
    return positions


def _sums_all_panels(
    reader: ListTable, position: Position, sets: list[list[int]], parts: list[Position]
) -> bool:
    """Whether a total is the sum of the cells of all panels, and of no rows of its own: then so are those beside it."""
    known, col = reader.figures.stated, position[1]
    own = [[(row, col) for row in rows] for rows in sets]
    sums = [
        sum_quantities(told) for some in (parts, *own) if (told := [known[p] for p in some if p in known])
    ]
    stated = known.get(position)
    if stated is None or not sums or not parts:
        return False
    return agree(stated, sums[0]) and not any(agree(stated, one) for one in sums[1:])


def _check(
    reader: ListTable,
    position: Position,
    candidates: list[list[Position]],
    by_row: bool,
    known: Mapping[Position, Quantity] | None = None,
    owners: Mapping[int, ListTable] | None = None,
    sure: bool = False,
) -> None:
    """`known`: what the cells of other tables state too, whose rows are those of their `owners`. `sure`: it is the sum of
    the first of the candidates elsewhere, be they of several measures or not."""
    stated = reader.figures.stated.get(position)
    if stated is None or reader.figures.parts.get(position) not in ("total", "cumulative", "planned", "base"):
        return
    known = reader.figures.stated if known is None else known
    candidates = without_other_matters(reader, position[0], candidates, owners) if by_row else candidates
    if not candidates or _may_be_made_up(reader, stated, candidates, known):
        return
    first: tuple[Quantity, list[Position]] | None = None
    for some in candidates:
        parts = [p for p in some if p in known]
        if not parts:
            continue
        summed = sum_quantities([known[p] for p in parts])
        if agree(stated, summed):
            _compare(reader, position, stated, (summed, parts), by_row, known, owners)
            return
        first = first or (summed, parts)
    if first is None:
        return
    measures = {d.measure for p in candidates[0] if (d := reader.figures.drafts.get(p))}
    if not (by_row or sure) and len(measures) > 1:
        return
    if _of_all_matters(reader, position, by_row):
        rows = [row for row, _ in candidates[0]]
        of_all = in_all_rows(reader, position, rows) if by_row else in_all_columns(reader, position)
        if of_all is not None:
            _compare(reader, position, stated, (of_all[0], list(of_all[1])), by_row, of_all[1], owners)
        return
    _compare(reader, position, stated, first, by_row, known, owners)


def _may_be_made_up(
    reader: ListTable,
    stated: Quantity,
    candidates: Sequence[Sequence[Position]],
    known: Mapping[Position, Quantity],
) -> bool:
    """Whether what a cell leaves open may make up the rest of a total: 若干, -3, and 未报 unless the others are more."""
    cells = reader.lattice.sheet.cells
    broken = reader.figures.broken.intersection(candidates[0])
    numbers = any(char.isdecimal() for one in broken if one in cells for char in cells[one].text)
    if numbers or not broken:
        return numbers
    told = [[known[p] for p in some if p in known] for some in candidates]
    sums = [sum_quantities(parts) for parts in told if parts]
    most = stated.value if stated.high is None else stated.high
    return not sums or any(most >= (one.value if one.low is None else one.low) for one in sums)


def _compare(
    reader: ListTable,
    position: Position,
    stated: Quantity,
    first: tuple[Quantity, list[Position]],
    by_row: bool,
    known: Mapping[Position, Quantity],
    owners: Mapping[int, ListTable] | None,
) -> None:
    """Keeps the comparison of a total with the likeliest sum, and says by how much it differs."""
    _keep(reader, position, stated, *first)
    if agree(stated, first[0]) and not has_digits_swapped(stated, first[0]):
        return

    def name_of(part: Position) -> str:
        row, col = part
        return _row_name((owners or {}).get(row, reader), row) if by_row else _column_name(reader, col)

    reader.record.find_wrong_total(
        position,
        (stated.value, first[0].value),
        {part: known[part].value for part in first[1]},
        name_of,
        _as_written(reader.lattice.sheet.cells[position], stated.value),
    )


def _keep(
    reader: ListTable, position: Position, stated: Quantity, summed: Quantity, parts: list[Position]
) -> None:
    """Notes a comparison for those who want to see it, agreeing or not."""
    sheet = reader.lattice.sheet
    addends = _addresses(sheet, parts)
    reader.record.checks.append(
        TotalCheck(sheet.name, sheet.address(*position), stated.value, summed.value, addends)
    )


def _addresses(sheet: Sheet, parts: list[Position]) -> list[str]:
    """Cells that follow one another in a column as a range (C4:C60), all others one by one."""
    (top, left), (bottom, right) = parts[0], parts[-1]
    if left == right and len(parts) > 2 and bottom - top == len(parts) - 1:
        return [f"{sheet.address(top, left)}:{sheet.address(bottom, right)}"]
    return [sheet.address(*part) for part in parts]


def _row_name(reader: ListTable, row: int) -> str:
    labels = [squeeze(c.text) for c in reader.rows[row].context.labels]
    return labels[-1] if labels else f"第{row}行"


def _column_name(reader: ListTable, col: int) -> str:
    column = next(c for c in reader.columns if c.col == col)
    return squeeze(column.path[-1].text) if column.path else str(col)


def _as_written(cell: Cell, value: float) -> str:
    """1.55 (= 15500) where the header or the 单位 line multiplies what stands in the cell."""
    written = read_value(cell).quantity
    return (
        amount_told(value)
        if written is None or written.value == value
        else f"{cell.text.strip()} (= {amount_told(value)})"
    )
