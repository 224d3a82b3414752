"""The cube of the next data version is made from the one before by what changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from analysis.cube import Cube
from etl.store import Store, fact_columns, open_store
from tests.readings import APRIL, MAY, WEEK_15, add_reading, make_fact
from ui.kept_cube import KeptCube
from ui.places import national_name


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    opened = open_store(store_url)
    yield opened
    opened.close()


@pytest.fixture
def kept() -> KeptCube:
    return KeptCube(national_name)


def figures(cube: Cube) -> list[tuple[int, float]]:
    return list(zip(cube.fact_id.tolist(), cube.value.tolist(), strict=True))


def changed(store: Store, since: int) -> set[str] | None:
    with store.counting_since(since) as found:
        return None if found.changed is None else set(found.changed)


def test_a_file_changes_what_it_touches_and_nothing_else(store: Store, kept: KeptCube) -> None:
    week = add_reading(store, "week", make_fact(10, WEEK_15))
    other = add_reading(store, "other", make_fact(7, MAY, unit="乙所"))
    before = kept.of(store)
    assert figures(before) == [(1, 10.0), (2, 7.0)]
    version = store.data_version()
    month = add_reading(store, "month", make_fact(100, APRIL))
    # the month counts what it has beyond its week; the week itself counts as before
    assert changed(store, version) == {month}
    assert figures(kept.of(store)) == [(1, 10.0), (2, 7.0), (3, 90.0)]
    version = store.data_version()
    store.withdraw(week, by="", reason="")
    assert changed(store, version) == {week, month}
    assert figures(kept.of(store)) == [(2, 7.0), (3, 100.0)]
    assert figures(before) == [(1, 10.0), (2, 7.0)]
    assert changed(store, store.data_version()) == set()
    assert other not in (changed(store, version) or set())


def test_a_fuller_name_renames_what_the_unit_sent_before(store: Store, kept: KeptCube) -> None:
    first = add_reading(store, "a", make_fact(1, APRIL, unit="勐糯派出所", district_code="530523102"))
    kept.of(store)
    version = store.data_version()
    second = add_reading(
        store, "b", make_fact(2, MAY, unit="龙陵县公安局勐糯派出所", district_code="530523102")
    )
    assert changed(store, version) == {first, second}
    assert kept.of(store).facts.columns["unit"].values == ("龙陵县公安局勐糯派出所",)


def test_nothing_that_counts_changed_is_the_same_cube(store: Store, kept: KeptCube) -> None:
    add_reading(store, "a", make_fact(1, APRIL))
    cube = kept.of(store)
    store.decide("place", '["x"]', "530523", by="王")
    assert kept.of(store) is cube


def test_where_everything_may_have_changed_it_is_built_anew(store: Store, kept: KeptCube) -> None:
    add_reading(store, "a", make_fact(1, APRIL))
    kept.of(store)
    version = store.data_version()
    store.rebuild_counted()
    assert changed(store, version) is None
    assert changed(store, version + 100) is None
    assert figures(kept.of(store)) == [(1, 1.0)]


def test_another_record_is_another_cube(store: Store, kept: KeptCube, tmp_path: object) -> None:
    add_reading(store, "a", make_fact(1, APRIL))
    assert len(kept.of(store).facts) == 1
    empty = open_store(f"{tmp_path}/other.sqlite")
    assert len(kept.of(empty).facts) == 0
    empty.close()


def test_many_facts_asked_by_number_are_read_with_their_neighbours(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_reading(store, "a", *(make_fact(number, APRIL, cell=f"B{number}") for number in range(1, 8)))
    asked = [2, 3, 7, 99]
    looked_up = store.counted(asked)
    monkeypatch.setattr(fact_columns, "CHUNK", 2)
    monkeypatch.setattr(fact_columns, "FACTS_AT_ONCE", 3)
    ranges = store.counted(asked)
    assert looked_up["fact_id"].tolist() == ranges["fact_id"].tolist() == [2, 3, 7]
    assert looked_up.to_dict("records") == ranges.to_dict("records")
    assert store.uncounted(asked).empty
