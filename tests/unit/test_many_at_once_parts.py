"""What keeps a redraw cheap where many look at once: found once a run, runs by turns, answers that are kept."""

from __future__ import annotations

import socket
import threading
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from streamlit.emojis import ALL_EMOJIS
from streamlit.string_util import extract_leading_emoji

from analysis.building import build_cube
from analysis.columns import Kept
from analysis.filters import Filters
from etl.store import open_store
from tests.app.synthetic import counted_frame, mentions_frame
from tests.readings import make_fact, make_reading
from ui import village_data
from ui.kept_cube import KeptCube
from ui.one_run import ask_from_now_on, forget, once, one_run
from ui.server.calm import Calm
from ui.server.sockets import send_at_once
from ui.server.streamlit_start import leading_emoji
from ui.server.turns import Turns


def test_what_is_found_in_a_run_stays_until_its_end_and_never_outside_of_one():
    numbers = iter(range(100))

    def find() -> str:
        return str(next(numbers))

    assert [once("a", find), once("a", find)] == ["0", "1"]
    with one_run():
        assert [once("a", find), once("b", find), once("a", find)] == ["2", "3", "2"]
        other: list[str] = []
        thread = threading.Thread(target=lambda: other.append(once("a", find)))
        thread.start()
        thread.join()
        assert other == ["4"]
        ask_from_now_on("a")
        assert [once("a", find), once("a", find), once("b", find)] == ["5", "6", "3"]
    assert once("a", find) == "7"
    ask_from_now_on("a")
    forget("a")
    with one_run():
        assert [once("a", find), once("a", find)] == ["8", "8"]
        forget("a")
        assert [once("a", find), once("a", find)] == ["9", "9"]


def test_what_was_told_after_the_cube_was_read_is_not_taken_for_what_it_holds(
    monkeypatch: pytest.MonkeyPatch,
):
    told = mentions_frame()
    cube = build_cube(counted_frame(), told, str)
    later = told.assign(mention_id=told["mention_id"] + 100)
    now = pd.concat([later, told.iloc[1:]], ignore_index=True)  # three more, one gone
    monkeypatch.setattr(village_data, "mentions", lambda version: now)
    assert village_data._told("1", cube, Filters())["mention_id"].tolist() == told["mention_id"].tolist()[1:]


def test_runs_take_turns_but_nobody_waits_for_ever():
    turns, begun, go_on = Turns(at_once=1, patience=0.01), threading.Event(), threading.Event()

    def hold() -> None:
        with turns.one():
            begun.set()
            go_on.wait(60)

    holder = threading.Thread(target=hold)
    holder.start()
    assert begun.wait(60)
    with turns.one():  # out of patience
        assert not go_on.is_set()
    go_on.set()
    holder.join()
    with turns.one():  # who was given no place has given none back
        assert not turns._free.acquire(blocking=False)


def test_what_no_first_page_needs_is_done_when_nobody_waits_and_not_put_off_for_ever(
    monkeypatch: pytest.MonkeyPatch,
):
    now, slept = [100.0], []

    def sleep(seconds: float) -> None:
        slept.append(round(seconds, 6))
        now[0] += seconds
        if len(slept) in (1, 2):
            calm.disturbed()

    monkeypatch.setattr("ui.server.calm.time", SimpleNamespace(monotonic=lambda: now[0], sleep=sleep))
    calm = Calm(seconds=2, patience=7)
    calm.wait()  # nobody was ever there
    assert slept == []
    calm.disturbed()
    now[0] += 0.5
    calm.wait()
    assert slept == [1.5, 2, 2]
    calm.wait()
    assert slept == [1.5, 2, 2]
    calm.machine_is_slow(3)
    calm.disturbed()
    calm.wait()
    assert slept == [1.5, 2, 2, 1.5]  # out of patience
    calm.disturbed()
    calm.wait()
    assert slept == [1.5, 2, 2, 1.5]


def test_emojis_are_found_as_streamlit_finds_them():
    assert not [emoji for emoji in ALL_EMOJIS if leading_emoji(emoji) != extract_leading_emoji(emoji)]
    texts = ["", "中文", "English", "1月", "按月", "\u9fff", "一", "👪 家庭", "〇", "家👪", "ℹ 说明"]
    assert [leading_emoji(text) for text in texts] == [extract_leading_emoji(text) for text in texts]


def test_what_must_be_done_alone_waits_for_all_runs_and_none_begins_meanwhile():
    turns, said = Turns(at_once=2, patience=60), []
    begun, go_on = threading.Event(), threading.Event()

    def run() -> None:
        with turns.one():
            begun.set()
            go_on.wait(60)
            said.append("run")

    def alone() -> None:
        with turns.alone():
            said.append("alone")
            assert not turns._free.acquire(blocking=False)

    runs, other = threading.Thread(target=run), threading.Thread(target=alone)
    runs.start()
    assert begun.wait(60)
    other.start()
    go_on.set()
    runs.join()
    other.join()
    assert said == ["run", "alone"]
    assert [turns._free.acquire(blocking=False) for _ in range(3)] == [True, True, False]


def test_who_waits_for_readers_of_files_lets_the_next_run_begin():
    turns, others = Turns(at_once=1, patience=60), []

    def run() -> None:
        with turns.one():
            others.append("ran")

    with turns.one():
        with turns.given_back():
            other = threading.Thread(target=run)
            other.start()
            other.join()
        assert others == ["ran"]
        assert not turns._free.acquire(blocking=False)
    with turns.given_back():  # without a turn there is none to give
        assert turns._free.acquire(blocking=False)
        assert not turns._free.acquire(blocking=False)


def test_answers_are_kept_within_their_room_and_the_latest_asked_for_stay():
    kept = Kept(most=10_000)
    worked: list[int] = []

    def ask(number: int) -> None:
        kept.get(number, lambda: worked.append(number) or np.zeros(2000, np.int8))

    for number in (1, 2, 3, 1, 4, 1, 2):  # 3 KB each with the question: three at once
        ask(number)
    assert worked == [1, 2, 3, 4, 2]
    small = Kept(most=10_000)
    for number in range(100):  # an answer without any size takes its place, too
        small.get(number, lambda: None)
    assert len(small._found) == 10


def test_what_newer_columns_took_the_place_of_keeps_one_answer():
    kept = Kept(most=10_000)
    assert [kept.get(key, lambda key=key: np.full(100, key)).sum() for key in (1, 2)] == [100, 200]
    kept.retire()
    worked: list[int] = []
    for key in (1, 1, 2, 1):
        kept.get(key, lambda key=key: worked.append(key) or np.full(100, key))
    assert worked == [1, 2, 1]


def test_a_cube_that_was_followed_lets_go_of_what_was_asked_of_it(tmp_path):
    store = open_store(str(tmp_path / "s.sqlite"))
    store.add(*make_reading("甲.xlsx", [make_fact(5)]))
    followed = KeptCube(str)
    first = followed.of(store)
    first.facts.kept.get("asked", lambda: np.zeros(100))
    store.add(*make_reading("乙.xlsx", [make_fact(7, unit="别所")], layout="乙"))
    second = followed.of(store)
    assert (first.facts.kept._found, first.facts.kept.most) == ({}, 0)
    assert (second.facts.kept.most > 0, second.value.tolist(), first.value.tolist()) == (
        True,
        [5.0, 7.0],
        [5.0],
    )
    store.close()


def test_what_listens_gives_its_connections_what_sends_at_once():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        assert send_at_once() >= 1
        with socket.create_connection(listening.getsockname()):
            accepted, _ = listening.accept()
            with accepted:
                assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
