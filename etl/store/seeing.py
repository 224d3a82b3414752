"""What somebody may see of the record, drawn by the database itself: every question to a reader of this kind is limited,
whoever asks it and however.

On each connection of its own, views take the place of the tables: a view of the temporary schema goes before the table of
the same name on SQLite and on PostgreSQL. So no question can forget the limit, and one that is added later has it too.

A fact is seen where it lies in the districts or is of the units. A submission is seen whole where all of it is seen; of one
that tells of others too (a city's summary) the own figures and the file's name are seen, not its title, units, issues or
its bytes, which show the others. What counts is worked out over everything before: limiting changes no figure.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine, event

from etl.access.actor import Scope
from etl.doubles.records import KIND
from etl.meaning.divisions import place_of_code
from etl.reference.targets import TARGET
from etl.schema import Ruling
from etl.store.deciding import Looked
from etl.store.outdated import GuidedUntil
from etl.store.reader import TEXT_CONFIRMED, RecordReader
from etl.store.reference import WITHDRAWN
from etl.store.reference_record import ReferenceReader
from etl.store.tables import submission

# Of what is seen in part; the rest of a submission's columns tell nothing of others.
HIDDEN = {
    "counties": "'{}'",
    "units": "'[]'",
    "title": "''",
    "layout_key": "''",
    "by": "''",
    "supplied": "'{}'",
}


class Seen(RecordReader, ReferenceReader):
    """What somebody may see of a record (`whole`); it has no way to write. Closed with `close`."""

    def __init__(self, engine: Engine, whole: RecordReader) -> None:
        super().__init__(engine)
        self._whole = whole

    def guidance(self) -> tuple[Ruling, ...]:
        """As that of the whole: a file is read in the same way whoever uploads it. Not to be shown."""
        return self._whole.guidance()

    def looked(self) -> Looked:
        """As that of the whole, into which what is decided goes."""
        return self._whole.looked()

    def guided_until(self) -> GuidedUntil:
        """As that of the whole, which the guidance is of."""
        return self._whole.guided_until()

    def close(self) -> None:
        """Gives the connections back."""
        self._engine.dispose()


def limit(engine: Engine, scope: Scope) -> Engine:
    """The engine, whose connections from now on see what lies in `scope` alone. It must not have been used before.
    ValueError for what is no division."""
    for code in scope.districts:
        if place_of_code(code) is None:
            raise ValueError(f"{code!r} is no division")

    def limit_connection(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        home = "main"
        if engine.dialect.name == "postgresql":
            cursor.execute("SELECT current_schema()")
            home = f'"{cursor.fetchone()[0]}"'
            # the planner takes the views for dear and would compile each question for seconds, to run it in milliseconds
            cursor.execute("SET jit = off")
        for name, query in views(scope, home).items():
            cursor.execute(f"CREATE TEMP VIEW {name} AS {query}")
        cursor.close()
        connection.commit()

    event.listen(engine, "connect", limit_connection)
    return engine


def views(scope: Scope, home: str) -> dict[str, str]:
    """{table: the query that takes its place}. `home`: the schema in which the tables lie."""
    codes = [f"'{code}%'" for code in scope.districts]
    names = ", ".join(_quoted(name) for name in scope.units) or "NULL"
    term_ids = f"SELECT id FROM {home}.term WHERE {_any(f'text LIKE {code}' for code in codes)}"
    parties = (
        f"SELECT party FROM {home}.fact WHERE unit IN (SELECT id FROM {home}.term WHERE text IN ({names}))"
    )

    def own(row: str) -> str:
        own_units = f" OR {row}.party IN ({parties})" if scope.units else ""
        return f"({row}.district_code IN ({term_ids}){own_units})"

    own_names = (
        f"SELECT text FROM {home}.term WHERE id IN (SELECT f.unit FROM {home}.fact f WHERE {own('f')})"
    )
    facts_of = "f.id >= s.first_fact AND f.id < s.first_fact + s.facts"
    some = (
        f"(EXISTS (SELECT 1 FROM {home}.fact f WHERE {facts_of} AND {own('f')})"
        f" OR EXISTS (SELECT 1 FROM {home}.mention m WHERE m.submission_id = s.id AND {own('m')}))"
    )
    whole = (
        f"({some} AND NOT EXISTS (SELECT 1 FROM {home}.fact f WHERE {facts_of} AND NOT {own('f')})"
        f" AND NOT EXISTS (SELECT 1 FROM {home}.mention m WHERE m.submission_id = s.id AND NOT {own('m')}))"
    )
    coded = _any(f"district_code LIKE {code}" for code in codes)
    unit = f"{coded} OR unit IN ({names})"

    def of_submission(column: str, how: str) -> str:
        return f"EXISTS (SELECT 1 FROM {home}.submission s WHERE s.id = {column} AND {how})"

    def of_fact(column: str) -> str:
        return f"EXISTS (SELECT 1 FROM {home}.fact f WHERE f.id = {column} AND {own('f')})"

    def of_reference(table: str, how: str) -> str:
        return f"EXISTS (SELECT 1 FROM {home}.{table} t WHERE t.reference_id = r.id AND {how})"

    own_file = f"(({of_reference('base', coded)} OR {of_reference('roster', f'({unit})')})" + (
        f" AND NOT {of_reference('base', f'NOT ({coded})')} AND NOT {of_reference('roster', f'NOT ({unit})')}"
        " OR r.kind = 'outlines')"
    )
    columns = ", ".join(
        f"CASE WHEN {whole} THEN s.{name} ELSE {HIDDEN[name]} END AS {name}"
        if name in HIDDEN
        else f"s.{name}"
        for name in (column.name for column in submission.c)
    )
    return {
        "fact": f"SELECT * FROM {home}.fact f WHERE {own('f')}",
        "mention": f"SELECT * FROM {home}.mention m WHERE {own('m')}",
        "submission": f"SELECT {columns} FROM {home}.submission s WHERE {some}",
        "state": f"SELECT * FROM {home}.state t WHERE {of_submission('t.submission_id', some)}",
        "event": f"SELECT * FROM {home}.event t WHERE {of_submission('t.submission_id', whole)}",
        "anatomy": f"SELECT * FROM {home}.anatomy t WHERE {of_submission('t.submission_id', whole)}",
        "issue": f"SELECT * FROM {home}.issue t WHERE {of_submission('t.submission_id', whole)}",
        "standing": f"SELECT t.fact_id, t.counts, t.why, t.period_start, t.period_end, t.value, t.low, t.high, "
        f"t.qualifier, CASE WHEN {of_fact('t.by_fact')} THEN t.by_fact END AS by_fact "
        f"FROM {home}.standing t WHERE {of_fact('t.fact_id')}",
        # -1: there is another figure, which is not seen
        "finding": f"SELECT t.fact_id, t.code, CASE WHEN t.other_fact IS NULL OR {of_fact('t.other_fact')} "
        f"THEN t.other_fact ELSE -1 END AS other_fact, t.numbers "
        f"FROM {home}.finding t WHERE {of_fact('t.fact_id')}",
        "decision": f"SELECT * FROM {home}.decision t WHERE {_decisions(scope, home, own_names, whole)}",
        "original": f"SELECT * FROM {home}.original o WHERE EXISTS (SELECT 1 FROM {home}.submission s "
        f"WHERE s.original_id = o.id AND {whole}) OR EXISTS (SELECT 1 FROM {home}.reference r "
        f"WHERE r.original_id = o.id AND {own_file})",
        "reference": f"SELECT * FROM {home}.reference r WHERE {own_file}",
        "base": f"SELECT * FROM {home}.base t WHERE {coded}",
        "roster": f"SELECT * FROM {home}.roster t WHERE {unit}",
        "receipt": f"SELECT * FROM {home}.receipt t WHERE {unit} OR EXISTS (SELECT 1 FROM {home}.submission s "
        f"WHERE s.code = t.submission AND {whole})",
        "known_as": f"SELECT * FROM {home}.known_as WHERE party IN "
        f"(SELECT f.party FROM {home}.fact f WHERE {own('f')} UNION SELECT m.party FROM {home}.mention m WHERE {own('m')})",
        "account": f"SELECT * FROM {home}.account WHERE 0 = 1",
        "audit": f"SELECT * FROM {home}.audit WHERE 0 = 1",
    }


def _decisions(scope: Scope, home: str, own_units: str, whole: str) -> str:
    """Which decisions are seen: about layouts; about own units, districts and files; about doubles on both sides of which
    own units stand. That files of the reference are withdrawn is a number alone."""
    # a key is a JSON list: ["<16 characters of a submission>", ...; of a double two lists that begin with units' keys
    of_file = f"EXISTS (SELECT 1 FROM {home}.submission s WHERE s.code = substr(t.key, 3, 16) AND {whole})"
    codes = scope.districts
    doubles = _any(f"t.key LIKE '%, [\"{one}%, [\"{two}%'" for one in codes for two in codes)
    targets = _any(f't.key LIKE \'["%", "{code}%\'' for code in codes)
    places = _any(f"t.key LIKE '[\"%\", \"{code}%' OR t.value LIKE '{code}%'" for code in codes)
    return (
        f"t.kind IN ('column', 'line', '{WITHDRAWN}')"
        f" OR t.kind IN ('cell', 'figure', '{TEXT_CONFIRMED}') AND {of_file}"
        f" OR t.kind = '{KIND}' AND ({doubles}) OR t.kind = '{TARGET}' AND ({targets})"
        f" OR t.kind = 'place' AND ({places}) OR t.kind = 'unit' AND t.value IN ({own_units})"
    )


def _any(conditions: Iterable[str]) -> str:
    """One of them; never where there is none."""
    return " OR ".join(conditions) or "0 = 1"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
