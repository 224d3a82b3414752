"""What uploads hold, how long pages took, and what a line of the log says: without a server."""

from __future__ import annotations

import gc
import json
import logging

import pytest

from ui.server.headers import content_security_policy
from ui.server.held import HeldUploads, UploadLimits, limits_from
from ui.server.logs import JsonLines, session_mark
from ui.server.runs import PageTime, PageTimes

MEGABYTE = 1024 * 1024


class Record:
    def __init__(self, size):
        self.data = bytes(size)


class Files:
    """Streamlit's files by session."""

    def __init__(self):
        self.file_storage = {}

    def put(self, session, file, size):
        self.file_storage.setdefault(session, {})[file] = Record(size)

    def remove_file(self, session_id, file_id):
        self.file_storage[session_id].pop(file_id, None)


@pytest.fixture
def clock():
    return [1000.0]


@pytest.fixture
def held(clock):
    files = Files()
    limits = UploadLimits(
        session_mb=3, session_files=3, address_mb=4, all_mb=5, burst_files=2, files_a_second=2
    )
    ledger = HeldUploads(lambda: files, limits, lambda: clock[0])
    ledger.streamlit = files
    return ledger


def sent(held, session, file, size, address="a"):
    """The limit that forbids a file; one that is let through lies with Streamlit afterwards."""
    with held.room_for(session, file, address, size) as refused:
        if not refused:
            held.streamlit.put(session, file, size)
    return refused


def test_each_limit_forbids_what_exceeds_it_and_not_what_reaches_it(held):
    assert sent(held, "s", "1", 3 * MEGABYTE) == ""
    assert sent(held, "s", "2", 1) == "session_size"
    assert sent(held, "t", "1", MEGABYTE + 1) == "address_size"
    assert sent(held, "t", "1", MEGABYTE) == ""
    assert sent(held, "u", "1", MEGABYTE + 1, "b") == "all_size"
    assert sent(held, "u", "1", MEGABYTE, "b") == ""
    assert held.totals() == (3, 5 * MEGABYTE)


def test_files_of_a_session_are_counted_and_those_on_their_way_too(held):
    with held.room_for("s", "1", "a", 2 * MEGABYTE), held.room_for("s", "2", "a", 1):
        assert held.totals() == (2, 2 * MEGABYTE + 1)
        assert sent(held, "s", "3", MEGABYTE) == "session_size"
        assert sent(held, "s", "3", 0) == ""
        assert sent(held, "s", "4", 0) == "session_files"
    assert held.totals() == (1, 0)


def test_what_a_page_keeps_counts_until_its_session_ends(held):
    kept = held.kept_by("s")
    kept.now([2 * MEGABYTE, MEGABYTE])
    assert sent(held, "s", "1", 1) == "session_size"
    kept.now([])
    assert sent(held, "s", "1", 1) == ""
    kept.now([3 * MEGABYTE])
    del kept
    gc.collect()
    assert held.totals() == (1, 1)


def test_what_no_page_takes_is_dropped_in_time(held, clock):
    sent(held, "s", "old", 5)
    clock[0] += 400
    sent(held, "s", "young", 7)
    clock[0] += 200
    assert held.drop_unclaimed() == 1
    assert held.totals() == (1, 7)
    assert held.drop_unclaimed() == 0


def test_everything_of_sessions_that_have_gone_is_dropped(held):
    sent(held, "s", "1", 5)
    sent(held, "t", "1", 7)
    assert sorted(held.sessions()) == ["s", "t"]
    assert held.drop_sessions({"s", "never"}) == 1
    assert (held.sessions(), held.totals()) == (["t"], (1, 7))


def test_an_address_has_a_burst_and_then_a_rate(held, clock):
    assert [held.too_fast("a") for _ in range(3)] == [False, False, True]
    assert held.too_fast("b") is False
    clock[0] += 0.5
    assert [held.too_fast("a") for _ in range(2)] == [False, True]
    clock[0] += 3600
    assert [held.too_fast("a") for _ in range(3)] == [False, False, True]


def test_limits_are_set_by_the_environment_and_a_bad_one_is_named():
    assert limits_from({}) == UploadLimits()
    assert limits_from({"CAMPAIGN_UPLOAD_ALL_MB": "900"}).all_mb == 900
    with pytest.raises(ValueError, match="CAMPAIGN_UPLOAD_ALL_MB must be a whole number above 0, not '-1'"):
        limits_from({"CAMPAIGN_UPLOAD_ALL_MB": "-1"})


def test_page_times_are_percentiles_of_the_latest_runs():
    times = PageTimes()
    for milliseconds in range(1, 1001):
        times.note("data", milliseconds)
    times.note("map", 5.4, failed=True)
    assert times.table() == [
        PageTime("data", runs=1000, failed=0, median=750, p95=975, slowest=1000),
        PageTime("map", runs=1, failed=1, median=5, p95=5, slowest=5),
    ]


def line(name, message, *args, **extra):
    record = logging.LogRecord(
        name, logging.ERROR, "/x/streamlit/app.py", 7, message, args, extra.pop("error", None)
    )
    record.__dict__.update(extra)
    return JsonLines().format(record)


def test_a_line_has_no_message_of_a_library_and_none_of_an_error():
    try:
        raise KeyError("张三的报表.xlsx")
    except KeyError as error:
        said = line(
            "streamlit.error", "cannot read %s", "张三.xlsx", error=(KeyError, error, error.__traceback__)
        )
    fields = json.loads(said)
    assert {key: fields[key] for key in ("level", "event", "logger", "place", "error")} == {
        "level": "ERROR", "event": "library", "logger": "streamlit.error", "place": "app:7", "error": "KeyError",
    }  # fmt: skip
    assert fields["stack"][0].startswith("tests/unit/test_server_parts.py:")
    assert "xlsx" not in said
    assert "\\u5f20" not in said


def test_a_line_of_our_own_has_its_fields_and_the_session_cannot_be_told_from_its_mark():
    fields = json.loads(line("campaign", "page", fields={"page": "data", "ms": 12}))
    assert (fields["event"], fields["page"], fields["ms"]) == ("page", "data", 12)
    mark = session_mark("d0a6f0d5")
    assert mark == session_mark("d0a6f0d5") != session_mark("d0a6f0d6")
    assert len(mark) == 10


def test_the_policy_lets_no_script_run_but_those_it_knows():
    scripts = content_security_policy(["alert(1)"]).split("script-src ")[1].split(";")[0].split()
    assert scripts[:2] == ["'self'", "'wasm-unsafe-eval'"]
    assert "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='" in scripts  # pragma: allowlist secret
    assert len(scripts) == 4
