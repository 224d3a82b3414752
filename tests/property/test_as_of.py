"""Whatever is stored, corrected, withdrawn, decided and said of districts and units in whatever order: the record as
of a day is what the record itself answered at the end of that day."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from etl.reference.records import Base, Receipt, RosterUnit
from etl.reference.targets import TARGET, target_key
from etl.store import open_store
from tests.property.test_store_rebuild import Doubled, everything, facts, totals
from tests.readings import make_reading

FIRST = date(2023, 4, 1)
PLACE = ("530523102", "云南省/保山市/龙陵县/镇安镇")


def all_answers(store: Any) -> list[Any]:
    """Everything that a page can ask a record, of a day that is over too."""
    frames = [
        *everything(store),
        store.mentions(),
        store.events(),
        store.decisions(),
        store.bases(),
        store.roster(),
        store.references(),
        store.receipts(),
        store.bases_said(),
        store.roster_said(),
        store.targets(),
    ]
    return [_columns(frame) for frame in frames] + [store.rulings(), store.has_samples()]


def _columns(frame: pd.DataFrame) -> dict[str, list[Any]]:
    """The columns; what is missing equals itself."""
    return {
        name: [None if lacks else value for value, lacks in zip(column.tolist(), column.isna(), strict=True)]
        for name, column in frame.items()
    }


class LookingBack(Doubled):
    """One thing happens a day, at noon in China."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.day, self.number, self.references = FIRST, 0, 0
        path = str(Path(self.folder.name) / "s.sqlite")
        self.store = open_store(path, lambda: f"{self.day}T04:00:00+00:00")
        self.answers: dict[date, Any] = {}

    @rule(
        target=Doubled.stored,
        said=st.lists(facts | totals, min_size=1, max_size=3),
        sample=st.booleans(),
        corrects=st.none() | Doubled.stored,
    )
    def add_figures(self, said: list[Any], sample: bool, corrects: str | None) -> str:
        self.number += 1
        reading, content = make_reading(f"file {self.number}", said, layout="L")
        self.store.add(reading, content, sample=sample, corrects=corrects)
        return reading.submission

    @rule(value=st.sampled_from([None, 0.0, 900.0, 1000.0]), year=st.sampled_from([2021, 2022]))
    def say_base(self, value: float | None, year: int) -> None:
        self.references = self.store.add_reference(
            "bases", [Base(*PLACE, "township", "population", year, value)]
        )

    @rule(listed=st.booleans())
    def say_unit(self, listed: bool) -> None:
        row = RosterUnit("镇安中学", "school", *PLACE, None, None, "month", 5, listed=listed)
        self.references = self.store.add_reference("roster", [row])

    @rule(number=st.integers(1, 9), back=st.booleans())
    def withdraw_reference(self, number: int, back: bool) -> None:
        if number <= self.references:
            self.store.withdraw_references([number], back, by="王", reason="")

    @rule(code=Doubled.stored)
    def receive(self, code: str) -> None:
        self.store.add_receipts([Receipt(code, "f.xlsx", self.day)], by="王")

    @rule(value=st.sampled_from(["100", "200"]))
    def set_target(self, value: str) -> None:
        self.store.decide(TARGET, target_key("leaflets", "530523", "year"), value, by="王")

    @invariant()
    def the_day_ends(self) -> None:
        if hasattr(self, "store"):
            self.answers[self.day] = all_answers(self.store)
            self.day += timedelta(days=1)

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        for day, answers in self.answers.items():
            then = self.store.as_of(self.store.known_at(day))
            assert all_answers(then) == answers, day
            then.close()
        self.store.close()
        self.folder.cleanup()


TestLookingBack = LookingBack.TestCase
TestLookingBack.settings = settings(max_examples=6, stateful_step_count=10, deadline=None, derandomize=True)
