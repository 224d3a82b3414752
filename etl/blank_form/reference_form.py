"""Blank forms for what coverage is measured by: bases of a district and its divisions, and the roster of its units.

Divisions are filled in from the national list, with their codes, so that no name can be misread. Nothing is hidden
or protected (see `etl.blank_form.workbook`); what may be chosen stands in drop-downs that accept other words too.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import xlsxwriter

from etl.blank_form.instructions import printed_lines
from etl.blank_form.making import UnknownPlace
from etl.blank_form.workbook import HEI, INSTRUCTION_SHEET, LABEL_COLOUR, OPTIONS, PAPER_A4, SONG
from etl.meaning.divisions import Place, children
from etl.meaning.place import parse_district_option
from etl.meaning.synonyms import vocabulary
from etl.schema import UNSPECIFIED

ReferenceForm = Literal["bases", "roster"]
REFERENCE_FORMS: tuple[ReferenceForm, ...] = ("bases", "roster")
TITLES: dict[ReferenceForm, str] = {"bases": "人口、户数和宣传对象基数表", "roster": "反诈宣传报送单位名册"}
SHEETS: dict[ReferenceForm, str] = {"bases": "基数", "roster": "名册"}
FREQUENCY_WORDS = ["周报", "旬报", "月报", "季报", "半年报", "年报"]
BLANK_ROWS = {"bases": 60, "roster": 120}
LONGEST_CHOICES = 255  # characters of an inline list that Excel accepts
MADE = datetime(2023, 1, 1)  # the same form is the same file
_HEAD_OF_GROUP = {"elderly": "60岁以上老年人", "students": "在校学生"}
_FIRST_ROW = 3
_WIDTHS = {
    "序号": 6, "行政区划代码": 14, "地区": 20, "村（社区）": 16, "单位名称": 34, "类别": 12, "所属地区": 22, "报送周期": 11,
    "报送截止": 14, "起始日期": 13, "停报日期": 13, "别名": 24, "备注": 22,
}  # fmt: skip
_TEXTS = {
    "bases": [
        "“统计年度”必填（如 2022），写在冒号后面；“数据来源”写明由谁统计（如 县统计局、第七次人口普查）。",
        "每个地区一行，名称和代码已按全国行政区划填好，请勿改动。第一行是本地区合计，会与下面各行相加核对。",
        "要填到村（社区）的，在下面的空行写所属乡镇和村名，村的 12 位代码可填可不填。",
        "只填数字，单位按表头；不知道的留空，不要填 0。不用的列可以删除，也可以改成其他宣传对象的名称。",
        "总人口用常住人口还是户籍人口都可以，请在表头写明（如 常住人口（人））；两种都有时按常住人口计。",
    ],
    "roster": [
        "应当报送的单位每家一行；一个单位负责几个乡镇的，在“所属地区”用顿号隔开。县直单位写县名。",
        "“报送周期”从列表选择；“报送截止”写 次月5日、季后10日、当月25日 这样的形式，不写按期末后 5 天计。",
        "“起始日期”是开始报送的日期；撤并、停报的单位不要删除，请填“停报日期”，之前各期仍能统计漏报。",
        "“别名”写该单位报送时用过的简称、旧称，用顿号隔开，程序据此认出是同一单位。",
        "单位名称请写全称；同一单位在同一地区只写一行。",
    ],
}


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    choices: Sequence[str] = ()
    count: bool = False


def make_reference_form(kind: ReferenceForm, district: str, year: str = "") -> bytes:
    """The workbook for a district, by code or name, and the divisions directly below it. `year` fills in the year of
    bases. UnknownPlace where no division, or more than one, has that name."""
    reading = parse_district_option(district)
    if reading.place is None or reading.ambiguous:
        raise UnknownPlace(district)
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, OPTIONS) as book:
        book.set_properties({"title": TITLES[kind], "created": MADE})
        _Form(book, kind, reading.place, year).draw()
        _draw_instructions(book, kind)
    return content.getvalue()


def _columns(kind: ReferenceForm, below: Sequence[Place]) -> list[_Column]:
    if kind == "bases":
        groups = [code for code in vocabulary("target_groups") if code not in (UNSPECIFIED, "residents")]
        heads = ["总人口（人）", "总户数（户）", *map(_head_of_group, groups)]
        return [_Column(head) for head in ("行政区划代码", "地区", "村（社区）")] + [
            _Column(head, count=True) for head in heads
        ]
    kinds = [row["name_zh"] for row in vocabulary("unit_types").values()]
    names = [place.name for place in below]
    fits = len(",".join(names)) <= LONGEST_CHOICES
    choices = {"类别": kinds, "报送周期": FREQUENCY_WORDS, "所属地区": names if fits else []}
    heads = [
        "序号",
        "单位名称",
        "类别",
        "所属地区",
        "报送周期",
        "报送截止",
        "起始日期",
        "停报日期",
        "别名",
        "备注",
    ]
    return [_Column(head, choices.get(head, ())) for head in heads]


def _head_of_group(code: str) -> str:
    name = _HEAD_OF_GROUP.get(code) or vocabulary("target_groups")[code]["name_zh"]
    return f"{name}（{'户' if code == 'merchants' else '人'}）"


class _Form:
    """The sheet to be filled in."""

    def __init__(self, book: Any, kind: ReferenceForm, place: Place, year: str) -> None:
        self.kind, self.place, self.year = kind, place, year
        self.below = children(place.code)
        self.columns = _columns(kind, self.below)
        self.sheet = book.add_worksheet(SHEETS[kind])
        self.book = book

    def draw(self) -> None:
        sheet, last = self.sheet, len(self.columns) - 1
        sheet.set_landscape()
        sheet.set_paper(PAPER_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0, _FIRST_ROW - 1)
        sheet.freeze_panes(_FIRST_ROW, 3 if self.kind == "bases" else 2)
        sheet.hide_gridlines(2)
        title = self.style(font_name=HEI, font_size=18, bold=True, align="center")
        name = "".join(self.place.path.split("/"))
        sheet.merge_range(0, 0, 0, last, f"{name}{TITLES[self.kind]}", title)
        sheet.set_row(0, 36)
        if self.kind == "bases":
            words = self.style(font_size=12, align="left")
            sheet.merge_range(1, 0, 1, 2, f"统计年度：{self.year}", words)
            sheet.merge_range(1, 3, 1, last, "数据来源：", words)
        head = self.style(bold=True, align="center", text_wrap=True, border=1, bg_color=LABEL_COLOUR)
        sheet.set_row(2, 40)
        for at, column in enumerate(self.columns):
            sheet.set_column(at, at, _WIDTHS.get(column.header, 9))
            sheet.write_string(2, at, column.header, head)
        rows = (
            self.filled_in()
            if self.kind == "bases"
            else [[str(n)] for n in range(1, BLANK_ROWS["roster"] + 1)]
        )
        self.body([*rows, *[[] for _ in range(BLANK_ROWS[self.kind] if self.kind == "bases" else 0)]])

    def filled_in(self) -> list[list[str]]:
        """Code and name of the district and of what lies directly below it."""
        return [[place.code, place.name] for place in (self.place, *self.below)]

    def body(self, rows: Sequence[Sequence[str]]) -> None:
        plain, dated = self.style(border=1), self.style(border=1, num_format="yyyy-mm-dd")
        for row, texts in enumerate(rows, _FIRST_ROW):
            self.sheet.set_row(row, 20)
            for at, column in enumerate(self.columns):
                style = dated if column.header.endswith("日期") else plain
                if at < len(texts) and self.kind == "roster":
                    self.sheet.write_number(row, at, int(texts[at]), style)
                elif at < len(texts):
                    self.sheet.write_string(row, at, texts[at], style)
                else:
                    self.sheet.write_blank(row, at, None, style)
        for at, column in enumerate(self.columns):
            if check := _check(column):
                self.sheet.data_validation(_FIRST_ROW, at, _FIRST_ROW + len(rows) - 1, at, check)

    def style(self, **fields: Any) -> Any:
        return self.book.add_format({"font_name": SONG, "font_size": 10, "valign": "vcenter"} | fields)


def _check(column: _Column) -> dict[str, Any]:
    """What a cell offers or expects; other words are warned about and may stay (镇安镇、龙新乡, 约2000)."""
    if column.choices:
        title, words = "列表中没有", f"请从列表选择{column.header}；确需填写其他内容的，点“是”保留。"
        return {
            "validate": "list", "source": list(column.choices), "error_type": "warning", "error_title": title,
            "error_message": words,
        }  # fmt: skip
    if column.count:
        words = f"“{column.header}”应填不小于 0 的整数；不知道的留空，确实只有约数的，点“是”保留。"
        return {
            "validate": "integer", "criteria": ">=", "value": 0, "error_type": "warning",
            "error_title": "请核对数字", "error_message": words,
        }  # fmt: skip
    return {}


def _draw_instructions(book: Any, kind: ReferenceForm) -> None:
    sheet = book.add_worksheet(INSTRUCTION_SHEET)
    title = book.add_format({"font_name": HEI, "font_size": 16, "bold": True, "align": "center"})
    words = book.add_format({"font_name": SONG, "font_size": 11, "text_wrap": True, "valign": "vcenter"})
    sheet.set_column(0, 0, 90)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, INSTRUCTION_SHEET, title)
    for number, text in enumerate(_TEXTS[kind], 1):
        sheet.write_string(number, 0, f"{number}．{text}", words)
        sheet.set_row(number, 15 * printed_lines(text) + 6)
