"""A report on work of all kinds, of which some is about fraud: 社区一周工作, 平安建设月报, 工会简报 (contract 4.16).

In it only what is named counts: a sentence that says fraud, what goes on from it, and what stands below a head that says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.meaning.other_work import tells_of_other_work
from etl.regex import regex

FEWEST_OTHERS = 2  # sentences with numbers of other work
_SENTENCE = regex(r"[。；;！!]")
_CLAUSE = regex(r"[。；;！!，,、：:]")
_ITEM = regex(
    r"\s*(?:[(（【\[]|[一二三四五六七八九十\d]{1,3}[)）、.．]|[①-⑳●◆■※·*-]|[一二三四五六七八九十]是)"
)
_DAY = regex(r"\s*(?:20\d\d年)?\d{1,2}月\d{1,2}日")  # 大事记 tells of a day in each paragraph
_OF_ALL_WORK = regex(
    r"工作(?:通报|总结|小结|情况|报告|月报|周报|动态|回顾|简报|纪实)|大事记|日志|日记|备忘|工作队|社会责任|公开|回顾|院讯|工会|一周|本周|动态|志愿服务|问答|[园校院村会政居]务|(?:月|季度?|半年|年|学期|周)小结"
)
_RUNS = regex(r"[，。；,;]")  # 报送单位：… has none of these
_COUNTS = regex(r"\d[余多]?[\u4e00-\u9fff]")
LONGEST_NOTE = 14  # lines of a note that somebody keeps for himself
# 手机上帮忙装好国家反诈中心的有9个, 讲防骗: what only the campaign does
_OWN_DEED = regex(r"(?:讲|宣传|宣讲|装|下载|注册|发|贴|学|听)[^,;。]{0,8}(?:反诈|防骗|防诈|识骗)")
SHORTEST = 12  # characters of running text


def is_general(paragraphs: Sequence[str]) -> bool:
    """Whether a text that no title calls one about the campaign tells of other work, with or without fraud among it: by two
    sentences, by one below a title that names work of all kinds."""
    fewest = 1 if paragraphs and _OF_ALL_WORK.search(squeeze(paragraphs[0])) else FEWEST_OTHERS
    running = [text for text in map(squeeze, paragraphs[1:]) if len(text) >= SHORTEST]
    sentences = [part for text in running for part in _SENTENCE.split(text) if _COUNTS.search(part)]
    others = [part for part in sentences if not FRAUD.search(part) and tells_of_other_work(part)]
    if len(others) < fewest:
        return False
    told = [text for text in running if _RUNS.search(text)]
    by_day = sum(_DAY.match(text) is not None for text in told) > 1
    return not (told and opens_with_fraud(told[0], by_day))


def is_note_of_campaign(paragraphs: Sequence[str]) -> bool:
    """Whether a note in a few lines, which no title calls one about the campaign, tells of fraud and of no other work."""
    if not 1 < len(paragraphs) <= LONGEST_NOTE:
        return False
    running = [text for text in map(squeeze, paragraphs[1:]) if len(text) >= SHORTEST]
    sentences = [part for text in running for part in _SENTENCE.split(text)]
    told = any(_OWN_DEED.search(part) for part in sentences)
    return told and not any(tells_of_other_work(part) for part in [squeeze(paragraphs[0]), *sentences])


def opens_with_fraud(paragraph: str, by_day: bool) -> bool:
    """Whether the first paragraph of running text says that all is about fraud; a list that names it among others does not,
    nor does the first of several days."""
    if FRAUD.search(paragraph) is None or _ITEM.match(paragraph) or (by_day and _DAY.match(paragraph)):
        return False
    clauses = _CLAUSE.split(paragraph)
    return not any(tells_of_other_work(one) for one in clauses if FRAUD.search(one) is None)
