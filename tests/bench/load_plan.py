"""A realistic load with known totals: who sends which table when, and every figure in it, the same ones every time.

Each county sends, each month: the police's roll-up of its stations (a row a station, thirteen columns), a list of dated
activities per community, tables of target groups per school, the list of its banks and the report of its hospital in
prose. One in eight figures is vague, as people write them (200余, 约300, 近400). Nothing overlaps anything, so that
what is planned is what must count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from etl.meaning.divisions import Place, all_divisions
from etl.schema import UNSPECIFIED

SEED, FIRST_YEAR = 20230417, 2021
VAGUE_ONE_IN = 8
VAGUE = (("exact", "{}"), ("at_least", "{}余"), ("about", "约{}"), ("at_most", "近{}"))
GROUPS = {
    "elderly": "老年人", "students": "学生", "workers": "企业员工", "migrant_workers": "务工人员",
    "merchants": "商户", "parents": "家长",
}  # fmt: skip
WAYS = {"stall": "设摊", "lecture": "讲座", "door_to_door": "入户", "handout": "发放资料"}
# A column of a table: the heading above (or ''), the heading, and what its figures are.
Column = tuple[str, str, str, str, str]
ROLL_UP: tuple[Column, ...] = (
    ("讲座", "场次（场）", "sessions", UNSPECIFIED, "lecture"),
    ("讲座", "参加人数（人次）", "people_reached", UNSPECIFIED, "lecture"),
    ("入户宣传", "户数（户）", "households", UNSPECIFIED, "door_to_door"),
    ("入户宣传", "人数（人次）", "people_reached", UNSPECIFIED, "door_to_door"),
    ("宣传材料", "宣传单（份）", "leaflets", UNSPECIFIED, "handout"),
    ("宣传材料", "海报（张）", "posters", UNSPECIFIED, "posting"),
    ("宣传材料", "横幅（条）", "banners", UNSPECIFIED, "banner"),
    ("校园宣传", "场次（场）", "sessions", "students", UNSPECIFIED),
    ("校园宣传", "学生（人次）", "people_reached", "students", UNSPECIFIED),
    ("线上宣传", "短信（条）", "sms", UNSPECIFIED, "sms"),
    ("线上宣传", "微信推送（条）", "posts", UNSPECIFIED, "group_chat"),
    ("线上宣传", "转发（次）", "posts", UNSPECIFIED, UNSPECIFIED),
    ("反诈APP", "安装（个）", "app_installs", UNSPECIFIED, "app"),
)
GROUP_TABLE: tuple[Column, ...] = (
    ("", "讲座场次（场）", "sessions", "", "lecture"),
    ("", "参加人数（人次）", "people_reached", "", UNSPECIFIED),
    ("", "发放宣传单（份）", "leaflets", "", "handout"),
    ("", "入户户数（户）", "households", "", "door_to_door"),
)
# The last column is the activity itself: a row of a list is one session.
ACTIVITY_TABLE: tuple[Column, ...] = (
    ("", "发放宣传单（份）", "leaflets", "", ""),
    ("", "受教育人次（人次）", "people_reached", "", ""),
    ("", "", "sessions", "", ""),
)
BANK_TABLE = ACTIVITY_TABLE[:2]
REPORT: tuple[Column, ...] = (
    ("", "开展反诈宣传讲座{}场", "sessions", "elderly", "lecture"),  # of those who came
    ("", "参加讲座的老年人{}人次", "people_reached", "elderly", "lecture"),
    ("", "入户宣传{}户", "households", UNSPECIFIED, "door_to_door"),
    ("", "发放宣传单{}份", "leaflets", UNSPECIFIED, "handout"),
    ("", "张贴海报{}张", "posters", UNSPECIFIED, "posting"),
    ("", "悬挂横幅{}条", "banners", UNSPECIFIED, "banner"),
)
LAYOUTS = {
    "roll_up": ROLL_UP, "activities": ACTIVITY_TABLE, "groups": GROUP_TABLE, "banks": BANK_TABLE, "report": REPORT,
}  # fmt: skip
BANKS = ("农村信用社", "农业银行", "邮政储蓄银行", "建设银行")
SCHOOLS = ("第一中学", "职业中学", "民族小学")
ROWS_OF_LIST = 12


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is sent: counties (the first of `province`, '' for the whole country), months from 2021 on, at most so
    many stations and communities of a county, the layouts that are used, and how many townships a county has at least."""

    counties: int
    months: int
    stations: int = 24
    layouts: tuple[str, ...] = tuple(LAYOUTS)
    province: str = ""
    townships: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: who did it, where and when, for whom and how ('' where the column says so)."""

    unit: str
    kind: str
    place: Place
    start: date
    end: date
    group: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """One file: `values` and `vague` (a place in VAGUE) by row and column."""

    number: int
    layout: str
    county: Place
    month: date
    rows: tuple[Row, ...]
    values: NDArray[np.int64]
    vague: NDArray[np.int64]

    @property
    def columns(self) -> Sequence[Column]:
        return LAYOUTS[self.layout]

    def words(self, row: int, column: int) -> str:
        """The figure as the file has it: 205, 200余."""
        return VAGUE[self.vague[row, column]][1].format(self.values[row, column])


@dataclass(slots=True)
class Totals:
    """The manifest: how much was sent, and the sum of each measure as a whole and by county, month, target group and
    channel."""

    files: int = 0
    facts: int = 0
    sums: dict[str, Counter[tuple[str, str]]] = field(
        default_factory=lambda: {
            name: Counter() for name in ("measure", "district", "month", "target_group", "channel")
        }
    )

    def add(self, sent: Sent) -> None:
        """Counts one file in."""
        self.files += 1
        self.facts += sent.values.size
        month, by_column = f"{sent.month:%Y-%m}", sent.values.sum(axis=0).tolist()
        for (_, _, measure, _, _), value in zip(sent.columns, by_column, strict=True):
            self.sums["measure"][measure, ""] += value
            self.sums["district"][measure, sent.county.code] += value
            self.sums["month"][measure, month] += value
        for row, values in zip(sent.rows, sent.values.tolist(), strict=True):
            for (_, _, measure, group, channel), value in zip(sent.columns, values, strict=True):
                self.sums["target_group"][measure, group or row.group] += value
                self.sums["channel"][measure, channel or row.channel] += value

    def as_records(self) -> dict[str, object]:
        """For JSON: every list holds [measure, value of the dimension, sum]."""
        sums = {name: [[*key, total] for key, total in sorted(c.items())] for name, c in self.sums.items()}
        return {"files": self.files, "facts": self.facts, **sums}


def plan(scale: Scale) -> Iterator[Sent]:
    """Everything that is sent, month by month and county by county, one file at a time."""
    counties, number = _counties(scale), 0
    for month in range(scale.months):
        first = date(FIRST_YEAR + month // 12, month % 12 + 1, 1)
        for county in counties:
            for layout, rows in _tables(scale, county, first):
                number += 1
                yield _filled(number, layout, county, first, rows)


def _counties(scale: Scale) -> list[Place]:
    """Those whose name no other county has, so that a file that says no more than the name is understood."""
    named = Counter(one.name for one in all_divisions("county"))
    among = [one for one in all_divisions("county", scale.province) if named[one.name] == 1]
    large = (one for one in among if len(all_divisions("township", one.code)) >= scale.townships)
    return list(islice(large, scale.counties))


def scale_for(facts: int, months: int = 36) -> Scale:
    """A load of about so many facts: as many months, more counties."""
    one = sum(sent.values.size for sent in plan(Scale(10, 1))) / 10
    counties = max(1, round(facts / one / months))
    return Scale(counties, months if counties > 1 else max(1, round(facts / one)))


def _filled(number: int, layout: str, county: Place, month: date, rows: tuple[Row, ...]) -> Sent:
    chosen = np.random.default_rng(SEED + number)
    shape = len(rows), len(LAYOUTS[layout])
    values = chosen.integers(3, 400, shape)
    vague = np.where(chosen.integers(0, VAGUE_ONE_IN, shape) == 0, chosen.integers(1, len(VAGUE), shape), 0)
    if layout in ("report", "activities", "banks"):
        vague[:] = 0  # a sentence or a row that is vague is the readers' matter, not ours
    values = np.where(vague > 0, (values // 10 + 1) * 10, values)
    if layout == "activities":
        values[:, -1] = 1
    return Sent(number, layout, county, month, rows, values, vague)


def _tables(scale: Scale, county: Place, first: date) -> Iterator[tuple[str, tuple[Row, ...]]]:
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    towns = all_divisions("township", county.code)[: scale.stations]
    for layout in scale.layouts:
        if layout == "roll_up":
            names = [f"{county.name}{town.name}派出所" for town in towns]
            rows = (Row(name, "police", town, first, last) for name, town in zip(names, towns, strict=True))
            yield layout, tuple(rows)
        elif layout == "activities":
            for town in towns[: max(1, scale.stations // 4)]:
                yield layout, tuple(_activities(county, town, first))
        elif layout == "groups":
            for school in SCHOOLS:
                unit = f"{county.name}{school}"
                yield layout, tuple(Row(unit, "school", county, first, last, group) for group in GROUPS)
        elif layout == "banks":
            units = [f"{county.name}{bank}" for bank in BANKS]
            yield (
                layout,
                tuple(
                    Row(unit, "bank", county, first, last, group, way)
                    for place, unit in enumerate(units)
                    for group, way in zip(list(GROUPS)[place : place + 2], WAYS, strict=False)
                ),
            )
        else:
            yield layout, (Row(f"{county.name}人民医院", "hospital", county, first, last),)


def _activities(county: Place, town: Place, first: date) -> Iterator[Row]:
    unit = f"{county.name}{town.name}中心社区"
    for number in range(ROWS_OF_LIST):
        day = first + timedelta(days=2 * number)
        group, way = list(GROUPS)[number % len(GROUPS)], list(WAYS)[number % len(WAYS)]
        yield Row(unit, "community", town, day, day, group, way)
