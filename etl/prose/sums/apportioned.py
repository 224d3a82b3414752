"""What each of several got: 每个张贴4张 and 各1场 multiply, the sum stated behind says it again (contract 4.16, 4.1).

宣传单、海报各200份 are two figures of 200.
"""

from __future__ import annotations

import re
from itertools import pairwise

from etl.meaning.lexicon import units_of
from etl.meaning.numerals import read_numeral
from etl.meaning.packs import OF_PAPER
from etl.meaning.quantity import Quantity, find_quantities
from etl.meaning.quantity_sums import multiply
from etl.prose.counted.packs_told import packs_out
from etl.prose.passages.passage import REACH, Figure, Spot
from etl.prose.words.text import JOINED
from etl.prose.words.zones import VERB
from etl.regex import regex

_GIVING = (
    "召开|举办|举行|开展|组织|张贴|粘贴|张挂|悬挂|更新|更换|新增|增设|新设|新建|设立|竖立|制作|喷绘|发放|派发|摆放|设置|投放|送[去上来]?|赠送|推送|放置|配发|播放|安排|布置"
    "|完成"
)
# 4个大门各摆了2块展板
_BRIEFLY = (
    r"转(?![交移账])|推(?![进动选])|挂(?![职号])|摆|贴|设(?![备施])|立|拉|竖|添|刷|发(?![展现生挥动布放])"
    r"|放(?![映学假开大])|塞"
)
EACH_PLACE = regex(
    rf"各(?:{_GIVING}|{_BRIEFLY}|[开讲演]|上(?!级)|办(?![公事学]))了?(?:[^,“]|“[^”,]*”){{0,10}}"
    # 各悬挂横幅2条、张贴海报10张: the next of each
    rf"(?:(?<=\d[\u4e00-\u9fff])[、和](?:{_GIVING}|{_BRIEFLY})[^,“\d]{{0,10}})?$"
)
# 5月10日、5月20日分别召开群众会1场: one number for each of them
APART_PLACE = regex(rf"分别(?:{_GIVING}|[开讲演])了?[^,]{{0,10}}$")
EACH_ONE = (
    rf"(?:每(?:到)?(?:一)?|(?:^|(?<=[,(]))[一1](?=[{OF_PAPER}]))(?P<unit>批次|[批轮趟回箱包捆扎摞沓叠个只块户人名场次期处家村幅面栋所份辆台部梯艘班栏校镇乡社寨屯组店站楼车条道"
    r"间床层桌柜室船厅馆群支队](?!级|[时候]|区))"
)
EACH = regex(EACH_ONE + r"(?P<noun>(?:[^,“]|“[^”,]{0,16}”){0,14})$")  # 每班召开“识骗防骗”主题班会1次
PLACES = {"个", "家", "所", "处", "栋", "村", "户", "班", "只", "块", "面", "座", "幢", "间", "辆"}
PERSONS = {"人", "名", "位"}
THINGS_EACH = frozenset(["把", "个", "条", "本", "份", "套", "支", "件", "瓶", "副", "双", "盒"])
_SO_MANY_OF_THEM = regex(r"(?:一?共|总共|合计|有|是)*$")
_EVERY = regex(r"每(?:个?[天日周月季年]|星期|半月|学期)[^,;。\d]{0,12}$")
_HOUSES = {"栋", "层"}
_CARRIERS = {"辆", "部", "台", "栋", "幅", "面"}
ROUNDS = {"批", "批次", "次", "轮", "趟", "回"}
_NOUN = regex(
    r"(?!各|均|都|张贴|粘贴|悬挂|发放|摆放)[\u4e00-\u9fff]{1,3}?(?=$|[^\u4e00-\u9fff]|各|均|都|张?贴|粘贴|悬?挂|发|摆|设|配|投|送|安|留|播|领|写|签)"
)
_NO_NOUN = regex(r"$|各|均|都|张?贴|粘贴|悬?挂|发|摆|设|配|投|送|安|留|播|领|写|签")  # 每个张贴4张
_KIND = regex(r"[^,;。的内里\d]{0,4}")
_LONGEST_PLACE = 10  # characters behind a number in which the place that it counts is named
_LIFTS = regex(r"(?:电梯|轿厢)")  # 12部电梯
_CARS = regex(r"[\u4e00-\u9fff]{0,3}车(?![次间站位主费])")
_OF = regex(r"的(?:每[一个]|各)?")
_NAMED_LIST = regex(
    r"(?:[\u4e00-\u9fff]{2,12}、)*[\u4e00-\u9fff]{2,12}(?:[、和及与]|以及)[\u4e00-\u9fff]{2,12}$"
)
_HELD_THERE = regex(rf"(?:{_GIVING}|[开讲演])了?[^,、和及与]{{2,10}}$")  # 到镇安中学、镇安小学开展讲座各1场
_PLACE_NAME = regex(
    r"(?:镇|乡|街道|村|社区|学校|中学|小学|幼儿园|学院|大学|派出所|支行|网点|小区|公司|医院|市场|广场"
    r"|[一二三四五六七八九十]中|[职高初]中|职高|职校|技校|党校|卫生院|[敬养]老院|[一二三四五六七八九十]小|[教学办公宿舍门诊住院综合实验号]{2}楼|食堂|大厅|宿舍|图书馆|车间|[\u4e00-\u9fff]{2}[部科处])$"
)
# 在隆盛、回马两镇各开展宣传1场
_COUNTED = regex(
    r"(?P<number>[两二三四五六七八九十])个?(?:镇|乡|村|校|社区|街道|所|院|园|局|地|点|处|家|单位)$"
)
# 连续三天, 为期5天, 连播31天, 播了4天每天3次: how many days something was done on each of.
_DAYS = regex(
    r"(?:(?:连续|一连|前后|为期|持续|历时|共计?|利用|连)(?:播放?|播出|开展|宣传|设摊)?了?"
    r"|(?<=[播放讲喊跑巡])了(?=[^,;。]{1,4}天,?每天))(?P<number>[两二三四五六七八九十]{1,3}|\d{1,3})(?:个?工作日|[天日])(?![之前内后]|以[内上])"
)
_DAY = regex(r"\d{1,2}[日号]")
_DAYS_LISTED = regex(r"\d{1,2}月\d{1,2}[日号](?:[、和及](?:\d{1,2}月)?\d{1,2}[日号])+(?=(?:分别|各))")
_TIMES_COUNTED = regex(
    r"(?P<number>[两二三四五六七八九十]{1,2}|\d)个?(?:周[一二三四五六日末]|晚上|上午|下午|赶[场集街]天|集日|场天|节日),?[^,;。\d]{0,10}各[^,;。\d]{0,20}$"
)
_PER_DAY = regex(r"每[天日](?!早|上|下|晚|定时|滚动)[^,\d]{0,12}$")
BETWEEN = regex(r"[\u4e00-\u9fff]{0,8}")
_A_PART = regex(r"其中[^,;。()\d]{0,10}$")


# 每户2份共800份, 一户一份共发152份: what stands behind the sum's own word is no rate.
SUM_OF_EACH = regex(
    r"(?:\d[余多]?[\u4e00-\u9fff]{1,2}|一[份张本册个把条袋只件])(?P<sum>(?:一共|总共|累计|合计|总计|共计|共)[^,;。\d]*)$"
)


def times_each(figure: Figure, unit: str, spot: Spot) -> Figure | str:
    """56只宣传栏，每个张贴4张: 224 posters, with a note; without the number of 宣传栏 none."""
    same = spot.earlier_in_sentence()
    if _EVERY.search(spot.zones.before):
        return "prose_rate"  # 17个村的大喇叭每村每天播2遍
    each = EACH.search(spot.zones.before)
    noun = _NOUN.match(each["noun"]) if each else None
    named = places_told(spot, unit) if unit == "个" and noun else []
    if unit == "个" and noun:  # 展架104个（每个网点2个）: no stand is an outlet
        same = [f for f in same if noun[0] in spot.passage.text[f.start : f.end]]
    elif unit == "个" and each and not _NO_NOUN.match(each["noun"]):
        same = []
    text = spot.passage.text  # 入户152户（其中独居老人19户），一户一份: all got one
    same = [f for f in same if not _A_PART.search(text, max(0, f.found.start - REACH), f.found.start)] or same
    packs = packs_out(spot)
    if isinstance(packs, str):
        return packs
    counted = (
        named
        or ([packs] if packs else [])
        or [f.quantity for f in same if unit in units_of(f.measure) or f.found.quantity.unit == unit]
    )
    counted = counted or rounds_before(spot, unit) or carriers_before(spot, unit)
    counted = counted or boards_before(spot, unit) or places_told(spot, unit) or households_before(spot, unit)
    counted = counted or persons_before(spot, unit) or counted_behind(spot, unit)
    return multiplied(figure, counted[-1]) if counted else "prose_rate"


def households_before(spot: Spot, unit: str) -> list[Quantity]:
    """三个月合计213户，一户不落；每户张贴公告2张: the households of the item before, whose houses got as many each."""
    if unit != "户":
        return []
    text, place = spot.passage.text, spot.found.start
    told = [f for f in spot.earlier if f.measure == "households" and f.found.quantity.unit == unit]
    near = (
        told
        and "。" not in text[told[-1].found.end : place]
        and text.count(";", told[-1].found.end, place) <= 1
    )
    return [told[-1].quantity] if near else []


# 每部电梯2张，共18部电梯
_COUNTED_BEHIND = regex(r"[^,;。()\d]{0,4},(?:一?共|总共|合计|总计|全[^,;。\d]{1,2})(?:计|有)?")

# 海报每家店贴2张，86家都贴齐了
_ALL_OF_THEM = regex(
    r"[^,;。\d]{0,2}(?:都|全部?|均)已?经?(?:贴|发|挂|送|装|摆)(?:齐|完|遍|好|上|到|满|放)?了?(?=[,;。]|$)"
)


def counted_behind(spot: Spot, unit: str) -> list[Quantity]:
    """张贴了海报（每部电梯2张，共18部电梯）: how many of them there are, told behind what each got."""
    text, end = spot.passage.text, spot.found.end
    behind = spot.passage.quantities_in(
        end, min(spot.passage.sentences[spot.clause.sentence][1], end + REACH)
    )[:1]
    same = behind and behind[0].quantity.unit == unit
    told = same and (
        _COUNTED_BEHIND.fullmatch(text, end, behind[0].start)
        or (text[end : behind[0].start] == "," and _ALL_OF_THEM.match(text, behind[0].end))
    )
    return [behind[0].quantity] if told else []


def persons_before(spot: Spot, unit: str) -> list[Quantity]:
    """实到118人，讲的是…。反诈扇子每人一把: those who came, of whom the sentence before told."""
    told = spot.earlier[-1:] if unit in PERSONS and spot.zones.unit in THINGS_EACH else []
    came = [one for one in told if one.measure == "people_reached" and not one.part]
    near = came and came[0].clause.sentence == spot.clause.sentence - 1
    return [came[0].quantity] if near else []


def times_days(figure: Figure, spot: Spot) -> Figure | str:
    """连续三天…，每天发放200份: 600, with a note; a rate where the number of days is not told."""
    sentence = spot.passage.sentence_around(spot.found.start, spot.clause.sentence)
    days = {read_numeral(told["number"]) for told in _DAYS.finditer(sentence)}
    count = days.pop() if len(days) == 1 and _PER_DAY.search(spot.zones.before) else None
    if not count:
        return "prose_rate"
    return multiplied(figure, Quantity(float(count), float(count), float(count), "exact", "天"))


def times_places(figure: Figure, spot: Spot) -> Figure | str:
    """在20个小区各张贴海报10张: 200, with a note; a rate where the number of places is not told."""
    count = places_before(spot) or places_listed(spot) or days_listed(spot) or times_counted(spot)
    return multiplied(figure, count) if count else "prose_rate"


def places_listed(spot: Spot) -> Quantity | None:
    """隆盛镇、回马镇各开展宣传2场: how many places the words before 各 list by their names."""
    listed = spot.passage.text[max(before_each(spot), spot.found.start - REACH) : spot.found.start]
    counted = _COUNTED.search(listed.rpartition("各")[0].rstrip(","))
    number = read_numeral(counted["number"]) if counted else None
    if number:
        return Quantity(float(number), float(number), float(number), "exact", "个")
    found = _NAMED_LIST.search(_HELD_THERE.sub("", listed.rpartition("各")[0].rstrip(",")))
    names = JOINED.split(found.group()) if found else []
    if len(names) < 2 or not all(_PLACE_NAME.search(name) for name in names):
        return None
    return Quantity(len(names), len(names), len(names), "exact", "个")


_MONTH = regex(r"\d{1,2}月")
_MONTHS_LISTED = regex(r"(?<!\d)\d{1,2}月份?(?:[、和及与]\d{1,2}月份?(?!\d))+")


def days_listed(spot: Spot) -> Quantity | None:
    """5月10日、5月20日分别召开群众会1场; 8月、9月由社工主讲，各办讲座2场: how many days or months are listed before."""
    before = spot.passage.text[before_each(spot) : spot.found.start]
    listed = _DAYS_LISTED.search(before)
    days = len(_DAY.findall(listed.group())) if listed else 0
    if not days and (months := _MONTHS_LISTED.search(before)):
        days = len(_MONTH.findall(months.group()))
    return Quantity(days, days, days, "exact", "个") if days > 1 else None


def times_counted(spot: Spot) -> Quantity | None:
    """7月13日、8月17日、9月21日三个周六，在营业部各办茶话会1场: on how many of these."""
    found = _TIMES_COUNTED.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
    number = read_numeral(found["number"]) if found else None
    return Quantity(float(number), float(number), float(number), "exact", "个") if number else None


def before_each(spot: Spot) -> int:
    """Where the words begin that say among whom: the clause's start, or the one before where 各 opens it (3所学校，各…)."""
    before = spot.passage.clauses[spot.clause.index - 1] if spot.clause.index else None
    opens = spot.passage.text.startswith("各", spot.clause.start)
    same = before is not None and before.sentence == spot.clause.sentence
    return before.start if before and opens and same else spot.clause.start


def multiplied(figure: Figure, count: Quantity) -> Figure:
    """The figure as what all of them got."""
    figure.quantity = multiply(count, figure.quantity)
    figure.notes.append("prose_multiplied")
    return figure


def places_before(spot: Spot) -> Quantity | None:
    """How many places a clause names before a quantity: one number of them, or the last of 3个小区的12部电梯."""
    text = spot.passage.text
    counted = {f.found.start for f in spot.earlier_in_sentence()}
    start = before_each(spot)
    named = spot.passage.quantities_in(start, spot.found.start)
    if not named:  # 在5栋宿舍楼各张贴10张: houses, which count nothing elsewhere
        houses = [
            q.quantity for q in find_quantities(text[start : spot.found.start]) if q.quantity.unit in _HOUSES
        ]
        return houses[0] if len(houses) == 1 else None
    found = [q for q in named if q.start not in counted] or named  # 4只宣传栏各张贴3张
    places = [q for q in found if q.quantity.unit in PLACES or _LIFTS.match(text, q.end)]
    if not places or places != found:
        return None
    nested = all(_OF.search(text, one.end, after.start) for one, after in pairwise(places))
    return places[-1].quantity if nested else None


def carriers_before(spot: Spot, unit: str) -> list[Quantity]:
    """在11辆大巴上张贴提示贴，每辆4张: on how many it was put up."""
    start = max(spot.passage.sentences[spot.clause.sentence][0], spot.clause.start - REACH)
    named = spot.passage.quantities_in(start, spot.clause.start)
    if unit == "梯":  # 32部电梯…，每梯2张
        return [q.quantity for q in named if _LIFTS.match(spot.passage.text, q.end)][-1:]
    if unit == "车":  # 32台车，每车1张
        named = spot.passage.quantities_in(start, spot.found.start)
        cars = [q for q in named if q.quantity.unit in _CARRIERS and _CARS.match(spot.passage.text, q.end)]
        return [q.quantity for q in cars][-1:]
    return [q.quantity for q in named if q.quantity.unit == unit and unit in _CARRIERS][-1:]


def boards_before(spot: Spot, unit: str) -> list[Quantity]:
    """在18个公告栏里更换宣传画，每栏2张: 每栏 is each of the boards counted before."""
    return [f.quantity for f in spot.earlier_in_sentence("boards")][-1:] if unit == "栏" else []


def places_told(spot: Spot, unit: str) -> list[Quantity]:
    """在12个村悬挂横幅，每村2条; 在64个单元门口张贴海报，每个单元2张: the one number of them that the sentence has told."""
    each = EACH.search(spot.zones.before)
    until = spot.start + each.start() if each else _where_each(spot)  # 6个网点每个网点4场
    before = spot.passage.sentence_before(max(until, spot.clause.start), spot.clause.sentence)
    noun = _NOUN.match(each["noun"]) if each else None
    told = []
    for place in find_quantities(before):
        behind = before[place.end : place.end + _LONGEST_PLACE]
        if unit == "个":
            # 12个车棚，每个张贴4张: the only places told need not be named again
            same = place.quantity.unit == "个" and (
                noun is None
                or _leads_to(behind, noun.group())
                or _SO_MANY_OF_THEM.sub("", before[: place.start]).endswith(noun.group())  # 业主群一共11个
            )
        else:
            # 14个供电所每所悬挂横幅2条
            named = place.quantity.unit == "个" and (
                re.match(
                    rf"(?:行政|自然|教学)?{unit}|[\u4e00-\u9fff]{{1,3}}{unit}(?=[每,、(]|$|同时|都|均|各|全部?|先后|分别|统一|{_GIVING})",
                    behind,
                )
                is not None
            )
            named = named or (place.quantity.unit in ("所", "家", "支") and _calls(behind, unit))
            alike = unit in PERSONS and place.quantity.unit in PERSONS  # 为6200名新生发放手册，每人1册
            alike = alike or (unit == "船" and place.quantity.unit in ("艘", "艘次"))
            alike = alike or (unit == "车" and place.quantity.unit == "辆")  # 另给12辆班车每车放20份
            # 走访病床436张，每床…; 业主群3个，每群…
            named_before = unit in ("床", "群") and before.endswith(unit, 0, place.start)
            same = place.quantity.unit == unit or named or alike or named_before
        if same and not _EVERY.search(before, 0, place.start):
            told.append(place.quantity)
    return told if len(told) == 1 else []


def _where_each(spot: Spot) -> int:
    """Where 每室 stands in the clause of what else each of them got: 19个卫生室每室张贴海报3张、散发告知书50份."""
    place = spot.passage.text.rfind("每", spot.clause.start, spot.found.start)
    return spot.clause.start if place < 0 else place


def _calls(words: str, unit: str) -> bool:
    """Whether the noun with which words begin is called so for short: 7所[中小学]，每校; 12家[门店]，每店."""
    noun = BETWEEN.match(words)
    return noun is not None and (unit in noun.group() or (unit == "校" and "学" in noun.group()))


def _leads_to(words: str, noun: str) -> bool:
    """Whether words begin with a noun or with what kind of it there are: 楼栋[宣传栏]."""
    kind = words.partition(noun)[0]  # 在26个小区更新宣传栏56只: the boards are others
    return noun in words and _KIND.fullmatch(kind) is not None and not VERB.search(kind)


def rounds_before(spot: Spot, unit: str) -> list[Quantity]:
    """分3批…，每批500份; 先后3次…，每次200份: rounds count nothing of their own, save how often."""
    if unit not in ROUNDS:
        return []
    before = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    return [
        q.quantity
        for q in find_quantities(before)
        if q.quantity.unit in (unit, f"{unit}次") and not _EVERY.search(before, 0, q.start)  # 每周坐班2次
    ]
