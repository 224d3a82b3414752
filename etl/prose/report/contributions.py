"""What several units sent in, put together in one text: each story stands above the name of who wrote it, which heads
nothing (contract 4.12)."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.sections import HEAD_MARK
from etl.prose.report.signatures import signer_beside_day
from etl.regex import regex

_FEWEST = 2  # stories
_LONGEST_NAME = 32
_LEADS = regex(r":$|(?:情况|小结|做法|内容)?如下[。:]$")  # 各派出所宣传情况如下：
_SENT_BY = regex(r"^(?:供稿|来稿|报送|来源|撰稿|投稿)(?:单位|部门)?[:：]")
# below the last of them: who put them together, and when
_PUT_TOGETHER = regex(r".{0,40}(?:整理|汇编|编辑|汇总|编|刊发|印发|审核|\d日)[)）]?$")


def signed_below(paragraphs: Sequence[str]) -> dict[int, str]:
    """{index of a paragraph: whose it is}, that of the lines that sign included; {} where names stand above what they
    head, or there is one of them."""
    names = {at: name for at, text in enumerate(paragraphs) if at and (name := signs(text))}
    told = [at for at, text in enumerate(paragraphs) if "。" in text and at not in names]
    if len(set(names.values())) < _FEWEST or len(names) < len(set(names.values())) or not told:
        return {}
    lines = sorted(names)
    if told[0] > lines[0] or told[-1] > lines[-1] or _LEADS.search(squeeze(paragraphs[lines[0] - 1])):
        return {}  # a name stands over a story
    if any(bisect(told, a) == bisect(told, b) for a, b in pairwise(lines)):
        return {}  # nothing is told between two names
    if any(not _PUT_TOGETHER.match(squeeze(text)) for text in paragraphs[lines[-1] + 1 :]):
        return {}
    first = told[0]
    whose: dict[int, str] = {}
    for line in lines:
        for at in range(first, line + 1):
            whose[at] = names[line]
        first = line + 1
    return whose


def signs(text: str) -> str:
    """The unit that a line is, alone, in brackets or beside a day; '' for any other."""
    plain = squeeze(text)
    if len(plain) > _LONGEST_NAME or HEAD_MARK.match(plain):
        return ""  # 一、鼎屏派出所 heads what stands below
    bare = _SENT_BY.sub("", re.sub(r"^[(（](.*)[)）]$", r"\1", plain))
    return bare if looks_like_unit(bare) else signer_beside_day(bare)
