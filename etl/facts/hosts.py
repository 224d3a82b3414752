"""Label columns that say where something was held or who was called on, beside or instead of who reports.

Who reports is the unit that a column of units, the title or a line above names (contract 1); 小区, 市场 and 受邀学校 say
where its people went, and their names are the activity of the row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import DAYS, Column
from etl.layout.lattice import Lattice
from etl.layout.second_units import QUALIFIED
from etl.meaning.header import read_header
from etl.meaning.header_dimensions import HOSTED, HOUSES, PLACES, VISITED
from etl.meaning.lexicon import squeeze
from etl.meaning.place import find_places
from etl.meaning.unit_kind import is_class_at_place, unit_type_of
from etl.regex import regex

AREAS = regex(r"(?:经营|营业|场内|功能|商业)?(?:区域|分区|片区|区)")
HALL = regex(
    r"(?:(?<!开发)(?<!高新)(?<!经开)(?<!技术)(?<![新园景矿林牧管理保税合作试验工业度假示范名胜])区|[部层栋楼厅馆排])$"
)
VISITED_HOST = regex(r"^(企业|学校|公司|医院|幼儿园)(\((?:企业|幼儿园|学校|园区)\))?(名称)?$")
# Villages and communities tell the place as well; a community's own list names its parts there.
VISITED_PLACE = regex(r"^(行政)?(村|社区)([(（](村|社区|居|居委会)[)）]|居)?(名称)?$")
A_DAY = regex(r"\d[日号]$|^\d{1,2}[./-]\d{1,2}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$")
HAVE_DEPARTMENTS = {"township", "community", "school", "hospital", "bank", "enterprise"}
VISITORS = {"police", "bank", "community"}  # who holds what is held in a school or a company
HOST = regex(r"^(企业|学校|公司|医院|班级|银行|网点|机构|幼儿园|部门)(名称)?$")
# A court has no schools and no villages of its own, and neither a bureau's office nor a station has supermarkets.
JUSTICE = regex(r"(?:法院|法庭|检察院|检察室)$")
OFFICES = regex(r"(?:所|大队|中队|工作站|服务站|法院|法庭|检察院)$")
GO_TO_HOUSES = {"police", "community", "township", "bank", "hospital", "school", "kindergarten"}
HAVE_VILLAGES = {"township", "community"}
GO_TO_VILLAGES = {"bank", "hospital", "school", "kindergarten", "enterprise"}
HAVE_NO_TOWNSHIPS = GO_TO_VILLAGES | {"police"}
VILLAGES = regex(r"[村镇乡街社](?!.*[县市州])")
NAMED = regex(r"名称?$")
# What people may sit in and report from; 宣传点 and 活动室 are where something was held.
KIND = regex(
    r"(?!.*(?:宣传|宣讲|活动|张贴|发放|播放|悬挂|摆放|设置|走访|投放|重点|场[所地])).+[点站所岗亭室厅馆院店场园港库队社厂口岸坊铺行楼堂]"
)
# Who gathers what townships and villages did, so that these report: 县反诈中心, 平安办, and a division by its bare name.
GATHER = regex(
    r"反诈|反电诈|打击治理|打防管控|联席|政法委|平安|综治|指挥部|专班|领导小组|政府|[县市区州旗盟省]$"
)
OF_EACH = regex(r"[各分](?:县|市|区|乡|镇|街|村|社)")
OWNERS = regex(r"公司|企业|集团|总部|品牌|运营|行业")
MAY_NAME_WHO = {"unit", "district", ""}


def tell_who_and_where(
    columns: list[Column], reporter: str, title: str, lattice: Lattice, rows: Sequence[int]
) -> None:
    """Settles which label columns name who reports and which say where it was. `reporter`: the unit that the sheet names,
    '' for none; `title`: the words above the table."""
    if reporter:
        _tell_hosts(columns, reporter, lattice, rows)
        _tell_responsible(columns, reporter)
    else:
        _tell_called_after(columns, lattice, rows)
    _tell_visited(columns, reporter, title)
    _tell_towns(columns, reporter, title)
    _tell_houses(columns, reporter)
    _tell_halls(columns, lattice, rows)


def _tell_hosts(columns: list[Column], reporter: str, lattice: Lattice, rows: Sequence[int]) -> None:
    """In a list of activities 企业名称 or 学校 is where it was held; who reports is called 单位, or named in the title.
    Where rows have a day and no theme, so are the schools, companies and villages that a station or a bank went to."""
    activities = any(c.dimension == "activity" for c in columns)
    if not activities and _visits(reporter) and _have_days(columns, lattice, rows):
        for column in columns:
            place = column.dimension == "district" and unit_type_of(reporter) != "community"
            host = VISITED_PLACE if place else VISITED_HOST
            if column.dimension in ("unit", "district") and host.match(column.meaning.core):
                column.dimension = "venue"
    if activities:
        for column in columns:
            if column.dimension == "unit" and (
                HOST.match(column.meaning.core) or _are_strangers(column, reporter, lattice, rows)
            ):
                column.dimension = "venue"


def _are_strangers(column: Column, reporter: str, lattice: Lattice, rows: Sequence[int]) -> bool:
    """固东小学, 火山石材厂 below a head that no rule knows, in a station's list of what it held: most are none of its own
    kind, and their names say where it went."""
    if column.meaning.part or not _visits(reporter):
        return False
    cells = (lattice.at(row, column.col) for row in rows)
    names = [squeeze(cell.text) for cell in cells if cell is not None and not read_header(cell.text).total]
    kind = unit_type_of(reporter)
    return sum(unit_type_of(name) != kind for name in names) * 2 > len(names)


def _visits(reporter: str) -> bool:
    return unit_type_of(reporter) in VISITORS or JUSTICE.search(reporter) is not None


def _have_days(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> bool:
    """Do most rows tell the day of something?"""
    dated = [c.col for c in columns if c.dimension in DAYS]
    days = [any((c := lattice.at(row, col)) and _is_day(c) for col in dated) for row in rows]
    return sum(days) * 2 > len(days)


def _is_day(cell: Cell) -> bool:
    return cell.kind == "date" or A_DAY.search(squeeze(cell.text)) is not None


def _tell_visited(columns: list[Column], reporter: str, title: str) -> None:
    """走访村, 受邀学校 and 小区 are where the unit went that the sheet, `reporter`, or a column of units names: a venue,
    and a village tells the place as well. Where nothing names a unit, their names are who reports, as under 村."""
    asked = [c for c in columns if c.dimension in MAY_NAME_WHO]
    named = [c for c in asked if c.meaning.dimension == "unit" and not _asks_where(c.meaning.core)]
    for column in asked:
        core = column.meaning.core
        if reporter or any(c is not column for c in named):
            # 各学校 in the title: each of them has reported
            away = f"各{core}" not in title and (_is_away(column, reporter) or _is_beside(column, named))
            away = away or _asks_where(core)
        else:
            away = not column.dimension and HOSTED.match(core) is not None
        column.dimension = "venue" if away else column.dimension


def _tell_towns(columns: Sequence[Column], reporter: str, title: str) -> None:
    """乡镇 in the list of what 县妇联 held, each with its day and its name, says where. In a table without either, the
    townships that it sums up report."""
    told = {c.dimension for c in columns if c.use == "label"}
    listed = "activity" in told and not told.isdisjoint(DAYS) and "unit" not in told
    if not reporter or not listed:
        return
    if unit_type_of(reporter) in HAVE_VILLAGES or GATHER.search(reporter) or OF_EACH.search(title):
        return
    _districts_say_where(columns)


def _districts_say_where(columns: Sequence[Column]) -> None:
    for column in columns:
        if column.dimension == column.meaning.dimension == "district":
            column.dimension = "venue"


def _tell_houses(columns: Sequence[Column], reporter: str) -> None:
    """网吧名称 behind 乡镇（街道）: where a station or a brigade went to houses, the township beside them is the place; the
    houses that a bureau lists, by whatever names, are who reports."""
    labels = [c for c in columns if c.use == "label"]
    houses = [c for c in labels if HOUSES.match(c.meaning.core)]
    if any(c.dimension == "venue" and (c in houses or PLACES.match(c.meaning.core)) for c in labels):
        if unit_type_of(reporter) in HAVE_NO_TOWNSHIPS or OFFICES.search(reporter):
            _districts_say_where(columns)
        return
    listed = any(c.dimension in (*DAYS, "activity", "unit") for c in columns)
    if houses and not listed and houses[0].dimension in ("", "channel", "group"):  # 网点 in a name is no way
        houses[0].dimension = "unit"


def _tell_called_after(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """浦寨边贸点 and 弄怀边贸点 under 边贸点: rows called after their head are bodies of that kind, whichever it is. They
    report where nothing else names anybody."""
    labels = [c for c in columns if c.use == "label"]
    if any((c.meaning.dimension or c.dimension) in ("unit", "district") for c in labels):
        return
    column = next((c for c in labels if not c.meaning.dimension and c.dimension in ("", "subunit")), None)
    kind = NAMED.sub("", column.meaning.core) if column is not None else ""
    if column is None or not KIND.fullmatch(kind) or column.meaning.measures or _asks_where(kind):
        return
    cells = (lattice.at(row, column.col) for row in rows)
    names = [squeeze(cell.text) for cell in cells if cell is not None and not read_header(cell.text).total]
    called = [name for name in names if name.endswith(kind[-2:]) and len(name) > len(kind[-2:])]
    if len(called) * 2 > len(names) > 1:
        column.dimension, column.meaning = "unit", replace(column.meaning, dimension="unit")


def _asks_where(core: str) -> bool:
    """Whether a head asks where somebody went, or whom he called on, whoever that was."""
    return any(head.match(core) for head in (VISITED, HOSTED, PLACES))


def _is_beside(column: Column, named: Sequence[Column]) -> bool:
    """口岸 or 加油站 beside 派出所: the station went there. A company's own shops report beside its name."""
    if not HOUSES.match(column.meaning.core):
        return False
    others = [c.meaning.core for c in named if c is not column]
    return any(not (HOUSES.match(core) or OWNERS.search(core)) for core in others)


def _is_away(column: Column, reporter: str) -> bool:
    """Whether the names of a column are none of `reporter`'s own, so that it went there: supermarkets in the table of a
    station, villages in that of a hospital, schools in that of a court or a bank."""
    core, kind = column.meaning.core, unit_type_of(reporter)
    just = JUSTICE.search(reporter) is not None
    if HOUSES.match(core):  # 服务站 in the table of 尤溪县退役军人服务站 are its own
        own = reporter.endswith(NAMED.sub("", core))
        return not own and (kind in GO_TO_HOUSES or OFFICES.search(reporter) is not None)
    if VISITED_HOST.match(core):
        return just or kind == "bank"
    away = just or (kind in GO_TO_VILLAGES and not is_class_at_place(reporter))
    return away and column.dimension == "district" and VILLAGES.search(core) is not None


def _tell_responsible(columns: list[Column], reporter: str) -> None:
    """综治中心 and 各村 under 责任部门, beside the tasks of a township, see to them; it reports on them all."""
    if unit_type_of(reporter) in HAVE_DEPARTMENTS and any(c.dimension == "measure" for c in columns):
        for column in columns:
            if column.dimension == "unit" and QUALIFIED.match(column.meaning.core):
                column.dimension = "partners"


def _tell_halls(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """蔬菜区 and 二层 under 区域 are parts of a market or a mall: neither a division nor who reports."""
    for column in columns:
        if column.dimension == "district" and AREAS.fullmatch(column.meaning.core):
            names = (squeeze(cell.text) for row in rows if (cell := lattice.at(row, column.col)))
            if all(_is_hall(name) or read_header(name).total for name in names):
                column.dimension = "subunit"


def _is_hall(name: str) -> bool:
    return HALL.search(name) is not None and all(found.short for found in find_places(name))
