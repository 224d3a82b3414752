"""活动46次，其中讲座20次、入户走访26次: rounds of calls that are a part of the sessions, and no number of houses."""

from __future__ import annotations

import re

from etl.prose.circumstances import OF_WHICH
from etl.prose.passage import Spot
from etl.prose.zones import Measured

_ROUNDS = frozenset(["次", "场", "场次", "轮"])
_CALLING = re.compile(
    r"^(?:开展|组织|集中)?(?:入户|上门|走访|敲门|家访|逐户)[^,;。\d户家]{0,6}(?:约|近|共)*$"
)


def rounds_of_calls(spot: Spot) -> Measured | None:
    """Sessions, where a number of rounds of calls is told as a part of sessions counted before it."""
    if spot.zones.unit not in _ROUNDS or not _CALLING.match(spot.zones.before):
        return None
    sessions = spot.earlier_in_sentence("sessions")
    text = spot.passage.text
    parted = sessions and OF_WHICH.search(text, sessions[0].found.end, spot.found.start)
    return Measured("sessions", spot.zones.before, -1) if parted else None
