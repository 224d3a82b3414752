"""A file goes back to its sender and comes again: the reply must read as the file did and name it."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple, replace
from datetime import date
from typing import Any

from etl.normalise import normalise_bytes
from etl.reply.making import make_reply
from etl.schema import Reading, Supplied

# What is asked about a file's format is not asked about the workbook that is written in its place.
OF_A_FORMAT = ("full_width_commas", "encoding_guessed", "active_content_ignored")
TODAY = date(2026, 12, 31)


def supplied_by(options: list[str]) -> Supplied:
    """["--unit", "龙山派出所", …] as what a clerk supplies."""
    return Supplied(**{options[i][2:]: options[i + 1] for i in range(0, len(options), 2)})


def read(data: bytes, name: str, options: list[str]) -> Reading:
    return normalise_bytes(data, name, supplied_by(options), today=TODAY)


def said(reading: Reading) -> list[Any]:
    """Facts, held facts and mentions, but for the names of file and sheet and the submission."""
    records = [*reading.facts, *reading.held, *reading.mentions]
    return [astuple(replace(record, submission="", file="", sheet="")) for record in records]


def questions(reading: Reading) -> Counter[tuple[str, str]]:
    return Counter((issue.code, issue.cell) for issue in reading.issues)


def check_reply(data: bytes, name: str, options: list[str], first: Reading) -> None:
    """Asserts that the reply to a file that was read as `first` reads the same."""
    reply = make_reply(data, name, first.issues, "zh")
    if first.failed:
        assert reply.problem is not None
        return
    again = read(reply.content, reply.name, options)

    assert again.corrects == first.submission
    assert said(again) == said(first)
    gone = questions(first) - questions(again)
    assert questions(again) - questions(first) == Counter()
    assert gone.keys() <= ({(code, "") for code in OF_A_FORMAT} if reply.lost else set())
    assert again.layout_key == first.layout_key
