"""Places that the campaign entered so often, in a row of them: 深入学校12次、企业8次、社区15次."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.prose.held import INTO, PLACES
from etl.prose.passage import REACH, Spot
from etl.prose.zones import Measured

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
    return measured.measure == "sessions" and entered is not None and not find_groups(before)
