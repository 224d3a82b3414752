"""The columns by which figures are added up, in files beside the store: to read a million facts from the database takes two
seconds, from files a tenth of one.

A file holds one block of facts as they are stated, which never changes. What counts of them, and how, is asked of the
record each time: what was withdrawn or replaced is never shown because it stands in a file. A file is used for the very
facts that it was made from and no others: its name is worked out from every submission up to its last fact (number, moment,
content, reader, ...), so that a record which was restored or has taken this one's place has other names; and it says which
texts its numbers lead to, which must be those of the record. One that is damaged is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import time
import zipfile
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Connection, func, select
from sqlalchemy.engine import URL

from etl.store.beside import folder_beside
from etl.store.bulk import Array
from etl.store.fact_columns import (
    KINDS,
    NO_BOUND,
    SUMMED_TERMS,
    Between,
    Columns,
    ReadColumns,
    Which,
    columns_of,
    names_with,
)
from etl.store.frame_columns import present
from etl.store.origin import origin_of
from etl.store.tables import SCHEMA_VERSION, fact, submission
from etl.store.terms import texts_of

BLOCK = 62_500  # a part of `etl.store.fact_columns.FACTS_AT_ONCE`; fewer facts are read as soon
FORGOTTEN_SECONDS = 30 * 86400.0
_FORMAT = 1
_TERMS = (*SUMMED_TERMS, "activity")
_LEADING_TO_TEXTS = (*_TERMS, "party", "qualifier")
# What a submission's facts, and their numbers, follow from.
_MADE_FROM = (
    "id",
    "original_id",
    "attempt",
    "code",
    "at",
    "reader_version",
    "supplied",
    "first_fact",
    "facts",
)
# What reading a file raises that is none of these, or not whole.
_DAMAGED = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)


class KeptFacts:
    """The files of one record; several processes may use them at once."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._record = hashlib.sha256(url.render_as_string().encode()).hexdigest()[:8]
        self._trusted: set[tuple[str, str]] = set()

    def reading(self, connection: Connection) -> ReadColumns:
        """What reads facts in this transaction; blocks for which there is no file yet get one."""
        names = _names(connection, self._record)
        folder = folder_beside(self._url, "kept-facts") if names else None
        if folder is None:
            return partial(columns_of, connection)
        _remove_others(folder, self._record, set(names.values()))
        blocks = {first: folder / name for first, name in names.items()}
        return _Blocks(connection, blocks, self._trusted).columns


def reading_of(connection: Connection, kept: KeptFacts | None) -> ReadColumns:
    """What reads facts: from files where these are kept."""
    return partial(columns_of, connection) if kept is None else kept.reading(connection)


class _Blocks:
    """Reads facts in one transaction. `paths`: the file of each block by its first fact; `trusted`: those of which the
    texts were compared, with the database that they were compared with."""

    def __init__(
        self, connection: Connection, paths: Mapping[int, Path], trusted: set[tuple[str, str]]
    ) -> None:
        self._connection, self._paths, self._trusted = connection, paths, trusted
        self._texts: dict[int, str] = {}

    def columns(self, which: Which, terms: Sequence[str]) -> Columns:
        """As `etl.store.fact_columns.columns_of`."""
        if not isinstance(which, Between) or not set(terms) <= set(_TERMS):
            return columns_of(self._connection, which, terms)
        parts, first = [], which.first
        while first in self._paths and first + BLOCK - 1 <= which.last:
            parts.append(self._block(first, terms))
            first += BLOCK
        if first <= which.last:
            parts.append(columns_of(self._connection, Between(first, which.last), terms))
        return {name: np.concatenate([part[name] for part in parts]) for name in names_with(terms)}

    def _block(self, first: int, terms: Sequence[str]) -> Columns:
        path = self._paths[first]
        with contextlib.suppress(FileNotFoundError):
            try:
                found, texts = _load(path, terms)
                if self._are_texts_of_the_record(path.name, texts):
                    return found
            except FileNotFoundError:
                raise
            except _DAMAGED:
                path.unlink(missing_ok=True)
        columns = columns_of(self._connection, Between(first, first + BLOCK - 1), _TERMS)
        numbers = {number for name in _LEADING_TO_TEXTS for number in present(columns[name])}
        _save(path, columns, texts_of(self._connection, numbers))
        return {name: columns[name] for name in names_with(terms)}

    def _are_texts_of_the_record(self, name: str, texts: Mapping[int, str]) -> bool:
        compared = origin_of(self._connection), name
        if compared not in self._trusted:
            # most blocks have most texts in common: each is asked for once
            self._texts |= texts_of(self._connection, texts.keys() - self._texts.keys())
            if texts.items() <= self._texts.items():
                self._trusted.add(compared)
        return compared in self._trusted


def _names(connection: Connection, record: str) -> dict[int, str]:
    """{first fact of a block: the name of its file} of all blocks that are full."""
    last = int(connection.scalar(select(func.max(fact.c.id))) or 0)
    if last < BLOCK:
        return {}
    wanted = [submission.c[name] for name in _MADE_FROM]
    rows = connection.execute(select(*wanted).order_by(submission.c.first_fact, submission.c.id)).all()
    digest = hashlib.sha256(f"{_FORMAT} {SCHEMA_VERSION} {BLOCK}".encode())
    names, done = {}, 0
    for end in range(BLOCK, last + 1, BLOCK):
        while done < len(rows) and rows[done].first_fact <= end:
            digest.update(repr(tuple(rows[done])).encode())
            done += 1
        names[end - BLOCK + 1] = f"facts-{record}-{end}-{digest.hexdigest()[:32]}.npz"
    return names


def _load(path: Path, terms: Sequence[str]) -> tuple[Columns, dict[int, str]]:
    """(columns, the texts that the numbers lead to). FileNotFoundError, or one of _DAMAGED."""
    # opened here: numpy leaves a file open that is not whole
    with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
        columns = {name: held[name].astype(KINDS[name]) for name in names_with(terms)}
        texts = json.loads(held["texts"].tobytes())
    if any(len(column) != len(columns["id"]) for column in columns.values()):
        raise ValueError("columns of different lengths")
    for name in ("low", "high"):
        columns[name][columns[name] == NO_BOUND] = np.nan
    os.utime(path)  # it was used now
    return columns, {int(number): text for number, text in texts.items()}


def _save(path: Path, columns: Columns, texts: Mapping[int, str]) -> None:
    """Writes a block; it is there as a whole or not at all. Where it cannot be written the database is read next time."""
    packed: dict[str, Any] = {name: _narrow(column) for name, column in columns.items()}
    for name in ("low", "high"):
        packed[name] = _narrow(np.where(np.isnan(columns[name]), NO_BOUND, columns[name]))
    packed["texts"] = np.frombuffer(json.dumps(texts).encode(), np.uint8)
    with contextlib.suppress(OSError):
        handle, part = tempfile.mkstemp(prefix="facts-", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                np.savez(file, **packed)
            os.replace(part, path)
        finally:
            Path(part).unlink(missing_ok=True)


def _narrow(column: Array) -> Array:
    """The same numbers in as few bytes as they need."""
    for kind in (np.int8, np.int16, np.int32):
        bounds = np.iinfo(kind)
        if bounds.min <= column.min(initial=0) and column.max(initial=0) <= bounds.max:
            narrowed = column.astype(kind)
            return narrowed if (narrowed == column).all() else column
    return column


def _remove_others(folder: Path, record: str, names: Collection[str]) -> None:
    """Removes what this record's facts no longer need, and what nobody has used for long."""
    for path in folder.glob("facts-*"):
        with contextlib.suppress(
            OSError
        ):  # another process was faster; Windows keeps a file that somebody has open
            own = path.name.startswith(f"facts-{record}-")
            long_ago = path.stat().st_mtime < time.time() - FORGOTTEN_SECONDS
            if long_ago or (own and path.name not in names):
                path.unlink()
