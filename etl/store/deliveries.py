"""Who sent what, for when and on which day: the facts of each file by unit, place and period, and files without any.

What a file states is what it delivers, whether its figures count or not; only what was withdrawn delivers nothing.
"""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from operator import attrgetter
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, func, select

from etl.meaning.file_name import stem_of
from etl.schema import Supplied
from etl.sender import Sender, period_of, sender_of
from etl.store.changes import fullest, names_of
from etl.store.china_time import day_in_china
from etl.store.delivered_facts import KEYS, DeliveredFacts
from etl.store.listing import as_date
from etl.store.lookup import last_readings, select_submissions
from etl.store.record import read_supplied
from etl.store.tables import anatomy, mention
from etl.store.terms import chunks, in_numbers, texts_of

# One row per file, unit, place and period. `stands_as`: the submission that counts in its place, itself where it
# counts; `received`: the day in China on which the file first came in; `party`, `unit`, `unit_type` as facts have
# them, '' where nothing says who sent it; `period_start` and `period_end` are dates, None where nothing says;
# `dated`: figures of one day or of one activity; `facts` 0: sent without a figure; `above_zero` of the facts;
# `collected`: the row is that of the sender, and the facts are those of the units in its table.
DELIVERY_COLUMNS = [
    "submission", "file", "stands_as", "received", "sample", "unit", "party", "unit_type", "district_code",
    "period_start", "period_end", "dated", "facts", "above_zero", "collected",
]  # fmt: skip
ANATOMIES_AT_ONCE = 200
_TERMS = ("party", "unit_type", "district_code")
_OF_FILE = ("file", "stands_as", "received", "sample")


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


def deliveries_frame(connection: Connection, facts: DeliveredFacts) -> pd.DataFrame:
    """What every file that was not withdrawn delivers: DELIVERY_COLUMNS."""
    files = _files(connection)
    stated = _stated(connection, facts, files)
    silent = files.keys() - set(stated["submission_id"])
    heads = _said_in_heads(connection, silent)
    rows = [
        *_collected_rows(connection, files, stated, facts),
        *(files[number].row(**_silent_row(files[number], heads[number])) for number in sorted(silent)),
    ]
    own = stated[DELIVERY_COLUMNS]
    return pd.concat([own, pd.DataFrame(rows, columns=DELIVERY_COLUMNS)]) if rows else own


def _files(connection: Connection) -> dict[int, _File]:
    """{number of the last reading: the file} of all files that were not withdrawn."""
    known = {row.id: row for row in connection.execute(select_submissions()).all()}
    came: dict[str, str] = {}
    for row in known.values():
        came[row.code] = min(row.at, came.get(row.code, row.at))
    supplied: dict[str, Supplied] = {}  # most files came without anything
    files = {}
    for number in connection.scalars(last_readings()):
        row = last = known[number]
        while last.replaced_by is not None:
            last = known[last.replaced_by]
        if row.withdrawn or last.withdrawn:
            continue
        if row.supplied not in supplied:
            supplied[row.supplied] = read_supplied(row.supplied)[0]
        files[number] = _File(
            row.code,
            row.file,
            row.title,
            last.code,
            day_in_china(came[row.code]),
            bool(row.sample),
            supplied[row.supplied],
            as_date(row.period_start),
            as_date(row.period_end),
        )
    return files


def _stated(connection: Connection, facts: DeliveredFacts, files: Mapping[int, _File]) -> pd.DataFrame:
    """The rows of facts, then those of mentions (what was done is said, and no figure), with `submission_id`."""
    said = _mention_groups(connection)
    groups = pd.concat([facts.groups(connection, files), said[said["submission_id"].isin(files)]])
    groups = groups.reset_index(drop=True)
    texts = texts_of(connection, {n for name in _TERMS for n in groups[name].unique().tolist()})
    names = fullest(connection, names_of(connection, groups["party"].unique().tolist()))
    held = [files[number] for number in groups["submission_id"].tolist()]
    frame = pd.DataFrame({name: list(map(attrgetter(name), held)) for name in _OF_FILE})
    frame["submission"] = list(map(attrgetter("code"), held))
    frame["unit"] = [names[number] for number in groups["party"].tolist()]
    for name in ("party", "unit_type", "district_code"):
        frame[name] = [texts[number] for number in groups[name].tolist()]
    for name, of_file in (("period_start", "start"), ("period_end", "end")):
        days = {number: as_date(number or None) for number in groups[name].unique().tolist()}
        numbers = zip(groups[name].tolist(), held, strict=True)
        frame[name] = pd.Series([days[n] or getattr(file, of_file) for n, file in numbers], dtype=object)
    frame["dated"] = groups["named"] | (frame["period_start"] == frame["period_end"])
    frame["collected"] = False
    return frame.join(groups[["submission_id", "facts", "above_zero"]])


def _mention_groups(connection: Connection) -> pd.DataFrame:
    """The same of mentions, 0 for a day that nothing says."""
    names = ["submission_id", *KEYS]
    wanted = [func.coalesce(mention.c[name], 0) for name in names]
    rows = [tuple(row) for row in connection.execute(select(*wanted).distinct().order_by(*wanted))]
    frame = pd.DataFrame(rows, columns=names).astype(np.int64)
    return frame.assign(named=False, facts=0, above_zero=0)


def _collected_rows(
    connection: Connection, files: Mapping[int, _File], stated: pd.DataFrame, known: DeliveredFacts
) -> Iterator[dict[str, Any]]:
    """The rows of those who send a table of other units' figures: they have handed in what they collect."""
    figures = stated[stated["facts"] > 0]
    senders = figures.groupby("submission_id")["party"].nunique()
    several = senders[senders > 1].index
    unknown = figures[figures["submission_id"].isin(several.difference(list(known.collected)))]
    parties: dict[int, set[str]] = defaultdict(set)
    for number, party in zip(unknown["submission_id"].tolist(), unknown["party"].tolist(), strict=True):
        parties[number].add(party)
    sums = _sums_by_period(unknown)
    for number, said in _said_in_heads(connection, parties).items():
        sender = _sender(files[number], said)
        # of a file's own content alone, which never changes
        collects = bool(sender.unit) and sender.party not in parties[number]
        rows = sums[number] if collects else []
        known.collected[number] = [asdict(sender) | row | {"collected": True} for row in rows]
    for number in several.tolist():
        yield from (files[number].row(**row) for row in known.collected[number])


def _sums_by_period(figures: pd.DataFrame) -> dict[int, list[dict[str, Any]]]:
    """Of each file the sums of its figures by their periods."""
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    keys = ["submission_id", "period_start", "period_end", "dated"]
    for row in figures.groupby(keys)[["facts", "above_zero"]].sum().reset_index().to_dict("records"):
        named = {str(name): value for name, value in row.items()}
        found[named.pop("submission_id")].append(named)
    return found


def _silent_row(file: _File, said: Mapping[str, str]) -> dict[str, Any]:
    """The row of a file without a fact or a mention: whom and when its head, title and name speak of."""
    texts = [said.get("period", "").rpartition("：")[2], file.title, stem_of(file.file)]
    period = period_of(texts, file.supplied)
    start, end = (period.start, period.end) if period else (None, None)
    span = {"period_start": start, "period_end": end, "dated": start is not None and start == end}
    return {**asdict(_sender(file, said)), **span, "facts": 0, "above_zero": 0}


def _sender(file: _File, said: Mapping[str, str]) -> Sender:
    return sender_of([said.get("unit", ""), file.title, stem_of(file.file)], file.supplied)


def _said_in_heads(connection: Connection, numbers: Collection[int]) -> dict[int, dict[str, str]]:
    """Of each of these submissions {'unit' or 'period': the words from which the first table's reading took it}."""
    heads: dict[int, dict[str, str]] = {number: {} for number in numbers}
    for part in chunks(sorted(heads), ANATOMIES_AT_ONCE):
        query = select(anatomy).where(in_numbers(connection, anatomy.c.submission_id, part))
        for number, packed in connection.execute(query):
            for table in json.loads(zlib.decompress(packed)).get("tables", []):
                for origin in table.get("origins", []):
                    heads[number].setdefault(origin["what"], origin["words"])
    return heads
