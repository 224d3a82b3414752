"""厅堂沙龙、进企业、进乡村三项共举办活动21场: a sum that lists by name what the report tells elsewhere (contract 4.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import Stated, differing_total, makes_up, note_restated, words_before
from etl.prose.report.accounts import leave_out_named
from etl.prose.report.remainders import TOGETHER, keeps_rest
from etl.prose.words.parts import subtract

_ITEM = r"[^,;:。、\d]{2,10}?"
_IN_ALL = re.compile(
    rf"(?:^|[,;:(])(?:(?:综上|综合来看|汇总|以上|上述),?)?(?P<names>{_ITEM}(?:、{_ITEM})*(?:[、和及与]|以及){_ITEM})"
    r"等?(?:这?(?P<number>[两二三四五六七八九])(?:大类|个方面|种形式|种方式|条线|项|类|块|路|种))?(?:活动|工作|宣传)?(?:加起来|合在一起|加在一起)?"
    rf"(?:{TOGETHER}|总共|合计|总计|共计|累计)[^,;。:\d]{{0,10}}?(?=\d|[一二三四五六七八九十百千]+[场次期节堂份张人户条家])"
)
_JOINED = re.compile(r"[、和及与]|以及")
_ENDS = 2  # characters at either end of a name by which it is known again: 厅堂…沙龙 in 厅堂微沙龙


def settle_listed(same: Sequence[Stated], sums: set[int]) -> list[Stated]:
    """The figures of one measure without sums that list what was told elsewhere, each with a note or the question why it
    differs; a sum that lists more than was told keeps the rest. `sums` takes the paragraphs of those left out."""
    left: list[Stated] = []
    for one in same:
        figure, reading = one.figure, one.paragraph.reading
        names = _names_listed(one)
        parts = _told_under(names, one, same) if names else None
        if not parts:
            left.append(one)
            continue
        figures = [part for told in parts for part in told]
        rest = subtract(figure.quantity, [part.quantity for part in figures])
        if not all(parts):
            # 四镇合计: the sum of all that was told, though some stand under a name of their own elsewhere
            everything = [other.figure for other in same if other.paragraph is not one.paragraph]
            if rest and rest.value and not makes_up(figure, everything):
                reading.differing.append(keeps_rest(figure, figures))
                figure.quantity = rest
                left.append(replace(one, summed=False))
            else:
                left.append(one)
            continue
        if makes_up(figure, figures):
            note_restated(one.paragraph, figure)
        else:
            reading.differing.append(differing_total(figure, figures))
        sums.add(one.paragraph.index)
        leave_out_named(one.paragraph, figure)
    return left


def _names_listed(one: Stated) -> list[str]:
    """The names that a sum lists; [] where it lists none, or not as many as it says."""
    before = squeeze(words_before(one))
    said = before + squeeze(one.figure.text)
    listed = _IN_ALL.search(said) if "、" in said or "和" in said else None
    if listed is None or listed.end() < len(before):
        return []
    names = _JOINED.split(listed["names"])
    return names if not listed["number"] or read_numeral(listed["number"]) == len(names) else []


def _told_under(names: list[str], one: Stated, same: Sequence[Stated]) -> list[list[ProseFigure]]:
    """The figures of other paragraphs under each name; [] where fewer than two have any, or one stands under two of them."""
    others = [other for other in same if other.paragraph is not one.paragraph and one.is_of(other)]
    named = [[other.figure for other in others if _stands_under(other, name)] for name in names]
    found = [id(figure) for figures in named for figure in figures]
    several = sum(map(bool, named)) > 1
    return named if several and len(set(found)) == len(found) else []


def _stands_under(part: Stated, name: str) -> bool:
    """Whether the head or the sentence of a figure holds both ends of a name."""
    said = squeeze(part.paragraph.under + words_before(part) + part.figure.text)
    return name[:_ENDS] in said and name[-_ENDS:] in said
