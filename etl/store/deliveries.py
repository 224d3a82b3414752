"""Who sent what, for when and on which day: the facts of each file by unit, place and period, and files without any.

What a file states is what it delivers, whether its figures count or not; only what was withdrawn delivers nothing.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, Integer, Select, case, func, literal, select

from etl.facts.context import stem_of
from etl.meaning.period import find_periods, find_year, parse_period_option
from etl.meaning.place import parse_district_option, resolve_place
from etl.meaning.unit import find_unit_in_text, unit_key, unit_type_of
from etl.schema import Supplied
from etl.store.frames import fullest_names
from etl.store.listing import as_date
from etl.store.lookup import last_readings, select_submissions
from etl.store.record import read_supplied
from etl.store.tables import anatomy, fact, mention, term
from etl.store.terms import term_key, texts_of

# One row per file, unit, place and period. `stands_as`: the submission that counts in its place, itself where it
# counts; `received`: the day in China on which the file first came in; `party`, `unit`, `unit_type` as facts have
# them, '' where nothing says who sent it; `period_start` and `period_end` are dates, None where nothing says;
# `dated`: figures of one day or of one activity; `facts` 0: sent without a figure; `above_zero` of the facts;
# `collected`: the row is that of the sender, and the facts are those of the units in its table.
DELIVERY_COLUMNS = [
    "submission", "file", "stands_as", "received", "sample", "unit", "party", "unit_type", "district_code",
    "period_start", "period_end", "dated", "facts", "above_zero", "collected",
]  # fmt: skip
# All of China keeps one time, without summer time (GB/T 7408).
CHINA = timezone(timedelta(hours=8))
_TERMS = ("unit", "party", "unit_type", "district_code")


@dataclass(slots=True, frozen=True)
class _File:
    """One file in its last reading."""

    code: str
    file: str
    title: str
    stands_as: str
    received: date
    sample: bool
    supplied: Supplied
    start: date | None
    end: date | None

    def row(self, **fields: object) -> dict[str, Any]:
        """The columns that all rows of a file share, and those of one."""
        own = {"submission": self.code, "file": self.file, "stands_as": self.stands_as}
        return own | {"received": self.received, "sample": self.sample, "collected": False} | fields


def day_in_china(moment: str) -> date:
    """2023-05-31T17:00:00+00:00 -> 2023-06-01."""
    return datetime.fromisoformat(moment).astimezone(CHINA).date()


def deliveries_frame(connection: Connection) -> pd.DataFrame:
    """What every file that was not withdrawn delivers: DELIVERY_COLUMNS."""
    files = _files(connection)
    stated: dict[int, list[dict[str, Any]]] = {}
    for number, row in _stated_rows(connection, files):
        stated.setdefault(number, []).append(row)
    rows = [row for held in stated.values() for row in held]
    rows += _collected_rows(connection, files, stated)
    rows += _silent_rows(connection, files, files.keys() - stated.keys())
    return pd.DataFrame(rows, columns=DELIVERY_COLUMNS)


def _files(connection: Connection) -> dict[int, _File]:
    """{number of the last reading: the file} of all files that were not withdrawn."""
    known = {row.id: row for row in connection.execute(select_submissions()).all()}
    came: dict[str, str] = {}
    for row in known.values():
        came[row.code] = min(row.at, came.get(row.code, row.at))
    files = {}
    for number in connection.scalars(last_readings()):
        row = last = known[number]
        while last.replaced_by is not None:
            last = known[last.replaced_by]
        if row.withdrawn or last.withdrawn:
            continue
        files[number] = _File(
            row.code,
            row.file,
            row.title,
            last.code,
            day_in_china(came[row.code]),
            bool(row.sample),
            read_supplied(row.supplied)[0],
            as_date(row.period_start),
            as_date(row.period_end),
        )
    return files


def _stated_rows(connection: Connection, files: Mapping[int, _File]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows of facts, then those of mentions: what was done is said, and no figure."""
    groups = [
        row for query in (_fact_groups(connection), _mention_groups()) for row in connection.execute(query)
    ]
    groups = [row for row in groups if row.submission_id in files]
    texts = texts_of(connection, {number for row in groups for number in row[1 : 1 + len(_TERMS)]})
    pairs = {name: np.array([getattr(row, name) for row in groups], np.int64) for name in ("party", "unit")}
    names = fullest_names({}, pairs, texts)
    for row in groups:
        file = files[row.submission_id]
        start, end = as_date(row.period_start) or file.start, as_date(row.period_end) or file.end
        yield row.submission_id, file.row(
            unit=texts[names[row.party]],
            party=texts[row.party],
            unit_type=texts[row.unit_type],
            district_code=texts[row.district_code],
            period_start=start,
            period_end=end,
            dated=bool(row.named) or (start is not None and start == end),
            facts=row.facts,
            above_zero=row.above_zero,
        )  # fmt: skip


def _fact_groups(connection: Connection) -> Select[Any]:
    nameless = connection.scalar(select(term.c.id).where(term.c.key == term_key("")))
    keys = [fact.c.submission_id, *(fact.c[name] for name in _TERMS), fact.c.period_start, fact.c.period_end]
    named = case((fact.c.activity == nameless, 0), else_=1).label("named")
    above = func.sum(case((fact.c.value > 0, 1), else_=0)).label("above_zero")
    return select(*keys, named, func.count().label("facts"), above).group_by(*keys, named)


def _mention_groups() -> Select[Any]:
    keys = [
        mention.c.submission_id, *(mention.c[name] for name in _TERMS), mention.c.period_start, mention.c.period_end,
    ]  # fmt: skip
    nothing = [literal(0, Integer).label(name) for name in ("named", "facts", "above_zero")]
    return select(*keys, *nothing).group_by(*keys)


def _collected_rows(
    connection: Connection, files: Mapping[int, _File], stated: Mapping[int, list[dict[str, Any]]]
) -> Iterator[dict[str, Any]]:
    """The rows of those who send a table of other units' figures: they have handed in what they collect."""
    for number, rows in stated.items():
        parties = {row["party"] for row in rows if row["facts"]}
        if len(parties) < 2:
            continue
        file = files[number]
        sender = _sender(file, _said_in_head(connection, number))
        if not sender["unit"] or sender["party"] in parties:
            continue
        sums: dict[tuple[Any, ...], list[int]] = {}
        for row in rows:
            held = sums.setdefault((row["period_start"], row["period_end"], row["dated"]), [0, 0])
            held[0] += row["facts"]
            held[1] += row["above_zero"]
        for (start, end, dated), (facts, above) in sums.items():
            span = {"period_start": start, "period_end": end, "dated": dated}
            yield file.row(**sender, **span, facts=facts, above_zero=above, collected=True)


def _silent_rows(
    connection: Connection, files: Mapping[int, _File], silent: Iterable[int]
) -> Iterator[dict[str, Any]]:
    """The rows of files without a fact or a mention: whom and when their heads, titles and names speak of."""
    for number in sorted(silent):
        file, said = files[number], _said_in_head(connection, number)
        start, end = _period_of(file, said)
        span = {"period_start": start, "period_end": end, "dated": start is not None and start == end}
        yield file.row(**_sender(file, said), **span, facts=0, above_zero=0)


def _sender(file: _File, said: Mapping[str, str]) -> dict[str, str]:
    """Who sent a file by its head, title, name or what was supplied with it; a unit of '' where nothing says."""
    unit = _unit_of(file, said)
    given = parse_district_option(file.supplied.district).place if file.supplied.district else None
    hints = [file.title, *said.values(), unit, stem_of(file.file)]
    place = resolve_place(hints, given.code if given else "").place
    code = place.code if place else ""
    return {
        "unit": unit,
        "party": unit_key(unit, code) if unit else "",
        "unit_type": unit_type_of(unit) if unit else "",
        "district_code": code,
    }


def _said_in_head(connection: Connection, number: int) -> dict[str, str]:
    """{'unit' or 'period': the words from which the first table's reading took it}."""
    packed = bytes(
        connection.scalar(select(anatomy.c.content).where(anatomy.c.submission_id == number)) or b""
    )
    content = json.loads(zlib.decompress(packed)) if packed else {}
    said: dict[str, str] = {}
    for table in content.get("tables", []):
        for origin in table.get("origins", []):
            said.setdefault(origin["what"], origin["words"])
    return said


def _unit_of(file: _File, said: Mapping[str, str]) -> str:
    texts = (said.get("unit", ""), file.title, stem_of(file.file))
    return next((unit for text in texts if (unit := find_unit_in_text(text))), file.supplied.unit)


def _period_of(file: _File, said: Mapping[str, str]) -> tuple[date | None, date | None]:
    texts = [said.get("period", "").rpartition("：")[2], file.title, stem_of(file.file)]
    year = next((year for text in texts if (year := find_year(text))), None)
    found = [one.period for text in texts for one in find_periods(text, year) if one.period]
    if not found and file.supplied.period:
        found = [parse_period_option(file.supplied.period)]
    return (found[0].start, found[0].end) if found else (None, None)
