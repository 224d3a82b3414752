"""The verb `load`: reads files and stores what was read, several of them in a transaction."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from etl.commands import (
    COUNTED,
    SEVERITIES,
    CannotRead,
    CannotStore,
    Console,
    Counted,
    ReadFiles,
    WrongUsage,
    counted_reading,
    describe_info,
    describe_stored,
    files_of,
    open_or_explain,
    supplied_of,
    tell_all,
)
from etl.known_files import Found, KnownFile, KnownFiles
from etl.next_version import compare_stored, read_with_what_was_supplied
from etl.receipts import Received
from etl.reference_command import (
    keep_receipts,
    receipt_of,
    received_or_explain,
    rosters_first,
    take_reference,
)
from etl.schema import Supplied
from etl.settling import read_deliveries_again
from etl.store import Delivery, Stored, UnknownSubmission
from etl.store.trouble import ClockBehind
from etl.trouble_words import trouble_words

if TYPE_CHECKING:
    from etl.reference.records import Receipt
    from etl.store import Store
    from etl.store.outdated import GuidedUntil

# Of one transaction. More gain little; so many files are read again after a power cut, and so long others wait to write.
MOST_FILES, MOST_FACTS = 32, 20_000


def run_load(options: argparse.Namespace, console: Console, read_files: ReadFiles) -> int:
    """Reads files and stores what was read. A file is told as stored when its transaction is done, not before."""
    files, lists = files_of(options.paths, console)
    received = received_or_explain(lists, options.received, console)
    store = open_or_explain(options.store, console)
    if options.corrects:
        _check_correction(store, options.corrects, files, console)
    loader = Loader(store, options, console, received, len(files))
    with closing(store), reading_with(options.scheduler, console, read_files) as read:

        def kept() -> Iterator[tuple[Counted, str]]:
            for some in rosters_first(files):
                left: Sequence[Path] = some
                while left:
                    delivered, done = KnownFiles(store, left, loader.supplied), 0
                    loader.seen, loader.behind = store.guided_until(), False
                    found = read(delivered.to_read(), loader.supplied, options.processes, store.guidance())
                    # what is being read without something new is read anew, and nothing after it
                    for batch in batches(delivered.among(found)):
                        yield from loader.keep(batch)
                        done += len(batch)
                        if loader.behind:
                            break
                    left = delivered.after(done)

        status = tell_all(kept(), len(files), console)
        keep_receipts(store, loader.receipts, options, console, loader.days)
    return status


@contextmanager
def reading_with(scheduler: str, console: Console, read_files: ReadFiles) -> Iterator[ReadFiles]:
    """Who reads: `read_files`, or the cluster of a scheduler. WrongUsage where it cannot read as we do, CannotRead where
    it is lost on the way."""
    if not scheduler:
        yield read_files
        return
    from etl.cluster.loader import ClusterTrouble, open_cluster

    began = False
    try:
        with open_cluster(scheduler) as cluster:
            began = True
            yield cluster.read_files
    except ClusterTrouble as trouble:
        told = console.say(f"cluster_{trouble.code}", address=scheduler, detail=trouble.detail)
        if not began:
            raise WrongUsage(told) from trouble
        raise CannotRead(console.say("cluster_stopped", reason=told)) from trouble


def batches(found: Iterable[Found | KnownFile]) -> Iterator[list[Found | KnownFile]]:
    """What is stored in one transaction each: one file, then two, then more, so that the first answer comes at once.
    A reference, and a file that corrects another, are by themselves."""
    batch: list[Found | KnownFile] = []
    size = 1
    facts = 0
    for one in found:
        reading = None if isinstance(one, KnownFile) else one[1]
        apart = reading is not None and (reading.reference is not None or bool(reading.corrects))
        if batch and apart:
            yield batch
            batch, facts = [], 0
        batch.append(one)
        facts += len(reading.facts) if reading else 0
        if apart or len(batch) >= size or facts >= MOST_FACTS:
            yield batch
            batch, size, facts = [], min(2 * size, MOST_FILES), 0
    if batch:
        yield batch


@dataclass(slots=True)
class Loader:
    """Stores batches of readings and says of each what became of it. `left`: how many files are still to come, at first all;
    `receipts`: when files came in, `days` of which were stored with them already; `seen`: what the readings can follow,
    `late` the files that were read once more and say something else by what somebody decided, or a roster said, meanwhile;
    `behind`: such a thing has come, so that what is read is behind it."""

    store: Store
    options: argparse.Namespace
    console: Console
    received: Received
    left: int
    supplied: Supplied = field(init=False)
    receipts: list[Receipt] = field(default_factory=list)
    days: int = 0
    seen: GuidedUntil | None = None
    behind: bool = False
    late: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.supplied = supplied_of(self.options)

    def keep(self, batch: Sequence[Found | KnownFile]) -> Iterator[tuple[Counted, str]]:
        """(what is counted of a file, answer) of each; CannotStore at the first that the store does not take."""
        deliveries = []
        self.left -= len(batch)
        for one in batch:
            if isinstance(one, KnownFile):
                continue
            original, read = one
            if read.reference is not None:
                told = take_reference(self.store, original, read, self.options, self.console)
                self.behind = read.reference.kind == "roster" and self.store.guided_until() != self.seen
                yield counted_reading(read), told
                return
            reading, supplied = read_with_what_was_supplied(self.store, original, read, self.supplied)
            came = self.received.receipt(reading.submission, reading.file)
            deliveries.append(
                Delivery(reading, original, supplied, self.options.corrects, came, seen=self.seen)
            )
        answers = self._stored(deliveries)
        for one in batch:
            if isinstance(one, KnownFile):
                yield self._known(one)
            else:
                delivery, answer = next(answers)
                yield counted_reading(delivery.reading), self._told(delivery, answer)

    def _known(self, file: KnownFile) -> tuple[Counted, str]:
        """What is told of a file that is stored, as if it had been read."""
        if receipt := self.received.receipt(file.submission, file.name):
            self.receipts.append(receipt)
        known = file.reading
        counts = dict.fromkeys(COUNTED, 0) | {"facts": known.facts, "mentions": known.mentions}
        counts |= {SEVERITIES[severity]: count for severity, count in known.issues.items()}
        told = self.console.say("duplicate", **describe_info(self.console, known.info))
        return Counted(file.name, counts), told

    def _stored(self, deliveries: Sequence[Delivery]) -> Iterator[tuple[Delivery, Stored]]:
        """All in one transaction; where that fails one by one, so that all before the one that it fails at are stored. From
        the first on which somebody decided something meanwhile, or a roster came in, they are read again and stored in the
        next one."""
        try:
            answers = self.store.add_many(
                deliveries, by=self.options.by, sample=self.options.sample, more_follow=self.left > 0
            )
        except (SQLAlchemyError, ClockBehind) as error:
            if len(deliveries) > 1:
                for delivery in deliveries:
                    yield from self._stored([delivery])
                return
            reason = trouble_words(self.console, error)
            file = deliveries[0].reading.file
            raise CannotStore(self.console.say("not_stored", file=file, reason=reason)) from error
        late = next((n for n, answer in enumerate(answers) if answer.status == "outdated"), len(answers))
        yield from zip(deliveries[:late], answers[:late], strict=True)
        if late < len(deliveries):
            self.behind = True
            yield from self._stored(self._read_again(deliveries[late:]))

    def _read_again(self, deliveries: Sequence[Delivery]) -> list[Delivery]:
        found = read_deliveries_again(self.store, deliveries, self.options.processes)
        for before, now in zip(deliveries, found, strict=True):
            if before.reading != now.reading:
                self.late.add(now.reading.submission)
        return found

    def _told(self, delivery: Delivery, answer: Stored) -> str:
        reading = delivery.reading
        if delivery.receipt and answer.status not in ("duplicate", "refused"):
            self.days += 1
        elif receipt := receipt_of(reading, answer, self.received, delivery.supplied or self.supplied):
            self.receipts.append(receipt)
        told = describe_stored(self.console, reading, answer)
        if reading.submission in self.late:
            told = self.console.say("and").join([told, self.console.say("decided_meanwhile")])
        if answer.status != "replaced" or answer.earlier is None:
            return told
        changed = compare_stored(self.store, answer.earlier.submission, reading.submission).differences
        return self.console.say("and").join([told, self.console.say("differs", count=len(changed))])


def _check_correction(store: Store, code: str, files: Sequence[Path], console: Console) -> None:
    """WrongUsage where `--corrects` names nothing, or several files would replace one."""
    if len(files) != 1:
        raise WrongUsage(console.say("corrects_one", files=len(files)))
    try:
        store.info(code)
    except UnknownSubmission as error:
        raise WrongUsage(console.say("unknown_submission", submission=code)) from error
