"""What was aired so often a day for as many days as are told: 大喇叭每天早晚各放一遍，放了十一天 (contract 4.16)."""

from __future__ import annotations

from etl.meaning.numerals import read_numeral
from etl.meaning.quantity import Quantity
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

_ROUNDS = frozenset(["遍", "次", "回"])
_AIRED = r"(?:循环|轮流|反复)?(?:播放?|放|讲|喊|响|念|广播|播报)"
_A_DAY = regex(
    rf"每[天日](?:(?P<two>早晚|早、晚|早上?晚上?|[上]下午|中午晚上)|(?P<three>早中晚|早、中、晚))?(?:[^,;。\d]{{0,8}}?)(?P<each>各)?{_AIRED}$"
)
_NUMBER = r"(?P<days>\d{1,3}|[一二两三四五六七八九十]{1,3})"
# 一共放了十一天; 三十天没断过
_SO_LONG = (
    regex(
        rf"(?:一?共|总共|前后|连续?|连着|足足)*{_AIRED}了(?:足足|整整)?{_NUMBER}[天日](?![一二三四五六日])"
    ),
    regex(
        rf"[,;](?:前后|整整|足足|连着)?{_NUMBER}[天日](?:里|下来)?(?:没断|没停|不断|从?不间断|没间断|天天)"
    ),
)
_SAID_ALOUD = regex(r"喇叭|广播|音响|录音|音频")


def aired_daily(spot: Spot) -> tuple[Measured, Quantity] | None:
    """What such a number counts, and for how many goes of the day and days; None where nothing says for how long."""
    passage, unit = spot.passage, spot.zones.unit
    if unit not in _ROUNDS or not passage.of_campaign:
        return None
    since, until = passage.sentences[spot.clause.sentence]
    a_day = _A_DAY.search(passage.text, spot.clause.start, spot.found.start)
    said = _SAID_ALOUD.search(passage.text, since, spot.found.start)
    told = [one for way in _SO_LONG for one in way.finditer(passage.text, spot.found.end, until)]
    if a_day is None or said is None or len(told) != 1:
        return None
    goes = 3 if a_day["three"] else 2 if a_day["two"] else 1
    if goes > 1 and not a_day["each"]:
        return None  # 每天早晚播两遍 may be two in all
    days = float(read_numeral(told[0]["days"]) or 0) * goes
    return (Measured("broadcasts", "", 0), Quantity(days, days, days, "exact", "次")) if days else None
