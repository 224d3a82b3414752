"""A function in a process of its own: its answer, or the reason why there is none."""

from __future__ import annotations

import pytest

from etl import reader_start
from etl.limits import Limits
from etl.reader_start import Template
from etl.reply.request import reply_to_file
from etl.schema import Supplied
from etl.single_task import TaskFailed, run_task
from tests.unit.reply_files import june_book

STUBS = "tests.unit.reader_stubs:read"


@pytest.fixture(autouse=True, params=["fresh", "forked"])
def _begun(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, template: Template) -> None:
    """How the processes of a test begin; they do the same with the same words."""
    monkeypatch.setattr(reader_start, "_template", template if request.param == "forked" else None)


def run(word: bytes, limits: Limits | None = None) -> object:
    return run_task(STUBS, word, "a.xlsx", Supplied("甲所"), (), limits=limits)


def test_the_answer_comes_back() -> None:
    reading = run(b"read")

    assert (reading.file, reading.title) == ("a.xlsx", "甲所")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("word", "code", "reason"),
    [
        (b"abort", "reader_crashed", "exit status -6"),
        (b"raise", "reader_crashed", "KeyError: 'a fault of ours'"),
        (b"memory", "reader_out_of_memory", ""),
    ],
)
def test_a_process_that_dies_is_told(word: bytes, code: str, reason: str) -> None:
    with pytest.raises(TaskFailed) as caught:
        run(word)

    assert (caught.value.code, str(caught.value)) == (code, reason)


def test_an_answer_that_is_no_record_is_none() -> None:
    with pytest.raises(TaskFailed) as caught:
        run(b"foreign")

    assert caught.value.code == "reader_crashed"


def test_a_process_that_takes_too_long_is_ended() -> None:
    with pytest.raises(TaskFailed) as caught:
        run(b"hang", Limits(wall_seconds=3))

    assert (caught.value.code, str(caught.value)) == ("reader_timeout", "3 s")


def test_a_reply_is_made_there_and_its_failure_is_an_issue(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reply_to_file(june_book(), "六月.xlsx", [], "zh").name == "六月_待核实.xlsx"

    def fail(*_: object) -> object:
        raise TaskFailed("reader_out_of_memory", "")

    monkeypatch.setattr("etl.reply.request.run_task", fail)
    reply = reply_to_file(june_book(), "六月.xlsx", [], "zh")
    assert (reply.content, reply.problem and reply.problem.code) == (b"", "reader_out_of_memory")
