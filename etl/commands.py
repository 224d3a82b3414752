"""The verbs that read files, and what all verbs share. Each returns an exit status (contract, section 6)."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from etl.cli_words import say
from etl.csv_tables import ReadingTables
from etl.export_words import Language
from etl.intake import find_files
from etl.progress import Progress
from etl.receipts import is_list
from etl.schema import Reading, Ruling, Supplied, figures_of_text
from etl.seen_text import visible_line, visible_text

if TYPE_CHECKING:
    from etl.store import Store, Stored, SubmissionInfo

ALL_READ, NOT_ALL_READ, WRONG_USAGE = 0, 1, 2
COUNTED = ("facts", "mentions", "errors", "queries", "notes")
SEVERITIES = {"error": "errors", "query": "queries", "note": "notes"}

# (paths, what is supplied, number of child processes, what was decided) -> (bytes, reading) of each file
ReadFiles = Callable[[Iterable[Path], Supplied, int, Sequence[Ruling]], Iterator[tuple[bytes, Reading]]]


class WrongUsage(Exception):
    """What was asked for cannot be done; the message says why."""


class CannotStore(Exception):
    """The store does not take a submission (full disk, lost server); what came before it is stored."""


class CannotRead(Exception):
    """Nobody reads on (a cluster that is lost); what was told as stored is stored."""


@dataclass(slots=True)
class Console:
    """Where a command speaks, and in which language."""

    language: Language

    def say(self, key: str, **fields: object) -> str:
        """The words of a key in the console's language. What fields bring that a terminal would obey, or that would
        begin another line, is written out."""
        shown = {name: visible_line(str(value)) for name, value in fields.items()}
        return say(key, self.language, **shown)

    def tell(self, key: str, **fields: object) -> None:
        """Writes the words of a key as one line on the standard output."""
        self.write(self.say(key, **fields))

    def write(self, line: str) -> None:
        """Writes a line on the standard output, nothing in it that a terminal would obey. Where its reader has gone
        (`| head`) the work goes on."""
        try:
            print(visible_text(line), flush=True)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def moment(self, at: str) -> str:
        """2023-05-04T08:30:00+00:00 -> 2023-05-04 08:30 UTC."""
        return f"{at[:10]} {at[11:16]} UTC"


@dataclass(slots=True, frozen=True)
class Counted:
    """What a run counts of one file: facts, mentions and issues by severity, rows of bases and of a roster."""

    file: str
    counts: dict[str, int]
    failed: bool = False
    held: bool = False
    bases: int = 0
    roster: int = 0


def counted_reading(reading: Reading) -> Counted:
    """Of a file that was read."""
    rows = {reading.reference.kind: len(reading.reference.rows)} if reading.reference is not None else {}
    held = bool(reading.needs) and not reading.failed
    bases, roster = rows.get("bases", 0), rows.get("roster", 0)
    return Counted(reading.file, reading_counts(reading), reading.failed, held, bases, roster)


@dataclass(slots=True)
class Tally:
    """What a run has come to."""

    files: int = 0
    failed: int = 0
    held: int = 0
    bases: int = 0
    roster: int = 0
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTED, 0))

    def add(self, one: Counted) -> None:
        """Counts one more file."""
        self.files += 1
        self.failed += one.failed
        self.held += one.held
        self.bases += one.bases
        self.roster += one.roster
        for name, count in one.counts.items():
            self.counts[name] += count


def reading_counts(reading: Reading) -> dict[str, int]:
    """Facts, mentions and issues by severity."""
    counts = dict.fromkeys(COUNTED, 0) | {"facts": len(reading.facts), "mentions": len(reading.mentions)}
    for issue in reading.issues:
        counts[SEVERITIES[issue.severity]] += 1
    return counts


def describe_counts(console: Console, counts: dict[str, int]) -> str:
    """`facts: 35, queries: 2`; facts always, the others where there are any."""
    words = [console.say(name, count=count) for name, count in counts.items() if count or name == "facts"]
    return console.say("and").join(words)


def describe_reading(console: Console, reading: Reading) -> str:
    """One line about a file that was read and not stored."""
    if reading.failed:
        return console.say("unreadable", reason=_failure(console, reading))
    counts = describe_counts(console, reading_counts(reading))
    if reading.reference is not None:
        from etl.reference_command import describe_rows

        counts = describe_rows(console, reading, reading.reference)
    if not reading.needs:
        return counts
    missing = console.say("and").join(console.say(need) for need in reading.needs)
    options = " ".join(f"--{need}" for need in reading.needs)
    return console.say("and").join([console.say("held", missing=missing, options=options), counts])


def _failure(console: Console, reading: Reading) -> str:
    first = next((issue for issue in reading.issues if issue.severity == "error"), None)
    if first is None:
        return "?"
    return first.message_zh if console.language == "zh" else first.message_en


def run_normalise(options: argparse.Namespace, console: Console, read_files: ReadFiles) -> int:
    """Reads files and writes the tables that were asked for."""
    files, _ = files_of(options.paths, console)
    wanted = {name: getattr(options, name) for name in ("facts", "mentions", "issues", "cells")}
    try:
        with ReadingTables(wanted) as tables:

            def keep(reading: Reading) -> tuple[Counted, str]:
                tables.write(reading)
                explained = explanation(console, reading, supplied_of(options)) if options.explain else []
                return counted_reading(reading), "\n".join([describe_reading(console, reading), *explained])

            found = read_files(files, supplied_of(options), options.processes, ())
            return tell_all((keep(reading) for _, reading in found), len(files), console)
    except OSError as error:
        raise WrongUsage(console.say("not_written", path=error.filename, reason=error.strerror)) from error


def explanation(console: Console, reading: Reading, supplied: Supplied) -> list[str]:
    """How a file was understood, indented below its line."""
    from etl.explain import Speaker, explain_reading

    lines = explain_reading(reading, supplied, Speaker(console.language))
    return ["  " * (line.depth + 1) + visible_line(line.text) for line in lines]


def supplied_of(options: argparse.Namespace) -> Supplied:
    """What the command line adds to the files."""
    return Supplied(
        unit=options.unit or "",
        period=options.period or "",
        district=options.district or "",
        year=options.year or "",
        source=options.source or "",
    )


def describe_stored(console: Console, reading: Reading, answer: Stored) -> str:
    """One line about what became of a reading in the store."""
    if answer.status == "refused":
        return describe_reading(console, reading)
    fields: dict[str, object] = {"counts": describe_counts(console, reading_counts(reading))}
    if answer.earlier is not None:
        fields |= describe_info(console, answer.earlier)
    told = [console.say(answer.status, **fields)]
    if answer.status != "duplicate" and (count := figures_of_text(reading)):
        told.append(console.say("unconfirmed", count=count))
    claim = answer.claim
    if claim is not None and claim.state != "fits":
        named = describe_info(console, claim.named) if claim.named else {"submission": claim.stated}
        told.append(console.say(f"claim_{claim.state}", **named))
    return console.say("and").join(told)


def describe_info(console: Console, info: SubmissionInfo) -> dict[str, object]:
    """The fields by which messages speak of a stored submission."""
    return {
        "submission": info.submission,
        "file": info.file,
        "by": info.by,
        "at": console.moment(info.at),
        "status": console.say(f"status_{info.status}"),
    }


def tell_all(kept: Iterable[tuple[Counted, str]], files: int, console: Console) -> int:
    """Says of each of `files` files what became of it as soon as that is known, then what all of them came to."""
    tally = Tally()
    progress = Progress(files, sys.stderr, partial(describe_progress, console))
    try:
        for one, answer in kept:
            tally.add(one)
            progress.clear()
            first, _, explained = answer.partition("\n")
            console.tell("line", file=one.file, answer=first)
            if explained:
                console.write(explained)
            progress.step()
    finally:
        progress.clear()
    counts = describe_counts(console, tally.counts | {"bases": tally.bases, "roster": tally.roster})
    console.tell("total", files=tally.files, counts=counts, failed=tally.failed, held=tally.held)
    return NOT_ALL_READ if tally.failed else ALL_READ


def describe_progress(console: Console, done: int, total: int, rate: float, seconds: float) -> str:
    """`120 of 400 files, 38.2 a second, about 8 s left`."""
    unit, size = next(
        ((unit, size) for unit, size in (("hours", 3600), ("minutes", 60)) if seconds >= 2 * size),
        ("seconds", 1),
    )
    left = console.say(unit, count=math.ceil(seconds / size))
    return console.say("progress", done=done, total=total, rate=f"{rate:.1f}", left=left)


def files_of(paths: Iterable[Path], console: Console) -> tuple[list[Path], list[Path]]:
    """(files to read, lists of the days on which files came in)"""
    try:
        found, passed = find_files(paths)
    except FileNotFoundError as error:
        raise WrongUsage(console.say("missing_path", path=error.args[0])) from error
    files = [path for path in found if not is_list(path)]
    if passed:
        console.tell("passed_over", files=console.say("and").join(path.name for path in passed))
    if not files:
        console.tell("no_files", paths=" ".join(str(path) for path in paths))
    return files, [path for path in found if is_list(path)]


def open_or_explain(url: str | None, console: Console) -> Store:
    """The store, or WrongUsage with the reason why it cannot be opened."""
    from sqlalchemy.exc import SQLAlchemyError

    from etl.store import OtherSchema, open_store
    from etl.store.engine import without_password
    from etl.trouble_words import file_words, trouble_words

    try:
        return open_store(url)
    except OSError as error:
        reason = file_words(console, error)
    except (SQLAlchemyError, OtherSchema, ImportError) as error:
        reason = trouble_words(console, error) or str(error)
    shown = without_password(url) if url else "CAMPAIGN_STORE"
    raise WrongUsage(console.say("bad_store", url=shown, reason=without_password(reason)))
