"""Rounds of several people who change the same thing at the same moment: nobody undoes another's work unseen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from etl.access import LOCAL
from etl.access.account import Account
from etl.access.acting import ActingStore
from etl.normalise import normalise_bytes
from etl.settling import Settlement, read_stored_again, record_settlement
from etl.store import Looked, Overtaken, Store, open_store
from tests.crash.at_once import DIFFERENT, SAME, at_once, look
from tests.crash.commands import read, sample_files
from tests.crash.places import Place
from tests.readings import make_fact, make_reading


def two_settle(place: Place, round: int) -> list[str]:
    """Two clerks settle two cells of one file, which each then reads again: both decisions hold, whoever stores last."""
    url = place.empty()
    content = two_doubts()
    reading = normalise_bytes(content, "件.csv")
    filled = open_store(url)
    filled.add(reading, content)
    filled.close()

    def act(store: Store, number: int) -> str:
        clerk = ActingStore(store, lambda: replace(LOCAL, name=str(number)))
        key = (reading.submission, "件", ("B3", "C3")[number])
        record_settlement(clerk, Settlement("cell", key, ("5份", "7张")[number], seen=store.looked()))
        return " ".join(answer.status for _, answer in read_stored_again(clerk, [reading.submission], "再读"))

    said = at_once(url, DIFFERENT, act)
    wrong = [] if said == ["read_again"] * 2 else [f"told {said}"]
    return wrong + look(place, url, {5.0: 1, 7.0: 1}, submissions=1)


def same_cell(place: Place, round: int) -> list[str]:
    """Two clerks settle the same cell in two ways: one decision is on record, the other clerk is told whose."""
    url = place.empty()
    reading, content = make_reading("件", [make_fact(5)])
    filled = open_store(url)
    filled.add(reading, content)
    filled.close()

    def act(store: Store, number: int) -> str:
        clerk = ActingStore(store, lambda: replace(LOCAL, name=str(number)))
        key = (reading.submission, "Sheet1", "C5")
        try:
            record_settlement(clerk, Settlement("cell", key, ("5份", "7份")[number], seen=Looked()))
        except Overtaken as error:
            return f"by {error.by}"
        return "stored"

    said = at_once(url, DIFFERENT, act)
    store = open_store(url)
    held = store.decisions("cell")["by"].tolist()
    store.close()
    wrong = (
        []
        if len(held) == 1 and sorted(said) == [f"by {held[0]}", "stored"]
        else [f"told {said}, held {held}"]
    )
    return wrong + look(place, url, {5.0: 1}, submissions=1)


def one_account(place: Place, round: int) -> list[str]:
    """Two administrators change one account at once: one change holds whole, the other administrator is told whose."""
    url = place.empty()
    filled = open_store(url)
    filled.set_account(Account("r", "管", "administrator"), by="", reason="")
    filled.set_account(Account("p", "张", "clerk"), by="", reason="")
    before = filled.account("p")
    assert before is not None
    filled.close()

    def act(store: Store, number: int) -> str:
        said = replace(before, role=("viewer", "administrator")[number])  # type: ignore[arg-type]
        try:
            store.set_account(said, by=str(number), reason="", before=before)
        except Overtaken as error:
            return f"by {error.by}"
        return "stored"

    said = at_once(url, DIFFERENT, act)
    store = open_store(url)
    held = store.account("p")
    history = [one.by for one in store.account_history() if one.person == "p"]
    store.close()
    sound = (
        held is not None
        and sorted(said) == [f"by {held.by}", "stored"]
        and held.role == ("viewer", "administrator")[int(held.by)]
        and history == [held.by, ""]
    )
    return ([] if sound else [f"told {said}, held {held}"]) + look(place, url, {}, submissions=0)


def same_base(place: Place, round: int) -> list[str]:
    """The same file of bases from eight at once: one stores it, seven are told by whom it came."""
    url = place.empty()
    path = next(path for path in sample_files() if "人口基数表" in path.name)
    content, reading = read(path)

    def send(store: Store, number: int) -> str:
        taken = store.take_reference(reading, content, by=f"录入员{number}")
        return f"{taken.status} {taken.by or f'录入员{number}'}"

    said = at_once(url, SAME, send)
    first = next((one.split()[1] for one in said if one.startswith("stored ")), "nobody")
    told = Counter(said) == {f"stored {first}": 1, f"duplicate {first}": SAME - 1}
    return ([] if told else [f"told {said}"]) + look(place, url, {}, submissions=0)


def withdraw_twice(place: Place, round: int) -> list[str]:
    """Two take the same file back at once: it is taken back once, and the second is told that it was."""
    url = place.empty()
    reading, content = make_reading("件", [make_fact(5)])
    filled = open_store(url)
    filled.add(reading, content)
    filled.close()

    said = at_once(
        url, DIFFERENT, lambda store, number: str(store.withdraw(reading.submission, by="", reason=""))
    )
    store = open_store(url)
    events = store.events()["kind"].tolist()
    store.close()
    wrong = (
        []
        if sorted(said) == ["False", "True"] and events == ["stored", "withdrawn"]
        else [f"{said} {events}"]
    )
    return wrong + look(place, url, {}, submissions=1)


def two_doubts() -> bytes:
    """A file with two figures in words that no reader can count."""
    return "龙陵县2023年4月反诈宣传统计表\n单位,宣传单（份）,海报（张）\n龙山派出所,若干,若干\n".encode()
