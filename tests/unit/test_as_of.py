"""The record as it stood at the end of a day, on both databases."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from etl.reference.records import Base
from etl.store import as_of, beside, open_store
from etl.store.access_tables import ACCESS_RECORD
from etl.store.as_of import day_end, snapshot_folder
from etl.store.china_time import day_in_china
from etl.store.engine import store_url as read_url
from etl.store.reference_tables import REFERENCE_RECORD
from etl.store.tables import RECORD, metadata
from tests.readings import MAY, add_reading, make_fact

ROOT = Path(__file__).resolve().parents[2]
JULY = [date(2023, 7, day) for day in range(32)[1:]]


class Clock:
    """Says the moment that it was set to."""

    now = "2023-07-01T02:00:00+00:00"

    def __call__(self) -> str:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    """Snapshots of a PostgreSQL record would else lie in the program's own folder."""
    monkeypatch.setattr(beside, "DEFAULT_PATH", tmp_path / "store" / "campaign.sqlite")


def leaflets(store) -> float:
    return store.counted()["value"].sum()


def then(store, day: date):
    return store.as_of(store.known_at(day))


def add(store, name: str, value: float, **options) -> str:
    return add_reading(store, name, make_fact(value, MAY), layout="L", **options)


def test_a_day_ends_at_midnight_in_china(store, clock):
    assert day_end(date(2023, 7, 5)) == "2023-07-05T16:00:00+00:00"
    assert day_in_china("2023-07-05T15:59:59+00:00") == date(2023, 7, 5)
    assert day_in_china("2023-07-05T16:00:00+00:00") == date(2023, 7, 6)
    clock.now = "2023-07-05T15:59:59+00:00"
    first = add(store, "first", 12300)
    clock.now = "2023-07-05T16:00:00+00:00"
    add(store, "second", 12900)
    assert store.today() == date(2023, 7, 6)
    assert store.first_day() == date(2023, 7, 5)
    assert leaflets(store) == 12900
    past = then(store, date(2023, 7, 5))
    assert leaflets(past) == 12300
    assert past.info(first).status == "counts"
    assert past.original(first) == ("first", b"first")
    assert [cell.cell for cell in past.cells(first)] == ["C5"]
    past.close()


def test_each_day_shows_what_was_stored_withdrawn_decided_and_said_by_then(store, clock):
    expected = {}
    codes = []
    steps = [
        lambda: codes.append(add(store, "one", 100)),
        lambda: codes.append(add(store, "two", 130)),
        lambda: store.withdraw(codes[1], by="王", reason="报错了"),
        lambda: store.reinstate(codes[1], by="王", reason="没有错"),
        lambda: store.add_reference(
            "bases", [Base("530523", "龙陵县", "county", "population", 2022, 1000.0)]
        ),
        lambda: store.add_reference(
            "bases", [Base("530523", "龙陵县", "county", "population", 2022, 1050.0)]
        ),
        lambda: store.withdraw_references([2], by="王", reason=""),
        lambda: store.decide("target", "[]", "5", by="王"),
    ]
    for day, step in zip(JULY, steps, strict=False):
        clock.now = f"{day}T04:00:00+00:00"
        step()
        expected[day] = leaflets(store), store.bases()["value"].tolist(), len(store.decisions())
    assert list(expected.values()) == [
        (100, [], 0),
        (130, [], 0),
        (100, [], 0),
        (130, [], 0),
        (130, [1000], 0),
        (130, [1050], 0),
        (130, [1000], 1),
        (130, [1000], 2),
    ]
    clock.now = "2023-08-01T04:00:00+00:00"
    for day, answer in expected.items():
        past = then(store, day)
        assert (leaflets(past), past.bases()["value"].tolist(), len(past.decisions())) == answer, day
        past.close()
    before = then(store, date(2023, 6, 30))
    assert before.is_empty()
    before.close()


def test_what_came_since_is_counted(store, clock):
    first = add(store, "one", 100)
    known = store.known_at(date(2023, 7, 1))
    assert (known.stored, known.is_now) == (1, True)
    clock.now = "2023-07-03T04:00:00+00:00"
    store.withdraw(first, by="", reason="")
    store.decide("target", "[]", "5", by="王")
    add(store, "two", 100)
    store.add_reference("bases", [])
    since = store.known_at(date(2023, 7, 1))
    assert (since.submissions, since.changes, since.decisions, since.references) == (1, 1, 1, 1)
    assert (since.stored, since.is_now) == (1, False)
    assert since.key == known.key == store.known_at(date(2023, 7, 2)).key
    assert store.known_at(date(2023, 7, 3)).key != known.key


def test_a_snapshot_is_made_once_and_anew_where_the_program_counts_otherwise(store, clock, monkeypatch):
    add(store, "one", 100)
    clock.now = "2023-07-09T04:00:00+00:00"
    shares: list[float] = []
    known = store.known_at(date(2023, 7, 1))
    store.as_of(known, shares.append).close()
    assert shares == [pytest.approx(0.4), pytest.approx(0.7), pytest.approx(1.0)]
    add(store, "two", 200)
    again = store.as_of(store.known_at(date(2023, 7, 2)), shares.append)
    assert (len(shares), leaflets(again)) == (3, 100)
    again.close()
    monkeypatch.setattr(as_of, "_program", lambda: "counts otherwise")
    store.as_of(store.known_at(date(2023, 7, 1)), shares.append).close()
    assert len(shares) == 6


def test_today_has_no_snapshot_and_a_snapshot_takes_no_change(store, clock):
    add(store, "one", 100)
    with pytest.raises(ValueError, match="2023-07-01 is not over"):
        then(store, date(2023, 7, 1))
    clock.now = "2023-07-02T04:00:00+00:00"
    past = then(store, date(2023, 7, 1))
    with pytest.raises(OperationalError, match="readonly"), past._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM state")
    assert not hasattr(past, "add")
    assert not hasattr(past, "decide")
    assert not hasattr(past, "add_reference")
    past.close()


def test_only_the_snapshots_used_last_are_kept(store, clock, store_url):
    for day in JULY[:11]:
        clock.now = f"{day}T04:00:00+00:00"
        add(store, str(day), day.day)
    home = snapshot_folder(read_url(store_url))
    for day in JULY[:10]:
        then(store, day).close()
    assert len(list(home.iterdir())) == as_of.KEPT == 8
    assert home.stat().st_mode & 0o777 == 0o700


def test_a_snapshot_that_was_broken_off_leaves_nothing(store, clock, store_url):
    add(store, "one", 100)
    clock.now = "2023-07-02T04:00:00+00:00"

    def stop(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        store.as_of(store.known_at(date(2023, 7, 1)), stop)
    assert list(snapshot_folder(read_url(store_url)).iterdir()) == []


def test_snapshots_lie_beside_the_record_and_elsewhere_where_that_cannot_be(tmp_path):
    assert snapshot_folder(read_url(str(tmp_path / "a.sqlite"))) == tmp_path / "as-of"
    (tmp_path / "file").write_text("no folder")
    elsewhere = snapshot_folder(read_url(str(tmp_path / "file" / "a.sqlite")))
    assert elsewhere.name.startswith("campaign-as-of-")
    assert elsewhere.stat().st_mode & 0o777 == 0o700
    assert isinstance(elsewhere, Path)


def test_a_folder_elsewhere_goes_with_the_program(tmp_path):
    (tmp_path / "file").write_text("no folder")
    code = (
        "import sys; from etl.store.as_of import snapshot_folder; from etl.store.engine import store_url;"
        "print(snapshot_folder(store_url(sys.argv[1])))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "file" / "a.sqlite")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).name.startswith("campaign-as-of-")
    assert not Path(done.stdout.strip()).exists()


def test_a_folder_with_a_question_mark_in_its_name_is_no_option_of_the_database(tmp_path, clock):
    home = tmp_path / "数据 ?mode=rw#1"
    home.mkdir()
    opened = open_store(str(home / "campaign.sqlite"), clock)
    add(opened, "one", 100)
    clock.now = "2023-07-02T04:00:00+00:00"
    past = then(opened, date(2023, 7, 1))
    assert leaflets(past) == 100
    past.close()
    opened.close()


def test_every_table_of_the_record_is_copied_but_the_bytes_of_files(store, clock, monkeypatch):
    copied = []
    copy = as_of.copy_rows

    def copy_and_tell(source, target, table, which):
        copied.append(table.name)
        return copy(source, target, table, which)

    monkeypatch.setattr(as_of, "copy_rows", copy_and_tell)
    clock.now = "2023-07-02T04:00:00+00:00"
    then(store, date(2023, 7, 1)).close()
    record = {table.name for table in (*RECORD, *REFERENCE_RECORD)}
    assert record - set(copied) == {"original"}
    # who may do what is always as it is now
    now = {table.name for table in ACCESS_RECORD}
    assert set(metadata.tables) - record - now == {
        "state",
        "standing",
        "finding",
        "version",
        "change",
        "known_as",
    }
