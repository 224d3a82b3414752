"""Whoever may see one county only sees nothing of another, whatever is asked, and no figure changes by that."""

from __future__ import annotations

import inspect
from dataclasses import astuple, is_dataclass
from datetime import date

import pandas as pd
import pytest

from etl.access import Scope
from etl.store import PartlySeen, UnknownSubmission
from etl.store.seeing import Seen
from tests.two_counties import SECRETS, fill_two_counties
from tests.unit.test_doubles_store import decide, joint

LONGLING = Scope(districts=("530523",))


@pytest.fixture
def filled(store):
    return store, *fill_two_counties(store)


@pytest.fixture
def seen(filled):
    reader = filled[0].seen_by(LONGLING)
    yield reader
    reader.close()


def answers(reader: Seen, submissions: list[str]):
    """What every question to a reader answers, each with its name."""
    for name, _ in inspect.getmembers(Seen, inspect.isfunction):
        if name.startswith("_") or name in (
            "close",
            "foresee",
            "reference_original",
            "guidance",
            "known_reference",
            "only_a_load_since",
        ):
            continue
        method = getattr(reader, name)
        wanted = [p for p in inspect.signature(method).parameters.values() if p.default is p.empty]
        for given in [()] if not wanted else [(code,) for code in submissions]:
            try:
                yield name, method(*given)
            except LookupError:
                yield name, ""


def words_of(answer: object) -> str:
    if isinstance(answer, pd.DataFrame):
        return answer.to_csv() + "".join(
            "".join(map(str, answer[name].cat.categories))
            for name in answer.columns
            if isinstance(answer[name].dtype, pd.CategoricalDtype)
        )
    if isinstance(answer, tuple | list):
        return "".join(map(words_of, answer))
    if isinstance(answer, bytes):
        return answer.decode("utf-8", "replace")
    if is_dataclass(answer) and not isinstance(answer, type):
        return (
            words_of(astuple(answer))
            if not hasattr(answer, "pairs")
            else words_of([answer.pairs, answer.figures])
        )
    return str(answer)


def test_no_question_tells_anything_of_the_other_county(filled, seen):
    store, *codes = filled
    asked = set()
    for name, answer in answers(seen, codes):
        asked.add(name)
        found = [secret for secret in SECRETS if secret in words_of(answer)]
        assert found == [], name
    assert {"counted", "uncounted", "mentions", "submissions", "events", "decisions", "issues", "facts", "cells", "original",
            "bases", "roster", "references", "receipts", "targets", "doubles", "deliveries", "rulings"} <= asked  # fmt: skip
    told = "".join(words_of(answer) for _, answer in answers(store, codes))
    assert [secret for secret in SECRETS if secret not in told] == []  # it is all there for others


def test_what_is_seen_is_what_it_is_for_everybody(filled, seen):
    store, own, *_ = filled
    everything = store.counted()
    expected = everything[everything["district_code"].astype(str).str.startswith("530523")].reset_index(
        drop=True
    )
    found = seen.counted()
    assert found.astype(str).to_numpy().tolist() == expected.astype(str).to_numpy().tolist()
    assert found["value"].tolist() == [120, 30, 7]
    assert seen.original(own) == store.original(own)
    assert seen.cells(own) == store.cells(own)
    assert len(seen.mentions()) == 1
    assert seen.bases()["value"].tolist() == [1000]
    assert seen.roster()["unit"].tolist() == ["龙山派出所"]
    assert seen.targets()["value"].tolist() == [500]
    assert seen.decisions()["kind"].tolist() == ["target", "unit"]
    assert seen.reference_original(1) == ("龙陵人口.xlsx", b"own bases")


def test_of_a_file_that_tells_of_others_too_the_own_figures_are_seen_and_not_the_file(filled, seen):
    _, _, other, city = filled
    row = seen.submissions().set_index("submission").loc[city]
    assert (row["file"], row["title"], row["units"], row["by"]) == ("保山市汇总.xlsx", "", "", "")
    assert seen.info(city).status == "counts"
    for hidden in (seen.cells, seen.sheets, seen.original):
        with pytest.raises(PartlySeen):
            hidden(city)
    for question in (seen.info, seen.cells, seen.original, seen.supplied):
        with pytest.raises(UnknownSubmission):
            question(other)
    with pytest.raises(LookupError):
        seen.reference_original(2)


def test_units_can_be_given_in_place_of_districts(filled):
    reader = filled[0].seen_by(Scope(units=("镇安派出所", "it's one")))
    try:
        assert reader.counted()["value"].tolist() == [7]
        assert reader.submissions()["file"].tolist() == ["保山市汇总.xlsx"]
        assert reader.bases().empty
    finally:
        reader.close()


def test_a_district_that_is_none_is_refused(store):
    for code in ("5305'; DROP TABLE fact; --", "", "53052"):
        with pytest.raises(ValueError, match="is no division"):
            store.seen_by(Scope(districts=(code,)))


def test_a_figure_that_does_not_count_for_one_that_is_not_seen_still_does_not_count(store):
    joint(store)
    units = store.doubles().figures.drop_duplicates("side").set_index("side")["unit"]
    suspected = store.seen_by(Scope(units=("龙陵农商行",)))
    assert "可能与《…》（… …：…）重复报送" in suspected.issues()["message_zh"].iloc[0]
    suspected.close()
    decide(store, "left" if units["left"] == "勐糯派出所" else "right", by="赵")
    reader = store.seen_by(Scope(units=("龙陵农商行",)))
    try:
        assert reader.counted()["value"].tolist() == [7]
        gone = reader.uncounted()
        assert gone[["value", "why", "decided_by"]].to_numpy().tolist() == [
            [320, "double", ""],
            [286, "double", ""],
        ]
        assert len(reader.doubled()) == 2
        everything = "".join(words_of(answer) for _, answer in answers(reader, []))
        assert ("勐糯" in everything, "赵" in everything) == (False, False)
    finally:
        reader.close()


def test_a_past_day_is_limited_too(filled):
    store, own, other, _ = filled
    store._now = lambda: "2023-06-10T00:00:00+00:00"
    past = store.as_of(store.known_at(date(2023, 6, 9)))
    limited = past.seen_by(LONGLING)
    try:
        assert limited.counted()["value"].tolist() == [120, 30, 7]
        assert limited.original(own) == store.original(own)
        with pytest.raises(UnknownSubmission):
            limited.original(other)
        with pytest.raises(LookupError):
            limited.reference_original(2)
    finally:
        limited.close()
        past.close()
