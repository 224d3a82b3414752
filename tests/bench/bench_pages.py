"""What a change of filters costs on each page with a million facts, against one pandas group-by of them.

    python -m tests.bench.bench_pages [FACTS]

The analysis is what a page computes; the whole page is the server's work for it, widgets and charts
included, as AppTest runs it. Wanted: under 300 ms and under 1.5 s of an idle core of 2023; on a busy
machine read the ratios.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

import ui.state
from analysis.building import build_cube
from analysis.comparison import by_value, online_offline, people_per_session
from analysis.cube import Cube
from analysis.districts import breadth, by_district
from analysis.filters import Filters
from analysis.matrix import matrix
from analysis.standing import standing, submissions_behind
from analysis.totals import core_measures, development, recent_months
from tests.app.synthetic import SyntheticStore
from tests.bench.million_facts import counted_frame, mentions_frame
from tests.bench.spread import describe_seconds
from ui.places import divisions_of_level, known_children, national_name
from ui.text import channel_media, core_codes

DASHBOARD = str(Path(__file__).resolve().parents[2] / "dashboard.py")
ROUNDS = 7
YEAR = {"start": date(2023, 1, 1), "end": date(2023, 12, 31)}
# From the whole to a part: what a reader clicks through.
FILTERS = [
    Filters(),
    Filters(**YEAR),
    Filters(**YEAR, district="5305"),
    Filters(district="530523", target_group="elderly"),
    Filters(start=date(2023, 4, 1), end=date(2023, 6, 30), unit_kind="police", channel="lecture"),
]


def overview(cube: Cube, filters: Filters) -> None:
    core_measures(cube, filters, core_codes())
    recent_months(cube, filters, core_codes())
    development(cube, replace(filters, measure="people_reached"))
    by_district(cube, replace(filters, measure="people_reached"))


def districts(cube: Cube, filters: Filters) -> None:
    by_district(cube, replace(filters, measure="people_reached"))
    breadth(cube, filters, divisions_of_level("township", filters.district or "53"))


def groups(cube: Cube, filters: Filters) -> None:
    chosen = replace(filters, measure="people_reached")
    known = {"district_code": known_children(filters.district or "53")}
    matrix(cube, chosen, "target_group", "district_code", known)
    by_value(cube, chosen, "target_group")
    people_per_session(cube, filters, "target_group")


def channels(cube: Cube, filters: Filters) -> None:
    chosen = replace(filters, measure="people_reached")
    matrix(cube, chosen, "channel", "target_group", {})
    by_value(cube, chosen, "channel")
    online_offline(cube, chosen, channel_media())
    people_per_session(cube, filters, "channel")


def headline(cube: Cube, filters: Filters) -> None:
    standing(cube, filters)
    submissions_behind(cube, filters, ["0"])


PAGES: dict[str, Callable[[Cube, Filters], None]] = {
    "overview": overview,
    "districts": districts,
    "groups": groups,
    "channels": channels,
}


def seconds(run: Callable[[], object]) -> float:
    """Seconds of one call."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def group_by(frame: pd.DataFrame) -> None:
    """The base: one sum of all facts by two columns."""
    frame.groupby(["measure", "district_code"], observed=True)["value"].sum()


def bench_analysis(frame: pd.DataFrame, cube: Cube) -> None:
    """Prints what each page computes, rounds of all interleaved so that a busy moment slows all."""
    times: dict[str, list[float]] = {name: [] for name in ("group-by", *PAGES)}
    for _ in range(ROUNDS):
        times["group-by"].append(seconds(lambda: group_by(frame)))
        for filters in FILTERS:
            for name, compute in PAGES.items():
                times[name].append(
                    seconds(
                        lambda compute=compute, filters=filters: (
                            headline(cube, filters),
                            compute(cube, filters),
                        )
                    )
                )
    base = statistics.median(times["group-by"])
    for name, taken in times.items():
        print(f"  {name:10} {describe_seconds(taken)}, {statistics.median(taken) / base:.1f} of a group-by")


def bench_whole_pages(store: SyntheticStore, base: float) -> None:
    """Prints the server's time for a change of the filters, page by page."""
    ui.state.open_store = lambda *_: store  # type: ignore[assignment]
    app = AppTest.from_file(DASHBOARD, default_timeout=300).run()
    for name in PAGES:
        app.switch_page(f"pages/explore/{name}.py").run()
        taken = []
        for filters in FILTERS * 3:
            app.session_state["filters"], app.session_state["filters_changed"] = filters, True
            taken.append(seconds(app.run))
        print(f"  {name:10} {describe_seconds(taken)}, {statistics.median(taken) / base:.1f} of a group-by")


def main(count: int) -> None:
    """Prints all measurements."""
    frame = counted_frame(count)
    mentions = mentions_frame(frame)
    built: list[Cube] = []
    took = seconds(lambda: built.append(build_cube(frame, mentions, national_name)))
    group_by(frame)
    base = seconds(lambda: group_by(frame))
    print(
        f"{count} facts; the cube is built in {took:.2f} s, once per data version ({took / base:.0f} group-bys)"
    )
    print("analysis of a page")
    bench_analysis(frame, built[0])
    print("whole page on the server, after a change of filters")
    bench_whole_pages(SyntheticStore(frame, mentions), base)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
