"""No fact stands without its submission, whoever writes it: a key on SQLite, a look-up for each statement on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from etl.store import Store, open_store
from etl.store.tables import fact, submission
from tests.postgres import Server
from tests.readings import make_fact, make_reading

ABSENT = 7


@pytest.fixture
def server_store(postgres: Server) -> Iterator[tuple[Store, str]]:
    """A store on PostgreSQL, and its address for the driver."""
    url = postgres.url(postgres.make_database())
    opened = open_store(url)
    yield opened, url.replace("postgresql+psycopg", "postgresql")
    opened.close()


def like_the_first(connection: Connection, **changes: object) -> dict[str, object]:
    """The row of the first fact, with other values."""
    return {**connection.execute(select(fact).order_by(fact.c.id)).mappings().first(), **changes}


def add_like_the_first(store: Store, numbers: dict[int, int], before: str = "") -> None:
    """Facts {number: submission} in one statement, after another one in the same transaction."""
    with store._engine.begin() as connection:
        if before:
            connection.execute(text(before))
        rows = [like_the_first(connection, id=number, submission_id=of) for number, of in numbers.items()]
        connection.execute(insert(fact).values(rows))


def test_a_fact_of_no_submission_is_refused_with_all_of_its_statement(store: Store) -> None:
    store.add(*make_reading("a", [make_fact(5)]))

    with pytest.raises(IntegrityError):
        add_like_the_first(store, {2: 1, 3: ABSENT, 4: 1})

    with store._engine.connect() as connection:
        assert connection.scalars(select(fact.c.id)).all() == [1]


@pytest.mark.postgres
def test_a_fact_of_no_submission_is_refused_by_copy_too(server_store: tuple[Store, str]) -> None:
    store, url = server_store
    store.add(*make_reading("a", [make_fact(5)]))
    with psycopg.connect(url) as connection:
        with connection.cursor().copy("COPY fact TO STDOUT") as copy:
            [row] = copy.rows()
        refused = pytest.raises(
            psycopg.errors.ForeignKeyViolation, match="there is no submission 7 for these"
        )
        lines = [["2", *row[1:]], ["3", str(ABSENT), *row[2:]]]
        with refused, connection.cursor().copy("COPY fact FROM STDIN") as copy:
            copy.write("".join("\t".join(line) + "\n" for line in lines))


@pytest.mark.postgres
def test_a_submission_that_another_transaction_has_not_finished_is_none(
    server_store: tuple[Store, str],
) -> None:
    store, _ = server_store
    store.add(*make_reading("a", [make_fact(5)]))
    with store._engine.connect() as writer:
        row = writer.execute(select(submission)).mappings().one()
        writer.execute(insert(submission).values({**row, "id": ABSENT, "attempt": 2}))
        with pytest.raises(IntegrityError, match="no submission 7"):
            add_like_the_first(store, {2: ABSENT})
        writer.commit()
    add_like_the_first(store, {2: ABSENT})
    with store._engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(fact)) == 2


@pytest.mark.postgres
def test_a_table_of_the_session_is_not_taken_for_the_submissions(server_store: tuple[Store, str]) -> None:
    store, _ = server_store
    store.add(*make_reading("a", [make_fact(5)]))

    with pytest.raises(IntegrityError, match="no submission 7"):
        add_like_the_first(store, {2: ABSENT}, before="CREATE TEMPORARY TABLE submission AS SELECT 7 AS id")


@pytest.mark.postgres
def test_a_submission_cannot_go_even_where_its_trigger_is_off(server_store: tuple[Store, str]) -> None:
    store, _ = server_store
    store.add(*make_reading("a", [make_fact(5)]))

    with store._engine.begin() as connection:
        connection.execute(text("ALTER TABLE submission DISABLE TRIGGER USER"))
        with pytest.raises(IntegrityError, match="violates foreign key"):
            connection.execute(text("DELETE FROM submission"))
        connection.rollback()
