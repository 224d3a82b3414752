"""Of when a sheet speaks, where nothing but a note says so: 说明：统计时间：2024年9月1日至9月13日, 以上为9月份数据."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from etl.facts.period_of_sheet import complete_by
from etl.meaning.calendar_period import whole_year
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.school_year import periods_in_school_year
from etl.regex import regex

if TYPE_CHECKING:
    from etl.facts.context import SheetContext

_CLAUSE = regex(r"[^;；。，,①-⑳⑴-⒇]+")
_OPENS = regex(
    r"^[(\[【]?(?:(?:注|备注|说明|附注|填报说明|统计说明)\d?)?[)\]】]?:?(?:[(]?[\d一二三四五六七八九][.、．)](?!\d))?"
)
_THIS = r"(?:本表|以上|上述|表[中内]|上表|此表|该表|所[列报填])"
# 统计时间, 数据期间, 本表数据所属期; not 填报时间: when it was filled in is another matter.
_KEYED = regex(
    rf"{_THIS}?(?:各项|所有)?的?(?:(?:数据|数字|统计|活动|宣传|宣讲|开展|考核|监测|工作|所属)*的?"
    r"(?:起[止讫])?(?:时间段?|时段|期间|周期|期限|区间|日期|年月|月份|季度|口径|时期)(?:范围)?"
    r"|(?:数据|统计|报告|报表|填报|所属)+(?:期间?|时期|时段|周期|区间|年月|月份|季度))(?:均|都)?(?:为|是|系|:|从|自|即)+(?P<told>.+)"
)
_ALL = regex(
    rf"{_THIS}(?:各项|所有|所列|所填)?的?(?:数据|数字|内容|统计|指标|情况)?(?:均|都|全部|仅|只)?(?:为|系|是|统计|反映|指)(?P<told>.+)"
)
_REST = regex(
    r"(?:的|在|内|期间|全|整|当|月|份|发生|开展|完成|宣传|反诈|活动|工作|数据?|数字|统计|情况|汇总|量|止|共\d+天|[(): ])*"
)


def take_noted_period(context: SheetContext, notes: Iterable[str]) -> None:
    """The one time that the notes of a sheet name for all of it, where its head names none, or no more than its year."""
    known = context.period
    if known is not None and known != whole_year(known.start.year):
        return
    for note in notes:
        for clause in _clauses(note):
            own = _time_told(context, clause)
            if own is not None and (known is None or known.holds(own)):
                context.period, context.sources["period"] = own, ("meta", clause)
                complete_by(context, own)
                return


def _clauses(note: str) -> Iterator[str]:
    for line in note.splitlines():
        for found in _CLAUSE.finditer(line):  # before ② becomes a 2 as any other
            yield _OPENS.sub("", squeeze(found[0]))


def _time_told(context: SheetContext, clause: str) -> Period | None:
    """A span or a month, and nothing besides; a single day may be when the sheet was made."""
    says = _KEYED.fullmatch(clause) or _ALL.fullmatch(clause)
    if says is None:
        return None
    told = says["told"]
    found = periods_in_school_year(told, context.year, context.school)
    if len(found) != 1 or found[0].kind == "since" or found[0].period is None:
        return None
    rest = told[: found[0].start] + told[found[0].end :]
    period = found[0].period
    return period if _REST.fullmatch(rest) and period.start < period.end else None
