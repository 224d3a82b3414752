"""Writes facts, mentions, issues and cell roles as CSV tables with the contract's columns."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import Any

from etl.csv_text import escape_only_formula
from etl.schema import CELL_COLUMNS, FACT_COLUMNS, ISSUE_COLUMNS, MENTION_COLUMNS, Reading

COLUMNS = {
    "facts": FACT_COLUMNS,
    "mentions": MENTION_COLUMNS,
    "issues": ISSUE_COLUMNS,
    "cells": CELL_COLUMNS,
}


class ReadingTables:
    """The tables that a command was asked for, open until all readings are written. Text stands as it is in the file,
    to the letter, but for an apostrophe before what a spreadsheet program would run; UTF-8 with BOM, so that Excel
    reads it."""

    def __init__(self, paths: dict[str, Path | None]) -> None:
        self._paths = {name: path for name, path in paths.items() if path is not None}
        self._files = ExitStack()
        self._tables: dict[str, Any] = {}

    def __enter__(self) -> ReadingTables:
        """Opens the files. OSError where one cannot be written."""
        for name, path in self._paths.items():
            lines = self._files.enter_context(
                path.open("w", encoding="utf-8-sig", newline="", errors="replace")
            )
            self._tables[name] = csv.writer(lines)
            self._tables[name].writerow(COLUMNS[name])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.close()

    def write(self, reading: Reading) -> None:
        """Adds the rows of one reading to each table."""
        for name, table in self._tables.items():
            table.writerows(table_rows(getattr(reading, name), COLUMNS[name]))


def table_rows(records: Iterable[Any], columns: Sequence[str]) -> Iterable[list[Any]]:
    """The records' values in the order of the columns; whole numbers without a point, '' for None."""
    values = attrgetter(*columns)
    return ([_plain(value) for value in values(record)] for record in records)


def _plain(value: Any) -> Any:
    if value.__class__ is str:
        return escape_only_formula(value)
    return int(value) if value.__class__ is float and value.is_integer() else value
