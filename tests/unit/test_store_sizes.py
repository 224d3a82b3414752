"""What a store says of its size on either database, how old its backup is, and whether it answers."""

from __future__ import annotations

import json

import pytest

from etl.store.backup_state import BackupState, backup_state
from etl.store.probe import StoreAnswer, probe_store
from etl.store.tables import SCHEMA_VERSION
from tests.readings import MAY, make_fact, make_reading

NOW = "2023-06-10T20:00:00+00:00"


def test_a_store_tells_what_it_holds_and_no_password(store, store_url):
    reading, content = make_reading("a.xlsx", [make_fact(4, MAY), make_fact(5, MAY, measure="sessions")])
    store.add(reading, content)
    sizes = store.sizes()
    kind = "postgresql" if "postgresql" in store_url else "sqlite"
    assert (sizes.kind, sizes.submissions, sizes.facts, sizes.originals) == (kind, 1, 2, 1)
    assert (sizes.schema, sizes.data_version) == (SCHEMA_VERSION, store.data_version())
    assert sizes.original_bytes == len(content)
    assert sizes.bytes > 20_000
    assert sizes.journal == ("" if kind == "postgresql" else sizes.journal)
    assert "host=" not in sizes.address
    assert sizes.engine.split(".")[0].isdecimal()


def test_a_store_says_when_it_was_last_backed_up(store):
    assert store.last_backed_up() == ""
    store.audit("backed_up", "campaign.sqlite", by="")
    store.audit("downloaded", "x", by="")
    assert store.last_backed_up() == "2023-05-04T08:01:00+00:00"


def test_a_store_that_is_there_answers_with_its_versions(store, store_url):
    assert probe_store(store_url) == StoreAnswer("", SCHEMA_VERSION, store.data_version())


def test_an_empty_database_is_not_ready_and_is_left_empty(store_url, tmp_path):
    if "postgresql" not in store_url:
        (tmp_path / "store.sqlite").touch()
    assert probe_store(store_url) == StoreAnswer("store_not_prepared")
    assert probe_store(store_url) == StoreAnswer("store_not_prepared")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("postgresql://a:b@127.0.0.1:1/x", "store_unreachable"),
        ("nonsense://", "store_address_wrong"),
        ("/no/such/folder/store.sqlite", "store_missing"),
    ],
)
def test_a_store_that_is_not_there_is_told_by_a_code(url, reason):
    assert probe_store(url) == StoreAnswer(reason)


def test_a_file_that_is_no_database_is_told_by_a_code(tmp_path):
    path = tmp_path / "store.sqlite"
    path.write_bytes(b"no database at all" * 100)
    assert probe_store(str(path)) == StoreAnswer("store_failed")


def backup(folder, made="2023-06-10T01:00:00+00:00", version=40):
    path = folder / f"campaign-{made[:10]}.sqlite"
    path.write_bytes(b"12345")
    path.with_suffix(".json").write_text(json.dumps({"made": made, "data_version": version}))
    return path


def test_the_newest_backup_tells_its_age_and_what_came_since(tmp_path):
    backup(tmp_path, "2023-06-09T01:00:00+00:00")
    path = backup(tmp_path)
    assert backup_state(tmp_path, NOW, 43, 50) == BackupState(
        "", path, "2023-06-10T01:00:00+00:00", 19 * 3600, 5, 3
    )


def test_a_backup_of_the_day_before_yesterday_is_old(tmp_path):
    backup(tmp_path, "2023-06-08T18:00:00+00:00")
    assert backup_state(tmp_path, NOW, 40, 50).problem == "backup_old"
    backup(tmp_path, "2023-06-08T18:00:01+00:00")
    assert backup_state(tmp_path, NOW, 40, 50).problem == ""


def test_what_is_no_backup_is_told(tmp_path):
    assert backup_state(None, NOW, 1, 50) == BackupState("backups_nowhere")
    audited = "2023-06-10T12:00:00+00:00"
    assert backup_state(None, NOW, 1, 50, audited) == BackupState(
        "backups_elsewhere", made=audited, seconds=8 * 3600
    )
    assert backup_state(tmp_path / "none", NOW, 1, 50) == BackupState("backup_none")
    manifest = backup(tmp_path).with_suffix(".json")
    manifest.write_text("{}")
    assert backup_state(tmp_path, NOW, 1, 50) == BackupState("backup_bad_manifest")
    manifest.unlink()
    assert backup_state(tmp_path, NOW, 1, 50) == BackupState("backup_no_manifest")
