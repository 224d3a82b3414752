"""The verb that writes out who did what, and how other verbs leave their trace there."""

from __future__ import annotations

import argparse
import csv
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from etl.commands import ALL_READ, Console, WrongUsage, open_or_explain
from etl.csv_text import escape_formula
from etl.seen_text import visible_text

if TYPE_CHECKING:
    from etl.store import Store


def run_audit(options: argparse.Namespace, console: Console) -> int:
    """Writes the trail as .csv (UTF-8 with BOM), the newest first; that it was written out is a row of it too."""
    from etl.store import TRAIL_COLUMNS, TrailFilter

    target: Path = options.to
    start, end = (options.period.start, options.period.end) if options.period else (None, None)
    store = open_or_explain(options.store, console)
    try:
        trail, count = store.trail(TrailFilter(start, end, tuple(options.kind)))
        # beside its place first: a list that is cut off would be believed
        part = target.with_name(f".{target.name}.part")
        with part.open("w", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            writer.writerow(TRAIL_COLUMNS)
            for row in trail.itertuples(index=False):
                writer.writerow([escape_formula(visible_text(str(value))) for value in row])
        os.replace(part, target)
        leave_trace(
            store, console, "audit_exported", target.name, options.by, {"rows": count, **_days(start, end)}
        )
    except OSError as error:
        raise WrongUsage(console.say("not_written", path=target, reason=error.strerror or error)) from error
    finally:
        store.close()
    console.tell("audit_written", rows=count, path=target)
    return ALL_READ


def _days(start: date | None, end: date | None) -> dict[str, str]:
    return {name: day.isoformat() for name, day in (("start", start), ("end", end)) if day}


def leave_trace(
    store: Store, console: Console, kind: str, subject: str, by: str, detail: Mapping[str, Any]
) -> None:
    """Writes a row of the audit. Where the store takes none (a disk that is read-only or full) what was done is done
    all the same, and the reader is told: whoever runs commands could read the store without them."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        store.audit(kind, subject, by=by, detail=detail)
    except SQLAlchemyError as error:
        console.tell("not_in_audit", reason=str(getattr(error, "orig", None) or error).strip())
