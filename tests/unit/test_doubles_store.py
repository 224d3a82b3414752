"""The same work reported twice, through the store: found, decided once, kept over versions, taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from etl.doubles.records import joined_keys
from etl.schema import CellRole, Fact
from etl.store import Store, open_store
from tests.readings import APRIL, WEEK_15, make_fact, make_reading

DAY = (date(2023, 4, 17), date(2023, 4, 17))
STATION = {"unit": "勐糯派出所", "unit_type": "police", "district_code": "530523103"}
BANK = {"unit": "龙陵农商行", "unit_type": "bank", "district_code": "530523"}
TOWN = {"unit": "镇安镇人民政府", "unit_type": "township", "district_code": "530523102"}
VILLAGE = {"unit": "大坝村村民委员会", "unit_type": "community", "district_code": "530523102"}
OTHER_VILLAGE = VILLAGE | {"unit": "小田坝村村民委员会"}


def form(values: dict[str, float], period: Any = APRIL, **unit: object) -> list[Fact]:
    """One figure per measure."""
    return [
        make_fact(value, period, measure=measure, cell=f"C{row}", **unit)
        for row, (measure, value) in enumerate(values.items(), 5)
    ]


def send(store: Store, name: str, facts: list[Fact], layout: str = "", beside: str = "") -> str:
    """Stores the facts; `beside`: words in the row of the first one."""
    reading, content = make_reading(name, facts, layout=layout)
    if beside:
        reading.cells.append(CellRole(name, "Sheet1", "B5", "label", "1", beside))
    return str(store.add(reading, content, by="王").status)


def pairs(store: Store) -> list[tuple[Any, ...]]:
    """(relation, measure, left, right, answer) of everything suspected or decided."""
    columns = ["relation", "measure", "left_value", "right_value", "answer"]
    return sorted(store.doubles().pairs[columns].itertuples(index=False, name=None))


def decide(store: Store, answer: str, by: str = "李") -> None:
    """One answer to everything that is suspected."""
    keys = joined_keys(store.doubles().pairs["key"])
    store.decide_all("double", keys, answer, by=by, reason="问过两个单位")


def counted(store: Store) -> dict[tuple[str, str], float]:
    """{(file, measure): what counts}."""
    frame = store.counted()
    return {(row.file, row.measure): row.value for row in frame.itertuples()}


def joint(store: Store) -> None:
    session = {"leaflets": 320.0, "people_reached": 286.0}
    send(store, "所", form(session, DAY, activity="反诈专题讲座", **STATION))
    send(
        store, "行", form(session | {"posters": 7}, DAY, activity="讲座", **BANK), beside="农商行、勐糯派出所"
    )


def parent(store: Store) -> None:
    send(store, "大坝", form({"leaflets": 180, "people_reached": 133}, **VILLAGE))
    send(store, "小田坝", form({"leaflets": 50, "people_reached": 33}, **OTHER_VILLAGE))
    send(store, "镇", form({"leaflets": 230, "people_reached": 166}, **TOWN))


def test_a_joint_session_is_found_and_both_count_until_somebody_decides(store: Store) -> None:
    joint(store)

    assert pairs(store) == [
        ("joint", "leaflets", 320.0, 320.0, ""),
        ("joint", "people_reached", 286.0, 286.0, ""),
    ]
    reasons = store.doubles().pairs["reasons"].iloc[0]
    assert reasons == (
        ("same_day", ()),
        ("names_other", ("龙陵农商行", "勐糯派出所")),
        ("figures_equal", ("2", "2")),
    )
    assert len(counted(store)) == 5
    frame = store.counted()
    assert frame.loc[frame["doubtful"], "measure"].tolist() == ["leaflets", "people_reached"] * 2
    found = store.issues()
    assert found["code"].tolist() == ["double_suspected"] * 4
    assert "可能与《行》（Sheet1 C5：320）重复报送" in found["message_zh"].iloc[0]


def test_of_one_session_the_figures_of_one_unit_count_and_what_only_the_other_says(store: Store) -> None:
    joint(store)
    units = store.doubles().figures.drop_duplicates("side").set_index("side")["unit"]
    decide(store, "left" if units["left"] == "勐糯派出所" else "right")

    assert counted(store) == {
        ("所", "leaflets"): 320.0,
        ("所", "people_reached"): 286.0,
        ("行", "posters"): 7.0,
    }
    gone = store.uncounted()
    assert gone[["measure", "value", "gross", "why"]].values.tolist() == [
        ["leaflets", 320.0, 320.0, "double"],
        ["people_reached", 286.0, 286.0, "double"],
    ]
    assert set(gone["decided_by"]) == {make_reading("所", [])[0].submission}
    said = store.issues()
    assert said["severity"].tolist() == ["note", "note"]
    assert "李 2023-05-04 判定" in said["message_zh"].iloc[0]
    assert store.submissions().set_index("file").loc["行", ["queries", "notes"]].tolist() == [0, 2]
    pair = store.doubles().pairs.iloc[0]
    assert (pair["by"], pair["reason"], pair["decision"], pair["applied"]) == ("李", "问过两个单位", 1, True)


def test_two_different_sessions_both_count_and_are_asked_about_no_more(store: Store) -> None:
    joint(store)
    decide(store, "both")

    assert len(counted(store)) == 5
    assert len(store.issues()) == 0
    assert not store.counted()["doubtful"].any()


def test_taking_a_decision_back_lets_both_count_again(store: Store) -> None:
    joint(store)
    decide(store, "left")
    decide(store, "")

    assert len(counted(store)) == 5
    assert store.issues()["code"].tolist() == ["double_suspected"] * 4
    assert store.decisions()[["kind", "value", "by"]].values.tolist() == [
        ["double", "left", "李"],
        ["double", "", "李"],
    ]


def test_a_decision_holds_for_the_next_version_of_either_file(store: Store) -> None:
    send(
        store, "所", form({"leaflets": 320}, DAY, activity="讲座", **STATION), layout="A", beside="农商行参加"
    )
    send(store, "行", form({"leaflets": 320}, DAY, activity="讲座", **BANK), layout="B")
    units = store.doubles().figures.drop_duplicates("side").set_index("side")["unit"]
    decide(store, "left" if units["left"] == "勐糯派出所" else "right")

    assert (
        send(store, "所改", form({"leaflets": 350}, DAY, activity="讲座", **STATION), layout="A")
        == "replaced"
    )
    assert (
        send(store, "行改", form({"leaflets": 310}, DAY, activity="讲座", **BANK), layout="B") == "replaced"
    )

    assert counted(store) == {("所改", "leaflets"): 350.0}


def test_where_the_side_that_counts_is_withdrawn_the_other_one_counts(store: Store) -> None:
    joint(store)
    decide(store, "left")
    kept = next(file for file, measure in counted(store) if measure == "leaflets")
    store.withdraw(make_reading(kept, [])[0].submission, by="王", reason="")

    other = "行" if kept == "所" else "所"
    assert counted(store)[other, "leaflets"] == 320.0
    assert pairs(store)[0][4] == "left"  # the decision is kept


def test_a_parents_figures_that_are_the_sum_of_its_children_are_found(store: Store) -> None:
    parent(store)

    assert pairs(store) == [
        ("parent", "leaflets", 230.0, 50.0, ""),
        ("parent", "leaflets", 230.0, 180.0, ""),
        ("parent", "people_reached", 166.0, 33.0, ""),
        ("parent", "people_reached", 166.0, 133.0, ""),
    ]
    assert store.doubles().pairs["case"].tolist() == [0, 0, 0, 0]
    assert store.doubles().pairs["reasons"].iloc[0] == (("sum_of_children", ("2", "2", "2")),)


def test_a_parent_that_contains_its_children_counts_what_it_has_beyond_them(store: Store) -> None:
    parent(store)
    decide(store, "contained")

    assert counted(store) == {
        ("大坝", "leaflets"): 180.0,
        ("大坝", "people_reached"): 133.0,
        ("小田坝", "leaflets"): 50.0,
        ("小田坝", "people_reached"): 33.0,
    }
    # the township corrects its sum, and what is beyond counts; the decision needs not be made again
    send(store, "镇改", form({"leaflets": 260, "people_reached": 160}, **TOWN))
    assert counted(store)["镇改", "leaflets"] == 30.0
    row = store.counted().set_index("file").loc["镇改"]
    assert (row["why"], row["gross"], row["stated_value"], row["qualifier"]) == (
        "beyond",
        260.0,
        260.0,
        "exact",
    )
    beyond = store.issues().query("code == 'double_parts_exceed'")
    assert beyond["message_zh"].tolist() == [
        "C6 的 160 被判定包含下级单位的数字，但下级各单位合计比它多 6；以下级的数字为准。"
    ]


def test_what_a_child_reports_later_is_taken_from_the_parent_too(store: Store) -> None:
    parent(store)
    decide(store, "contained")
    send(store, "大坝周", form({"leaflets": 100}, WEEK_15, **VILLAGE))

    assert counted(store)["大坝", "leaflets"] == 80.0
    assert counted(store)["大坝周", "leaflets"] == 100.0
    assert ("镇", "leaflets") not in counted(store)


def test_a_roll_up_that_names_a_station_which_sent_its_own_is_found(store: Store) -> None:
    own = [
        make_fact(120, target_group="elderly", cell="B4", **STATION),
        make_fact(60, target_group="students", cell="B5", **STATION),
    ]
    send(store, "所", own, layout="A")
    send(store, "局", [make_fact(180, cell="B3", **STATION)], layout="B")

    assert pairs(store) == [("twice", "leaflets", 180.0, 180.0, "")]
    decide(store, "contained")
    assert counted(store) == {("所", "leaflets"): 60.0}  # the last of the two figures of one file
    assert store.counted()["value"].tolist() == [120.0, 60.0]


def test_the_same_table_under_another_units_name_is_found(store: Store) -> None:
    table = {"leaflets": 1250.0, "posters": 137.0, "people_reached": 286.0}
    send(store, "甲", form(table, **STATION))
    send(store, "乙", form(table, **(STATION | {"unit": "龙山派出所", "district_code": "530523100"})))

    assert [pair[:2] for pair in pairs(store)] == [
        ("table", "leaflets"),
        ("table", "people_reached"),
        ("table", "posters"),
    ]


def test_small_figures_that_are_equal_by_chance_are_no_suspects(store: Store) -> None:
    session = {"sessions": 1.0, "people_reached": 100.0, "leaflets": 200.0}
    send(store, "所", form(session, DAY, activity="反诈宣传", **STATION))
    send(store, "行", form(session, DAY, activity="反诈宣传进社区", **BANK))
    send(store, "月", form(session, **VILLAGE))
    send(store, "另月", form(session, **OTHER_VILLAGE))

    assert pairs(store) == []
    assert len(store.issues()) == 0


def test_what_the_rules_decide_already_is_not_asked(store: Store) -> None:
    send(store, "一月报", form({"leaflets": 137}, **STATION), layout="A")
    assert send(store, "一月报改", form({"leaflets": 137}, **STATION), layout="A") == "replaced"
    send(store, "同数另表", form({"leaflets": 137}, **STATION), layout="B")
    send(store, "周报", form({"leaflets": 137}, WEEK_15, **STATION))
    year = (date(2023, 1, 1), date(2023, 4, 30))
    send(store, "累计", [make_fact(500, year, basis="cumulative", **STATION)])

    assert pairs(store) == []
    assert counted(store) == {("周报", "leaflets"): 137.0, ("累计", "leaflets"): 363.0}


def test_samples_and_real_figures_are_never_compared(store: Store) -> None:
    table = {"leaflets": 1250.0, "posters": 137.0, "people_reached": 286.0}
    send(store, "真", form(table, **STATION))
    reading, content = make_reading("样", form(table, **(STATION | {"unit": "龙山派出所"})))
    store.add(reading, content, sample=True)

    assert pairs(store) == []


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ('["x"]', "left"),
        ('["joint", ["a", 1, 2, "", "", false], ["b", 1, 2, "", "", false], ["leaflets"]]', "contained"),
        ('["joint", ["a", 1, 2, "", "", false], ["b", 1, 2, "", "", false], []]', "left"),
    ],
)
def test_an_answer_that_no_double_can_have_is_refused(store: Store, key: str, answer: str) -> None:
    with pytest.raises(ValueError, match=r"double|unpack"):
        store.decide("double", key, answer, by="李")
    assert len(store.decisions()) == 0


def test_rebuilding_from_the_record_gives_the_same_doubles(store: Store) -> None:
    joint(store)
    parent(store)
    keys = store.doubles().pairs.query("relation == 'joint'")["key"]
    store.decide_all("double", joined_keys(keys), "left", by="李")

    def everything() -> list[Any]:
        found = store.doubles()
        frames = (
            store.counted(),
            store.uncounted(),
            store.doubled(),
            store.issues(),
            found.pairs,
            found.figures,
        )
        return [frame.to_dict("records") for frame in frames]

    before = everything()
    store.rebuild_counted()
    assert everything() == before


def test_looking_for_doubles_never_scans_all_facts(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store.sqlite"))
    joint(store)
    parent(store)
    decide(store, "left")
    statements: list[tuple[str, Any]] = []

    def keep(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        if " fact" in statement and not statement.startswith("INSERT"):
            statements.append((statement, parameters))

    event.listen(store._engine, "before_cursor_execute", keep)
    send(store, "新", form({"leaflets": 320, "people_reached": 286}, DAY, activity="讲座", **VILLAGE))
    event.remove(store._engine, "before_cursor_execute", keep)
    with store._engine.connect() as connection:
        plans = [
            row.detail
            for statement, parameters in statements
            for row in connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, parameters)
        ]
    store.close()

    # what a statement brings with it is read as a whole, no table is
    brought = ("VIRTUAL TABLE", "CONSTANT ROW")
    scans = [plan for plan in plans if plan.startswith("SCAN")]
    assert [plan for plan in scans if not any(words in plan for words in brought)] == []
