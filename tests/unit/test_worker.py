"""Reader processes: one bad file costs itself an answer, and nothing else."""

import hashlib
import io
import itertools
import os
import pickle
import signal
import threading
from pathlib import Path

import pytest

from etl import reader_start
from etl.limits import Limits
from etl.reader_process import Job
from etl.schema import Supplied
from etl.worker import read_many
from etl.worker_frames import read_frame, write_frame
from tests.postgres import children_of

STUBS = "tests.unit.reader_stubs:read"


@pytest.fixture(autouse=True, params=["fresh", "forked"])
def begun(request, monkeypatch, template):
    """How the readers of a test begin; they do the same with the same files."""
    monkeypatch.setattr(reader_start, "_template", template if request.param == "forked" else None)


def jobs_of(*contents):
    return [Job(text.encode(), f"{at}.txt", Supplied(unit="龙山所")) for at, text in enumerate(contents)]


def codes(jobs, **options):
    return [
        (job.name, reading.failed, [issue.code for issue in reading.issues])
        for job, reading in read_many(jobs, read=STUBS, **options)
    ]


@pytest.mark.parametrize("processes", [1, 2])
def test_readings_come_in_the_order_of_the_jobs(processes):
    jobs = jobs_of(*(f"ok {number}" for number in range(40)))
    readings = list(read_many(jobs, processes, read=STUBS))
    assert [job.name for job, _ in readings] == [f"{at}.txt" for at in range(40)]
    assert [reading.file for _, reading in readings] == [f"{at}.txt" for at in range(40)]
    assert {reading.title for _, reading in readings} == {"龙山所"}


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("abort", "reader_crashed"),
        ("raise", "reader_crashed"),
        ("foreign", "reader_crashed"),
        ("memory", "reader_out_of_memory"),
    ],
)
def test_a_file_that_kills_its_process_is_named_and_the_others_are_read(action, code):
    found = codes(jobs_of("ok", "ok", action, "ok", action, "ok"))
    assert found == [
        ("0.txt", False, []),
        ("1.txt", False, []),
        ("2.txt", True, [code]),
        ("3.txt", False, []),
        ("4.txt", True, [code]),
        ("5.txt", False, []),
    ]


@pytest.mark.parametrize(
    ("action", "limits"), [("hang", Limits(wall_seconds=2)), ("burn", Limits(cpu_seconds=1))]
)
def test_a_file_that_takes_too_long_is_given_up(action, limits):
    assert codes(jobs_of("ok", action, "ok"), limits=limits) == [
        ("0.txt", False, []),
        ("1.txt", True, ["reader_timeout"]),
        ("2.txt", False, []),
    ]


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="needs a system that tells of other processes"
)
def test_a_file_that_is_worked_on_is_not_given_up_by_the_clock():
    """As a load on a busy machine gets a thirtieth of a core: only a process that does nothing is stuck."""
    assert codes(jobs_of("ok", "toil 2.5", "hang", "ok"), limits=Limits(wall_seconds=2)) == [
        ("0.txt", False, []),
        ("1.txt", False, []),
        ("2.txt", True, ["reader_timeout"]),
        ("3.txt", False, []),
    ]


def test_a_failed_reading_carries_the_identity_of_its_file():
    job = jobs_of("abort")[0]
    _, reading = next(read_many([job], read=STUBS))
    assert reading.submission == hashlib.sha256(b"abort").hexdigest()[:16]
    assert reading.issues[0].severity == "error"
    assert "0.txt" in reading.issues[0].message_zh


def test_a_reader_writes_no_files_and_its_output_disturbs_nobody(capfd):
    assert codes(jobs_of("write", "print")) == [
        ("0.txt", True, ["reader_crashed"]),
        ("1.txt", False, []),
    ]
    assert "noise" not in capfd.readouterr().out


def test_a_process_is_replaced_after_its_share_of_files():
    limits = Limits(files_per_process=2)
    pids = [reading.layout_key for _, reading in read_many(jobs_of(*["ok"] * 8), limits=limits, read=STUBS)]
    # The share is looked at between chunks, which start small: 1, 2, 4 and 1 files.
    assert [len(list(group)) for _, group in itertools.groupby(pids)] == [3, 4, 1]


@pytest.mark.parametrize(
    "begun", ["fresh"], indirect=True
)  # a forked one is there before anybody can kill it
def test_a_reader_that_is_killed_as_it_begins_is_started_again(begun):
    killed, others = [], children_of(os.getpid())

    def kill():
        while not killed:
            for pid in set(children_of(os.getpid())).difference(others):
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)

    killer = threading.Thread(target=kill)
    killer.start()
    assert codes(jobs_of("ok", "ok")) == [("0.txt", False, []), ("1.txt", False, [])]
    killer.join()
    assert len(killed) == 1


def test_jobs_are_taken_as_they_are_needed():
    taken = []

    def endless():
        for number in itertools.count():
            taken.append(number)
            yield Job(b"ok", str(number), Supplied())

    readings = read_many(endless(), read=STUBS)
    assert next(readings)[0].name == "0"
    readings.close()
    assert len(taken) < 100


def test_no_jobs_start_no_process():
    assert list(read_many([], read="no.such.module:read")) == []


def test_a_reader_that_does_not_start_is_an_error_of_ours():
    with pytest.raises(RuntimeError, match="does not start"):
        list(read_many(jobs_of("ok"), read="no.such.module:read"))


def test_frames_carry_records_and_nothing_else():
    stream = io.BytesIO()
    write_frame(stream, [("a.xlsx", b"\x00", Supplied(unit="龙山所"))])
    stream.seek(0)
    assert read_frame(stream) == [("a.xlsx", b"\x00", Supplied(unit="龙山所"))]
    with pytest.raises(EOFError):
        read_frame(stream)
    foreign = io.BytesIO()
    write_frame(foreign, Limits())
    foreign.seek(0)
    with pytest.raises(pickle.UnpicklingError, match="no record"):
        read_frame(foreign)
