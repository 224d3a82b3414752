"""The facts of a reading as columns of numbers, made before anything is asked of the store: nobody else can write meanwhile
what is left to do then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

import numpy as np

from etl.meaning.unit import unit_key
from etl.schema import Fact, Mention, Reading
from etl.store.bulk import Array
from etl.store.tables import TERM_COLUMNS

_TEXTS = attrgetter(*TERM_COLUMNS)


@dataclass(slots=True, frozen=True)
class FactRows:
    """`texts`: all that the facts say in words, each once; `places`: of each column of texts, where in `texts` each fact's
    stands; `numbers`: the other columns, NaN for a bound that is open."""

    texts: list[str]
    places: Mapping[str, Array]
    numbers: Mapping[str, Array]

    def __len__(self) -> int:
        return len(self.numbers["value"])

    def columns(self, number_of: Mapping[str, int], first: int, submission_id: int) -> dict[str, Array]:
        """All columns, with the numbers that texts, facts and submission have in the store."""
        terms = np.array([number_of[text] for text in self.texts], np.int32)
        return {
            "id": np.arange(first, first + len(self)),
            "submission_id": np.full(len(self), submission_id, np.int32),
            **{name: terms[places] for name, places in self.places.items()},
            **self.numbers,
        }


def fact_rows(reading: Reading) -> FactRows:
    """The facts of a reading, in their order."""
    facts = reading.facts
    said, parties = text_columns(facts)
    said |= {"party": parties, "qualifier": [fact.qualifier for fact in facts]}
    texts = list(set().union(*said.values()))
    place_of = {text: place for place, text in enumerate(texts)}.__getitem__
    queried = {(found.sheet, found.cell) for found in reading.issues if found.severity != "note"}
    periods = {day for fact in facts for day in (fact.period_start, fact.period_end)}
    days = {day: day_number(day) for day in periods}
    return FactRows(
        texts,
        {name: np.fromiter(map(place_of, column), np.int32, len(facts)) for name, column in said.items()},
        {
            "cumulative": np.array([fact.basis == "cumulative" for fact in facts], np.int32),
            "period_start": np.array([days[fact.period_start] for fact in facts], np.int32),
            "period_end": np.array([days[fact.period_end] for fact in facts], np.int32),
            "value": np.array([fact.value for fact in facts], np.float64),
            "low": np.array([fact.low for fact in facts], np.float64),
            "high": np.array([fact.high for fact in facts], np.float64),
            "queried": np.array([(fact.sheet, fact.cell) in queried for fact in facts], np.int32),
        },
    )


def text_columns(records: Sequence[Fact] | Sequence[Mention]) -> tuple[dict[str, Sequence[str]], list[str]]:
    """({column of texts: the text of each record}, the key of each record's unit)."""
    texts = zip(*map(_TEXTS, records), strict=True) if records else [()] * len(TERM_COLUMNS)
    keys = {pair: unit_key(*pair) for pair in {(one.unit, one.district_code) for one in records}}
    return dict(zip(TERM_COLUMNS, texts, strict=True)), [keys[one.unit, one.district_code] for one in records]


def day_number(day: date) -> int:
    """2023-04-17 -> 20230417."""
    return day.year * 10000 + day.month * 100 + day.day
