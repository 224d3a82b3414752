"""Which rows a total row may be the sum of: the rows before it, its own children, some sub-totals (contract 4.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import Position
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity
from etl.regex import regex

FEW_COLUMNS = 3
MOST_PARTS = 8  # more would make too many choices of them
LEAST_MISTYPED = 100  # of two digits too many are each other's the wrong way round by chance
PARTIAL = regex(r"^(?!全|总|以上|本)..+([合小总]计|合 *计)$")

# 承前页, 接上页, 上页合计: what the pages before it come to.
_CARRIED = regex(
    r"^[承接续]?(?:自|上)?(?:前|上)(?:一|[二两三四五\d]+)?(?:页|表)|^第[一1](?:页|表)|^承前|^接前|^承上"
)


def all_right(reader: ListTable, totals: list[Position], sets: list[list[int]]) -> bool:
    """Is each of these totals of one row the sum of its column? 0 is the sum of blanks."""
    for row, col in totals:
        total = reader.figures.stated.get((row, col))
        if total is None or any(agree(total, sum_quantities(known)) for known in _known(reader, col, sets)):
            continue
        if total.value != 0 or any(_known(reader, col, sets)):
            return False
    return True


def _known(reader: ListTable, col: int, sets: Iterable[Iterable[int]]) -> Iterator[list[Quantity]]:
    """What the rows of each set state in a column, without the sets whose rows state nothing there."""
    stated = reader.figures.stated.get
    for rows in sets:
        if known := [quantity for row in rows if (quantity := stated((row, col))) is not None]:
            yield known


def sums_up(reader: ListTable, row: int, sets: list[list[int]]) -> bool:
    """Is the row in most of its columns the sum of rows of this table?"""
    return bool(sets) and 2 * _agreeing(reader, row, sets[0]) >= len(_stated_columns(reader, row))


def surely_sums(reader: ListTable, row: int, rows: list[int]) -> bool:
    """Is the row in nearly all of its columns, and in a few at least, the sum of these rows? Then a column in which it is
    not is wrong, though by chance it be the sum of others."""
    agreeing = _agreeing(reader, row, rows)
    return agreeing >= FEW_COLUMNS and agreeing >= len(_stated_columns(reader, row)) - 1


def best_first(reader: ListTable, row: int, sets: list[list[int]]) -> list[list[int]]:
    """The sets of rows, the one first that most columns of a total row are the sum of. Where none is, sub-totals of
    some kinds may be added up (县级部门和金融机构合计)."""
    if not sets:
        return sets
    columns = _stated_columns(reader, row)
    scores = [_agreeing(reader, row, rows) for rows in sets]
    best = max(range(len(sets)), key=lambda at: scores[at])
    if 2 * scores[best] <= len(columns):
        chosen = _some_subtotals(reader, row, len(columns)) or _some_rows(reader, row, len(columns))
        if chosen:
            return [chosen, *sets]
    return [sets[best], *sets[:best], *sets[best + 1 :]]


def _some_subtotals(reader: ListTable, row: int, columns: int) -> list[int]:
    """Two or more other total rows, not all of them, whose sum the row is in most of its columns."""
    others = [r for r, one in reader.rows.items() if one.total and r != row]
    return _adding_up(reader, row, others, 2, columns)


def _some_rows(reader: ListTable, row: int, columns: int) -> list[int]:
    """城区合计: the total of rows that nothing but its name chooses, known by two columns at least."""
    label = reader.rows[row].label
    plain = [r for r, one in reader.rows.items() if not (one.total or one.restated or one.part_of)]
    if columns < 2 or not PARTIAL.search(label):
        return []
    return _adding_up(reader, row, plain, 1, columns)


def _adding_up(reader: ListTable, row: int, others: list[int], fewest: int, columns: int) -> list[int]:
    if len(others) > MOST_PARTS:
        return []
    for size in range(fewest, len(others)):
        for some in combinations(others, size):
            if 2 * _agreeing(reader, row, some) > columns:
                return list(some)
    return []


def _stated_columns(reader: ListTable, row: int) -> list[int]:
    return [c.col for c in reader.columns if (row, c.col) in reader.figures.stated]


def _agreeing(reader: ListTable, row: int, rows: Iterable[int]) -> int:
    """In how many columns is the row the sum of these rows?"""
    stated, rows = reader.figures.stated, list(rows)
    return sum(
        agree(stated[row, col], sum_quantities(known))
        for col in _stated_columns(reader, row)
        for known in _known(reader, col, [rows])
    )


def row_sets(reader: ListTable, total_row: int) -> list[list[int]]:
    """The rows that a total row may be the sum of, the most natural reading first."""
    rows = list(reader.rows)
    at = rows.index(total_row)
    before, after = rows[:at], rows[at + 1 :]
    plain_rows = {r for r, one in reader.rows.items() if not (one.total or one.restated or one.part_of)}

    def plain(some: Iterable[int], cancelled: bool = True) -> list[int]:
        return [r for r in some if r in plain_rows and (cancelled or not reader.rows[r].planned)]

    if reader.rows[total_row].children:
        return [reader.rows[total_row].children]
    since, until = _since_total(reader, before), _until_total(reader, after)
    subtotals = [r for r in before if reader.rows[r].total]
    around = plain(before) or plain(after)
    alike = [r for r in around if _which_count(reader, r) == _which_count(reader, total_row)]
    alike = alike if len(alike) < len(around) else []
    block = of_item(reader, plain(_since_totals(reader, before)), total_row)
    items_of_totals = of_item(reader, subtotals, total_row)
    alike = alike or of_item(reader, around, total_row)
    one = reader.rows[total_row]
    label = "".join(squeeze(c.text) for c in one.context.labels) + one.label
    again = bool(subtotals) and reader.rows[subtotals[-1]].label == one.label  # each section has its own 合计
    first = [plain(since), plain(before)] if "小计" in label or again else [plain(before), plain(since)]
    if not plain(before):
        first = [plain(after), plain(until)]
    sets = [
        block, alike, items_of_totals, *first, plain(before, False), plain(since, False), plain(after), plain(until),
        subtotals, subtotals[-1:] + plain(since),
    ]  # fmt: skip
    return [rows for rows in sets if rows]


def _which_count(reader: ListTable, row: int) -> tuple[bool | str, ...]:
    """任务数 are summed up with 任务数, 完成数 with 完成数, and 讲座（场） with 讲座（场）."""
    one = reader.rows[row]
    meaning = one.meaning
    aside = one.planned, one.ratio or meaning.ratio, meaning.earlier, meaning.cumulative, meaning.base
    return *aside, item_of(reader, row)


def item_of(reader: ListTable, row: int) -> str:
    """What a row of items counts, in its words: 讲座（场） of a unit that has a row for each; '' for rows of units alone."""
    meaning = reader.rows[row].meaning
    return f"{meaning.core}({meaning.unit})" if meaning.measure else ""


def of_item(reader: ListTable, rows: Iterable[int], total_row: int) -> list[int]:
    """Those of the rows that count the item of a total row: in its words, or else its measure (讲座场次, 开展讲座（场）)."""
    item = item_of(reader, total_row)
    if not item:
        return []
    rows = list(rows)
    measure = reader.rows[total_row].meaning.measure
    same = [r for r in rows if item_of(reader, r) == item]
    return same or [r for r in rows if reader.rows[r].meaning.measure == measure]


def _since_totals(reader: ListTable, before: Sequence[int]) -> list[int]:
    """The rows above a run of total rows (全市 with a row for each item), back to the run before."""
    at = len(before)
    while at and reader.rows[before[at - 1]].total:
        at -= 1
    return _since_total(reader, before[:at])


def _since_total(reader: ListTable, before: Sequence[int]) -> list[int]:
    taken: list[int] = []
    for row in reversed(before):
        if reader.rows[row].total:
            break
        taken.insert(0, row)
    return taken


def _until_total(reader: ListTable, after: Sequence[int]) -> list[int]:
    taken: list[int] = []
    for row in after:
        if reader.rows[row].total:
            break
        taken.append(row)
    return taken


def agree(stated: Quantity, summed: Quantity) -> bool:
    """Equal, or with overlapping bounds where either is no exact number."""
    if stated.value == summed.value:
        return True
    if stated.qualifier == "exact" and summed.qualifier == "exact":
        return False
    highest = [q.high if q.high is not None else float("inf") for q in (stated, summed)]
    lowest = [q.low if q.low is not None else 0 for q in (stated, summed)]
    return lowest[0] <= highest[1] and lowest[1] <= highest[0]


def has_digits_swapped(stated: Quantity, summed: Quantity) -> bool:
    """Whether an exact total has two neighbouring digits of the sum the wrong way round: 2752 for 865, 600余 … that come
    to 2725. What 余 leaves open may make up the difference; far likelier the total was mistyped."""
    written, right = (f"{quantity.value:.10g}" for quantity in (stated, summed))
    if stated.qualifier != "exact" or stated.value < LEAST_MISTYPED or len(written) != len(right):
        return False
    unlike = [at for at, (one, other) in enumerate(zip(written, right, strict=True)) if one != other]
    if len(unlike) != 2 or unlike[1] - unlike[0] != 1:
        return False
    first, second = unlike
    return written[first] == right[second] and written[second] == right[first]


def is_carried(label: str) -> bool:
    """承前页: what the pages before come to."""
    return _CARRIED.search(label) is not None
