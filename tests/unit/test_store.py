"""What is stored, under which conditions, and what the store answers. Runs on SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from etl.schema import (
    FACT_COLUMNS,
    MENTION_COLUMNS,
    ColumnReading,
    Issue,
    PlaceQuestion,
    Ruling,
    Supplied,
    TableReading,
    TotalCheck,
)
from etl.store import OtherSchema, Store, UnknownSubmission, open_store
from etl.store.engine import DEFAULT_PATH
from etl.store.engine import store_url as store_address
from etl.store.tables import RECORD
from tests.readings import APRIL, MAY, make_fact, make_mention, make_reading


def counted_values(store: Store) -> list[float]:
    return store.counted()["value"].tolist()


def test_a_reading_comes_back_as_it_was_stored(store: Store) -> None:
    fact = make_fact(1200, raw="约1.2千", low=1080.0, high=1320.0, qualifier="about", activity="赶集宣传")
    reading, content = make_reading("四月.xlsx", [fact])

    answer = store.add(reading, content, by="王")

    assert (answer.status, answer.submission, answer.earlier, answer.facts) == (
        "stored", reading.submission, None, 1,
    )  # fmt: skip
    row = store.counted().iloc[0]
    days = {"period_start": row["period_start"].date(), "period_end": row["period_end"].date()}
    assert {name: row[name] for name in FACT_COLUMNS} | days == {
        name: getattr(fact, name) for name in FACT_COLUMNS
    }
    assert (row["stated_value"], row["why"], row["sample"], row["doubtful"]) == (1200.0, "", False, False)
    assert store.original(reading.submission) == ("四月.xlsx", content)
    assert store.cells(reading.submission) == reading.cells
    assert store.sheets(reading.submission) == reading.sheets


def test_an_open_upper_bound_stays_open(store: Store) -> None:
    store.add(*make_reading("a", [make_fact(50, raw="50+", high=None, qualifier="at_least")]))

    row = store.counted().iloc[0]

    assert (row["value"], row["low"], str(row["high"])) == (50.0, 50.0, "nan")


def test_the_same_content_is_stored_once_and_said_so(store: Store) -> None:
    store.add(*make_reading("a", [make_fact(5)]), by="王")
    version = store.data_version()

    again = store.add(*make_reading("a", [make_fact(5)]), by="李")

    assert again.status == "duplicate"
    assert again.earlier is not None
    assert (again.earlier.by, again.earlier.at, again.earlier.status) == (
        "王", "2023-05-04T08:01:00+00:00", "counts",
    )  # fmt: skip
    assert counted_values(store) == [5.0]
    assert store.data_version() == version


def test_the_same_file_sent_by_eight_at_once_is_stored_once(store: Store, store_url: str) -> None:
    others = [open_store(store_url) for _ in range(8)]
    answers: list[str] = []

    def send(other: Store) -> None:
        answers.append(other.add(*make_reading("a", [make_fact(5)])).status)

    threads = [threading.Thread(target=send, args=(other,)) for other in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for other in others:
        other.close()

    assert sorted(answers) == ["duplicate"] * 7 + ["stored"]
    assert len(store.submissions()) == 1
    assert counted_values(store) == [5.0]


def test_held_and_unreadable_files_are_refused_and_leave_nothing(store: Store) -> None:
    held, held_bytes = make_reading("h", [])
    held.held, held.needs = [make_fact(3)], ["unit", "period"]
    broken, broken_bytes = make_reading("b", [])
    broken.failed = True
    version = store.data_version()

    answers = [store.add(held, held_bytes), store.add(broken, broken_bytes)]

    assert [(answer.status, answer.reason) for answer in answers] == [
        ("refused", "needs unit, period"),
        ("refused", "unreadable"),
    ]
    assert store.is_empty()
    assert store.data_version() == version


def test_a_reading_of_other_bytes_is_an_error(store: Store) -> None:
    reading, _ = make_reading("a", [make_fact(5)])

    with pytest.raises(ValueError, match="was not made from these bytes"):
        store.add(reading, b"something else")

    assert store.is_empty()


def test_nothing_is_half_stored_when_writing_fails(store: Store) -> None:
    broken = make_fact(6, activity="新的文字")
    broken.value = None  # type: ignore[assignment]  # the database refuses it
    reading, content = make_reading("a", [make_fact(5), broken])
    store.add(*make_reading("b", [make_fact(7, MAY)]))
    version = store.data_version()

    with pytest.raises(DatabaseError):
        store.add(reading, content)

    assert store.submissions()["file"].tolist() == ["b"]
    assert store.data_version() == version
    assert store.add(*make_reading("a", [make_fact(5, activity="新的文字")])).status == "stored"
    assert counted_values(store) == [7.0, 5.0]


@pytest.mark.parametrize("table", [table.name for table in RECORD])
@pytest.mark.parametrize("change", ["UPDATE {table} SET id = id", "DELETE FROM {table}"])
def test_the_record_cannot_be_changed_or_erased(store: Store, table: str, change: str) -> None:
    issue = Issue("a", "Sheet1", "C5", "note", "x", "m", "m", "s")
    reading, content = make_reading("a", [make_fact(5)], issues=[issue])
    reading.mentions = [make_mention()]
    store.add(reading, content)
    store.decide("unit", "龙山所", "龙山派出所", by="王")
    statement = change.format(table=table)
    if table == "anatomy":
        statement = statement.replace("id = id", "content = content")

    with pytest.raises(DatabaseError, match="append-only"), store._engine.begin() as connection:
        connection.execute(text(statement))


def test_a_withdrawn_submission_counts_nowhere_until_it_is_reinstated(store: Store) -> None:
    reading, content = make_reading("a", [make_fact(5)])
    reading.mentions = [make_mention()]
    store.add(reading, content)

    assert store.withdraw(reading.submission, by="王", reason="传错了")
    assert not store.withdraw(reading.submission, by="王", reason="again")

    assert (len(store.counted()), len(store.mentions())) == (0, 0)
    assert store.uncounted()["why"].tolist() == ["withdrawn"]
    row = store.submissions().iloc[0]
    assert (row["status"], row["reason"]) == ("withdrawn", "传错了")

    assert store.reinstate(reading.submission, by="李", reason="没有错")

    assert (counted_values(store), len(store.mentions())) == ([5.0], 1)
    events = store.events()[["kind", "by", "at", "reason"]].values.tolist()
    assert events == [
        ["stored", "", "2023-05-04T08:01:00+00:00", ""],
        ["withdrawn", "王", "2023-05-04T08:02:00+00:00", "传错了"],
        ["reinstated", "李", "2023-05-04T08:03:00+00:00", "没有错"],
    ]


def test_a_withdrawn_file_sent_again_is_reinstated(store: Store) -> None:
    reading, content = make_reading("a", [make_fact(5)])
    store.add(reading, content, by="王")
    store.withdraw(reading.submission, by="王", reason="")

    answer = store.add(reading, content, by="李")

    assert (answer.status, answer.earlier.status if answer.earlier else "") == ("reinstated", "withdrawn")
    assert counted_values(store) == [5.0]
    assert len(store.submissions()) == 1


def test_a_withdrawn_file_sent_again_with_another_unit_is_read_anew(store: Store) -> None:
    first, content = make_reading("a", [make_fact(5, unit="甲所")])
    store.add(first, content, supplied=Supplied(unit="甲所"))
    store.withdraw(first.submission, by="王", reason="单位选错")
    second, _ = make_reading("a", [make_fact(5, unit="乙所")])

    answer = store.add(second, content, supplied=Supplied(unit="乙所"))

    assert answer.status == "reinstated"
    assert store.counted()["unit"].tolist() == ["乙所"]
    assert store.uncounted()[["unit", "why"]].values.tolist() == [["甲所", "withdrawn"]]
    assert store.submissions()[["units", "status"]].values.tolist() == [
        ["乙所", "counts"],
        ["甲所", "withdrawn"],
    ]


def test_unknown_identifiers_are_named(store: Store) -> None:
    with pytest.raises(UnknownSubmission, match="ffff"):
        store.withdraw("ffff", by="", reason="")
    with pytest.raises(UnknownSubmission):
        store.original("ffff")


def test_samples_go_and_come_back_in_one_step(store: Store) -> None:
    for name in ("s1", "s2"):
        store.add(*make_reading(name, [make_fact(1, unit=name)]), sample=True)
    store.add(*make_reading("real", [make_fact(9)]))
    assert store.has_samples()
    version = store.data_version()

    assert store.remove_samples(by="王") == 2

    assert store.data_version() == version + 1
    assert not store.has_samples()
    assert counted_values(store) == [9.0]
    assert store.restore_samples(by="王") == 2
    assert sorted(counted_values(store)) == [1.0, 1.0, 9.0]


def test_samples_and_real_figures_leave_each_other_alone(store: Store) -> None:
    store.add(*make_reading("real", [make_fact(9)], layout="L"))
    store.add(*make_reading("sample", [make_fact(7)], layout="L"), sample=True)

    assert store.counted()[["value", "sample"]].values.tolist() == [[9.0, False], [7.0, True]]


def test_a_query_at_the_cell_makes_the_figure_doubtful(store: Store) -> None:
    query = Issue("a", "Sheet1", "C5", "query", "x", "m", "m", "s", "s")
    note = replace(query, cell="D5", severity="note")
    facts = [make_fact(5), make_fact(6, cell="D5"), make_fact(7, cell="C5", sheet="Sheet2")]
    store.add(*make_reading("a", facts, issues=[query, note]))

    assert store.counted()[["value", "doubtful"]].values.tolist() == [[5.0, True], [6.0, False], [7.0, False]]
    assert store.issues()[["cell", "severity"]].values.tolist() == [["C5", "query"], ["D5", "note"]]
    row = store.submissions().iloc[0]
    assert (row["errors"], row["queries"], row["notes"]) == (0, 1, 1)


def test_mentions_come_back_with_unknown_periods(store: Store) -> None:
    reading, content = make_reading("a", [])
    reading.mentions = [make_mention(), make_mention(period_start=None, period_end=None)]
    store.add(reading, content)

    frame = store.mentions()

    assert frame.columns.tolist() == [*MENTION_COLUMNS, "mention_id", "sample"]
    assert frame["raw"].tolist() == ["张贴海报", "张贴海报"]
    assert frame["period_start"].isna().tolist() == [False, True]
    assert frame["period_start"].iloc[0].date() == APRIL[0]


def test_facts_are_found_by_submission_unit_and_measure(store: Store) -> None:
    reading, content = make_reading("a", [make_fact(5), make_fact(6, measure="posters")])
    store.add(reading, content)
    store.add(*make_reading("b", [make_fact(7, unit="乙所")]))

    assert store.facts(submission=reading.submission)["value"].tolist() == [5.0, 6.0]
    assert store.facts(unit="乙所")["value"].tolist() == [7.0]
    assert store.facts(unit="龙山派出所", measure="posters")["value"].tolist() == [6.0]
    assert store.facts(submission="ffff").empty
    assert store.facts(unit="没有").empty


def test_figures_stored_by_another_process_are_seen(store: Store, store_url: str) -> None:
    store.add(*make_reading("a", [make_fact(5)]))
    assert counted_values(store) == [5.0]
    other = open_store(store_url)
    other.add(*make_reading("b", [make_fact(6, MAY, activity="新的文字")]))
    other.close()

    assert counted_values(store) == [5.0, 6.0]
    assert store.counted()["activity"].tolist() == ["", "新的文字"]


def test_decisions_stay_in_order(store: Store) -> None:
    store.decide("unit", "龙山所", "龙山派出所", by="王", reason="简称")
    store.decide("unit", "龙山所", "龙山镇派出所", by="李")
    store.decide("header", "户", "households", by="李")

    assert store.decisions("unit")[["value", "by", "reason"]].values.tolist() == [
        ["龙山派出所", "王", "简称"],
        ["龙山镇派出所", "李", ""],
    ]
    assert len(store.decisions()) == 3


def test_texts_that_databases_refuse_are_kept_readable(store: Store) -> None:
    long = "很长" * 20_000
    reading, content = make_reading("a", [make_fact(5, raw="5\x00\ud800", activity=long)])
    store.add(reading, content)

    row = store.counted().iloc[0]

    assert (row["raw"], row["activity"]) == ("5␀?", long)


def test_a_store_of_another_version_is_not_touched(store: Store, store_url: str) -> None:
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE version SET schema = 99"))

    with pytest.raises(OtherSchema, match="the store has schema 99, this program works with 7"):
        open_store(store_url)


@pytest.mark.parametrize(
    ("given", "environment", "expected"),
    [
        ("/x/a.sqlite", "/y/b.sqlite", "sqlite:////x/a.sqlite"),
        (None, "/y/b.sqlite", "sqlite:////y/b.sqlite"),
        (None, "", f"sqlite:///{DEFAULT_PATH}"),
        ("postgresql://host/db", "", "postgresql+psycopg://host/db"),
    ],
)
def test_the_store_is_the_given_one_else_the_environments_else_the_embedded_one(
    given: str | None, environment: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMPAIGN_STORE", environment)

    assert store_address(given).render_as_string() == expected


def test_sqlite_writes_are_safe_by_its_settings(tmp_path: Path) -> None:
    opened = open_store(str(tmp_path / "s.sqlite"))

    with opened._engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "synchronous", "busy_timeout", "journal_mode")
        }

    opened.close()
    journal = "wal" if sqlite3.sqlite_version_info >= (3, 51, 3) else "delete"
    assert settings == {"foreign_keys": 1, "synchronous": 2, "busy_timeout": 30_000, "journal_mode": journal}


def test_an_empty_store_gives_empty_frames_with_their_columns(store: Store) -> None:
    assert store.is_empty()
    assert not store.has_samples()
    assert store.counted().columns.tolist()[:20] == FACT_COLUMNS
    for frame in (store.counted(), store.uncounted(), store.mentions(), store.issues(), store.submissions()):
        assert len(frame) == 0


def test_the_last_decision_of_a_kind_and_key_stands_until_it_is_withdrawn(store: Store) -> None:
    store.decide("column", '["abc", "平安贴"]', "海报（张）", by="王")
    store.decide("unit", '["西站"]', "龙山派出所", by="王")
    store.decide("column", '["abc", "平安贴"]', "宣传单（份）", by="李", reason="看错了")
    store.decide("unit", '["西站"]', "", by="李")
    store.decide("remark", '["x"]', "both", by="李")

    assert store.rulings() == (
        Ruling("column", ("abc", "平安贴"), "宣传单（份）", 3, "李", "2023-05-04T08:03:00+00:00"),
    )


def test_how_tables_were_understood_comes_back(store: Store) -> None:
    reading, content = make_reading("a", [make_fact(5)])
    column = ColumnReading("C2", ["宣传单"], "figure", "", "measure", "leaflets", "份", 1, [], ["handout"])
    reading.tables = [TableReading("Sheet1", 1, "list", "A2:C9", "abc", [2], [column])]
    reading.places = [PlaceQuestion("Sheet1", "A3", "城关镇", "", [("120114110", "天津市/武清区/城关镇")])]
    reading.checks = [TotalCheck("Sheet1", "C9", 12.0, 11.0, ["C3:C8"])]
    reading.rulings = [3]
    store.add(reading, content, supplied=Supplied(unit="甲所"))

    assert store.tables(reading.submission) == reading.tables
    assert store.place_questions(reading.submission) == reading.places
    assert store.checks(reading.submission) == reading.checks
    assert store.supplied(reading.submission) == Supplied(unit="甲所")
