"""On which day files came in, where that was not the day on which they are loaded: so a backlog is not called late.

A list `received.csv` beside the files says it of each (columns file and received), `--received` of all others.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from etl.meaning.period import read_date_cell
from etl.reference.records import Receipt
from etl.schema import submission_of

LIST_NAME = "received.csv"
_MOST_BYTES = 5_000_000  # a line for each of 50,000 files
_FILE, _RECEIVED = ("file", "文件", "文件名"), ("received", "收到日期", "收到", "报送日期")


class BadList(Exception):
    """A list that cannot be followed: `path`, the `line` and what stands there."""

    def __init__(self, path: Path, line: int, text: str) -> None:
        super().__init__(f"{path}:{line}: {text}")
        self.path, self.line, self.text = path, line, text


@dataclass(slots=True)
class Received:
    """The day of each content that a list names, by its identifier; `default` is that of all others. `unknown` are
    files that a list names and that do not lie beside it."""

    days: dict[str, date] = field(default_factory=dict)
    default: date | None = None
    unknown: list[str] = field(default_factory=list)

    def receipt(self, submission: str, file: str) -> Receipt | None:
        """When a file came in, None where nothing says it."""
        day = self.days.get(submission, self.default)
        return Receipt(submission, file, day) if day else None


def is_list(path: Path) -> bool:
    """Is this a list of receipts, and no file of a unit?"""
    return path.name.lower() == LIST_NAME


def read_received(lists: Iterable[Path], default: date | None) -> Received:
    """The days that lists of receipts name. Raises BadList for a line without a day and for a list without the two
    columns; OSError where one does not open."""
    received = Received(default=default)
    for path in lists:
        for line, file, text in _lines(path):
            day = read_date_cell(text, text)
            if day is None or day.start != day.end:
                raise BadList(path, line, text)
            named = path.parent / file
            if named.is_file():
                received.days[submission_of(named.read_bytes())] = day.start
            else:
                received.unknown.append(file)
    return received


def _lines(path: Path) -> list[tuple[int, str, str]]:
    """(number of the line, file, day) of each row of a list."""
    data = path.read_bytes()
    if len(data) > _MOST_BYTES:
        raise BadList(path, 1, f"{len(data)} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030", errors="replace")
    reader = csv.reader(io.StringIO(text))
    try:
        rows = list(reader)
    except csv.Error as error:
        raise BadList(path, reader.line_num, str(error)) from error
    head = [cell.strip().lower() for cell in rows[0]] if rows else []
    columns = [_column(head, names) for names in (_FILE, _RECEIVED)]
    if None in columns:
        raise BadList(path, 1, ",".join(head))
    at_file, at_day = (column or 0 for column in columns)
    return [
        (number, row[at_file].strip(), row[at_day].strip())
        for number, row in enumerate(rows[1:], 2)
        if len(row) > max(at_file, at_day) and row[at_file].strip()
    ]


def _column(head: Sequence[str], names: Sequence[str]) -> int | None:
    return next((place for place, name in enumerate(head) if name in names), None)
