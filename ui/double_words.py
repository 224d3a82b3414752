"""Doubles in words: why two reports are suspected, what can be answered, and what an answer does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from etl.doubles.records import Relation, Side, read_decision_key
from ui.escape import visible_text
from ui.numbers import period_text
from ui.text import measure_name, t

Said = Sequence[tuple[str, Sequence[str]]]


def reason_words(reasons: Said) -> list[str]:
    """Each reason as a sentence."""
    return [
        t(
            f"doubles.reason_{code}",
            **{f"word{place}": visible_text(word) for place, word in enumerate(words, 1)},
        )
        for code, words in reasons
    ]


def answer_words(relation: Relation, answer: str, left: str, right: str) -> str:
    """What an answer says about two sides, by their units' names; '' is taking it back."""
    if not answer:
        return t("doubles.answer_none")
    return t(f"doubles.answer_{relation}_{answer}", left=left, right=right)


def decision_words(key: str, value: str) -> tuple[str, str]:
    """(what a decision is about, what it says), from the record alone: units, period, activity and measures."""
    double, measures = read_decision_key(key)
    names = t("list.comma").join(measure_name(measure) for measure in measures)
    left, right = (party_words(side) for side in double.sides)
    if left == right:
        left, right = t("doubles.first", unit=left), t("doubles.second", unit=right)
    parts = [f"{left} ⇄ {right}", _period_words(double.left), double.left.activity, names]
    return " · ".join(part for part in parts if part), answer_words(double.relation, value, left, right)


def party_words(side: Side) -> str:
    """A unit by its own words: 勐糯派出所."""
    _, kind, own = side.party.split("|")
    return own + kind


def _period_words(side: Side) -> str:
    days = (date(day // 10000, day // 100 % 100, day % 100) for day in (side.start, side.end))
    return period_text(*days)
