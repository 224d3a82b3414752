"""宣传单、海报各200份: nouns that 各 sums up, each a figure of its own (contract 4.16)."""

from __future__ import annotations

from dataclasses import replace

from etl.meaning.lexicon import Hit, find_channels, find_groups, find_measures
from etl.prose.passages.passage import Figure, Spot
from etl.prose.sums.apportioned import BETWEEN
from etl.prose.words.text import JOINED
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex
from etl.schema import UNSPECIFIED

EACH_OF_THEM = regex(r"各(?:约|近|有)?$")  # 张贴海报各1张


def each_of_list(figure: Figure, spot: Spot) -> list[Figure]:
    """宣传单、海报各200份: one figure for each of the nouns that 各 sums up; the figure alone where it is no list."""
    before = spot.zones.before
    each = EACH_OF_THEM.search(before)
    hits = nouns_joined(before[: each.start()]) if each else []
    codes = [strict_measure(hit.word, spot.zones.unit) for hit in hits]
    if len(hits) < 2 or not all(codes):
        return [figure]
    return [
        _of_noun(
            replace(
                figure,
                start=spot.start + hit.start,
                measure=code,
                measured=Measured(code, hit.word, -1),
                notes=list(figure.notes),
            ),
            before[last.end if last else 0 : hit.end],
        )
        for last, hit, code in zip([None, *hits], hits, codes, strict=False)
        if code
    ]


def _of_noun(figure: Figure, words: str) -> Figure:
    """妇女反诈讲座、家长座谈会各14场: each is for those, and by the way, that its own words name."""
    groups, ways = {hit.code for hit in find_groups(words)}, {hit.code for hit in find_channels(words)}
    if figure.measure == "sessions":
        figure.group = groups.pop() if len(groups) == 1 else figure.group
        figure.channel = ways.pop() if len(ways) == 1 else figure.channel
        figure.notes = [
            note for note in figure.notes if note != "several_groups" or figure.group == UNSPECIFIED
        ]
    return figure


def nouns_joined(words: str) -> list[Hit]:
    """The nouns of measures at the end of some words that 、 or 和 join."""
    hits = find_measures(words)
    chain = [hits[-1]] if hits and hits[-1].end == len(words) else []
    for hit in reversed(hits[:-1]):
        if not chain or not JOINED.search(words, hit.end, chain[0].start):
            break
        if not BETWEEN.fullmatch(JOINED.sub("", words[hit.end : chain[0].start]).lstrip("”》")):
            break
        chain.insert(0, hit)
    return chain
