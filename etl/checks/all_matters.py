"""场次合计 over 反诈 | 禁毒 | 消防: a total of all matters is compared with what all of them state (contract 4.2), though
only those of fraud count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from etl.checks.total_rows import agree
from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import Position
from etl.layout.column import Column
from etl.layout.header_path import read_path
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_measure import decide_measure
from etl.meaning.lexicon import find_measures
from etl.meaning.other_work import names_fraud
from etl.meaning.quantity import Quantity

Sum = tuple[Quantity, dict[Position, Quantity]]  # and what is added up


def is_of_fraud(reader: ListTable, row: int) -> bool:
    """反诈合计, 上半月反诈小计: the sum of the rows that count here; 3月合计 | 反诈折页 is that of an item."""
    own = reader.rows.get(row)
    labels = [cell.text for cell in own.context.labels if cell.row == row] if own is not None else []
    return any(names_fraud(text) and read_header(text).total for text in labels)


def without_other_matters(
    reader: ListTable, row: int, candidates: list[list[Position]], owners: Mapping[int, ListTable] | None
) -> list[list[Position]]:
    """What a total in a row may be the sum of, the rows above being those of their `owners`: 反诈合计 is that of the rows of
    fraud alone, and 合计 may be it too, as beside 不计入."""
    rows = {row for some in candidates for row, _ in some}
    told = {row: (owners or {}).get(row, reader).rows.get(row) for row in rows}
    others = {row for row, one in told.items() if one is not None and one.meaning.other_matter}
    if not others:
        return candidates
    left = [own for some in candidates if (own := [p for p in some if p[0] not in others])]
    return left if is_of_fraud(reader, row) else [*candidates, *left]


def in_all_columns(reader: ListTable, position: Position) -> Sum | None:
    """What the columns of all matters that count the same as a total column add up to in its row; None where in most rows
    they are not what it sums up."""
    col = position[1]
    if col not in reader.matter_sums:
        addends = _addends(reader.columns, reader.by_number[col])
        rows = [r for r, one in reader.rows.items() if not one.total]
        reader.matter_sums[col] = _sums_shown(reader, {(r, col): [(r, c) for c in addends] for r in rows})
    return reader.matter_sums[col].get(position)


def in_all_rows(reader: ListTable, position: Position, rows: Sequence[int]) -> Sum | None:
    """What the rows of all matters add up to in the column of a total row; None where in most columns they do not."""
    columns = [c.col for c in reader.columns if c.use == "figure" and not c.meaning.aside]
    shown = _sums_shown(reader, {(position[0], col): [(r, col) for r in rows] for col in columns})
    return shown.get(position)


def _sums_shown(reader: ListTable, parts: Mapping[Position, list[Position]]) -> dict[Position, Sum]:
    """By total, the sums of its parts, where most of the totals are these sums; {} where they are not."""
    found: dict[Position, Sum] = {}
    right = 0
    for total, places in parts.items():
        stated, summed = reader.figures.stated.get(total), _sum(reader, places)
        if stated is not None and summed is not None:
            found[total] = summed
            right += agree(stated, summed[0])
    return found if 2 * right >= len(found) or len(found) == 1 else {}


def _sum(reader: ListTable, places: Iterable[Position]) -> Sum | None:
    """The sum of what stands at these places; None where something there is no number, or less than two are."""
    found: dict[Position, Quantity] = {}
    for row, col in places:
        cell = reader.lattice.sheet.cells.get((row, col))
        reading = read_value(cell, reader.by_number[col].meaning.scale) if cell is not None else None
        if reading is None or reading.kind == "blank":
            continue
        if reading.quantity is None:
            return None
        found[row, col] = reading.quantity
    return (sum_quantities(list(found.values())), found) if len(found) > 1 else None


def _addends(columns: Sequence[Column], total: Column) -> list[int]:
    """The columns that count what the total does, whatever matter their heads name; beside a bare 合计, all of them where
    they count one thing."""
    counts = total.meaning.measure or read_path(total.path, None).measure
    found: list[tuple[int, str]] = []
    for column in columns:
        if column is total or not column.path or column.use not in ("figure", "unknown"):
            continue
        leaf = read_header(column.path[-1].text)
        if leaf.total or column.meaning.total or column.meaning.aside or column.meaning.cumulative:
            continue
        found.append((column.col, leaf.measure or column.meaning.measure or _measure_of_matter(leaf)))
    same = [col for col, measure in found if measure == counts]
    return same if counts else [col for col, _ in found] if len({m for _, m in found}) == 1 else []


def _measure_of_matter(head: HeaderMeaning) -> str:
    """What 禁毒宣传（场） would count if it were of fraud."""
    return decide_measure(head.core, tuple(hit.code for hit in find_measures(head.core)), head.unit)
