"""两页总计 on the second sheet of a table that runs on, 承前页 above its rows: a total of earlier pages is compared with
them (contract 4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from etl.checks.pair_totals import check_carried_pairs
from etl.checks.total_rows import agree, is_carried
from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import sums_told
from etl.layout.column import Column
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity
from etl.regex import regex
from etl.schema import TotalCheck

DIFFERS = {"total_differs", "total_misses_row", "total_doubles_row"}
MOST_PAGES = 40
# 两页总计, 各页合计: the pages before it with its own.
_OF_ALL = regex(
    r"(?:[两二三四五六七八九十\d]|各|全部|所有|前后|全|以上[两二三四五\d]?|[一1][、至到和及~—-][二两三四五六\d])(?:个|张)?(?:页|表|张|sheet)"
    r"|第?[一1][、至到和及~—-]第?[二两三四五六\d]页"
)

Place = tuple[ListTable, int, int]


@dataclass(slots=True)
class _Pages:
    """The last table of a sheet, `own`, and those that it goes on from, nearest last."""

    own: ListTable
    before: list[ListTable]

    def rows(self, reader: ListTable, col: int, totals: bool) -> list[Place]:
        return [
            (reader, row, col)
            for row, one in reader.rows.items()
            if one.total == totals
            and not (one.restated or one.part_of or one.planned)
            and (row, col) in reader.figures.stated
        ]

    def candidates(self, at: int, row: int) -> tuple[list[list[Place]], list[list[Place]]]:
        """What a total may be the sum of in the column of that place: (the pages before, these and its own)."""
        cols = [_columns(one)[at].col for one in (*self.before, self.own)]
        plain = [self.rows(one, col, False) for one, col in zip((*self.before, self.own), cols, strict=True)]
        ends = [self.rows(one, col, True)[-1:] for one, col in zip(self.before, cols, strict=False)]
        carried = [[place for page in plain[:-1] for place in page], plain[-2], ends[-1]]
        all_ends = [place for end in ends for place in end]
        own_totals = [place for place in self.rows(self.own, cols[-1], True) if place[1] < row]
        whole = [
            [place for page in plain for place in page],
            [*all_ends, *plain[-1]],
            [*all_ends, *own_totals[-1:]],
        ]
        return [some for some in carried if some], [some for some in whole if some]


def check_pages(sheets: Sequence[Sequence[ListTable]]) -> None:
    """`sheets`: the list tables of each sheet, in the order of the workbook."""
    last = [readers[-1] for readers in sheets if readers]
    heads = [_heads(own) for own in last]
    first = 0  # of the sheets that go on from each other
    for at, own in enumerate(last):
        if at and heads[at] != heads[at - 1]:
            first = at
        if before := last[max(first, at - MOST_PAGES) : at]:
            _check_page(_Pages(own, before))
            check_carried_pairs(own, before[-1])


def _check_page(pages: _Pages) -> None:
    reader = pages.own
    differing = {finding.address for finding in reader.record.findings if finding.code in DIFFERS}
    for row, one in reader.rows.items():
        if not one.total:
            continue
        carried, of_all = is_carried(one.label), _OF_ALL.search(one.label) is not None
        asked = [
            (col, stated, pages.candidates(at, row)[0 if carried else 1])
            for at, col in enumerate(column.col for column in _columns(reader))
            if (stated := reader.figures.stated.get((row, col))) is not None
            and (carried or of_all or reader.lattice.sheet.address(row, col) in differing)
        ]
        # the last row of 续表: where one of its columns sums up all the pages, so do the others
        surely = (
            carried
            or of_all
            or any(_right(stated, _sums(candidates)) is not None for _, stated, candidates in asked)
        )
        for col, stated, candidates in asked if surely else ():
            _compare(pages, (row, col), stated, candidates)


def _sums(candidates: list[list[Place]]) -> list[Quantity]:
    return [sum_quantities([one.figures.stated[row, col] for one, row, col in some]) for some in candidates]


def _right(stated: Quantity, sums: list[Quantity]) -> int | None:
    """Which of them it is."""
    return next((at for at, summed in enumerate(sums) if agree(stated, summed)), None)


def _compare(
    pages: _Pages, position: tuple[int, int], stated: Quantity, candidates: list[list[Place]]
) -> None:
    """Of a total that sums up other pages, so that its own rows alone are no measure of it."""
    reader, record = pages.own, pages.own.record
    sums = _sums(candidates)
    if not sums:
        return
    right = _right(stated, sums)
    address = reader.lattice.sheet.address(*position)
    record.findings[:] = [f for f in record.findings if f.address != address or f.code not in DIFFERS]
    record.checks[:] = [check for check in record.checks if check.cell != address]
    chosen = right or 0
    addends = [_address(reader, place) for place in candidates[chosen]]
    name = reader.lattice.sheet.name
    record.checks.append(TotalCheck(name, address, stated.value, sums[chosen].value, addends))
    if right is None:
        record.find(
            "total_differs", reader.lattice.sheet.cells[position], **sums_told(stated.value, sums[0].value)
        )


def _address(own: ListTable, place: Place) -> str:
    reader, row, col = place
    sheet = reader.lattice.sheet
    return sheet.address(row, col) if reader is own else f"{sheet.name}!{sheet.address(row, col)}"


def _columns(reader: ListTable) -> list[Column]:
    return [c for c in reader.columns if c.use in ("figure", "unknown")]


def _heads(reader: ListTable) -> list[str]:
    return [squeeze("/".join(cell.text for cell in column.path)) for column in _columns(reader)]
