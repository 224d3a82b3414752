"""The page of measurements: what stands in its tables."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.bench.page import cell, draw, table
from tests.bench.page_words import NAMES, TOPICS
from tests.bench.results import KEPT_IN, Figure, note, read_figures
from tests.bench.spread import describe

SMALL = Figure("reading", "one process", 100, (0.008, 0.009, 0.010), "openpyxl", (0.0125, 0.0475), times=0.4)
LARGE = Figure("reading", "one process", 2000, (0.006,), "openpyxl", (0.03,), times=0.4)
MEMORY = Figure("long list", "memory", 1000, (1100,), most=1024, unit="MB")


def test_a_table_has_a_row_for_each_thing_and_a_column_for_each_size() -> None:
    two = Figure("reading", "two processes", 2000, (0.012,), "openpyxl", (0.03,), times=0.2)
    assert table([SMALL, LARGE, two], "个文件", "zh").splitlines() == [
        "| 项目 | 100 个文件 | 2,000 个文件 | 目标 | 对照 |",
        "| --- | ---: | ---: | --- | --- |",
        "| 一个进程 | 9.0 ms (8.0–10.0) × 0.30 | 6.0 ms × 0.20 | ≤ × 0.4 | openpyxl |",
        "| 两个进程 | – | 12.0 ms × 0.40 **✗** | ≤ × 0.2 | openpyxl |",
    ]


def test_what_misses_its_aim_is_marked() -> None:
    assert cell(MEMORY) == "1100.0 MB **✗**"
    assert cell(LARGE) == "6.0 ms × 0.20"


def test_seconds_are_told_in_milliseconds_up_to_ten() -> None:
    assert describe([0.5, 1.5, 1.0]) == "1000.0 ms (500.0 to 1500.0)"
    assert describe([12.25]) == "12.2 s"


def test_figures_are_kept_and_the_last_of_a_size_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.jsonl"
    kept.write_text(json.dumps(asdict(SMALL)) + "\n", encoding="utf-8")
    monkeypatch.setenv(KEPT_IN, str(kept))
    note("reading", "one process", 100, [0.5], "openpyxl", [1.0], times=0.4)
    said = "one process 500.0 ms openpyxl 1000.0 ms × 0.50 (wanted <= × 0.4)"
    assert " ".join(capsys.readouterr().out.split()) == said
    assert read_figures(kept) == [
        Figure("reading", "one process", 100, (0.5,), "openpyxl", (1.0,), times=0.4)
    ]


def test_the_picture_shows_ours_the_rival_and_the_aim() -> None:
    chart = draw([SMALL, LARGE], "en")
    assert [(line.name, list(line.x), list(line.y)) for line in chart.data] == [
        ("one process", [100, 2000], [0.009, 0.006]),
        (None, [100, 2000], [0.3, 0.2]),
        ("openpyxl", [100, 2000], [0.03, 0.03]),
    ]
    assert chart.layout.shapes[0].y0 == 0.4


def test_every_topic_and_name_has_its_words() -> None:
    assert {of for _, of, _ in TOPICS.values()} == {"files", "rows", "facts"}
    assert NAMES["in a new browser"] == "新浏览器首次访问"
