"""Who sent a file and for when by its words, and that a file that cannot be read is noted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from etl.cli import main
from etl.normalise import normalise_bytes
from etl.reference.records import Receipt
from etl.schema import Reading, Ruling, Supplied, submission_of
from etl.sender import Sender, period_of, sender_of, unread_receipt
from etl.store import open_store

JULY = (date(2023, 7, 1), date(2023, 7, 31))
DAY = date(2023, 8, 4)


def test_the_first_text_that_names_a_unit_decides_and_the_others_give_its_place() -> None:
    station = Sender("镇安派出所", "530523|派出所|镇安", "police", "530523102")
    assert sender_of(["填报单位：镇安派出所", "龙陵县7月反诈宣传台账"], Supplied()) == station
    assert sender_of(["7月台账"], Supplied("镇安派出所", district="530523")) == station
    assert sender_of(["7月台账"], Supplied()) == Sender()


def test_a_year_in_another_text_completes_a_month() -> None:
    period = period_of(["7月", "2023年反诈宣传"], Supplied())
    assert period is not None
    assert (period.start, period.end) == JULY
    supplied = period_of(["台账"], Supplied(period="2023-07"))
    assert supplied is not None
    assert (supplied.start, supplied.end) == JULY
    assert period_of(["台账"], Supplied()) is None


def test_what_cannot_be_read_is_from_whom_its_name_says() -> None:
    failed = Reading("0" * 16, "龙陵县镇安派出所2023年7月反诈宣传.xls", failed=True)
    assert unread_receipt(failed, Supplied(), DAY) == Receipt(
        "0" * 16, failed.file, DAY, "龙陵县镇安派出所", "530523102", *JULY, "unreadable"
    )
    assert unread_receipt(Reading("0" * 16, "扫描件.pdf", failed=True), Supplied(), DAY) is None
    assert unread_receipt(Reading("", failed.file, failed=True), Supplied(), DAY) is None


def read_files(
    paths: list[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling]
) -> Iterator[tuple[bytes, Reading]]:
    for path in paths:
        content = path.read_bytes()
        yield content, normalise_bytes(content, path.name, supplied, rulings, date(2026, 1, 1))


def test_load_notes_once_that_a_file_came_in_and_could_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMPAIGN_STORE", str(tmp_path / "store.sqlite"))
    broken = tmp_path / "镇安派出所2023年7月反诈宣传统计表.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    (tmp_path / "无名.xlsx").write_bytes(b"PK\x03\x04 nobody's")

    def load(day: str) -> list[list[object]]:
        arguments = ["load", str(broken), str(tmp_path / "无名.xlsx"), "--received", day]
        assert main(arguments, read_files=read_files) == 1
        store = open_store()
        columns = ["submission", "unit", "received", "period_start", "period_end", "problem"]
        found = store.receipts()[columns].to_numpy().tolist()
        store.close()
        return found

    noted = [submission_of(broken.read_bytes()), "镇安派出所", DAY, *JULY, "unreadable"]
    assert load("2023-08-04") == [noted]
    assert load("2023-08-09") == [noted]
