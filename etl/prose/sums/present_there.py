"""Who was there, by words of no deed: 全校集会，师生1100余人; 例会上讲过一次，27个村医都在; 小班来了58位，大班只来了49位."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.prose.counted.people import PEOPLE, STAFF
from etl.prose.passages.passage import Spot
from etl.prose.sums.persons_behind import PERSONS, TEACHERS
from etl.prose.words.zones import Measured
from etl.regex import regex

# 大操场全校集会，师生1100余人
_ASSEMBLED = regex(r"[^,;。\d]{0,12}(?:集会|晨会|朝会|升旗(?:仪式)?|国旗下讲话|大会|课间操)[^,;。\d]{0,4},$")
_SCHOOL = regex(r"(?:全[校体园]|在校)?(?:师生(?:员工)?|学生|同学|教职工|教师)(?:约|近|共|有)*")
# 27个村医都在, 31名网格员一个不落
_ALL_THERE = regex(
    r"(?P<who>[^,;。\d]{2,8}?)们?(?:(?:全|都|均|悉数|一个不[落少漏])+(?:在场?|到[场了齐会]*|来了?|参加了?|听了?|出席)|一个不[落少漏]|到齐)(?=$|[,;。])"
)
_MET = regex(r"[例晨夕早班周]会|会上|会议|培训|[上讲听][^,;。\d]{0,6}课|讲过?[了过]|宣讲|讲座")
# 小班来了58位家长，中班61位，大班因为闹流感只来了49位; 早班去了140多人，中班去了90多人
_NEXT_PART = regex(
    r"(?P<who>[\u4e00-\u9fff]{1,6}?[班组级院区村队部科点厂厅店所校园社系段线车])(?:因为?[^,;。\d]{1,12}?)?(?:也|只|才|又|还)*(?:[来去到]了?|到[会场]|参加|听了?|有)*(?:约|近)?"
)


def met_at_assembly(spot: Spot) -> Measured | None:
    """进校园1次，大操场全校集会，师生1100余人: those of a school, behind the assembly for which they came together."""
    if spot.zones.unit not in PEOPLE or spot.zones.behind or not _SCHOOL.fullmatch(spot.zones.before):
        return None
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    own = spot.passage.of_campaign and _ASSEMBLED.search(said)
    return Measured("people_reached", "", 0) if own else None


def all_were_there(spot: Spot) -> Measured | None:
    """村医例会上也讲过一次，27个村医都在: all who belong there, behind what was told them."""
    if spot.zones.unit not in PEOPLE | {"个"} or spot.zones.before or not spot.passage.of_campaign:
        return None
    there = _ALL_THERE.match(spot.zones.behind)
    if there is None or not (
        find_groups(there["who"]) or PERSONS.fullmatch(there["who"]) or _is_of_a_trade(there["who"])
    ):
        return None
    if TEACHERS.fullmatch(there["who"]):
        return None
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    return Measured("people_reached", "", 0) if _MET.search(said) else None


def _is_of_a_trade(who: str) -> bool:
    return who.endswith(("医", "护", "网格员", "组长", "店长", "楼长", "干部"))


# 财务科3个人，总经理单独谈了一次; 新招的61名外地工人，入职培训里加了半小时反诈
_TOLD_NEXT = regex(
    r"[^,;。\d]{0,8},(?:[^,;。\d]{0,8}(?:单独|当面|挨个|逐个|一对一)(?:谈|讲|说|聊|提醒|叮嘱)"
    r"|(?:入职|岗前|上岗|新员工|新人)?(?:培训|班会|课|晨会|早会)(?:里|上|中|时)[^,;。\d]{0,4}(?:加|讲|安排|插|学)[^,;。]{0,10}(?:反诈|防骗|防诈))"
)
_THERE_ARE = regex(r"现有|共有|[下管]?辖|总(?:人口|数)|在[册职岗编校]|被骗|受骗")


def told_in_next_clause(spot: Spot) -> Measured | None:
    """新招的61名外地工人，入职培训里加了半小时反诈: persons of whom the next clause says how they were told."""
    if spot.zones.unit not in PEOPLE | {"个"} or not spot.passage.of_campaign:
        return None
    end = spot.passage.sentences[spot.clause.sentence][1]
    told = _TOLD_NEXT.match(spot.passage.text, spot.found.end, end)
    own = told is not None and _THERE_ARE.search(spot.zones.before) is None
    return Measured("people_reached", "", 0) if own else None


def next_part_came(spot: Spot) -> Measured | None:
    """小班来了58位家长，中班61位，大班因为闹流感只来了49位: the next class or shift, in the unit of those before it."""
    last = spot.earlier_in_sentence()[-1:]
    if not last or last[0].measure != "people_reached" or spot.zones.behind:
        return None
    same = last[0].found.quantity.unit == spot.zones.unit and last[0].clause.index + 1 == spot.clause.index
    part = _NEXT_PART.fullmatch(spot.zones.before)
    if not same or part is None or STAFF.fullmatch(spot.zones.before):
        return None
    text, clause = spot.passage.text, last[0].clause
    before = _NEXT_PART.fullmatch(text, clause.start, last[0].found.start)
    alike = before is not None and before["who"][-1] == part["who"][-1]
    return Measured("people_reached", "", 0) if alike else None
