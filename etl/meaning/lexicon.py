"""Words of the field and the codes they stand for: measures, target groups and channels.

Source: `data/reference/vocabulary/synonyms_*.csv` (word, code, unit, note). Several units of one word are
parted by `|`; a row without a unit is the word's usual code, a row without a code says that the word stands
for nothing (活动时间 is no count of activities). The note 弱 marks words that give way to a stronger one
beside them.
Positions are those in `squeeze(text)`.
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
COUNTED = re.compile(r"(?:的|总)?(人次|人数|场次|户数|份数|条数|张数|次数|篇数|块数|件数)数?")
BRACKET = re.compile(r"\(([^()]{1,8}|[^()]{1,4}\([^()]{1,4}\))\)")
GAP = re.compile(r"(?:[的等]|开展|进行|发放|派发|张贴|悬挂|人员|群众|数量|组织|签订|推广|安装){0,2}")
MANNERS = {
    "sessions",
    "households",
    "posts",
    "videos",
    "media_reports",
    "screens",
    "staff",
    "sms",
    "broadcasts",
}
LOOSE = {"leaflets", "posters", "gifts", "boards", "banners"}
HEADS = {
    "views", "people_reached", "consultations", "leaflets", "posters", "banners", "boards", "gifts",
    "pledges", "app_installs", "scams_stopped", "loss_prevented",
}  # fmt: skip
AGENT_HEADS = {"households", "sessions", "staff"}
UNIT_MEASURES = {
    "人次": "people_reached", "人": "people_reached", "名": "people_reached",
    "户": "households", "场次": "sessions", "场": "sessions",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of the vocabulary in a squeezed text, `text[start:end] == word`."""

    start: int
    end: int
    word: str
    code: str


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
    """The lexicon of `measures`, `channels` or `groups`. ValueError where a code is not in the vocabulary."""
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
    lengths: dict[str, set[int]] = {}
    for word in entries:
        lengths.setdefault(word[0], set()).add(len(word))
    return Lexicon(entries, {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()})


@cache
def units_of(measure: str) -> tuple[str, ...]:
    """The units that a measure is counted in: ('份', '张', '册', …)."""
    return tuple(row["word"] for row in read_rows("synonyms_units.csv") if row["code"] == measure)


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


def default_channel(measure: str) -> str:
    """The channel of a measure where nothing else states one; 'unspecified' where it has none."""
    row = vocabulary("measures").get(measure)
    return (row["default_channel"] if row else "") or "unspecified"


def resolve_unit(entry: Entry, unit: str) -> str | None:
    """The code of a word that is counted in `unit`; None where the unit says nothing about it."""
    for candidate in split_unit(unit):
        if candidate in entry.by_unit:
            return entry.by_unit[candidate]
        if entry.codes and entry.codes[0] and candidate in units_of(entry.codes[0]):
            return entry.codes[0]
        if candidate in UNIT_MEASURES:
            return UNIT_MEASURES[candidate]
    return None


def hide_units(text: str) -> str:
    """`text` with its bracketed units blotted out, so that （人次） is no word of its own; same length."""
    return BRACKET.sub(lambda m: "\0" * len(m[0]) if stated_unit(m[1]) else m[0], text)


def stated_unit(inner: str) -> bool:
    """Whether a bracket holds a unit and nothing else."""
    return any(u in known_units() or u == "元" for u in split_unit(inner))


def unit_behind(text: str, end: int) -> str:
    """The bracketed unit that a word ending at `end` is counted in; '' where there is none."""
    bracket = next((m for m in BRACKET.finditer(text, end) if stated_unit(m[1])), None)
    return bracket[1] if bracket else ""


def usual_code(code: str, unit: str) -> str:
    """`code` where an unfit unit may be a slip (海报（个）); '' for money, shares, others' units."""
    units = split_unit(unit)
    if any(u in ("元", "%", "‰") for u in units):
        return ""
    return code if code in LOOSE or not any(u in known_units() for u in units) else ""


def scan_measures(text: str) -> list[tuple[Hit, bool]]:
    """(hit, weak) of the measures' words in a squeezed text; a counting word behind (讲座人数) decides."""
    found: list[tuple[Hit, bool]] = []
    hidden = hide_units(text)
    for start, word, entry in load_lexicon("measures").scan(hidden):
        if (entry.codes == ("",) and not entry.by_unit) or (found and start < found[-1][0].end):
            continue
        end = start + len(word)
        code = entry.codes[0] if entry.codes else ""
        counted = COUNTED.match(hidden, end)
        unit = counted[1].removesuffix("数") if counted else unit_behind(text, end)
        end = counted.end() if counted else end
        code = (resolve_unit(entry, unit) or usual_code(code, unit)) if unit else code
        if code:
            found.append((Hit(start, end, text[start:end], code), entry.note == WEAK or not entry.codes))
    return found


def gives_way(hit: Hit, weak: bool, other: Hit) -> bool:
    """Whether `hit` only says how `other`, the word right behind it, was done."""
    if weak or hit.code == other.code:
        return weak
    return hit.code in MANNERS and other.code in (AGENT_HEADS | HEADS if hit.code == "staff" else HEADS)


@lru_cache(maxsize=8192)
def cached_measures(text: str) -> tuple[Hit, ...]:
    hits = scan_measures(text)
    kept = []
    for at, (hit, weak) in enumerate(hits):
        behind = hits[at + 1] if at + 1 < len(hits) else None
        before = hits[at - 1] if at else None
        if behind and GAP.fullmatch(text[hit.end : behind[0].start]) and gives_way(hit, weak, behind[0]):
            continue
        strong_before = before is not None and not before[1]
        if weak and before and strong_before and GAP.fullmatch(text[before[0].end : hit.start]):
            continue
        kept.append(hit)
    return tuple(kept)


def find_measures(text: str) -> list[Hit]:
    """The measures that a header or a clause names, left to right; several codes mean a joint figure."""
    return list(cached_measures(squeeze(text)))


def find_codes(kind: str, text: str) -> list[Hit]:
    """The hits of a lexicon without units; a word of two codes (师生) gives two hits at its place."""
    return [
        Hit(start, start + len(word), word, code)
        for start, word, entry in load_lexicon(kind).scan(squeeze(text))
        for code in entry.codes
        if code
    ]


def find_groups(text: str) -> list[Hit]:
    """The target groups that a text names; places that stand for their people (校园) included."""
    return find_codes("groups", text)


def find_channels(text: str) -> list[Hit]:
    """The channels that a text names. Materials name none here: their measure has a default channel."""
    return find_codes("channels", text)


def names_place(word: str) -> bool:
    """Whether a word of the groups is a place that stands for its people (校园, 企业)."""
    entry = load_lexicon("groups").entries.get(word)
    return entry is not None and entry.note == PLACE


def measure_for_unit(word: str, unit: str) -> str | None:
    """The measure of a header's word once its bracketed unit is known: 宣传（户） → 'households'.

    None where word and unit say nothing, or where the unit is money or a share and the word is none.
    """
    text = squeeze(word)
    entries = load_lexicon("measures").scan(text)
    if not unit:
        hits = find_measures(text)
        return hits[-1].code if hits else None
    meaningful = [entry for _, _, entry in entries if not entry.codes or entry.codes[0]]
    for entry in [e for e in reversed(meaningful) if e.note != WEAK] + [
        e for e in meaningful if e.note == WEAK
    ]:
        code = resolve_unit(entry, unit)
        if code:
            return code
    if not meaningful:
        named = not text or bool(find_groups(text))
        return (
            next((UNIT_MEASURES[u] for u in split_unit(unit) if u in UNIT_MEASURES), None) if named else None
        )
    usual = next((e.codes[0] for e in reversed(meaningful) if e.codes), "")
    return usual_code(usual, unit) or None


def read_group(text: str) -> tuple[str, ...]:
    """The groups that a whole cell of 宣传对象 names, each once: '学生、家长' → ('students', 'parents')."""
    return tuple(dict.fromkeys(hit.code for hit in find_groups(text)))


def read_channel(text: str) -> tuple[str, ...]:
    """The channels that a cell of 宣传方式 names: '讲座+入户' → ('lecture', 'door_to_door')."""
    hits = [(hit.start, hit.code) for hit in find_channels(text)]
    hits += [(hit.start, default_channel(hit.code)) for hit in find_measures(text)]
    named = [code for _, code in sorted(hits, key=lambda hit: hit[0]) if code != "unspecified"]
    return tuple(dict.fromkeys(named))
