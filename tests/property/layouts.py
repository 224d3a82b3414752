"""Draws the same kind of figures in layouts chosen at random: what stands at the side and on top, merged or not, with
sections, pages, totals, on one sheet or several. Nothing here knows how the reader works."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from itertools import product

from etl.formats.grid import Cell, Merge, Sheet

UNITS = (
    ("龙山派出所", "镇安派出所", "象达派出所", "勐糯派出所"),
    ("龙山镇", "镇安镇", "象达镇", "勐糯镇"),
    ("县人民医院", "县中医院", "县妇幼保健院", "龙山镇卫生院"),
    ("龙陵一中", "龙陵二小", "县职业中学", "县幼儿园"),
    ("农行龙陵支行", "建行龙陵支行", "县农信社", "邮储银行龙陵支行"),
)
MONTHS = ("4月", "5月", "6月")
MEASURES = {
    "发放宣传单（份）": "leaflets", "张贴海报（张）": "posters", "悬挂横幅（条）": "banners", "宣讲（场）": "sessions",
    "受教育人次（人次）": "people_reached", "入户（户）": "households",
}  # fmt: skip
OF_GROUPS = ("受教育人次（人次）", "宣讲（场）", "发放宣传单（份）")  # measures that are told apart by group
GROUPS = {"老年人": "elderly", "学生": "students", "务工人员": "migrant_workers", "商户": "merchants"}
HEADS = {
    "unit": ("单位", "单位名称"),
    "month": ("月份", "时间"),
    "measure": ("项目", "指标", "宣传内容"),
    "group": ("宣传对象", "人群"),
}
ADDABLE = {"unit", "month", "group"}
SIDES = (
    ["unit"], ["unit"], ["month"], ["measure"], ["group"], ["unit", "month"], ["month", "unit"], ["unit", "measure"],
    ["measure", "unit"], ["unit", "group"], ["month", "measure"], ["unit", "month", "measure"],
)  # fmt: skip
TOPS = (
    ["measure"], ["measure"], ["month"], ["unit"], ["group"], ["month", "measure"], ["measure", "month"],
    ["unit", "measure"], ["measure", "unit"], ["measure", "group"], ["unit", "month"], ["month", "measure", "group"],
    ["unit", "month", "measure"], [],
)  # fmt: skip
Key = tuple[str, ...]
Fact = tuple[str, str, str, str, float]  # unit, month, measure, group, value


@dataclass
class Plan:
    """What is drawn and how. `split`: the rows go on in one table, on a second page, below, beside, or on a sheet."""

    side: list[str]
    top: list[str]
    values: dict[str, list[str]]
    fixed: dict[str, str]
    merged: bool
    corner: str
    repeat: bool
    serial: bool
    sections: bool
    subtotals: bool
    total: bool
    split: str
    meta: bool

    @property
    def labels(self) -> list[str]:
        """The axes that have a column of their own at the side."""
        return self.side[1:] if self.sections else self.side

    @property
    def levels(self) -> int:
        return max(len(self.top), 1)


@dataclass
class Drawing:
    """Sheets in the making and the facts that they state."""

    sheets: list[Sheet] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def put(self, row: int, col: int, value: str | int) -> None:
        kind = "text" if isinstance(value, str) else "number"
        self.sheets[-1].cells[(row, col)] = Cell(row, col, kind, value, str(value), str(value))

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.sheets[-1].merges.append(Merge(top, left, bottom, right))


def make_plan(dice: random.Random) -> Plan:
    """A plan whose parts fit together; the same dice give the same plan."""
    side, top = dice.choice(SIDES), dice.choice(TOPS)
    while set(side) & set(top) or (not top and "measure" not in side):
        side, top = dice.choice(SIDES), dice.choice(TOPS)
    used = {*side, *top}
    units = dice.choice(UNITS)
    measures = [*MEASURES] if "group" not in used else [*OF_GROUPS]
    axes = {"unit": units, "month": MONTHS, "measure": measures, "group": [*GROUPS]}
    values = {}
    for axis in axes:
        several = dice.sample(axes[axis], dice.randint(2, min(4, len(axes[axis]))))
        values[axis] = sorted(several, key=list(axes[axis]).index)
    fixed = {"unit": units[0], "month": "5月", "measure": OF_GROUPS[0], "group": ""}
    sections = len(side) == 2 and side[0] != "measure" and dice.random() < 0.4
    flat = len(side) == 1
    split = dice.choice(("", "", "page", "below", "beside", "sheets")) if side[0] == "unit" else ""
    return Plan(
        side, top, values, {axis: text for axis, text in fixed.items() if axis not in used},
        merged=dice.random() < 0.5,
        corner=dice.choice(("first", "first", "none", "two lines", "slash")) if flat and top else "first",
        repeat=dice.random() < 0.5,
        serial=flat and dice.random() < 0.3,
        sections=sections,
        subtotals=len(side) == 2 and side[1] in ADDABLE and dice.random() < 0.4,
        total=flat and side[0] in ADDABLE and dice.random() < 0.4,
        split=split,
        meta=dice.random() < 0.4,
    )  # fmt: skip


def draw(dice: random.Random) -> tuple[Plan, Drawing]:
    plan, drawing = make_plan(dice), Drawing()
    keys = list(product(*(plan.values[axis] for axis in plan.side)))
    half = plan.values[plan.side[0]][: len(plan.values[plan.side[0]]) // 2]
    parts = (
        [[k for k in keys if k[0] in half], [k for k in keys if k[0] not in half]] if plan.split else [keys]
    )
    row, left = new_sheet(plan, drawing, 1), 1
    for number, part in enumerate(parts):
        if number and plan.split == "sheets":
            row = new_sheet(plan, drawing, number + 1)
        elif number and plan.split == "below":
            row += 1
        elif number and plan.split == "beside":
            row, left = 2 + plan.meta, left + width(plan) + 1
        elif number and plan.split == "page" and dice.random() < 0.5:
            drawing.put(row, 1, dice.choice((title_of(plan), "续表")))
            row += 1
        body = draw_header(plan, drawing, row, left, dice)
        row = draw_body(plan, drawing, body, left, part, dice)
        if plan.total and (plan.split != "page" or number):
            draw_sum(plan, drawing, row, left, keys if plan.split == "page" else part, "合计")
            row += 1
    return plan, drawing


def width(plan: Plan) -> int:
    columns = list(product(*(plan.values[axis] for axis in plan.top)))
    return plan.serial + len(plan.labels) + len(columns)


def title_of(plan: Plan) -> str:
    who = plan.fixed.get("unit", "各单位")
    month = plan.fixed.get("month", "第二季度" if len(plan.values["month"]) == 3 else "")
    what = "统计表" if "measure" not in plan.fixed else "受教育人次情况（单位：人次）"
    return f"龙陵县{who}2023年{month}反诈宣传{what}"


def new_sheet(plan: Plan, drawing: Drawing, number: int) -> int:
    """Begins a sheet with its title and, maybe, a meta line. Returns the row for the table."""
    drawing.sheets.append(Sheet(f"Sheet{number}"))
    drawing.put(1, 1, title_of(plan))
    if plan.merged and plan.split != "beside":
        drawing.merge(1, 1, 1, max(width(plan), 2))
    if plan.meta:
        drawing.put(2, 1, f"填报单位：{plan.fixed.get('unit', '龙陵县反诈中心')}")
    return 2 + plan.meta


def draw_header(plan: Plan, drawing: Drawing, row: int, left: int, dice: random.Random) -> int:
    """The header's levels and, in its first row, the names of the label columns. Returns the row below."""
    names = [dice.choice(HEADS[axis]) for axis in plan.labels]
    other = HEADS[plan.top[0]][0] if plan.top else ""
    names[0] = {"two lines": f"      {other}\n{names[0]}", "slash": f"{names[0]}/{other}", "none": ""}.get(
        plan.corner, names[0]
    )
    for place, name in enumerate([*(["序号"] * plan.serial), *names]):
        if name:
            drawing.put(row, left + place, name)
            if plan.merged:
                drawing.merge(row, left + place, row + plan.levels - 1, left + place)
    col = left + plan.serial + len(names)
    if not plan.top:
        drawing.put(row, col, "数量")
    keys = list(product(*(plan.values[axis] for axis in plan.top)))
    for level in range(len(plan.top)):
        for place, key in enumerate(keys):
            under = [k for k in keys if k[: level + 1] == key[: level + 1]]
            if key == under[0]:
                drawing.put(row + level, col + place, key[level])
                if plan.merged:
                    drawing.merge(row + level, col + place, row + level, col + place + len(under) - 1)
    return row + plan.levels


def draw_body(plan: Plan, drawing: Drawing, row: int, left: int, keys: list[Key], dice: random.Random) -> int:
    for number, key in enumerate(keys):
        block = [k for k in keys if k[0] == key[0]]
        if plan.sections and key == block[0]:
            drawing.put(row, left, key[0])
            if plan.merged:
                drawing.merge(row, left, row, left + width(plan) - 1)
            row += 1
        if plan.serial:
            drawing.put(row, left, number + 1)
        draw_labels(plan, drawing, row, left + plan.serial, key, keys)
        draw_figures(plan, drawing, row, left, key, dice)
        row += 1
        if plan.subtotals and key == block[-1]:
            draw_sum(plan, drawing, row, left, block, "小计")
            row += 1
    return row


def draw_labels(plan: Plan, drawing: Drawing, row: int, left: int, key: Key, keys: list[Key]) -> None:
    hidden = len(plan.side) - len(plan.labels)
    for place in range(len(plan.labels)):
        depth = hidden + place + 1
        same = [k for k in keys if k[:depth] == key[:depth]]
        if plan.repeat or key == same[0]:
            drawing.put(row, left + place, key[depth - 1])
            if plan.merged and not plan.repeat and not plan.subtotals:
                drawing.merge(row, left + place, row + len(same) - 1, left + place)


def draw_figures(plan: Plan, drawing: Drawing, row: int, left: int, key: Key, dice: random.Random) -> None:
    first = left + plan.serial + len(plan.labels)
    for place, upper in enumerate(product(*(plan.values[axis] for axis in plan.top))):
        value = dice.choice((0, dice.randint(1, 99), dice.randint(100, 5000)))
        drawing.put(row, first + place, value)
        at = {
            **plan.fixed,
            **dict(zip(plan.side, key, strict=True)),
            **dict(zip(plan.top, upper, strict=True)),
        }
        drawing.facts.append(
            (at["unit"], at["month"], MEASURES[at["measure"]], GROUPS.get(at["group"], "unspecified"), value)
        )


def draw_sum(plan: Plan, drawing: Drawing, row: int, left: int, keys: list[Key], word: str) -> None:
    """A row that sums up the figures of `keys`, which were drawn last."""
    first = left + plan.serial + len(plan.labels)
    columns = len(list(product(*(plan.values[axis] for axis in plan.top))))
    drawn = drawing.facts[-len(keys) * columns :]
    drawing.put(row, first - 1, word)
    for place in range(columns):
        drawing.put(row, first + place, int(sum(fact[4] for fact in drawn[place::columns])))
