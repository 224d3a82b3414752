"""Several columns name units: which of them says who reports, which says where, and which who else has to do with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import unit_type_of
from etl.regex import regex

TOOK_PART = regex(r"(?:参与|参加|协办|协作|协同|配合|联合|共建)(?:单位|部门|企业|机构)(?:名称)?$")
QUALIFIED = regex(r"(责任|牵头|承办|主办|主承办|组织|实施|开展|举办)(单位|部门|机构)")
# 所属派出所, 主管部门, 属地: whom the unit of another column belongs to, or where it is.
BELONGS_TO = regex(
    r"^(?:[您贵本]?(?:单位|公司|项目|网点|企业|学校)?的?)?(?:请(?:选择|填写))?"
    r"(?:所[属在]|归属|隶属|从属|属地|管辖|主管|归口|监管|对接|对口|上级|挂靠|行业主管|业务主管)"
)
DIVISIONS, COUNTIES = {"township", "community"}, frozenset("省市县区州旗盟")


def settle_second_units(columns: Sequence[Column], bodies: Mapping[int, Sequence[Cell]]) -> None:
    """单位 says who reports; 责任单位, 所属派出所 and 属地 beside it say who else has to do with it, or where it is.
    参与单位 alone says whose each row is."""
    for labels in _side_by_side(columns):
        _settle(labels, bodies)


def _side_by_side(columns: Sequence[Column]) -> list[list[Column]]:
    """The columns of labels of each of the tables that may touch one another: 乡镇 | 入户 | 学校 | 班会."""
    groups: list[list[Column]] = [[]]
    last = max((at for at, c in enumerate(columns) if c.use == "figure"), default=0)
    counted = False
    for at, column in enumerate(columns):
        if column.use == "label" and column.dimension:
            if counted and at < last and not _is_of_others(column):
                groups.append([])
                counted = False
            groups[-1].append(column)
        counted = counted or column.use == "figure"
    return groups


def _is_of_others(column: Column) -> bool:
    """责任单位 and 协作单位 behind figures begin no table: 单位 | 宣传单 | 责任单位 | 讲座."""
    core = column.meaning.core
    return any(words.match(core) for words in (QUALIFIED, TOOK_PART, BELONGS_TO))


def _settle(labels: Sequence[Column], bodies: Mapping[int, Sequence[Cell]]) -> None:
    if (
        len(labels) == 1
        and labels[0].dimension == "partners"
        and labels[0].meaning.core.startswith(("参与", "参加"))  # 配合单位 did not hold it
    ):
        labels[0].dimension = "unit"
    named = [c for c in labels if c.dimension in ("unit", "district")]
    units = [c for c in named if c.dimension == "unit"]
    plain = [c for c in named if not BELONGS_TO.match(c.meaning.core)]
    others = [c for c in units if c not in plain] if plain else []
    surely = [c for c in plain if c.meaning.dimension == "unit"]
    if surely:  # 单位名称 | 物业点: a head that nobody knows does not say again who reports
        others += [c for c in units if c in plain and not c.meaning.dimension]
    for column in others:
        column.dimension = "district" if _are_divisions(bodies.get(column.col, ())) else "partners"
    qualified = [c for c in units if QUALIFIED.match(c.meaning.core)]
    if len(qualified) < len([c for c in units if c not in others]):
        for column in qualified:
            column.dimension = "partners"
    if surely or not labels or labels[0].dimension != "unit" or labels[0].meaning.dimension:
        return
    beside = any(c.dimension == "district" for c in labels[1:])
    if beside and not _are_divisions(bodies.get(labels[0].col, ())):
        # 物业公司及项目 | 街道: whoever the first column names reports, and the district says where
        labels[0].meaning = replace(labels[0].meaning, dimension="unit")


def _are_divisions(cells: Sequence[Cell]) -> bool:
    """保山市, 龙陵县, 龙山镇: names of places, whoever reports from there."""
    names = [name for cell in cells if not read_header(name := squeeze(cell.text)).total]
    known = [name for name in names if name[-1:] in COUNTIES or unit_type_of(name) in DIVISIONS]
    return len(known) * 2 > len(names)
