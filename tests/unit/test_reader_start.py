"""Readers that are forked from a template: when they are, what they can see, and what becomes of one when the other dies."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from etl import reader_start, reader_template
from etl.reader_process import Job
from etl.reader_start import Template, prepare_readers
from etl.schema import Reading, Supplied
from etl.worker import read_many
from tests.postgres import children_of, lives

STUBS = "tests.unit.reader_stubs:read"
SAMPLE = Path("data/samples/示例_龙山社区反诈宣传月报202304.xlsx")


def read(*words: str) -> list[Reading]:
    """What reader processes make of files that consist of these words."""
    jobs = [Job(word.encode(), "a.txt", Supplied()) for word in words]
    return [reading for _, reading in read_many(jobs, read=STUBS)]


def parent_of(reading: Reading) -> int:
    """The process that the reader of a stub was started by."""
    return int(reading.title)


def wait_for(happened: Callable[[], bool]) -> None:
    """At most a minute: the machine may be busy."""
    end = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Iterator[Template]:
    """A template that this test may kill, as that of the process."""
    made = Template()
    monkeypatch.setattr(reader_start, "_template", made)
    yield made
    for one in {made, reader_start._template}:
        assert one is not None
        one.end()


def pid_of(template: Template) -> int:
    return template._process.pid


def test_what_a_forked_reader_says_is_what_a_fresh_one_says(
    template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Job(SAMPLE.read_bytes(), SAMPLE.name, Supplied())
    said = []
    for begun in (None, template):
        monkeypatch.setattr(reader_start, "_template", begun)
        said += [reading for _, reading in read_many([job])]

    assert said[0] == said[1]
    assert len(said[0].facts) == 12


def test_readers_are_forked_once_the_template_is_ready(own: Template) -> None:
    early = read("parent")
    own.wait_until_ready()

    assert [parent_of(early[0]), parent_of(read("parent")[0])] == [os.getpid(), pid_of(own)]


def test_a_template_that_has_died_is_replaced_and_nobody_waits_for_it(own: Template) -> None:
    own.wait_until_ready()
    os.kill(pid_of(own), signal.SIGKILL)
    wait_for(lambda: own.is_gone)

    assert parent_of(read("parent")[0]) == os.getpid()
    following = reader_start._template
    assert following is not None
    assert following is not own
    following.wait_until_ready()
    assert parent_of(read("parent")[0]) == pid_of(following)


def test_a_template_that_does_not_answer_is_given_up(own: Template, monkeypatch: pytest.MonkeyPatch) -> None:
    own.wait_until_ready()
    monkeypatch.setattr(reader_start, "_FORK_SECONDS", 0.2)
    os.kill(pid_of(own), signal.SIGSTOP)

    assert parent_of(read("parent")[0]) == os.getpid()
    assert own.is_gone


def test_a_reader_outlives_its_template_and_can_be_ended(own: Template) -> None:
    own.wait_until_ready()
    readings = read_many([Job(word, "a.txt", Supplied()) for word in (b"ok", b"hang")], read=STUBS)
    number = int(next(readings)[1].layout_key)
    os.kill(pid_of(own), signal.SIGKILL)
    wait_for(lambda: own.is_gone)
    assert lives(number)
    readings.close()

    wait_for(lambda: not lives(number))


def test_a_template_that_is_there_is_not_made_again(own: Template) -> None:
    prepare_readers()

    assert reader_start._template is own


def test_with_its_program_a_template_and_its_readers_end() -> None:
    program = (
        "from etl import reader_start\n"
        "from etl.limits import Limits\n"
        "reader_start.prepare_readers()\n"
        "reader_start._template.wait_until_ready()\n"
        f"reader = reader_start.begin_reader({STUBS!r}, Limits())\n"
        "print(reader_start._template._process.pid, reader.pid, flush=True)\n"
        "reader.wait()\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        template, reader = map(int, running.stdout.readline().split())
        assert children_of(template) == [reader]
        running.kill()

    wait_for(lambda: not (lives(template) or lives(reader)))


def test_a_forked_reader_sees_no_secret(own: Template, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMPAIGN_STORE", "/var/lib/campaign/store.sqlite")
    made = Template()
    made.wait_until_ready()
    monkeypatch.setattr(reader_start, "_template", made)
    forked = read("environment CAMPAIGN_STORE", "environment PYTHONUTF8")
    made.end()
    monkeypatch.setattr(reader_start, "_template", own)

    assert [reading.title for reading in forked] == ["", "1"]


def test_a_template_compiles_while_it_waits_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, its = socket.socketpair()
    left = iter(range(3))
    monkeypatch.setattr(reader_template, "_IDLE_SECONDS", 0.0)
    monkeypatch.setattr(reader_template, "compile_next", lambda: next(left, None) is not None)
    with ours, its:
        ours.sendall(b"[]")  # a reader is asked for
        reader_template._compile_while_idle(its)
        assert next(left) == 0
        its.recv(2)
        reader_template._compile_while_idle(its)
    assert next(left, None) is None
