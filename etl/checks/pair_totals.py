"""8场、405人 in a row of totals below cells of two counts: each is compared with what it sums up (contract 4.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from etl.checks.near_rows import NearRows
from etl.checks.total_rows import agree, is_carried
from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable, RowReading
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import sums_told
from etl.facts.two_counts import pair_in_cell
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning
from etl.meaning.listed_counts import listed_items, read_listed
from etl.meaning.quantity import Quantity
from etl.regex import regex
from etl.schema import TotalCheck

Told = tuple[int, Cell, list[tuple[HeaderMeaning, Quantity]]]


LISTED_IN = ("figure", "unknown", "label", "prose")  # the columns in whose cells several figures stand


_ANYBODY = regex(r"群众|百姓|公众")


class Addend(NamedTuple):
    """One count of a cell of two."""

    cell: Cell
    quantity: Quantity


def check_pair_totals(reader: ListTable) -> None:
    """Asks about each count of a total that its rows do not make."""
    told = _told(reader)
    _check_across(reader)
    if not told:
        return
    near = NearRows(reader)
    below = defaultdict(list)
    for draft in _own_drafts(reader):
        for group in ("", *draft.groups):
            below[draft.cell.col, (draft.measure, group)].append(Addend(draft.cell, draft.quantity))
    for _, cell, counted in told:  # a carried total, or those of sections, may be what another one sums up
        for half, stated in counted:
            below[cell.col, _counts(half)].append(Addend(cell, stated))
    for row, cell, counted in told:
        if is_carried(reader.rows[row].label):
            continue  # 承前页: what the page before it comes to
        open_rows = {at for at, col in reader.figures.broken if col == cell.col}
        for half, stated in counted:
            own = below[cell.col, _counts(half)]
            if open_rows - {one.cell.row for one in own}:
                continue  # 2/若干 among them: the total may be right
            held = [[one for one in own if one.cell.row in some] for some in map(set, near.sets(row))]
            _compare(reader, cell, stated, [some for some in held if some])


def _told(reader: ListTable) -> list[Told]:
    """Its totals of several counts, with what each of them counts."""
    cells = reader.lattice.sheet.cells
    return [
        (row, cell, counted)
        for row, one in reader.rows.items()
        if one.total
        for column in reader.columns
        if (cell := cells.get((row, column.col))) and (counted := _counts_in(reader, column, cell, one))
    ]


def _counts_in(
    reader: ListTable, column: Column, cell: Cell, row: RowReading
) -> list[tuple[HeaderMeaning, Quantity]]:
    """What a total of several counts states: two under a head, or 宣传单：2455份 ⏎ 海报：91张 by their own names."""
    if pair := pair_in_cell(column, cell, row):
        return pair
    return _summed(_listed_in(reader, column, cell))


def _summed(told: list[tuple[HeaderMeaning, Quantity]]) -> list[tuple[HeaderMeaning, Quantity]]:
    """画册30本，告知书156份 together, as both are what the leaflets above them add up to."""
    alike: defaultdict[tuple[str, str], list[tuple[HeaderMeaning, Quantity]]] = defaultdict(list)
    for half, quantity in told:
        alike[_counts(half)].append((half, quantity))
    return [(some[0][0], sum_quantities([quantity for _, quantity in some])) for some in alike.values()]


def _listed_in(reader: ListTable, column: Column, cell: Cell) -> list[tuple[HeaderMeaning, Quantity]]:
    if cell.kind != "text" or column.use not in LISTED_IN or read_value(cell).quantity is not None:
        return []
    if (cell.row, cell.col) in reader.figures.stated:
        return []  # a column of nothing but 宣传单：80份
    told, _ = read_listed(listed_items(cell.text, least=1), column.meaning)
    return [(item.meaning, item.quantity) for item in told if item.quantity is not None]


def _counts(half: HeaderMeaning) -> tuple[str, str]:
    """What is added up for it: the figures of its measure, of its group where it names one."""
    of_all = not half.groups or _ANYBODY.search(half.core) is not None  # 走访群众和商户
    return half.measure, "" if of_all else half.groups[0]


def check_carried_pairs(reader: ListTable, before: ListTable) -> None:
    """承前页 | 12/424 says again what the last total of the page before says."""
    carried = [told for told in _told(reader) if is_carried(reader.rows[told[0]].label)]
    if not carried:
        return
    ends = _told(before)
    for _, cell, counted in carried:
        same = [(end, halves) for _, end, halves in ends if end.col == cell.col][-1:]
        for half, stated in counted:
            held = [
                [Addend(end, quantity)]
                for end, halves in same
                for other, quantity in halves
                if _counts(other) == _counts(half)
            ]
            _compare(reader, cell, stated, held, f"{before.lattice.sheet.name}!")


def _check_across(reader: ListTable) -> None:
    """10场/1015人次 under 合计, behind 3场/240人次 and 2场/180人次 of its row."""
    sums = [column for column in reader.columns if column.meaning.total]
    if not sums:
        return
    open_rows = {at for at, _ in reader.figures.broken}
    across: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in _own_drafts(reader):
        across[draft.cell.row].append(draft)
    for row, one in reader.rows.items():
        if one.total or row in open_rows:
            continue
        for column in sums:
            cell = reader.lattice.sheet.cells.get((row, column.col))
            if cell is None:
                continue
            for half, stated in pair_in_cell(column, cell, one):
                own = [
                    Addend(draft.cell, draft.quantity)
                    for draft in across[row]
                    if draft.measure == half.measure
                ]
                _compare(reader, cell, stated, [own] if own else [])


def _own_drafts(reader: ListTable) -> Iterator[Draft]:
    return (draft for draft in reader.record.drafts if draft.table == reader.table.number)


def _compare(
    reader: ListTable, cell: Cell, stated: Quantity, held: list[list[Addend]], page: str = ""
) -> None:
    """`held`: what it may be the sum of, the likeliest first; `page`: the sheet that they stand on, where it is another."""
    if not held:
        return
    sums = [sum_quantities([part.quantity for part in some]) for some in held]
    at = next((at for at, summed in enumerate(sums) if agree(stated, summed)), 0)
    parts, summed, sheet = held[at], sums[at], reader.lattice.sheet
    addresses = [page + sheet.address(part.cell.row, part.cell.col) for part in parts]
    address = sheet.address(cell.row, cell.col)
    reader.record.checks.append(TotalCheck(sheet.name, address, stated.value, summed.value, addresses))
    if not agree(stated, summed):
        reader.record.find("total_differs", cell, **sums_told(stated.value, summed.value))
