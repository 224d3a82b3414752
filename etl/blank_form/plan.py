"""What a blank form asks for: its title, its meta lines, its columns. Words only; `workbook` draws them.

The words are those that the reader knows best: the names and units of `data/reference/vocabulary`.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from etl.meaning import calendar_period as calendar
from etl.meaning.period import Period
from etl.meaning.synonyms import vocabulary
from etl.vocabulary import code_names

MEASURES = Path(__file__).with_name("measures.csv")

Kind = Literal["list", "summary"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Content = Literal["serial", "date", "text", "group", "channel", "figure", "remark"]

TITLES: dict[Kind, str] = {"list": "反诈宣传活动台账", "summary": "反诈宣传工作统计表"}
SHEETS: dict[Kind, str] = {"list": "宣传活动台账", "summary": "宣传工作统计"}
# As many as fit on one printed page beside title, header, total and signatures.
ROWS: dict[Kind, int] = {"list": 30, "summary": 25}
# In characters: four Chinese ones of a header's size, and five for the names that have five.
NARROW, WIDE = 6.6, 8.2


@dataclass(slots=True, frozen=True)
class BlankForm:
    """For whom a form is: the unit's name, the period it reports, the path of its district ('' where unknown)."""

    unit: str
    period: Period
    district: str = ""
    kind: Kind = "list"


@dataclass(slots=True, frozen=True)
class FormColumn:
    """One column: what its cells hold, its header, its width in characters; `code` of a measure, `block` of its
    neighbours."""

    content: Content
    header: str
    width: float
    code: str = ""
    block: str = ""


@dataclass(slots=True, frozen=True)
class Explained:
    """A measure that the form asks for, in the form's order, and what counts as one."""

    code: str
    block: str
    explanation: str


@cache
def asked_measures() -> tuple[Explained, ...]:
    """The measures of a form. Materials that cannot be told apart are not asked: the form is there to part them."""
    with MEASURES.open(encoding="utf-8", newline="") as lines:
        return tuple(Explained(**row) for row in csv.DictReader(lines))


def measure_header(code: str) -> str:
    """宣传资料（份）; a name that ends in its unit stands alone (受众人次, 活动场次)."""
    row = vocabulary("measures")[code]
    name, unit = row["name_zh"], row["unit_zh"]
    return name if name.endswith((unit, f"{unit}次")) else f"{name}（{unit}）"


def choices(column: str) -> list[str]:
    """What the drop-down of 'target_group' or 'channel' offers, in the vocabulary's order; 未区分 comes last."""
    names = code_names(column, "zh")
    return [*(name for code, name in names.items() if code != "unspecified"), names["unspecified"]]


def form_columns(kind: Kind) -> list[FormColumn]:
    """The columns of a form, left to right."""
    activity = [
        FormColumn("date", "活动日期（必填）", 11),
        FormColumn("text", "活动名称（必填）", 20),
        FormColumn("text", "活动地点", 11.5),
    ]
    return [
        FormColumn("serial", "序号", 4.2),
        *(activity if kind == "list" else []),
        FormColumn("group", "宣传对象（下拉选择）", 10.8),
        FormColumn("channel", "宣传方式（下拉选择）", 13),
        *(
            FormColumn("figure", header, _figure_width(header), asked.code, asked.block)
            for asked in asked_measures()
            for header in [measure_header(asked.code)]
        ),
        FormColumn("remark", "备注", 8),
    ]


def _figure_width(header: str) -> float:
    name = header.partition("（")[0]
    return WIDE if len(name) > 4 else NARROW


def period_words(period: Period) -> str:
    """2023年, 2023年第二季度, 2023年4月, 2023年4月17日, else 2023年4月17日至2023年4月23日."""
    first, last = period.start, period.end
    quarter = (first.month + 2) // 3
    named = (
        (f"{first.year}年", calendar.whole_year(first.year)),
        (f"{first.year}年第{'一二三四'[quarter - 1]}季度", calendar.quarter(first.year, quarter)),
        (f"{first.year}年{first.month}月", calendar.month(first.year, first.month)),
    )
    for words, whole in named:
        if whole is not None and (whole.start, whole.end) == (first, last):
            return words
    days = [f"{day.year}年{day.month}月{day.day}日" for day in (first, last)]
    return "至".join(dict.fromkeys(days))
