"""What counts across stored submissions (contract, section 5), through the store. SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from etl.schema import Fact, Issue
from etl.store import Store, UnknownSubmission, open_store
from tests.readings import MAY, QUARTER, WEEK_15, WEEK_16, make_fact, make_reading


def counted(store: Store) -> dict[str, float]:
    """{file: what counts of its figure}."""
    frame = store.counted()
    return dict(zip(frame["file"].tolist(), frame["value"].tolist(), strict=True))


def send(store: Store, name: str, *facts: Fact, layout: str = "") -> str:
    """Stores a reading and returns the status and, where there is one, the earlier file."""
    answer = store.add(*make_reading(name, list(facts), layout=layout), by="王")
    return f"{answer.status} {answer.earlier.file}" if answer.earlier else answer.status


def code_of(name: str) -> str:
    return make_reading(name, [])[0].submission


def test_the_next_version_replaces_the_earlier_one_as_a_whole(store: Store) -> None:
    send(store, "v1", make_fact(100), make_fact(30, measure="posters", cell="D5"), layout="L")

    assert send(store, "v2", make_fact(120), layout="L") == "replaced v1"

    assert counted(store) == {"v2": 120.0}
    others = store.uncounted()
    assert others[["value", "why", "decided_by"]].values.tolist() == [
        [100.0, "replaced", code_of("v2")],
        [30.0, "replaced", code_of("v2")],
    ]
    columns = ["file", "status", "replaced_by", "replaces"]
    assert store.submissions()[columns].values.tolist() == [
        ["v2", "counts", "", code_of("v1")],
        ["v1", "replaced", code_of("v2"), ""],
    ]
    assert store.events(code_of("v1"))[["kind", "other"]].values.tolist() == [
        ["stored", ""],
        ["replaced", code_of("v2")],
    ]


def test_withdrawing_the_newer_version_brings_the_earlier_one_back(store: Store) -> None:
    send(store, "v1", make_fact(100), layout="L")
    send(store, "v2", make_fact(120), layout="L")

    store.withdraw(code_of("v2"), by="王", reason="")
    assert counted(store) == {"v1": 100.0}

    store.reinstate(code_of("v2"), by="王", reason="")
    assert counted(store) == {"v2": 120.0}


def test_another_period_unit_or_layout_is_no_version(store: Store) -> None:
    send(store, "april", make_fact(100), layout="L")

    assert send(store, "may", make_fact(110, MAY), layout="L") == "stored"
    assert send(store, "other unit", make_fact(120, unit="乙所"), layout="L") == "stored"
    two_units = (make_fact(1, unit="丙所"), make_fact(2, unit="丁所", cell="C6"))
    assert send(store, "two units", *two_units, layout="L") == "stored"
    assert send(store, "one of them", make_fact(3, unit="丙所"), layout="L") == "stored"
    assert store.submissions()["status"].tolist() == ["counts"] * 5


def test_beside_each_other_the_newer_figure_counts_and_the_older_says_where_it_went(store: Store) -> None:
    send(store, "月报", make_fact(100, cell="C5"), make_fact(7, measure="posters", cell="D5"), layout="L")
    send(store, "通报", make_fact(120, cell="F9"), layout="M")

    assert sorted(store.counted()["value"].tolist()) == [7.0, 120.0]
    issue = store.issues(code_of("月报")).iloc[0]
    assert (issue["file"], issue["sheet"], issue["cell"], issue["severity"], issue["code"]) == (
        "月报", "Sheet1", "C5", "query", "superseded",
    )  # fmt: skip
    assert "《通报》（Sheet1 F9：120）" in issue["message_zh"]
    assert "“通报” (Sheet1 F9: 120)" in issue["message_en"]
    assert store.submissions()["queries"].tolist() == [0, 1]


def test_weeks_month_and_quarter_in_any_order_of_arrival(store: Store) -> None:
    send(store, "week 16", make_fact(50, WEEK_16))
    send(store, "quarter", make_fact(400, QUARTER))
    send(store, "april", make_fact(100))
    assert counted(store) == {"week 16": 50.0, "quarter": 300.0, "april": 50.0}

    send(store, "week 15", make_fact(30, WEEK_15))
    assert counted(store) == {"week 15": 30.0, "week 16": 50.0, "quarter": 300.0, "april": 20.0}
    row = store.counted().set_index("file").loc["april"]
    assert (row["stated_value"], row["why"], row["raw"], row["doubtful"]) == (
        100.0,
        "remainder",
        "100",
        False,
    )

    store.withdraw(code_of("april"), by="王", reason="")
    assert counted(store) == {"week 15": 30.0, "week 16": 50.0, "quarter": 320.0}


def test_what_a_replaced_version_alone_had_said_is_settled_anew(store: Store) -> None:
    posters = {"measure": "posters", "cell": "D5"}
    send(store, "quarter", make_fact(100, QUARTER, **posters))
    send(store, "v1", make_fact(100), make_fact(30, **posters), layout="L")
    assert sorted(store.counted()["value"].tolist()) == [30.0, 70.0, 100.0]

    send(store, "v2", make_fact(120), layout="L")

    assert counted(store) == {"quarter": 100.0, "v2": 120.0}


def test_running_totals_become_period_figures(store: Store) -> None:
    year = date(2023, 1, 1)
    send(store, "截至4月", make_fact(100, (year, date(2023, 4, 30)), basis="cumulative"))
    send(store, "截至6月", make_fact(90, (year, date(2023, 6, 30)), basis="cumulative"))
    send(store, "截至5月", make_fact(130, (year, date(2023, 5, 31)), basis="cumulative"))

    assert counted(store) == {"截至4月": 100.0, "截至5月": 30.0}
    row = store.counted().set_index("file").loc["截至5月"]
    assert (row["period_start"].date(), row["period_end"].date(), row["basis"], row["why"]) == (
        MAY[0], MAY[1], "period", "difference",
    )  # fmt: skip
    falling = store.uncounted().iloc[0]
    assert (falling["file"], falling["why"], falling["decided_by"]) == (
        "截至6月",
        "falling",
        code_of("截至5月"),
    )
    assert "少 40" in store.issues(code_of("截至6月")).iloc[0]["message_zh"]


def test_a_query_of_counting_goes_when_its_cause_goes(store: Store) -> None:
    send(store, "week", make_fact(150, WEEK_15))
    send(store, "april", make_fact(100))
    assert store.issues()["code"].tolist() == ["shorter_periods_exceed"]
    assert store.uncounted()[["file", "why", "doubtful"]].values.tolist() == [["april", "contained", True]]

    store.withdraw(code_of("week"), by="王", reason="")

    assert len(store.issues()) == 0
    assert counted(store) == {"april": 100.0}


def test_rebuilding_from_the_record_changes_nothing(store: Store) -> None:
    send(store, "v1", make_fact(100), layout="L")
    send(store, "v2", make_fact(120), layout="L")
    send(store, "week", make_fact(150, WEEK_15))
    send(store, "gone", make_fact(5, MAY))
    store.withdraw(code_of("gone"), by="王", reason="")
    before = (store.counted(), store.uncounted(), store.issues(), store.submissions())

    store.rebuild_counted()

    after = (store.counted(), store.uncounted(), store.issues(), store.submissions())
    for one, other in zip(before, after, strict=True):
        assert one.to_dict("records") == other.to_dict("records")


def test_adding_a_submission_never_scans_all_facts(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store.sqlite"))
    send(store, "week", make_fact(30, WEEK_15))
    statements: list[tuple[str, Any]] = []

    def keep(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        if "fact" in statement and not statement.startswith("INSERT"):
            statements.append((statement, parameters))

    event.listen(store._engine, "before_cursor_execute", keep)
    send(store, "april", make_fact(100))
    event.remove(store._engine, "before_cursor_execute", keep)
    with store._engine.connect() as connection:
        plans = [
            row.detail
            for statement, parameters in statements
            for row in connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, parameters)
        ]
    store.close()

    assert any("fact_series" in plan for plan in plans)
    # what a statement brings with it is read as a whole, no table is
    brought = ("SCAN CONSTANT ROW", "VIRTUAL TABLE")
    assert [
        plan for plan in plans if plan.startswith("SCAN") and not any(one in plan for one in brought)
    ] == []


def test_a_correction_replaces_what_it_corrects_whatever_it_says(store: Store) -> None:
    send(store, "四月", make_fact(100), layout="L")
    reading, content = make_reading("五月更正", [make_fact(70, MAY)], layout="M")

    answer = store.add(reading, content, by="李", corrects=code_of("四月"))

    assert (answer.status, answer.earlier.file if answer.earlier else "") == ("replaced", "四月")
    assert counted(store) == {"五月更正": 70.0}
    assert store.events(code_of("四月"))[["kind", "other"]].values.tolist() == [
        ["stored", ""],
        ["corrected", code_of("五月更正")],
        ["replaced", code_of("五月更正")],
    ]
    store.withdraw(code_of("五月更正"), by="李", reason="")
    assert counted(store) == {"四月": 100.0}


def test_a_correction_of_a_correction_replaces_what_stood_first(store: Store) -> None:
    send(store, "一", make_fact(100))
    store.add(*make_reading("二", [make_fact(90, MAY)]), corrects=code_of("一"))
    store.add(*make_reading("三", [make_fact(80, QUARTER)]), corrects=code_of("二"))

    store.withdraw(code_of("二"), by="", reason="")

    assert counted(store) == {"三": 80.0}


def test_a_correction_of_nothing_is_named(store: Store) -> None:
    with pytest.raises(UnknownSubmission):
        store.add(*make_reading("二", [make_fact(90)]), corrects="0123456789abcdef")
    assert store.is_empty()


def test_a_file_that_is_read_again_counts_in_the_new_reading_and_keeps_its_place(store: Store) -> None:
    send(store, "一", make_fact(100, cell="C5"), make_fact(5, measure="posters", cell="D5"))
    send(store, "二", make_fact(60, cell="F9"))
    issue = Issue("一", "Sheet1", "D5", "query", "unread_cell", "", "", "")
    again, _ = make_reading(
        "一", [make_fact(110, cell="C5"), make_fact(7, cell="D5", measure="sms")], issues=[issue]
    )

    answer = store.read_again(again, by="王", reason="列已确认")

    assert answer.status == "read_again"
    # the leaflets of the later file still count: reading again does not make a file newer
    assert sorted(store.counted()["value"].tolist()) == [7.0, 60.0]
    assert store.facts(submission=code_of("一"))["value"].tolist() == [110.0, 7.0]
    assert store.submissions()[["file", "status", "facts", "queries"]].values.tolist() == [
        ["一", "counts", 2, 2],
        ["二", "counts", 1, 0],
    ]
    assert store.events(code_of("一"))["kind"].tolist() == ["stored", "read_again"]

    store.withdraw(code_of("一"), by="王", reason="")
    assert counted(store) == {"二": 60.0}
    store.reinstate(code_of("一"), by="王", reason="")
    assert sorted(store.counted()["value"].tolist()) == [7.0, 60.0]


def test_a_withdrawn_file_that_is_read_again_stays_withdrawn(store: Store) -> None:
    send(store, "一", make_fact(100))
    store.withdraw(code_of("一"), by="", reason="")

    store.read_again(make_reading("一", [make_fact(110)])[0], by="", reason="")

    assert counted(store) == {}
    assert store.submissions()["status"].tolist() == ["withdrawn", "withdrawn"]
