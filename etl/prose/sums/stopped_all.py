"""What became of the cases that the sentences before told one by one: 石某…，潘某…。两起都在登机前拦下."""

from __future__ import annotations

from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

_UNITS = frozenset(["起", "笔", "例"])
_ALL_STOPPED = regex(
    r"[都均全](?:部|是)?(?:在[^,;。\d]{1,8}|被|及时|当场|成功){0,3}(?:拦[下住截]|劝[住下阻]|止住|挡[下住])(?:了|来)?(?=$|[,;。])"
)


def stopped_all(spot: Spot) -> Measured | None:
    """As many swindles stopped as a sentence says of all, unless the paragraph has counted such before."""
    zones, text = spot.zones, spot.passage.text
    opens = spot.found.start == spot.passage.sentences[spot.clause.sentence][0]
    if not (opens and zones.unit in _UNITS and spot.passage.of_campaign):
        return None
    counted = any(figure.measure == "scams_stopped" for figure in spot.earlier)
    return (
        None if counted or not _ALL_STOPPED.match(text, spot.found.end) else Measured("scams_stopped", "", 0)
    )
