"""Lines of a list that gives each thing with its number behind a dash: - 宣传单：1860, - 横幅 14, - 微信群/公众号：38条/4篇;
and lines of a thing and its number alone: 3.国家反诈中心APP安装 21.

The dash is left out, and a number that stands there alone gets a colon before it and the unit of what its label counts,
so that each line is read as if it had said so; two labels with two numbers are told one behind the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.edits import Edit, Written, edited, put_around
from etl.meaning.lexicon import find_measures, unit_of_named
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

_FEWEST = 3  # lines
_DASH = regex(r"\s*(?P<mark>[-–—•·●▪◆■○*])\s*(?=[\u4e00-\u9fffA-Za-z]|\d{1,2}[月日号])")
_NUMBER = r"\d[\d.,]*[万千百]?[余多]?"
_LABEL_BEFORE = regex(
    rf"(?P<label>[^\s：:，,。；;\d]{{2,16}})(?P<gap>[：:]\s*(?:(?:新增|新装|新安装|新签)(?=\d))?|\s+|(?<=[)）]))"
    rf"(?:约|近)?(?P<number>{_NUMBER})(?P<unit>[\u4e00-\u9fff]{{0,2}})\s*$"
)
_ALONE = regex(
    rf"\s*(?:[(（]?\d{{1,2}}[)）、.．]\s*)?(?P<label>[^\s：:，,。；;\d]{{2,16}})(?P<gap>\s+)(?:约|近)?(?P<number>{_NUMBER})\s*"
)
_TWO = regex(
    rf"(?P<one>[^\s/：:，,。；;\d]{{2,10}})/(?P<other>[^\s/：:，,。；;\d]{{2,10}})[：:]\s*"
    rf"(?P<first>{_NUMBER}[\u4e00-\u9fff]{{1,2}})/(?P<second>{_NUMBER}[\u4e00-\u9fff]{{1,2}})\s*$"
)


def with_labels_told(written: Sequence[Written]) -> list[Written]:
    """The lines without their dashes, each with the place of its characters; as they are where too few have the same."""
    dashes = [_DASH.match(text) for text, _ in written]
    marks = [dash["mark"] for dash in dashes if dash]
    listed = {mark for mark in marks if marks.count(mark) >= _FEWEST}
    return [
        _told(text, places, dash.end()) if dash and dash["mark"] in listed else _told_alone(text, places)
        for (text, places), dash in zip(written, dashes, strict=True)
    ]


def _told_alone(text: str, places: tuple[int, ...] | None) -> Written:
    """The number of a line that has nothing else but what it counts, with its unit."""
    found = _ALONE.fullmatch(text)
    # 阅读 2318 below a post is how often it was read itself
    kinds = {one.code for one in find_measures(found["label"]) if one.code != "views"} if found else set()
    if found is None or len(kinds) != 1 or looks_like_unit(found["label"]):
        return text, places  # 布袋溪村 85
    return edited(text, _labelled(found, unit_of_named(found["label"])), places)


def _told(text: str, places: tuple[int, ...] | None, begin: int) -> Written:
    if two := _TWO.match(text, begin):
        return _one_by_one(text, places, [two.span(part) for part in ("one", "first", "other", "second")])
    edits: list[Edit] = [(0, begin, "")]
    found = _LABEL_BEFORE.match(text, begin)
    if found and find_measures(found["label"]):
        edits += _labelled(found, "" if found["unit"] else unit_of_named(found["label"]))
    return edited(text, edits, places)


def _labelled(found: re.Match[str], unit: str) -> list[Edit]:
    """A colon behind the label, and the unit behind its number."""
    return [(*found.span("gap"), "："), *put_around(found.string, *found.span("number"), "", unit)]


def _one_by_one(text: str, places: tuple[int, ...] | None, spans: Sequence[tuple[int, int]]) -> Written:
    """The label, its number, the other label and its own, each at its place."""
    letters, at = "", list[int]()
    for (start, end), sign in zip(spans, ("：", "，", "：", ""), strict=True):
        letters += text[start:end] + sign
        at += [*range(start, end), *[end - 1] * len(sign)]
    return letters, tuple(at) if places is None else tuple(places[place] for place in at)
