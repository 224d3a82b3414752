"""What `load` does with bases, rosters and the days on which files came in."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from etl.commands import Console, WrongUsage, describe_reading, reading_counts
from etl.receipts import BadList, Received, read_received
from etl.schema import Reading, Supplied

if TYPE_CHECKING:
    from etl.reference.records import Receipt, Reference
    from etl.store import Store, Stored

MOST_NAMED = 5


def take_reference(
    store: Store, original: bytes, reading: Reading, options: argparse.Namespace, console: Console
) -> str:
    """Stores a table of bases or a roster, and says in a line what became of it."""
    assert reading.reference is not None
    taken = store.take_reference(reading, original, by=options.by, sample=options.sample)
    counts = describe_reading(console, reading)
    if taken.status == "refused":
        return counts
    kind = console.say(f"kind_{reading.reference.kind}")
    at = console.moment(taken.at) if taken.at else ""
    return console.say(
        f"reference_{taken.status}", kind=kind, counts=counts, file=taken.file, by=taken.by, at=at
    )


def describe_rows(console: Console, reading: Reading, reference: Reference) -> str:
    """What a table of bases or a roster gave, and its issues by severity."""
    issues = {name: count for name, count in reading_counts(reading).items() if count}
    told = [console.say(name, count=count) for name, count in issues.items()]
    return console.say("and").join([console.say(reference.kind, count=len(reference.rows)), *told])


def rosters_first(files: Sequence[Path]) -> list[list[Path]]:
    """The files in the batches in which they are to be read: those named as rosters go before what they give the
    full names of units to."""
    named = {path: "名册" in path.name or "名录" in path.name for path in files}
    batches = ([path for path in files if named[path] is first] for first in (True, False))
    return [batch for batch in batches if batch]


def received_or_explain(lists: Sequence[Path], default: date | None, console: Console) -> Received:
    """The days of receipt, or WrongUsage with the line that names none; files that are not there are told."""
    try:
        received = read_received(lists, default)
    except BadList as bad:
        raise WrongUsage(console.say("bad_receipts", path=bad.path, line=bad.line, text=bad.text)) from bad
    if received.unknown:
        named = console.say("and").join(received.unknown[:MOST_NAMED])
        console.tell("receipts_unknown", count=len(received.unknown), files=named)
    return received


def receipt_of(reading: Reading, answer: Stored, received: Received, supplied: Supplied) -> Receipt | None:
    """When a file came in, where something says it; that it came in, where it could not be read."""
    receipt = received.receipt(reading.submission, reading.file)
    if not reading.failed:
        return receipt if answer.status != "refused" else None
    from etl.sender import unread_receipt
    from etl.store.china_time import day_in_china
    from etl.store.store import utc_now

    return unread_receipt(reading, supplied, receipt.received if receipt else day_in_china(utc_now()))


def keep_receipts(
    store: Store, receipts: Sequence[Receipt], options: argparse.Namespace, console: Console, before: int
) -> None:
    """Records the days that are not on record yet; `before` were stored with their files."""
    known = {row.submission: row.received for row in store.receipts().itertuples()} if receipts else {}
    # a file that cannot be read came in when it first did, however often it is tried
    new = [
        receipt
        for receipt in receipts
        if known.get(receipt.submission) != receipt.received
        and not (receipt.problem and receipt.submission in known)
    ]
    if new:
        store.add_receipts(new, by=options.by)
    if new or before:
        console.tell("receipts_stored", count=len(new) + before)
