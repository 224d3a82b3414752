"""One more of what was held before: 7月18日培训1次，…；9月又组织了一次 is a second training."""

from __future__ import annotations

from etl.prose.counted.circumstances import NONE
from etl.prose.counted.vague import HELD_UNITS
from etl.prose.passages.passage import Figure, Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

_AGAIN = regex(
    r"(?:[^,;。:\d]{0,8}|\d{1,2}月(?:份|[上中下]旬|[初中底末]|\d{1,2}[日号])?)(?:又|再次?)"
    r"(?:组织|开展|举办|举行|召开|安排|进行|[办开搞上讲做])了?(?:约|近|共)?"
)


def _session_before(spot: Spot) -> Figure | None:
    """The last that was held before in this sentence or the one before it; None where a number says nothing of one more."""
    if spot.zones.unit not in HELD_UNITS or spot.zones.behind or not _AGAIN.fullmatch(spot.zones.before):
        return None
    near = [one for one in spot.earlier if one.clause.sentence >= spot.clause.sentence - 1]
    return next((one for one in reversed(near) if one.measure == "sessions"), None)


def held_again(spot: Spot) -> Measured | None:
    """9月又组织了一次: a session, where one was counted before."""
    return Measured("sessions", "", 0) if _session_before(spot) else None


def lend_way_of_session(figure: Figure, spot: Spot) -> Figure:
    """Gives one more of what was held the way of the one before, where its own words say none."""
    session = _session_before(spot) if figure.measure == "sessions" and figure.channel == NONE else None
    if session:
        figure.channel = session.channel
    return figure
