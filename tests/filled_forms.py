"""Fills in blank forms as a clerk would, at random, and says which facts must come out; knows nothing of the reader."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import openpyxl

from etl.schema import Reading

VOCABULARY = Path(__file__).parents[1] / "data" / "reference" / "vocabulary"
HEAD_ROW, FIRST_ROW = 3, 4
LINES = {"list": 30, "summary": 25}
NOT_ASKED = {"mixed_materials"}
# A column that is about a way of reaching people keeps it, whatever the line says (contract 4.17).
OWN_CHANNEL = {
    "screens": "screen",
    "broadcasts": "broadcast",
    "vehicles": "vehicle",
    "households": "door_to_door",
    "sms": "sms",
    "videos": "short_video",
    "media_reports": "media",
    "app_installs": "app",
}
# as typed -> value, low, high, qualifier
TYPED: dict[Any, tuple[float, float, float | None, str]] = {
    0: (0, 0, 0, "exact"),
    1: (1, 1, 1, "exact"),
    37: (37, 37, 37, "exact"),
    12500: (12500, 12500, 12500, "exact"),
    "近500": (500, 400, 500, "at_most"),
    "100余": (100, 100, 199, "at_least"),
    "约1200": (1200, 1080, 1320, "about"),
    "1.2万": (12000, 12000, 12000, "exact"),
    "200以上": (200, 200, None, "at_least"),
    "两三百": (200, 200, 300, "range"),
}
NO_FIGURE = ("—", "无", "/", "-", "")
NAMES = (
    "进社区反诈宣传",
    "老年人防骗讲座",
    "开学第一课",
    "发放宣传单",
    "“断卡”集中宣传日",
    "=SUM(A1:A9)",
    "银行网点反诈沙龙",
)
PLACES = ("龙山社区", "文化广场", "县一中", "营业厅", "3号楼")


def rows_of(name: str) -> list[dict[str, str]]:
    """A list of the vocabulary."""
    with (VOCABULARY / f"{name}.csv").open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def names_of(name: str) -> dict[str, str]:
    """{name_zh: code}."""
    return {row["name_zh"]: row["code"] for row in rows_of(name)}


MEASURES = {row["code"]: row for row in rows_of("measures") if row["code"] not in NOT_ASKED}
GROUPS, CHANNELS = names_of("target_groups"), names_of("channels")


@dataclass
class Line:
    """One filled row: what is typed below each header, figures by the measure's code."""

    row: int
    day: date | None = None
    name: str = ""
    place: str = ""
    group: str = ""
    channel: str = ""
    figures: dict[str, Any] = field(default_factory=dict)


def headers(sheet: Any) -> dict[str, int]:
    """{what the column holds: its number}; measures by their code, from the header alone."""
    codes = {row["name_zh"]: code for code, row in MEASURES.items()}
    found = {}
    for cell in sheet[HEAD_ROW]:
        name = str(cell.value or "").partition("（")[0].strip()
        found[codes.get(name, name)] = cell.column
    return found


def fill_form(content: bytes, lines: list[Line]) -> bytes:
    """The workbook with the lines typed in, saved by openpyxl: its totals have no results."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    at = headers(sheet)
    for line in lines:
        labels = {
            "活动日期": line.day,
            "活动名称": line.name,
            "活动地点": line.place,
            "宣传对象": line.group,
            "宣传方式": line.channel,
        }
        for name, typed in (labels | line.figures).items():
            if name in at and typed not in (None, ""):
                cell = sheet.cell(line.row, at[name])
                cell.value = typed
                if isinstance(typed, str):
                    cell.data_type = "s"
    filled = io.BytesIO()
    book.save(filled)
    return filled.getvalue()


def draw_lines(draw: Random, kind: str, start: date, end: date) -> list[Line]:
    """Some rows of the form, others left blank, each with some of its cells; no two say the same."""
    count = draw.randint(1, LINES[kind])
    ways = draw.sample([(g, c) for g in ["", *GROUPS] for c in ["", *CHANNELS]], count)
    lines = []
    for number, row in enumerate(sorted(draw.sample(range(LINES[kind]), count))):
        group, channel = ways[number]
        line = Line(FIRST_ROW + row, group=group, channel=channel)
        if kind == "list":
            line.day = draw.choice([None, start + timedelta(draw.randint(0, (end - start).days))])
            line.name = draw.choice(["", f"{draw.choice(NAMES)}之{number + 1}"])
            line.place = draw.choice(["", *PLACES])
        asked = draw.sample(sorted(MEASURES), draw.randint(0, len(MEASURES)))
        line.figures = {code: draw.choice([*TYPED, *NO_FIGURE, draw.randint(1, 5000)]) for code in asked}
        lines.append(line)
    return lines


Said = tuple[Any, ...]


def expected_facts(lines: list[Line], kind: str, start: date, end: date) -> list[Said]:
    """What the lines say, one entry per figure."""
    said = []
    for line in lines:
        first, last = (line.day, line.day) if kind == "list" and line.day else (start, end)
        activity = (line.name or line.place) if kind == "list" else ""
        group = GROUPS.get(line.group, "unspecified")
        for code, typed in line.figures.items():
            if typed in NO_FIGURE:
                continue
            figure = TYPED.get(typed, (typed, typed, typed, "exact"))
            default = MEASURES[code]["default_channel"] or "unspecified"
            channel = OWN_CHANNEL.get(code) or CHANNELS.get(line.channel, default)
            said.append((line.row, first, last, activity, group, channel, code, *figure))
    return sorted(said, key=str)


def facts_said(reading: Reading) -> list[Said]:
    """The same of what was read."""
    return sorted(
        (
            (
                int("".join(filter(str.isdigit, fact.cell))),
                fact.period_start,
                fact.period_end,
                fact.activity,
                fact.target_group,
                fact.channel,
                fact.measure,
                fact.value,
                fact.low,
                fact.high,
                fact.qualifier,
            )
            for fact in reading.facts
        ),
        key=str,
    )
