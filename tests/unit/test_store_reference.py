"""Bases, the roster and receipts in the record: what stands, what was taken back, and stores of earlier versions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from etl.reference.records import Base, Receipt, Reference, RosterUnit
from etl.schema import Reading, submission_of
from etl.store import Taken, open_store
from etl.store.engine import writing

HERE = Path(__file__).parent
PATH = "云南省/保山市/龙陵县/镇安镇"


def base(value, year=2022, subject="population"):
    return Base(
        "530523101", PATH, "township", subject, year, value, value, value, source="统计年鉴", cell="B3"
    )


def unit(name="镇安派出所", *, listed=True, ends=None):
    return RosterUnit(
        name, "police", "530523101", PATH, date(2023, 1, 1), ends, "month", 5, ("镇安所",), listed
    )


@pytest.fixture
def store(tmp_path):
    moments = iter(f"2023-05-{day:02}T08:00:00+00:00" for day in range(1, 29))
    opened = open_store(str(tmp_path / "campaign.sqlite"), now=lambda: next(moments))
    yield opened
    opened.close()


def stands(store):
    return [tuple(row) for row in store.bases()[["subject", "year", "value"]].to_numpy()]


def test_of_what_is_said_twice_the_later_base_stands_and_other_years_stay(store):
    store.add_reference("bases", [base(1000), base(900, 2021)], file="人口.xlsx", content=b"one", by="王")
    store.add_reference("bases", [base(1050)], by="李", reason="公安户籍")
    assert stands(store) == [("population", 2022, 1050), ("population", 2021, 900)]
    row = store.bases().iloc[0]
    assert (row["by"], row["file"], row["district"], row["at"]) == (
        "李",
        "",
        PATH,
        "2023-05-02T08:00:00+00:00",
    )


def test_a_withdrawn_file_lets_what_was_said_before_stand_again(store):
    store.add_reference("bases", [base(1000)])
    second = store.add_reference("bases", [base(1050), base(None, subject="households")])
    store.withdraw_references([second], by="王", reason="错表")
    assert stands(store) == [("population", 2022, 1000)]
    assert store.references()["withdrawn"].tolist() == [True, False]
    store.withdraw_references([second], False, by="王", reason="")
    assert stands(store) == [("population", 2022, 1050)]


def test_a_base_without_a_value_takes_back_what_was_said(store):
    store.add_reference("bases", [base(1000)])
    store.add_reference("bases", [base(None)])
    assert stands(store) == []
    assert store.bases().columns.tolist()[:4] == ["base", "reference", "district_code", "district"]


def test_a_unit_taken_off_the_roster_is_gone_and_another_name_of_it_is_the_same_unit(store):
    store.add_reference("roster", [unit(), unit("龙新派出所")], file="名册.xlsx", content=b"roster")
    store.add_reference("roster", [unit("龙陵县公安局镇安派出所", ends=date(2023, 6, 30))])
    found = store.roster()[["unit", "ends", "aliases"]].to_numpy().tolist()
    assert found == [
        ["龙陵县公安局镇安派出所", date(2023, 6, 30), ("镇安所",)],
        ["龙新派出所", None, ("镇安所",)],
    ]
    store.add_reference("roster", [unit("龙新派出所", listed=False)])
    assert store.roster()["unit"].tolist() == ["龙陵县公安局镇安派出所"]


def test_the_file_of_a_reference_comes_back_byte_for_byte(store):
    number = store.add_reference("bases", [base(1)], file="人口.xlsx", content=b"\x00bytes")
    assert store.reference_original(number) == ("人口.xlsx", b"\x00bytes")
    assert store.reference_original(store.add_reference("bases", [base(2)])) == ("", b"")
    with pytest.raises(LookupError, match="no reference 99"):
        store.reference_original(99)


def test_samples_of_the_reference_go_and_come_with_the_other_samples(store):
    store.add_reference("bases", [base(1000)], sample=True)
    store.add_reference("bases", [base(50, subject="households")])
    store.remove_samples(by="王")
    assert stands(store) == [("households", 2022, 50)]
    store.restore_samples(by="王")
    assert stands(store) == [("population", 2022, 1000), ("households", 2022, 50)]


def test_receipts_are_kept_in_the_order_in_which_they_were_said(store):
    late = Receipt("0" * 16, "5月.xls", date(2023, 6, 9), "镇安派出所", "530523101", date(2023, 5, 1),
                   date(2023, 5, 31), "unreadable")  # fmt: skip
    store.add_receipts([late, Receipt("1" * 16, "6月.xls", date(2023, 7, 3))], by="王")
    frame = store.receipts()
    assert frame["received"].tolist() == [date(2023, 6, 9), date(2023, 7, 3)]
    assert frame["period_end"].tolist() == [date(2023, 5, 31), None]
    assert frame["problem"].tolist() == ["unreadable", ""]


def test_each_writing_raises_the_data_version_and_the_database_refuses_a_change(store):
    before = store.data_version()
    store.add_reference("bases", [base(1)])
    assert store.data_version() == before + 1
    with (
        pytest.raises(DatabaseError, match="the record of base is append-only"),
        writing(store._engine) as connection,
    ):
        connection.execute(text("UPDATE base SET value = 2"))


def reading_of(rows, content, kind="bases", needs=()):
    reading = Reading(submission_of(content), "人口.xlsx", needs=list(needs))
    reading.reference = Reference(kind, rows)
    return reading


def test_the_same_file_is_taken_once_and_answered_with_when_it_came(store):
    first = store.take_reference(reading_of([base(1000)], b"one"), b"one", by="王")
    assert (first.status, first.number) == ("stored", 1)
    again = store.take_reference(reading_of([base(1000)], b"one"), b"one", by="李")
    assert again == Taken("duplicate", 1, "人口.xlsx", "王", "2023-05-01T08:00:00+00:00")
    assert store.take_reference(reading_of([unit()], b"two", "roster"), b"two").number == 2
    assert store.references()["rows"].tolist() == [1, 1]


def test_a_withdrawn_file_that_is_sent_again_stands_again(store):
    store.take_reference(reading_of([base(1000)], b"one"), b"one", by="王")
    store.withdraw_references([1], by="王", reason="wrong year")
    version = store.data_version()
    again = store.take_reference(reading_of([base(1000)], b"one"), b"one", by="李")
    assert (again.status, again.number, again.by) == ("reinstated", 1, "王")
    assert stands(store) == [("population", 2022, 1000)]
    assert store.data_version() > version


def test_a_withdrawn_file_that_is_read_otherwise_is_stored_anew(store):
    store.take_reference(reading_of([base(1000, 2021)], b"one"), b"one")
    store.withdraw_references([1], by="王", reason="wrong year")
    again = store.take_reference(reading_of([base(1000, 2022)], b"one"), b"one")
    assert (again.status, again.number) == ("stored", 2)
    assert stands(store) == [("population", 2022, 1000)]


def test_a_file_that_asks_for_something_is_not_taken(store):
    assert store.take_reference(reading_of([], b"one", needs=["year"]), b"one").status == "refused"
    assert store.references().empty
    with pytest.raises(ValueError, match="no reading of these bytes"):
        store.take_reference(reading_of([base(1)], b"one"), b"two")
    refused = store.add(reading_of([base(1)], b"one"), b"one")
    assert (refused.status, refused.reason, store.submissions().empty) == ("refused", "reference bases", True)
