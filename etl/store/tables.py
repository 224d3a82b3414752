"""The tables of the store: the record, which nothing may change or erase, and what is worked out from it.

Every text of a fact or mention is a number that leads to `term`, so that a million facts load as columns of
numbers. Days are integers written YYYYMMDD. Moments are UTC in ISO form.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
    inspect,
    select,
    text,
)

from etl.store.append_only import refuse_changes
from etl.store.double_keys import ABOUT_DOUBLES, PartyInKey
from etl.store.fact_owner import refuse_facts_of_nothing
from etl.store.migrations import migrate

metadata = MetaData()
Key = BigInteger().with_variant(Integer, "sqlite")

term = Table(
    "term",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    # the text itself, or its digest where it is too long for an index
    Column("key", String(300), nullable=False, unique=True),
    Column("text", Text, nullable=False),
)

original = Table(
    "original",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("content", LargeBinary, nullable=False),
)

submission = Table(
    "submission",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("original_id", ForeignKey("original.id"), nullable=False),
    # a withdrawn file is read anew where other options are supplied: attempt 2, 3, ...
    Column("attempt", Integer, nullable=False),
    Column("code", String(16), nullable=False, index=True),
    Column("file", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("layout_key", Text, nullable=False),
    Column("version_key", String(32), nullable=False, index=True),
    Column("counties", Text, nullable=False),
    Column("units", Text, nullable=False),
    Column("period_start", Integer),
    Column("period_end", Integer),
    Column("sample", Boolean, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("reader_version", String(32), nullable=False),
    Column("supplied", Text, nullable=False),
    # its facts have the numbers first_fact, first_fact + 1, ...
    Column("first_fact", Key, nullable=False),
    Column("facts", Integer, nullable=False),
    Column("mentions", Integer, nullable=False),
    UniqueConstraint("original_id", "attempt"),
)

anatomy = Table(
    "anatomy",
    metadata,
    Column("submission_id", ForeignKey("submission.id"), primary_key=True, autoincrement=False),
    # cell roles and sheet shapes, JSON, compressed
    Column("content", LargeBinary, nullable=False),
)

TERM_COLUMNS = (
    "sheet", "cell", "raw", "unit", "unit_type", "district_code", "district", "activity",
    "target_group", "channel", "measure",
)  # fmt: skip


def _terms() -> list[Column[int]]:
    return [Column(name, Integer, nullable=False) for name in TERM_COLUMNS]


YEAR = 1_00_00  # between days written YYYYMMDD
# a text, since neither engine takes a partial index for a condition with a parameter
LONGER_THAN_A_YEAR = text(f"period_end - period_start > {YEAR}")

fact = Table(
    "fact",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),
    # PostgreSQL looks them up together: `etl.store.fact_owner`
    Column("submission_id", Integer, nullable=False),
    ForeignKeyConstraint(["submission_id"], ["submission.id"]).ddl_if(dialect="sqlite"),
    *_terms(),
    # the unit under whichever of its names: `etl.meaning.unit.unit_key`
    Column("party", Integer, nullable=False),
    # the basis: 1 for a running total
    Column("cumulative", Integer, nullable=False),
    Column("period_start", Integer, nullable=False),
    Column("period_end", Integer, nullable=False),
    Column("value", Float, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("qualifier", Integer, nullable=False),
    # 1 where the reading has a query at this cell
    Column("queried", Integer, nullable=False),
    # by the last day, since what comes in is mostly of the newest: a range of last days meets little that began before
    Index("fact_series", "party", "cumulative", "period_end", "period_start", "measure"),
    Index(
        "fact_long",
        *("party", "period_end", "period_start"),
        sqlite_where=LONGER_THAN_A_YEAR,
        postgresql_where=LONGER_THAN_A_YEAR,
    ),
)

mention = Table(
    "mention",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("submission_id", ForeignKey("submission.id"), nullable=False, index=True),
    *_terms(),
    # the unit under whichever of its names: `etl.meaning.unit.unit_key`
    Column("party", Integer, nullable=False),
    # the basis: 1 for a running total
    Column("cumulative", Integer, nullable=False),
    Column("period_start", Integer),
    Column("period_end", Integer),
)

issue = Table(
    "issue",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("submission_id", ForeignKey("submission.id"), nullable=False, index=True),
    Column("sheet", Text, nullable=False),
    Column("cell", Text, nullable=False),
    Column("severity", String(8), nullable=False),
    Column("code", String(64), nullable=False),
    Column("message_zh", Text, nullable=False),
    Column("message_en", Text, nullable=False),
    Column("suggestion", Text, nullable=False),
    Column("suggestion_en", Text, nullable=False),
)

# `event` is the name of the SQLAlchemy module above
happening = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("submission_id", ForeignKey("submission.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("other_id", ForeignKey("submission.id")),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("reason", Text, nullable=False),
)

decision = Table(
    "decision",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(64), nullable=False),
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("reason", Text, nullable=False),
)
for side, name in enumerate(("decision_left", "decision_right"), 1):
    Index(
        name,
        PartyInKey(decision.c.key, side),
        sqlite_where=ABOUT_DOUBLES,
        postgresql_where=ABOUT_DOUBLES,
    )

RECORD = (term, original, submission, anatomy, fact, mention, issue, happening, decision)

# --- worked out from the record; `Store.rebuild_counted` makes all of it anew ---

state = Table(
    "state",
    metadata,
    Column("submission_id", ForeignKey("submission.id"), primary_key=True, autoincrement=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("replaced_by", ForeignKey("submission.id")),
)

standing = Table(
    "standing",
    metadata,
    Column("fact_id", ForeignKey("fact.id"), primary_key=True, autoincrement=False),
    Column("counts", Boolean, nullable=False),
    Column("why", String(16), nullable=False),
    Column("period_start", Integer, nullable=False),
    Column("period_end", Integer, nullable=False),
    Column("value", Float, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("qualifier", String(16), nullable=False),
    Column("by_fact", Key),
)

finding = Table(
    "finding",
    metadata,
    Column("fact_id", ForeignKey("fact.id"), primary_key=True, autoincrement=False),
    Column("code", String(64), primary_key=True),
    Column("other_fact", Key),
    Column("numbers", Text, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("schema", Integer, nullable=False),
    Column("data", Integer, nullable=False),
)

# 2 adds the reference (`etl.store.reference_tables`), 3 who may do what and the audit (`etl.store.access_tables`),
# 4 what changes with each version (`etl.store.change_tables`), 5 the indexes of facts by their days,
# 6 those of decisions about doubles by their units, 7 PostgreSQL's look-up of the submissions of facts
SCHEMA_VERSION = 7


class OtherSchema(RuntimeError):
    """The store was made by another version of this program."""


def has_tables(connection: Connection) -> bool:
    """False for an empty database and for one that lacks tables of this version. OtherSchema where its tables are
    of a later version of this program."""
    found = _schema_of(connection)
    if found > SCHEMA_VERSION:
        raise OtherSchema(f"the store has schema {found}, this program works with {SCHEMA_VERSION}")
    return found == SCHEMA_VERSION


def create_tables(connection: Connection) -> None:
    """Makes the tables in an empty database, or brings those of an earlier version of this program up to date
    (`etl.store.migrations`), where another process has not done so in the meantime."""
    if has_tables(connection):
        return
    found = _schema_of(connection)
    if found:
        migrate(connection, found, SCHEMA_VERSION)
        connection.execute(version.update().values(schema=SCHEMA_VERSION))
    else:
        metadata.create_all(connection)
        connection.execute(version.insert().values(id=1, schema=SCHEMA_VERSION, data=0))


def _schema_of(connection: Connection) -> int:
    """The schema of the database, 0 for an empty one."""
    if not inspect(connection).has_table("version"):
        return 0
    return int(connection.scalar(select(version.c.schema)) or 0)


def keep_append_only(record: tuple[Table, ...]) -> None:
    """Lets the database refuse every change of these tables from their making on."""
    for table in record:
        event.listen(table, "after_create", _refuse_changes)


def _refuse_changes(table: Table, connection: Connection, **_: object) -> None:
    refuse_changes(connection, table.name)


def _refuse_facts_of_nothing(_: Table, connection: Connection, **__: object) -> None:
    refuse_facts_of_nothing(connection)


keep_append_only(RECORD)
event.listen(fact, "after_create", _refuse_facts_of_nothing)
