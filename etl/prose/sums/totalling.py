"""A sum that a sentence states behind its parts is a control figure (contract 4.1, 4.2).

发放宣传单420份，…发放680份，合计发放1100份: the parts count; a sum that differs from them is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.numerals import read_numeral
from etl.meaning.quantity import Quantity
from etl.prose.passages.passage import Figure, Passage, Query
from etl.prose.sums.done_alike import sums_all_of_them
from etl.prose.sums.numbered_sums import rest_of, told_of
from etl.prose.sums.parts_and_sum import sums_up_neighbours
from etl.prose.sums.settling import BESIDE
from etl.prose.words.parts import DifferingTotal, parts_below_whole
from etl.prose.words.zones import ANY_MATERIALS, MATERIALS
from etl.regex import regex

_COUNTING = r"(?:合计|总计|共计|一共|总共|[加合]起来(?=[^来了到听看,;。]{0,2}$)|共(?!同|享|建|青|治|创|产))"
# 全月正好一千份, 合起来整整600份: what the parts come to, said right before the number.
COMES_OUT_AT = (
    r"(?:(?:加|合|凑|算)(?:起来|一起|下来|在一起|到一起)?)?"
    r"(?:正好|刚好|恰好|刚刚好|恰恰|整整|不多不少)(?:就?是|为|有|凑[足够成])?"
)
_SUM = regex(
    r"(?:^|[,;。(、])(?:(?:以上|上述|各项|[两三四五六七八九十]项|全[镇乡县市区村校院行月周年天]|全(?:季度|学期|旬))(?:活动|工作)?)?"
    rf"(?:{_COUNTING}[^,;。\d]{{0,20}}|{COMES_OUT_AT})$"
)
# 四村合计, 以上三个小组累计, 两天共: a sum of as many as it says.
OF_SO_MANY = (
    r"(?:以上|上述|这|全[镇乡县市区村校院行])?(?:(?P<number>[两三四五六七八九十\d]{1,3})家?(?:医院|卫生院|养老院|敬老院|银行|企业|门店|单位|村|镇|乡|校|所|院|社区|街道|网点|支行|学校|单位|班级|年级|[站厂局队组店行片区](?=[合总一共累])|天|日|周|场|次|回|批|讲|期|堂|节|轮|(?<=[\d两三四五六七八九十]家)|[地县家处方])"
    r"|(?P<counted>[两二三四五六七八九十\d]{1,3})个(?:行政村|自然村|村民小组|小组|村组|居民区|派出所|[\u4e00-\u9fff]{1,2}))[^,;。\d]{0,4}?"
)
_SAID_AGAIN = regex(rf"[,(](?:{_COUNTING}|{COMES_OUT_AT})有?")  # 发放宣传单500份，共500份
_SUM_OF_SO_MANY = regex(
    rf"(?:^|[,;。(])(?:{OF_SO_MANY})(?:(?:{_COUNTING}|累计)[^,;。\d]{{0,20}}|{COMES_OUT_AT})$"
)
# 上半月300份，下半月400份，全月共700份: parts of the time that is summed up.
_SHARES_OF_TIME = regex(
    r"上半(?P<time>[月年])[^;。]*下半(?P=time)|上旬[^;。]*[中下]旬|上午[^;。]*下午|一季度[^;。]*[二三四]季度|\d月[^;。]*\d月[^;。]*(?:季度?|半年|全年|月)|周一[^;。]*周[二三]"
)
_OPENS = regex(
    rf"(?:以上|上述)?(?:合计|总计)|(?:以上|上述|这)?(?P<many>[两三四五六七八九十])个?[\u4e00-\u9fff]{{1,4}}?{_COUNTING}"
)
_OWN_TIME = regex(r"月|季度|[今去全上下]?半?年|以来|截[至止]|累计|[本当][周天日]")
# 宣传单300份、海报200份，共计500份: of all of these, by no name of its own
_BARE_SUM = regex(
    rf"(?:^|[,;。(、]){_COUNTING}(?:发放|派发|分发|散发|发出|赠送|送出)?(?:了|各类)?(?:约|近|超过?|达到?)?$"
)
_ALL_KINDS = regex(r"各[类种][^,;。\d]*[、和及]")  # 共计发放各类资料、礼品1600余份
_ONLINE = frozenset(["posts", "videos"])  # 图文38条，信息46条，短视频27条，三个平台合计发布111条
_LONGEST_TAIL = 28


def settle_totals(
    passage: Passage, figures: list[Figure]
) -> tuple[list[Figure], list[Query], list[DifferingTotal]]:
    """The figures without the sums of those before them, what is noted of these, and the sums that differ."""
    kept: list[Figure] = []
    notes: list[Query] = []
    differing: list[DifferingTotal] = []
    since = 0  # parts of a sum stand behind the sum before it, those of 三村合计 and of what goes on there before both
    opened, closed = -1, 0
    for figure in figures:
        if passage.item_start(figure.found.start, "。") != opened:
            since = max(since, closed)
        all_of_them = sums_all_of_them(passage, figure.found, kept)
        parts = all_of_them or (parts_before(passage, figure, kept, since) if is_sum(passage, figure) else [])
        equal = adds_up(figure.quantity, [part.quantity for part in parts])
        rest = None if equal or not parts else rest_of_numbered(passage, figure, parts)
        if rest:
            words, told = passage.text[figure.start : figure.end], sum(p.quantity.value for p in parts)
            differing.append(parts_below_whole(figure.start, figure.end, words, figure.quantity.value, told))
            figure.quantity = rest
        again = (
            parts and equal and _SAID_AGAIN.fullmatch(passage.text, parts[0].found.end, figure.found.start)
        )
        if not again and (
            len(parts) < 2 or not (equal or all_of_them or is_of_these(passage, figure, len(parts)))
        ):
            kept.append(figure)
            continue
        if _opened_for(passage, figure):
            opened, closed = passage.item_start(figure.found.start, "。"), figure.found.end
        else:
            since = figure.found.end
        words = passage.text[figure.start : figure.end]
        summed = sum(part.quantity.value for part in parts)
        if equal:
            notes.append(("prose_restated", figure.start, figure.end, words))
        else:
            stated = figure.quantity.value
            differing.append(DifferingTotal(figure.start, figure.end, words, stated, summed))
    return kept, notes, differing


def is_sum(passage: Passage, figure: Figure) -> bool:
    """Whether the words right before a figure say that it sums up what stands before."""
    before = passage.text[max(0, figure.found.start - _LONGEST_TAIL) : figure.found.start]
    told = _SUM.search(before) or _SUM_OF_SO_MANY.search(before)
    said = told is not None or _opened_for(passage, figure) > 0
    return (said or sums_up_neighbours(passage, figure.found)) and not figure.part


def _opened_for(passage: Passage, figure: Figure) -> int:
    """三村合计发放宣传单1040份，入户512户: of how many the sums of a sentence are that begins with the first of them; 0 for
    any other sentence."""
    opened = _OPENS.match(passage.text, passage.item_start(figure.found.start, "。"))
    return int(read_numeral(opened["many"]) or 0) if opened and opened["many"] else 0


def rest_of_numbered(passage: Passage, figure: Figure, parts: Sequence[Figure]) -> Quantity | None:
    """东村260份，西村200份，四村合计860份: what the two that are told leave of the four; None for no such sum."""
    before = passage.sentence_before(figure.found.start, figure.clause.sentence)
    said = told_of(before)
    named = said and all(said[1].search(words_of(passage, part)) for part in parts)
    return rest_of(figure.quantity, said[0], [p.quantity for p in parts]) if said and named else None


def words_of(passage: Passage, part: Figure) -> str:
    """The words of its clause up to its number."""
    return passage.text[max(part.clause.start, part.found.start - _LONGEST_TAIL) : part.found.start]


def is_of_these(passage: Passage, figure: Figure, parts: int) -> bool:
    """Whether a sum is beyond doubt of the parts before it: of as many as it says, of no other time than theirs."""
    before = passage.text[max(0, figure.found.start - _LONGEST_TAIL) : figure.found.start]
    many = _SUM_OF_SO_MANY.search(before)
    if many:
        return read_numeral(many["number"] or many["counted"]) == parts
    if opened := _opened_for(passage, figure):
        return opened == parts
    said = _SUM.search(before)
    own_time = said is not None and _OWN_TIME.search(said.group()) is not None
    sentence = passage.sentence_before(figure.found.start, figure.clause.sentence)
    return not own_time or _SHARES_OF_TIME.search(sentence) is not None


def parts_before(passage: Passage, figure: Figure, earlier: list[Figure], since: int) -> list[Figure]:
    """What a sum sums up: the figures of its measure before it in its item, in its paragraph where 合计 opens a sentence."""
    text = passage.text
    start = passage.item_start(figure.found.start, "。")
    if _OPENS.match(text, start):
        start = 0
    start = max(start, since)
    of_all = figure.measure == "mixed_materials" or _ALL_KINDS.search(
        text, figure.start - len("各类资料、"), figure.found.start
    )
    bare = _BARE_SUM.search(text, max(0, figure.found.start - _LONGEST_TAIL), figure.found.start)
    several = (of_all or bare) and figure.measure in ANY_MATERIALS
    measures = MATERIALS if several else {figure.measure}
    parts = [f for f in earlier if f.measure in measures and f.found.start >= start and not f.part]
    if bare and several and not adds_up(figure.quantity, [part.quantity for part in parts]):
        parts = _told_alike(figure, parts)
    if figure.measure == "people_reached" and not parts:  # 派出干警8人次，…，三家共计26人次
        sent = [f for f in earlier if f.measure == "staff" and f.found.start >= start]
        parts = sent if adds_up(figure.quantity, [f.quantity for f in sent]) else []
    online = [f for f in earlier if f.measure in _ONLINE and f.found.start >= start and not f.part]
    if figure.measure in _ONLINE and adds_up(figure.quantity, [f.quantity for f in online]):
        parts = online
    if parts and (figure.share or BESIDE.search(text, parts[0].found.end, figure.found.start)):
        return []
    return parts


def _told_alike(figure: Figure, parts: list[Figure]) -> list[Figure]:
    """围裙50条，宣传单300份、折页200份，共计500份: what is counted as the sum is, where that is several."""
    alike = [part for part in parts if part.found.quantity.unit == figure.found.quantity.unit]
    return alike if len(alike) > 1 else parts


def adds_up(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether the parts make the sum, or may make it within the bounds of both."""
    if total.value == sum(part.value for part in parts):
        return True
    if all(q.qualifier == "exact" for q in (total, *parts)):
        return False
    low = sum(part.low or 0 for part in parts)
    highs = [part.high for part in parts]
    high = None if None in highs else sum(h for h in highs if h is not None)
    above = total.high is None or low <= total.high
    return above and (high is None or (total.low or 0) <= high)
