"""The files of one upload on their way: read, asked about, stored, taken back. Nothing of it is drawn here."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from etl.differences import Comparison
from etl.next_version import read_with_what_was_supplied
from etl.schema import Reading, Supplied, figures_of_text, submission_of
from etl.settling import Settlement
from etl.store import Delivery, Foreseen, Store, Stored, SubmissionInfo, UnknownSubmission
from etl.worker import Job, read_many

Stage = Literal["ready", "question", "text", "known", "twin", "unreadable", "stored", "undone"]
STAGES: tuple[Stage, ...] = ("question", "text", "ready", "known", "twin", "unreadable", "stored", "undone")
OPEN_STAGES: tuple[Stage, ...] = ("question", "text", "ready")  # not stored, and can be settled

# Reader processes of one upload; more would take the machine away from those who look at charts.
PROCESSES = 2

_numbers = itertools.count(1)


@dataclass(slots=True)
class Upload:
    """One file: its bytes (dropped once stored), its reading, what was supplied, and what became of it.

    `earlier`: the submission with the same content that is in the store; `twin`: the name of another file of this
    upload with the same content; `ticked`: to be stored when the clerk confirms; `corrects`: the submission that the
    clerk says it corrects, None for what the file says. `foreseen` and `changes` are what storing it would do, worked
    out for the state `seen_at`; `within` is the name of the file of this upload that it corrects. `confirmed`:
    somebody has read the report and found its figures right.
    """

    name: str
    content: bytes
    reading: Reading
    supplied: Supplied = field(default_factory=Supplied)
    earlier: SubmissionInfo | None = None
    twin: str = ""
    stored: Stored | None = None
    undone: bool = False
    ticked: bool = True
    corrects: str | None = None
    foreseen: Foreseen | None = None
    changes: Comparison | None = None
    seen_at: tuple[object, ...] = ()
    within: str = ""
    confirmed: bool = False
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def stage(self) -> Stage:
        """Where the file stands."""
        if self.stored:
            return "undone" if self.undone else "stored"
        if self.twin:
            return "twin"
        if self.earlier and self.earlier.status != "withdrawn":
            return "known"
        if self.reading.failed:
            return "unreadable"
        if self.reading.needs:
            return "question"
        return "text" if self.text_figures and not self.confirmed else "ready"

    @property
    def text_figures(self) -> int:
        """How many figures were read from the paragraphs of a report; they count once somebody has confirmed them."""
        return figures_of_text(self.reading)

    @property
    def counts(self) -> dict[str, int]:
        """Figures, totals, notes, what is in doubt, and cells that were not understood."""
        roles = [cell.role for cell in self.reading.cells]
        severities = [issue.severity for issue in self.reading.issues]
        return {
            "figures": len(self.reading.facts) + len(self.reading.held),
            "totals": roles.count("total") + roles.count("cumulative"),
            "mentions": len(self.reading.mentions),
            "doubts": severities.count("query") + severities.count("error"),
            "notes": severities.count("note"),
            "unread": roles.count("unread"),
        }


def read_uploads(
    store: Store,
    files: Sequence[tuple[str, bytes]],
    batch: Sequence[Upload],
    supplied: Supplied | None = None,
) -> Iterator[Upload]:
    """Reads files in reader processes and yields each as it is known, those first that need no reading.

    Content that is stored already or stands in the batch is not read again.
    """
    seen = {upload.reading.submission: upload.name for upload in batch if not upload.twin}
    to_read: list[tuple[str, bytes]] = []
    for name, content in files:
        code = submission_of(content)
        if code in seen:
            yield Upload(name, b"", Reading(code, name), twin=seen[code])
            continue
        seen[code] = name
        earlier = find_earlier(store, code)
        if earlier and earlier.status != "withdrawn":
            yield Upload(name, b"", Reading(code, name), earlier=earlier)
        else:
            to_read.append((name, content))
    rulings = store.rulings()
    jobs = [Job(content, name, supplied or Supplied(), rulings) for name, content in to_read]
    for job, first in read_many(jobs, PROCESSES):
        reading, known = read_with_what_was_supplied(store, job.data, first, job.supplied)
        yield Upload(job.name, job.data, reading, known, find_earlier(store, reading.submission))


def read_again(
    store: Store,
    uploads: Sequence[Upload],
    supplied: Supplied,
    own: Mapping[int, Supplied] | None = None,
) -> Iterator[Upload]:
    """Reads unstored files anew with what the clerk supplied and what has been decided; what was supplied before
    stays where nothing else is. `supplied` is for all files, `own` by their numbers for one, and goes before it."""
    rulings, own = store.rulings(), own or {}
    jobs = []
    for upload in uploads:
        given = merge_supplied(supplied, own.get(upload.number, Supplied()))
        jobs.append(Job(upload.content, upload.name, merge_supplied(upload.supplied, given), rulings))
    for upload, (job, reading) in zip(uploads, read_many(jobs, PROCESSES), strict=True):
        upload.reading, upload.supplied, upload.confirmed = reading, job.supplied, False
        yield upload


def uploads_to_settle(batch: Sequence[Upload], upload: Upload, settled: Settlement) -> list[Upload]:
    """The unstored files that a decision at one of them can bear on: itself, and those of its layout; a unit's name
    can stand in any."""
    open_files = of_stage(batch, *OPEN_STAGES)
    layout = upload.reading.layout_key
    return [
        one
        for one in open_files
        if one is upload or settled.kind in ("unit", "place") or (layout and one.reading.layout_key == layout)
    ]


def merge_supplied(before: Supplied, now: Supplied) -> Supplied:
    """Every field that is given now, else the one from before."""
    given = {name: value for name in ("unit", "period", "district") if (value := getattr(now, name))}
    return replace(before, **given)


def find_earlier(store: Store, submission: str) -> SubmissionInfo | None:
    """Who sent the same content before, and when."""
    try:
        return store.info(submission)
    except UnknownSubmission:
        return None


def store_uploads(store: Store, uploads: Sequence[Upload], by: str) -> Iterator[Upload]:
    """Stores files one after the other, a transaction each, and drops their bytes.

    What another of them corrects goes first. A file that somebody else has stored meanwhile becomes a known one.
    """
    for upload in corrected_first(uploads):
        delivery = Delivery(upload.reading, upload.content, upload.supplied, upload.corrects)
        (answer,) = store.add_many([delivery], by=by)
        if answer.status == "duplicate":
            upload.earlier = answer.earlier
        elif answer.status != "refused":
            upload.stored, upload.content = answer, b""
            if upload.confirmed:
                store.confirm_text(upload.reading.submission, by=by)
        yield upload


def corrected_first(uploads: Sequence[Upload]) -> list[Upload]:
    """The files in their order, each behind the one that it claims to correct."""
    by_code = {upload.reading.submission: upload for upload in uploads}

    def depth(upload: Upload) -> int:
        steps, seen = 0, {upload.reading.submission}
        while (code := upload.reading.corrects) in by_code and code not in seen:
            seen.add(code)
            upload, steps = by_code[code], steps + 1
        return steps

    return sorted(uploads, key=depth)


def undo_uploads(store: Store, uploads: Sequence[Upload], by: str, reason: str) -> None:
    """Withdraws files that were just stored; the versions that they replaced count again."""
    for upload in uploads:
        store.withdraw(upload.reading.submission, by=by, reason=reason)
        upload.undone = True


def of_stage(batch: Sequence[Upload], *stages: Stage) -> list[Upload]:
    """The files that stand at one of these stages, in the order of the upload."""
    return [upload for upload in batch if upload.stage in stages]


def watched(uploads: Iterator[Upload], tell: Callable[[int, Upload], None]) -> list[Upload]:
    """All uploads, `tell` being called with how many there are so far and the latest one."""
    done: list[Upload] = []
    for upload in uploads:
        done.append(upload)
        tell(len(done), upload)
    return done
