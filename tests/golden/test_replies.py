"""Every golden file goes back to its sender and comes again: the reply reads as the file did and names it."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.normalise import normalise_bytes
from etl.reply.making import make_reply
from etl.schema import Reading, Supplied
from tests.golden.test_cases import GOLD

SAMPLES = sorted(Path("data/samples").resolve().glob("示例_*"))
# What is asked about a file's format is not asked about the workbook that is written in its place.
OF_A_FORMAT = ("full_width_commas", "encoding_guessed", "active_content_ignored")
FILES = [(folder / "files" / case["file"], case["options"]) for folder, case in GOLD]
FILES += [(path, []) for path in SAMPLES]


def read(data: bytes, name: str, options: list[str]) -> Reading:
    supplied = Supplied(**{options[i][2:]: options[i + 1] for i in range(0, len(options), 2)})
    return normalise_bytes(data, name, supplied, today=date(2026, 1, 1))


def said(reading: Reading) -> list[Any]:
    """Facts, held facts and mentions, but for the names of file and sheet and the submission."""
    records = [*reading.facts, *reading.held, *reading.mentions]
    return [astuple(replace(record, submission="", file="", sheet="")) for record in records]


def questions(reading: Reading) -> Counter[tuple[str, str]]:
    return Counter((issue.code, issue.cell) for issue in reading.issues)


@pytest.mark.parametrize(("path", "options"), FILES, ids=[path.name for path, _ in FILES])
def test_a_reply_reads_as_the_file_that_it_answers(path: Path, options: list[str]) -> None:
    data = path.read_bytes()
    first = read(data, path.name, options)
    if first.failed:
        assert make_reply(data, path.name, first.issues, "zh").problem is not None
        return

    reply = make_reply(data, path.name, first.issues, "zh")
    again = read(reply.content, reply.name, options)

    assert again.corrects == first.submission
    assert said(again) == said(first)
    gone = questions(first) - questions(again)
    assert questions(again) - questions(first) == Counter()
    assert gone.keys() <= ({(code, "") for code in OF_A_FORMAT} if reply.lost else set())
    assert again.layout_key == first.layout_key
