"""What coverage is measured by, for the planned load: who must report, and how many people live there, as two tables."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.bench.load_plan import Scale, plan

KINDS = {"police": "公安", "community": "社区", "school": "学校", "bank": "银行", "hospital": "医院"}


def write_reference(folder: Path, scale: Scale) -> list[Path]:
    """The roster (every unit of one month of `scale`, monthly, until the fifth) and the population of its counties."""
    folder.mkdir(parents=True, exist_ok=True)
    month = Scale(scale.counties, 1, scale.stations, scale.layouts, scale.province)
    units: dict[str, tuple[str, str]] = {}
    counties: dict[str, int] = {}
    for sent in plan(month):
        county = sent.county.path.replace("/", "")
        counties[county] = 200_000 + 1000 * len(counties)
        units |= {row.unit: (county, KINDS[row.kind]) for row in sent.rows}
    roster = [["单位名称", "所属地区", "类别", "报送周期", "报送截止"]]
    roster += [[unit, place, kind, "月报", "次月5日"] for unit, (place, kind) in units.items()]
    bases = [["地区", "年份", "总人口（人）", "户数（户）"]]
    bases += [[place, "2022", str(people), str(people // 3)] for place, people in counties.items()]
    return [_write(folder / "报送单位名册.csv", roster), _write(folder / "人口基数表.csv", bases)]


def _write(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path
