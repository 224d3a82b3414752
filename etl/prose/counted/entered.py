"""Places that the campaign entered so often, in a row of them: 深入学校12次、企业8次、社区15次."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.prose.counted.held import INTO, PLACES
from etl.prose.counted.shown import AIRED_AGAIN, TIMES_AIRED
from etl.prose.passages.passage import REACH, Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

# （一）集中宣传。开展3次，…: the short sentence before names what was held.
_HEAD = regex(r"(?:宣传|宣讲|讲座|培训|演出|班会|课堂|座谈|巡演|活动)$")
# 一、大喇叭。…，一个月下来总共放了六十二遍: what plays is named by the short sentence before.
_DEVICE_HEAD = regex(r"(?:广播|喇叭|村村响|音响|小音箱)(?:宣传|播放|播报|喊话)?$")
_HELD_ALONE = regex(
    r"(?:(?:在|到|于|走进|深入)[^,;。\d每各]{2,24})?(?:[总累合]?共?计|一?共|先后|[本全当][月周季年]度?|已){0,4}(?:开展|举办|组织|举行|召开)了?(?:约|近|共)?"
)
_SCHOOL = regex(r"(?:进)?(?:[大中小]学|[高学]校|校园|高中|初中|职[高校]|技校)")
_LONGEST_HEAD = 14
_TIMES = frozenset(["次", "场", "场次", "期"])


def next_place(spot: Spot) -> Measured | None:
    """深入学校12次、企业8次、社区15次: the next place that was entered so often."""
    last = spot.earlier_in_sentence()[-1:]
    text, zones = spot.passage.text, spot.zones
    if not last or zones.unit not in _TIMES or last[0].measure != "sessions":
        return None
    if last[0].found.quantity.unit != zones.unit or not PLACES.fullmatch(zones.before):
        return None
    before = text[max(last[0].clause.start, last[0].found.start - REACH) : last[0].found.start]
    listed = text[last[0].found.end : spot.start] in ("、", ",")
    entered = INTO.search(before) or PLACES.fullmatch(text, last[0].zone, last[0].found.start)
    return Measured("sessions", "", 0) if listed and entered else None


def entered_unnamed(spot: Spot, measured: Measured) -> bool:
    """进校园6次、[进集市]9次, 进校园12次、[社区]15次: a place of no group of its own is none of the one before it."""
    before = spot.zones.before
    entered = PLACES.fullmatch(before) or INTO.fullmatch(before)
    alone = measured.measure == "sessions" and entered is not None and not find_groups(before)
    return alone and not is_another_school(spot)


def is_another_school(spot: Spot) -> bool:
    """进校园14场，其中职教中心3场、[小学]11场: a school behind one whose pupils came."""
    last = spot.earlier_in_sentence("sessions")[-1:]
    return bool(last) and last[0].group == "students" and _SCHOOL.fullmatch(spot.zones.before) is not None


def held_under_head(spot: Spot) -> Measured | None:
    """集中宣传。开展3次，发放资料900份: held as often as told of what the short sentence before it names."""
    passage, zones, sentence = spot.passage, spot.zones, spot.clause.sentence
    if not sentence or zones.behind or zones.unit not in _TIMES or not _HELD_ALONE.fullmatch(zones.before):
        return None
    head = passage.text[slice(*passage.sentences[sentence - 1])]
    named = len(head) <= _LONGEST_HEAD and "," not in head and _HEAD.search(head)
    return Measured("sessions", "", 0) if named and passage.of_campaign else None


def aired_under_head(spot: Spot) -> Measured | None:
    """一、大喇叭。早晚各放一遍，一个月下来总共放了六十二遍: played so often by what the head of the paragraph names."""
    passage, zones = spot.passage, spot.zones
    if spot.clause.sentence != 1 or zones.unit not in TIMES_AIRED or not passage.of_campaign:
        return None
    head = passage.text[slice(*passage.sentences[0])]
    named = len(head) <= _LONGEST_HEAD and "," not in head and _DEVICE_HEAD.search(head)
    again = AIRED_AGAIN.search(zones.led_by + zones.before) if named else None
    return Measured("broadcasts", again["how"], -1) if again else None
