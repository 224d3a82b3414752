"""Bases, roster, their files and receipts as pandas frames: what stands now."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Row, Select, select

from etl.reference.records import BASE_FIELDS, RECEIPT_FIELDS, ROSTER_FIELDS
from etl.store.listing import as_date
from etl.store.reference import withdrawn_references
from etl.store.reference_tables import base, receipt, reference, roster

_SAID = ["file", "sample", "by", "at"]
# `base` numbers the row; `reference` its file or entry; `value` is never missing here
BASES_COLUMNS = ["base", "reference", *BASE_FIELDS, *_SAID]
# `unit_row` numbers the row; `starts` and `ends` are dates or None, `aliases` a tuple
ROSTER_COLUMNS = ["unit_row", "reference", "party", *(f for f in ROSTER_FIELDS if f != "listed"), *_SAID]
REFERENCES_COLUMNS = ["reference", "kind", *_SAID, "reason", "rows", "has_file", "withdrawn"]
RECEIPTS_COLUMNS = ["receipt", *RECEIPT_FIELDS, "by", "at"]


def bases_frame(connection: Connection) -> pd.DataFrame:
    """The bases that stand: of each division, subject and year what was said last. BASES_COLUMNS."""
    stands = {
        (row.district_code, row.district, row.subject, row.year): row for row in _said(connection, base)
    }
    records = [
        {"base": row.id, "reference": row.reference_id} | {name: getattr(row, name) for name in BASES_COLUMNS[2:]}
        for row in stands.values()
        if row.value is not None
    ]  # fmt: skip
    return pd.DataFrame(records, columns=BASES_COLUMNS)


def roster_frame(connection: Connection) -> pd.DataFrame:
    """The units that stand on the roster: of each unit and division what was said last. ROSTER_COLUMNS."""
    stands = {(row.party, row.district_code): row for row in _said(connection, roster)}
    records = []
    for row in stands.values():
        if row.listed:
            record = {name: getattr(row, name) for name in ROSTER_COLUMNS[2:]}
            record |= {"unit_row": row.id, "reference": row.reference_id}
            record |= {"starts": as_date(row.starts), "ends": as_date(row.ends)}
            records.append(record | {"aliases": tuple(json.loads(row.aliases))})
    return pd.DataFrame(records, columns=ROSTER_COLUMNS)


def _said(connection: Connection, table: Any) -> list[Row[Any]]:
    """All rows of a table that were not withdrawn, the oldest first, each with where it stands and who said it."""
    query: Select[Any] = (
        select(table, reference.c.file, reference.c.sample, reference.c.by, reference.c.at)
        .join(reference, reference.c.id == table.c.reference_id)
        .order_by(table.c.id)
    )
    gone = withdrawn_references(connection)
    return [row for row in connection.execute(query) if row.reference_id not in gone]


def references_frame(connection: Connection) -> pd.DataFrame:
    """Every file and entry, the newest first. REFERENCES_COLUMNS."""
    gone = withdrawn_references(connection)
    counts: dict[int, int] = {}
    for table in (base, roster):
        for number in connection.scalars(select(table.c.reference_id)):
            counts[number] = counts.get(number, 0) + 1
    records = [
        {name: getattr(row, name) for name in ["kind", *_SAID, "reason"]}
        | {
            "reference": row.id,
            "rows": counts.get(row.id, 0),
            "has_file": row.original_id is not None,
            "withdrawn": row.id in gone,
        }
        for row in connection.execute(select(reference).order_by(reference.c.id.desc()))
    ]
    return pd.DataFrame(records, columns=REFERENCES_COLUMNS)


def receipts_frame(connection: Connection) -> pd.DataFrame:
    """What was said of the coming in of files, the oldest first: of each file the last row stands.
    RECEIPTS_COLUMNS."""
    records = []
    for row in connection.execute(select(receipt).order_by(receipt.c.id)):
        record = {name: getattr(row, name) for name in RECEIPTS_COLUMNS[1:]} | {"receipt": row.id}
        for name in ("received", "period_start", "period_end"):
            record[name] = as_date(record[name])
        records.append(record)
    return pd.DataFrame(records, columns=RECEIPTS_COLUMNS)
