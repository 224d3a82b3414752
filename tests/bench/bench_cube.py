"""The cube against DuckDB over its own table with the same facts: every kind of aggregate that a page asks.

    python -m tests.bench.bench_cube [FACTS] [STORE]

Both in one run on one thread each, turn by turn; medians with what nine in ten lie below and above, by the processor's
time. STORE is a store that `tests.bench.load_store` has filled; without one it is filled first. Wanted: at most 2 × DuckDB.
The answers are compared before anything is timed. The pandas frame is what the cube took the place of.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd

from analysis.columns import Kept
from analysis.comparison import by_value
from analysis.coverage import sums_under
from analysis.cube import EPOCH, Cube
from analysis.districts import by_district
from analysis.filters import Filters
from analysis.matrix import matrix
from analysis.months_of_rows import month_of_rows, sums_by_measure_and_month
from analysis.standing import standing
from analysis.totals import core_measures, development, recent_months, total_under
from etl.store import open_store
from tests.bench.load_plan import scale_for
from tests.bench.load_store import fill_store
from tests.bench.results import note
from tests.bench.spread import memory_now, memory_peak
from ui.kept_cube import KeptCube
from ui.places import national_name

ROUNDS = 7
PEOPLE = "people_reached"
SUMS = "sum(value), sum(low), sum(high), sum(CASE WHEN estimated THEN value ELSE 0 END), count(*)"


@dataclass(frozen=True)
class Question:
    """One aggregate of a page: the cube's answer to filters, and the rows of the same in SQL. `same` compares what both
    sums come to."""

    name: str
    ask: Callable[[Cube, Filters], Any]
    sql: str
    total: Callable[[Any], float]


QUESTIONS = [
    Question(
        "sum of a measure",
        total_under,
        f"SELECT {SUMS} FROM fact WHERE {{where}}",
        lambda found: found.value,
    ),
    Question(
        "by target group",
        lambda cube, asked: by_value(cube, asked, "target_group"),
        f"SELECT {SUMS}, target_group FROM fact WHERE {{where}} GROUP BY target_group",
        lambda found: found["value"].sum(),
    ),
    Question(
        "by division, with units",
        lambda cube, asked: by_district(cube, asked),
        f"SELECT {SUMS}, district_code[:{{digits}}], count(DISTINCT unit) FROM fact WHERE {{where}} GROUP BY 6",
        lambda found: found["value"].sum(),
    ),
    Question(
        "divisions of all levels",
        lambda cube, asked: sums_under(cube, asked, sorted(cube.district_names)),
        f"SELECT {SUMS}, district_code FROM fact WHERE {{where}} GROUP BY district_code",
        lambda found: found.loc[found["code"].str.len() == 2, "value"].sum(),
    ),
    Question(
        "along time",
        development,
        f"SELECT {SUMS}, month FROM fact WHERE {{where}} GROUP BY month",
        lambda found: found.steps["value"].sum() + found.longer.value,
    ),
]  # fmt: skip
ALL_MEASURES = [
    Question(
        "all measures",
        lambda cube, asked: core_measures(cube, asked, cube.facts.columns["measure"].values),
        f"SELECT {SUMS}, measure FROM fact WHERE {{where}} GROUP BY measure",
        lambda found: found["value"].sum(),
    ),
    Question(
        "months × measures",
        lambda cube, asked: recent_months(cube, asked, cube.facts.columns["measure"].values),
        "SELECT sum(value), measure, month FROM fact WHERE {where} GROUP BY measure, month",
        lambda found: np.nan,
    ),
    Question(
        "state of the data",
        standing,
        "SELECT count(*), count(DISTINCT unit), count(DISTINCT submission), count(*) FILTER (doubtful), max(period_end)"
        " FROM fact WHERE {where}",
        lambda found: found.facts,
    ),
    Question(
        "group × channel matrix",
        lambda cube, asked: matrix(cube, replace(asked, measure=PEOPLE), "target_group", "channel", {}),
        f"SELECT {SUMS}, target_group, channel, measure = 'people_reached' FROM fact WHERE {{where}} GROUP BY 6, 7, 8",
        lambda found: np.nan,
    ),
]  # fmt: skip
FILTERS = {
    "everything": Filters(),
    "a year": Filters(start=date(2022, 1, 1), end=date(2022, 12, 31)),
    "a province": Filters(district="53"),
    "a group, half a year": Filters(target_group="elderly", start=date(2022, 1, 1), end=date(2022, 6, 30)),
}


def frame_of(cube: Cube) -> pd.DataFrame:
    """The cube's columns as pandas has them: what DuckDB's table is made of, and the base beside it."""
    facts = cube.facts
    columns: dict[str, Any] = {
        name: pd.Categorical.from_codes(column.codes, categories=list(column.values))
        for name, column in facts.columns.items()
    }
    low, high = cube.value.copy(), cube.value.copy()
    low[cube.loose], high[cube.loose] = cube.loose_low, cube.loose_high
    days = {"period_start": facts.start, "period_end": facts.end}
    months = facts.start.astype("datetime64[D]").astype("datetime64[M]").astype(np.int16)
    flags = {"estimated": facts.estimated, "doubtful": facts.doubtful}
    return pd.DataFrame(
        {**columns, **days, "month": months, "value": cube.value, "low": low, "high": high, **flags}
    )


def open_rival(frame: pd.DataFrame, path: Path) -> duckdb.DuckDBPyConnection:
    """DuckDB's own table, on one thread as numpy is."""
    rival = duckdb.connect(str(path), config={"threads": 1})
    rival.register("frame", frame)
    rival.execute(
        "CREATE TABLE fact AS SELECT * REPLACE (district_code::VARCHAR AS district_code) FROM frame"
    )
    rival.unregister("frame")
    return rival


def where_of(filters: Filters, measure: str) -> str:
    """The same filters in SQL."""
    parts = [f"measure = '{measure}'"] if measure else ["true"]
    if filters.start and filters.end:
        first, last = ((day - date(1970, 1, 1)).days for day in (filters.start, filters.end))
        parts.append(f"period_start >= {first} AND period_end <= {last}")
    if filters.district:
        parts.append(f"starts_with(district_code, '{filters.district}')")
    if filters.target_group:
        parts.append(f"target_group = '{filters.target_group}'")
    return " AND ".join(parts)


def unseen(cube: Cube) -> Cube:
    """The same cube of which nothing was asked yet: pages ask one thing several times, a measurement must not. What is
    worked out once per data version is there."""
    kept = Kept()
    for name in ("district_code", "loose", "days", "months", "months of measures"):
        kept.for_good(name, lambda name=name: cube.facts.kept.for_good(name, dict))
    return replace(cube, facts=replace(cube.facts, kept=kept), mentions=replace(cube.mentions, kept=Kept()))


def prepare(cube: Cube) -> None:
    """What is worked out once per data version."""
    cube.facts.rows_with("district_code", 0, 0)
    cube.facts.stretches_inside(0, 0)
    cube.loose_among(np.arange(1))
    month_of_rows(cube, np.arange(1), EPOCH, 1)
    sums_by_measure_and_month(cube, np.arange(1), EPOCH, 1)


def seconds(run: Callable[[], object]) -> float:
    """Seconds of the processor for one call."""
    start = time.process_time()
    run()
    return time.process_time() - start


def compare(cube: Cube, rival: duckdb.DuckDBPyConnection) -> None:
    """One figure per question and filters."""
    for name, filters in FILTERS.items():
        for question in (*QUESTIONS, *ALL_MEASURES):
            measure = PEOPLE if question in QUESTIONS else ""
            asked = replace(filters, measure=measure)
            digits = 4 if filters.district else 2
            sql = question.sql.format(where=where_of(filters, measure), digits=digits)
            total, theirs = question.total(question.ask(cube, asked)), rival.execute(sql).fetchall()
            if total == total and not np.isclose(total, sum(row[0] or 0 for row in theirs), rtol=1e-9):
                raise AssertionError(f"{question.name}, {name}: {total} is not DuckDB's sum")
            ours, base = [], []
            for _ in range(ROUNDS):
                fresh = unseen(cube)
                ours.append(
                    seconds(lambda fresh=fresh, asked=asked, question=question: question.ask(fresh, asked))
                )
                base.append(seconds(lambda sql=sql: rival.execute(sql).fetchall()))
            note(f"aggregates, {name}", question.name, len(cube.facts), ours, "DuckDB", base, times=2)


def main(facts: int, path: str) -> None:
    """Measures everything."""
    with tempfile.TemporaryDirectory() as folder:
        if not path:
            path = str(Path(folder) / "store.sqlite")
            fill_store(path, scale_for(facts))
        shutil.rmtree(Path(path).with_name("kept-facts"), ignore_errors=True)
        store, kept = open_store(path), KeptCube(national_name)
        before = memory_now()
        built = seconds(lambda: kept.of(store))
        cube = kept.of(store)
        count = len(cube.facts)
        print(
            f"cube: {count} facts; {before} MB before, {memory_peak()} MB at the highest while it was built"
        )
        note("cube", "read and built", count, [built])
        again = [seconds(lambda: KeptCube(national_name).of(store)) for _ in range(3)]
        note("cube", "at the next start", count, again)
        note("cube", "memory", count, [memory_now() - before], unit="MB")
        ready = seconds(lambda: prepare(cube))
        note("cube", "once per data version", count, [ready])
        rival = open_rival(frame_of(cube), Path(folder) / "rival.duckdb")
        compare(cube, rival)
        rival.close()
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000, sys.argv[2] if len(sys.argv) > 2 else "")
