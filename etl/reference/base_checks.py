"""Which of the figures stand: one for each division, subject and year; and what about them a person should look at.

A total (合计, a township's line over its villages) is the base of its division and is compared with its parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from etl.reference.bases import Figure
from etl.reference.records import HOUSEHOLDS, POPULATION
from etl.reference.subjects import VARIANTS

Key = tuple[str, str, str, int]


def choose(figures: Sequence[Figure]) -> list[Figure]:
    """The figures that stand, in the order of the sheets. Of two kinds of one subject (常住, 户籍) the first of
    VARIANTS is taken and said; two that contradict each other are both held back."""
    by_key: defaultdict[Key, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_key[figure.key].append(figure)
    chosen = []
    told: set[int] = set()
    for alike in by_key.values():
        best = min(alike, key=_rank)
        for other in alike:
            if _rank(other) > _rank(best) and id(other.entry.head) not in told:
                told.add(id(other.entry.head))
                other.record.find("base_kind_chosen", other.entry.head, chosen=best.entry.head.text.strip())
        chosen += _agreeing([figure for figure in alike if _rank(figure) == _rank(best)])
    return chosen


def _rank(figure: Figure) -> int:
    return VARIANTS.index(figure.entry.subject.variant)


def _agreeing(alike: list[Figure]) -> list[Figure]:
    """The first where all say the same, none where they do not."""
    first, *others = alike
    differ = any(_numbers(other) != _numbers(first) for other in others)
    for other in others:
        code = "base_twice" if differ else "base_repeated"
        other.record.find(
            code,
            other.entry.cell,
            place=first.division.path,
            header=first.entry.head.text.strip(),
            year=first.year,
            other=first.address if other.record is first.record else f"{_sheet(first)}!{first.address}",
            value=first.entry.cell.text,
        )
    return [] if differ else [first]


def _numbers(figure: Figure) -> tuple[float, float | None, float | None]:
    return figure.quantity.value, figure.quantity.low, figure.quantity.high


def _sheet(figure: Figure) -> str:
    return figure.record.lattice.sheet.name


def check(figures: Sequence[Figure]) -> None:
    """Zeros, more households or members of a group than people, and totals that differ from their parts."""
    known = {figure.key: figure for figure in figures}
    for figure in figures:
        code, path, subject, year = figure.key
        if figure.quantity.value == 0:
            figure.record.find(
                "base_zero", figure.entry.cell, place=path, header=figure.entry.head.text.strip()
            )
        people = known.get((code, path, POPULATION, year))
        if people is not None and subject != POPULATION and figure.quantity.value > (_most(people) or 0):
            told = "base_households_above_people" if subject == HOUSEHOLDS else "base_group_above_people"
            figure.record.find(
                told,
                figure.entry.cell,
                header=figure.entry.head.text.strip(),
                place=path,
                people=people.entry.cell.text,
                other=people.address,
            )
    _check_totals(figures)


def _most(figure: Figure) -> float:
    return figure.quantity.value if figure.quantity.high is None else figure.quantity.high


def _check_totals(figures: Sequence[Figure]) -> None:
    series: defaultdict[tuple[str, int, str, int], list[Figure]] = defaultdict(list)
    for figure in figures:
        subject = figure.entry.subject
        series[subject.code, figure.year, subject.variant, id(figure.record)].append(figure)
    for same in series.values():
        for total, parts in _with_parts(same):
            if len(parts) > 1:
                _compare(total, parts)


def _with_parts(same: Sequence[Figure]) -> Iterable[tuple[Figure, list[Figure]]]:
    """Each figure and those of the nearest divisions below: of a county its townships, not their villages too."""
    by_path = {figure.division.path: figure for figure in same}
    parts: defaultdict[str, list[Figure]] = defaultdict(list)
    for path, figure in by_path.items():
        above = path.rpartition("/")[0]
        while above and above not in by_path:
            above = above.rpartition("/")[0]
        parts[above].append(figure)
    return ((figure, parts[path]) for path, figure in by_path.items() if path in parts)


def _compare(total: Figure, parts: Sequence[Figure]) -> None:
    """Figures in 万人 are rounded, and so may their sum be."""
    summed = round(sum(one.quantity.value for one in parts), 6)
    lowest = sum(one.quantity.low or one.quantity.value for one in parts)
    highest = sum(_most(one) for one in parts)
    rounded = sum(_rounding(one) for one in (total, *parts))
    stated = total.quantity
    if (stated.low or stated.value) - rounded <= highest and lowest <= _most(total) + rounded:
        return
    total.record.find(
        "base_total_differs",
        total.entry.cell,
        place=total.division.path,
        header=total.entry.head.text.strip(),
        stated=f"{stated.value:g}" if stated.value % 1 else f"{stated.value:.0f}",
        summed=f"{summed:g}" if summed % 1 else f"{summed:.0f}",
        count=len(parts),
        first=parts[0].address,
        last=parts[-1].address,
    )


def _rounding(figure: Figure) -> float:
    if figure.scale == 1:
        return 0.0
    decimals = len(figure.entry.cell.raw.partition(".")[2])
    return 0.5 * figure.scale / 10 ** float(decimals)
