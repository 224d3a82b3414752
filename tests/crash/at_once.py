"""Processes that do something to one store at the same moment, and what must hold of it afterwards."""

from __future__ import annotations

import os
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable

from etl.store import Store, open_store
from etl.store.engine import open_engine, store_url
from tests.crash.checks import faults_of
from tests.crash.places import Place

SAME, DIFFERENT = 8, 2
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
