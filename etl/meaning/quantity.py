"""What a cell states when it should state a number (contract 4.8 and 4.9).

The grammar and the meaning of 余, 近, 约 are in `quantity_grammar`, prose is in `quantity_in_text`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from etl.meaning.number_that_holds import number_that_holds, part_not_done
from etl.meaning.numerals import ARABIC, NUMERAL_CHARS, fold
from etl.meaning.quantity_grammar import QUANTITY, UNITS, Quantity, quantity_of
from etl.meaning.quantity_in_text import FoundQuantity, FoundText, find_masked, find_quantities
from etl.meaning.quantity_sums import multiply
from etl.regex import regex

__all__ = [
    "CellReading", "FoundQuantity", "FoundText", "Quantity", "find_masked",
    "find_quantities", "read_quantity",
]  # fmt: skip

CellKind = Literal["quantity", "blank", "vague", "negative", "ratio", "several", "other"]


@dataclass(frozen=True, slots=True)
class CellReading:
    """How a cell's text was read.

    quantity: one number. blank: nothing reported. vague: a count is meant and not given. negative: below
    zero, with the quantity. ratio: a share. several: two or more quantities, in `parts`. other: anything
    else; `parts` has the one quantity that stands in it, if one does (宣传单500份, 120场（线上）). `chosen`: the
    cell has another number of the same thing, which its words say does not hold (计划4，实开3).
    """

    kind: CellKind
    quantity: Quantity | None = None
    parts: tuple[Quantity, ...] = ()
    chosen: bool = False


_PLAIN = regex(r"(?:0|[1-9]\d{0,11})(?:\.\d+)?", re.ASCII)
_MOBILE = regex(r"1[3-9]\d{9}", re.ASCII)
_INVISIBLE = regex("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_SPACES = regex(r"\s+")
_SCALE_IN_BRACKETS = regex(rf"(?<=\d) ?\(([万亿千](?:{'|'.join(UNITS)})?)\)$", re.ASCII)  # 1.5（万）
_APART = regex(r"(?<=\d) (?=[余多]?[万亿千百])", re.ASCII)  # 1.2 万

_LONGEST = 80  # characters; longer text is prose
_UNIT = "|".join(UNITS)
_BLANK = regex(
    r"[-—–―─~_/\\|…。.、,;:·()\[\]' ]*"
    r"|[\[(【]?(?:空白?|无|没有|暂无|n/?a|null|none|nil|未填写?|不适用)[\])】]?。?"
    r"|(?:因.{1,10}|本[月周期季年次]|目前)?(?:暂|尚|均)?(?:无|未|没有?)(?:组织)?"
    r"(?:开展|发放|张贴|悬挂|举办|实施|进行|涉及)?(?:活动|宣传|此项|该项|相关)*(?:工作|活动|内容)?。?"
    rf"|[-—–―/](?:{_UNIT})",
    re.IGNORECASE,
)
_MASKS = r"(?:[xXⅹⅩ×*_?○□#]+|\{\{[^{}]*\}\}|\$\{[^{}]*\})"
_VAGUE_NUMBER = "若干|一批|一些|一部分|大批|数[十百千万亿]+|几[十百千万亿]+|许多|很多|大量|不少(?!于)|较多"
_OPEN_BESIDE = regex(r"若干|一批(?!次)|(?<![点\d])(?:数|好?几)[十百千万]+[余多]?")
_VAGUE = regex(
    rf"(?:共|约|近|达|超|逾|上)?\d*{_MASKS}(?:\.{_MASKS})?[余多]?[十百千万亿]*[余多]?(?:{_UNIT})?(?:\((?:{_UNIT})\))?"
    rf"|\D{{0,8}}(?:{_VAGUE_NUMBER})[余多]?(?:{_UNIT})?\D{{0,6}}|好?[几数多](?:{_UNIT})|成[百千]上[千万].{{0,4}}"
    rf"|\d{{0,4}}{_MASKS}年.{{0,6}}"  # 20__年, XX年x月: a template left as it is
    r"|部分|全部|不详|不清楚?|不明|不定期?|未知|同上|同左|″|〃|\""
    r"|.{0,6}(?:见|详见|参见|(?<!可)附)(?:附件|附表|备注|附|下表|说明|明细|另表).{0,6}|附件(?![数名份编清]).{0,6}|.{0,6}另[报附行]"
    r"|.{0,6}(?:待|正在|尚在)(?:统计|核实|汇总|补充?|报|定|上报|核)中?|.{0,4}统计中"
    # 没数过, 没有统计数字, 记不清了, 忘记数了: whoever was asked did not count
    r"|(?:也|都|还|就)?(?:没有?|未)(?:细?数|[统登]计|计数|记数|细?算|清?点|登记|留意|留底|顾上数)(?:过|清楚?|数[字目]?)?了?"
    r"|(?:也|都)?[记说数算搞弄]不(?:太?清楚?|准|过来|上来)了?|忘记?(?:[数记]|统计)?了"
    r"|(?:暂|尚)?(?:未|无法)(?:统计|上报|汇总|核实|报).{0,4}|暂无(?:数据|统计).{0,4}|缺失?|漏报"
)
_RATIO = regex(
    rf".{{0,10}}?(?:{ARABIC})[余多]?(?:%|‰|个百分点)(?:以[上内下]|左右|\+)?"
    r"|.{0,10}?百分之[\d.零〇一二两三四五六七八九十百]+.{0,4}|[一二三四五六七八九十\d]{1,3}分之[一二三四五六七八九十\d]{1,3}"
    r"|\d+(?:\.\d+)?/\d+(?:\.\d+)?|\d+:\d|[一二两三四五六七八九]成半?|一半|过半|\d+(?:\.\d+)?倍",
    re.ASCII,
)
_EACH_OF_TWO = regex(
    r" ?[,、;]? ?每(?P<unit>场次?|次|期|回|堂|节|批)(?:各|均|都|有|来|到|参加)*"
)  # 2场，每场约30人
# 每天3次, 日均3次, 3次/天, 1次/2小时, 各2次: how often, not how many in the whole time.
_PACE = regex(
    rf"[^\d{NUMERAL_CHARS}]{{0,8}}(?:每|[日周月季年人户场]均|平均).{{0,6}}(?<!\()[\d{NUMERAL_CHARS}].{{0,8}}"
    rf"|.{{0,4}}(?:各|一[天日周月]) ?[\d{NUMERAL_CHARS}].{{0,4}}"
    rf"|.{{0,4}}[\d{NUMERAL_CHARS}].{{0,4}}/(?:每?[天日周月年场户人期班]|\d*(?:个?小时|分钟))",
    re.ASCII,
)
_NEGATIVE = regex(r"(?:[-—–―▲△]|负) ?(?P<rest>\d.*)|\((?P<bracketed>[\d,.]+)\)", re.ASCII)
_LEAD = regex(
    r"^(?:共计?|总共|一共|计|\+)[:：]? ?(?=\S)"
    r"|^[来到去走发贴挂装讲跑听签推播放喊]了(?:大概|约莫?|差不多|足足|一?共)?(?=[\d一二两三四五六七八九十几百])"  # 来了58人
)
_TRAIL = regex(r"[。.;；,，、!！ ]+$")
_FOOTNOTE = regex(r"(?<=[\d\u4e00-\u9fff)])(?:[①-⑳⁰¹²³⁴-⁹※]+|[(\[]注\d{0,2}[)\]])$")
_PEOPLE = regex(
    r"(?:现场|社区|辖区|在校|独居|老年|中老年|农村|大)?"
    r"(?:群众|居民|村民|师生|学生|教师|老师|家长|老人|老年人|员工|职工|人员|干部|商户|市民|客户|游客|青少年|儿童|志愿者|民警|网格员)"
)
_LEADING_ZERO = regex(r"0\d", re.ASCII)
_YEARS = regex(r"(?:19|20)\d\d-(?:19|20)?\d\d", re.ASCII)
# 5+3, 200+100份, 5场+3场=8场: one number, written as its sum.
_ADDEND = rf"\d{{1,9}}(?:{_UNIT})?"
_SUM = regex(rf"(?P<addends>{_ADDEND}(?: ?\+ ?{_ADDEND})+)(?: ?= ?(?P<sum>{_ADDEND}))?", re.ASCII)
# 宣传单200+海报30, 线上5+3场: the last number alone is not what was meant.
_OPEN_SUM = regex(r"\d[^\d(),;]{0,3}(?:\+|(?<!参)加(?!装|印|发|大|强))", re.ASCII)  # 120人参加 adds nothing
# 28种6000余份: of how many kinds they were is no count of what was given out.
_OF_SO_MANY_KINDS = regex(
    rf"^(?:共计?)?(?:\d{{1,3}}|[{NUMERAL_CHARS}]{{1,3}})[余多]?个?(?:种|类|款|品种)[,，、]?(?:共计?|合计)?(?=[\d约近])"
)
_HAS_NUMERAL = regex(rf"[\d{NUMERAL_CHARS}]", re.ASCII)


def left_open(text: str) -> str:
    """若干 of 折页150份，围裙若干: the words that stand in place of a count beside one; '' where none do."""
    found = _OPEN_BESIDE.search(text)
    return found[0] if found else ""


@lru_cache(maxsize=16_384)
def read_quantity(text: str, scale: float = 1) -> CellReading:
    """What a whole cell's text states.

    Args:
        text: the cell as shown.
        scale: the 万, 千 or 亿 of the header. It multiplies value and bounds unless the cell has a 千, 万, 亿
            or unit of its own (under 万人次, 1.2 is 12000 and 500人次 is 500).
    """
    if _PLAIN.fullmatch(text) and not _MOBILE.fullmatch(text):
        value = round(float(Decimal(text) * Decimal(str(scale))), 6)
        return CellReading("quantity", Quantity(value, value, value, "exact", ""))
    written = _tidied(text)
    exact_scale = Decimal(str(scale))
    if len(written) > _LONGEST:
        return _read_parts(written, exact_scale)
    if _BLANK.fullmatch(written):
        return CellReading("blank")
    if _VAGUE.fullmatch(written):
        return CellReading("vague")
    if not _HAS_NUMERAL.search(written):
        return CellReading("other")
    if part_not_done(written):
        return CellReading("vague")
    if told := number_that_holds(written):
        return replace(read_quantity(told, scale), chosen=True)
    if _RATIO.fullmatch(written):
        return CellReading("ratio")
    if _PACE.fullmatch(written):
        return CellReading("vague")
    return _read_numbers(written, exact_scale)


def _tidied(text: str) -> str:
    written = _SPACES.sub(" ", fold(_INVISIBLE.sub("", text))).strip(" '’‘`")
    written = _SCALE_IN_BRACKETS.sub(r"\1", written)
    return written if written.isascii() else _APART.sub("", _FOOTNOTE.sub("", written))


def _read_numbers(written: str, scale: Decimal) -> CellReading:
    if added := _SUM.fullmatch(_TRAIL.sub("", _LEAD.sub("", written, count=1))):
        return _read_sum(added, scale) or _read_parts(written, scale)
    negative = _NEGATIVE.fullmatch(written)
    if negative:
        quantity = _whole_quantity(negative["rest"] or negative["bracketed"], scale)
        if quantity and quantity.value:
            return CellReading("negative", _negated(quantity))
        return CellReading("quantity", quantity) if quantity else CellReading("other")
    quantity = _whole_quantity(_OF_SO_MANY_KINDS.sub("", written), scale)
    if quantity:
        return CellReading("quantity", quantity)
    return _read_parts(written, scale)


def _read_sum(added: re.Match[str], scale: Decimal) -> CellReading | None:
    """None where the addends count different things (3场+120人); vague where another sum stands behind them."""
    addends = [_whole_quantity(addend.strip(), Decimal(1)) for addend in added["addends"].split("+")]
    stated = _whole_quantity(added["sum"], Decimal(1)) if added["sum"] else None
    numbers = [quantity for quantity in addends if quantity is not None]
    units = {quantity.unit for quantity in (*numbers, *filter(None, [stated]))} - {""}
    if len(units) > 1 or len(numbers) < len(addends):
        return None
    total = sum(quantity.value for quantity in numbers)
    if stated and stated.value != total:
        return CellReading("vague")
    value = float(Decimal(total) * (1 if units else scale))
    return CellReading("quantity", Quantity(value, value, value, "exact", next(iter(units), "")))


def _read_parts(written: str, scale: Decimal) -> CellReading:
    """Prose, or several quantities in one cell; 300套共300册 is one."""
    found = find_quantities(written, scale)
    if len(found) == 1 and found[0].text == _TRAIL.sub("", written):
        return CellReading("quantity", found[0].quantity)
    parts = (*_lead_quantity(written, scale), *_each_counted(written, found))
    if len(parts) == 1 and _OPEN_SUM.search(written):
        return CellReading("vague")
    return CellReading("several" if len(parts) > 1 else "other", None, parts)


def _each_counted(written: str, found: Sequence[FoundQuantity]) -> list[Quantity]:
    """2场，每场约30人 are 60 in all."""
    told = [one.quantity for one in found]
    each = _EACH_OF_TWO.fullmatch(written, found[0].end, found[1].start) if len(found) == 2 else None
    if each is None or each["unit"] != told[0].unit:
        return told
    times, own = told
    in_all = multiply(times, own)
    return [times, replace(in_all, qualifier=own.qualifier) if times.qualifier == "exact" else in_all]


def _lead_quantity(written: str, scale: Decimal) -> tuple[Quantity, ...]:
    """The 120 of 120(其中学生60人): without a unit it is a quantity only because a cell starts with it."""
    match = QUANTITY.match(written)
    if not match or match["unit"] or not re.match(r" ?(?:\(|其中|含|[;,]\D)", written[match.end() :]):
        return ()
    quantity = quantity_of(match, scale)
    return (quantity,) if quantity else ()


def _whole_quantity(written: str, scale: Decimal) -> Quantity | None:
    core = _TRAIL.sub("", _LEAD.sub("", written, count=1))
    if _LEADING_ZERO.match(core) or _YEARS.fullmatch(core) or _MOBILE.fullmatch(core):
        return None  # 001, 0875-6120110, 2022-2023: identifiers and years
    match = QUANTITY.match(core)
    if not match:
        return None
    rest = core[match.end() :]
    if rest and not (match["unit"] and _PEOPLE.fullmatch(rest)):
        return None
    return quantity_of(match, scale)


def _negated(quantity: Quantity) -> Quantity:
    low = None if quantity.high is None else -quantity.high
    high = None if quantity.low is None else -quantity.low
    return Quantity(-quantity.value, low, high, quantity.qualifier, quantity.unit)
