"""计划4，实开3 | 260（更正：206） | 45户，余12户未走访 | 每天2次，共62次: of two numbers of one thing in a cell the one that
tells what was done."""

from __future__ import annotations

import re

from etl.meaning.numerals import NUMERAL_CHARS
from etl.meaning.quantity_grammar import UNITS
from etl.regex import regex

LONGEST = 40  # characters
_UNIT = "|".join(UNITS)
_DIGITS = rf"(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:\.\d+)?|[{NUMERAL_CHARS}]+)"


def _number(name: str) -> str:
    """A number with its unit: what holds is called `n`, the other one `o`."""
    return rf"(?P<{name}>[约近超逾]?{_DIGITS}[余多]?[万千]?(?P<{name}_unit>{_UNIT})?(?:左右|以上)?)"


_TOLD, _OTHER = _number("n"), _number("o")
_SIGN = "[,;、/。.( ]*"
_END = "[)。.;, ]*"
_DEED = r"(?:到场?|开展?|办|发放?|参[加训会]?|训|访|走访|入户|宣传|完成|签订?|装|讲|有|推送?|张?贴|挂)?"
_PLANNED = rf"(?:(?:原?计划|原定|目标|预[计定]|拟|任务数?|指标)[\u4e00-\u9fff]{{0,4}}?|应{_DEED})[为是:]?"
_DONE = rf"(?:实际|实|已经?|完成|现|目前){{1,3}}{_DEED}了?[数为是:]?"
_NOT_DONE = (
    "(?:(?:[病事]?请?假|缺[席勤课])了?|(?:未|没有?|无)(?:能|曾)?(?:走访|入户|访|到|去|开展|开门|开|完成|发放?|参[加训会]|见|上门|遇|联系|宣传|覆盖|安?装|注册|签订?"
    "|张?贴|挂|在家|人|落实))"
)
_LEFT = r"(?:其?[余他]|还[有剩]|尚[有余]|另有?|剩余?|仍有)?"
_RIGHT = (
    "(?:经?(?:核实|核对|核查)|现|已|应|后)*"
    "(?:更正|改正|订正|勘误|修正|核实|修改|调整|更改|改|应该?|实际?|正确)(?:后|数)?(?:为|是|:)"
)
_WRONG = "(?:原(?:来|先)?(?:上?报|填报?|写|数)?|误[报填写]|(?:更正|修改|调整|订正|核实)前)[为是:]?"
_EACH = rf"(?:(?:每|一)[天日周月期次场村社人户组班]|[日周月场人户]均){_DEED}[约为:]?"
_SUM = r"(?:一?共计?|[合总累]计|总共|计|=)[\u4e00-\u9fff]{0,2}?[为:]?"

_HOLDS = tuple(
    regex(pattern)
    for pattern in (
        rf"(?:{_WRONG})?{_OTHER}{_SIGN}{_RIGHT}{_TOLD}{_END}",
        rf"{_TOLD}{_SIGN}{_WRONG}{_OTHER}{_END}",
        rf"(?:{_PLANNED}|{_NOT_DONE}){_OTHER}{_SIGN}{_DONE}{_TOLD}{_END}",
        rf"(?:{_DONE})?{_TOLD}{_SIGN}{_PLANNED}{_OTHER}{_END}",
        rf"(?:{_DONE})?{_TOLD}{_SIGN}{_LEFT}{_OTHER}(?:均|都|因故)?{_NOT_DONE}[\u4e00-\u9fff]{{0,3}}{_END}",
        rf"(?:{_DONE})?{_TOLD}{_SIGN}{_LEFT}{_NOT_DONE}{_OTHER}{_END}",
        rf"{_EACH}{_OTHER}[^{NUMERAL_CHARS}共合总累计=]{{0,9}}{_SUM}{_TOLD}{_END}",
        rf"(?:{_SUM})?{_TOLD}{_SIGN}{_EACH}{_OTHER}{_END}",
    )
)
# 45户，另补访5户: both, which is their sum.
_ADDED = regex(rf"{_TOLD}{_SIGN}(?:另外?|又|再|此外)(?:补|追加|新增)?{_DEED}了?{_OTHER}{_END}")
# 57户，其中12户未走访: how many were not is told, and not that the others were.
_PART_NOT_DONE = regex(
    rf"{_TOLD}{_SIGN}(?:其中|含|包括):?(?:有)?(?:{_OTHER}(?:均|都|因故)?{_NOT_DONE}|{_NOT_DONE}\d+).*"
)
# Without one of these signs no cell holds two such numbers.
_MAY_HOLD = regex("[计定标拟任预应实已未没无正勘误核改调原每均另又再此假缺]|一[天日]")
_LENGTHS = ("天", "个月", "月", "小时", "分钟")


def number_that_holds(written: str) -> str:
    """The number, as it stands there, of a cell that says of another one of the same thing that it was planned, was wrong,
    was left or was of each day alone, and the sum of two, as 45户+5户; '' for any other cell."""
    if not 4 <= len(written) <= LONGEST or not _MAY_HOLD.search(written):
        return ""
    for pattern in _HOLDS:
        if told := pattern.fullmatch(written):
            return told["n"] if _of_one_thing(told) else ""
    added = _ADDED.fullmatch(written)
    return f"{added['n']}+{added['o']}" if added and _of_one_thing(added) else ""


def _of_one_thing(told: re.Match[str]) -> bool:
    units = {told["n_unit"] or "", told["o_unit"] or ""} - {""}
    return len(units) < 2 and units.isdisjoint(_LENGTHS)


def part_not_done(written: str) -> bool:
    """57户，其中12户未走访: is a part of the number called what was not done?"""
    return len(written) <= LONGEST and _PART_NOT_DONE.fullmatch(written) is not None
