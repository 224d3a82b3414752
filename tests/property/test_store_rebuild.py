"""Whatever is stored, withdrawn and reinstated in whatever order: what was brought up to date step by step is what
the record alone gives, and no figure counts twice."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from etl.doubles.records import ANSWERS
from etl.store import Store, open_store
from tests.readings import APRIL, MAY, QUARTER, WEEK_15, WEEK_16, make_fact, make_reading

YEAR_START = date(2023, 1, 1)
ODD_WEEK = (date(2023, 4, 27), date(2023, 5, 3))
DAY = (date(2023, 4, 17), date(2023, 4, 17))

facts = st.builds(
    make_fact,
    st.sampled_from([0, 10, 50, 100, 400]),
    st.sampled_from([APRIL, MAY, QUARTER, WEEK_15, WEEK_16, ODD_WEEK, DAY]),
    unit=st.sampled_from(["甲所", "乙所"]),
    measure=st.sampled_from(["leaflets", "posters"]),
    target_group=st.sampled_from(["unspecified", "elderly", "students"]),
    activity=st.sampled_from(["", "", "赶集"]),
    district_code=st.sampled_from(["530523", "530523100", "530502", ""]),
)
totals = st.builds(
    make_fact,
    st.sampled_from([10, 50, 100, 400]),
    st.sampled_from([(YEAR_START, day) for day in (APRIL[1], MAY[1], QUARTER[1])]),
    unit=st.sampled_from(["甲所", "乙所"]),
    basis=st.just("cumulative"),
)


def everything(store: Store) -> list[pd.DataFrame]:
    doubles = store.doubles()
    return [
        store.counted(),
        store.uncounted(),
        store.doubled(),
        doubles.pairs,
        doubles.figures,
        store.issues(),
        store.submissions(),
    ]


def noons() -> Callable[[], str]:
    """A clock that shows the noon of another day each time."""
    days = itertools.count(738_000)
    return lambda: f"{date.fromordinal(next(days))}T04:00:00+00:00"


class History(RuleBasedStateMachine):
    """Submissions come, go and come back."""

    stored = Bundle("stored")

    @initialize()
    def open(self) -> None:
        self.make_store()
        self.number = 0

    def make_store(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_store(str(Path(self.folder.name) / "s.sqlite"), noons())

    @rule(
        target=stored,
        said=st.lists(facts | totals, min_size=1, max_size=4),
        layout=st.sampled_from(["", "L"]),
        sample=st.booleans(),
    )
    def add(self, said: list[Any], layout: str, sample: bool) -> str:
        self.number += 1
        reading, content = make_reading(f"file {self.number}", said, layout=layout)
        self.store.add(reading, content, sample=sample and self.number % 4 == 0)
        return reading.submission

    @rule(code=stored)
    def withdraw(self, code: str) -> None:
        self.store.withdraw(code, by="", reason="")

    @rule(target=stored, code=stored, said=st.lists(facts | totals, min_size=1, max_size=2))
    def correct(self, code: str, said: list[Any]) -> str:
        self.number += 1
        reading, content = make_reading(f"file {self.number}", said)
        self.store.add(reading, content, corrects=code)
        return reading.submission

    @rule(code=stored, said=st.lists(facts | totals, max_size=3))
    def read_again(self, code: str, said: list[Any]) -> None:
        file, _ = self.store.original(code)
        self.store.read_again(make_reading(file, said, layout="L")[0], by="", reason="")

    @rule(code=stored)
    def reinstate(self, code: str) -> None:
        self.store.reinstate(code, by="", reason="")

    @invariant()
    def every_fact_either_counts_or_says_why_not(self) -> None:
        if not hasattr(self, "store"):
            return
        counted, uncounted = self.store.counted(), self.store.uncounted()
        numbers = sorted(counted["fact_id"].tolist() + uncounted["fact_id"].tolist())
        assert numbers == list(range(1, len(numbers) + 1))
        assert (counted["value"] <= counted["gross"]).all()
        assert (counted["gross"] <= counted["stated_value"]).all()
        assert (counted["low"] <= counted["value"]).all()
        assert (counted["value"] <= counted["high"]).all()

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        step_by_step = everything(self.store)
        self.store.rebuild_counted()
        for one, other in zip(step_by_step, everything(self.store), strict=True):
            assert one.to_dict("records") == other.to_dict("records")
        self.store.close()
        self.folder.cleanup()


# A form of a township, its villages or a school in it: what they say is often said elsewhere too.
VILLAGES = ["大坝村", "小田坝村"]
KINDS = {"镇安镇人民政府": "township", "镇安中学": "school"}


def make_form(unit: str, period: Any, activity: str, groups: list[str], share: float) -> list[Any]:
    """Leaflets and people of a unit: 274 and 138 of the whole township, half of that of a village."""
    half = share if unit == "镇安镇人民政府" else share / 2
    return [
        make_fact(
            value * half / len(groups),
            period,
            unit=unit,
            unit_type=KINDS.get(unit, "community"),
            district_code="530523102",
            measure=measure,
            activity=activity,
            target_group=group,
            cell=f"C{row}",
        )
        for row, group in enumerate(groups, 5)
        for measure, value in (("leaflets", 548), ("people_reached", 276))
    ]


forms = st.builds(
    make_form,
    st.sampled_from([*VILLAGES, *KINDS]),
    st.sampled_from([APRIL, DAY]),
    st.sampled_from(["", "", "镇安中学反诈讲座"]),
    st.sampled_from([["unspecified"], ["elderly", "students"]]),
    st.sampled_from([1, 1, 1, 3]),
)


class Doubled(RuleBasedStateMachine):
    """Forms that often say the same come, go and are decided about."""

    stored = Bundle("stored")

    @initialize()
    def open(self) -> None:
        History.open(self)  # type: ignore[arg-type]

    def make_store(self) -> None:
        History.make_store(self)  # type: ignore[arg-type]

    @rule(target=stored, said=st.lists(forms, min_size=1, max_size=2), layout=st.sampled_from(["", "L", "M"]))
    def add(self, said: list[list[Any]], layout: str) -> str:
        self.number += 1
        reading, content = make_reading(
            f"file {self.number}", [f for form in said for f in form], layout=layout
        )
        self.store.add(reading, content)
        return reading.submission

    @rule(code=stored, back=st.booleans())
    def withdraw(self, code: str, back: bool) -> None:
        (self.store.reinstate if back else self.store.withdraw)(code, by="", reason="")

    @rule(code=stored, said=forms)
    def read_again(self, code: str, said: list[Any]) -> None:
        file, _ = self.store.original(code)
        self.store.read_again(make_reading(file, said, layout="L")[0], by="", reason="")

    @rule(place=st.integers(0, 20), answer=st.integers(0, 4), whole=st.booleans())
    def decide(self, place: int, answer: int, whole: bool) -> None:
        pairs = self.store.doubles().pairs
        if not len(pairs):
            return
        chosen = pairs.iloc[place % len(pairs)]
        keys = pairs.loc[pairs["pair"] == chosen["pair"], "key"].tolist() if whole else [chosen["key"]]
        answers = [*ANSWERS[chosen["relation"]], ""]
        self.store.decide_all("double", keys, answers[answer % len(answers)], by="王")

    @invariant()
    def what_does_not_count_by_decision_is_named(self) -> None:
        if not hasattr(self, "store"):
            return
        counted, doubled = self.store.counted(), self.store.doubled()
        uncounted = self.store.uncounted()
        gross = counted["gross"].sum() + uncounted["gross"].sum()
        assert round(gross - counted["value"].sum(), 6) == round(doubled["lost"].sum(), 6)
        # whatever people decide, something of what was said counts
        assert (counted["value"].sum() > 0) == (gross > 0)

    def teardown(self) -> None:
        History.teardown(self)  # type: ignore[arg-type]


TestDoubled = Doubled.TestCase
TestDoubled.settings = settings(max_examples=8, stateful_step_count=12, deadline=None, derandomize=True)
TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=10, stateful_step_count=12, deadline=None, derandomize=True)
