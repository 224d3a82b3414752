"""The grammar of one written quantity: words before, number, words after, unit; and its bounds.

Rules (contract 4.9), in the order in which they win:
- 以上 or + opens the top (100余份以上 has no upper bound);
- a range (3-5场, 两三百) has its lower end as value;
- 近, 小 (小两百): from one unit of the last non-zero digit below the number (近9000 from 8000) to the number; where the
  number is a 1 with zeros only, one tenth of it (近千 from 900), since one unit would be all of it;
- 不足, 不到, 不超过, 最多, 以内: from 0 to the number;
- 余, 多, 几 after the number: from it to one unit of its last non-zero digit above, less one. They win over
  a word before the number (达600余, 约100余, 逾100余); 近 and 不足 contradict them, so the bounds cover both:
  近百余份 is `about`, 90 to 199;
- 约, 左右, 来, 把 (百把份): ten per cent to both sides;
- 逾, 超, 达, 不少于, 上百, 过万: from the number, open above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from etl.meaning.numerals import ARABIC, NUMERAL_CHARS, last_digit_unit, read_numeral, read_pair
from etl.regex import regex
from etl.schema import Qualifier


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its bounds. `unit` is the word as written, without brackets (份, 人次), or ''."""

    value: float
    low: float | None
    high: float | None
    qualifier: Qualifier
    unit: str


_UNIT_LIST = """
号人 人/次 场/次 人份 人次 场次 台次 车次 辆次 条次 篇次 户次 家次 班次 批次 件次 架次 艘次 趟次 列次 例次 点次 幅次 块次
处次 节课 个小时 小时 个月 分钟 千克 公斤 公里 平方米 人民币
场 次 份 张 幅 条 块 个 处 户 家 人 名 位 起 部 篇 期 件 把 支 盒 只 面 群 辆 台 车 套 册 本 页 枚 批 回 轮 笔
节 课 堂 遍 趟 站 栋 幢 对 双 瓶 袋 包 箱 班 组 所 间 座 根 株 棵 顶 副 卷 则 首 集 段 屏 频 元 例 宗 桩 款 类 种 项 封
天 米 吨 斤 字 架 艘 匹 头 桶 筒 通 枝 朵 盆 束 捆 摞 沓 叠
"""
UNITS = tuple(sorted(_UNIT_LIST.split(), key=len, reverse=True))  # longest first: tried in this order
_UNIT_WORDS = "|".join(UNITS)
UNIT = (
    rf"(?:{_UNIT_WORDS})(?:\((?:次|{_UNIT_WORDS})\))?"
    rf"|\((?:{_UNIT_WORDS})(?:[/、](?:{_UNIT_WORDS})){{0,3}}\)"  # 2600余（份/把）
)

_FLOOR = (
    r"不少于|不低于|不小于|不下于|不下|至少|最少|最低|起码|超过|超出|(?<!商)超|逾|突破|大于|多于|高于|>=|≥|⩾|≧|>"
    r"|(?<!不)足有|足足有?|少说也?有?|(?<![获取求])得有"
    r"|(?:高达|多达|(?<![传到抵送下转表直发平])达到?)"
)
_CEILING = r"不足|不超过|不多于|不大于|不高于|不到|未超过|最多|至多|最高|少于|低于|小于|<=|≤|⩽|≦|<"
_NEAR = r"将近|接近|逼近|(?<![附最邻临就靠远远])近|(?<![大中微弱从])小(?=[一二两三四五六七八九][百千万])"
_ABOUT = r"大约|约[摸莫]|大致|(?<![签预违节契合公条])约|大概|差不多|估计|≈|~"
BEFORE = (
    rf"(?:达到?|约)?(?:(?P<floor>{_FLOOR})|(?P<ceiling>{_CEILING})|(?P<near>{_NEAR})|(?P<about>{_ABOUT}))"
    r"[达有为]?"
)
_NUMBER = rf"(?:{ARABIC}|[{NUMERAL_CHARS}])+"
_MORE = (
    r"余|几|多(?!元化)|来(?=[个人份场次张名万家户条位号本册幅块只件把页枚遍趟节堂期])"
    r"|(?<=[百千万])把(?=[个人份场次张名家户条位号])"
)
_AFTER = r"(?P<open>及?以上|之上|往上|开外)|(?P<around>左右|上下)|(?P<within>及?以[内下]|之内)"
_TO = r"-{1,2}|—{1,2}|–|―{1,2}|~|至|到"
QUANTITY = regex(
    rf"(?:{BEFORE} ?|(?P<bare>(?<![线网街路会早晚以及])上|过|破)(?=[百千万亿]|(?<=破)\d[\d.]*[万亿]))?"
    rf"(?P<number>{_NUMBER})"
    rf"(?:(?:余|几|多)?(?P<first_mag>[百千万亿]*)(?:{_UNIT_WORDS})? ?(?:{_TO}) ?(?P<second>{_NUMBER}))?"
    rf"(?: ?(?P<more>{_MORE}))?(?P<mag>[十百千万亿]*)(?P<more_after>余|多(?!元化)|还多|有余)?"
    rf" ?(?P<plus>\+(?!\d))?(?P<around_first>左右|上下)?"
    rf" ?(?P<unit>{UNIT})?(?P<plus_after>\+(?!\d))?(?:{_AFTER})?(?:不等)?",
    re.ASCII,
)
_BRACKETED_UNIT = regex(r"\((.*)\)")
_LARGEST = Decimal(10**12)  # above any count of a nation; longer digits are identifiers


def quantity_of(match: re.Match[str], scale: Decimal = Decimal(1)) -> Quantity | None:
    """The quantity that a match of `QUANTITY` states; None where its number is none (千家, 1万25, 5-3).

    `scale` multiplies a number that has no 千, 万, 亿 or unit of its own (under 万人次, 1.2 is 12000).
    """
    ends = _ends(match)
    if ends is None:
        return None
    low_end, high_end = ends
    if max(ends) > _LARGEST:
        return None
    if match["unit"] or re.search("[千仟万亿萬億]", match["number"] + (match["second"] or "") + match["mag"]):
        scale = Decimal(1)
    low, high, qualifier = _bounds(match, low_end, high_end, scale)
    return Quantity(
        float(low_end * scale),
        None if low is None else float(low),
        None if high is None else float(high),
        qualifier,
        _unit(match["unit"] or ""),
    )


def _ends(match: re.Match[str]) -> tuple[Decimal, Decimal] | None:
    """Lower and upper number of a range, twice the same number where there is none."""
    magnitude = match["mag"]
    if match["second"]:
        return _range_ends(match["number"] + match["first_mag"], match["second"] + magnitude)
    text = match["number"] + magnitude
    if text[0] in "百千万亿" and not _is_marked(match):
        return None  # 万家, 千人大会: a manner of speaking
    value = read_numeral(text)
    if value is not None:
        return value, value
    return read_pair(text)


_MARKS = (
    "floor", "ceiling", "near", "about", "bare", "more", "more_after", "plus", "plus_after", "open", "around",
    "around_first", "within",
)  # fmt: skip


def _is_marked(match: re.Match[str]) -> bool:
    return any(match[mark] for mark in _MARKS)


def _range_ends(first: str, second: str) -> tuple[Decimal, Decimal] | None:
    low, high = read_numeral(first), read_numeral(second)
    if low is None or high is None:
        return None
    magnitude = re.search(r"[十百千万亿]+$", second)
    if magnitude and first[-1] not in "十百千万亿":  # 3-5万, 三至五百: the magnitude belongs to both
        shared = read_numeral(first + magnitude.group())
        low = shared if shared is not None and shared < high else low
    return (low, high) if low < high else None


def _bounds(
    match: re.Match[str], value: Decimal, upper: Decimal, scale: Decimal
) -> tuple[Decimal | None, Decimal | None, Qualifier]:
    more = match["more"] if match["more"] not in ("来", "把") else None
    more = more or match["more_after"]
    stated = value * scale
    top = _just_below_next(upper, scale) if more else upper * scale
    if match["open"] or match["plus"] or match["plus_after"]:
        return stated, None, "at_least"
    if value != upper:
        return stated, top, "range"
    if match["near"]:
        return _near_floor(value) * scale, top, "about" if more else "at_most"
    if match["ceiling"] or match["within"]:
        return Decimal(0), top, "at_most"
    if more:
        return stated, top, "at_least"
    if match["about"] or match["around"] or match["around_first"] or match["more"]:
        return stated * 9 / 10, stated * 11 / 10, "about"
    if match["floor"] or match["bare"]:
        return stated, None, "at_least"
    return stated, stated, "exact"


def _just_below_next(value: Decimal, scale: Decimal) -> Decimal:
    """199 for 100余, 399999 for 30余万 (and for 30余 in a column of 万); at least the value itself."""
    above = (value + last_digit_unit(value)) * scale
    return above - 1 if above == above.to_integral_value() and above - 1 >= value * scale else above


def _near_floor(value: Decimal) -> Decimal:
    """8000 for 近9000, 400 for 近五百; 900 for 近千, 9000 for 近1万."""
    unit = last_digit_unit(value)
    return value - (unit / 10 if value == unit else unit)


def _unit(written: str) -> str:
    """场次 for 场(次) and 人/次, 份 for 份(套) and (份), 人 for 号人."""
    if written.startswith("("):
        return re.split("[/、]", written[1:-1])[0]
    written = written.replace("/", "").replace("号人", "人")
    bracketed = _BRACKETED_UNIT.search(written)
    if not bracketed:
        return written
    head = written[: bracketed.start()]
    return head + "次" if bracketed[1] == "次" and not head.endswith("次") else head
