"""`reply` and the way back through `load`, as a clerk types them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from etl.cli import main
from etl.schema import submission_of
from etl.store import open_store
from tests.unit.reply_files import june_book


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setenv("CAMPAIGN_STORE", str(tmp_path / "store.sqlite"))


@pytest.fixture
def june(tmp_path: Path) -> Path:
    path = tmp_path / "六月.xlsx"
    path.write_bytes(june_book())
    return path


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_a_stored_file_goes_back_is_corrected_and_replaces_itself(
    june: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = submission_of(june.read_bytes())
    assert run("load", june) == 0
    assert run("reply", code, "--to", tmp_path) == 0
    reply = tmp_path / "六月_待核实.xlsx"
    assert lines(capsys)[-1] == f"wrote {reply}, 2 places marked"

    book = openpyxl.load_workbook(reply)
    book["六月"]["C3"], book["六月"]["B5"] = 70, 300
    book.save(reply)
    assert run("load", reply, "--processes", 1) == 0

    told = f"六月_待核实.xlsx: stored, facts: 4; replaces “六月.xlsx” ({code}), figures that differ: 1"
    assert lines(capsys)[0] == told
    store = open_store()
    assert sorted(store.counted()["value"]) == [50.0, 70.0, 100.0, 200.0]
    assert store.info(code).status == "replaced"
    store.close()


def test_a_file_need_not_be_stored(june: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("reply", june, "--to", tmp_path / "back.xlsx", "--language", "en") == 0

    assert openpyxl.load_workbook(tmp_path / "back.xlsx").sheetnames == ["To check", "六月"]
    assert lines(capsys) == [f"wrote {tmp_path / 'back.xlsx'}, 2 places marked"]


def test_what_has_to_be_written_anew_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "总结.txt"
    report.write_text("镇安派出所2023年6月反诈宣传总结\n发放宣传单若干份。\n", encoding="utf-8")

    assert run("reply", report, "--to", tmp_path / "总结.docx") == 0

    assert lines(capsys)[1] == "原文件是纯文本：本文件是相同段落的 Word 文档。"


def test_wrong_usage_is_explained(june: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "副本.csv").write_text("x", encoding="utf-8")
    assert run("reply", "0123456789abcdef", "--to", tmp_path) == 2
    assert run("reply", june, "--to", tmp_path / "back.docx") == 2
    assert run("load", june, june.parent, "--corrects", "0123456789abcdef") == 2
    assert run("load", june, "--corrects", "0123456789abcdef") == 2

    assert capsys.readouterr().err.splitlines() == [
        "neither a submission nor a file: 0123456789abcdef",
        "this reply is a .xlsx file; let --to end with .xlsx",
        "--corrects takes one file, not 2",
        "no submission 0123456789abcdef",
    ]


def test_an_unreadable_file_gets_no_reply(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "坏.xlsx").write_bytes(b"PK\x03\x04cut")

    assert run("reply", tmp_path / "坏.xlsx", "--to", tmp_path) == 1

    assert lines(capsys)[0] == (
        "no reply to “坏.xlsx”: The file “坏.xlsx” is damaged and cannot be read: the structure of the file is not "
        "complete; perhaps it was not sent, or not saved, to the end."
    )


def test_last_months_reply_is_no_correction_of_last_month(
    june: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("load", june) == 0
    assert run("reply", june, "--to", tmp_path) == 0
    july = tmp_path / "七月.xlsx"
    book = openpyxl.load_workbook(tmp_path / "六月_待核实.xlsx")
    book["六月"]["A1"] = "龙陵县公安局镇安派出所2023年7月反诈宣传统计表"
    book["六月"]["C3"], book["六月"]["B5"] = 70, 300
    book.save(july)
    lines(capsys)

    code = submission_of(june.read_bytes())
    assert run("load", july, "--processes", 1) == 0
    assert lines(capsys)[0] == (
        f"七月.xlsx: stored, facts: 4, says that it corrects “六月.xlsx” ({code}) but speaks of another time; "
        f"that one is not replaced, use --corrects {code} if it should be"
    )
    store = open_store()
    assert store.info(code).status == "counts"
    store.close()


def test_a_person_may_insist(june: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("load", june) == 0
    other = tmp_path / "别的.xlsx"
    other.write_bytes(june_book(leaflets=(7, 8), people=9))
    code = submission_of(june.read_bytes())

    assert run("load", other, "--corrects", code) == 0

    assert "replaces “六月.xlsx”" in lines(capsys)[2]


def test_what_was_supplied_to_the_first_is_supplied_to_its_correction(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = tmp_path / "报表.xlsx"
    book = openpyxl.Workbook()
    for row in (["反诈宣传统计表"], ["社区", "宣传单（份）"], ["镇安社区", "若干"], ["小田坝村", 8]):
        book.active.append(row)
    book.save(bare)
    assert run("load", bare, "--unit", "镇安派出所", "--period", "2023-06") == 0
    assert run("reply", bare, "--to", tmp_path) == 0
    book = openpyxl.load_workbook(tmp_path / "报表_待核实.xlsx")
    book.worksheets[1]["B3"] = 5
    book.save(tmp_path / "报表_待核实.xlsx")
    lines(capsys)

    assert run("load", tmp_path / "报表_待核实.xlsx", "--processes", 1) == 0

    assert "replaces “报表.xlsx”" in lines(capsys)[0]
