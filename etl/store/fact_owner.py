"""PostgreSQL refuses facts of submissions that are not there, once for all rows of a statement: a foreign key asks for each
row, which takes half of the time of writing them.

That a submission stays once it is there is what `etl.store.append_only` and the foreign keys of its other rows see to.
"""

from __future__ import annotations

from sqlalchemy import Connection

_FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_facts_of_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE missing bigint;
BEGIN
    -- by its full name: a temporary table of that name would come first
    EXECUTE format(
        'SELECT said.submission_id FROM (SELECT DISTINCT submission_id FROM added) AS said '
        'WHERE NOT EXISTS (SELECT FROM %I.submission WHERE id = said.submission_id) LIMIT 1',
        TG_TABLE_SCHEMA
    ) INTO missing;
    IF missing IS NOT NULL THEN
        RAISE foreign_key_violation USING MESSAGE = format('there is no submission %s for these facts', missing);
    END IF;
    RETURN NULL;
END $$
"""
_TRIGGER = """
CREATE TRIGGER fact_of_submission AFTER INSERT ON fact REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION refuse_facts_of_nothing()
"""


def refuse_facts_of_nothing(connection: Connection) -> None:
    """From now on every fact that is added has its submission; on PostgreSQL, since SQLite's foreign key is cheap."""
    if connection.dialect.name == "postgresql":
        # as the driver takes it: a percent sign of ours is doubled
        connection.exec_driver_sql(_FUNCTION.replace("%", "%%"))
        connection.exec_driver_sql(_TRIGGER)
