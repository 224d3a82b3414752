"""Who leads and who comes last in a table, in sentences that are true of ties and of estimates too."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.brief.parts import Chart, Name, Sentence, Table, first_of, joined, ranked, say
from analysis.brief.question import REACHED

# So many follow the first by name.
FOLLOWING = 2
# So many that share the lowest ratio are named.
MOST_LOWEST = 6
# A bar chart with more bars cannot be read on paper.
MOST_BARS = 20


def leaders(table: Table, column: str, rows: Sequence[int], share: str) -> list[Sentence]:
    """Who has most of a column and who comes next, each with its share; equals are named together.

    A lead that the bounds do not bear out is said to be one by the figures as reported.
    """
    places = [group for group in ranked(table, column, rows) if table.figure(group[0], column).value > 0]
    if not places:
        return []
    first, rest = places[0], places[1:]
    of = Name("measure", table.figure(first[0], column).of)
    value = table.figure(first[0], column)
    if len(first) > 1:
        names = joined(*(table.name(row) for row in first))
        return [say("most_tied" if rest else "all_equal", measure=of, names=names, value=value)]
    fields = {
        "measure": of,
        "name": table.name(first[0]),
        "value": value,
        "share": table.figure(first[0], share),
    }
    if not rest:
        return [say("only_one", measure=of, name=table.name(first[0]), value=value)]
    others = [table.figure(row, column) for group in rest for row in group]
    certain = all(value.least > other.most for other in others)
    said = [say("most" if certain else "most_as_reported", **fields)]
    following = []
    for group in rest[:FOLLOWING]:
        if len(group) > 1:
            break
        row = group[0]
        following.append(
            say(
                "following_one",
                name=table.name(row),
                value=table.figure(row, column),
                share=table.figure(row, share),
            )
        )
    return said + ([say("following", items=joined(*following))] if following else [])


def highest_and_lowest(table: Table, column: str, rows: Sequence[int]) -> list[Sentence]:
    """The highest ratio of a column where it is one row's alone, and the lowest with all that share it: where 0 was
    reported, it is often that of several."""
    if column not in table.columns:
        return []
    places = ranked(table, column, rows)
    if len(places) < 2 or len(places[0]) > 1:
        return []
    high, lowest = places[0][0], places[-1]
    figures = [table.figure(row, column) for group in places for row in group]
    lows = [table.figure(row, column) for row in lowest]
    certain = all(figures[0].least > one.most for one in figures[1:])
    certain &= all(low.most < one.least for low in lows for one in figures[: -len(lows)])
    # what was not reported may have been done all the same
    every = len(figures) == len(rows) and all(table.has(row, REACHED) for row in rows)
    names = [table.name(row) for row in lowest]
    first = names[0]
    of = "_groups" if isinstance(first, Name) and first.kind == "target_group" else ""
    return [
        say(
            f"highest_and_lowest{of}" if certain and every else f"highest_and_lowest{of}_among",
            high_name=table.name(high),
            high=table.figure(high, column),
            low_name=first_of(names, MOST_LOWEST),
            low=lows[0],
        )
    ]


def untold(table: Table, rows: Sequence[int]) -> list[Sentence]:
    """Which rows have a base and no figure of people reached: that is no 0 to be the lowest, and no row to be silent on."""
    names = [table.name(row) for row in rows if table.has(row, "base") and not table.has(row, REACHED)]
    if not names:
        return []
    shown = first_of(names, MOST_LOWEST)
    return [say("coverage_untold", names=shown)]


def ranking_chart(key: str, table: Table, column: str, rows: Sequence[int]) -> tuple[Chart, ...]:
    """Bars of the rows with a number, largest first, a reported 0 too, which the sentences may call the lowest; none for
    fewer than two, or where all are 0."""
    order = [row for group in ranked(table, column, rows) for row in group][:MOST_BARS]
    if len(order) < 2 or not table.figure(order[0], column).value:
        return ()
    first, second = table.figure(order[0], column), table.figure(order[1], column)
    of = Name("measure", first.of)
    finding = say(f"chart_{key}", measure=of)
    if first.value > second.value:
        finding = say("chart_most", measure=of, name=table.name(order[0]), value=first)
    return (Chart(key, "bars", finding, table, tuple(order), (column,)),)
