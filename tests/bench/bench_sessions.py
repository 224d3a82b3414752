"""Many at once on one process: the real dashboard over generated facts with a roster and bases, a burst of first visits,
then visitors who change filters and pages, while a clerk loads files with the command; then the same on a bare page.

    python -m tests.bench.bench_sessions [--sessions 100] [--seconds 90] [--facts 200000] [--store sqlite] [--uploads 0]
                                         [--profile FILE]

Redraws are timed from the message that a browser sends to the end of the script's run, over the real websocket, by a driver
on the same machine: what else the machine does counts. `--store postgresql` makes a server of its own. `--uploads` is how
many files another clerk uploads through the page meanwhile, at a steady pace; how long each takes is told apart from the
redraws. `--profile` records the dashboard with py-spy while it is used, as collapsed stacks. Wanted: no error, 95 % of
redraws under 1 s.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from tests.bench.around import Clerk, Memory, cpu_seconds, profiled
from tests.bench.load_files import file_of
from tests.bench.load_plan import Scale, Sent, Totals, plan, scale_for
from tests.bench.load_reference import write_reference
from tests.bench.load_store import fill_store
from tests.bench.session_client import START_PAGE, visit
from tests.bench.session_load import PAGES, Load, burst, describe, per_page, use
from tests.bench.upload_clerk import UNASKED, Uploads, upload
from tests.browser.conftest import start_dashboard, wait_until_warm
from tests.postgres import BINARIES, MISSING, running_server

SEED = 20261126
FILES = 200
# However long the dashboard is watched for its memory.
RIVAL_SECONDS = 120.0
RIVAL = "tests/bench/bare_filter_page.py"


def prepare(url: str, scale: Scale, folder: Path, files: int) -> tuple[Totals, Path, Iterator[Sent]]:
    """Fills the store, with reference; writes the clerk's files, of the months after. The sums of all of it, the folder, and
    the files that would come then."""
    totals = fill_store(url, scale)
    reference = write_reference(folder / "reference", scale)
    subprocess.run(
        [sys.executable, "-m", "etl", "load", *map(str, reference), "--store", url],
        check=True,
        capture_output=True,
    )
    inbox = folder / "inbox"
    inbox.mkdir()
    longer = Scale(scale.counties, scale.months + 240, scale.stations, scale.layouts, scale.province)
    coming = islice(plan(longer), totals.files, None)
    for sent in islice(coming, files):
        name, content = file_of(sent)
        (inbox / name).write_bytes(content)
        totals.add(sent)
    return totals, inbox, coming


async def wrong_totals(url: str, totals: Totals) -> list[str]:
    """The sums of the generator that the page of the figures does not show."""
    async with visit(url, "data") as (_, drawn):
        page = "\n".join(drawn.texts)
    sums = [(measure, total) for (measure, _), total in totals.sums["measure"].items()]
    wanted = [("figures", totals.facts), *sums]
    return [f"{name} {number:,}" for name, number in wanted if f"{number:,}**" not in page]


def measure_one(
    name: str,
    url: str,
    process: int,
    asked: argparse.Namespace,
    clerk: Clerk,
    pages: tuple[str, ...],
    uploaded: Sequence[Sent] = (),
    counted: Callable[[Sent], None] = lambda sent: None,
) -> Load:
    """The load on one server, while somebody uploads these files and `counted` is called with each that is stored; prints
    what it did."""
    memory, spent = Memory(process), cpu_seconds(process)
    seconds = asked.seconds if pages == PAGES else min(asked.seconds, RIVAL_SECONDS)
    profile = asked.profile if pages == PAGES else ""
    with memory.watched(), profiled(process, profile), clerk.at_work(after=asked.think * 1.5):
        end = time.monotonic() + seconds

        async def everybody() -> tuple[Load, Uploads]:
            uploads = Uploads()
            load, _ = await asyncio.gather(
                use(url, asked.sessions, asked.think, lambda: time.monotonic() < end, SEED, pages),
                upload(url, uploaded, seconds / max(len(uploaded), 1), uploads, counted),
            )
            return load, uploads

        load, uploads = asyncio.run(everybody())
    spent = cpu_seconds(process) - spent
    count = len(load.drawn)
    print(f"{name}: {count} redraws and {len(load.opened)} first pages of {asked.sessions} sessions")
    print(f"  all: median {describe(load.seconds())}")
    spans = [(start, end) for start, end in clerk.spans]
    took = ", ".join(f"{end - start:.0f} s" for start, end in spans)
    print(f"  while {clerk.files} files were loaded ({took}): median {describe(load.seconds(spans=spans))}")
    print(
        f"  first pages, one after the other: median {describe(sorted(one.seconds for one in load.opened))}"
    )
    print("\n".join(per_page(load, pages)))
    print(
        f"  {1000 * spent / max(count + len(load.opened), 1):.0f} ms of the processor a page; memory {memory.told()}"
    )
    if uploaded:
        print("\n".join(uploads.lines()))
    troubles = load.troubles + Counter([f"load: {clerk.failed}"] if clerk.failed else [])
    print(
        f"  errors: {sum(troubles.values())}"
        + "".join(f"\n    {n} × {t}" for t, n in troubles.most_common(8))
    )
    return load


def main(asked: argparse.Namespace) -> None:
    """Prints all measurements."""
    print(f"seed {SEED}, load average {os.getloadavg()[0]:.1f} before, {os.cpu_count()} cores")
    scale = scale_for(asked.facts)
    with tempfile.TemporaryDirectory() as named, ExitStack() as opened:
        folder = Path(named)
        url, other = str(folder / "store.sqlite"), str(folder / "other.sqlite")
        if asked.store == "postgresql":
            if not BINARIES:
                sys.exit(MISSING)
            server = opened.enter_context(running_server(durable=True))
            url, other = (server.url(server.make_database()) for _ in range(2))
        totals, inbox, coming = prepare(url, scale, folder, FILES)
        uploaded = list(islice((sent for sent in coming if sent.layout in UNASKED), asked.uploads))
        process, dashboard = start_dashboard(url, folder / "log")
        opened.callback(process.wait)
        opened.callback(process.terminate)
        print(f"{totals.facts} facts; warm {wait_until_warm(dashboard):.1f} s after the first answer")
        first = asyncio.run(burst(dashboard.url, asked.sessions))
        lost = f"; errors {dict(first.troubles)}" if first.troubles else ""
        print(
            f"burst of {asked.sessions} first visits: {describe(sorted(d.seconds for d in first.opened))}{lost}"
        )
        clerk = Clerk(inbox, url, FILES)
        measure_one("dashboard", dashboard.url, process.pid, asked, clerk, PAGES, uploaded, totals.add)
        wrong = asyncio.run(wrong_totals(dashboard.url, totals))
        print(f"  sums on the page against the generator's: {', '.join(wrong) or 'all equal'}")
        process.terminate()
        process.wait()
        rival, bare = start_dashboard(url, folder / "bare.log", script=RIVAL)
        opened.callback(rival.wait)
        opened.callback(rival.terminate)
        asyncio.run(burst(bare.url, 1, pages=(START_PAGE,)))
        measure_one("bare page", bare.url, rival.pid, asked, Clerk(inbox, other, FILES), (START_PAGE,))
    print(f"load average {os.getloadavg()[0]:.1f} after")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sessions", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=90.0)
    parser.add_argument("--think", type=float, default=10.0, help="seconds between two acts of a visitor")
    parser.add_argument("--facts", type=int, default=200_000)
    parser.add_argument("--store", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--uploads", type=int, default=0, help="files that are uploaded through the page")
    parser.add_argument("--profile", default="", help="write collapsed stacks of the dashboard there")
    main(parser.parse_args())
