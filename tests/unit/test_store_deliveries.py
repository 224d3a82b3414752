"""Who sent what, for when and on which day. Runs on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import date

import pytest

from etl.schema import Origin, Supplied, TableReading
from etl.store import Store, open_store
from etl.store.china_time import day_in_china
from etl.store.deliveries import DELIVERY_COLUMNS
from tests.readings import APRIL, MAY, QUARTER, make_fact, make_mention, make_reading

# the clock of the fixture stands on this day, at 16:01 and later in China
DAY = date(2023, 5, 4)
STATION = "530523|派出所|龙山"


def rows_of(store: Store, *columns: str) -> list[tuple[object, ...]]:
    frame = store.deliveries()
    assert frame.columns.tolist() == DELIVERY_COLUMNS
    return [tuple(row) for row in frame[list(columns)].itertuples(index=False)]


def test_the_facts_of_a_file_are_counted_by_unit_place_and_period(store: Store) -> None:
    facts = [
        make_fact(3),
        make_fact(0, cell="D5"),
        make_fact(5, QUARTER, cell="E5"),
        make_fact(7, unit="镇安派出所", district_code="530523102"),
        make_fact(9, (date(2023, 4, 17), date(2023, 4, 17)), activity="赶集"),
    ]
    reading, content = make_reading("四月", facts)
    store.add(reading, content)

    found = rows_of(store, "unit", "party", "unit_type", "district_code", "period_start", "period_end", "dated",
                    "facts", "above_zero")  # fmt: skip

    ours = ("龙山派出所", STATION, "police", "530523100")
    assert sorted(found, key=str) == sorted(
        [
            (*ours, *APRIL, False, 2, 1),
            (*ours, *QUARTER, False, 1, 1),
            (*ours, date(2023, 4, 17), date(2023, 4, 17), True, 1, 1),
            ("镇安派出所", "530523|派出所|镇安", "police", "530523102", *APRIL, False, 1, 1),
        ],
        key=str,
    )
    assert set(rows_of(store, "submission", "file", "stands_as", "received", "sample")) == {
        (reading.submission, "四月", reading.submission, DAY, False)
    }


def test_who_sends_a_table_of_other_units_has_handed_it_in(store: Store) -> None:
    facts = [make_fact(3), make_fact(0, unit="镇安派出所", district_code="530523102", cell="C6")]
    reading, content = make_reading("a", facts)
    reading.title = "龙陵县公安局2023年4月份反诈宣传统计表"
    store.add(reading, content)

    columns = ("unit", "party", "district_code", "period_start", "facts", "above_zero", "collected")
    assert rows_of(store, *columns)[2:] == [
        ("龙陵县公安局", "530523|公安局|", "530523", APRIL[0], 2, 1, True)
    ]


def test_who_stands_in_their_own_table_sends_no_other_report(store: Store) -> None:
    reading, content = make_reading("a", [make_fact(3), make_fact(2, unit="镇安派出所", cell="C6")])
    reading.title = "龙陵县公安局龙山派出所反诈宣传统计表"
    store.add(reading, content)
    assert rows_of(store, "collected") == [(False,), (False,)]


def test_a_unit_has_one_party_and_its_fullest_name_in_all_files(store: Store) -> None:
    store.add(*make_reading("a", [make_fact(3)]))
    store.add(*make_reading("b", [make_fact(3, MAY, unit="龙陵县公安局龙山派出所")]))

    assert set(rows_of(store, "unit", "party")) == {("龙陵县公安局龙山派出所", STATION)}


def test_an_activity_over_several_days_is_dated_too(store: Store) -> None:
    days = (date(2023, 4, 3), date(2023, 4, 7))
    store.add(*make_reading("a", [make_fact(3, days), make_fact(4, days, activity="宣传周", cell="D5")]))

    assert sorted(rows_of(store, "dated", "facts")) == [(False, 1), (True, 1)]


def test_what_was_corrected_leads_to_what_stands_and_what_was_withdrawn_delivers_nothing(
    store: Store,
) -> None:
    first, bytes_of_first = make_reading("一", [make_fact(3)], layout="L")
    second, bytes_of_second = make_reading("二", [make_fact(4)], layout="L")
    store.add(first, bytes_of_first)
    store.add(second, bytes_of_second, corrects=first.submission)
    last = second.submission
    assert sorted(rows_of(store, "file", "stands_as")) == [("一", last), ("二", last)]

    store.withdraw(second.submission, by="王", reason="错表")
    assert rows_of(store, "file", "stands_as") == [("一", first.submission)]


def test_a_later_reading_came_in_when_the_file_did(tmp_path) -> None:
    moments = iter([f"2023-05-{day:02}T08:00:00+00:00" for day in range(1, 9)])
    store = open_store(str(tmp_path / "store.sqlite"), lambda: next(moments))
    reading, content = make_reading("a", [make_fact(3)])
    store.add(reading, content)
    again, _ = make_reading("a", [make_fact(3), make_fact(4, cell="D5")])
    store.read_again(again, by="王", reason="")

    assert rows_of(store, "received", "facts") == [(date(2023, 5, 1), 2)]
    store.close()


def test_what_is_only_said_is_sent_without_a_figure(store: Store) -> None:
    reading, content = make_reading("a", [])
    reading.mentions = [make_mention(), make_mention(cell="P4", period_start=None, period_end=None)]
    store.add(reading, content)

    # a mention that says no period has that of its file
    assert set(rows_of(store, "party", "period_start", "period_end", "facts")) == {(STATION, *APRIL, 0)}


def test_a_blank_form_is_known_by_its_head(store: Store) -> None:
    reading, content = make_reading("空表.xlsx", [])
    reading.title = "反诈宣传活动台账"
    origins = [Origin("unit", "meta", "填报单位(盖章)：镇安派出所"),
               Origin("period", "meta", "统计期间：2023年7月")]  # fmt: skip
    reading.tables = [TableReading("Sheet1", 1, "list", "A3:H9", "s", [3], origins=origins)]
    store.add(reading, content, supplied=Supplied(district="530523"))

    july = (date(2023, 7, 1), date(2023, 7, 31))
    assert rows_of(store, "unit", "party", "unit_type", "period_start", "period_end", "facts") == [
        ("镇安派出所", "530523|派出所|镇安", "police", *july, 0)
    ]


@pytest.mark.parametrize(
    ("file", "supplied", "expected"),
    [
        ("龙陵县镇安派出所2023年7月反诈宣传.txt", Supplied(),
         ("龙陵县镇安派出所", "530523|派出所|镇安", date(2023, 7, 1), date(2023, 7, 31))),
        ("新建文档.txt", Supplied("镇安派出所", "2023-06", "530523"),
         ("镇安派出所", "530523|派出所|镇安", date(2023, 6, 1), date(2023, 6, 30))),
        ("新建文档.txt", Supplied(), ("", "", None, None)),
    ],
)  # fmt: skip
def test_a_file_without_a_table_is_known_by_its_name_else_by_what_was_supplied(
    store: Store, file: str, supplied: Supplied, expected: tuple[object, ...]
) -> None:
    reading, content = make_reading(file, [])
    reading.title = ""
    store.add(reading, content, supplied=supplied)

    assert rows_of(store, "unit", "party", "period_start", "period_end") == [expected]


def test_an_empty_store_has_no_deliveries(store: Store) -> None:
    assert rows_of(store) == []


def test_the_day_is_that_of_china() -> None:
    assert day_in_china("2023-05-31T15:59:00+00:00") == date(2023, 5, 31)
    assert day_in_china("2023-05-31T16:00:00+00:00") == date(2023, 6, 1)
