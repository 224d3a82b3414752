"""The planned load as facts: straight into the tables of an empty store, since ten million figures through the readers
would take a day. One file at a time, so that memory does not grow with what is written.

    python -m tests.bench.load_store STORE FACTS

STORE is a path or a URL (SQLite or PostgreSQL); the sums that must come out are printed as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any

import numpy as np
from sqlalchemy import Connection, Table

from etl.meaning.quantity import read_quantity
from etl.meaning.unit import unit_key
from etl.schema import CellRole, Reading, SheetShape
from etl.store import Store, tables
from etl.store.changes import rebuild_changes
from etl.store.engine import open_engine, store_url, writing
from etl.store.fact_rows import day_number
from etl.store.record import pack_anatomy
from etl.store.terms import term_key
from tests.bench.load_plan import GROUPS, VAGUE, Scale, Sent, Totals, plan, scale_for

MOMENT = "2024-01-02T08:30:00+00:00"
SHEET = "统计表"
FILES_AT_ONCE = 200
FACT = [column.name for column in tables.fact.c]
OF_FACT = {name: place for place, name in enumerate(FACT)}
Rows = list[tuple[Any, ...]]


class Texts:
    """The numbers that stand for texts."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __getitem__(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers) + 1)


def fill_store(url: str, scale: Scale) -> Totals:
    """Writes everything that `scale` plans into an empty store and returns what must come out."""
    engine = open_engine(store_url(url))
    Store(engine)
    texts, totals = Texts(), Totals()
    with writing(engine) as connection:
        for index in tables.fact.indexes:
            index.drop(connection)  # made at the end: in the order of the rows it would cost more than they
        first = 1
        files = plan(scale)
        while part := list(islice(files, FILES_AT_ONCE)):
            first = _write(connection, part, texts, first)
            for sent in part:
                totals.add(sent)
        _insert(connection, tables.term, [(n, term_key(text), text) for text, n in texts.numbers.items()])
        rebuild_changes(connection)
        for index in tables.fact.indexes:
            index.create(connection)
        connection.execute(tables.version.update().values(data=1))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    engine.dispose()
    return totals


def _write(connection: Connection, files: Sequence[Sent], texts: Texts, first: int) -> int:
    originals: Rows = []
    submissions: Rows = []
    facts: Rows = []
    mentions: Rows = []
    for sent in files:
        content = f"planned file {sent.number}".encode()
        originals.append((sent.number, f"{sent.number:064x}", content))
        submissions.append(_submission(sent, first))
        facts += _facts(sent, texts, first)
        mentions += _mentions(sent, texts)
        first += sent.values.size
    _insert(connection, tables.original, originals)
    _insert(connection, tables.submission, submissions)
    _insert(connection, tables.state, [(sent.number, False, None) for sent in files])
    _insert(connection, tables.anatomy, [(sent.number, _anatomy(sent)) for sent in files])
    _insert(connection, tables.fact, facts)
    _insert(connection, tables.mention, mentions)
    return first


def _insert(connection: Connection, table: Table, rows: Rows) -> None:
    """By the driver alone: a row object per fact would double the time."""
    if connection.dialect.name == "sqlite":
        places = ", ".join("?" * len(table.c))
        connection.exec_driver_sql(f"INSERT INTO {table.name} VALUES ({places})", rows) if rows else None
        return
    names = ", ".join(f'"{column.name}"' for column in table.c)
    cursor = connection.connection.cursor()
    with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _submission(sent: Sent, first: int) -> tuple[Any, ...]:
    units = sorted({row.unit for row in sent.rows})
    start, end = min(row.start for row in sent.rows), max(row.end for row in sent.rows)
    fields = {
        "id": sent.number, "original_id": sent.number, "attempt": 1, "code": _code(sent),
        "file": _file(sent), "title": "反诈宣传统计表",
        "layout_key": sent.layout, "version_key": "", "counties": json.dumps({unit: [sent.county.code] for unit in units}),
        "units": json.dumps(units), "period_start": day_number(start), "period_end": day_number(end), "sample": False,
        "by": "", "at": MOMENT, "reader_version": "1", "supplied": "{}", "first_fact": first, "facts": sent.values.size,
        "mentions": len(list(_mentions(sent, Texts()))),
    }  # fmt: skip
    return tuple(fields[column.name] for column in tables.submission.c)


def _anatomy(sent: Sent) -> bytes:
    """What stands in the cells around the figures; what is reported twice is told by the words of a row."""
    file, words = _file(sent), []
    for place, row in enumerate(sent.rows):
        for column, text in enumerate((row.unit, _activity(sent, place), GROUPS.get(row.group, ""))):
            if text:
                words.append(CellRole(file, SHEET, f"{'ABL'[column]}{5 + place}", "label", "1", text))
    shape = SheetShape(SHEET, 4 + len(sent.rows), 12)
    return pack_anatomy(Reading(_code(sent), file, cells=words, sheets=[shape]))


def _file(sent: Sent) -> str:
    return f"{sent.county.name}_{sent.month:%Y-%m}_{sent.number}.xlsx"


def _code(sent: Sent) -> str:
    return f"{sent.number:016x}"


def _activity(sent: Sent, place: int) -> str:
    return f"反诈宣传进社区{place + 1}" if sent.layout == "activities" else ""


def _of_row(sent: Sent, place: int, texts: Texts) -> dict[str, int]:
    row = sent.rows[place]
    words = {
        "sheet": SHEET, "unit": row.unit, "unit_type": row.kind, "district_code": row.place.code,
        "district": row.place.path, "activity": _activity(sent, place), "party": _party(row.unit, row.place.code),
    }  # fmt: skip
    days = {"period_start": day_number(row.start), "period_end": day_number(row.end)}
    return {name: texts[text] for name, text in words.items()} | days


@cache
def _party(unit: str, code: str) -> str:
    return unit_key(unit, code)


@cache
def _bounds(words: str) -> tuple[float, float | None]:
    quantity = read_quantity(words).quantity
    assert quantity is not None, words
    return quantity.low, quantity.high


def _facts(sent: Sent, texts: Texts, first: int) -> Rows:
    rows, columns = sent.values.shape
    table = np.zeros((rows, columns, len(FACT)), np.int64)
    table[:, :, OF_FACT["id"]] = first + np.arange(rows * columns).reshape(rows, columns)
    table[:, :, OF_FACT["submission_id"]] = sent.number
    for place in range(rows):
        row = sent.rows[place]
        for name, number in _of_row(sent, place, texts).items():
            table[place, :, OF_FACT[name]] = number
        for column, (_, _, measure, group, channel) in enumerate(sent.columns):
            words = {
                "cell": f"{chr(67 + column)}{5 + place}", "raw": sent.words(place, column), "measure": measure,
                "target_group": group or row.group, "channel": channel or row.channel,
                "qualifier": VAGUE[sent.vague[place, column]][0],
            }  # fmt: skip
            for name, text in words.items():
                table[place, column, OF_FACT[name]] = texts[text]
    value, low, high = (OF_FACT[name] for name in ("value", "low", "high"))
    for name in (value, low, high):
        table[:, :, name] = sent.values
    found = [list(row) for row in table.reshape(-1, len(FACT)).tolist()]
    for place, vague in enumerate(sent.vague.reshape(-1).tolist()):
        if vague:
            found[place][low], found[place][high] = _bounds(sent.words(*divmod(place, columns)))
    return [tuple(row) for row in found]


def _mentions(sent: Sent, texts: Texts) -> Iterator[tuple[Any, ...]]:
    """What a report tells of without a figure: text messages, for nobody in particular."""
    if sent.layout != "report":
        return
    words = {
        "cell": "P3", "raw": "通过短信平台提醒群众", "target_group": "unspecified", "channel": "sms", "measure": "",
    }  # fmt: skip
    fields = _of_row(sent, 0, texts) | {name: texts[text] for name, text in words.items()}
    fields |= {"id": sent.number, "submission_id": sent.number, "cumulative": 0}
    yield tuple(fields[column.name] for column in tables.mention.c)


if __name__ == "__main__":
    print(json.dumps(fill_store(sys.argv[1], scale_for(int(sys.argv[2]))).as_records(), ensure_ascii=False))
