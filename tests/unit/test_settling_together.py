"""Several people who settle doubts, decide and change accounts at the same time: nobody undoes another's work unseen."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from etl import intake
from etl.access.account import Account
from etl.cli import main
from etl.normalise import normalise_bytes
from etl.reference.records import Base, ReferenceKind, RosterUnit
from etl.reference.targets import target_key
from etl.reference.workbook import roster_workbook
from etl.schema import Reading, Ruling, RulingKind, Supplied, submission_of
from etl.settling import Settlement, read_deliveries_again, read_stored_again, record_settlement
from etl.store import Delivery, Looked, Overtaken, Store, Stored
from etl.store.outdated import bears_on
from tests.acting import acting_as
from ui.reference_unit_form import roster_unit

ROOT_ACCOUNT = Account("r", "管", "administrator")


@cache
def form(month: int) -> bytes:
    """Two figures in words that no reader can count. Made once: a workbook says when it was made, to the second."""
    book = openpyxl.Workbook()
    book.active.append([f"龙陵县2023年{month}月反诈宣传统计表"])
    book.active.append(["单位", "宣传单（份）", "海报（张）"])
    book.active.append(["龙山派出所", "若干", "若干"])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def stored(store: Store, month: int) -> str:
    content = form(month)
    reading = normalise_bytes(content, f"{month}月.xlsx")
    store.add(reading, content)
    return reading.submission


def figures(store: Store) -> list[tuple[str, str, float]]:
    counted = store.counted()[["file", "cell", "value"]]
    return sorted(tuple(row) for row in counted.astype(object).to_numpy().tolist())


def decide(
    store: Store, name: str, submission: str, cell: str, value: str
) -> Iterator[tuple[Reading, Stored]]:
    """What a clerk starts who settles a cell: the decision is made, the reading begins with the first `next`."""
    clerk = acting_as(store, name)
    record_settlement(clerk, Settlement("cell", (submission, "Sheet", cell), value))
    return read_stored_again(clerk, [submission], name)


def test_what_another_clerk_settles_while_a_file_is_read_again_holds_too(store: Store) -> None:
    april, may = stored(store, 4), stored(store, 5)
    clerk = acting_as(store, "甲")
    for submission in (april, may):
        record_settlement(clerk, Settlement("cell", (submission, "Sheet", "B3"), "120份"))
    reading = read_stored_again(clerk, [april, may], "甲")
    assert next(reading)[0].submission == april  # both are read with what was decided until here

    assert [answer.status for _, answer in decide(store, "乙", may, "C3", "7张")] == ["read_again"]
    assert [(read.submission, answer.status) for read, answer in reading] == [(may, "read_again")]

    assert figures(store) == [("4月.xlsx", "B3", 120.0), ("5月.xlsx", "B3", 120.0), ("5月.xlsx", "C3", 7.0)]


def test_a_decision_about_another_file_makes_nothing_be_read_twice(store: Store) -> None:
    april, may = stored(store, 4), stored(store, 5)
    record_settlement(acting_as(store, "甲"), Settlement("cell", (may, "Sheet", "B3"), "120份"))
    seen = store.guided_until()
    reading = normalise_bytes(form(5), "5月.xlsx", rulings=store.rulings())
    record_settlement(acting_as(store, "乙"), Settlement("cell", (april, "Sheet", "B3"), "9份"))
    assert store.read_again(reading, by="甲", reason="", seen=seen).status == "read_again"

    record_settlement(acting_as(store, "乙"), Settlement("unit", ("龙山派出所",), "龙陵县公安局龙山派出所"))
    version = store.data_version()
    assert store.read_again(reading, by="甲", reason="", seen=seen).status == "outdated"
    assert store.data_version() == version


def test_who_answers_a_question_that_was_answered_otherwise_meanwhile_is_told_by_whom(store: Store) -> None:
    april = stored(store, 4)
    key = (april, "Sheet", "B3")
    seen = store.looked()
    record_settlement(acting_as(store, "乙"), Settlement("cell", key, "7份"))

    with pytest.raises(Overtaken) as caught:
        record_settlement(acting_as(store, "甲"), Settlement("cell", key, "120份", seen=seen))
    assert caught.value.by == "乙"
    assert [ruling.value for ruling in store.rulings()] == ["7份"]

    record_settlement(acting_as(store, "甲"), Settlement("cell", key, "7份", seen=seen))  # they agree
    beside = Settlement("cell", (april, "Sheet", "C3"), "3张", seen=seen)
    record_settlement(acting_as(store, "甲"), beside)
    record_settlement(acting_as(store, "甲"), Settlement("cell", key, "", seen=store.looked()))
    assert [ruling.value for ruling in store.rulings()] == ["3张"]


def test_an_account_that_somebody_else_changed_meanwhile_is_not_changed_back(store: Store) -> None:
    chief = acting_as(store, "甲")
    chief.set_account(ROOT_ACCOUNT, reason="x")
    new = Account("p", "张")
    chief.set_account(replace(new, role="clerk", districts=("530523",)), reason="x", before=new)
    seen = store.account("p")
    assert seen is not None
    store.end_sign_ins("p", "张", by="乙", reason="丢了手机")

    for said, before in ((replace(seen, role="viewer"), seen), (replace(new, role="viewer"), new)):
        with pytest.raises(Overtaken) as caught:
            chief.set_account(said, reason="x", before=before)
        assert caught.value.by == "乙"
    held = store.account("p")
    assert held is not None
    assert (held.role, held.valid_after != "") == ("clerk", True)

    chief.set_account(replace(held, role="viewer"), reason="x", before=held)
    assert [one.role for one in store.accounts() if one.person == "p"] == ["viewer"]


def test_a_target_and_a_base_that_somebody_else_changed_meanwhile_stay(store: Store) -> None:
    first, second = acting_as(store, "甲"), acting_as(store, "乙")
    key = target_key("leaflets", "530523", "year")
    seen = store.looked()
    first.set_target(key, "90000", reason="x", seen=seen)
    with pytest.raises(Overtaken) as caught:
        second.set_target(key, "80000", reason="x", seen=seen)
    assert caught.value.by == "甲"
    second.set_target(target_key("leaflets", "530523", "month"), "8000", reason="x", seen=seen)  # another one
    second.set_target(key, "80000", reason="x", seen=store.looked())
    assert store.targets()["value"].tolist() == [90000, 8000, 80000]

    path = "云南省/保山市/龙陵县"
    people = Base("530523", path, "county", "population", 2023, 282500.0)
    station = RosterUnit("龙山派出所", "police", "530523", path, None, None, "month", 5)
    for kind, row, other in (
        ("bases", people, replace(people, year=2022)),
        ("roster", station, replace(station, unit="象达派出所")),
    ):
        early = store.looked()
        number = first.add_reference(kind, [row], reason="x", seen=Looked())
        with pytest.raises(Overtaken) as caught:
            second.add_reference(kind, [other, row], reason="x", seen=early)
        assert caught.value.by == "甲"
        second.add_reference(kind, [other], reason="x", seen=early)
        first.withdraw_references([number], reason="x")  # what does not stand is in nobody's way
        second.add_reference(kind, [row], reason="x", seen=early)
    assert store.bases()[["year", "by"]].to_numpy().tolist() == [[2022, "乙"], [2023, "乙"]]
    assert store.roster()["by"].tolist() == ["乙", "乙"]


@pytest.mark.parametrize("kind", ["cell", "figure"])
def test_nothing_is_decided_about_a_file_that_was_withdrawn_since_the_person_looked(
    store: Store, kind: RulingKind
) -> None:
    april, may = stored(store, 4), stored(store, 5)
    seen, clerk = store.looked(), acting_as(store, "甲")
    store.withdraw(april, by="乙", reason="传错")
    version = store.data_version()
    decided = Settlement(kind, (april, "Sheet", "B3"), "120份", seen=seen)

    with pytest.raises(Overtaken) as caught:
        record_settlement(clerk, decided)
    assert (caught.value.by, caught.value.at, caught.value.back) == (
        "乙",
        last_event(store, april)["at"],
        True,
    )
    assert (store.rulings(), store.data_version()) == ((), version)

    record_settlement(clerk, replace(decided, key=(may, "Sheet", "B3")))  # another file stands
    record_settlement(
        clerk, Settlement("unit", ("龙山派出所",), "龙陵县公安局龙山派出所", seen=seen)
    )  # bears on all
    record_settlement(clerk, replace(decided, seen=store.looked()))  # who has been told may insist
    assert [ruling.key[0] for ruling in store.rulings()] == [may, "龙山派出所", april]


def test_a_file_that_was_withdrawn_and_counts_again_can_be_decided_about(store: Store) -> None:
    april = stored(store, 4)
    seen = store.looked()
    store.withdraw(april, by="乙", reason="传错")
    store.reinstate(april, by="乙", reason="没错")
    record_settlement(acting_as(store, "甲"), Settlement("cell", (april, "Sheet", "B3"), "120份", seen=seen))
    assert [ruling.value for ruling in store.rulings()] == ["120份"]


def test_a_file_that_was_withdrawn_before_the_person_looked_can_be_decided_about(store: Store) -> None:
    april = stored(store, 4)
    store.withdraw(april, by="乙", reason="传错")
    seen = store.looked()
    record_settlement(acting_as(store, "甲"), Settlement("cell", (april, "Sheet", "B3"), "120份", seen=seen))
    assert [ruling.value for ruling in store.rulings()] == ["120份"]


BASE = Base("530523", "云南省/保山市/龙陵县", "county", "population", 2023, 282500.0)
UNIT = RosterUnit("龙山派出所", "police", "530523", "云南省/保山市/龙陵县", None, None, "month", 5)


@pytest.mark.parametrize(
    ("kind", "row", "other"),
    [("bases", BASE, replace(BASE, year=2022)), ("roster", UNIT, replace(UNIT, unit="象达派出所"))],
)
def test_a_base_or_unit_whose_file_was_withdrawn_since_the_person_looked_is_not_changed(
    store: Store, kind: ReferenceKind, row: Base | RosterUnit, other: Base | RosterUnit
) -> None:
    first, second = acting_as(store, "甲"), acting_as(store, "乙")
    older = first.add_reference(kind, [row], file="旧.xlsx", content=b"older", reason="")
    newer = first.add_reference(kind, [row], file="新.xlsx", content=b"newer", reason="")
    seen = store.looked()

    second.withdraw_references([newer], reason="传错")  # another row comes to the fore
    with pytest.raises(Overtaken) as caught:
        first.add_reference(kind, [row], reason="x", seen=seen)
    assert (caught.value.by, caught.value.back) == ("乙", False)

    second.withdraw_references([older], reason="也错")  # and none is left
    with pytest.raises(Overtaken) as caught:
        first.add_reference(kind, [other, row], reason="x", seen=seen)
    assert (caught.value.by, caught.value.back) == ("乙", True)
    assert caught.value.at == store.decisions("reference_withdrawn")["at"].tolist()[0]  # what they looked at
    assert len(store.references()) == 2
    first.add_reference(kind, [other], reason="x", seen=seen)

    gone = store.looked()
    second.withdraw_references([older], False, reason="没错")
    with pytest.raises(Overtaken) as caught:
        first.add_reference(kind, [row], reason="x", seen=gone)
    assert (caught.value.by, caught.value.back) == ("乙", False)
    first.add_reference(kind, [row], reason="x", seen=store.looked())  # who has been told may insist


def test_an_older_file_that_does_not_hold_any_more_may_be_withdrawn_meanwhile(store: Store) -> None:
    first, second = acting_as(store, "甲"), acting_as(store, "乙")
    older = first.add_reference("bases", [BASE], reason="年初")
    first.add_reference("bases", [replace(BASE, value=282600.0)], reason="年中")
    seen = store.looked()
    second.withdraw_references([older], reason="整理")
    first.add_reference("bases", [replace(BASE, value=282700.0)], reason="年末", seen=seen)
    assert store.bases()["value"].tolist() == [282700.0]


def last_event(store: Store, submission: str) -> dict[str, str]:
    return store.events(submission).to_dict("records")[-1]


def decided(store: Store, month: int) -> str:
    """Somebody settles the first doubtful figure of a month's form, whether it is stored or not."""
    submission = submission_of(form(month))
    key = json.dumps([submission, "Sheet", "B3"])
    store.decide("cell", key, f"{month}0份", by="乙")
    return submission


def test_what_was_decided_while_a_file_was_read_is_not_passed_over(store: Store) -> None:
    content, other = form(4), form(5)
    seen = store.guided_until()
    april, may = normalise_bytes(content, "4月.xlsx"), normalise_bytes(other, "5月.xlsx")
    decided(store, 4)
    version = store.data_version()

    assert store.add(april, content, seen=seen).status == "outdated"
    assert (store.data_version(), store.is_empty()) == (version, True)
    assert store.add(may, other, seen=seen).status == "stored"  # it is about another file

    # from the first that was read too early on nothing is stored: their order decides which replaces which
    june = normalise_bytes(form(6), "6月.xlsx")
    early = [
        Delivery(reading, data, seen=seen)
        for reading, data in ((june, form(6)), (april, content), (may, other))
    ]
    assert [one.status for one in store.add_many(early)] == ["stored", "outdated", "outdated"]
    again = read_deliveries_again(store, early[1:], 1)
    assert [one.status for one in store.add_many(again)] == ["stored", "duplicate"]
    assert figures(store) == [("4月.xlsx", "B3", 40.0)]


@pytest.mark.parametrize(
    ("kind", "key", "bears"),
    [
        ("unit", ["龙山派出所"], True),
        ("unit", ["龙 山派出所"], True),
        ("unit", ["象达派出所"], False),
        ("place", ["龙陵县", "53"], True),
        ("place", ["施甸县", "53"], False),
        ("column", ["another table", "宣传单（份）"], False),
        ("cell", ["another file", "Sheet", "B3"], False),
        ("roster", ["龙陵县公安局龙山派出所"], True),
        ("roster", ["龙山所"], True),
        ("roster", ["龙陵县公安局象达派出所"], False),
    ],
)
def test_a_decision_bears_on_the_files_that_it_is_about(kind: str, key: list[str], bears: bool) -> None:
    reading = normalise_bytes(form(4), "4月.xlsx")
    assert bears_on(reading, [(kind, key)]) == bears
    assert bears_on(reading, [("column", [reading.tables[0].signature, "宣传单（份）"])])
    assert bears_on(reading, [(kind, key), ("cell", [reading.submission, "Sheet", "B3"])])
    followed = replace(reading, rulings=[1])  # what is read as something else may hide what the next is about
    assert bears_on(followed, [(kind, key)]) == (kind != "cell")


COUNTY = "云南省/保山市/龙陵县"
FULL = "龙陵县公安局龙山派出所"


def on_roster(name: str = FULL, *aliases: str, listed: bool = True) -> RosterUnit:
    return RosterUnit(name, "police", "530523", COUNTY, None, None, "month", 5, aliases, listed)


def units_of(store: Store) -> set[str]:
    return set(store.counted()["unit"])


def table(unit: str, month: int = 4) -> bytes:
    """A file with one figure of a unit, as the unit calls itself."""
    return f"龙陵县2023年{month}月反诈宣传统计表\n单位,宣传单（份）\n{unit},{month}0\n".encode()


def delivery(store: Store, content: bytes, name: str = "四月.csv") -> Delivery:
    """As it is read now."""
    seen = store.guided_until()
    return Delivery(normalise_bytes(content, name, rulings=store.guidance()), content, seen=seen)


def test_a_roster_that_came_while_a_file_was_read_is_not_passed_over(store: Store) -> None:
    early, other = delivery(store, table("龙山派出所")), delivery(store, table("象达派出所"), "象达.csv")
    number = store.add_reference("roster", [on_roster()], by="乙")
    version = store.data_version()

    assert [one.status for one in store.add_many([early])] == ["outdated"]
    assert (store.data_version(), store.is_empty()) == (version, True)
    assert [one.status for one in store.add_many([other, early])] == [
        "stored",
        "outdated",
    ]  # no word of the other
    (again,) = read_deliveries_again(store, [early], 1)
    assert [one.status for one in store.add_many([again])] == ["stored"]
    assert units_of(store) == {"象达派出所", FULL}

    # a base says nothing of how a unit is called, nor does a roster that was there before
    assert delivery(store, table("龙山派出所", 5)).seen == (0, number)
    may = delivery(store, table("龙山派出所", 5))
    store.add_reference("bases", [Base("530523", COUNTY, "county", "population", 2023, 282500.0)])
    assert [one.status for one in store.add_many([may])] == ["stored"]


def test_a_roster_that_is_withdrawn_or_drops_a_name_while_a_file_is_read_counts_too(store: Store) -> None:
    number = store.add_reference("roster", [on_roster(FULL, "城区派出所")])
    april = delivery(store, table("城区派出所"))
    assert {fact.unit for fact in april.reading.facts} == {FULL}
    store.add_reference("roster", [on_roster()])
    assert [one.status for one in store.add_many([april])] == ["outdated"]
    april = read_deliveries_again(store, [april], 1)[0]
    assert {fact.unit for fact in april.reading.facts} == {"城区派出所"}

    may = delivery(store, table("龙山所", 5))
    store.withdraw_references([number, number + 1], by="乙", reason="错")
    assert [one.status for one in store.add_many([may])] == ["outdated"]
    june = delivery(store, table("龙山所", 6))
    assert [one.status for one in store.add_many([june])] == ["stored"]
    july = delivery(store, table("龙山所", 7))
    store.withdraw_references([number + 1], False, by="乙", reason="没错")
    assert [one.status for one in store.add_many([july])] == ["outdated"]


def test_a_stored_file_that_is_read_again_follows_a_roster_that_comes_meanwhile(store: Store) -> None:
    contents = [table("城区派出所", month) for month in (4, 5)]
    for content in contents:
        store.add(normalise_bytes(content, "件.csv"), content)
    codes = [submission_of(content) for content in contents]
    reading = read_stored_again(acting_as(store, "甲"), codes, "再读")
    assert next(reading)[1].status == "read_again"  # both are read with what stood until here
    store.add_reference("roster", [on_roster(FULL, "城区派出所")], by="乙")
    assert [(read.submission, answer.status) for read, answer in reading] == [(codes[1], "read_again")]
    assert store.counted().sort_values("value")["unit"].tolist() == ["城区派出所", FULL]


def test_a_load_follows_a_roster_that_comes_while_it_reads(
    store: Store,
    store_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    folder = tmp_path / "sent"
    folder.mkdir()
    for month, unit in ((4, "象达派出所"), (5, "龙山派出所"), (6, "龙山派出所")):
        (folder / f"{month}.csv").write_bytes(table(unit, month))
    begun = []

    def read_files(paths: Iterable[Path], *_: object) -> Iterator[tuple[bytes, Reading]]:
        """Two processes that read, and a roster that is stored once they have begun."""
        for content, reading in intake.read_files(paths, Supplied(), 2):
            if not begun:
                store.add_reference("roster", [on_roster()], by="乙")
            begun.append(reading.file)
            yield content, reading

    assert main(["load", str(folder), "--store", store_url], read_files) == 0
    assert begun == ["4.csv", "5.csv", "6.csv"]
    assert sorted(store.counted()[["file", "unit"]].to_numpy().tolist()) == [
        ["4.csv", "象达派出所"],
        ["5.csv", FULL],
        ["6.csv", FULL],
    ]
    told = capsys.readouterr().out.splitlines()[:3]
    ending = "read again with what was decided or put on the roster meanwhile"
    assert [line.endswith(ending) for line in told] == [False, True, True]


def test_what_a_roster_of_the_same_load_names_is_handed_out_with_it(
    store: Store, store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sent"
    folder.mkdir()
    store.add_reference("roster", [on_roster()])
    roster = [roster_unit(row) for _, row in store.roster().iterrows()]
    store.withdraw_references([1], by="乙", reason="x")
    (folder / "3单位.xlsx").write_bytes(roster_workbook(roster))  # by its name no roster
    for month in (1, 2, 4, 5):
        (folder / f"{month}.csv").write_bytes(table("龙山派出所", month))
    handed = []

    def read_files(
        paths: Iterable[Path], supplied: Supplied, _: int, rulings: Sequence[Ruling]
    ) -> Iterator[tuple[bytes, Reading]]:
        files = list(paths)
        handed.append(([path.name for path in files], [ruling.value for ruling in rulings]))
        yield from intake.read_files(files, supplied, 1, rulings)

    assert main(["load", str(folder), "--store", store_url], read_files) == 0
    assert handed == [
        (["1.csv", "2.csv", "3单位.xlsx", "4.csv", "5.csv"], []),
        (["4.csv", "5.csv"], [FULL]),
    ]
    assert sorted(store.submissions()["file"]) == ["1.csv", "2.csv", "4.csv", "5.csv"]


def test_a_load_follows_what_is_decided_while_it_reads(
    store: Store,
    store_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    folder = tmp_path / "sent"
    folder.mkdir()
    for month in (4, 5, 6):
        (folder / f"{month}.xlsx").write_bytes(form(month))

    def read_files(paths: Iterable[Path], *_: object) -> Iterator[tuple[bytes, Reading]]:
        readings = [(path.read_bytes(), normalise_bytes(path.read_bytes(), path.name)) for path in paths]
        decided(store, 5)  # when all is read and nothing is stored
        yield from readings

    assert main(["load", str(folder), "--store", store_url, "--processes", "1"], read_files) == 0

    assert figures(store) == [("5.xlsx", "B3", 50.0)]
    told = capsys.readouterr().out.splitlines()
    assert [
        line.endswith("read again with what was decided or put on the roster meanwhile") for line in told[:3]
    ] == [
        False,
        True,
        False,
    ]
    assert store.submissions()["file"].tolist() == ["6.xlsx", "5.xlsx", "4.xlsx"]
