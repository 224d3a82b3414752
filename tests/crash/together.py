"""Several people at once: the same file, different files for the same unit and month, decisions and withdrawals."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from etl.doubles.records import ANSWERS, KIND
from etl.store import Store, open_store
from tests.crash.at_once import DIFFERENT, SAME, at_once, look
from tests.crash.one_question import one_account, same_base, same_cell, two_settle, withdraw_twice
from tests.crash.places import Place, open_place
from tests.readings import make_fact, make_reading


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


ROUNDS: dict[str, tuple[Callable[[Place, int], list[str]], int]] = {
    "same_file": (same_file, 60),
    "same_unit": (same_unit, 40),
    "beside": (beside, 40),
    "withdraw_and_replace": (withdraw_and_replace, 40),
    "two_decisions": (two_decisions, 40),
    "two_settle": (two_settle, 40),
    "same_cell": (same_cell, 40),
    "one_account": (one_account, 40),
    "same_base": (same_base, 40),
    "withdraw_twice": (withdraw_twice, 40),
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
