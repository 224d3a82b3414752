"""A backup holds everything, says when it is damaged, and comes back on either engine with the same figures."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from etl.cli import main
from etl.reference.records import Base, Receipt
from etl.store import Store, open_store
from etl.store.backup import BadBackup, check_backup, manifest_path, newest_backup, remove_older
from etl.store.backup_place import LOCK_FILE
from tests.readings import MAY, make_fact, make_reading

BASE = Base(
    "530523101", "云南省/保山市/龙陵县/龙山镇", "township", "population", 2022, 1000.0, 1000.0, 1000.0
)
DAY = date(2023, 5, 4)
ROOT = Path(__file__).resolve().parents[2]
# A backup that is killed while it writes.
DIES = """
import os, signal, sys
from pathlib import Path
from etl.store import open_store
store, folder = sys.argv[1:]
open_store(store).back_up(
    Path(folder), lambda table: os.kill(os.getpid(), signal.SIGKILL) if table == "fact" else None
)
"""


def fill(store: Store) -> None:
    store.add(*make_reading("一", [make_fact(120), make_fact(30, measure="posters")]), by="王", sample=True)
    store.add(*make_reading("二", [make_fact(7, period=MAY)]))
    gone, content = make_reading("三", [make_fact(1000, unit="别所")])
    store.add(gone, content)
    store.withdraw(gone.submission, by="李", reason="错")
    store.add_reference("bases", [BASE], file="人口.xlsx", content=b"bases")
    store.add_receipts([Receipt("0" * 16, "坏.xls", DAY, problem="unreadable")], by="王")
    store.decide("target", json.dumps(["leaflets", "530523", "month"]), "500", by="王")


def same(one: Store, other: Store) -> None:
    for question in ("counted", "uncounted", "mentions", "submissions", "events", "decisions", "issues", "bases",
                     "roster", "references", "receipts"):  # fmt: skip
        pd.testing.assert_frame_equal(getattr(one, question)(), getattr(other, question)())
    for submission in one.submissions()["submission"]:
        assert one.original(submission) == other.original(submission)
        assert one.cells(submission) == other.cells(submission)
    assert one.reference_original(1) == other.reference_original(1) == ("人口.xlsx", b"bases")


def test_a_backup_comes_back_with_the_same_figures_and_the_same_files(store, tmp_path):
    fill(store)
    path, manifest = store.back_up(tmp_path / "backups")
    assert path.name.startswith("campaign-20230504-08")
    assert manifest.figures == {"leaflets": (2, 127.0), "posters": (1, 30.0)}
    assert (manifest.rows["submission"], manifest.rows["fact"], manifest.rows["base"]) == (3, 4, 1)
    restored = open_store(str(tmp_path / "new.sqlite"))
    try:
        assert restored.restore(path) == manifest
        same(store, restored)
        assert restored.data_version() == store.data_version() + 1
        restored.reinstate(make_reading("三", [])[0].submission, by="李", reason="")
        assert restored.counted()["value"].sum() == 1157
    finally:
        restored.close()


def test_a_backup_of_a_file_comes_into_the_other_engine(store, tmp_path, clock):
    embedded = open_store(str(tmp_path / "county.sqlite"), clock)
    try:
        fill(embedded)
        path, _ = embedded.back_up(tmp_path)
        store.restore(path)
        same(embedded, store)
        store.add(*make_reading("四", [make_fact(1)]))
        assert len(store.submissions()) == 4
    finally:
        embedded.close()


def test_a_backup_is_itself_a_store_that_can_be_opened(store, tmp_path):
    fill(store)
    path, _ = store.back_up(tmp_path)
    opened = open_store(str(path))
    try:
        same(store, opened)
    finally:
        opened.close()


def test_a_store_that_is_not_empty_takes_no_backup_in_and_stays_as_it_is(store, tmp_path):
    fill(store)
    path, _ = store.back_up(tmp_path)
    before = store.data_version()
    with pytest.raises(BadBackup, match="restore_not_empty"):
        store.restore(path)
    assert store.data_version() == before


def backup_of_one(tmp_path):
    store = open_store(str(tmp_path / "store.sqlite"))
    fill(store)
    path, _ = store.back_up(tmp_path / "backups")
    store.close()
    return path


def damage(path):
    with path.open("r+b") as file:
        file.seek(-1000, 2)
        file.write(b"x")


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (damage, "backup_damaged"),
        (lambda path: manifest_path(path).unlink(), "backup_no_manifest"),
        (lambda path: manifest_path(path).write_text("{"), "backup_bad_manifest"),
        (lambda path: manifest_path(path).write_text('{"made": "x"}'), "backup_bad_manifest"),
    ],
)
def test_what_is_not_whole_is_not_taken_in(tmp_path, harm, reason):
    path = backup_of_one(tmp_path)
    harm(path)
    with pytest.raises(BadBackup, match=reason):
        check_backup(path)


def test_a_manifest_that_tells_of_other_figures_leaves_the_store_empty(tmp_path):
    path = backup_of_one(tmp_path)
    manifest = json.loads(manifest_path(path).read_text(encoding="utf-8"))
    manifest["figures"]["leaflets"][1] += 1
    manifest_path(path).write_text(json.dumps(manifest), encoding="utf-8")
    store = open_store(str(tmp_path / "new.sqlite"))
    try:
        with pytest.raises(BadBackup, match="backup_differs: figures"):
            store.restore(path)
        assert store.is_empty()
        assert len(store.bases()) == 0
    finally:
        store.close()


def test_a_file_whose_bytes_were_changed_in_the_store_is_found(tmp_path):
    store = open_store(str(tmp_path / "store.sqlite"))
    fill(store)
    with sqlite3.connect(tmp_path / "store.sqlite") as connection:
        connection.execute("DROP TRIGGER original_no_update")
        connection.execute("UPDATE original SET content = x'00' WHERE id = 1")
    connection.close()
    with pytest.raises(BadBackup, match="backup_bad_original"):
        store.back_up(tmp_path / "backups")
    assert [path.name for path in (tmp_path / "backups").iterdir()] == [LOCK_FILE]
    store.close()


def test_backups_taken_while_others_store_are_whole_and_lose_nothing_that_was_there(tmp_path):
    store = open_store(str(tmp_path / "store.sqlite"))
    stop, stored = threading.Event(), []

    def load() -> None:
        writer = open_store(str(tmp_path / "store.sqlite"))
        while not stop.is_set():
            number = len(stored)
            writer.add(*make_reading(f"file {number}", [make_fact(1, unit=f"{number}所")]))
            stored.append(number)
        writer.close()

    thread = threading.Thread(target=load)
    thread.start()
    try:
        taken = []
        for number in range(4):
            before = len(stored)
            path, manifest = store.back_up(tmp_path / f"backups{number}")
            taken.append((before, manifest.rows["submission"]))
            assert check_backup(path) == manifest
            assert manifest.figures.get("leaflets", (0, 0.0)) == (
                manifest.rows["fact"],
                manifest.rows["fact"],
            )
    finally:
        stop.set()
        thread.join()
        store.close()
    assert all(held >= before for before, held in taken), taken


def test_what_a_killed_backup_left_goes_with_the_next_one_and_what_is_still_written_stays(tmp_path):
    store = open_store(str(tmp_path / "store.sqlite"))
    fill(store)
    folder = tmp_path / "backups"
    begun, end = threading.Event(), threading.Event()
    killed = subprocess.run(
        [sys.executable, "-c", DIES, str(tmp_path / "store.sqlite"), str(folder)], cwd=ROOT
    )
    assert killed.returncode == -signal.SIGKILL
    left = sorted(path.name for path in folder.iterdir() if ".part" in path.name)
    assert len(left) == 2  # with SQLite's journal

    def wait(table: str) -> None:
        begun.set()
        end.wait()

    taken: list[tuple[Path, object]] = []
    slow = threading.Thread(target=lambda: taken.append(store.back_up(folder, wait)))
    slow.start()
    begun.wait()
    assert not [name for name in left if (folder / name).exists()]
    written = [path.name for path in folder.glob(".campaign-*.part")]
    assert len(written) == 1
    store.back_up(folder)
    assert [path.name for path in folder.glob(".campaign-*.part")] == written
    end.set()
    slow.join()
    assert check_backup(taken[0][0]) == taken[0][1]
    assert list(folder.glob(".campaign-*.part*")) == []
    store.close()


def test_the_newest_is_taken_and_the_oldest_go(tmp_path):
    for day in ("01", "02", "03"):
        for ending in ("sqlite", "json"):
            (tmp_path / f"campaign-202305{day}-080000-v1.{ending}").write_text("x")
    (tmp_path / "other.sqlite").write_text("x")
    assert newest_backup(tmp_path).name == "campaign-20230503-080000-v1.sqlite"
    remove_older(tmp_path, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "campaign-20230502-080000-v1.json", "campaign-20230502-080000-v1.sqlite",
        "campaign-20230503-080000-v1.json", "campaign-20230503-080000-v1.sqlite", "other.sqlite",
    ]  # fmt: skip
    with pytest.raises(BadBackup, match="backup_none"):
        newest_backup(tmp_path / "nowhere")


def test_the_commands_back_up_check_and_restore(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    store = open_store(str(tmp_path / "store.sqlite"))
    fill(store)
    store.close()
    old, new, folder = str(tmp_path / "store.sqlite"), str(tmp_path / "new.sqlite"), str(tmp_path / "backups")
    assert main(["backup", "--to", folder, "--store", old]) == 0
    assert main(["restore", "--from", folder, "--check"]) == 0
    assert main(["restore", "--from", folder, "--store", new]) == 0
    said = capsys.readouterr().out
    assert "3 份报送，4 条数据，写后已核对" in said
    assert "与备份清单一致" in said
    assert main(["restore", "--from", folder, "--store", new]) == 2
    assert "目标数据库已有数据" in capsys.readouterr().err
    assert main(["restore", "--from", str(tmp_path / "nowhere"), "--store", new]) == 2
