"""What the record keeps about doubles: decisions, and as findings of counting what was suspected and what follows.

Three codes of findings. `PAIRS` stands at the first figure of a double's left side and holds the suspects themselves;
`SUSPECTED` is the query at every figure that may count twice; `DECIDED` is the note at every figure that by decision
counts otherwise, with what it comes to.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, get_args

from sqlalchemy import CompoundSelect, Connection, Select, select, union

from etl.counting.records import Amount
from etl.doubles.counting import Outcome
from etl.doubles.records import (
    ANSWERS,
    Answer,
    Decided,
    Double,
    Reason,
    Suspect,
    double_parts,
    read_decision_key,
    read_double,
)
from etl.store.double_keys import ABOUT_DOUBLES, LONGEST, PartyInKey
from etl.store.tables import decision
from etl.store.terms import chunks, in_texts

PAIRS, SUSPECTED, DECIDED = "double_pairs", "double_suspected", "double_decided"
EXCEEDED = "double_parts_exceed"
CODES = (PAIRS, SUSPECTED, DECIDED, EXCEEDED)
NOT_QUERIES = (PAIRS, DECIDED)


def write_suspects(suspects: Iterable[Suspect]) -> str:
    """Suspects as JSON."""
    found = [
        {**asdict(suspect), "double": double_parts(suspect.double)}
        for suspect in sorted(suspects, key=lambda suspect: suspect.double)
    ]
    return json.dumps(found, ensure_ascii=False)


def read_suspects(found: Sequence[dict[str, Any]]) -> list[Suspect]:
    """Suspects from the JSON of `write_suspects`, parsed."""
    return [
        Suspect(
            read_double(one["double"]),
            tuple(one["measures"]),
            one["score"],
            tuple(Reason(reason["code"], tuple(reason["words"])) for reason in one["reasons"]),
        )
        for one in found
    ]


def write_outcome(outcome: Outcome) -> str:
    """What a figure comes to, as JSON."""
    amount = outcome.amount
    return json.dumps(
        {
            "number": outcome.number,
            "counts": outcome.counts,
            "low": amount.low,
            "value": amount.value,
            "high": None if math.isinf(amount.high) else amount.high,
            "qualifier": outcome.qualifier,
        }
    )


@dataclass(slots=True, frozen=True)
class Overlay:
    """What a figure comes to by decision `number`: `counts`, and its amount where it does."""

    number: int
    counts: bool
    amount: Amount
    qualifier: str


def read_outcome(text: str) -> Overlay:
    """What `write_outcome` wrote."""
    said = json.loads(text)
    high = math.inf if said["high"] is None else said["high"]
    return Overlay(
        said["number"], said["counts"], Amount(said["low"], said["value"], high), said["qualifier"]
    )


_DECIDED = select(decision.c.id, decision.c.key, decision.c.value).where(ABOUT_DOUBLES)


class Decisions:
    """What was decided about doubles, read from the record as units come into question: of each double and measure the last
    decision holds; one without an answer takes it back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._parties: set[str] = set()
        self._about: dict[str, set[Double]] = defaultdict(set)
        self._standing: dict[Double, dict[str, Decided]] = defaultdict(dict)

    def about(self, parties: Collection[str]) -> set[Double]:
        """The doubles that were ever decided about in which one of these units takes part."""
        new = set(parties) - self._parties
        self._parties |= new
        for part in chunks(sorted({party[:LONGEST] for party in new})):
            # not by OR, for which SQLite reads the whole table
            sides = (PartyInKey(decision.c.key, side) for side in (1, 2))
            self._take(union(*(_DECIDED.where(in_texts(self._connection, one, part)) for one in sides)))
        return set().union(*(self._about[party] for party in parties if party in self._about))

    def standing(self, double: Double) -> dict[str, Decided]:
        """{measure: the decision that stands about it}."""
        if double not in self._standing:
            self.about({side.party for side in double.sides})
        return self._standing.get(double, {})

    def all_standing(self) -> dict[Double, dict[str, Decided]]:
        """Of every double with a decision that stands."""
        self._take(_DECIDED)
        return {double: said for double, said in self._standing.items() if said}

    def _take(self, which: Select[Any] | CompoundSelect[Any]) -> None:
        """Reads decisions; all about one double are always among them, or none."""
        read: dict[Double, dict[str, Decided]] = defaultdict(dict)
        for row in sorted(self._connection.execute(which)):
            double, measures = read_decision_key(row.key)
            said = read[double]
            for measure in measures:
                said.pop(measure, None)
                if row.value:
                    said[measure] = Decided(double, measure, row.value, row.id)
        self._standing.update(read)
        for double in read:
            for side in double.sides:
                self._about[side.party].add(double)


def check_decision(key: str, value: str) -> None:
    """ValueError where no decision about a double has this key and answer ('' takes one back)."""
    double, measures = read_decision_key(key)
    if not measures:
        raise ValueError("a decision about a double names its measures")
    if value and (value not in get_args(Answer) or value not in ANSWERS[double.relation]):
        raise ValueError(f"{value!r} is no answer about a {double.relation} double")
