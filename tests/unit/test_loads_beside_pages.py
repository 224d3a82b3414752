"""A load beside a dashboard: it gives way, and pages follow it from time to time, but everybody else at once."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from etl import giving_way
from etl.cli import main
from etl.store import Delivery, Store, open_store
from tests.readings import make_fact, make_reading
from tests.unit.test_cli import read_files
from ui.store import LOADS_EVERY_SECONDS, ShownVersion


def delivery(number: int) -> Delivery:
    return Delivery(*make_reading(f"{number}.xlsx", [make_fact(number, unit=f"{number}所")]))


def test_what_a_load_brings_that_goes_on_is_told_from_all_else(store: Store) -> None:
    store.add_many([delivery(1)])
    assert store.only_a_load_since("1")  # nothing has come
    store.add_many([delivery(2), delivery(3)], more_follow=True)
    store.add_many([delivery(4)], more_follow=True)
    assert store.version_key() == "3"
    assert [store.only_a_load_since(key) for key in ("0", "1", "2", "3", "4", "1@2")] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]

    store.confirm_text(delivery(1).reading.submission, by="王")  # anybody else
    assert [store.only_a_load_since(key) for key in ("1", "3", "4")] == [False, False, True]
    store.add_many([delivery(5)], more_follow=True)
    assert [store.only_a_load_since(key) for key in ("3", "4")] == [False, True]
    store.add_many([delivery(6)])  # the last of the load
    assert not store.only_a_load_since("4")


def test_a_batch_of_a_load_that_changes_nothing_says_nothing(store: Store) -> None:
    store.add_many([delivery(1)])
    store.add_many([delivery(1)], more_follow=True)
    assert store.version_key() == "1"
    store.withdraw(delivery(1).reading.submission, by="王", reason="错")
    assert not store.only_a_load_since("1")


def test_who_keeps_up_reads_no_more_for_that_a_load_goes_on(store: Store) -> None:
    store.add_many([delivery(1)])
    store.add_many([delivery(2)], more_follow=True)
    with store.counting_since(1) as found:
        assert found.changed == {delivery(2).reading.submission}


def test_pages_follow_a_load_from_time_to_time_and_everybody_else_at_once(store: Store) -> None:
    now = 100.0
    store.add_many([delivery(1)])
    pages, others = (ShownVersion(store, lambda: now) for _ in range(2))
    assert pages.key() == "1"

    now += 1000
    assert pages.key() == "1"
    now += LOADS_EVERY_SECONDS - 1
    store.add_many([delivery(2)], more_follow=True)
    store.add_many([delivery(3)], more_follow=True)
    assert (pages.key(), others.key()) == ("1", "3")
    now += 1  # so long after what is shown was the newest
    assert pages.key() == "3"
    store.add_many([delivery(4)], more_follow=True)
    assert (pages.key(), others.key()) == ("3", "3")

    store.confirm_text(delivery(1).reading.submission, by="王")
    assert (pages.key(), others.key()) == ("5", "5")
    store.add_many([delivery(5)], more_follow=True)
    assert pages.key() == "5"
    store.add_many([delivery(6)])  # the last of the load
    assert pages.key() == "7"


def test_a_page_that_nobody_has_looked_at_for_long_shows_what_a_load_has_brought(store: Store) -> None:
    now = 100.0
    store.add_many([delivery(1)])
    pages = ShownVersion(store, lambda: now)
    assert pages.key() == "1"
    store.add_many([delivery(2)], more_follow=True)
    now += LOADS_EVERY_SECONDS
    assert pages.key() == "2"


def test_another_database_in_the_place_of_this_one_is_shown_at_once(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    store = open_store(str(path))
    store.add_many([delivery(1)])
    pages = ShownVersion(store, lambda: 100.0)
    assert pages.key() == "1"
    other = open_store(str(tmp_path / "other.sqlite"))
    for number in (1, 2):
        other.add_many([delivery(number)], more_follow=True)
    other.close()
    (tmp_path / "other.sqlite").replace(path)
    assert pages.key() == "2@2"
    store.close()


def test_the_command_says_that_more_follow_until_its_last_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for number in range(5):
        (inbox / f"{number}.csv").write_text(str(number + 1))
    url, said = str(tmp_path / "store.sqlite"), []
    add_many = Store.add_many

    def listen(store: Store, deliveries: list[Delivery], **how: bool) -> object:
        said.append((len(deliveries), how["more_follow"]))
        return add_many(store, deliveries, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "add_many", listen)
    assert main(["load", str(inbox), "--store", url], read_files) == 0
    assert said == [(1, True), (2, True), (2, False)]


@pytest.mark.parametrize(("verb", "steps"), [("load", [giving_way.LOADS]), ("normalise", [])])
def test_the_command_that_loads_gives_way_as_a_whole(
    verb: str, steps: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []
    monkeypatch.setattr(giving_way.os, "nice", taken.append, raising=False)
    monkeypatch.setattr(sys, "argv", ["etl", verb, "--help"])
    with pytest.raises(SystemExit):
        runpy.run_module("etl", run_name="__main__")
    assert taken == steps
