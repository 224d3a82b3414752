"""Several people look while a clerk loads: the driver of `tests.bench.bench_sessions`, small and without a clock."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from random import Random
from typing import TypeVar

from tests.bench.around import Clerk
from tests.bench.bench_sessions import prepare, wrong_totals
from tests.bench.load_plan import Scale
from tests.bench.session_client import visit
from tests.bench.session_load import PAGES, Load, burst, use
from tests.bench.upload_clerk import UNASKED, Uploads, upload
from tests.browser.conftest import wait_until_warm

T = TypeVar("T")
SCALE, FILES, UPLOADS = Scale(2, 2, stations=4), 12, 3


def run(wanted: Coroutine[None, None, T]) -> T:
    """In a thread of its own: a browser that another test has left open keeps a loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, wanted).result()


def test_nobody_meets_an_error_while_files_are_loaded_and_the_sums_are_right_at_the_end(start, tmp_path):
    url = str(tmp_path / "store.sqlite")
    totals, inbox, coming = prepare(url, SCALE, tmp_path, FILES)
    sent = list(islice((one for one in coming if one.layout in UNASKED), UPLOADS))
    before, *_ = prepare(str(tmp_path / "before.sqlite"), SCALE, tmp_path / "before", 0)
    dashboard = start(url)
    wait_until_warm(dashboard)

    first = run(burst(dashboard.url, len(PAGES)))
    assert (first.troubles, len(first.opened)) == (Counter(), len(PAGES))
    assert run(wrong_totals(dashboard.url, before)) == []
    assert len(run(wrong_totals(dashboard.url, totals))) > 1

    clerk = Clerk(inbox, url, FILES)
    uploads = Uploads()

    async def everybody() -> Load:
        load, _ = await asyncio.gather(
            use(dashboard.url, 6, 0.5, lambda: not clerk.spans, seed=1),
            upload(dashboard.url, sent, 0.1, uploads, totals.add),
        )
        return load

    with clerk.at_work(after=0):
        load = run(everybody())

    assert (uploads.troubles, len(uploads.whole)) == (Counter(), UPLOADS)
    assert (load.troubles, clerk.failed, len(load.opened)) == (Counter(), "", 6)
    assert len(load.drawn) >= 6
    assert run(wrong_totals(dashboard.url, totals)) == []


def test_the_driver_tells_of_an_upload_that_is_not_stored(start, tmp_path):
    url = str(tmp_path / "store.sqlite")
    _, _, coming = prepare(url, SCALE, tmp_path, 0)
    (one,) = islice((sent for sent in coming if sent.layout == "report"), 1)
    dashboard = start(url)
    uploads, stored = Uploads(), []
    run(upload(dashboard.url, [one], 0.1, uploads, stored.append))
    assert (stored, uploads.whole, uploads.troubles.total()) == ([], [], 1)
    assert next(iter(uploads.troubles)).startswith("Refused: nothing to confirm after ")


def test_the_driver_sets_filters_as_a_browser_does_and_tells_of_a_page_that_fails(start, tmp_path):
    url = str(tmp_path / "store.sqlite")
    prepare(url, SCALE, tmp_path, 0)
    dashboard = start(url)
    wait_until_warm(dashboard)

    async def look() -> list[str]:
        async with visit(dashboard.url, "data") as (client, drawn):
            whole = "\n".join(drawn.texts)
            group = client.choices["filter_target_group"]
            elderly = await client.set_filter(group, "Elderly")
            chosen = client.choices["filter_target_group"].chosen
            page = await client.go_to("districts")
            assert (chosen, page.troubles) == ("Elderly", [])
            assert client.choices["filter_target_group"].chosen == "Elderly"
            assert "\n".join(elderly.texts) != whole
        async with visit(dashboard.url, "nowhere") as (client, drawn):
            await client.change_filter(Random(1))
            return drawn.troubles

    assert run(look()) == ["page not found"]
