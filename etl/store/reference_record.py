"""What the store can be asked and told about bases, the roster and receipts."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from etl.reference.records import Base, Receipt, ReferenceKind, RosterUnit
from etl.schema import Reading, submission_of
from etl.store.deciding import Looked
from etl.store.engine import reading_from
from etl.store.record import insert_decision, raise_data_version
from etl.store.reference import (
    WITHDRAWN,
    insert_receipts,
    insert_reference,
    reference_file,
    refuse_overtaken_rows,
    sample_references,
    withdrawn_references,
)
from etl.store.reference_intake import Taken, known_reference

if TYPE_CHECKING:
    import pandas as pd


class ReferenceReader:
    """What is said of districts, units and files, to be read; pandas is imported by what answers with a frame."""

    _engine: Engine

    def bases(self) -> pd.DataFrame:
        """The bases that stand now; see `etl.store.reference_frames.BASES_COLUMNS`."""
        from etl.store.reference_frames import bases_frame

        with reading_from(self._engine) as connection:
            return bases_frame(connection)

    def roster(self) -> pd.DataFrame:
        """The units that must report; see `etl.store.reference_frames.ROSTER_COLUMNS`."""
        from etl.store.reference_frames import roster_frame

        with reading_from(self._engine) as connection:
            return roster_frame(connection)

    def references(self) -> pd.DataFrame:
        """Every file and entry of the reference; see `etl.store.reference_frames.REFERENCES_COLUMNS`."""
        from etl.store.reference_frames import references_frame

        with reading_from(self._engine) as connection:
            return references_frame(connection)

    def reference_original(self, number: int) -> tuple[str, bytes]:
        """(file name, the bytes; empty for an entry by hand). LookupError where there is no such reference."""
        with reading_from(self._engine) as connection:
            return reference_file(connection, number)

    def receipts(self) -> pd.DataFrame:
        """What was said of the coming in of files; see `etl.store.reference_frames.RECEIPTS_COLUMNS`."""
        from etl.store.reference_frames import receipts_frame

        with reading_from(self._engine) as connection:
            return receipts_frame(connection)

    def bases_said(self) -> pd.DataFrame:
        """Every base ever said and its state; see `etl.store.reference_history.BASES_SAID_COLUMNS`."""
        from etl.store.reference_history import bases_said_frame

        with reading_from(self._engine) as connection:
            return bases_said_frame(connection)

    def roster_said(self) -> pd.DataFrame:
        """Every unit ever on the roster; see `etl.store.reference_history.ROSTER_SAID_COLUMNS`."""
        from etl.store.reference_history import roster_said_frame

        with reading_from(self._engine) as connection:
            return roster_said_frame(connection)

    def targets(self) -> pd.DataFrame:
        """Every target ever set, and which stand; see `etl.store.reference_history.TARGETS_COLUMNS`."""
        from etl.store.reference_history import targets_frame

        with reading_from(self._engine) as connection:
            return targets_frame(connection)

    def known_reference(self, reading: Reading, content: bytes) -> Taken | None:
        """What `take_reference` would say of content that came before ('duplicate', 'reinstated'); None for new."""
        rows = reading.reference.rows if reading.reference else []
        with reading_from(self._engine) as connection:
            known = known_reference(connection, content, rows)
        return known[0] if known else None


class ReferenceRecord(ReferenceReader):
    """The part of the store that is no campaign."""

    _moment: Callable[[Connection], str]
    _writing: Callable[[], AbstractContextManager[Connection]]

    def add_reference(
        self,
        kind: ReferenceKind,
        rows: Sequence[Base | RosterUnit],
        *,
        file: str = "",
        content: bytes | None = None,
        sample: bool = False,
        by: str = "",
        reason: str = "",
        seen: Looked | None = None,
    ) -> int:
        """Stores a file with what was read of it, or an entry by hand (`content` None), as a whole; its number.

        Of each division, subject and year (of each unit and division) what was stored last stands. `seen` is what
        the person could know: Overtaken where something else stands of the same by now.
        """
        with self._writing() as connection:
            if seen is not None:
                refuse_overtaken_rows(connection, rows, seen)
            number = insert_reference(
                connection,
                kind,
                rows,
                file=file,
                content=content,
                sample=sample,
                by=by,
                at=self._moment(connection),
                reason=reason,
            )
            raise_data_version(connection)
        return number

    def take_reference(
        self, reading: Reading, content: bytes, *, by: str = "", sample: bool = False
    ) -> Taken:
        """Stores what a reading found to be bases or a roster; the same content once.

        Withdrawn content stands again; where it is read otherwise now (another year was supplied) it is stored anew.
        ValueError where the reading is of a campaign or was not made from `content`.
        """
        if reading.reference is None or submission_of(content) != reading.submission:
            raise ValueError(f"{reading.file} is no reading of these bytes as bases or a roster")
        if reading.needs:
            return Taken("refused", 0)
        rows, kind = reading.reference.rows, reading.reference.kind
        with self._writing() as connection:
            known = known_reference(connection, content, rows)
            if known is not None and not known[1]:
                return known[0]
            if known is not None:
                self._decide_references(connection, [known[0].number], False, by, "")
            number = known[0].number if known else insert_reference(
                connection, kind, rows, file=reading.file, content=content, sample=sample, by=by,
                at=self._moment(connection), reason="",
            )  # fmt: skip
            raise_data_version(connection)
        return known[0] if known else Taken("stored", number)

    def withdraw_references(
        self, numbers: Sequence[int], withdrawn: bool = True, *, by: str, reason: str
    ) -> None:
        """Takes files or entries of the reference back, or (`withdrawn` False) lets them stand again."""
        with self._writing() as connection:
            self._decide_references(connection, numbers, withdrawn, by, reason)
            raise_data_version(connection)

    def add_receipts(self, receipts: Sequence[Receipt], *, by: str) -> None:
        """Stores when files came in, or that some came in and could not be read."""
        with self._writing() as connection:
            insert_receipts(connection, receipts, by=by, at=self._moment(connection))
            raise_data_version(connection)

    def _withdraw_samples(self, connection: Connection, withdrawn: bool, by: str, reason: str) -> bool:
        """True where a sample of the reference was taken back or stands again."""
        return self._decide_references(connection, sample_references(connection), withdrawn, by, reason)

    def _decide_references(
        self, connection: Connection, numbers: Sequence[int], withdrawn: bool, by: str, reason: str
    ) -> bool:
        gone = withdrawn_references(connection)
        changed = [number for number in numbers if (number in gone) != withdrawn]
        for number in changed:
            value, key = "1" if withdrawn else "", json.dumps([number])
            insert_decision(
                connection, WITHDRAWN, key, value, by=by, at=self._moment(connection), reason=reason
            )
        return bool(changed)
