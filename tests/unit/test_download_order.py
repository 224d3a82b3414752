"""A file that is made at once is announced after the run that its click begins: that run drops what was not sent yet."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from ui import downloads


@pytest.fixture
def button(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    drawn: dict[str, Any] = {}
    monkeypatch.setattr(downloads, "still_in_later", lambda: lambda: True)
    monkeypatch.setattr(downloads, "trace_later", lambda: lambda *_args, **_more: None)
    monkeypatch.setattr(downloads, "t", lambda key, **_: key)
    state: dict[str, Any] = {}
    monkeypatch.setattr(downloads.st, "session_state", state)
    monkeypatch.setattr(downloads.st, "query_params", _Params())
    monkeypatch.setattr(downloads.st, "download_button", lambda _label, **given: drawn.update(given))
    downloads.draw_download("Excel", lambda: b"made", "a.xlsx")
    drawn["progress"] = state["facts_download"]
    return drawn


class _Params:
    def to_dict(self) -> dict[str, str]:
        return {}


def test_the_file_waits_for_the_run_of_its_click(
    button: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "RUN_BEGINS_WITHIN", 60)
    made: list[bytes] = []
    maker = threading.Thread(target=lambda: made.append(button["data"]()))
    maker.start()
    maker.join(0.2)
    assert made == []
    button["on_click"](*button["args"])
    maker.join(60)
    assert (made, button["progress"].state) == ([b"made"], "done")


def test_a_run_that_does_not_come_keeps_nobody_waiting(
    button: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "RUN_BEGINS_WITHIN", 0.01)
    assert button["data"]() == b"made"
    assert not button["progress"].begun.is_set()
