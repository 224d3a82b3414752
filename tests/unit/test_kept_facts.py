"""Facts in files beside the store: they are read for what they were made from alone, and nothing that does not count is
shown because it stands in one; on both databases."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from etl.access import Scope
from etl.store import Store, beside, kept_facts, open_store
from etl.store.fact_columns import Between
from tests.property.test_cube_keeps_up import assert_same
from tests.readings import APRIL, MAY, add_reading, make_fact
from ui.kept_cube import KeptCube
from ui.places import national_name

ELSEWHERE = {"unit": "朝阳派出所", "district_code": "110105001", "district": "北京市/朝阳区/某街道"}


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path) -> Path:
    """Where the files lie, whatever the record lies in; two facts are a block."""
    monkeypatch.setattr(kept_facts, "BLOCK", 2)
    monkeypatch.setattr(beside, "DEFAULT_PATH", tmp_path / "campaign.sqlite")
    return tmp_path / "kept-facts"


@pytest.fixture
def read(monkeypatch) -> list[tuple[int, int]]:
    """Which facts were read from the database."""
    spans: list[tuple[int, int]] = []
    columns_of = kept_facts.columns_of

    def note(connection, which, terms):
        assert isinstance(which, Between)
        spans.append((which.first, which.last))
        return columns_of(connection, which, terms)

    monkeypatch.setattr(kept_facts, "columns_of", note)
    return spans


def cube(store):
    """As a process that has just begun reads it."""
    return KeptCube(national_name).of(store)


def figures(store) -> list[tuple[int, float]]:
    found = cube(store)
    return list(zip(found.fact_id.tolist(), found.value.tolist(), strict=True))


def fill(store: Store) -> str:
    """Three files of five facts; the first one's identifier."""
    first = add_reading(
        store,
        "first",
        make_fact(10, APRIL, low=0.5, high=None, qualifier="about"),
        make_fact(2.5, MAY, activity="讲座"),
        make_fact(3, MAY, measure="posters", channel="posting"),
    )
    add_reading(store, "second", make_fact(70_000, MAY, **ELSEWHERE))
    add_reading(store, "third", make_fact(5, APRIL, measure="sessions", channel="lecture"))
    return first


def test_what_fills_a_block_is_read_from_the_database_once(store, read, folder):
    fill(store)
    first = cube(store)
    assert read == [(1, 2), (3, 4), (5, 250_000)]
    assert len(list(folder.iterdir())) == 2
    assert folder.stat().st_mode & 0o777 == 0o700
    read.clear()
    second = cube(store)
    delivered = store.deliveries()
    assert read == [(5, 250_000), (5, 5)]
    assert_same(first, second)
    assert second.value.tolist() == [10, 2.5, 3, 70_000, 5]
    assert (second.loose_low.tolist(), second.loose_high.tolist()) == ([0.5], [np.inf])
    store._keeps_facts = False
    assert_same(second, cube(store))
    store._delivered = None
    assert delivered.to_dict("records") == store.deliveries().to_dict("records")


def test_figures_that_no_longer_count_are_not_shown_because_a_file_holds_them(store):
    first = fill(store)
    assert figures(store) == [(1, 10), (2, 2.5), (3, 3), (4, 70_000), (5, 5)]
    store.withdraw(first, by="", reason="")
    assert figures(store) == [(4, 70_000), (5, 5)]
    store.reinstate(first, by="", reason="")
    assert figures(store)[0] == (1, 10)


@pytest.mark.parametrize("harm", ["cut", "changed", "empty", "other"])
def test_a_damaged_file_is_made_again(store, read, folder, harm):
    fill(store)
    whole = cube(store)
    for path in folder.iterdir():
        content = path.read_bytes()
        place = content.index(b"value.npy") + 150
        path.write_bytes(
            {
                "cut": content[: len(content) // 2],
                "changed": content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :],
                "empty": b"",
                "other": b"\x00" * len(content),
            }[harm]
        )
    read.clear()
    assert_same(whole, cube(store))
    assert read == [(1, 2), (3, 4), (5, 250_000)]
    read.clear()
    assert_same(whole, cube(store))
    assert read == [(5, 250_000)]


def test_a_file_whose_numbers_lead_to_other_texts_is_not_used(store, folder):
    fill(store)
    whole = cube(store)
    for path in folder.iterdir():
        with np.load(path) as held:
            columns = dict(held)
        texts = json.loads(columns["texts"].tobytes())
        texts = {number: text + "X" for number, text in texts.items()}
        columns["texts"] = np.frombuffer(json.dumps(texts).encode(), np.uint8)
        columns["value"] = columns["value"] + 1
        with path.open("wb") as file:
            np.savez(file, **columns)
    # another process: this one has compared the texts before
    other = open_store(store._engine.url.render_as_string(False))
    assert_same(whole, cube(other))
    other.close()


def test_a_text_that_several_blocks_have_is_compared_once(store, monkeypatch):
    fill(store)
    whole = cube(store)
    asked: list[int] = []
    texts_of = kept_facts.texts_of

    def note(connection, numbers):
        asked.extend(numbers)
        return texts_of(connection, numbers)

    monkeypatch.setattr(kept_facts, "texts_of", note)
    # another process: this one has compared the texts before
    other = open_store(store._engine.url.render_as_string(False))
    assert_same(whole, cube(other))
    other.close()
    assert len(asked) > 0
    assert len(asked) == len(set(asked))


def test_a_record_that_takes_the_place_of_another_has_files_of_its_own(tmp_path, folder):
    path = tmp_path / "store.sqlite"
    store = open_store(str(path), lambda: "2023-05-04T08:00:00+00:00")
    fill(store)
    assert [value for _, value in figures(store)] == [10, 2.5, 3, 70_000, 5]
    before = {one.name for one in folder.iterdir()}
    store.close()
    path.unlink()
    # the same numbers, the same moments, the same units: only what was sent differs
    store = open_store(str(path), lambda: "2023-05-04T08:00:00+00:00")
    add_reading(store, "another", make_fact(11), make_fact(12, MAY), make_fact(13, MAY, measure="posters"))
    add_reading(store, "second", make_fact(14, MAY, **ELSEWHERE))
    assert [value for _, value in figures(store)] == [11, 12, 13, 14]
    after = {one.name for one in folder.iterdir()}
    assert len(after) == 2
    assert not before & after
    store.close()


def test_a_backup_that_is_restored_goes_on_with_files_of_its_own(tmp_path, folder):
    """Both records have the same first block; behind it they differ."""
    moments = iter(f"2023-05-04T08:{minute:02d}:00+00:00" for minute in range(60))
    here = open_store(str(tmp_path / "here.sqlite"), lambda: next(moments))
    add_reading(here, "common", make_fact(1), make_fact(2, MAY))
    backup, _ = here.back_up(tmp_path / "backups")
    add_reading(here, "lost", make_fact(3, measure="posters"), make_fact(4, MAY, measure="posters"))
    assert [value for _, value in figures(here)] == [1, 2, 3, 4]
    there = open_store(str(tmp_path / "there.sqlite"), lambda: next(moments))
    there.restore(backup)
    there.close()
    here.close()
    (tmp_path / "there.sqlite").replace(tmp_path / "here.sqlite")
    here = open_store(str(tmp_path / "here.sqlite"), lambda: next(moments))
    assert [value for _, value in figures(here)] == [1, 2]
    assert len(list(folder.iterdir())) == 1
    add_reading(here, "new", make_fact(30, measure="posters"), make_fact(40, MAY, measure="posters"))
    assert [value for _, value in figures(here)] == [1, 2, 30, 40]
    here.close()


def test_who_sees_a_part_reads_no_files(store, read, folder):
    fill(store)
    seen = store.seen_by(Scope(("11",), ()))
    assert figures(seen) == [(4, 70_000)]
    assert not folder.exists()
    figures(store)
    assert figures(seen) == [(4, 70_000)]
    seen.close()


def test_files_that_nobody_uses_any_more_go(store, folder):
    fill(store)
    folder.mkdir()
    for name in ("facts-0a0a0a0a-2-0.npz", "facts-0a0a0a0a-4-0.npz", "facts-x.part"):
        (folder / name).write_bytes(b"")
    os.utime(folder / "facts-0a0a0a0a-2-0.npz", (0, 0))
    os.utime(folder / "facts-x.part", (0, 0))
    cube(store)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3
    assert "facts-0a0a0a0a-4-0.npz" in names


def test_where_there_can_be_no_folder_the_database_is_read(store, read, folder):
    folder.write_text("no folder")
    fill(store)
    for _ in range(2):
        assert len(figures(store)) == 5
    assert read == [(1, 250_000)] * 2


def test_where_the_disk_is_full_the_database_is_read(store, read, monkeypatch):
    def full(*_, **__):
        raise OSError("no space left")

    monkeypatch.setattr(np, "savez", full)
    fill(store)
    for _ in range(2):
        assert len(figures(store)) == 5
    assert read == [(1, 2), (3, 4), (5, 250_000)] * 2
