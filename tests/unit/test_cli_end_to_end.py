"""From spreadsheets through the real reader processes into a store and out again, as a clerk does it."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]


def etl(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "etl", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "en_US.UTF-8", "PYTHONUTF8": "1",
             "CAMPAIGN_STORE": str(folder / "s.sqlite")},
        timeout=120,
    )  # fmt: skip


def write_month(path: Path, month: int, leaflets: int) -> None:
    book = openpyxl.Workbook()
    for row in (
        [f"龙陵县2023年{month}月份反诈宣传工作统计表"],
        ["填报单位", "发放宣传单（份）", "张贴海报（张）"],
        ["龙山派出所", leaflets, 12],
        ["镇安派出所", 80, 3],
        ["合计", leaflets + 80, 15],
    ):
        book.active.append(row)
    book.save(path)


def test_loading_goes_on_when_nobody_listens_any_more(tmp_path: Path) -> None:
    for month in (4, 5, 6):
        write_month(tmp_path / f"{month}月.xlsx", month, 100)
    files = " ".join(f"'{tmp_path}/{month}月.xlsx'" for month in (4, 5, 6))
    store = tmp_path / "s.sqlite"
    command = f"'{sys.executable}' -m etl load {files} --store '{store}' | true; exit ${{PIPESTATUS[0]}}"

    status = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, timeout=120).returncode

    listed = etl("submissions", folder=tmp_path).stdout.splitlines()
    assert (status, len(listed)) == (0, 1 + 3)


def test_a_folder_of_months_a_correction_and_a_broken_file(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    write_month(inbox / "4月.xlsx", 4, 100)
    write_month(inbox / "5月.xlsx", 5, 200)
    (inbox / "坏.xlsx").write_bytes(b"PK\x03\x04 cut off")

    loaded = etl("load", inbox, "--by", "王", folder=tmp_path)
    write_month(tmp_path / "4月更正.xlsx", 4, 150)
    corrected = etl("load", tmp_path / "4月更正.xlsx", inbox / "5月.xlsx", "--by", "李", folder=tmp_path)
    exported = etl("export", "--to", tmp_path / "f.csv", "--measure", "leaflets", folder=tmp_path)

    assert (loaded.returncode, corrected.returncode, exported.returncode) == (1, 0, 0), loaded.stderr
    assert loaded.stdout.splitlines()[:2] == ["4月.xlsx: stored, facts: 4", "5月.xlsx: stored, facts: 4"]
    assert loaded.stdout.splitlines()[2].startswith("坏.xlsx: could not be read: ")
    first, second = corrected.stdout.splitlines()[:2]
    assert first.startswith("4月更正.xlsx: stored, facts: 4; replaces “4月.xlsx” (")
    assert second.startswith("5月.xlsx: already stored ")
    assert second.endswith("UTC by “王” (counts)")
    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = [(row["file"], row["cell"], row["value"], row["period_end"]) for row in csv.DictReader(lines)]
    assert rows == [
        ("5月.xlsx", "B3", "200", "2023-05-31"),
        ("5月.xlsx", "B4", "80", "2023-05-31"),
        ("4月更正.xlsx", "B3", "150", "2023-04-30"),
        ("4月更正.xlsx", "B4", "80", "2023-04-30"),
    ]
