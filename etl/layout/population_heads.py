"""学生人数 before 讲座 and 受众: how many there are. A base, a figure, or asked about, by what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import DAYS, Column
from etl.layout.lattice import Lattice
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.population import counts_staff, counts_visits, is_standing
from etl.meaning.unit_kind import unit_type_of
from etl.regex import regex

REACHED = {"people_reached", "households", "app_installs", "consultations"}
LEDGER = {*DAYS, "activity"}  # dimensions of lists in which one row is one activity
ASK_BASE, ASK_FIGURE, BASE = "perhaps_population", "perhaps_not_reached", "base"
ASK_STOCK = "perhaps_stock"
# Whoever such a unit warns, it is not its own staff; a company's or a school's campaign may be for them.
WARN_OTHERS = {"bank", "police", "government", "township", "community"}
# 发送对象, 短信发放范围, 覆盖: what stands below such a head is whom it went to. 覆盖情况 may set how many there are beside.
_SENT_TO = regex(
    r"(?:反诈|公益|短信|彩信|微信|消息|信息|资料|传单|折页|手册)*(?:发送|发放|派发|群发|推送|投送|下发|寄送|触达|覆盖|告知|通知|提醒)"
    r"(?:到|给|至)?(?:的?(?:对象|范围|人群|群体|客群|用户|客户|人员)(?:类别|分类|类型|分布)?|数量|量|[条份]数)?"
    r"|(?:反诈|公益|短信|彩信|微信|消息|信息|资料|传单|折页|手册)*(?:发送|发放|派发|群发|推送|投送|下发|寄送)情况"
)
ANYBODY = "群众|居民|村民|社会|商户|学生|外"  # 本月向群众发放: to whom, as a head says it
_WHEN = r"(?:已|实际|累计|[本当][月期周季次年])*(?:出库)?(?:现场|上街|入户|对外|集中)?已?"
GIVEN_OUT = regex(
    rf"{_WHEN}(?:(?:[向给对]?(?:{ANYBODY})?)(?:发放|派发|分发|散发|发出|送出|张贴|粘贴|上墙|悬挂|赠送)|[发送]给(?:{ANYBODY}))"
    r"|(?:已|实)发|(?:已经?)?[发送用](?:出去|出|掉|完|了)"
)
_TAKEN = regex(r"(?:领取|领到|接收|收到)")
# Who signs for what he took: a resident, a shop, a stall; 领用单位 and 领取人 alone keep a store's books.
_TAKER = regex(
    r"姓名|户主(?:姓名)?|住户(?:姓名)?|业主(?:姓名)?|居民姓名|村民姓名|学生姓名|家长姓名|(?:摊位|档口|铺位|店铺|门店|商户|店面)(?:号|名称?|字号)?|门牌号?|房号|楼栋号?|单元房号"
    r"|(?:联系|手机)?(?:电话|号码)|联系方式|手机号?|经营(?:品类|类别|项目|范围)"
    r"|(?:本人|商户|业主|住户|居民|群众|家长|客户|店主|摊主)?签[名收领字](?:人|栏|确认)?"
)
FEWEST_OF_TAKERS = 2
_USED = regex(rf"{_WHEN}使用")


# 各乡镇人口基础数据（2024年末）: how many there are, and nothing of what was done
_CENSUS = regex(r"人口(?!老龄化)|户籍|人群(?:规模|数量|构成)|底数|基础(?:数据|数字)|户数(?:统计|情况)")
_OF_DEEDS = regex(r"诈|骗|宣|讲|培训|教育|受众|覆盖|走访|入户|活动|发放|安装|排查|进度|完成")


def is_census(title: str) -> bool:
    """Whether a title says that a table counts who is there."""
    return _CENSUS.search(title) is not None and _OF_DEEDS.search(title) is None


def judge_population(heads: Sequence[HeaderMeaning], stated: bool, handed_out: bool = False) -> list[str]:
    """What each head that counts who is there, or what is in stock, is; '' for the others: 'base'; ASK_BASE and ASK_STOCK,
    left out and asked about; ASK_FIGURE, counted and asked about. `stated`: the table says by itself that its people were
    reached; `handed_out`: a head over several columns says that things were given out."""
    open_heads = [bool(head.population) and head.plain and not head.of_which for head in heads]
    done = [
        at
        for at, head in enumerate(heads)
        if head.measure and not head.aside and not open_heads[at] and not head.other_business
    ]
    came = [heads[at] for at in done if heads[at].measure in REACHED and not heads[at].population]
    reached = bool(came)
    given = {heads[at].measure for at in done}
    given_out = handed_out or any(
        (head.dimension == "value" or not head.measure)
        and (GIVEN_OUT.match(head.core) or _USED.match(head.core))
        for head in heads
    )
    said = []
    for at, head in enumerate(heads):
        if not open_heads[at]:
            said.append("")
        elif head.population == "stock":
            said.append(
                BASE if head.measure in given or ((done or given_out) and not head.measure) else ASK_STOCK
            )
        elif head.population == "count" and head.groups and any(some.groups == head.groups for some in came):
            said.append(BASE)  # 企业员工数 behind 参加员工（人）: how many came of them is said beside it
        else:
            said.append("" if not done or (stated and not reached) else _judge(head, at < done[0], reached))
    return said


def _judge(head: HeaderMeaning, before_deeds: bool, reached: bool) -> str:
    if reached and counts_visits(head.core):
        return BASE  # 到馆读者 behind 受众 too
    if head.population == "name" and not (before_deeds and is_standing(head.core)):
        return ASK_BASE if reached and before_deeds else ""  # 学生 behind 受众 are those who are students
    if before_deeds:
        return BASE if reached else ASK_BASE
    return ASK_BASE if reached else ASK_FIGURE


def mark_population_columns(
    columns: Sequence[Column], default_measure: str, lattice: Lattice, rows: Sequence[int], title: str
) -> None:
    """Makes a base of each column that counts who is there, and marks those that are asked about. Below the title of a
    census all columns of people do."""
    figures = [c for c in columns if c.use in ("figure", "unknown")]
    if is_census(title):
        _count_everybody(figures)
        return
    _bind_compared(figures)
    if not any(c.meaning.population for c in figures):
        return
    free_reached_groups(columns)
    _free_taken(columns, figures)
    _free_addressed(figures)
    if default_measure and default_measure not in REACHED:
        _free_among_groups(figures)
    listed = any(c.use == "label" and c.dimension in LEDGER for c in columns)
    for column in figures:
        if column.meaning.population == "strength":  # 人员配备 of each activity of a list went there
            own = column.meaning
            column.use = "figure"
            column.meaning = replace(own, population="") if listed else as_base(replace(own, population=""))
    if _is_roster(columns, figures):
        figures[0].meaning, figures[0].use = as_base(figures[0].meaning), "figure"
        return
    judged = judge_population(
        [c.meaning for c in figures], listed or default_measure in REACHED, _given_out(figures)
    )
    named = [c for c in figures if c.meaning.population == "name"]
    for column, said in zip(figures, judged, strict=True):
        under_others = column.meaning.population == "name" and len(column.path) > 1
        if not said or under_others or (column in named and _add_up(named, figures, lattice, rows)):
            continue
        own_staff = (
            said == ASK_BASE and counts_staff(column.meaning.core) and _warn_others(columns, lattice, rows)
        )
        column.doubt = "" if said == BASE or own_staff else said
        if said != ASK_FIGURE:
            column.meaning, column.use = as_base(column.meaning), "figure"


def _given_out(figures: Sequence[Column]) -> bool:
    """已发给群众 over 数量 and 发放地点."""
    over = (squeeze(cell.text) for column in figures for cell in column.path[:-1])
    return any(map(GIVEN_OUT.match, over))


_NAME_OF_PERSON, _WHERE_TO_FIND = (
    regex(r"姓名|(?:宣传|联络|信息|网格|安全)员"),
    regex(r"电话|手机|工号|员工编号"),
)


def _is_roster(columns: Sequence[Column], figures: Sequence[Column]) -> bool:
    """网点员工数 beside 姓名 | 联系电话, and no other figure: a list of persons, of whose deeds it tells nothing."""
    heads = [c.meaning.core for c in columns if c.path]
    told = all(any(one.search(head) for head in heads) for one in (_NAME_OF_PERSON, _WHERE_TO_FIND))
    return told and len(figures) == 1 and counts_staff(figures[0].meaning.core)


def _count_everybody(figures: Sequence[Column]) -> None:
    for column in figures:
        own = column.meaning
        if own.population or (own.plain and own.measure in ("people_reached", "households")):
            column.meaning, column.use = as_base(own), "figure"


def _free_taken(columns: Sequence[Column], figures: Sequence[Column]) -> None:
    """领取宣传单 beside 摊位号 | 联系电话: in a list of those who were given it, what each took was given out."""
    heads = [c.meaning.core for c in columns if c.path]
    if sum(_TAKER.fullmatch(head) is not None for head in heads) < FEWEST_OF_TAKERS:
        return
    for column in figures:
        own = column.meaning
        if own.population == "stock" and own.measure and _TAKEN.match(own.core):
            column.meaning = replace(own, population="")


def free_reached_groups(columns: Sequence[Column]) -> None:
    """在校学生 under 其中 of those who were reached, or behind 老年人 in a list of whom, are a part of them and no base."""
    figures = [c for c in columns if c.use == "figure"]
    for at, column in enumerate(figures):
        if not (column.meaning.base and column.meaning.population):
            continue
        own = column.meaning
        if own.of_which:
            wholes = [c for c in figures[:at][::-1] if not c.meaning.of_which] or figures[at + 1 :]
            free = bool(wholes) and wholes[0].meaning.plain and wholes[0].meaning.measure in REACHED
        else:
            free = own.population == "name" and _is_listed(column, figures, at)
        if free:
            column.meaning = as_reached(own)


def _bind_compared(figures: Sequence[Column]) -> None:
    """覆盖情况 over 常住人口 | 覆盖人数, 楼栋入户情况 over 住户数 | 已走访: how many there are, beside how many of them were
    reached."""
    for column in figures:
        if len(column.path) < 2 or not column.meaning.plain or not column.path[-2].text.endswith("情况"):
            continue
        own = read_header(column.path[-1].text)
        if (own.base or own.population) and any(
            head.measure in REACHED and head.plain and not head.population
            for head in _heads_beside(column, figures)
        ):
            column.meaning = as_base(column.meaning)


def _heads_beside(column: Column, figures: Sequence[Column]) -> list[HeaderMeaning]:
    """What the heads below the same one as the column's say by themselves, its own among them."""
    return [read_header(c.path[-1].text) for c in figures if c.path and c.path[:-1] == column.path[:-1]]


def _free_addressed(figures: Sequence[Column]) -> None:
    """全体用户, 常住人口 below 发送对象 or 发放 are whom it went to, where nothing below that head counts what was done."""
    for column in figures:
        if not (column.meaning.base and column.meaning.population and len(column.path) > 1):
            continue
        above = read_header(column.path[-2].text)
        if above.dimension != "group" and not _SENT_TO.fullmatch(above.core):
            continue
        if all(not head.measures or head.population for head in _heads_beside(column, figures)):
            column.meaning = as_reached(column.meaning)


def _free_among_groups(figures: Sequence[Column]) -> None:
    """老年用户 | 大学生用户 | 全体用户 in a table of text messages that heads nothing but groups: what went to each."""
    heads = [c.meaning for c in figures if not c.meaning.total]
    listed = all((head.groups or head.population) and not head.measures for head in heads)
    if listed and any(head.groups and not head.aside for head in heads):
        for column in figures:
            if (
                column.meaning.base
                and column.meaning.population == "name"
                and "总" not in column.meaning.core
            ):
                column.meaning = as_reached(column.meaning)


def _is_listed(column: Column, figures: Sequence[Column], at: int) -> bool:
    """Whether the column stands behind a count of what was done, and beside groups that are called by their names alone."""
    done = any(
        c.meaning.measure and c.meaning.plain and not c.meaning.population and c.path[:-1] == column.path[:-1]
        for c in figures[:at]
    )
    beside = [*figures[max(at - 1, 0) : at], *figures[at + 1 : at + 2]]
    return done and any(
        c.meaning.plain
        and c.meaning.groups
        and c.meaning.population == "name"
        and (c.meaning.unit, c.path[:-1]) == (column.meaning.unit, column.path[:-1])
        for c in beside
    )


def as_reached(meaning: HeaderMeaning) -> HeaderMeaning:
    """The meaning of a head of a base that was found to name some of those who were reached."""
    return replace(meaning, base=False, part="measure" if meaning.measure else "group")


def as_base(meaning: HeaderMeaning) -> HeaderMeaning:
    """The meaning of a head that was found to count who is there."""
    return replace(meaning, base=True, part="base")


def _warn_others(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> bool:
    """Whether the rows are units that all warn others than their staff (branches of banks, stations, townships), and
    no column tells of trainings, which may be the staff's own."""
    names = next((c for c in columns if c.use == "label" and c.dimension in ("unit", "district")), None)
    if names is None or any("training" in c.meaning.channels for c in columns):
        return False
    texts = [cell.text for row in rows if (cell := lattice.at(row, names.col)) is not None]
    units = [text for text in texts if not read_header(text).total]
    return bool(units) and all(unit_type_of(unit) in WARN_OTHERS for unit in units)


def _add_up(
    parts: Sequence[Column], columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]
) -> bool:
    """学生 | 老年人 | 受众: do the groups add up to those who were reached, row by row?"""
    own, wholes = lattice.sheet.cells, [c for c in columns if c not in parts and c.meaning.measure in REACHED]
    return any(all(_sum(parts, row, own) == _sum([whole], row, own) for row in rows) for whole in wholes)


def _sum(columns: Sequence[Column], row: int, own: dict[tuple[int, int], Cell]) -> float:
    values = (read_value(cell).quantity for c in columns if (cell := own.get((row, c.col))) is not None)
    return sum(quantity.value for quantity in values if quantity is not None)
