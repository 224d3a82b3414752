"""Parts of so many sessions that are told by their way: 宣传56次，其中入户宣传30次、集中宣传26次 are all sessions."""

from __future__ import annotations

from collections.abc import Sequence

from etl.prose.passages.passage import Figure, Passage
from etl.prose.sums.settling import OF_WHICH, parts_of

_TIMES = frozenset(["次", "场", "场次", "回"])
_BY_THEIR_WAY = frozenset(["sessions", "households", "posts", "broadcasts", "vehicles", "sms"])


def settle_session_parts(passage: Passage, figures: list[Figure]) -> None:
    """Makes sessions of the parts that add up to a whole of sessions, told in the same unit."""
    wholes = [one for one in figures if one.measure == "sessions" and one.found.quantity.unit in _TIMES]
    marks = [mark.start() for mark in OF_WHICH.finditer(passage.text)] if wholes else []
    if not marks:
        return
    for whole in wholes:
        unit = whole.found.quantity.unit
        alike = [one for one in figures if one.measure in _BY_THEIR_WAY and one.found.quantity.unit == unit]
        make_sessions(whole, parts_of(passage, whole, alike, marks))


def make_sessions(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Counts parts as sessions where they make up their whole exactly."""
    told = len(parts) > 1 and sum(one.quantity.value for one in parts) == whole.quantity.value
    for one in parts if told else ():
        one.measure = "sessions"
    return told
