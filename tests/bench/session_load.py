"""Many visitors at once: each looks at a page, waits as somebody does who reads it, and changes a filter or goes on."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from statistics import median

from tests.bench.session_client import Client, Drawn, visit

# What a leader looks at; the rest is a clerk's.
PAGES = (
    "overview", "districts", "map", "groups", "channels", "blindspots", "reporting", "comparison", "data",
)  # fmt: skip
# One act in so many opens another page, the others change a filter.
PAGE_ONE_IN = 8


@dataclass(slots=True)
class Load:
    """What visitors saw: the first pages, the redraws, and what went wrong, by its kind."""

    opened: list[Drawn] = field(default_factory=list)
    drawn: list[Drawn] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)

    def seconds(self, page: str = "", spans: Sequence[tuple[float, float]] | None = None) -> list[float]:
        """Of the redraws, in order of size: all, those of a page, those that were begun within these spans."""
        return sorted(
            one.seconds
            for one in self.drawn
            if page in ("", one.page)
            and (spans is None or any(start <= one.begun <= end for start, end in spans))
        )

    def note(self, one: Drawn, into: list[Drawn]) -> None:
        """One page that was drawn."""
        self.troubles.update(f"{one.page}: {trouble}" for trouble in one.troubles)
        one.texts.clear()
        into.append(one)


def percentile(ordered: Sequence[float], percent: float) -> float:
    """The smallest that `percent` of a hundred do not exceed (nearest rank); nan of none."""
    return ordered[max(-int(-len(ordered) * percent // 100), 1) - 1] if ordered else float("nan")


def describe(ordered: Sequence[float]) -> str:
    """`0.12 s, 95 % within 0.48 s, 99 % 0.90 s, slowest 1.10 s`"""
    if not ordered:
        return "none"
    parts = percentile(ordered, 95), percentile(ordered, 99), ordered[-1]
    return "{:.2f} s, 95 % within {:.2f} s, 99 % {:.2f} s, slowest {:.2f} s".format(median(ordered), *parts)


async def burst(url: str, visitors: int, pages: Sequence[str] = PAGES) -> Load:
    """First visits, all at the same moment; each leaves once its page is drawn."""
    load = Load()

    async def come(number: int) -> None:
        with _noted(load, "first visit"):
            async with visit(url, pages[number % len(pages)]) as (_, drawn):
                load.note(drawn, load.opened)

    await asyncio.gather(*(come(number) for number in range(visitors)))
    return load


async def use(
    url: str, visitors: int, think: float, go_on: Callable[[], bool], seed: int, pages: Sequence[str] = PAGES
) -> Load:
    """Visitors who come one after the other within one `think`, and stay as long as `go_on` says. Between two acts of one
    lie `think` seconds, half to one and a half times as much."""
    load = Load()

    async def stay(number: int) -> None:
        chance = Random(f"{seed}.{number}")
        await asyncio.sleep(think * number / visitors)
        with _noted(load, "visitor"):
            async with visit(url, pages[number % len(pages)]) as (client, drawn):
                load.note(drawn, load.opened)
                while go_on():
                    await asyncio.sleep(think * chance.uniform(0.5, 1.5))
                    load.note(await _act(client, chance, pages), load.drawn)

    await asyncio.gather(*(stay(number) for number in range(visitors)))
    return load


async def _act(client: Client, chance: Random, pages: Sequence[str]) -> Drawn:
    if len(pages) > 1 and chance.randrange(PAGE_ONE_IN) == 0:
        return await client.go_to(chance.choice([page for page in pages if page != client.page]))
    return await client.change_filter(chance)


@contextmanager
def _noted(load: Load, who: str) -> Iterator[None]:
    """What cuts a visitor off counts as one trouble, and the others go on."""
    try:
        yield
    except Exception as error:
        load.troubles[f"{who} cut off: {type(error).__name__}: {str(error)[:80]}"] += 1


def per_page(load: Load, pages: Iterable[str]) -> Iterable[str]:
    """A line of each page."""
    for page in pages:
        if found := load.seconds(page):
            yield f"    {page:12} {len(found):5} redraws, median {describe(found)}"
