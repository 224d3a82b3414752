"""Random histories of the record against a plain recomputation, which shares no line with the store's counting.

The world is small, so that its rules fit on a page: one district, two stations and two villages, April, May and their
quarter, exact figures above zero. What counts of it follows from the contract, section 5, alone.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from etl.doubles.records import KIND, read_decision_key
from etl.reference.records import Base
from etl.store import open_store
from tests.postgres import Server
from tests.readings import APRIL, MAY, QUARTER, make_fact, make_reading

STATIONS, VILLAGES = ["甲所", "乙所"], ["大坝村", "小田坝村"]
INSIDE = {QUARTER: [APRIL, MAY], APRIL: [], MAY: []}
# What both villages always say, in tables of the same form: it may be one session, and people decide.
SHARED = {"leaflets": 274.0, "people_reached": 138.0, "posters": 12.0}
DISTRICT = "530523102"

Period = tuple[date, date]
said = st.dictionaries(st.sampled_from(["leaflets", "posters"]), st.integers(1, 500), min_size=1)


@dataclass(eq=False)
class File:
    """A file as the model knows it, by the order of its arrival."""

    name: str
    code: str
    content: bytes
    unit: str
    period: Period
    layout: str
    sample: bool
    values: dict[str, float]
    arrival: int
    withdrawn: bool = False
    corrected_by: list[File] = field(default_factory=list)

    def corrections(self) -> Iterator[File]:
        """All files that were sent as its correction, or as the correction of one."""
        for one in self.corrected_by:
            yield one
            yield from one.corrections()

    def replaced_by(self, files: list[File]) -> File | None:
        """The file that counts in its place: the latest correction or version that was not withdrawn."""
        alike = [
            other
            for other in files
            if self.layout
            and other.arrival > self.arrival
            and (other.layout, other.unit, other.period, other.sample)
            == (self.layout, self.unit, self.period, self.sample)
        ]
        standing = [other for other in [*alike, *self.corrections()] if not other.withdrawn]
        return max(standing, key=lambda other: other.arrival, default=None)


Counted = tuple[str, str, Period, bool, float]


def what_counts(files: list[File], decided: dict[str, str]) -> list[Counted]:
    """(unit, measure, period, whether a sample, value) of all that counts. `decided`: {measure: the village whose
    figure does not count where both state it}."""
    live = [file for file in files if not file.withdrawn and file.replaced_by(files) is None]
    newest: dict[tuple[str, str, bool], dict[Period, float]] = {}
    for file in sorted(live, key=lambda file: file.arrival):
        for measure, value in file.values.items():
            newest.setdefault((file.unit, measure, file.sample), {})[file.period] = value
    found = []
    for (unit, measure, sample), periods in newest.items():
        other = VILLAGES[1 - VILLAGES.index(unit)] if unit in VILLAGES else ""
        if decided.get(measure) == unit and (other, measure, sample) in newest:
            continue
        for period, value in periods.items():
            left = value - sum(periods.get(part, 0.0) for part in INSIDE[period])
            if left > 0:
                found.append((unit, measure, period, sample, left))
    return sorted(found)


class Histories(RuleBasedStateMachine):
    """Whatever people do, in whatever order."""

    sent = Bundle("sent")
    references = Bundle("references")

    def __init__(self, new_store: Callable[[], str]) -> None:
        super().__init__()
        self.new_store = new_store

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.hours = 0
        self.store = open_store(self.new_store(), self._now)
        self.files: list[File] = []
        self.decided: dict[str, str] = {}
        self.bases: list[tuple[int, int, float, bool]] = []

    def _now(self) -> str:
        self.hours += 1
        return f"{date.fromordinal(738_000 + self.hours // 24)}T{self.hours % 24:02d}:00:00+00:00"

    def _reading(self, name: str, unit: str, period: Period, layout: str, values: dict[str, Any]) -> Any:
        kind = "community" if unit in VILLAGES else "police"
        return make_reading(
            name,
            [
                make_fact(
                    value,
                    period,
                    unit=unit,
                    unit_type=kind,
                    district_code=DISTRICT,
                    measure=m,
                    cell=f"C{row}",
                )
                for row, (m, value) in enumerate(sorted(values.items()), 5)
            ],
            layout=layout,
        )

    def _send(
        self,
        unit: str,
        period: Period,
        layout: str,
        sample: bool,
        values: dict[str, Any],
        of: File | None = None,
    ) -> File:
        name = f"file {len(self.files)}"
        reading, content = self._reading(name, unit, period, layout, values)
        self.store.add(reading, content, sample=sample, corrects=of.code if of else None)
        amounts = {measure: float(value) for measure, value in values.items()}
        file = File(name, reading.submission, content, unit, period, layout, sample, amounts, len(self.files))
        while of is not None and not of.withdrawn and (later := of.replaced_by(self.files)):
            of = later  # the version that stands today is the one that is corrected
        if of is not None:
            of.corrected_by.append(file)
        self.files.append(file)
        return file

    @rule(
        target=sent,
        unit=st.sampled_from(STATIONS),
        period=st.sampled_from([APRIL, MAY, QUARTER]),
        layout=st.sampled_from(["", "L", "M"]),
        sample=st.sampled_from([False, False, True]),
        values=said,
    )
    def send(self, unit: str, period: Period, layout: str, sample: bool, values: dict[str, int]) -> File:
        return self._send(unit, period, layout, sample, values)

    @rule(target=sent, village=st.sampled_from(VILLAGES))
    def send_village(self, village: str) -> File:
        return self._send(village, APRIL, f"table of {village}", False, SHARED)

    @rule(target=sent, file=sent, unit=st.sampled_from(STATIONS), values=said)
    def correct(self, file: File, unit: str, values: dict[str, int]) -> File:
        return self._send(unit, file.period, "", False, values, of=file)

    @rule(file=sent)
    def send_again(self, file: File) -> None:
        reading, content = self._reading(file.name, file.unit, file.period, file.layout, file.values)
        answer = self.store.add(reading, content)
        assert answer.status == ("reinstated" if file.withdrawn else "duplicate")
        file.withdrawn = False

    @rule(file=sent, values=said)
    def read_again(self, file: File, values: dict[str, int]) -> None:
        values = SHARED if file.unit in VILLAGES else values  # type: ignore[assignment]
        reading, _ = self._reading(file.name, file.unit, file.period, file.layout, values)
        self.store.read_again(reading, by="", reason="")
        file.values = {measure: float(value) for measure, value in values.items()}

    @rule(file=sent, back=st.booleans())
    def withdraw(self, file: File, back: bool) -> None:
        changed = (self.store.reinstate if back else self.store.withdraw)(file.code, by="", reason="")
        assert changed is (file.withdrawn is back)
        file.withdrawn = not back

    @rule(back=st.booleans())
    def samples(self, back: bool) -> None:
        (self.store.restore_samples if back else self.store.remove_samples)(by="")
        for file in self.files:
            file.withdrawn = not back if file.sample else file.withdrawn

    @rule(answer=st.sampled_from(["left", "right", "both", ""]), whole=st.booleans())
    def decide(self, answer: str, whole: bool) -> None:
        pairs = self.store.doubles().pairs
        mine = [key for key in pairs["key"] if is_of_villages(key)][: None if whole else 1]
        self.store.decide_all(KIND, mine, answer, by="王")
        for key in mine:
            double, measures = read_decision_key(key)
            dropped = {"left": double.right, "right": double.left}.get(answer)
            village = next((v for v in VILLAGES if dropped and v in dropped.party), "")
            self.decided.update(dict.fromkeys(measures, village))

    @rule(target=references, year=st.sampled_from([2021, 2022]), value=st.integers(1, 900))
    def add_base(self, year: int, value: int) -> int:
        row = Base(
            DISTRICT, "镇安镇", "township", "population", year, float(value), float(value), float(value)
        )
        number = self.store.add_reference("bases", [row], by="")
        self.bases.append((number, year, float(value), False))
        return number

    @rule(number=references, back=st.booleans())
    def withdraw_base(self, number: int, back: bool) -> None:
        self.store.withdraw_references([number], not back, by="", reason="")
        self.bases = [
            (n, year, value, not back if n == number else gone) for n, year, value, gone in self.bases
        ]

    @rule()
    def bring_back_a_backup(self) -> None:
        path, _ = self.store.back_up(Path(self.folder.name))
        self.store.close()
        self.store = open_store(self.new_store(), self._now)
        self.store.restore(path)

    @rule()
    def rebuild(self) -> None:
        self.store.rebuild_counted()

    @invariant()
    def it_counts_what_a_plain_recomputation_gives(self) -> None:
        if not hasattr(self, "store"):
            return
        counted = self.store.counted()
        assert counted["fact_id"].is_unique
        rows = counted[["unit", "measure", "period_start", "period_end", "sample", "value"]]
        found = [
            (str(unit), str(measure), (start.date(), end.date()), bool(sample), value)
            for unit, measure, start, end, sample, value in rows.itertuples(index=False)
        ]
        assert sorted(found) == what_counts(self.files, self.decided)
        standing = {year: value for _, year, value, gone in self.bases if not gone}
        assert dict(self.store.bases()[["year", "value"]].itertuples(index=False)) == standing
        held = self.store.submissions()
        assert len(set(held["submission"])) == len(self.files)
        assert all(self.store.original(file.code) == (file.name, file.content) for file in self.files[-1:])

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


def is_of_villages(key: str) -> bool:
    """Whether a decision would be about the two villages' tables."""
    double, _ = read_decision_key(key)
    return all(any(village in side.party for village in VILLAGES) for side in double.sides)


def try_histories(new_store: Callable[[], str], histories: int, steps: int) -> None:
    run_state_machine_as_test(
        lambda: Histories(new_store),
        settings=settings(
            max_examples=histories,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_histories_on_sqlite(tmp_path: Path) -> None:
    numbers = iter(range(1_000_000))
    try_histories(lambda: str(tmp_path / f"s{next(numbers)}.sqlite"), histories=14, steps=15)


@pytest.mark.postgres
def test_histories_on_postgresql(postgres: Server) -> None:
    try_histories(lambda: postgres.url(postgres.make_database()), histories=4, steps=12)
