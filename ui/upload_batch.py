"""The files of one upload on their way: read, asked about, stored, taken back. Nothing of it is drawn here."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Literal

from analysis.doubts import headings_above
from etl.access.acting import ActingStore
from etl.differences import Comparison
from etl.limits import READERS
from etl.next_version import read_with_what_was_supplied
from etl.reader_process import Job
from etl.reference.records import RECEIPT_FIELDS, UNREADABLE, Receipt
from etl.schema import Reading, Supplied, figures_of_text, submission_of
from etl.settling import Settlement
from etl.store import Foreseen, Seen, Store, Stored, SubmissionInfo, Taken, UnknownSubmission
from etl.store.outdated import GuidedUntil
from etl.worker import read_many

Stage = Literal["ready", "question", "text", "known", "twin", "unreadable", "received", "stored", "undone"]
STAGES: tuple[Stage, ...] = (
    "unreadable", "question", "text", "ready", "known", "twin", "received", "stored", "undone",
)  # fmt: skip
OPEN_STAGES: tuple[Stage, ...] = ("question", "text", "ready")  # not stored, and can be settled

_numbers = itertools.count(1)


@dataclass(slots=True)
class Upload:
    """One file: its bytes (dropped once stored), its reading, what was supplied, and what became of it.

    `earlier`: the submission with the same content that is in the store; `twin`: the name of another file of this
    upload with the same content; `ticked`: to be stored when the clerk confirms; `corrects`: the submission that the
    clerk says it corrects, None for what the file says. `foreseen` and `changes` are what storing it would do, worked
    out for the state `seen_at`; `within` is the name of the file of this upload that it corrects. `confirmed`:
    somebody has read the report and found its figures right. Of a table of bases or a roster `taken` is what it became,
    `known_as` what is stored of its content. `receipt`: that it came and cannot be read, once somebody has recorded it.
    `seen`: what the reading could follow; `decided`: it was read once more before it was stored, and says something else by
    what somebody had decided, or a roster said, meanwhile.
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
    taken: Taken | None = None
    known_as: Taken | None = None
    receipt: Receipt | None = None
    seen: GuidedUntil | None = None
    decided: bool = False
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def stage(self) -> Stage:
        """Where the file stands."""
        if self.stored or self.taken:
            return "undone" if self.undone else "stored"
        if self.twin:
            return "twin"
        if self.receipt:
            return "received"
        if self.is_known:
            return "known"
        return self._stage_of_reading()

    def _stage_of_reading(self) -> Stage:
        if self.reading.failed:
            return "unreadable"
        if self.reading.needs:
            return "question"
        return "text" if self.text_figures and not self.confirmed else "ready"

    @property
    def is_known(self) -> bool:
        """The same content stands in the store."""
        if self.known_as:
            return self.known_as.status == "duplicate"
        return self.earlier is not None and self.earlier.status != "withdrawn"

    @property
    def is_reference(self) -> bool:
        """It is a table of bases or a roster, and no file of a campaign."""
        return self.reading.reference is not None

    @property
    def text_figures(self) -> int:
        """How many figures were read from the paragraphs of a report; they count once somebody has confirmed them."""
        return figures_of_text(self.reading)

    @property
    def counts(self) -> dict[str, int]:
        """Figures, totals, notes, the questions that are open and how many cells that were not understood they are about;
        `unread` are those cells about which nothing is asked."""
        roles = [cell.role for cell in self.reading.cells]
        unread = {(cell.sheet, cell.cell) for cell in self.reading.cells if cell.role == "unread"}
        severities = [issue.severity for issue in self.reading.issues]
        questions = [one for one in self.reading.issues if one.severity != "note"]
        asked = [(one.sheet, one.cell) for one in questions]
        above = headings_above([("", *place) for place in asked], [one.code for one in questions])
        return {
            "figures": len(self.reading.facts) + len(self.reading.held),
            "totals": roles.count("total") + roles.count("cumulative"),
            "mentions": len(self.reading.mentions),
            "doubts": above.count(None),
            "doubts_unread": sum(place in unread for place in asked),
            "notes": severities.count("note"),
            "unread": len(unread - set(asked)),
        }


def read_uploads(
    store: Seen | Store,
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
    last, rulings = store.guided_until(), store.guidance()
    jobs = [Job(content, name, supplied or Supplied(), rulings) for name, content in to_read]
    for job, first in read_many(jobs, READERS):
        reading, known = read_with_what_was_supplied(store, job.data, first, job.supplied)
        upload = Upload(
            job.name, job.data, reading, known, find_earlier(store, reading.submission), seen=last
        )
        recognise(store, upload)
        yield upload


def read_again(
    store: Seen | Store,
    uploads: Sequence[Upload],
    supplied: Supplied,
    own: Mapping[int, Supplied] | None = None,
) -> Iterator[Upload]:
    """Reads unstored files anew with what the clerk supplied and what has been decided; what was supplied before
    stays where nothing else is. `supplied` is for all files, `own` by their numbers for one, and goes before it."""
    seen, rulings, own = store.guided_until(), store.guidance(), own or {}
    jobs = []
    for upload in uploads:
        given = merge_supplied(supplied, own.get(upload.number, Supplied()))
        jobs.append(Job(upload.content, upload.name, merge_supplied(upload.supplied, given), rulings))
    for upload, (job, reading) in zip(uploads, read_many(jobs, READERS), strict=True):
        upload.reading, upload.supplied, upload.confirmed = reading, job.supplied, False
        upload.seen, upload.decided = seen, False
        recognise(store, upload)
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
    given = {name: value for name, value in asdict(now).items() if value}
    return replace(before, **given)


def recognise(store: Seen | Store, upload: Upload) -> None:
    """Notes what the store knows of a table of bases, a roster, or a file that cannot be read."""
    if upload.is_reference:
        upload.known_as = store.known_reference(upload.reading, upload.content)
    elif upload.reading.failed:
        said = [
            row
            for row in store.receipts().to_dict("records")
            if row["submission"] == upload.reading.submission
        ]
        if said and said[-1]["problem"] == UNREADABLE:
            upload.receipt = Receipt(**{name: said[-1][name] for name in RECEIPT_FIELDS})


def find_earlier(store: Seen | Store, submission: str) -> SubmissionInfo | None:
    """Who sent the same content before, and when."""
    try:
        return store.info(submission)
    except UnknownSubmission:
        return None


def store_uploads(store: ActingStore, uploads: Sequence[Upload], day: date | None = None) -> Iterator[Upload]:
    """Stores files one after the other, a transaction each, and drops their bytes. `day` is the one on which they
    came in, where that is not today.

    What another of them corrects goes first. A file that somebody else has stored meanwhile becomes a known one. One on
    which somebody has decided something meanwhile, or of whose units a roster that came in says something, is read again;
    where it asks for something then, it is not stored.
    """
    for upload in corrected_first(uploads):
        if upload.is_reference:
            _take_reference(store, upload)
            yield upload
            continue
        receipt = Receipt(upload.reading.submission, upload.name, day) if day else None
        while (answer := _add(store, upload, receipt)).status == "outdated" and _read_anew(store, upload):
            pass
        if answer.status == "duplicate":
            upload.earlier = answer.earlier
        elif answer.status not in ("refused", "outdated"):
            upload.stored, upload.content = answer, b""
        yield upload


def _add(store: ActingStore, upload: Upload, receipt: Receipt | None) -> Stored:
    return store.add(
        upload.reading,
        upload.content,
        supplied=upload.supplied,
        corrects=upload.corrects,
        receipt=receipt,
        confirmed=upload.confirmed,
        seen=upload.seen,
    )


def _read_anew(store: ActingStore, upload: Upload) -> bool:
    """Reads a file with what has been decided by now; whether it can be stored as it is then. Figures of a text that are
    others than those that were confirmed cannot."""
    before, upload.seen = upload.reading, store.guided_until()
    job = Job(upload.content, upload.name, upload.supplied, store.guidance())
    ((_, upload.reading),) = read_many([job])
    upload.decided |= upload.reading != before
    asks = upload.confirmed and upload.reading.facts != before.facts
    upload.confirmed &= not asks
    return not asks


def _take_reference(store: ActingStore, upload: Upload) -> None:
    answer = store.take_reference(upload.reading, upload.content)
    if answer.status == "duplicate":
        upload.known_as = answer
    elif answer.status != "refused":
        upload.taken, upload.content = answer, b""


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


def undo_uploads(store: ActingStore, uploads: Sequence[Upload], reason: str) -> None:
    """Withdraws files that were just stored; the versions that they replaced count again."""
    for upload in uploads:
        if upload.taken:
            store.withdraw_references([upload.taken.number], reason=reason)
        else:
            store.withdraw(upload.reading.submission, reason=reason)
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
