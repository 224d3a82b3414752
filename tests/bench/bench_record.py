"""Every page over a SQLite store of a million facts: the server's time for a change of the filters, and the
queries that it costs, as AppTest runs the whole dashboard; then what one more file costs, from its bytes to the page.

    python -m tests.bench.bench_record [FACTS] [STORE]

STORE is one that `tests.bench.load_store` has filled; without one it is filled first. Wanted: at most 0.4 s with a million
facts and 1 s with ten, 800 MB and 2.5 GB; no query of the record for a data version that was seen (asking for the version
is one); a file 3 s besides its reading. The page of the facts and the list of submissions ask the record for the rows that
they show.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy import Engine, event
from streamlit.logger import set_log_level
from streamlit.testing.v1 import AppTest

from etl.normalise import normalise_bytes
from etl.schema import Reading
from etl.store import open_store
from tests.bench.load_files import file_of
from tests.bench.load_plan import Scale, plan, scale_for
from tests.bench.load_store import fill_store
from tests.bench.spread import describe_seconds, memory

DASHBOARD = str(Path(__file__).resolve().parents[2] / "dashboard.py")
EXPLORE = ["overview", "districts", "map", "groups", "channels", "blindspots", "comparison", "reporting"]
MANAGE = ["data", "submissions", "upload"]
SECTIONS = dict.fromkeys(EXPLORE, "explore") | dict.fromkeys(MANAGE, "manage")
COUNTY = next(plan(Scale(1, 1))).county.code
# One after the other, as URLs: the whole, a province, a county; a group, a channel; months.
FILTERS = [
    {},
    {"district": COUNTY[:2]},
    {"district": COUNTY, "group": "elderly"},
    {"channel": "lecture"},
    {"from": "2023-01", "to": "2023-06"},
    {"from": "2021-01", "to": "2022-12", "kind": "police"},
]


class Queries:
    """Counts what is asked of the database: the data version, and anything else."""

    def __init__(self) -> None:
        self.of_version = self.of_record = 0
        event.listen(Engine, "before_cursor_execute", self._count)

    def _count(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "FROM version" in statement:
            self.of_version += 1
        elif statement.startswith("SELECT"):
            self.of_record += 1

    def taken(self) -> tuple[int, int]:
        """(of the version, of the record) since the last call."""
        counted = self.of_version, self.of_record
        self.of_version = self.of_record = 0
        return counted


def measure(run: Callable[[], object]) -> float:
    """Seconds of the processor for one call: the server computes on one core, and others' work does not count."""
    start = time.process_time()
    run()
    return time.process_time() - start


def visit(page: str, queries: Queries) -> None:
    """Opens one page and changes the filters on it."""
    app = AppTest.from_file(DASHBOARD, default_timeout=300).run()
    queries.taken()
    first = measure(lambda: app.switch_page(f"pages/{SECTIONS[page]}/{page}.py").run())
    _, opened = queries.taken()
    taken, of_record = [], []
    for query in FILTERS[1:] + FILTERS[:1]:
        app.query_params.clear()
        for name, value in query.items():
            app.query_params[name] = value
        taken.append(measure(app.run))
        of_record.append(queries.taken()[1])
        assert not app.exception, app.exception
    print(
        f"  {page:12} first {1000 * first:.0f} ms, {opened} queries; "
        f"then {describe_seconds(taken)}, {min(of_record)} to {max(of_record)} queries of the record"
    )


def follow() -> None:
    """Stores one more file of a county, and draws the page that was open."""
    app = AppTest.from_file(DASHBOARD, default_timeout=300).run()
    # of a month that nobody has sent yet
    *_, sent = plan(Scale(1, 60, layouts=("activities",)))
    name, content = file_of(sent)
    found: list[Reading] = []
    reading = measure(lambda: found.append(normalise_bytes(content, name, today=date(2030, 1, 1))))
    store = open_store()
    storing = measure(lambda: store.add(found[0], content))
    store.close()
    drawing = measure(app.run)
    assert not app.exception, app.exception
    print(f"  one more file: read in {reading:.2f} s, stored in {storing:.2f} s, drawn in {drawing:.2f} s")


def main(facts: int, path: str) -> None:
    """Prints the measurements, the slowest change of filters of each page as the upper bound."""
    with tempfile.TemporaryDirectory() as folder:
        if not path:
            path = str(Path(folder) / "store.sqlite")
            making = measure(lambda: fill_store(path, scale_for(facts)))
            print(f"record: {facts} facts, {Path(path).stat().st_size >> 20} MiB, written in {making:.0f} s")
        os.environ["CAMPAIGN_STORE"] = path
        set_log_level("ERROR")  # Streamlit warns at length that no browser is there
        queries = Queries()
        start = measure(lambda: AppTest.from_file(DASHBOARD, default_timeout=300).run())
        print(f"  the first page of a data version {start:.1f} s, {queries.taken()[1]} queries of the record")
        for page in SECTIONS:
            visit(page, queries)
        print(f"  memory: {memory()}")
        follow()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000, sys.argv[2] if len(sys.argv) > 2 else "")
