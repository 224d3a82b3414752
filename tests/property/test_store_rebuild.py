"""Whatever is stored, withdrawn and reinstated in whatever order: what was brought up to date step by step is what
the record alone gives, and no figure counts twice."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

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
    return [store.counted(), store.uncounted(), store.issues(), store.submissions()]


class History(RuleBasedStateMachine):
    """Submissions come, go and come back."""

    stored = Bundle("stored")

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        moments = iter(range(10_000))
        self.store = open_store(str(Path(self.folder.name) / "s.sqlite"), lambda: f"t{next(moments)}")
        self.number = 0

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
        assert (counted["value"] <= counted["stated_value"]).all()
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


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=40, stateful_step_count=12, deadline=None, derandomize=True)
