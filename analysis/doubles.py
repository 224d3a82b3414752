"""What is reported twice: how much of a total is left out by decision, how much is in doubt, case by case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analysis.building import build_records
from analysis.columns import Floats, Ints, Records
from analysis.cube import Cube, mask_records
from analysis.filters import Filters

BESIDE_COLUMNS = ["measure", "lost", "decided", "doubt", "suspected"]
CASE_COLUMNS = ["case", "relation", "left", "right", "files", "measures", "doubt", "share", "open", "score"]

# The code of the question at a figure that may stand twice (etl/issue_catalogue.csv).
SUSPECTED = "double_suspected"


@dataclass(frozen=True, slots=True)
class DoubleIndex:
    """Doubles by facts. `doubled` are the figures that count otherwise by decision, `lost` what of each does not
    count, `case_of_lost` the decision behind it.

    For what is undecided: `rows` are positions in the cube's facts, `questions` number the case and measure that
    each belongs to, `left` says on which side; `doubt` is the most that a question can take off a total.
    """

    doubled: Records
    lost: Floats
    decisions: Ints
    rows: NDArray[np.int64]
    questions: NDArray[np.int64]
    left: NDArray[np.bool_]
    doubt: Floats
    measures: tuple[str, ...]


def questions_of(pairs: pd.DataFrame) -> pd.DataFrame:
    """The open questions: case, measure, doubt (what counts twice if it is one thing), one row per case and measure.

    `pairs`: `etl.store.doubles_frames.PAIR_COLUMNS`. A parent's figure is in doubt as far as its children reach.
    """
    undecided = pairs[pairs["answer"] == ""]
    sums = undecided.groupby(["case", "measure"], as_index=False).agg(
        left=("left_value", "max"), right=("right_value", "sum")
    )
    sums["doubt"] = sums[["left", "right"]].min(axis=1)
    return sums[["case", "measure", "doubt"]]


def index_doubles(
    cube: Cube, pairs: pd.DataFrame, figures: pd.DataFrame, doubled: pd.DataFrame
) -> DoubleIndex:
    """The index of `Store.doubles()` (`pairs`, `figures`) and `Store.doubled()` for a cube."""
    questions = questions_of(pairs).reset_index(names="question")
    held = figures[["case", "side", "measure", "fact_id"]].drop_duplicates()
    held = held.merge(questions[["case", "measure", "question"]], on=["case", "measure"], validate="m:1")
    places, counting = cube.places_of(held["fact_id"].to_numpy(dtype=np.int64))
    return DoubleIndex(
        doubled=build_records(doubled),
        lost=doubled["lost"].to_numpy(dtype=float),
        decisions=doubled["decision"].to_numpy(dtype=np.int32),
        rows=places[counting],
        questions=held["question"].to_numpy(dtype=np.int64)[counting],
        left=(held["side"] == "left").to_numpy(dtype=bool)[counting],
        doubt=questions["doubt"].to_numpy(dtype=float),
        measures=tuple(questions["measure"]),
    )


def beside_totals(cube: Cube, index: DoubleIndex, filters: Filters, measures: Sequence[str]) -> pd.DataFrame:
    """What stands beside the totals under the filters, one row per measure in the order given: BESIDE_COLUMNS.

    `lost` by `decided` decisions: the gross total is the total plus this; `doubt` of `suspected` questions: the
    most that the total can still fall by.
    """
    lost = mask_records(index.doubled, filters)
    of_measure = np.array(index.doubled.columns["measure"].values, dtype=object)[
        index.doubled.columns["measure"].codes
    ]
    doubt = doubt_by_question(cube, index, mask_records(cube.facts, filters))
    asked = np.array(index.measures, dtype=object)
    rows = []
    for measure in measures:
        here = lost & (of_measure == measure)
        open_here = (asked == measure) & (doubt > 0)
        rows.append(
            {
                "measure": measure,
                "lost": float(index.lost[here].sum()),
                "decided": len(np.unique(index.decisions[here])),
                "doubt": float(doubt[open_here].sum()),
                "suspected": int(np.count_nonzero(open_here)),
            }
        )
    return pd.DataFrame(rows, columns=BESIDE_COLUMNS)


def doubt_by_question(cube: Cube, index: DoubleIndex, mask: NDArray[np.bool_]) -> Floats:
    """By question of the index: what may count twice of the facts in `mask`."""
    inside = mask[index.rows]
    values = cube.value[index.rows] * inside
    count = len(index.doubt)
    left = np.bincount(index.questions[index.left], values[index.left], count)
    right = np.bincount(index.questions[~index.left], values[~index.left], count)
    both = np.where((left > 0) & (right > 0), np.minimum(left, right), np.maximum(left, right))
    return np.minimum(both, index.doubt)


def case_list(pairs: pd.DataFrame, figures: pd.DataFrame, totals: pd.Series) -> pd.DataFrame:
    """One row per case, the most expensive first: CASE_COLUMNS. `left` and `right` are the units, `files` how many
    files they sent it in; `doubt` by measure, `share` the sum of what it is of the measures' `totals`.

    `open`: something of it is undecided.
    """
    if pairs.empty:
        return pd.DataFrame(columns=CASE_COLUMNS)
    doubts = {case: rows for case, rows in questions_of(pairs).groupby("case")}
    by_case = {case: rows for case, rows in figures.groupby("case")}
    rows = []
    for case, group in pairs.groupby("case"):
        doubt = doubts[case].set_index("measure")["doubt"] if case in doubts else pd.Series(dtype=float)
        said = by_case.get(case, figures.iloc[:0])
        units = {
            side: tuple(dict.fromkeys(said.loc[said["side"] == side, "unit"])) for side in ("left", "right")
        }
        rows.append(
            {
                "case": case,
                "relation": group["relation"].iloc[0],
                **units,
                "files": said["submission"].nunique(),
                "measures": tuple(dict.fromkeys(group["measure"])),
                "doubt": {str(measure): float(value) for measure, value in doubt.items()},
                "share": float(
                    sum(value / totals.get(name, value) for name, value in doubt.items() if value)
                ),
                "open": bool((group["answer"] == "").any()),
                "score": float(group["score"].max()),
            }
        )
    frame = pd.DataFrame(rows, columns=CASE_COLUMNS)
    return frame.sort_values(["share", "score", "case"], ascending=[False, False, True], ignore_index=True)


def figures_side_by_side(figures: pd.DataFrame, case: int) -> pd.DataFrame:
    """The figures of a case, one row per measure, group and channel: measure, target_group, channel, left, right (sums,
    NaN where one side says nothing), left_facts, right_facts (tuples), equal.

    Before the rows of a measure that has several stands one with the totals, its group and channel ''.
    """
    keys = ["measure", "target_group", "channel"]
    here = figures[figures["case"] == case].drop_duplicates(["side", "fact_id"])
    cells = _beside_each_other(here, keys)
    totals = _beside_each_other(here, keys[:1])[cells.groupby("measure").size().to_numpy() > 1]
    table = pd.concat([totals.assign(target_group="", channel=""), cells])
    table["equal"] = table["left"] == table["right"]
    return table.sort_values(keys, ignore_index=True)


def _beside_each_other(figures: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    sides = [
        figures[figures["side"] == side]
        .groupby(keys)
        .agg(**{side: ("value", "sum"), f"{side}_facts": ("fact_id", tuple)})
        for side in ("left", "right")
    ]
    table = sides[0].join(sides[1], how="outer").reset_index()
    for name in ("left_facts", "right_facts"):
        table[name] = [facts if isinstance(facts, tuple) else () for facts in table[name]]
    return table


def cases_once(questions: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """Questions (`ui.state.questions`) with those about one case of double reporting as one: three figures that two files
    state are one question and not six. It stands where the first of them does, with its file's cells together (C3、D3).

    `figures`: `etl.store.doubles_frames.FIGURE_COLUMNS`.
    """
    suspected = questions["code"] == SUSPECTED
    if not suspected.any():
        return questions
    places = ["submission", "sheet", "cell"]
    rows = figures.drop_duplicates(places)[[*places, "case"]].astype(dict.fromkeys(places, str))
    cases = dict(zip(rows[places].itertuples(index=False, name=None), rows["case"], strict=True))
    first: dict[int, int] = {}  # by case the place of its row among those kept
    kept: list[dict[str, object]] = []
    for row in questions.to_dict("records"):
        case = cases.get(tuple(str(row[name]) for name in places)) if row["code"] == SUSPECTED else None
        if case is not None and case in first:
            told = kept[first[case]]
            if (row["submission"], row["sheet"]) == (told["submission"], told["sheet"]):
                told["cell"] = "、".join(dict.fromkeys([*str(told["cell"]).split("、"), str(row["cell"])]))
            continue
        if case is not None:
            first[case] = len(kept)
        kept.append({str(name): value for name, value in row.items()})
    return pd.DataFrame(kept, columns=questions.columns)
