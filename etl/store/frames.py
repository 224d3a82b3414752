"""Facts and mentions as pandas frames. Texts are categoricals, so that a million facts take little memory.

Facts never change, so a process reads each of them once; later calls read what was added and what counts now.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import numpy as np
import pandas as pd
from sqlalchemy import Column, ColumnElement, Connection, Row, Select, and_, false, func, select

from etl.schema import FACT_COLUMNS, MENTION_COLUMNS
from etl.store.doubles_decided import QUALIFIERS, apply_decided, decided_reasons
from etl.store.doubles_stored import NOT_QUERIES
from etl.store.frame_columns import Array, as_days, categorical, coded
from etl.store.lookup import newest_submission, status_of
from etl.store.tables import TERM_COLUMNS, fact, finding, mention, standing, state, submission, term
from etl.store.terms import term_key, texts_of

Columns = dict[str, Array]

BASES = ("period", "cumulative")
# Those from 'superseded' on do not count.
REASONS = (
    "", "remainder", "difference", "beyond",
    "superseded", "contained", "falling", "double", "replaced", "withdrawn",
)  # fmt: skip
NO_BOUND = -1.0  # on the way from the database; amounts are never negative

# `value`, `low`, `high`, `qualifier`, `basis` and the period are what counts; `stated_value` is what the cell
# says, `gross` what would count without decisions about doubles, `why` names the rule where they differ
# ('remainder', 'difference', 'beyond' for what a parent has beyond its children), `doubtful` is True where a query
# stands at the cell. Texts are categoricals, periods datetime64[s]; `high` is NaN where it is open.
COUNTED_COLUMNS = [*FACT_COLUMNS, "fact_id", "stated_value", "gross", "why", "sample", "doubtful"]
# As stated; `why` is superseded, contained, falling, double, replaced or withdrawn; `gross` is what would count
# of a double; `decided_by` a submission or ''.
UNCOUNTED_COLUMNS = [*COUNTED_COLUMNS, "decided_by"]
# Of doubles: `lost` is what of `gross` does not count by the decision of this number.
DOUBLED_COLUMNS = [*FACT_COLUMNS, "fact_id", "gross", "lost", "decision", "sample", "doubtful"]
STORED_COLUMNS = [*FACT_COLUMNS, "fact_id", "sample"]

_KINDS: dict[str, type[Any]] = {
    "id": np.int64,
    "submission_id": np.int32,
    **dict.fromkeys(TERM_COLUMNS, np.int32),
    "party": np.int32,
    "cumulative": np.int8,
    "period_start": np.int32,
    "period_end": np.int32,
    "value": np.float64,
    "low": np.float64,
    "high": np.float64,
    "qualifier": np.int32,
    "queried": np.int8,
}


class FactColumns:
    """All facts as columns of numbers, read once, and the texts that the numbers lead to."""

    def __init__(self) -> None:
        self._columns: Columns = {name: np.empty(0, kind) for name, kind in _KINDS.items()}
        self._texts: dict[int, str] = {}
        self._names: dict[int, int] = {}  # {party: the fullest of its names}, by their numbers
        self._lock = threading.Lock()

    def counted(self, connection: Connection) -> pd.DataFrame:
        """The facts that count now."""
        columns, reasons, _ = self._settled(connection)
        _apply_standings(connection, columns)
        columns["gross"] = columns["value"]
        apply_decided(connection, columns)
        columns["why"] = reasons
        counts = reasons < REASONS.index("superseded")
        kept = {name: values[counts] for name, values in columns.items()}
        return self._frame(kept, _submission_rows(connection))[COUNTED_COLUMNS]

    def uncounted(self, connection: Connection) -> pd.DataFrame:
        """The facts that do not count, as stated, each with the reason."""
        columns, reasons, deciders = self._settled(connection)
        left_out = reasons >= REASONS.index("superseded")
        columns["why"] = reasons
        counting = dict(columns)
        _apply_standings(connection, counting)
        columns["gross"] = np.where(reasons == REASONS.index("double"), counting["value"], 0.0)
        kept = {name: values[left_out] for name, values in columns.items()}
        rows = _submission_rows(connection)
        frame = self._frame(kept, rows)
        codes = {number: row.code for number, row in rows.items()} | {0: ""}
        frame["decided_by"] = categorical(deciders[left_out], codes)
        return frame[UNCOUNTED_COLUMNS]

    def doubled(self, connection: Connection) -> pd.DataFrame:
        """The facts that count otherwise by decisions about doubles, in the period in which they would count."""
        columns, reasons, _ = self._settled(connection)
        _apply_standings(connection, columns)
        columns["gross"], columns["why"] = columns["value"], reasons
        columns["decision"] = apply_decided(connection, columns)
        touched = np.isin(reasons, [REASONS.index("beyond"), REASONS.index("double")])
        kept = {name: values[touched] for name, values in columns.items()}
        frame = self._frame(kept, _submission_rows(connection))
        frame["lost"] = kept["gross"] - np.where(kept["why"] == REASONS.index("beyond"), kept["value"], 0.0)
        frame["decision"] = kept["decision"]
        return frame[DOUBLED_COLUMNS]

    def stated(self, connection: Connection) -> tuple[Columns, Mapping[int, str], Mapping[int, int]]:
        """All facts as stated, the texts that their numbers lead to, and the fullest name of each party."""
        return self._refreshed(connection), self._texts, self._names

    def _frame(self, kept: Columns, rows: Mapping[int, Row[Any]]) -> pd.DataFrame:
        frame = _fact_frame(kept | {"unit": _renamed(kept, self._names)}, self._texts, rows)
        frame["stated_value"], frame["gross"] = kept["stated_value"], kept["gross"]
        frame["why"] = categorical(kept["why"], dict(enumerate(REASONS)))
        frame["doubtful"] = kept["queried"] == 1
        return frame

    def mentions(self, connection: Connection) -> pd.DataFrame:
        """The mentions of the submissions that count, their units under the names that the facts have."""
        self._refreshed(connection)
        return mentions_frame(connection, self._names)

    def _settled(self, connection: Connection) -> tuple[Columns, Array, Array]:
        """The columns, each fact's reason (its number in REASONS) and the submission that decided it or 0."""
        columns = self._refreshed(connection)
        columns["stated_value"] = columns["value"]
        columns["queried"] = columns["queried"].copy()
        queries = select(finding.c.fact_id).where(finding.c.code.not_in(NOT_QUERIES))
        columns["queried"][_places(columns["id"], connection.scalars(queries).all())] = 1
        ids, owners = columns["id"], columns["submission_id"]
        status, replacing = _submission_states(connection)
        reasons, deciders = status[owners], replacing[owners]
        changed = connection.execute(select(standing.c.fact_id, standing.c.why, standing.c.by_fact)).all()
        places = _places(ids, [row.fact_id for row in changed])
        reasons[places] = [REASONS.index(row.why) for row in changed]
        decided = [(place, row.by_fact) for place, row in zip(places, changed, strict=True) if row.by_fact]
        deciders[[place for place, _ in decided]] = owners[_places(ids, [by for _, by in decided])]
        for place, why, by in decided_reasons(connection, ids):
            reasons[place] = REASONS.index(why)
            deciders[place] = owners[by] if why == "double" else deciders[place]
        return columns, reasons, deciders

    def _refreshed(self, connection: Connection) -> Columns:
        """All facts that the connection's transaction sees; those of later ones may be known already."""
        last_fact = connection.scalar(select(func.max(fact.c.id))) or 0
        with self._lock:
            known = self._columns["id"]
            if not len(known) or known[-1] < last_fact:
                fresh = _read_facts(connection, fact.c.id > (int(known[-1]) if len(known) else 0))
                self._columns = {
                    name: np.concatenate([values, fresh[name]]) for name, values in self._columns.items()
                }
                new_texts = select(term.c.id, term.c.text).where(term.c.id > max(self._texts, default=0))
                self._texts |= {row.id: row.text for row in connection.execute(new_texts)}
                self._names = fullest_names(self._names, fresh, self._texts)
            visible = int(np.searchsorted(self._columns["id"], last_fact, side="right"))
            return {name: values[:visible] for name, values in self._columns.items()}


def fullest_names(known: Mapping[int, int], columns: Columns, texts: Mapping[int, str]) -> dict[int, int]:
    """{party: the number of its longest name} of what is known and of what these columns add."""
    names = dict(known)
    pairs = np.unique(np.stack([columns["party"], columns["unit"]]), axis=1) if len(columns["unit"]) else None
    for party, unit in [] if pairs is None else pairs.T.tolist():
        best = names.setdefault(party, unit)
        if (len(texts[unit]), texts[unit]) > (len(texts[best]), texts[best]):
            names[party] = unit
    return names


def _renamed(columns: Columns, names: Mapping[int, int]) -> Array:
    """The unit of each fact under the fullest name that any file gives it."""
    of_party = np.zeros(max(names, default=0) + 1, np.int32)
    of_party[list(names)] = list(names.values())
    renamed: Array = of_party[columns["party"]]
    return renamed


def _read_facts(connection: Connection, which: ColumnElement[bool]) -> Columns:
    """The columns of `fact` in the order of their numbers."""
    wanted = [_with_sentinel(fact.c[name]) for name in _KINDS]
    result = connection.execute(select(*wanted).where(which).order_by(fact.c.id))
    # straight from the driver's cursor: building a row object per fact doubles the time
    kinds = np.dtype(list(_KINDS.items()))
    rows = (
        np.fromiter(cast(Iterable[Any], result.cursor), kinds)
        if result.cursor is not None
        else np.empty(0, kinds)
    )
    columns = {name: np.ascontiguousarray(rows[name]) for name in _KINDS}
    for name in ("low", "high"):
        columns[name][columns[name] == NO_BOUND] = np.nan
    return columns


def _with_sentinel(column: Column[Any]) -> ColumnElement[Any]:
    return func.coalesce(column, NO_BOUND) if column.nullable else column


def _places(ids: Array, wanted: Sequence[int]) -> Array:
    """Where the wanted facts stand; `ids` are sorted and hold all of them."""
    return np.searchsorted(ids, np.array(wanted, np.int64))


def _submission_states(connection: Connection) -> tuple[Array, Array]:
    """By submission number: its reason (0 or the number in REASONS), and what replaces it or 0."""
    rows = connection.execute(select(state)).all()
    size = 1 + max((row.submission_id for row in rows), default=0)
    status, replacing = np.zeros(size, np.int8), np.zeros(size, np.int32)
    for row in rows:
        name = status_of(row.withdrawn, row.replaced_by)
        status[row.submission_id] = 0 if name == "counts" else REASONS.index(name)
        replacing[row.submission_id] = row.replaced_by or 0
    return status, replacing


def _submission_rows(connection: Connection) -> dict[int, Row[Any]]:
    wanted = (submission.c.id, submission.c.code, submission.c.file, submission.c.sample)
    query: Select[Any] = select(*wanted)
    return {row.id: row for row in connection.execute(query)}


def _apply_standings(connection: Connection, columns: Columns) -> None:
    """Puts what counts in the place of what is stated, on copies: the arrays are shared."""
    changed = connection.execute(select(standing).where(standing.c.counts.is_(True))).all()
    places = _places(columns["id"], [row.fact_id for row in changed])
    for name in ("period_start", "period_end", "value", "low", "high"):
        columns[name] = columns[name].copy()
        columns[name][places] = [np.nan if (v := getattr(row, name)) is None else v for row in changed]
    columns["cumulative"] = columns["cumulative"].copy()
    columns["cumulative"][places] = 0
    columns["qualifier"] = columns["qualifier"].copy()
    # numbers below zero stand for the qualifiers that were worked out
    columns["qualifier"][places] = [-1 - QUALIFIERS.index(row.qualifier) for row in changed]


def _fact_frame(columns: Columns, texts: Mapping[int, str], rows: Mapping[int, Row[Any]]) -> pd.DataFrame:
    """The columns of a fact, fact_id and sample, of these columns of numbers."""
    frame = _common_frame(columns, texts, rows)
    frame["period_start"] = as_days(columns["period_start"])
    frame["period_end"] = as_days(columns["period_end"])
    for name in ("value", "low", "high"):
        frame[name] = columns[name]
    worked_out = {-1 - code: name for code, name in enumerate(QUALIFIERS)}
    frame["qualifier"] = categorical(columns["qualifier"], worked_out | dict(texts))
    frame["fact_id"] = columns["id"]
    return pd.DataFrame(frame)


def _common_frame(columns: Columns, texts: Mapping[int, str], rows: Mapping[int, Row[Any]]) -> dict[str, Any]:
    owners = columns["submission_id"]
    samples = [number for number, row in rows.items() if row.sample]
    return {
        "submission": categorical(owners, {number: row.code for number, row in rows.items()}),
        "file": categorical(owners, {number: row.file for number, row in rows.items()}),
        **{name: categorical(columns[name], texts) for name in TERM_COLUMNS},
        "basis": coded(columns["cumulative"], BASES),
        "sample": np.isin(owners, samples),
    }


def facts_frame(
    connection: Connection, code: str | None, unit: str | None, measure: str | None
) -> pd.DataFrame:
    """Stored facts as stated, of a submission or of a unit and measure, whether they count or not."""
    which = fact.c.id > 0
    if code is not None:
        last = newest_submission(connection, code)
        which = fact.c.id.between(last.first_fact, last.first_fact + last.facts - 1) if last else false()
    for column, text in ((fact.c.unit, unit), (fact.c.measure, measure)):
        if text is not None:
            number = select(term.c.id).where(term.c.key == term_key(text)).scalar_subquery()
            which = and_(which, column == number)
    columns = _read_facts(connection, which)
    numbers = {n for name in (*TERM_COLUMNS, "qualifier") for n in np.unique(columns[name]).tolist()}
    frame = _fact_frame(columns, texts_of(connection, numbers), _submission_rows(connection))
    return frame[STORED_COLUMNS]


def mentions_frame(connection: Connection, known: Mapping[int, int]) -> pd.DataFrame:
    """The mentions of the submissions that count: the columns of a mention, mention_id, sample. `known`: the
    names that units have in the facts."""
    names = ["id", "submission_id", *TERM_COLUMNS, "party", "cumulative", "period_start", "period_end"]
    result = connection.execute(
        select(*(mention.c[name] for name in names))
        .join(state, state.c.submission_id == mention.c.submission_id)
        .where(state.c.withdrawn.is_(False), state.c.replaced_by.is_(None))
        .order_by(mention.c.id)
    ).all()
    columns = {name: np.array([row[i] or 0 for row in result], np.int64) for i, name in enumerate(names)}
    numbers = {n for name in TERM_COLUMNS for n in np.unique(columns[name]).tolist()}
    texts = texts_of(connection, numbers | set(known.values()))
    columns["unit"] = _renamed(columns, fullest_names(known, columns, texts))
    frame = _common_frame(columns, texts, _submission_rows(connection))
    for name in ("period_start", "period_end"):
        unknown = columns[name] == 0
        days = as_days(np.where(unknown, 1970_01_01, columns[name]))
        days[unknown] = np.datetime64("NaT")
        frame[name] = days
    frame["mention_id"] = columns["id"]
    return pd.DataFrame(frame)[[*MENTION_COLUMNS, "mention_id", "sample"]]
