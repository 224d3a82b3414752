"""Several people at once: the same file, different files for the same unit and month, decisions and withdrawals."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from etl.doubles.records import ANSWERS, KIND
from etl.store import Store, open_store
from etl.store.engine import open_engine, store_url
from tests.crash.checks import faults_of
from tests.crash.places import Place, open_place
from tests.readings import make_fact, make_reading

SAME, DIFFERENT = 8, 2
Answer = list[str]
Act = Callable[[Store, int], str]


def at_once(url: str, people: int, act: Act) -> list[str]:
    """What processes are answered who do something at the same moment, each with a store of its own."""
    starting, started = os.pipe()
    answers = [tempfile.TemporaryFile("w+", encoding="utf-8") for _ in range(people)]  # noqa: SIM115
    children = []
    for number in range(people):
        child = os.fork()
        if not child:
            _act(url, act, number, answers[number].fileno(), starting, started)
        children.append(child)
    os.close(starting)
    os.close(started)  # all that wait read its end at once
    for child in children:
        os.waitpid(child, 0)
    said = []
    for file in answers:
        file.seek(0)
        said.append(file.read())
        file.close()
    return said


def _act(url: str, act: Act, number: int, answer: int, starting: int, started: int) -> None:
    try:
        os.close(started)
        store = open_store(url)
        store.data_version()
        os.read(starting, 1)
        os.write(answer, act(store, number).encode())
    except BaseException:
        os.write(answer, traceback.format_exc().encode())
    os._exit(0)


def same_file(place: Place, round: int) -> list[str]:
    """The same file from eight at once: one stores it, seven are told by whom it came."""
    url = place.empty()

    def send(store: Store, number: int) -> str:
        answer = store.add(*make_reading("同", [make_fact(5)]), by=f"录入员{number}")
        return f"{answer.status} {answer.earlier.by if answer.earlier else f'录入员{number}'}"

    said = at_once(url, SAME, send)
    first = next((one.split()[1] for one in said if one.startswith("stored ")), "nobody")
    wrong = (
        [] if Counter(said) == {f"stored {first}": 1, f"duplicate {first}": SAME - 1} else [f"told {said}"]
    )
    return wrong + look(place, url, {5.0: 1}, submissions=1)


def same_unit(place: Place, round: int) -> list[str]:
    """Two files of one layout, unit and month: both are stored, the later replaces the earlier and says so."""
    url = place.empty()

    def send(store: Store, number: int) -> str:
        answer = store.add(*make_reading(f"件{number}", [make_fact(5 + number)], layout="L"), by="")
        return f"{answer.status} {answer.earlier.file if answer.earlier else ''}"

    said = at_once(url, DIFFERENT, send)
    later = next((n for n, one in enumerate(said) if one.startswith("replaced")), 0)
    expected = ["stored ", f"replaced 件{1 - later}"]
    wrong = [] if [said[1 - later], said[later]] == expected else [f"told {said}"]
    return wrong + look(place, url, {5.0 + later: 1}, submissions=2)


def beside(place: Place, round: int) -> list[str]:
    """Two files of other layouts that state the same figure: both stand, the later figure counts, the earlier asks."""
    url = place.empty()

    def send(store: Store, number: int) -> str:
        return store.add(*make_reading(f"件{number}", [make_fact(5 + number)], layout=f"L{number}")).status

    said = at_once(url, DIFFERENT, send)
    store = open_store(url)
    later = int(store.submissions()["file"].iloc[0][-1])
    asked = store.issues()[["file", "code"]].to_numpy().tolist()
    store.close()
    wrong = (
        []
        if said == ["stored", "stored"] and asked == [[f"件{1 - later}", "superseded"]]
        else [f"{said} {asked}"]
    )
    return wrong + look(place, url, {5.0 + later: 1}, submissions=2)


def withdraw_and_replace(place: Place, round: int) -> list[str]:
    """One takes a file back while another sends its next version: the next version counts, whoever came first."""
    url = place.empty()
    first, content = make_reading("旧", [make_fact(5)], layout="L")
    filled = open_store(url)
    filled.add(first, content)
    filled.close()

    def act(store: Store, number: int) -> str:
        if number:
            return str(store.withdraw(first.submission, by="", reason=""))
        return store.add(*make_reading("新", [make_fact(7)], layout="L")).status

    said = at_once(url, DIFFERENT, act)
    wrong = [] if said in (["stored", "True"], ["replaced", "True"]) else [f"told {said}"]
    return wrong + look(place, url, {7.0: 1}, submissions=2)


def two_decisions(place: Place, round: int) -> list[str]:
    """Two people decide the same double in two ways: both decisions are on record and the later one counts."""
    url = place.empty()
    filled = open_store(url)
    for village in ("大坝村", "小田坝村"):
        facts = [
            make_fact(
                n, unit=village, unit_type="community", district_code="530523102", measure=measure, cell=cell
            )
            for n, measure, cell in (
                (274, "leaflets", "C5"),
                (138, "people_reached", "D5"),
                (12, "posters", "E5"),
            )
        ]
        filled.add(*make_reading(village, facts, layout=village))
    pairs = filled.doubles().pairs
    keys, answers = pairs["key"].tolist(), ANSWERS[pairs["relation"].iloc[0]]
    filled.close()

    def act(store: Store, number: int) -> str:
        store.decide_all(KIND, keys, ("left", "both")[number], by=str(number))
        return "decided"

    said = at_once(url, DIFFERENT, act)
    store = open_store(url)
    decided = store.decisions(KIND)["value"].tolist()
    whole = decided in (["left"] * 3 + ["both"] * 3, ["both"] * 3 + ["left"] * 3)
    sums = {"left": 424.0, "both": 848.0}[decided[-1]]
    store.close()
    wrong = [] if said == ["decided"] * 2 and whole and "left" in answers else [f"{said} {decided}"]
    return wrong + look(place, url, sums, submissions=2)


def look(place: Place, url: str, expected: dict[float, int] | float, submissions: int) -> list[str]:
    """What is wrong with the store afterwards; `expected`: the values that count, or their sum."""
    place.settle(url)
    store, engine = open_store(url), open_engine(store_url(url))
    faults = faults_of(store, engine, {})
    values = store.counted()["value"]
    if (values.sum() if isinstance(expected, float) else dict(Counter(values))) != expected:
        faults.append(f"{values.tolist()} count")
    if len(store.submissions()) != submissions:
        faults.append(f"{len(store.submissions())} submissions are on record")
    engine.dispose()
    store.close()
    place.remove(url)
    return faults


ROUNDS: dict[str, tuple[Callable[[Place, int], list[str]], int]] = {
    "same_file": (same_file, 60),
    "same_unit": (same_unit, 40),
    "beside": (beside, 40),
    "withdraw_and_replace": (withdraw_and_replace, 40),
    "two_decisions": (two_decisions, 40),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the rounds and prints what came of them; 1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.together", description=__doc__)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument("--rounds", type=int, help="of each, in the place of 60 and 40")
    options = parser.parse_args(arguments)
    bad = 0
    for engine in options.engine or ("sqlite", "postgresql"):
        with tempfile.TemporaryDirectory() as folder, open_place(engine, Path(folder)) as place:
            for name, (try_once, usual) in ROUNDS.items():
                rounds = options.rounds or usual
                faults = [f"round {n}: {fault}" for n in range(rounds) for fault in try_once(place, n)]
                print(
                    f"{name} on {engine}: {rounds} rounds, faults: {len(faults)}",
                    *faults[:10],
                    sep="\n  ",
                    flush=True,
                )
                bad += len(faults)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
