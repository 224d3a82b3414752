"""Quantities in prose: 发放宣传单28种60000余份，张贴海报20余张. What only looks like one is left out.

Dates and times, ordinals, list marks, document and telephone numbers, hotlines, percentages, durations, and
the numerals of idioms (不漏一户, 教育一人, “十个凡是”) are no quantities here. What a quantity counts is the
caller's question: 11种诈骗手法 is found as 11 种.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from etl.meaning.numerals import NUMERAL_CHARS, fold
from etl.meaning.quantity_grammar import QUANTITY, UNITS, Quantity, quantity_of
from etl.meaning.unit_told import lessons_behind, persons_behind, rows_in_turn
from etl.regex import regex


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity at text[start:end]: its number, the words that qualify it, and its unit."""

    start: int
    end: int
    text: str
    quantity: Quantity

    @property
    def like_article(self) -> bool:
        """一张海报, 一场讲座: may be no more than an article."""
        return self.text.startswith("一") and self.quantity.value == 1


@dataclass(frozen=True, slots=True)
class FoundText:
    """A piece of text at text[start:end]."""

    start: int
    end: int
    text: str


_HAS_NUMERAL = regex(rf"[\d{NUMERAL_CHARS}０-９]", re.ASCII)
_NO_QUANTITY = regex(
    r"(?<!\d)(?:"
    r"\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2})?(?!\d|万|亿)日?"  # 2023.4.17
    r"|\d{1,4}[/:：]\d{1,4}(?:[/:：]\d{1,4})*"  # 4/21, 9:30
    r"|0\d{2,3}-\d{7,8}|1[3-9]\d[\d*xX×]{8}(?!\d)"  # telephones
    r"|\d{1,9} ?[xX×*]+ ?\d*年?|\d{1,9}[。]\d+万?|\d{1,9}(?:\.\d+){2,})"  # 20xx年, 7×24, 158****458
    r"|百分之[\d.零〇一二两三四五六七八九十百]+|(?:https?://|www\.)\S+"
    r"|(?:第|附件|附表|(?<![一-龥])[表图例]|[见如下上][表图]|编号|文号|No\.?)[:： ]?[\d零〇一二两三四五六七八九十百]+"
    r"|[〔\[(（]\d{4}[〕\])）]\d*号?"  # 〔2023〕12号
    r"|二人[转台]"  # 编进二人转、快板
    r"|\d{1,2}月\d{1,2}号(?=人)"  # 5月3号人多
    # 开展二次实人认证: anew
    r"|(?<![一-龥])二次(?=[实核验认确回复供装污伤诈受被加利转传开])|(?<=[展行施做])二次(?=[实核验认确回复])"
)
_OTHER_AFTER = regex(  # dates, times, ages, floors, degrees, durations
    r" ?(?:[年月日号时点岁级路楼室层版届度%‰℃周秒]|星期|季度|以来|[-.]\d|\d)"
)
_NO_NUMERAL_AFTER = '“"「『《‘每第数几成'
_RATE_AFTER = regex(r"/[每场次人户天日周月年]")
_MONTHS_AFTER = regex(
    r"[半多来]?(?:[月年]|小时|钟头|时辰|星期|礼拜)|季度|学期|学年|昼夜|百分[点比]"
)  # after 个
_LONGER_WORD = regex(  # the unit is the beginning of another word: 5部门, 3班级, 10人民币
    r"号人[家民员大们口才]|轮[车椅摩电]|部[门委队]|班[级主长会]|课时|处[级长理置]|家[长园庭属校]|组[长织团]|站[点长]|所[长属在]|面[对向]"
    r"|笔[记录者试迹画]|条例|人[民大员社]|名单|位置|期间|场[镇所馆地]|次日|包[括含]|回[答访族]|对[象于]|节[日目]|车[站队间]|台账|套路|起到|个别|(?<![\d余多几来十百千一二两三四五六七八九])个人|封闭"
)
_UNITLESS_AFTER = regex(r"\s*(?:$|[，,；;。、.)）\]】”\"\n])")
_UNITLESS_CUE = regex(
    r"[单页册资料报画幅语板栏屏信书次数人户场众车频文量品共计为达发放][约近]?[:： ]?$|(?:阅读|浏览|点击|播放|观看)[:： ]?$"
)
# 播放量破百万, 浏览量近11万: qualified numbers right behind what was counted.
# 现场观众过千
_COUNTED_SO_OFTEN = regex(r"(?:量|点击率|次数|人数|人次|总数|[观听受]众)[已共]?$")
_NO_NUMERAL = regex(r"(?<=[队入退])伍|(?<=[高初大职])[一二三四](?=\d)")  # 宣传队伍12人: no 五; 高一420人
_HOTLINE_LIST = """
10000 10010 10086 12110 12123 12309 12315 12320 12321 12337 12338 12345 12348 12355 12363 12378 12381
95188 96110
"""
_HOTLINES = frozenset(_HOTLINE_LIST.split())
_LIST_MARK = regex(r"[.、)）](?!\d)")
_LONE_ONE = regex(
    r"(?:场次|[场次份张条幅篇部期名位辆台])(?![场次张条份部性龙心])(?!(?:力量|责任))"
    r"|[堂节](?=[^,，。；;]{0,16}课|[,，。；;、]|$)"  # 一堂生动的反诈课
    r"|(?<=讲[了过]一)课(?=[,，。；;、]|$)"  # 请民警来讲了一课
    r"|(?<=[讲开][了过]一)回(?=[,，。；;、]|$|[^,，。；;、]{0,4}会)"  # 班前会讲了一回, 开了一回会
)
_GROUP_OF_A_VILLAGE = regex(r"[约近]?\d|未|的|村民|居民|农户")  # 走访二组35户: which one, not how many
# 劝阻一起, 拦下一笔被骗汇款, 劝阻诈骗一起: a case behind these; 一起 is together elsewhere
_STOPPED = regex(
    r"(?:劝阻|堵截|拦截|阻止|制止|阻断|识破|[拦截挡][下住]|劝[住下返])了?(?P<what>[^,，;；。\d]{0,8}(?:诈骗|骗局|被骗|汇款|转账|案件?|警情))?$"
)
_NOTHING_BEHIND = regex(r"[起笔](?=[,，。;；、)）]|$)")
_NOT_BEFORE = regex(r"[每任某同这那哪另唯第统万逐又再首头“\"「『《‘月周年季日天度进唯聚]$")
# 6月一期87人: of a month by its number, which is no rate (每月一期)
_NUMBERED_MONTH, _NO_NOUN = regex(r"(?<![\d每逢])\d{1,2}月份?$"), regex(r"[\d,，、。;；(（]|$")
_DURATIONS = frozenset(("个小时", "小时", "个月", "分钟", "天"))


def find_quantities(text: str, scale: Decimal = Decimal(1)) -> list[FoundQuantity]:
    """All quantities of a text, from left to right, without overlaps; `scale` is that of the header above it."""
    if not _HAS_NUMERAL.search(text):
        return []
    folded = _NO_NUMERAL.sub("员", fold(text))
    taken = bytearray(len(folded))
    for other in _NO_QUANTITY.finditer(folded):
        taken[other.start() : other.end()] = b"\1" * (other.end() - other.start())
    found: list[FoundQuantity] = []
    rows = rows_in_turn(folded)
    for match in QUANTITY.finditer(folded):
        start, end = match.span()
        end = start + len(folded[start:end].rstrip())
        if any(taken[start:end]):
            continue
        told = _unit_told(folded, match, rows)
        if not told and not _counts_something(folded, match):
            continue
        quantity = quantity_of(match, scale)
        if quantity is not None and told:
            quantity, end = replace(quantity, unit=told), match.end() - len(match["unit"] or "")
            end += told == "节" and folded.startswith("讲", end)
        if quantity is not None and quantity.unit == "课":
            quantity = replace(quantity, unit="节")  # 反诈专题9课
        if quantity is not None and quantity.unit == "节课":
            quantity, end = replace(quantity, unit="节"), end - 1  # 讲了一节课 as 讲了一节反诈课
        if quantity is not None and quantity.unit not in _DURATIONS:
            found.append(FoundQuantity(start, end, text[start:end], quantity))
    return _join_double_units(text, found)


def _unit_told(text: str, match: re.Match[str], rows: list[tuple[int, int, str]]) -> str:
    """The unit that the words around a number without one give it (18万市民, 分别为120、86、203人); '' for none."""
    if match["unit"] not in (None, "群"):
        return ""
    place = match.start("number")
    row = next((unit for start, end, unit in rows if start <= place < end), "")
    return row or persons_behind(text, match) or lessons_behind(text, match)


# 每户送一本手册: one for each of those counted before.
_GIVEN_EACH = regex(
    r"每(?:[人户家名位班校村店车]|个(?:人|家庭|班级?))(?:[^,，;；。\d]{0,6}(?:发放?|赠?送|领取?|派发|赠|留下?|塞|递|得|拿到?)了?(?:出|上)?[^,，;；。\d]{0,4}?)?$"
)
_THING_EACH = regex(r"[本册副把件套个顶面盒条双瓶袋包支张份枚]")


def _counts_something(text: str, match: re.Match[str]) -> bool:
    start, end = match.span("number")
    chinese = match["number"][0] in NUMERAL_CHARS
    before = text[max(0, start - 12) : start]
    if not match["unit"] and not _stands_alone(text, match, chinese):
        return False
    if _is_other_thing(text, match):
        return False
    if before and before[-1].isascii() and before[-1].isalpha() and not _ends_with_word(before):
        return False  # A4, G20
    if chinese and match["number"] in ("一", "零") and not match["second"]:
        one = _LONE_ONE.match(text, end) is not None or _stops_one(text, before, end)
        one = one or bool(_GIVEN_EACH.search(before) and _THING_EACH.match(text, end))
        return one and (not _NOT_BEFORE.search(before) or _held_in_month(text, before, match))
    return not (chinese and before[-1:] and before[-1] in _NO_NUMERAL_AFTER)


def _stops_one(text: str, before: str, end: int) -> bool:
    """Whether one case was held back: 拦下一起被骗汇款, 劝阻诈骗一起."""
    stopped = _STOPPED.search(before) if text.startswith(("起", "笔"), end) else None
    return stopped is not None and (not stopped["what"] or _NOTHING_BEHIND.match(text, end) is not None)


def _held_in_month(text: str, before: str, match: re.Match[str]) -> bool:
    """6月一期87人: one that was held in a month, where no noun stands behind it."""
    return _NUMBERED_MONTH.search(before) is not None and _NO_NOUN.match(text, match.end()) is not None


def _is_other_thing(text: str, match: re.Match[str]) -> bool:
    """Whether what follows makes the number a date, a duration, an age …, or the unit part of a word."""
    if not match["unit"]:
        return bool(_OTHER_AFTER.match(text, match.end()))
    if _RATE_AFTER.match(text, match.end()):
        return True
    if match["unit"] == "组" and _GROUP_OF_A_VILLAGE.match(text, match.end()):
        return True
    if match["unit"] == "个" and _MONTHS_AFTER.match(text, match.end()):
        return True
    return match.end("unit") == match.end() and bool(_LONGER_WORD.match(text, match.start("unit")))


def _ends_with_word(before: str) -> bool:
    return len(before) > 1 and before[-2].isascii() and before[-2].isalpha()


def _stands_alone(text: str, match: re.Match[str], chinese: bool) -> bool:
    """Whether a number without a unit is a quantity: qualified, or after a word for what is counted."""
    start, end = match.span("number")
    if not _UNITLESS_AFTER.match(text, match.end()):
        return False
    qualified = match["more"] or match["more_after"]
    near = match["near"] or match["about"] or match["bare"] or match["floor"]
    if near and _COUNTED_SO_OFTEN.search(text, max(0, match.start() - 4), match.start()):
        return True
    if chinese:
        return bool(qualified)
    if match["number"] in _HOTLINES or (len(match["number"]) == 8 and match["number"].startswith("20")):
        return False
    if match["more"] or match["more_after"] or match["floor"] or match["open"]:
        return True
    if "." in match["number"] and match["number"][-1] not in "万亿":
        return False
    if (
        end - start <= 2
        and _LIST_MARK.match(text, end)
        and not _UNITLESS_CUE.search(text, max(0, start - 12), start)
    ):
        return False
    return bool(_UNITLESS_CUE.search(text, max(0, start - 12), start))


def _join_double_units(text: str, found: list[FoundQuantity]) -> list[FoundQuantity]:
    """300套共300册 is one number."""
    joined: list[FoundQuantity] = []
    for item in found:
        last = joined[-1] if joined else None
        if (
            last
            and last.quantity.value == item.quantity.value
            and text[last.end : item.start] in ("共", "共计", "、", "/", "(", "（")
            and last.quantity.unit != item.quantity.unit
        ):
            joined[-1] = FoundQuantity(last.start, item.end, text[last.start : item.end], last.quantity)
        else:
            joined.append(item)
    return joined


_MASK = r"(?:[xXｘＸⅹⅩ×*＊_＿○□]+|\{\{[^{}]*\}\})"
_ANY_UNIT = "|".join(UNITS)
_VAGUE_NUMBER = (
    "若干|数[十百千万亿]+|几[十百千万亿]+来?|好几(?=[场份张条户家])"
    r"|(?<![一二两三四五六七八九几数\d])百八十(?=[个人份户场])"
)
_PLAIN_UNIT = (
    "人次|场次|台次|份|场|次|张|幅|条|块|期|篇|户|册|套|万元"
    r"|名(?=[\u4e00-\u9fff]{0,3}(?:学生|师生|群众|居民|村民|职工|员工|老人|家长|教师|商户|青少年))"
    r"|人(?=(?:轮流|轮班|分组|全员|参[加与]|上[街阵门]|站岗|值守|巡逻|入户|走访|到场|听[课讲]))"
)
_MASKED = regex(
    rf"(?<![A-Za-z\d×*＊_＿○□])(?:\d{{0,6}}{_MASK}|{_VAGUE_NUMBER})(?:[余多][十百千万亿]*|[十百千万亿]+[余多]?)(?:{_ANY_UNIT})"
    rf"|(?<![A-Za-z\d×*＊_＿○□])\d{{0,6}}{_MASK}[万亿]?(?:{_PLAIN_UNIT})(?![子员])"
    rf"|(?<![_＿])[_＿]{{2,}}(?:{_ANY_UNIT})"
    r"|(?<![A-Za-z\d×*＊_＿○□])[xXｘＸ×*＊○□]{2,}(?:把|本|个|支|面|块|件|袋|顶|副|部|台)"
    rf"|(?:{_VAGUE_NUMBER})(?:{_ANY_UNIT})"
    r"|(?<!\d)\d{1,9}。\d{1,9}[万亿]?元?"
)


def find_masked(text: str) -> list[FoundText]:
    """Counts left out or left vague: xx余份, *次, **期, 20xx万元, {{人数}}人次, 若干份, 数百份, 73。8万元."""
    return [FoundText(*m.span(), m.group()) for m in _MASKED.finditer(text)]
