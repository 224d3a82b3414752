"""Blind spots: the cells of a matrix with their base, their coverage and their story, the worst first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pandas as pd

from analysis.asked import can_be_blank
from analysis.bases import Bases
from analysis.columns import NO_END, Records, told_apart
from analysis.coverage import COVERED, base_year, subject_of
from analysis.coverage import divide as divided
from analysis.cube import EPOCH, Cube, day_number, rows_up_to
from analysis.districts import breakdown_parent, next_level
from analysis.filters import Filters
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO, folds, matrix_with_parts, values_along
from analysis.scope import last_day
from analysis.totals import SUM_COLUMNS, Total
from etl.schema import UNSPECIFIED

# What a cell's story adds to `analysis.matrix.MATRIX_COLUMNS`. `units` did something there in the period; `last` is
# the last day up to the period's end on which anything was done, whether counted or only told of, None for never,
# `last_unit` by whom; `unspecified`: figures of the same row that name no group or channel, and may belong here, with
# the bounds of their sum.
STORY_COLUMNS = ["units", "last", "last_unit", "unspecified", "unspecified_low", "unspecified_high"]
BASE_COLUMNS = [
    "base", "base_state", "base_years", "base_sources", "base_rows", "base_lacking", "base_district", "base_subject",
    "ratio", "ratio_low", "ratio_high",
]  # fmt: skip
# What hurts most first: nothing at all, then a reported zero, then what was done but has no figure.
_WORST = {NOTHING: 0, ZERO: 1, DONE: 2}


def blind_cells(
    cube: Cube,
    filters: Filters,
    bases: Bases,
    rows: str,
    columns: str,
    known: Mapping[str, Sequence[str]],
    parts: Mapping[str, Sequence[str]],
) -> pd.DataFrame:
    """`analysis.matrix.matrix_with_parts` with STORY_COLUMNS and BASE_COLUMNS."""
    cells = matrix_with_parts(cube, filters, rows, columns, known, parts)
    story = _stories(cube, filters, rows, columns, folds(rows, columns, parts))
    cells = cells.merge(story, how="left", on=["row", "column"], validate="1:1")
    cells["units"] = cells["units"].fillna(0).astype(int)
    cells["last"] = cells["last"].astype(object).where(cells["last"].notna(), None)
    cells["last_unit"] = cells["last_unit"].fillna("")
    for name, end in (("unspecified", "value"), ("unspecified_low", "low"), ("unspecified_high", "high")):
        cells[name] = _unspecified(cells, end)
    return _with_bases(cube, cells, filters, bases, rows, columns)


def until_day(cube: Cube, filters: Filters) -> date | None:
    """The day up to which the figures are looked at: the period's end, but not beyond the data; None without data."""
    last = last_day(cube, filters)
    return min(filters.end or last, last) if last else None


def _stories(
    cube: Cube, filters: Filters, rows: str, columns: str, folded: Sequence[tuple[str, str, str]]
) -> pd.DataFrame:
    pairs = pd.concat(
        [_pairs(cube, records, filters, (rows, columns)) for records in (cube.facts, cube.mentions)]
    )
    copies = [pairs[pairs[side] == part].assign(**{side: group}) for side, group, part in folded]
    pairs = pd.concat([pairs, *copies], ignore_index=True)
    pairs = pairs.groupby(["row", "column", "unit"], as_index=False)[["end", "inside"]].max()
    last = pairs.sort_values(["end", "unit"]).drop_duplicates(["row", "column"], keep="last")
    units = pairs[pairs["inside"]].groupby(["row", "column"], as_index=False).size()
    last = last.assign(
        last=[EPOCH + timedelta(days=int(day)) for day in last["end"]],
        last_unit=np.array([*_unit_names(cube), ""], dtype=object)[last["unit"]],
    )
    story = last[["row", "column", "last", "last_unit"]].merge(units, how="left", on=["row", "column"])
    return story.rename(columns={"size": "units"})


def _pairs(cube: Cube, records: Records, filters: Filters, names: tuple[str, str]) -> pd.DataFrame:
    """Who did anything in which cell up to the period's end: row, column, unit (its place in
    `_unit_names`), its last day, whether inside."""
    until = until_day(cube, filters)
    end = day_number(until) if until else int(NO_END) - 1
    always = replace(filters.of_anything, start=None, end=None)
    places = rows_up_to(records, always, end)
    ends = records.end[places]
    inside = np.ones(len(ends), dtype=bool)
    if filters.start is not None and filters.end is not None:
        inside = (records.start[places] >= day_number(filters.start)) & (ends <= day_number(filters.end))
    length = next_level(cube, parent := breakdown_parent(cube, filters)) or len(parent) + 1
    (rows, row), (columns, column) = (values_along(records, name, length, places) for name in names)
    unit = _unit_numbers(cube, records)[records.columns["unit"].codes[places]]
    pair = told_apart([row, unit, column])
    # any row of a pair stands for it
    one = np.zeros(int(pair.max(initial=-1)) + 1, dtype=np.int64)
    one[pair] = np.arange(len(pair))
    last = np.full(len(one), np.iinfo(np.int32).min, dtype=np.int32)
    np.maximum.at(last, pair, ends)
    done = np.zeros(len(one), dtype=bool)
    done[pair[inside]] = True
    return pd.DataFrame(
        {
            "row": np.array([*rows, ""], dtype=object)[row[one]],
            "column": np.array([*columns, ""], dtype=object)[column[one]],
            "unit": unit[one],
            "end": last,
            "inside": done,
        }
    )


def _unit_numbers(cube: Cube, records: Records) -> np.ndarray:
    """The number of each unit of the records among all units: those of the facts, then those only told of."""
    place = {name: number for number, name in enumerate(_unit_names(cube))}
    return np.array([place[name] for name in records.columns["unit"].values] or [0], dtype=np.int64)


def _unit_names(cube: Cube) -> list[str]:
    return list(dict.fromkeys([*cube.facts.columns["unit"].values, *cube.mentions.columns["unit"].values]))


def _unspecified(cells: pd.DataFrame, end: str) -> np.ndarray:
    """The figures of the same row under no named group or channel: their `value`, or its bound `low` or `high`."""
    vague = cells[cells["column"] == UNSPECIFIED].set_index("row")[end]
    return cells["row"].map(vague).fillna(0.0).to_numpy()


def _with_bases(
    cube: Cube, cells: pd.DataFrame, filters: Filters, bases: Bases, rows: str, columns: str
) -> pd.DataFrame:
    parent, year = breakdown_parent(cube, filters), base_year(cube, filters)
    covers = filters.measure if filters.measure in COVERED else "people_reached"
    groups = _of("target_group", cells, rows, columns, filters.target_group)
    places = _of("district_code", cells, rows, columns, parent)
    here = np.array([len(place) <= len(parent) for place in places], dtype=bool)
    here &= "district_code" in (rows, columns)
    vague = (groups == UNSPECIFIED) | here
    found = []
    for place, group, empty, sums in zip(
        places, groups, vague, cells[SUM_COLUMNS].itertuples(index=False), strict=True
    ):
        subject = "" if empty else subject_of(covers, group)
        found.append(divided(Total(*sums), bases.find(place, subject, year)))
    frame = pd.DataFrame(
        [
            (one.base.value, one.base.state, one.base.years, one.base.sources, one.base.rows, one.base.lacking,
             one.base.district, one.base.subject, one.ratio, one.low, one.high)
            for one in found
        ],
        columns=BASE_COLUMNS,
    )  # fmt: skip
    if filters.measure not in COVERED:
        frame[["ratio", "ratio_low", "ratio_high"]] = np.nan
    return pd.concat([cells, frame], axis=1)


def _of(name: str, cells: pd.DataFrame, rows: str, columns: str, otherwise: str) -> np.ndarray:
    side = "row" if rows == name else "column" if columns == name else ""
    return cells[side].to_numpy() if side else np.array([otherwise] * len(cells), dtype=object)


def ranked(cells: pd.DataFrame, vague: frozenset[str]) -> pd.DataFrame:
    """The cells without a figure, the worst first: nothing done before zero before done but not counted, then the
    largest base. Without bases a row where something is on record goes first, since a far place beside one's own is
    no gap, then the column with the largest figures elsewhere. `vague`: `analysis.asked.vague_values`."""
    open_cells = cells[(cells["state"] != COUNTED) & can_be_blank(cells, vague)]
    keys = {
        "worst": open_cells["state"].map(_WORST),
        "size": -open_cells["base"],
        "silent": ~open_cells["row"].isin(cells.loc[cells["state"] != NOTHING, "row"]),
        "elsewhere": -open_cells["column"].map(cells.groupby("column")["value"].sum()),
    }
    order = open_cells.assign(**keys)
    order = order.sort_values([*keys, "row", "column"], na_position="last", ignore_index=True)
    return order.drop(columns=list(keys))


def fell_behind(
    cube: Cube, filters: Filters, dimension: str, known: Sequence[str], weeks: int
) -> pd.DataFrame:
    """The values of a dimension (divisions one level below the one looked at) where nothing was counted or told of
    for `weeks` weeks up to `until_day`, the longest first: code, last (None for never), weeks (NaN for never),
    last_unit."""
    until = until_day(cube, filters)
    pairs = pd.concat(
        [_pairs(cube, one, filters, (dimension, dimension)) for one in (cube.facts, cube.mentions)]
    )
    names = _unit_names(cube)
    newest = pairs.sort_values(["end", "unit"]).drop_duplicates("row", keep="last").set_index("row")
    codes = list(dict.fromkeys(code for code in [*known, *newest.index] if code not in ("", UNSPECIFIED)))
    records: list[tuple[str, date | None, float, str]] = []
    for code in codes:
        if code not in newest.index or until is None:
            records.append((code, None, np.nan, ""))
            continue
        last = EPOCH + timedelta(days=int(newest.loc[code, "end"]))
        records.append((code, last, (until - last).days // 7, names[newest.loc[code, "unit"]]))
    frame = pd.DataFrame(records, columns=["code", "last", "weeks", "last_unit"]).astype({"last": object})
    frame = frame[frame["weeks"].isna() | (frame["weeks"] >= weeks)]
    return frame.sort_values(
        ["weeks", "code"], ascending=[False, True], na_position="first", ignore_index=True
    )
