"""Whom or what each of several numbers is of, where 分别 shares them out in the order of the names before them.

河边镇、天保镇分别开展集中宣传4场、3场; 分别向老年人、学生发放传单三百份、五百份; 4月、5月分别举办讲座1场、2场.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from etl.meaning.lexicon import find_channels, find_groups
from etl.meaning.numerals import read_numeral
from etl.meaning.quantity import FoundQuantity
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.counted.measured import find_measured
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import REACH, Passage, Spot
from etl.prose.words.share import Share
from etl.prose.words.text import JOINED, Clause
from etl.prose.words.zones import Measured
from etl.regex import regex

SHARING = regex(r"分别|依次")
_BETWEEN = regex(r"(?:[、和及与]|以及)(?:约|近|共)?")
_DEED = (
    r"发放|派发|分发|散发|赠送|送出|开展|组织|举办|召开|举行|进行|张贴|悬挂|摆放|设置|走访|入户|宣讲|宣传|授课|讲"
    r"|参加|签订|安装"
)
# 分别向老年人、学生发放…, 向老年人和学生发放宣传单分别为…: who or where stands between these and the deed.
_LED = regex(
    rf"(?:面向|针对|围绕|走进|深入|来到|前往|向|给|为|对|在|到|赴)(?P<names>[^,;:。\d]{{3,60}}?)(?:分别|依次)?(?={_DEED})"
)
# 河边镇、天保镇分别开展…: the names with which a clause opens.
_OPENING = regex(r"(?:^|[,;:。])(?P<names>[^,;:。]{2,60}?)(?:分别|依次)")
_TIME_FIRST = regex(r"(?:(?:20\d\d年)?\d{1,2}月份|[本上][月周季]度?|今年|其中)(?=[\u4e00-\u9fff])")
_DAY = regex(r"\d{1,2}日")
_MONTH = regex(r"(?:20\d\d年)?\d{1,2}月")
_EACH_DAY = regex(r"(?:\d{1,2}月)?\d{1,2}日")
_DAYS_IN_TURN = regex(r"\d{1,2}月\d{1,2}日(?:(?:[、和及与]|以及)(?:\d{1,2}月)?\d{1,2}日)+")
# 5月9日甲公园、5月16日乙广场…, 10月讲22次，11月讲21次: times that stand apart, none of them the end of a span.
_ONE_TIME = regex(r"(?<![\d至到~-])(?:(?:\d{1,2}月)?\d{1,2}日|\d{1,2}月份?(?!\d))(?![至到~-])")
_HOW_MANY = regex(r"(?:[两二三四五六七八九十]|\d+)[个家所](?P<kind>\S{1,6})$")  # 机电、财经、信息三个学院
_OWN_UNITS = regex(r"(?:派出所|社区|村|[支分]行|镇|乡|街道|[中小]学|学校|医院|卫生院|公司)$")
_WHERE_OR_WHOM = regex(r"[在向给对为到赴往把由]|走进|深入")  # 网格员向新昌社区、东店社区…: whom it went to
_ONE_UNIT = rf"[^,;:。\d、和及与]{{1,12}}?{_OWN_UNITS.pattern.removesuffix('$')}"
_ALIKE = regex(rf"(?P<names>{_ONE_UNIT}(?:[、和及与]{_ONE_UNIT})+)(?![、和及与])")
_ENTERED = regex(r"(?:走进|深入|来到|走遍|前往|到|赴|在)(?P<names>[^,;:。\d]{3,80})$")
_LONGEST_NAME = 24
_FAR = 120  # characters before the first number
FEWEST_BARE = 2  # numbers behind the first
# 参加人数为120人、86人和95人; 受众90人、140人、600余人; 参加学生2680人、1920人
_COUNTS = regex(
    r"(?:人数|人次|份数|户数|场次)(?:为|是|有|:)$|(?:受众|听众|观众|受教育(?:群众|人员)?|参[加训与](?:人员|群众|人数)?|(?:参[加训与会]|到[场会]|听[课讲]|观看|受教育)的?(?:学生|师生|家长|职工|员工|村民|居民|老人|群众)|覆盖(?:人数|群众)?|人数)(?:各?约|各?有|为|是|:)?$"
)
_OTHER_NUMBER = regex(r"\d|[。;]")
_PARTED = regex(r"[、,和及与]|以及")  # what stands between two parts, which the words of the next follow
_NEXT_THING = regex(r"(?:[、和及与]|以及)[\u4e00-\u9fff《》“”\"]{2,10}")
_NUMBERED = regex(r"第[一二三四五六七八九十\d]{1,3}(?P<kind>[\u4e00-\u9fff]{0,6})")
_LONGEST_ROW = 12  # clauses
_LONGEST_KIND = 4  # characters before a group: 1200名[大]学生
_PARTS = regex(r"其中|当中")
_AREA = regex(r"(?:其中|当中)?[,:]?(?P<name>[\u4e00-\u9fff]{2,8}(?:区|县|市|旗|镇|乡|街道))(?:一?共|约|近)?")
_MONTHS = [f"{number}月" for number in range(1, 13)]
# 一至四季度, 1-3月, 全年各季度: times that a span or their number names.
_SPAN_OF_TIMES = regex(
    r"(?:20\d\d年|全年|今年)?(?:第?(?P<first>[一二三四]|\d{1,2})(?:季度|月份?)?(?:[至到~-]|—)第?(?P<last>[一二三四]|\d{1,2})|各个?|四个|十二个)(?P<what>季度|月)份?"
)


def share_of(spot: Spot) -> Share | None:
    """What a number of a row of numbers behind 分别 is shared out to; None where the names do not go with them."""
    row = row_of(spot.passage, spot.found)
    if len(row) < 2:
        return part_of_area(spot) or shared_in_turn(spot)
    start = max(spot.clause.start, row[0].start - REACH)
    shares = (
        named_before(spot.passage.text[start : row[0].start], len(row))
        or days_told_before(spot, row[0].start, len(row))
        or _places_entered_before(spot, len(row))
        or _groups_faced_before(spot, len(row))
        or shared_before(spot, row)
    )
    return shares[row.index(spot.found)] if shares else None


def _places_entered_before(spot: Spot, count: int) -> list[Share]:
    """先后走进金城镇、马鞍镇，分别发放宣传单2600份、1840份: the places with which the clause before 分别 ends."""
    text, start = spot.passage.text, spot.clause.start
    if SHARING.match(text, start) is None:
        return []
    entered = _ENTERED.search(text[max(0, start - _FAR) : start].rstrip(","))
    names = JOINED.split(entered["names"]) if entered else []
    return [Share(name, venue=True) for name in names] if len(names) == count else []


# 面向老年人、大学生、企业职工的反诈讲座，报告期内分别举办6场、4场、3场
_FACED = regex(r"(?:面向|针对)(?P<names>[^,;:。\d]{3,60}?)的[^,;:。、\d]{2,12},$")


def _groups_faced_before(spot: Spot, count: int) -> list[Share]:
    """Those whom the clause before 分别 names, as many as numbers."""
    text, start = spot.passage.text, spot.clause.start
    faced = _FACED.search(text[max(0, start - _FAR) : start])
    names = JOINED.split(faced["names"]) if faced and SHARING.search(text, start, spot.found.start) else []
    shares = [Share(name, venue=True) for name in names]
    return shares if len(names) == count and all(share.group for share in shares) else []


def shared_before(spot: Spot, row: list[FoundQuantity]) -> list[Share]:
    """三个派出所分别发放430份、510份、390份，分别张贴45张、60张、30张: the names of the row before it in its sentence."""
    told = [one for one in spot.earlier_in_sentence() if one.found not in row][-len(row) :]
    shares = [replace(one.share, again=True) for one in told if one.share is not None]
    again = SHARING.search(spot.passage.text, spot.clause.start, row[0].start) is not None
    return shares if again and len(shares) == len(row) else []


def days_told_before(spot: Spot, place: int, count: int) -> list[Share]:
    """11月9日、16日先后为两校送去讲座，分别有650名和520名学生到场: as many days as numbers, told before them."""
    said = spot.passage.sentence_before(place, spot.clause.sentence)
    listed = [_EACH_DAY.findall(days.group()) for days in _DAYS_IN_TURN.finditer(said)]
    if not listed or len(listed[-1]) != count:
        return times_told_apart(spot, place, count)
    return [Share(with_month(day, listed[-1][0])) for day in listed[-1]]


def times_told_apart(spot: Spot, place: int, count: int) -> list[Share]:
    """5月9日甲公园、5月16日乙广场摆摊，分别发出四百张、三百张; 10月讲22次，11月讲21次；听讲的依次为540人次、575人次."""
    text = spot.passage.text
    start = max(place - _FAR, text.rfind("。", 0, place) + 1)
    said = text[start:place]
    times = [time.group() for time in _ONE_TIME.finditer(said)]
    alike = len({time.endswith("日") for time in times}) == 1
    if len(times) != count or len(set(times)) != count or not alike or not SHARING.search(said):
        return []
    return [Share(with_month(time, times[0])) for time in times]


def group_of_part(spot: Spot) -> str:
    """宣讲7场，其中敬老院2场、茶厂3场、学校2场，受众分别为90人、140人、600人: each number is of the part in its place.

    '' for no such row and for parts of which none is of a group; of a part of no group it is 'unspecified'.
    """
    row = row_of(spot.passage, spot.found)
    parts = [f for f in spot.earlier_in_sentence() if f.found not in row]
    parts = [f for f in parts if f.measure in ("sessions", "households")][-len(row) :] if row else []
    between = row and spot.passage.text[parts[-1].end : row[0].start] if parts else ""
    if len(parts) < len(row) or not parts or _OTHER_NUMBER.search(between or ""):
        return ""
    beside = all(_PARTED.fullmatch(spot.passage.text, a.found.end, b.zone) for a, b in pairwise(parts))
    told = beside and any(part.group != "unspecified" for part in parts)
    return parts[row.index(spot.found)].group if told else ""


def part_of_area(spot: Spot) -> Share | None:
    """214场，其中隆阳区68场、腾冲市55场: a part that is named by its place lies there."""
    named = _AREA.fullmatch(spot.zones.before)
    if named is None or not looks_like_unit(named["name"]):
        return None
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return Share(named["name"], venue=True) if _PARTS.search(said) else None


def shared_in_turn(spot: Spot) -> Share | None:
    """向新生、家长分别发放手册4200册、告知书3900份: one thing for each of the names, in their order."""
    text, clause = spot.passage.text, spot.clause
    inside = [q for q in spot.passage.quantities_in(clause.start, clause.end) if q.start >= clause.start]
    if len(inside) < 2 or spot.found not in inside or not SHARING.search(text, clause.start, inside[0].start):
        return None
    if not all(_NEXT_THING.fullmatch(text, one.end, other.start) for one, other in pairwise(inside)):
        return None
    shares = named_before(text[max(clause.start, inside[0].start - REACH) : inside[0].start], len(inside))
    return shares[inside.index(spot.found)] if shares and shares[0].venue else None


def row_of(passage: Passage, found: FoundQuantity) -> list[FoundQuantity]:
    """The quantities of one unit around one that only 、 or 和 join, where 分别 stands before them; [] for none."""
    text = passage.text
    near = passage.quantities_in(max(0, found.start - REACH), found.start + REACH)
    at = near.index(found)
    first = last = at
    while first and is_joined(text, near[first - 1], near[first]):
        first -= 1
    while last + 1 < len(near) and is_joined(text, near[last], near[last + 1]):
        last += 1
    if first == last:
        return []
    clause = max(text.rfind(mark, max(0, near[first].start - REACH), near[first].start) for mark in ",;。")
    shared = SHARING.search(text, clause + 1, near[first].start) or _COUNTS.search(
        text[max(0, near[first].start - 8) : near[first].start]
    )
    named = shared or named_alike(text[clause + 1 : near[first].start], last - first + 1)
    # 新生350人、200人、180人分三个会场收看: three bare numbers of persons are a row by themselves
    bare = last - first >= FEWEST_BARE and near[at].quantity.unit in PEOPLE
    return near[first : last + 1] if named or bare else []


def named_alike(words: str, count: int) -> list[str]:
    """国寺营村、韦家庄村、通海村新设宣传栏[3处、2处、2处]: as many units of one kind before the deed as numbers behind it;
    [] for any others."""
    opening = None if SHARING.search(words) else _ALIKE.match(words)
    names = JOINED.split(opening["names"]) if opening else []
    kinds = {found[0] for name in names if (found := _OWN_UNITS.search(name))}
    named = len(names) == count and all(_OWN_UNITS.search(name) for name in names)
    alike = named and len(kinds) == 1 and not _WHERE_OR_WHOM.search(names[0])
    return names if alike else []


def is_joined(text: str, one: FoundQuantity, other: FoundQuantity) -> bool:
    """Whether two quantities of one unit stand side by side: 300份、500份."""
    same = one.quantity.unit == other.quantity.unit
    return same and _BETWEEN.fullmatch(text, one.end, other.start) is not None


def goes_on(spot: Spot) -> Measured | None:
    """The measure of the number before it in its row: 分别发放传单300份、[500份]."""
    row = row_of(spot.passage, spot.found)
    earlier = spot.earlier_in_sentence()[-1:]
    if not row or row[0] is spot.found or not earlier or earlier[0].found not in row:
        return None
    return Measured(earlier[0].measure, "", 0)


def told_of_row(spot: Spot) -> Measured | None:
    """分别有[560]、820、1200名学生参加: what the words behind the last of its row say that all of them count."""
    row = row_of(spot.passage, spot.found)
    behind = behind_row(spot, row)
    if not behind:
        return None
    place = spot.zones.place + row[-1].start - spot.found.start
    measured = find_measured(replace(spot.zones, before="", behind=behind, place=place))
    return Measured(measured.measure, "", 0) if measured else None


def way_over_row(spot: Spot, measured: Measured) -> str:
    """开展讲座，一中、二中分别为14场、11场; 开展讲座，一中14场，二中11场: how, by the clause before the row, which counts
    nothing; '' where it names none or several."""
    passage, index = spot.passage, spot.clause.index
    shared = share_of(spot) is not None or len(row_of(passage, spot.found)) > 1
    if spot.zones.before.startswith("每") and index:  # 在26家养老机构开展讲座，每家2场
        return _one_way(passage, passage.clauses[index - 1], spot)
    if not shared and (measured.words or spot.zones.behind or not spot.zones.before):
        return ""
    for before in reversed(passage.clauses[max(0, index - _LONGEST_ROW) : index]):
        if before.sentence != spot.clause.sentence:
            return ""
        if not passage.quantities_in(before.start, before.end):
            return _one_way(passage, before, spot)
        if shared:
            return ""
    return ""


def _one_way(passage: Passage, clause: Clause, spot: Spot) -> str:
    """The one channel that a clause of the same sentence names, '' for none or several."""
    codes = {hit.code for hit in find_channels(passage.text[clause.start : clause.end])}
    return codes.pop() if len(codes) == 1 and clause.sentence == spot.clause.sentence else ""


def group_of_row(spot: Spot) -> str:
    """The group that stands behind the last of a row of persons (分别有560、1200名学生), '' for none."""
    behind = behind_row(spot, row_of(spot.passage, spot.found))
    hits = [hit for hit in find_groups(behind) if hit.start <= _LONGEST_KIND][:1]
    return hits[0].code if hits else ""


def behind_row(spot: Spot, row: list[FoundQuantity]) -> str:
    """The words behind the last of a row in its clause, '' for the last itself."""
    other = len(row) > 1 and row[-1] is not spot.found
    return spot.passage.text[row[-1].end : spot.clause.end] if other else ""


def named_before(words: str, count: int) -> list[Share]:
    """The `count` names that the words before the first number share it out among; [] where they are more or fewer."""
    led = [(m["names"], True) for m in _LED.finditer(words)]
    opening = _OPENING.search(words)
    if opening:
        led.append((_TIME_FIRST.sub("", opening["names"], count=1), False))
    if alike := named_alike(words, count):
        return [Share(name) for name in alike]
    for names, venue in led:
        parts = times_between(names) or of_one_kind(names)
        parts = with_kind(parts)
        if len(parts) == count and all(1 < len(part) <= _LONGEST_NAME for part in parts):
            return [Share(with_month(part, parts[0]), venue) for part in parts]
    return []


def of_one_kind(names: str) -> list[str]:
    """曹溪、圭峰、港口三个派出所: 曹溪派出所, …; 机电、财经、信息三个学院 are parts of the unit that reports."""
    counted = _HOW_MANY.search(names)
    parts = JOINED.split(_HOW_MANY.sub("", names))
    if counted is None or not _OWN_UNITS.search(counted["kind"]) or any(map(looks_like_unit, parts)):
        return parts
    whole = [f"{part}{counted['kind']}" for part in parts]
    return whole if all(map(looks_like_unit, whole)) else parts


def with_kind(names: list[str]) -> list[str]:
    """第一、第二、第三网格: what the last says of each of them."""
    told = [_NUMBERED.fullmatch(name) for name in names]
    last = told[-1]
    return (
        [
            f"{name}{last['kind']}" if one and not one["kind"] else name
            for name, one in zip(names, told, strict=True)
        ]
        if last
        else names
    )


def times_between(names: str) -> list[str]:
    """一至四季度, 1至3月, 各季度: the quarters or months that a span of them names one by one; [] for no such span."""
    told = _SPAN_OF_TIMES.fullmatch(names)
    if told is None:
        return []
    named = [f"{number}季度" for number in "一二三四"] if told["what"] == "季度" else _MONTHS
    if told["first"] is None:
        return named  # 各季度
    first, last = (int(read_numeral(told[end]) or 0) for end in ("first", "last"))
    return named[max(0, first - 1) : last]


def with_month(name: str, first: str) -> str:
    """3月5日、12日: the month of a day that the first one states."""
    month = _MONTH.match(first)
    return f"{month.group()}{name}" if month and _DAY.fullmatch(name) else name
