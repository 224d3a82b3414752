"""What the store can be asked: submissions, issues, and the facts that count."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, select

from etl.schema import (
    CellRole,
    ColumnReading,
    Origin,
    PlaceQuestion,
    Reading,
    Ruling,
    SheetShape,
    Supplied,
    TableReading,
    TotalCheck,
)
from etl.store import tables
from etl.store.changes import only_a_load_since
from etl.store.claims import foresee
from etl.store.deciding import Looked, looked
from etl.store.engine import reading_from
from etl.store.lookup import (
    Doubles,
    Foreseen,
    PartlySeen,
    SubmissionInfo,
    describe_submission,
    known_submission,
)
from etl.store.origin import origin_of
from etl.store.outdated import GuidedUntil, guided_until
from etl.store.record import read_supplied

if TYPE_CHECKING:
    import pandas as pd

    from etl.store.counting_since import Counting
    from etl.store.delivered_facts import DeliveredFacts
    from etl.store.kept_facts import KeptFacts

# The kind of the decisions by which people say that the figures read from a report's text are right.
TEXT_CONFIRMED = "text_confirmed"


class RecordReader:
    """The questions to a store; pandas is imported by those that answer with a frame."""

    def __init__(self, engine: Engine, keeps_facts: bool = False) -> None:
        """`keeps_facts`: they lie ready in files beside the record, for whoever may see all of them."""
        self._engine = engine
        self._keeps_facts = keeps_facts
        self._kept: KeptFacts | None = None
        self._delivered: DeliveredFacts | None = None
        self._origins: list[str] = []

    def _kept_facts(self) -> KeptFacts | None:
        """The files of the facts, by a module that imports pandas."""
        if self._keeps_facts and self._kept is None:
            from etl.store.kept_facts import KeptFacts

            self._kept = KeptFacts(self._engine.url)
        return self._kept

    def data_version(self) -> int:
        """A number that grows with every change: what was worked out from one version stays right for it."""
        with reading_from(self._engine) as connection:
            return int(connection.scalar(select(tables.version.c.data)) or 0)

    def version_key(self) -> str:
        """The data version as a key of what is kept: another one too where the server was started again, or another
        database has taken the place of this one, which may well have the same version."""
        with reading_from(self._engine) as connection:
            return self._version_key(connection, connection.scalar(select(tables.version.c.data)) or 0)

    def only_a_load_since(self, key: str) -> bool:
        """Whether nothing has come since the version of this key but what a load brought that goes on."""
        before = int(key.partition("@")[0])
        with reading_from(self._engine) as connection:
            return self._version_key(connection, before) == key and only_a_load_since(connection, before)

    def _version_key(self, connection: Connection, version: int) -> str:
        origin = origin_of(connection)
        if origin not in self._origins:
            self._origins.append(origin)
        number = self._origins.index(origin)
        return f"{version}@{number + 1}" if number else str(version)

    def origin(self) -> str:
        """Another one when another database has taken the place of this one: what was kept of it is of no use."""
        with reading_from(self._engine) as connection:
            return origin_of(connection)

    def is_empty(self) -> bool:
        """True until the first submission is stored."""
        with reading_from(self._engine) as connection:
            return connection.scalar(select(tables.submission.c.id).limit(1)) is None

    def holds_own(self) -> bool:
        """True once something was stored that is no sample."""
        own = select(tables.submission.c.id).where(tables.submission.c.sample.is_(False)).limit(1)
        with reading_from(self._engine) as connection:
            return connection.scalar(own) is not None

    def has_samples(self) -> bool:
        """True where samples count."""
        table, state = tables.submission, tables.state
        query = select(table.c.id).join(state, state.c.submission_id == table.c.id)
        with reading_from(self._engine) as connection:
            counting = query.where(table.c.sample.is_(True), state.c.withdrawn.is_(False)).limit(1)
            return connection.scalar(counting) is not None

    def info(self, submission: str) -> SubmissionInfo:
        """Who sent a submission and when, and whether it counts. UnknownSubmission where there is none."""
        with reading_from(self._engine) as connection:
            return describe_submission(known_submission(connection, submission))

    def foresee(self, reading: Reading, corrects: str | None = None) -> Foreseen:
        """What storing a reading would replace; `corrects` as in `Store.add`."""
        with reading_from(self._engine) as connection:
            return foresee(connection, reading, corrects)

    def original(self, submission: str) -> tuple[str, bytes]:
        """(file name as the sender gave it, the bytes)."""
        with reading_from(self._engine) as connection:
            row = known_submission(connection, submission)
            content = connection.scalar(
                select(tables.original.c.content).where(tables.original.c.id == row.original_id)
            )
            if content is None:
                raise PartlySeen(submission)
            return row.file, bytes(content)

    def cells(self, submission: str) -> list[CellRole]:
        """How every non-empty cell was understood, in reading order."""
        file, anatomy = self._anatomy(submission)
        return [CellRole(file, *cell) for cell in anatomy["cells"]]

    def sheets(self, submission: str) -> list[SheetShape]:
        """Sizes and merges of the sheets."""
        _, anatomy = self._anatomy(submission)
        return [
            SheetShape(
                name, rows, cols, [(top, left, bottom, right) for top, left, bottom, right in merges], hidden
            )
            for name, rows, cols, merges, hidden in anatomy["sheets"]
        ]

    def tables(self, submission: str) -> list[TableReading]:
        """How the tables were understood; [] for what was stored before this was kept."""
        _, anatomy = self._anatomy(submission)
        return [
            TableReading(
                **{
                    **table,
                    "columns": [ColumnReading(**column) for column in table["columns"]],
                    "origins": [Origin(**origin) for origin in table.get("origins", [])],
                }
            )
            for table in anatomy.get("tables", [])
        ]

    def place_questions(self, submission: str) -> list[PlaceQuestion]:
        """The names that several divisions share."""
        _, anatomy = self._anatomy(submission)
        return [
            PlaceQuestion(**{**place, "candidates": [(code, path) for code, path in place["candidates"]]})
            for place in anatomy.get("places", [])
        ]

    def checks(self, submission: str) -> list[TotalCheck]:
        """The sheet's own totals beside what they sum up."""
        _, anatomy = self._anatomy(submission)
        return [TotalCheck(*check) for check in anatomy.get("checks", [])]

    def supplied(self, submission: str) -> Supplied:
        """What was supplied with a submission. UnknownSubmission where there is none."""
        with reading_from(self._engine) as connection:
            return read_supplied(known_submission(connection, submission).supplied)[0]

    def rulings(self) -> tuple[Ruling, ...]:
        """What people have decided about readings, as it stands now, in the order of its making."""
        from etl.store.listing import rulings_now

        with reading_from(self._engine) as connection:
            return rulings_now(connection)

    def looked(self) -> Looked:
        """What somebody can know who looks now."""
        with reading_from(self._engine) as connection:
            return looked(connection)

    def guided_until(self) -> GuidedUntil:
        """How new what a reading follows is; asked before `guidance`."""
        with reading_from(self._engine) as connection:
            return guided_until(connection)

    def guidance(self) -> tuple[Ruling, ...]:
        """What a reading follows: the decisions that stand, and what the roster says of units' names."""
        from etl.store.listing import rulings_now
        from etl.store.roster_names import roster_names

        with reading_from(self._engine) as connection:
            return (*rulings_now(connection), *roster_names(connection))

    def _anatomy(self, submission: str) -> tuple[str, dict[str, Any]]:
        with reading_from(self._engine) as connection:
            row = known_submission(connection, submission)
            table = tables.anatomy
            packed = connection.scalar(select(table.c.content).where(table.c.submission_id == row.id))
        if packed is None:
            raise PartlySeen(submission)
        content: dict[str, Any] = json.loads(zlib.decompress(bytes(packed)))
        return row.file, content

    def submissions(self) -> pd.DataFrame:
        """One row per submission, the newest first; see `etl.store.listing.SUBMISSION_COLUMNS`."""
        from etl.store.listing import submissions_frame

        with reading_from(self._engine) as connection:
            return submissions_frame(connection)

    def events(self, submission: str | None = None) -> pd.DataFrame:
        """Everything that was done, the oldest first: submission, file, kind, other, by, at, reason."""
        from etl.store.listing import events_frame

        with reading_from(self._engine) as connection:
            return events_frame(connection, submission)

    def decisions(self, kind: str | None = None) -> pd.DataFrame:
        """What people have decided, the oldest first: number, kind, key, value, by, at, reason."""
        from etl.store.listing import decisions_frame

        with reading_from(self._engine) as connection:
            return decisions_frame(connection, kind)

    def text_confirmed(self, submission: str) -> tuple[str, str] | None:
        """(by, at) of the last confirmation of a report's figures; None where nobody has confirmed them, or took it back."""
        found = self.decisions(TEXT_CONFIRMED)
        found = found[found["key"] == json.dumps([submission])]
        if found.empty or not found["value"].iloc[-1]:
            return None
        return str(found["by"].iloc[-1]), str(found["at"].iloc[-1])

    def issues(self, submission: str | None = None) -> pd.DataFrame:
        """Issues of the reading and of counting: submission and the columns of an issue."""
        from etl.store.listing import issues_frame

        with reading_from(self._engine) as connection:
            return issues_frame(connection, submission)

    def reading_issues(self, submission: str) -> pd.DataFrame:
        """The issues of a submission's reading alone, without those of counting."""
        from etl.store.listing import reading_issues_frame

        with reading_from(self._engine) as connection:
            return reading_issues_frame(connection, submission)

    def counted(self, facts: Collection[int] | None = None) -> pd.DataFrame:
        """The facts that count now, all or those of these numbers; see `etl.store.frames.COUNTED_COLUMNS`."""
        from etl.store.frames import counted_frame

        with reading_from(self._engine) as connection:
            return counted_frame(connection, facts)

    def uncounted(self, facts: Collection[int] | None = None) -> pd.DataFrame:
        """The facts that do not count, with `why` and the submission that decided it in `decided_by`."""
        from etl.store.frames import uncounted_frame

        with reading_from(self._engine) as connection:
            return uncounted_frame(connection, facts)

    @contextmanager
    def counting_since(self, version: int | None) -> Iterator[Counting]:
        """What counts otherwise than in a data version, None for everything; its parts are read inside the context."""
        from etl.store.counting_since import counting_since

        with reading_from(self._engine) as connection:
            yield counting_since(connection, version, self._kept_facts())

    def doubled(self) -> pd.DataFrame:
        """The facts that count otherwise by decisions about doubles; see `etl.store.frames.DOUBLED_COLUMNS`."""
        from etl.store.frames import doubled_frame

        with reading_from(self._engine) as connection:
            return doubled_frame(connection)

    def doubles(self) -> Doubles:
        """What may be or is reported twice, and what was decided about it."""
        from etl.store.doubles_frames import read_doubles

        with reading_from(self._engine) as connection:
            return read_doubles(connection)

    def mentions(self) -> pd.DataFrame:
        """The mentions of the submissions that count: the columns of a mention, mention_id, sample."""
        from etl.store.frames import mentions_frame

        with reading_from(self._engine) as connection:
            return mentions_frame(connection)

    def deliveries(self) -> pd.DataFrame:
        """What every file delivers, of which unit and for when; see `etl.store.deliveries.DELIVERY_COLUMNS`."""
        from etl.store.delivered_facts import DeliveredFacts
        from etl.store.deliveries import deliveries_frame

        if self._delivered is None:
            self._delivered = DeliveredFacts(self._kept_facts())
        with reading_from(self._engine) as connection:
            return deliveries_frame(connection, self._delivered)

    def facts(
        self, *, submission: str | None = None, unit: str | None = None, measure: str | None = None
    ) -> pd.DataFrame:
        """Stored facts as stated, whether they count or not, by indexed query: a fact's columns, fact_id."""
        from etl.store.frames import facts_frame

        with reading_from(self._engine) as connection:
            return facts_frame(connection, submission, unit, measure)
