"""The synonym tables: every word of the field with its codes, and the longest words of a text.

Source: `data/reference/vocabulary/synonyms_*.csv` (word, code, unit, note). Several units of one word are
parted by `|`; a row without a unit is the word's usual code, a row without a code says that the word stands
for nothing (活动时间 is no count of activities). The note 弱 marks words that give way to a stronger one
beside them, 场所代指人群 places that stand for their people.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

VOCABULARY = Path(__file__).resolve().parents[2] / "data" / "reference" / "vocabulary"
WEAK = "弱"
PLACE = "场所代指人群"
ASCII_UPPER = {lower: lower - 32 for lower in range(ord("a"), ord("z") + 1)}
SCALES = "亿万千百"
FRAUD_WORD, OTHER_FRAUD_WORDS = "反诈", ("防骗", "防诈")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one word stands for: its usual codes ('' for none), its code by unit, and its note."""

    codes: tuple[str, ...]
    by_unit: dict[str, str]
    note: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries by word and, for each first character, the lengths of its words, longest first."""

    entries: dict[str, Entry]
    lengths: dict[str, tuple[int, ...]]

    def continues(self, text: str, end: int, word: str) -> bool:
        """Whether 反诈宣传 is the first part of 反诈宣传单: a longer word starts with 宣传."""
        if len(word) < 4 or not word.endswith("宣传"):
            return False
        start = end - 2
        words = (text[start : start + length] for length in self.lengths["宣"])
        return any(len(longer) > 2 and longer in self.entries for longer in words)

    def scan(self, text: str) -> list[tuple[int, str, Entry]]:
        """(start, word, entry) of the longest words, left to right, none overlapping; `text` is squeezed."""
        upper = text.translate(ASCII_UPPER)
        found = []
        at = 0
        while at < len(upper):
            for length in self.lengths.get(upper[at], ()):
                word = upper[at : at + length]
                entry = self.entries.get(word)
                if entry is not None and not self.continues(upper, at + len(word), word):
                    found.append((at, text[at : at + length], entry))
                    at += len(word)
                    break
            else:
                at += 1
        return found


@lru_cache(maxsize=50_000)
def squeeze(text: str) -> str:
    """`text` in NFKC without spaces, line breaks and zero-width characters."""
    return "".join(
        c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and c not in "\u200b\ufeff"
    )


def read_rows(name: str) -> list[dict[str, str]]:
    """The rows of one table of the vocabulary."""
    with (VOCABULARY / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def vocabulary(kind: str) -> dict[str, dict[str, str]]:
    """{code: row} of `measures`, `channels`, `target_groups` or `unit_types`."""
    return {row["code"]: row for row in read_rows(f"{kind}.csv")}


@cache
def load_lexicon(kind: str) -> Lexicon:
    """The lexicon of `measures`, `channels` or `groups`; a measure's word with 反诈 stands for those with 防骗 and 防诈 too,
    where no row of their own says otherwise. ValueError where a code is not in the vocabulary."""
    known = vocabulary("target_groups" if kind == "groups" else kind)
    codes: dict[str, list[str]] = {}
    by_unit: dict[str, dict[str, str]] = {}
    notes: dict[str, str] = {}
    for row in read_rows(f"synonyms_{kind}.csv"):
        word = squeeze(row["word"]).translate(ASCII_UPPER)
        if row["code"] and row["code"] not in known:
            raise ValueError(f"unknown code {row['code']} for {word} in synonyms_{kind}.csv")
        codes.setdefault(word, [])
        by_unit.setdefault(word, {})
        if row["unit"]:
            by_unit[word] |= dict.fromkeys(row["unit"].split("|"), row["code"])
        else:
            codes[word].append(row["code"])
            notes[word] = row["note"]
    entries = {w: Entry(tuple(codes[w]), by_unit[w], notes.get(w, "")) for w in codes}
    # 防骗资料 is what 反诈资料 is; a lesson is told by its own rules, since as the topic of a row it is no way
    for word in [w for w in entries if FRAUD_WORD in w and kind == "measures" and not w.endswith("课")]:
        for other in OTHER_FRAUD_WORDS:
            entries.setdefault(word.replace(FRAUD_WORD, other), entries[word])
    lengths: dict[str, set[int]] = {}
    for word in entries:
        lengths.setdefault(word[0], set()).add(len(word))
    return Lexicon(entries, {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()})


@cache
def units_of(measure: str) -> tuple[str, ...]:
    """The units that a measure is counted in: ('份', '张', '册', …)."""
    return tuple(row["word"] for row in read_rows("synonyms_units.csv") if row["code"] == measure)


def usual_unit(measure: str) -> str:
    """份 of leaflets: what a number without its unit is counted in; '' for none."""
    return next(iter(units_of(measure)), "")


@cache
def known_units() -> frozenset[str]:
    """Every unit that some measure is counted in."""
    return frozenset(row["word"] for row in read_rows("synonyms_units.csv"))


@lru_cache(maxsize=4096)
def split_unit(unit: str) -> tuple[str, ...]:
    """The units that a bracket may mean, likeliest first: '场(次)' → ('场次', '场', '次')."""
    plain = squeeze(unit).removeprefix("单位").lstrip(":" + SCALES)
    parts = [p.lstrip(SCALES) for p in re.split(r"[()\[\]/、,;|·.或和及]+", plain)]
    return tuple(dict.fromkeys(u for u in ("".join(parts), *parts) if u))
