"""Every page over a SQLite store of a million facts: the server's time for a change of the filters, and the queries that it
costs, as AppTest runs the whole dashboard, beside a bare page over the same store; then what one
more file costs, from its bytes to the page, beside the same file in an empty store.

    python -m tests.bench.bench_record [FACTS] [STORE]

STORE is one that `tests.bench.load_store` has filled; without one it is filled first. Wanted: at most 0.4 s with a million
facts and 1 s with ten, 800 MB and 2.5 GB; no query of the record for a data version that was seen (asking for the version
is one); a file 3 s besides its reading. The page of the facts and the list of submissions ask the record for the rows that
they show.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy import Engine, event
from streamlit.testing.v1 import AppTest

from etl.normalise import normalise_bytes
from etl.store import open_store
from tests.bench.load_files import file_of
from tests.bench.load_plan import Scale, plan, scale_for
from tests.bench.load_store import fill_store
from tests.bench.results import note
from tests.bench.spread import memory_peak

DASHBOARD = str(Path(__file__).resolve().parents[2] / "dashboard.py")
BARE = str(Path(__file__).with_name("bare_filter_page.py"))
LAST_YEAR, MORE_FILES = 2025, 5
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


def visit(page: str, queries: Queries) -> list[float]:
    """Opens one page and changes the filters on it: the seconds of each change."""
    app = AppTest.from_file(DASHBOARD, default_timeout=300).run()
    queries.taken()
    first = measure(lambda: app.switch_page(f"pages/{SECTIONS[page]}/{page}.py").run())
    _, opened = queries.taken()
    taken = change_filters(app)
    print(
        f"  {page:12} first {1000 * first:.0f} ms, {opened} queries of the record, then {queries.taken()[1]}"
    )
    return taken


def change_filters(app: AppTest) -> list[float]:
    """The seconds of each change."""
    taken = []
    for query in FILTERS[1:] + FILTERS[:1]:
        app.query_params.clear()
        for name, value in query.items():
            app.query_params[name] = value
        taken.append(measure(app.run))
        assert not app.exception, app.exception
    return taken


def bare_page() -> list[float]:
    """The seconds of as many changes of the one filter of a bare page over the same store."""
    app = AppTest.from_file(BARE, default_timeout=300).run()
    months = app.selectbox[0].options[1 : 1 + len(FILTERS)]
    taken = [measure(lambda month=month: app.selectbox[0].select(month).run()) for month in months]
    assert not app.exception, app.exception
    return taken


def follow(facts: int, folder: str) -> None:
    """Stores one more file of a county, in this store and in an empty one, and draws the page that was open; five times."""
    app = AppTest.from_file(DASHBOARD, default_timeout=300).run()
    store, empty = open_store(), open_store(str(Path(folder) / "empty.sqlite"))
    storing, alone, drawing = [], [], []
    # of months that nobody has sent yet
    later = [sent for sent in plan(Scale(1, 60, layouts=("roll_up",))) if sent.month.year == LAST_YEAR]
    for sent in later[:MORE_FILES]:
        name, content = file_of(sent)
        reading = normalise_bytes(content, name, today=date(2030, 1, 1))
        storing.append(measure(lambda content=content, reading=reading: store.add(reading, content)))
        alone.append(measure(lambda content=content, reading=reading: empty.add(reading, content)))
        drawing.append(measure(app.run))
        assert not app.exception, app.exception
    store.close()
    empty.close()
    note("one more file", "stored", facts, storing, "into an empty store", alone)
    note("one more file", "drawn", facts, drawing, most=3)


def main(facts: int, path: str) -> None:
    """Measures everything."""
    with tempfile.TemporaryDirectory() as folder:
        if not path:
            path = str(Path(folder) / "store.sqlite")
            making = measure(lambda: fill_store(path, scale_for(facts)))
            print(f"{Path(path).stat().st_size >> 20} MiB, written in {making:.0f} s")
        os.environ["CAMPAIGN_STORE"] = path
        store = open_store()
        facts = store.sizes().facts
        store.close()
        print(f"record: {facts} facts")
        logging.disable(logging.WARNING)  # Streamlit warns at length that no browser is there
        queries = Queries()
        start = measure(lambda: AppTest.from_file(DASHBOARD, default_timeout=300).run())
        print(f"  the first page of a data version: {queries.taken()[1]} queries of the record")
        note("pages", "first of a data version", facts, [start])
        taken = {page: visit(page, queries) for page in SECTIONS}
        most = (0.4, 800) if facts <= 1_000_000 else (1, 2500)
        note("pages", "memory of the process", facts, [memory_peak()], most=most[1], unit="MB")
        follow(facts, folder)
        bare = bare_page()
        for page, seconds in taken.items():
            note("pages", page, facts, seconds, "a bare page of a chart and a table", bare, most=most[0])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000, sys.argv[2] if len(sys.argv) > 2 else "")
