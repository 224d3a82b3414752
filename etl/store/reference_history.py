"""Everything that was ever said of bases, units and targets, and whether it stands: what a person looks back at."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Row, select

from etl.reference.targets import TARGET, read_target_key
from etl.store.listing import as_date, decisions_frame
from etl.store.reference import last_withdrawals, withdrawn_among
from etl.store.reference_frames import BASES_COLUMNS, ROSTER_COLUMNS
from etl.store.reference_tables import base, reference, roster

# 'stands': holds now; 'later': something later was said; 'taken_back': no value, not on the roster any more;
# 'withdrawn': its file or entry is. `changed_by`, `changed_at`: who said it, withdrew it or let it stand again last
_HISTORY = ["reason", "state", "changed_by", "changed_at"]
# `value` is missing in a row that takes back
BASES_SAID_COLUMNS = [*BASES_COLUMNS, *_HISTORY]
ROSTER_SAID_COLUMNS = [*ROSTER_COLUMNS, *_HISTORY]
# `value` is missing where the target was taken back
TARGETS_COLUMNS = ["number", "measure", "district_code", "period", "value", "by", "at", "reason", "stands"]


def bases_said_frame(connection: Connection) -> pd.DataFrame:
    """Every base that was ever said, the oldest first. BASES_SAID_COLUMNS."""
    records = _said(
        connection,
        base,
        lambda row: (row.district_code, row.district, row.subject, row.year),
        lambda row: row.value is not None,
    )
    named = [{**record, "base": record["id"], "reference": record["reference_id"]} for record in records]
    return pd.DataFrame(named, columns=BASES_SAID_COLUMNS)


def roster_said_frame(connection: Connection) -> pd.DataFrame:
    """Every unit that was ever put on the roster or taken off, the oldest first. ROSTER_SAID_COLUMNS."""
    records = _said(
        connection, roster, lambda row: (row.party, row.district_code), lambda row: bool(row.listed)
    )
    for record in records:
        record |= {"unit_row": record["id"], "reference": record["reference_id"]}
        record |= {"starts": as_date(record["starts"]), "ends": as_date(record["ends"])}
        record["aliases"] = tuple(json.loads(record["aliases"]))
    return pd.DataFrame(records, columns=ROSTER_SAID_COLUMNS)


def _said(
    connection: Connection, table: Any, key: Callable[[Row[Any]], Hashable], holds: Callable[[Row[Any]], bool]
) -> list[dict[str, Any]]:
    said = [reference.c[name] for name in ("file", "sample", "by", "at", "reason")]
    query = select(table, *said).join(reference, reference.c.id == table.c.reference_id).order_by(table.c.id)
    rows = connection.execute(query).all()
    decided = last_withdrawals(connection)
    gone = withdrawn_among(decided)
    last = {key(row): row.id for row in rows if row.reference_id not in gone}

    def state(row: Row[Any]) -> str:
        if row.reference_id in gone:
            return "withdrawn"
        if last[key(row)] != row.id:
            return "later"
        return "stands" if holds(row) else "taken_back"

    def changed(row: Row[Any]) -> dict[str, str]:
        by = decided.get(row.reference_id, row)
        return {"changed_by": by.by, "changed_at": by.at}

    return [{**row._mapping, "state": state(row), **changed(row)} for row in rows]


def targets_frame(connection: Connection) -> pd.DataFrame:
    """Every target that was ever set or taken back, the oldest first. TARGETS_COLUMNS."""
    frame = decisions_frame(connection, TARGET)
    keys = [read_target_key(key) for key in frame["key"]]
    last = dict(zip(keys, frame["number"], strict=True))
    values = [float(str(value)) if value else None for value in frame["value"]]
    records = [
        (number, *key, value, by, at, reason, value is not None and last[key] == number)
        for key, value, (number, by, at, reason) in zip(
            keys, values, frame[["number", "by", "at", "reason"]].itertuples(index=False), strict=True
        )
    ]
    return pd.DataFrame(records, columns=TARGETS_COLUMNS).astype({"value": float})
