"""What the wall screen shows in turn: figures, districts, groups, blind spots, who has not reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pandas as pd

from analysis.blindspots import ranked
from analysis.comparison import by_value
from analysis.coverage import base_year, coverage_by_division, with_parts
from analysis.cube import LEVELS, Cube
from analysis.deliveries import UNREADABLE
from analysis.districts import breadth, breakdown_parent
from analysis.filters import Filters
from analysis.matrix import DONE, NOTHING, ZERO
from analysis.reporting import EMPTY, MISSING
from analysis.reporting_rates import overall_rate
from analysis.same_units import SameUnits, compare_same_units
from analysis.totals import compared_periods, core_measures
from ui.blind_matrix import PAIRS, blind_sentence, find_blind
from ui.breadth import DEEPEST
from ui.breakdown import break_down
from ui.cards import same_change_words, value_words
from ui.coverage_rows import CoverageRows, group_parts, rows_by_division, rows_by_group, subject_of_rows
from ui.coverage_strip import SHOWN
from ui.coverage_words import (
    bar_words,
    coverage_name,
    covered_words,
    fraction_text,
    lacking_text,
    source_text,
)
from ui.links import facts_address, page_address
from ui.numbers import change_text, day_text, exact, percent
from ui.places import divisions_of_level, known_children
from ui.reporting_choice import asked_now
from ui.reporting_words import OWING, state_name, urgency
from ui.state import base_index, reporting, roster, sent
from ui.text import DEFAULT_MEASURE, core_codes, group_name, measure_name, measure_title, measure_unit, t
from ui.wall_parts import Figure, Line, bars_html, cards_html, halves_html, lines_html, names_html, view_html

# What is read from the other end of a room: so many bars, sentences and names fill a screen.
MOST_BARS, MOST_SENTENCES, MOST_NAMES = 8, 6, 24

View = Callable[[str, Cube, Filters], str]


def wall_views(version: str, cube: Cube, filters: Filters) -> list[str]:
    """The views that have something to show, as HTML, in the order in which they take turns."""
    views: Sequence[View] = (_figures, _districts, _groups, _blind_spots, _reporting)
    return [view for make in views if (view := make(version, cube, filters))]


def _figures(version: str, cube: Cube, filters: Filters) -> str:
    core = core_measures(cube, filters, core_codes())
    periods = compared_periods(cube, filters)
    same = compare_same_units(cube, filters, *periods, core_codes()) if periods else None
    figures = [
        Figure(
            measure_name(row["measure"]),
            value_words(row) if row["facts"] else t("card.nothing"),
            _change_note(row, same),
            facts_address(replace(filters, measure=row["measure"])),
        )
        for _, row in core.iterrows()
    ]
    shares = [_share(version, cube, filters, measure) for measure in SHOWN] + _breadth(cube, filters)
    return view_html(t("wall.figures"), cards_html(figures) + cards_html(shares, second=True))


def _change_note(row: pd.Series, same: SameUnits | None) -> str:
    unit = measure_unit(row["measure"])
    if row["change"] != row["change"]:
        return unit
    said = t("wall.change", unit=unit, change=change_text(row["change"], row["change_certain"]))
    return said if same is None or same.alike else f"{said} · {same_change_words(same, row['measure'])}"


def _share(version: str, cube: Cube, filters: Filters, measure: str) -> Figure:
    parent = breakdown_parent(cube, filters)
    asked = with_parts(replace(filters, measure=measure, here_only=False, district=parent), group_parts())
    subject = subject_of_rows(replace(filters, measure=measure))
    row = coverage_by_division(cube, asked, base_index(version), [parent], subject).iloc[0]
    divides = row["ratio"] == row["ratio"]
    note = source_text(row) if divides else lacking_text(cube, row, base_year(cube, asked))
    return Figure(
        coverage_name(measure),
        covered_words(row, measure),
        f"{fraction_text(row, measure)} · {note}",
        facts_address(asked),
    )


def _breadth(cube: Cube, filters: Filters) -> list[Figure]:
    parent = breakdown_parent(cube, filters)
    below = known_children(parent)
    if not below or len(below[0]) > DEEPEST:
        return []
    level = LEVELS[len(below[0])]
    found = breadth(cube, replace(filters, here_only=False), divisions_of_level(level, parent))
    return [
        Figure(
            t("coverage.breadth", level=t(f"level.{level}")),
            f"{exact(found.covered)}/{exact(found.total)}",
            percent(found.covered / found.total),
            facts_address(replace(filters, measure="sessions", district=parent)),
        )
    ]


def _districts(version: str, cube: Cube, filters: Filters) -> str:
    chosen = _measured(filters)
    parent = breakdown_parent(cube, chosen)
    below = known_children(parent)
    if below and len(below[0]) <= DEEPEST and not filters.here_only:
        rows = rows_by_division(cube, chosen, base_index(version), LEVELS[len(below[0])], parent)
        if rows.frame["ratio"].notna().any():
            return _coverage(rows)
    found = break_down(cube, chosen)
    addresses = [facts_address(found.facts_of_row(chosen, place)) for place in range(len(found.frame))]
    title = t(f"ranking.title_{found.of}", measure=measure_title(chosen.measure))
    return _sums(found.frame, found.names, addresses, title)


def _groups(version: str, cube: Cube, filters: Filters) -> str:
    chosen = _measured(filters)
    rows = rows_by_group(cube, chosen, base_index(version), breakdown_parent(cube, chosen))
    if rows.frame["ratio"].notna().any():
        return _coverage(rows)
    found = by_value(cube, chosen, "target_group")
    addresses = [facts_address(replace(chosen, target_group=code)) for code in found["code"]]
    title = t("ranking.title_target_group", measure=measure_title(chosen.measure))
    return _sums(found, [group_name(code) for code in found["code"]], addresses, title)


def _coverage(rows: CoverageRows) -> str:
    """The rows that divide, the highest share first: shares, both numbers, the base's year and source. A full bar is all
    of the base; of a rate per head, which has no whole, the highest one."""
    shown = rows.frame[rows.frame["ratio"].notna()]
    widest = (float(shown["ratio"].max()) or 1.0) if rows.rate else 1.0
    lines = [
        Line(
            name,
            row["ratio"] / widest,
            bar_words(row, rows.measure),
            fraction_text(row, rows.measure),
            facts_address(filters),
        )
        for name, filters, (_, row) in zip(
            rows.names, rows.filters, shown.head(MOST_BARS).iterrows(), strict=False
        )
    ]
    notes = [t("coverage.base"), source_text(shown.iloc[0])]
    notes += _rest(len(shown)) + (
        [t("wall.no_base", count=exact(n))] if (n := len(rows.frame) - len(shown)) else []
    )
    title = t("coverage.title", name=coverage_name(rows.measure), of=t(f"coverage.by_{rows.of}"))
    return view_html(title, bars_html(lines, of_whole=not rows.rate), " · ".join(notes))


def _sums(frame: pd.DataFrame, names: Sequence[str], addresses: Sequence[str], title: str) -> str:
    """Sums, the largest first; '' where there is none."""
    if frame.empty:
        return ""
    widest = float(frame["value"].max()) or 1.0
    lines = [
        Line(
            name,
            row["value"] / widest,
            value_words(row) if row["facts"] else t("coverage.no_figure"),
            t("wall.facts", count=exact(row["facts"])),
            address,
        )
        for name, address, (_, row) in zip(names, addresses, frame.head(MOST_BARS).iterrows(), strict=False)
    ]
    return view_html(title, bars_html(lines, of_whole=False), " · ".join(_rest(len(frame))))


def _rest(count: int) -> list[str]:
    return [t("wall.more", count=exact(count - MOST_BARS))] if count > MOST_BARS else []


def _blind_spots(version: str, cube: Cube, filters: Filters) -> str:
    """The blank cells, the worst first, as many as the page and the brief count; what was done without a figure, or reported
    as zero, is told beside them."""
    blind = find_blind(version, cube, _measured(filters), PAIRS[0])
    worst = ranked(blind.cells, blind.vague())
    if worst.empty:
        return ""
    states = worst["state"].value_counts()
    blank = int(states.get(NOTHING, 0))
    told = worst[worst["state"] == NOTHING].head(MOST_SENTENCES)
    notes = [
        t(f"wall.blind_{state}", count=exact(states[state])) for state in (DONE, ZERO) if state in states
    ]
    if blank > len(told):
        notes.insert(0, t("wall.more_blind", count=exact(blank - len(told))))
    sentences = [blind_sentence(blind, cell) for _, cell in told.iterrows()]
    return view_html(t("wall.blind", count=exact(blank)), lines_html(sentences), " · ".join(notes))


def _reporting(version: str, cube: Cube, filters: Filters) -> str:
    units = roster(version)
    if units.empty:
        return ""
    asked = asked_now(units, sent(version))
    states = reporting(version, asked.frequency, asked.periods, asked.today)
    ours = states["unit_row"].isin(asked.units["unit_row"]) & (states["start"] == asked.period[0])
    of_period = states[ours]
    total = overall_rate(of_period)
    if not total["due"]:
        return ""
    parts = " · ".join(
        f"{state_name(part)} {exact(total[part])}" for part in (MISSING, EMPTY, UNREADABLE) if total[part]
    )
    figure = Figure(
        t("reporting.reported"),
        f"{exact(total['reported'])}/{exact(total['due'])}",
        " · ".join([percent(total["rate"]), *([parts] if parts else [])]),
        page_address("reporting"),
    )
    owing = of_period[of_period["state"].isin(OWING)]
    owing = owing.assign(urgency=urgency(owing)).sort_values(["urgency", "district_code", "unit"])
    shown = owing.head(MOST_NAMES)
    names = [
        row.unit if row.state == MISSING else f"{row.unit}（{state_name(row.state)}）"
        for row in shown.itertuples()
    ]
    notes = [t("wall.as_of", day=day_text(asked.today))]
    notes += [t("wall.more", count=exact(len(owing) - len(shown)))] if len(owing) > len(shown) else []
    title = t("wall.reporting", period=asked.name) if names else t("wall.all_reported", period=asked.name)
    body = halves_html(cards_html([figure]), names_html(names)) if names else cards_html([figure])
    return view_html(title, body, " · ".join(notes))


def _measured(filters: Filters) -> Filters:
    return replace(filters, measure=filters.measure or DEFAULT_MEASURE)
