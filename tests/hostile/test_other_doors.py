"""The other doors by which a stranger's file comes in: outlines, backups, lists of receipts, replies, the commands."""

import csv
import hashlib
import json
import sqlite3

import pytest

from etl.cli import main
from etl.limits import Limits
from etl.receipts import BadList, read_received
from etl.reference.outline_reading import read_outlines_apart
from etl.reference.outlines import NoOutlines, read_outlines
from etl.reply.request import reply_to_file
from etl.single_task import TaskFailed, run_task
from etl.store import open_store
from etl.store.backup import BadBackup, manifest_path
from tests.hostile.making import GOOD_CSV
from tests.hostile.whole_set import SECOND_SET
from tests.unit.test_backup import fill

SQUARE = [[[98.6, 24.5], [98.9, 24.5], [98.9, 24.8], [98.6, 24.5]]]


def outlines(geometry, name="龙陵县"):
    feature = {"type": "Feature", "properties": {"name": name}, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()


# ------------------------------------------------------------------ outlines
def test_outlines_read_apart_are_those_read_here():
    content = outlines({"type": "Polygon", "coordinates": SQUARE})
    here, apart = read_outlines(content), read_outlines_apart(content)
    assert {code: shape.wkt for code, shape in apart.shapes.items()} == {
        code: shape.wkt for code, shape in here.shapes.items()
    }
    assert apart.problems == here.problems


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[" * 5_000_000, "json"),
        (b'{"features":' + b'{"a":' * 200_000, "json"),
        (b"\x00" * 1000, "json"),
        (b'{"type":"FeatureCollection","features":[' + b"{}," * 30_000 + b"{}]}", "too_many"),
        (outlines({"type": "Polygon", "coordinates": [[[1e9, 1e9], [2e9, 1e9], [2e9, 2e9], [1e9, 1e9]]]}), "projected"),
        (outlines({"type": "Polygon", "coordinates": "x" * 1000}), "empty"),
        (outlines({"type": "Polygon", "coordinates": [[["a", "b"]] * 4]}), "empty"),
        (b'{"type":"FeatureCollection","features":[{"geometry":' + b'{"type":"GeometryCollection","geometries":[' * 300
         + b"]}" * 300 + b"}]}", "empty"),
    ],
)  # fmt: skip
def test_hostile_outlines_are_refused_with_their_reason(content, reason):
    with pytest.raises(NoOutlines) as refused:
        read_outlines_apart(content)
    assert refused.value.reason == reason


def test_outlines_that_take_too_much_are_stopped(monkeypatch):
    def stopped(*_, **__):
        raise TaskFailed("reader_out_of_memory", "")

    monkeypatch.setattr("etl.reference.outline_reading.run_task", stopped)
    with pytest.raises(NoOutlines) as refused:
        read_outlines_apart(b"never seen before")
    assert refused.value.reason == "stopped"


# ------------------------------------------------------------------ backups
def changed_backup(tmp_path, change):
    """A backup whose file somebody changed, with a manifest that agrees to it."""
    store = open_store(str(tmp_path / "one.sqlite"))
    fill(store)
    path, _ = store.back_up(tmp_path / "backups")
    store.close()
    change(path)
    stated = json.loads(manifest_path(path).read_text()) | {
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest()
    }
    manifest_path(path).write_text(json.dumps(stated))
    return path


def by_sql(*statements):
    def change(path):
        with sqlite3.connect(path) as connection:
            for statement in statements:
                connection.execute(statement)
        connection.close()

    return change


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (by_sql(f"CREATE VIEW bomb AS {ENDLESS}"), "backup_foreign"),
        (by_sql("DROP TABLE event", f"CREATE VIEW event AS {ENDLESS}"), "backup_foreign"),
        (by_sql("CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM original; END"), "backup_foreign"),
        (
            by_sql("CREATE TRIGGER fact_no_update2 BEFORE UPDATE ON fact BEGIN SELECT 1; END"),
            "backup_foreign",
        ),
        (by_sql("CREATE VIRTUAL TABLE v USING fts5(x)"), "backup_foreign"),
        (lambda path: path.write_bytes(b"no database at all" * 100), "backup_damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "backup_damaged"),
    ],
)
def test_a_backup_from_strangers_is_refused_and_nothing_is_written(tmp_path, change, reason):
    path = changed_backup(tmp_path, change)
    target = open_store(str(tmp_path / "target.sqlite"))
    try:
        with pytest.raises(BadBackup) as refused:
            target.restore(path)
        assert refused.value.reason == reason
        assert target.is_empty()
    finally:
        target.close()


# ------------------------------------------------------------------ lists of receipts
@pytest.mark.parametrize(
    "content",
    [
        "file,received\n" + "x" * 200_000 + ",2023-05-04\n",
        "file,received\n甲.xlsx,2023-13-45\n",
        "file,received\n甲.xlsx," + "9" * 5000 + "\n",
        "a,b\n",
        "x" * 6_000_000,
    ],
)
def test_a_hostile_list_of_receipts_is_told_by_its_line(tmp_path, content):
    path = tmp_path / "received.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadList):
        read_received([path], None)


def test_a_list_of_receipts_leads_nowhere_else(tmp_path):
    path = tmp_path / "received.csv"
    path.write_text("file,received\n../../etc/passwd\0,2023-05-04\n不在.xlsx,2023-05-04\n", encoding="utf-8")
    assert read_received([path], None).days == {}


# ------------------------------------------------------------------ replies and commands
WORST = (
    "xlsb_far_cell.xlsb",
    "diagonal_merged.xlsx",
    "html_tables_10000_deep.xls",
    "docx_tables_10000_deep.docx",
)


@pytest.mark.parametrize("name", WORST)
def test_a_reply_to_a_hostile_file_says_why_there_is_none_or_is_one(name):
    reply = reply_to_file(SECOND_SET[name].make(), name, [], "zh")
    assert reply.content or (reply.problem and reply.problem.message_zh and reply.problem.suggestion)


def test_the_commands_answer_for_each_file_and_go_on(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("CAMPAIGN_STORE", str(tmp_path / "store.sqlite"))
    folder = tmp_path / "in"
    folder.mkdir()
    for name in WORST:
        (folder / name).write_bytes(SECOND_SET[name].make())
    (folder / "好.csv").write_text(GOOD_CSV, encoding="utf-8")
    issues = tmp_path / "issues.csv"
    assert main(["normalise", str(folder), "--issues", str(issues)]) == 1
    assert main(["load", str(folder)]) == 1
    with issues.open(encoding="utf-8-sig", newline="") as lines:
        told = {row["file"]: row["code"] for row in csv.DictReader(lines)}
    refused = {name: SECOND_SET[name].code for name in WORST if SECOND_SET[name].want == "refuse"}
    assert {name: told.get(name) for name in refused} == refused
    store = open_store(str(tmp_path / "store.sqlite"))
    try:
        assert "好.csv" in set(store.submissions()["file"])
    finally:
        store.close()


# ------------------------------------------------------------------ the limits themselves
def test_a_process_that_used_up_its_time_is_told_as_such():
    with pytest.raises(TaskFailed) as stopped:
        run_task("tests.unit.reader_stubs:busy", b"x", limits=Limits(cpu_seconds=1))
    assert stopped.value.code == "reader_timeout"


def test_a_small_file_may_cost_little_and_a_large_one_more():
    small, large = Limits().of_file(10_000), Limits().of_file(10_000_000)
    assert (small.cpu_seconds, small.memory_bytes) == (10, 512 * 1024 * 1024 + 10_000 * 500)
    assert (large.cpu_seconds, large.memory_bytes) == (25, 1_500_000_000)
