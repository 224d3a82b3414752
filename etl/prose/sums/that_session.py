"""Who came to one of several sessions that an earlier sentence has counted: 培训是两场。7月20日那场…，来了118人."""

from __future__ import annotations

from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import REACH, Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

_TOLD = regex(
    r"(?:反诈|防骗|防诈|宣传|培训|讲座|宣讲|讲课|班会|课)[^。;]{0,12}?[\d一两二三四五六七八九十]{1,3}(?:场|堂|节|回|次)"
)
_THAT_ONE = regex(
    r"(?:那|头一|头|另外?一|第[一二三四五六])(?:场|堂|节|回|次)[^;。\d]{0,24},(?:人[很还真也]?(?:多|少|不多|不少|齐),)?"
    r"(?:来了|到了|坐了|听(?:课|讲)?的|参加的)?(?:只?有|一?共|约|近)*$"
)


def came_to_that_one(spot: Spot) -> Measured | None:
    """来了118人, 人少，十九个: of the session of which the sentence tells, where the one before it counts several."""
    if spot.zones.unit not in PEOPLE | {"个"} or spot.zones.behind:
        return None
    sentence = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    begin = spot.start - len(sentence)
    told = _TOLD.search(spot.passage.text, max(0, begin - REACH), begin)
    here = _THAT_ONE.search(sentence + spot.zones.before)
    return Measured("people_reached", "", 0) if told and here else None
