"""The words that stand beside a figure: those of its row, or its paragraph."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache

from sqlalchemy import Connection, Engine, select

from etl.regex import regex
from etl.store.tables import anatomy

Said = Callable[[str, str], str]

MOST_FILES = 64  # whose words are remembered
_SILENT = {"figure", "total", "cumulative", "ratio", "planned", "base", "serial", "header"}
_ROW = regex(r"[A-Z]+(?=\d)")
_PARAGRAPH = regex(r"P\d+")


def row_words(connection: Connection, number: int, code: str) -> Said:
    """The words of a submission, by sheet and cell. They follow from its content, which `code` stands for."""
    rows = _remembered(connection.engine, code)
    if not rows:
        packed = connection.scalar(select(anatomy.c.content).where(anatomy.c.submission_id == number))
        for sheet, cell, role, _, text in json.loads(zlib.decompress(bytes(packed or b"")))["cells"]:
            if role not in _SILENT:
                rows[sheet, _row(sheet, cell)].append(text)
    return lambda sheet, cell: " ".join(rows.get((sheet, _row(sheet, cell)), ()))


@lru_cache(maxsize=MOST_FILES)
def _remembered(engine: Engine, code: str) -> dict[tuple[str, str], list[str]]:
    return defaultdict(list)


def _row(sheet: str, cell: str) -> str:
    """B3 -> 3, T2!B3 -> T2!3; a paragraph is its own row."""
    if sheet == "text" and _PARAGRAPH.fullmatch(cell):
        return cell
    return (
        _ROW.sub("", cell, count=1)
        if "!" not in cell
        else f"{cell.partition('!')[0]}!{_ROW.sub('', cell.partition('!')[2])}"
    )
