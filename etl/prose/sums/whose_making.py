"""Parts of what was published by whose making they are: 推文46篇，其中转发上级媒体19篇; 视频30条，其中原创12条."""

from __future__ import annotations

from etl.prose.passages.passage import Spot
from etl.prose.sums.settling import OF_WHICH
from etl.prose.words.zones import Measured, clause_before
from etl.regex import regex

_PUBLISHED = frozenset(["posts", "videos", "media_reports", "sms"])
_MAKING = regex(
    r"(?:^|其中|[,、和及:(])(?:属于?|系|为)?(?:原创|自[制编采拍创]|自主(?:拍摄|创作|制作|编[写创]|采[写编])|自行[^,;。、\d]{2,4}|转[发载推播]|约稿|编译)"
    r"[^,;。、\d被]{0,14}$"
)


def told_by_making(spot: Spot) -> Measured | None:
    """A part behind 其中 that says whether it is their own or was passed on counts as its whole does."""
    earlier = [figure for figure in spot.earlier_in_sentence() if figure.measure in _PUBLISHED]
    if not earlier or not _MAKING.search(clause_before(spot.zones)):
        return None
    whole = next((figure for figure in reversed(earlier) if not _is_part(spot, figure.found.start)), None)
    same = whole is not None and whole.found.quantity.unit == spot.zones.unit
    if whole is None or not same or not _is_part(spot, spot.found.start, whole.found.end):
        return None
    return Measured(whole.measure, "", 0)


def _is_part(spot: Spot, place: int, since: int = -1) -> bool:
    """Whether 其中 stands before a place of the sentence, behind `since`."""
    start = spot.passage.sentences[spot.clause.sentence][0] if since < 0 else since
    return OF_WHICH.search(spot.passage.text, start, place) is not None
