"""What the record keeps about doubles: decisions, and as findings of counting what was suspected and what follows.

Three codes of findings. `PAIRS` stands at the first figure of a double's left side and holds the suspects themselves;
`SUSPECTED` is the query at every figure that may count twice; `DECIDED` is the note at every figure that by decision
counts otherwise, with what it comes to.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, get_args

from sqlalchemy import Connection, select

from etl.counting.records import Amount
from etl.doubles.counting import Outcome
from etl.doubles.records import (
    ANSWERS,
    KIND,
    Answer,
    Decided,
    Double,
    Reason,
    Suspect,
    double_parts,
    read_decision_key,
    read_double,
)
from etl.store.tables import decision

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


@dataclass(slots=True, frozen=True)
class Decisions:
    """Everything that was decided about doubles: what stands, and all doubles that were ever decided about."""

    standing: dict[tuple[Double, str], Decided]
    doubles: frozenset[Double]


def load_decisions(connection: Connection) -> Decisions:
    """Of each double and measure the last decision holds; one without an answer takes it back."""
    rows = connection.execute(
        select(decision.c.id, decision.c.key, decision.c.value)
        .where(decision.c.kind == KIND)
        .order_by(decision.c.id)
    )
    standing: dict[tuple[Double, str], Decided] = {}
    doubles = set()
    for row in rows:
        double, measures = read_decision_key(row.key)
        doubles.add(double)
        for measure in measures:
            if row.value:
                standing[double, measure] = Decided(double, measure, row.value, row.id)
            else:
                standing.pop((double, measure), None)
    return Decisions(standing, frozenset(doubles))


def check_decision(key: str, value: str) -> None:
    """ValueError where no decision about a double has this key and answer ('' takes one back)."""
    double, measures = read_decision_key(key)
    if not measures:
        raise ValueError("a decision about a double names its measures")
    if value and (value not in get_args(Answer) or value not in ANSWERS[double.relation]):
        raise ValueError(f"{value!r} is no answer about a {double.relation} double")
