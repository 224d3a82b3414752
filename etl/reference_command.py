"""What `load` does with bases, rosters and the days on which files came in."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from etl.commands import Console, WrongUsage, describe_reading
from etl.receipts import BadList, Received, read_received
from etl.schema import Reading

if TYPE_CHECKING:
    from etl.reference.records import Receipt
    from etl.store import Store

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


def keep_receipts(
    store: Store, receipts: Sequence[Receipt], options: argparse.Namespace, console: Console
) -> None:
    """Records the days that are not on record yet."""
    known = {row.submission: row.received for row in store.receipts().itertuples()} if receipts else {}
    new = [receipt for receipt in receipts if known.get(receipt.submission) != receipt.received]
    if new:
        store.add_receipts(new, by=options.by)
        console.tell("receipts_stored", count=len(new))
