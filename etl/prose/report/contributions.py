"""What several units sent in, put together in one text: each story stands above the name of who wrote it, which heads
nothing (contract 4.12)."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from etl.meaning.lexicon import squeeze
from etl.meaning.senders import may_be_name
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.matter.speakers import has_villages, is_name
from etl.prose.paragraphs.sections import HEAD_MARK
from etl.prose.report.signatures import signer_beside_day
from etl.regex import regex

_FEWEST = 2  # stories
_LONGEST_NAME = 32
_LEADS = regex(r":$|(?:情况|小结|做法|内容)?如下[。:]$")  # 各派出所宣传情况如下：
_SENT_BY = regex(r"^(?:供稿|来稿|报送|来源|撰稿|投稿)(?:单位|部门)?[:：]")
# 【编者按】…, 【平安办点评】…: what whoever put them together says of them
_SAID_OF_THEM = regex(r"[【\[(（]?[\u4e00-\u9fff]{0,8}(?:编者按|按语|编后语?|点评|短评|编辑手记)[】\])）:：]")
# （柑园村　向明）, 供稿：柑园村　向明, ——柑园村　向明
_WROTE = r"(?:供稿|来稿|投稿|撰稿|通讯员|作者)"
_NAMED_WITH_PERSON = regex(
    rf"(?:(?:[(（]|—{{1,2}})\s*(?:{_WROTE}\s*[:：]?\s*)?|{_WROTE}\s*[:：]\s*)(?P<who>[\u4e00-\u9fff]{{3,16}})"
    rf"[ \u3000]+(?P<person>[\u4e00-\u9fff]{{2,4}})(?:[ \u3000]*{_WROTE})?[)）]?"
)
# 柑园村：李子树下来了宣传队 heads what the village did; a village in a report of the police is where they went
_HEAD_OF_UNIT = regex(
    r"(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.])?(?P<unit>[\u4e00-\u9fff]{1,10}"
    r"(?:(?P<village>村|社区)|镇|乡|街道|派出所|司法所|[支大中]队|[支分]行|局)):[^\d。;:]{4,24}"
)
_TELLS = regex(r"[。\d]")
# below the last of them: who put them together, and when
_PUT_TOGETHER = regex(r".{0,40}(?:整理|汇编|编辑|汇总|编|刊发|印发|审核|\d日)[)）]?$")


def signed_below(paragraphs: Sequence[str]) -> dict[int, str]:
    """{index of a paragraph: whose it is}, that of the lines that sign included; {} where names stand above what they
    head, or there is one of them."""
    names = {at: name for at, text in enumerate(paragraphs) if at and (name := signs(text))}
    said = {at for at, text in enumerate(paragraphs) if _SAID_OF_THEM.match(text)}
    told = [at for at, text in enumerate(paragraphs) if "。" in text and at not in said | names.keys()]
    if len(set(names.values())) < _FEWEST or len(names) < len(set(names.values())) or not told:
        return {}
    lines = sorted(names)
    if told[0] > lines[0] or told[-1] > lines[-1] or _LEADS.search(squeeze(paragraphs[lines[0] - 1])):
        return {}  # a name stands over a story
    if any(bisect(told, a) == bisect(told, b) for a, b in pairwise(lines)):
        return {}  # nothing is told between two names
    behind = range(lines[-1] + 1, len(paragraphs))
    if any(at not in said and not _PUT_TOGETHER.match(squeeze(paragraphs[at])) for at in behind):
        return {}
    first = told[0]
    whose: dict[int, str] = {}
    for line in lines:
        for at in range(first, line + 1):
            whose[at] = names[line]
        first = line + 1
    return whose | dict.fromkeys(said, "")


def headed_above(paragraphs: Sequence[str], reporter: str) -> dict[int, str]:
    """{index of a paragraph: whose it is} below heads that name two or more units, each with a headline; '' where a section
    ends that no other such head ends; {} for any other text."""
    named = {at: unit for at, text in enumerate(paragraphs) if at and (unit := _heads(text, reporter))}
    whose: dict[int, str] = {}
    for at, unit in named.items() if len(set(named.values())) >= _FEWEST else ():
        for below in range(at + 1, len(paragraphs)):
            text = paragraphs[below]
            if below in named or not _TELLS.search(text) or _SAID_OF_THEM.match(text):
                whose.setdefault(below, "")
                break
            whose[below] = unit
    return whose


def _heads(text: str, reporter: str) -> str:
    found = _HEAD_OF_UNIT.fullmatch(squeeze(text))
    if found is None or not is_name(found["unit"]) or (found["village"] and not has_villages(reporter)):
        return ""
    return found["unit"]


def signs(text: str) -> str:
    """The unit that a line is, alone, in brackets, there with a person too, or beside a day; '' for any other."""
    plain = squeeze(text)
    if beside := unit_of_writer(text):
        return beside
    if len(plain) > _LONGEST_NAME or HEAD_MARK.match(plain):
        return ""  # 一、鼎屏派出所 heads what stands below
    bare = _SENT_BY.sub("", re.sub(r"^[(（](.*)[)）]$", r"\1", plain))
    return bare if looks_like_unit(bare) else signer_beside_day(bare)


def unit_of_writer(text: str) -> str:
    """柑园村 of （柑园村　向明）, a line of nothing but whose person wrote; '' for any other."""
    beside = _NAMED_WITH_PERSON.fullmatch(text.strip())
    named = beside and looks_like_unit(beside["who"]) and may_be_name(beside["person"])
    return beside["who"] if beside and named else ""
