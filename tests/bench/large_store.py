"""A store of many facts for measurements: a province's counties over two years, written straight into the
tables, since a million figures through the readers would take an hour."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from etl.meaning.divisions import Place, all_divisions
from etl.store import Store, tables
from etl.store.engine import open_engine, store_url, writing
from etl.store.record import day_number
from etl.store.terms import chunks, term_key
from etl.vocabulary import code_names

PROVINCE, FIRST_YEAR, MONTHS = "53", 2022, 24
SEED = 20230417
KINDS = {"police": "公安局", "school": "第一中学", "bank": "信用社", "hospital": "人民医院"}
MEASURES = ["leaflets", "posters", "sessions", "people_reached", "households"]
QUALIFIERS = ["exact"] * 17 + ["about", "at_least", "at_most"]
MOMENT = "2024-01-02T08:30:00+00:00"
ROWS_AT_ONCE = 20_000

Row = dict[str, Any]


@dataclass(slots=True)
class _Sent:
    """One submission: a unit of a county in one month, with its `size` facts from `first` on."""

    number: int
    county: Place
    kind: str
    start: int
    end: int
    first: int
    size: int


class _Texts:
    """The numbers that stand for texts."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __getitem__(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers) + 1)


def make_store(path: Path, facts: int) -> None:
    """Writes `facts` facts, one submission per county, month and kind of unit, the same ones every time."""
    engine = open_engine(store_url(str(path)))
    Store(engine)
    texts = _Texts()
    sent = list(_submissions(facts))
    with writing(engine) as connection:
        for part in chunks(sent, 1000):
            connection.execute(tables.original.insert(), [_original(one) for one in part])
            connection.execute(tables.submission.insert(), [_submission(one) for one in part])
            states = [{"submission_id": one.number, "withdrawn": False, "replaced_by": None} for one in part]
            connection.execute(tables.state.insert(), states)
        rows = []
        for row in _facts(sent, texts):
            rows.append(row)
            if len(rows) == ROWS_AT_ONCE or row["id"] == facts:
                connection.execute(tables.fact.insert(), rows)
                rows = []
        terms = [{"id": n, "key": term_key(text), "text": text} for text, n in texts.numbers.items()]
        connection.execute(tables.term.insert(), terms)
        connection.execute(tables.version.update().values(data=1))
    engine.dispose()


def _submissions(facts: int) -> Iterator[_Sent]:
    units = [(county, kind) for county in all_divisions("county", PROVINCE) for kind in KINDS]
    share, rest = divmod(facts, len(units) * MONTHS)
    first = 1
    for number in range(len(units) * MONTHS):
        county, kind = units[number % len(units)]
        size = share + (number < rest)
        yield _Sent(number + 1, county, kind, *_month(number // len(units)), first, size)
        first += size


def _month(number: int) -> tuple[int, int]:
    start = date(FIRST_YEAR + number // 12, number % 12 + 1, 1)
    end = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return day_number(start), day_number(end)


def _original(one: _Sent) -> Row:
    return {"id": one.number, "sha256": f"{one.number:064x}", "content": b"measurement"}


def _submission(one: _Sent) -> Row:
    return {
        "id": one.number, "original_id": one.number, "attempt": 1, "code": f"{one.number:016x}",
        "file": f"{one.county.name}{KINDS[one.kind]}{one.start // 100}.xlsx", "title": "统计表", "layout_key": "",
        "version_key": "", "counties": "{}", "units": "[]", "period_start": one.start, "period_end": one.end,
        "sample": False, "by": "", "at": MOMENT, "reader_version": "1", "supplied": "{}",
        "first_fact": one.first, "facts": one.size, "mentions": 0,
    }  # fmt: skip


def _facts(sent: list[_Sent], texts: _Texts) -> Iterator[Row]:
    chosen = random.Random(SEED)
    groups, channels = list(code_names("target_group", "zh")), list(code_names("channel", "zh"))
    townships = {one.code: all_divisions("township", one.code) or [one] for one in {s.county for s in sent}}
    for one in sent:
        for number in range(one.first, one.first + one.size):
            place, qualifier = chosen.choice(townships[one.county.code]), chosen.choice(QUALIFIERS)
            value = float(chosen.randint(0, 3000))
            words = {
                "sheet": "统计表", "cell": f"{chosen.choice('CDEFGHIJ')}{5 + number - one.first}",
                "raw": f"{value:.0f}", "unit": f"{one.county.name}{KINDS[one.kind]}", "unit_type": one.kind,
                "district_code": place.code, "district": place.path, "activity": "",
                "target_group": chosen.choice(groups), "channel": chosen.choice(channels),
                "measure": chosen.choice(MEASURES), "qualifier": qualifier,
            }  # fmt: skip
            yield {name: texts[text] for name, text in words.items()} | {
                "id": number, "submission_id": one.number, "party": texts[words["unit"]],
                "cumulative": 0, "period_start": one.start, "period_end": one.end, "queried": int(chosen.random() < 0.01),
                "value": value, "low": value, "high": None if qualifier == "at_least" else value,
            }  # fmt: skip
