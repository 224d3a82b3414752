"""Whatever comes, goes, is corrected and decided about in whatever order: the cube that follows change by change is
the cube that is built anew, to the last number, on both databases."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, run_state_machine_as_test

from analysis.columns import Coded, Records
from analysis.cube import Cube
from etl.store import open_store
from tests.postgres import Server
from tests.property.test_store_rebuild import Doubled, History, noons
from ui.kept_cube import KeptCube
from ui.places import national_name

FEW = settings(
    max_examples=6,
    stateful_step_count=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def parts_of(cube: Cube) -> dict[str, Any]:
    """Every array and text of a cube under a name."""
    found: dict[str, Any] = {
        name: getattr(cube, name)
        for name in (
            "value",
            "loose",
            "loose_low",
            "loose_high",
            "sample",
            "fact_id",
            "mention_id",
            "district_names",
        )
    }
    for of, records in (("facts", cube.facts), ("mentions", cube.mentions)):
        assert isinstance(records, Records)
        found |= {
            f"{of}.{name}": getattr(records, name) for name in ("start", "end", "doubtful", "estimated")
        }
        for name, column in records.columns.items():
            assert isinstance(column, Coded)
            found |= {f"{of}.{name}.codes": column.codes, f"{of}.{name}.values": column.values}
    return found


def assert_same(one: Cube, other: Cube) -> None:
    """Equal to the last number and type."""
    parts, others = parts_of(one), parts_of(other)
    for name, part in parts.items():
        if isinstance(part, np.ndarray):
            assert part.dtype == others[name].dtype, name
            assert np.array_equal(part, others[name]), name
        else:
            assert part == others[name], name


def keeping_up(
    machine: type[RuleBasedStateMachine], address: Callable[[], str]
) -> type[RuleBasedStateMachine]:
    class KeepsUp(machine):  # type: ignore[valid-type,misc]
        def make_store(self) -> None:
            self.folder = tempfile.TemporaryDirectory()
            self.store = open_store(address(), noons())
            self.kept = KeptCube(national_name)

        @invariant()
        def the_cube_follows(self) -> None:
            if not hasattr(self, "store"):
                return
            before = self.kept._cube
            held = parts_of(before) if before else {}
            said = {
                name: part.copy() if isinstance(part, np.ndarray) else part for name, part in held.items()
            }
            assert_same(self.kept.of(self.store), KeptCube(national_name).of(self.store))
            # who still looks at the version before sees what he saw
            for name, part in held.items():
                if isinstance(part, np.ndarray):
                    assert np.array_equal(part, said[name]), name

    return KeepsUp


@pytest.mark.parametrize("machine", [History, Doubled])
def test_the_cube_follows_every_history(machine: type[RuleBasedStateMachine], tmp_path: Any) -> None:
    numbers = iter(range(10_000))
    run_state_machine_as_test(
        keeping_up(machine, lambda: str(tmp_path / f"{next(numbers)}.sqlite")), settings=FEW
    )


@pytest.mark.postgres
@pytest.mark.parametrize("machine", [History, Doubled])
def test_the_cube_follows_every_history_in_postgresql(
    machine: type[RuleBasedStateMachine], postgres: Server
) -> None:
    fewer = settings(FEW, max_examples=4, stateful_step_count=8)
    run_state_machine_as_test(
        keeping_up(machine, lambda: postgres.url(postgres.make_database())), settings=fewer
    )
