"""How often something was held of which the days are listed: 10月12日、11月9日、12月14日分别召开防骗例会，3次会议共118人."""

from __future__ import annotations

from etl.prose.counted.held import names_rival
from etl.prose.counted.passed_over import HELD_UNITS
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

_DAY = r"(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号]"
_HELD_ON_DAYS = regex(
    rf"(?P<days>{_DAY}(?:[、和及与]{_DAY}){{1,8}})[^,;。\d]{{0,10}}?(?:召开|举办|举行|组织|开展|开了?|上了?|讲了?)"
    r"[^,;。\d]{0,12}(?:反诈|防诈|防骗|识骗|诈骗)[^,;。\d]{0,10},(?:这|前后|先后|一?共|总共|合计|累计)*(?:有|是)?$"
)
_EACH_DAY = regex(_DAY)
_NAMED_AGAIN = regex(r"(?=$|[,;。])|(?:会议?|例会|讲座|培训|宣讲|活动|课|演出)")


def held_on_days_listed(spot: Spot) -> Measured | None:
    """As many sessions as days that the clause before lists; any other number is none of these."""
    if spot.zones.unit not in HELD_UNITS or not _NAMED_AGAIN.match(spot.zones.behind):
        return None
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    held = None if spot.earlier_in_sentence("sessions") or names_rival(said) else _HELD_ON_DAYS.search(said)
    days = len(_EACH_DAY.findall(held["days"])) if held else 0
    return Measured("sessions", "", 0) if days == spot.found.quantity.value and days > 1 else None
