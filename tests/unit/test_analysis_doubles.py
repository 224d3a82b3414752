"""Net, gross and what is in doubt, as numbers of a page; a store with one joint session and one township."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.building import build_cube
from analysis.cube import Cube
from analysis.doubles import (
    DoubleIndex,
    beside_totals,
    case_list,
    cases_once,
    figures_side_by_side,
    index_doubles,
    questions_of,
)
from analysis.filters import Filters
from etl.doubles.records import joined_keys
from etl.store import Doubles, Store, open_store
from tests.unit.test_doubles_store import joint, parent

MEASURES = ["leaflets", "people_reached", "posters"]


@pytest.fixture
def filled(tmp_path) -> Store:
    opened = open_store(str(tmp_path / "s.sqlite"))
    joint(opened)
    parent(opened)
    yield opened
    opened.close()


def read(store: Store) -> tuple[Cube, DoubleIndex, Doubles]:
    found = store.doubles()
    cube = build_cube(store.counted(), store.mentions(), lambda code: "")
    return cube, index_doubles(cube, found.pairs, found.figures, store.doubled()), found


def decide(store: Store, relation: str, answer: str) -> None:
    pairs = store.doubles().pairs
    store.decide_all("double", joined_keys(pairs.loc[pairs["relation"] == relation, "key"]), answer, by="李")


def beside(store: Store, filters: Filters = Filters()) -> list[list[object]]:  # noqa: B008 - frozen
    cube, index, _ = read(store)
    return beside_totals(cube, index, filters, MEASURES).values.tolist()


def test_what_is_undecided_counts_and_is_in_doubt(filled: Store) -> None:
    assert beside(filled) == [
        ["leaflets", 0.0, 0, 550.0, 2],  # 320 of the session, 230 of the township
        ["people_reached", 0.0, 0, 452.0, 2],
        ["posters", 0.0, 0, 0.0, 0],
    ]


def test_a_decision_takes_its_part_off_and_out_of_doubt(filled: Store) -> None:
    decide(filled, "joint", "left")
    decide(filled, "parent", "contained")

    # one decision about the session; the two about the villages take the township's one figure away
    assert beside(filled) == [
        ["leaflets", 550.0, 2, 0.0, 0],
        ["people_reached", 452.0, 2, 0.0, 0],
        ["posters", 0.0, 0, 0.0, 0],
    ]


def test_under_filters_no_more_is_in_doubt_than_what_they_leave(filled: Store) -> None:
    assert beside(filled, Filters(unit="龙陵农商行"))[0] == ["leaflets", 0.0, 0, 320.0, 1]
    assert beside(filled, Filters(unit="大坝村村民委员会"))[0] == ["leaflets", 0.0, 0, 180.0, 1]
    assert beside(filled, Filters(unit_kind="school"))[0] == ["leaflets", 0.0, 0, 0.0, 0]


def test_gross_is_what_all_facts_would_come_to(filled: Store) -> None:
    before = filled.counted()["value"].sum()
    decide(filled, "joint", "right")
    decide(filled, "parent", "left")

    after = filled.counted()["value"].sum() + sum(row[1] for row in beside(filled))
    assert after == before == 320 * 2 + 286 * 2 + 7 + 230 * 2 + 166 * 2


def test_the_most_expensive_case_stands_first(filled: Store) -> None:
    _, _, found = read(filled)

    cases = case_list(found.pairs, found.figures, pd.Series({"leaflets": 1100.0, "people_reached": 904.0}))

    assert cases[["relation", "files", "open"]].values.tolist() == [["joint", 2, True], ["parent", 3, True]]
    assert cases["doubt"].tolist() == [
        {"leaflets": 320.0, "people_reached": 286.0},
        {"leaflets": 230.0, "people_reached": 166.0},
    ]
    assert cases["share"].round(4).tolist() == [0.6073, 0.3927]
    assert cases["right"].iloc[1] == ("大坝村村民委员会", "小田坝村村民委员会")


def test_a_parent_is_in_doubt_as_far_as_its_children_reach() -> None:
    pairs = pd.DataFrame(
        {
            "case": [0, 0, 1],
            "measure": ["leaflets"] * 3,
            "answer": ["", "", "both"],
            "left_value": [100.0, 100.0, 50.0],
            "right_value": [80.0, 70.0, 50.0],
        }
    )
    assert questions_of(pairs).values.tolist() == [[0, "leaflets", 100.0]]


def test_figures_stand_beside_those_of_the_same_group_and_channel(filled: Store) -> None:
    _, _, found = read(filled)
    case = int(found.pairs.loc[found.pairs["relation"] == "parent", "case"].iloc[0])

    table = figures_side_by_side(found.figures, case)

    columns = ["measure", "target_group", "left", "right", "equal"]
    assert table[columns].values.tolist() == [
        ["leaflets", "unspecified", 230.0, 230.0, True],
        ["people_reached", "unspecified", 166.0, 166.0, True],
    ]
    assert [len(facts) for facts in table["right_facts"]] == [2, 2]


def test_without_doubles_there_is_nothing_beside(tmp_path) -> None:
    store = open_store(str(tmp_path / "s.sqlite"))
    cube, index, found = read(store)
    store.close()

    assert beside_totals(cube, index, Filters(), ["leaflets"]).values.tolist() == [
        ["leaflets", 0.0, 0, 0.0, 0]
    ]
    assert len(case_list(found.pairs, found.figures, pd.Series(dtype=float))) == 0


def test_one_case_is_one_question_however_many_figures_it_has(filled: Store) -> None:
    issues = filled.issues()
    questions = issues[issues["severity"] != "note"]
    assert len(questions) == 10  # 2 figures in 2 files of the session, 2 in 3 of the township

    once = cases_once(questions, filled.doubles().figures)

    assert list(once.columns) == list(questions.columns)
    assert [(row.file, row.cell, row.code) for row in once.itertuples()] == [
        ("所", "C5、C6", "double_suspected"),
        ("大坝", "C5、C6", "double_suspected"),
    ]


def test_other_questions_stay_as_they_are(filled: Store) -> None:
    issues = filled.issues().head(2).assign(code="odd", severity="query")
    assert cases_once(issues, filled.doubles().figures).equals(issues)
