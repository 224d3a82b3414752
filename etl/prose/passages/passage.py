"""A passage being read: its clauses, what is blocked in it, its quantities, and the figures made of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import Literal

from etl.meaning.period import FoundPeriod
from etl.meaning.quantity import FoundQuantity, Quantity
from etl.prose.matter.standing import Standing
from etl.prose.words.corrections import Corrections
from etl.prose.words.share import Share
from etl.prose.words.text import Clause
from etl.prose.words.zones import Measured, Zones
from etl.regex import regex

Running = Literal["", "bare", "total", "since"]
REMEMBERED = 40  # figures of a sentence that a later one can go on from
REACH = 240  # characters; keeps a sentence without an end from costing more than its length
CAME = regex(r"(?:[共累]计|一?共)?(?:参[加训会与]|听[课众讲]|到[会场课]|受众|受教育|覆盖)")
Query = tuple[str, int, int, str]  # issue code, start, end, words


@dataclass(slots=True, eq=False)  # each is itself: lists of them are looked through for one, time and again
class Figure:
    """A counted quantity at text[start:end] of the folded text; `channel` as stated, else 'unspecified'.

    `zone`: where the words begin that no other quantity claims. `share`: whom 分别 shares it out to.
    `whole`: the number as stated, where it counts but what its parts leave of it.
    """

    start: int
    end: int
    zone: int
    found: FoundQuantity
    quantity: Quantity
    measured: Measured
    measure: str
    group: str
    channel: str
    clause: Clause
    notes: list[str] = field(default_factory=list)
    running: Running = ""
    part: bool = False
    share: Share | None = None
    whole: Quantity | None = None


def begin_of(found: FoundQuantity | FoundPeriod) -> int:
    """Where it begins."""
    return found.start


@dataclass(slots=True)
class Passage:
    """A folded text with its clauses and sentences, what it is about, and its quantities in order.

    `of_campaign`: the title of its report says that all of it is about the campaign.
    `totals`: the times from which or up to which it counts (8月以来, 截至6月30日). `corrections`: what it takes back,
    and `withdrawn` by its place what that would have counted. `head`: the line of its own above the text, '' for none.
    """

    text: str
    clauses: list[Clause]
    sentences: list[tuple[int, int]]
    standing: Standing
    quantities: list[FoundQuantity]
    totals: list[FoundPeriod]
    of_campaign: bool = False
    corrections: Corrections = field(default_factory=Corrections)
    withdrawn: dict[int, Figure | None] = field(default_factory=dict)
    head: str = ""

    def quantities_in(self, start: int, end: int) -> list[FoundQuantity]:
        """The quantities that begin in text[start:end]."""
        first = bisect_left(self.quantities, start, key=begin_of)
        return self.quantities[first : bisect_left(self.quantities, end, lo=first, key=begin_of)]

    def totals_in(self, start: int, end: int) -> list[FoundPeriod]:
        """The times of running totals that begin in text[start:end]."""
        first = bisect_left(self.totals, start, key=begin_of)
        return self.totals[first : bisect_left(self.totals, end, lo=first, key=begin_of)]

    def clauses_behind(self, place: int, count: int) -> list[Clause]:
        """The next clauses that end behind a place."""
        first = bisect_right(self.clauses, place, key=lambda clause: clause.end)
        return self.clauses[first : first + count]

    def item_start(self, place: int, marks: str) -> int:
        """Where the words begin that no mark parts from a place, as far as they can bear on it."""
        since = max(0, place - REACH)
        return max(since - 1, *(self.text.rfind(mark, since, place) for mark in marks)) + 1

    def sentence_before(self, place: int, number: int) -> str:
        """The words of a sentence before a place, as far as they can bear on it."""
        return self.text[max(self.sentences[number][0], place - REACH) : place]

    def sentence_around(self, place: int, number: int) -> str:
        """The words of a sentence around a place, as far as they can bear on it."""
        start, end = self.sentences[number]
        return self.text[max(start, place - REACH) : min(end, place + REACH)]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one quantity stands: clause, zones, where the zone before it starts, the figures before it."""

    passage: Passage
    clause: Clause
    found: FoundQuantity
    zones: Zones
    start: int
    earlier: list[Figure]

    def earlier_in_sentence(self, measure: str = "") -> list[Figure]:
        """The figures before it in its sentence, of one measure or of all."""
        same: list[Figure] = []
        for figure in reversed(self.earlier[-REMEMBERED:]):
            if figure.clause.sentence != self.clause.sentence:
                break
            if not measure or figure.measure == measure:
                same.append(figure)
        return same[::-1]

    def sessions_told(self) -> list[Figure]:
        """The sessions before it in its sentence, or before the ; behind which 参加1840人次 goes on with them."""
        own = self.earlier_in_sentence("sessions")
        start = self.passage.sentences[self.clause.sentence][0]
        if (
            own
            or self.passage.text[max(0, start - 1) : start] not in (";", "。")
            or not CAME.match(self.passage.text, start)
        ):
            return own
        before = self.clause.sentence - 1
        told = [
            f for f in self.earlier[-REMEMBERED:] if f.clause.sentence == before and f.measure == "sessions"
        ]
        return told if len({session.channel for session in told}) == 1 else []
