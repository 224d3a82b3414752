"""Every statement that reaches PostgreSQL, as its own log has them, and whether Citus runs it too (docs/postgresql.md)."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint, UniqueConstraint
from sqlglot import exp, parse_one

from etl.access import Scope
from etl.store import open_store
from etl.store.reader import RecordReader
from etl.store.tables import metadata
from tests.postgres import BINARIES, MISSING, Server, running_server
from tests.unit.citus_rules import DISTRIBUTED, GROUPS, LOCAL, REFERENCE, objections

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "data" / "samples"
MINE = "@@"  # begins each entry of the log
# The views of somebody who sees some districts only: a question to them is none that Citus runs.
REFUSED_VIEWS = {
    "anatomy", "decision", "event", "finding", "issue", "original", "receipt", "standing", "state", "submission",
}  # fmt: skip


@pytest.fixture(scope="module")
def statements(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the server was told by a load, each command and each question that needs no more than a submission."""
    if not BINARIES:
        pytest.skip(MISSING)
    with running_server() as server:
        url = server.url(server.make_database())
        open_store(url).close()  # its tables are there before they are distributed
        for setting in ("log_statement = 'all'", f"log_line_prefix = '{MINE}'"):
            server.execute(f"ALTER SYSTEM SET {setting}")
        server.execute("SELECT pg_reload_conf()")
        walk(url, tmp_path_factory.mktemp("walk"))
        return set(emitted(server))


def walk(url: str, folder: Path) -> None:
    """A day's work by the command line, then every question to the whole record and to a part of it."""

    def run(*words: str) -> None:
        command = [sys.executable, "-m", "etl", *words, "--store", url]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)

    run("load", str(SAMPLES), "--sample", "--processes", "2")
    for name, count in (("a.csv", 7), ("b.csv", 9)):
        text = f"龙陵县2023年8月反诈宣传统计\n填报单位,发放宣传单（份）\n龙山派出所,{count}\n"
        (folder / name).write_text(text, encoding="utf-8")
    run("load", str(folder), "--processes", "1")
    run("export", "--to", str(folder / "f.csv"), "--all")
    run("audit", "--to", str(folder / "a.csv"))
    run("account", "grant", "--person", "p", "--name", "王", "--role", "viewer", "--reason", "r")
    run("backup", "--to", str(folder / "backups"))
    store = open_store(url)
    code = str(store.submissions()["submission"].iloc[0])
    store.withdraw(code, by="王", reason="r")
    store.reinstate(code, by="王", reason="r")
    store.remove_samples(by="王")
    store.restore_samples(by="王")
    store.decide("unit", '["龙山所"]', "龙山派出所", by="王")
    store.confirm_text(code, by="王")
    store.unconfirm_text(code, by="王")
    seen = store.seen_by(Scope(districts=("530523",), units=("龙山派出所",)))
    for reader in (store, seen):
        ask_everything(reader, code)
    seen.close()
    store.close()


def ask_everything(reader: RecordReader, code: str) -> None:
    """Calls each public method that needs nothing, or a submission."""
    for name in dir(type(reader)):
        method = getattr(reader, name)
        if name.startswith("_") or name == "close" or not callable(method):
            continue
        needed = [
            one.name for one in inspect.signature(method).parameters.values() if one.default is one.empty
        ]
        if needed in ([], ["submission"]):
            method(*[code] * len(needed))
    with reader.counting_since(None):
        reader.facts(unit="龙山派出所", measure="leaflets")


def emitted(server: Server) -> Iterator[str]:
    """The statements of the log, each on one line."""
    log = (server.folder / "log").read_text("utf-8", errors="replace")
    for entry in log.split(f"\n{MINE}")[1:]:
        if told := re.match(r"LOG:  (?:statement|execute [^:]*): (.*)", entry, re.DOTALL):
            statement = " ".join(told[1].split()).strip(";")
            if statement:  # an empty one asks whether the connection lives
                yield statement


def test_nothing_but_plain_statements_reaches_the_server(statements: set[str]) -> None:
    verbs = {one.split()[0].upper() for one in statements}
    # a savepoint is the driver's own: it looks up types on each new connection
    assert verbs == {
        "BEGIN", "COMMIT", "COPY", "CREATE", "DELETE", "INSERT", "RELEASE", "ROLLBACK", "SAVEPOINT", "SELECT", "SET",
        "SHOW", "UPDATE",
    }  # fmt: skip
    assert {one.split()[1].strip('"') for one in statements if one.startswith("SAVEPOINT")} == {"_pg3_1"}
    assert {tuple(one.split()[1:3]) for one in statements if one.startswith("CREATE")} == {("TEMP", "VIEW")}
    assert not [one for one in statements if re.search(r"nextval|SERIALIZABLE|LISTEN|FOR UPDATE", one)]


def test_citus_runs_all_but_the_views_of_limited_sight(statements: set[str]) -> None:
    refused = {}
    read: set[str] = set()
    for one in statements:
        if not re.match(r"SELECT|INSERT|UPDATE|DELETE|CREATE", one) or "pg_catalog" in one:
            continue
        read |= {table.name for table in parse_one(one, read="postgres").find_all(exp.Table)}
        if found := objections(one):
            view = re.match(r"CREATE TEMP VIEW (\w+)", one)
            refused[view[1] if view else one] = found
    assert set(refused) == REFUSED_VIEWS
    assert set(metadata.tables) - read == set()
    page = (ROOT / "docs" / "postgresql.md").read_text("utf-8")
    assert sorted(re.findall(r"`(\w+)`", page.split("these views: ")[1].split(".")[0])) == sorted(
        REFUSED_VIEWS
    )


def test_the_page_places_every_table_as_the_rules_have_them() -> None:
    assert DISTRIBUTED.keys() | REFERENCE | LOCAL == metadata.tables.keys()
    for page in ("postgresql.md", "postgresql.zh-CN.md"):
        text = (ROOT / "docs" / page).read_text("utf-8")
        assert dict(re.findall(r"create_distributed_table\('(\w+)', '(\w+)'", text)) == DISTRIBUTED
        assert set(re.findall(r"create_reference_table\('(\w+)'", text)) == REFERENCE


def test_the_schema_is_one_that_can_be_distributed_so() -> None:
    for table in metadata.tables.values():
        column = DISTRIBUTED.get(table.name)
        for rule in table.constraints:
            if isinstance(rule, PrimaryKeyConstraint | UniqueConstraint) and column:
                assert column in rule.columns, f"{table.name}: a unique rule holds within one machine only"
            if isinstance(rule, ForeignKeyConstraint):
                (key,) = rule.elements
                aim = key.column.table.name
                together = any({table.name, aim} <= group for group in GROUPS)
                by_keys = together and (key.parent.name, key.column.name) == (column, DISTRIBUTED.get(aim))
                assert aim in REFERENCE or by_keys or (not column and aim in LOCAL), f"{table.name} → {aim}"
        assert all(one.server_default is None and one.autoincrement is not True for one in table.columns)


@pytest.mark.parametrize(
    ("statement", "objection"),
    [
        ("SELECT * FROM fact JOIN standing ON standing.by_fact = fact.id", "a join of fact, standing by other columns"),
        ("SELECT * FROM fact JOIN mention ON mention.id = fact.id", "a join of fact, mention by other columns"),
        ("SELECT * FROM term LEFT JOIN fact ON fact.unit = term.id", "fact on the inner side of an outer join"),
        (
            "SELECT * FROM submission s WHERE EXISTS (SELECT 1 FROM fact f WHERE f.submission_id = s.id)",
            "a subquery of fact for each row of submission",
        ),
        (
            "SELECT * FROM standing t WHERE EXISTS (SELECT 1 FROM fact f WHERE f.id = t.by_fact)",
            "a subquery of fact for each row of standing",
        ),
        ("SELECT * FROM fact FOR UPDATE", "Lock over several machines"),
        ("SELECT unit, sum(value) FROM fact GROUP BY ROLLUP (unit)", "Rollup over several machines"),
        ("INSERT INTO version VALUES ((SELECT max(id) FROM fact))", "a subquery within VALUES"),
    ],
)  # fmt: skip
def test_what_citus_does_not_run_is_told(statement: str, objection: str) -> None:
    assert objections(statement) == [objection]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM fact f LEFT JOIN standing t ON t.fact_id = f.id JOIN submission s ON s.id = f.submission_id",
        "SELECT * FROM standing t WHERE EXISTS (SELECT 1 FROM fact f WHERE f.id = t.fact_id)",
        "SELECT * FROM submission s WHERE EXISTS (SELECT 1 FROM event e WHERE e.submission_id = s.id)",
        "DELETE FROM finding WHERE fact_id IN (SELECT id FROM fact WHERE party = 1)",
        "SELECT * FROM term FOR UPDATE",
    ],
)
def test_what_citus_runs_is_let_pass(statement: str) -> None:
    assert objections(statement) == []
