"""Which unit of the roster sent what: every file's units found on the roster, whatever name they go by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

# (name of a unit, where it is) -> what is equal for all names of one unit: `etl.meaning.unit.unit_key`
KeyOf = Callable[[str, str], str]
UNREADABLE = "unreadable"

# A row of the deliveries (`etl.store.deliveries.DELIVERY_COLUMNS`) for each row of the roster that it is for.
# `first`: the day on which its first version came; `problem`: why it could not be read, else ''.
SENT_COLUMNS = ["delivery", "unit_row", "submission", "file", "received", "first", "unit", "unit_type",
                "district_code", "period_start", "period_end", "dated", "facts", "above_zero",
                "collected", "problem"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sent:
    """`listed`: what units of the roster sent, SENT_COLUMNS; `unlisted`: the rest, `unit_row` -1.

    `delivery` numbers a file's row; it stands in several rows of `listed` where one unit has several rows of the
    roster and the file does not tell them apart.
    """

    listed: pd.DataFrame
    unlisted: pd.DataFrame


def match_deliveries(
    roster: pd.DataFrame, deliveries: pd.DataFrame, receipts: pd.DataFrame, key_of: KeyOf
) -> Sent:
    """Finds the unit of the roster behind each delivery and each receipt of what could not be read.

    `roster`, `deliveries`, `receipts`: the frames of the store. A unit is found by its own key, by its aliases, and
    by its name alone where a file says its place less exactly than the roster and one unit only has that name.
    """
    sent = _with_receipts(deliveries, receipts, key_of)
    found = _Names(roster, key_of)
    triples = sent[["party", "unit", "district_code"]].drop_duplicates()
    rows_of = {triple: found.rows(*triple) for triple in triples.itertuples(index=False, name=None)}
    places = dict(zip(roster["unit_row"], roster["district_code"], strict=True))
    found_rows = [rows_of[key] or (-1,) for key in _lists(sent, "party", "unit", "district_code")]
    sent["unit_row"] = found_rows
    several = np.array([len(rows) > 1 for rows in found_rows], dtype=bool)
    parts = sent[several].copy()
    parts["unit_row"] = _split_by_place(parts, places)
    parts = parts.explode("unit_row").dropna(subset="unit_row")
    # nearly all are of one row: only the others are worth the work of being taken apart
    sent = sent[~several].assign(unit_row=[rows[0] for rows in found_rows if len(rows) == 1])
    if len(parts):
        sent = pd.concat([sent, parts]).sort_values("delivery", kind="stable")
    sent["unit_row"] = sent["unit_row"].astype(int)
    sent = sent[SENT_COLUMNS].reset_index(drop=True)
    return Sent(sent[sent["unit_row"] >= 0], sent[sent["unit_row"] < 0])


def _with_receipts(deliveries: pd.DataFrame, receipts: pd.DataFrame, key_of: KeyOf) -> pd.DataFrame:
    """Deliveries on the days of their receipts, with what stands, and what could not be read besides."""
    rows: Iterable[Any] = receipts.itertuples(index=False)
    said = {row.submission or row.file: row for row in rows}
    sent = deliveries.copy()
    sent["received"] = [
        said[code].received if code in said else day for code, day in _lists(sent, "submission", "received")
    ]
    sent["problem"] = ""
    sent["first"] = _first_days(sent)
    sent = sent[sent["submission"] == sent["stands_as"]]
    stored = set(deliveries["submission"])
    lost = [
        _unread(row, key_of) for key, row in said.items() if row.problem == UNREADABLE and key not in stored
    ]
    if lost:
        unread = pd.DataFrame(lost).reindex(columns=sent.columns)
        sent = pd.concat([sent, unread], ignore_index=True) if len(sent) else unread
    sent["delivery"] = range(len(sent))
    return sent


def _first_days(sent: pd.DataFrame) -> list[date]:
    """The day of the first version with figures of the same unit; a correction does not make a unit late."""
    first: dict[tuple[str, str], date] = {}
    rows = list(_lists(sent, "stands_as", "party", "received", "facts"))
    for code, party, day, facts in rows:
        if facts:
            first[code, party] = min(day, first.get((code, party), day))
    return [first[code, party] if facts else day for code, party, day, facts in rows]


def _lists(frame: pd.DataFrame, *names: str) -> Iterator[tuple[Any, ...]]:
    """Rows of these columns; columns of texts are much slower where they are walked through as they are."""
    return zip(*(frame[name].tolist() for name in names), strict=True)


def _unread(row: Any, key_of: KeyOf) -> dict[str, object]:
    return {
        "submission": row.submission,
        "file": row.file,
        "stands_as": row.submission,
        "received": row.received,
        "first": row.received,
        "sample": False,
        "unit": row.unit,
        "party": key_of(row.unit, row.district_code) if row.unit else "",
        "unit_type": "",
        "district_code": row.district_code,
        "period_start": row.period_start,
        "period_end": row.period_end,
        "dated": False,
        "facts": 0,
        "above_zero": 0,
        "collected": False,
        "problem": row.problem,
    }


class _Names:
    """The units of the roster under all their names."""

    def __init__(self, roster: pd.DataFrame, key_of: KeyOf) -> None:
        self._key_of = key_of
        self._by_key: dict[str, set[int]] = defaultdict(set)
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._party: dict[int, str] = {}
        self._place: dict[int, str] = {}
        rows: Iterable[Any] = roster.itertuples(index=False)
        for row in rows:
            number = int(row.unit_row)
            self._party[number], self._place[number] = row.party, row.district_code
            self._by_key[row.party].add(number)
            for name in (row.unit, *row.aliases):
                self._by_key[key_of(name, row.district_code)].add(number)
                self._by_name[name].add(number)
        # a unit's rows all answer to the names of each of them
        self._of_party: dict[str, set[int]] = defaultdict(set)
        for number, party in self._party.items():
            self._of_party[party].add(number)
        self._places = sorted(set(self._place.values()))

    def rows(self, party: str, unit: str, district: str) -> tuple[int, ...]:
        """The rows of the one unit that this is, () where it is none or may be several."""
        if not unit:
            return ()
        for found in (
            self._by_key.get(party, set()),
            {row for row in self._by_name.get(unit, ()) if _related(self._place[row], district)},
            self._in_a_part(unit, district),
        ):
            parties = {self._party[row] for row in found}
            if len(parties) == 1:
                return tuple(sorted(self._of_party[parties.pop()]))
        return ()

    def _in_a_part(self, unit: str, district: str) -> set[int]:
        """Those whom the name means in one of the places of the roster inside a district."""
        within = [place for place in self._places if place.startswith(district) and place != district]
        return {
            row
            for place in within
            for row in self._by_key.get(self._key_of(unit, place), ())
            if self._place[row].startswith(district)
        }


def _related(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _split_by_place(sent: pd.DataFrame, places: dict[int, str]) -> list[tuple[int, ...]]:
    """For which of a unit's rows of the roster each delivery is: those in whose district its figures lie, where
    the file has figures in the district of any; else all of them."""
    keys = list(zip(sent["submission"], sent["unit_row"], strict=True))
    fitting = [
        tuple(row for row in rows if code.startswith(places[row]))
        for rows, code in zip(sent["unit_row"], sent["district_code"], strict=True)
    ]
    told_apart = {key for key, fits in zip(keys, fitting, strict=True) if fits}
    return [fits if key in told_apart else key[1] for key, fits in zip(keys, fitting, strict=True)]
