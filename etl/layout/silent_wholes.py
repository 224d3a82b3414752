"""发放宣传单 | 集市发放 | 入户发放: a column that is what those beside it add up to in every row, though no word says so.

Such a whole and its parts count the same things twice (contract 4.1, 4.3): the parts say more, and the whole keeps what
they leave.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.layout.inner_wholes import Body, Family, value_at

FEWEST_ROWS = 3  # whose sums agree; two may do so by chance
MOST_PARTS = 12  # columns beside one another
FEWEST_PARTS = 2  # of a row that are not 0


def silent_wholes(columns: Sequence[Column], body: Body, known: Sequence[Family]) -> list[Family]:
    """[(whole, its parts)] beside the `known` families."""
    taken = {id(column) for whole, parts in known for column in (whole, *parts)}
    figures = [c for c in columns if c.use == "figure"]
    found: list[Family] = []
    for at, whole in enumerate(figures):
        if id(whole) in taken or not _counts_plainly(whole):
            continue
        before = figures[max(0, at - MOST_PARTS) : at]
        for beside in (figures[at + 1 : at + 1 + MOST_PARTS], before[::-1]):
            parts = _parts_of(whole, beside, taken, body)
            if parts:
                found.append((whole, parts))
                taken |= {id(whole), *map(id, parts)}
                break
    return found


def _parts_of(whole: Column, beside: Sequence[Column], taken: set[int], body: Body) -> list[Column]:
    """As many of the next columns of its measure as make up the whole; [] for none."""
    block: list[Column] = []
    for column in beside:
        same = column.meaning.measure == whole.meaning.measure and _counts_plainly(column)
        if id(column) in taken or not same:
            break
        block.append(column)
    sizes = range(len(block), FEWEST_PARTS - 1, -1)
    return next((block[:size] for size in sizes if _make_up(block[:size], whole, body)), [])


def _counts_plainly(column: Column) -> bool:
    own = column.meaning
    return bool(own.measure) and own.plain and own.period is None and not (column.name or column.doubt)


def _make_up(parts: Sequence[Column], whole: Column, body: Body) -> bool:
    """Whether the parts add up to the whole in each row that states it, and in some rows several of them do."""
    lattice, rows = body
    agree = 0
    for row in rows:
        stated = value_at(lattice, row, whole, whole.meaning.scale)
        found = [value_at(lattice, row, c, c.meaning.scale) for c in parts]
        values = [value for value in found if value]
        if stated is None and not values:
            continue
        if stated is None or abs(sum(values) - stated) > 1e-6:
            return False
        agree += len(values) >= FEWEST_PARTS
    return agree >= FEWEST_ROWS
