"""Why a header or a label means what it means: which of its words, its unit. The reader's own rules, asked again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.explain.words import Speaker
from etl.meaning import header_words, population, total_words
from etl.meaning.header import HeaderMeaning, dimension_of, read_header
from etl.meaning.lexicon import Hit, default_channel, find_channels, find_groups, find_measures
from etl.schema import UNSPECIFIED, ColumnReading

_PATTERNS: dict[str, Sequence[re.Pattern[str]]] = {
    "serial": (header_words.SERIAL,),
    "note": (header_words.NOTE,),
    "narrative": (header_words.NARRATIVE,),
    "ratio": (header_words.RATIO,),
    "planned": (header_words.PLANNED,),
    "base": (header_words.BARE_BASE, header_words.BASE, population.SURELY, population.BARE, population.NAMED),
    "total": (total_words.TOTAL,),
    "cumulative": (header_words.CUMULATIVE,),
    "earlier": (header_words.EARLIER,),
    "no_count": (header_words.NO_COUNT,),
}


def why_part(speaker: Speaker, texts: Sequence[str], part: str) -> str:
    """Which words of a header say that it gives no plain figures; '' where none does."""
    for text in reversed(texts):
        core = read_header(text).core or text
        for pattern in _PATTERNS.get(part, ()):
            found = pattern.search(core)
            if found and found.group():
                return speaker.say("says", words=found.group())
    return ""


def why_measure(speaker: Speaker, texts: Sequence[str], measure: str) -> str:
    """Which words of a header or label name a measure, and what its unit adds; '' where they do not.

    `texts`: the header cells of a column, top level first, or one label.
    """
    meanings = [read_header(text) for text in texts]
    units = [meaning.unit for meaning in reversed(meanings) if meaning.unit]
    counted = speaker.say("counted_in", unit=units[0]) if units else ""
    for meaning in reversed(meanings):
        if measure == "mixed_materials" and len(set(meaning.measures)) > 1:
            named = speaker.listing(hit.word for hit in find_measures(meaning.core))
            return speaker.say("several_materials", words=named)
        hits = [hit for hit in find_measures(meaning.core) if hit.code == measure]
        if hits:
            return speaker.joined([_level(speaker, texts, meaning, hits[-1].word), counted])
    if units:
        core = "".join(meaning.core for meaning in meanings)
        by_unit = speaker.say("by_unit", unit=units[0])
        return speaker.joined([speaker.say("says", words=core), by_unit]) if core else by_unit
    named_by = "".join(meaning.core for meaning in meanings)
    return speaker.say("says", words=named_by) if read_header(named_by).measure == measure else ""


def _level(speaker: Speaker, texts: Sequence[str], meaning: HeaderMeaning, word: str) -> str:
    """Whether the lowest header says it or one above it."""
    lowest = len(texts) == 1 or read_header(texts[-1]) == meaning
    return speaker.say("says" if lowest else "says_above", words=word)


def why_code(speaker: Speaker, texts: Sequence[str], column: str, code: str, materials: bool = False) -> str:
    """Which words of a header or label name a target group or a channel; '' where they do not.

    `materials`: a channel may be told by what is handed out or put up.
    """
    for text in reversed(texts) if code != UNSPECIFIED else ():
        hits = [hit for hit in _hits(column, text, materials) if hit.code == code]
        if hits:
            return speaker.say("says", words=hits[0].word)
    return ""


def _hits(column: str, text: str, materials: bool) -> list[Hit]:
    """The groups that a text names; or its channels, after which come those of the materials that it names."""
    if column == "target_group" or not materials:
        return find_groups(text) if column == "target_group" else find_channels(text)
    usual = [replace(hit, code=default_channel(hit.code)) for hit in find_measures(text)]
    return [*find_channels(text), *usual]


def why_default(speaker: Speaker, measure: str, column: str, code: str) -> str:
    """Why a figure has this group or channel where neither header, row nor section states one."""
    if code == UNSPECIFIED:
        return speaker.say("not_stated")
    usual = column == "channel" and default_channel(measure) == code
    return speaker.say("usual_channel") if usual else speaker.say("by_text")


def why_dimension(speaker: Speaker, column: ColumnReading) -> str:
    """Why a column holds labels of some kind: its header says so, or what stands below it."""
    core = read_header(column.path[-1]).core if column.path else ""
    if core and dimension_of(core) == column.dimension and column.dimension:
        return speaker.say("says", words=core)
    return speaker.say("by_contents")
