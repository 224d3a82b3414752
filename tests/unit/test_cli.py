"""The commands as a clerk types them: what they write, say and return (contract, section 6)."""

from __future__ import annotations

import argparse
import csv
import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from etl import PROGRAM_VERSION
from etl.cli import main
from etl.cli_options import build_parser
from etl.commands import Console, describe_progress
from etl.intake import find_files
from etl.progress import Progress
from etl.refusals import refusal_issue
from etl.schema import (
    CELL_COLUMNS,
    FACT_COLUMNS,
    ISSUE_COLUMNS,
    MENTION_COLUMNS,
    CellRole,
    Reading,
    Ruling,
    Supplied,
)
from etl.store.frames import COUNTED_COLUMNS
from tests.readings import make_fact, make_mention, make_reading

ROOT = Path(__file__).resolve().parents[2]


def read_files(
    paths: list[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling]
) -> Iterator[tuple[bytes, Reading]]:
    """In place of the reader: a file holds one figure, or the word 'bad', or a figure without a unit ('?5')."""
    for path in paths:
        content = path.read_bytes()
        words = content.decode()
        if words == "bad":
            issue = refusal_issue("file_not_opened", path.name, cause="gone")
            code = hashlib.sha256(content).hexdigest()[:16]
            yield content, Reading(code, path.name, issues=[issue], failed=True)
            continue
        fact = make_fact(float(words.strip("?")), unit=supplied.unit or f"{path.stem}派出所")
        reading, _ = make_reading(path.name, [fact])
        reading.submission = fact.submission = hashlib.sha256(content).hexdigest()[:16]
        reading.mentions = [make_mention(file=path.name, unit=fact.unit)]
        if words.startswith("?") and not supplied.unit:
            reading.held, reading.facts, reading.needs = reading.facts, [], ["unit"]
        yield content, reading


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setenv("CAMPAIGN_STORE", str(tmp_path / "store" / "campaign.sqlite"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inbox = tmp_path / "in"
    (inbox / "sub").mkdir(parents=True)
    for name, content in {
        "b.xlsx": "120", "a.csv": "4.5", "sub/c.xls": "7", "~$b.xlsx": "x", ".hidden.csv": "x", "Thumbs.db": "x",
    }.items():  # fmt: skip
        (inbox / name).write_text(content)
    return inbox


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments], read_files)


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def submission_of(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()[:16]


# --- normalise ---


def test_normalise_writes_the_tables_of_the_contract(folder: Path, tmp_path: Path) -> None:
    names = ("facts", "issues", "cells", "mentions")
    files = {name: tmp_path / f"{name}.csv" for name in names}

    assert run("normalise", folder, *(part for n in names for part in (f"--{n}", files[n]))) == 0

    for name, columns in zip(
        names, (FACT_COLUMNS, ISSUE_COLUMNS, CELL_COLUMNS, MENTION_COLUMNS), strict=True
    ):
        assert files[name].read_bytes().startswith(b"\xef\xbb\xbf" + columns[0].encode() + b",")
        header = files[name].read_text("utf-8-sig").splitlines()[0]
        assert header == ",".join(columns)
    rows = table(files["facts"])
    assert [(row["file"], row["value"], row["period_start"]) for row in rows] == [
        ("a.csv", "4.5", "2023-04-01"),
        ("b.xlsx", "120", "2023-04-01"),
        ("c.xls", "7", "2023-04-01"),
    ]
    assert len(table(files["cells"])) == 3
    assert [row["raw"] for row in table(files["mentions"])] == ["张贴海报"] * 3


def test_normalise_explains_each_file_below_its_line_in_the_language_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("normalise", folder / "a.csv", folder / "b.xlsx", "--explain", "--language", "zh") == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith(("a.csv", "b.xlsx"))] == [
        "a.csv：1 条数据，1 条仅提及",
        "b.xlsx：1 条数据，1 条仅提及",
    ]
    assert lines[1:3] == ["  工作表“Sheet1”：1 个非空单元格", "    1 个 = 数据 1"]


def test_what_would_direct_a_terminal_is_written_out(capsys: pytest.CaptureFixture[str]) -> None:
    def with_escape(*_: object) -> Iterator[tuple[bytes, Reading]]:
        reading, content = make_reading("a", [make_fact(5)])
        reading.cells = [CellRole("a", "Sheet1", "A1", "note", "", "\x1b[2J清屏")]
        yield content, reading

    assert main(["normalise", __file__, "--explain", "--language", "en"], with_escape) == 0
    assert "A1 “[U+001B][2J清屏”" in capsys.readouterr().out


def test_a_name_neither_directs_a_terminal_nor_begins_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    names = ["\x1b[31m红", "一\n伪造：9 条数据", "\u202e倒", "半\udc80", "\x9b2J\r八位"]

    def named(*_: object) -> Iterator[tuple[bytes, Reading]]:
        for name in names:
            reading, content = make_reading("a", [make_fact(5)])
            reading.file = name
            yield content, reading

    assert main(["normalise", __file__, "--language", "zh"], named) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[:-1] == [
        "[U+001B][31m红：1 条数据",
        "一[U+000A]伪造：9 条数据：1 条数据",
        "[U+202E]倒：1 条数据",
        "半[U+DC80]：1 条数据",
        "[U+009B]2J[U+000D]八位：1 条数据",
    ]
    with pytest.raises(SystemExit):
        main(["normalise", "--period", "\x1b[31m", "x"])
    assert "\x1b" not in capsys.readouterr().err
    assert main(["normalise", "\x1b[31m没有"]) == 2
    assert "\x1b" not in capsys.readouterr().err


def test_an_open_bound_is_an_empty_field_and_what_could_run_gets_an_apostrophe(tmp_path: Path) -> None:
    def open_bound(*_: object) -> Iterator[tuple[bytes, Reading]]:
        reading, content = make_reading("a", [make_fact(50, high=None, raw="=50+", qualifier="at_least")])
        yield content, reading

    (tmp_path / "a").write_text("x")
    assert main(["normalise", str(tmp_path / "a"), "--facts", str(tmp_path / "f.csv")], open_bound) == 0

    row = table(tmp_path / "f.csv")[0]
    assert (row["low"], row["high"], row["raw"]) == ("50", "", "'=50+")


def test_files_are_told_one_by_one_and_an_unreadable_one_makes_the_status_1(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.xlsx").write_text("bad")
    (folder / "a.csv").write_text("?4.5")

    assert run("normalise", folder, "--facts", tmp_path / "f.csv") == 1

    assert capsys.readouterr().out.splitlines() == [
        "a.csv: held back, unit unknown; supply --unit, facts: 0, mentions: 1",
        "b.xlsx: could not be read: “b.xlsx” could not be opened: it is no longer there.",
        "c.xls: facts: 1, mentions: 1",
        "3 files, facts: 1, mentions: 2, errors: 1; not read: 1, held back: 1",
    ]
    assert [row["file"] for row in table(tmp_path / "f.csv")] == ["c.xls"]


def test_supplied_values_reach_the_reader(folder: Path, tmp_path: Path) -> None:
    (folder / "a.csv").write_text("?4.5")

    assert run("normalise", folder / "a.csv", "--unit", "甲所", "--facts", tmp_path / "f.csv") == 0

    assert [row["unit"] for row in table(tmp_path / "f.csv")] == ["甲所"]


def test_an_empty_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()

    assert run("normalise", tmp_path / "empty") == 0

    assert capsys.readouterr().out.splitlines()[0] == f"no files found: {tmp_path / 'empty'}"


def test_files_passed_over_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "photo.jpg").write_text("x")

    assert run("normalise", folder) == 0

    first = capsys.readouterr().out.splitlines()[0]
    assert first == "not read (no ending of a spreadsheet or report): photo.jpg"


def test_folders_are_walked_in_order_and_each_file_is_read_once(folder: Path) -> None:
    (folder / "photo.jpg").write_text("x")
    (folder / "named").write_text("x")

    found, passed = find_files([folder / "named", folder / "b.xlsx", folder])

    names = [str(path.relative_to(folder)) for path in found]
    assert names == ["named", "b.xlsx", "a.csv", str(Path("sub") / "c.xls")]
    assert [path.name for path in passed] == ["photo.jpg"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["normalise"],
        ["normalise", "does-not-exist"],
        ["normalise", ".", "--period", "2023-13"],
        ["normalise", ".", "--processes", "0"],
        ["normalise", ".", "--facts", "no/such/folder/f.csv"],
        ["load", ".", "--store", "nonsense://x"],
        ["export", "--to", "f.doc"],
        ["export", "--to", "f.csv", "--measure", "nonsense"],
        ["export", "--to", "f.csv", "--district", "龙陵县"],
        ["export", "--to", "f.csv", "--period", "April"],
        ["export", "--to", "no/such/folder/f.csv"],
        ["withdraw", "ffff"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_2_with_a_reason(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    try:
        status = run(*arguments)
    except SystemExit as error:  # argparse
        status = int(error.code or 0)

    assert status == 2
    assert len(capsys.readouterr().err.strip()) > 10
    assert not list(tmp_path.glob("*.csv"))


# --- load, submissions, withdraw, reinstate ---


def test_load_says_how_many_figures_came_from_prose_and_that_nobody_confirmed_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def report(*_: object) -> Iterator[tuple[bytes, Reading]]:
        facts = [make_fact(5, sheet="text", cell="P2"), make_fact(7, sheet="text", cell="T1!B2")]
        reading, content = make_reading("a", facts)
        yield content, reading

    assert main(["load", __file__], report) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "a: stored, facts: 2, 1 of them read from prose: they count and nobody has confirmed them yet"
        " (see the page of submissions)"
    )


def test_load_stores_and_says_when_and_by_whom_the_same_came_before(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("load", folder, "--by", "王") == 0
    first = capsys.readouterr().out.splitlines()
    assert run("load", folder / "a.csv", "--by", "李") == 0
    second = capsys.readouterr().out.splitlines()

    assert first[0] == "a.csv: stored, facts: 1, mentions: 1"
    assert second[0].startswith("a.csv: already stored 20")
    assert second[0].endswith(" UTC by “王” (counts)")


def test_held_and_unreadable_files_are_not_stored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.xlsx").write_text("bad")
    (folder / "a.csv").write_text("?4.5")

    assert run("load", folder) == 1

    assert "a.csv: held back, unit unknown; supply --unit" in capsys.readouterr().out
    run("submissions")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[1] for line in lines] == ["file", "c.xls"]


def test_a_submission_is_listed_withdrawn_and_reinstated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("load", folder / "b.xlsx")
    capsys.readouterr()
    code = submission_of("120")

    assert run("withdraw", code, "--reason", "传错了") == 0
    assert run("withdraw", code) == 0
    assert run("submissions") == 0
    assert run("reinstate", code) == 0
    assert run("reinstate", code) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{code} “b.xlsx” is withdrawn"
    assert lines[1] == f"{code} “b.xlsx” was withdrawn before"
    listed = dict(zip(lines[2].split("\t"), lines[3].split("\t"), strict=True))
    assert (listed["submission"], listed["status"], listed["reason"]) == (code, "withdrawn", "传错了")
    assert lines[4:] == [
        f"{code} “b.xlsx” is back: counts",
        f"{code} “b.xlsx” was not withdrawn: counts",
    ]


def test_samples_are_marked(folder: Path, tmp_path: Path) -> None:
    run("load", folder / "b.xlsx", "--sample")
    run("export", "--to", tmp_path / "f.csv")

    assert [row["sample"] for row in table(tmp_path / "f.csv")] == ["1"]


def test_an_empty_store_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("submissions") == 0
    assert capsys.readouterr().out == "nothing has been stored yet\n"


def test_a_store_that_fails_says_at_which_file_it_stopped(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def read_until_the_disk_is_full(*arguments: Any) -> Iterator[tuple[bytes, Reading]]:
        readings = read_files(*arguments)
        yield next(readings)
        with closing(sqlite3.connect(tmp_path / "s.sqlite")) as connection:
            connection.execute(
                "CREATE TRIGGER full BEFORE INSERT ON original BEGIN SELECT RAISE(ABORT, 'full'); END"
            )
        yield from readings

    assert (
        main(["load", str(folder), "--store", str(tmp_path / "s.sqlite")], read_until_the_disk_is_full) == 1
    )

    output = capsys.readouterr()
    assert output.out.splitlines() == ["a.csv: stored, facts: 1, mentions: 1"]
    assert output.err.startswith(
        "“b.xlsx” could not be stored: the store failed and nothing of this step was written"
    )
    assert output.err.endswith("[full]. The files before it are stored and those after it were not read\n")


# --- export ---


def test_export_writes_what_counts_with_the_contracts_columns(folder: Path, tmp_path: Path) -> None:
    run("load", folder)

    assert run("export", "--to", tmp_path / "f.csv") == 0

    rows = table(tmp_path / "f.csv")
    assert list(rows[0]) == COUNTED_COLUMNS
    assert [(row["unit"], row["value"], row["high"]) for row in rows] == [
        ("a派出所", "4.5", "4.5"),
        ("b派出所", "120", "120"),
        ("c派出所", "7", "7"),
    ]


@pytest.mark.parametrize(
    ("filters", "units"),
    [
        (["--unit", "b派出所", "--unit", "c派出所"], ["b派出所", "c派出所"]),
        (["--district", "530523"], ["a派出所", "b派出所", "c派出所"]),
        (["--district", "5303"], []),
        (["--period", "2023-Q2"], ["a派出所", "b派出所", "c派出所"]),
        (["--period", "2023-04-02..2023-04-30"], []),
        (["--measure", "posters"], []),
        (["--measure", "leaflets", "--channel", "handout", "--group", "unspecified", "--unit-type", "police",
          "--unit", "a派出所"], ["a派出所"]),
    ],
)  # fmt: skip
def test_export_filters(filters: list[str], units: list[str], folder: Path, tmp_path: Path) -> None:
    run("load", folder)

    assert run("export", "--to", tmp_path / "f.csv", *filters) == 0

    assert [row["unit"] for row in table(tmp_path / "f.csv")] == units


def test_export_all_adds_the_others_with_the_reason(folder: Path, tmp_path: Path) -> None:
    run("load", folder)
    run("withdraw", submission_of("120"))

    run("export", "--to", tmp_path / "f.csv")
    run("export", "--to", tmp_path / "all.csv", "--all")

    assert [row["value"] for row in table(tmp_path / "f.csv")] == ["4.5", "7"]
    rows = table(tmp_path / "all.csv")
    assert [(row["value"], row["counts"], row["why"]) for row in rows] == [
        ("4.5", "1", ""),
        ("120", "0", "withdrawn"),
        ("7", "1", ""),
    ]


def test_export_as_workbook_and_parquet_in_the_terminals_language(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run("load", folder)
    capsys.readouterr()
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")

    run(
        "export",
        "--to",
        tmp_path / "f.xlsx",
        "--unit",
        "b派出所",
        "--measure",
        "leaflets",
        "--period",
        "2023-04",
    )
    run("export", "--to", tmp_path / "f.parquet")

    assert capsys.readouterr().out.splitlines() == [
        f"已导出 1 条数据到 {tmp_path / 'f.xlsx'}",
        f"已导出 3 条数据到 {tmp_path / 'f.parquet'}",
    ]
    book = openpyxl.load_workbook(tmp_path / "f.xlsx")
    assert book.sheetnames == ["数据", "说明"]
    assert [cell.value for cell in book["数据"][1]][5:7] == ["填报单位", "单位类型"]
    assert list(book["说明"].values)[1:4] == [
        ("时间", "2023-04-01..2023-04-30"),
        ("填报单位", "b派出所"),
        ("指标", "宣传资料"),
    ]
    assert pd.read_parquet(tmp_path / "f.parquet")["value"].tolist() == [4.5, 120.0, 7.0]


# --- words and bars ---


def verbs() -> dict[str, argparse.ArgumentParser]:
    action = next(a for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction))
    return dict(action.choices)


@pytest.mark.parametrize("verb", sorted(verbs()))
def test_every_verb_and_option_explains_itself(verb: str) -> None:
    parser = verbs()[verb]

    assert parser.description
    assert verb in build_parser().format_help().split()
    for action in parser._actions:
        assert action.help, f"{verb} {action.option_strings or action.dest} is not explained"


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_every_verb_and_option_is_in_the_readme(name: str) -> None:
    readme = ROOT / name
    if not readme.exists():
        pytest.skip(f"{name} is missing: the commands are NOT checked against it")
    text = readme.read_text("utf-8")

    options = {
        option
        for parser in verbs().values()
        for action in parser._actions
        for option in action.option_strings
        if option.startswith("--") and option != "--help"
    }
    missing = sorted(
        word for word in {*verbs(), *options} if f"`{word}" not in text and f" {word}" not in text
    )
    assert missing == []


class Terminal:
    """A stream that looks like a terminal."""

    def __init__(self) -> None:
        self.text = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Nothing waits."""


ENGLISH = partial(describe_progress, Console("en"))


def test_the_bar_fills_on_a_terminal_only(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    bar = Progress(2, terminal, ENGLISH, lambda: 0.0)  # type: ignore[arg-type]
    bar.step()
    bar.step()
    Progress(2, sys.stderr, ENGLISH, lambda: 0.0).step()

    assert terminal.text.split("\r")[1:] == [
        "░" * 30 + " 0/2",
        "█" * 15 + "░" * 15 + " 1/2",
        "█" * 30 + " 2/2",
    ]
    assert capsys.readouterr().err == ""


def test_the_bar_tells_rate_and_time_left_once_they_can_be_told() -> None:
    terminal = Terminal()
    moments = iter([0.0, 4.0, 8.0, 8.0])
    bar = Progress(300, terminal, ENGLISH, lambda: next(moments))  # type: ignore[arg-type]
    bar.step()
    bar.step()

    assert terminal.text.split("\r")[2:] == [
        "░" * 30 + " 1/300",
        "░" * 30 + " 2 of 300 files, 0.2 a second, about 20 min left",
    ]


def test_a_log_gets_a_line_every_half_minute_and_none_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    now = [0.0]
    bar = Progress(100, sys.stderr, ENGLISH, lambda: now[0])
    for _ in range(100):
        now[0] += 1.0
        bar.step()

    assert capsys.readouterr().err.splitlines() == [
        "30 of 100 files, 1.0 a second, about 70 s left",
        "60 of 100 files, 1.0 a second, about 40 s left",
        "90 of 100 files, 1.0 a second, about 10 s left",
    ]
    assert describe_progress(Console("zh"), 30, 20_000, 2.5, 7_988.0) == (
        "已完成 30/20000 个文件，每秒 2.5 个，约剩 3 小时"
    )


def test_the_commands_start_without_pandas() -> None:
    check = "import sys, etl.cli, etl.store; print(sorted({'pandas', 'streamlit'} & set(sys.modules)))"

    answer = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert answer.stdout == "[]\n"


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"anti-fraud-campaign {PROGRAM_VERSION}\n"
