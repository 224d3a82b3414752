"""What may be or is reported twice, as frames: the pairs, and the figures on both sides of each."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pandas as pd
from sqlalchemy import Connection, select

from etl.counting.records import Amount
from etl.doubles.records import Decided, Double, Figure, Side, SideSet, Suspect, decision_key
from etl.store.doubles_near import figures_of
from etl.store.doubles_stored import DECIDED, PAIRS, Decisions, read_outcome, read_suspects
from etl.store.listing import as_date
from etl.store.lookup import Doubles
from etl.store.tables import decision, fact, finding, submission
from etl.store.terms import chunks, texts_of

# One row per double and measure. `case`: what is decided in one go, a parent with all its children or one pair; `key`:
# what a decision about this measure of it is recorded under; `answer` ''
# while nobody has decided; `applied`: it changes what counts; `reasons`: of the suspicion, (code, words).
PAIR_COLUMNS = [
    "case", "pair", "relation", "measure", "key", "score", "reasons", "left_value", "right_value", "sample",
    "answer", "decision", "by", "at", "reason", "applied",
]  # fmt: skip
# One row per double, side and fact; `value` and its bounds are what would count without decisions about doubles.
FIGURE_COLUMNS = [
    "case", "pair", "side", "measure", "fact_id", "submission", "file", "received", "sheet", "cell", "raw",
    "unit", "district", "period_start", "period_end", "activity", "target_group", "channel", "value", "low", "high",
]  # fmt: skip
_TEXTS = ("sheet", "cell", "raw", "unit", "district", "activity", "target_group", "channel")


def read_doubles(connection: Connection) -> Doubles:
    """All doubles that are suspected or about which a decision stands, the strongest suspicions first."""
    suspects = _suspects(connection)
    standing = Decisions(connection).all_standing()
    measures: dict[Double, set[str]] = defaultdict(set)
    decided = ((double, measure) for double, said in standing.items() for measure in said)
    for double, measure in [*decided, *((one.double, m) for one in suspects.values() for m in one.measures)]:
        measures[double].add(measure)
    doubles = sorted(measures, key=lambda double: (-_score(suspects.get(double)), double))
    of_side = _figures_by_side(connection, {side for double in doubles for side in double.sides})
    rows = _fact_rows(
        connection, {figure.id: figure.side.party for held in of_side.values() for figure in held}
    )
    people = _people(connection)
    applied = _applied(connection)
    pairs, figures = [], []
    cases: dict[Double | Side, int] = {}
    for number, double in enumerate(doubles):
        case = cases.setdefault(double.left if double.relation == "parent" else double, len(cases))
        sides = [of_side[side] for side in double.sides]
        for measure in sorted(measures[double]):
            held = [[figure for figure in side if figure.measure == measure] for side in sides]
            said = standing.get(double, {}).get(measure)
            if all(held) or said:
                pairs.append(
                    {
                        "case": case,
                        "pair": number,
                        **_pair(double, measure, suspects.get(double), said),
                        **(people.get(said.number if said else 0, _NOBODY)),
                        **{
                            f"{name}_value": _sum(side)
                            for name, side in zip(("left", "right"), held, strict=True)
                        },
                        "applied": bool(said) and said.number in applied,  # type: ignore[union-attr]
                    }
                )
                for name, side in zip(("left", "right"), held, strict=True):
                    where = {"case": case, "pair": number, "side": name}
                    figures += [{**where, **rows[f.id], **_amount(f)} for f in side]
    return Doubles(pd.DataFrame(pairs, columns=PAIR_COLUMNS), pd.DataFrame(figures, columns=FIGURE_COLUMNS))


_NOBODY = {"by": "", "at": "", "reason": ""}


def _suspects(connection: Connection) -> dict[Double, Suspect]:
    texts = connection.scalars(select(finding.c.numbers).where(finding.c.code == PAIRS))
    return {one.double: one for text in texts for one in read_suspects(json.loads(text))}


def _score(suspect: Suspect | None) -> float:
    return suspect.score if suspect else 0.0


def _figures_by_side(connection: Connection, sides: set[Side]) -> dict[Side, list[Figure]]:
    found: dict[Side, list[Figure]] = defaultdict(list)
    known = SideSet(sides)
    for figure in figures_of(connection, sides) if sides else []:
        for side in known.of(figure):
            found[side].append(figure)
    return found


def _pair(double: Double, measure: str, suspect: Suspect | None, said: Decided | None) -> dict[str, Any]:
    return {
        "relation": double.relation,
        "measure": measure,
        "key": decision_key(double, (measure,)),
        "score": _score(suspect),
        "reasons": tuple((reason.code, reason.words) for reason in suspect.reasons) if suspect else (),
        "sample": double.left.sample,
        "answer": said.answer if said else "",
        "decision": said.number if said else 0,
    }


def _amount(figure: Figure) -> dict[str, Any]:
    amount: Amount = figure.amount
    return {"measure": figure.measure, "value": amount.value, "low": amount.low, "high": amount.high}


def _sum(figures: list[Figure]) -> float:
    return sum(figure.amount.value for figure in figures)


def _people(connection: Connection) -> dict[int, dict[str, str]]:
    query = select(decision.c.id, decision.c.by, decision.c.at, decision.c.reason)
    return {row.id: {"by": row.by, "at": row.at, "reason": row.reason} for row in connection.execute(query)}


def _applied(connection: Connection) -> set[int]:
    """The decisions by which some figure counts otherwise."""
    texts = connection.scalars(select(finding.c.numbers).where(finding.c.code == DECIDED))
    return {read_outcome(text).number for text in texts}


def _fact_rows(connection: Connection, parties: Mapping[int, str]) -> dict[int, dict[str, Any]]:
    """{fact: what is shown of it}, its unit under the fullest name that one of these figures gives it."""
    found: list[Any] = []
    for part in chunks(sorted(parties)):
        columns = fact.c.id, fact.c.period_start, fact.c.period_end, *(fact.c[name] for name in _TEXTS)
        query = (
            select(*columns, submission.c.code, submission.c.file, submission.c.at)
            .join(submission, submission.c.id == fact.c.submission_id)
            .where(fact.c.id.in_(part))
        )
        found += connection.execute(query).all()
    words = texts_of(connection, {getattr(row, name) for row in found for name in _TEXTS})
    units: dict[str, str] = {}
    for row in found:
        party, name = parties[row.id], words[row.unit]
        units[party] = max(units.get(party, name), name, key=lambda name: (len(name), name))
    return {
        row.id: {
            "fact_id": row.id,
            "submission": row.code,
            "file": row.file,
            "received": row.at,
            "period_start": as_date(row.period_start),
            "period_end": as_date(row.period_end),
            **{name: words[getattr(row, name)] for name in _TEXTS},
            "unit": units[parties[row.id]],
        }
        for row in found
    }
