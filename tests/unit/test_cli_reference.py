"""`load` and `normalise` with bases, rosters and the days on which files came in, among the files of a campaign."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from etl.cli import main
from etl.normalise import normalise_bytes
from etl.schema import Reading, Ruling, Supplied, submission_of
from etl.store import open_store

CAMPAIGN = [["龙陵县龙山派出所2023年4月反诈宣传统计"], ["宣传单（份）", "海报（张）"], [1200, 30]]
BASES = [["龙陵县人口基数表"], ["乡镇", "总人口", "户数"], ["龙山镇", 65000, 19000]]
ROSTER = [
    ["龙陵县报送单位名册"],
    ["单位名称", "类别", "报送周期", "报送截止"],
    ["龙山派出所", "公安", "月报", "次月5日"],
]


def read_files(
    paths: list[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling]
) -> Iterator[tuple[bytes, Reading]]:
    for path in paths:
        yield (
            path.read_bytes(),
            normalise_bytes(path.read_bytes(), path.name, supplied, rulings, date(2026, 1, 1)),
        )


def book(rows: Sequence[Sequence[object]]) -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(list(row))  # type: ignore[union-attr]
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setenv("CAMPAIGN_STORE", str(tmp_path / "campaign.sqlite"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for name, rows in (("a.xlsx", CAMPAIGN), ("b.xlsx", BASES), ("c.xlsx", ROSTER)):
        (inbox / name).write_bytes(book(rows))
    return inbox


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments], read_files)


def test_load_keeps_each_file_as_what_it_is(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert run("load", folder, "--by", "王", "--year", "2022", "--source", "统计局", "--sample") == 0
    assert capsys.readouterr().out.splitlines() == [
        "a.xlsx: stored, facts: 2",
        "b.xlsx: stored as table of bases, bases: 2, notes: 1",
        "c.xlsx: stored as roster of units, roster entries: 1, notes: 1",
        "3 files, facts: 2, notes: 2, bases: 2, roster entries: 1; not read: 0, held back: 0",
    ]
    store = open_store()
    bases = store.bases()[["district_code", "subject", "year", "value", "source", "cell", "file", "sample"]]
    assert [tuple(row) for row in bases.to_numpy()] == [
        ("530523101", "population", 2022, 65000.0, "统计局", "B3", "b.xlsx", True),
        ("530523101", "households", 2022, 19000.0, "统计局", "C3", "b.xlsx", True),
    ]
    assert store.roster()[["unit", "frequency", "due_days"]].iloc[0].tolist() == ["龙山派出所", "month", 5]
    assert store.reference_original(1) == ("b.xlsx", (folder / "b.xlsx").read_bytes())
    assert len(store.submissions()) == 1
    store.close()


def test_the_same_content_is_stored_once_and_said_so(folder: Path, capsys: pytest.CaptureFixture[str]):
    run("load", folder / "c.xlsx", "--by", "王")
    (folder / "d.xlsx").write_bytes((folder / "c.xlsx").read_bytes())
    capsys.readouterr()
    assert run("load", folder / "d.xlsx", "--by", "李") == 0
    told = capsys.readouterr().out.splitlines()[0]
    assert told.startswith("d.xlsx: already stored ")
    assert told.endswith(" by “王” as roster of units (“c.xlsx”)")
    store = open_store()
    store.withdraw_references([1], by="王", reason="")
    store.close()
    run("load", folder / "d.xlsx")
    assert (
        "d.xlsx: had been withdrawn, stands again as roster of units, roster entries: 1"
        in capsys.readouterr().out
    )


def test_what_the_year_is_missing_for_is_held_back(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert run("load", folder / "b.xlsx") == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "b.xlsx: held back, year unknown; supply --year, bases: 0, errors: 1, notes: 1"
    )
    with pytest.raises(SystemExit):
        run("load", folder / "b.xlsx", "--year", "22")


def test_normalise_writes_cells_and_issues_of_a_table_of_bases(folder: Path, tmp_path: Path):
    issues, cells, facts = (tmp_path / f"{name}.csv" for name in ("issues", "cells", "facts"))
    run(
        "normalise",
        folder / "b.xlsx",
        "--issues",
        issues,
        "--cells",
        cells,
        "--facts",
        facts,
        "--year",
        "2022",
    )
    with issues.open(encoding="utf-8-sig") as lines:
        assert [(row["code"], row["severity"]) for row in csv.DictReader(lines)] == [
            ("reference_bases", "note")
        ]
    with cells.open(encoding="utf-8-sig") as lines:
        assert [(row["cell"], row["role"], row["table"]) for row in csv.DictReader(lines)] == [
            ("A1", "title", ""), ("A2", "header", "1"), ("B2", "header", "1"), ("C2", "header", "1"),
            ("A3", "label", "1"), ("B3", "base", "1"), ("C3", "base", "1"),
        ]  # fmt: skip
    assert len(facts.read_text(encoding="utf-8-sig").splitlines()) == 1


def receipts(folder: Path) -> list[tuple[str, str, object]]:
    store = open_store()
    found = [tuple(row) for row in store.receipts()[["submission", "file", "received"]].to_numpy()]
    store.close()
    return found


def test_days_of_receipt_come_from_the_list_else_from_the_option(
    folder: Path, capsys: pytest.CaptureFixture[str]
):
    other = book([*CAMPAIGN[:2], [7, 8]])
    (folder / "d.xlsx").write_bytes(other)
    (folder / "received.csv").write_bytes(
        "文件,收到日期\nd.xlsx,2023年5月9日\n没有.xlsx,2023-05-09\n".encode("gb18030")
    )
    assert run("load", folder, "--received", "2023-05-04", "--year", "2022") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "files of the list of receipts that do not lie beside it, not used (1): 没有.xlsx"
    assert out[-1] == "days of receipt recorded: 2"
    first = submission_of((folder / "a.xlsx").read_bytes())
    assert receipts(folder) == [
        (first, "a.xlsx", date(2023, 5, 4)), (submission_of(other), "d.xlsx", date(2023, 5, 9)),
    ]  # fmt: skip
    run("load", folder, "--received", "2023-05-04", "--year", "2022")
    assert len(receipts(folder)) == 2  # what is on record already is not recorded again
    run("load", folder / "a.xlsx", "--received", "2023-05-06")
    assert receipts(folder)[2] == (first, "a.xlsx", date(2023, 5, 6))


@pytest.mark.parametrize(("lines", "line"), [("file,received\na.xlsx,bald", 2), ("name;day\na.xlsx;1", 1)])
def test_a_list_that_cannot_be_followed_is_told_before_anything_is_stored(
    folder: Path, capsys: pytest.CaptureFixture[str], lines: str, line: int
):
    (folder / "received.csv").write_text(lines)
    assert run("load", folder) == 2
    assert f"received.csv line {line} " in capsys.readouterr().err
    assert (
        run("normalise", folder, "--year", "2022") == 0
    )  # where nothing is stored the list has nothing to say
    assert "3 files" in capsys.readouterr().out


def test_a_roster_in_the_same_folder_is_read_before_the_files_that_it_names(folder: Path):
    rows = [ROSTER[0], [*ROSTER[1], "别名"], ["龙陵县妇女联合会", "机关部门", "月报", "次月5日", "县妇联"]]
    (folder / "名册.xlsx").write_bytes(book(rows))
    (folder / "a.xlsx").write_bytes(
        book([["龙陵县2023年4月反诈宣传统计表"], ["单位", "宣传单（份）"], ["县妇联", 12]])
    )
    run("load", folder, "--year", "2022")
    store = open_store()
    assert store.counted()["unit"].tolist() == ["龙陵县妇女联合会"]
    store.close()
