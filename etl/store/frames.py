"""Facts and mentions as pandas frames. Texts are categoricals, so that a million facts take little memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, and_, false, select

from etl.schema import FACT_COLUMNS, MENTION_COLUMNS
from etl.store.bulk import Array
from etl.store.doubles_decided import QUALIFIERS
from etl.store.doubles_stored import DECIDED
from etl.store.fact_columns import (
    COUNTING,
    REASONS,
    SUMMED_TERMS,
    Columns,
    FactReader,
    ReadColumns,
    Settled,
    Which,
    read_columns,
)
from etl.store.frame_columns import as_days, categorical, coded, present
from etl.store.lookup import newest_submission
from etl.store.tables import TERM_COLUMNS, fact, finding, mention, state, term
from etl.store.terms import chunks, term_key

BASES = ("period", "cumulative")

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
# What figures are added up by, without the words of the files: `qualifier` and bounds as in COUNTED_COLUMNS.
SUMMED_COLUMNS = [
    "submission", *SUMMED_TERMS, "period_start", "period_end", "value", "low", "high", "qualifier", "fact_id", "sample",
    "doubtful",
]  # fmt: skip


def counted_frame(connection: Connection, numbers: Collection[int] | None = None) -> pd.DataFrame:
    """The facts that count now, of all or of these numbers."""
    reader = FactReader(connection)
    return _settled_frame(reader, reader.read(numbers, reader.counting))[COUNTED_COLUMNS]


def summed_parts(
    connection: Connection, parts: Iterable[Which], read: ReadColumns | None = None
) -> Iterator[pd.DataFrame]:
    """The facts of each part that count now: SUMMED_COLUMNS. `read` as of `FactReader`."""
    reader = FactReader(connection, SUMMED_TERMS, read)
    for which in parts:
        found = _summed_columns(reader, reader.counting(which, reader.stated(which)).columns)
        # these columns are nobody else's: pandas need not copy them together
        yield pd.DataFrame({name: found[name] for name in SUMMED_COLUMNS}, copy=False)


def uncounted_frame(connection: Connection, numbers: Collection[int] | None = None) -> pd.DataFrame:
    """The facts that do not count, as stated, each with the reason; of all or of these numbers."""
    reader = FactReader(connection)

    def settle(which: Which, stated: Settled) -> Settled:
        would_count = reader.counted(which, stated).columns["value"]
        stated.columns["gross"] = np.where(stated.reasons == REASONS.index("double"), would_count, 0.0)
        return stated.only(stated.reasons >= COUNTING)

    left_out = reader.read(numbers, settle)
    frame = _settled_frame(reader, left_out)
    deciders = [number for number in present(left_out.deciders) if number]
    codes = {number: row.code for number, row in reader.submissions(deciders).items()} | {0: ""}
    frame["decided_by"] = categorical(left_out.deciders, codes)
    return frame[UNCOUNTED_COLUMNS]


def doubled_frame(connection: Connection) -> pd.DataFrame:
    """The facts that count otherwise by decisions about doubles, in the period in which they would count."""
    decided = connection.scalars(select(finding.c.fact_id).where(finding.c.code == DECIDED)).all()
    reader = FactReader(connection)
    counted = reader.read(decided, reader.counted)
    beyond = REASONS.index("beyond")
    touched = counted.only(np.isin(counted.reasons, [beyond, REASONS.index("double")]))
    frame = _settled_frame(reader, touched)
    remaining = np.where(touched.reasons == beyond, touched.columns["value"], 0.0)
    frame["lost"] = touched.columns["gross"] - remaining
    frame["decision"] = touched.columns["decision"]
    return frame[DOUBLED_COLUMNS]


def _settled_frame(reader: FactReader, settled: Settled) -> pd.DataFrame:
    columns = settled.columns
    found = _summed_columns(reader, columns) | _file_column(reader, columns)
    found["stated_value"], found["gross"] = columns["stated_value"], columns["gross"]
    found["why"] = categorical(settled.reasons, dict(enumerate(REASONS)))
    return pd.DataFrame(found)


def _summed_columns(reader: FactReader, columns: Columns) -> dict[str, Any]:
    """What figures are added up by: of a million facts every further column takes its time."""
    found = _fact_columns(reader, columns)
    found["unit"] = categorical(columns["party"], reader.names(present(columns["party"])))
    found["doubtful"] = columns["queried"] == 1
    return found


def _fact_columns(reader: FactReader, columns: Columns) -> dict[str, Any]:
    """The columns of a fact without its file, fact_id and sample, of these columns of numbers."""
    frame = _common_columns(reader, columns)
    frame["period_start"] = as_days(columns["period_start"])
    frame["period_end"] = as_days(columns["period_end"])
    for name in ("value", "low", "high"):
        frame[name] = columns[name]
    worked_out = {-1 - code: name for code, name in enumerate(QUALIFIERS)}
    qualifiers = reader.texts(present(columns["qualifier"]))
    frame["qualifier"] = categorical(columns["qualifier"], {**qualifiers, **worked_out})
    frame["fact_id"] = columns["id"]
    return frame


def _file_column(reader: FactReader, columns: Columns) -> dict[str, Any]:
    owners = columns["submission_id"]
    numbers = present(owners)
    rows = reader.submissions(numbers)
    return {"file": categorical(owners, {number: rows[number].file for number in numbers})}


def _common_columns(reader: FactReader, columns: Columns) -> dict[str, Any]:
    owners = columns["submission_id"]
    numbers = present(owners)
    rows = reader.submissions(numbers)
    samples = [number for number in numbers if rows[number].sample]
    terms = [name for name in TERM_COLUMNS if name in columns]
    words = reader.texts({number for name in terms for number in present(columns[name])})
    texts = {name: categorical(columns[name], words) for name in terms}
    return {
        "submission": categorical(owners, {number: rows[number].code for number in numbers}),
        **texts,
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
    reader, columns = FactReader(connection), read_columns(connection, which)
    return pd.DataFrame(_fact_columns(reader, columns) | _file_column(reader, columns))[STORED_COLUMNS]


def mentions_frame(connection: Connection, submissions: Collection[int] | None = None) -> pd.DataFrame:
    """The mentions of the submissions that count, of all or of these: the columns of a mention, mention_id, sample;
    their units under the names that the facts have."""
    names = ["id", "submission_id", *TERM_COLUMNS, "party", "cumulative", "period_start", "period_end"]
    query = (
        select(*(mention.c[name] for name in names))
        .join(state, state.c.submission_id == mention.c.submission_id)
        .where(state.c.withdrawn.is_(False), state.c.replaced_by.is_(None))
        .order_by(mention.c.id)
    )
    parts = [query]
    if submissions is not None:
        parts = [query.where(mention.c.submission_id.in_(part)) for part in chunks(sorted(submissions))]
    result = [row for part in parts for row in connection.execute(part).all()]
    columns = {name: np.array([row[i] or 0 for row in result], np.int64) for i, name in enumerate(names)}
    reader = FactReader(connection)
    frame = _common_columns(reader, columns) | _file_column(reader, columns)
    frame["unit"] = categorical(columns["party"], reader.names(present(columns["party"])))
    for name in ("period_start", "period_end"):
        frame[name] = _days_or_none(columns[name])
    frame["mention_id"] = columns["id"]
    return pd.DataFrame(frame)[[*MENTION_COLUMNS, "mention_id", "sample"]]


def _days_or_none(numbers: Array) -> Array:
    unknown = numbers == 0
    days = as_days(np.where(unknown, 1970_01_01, numbers))
    days[unknown] = np.datetime64("NaT")
    return days
