"""Reports that tell their days one below the other, and what sums these up below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.paragraphs.stated import ParagraphReading

# 本月合计：防骗提示单46张 below the days of a diary
SUM_OF_DAYS = re.compile(r"(?:[本全这当一]个?[周月旬]|\d{1,2}月份?|以上|上述)?(?:合计|小计|总计|共计)[:,]?")
ENTRY = re.compile(
    r"(?:[(]?\d{1,2}[)、])?(?:20\d\d年)?(?:\d{1,2}月\d{1,2}[日号]|\d{1,2}[./]\d{1,2}(?!\d)|\d{1,2}[日号])"
)
FEWEST_ENTRIES = 3


def keeps_diary(paragraphs: Sequence[ParagraphReading]) -> bool:
    """5月8日 晴 …, 5月10日 小雨 …, 5月11日 …: whether a report tells its days one below the other and counts nothing between
    them, so that what sums up below them is of what they tell (contract 4.2)."""
    entries = [p for p in paragraphs if ENTRY.match(squeeze(p.text))]
    told = [p for p in paragraphs if p.reading.figures and not SUM_OF_DAYS.match(squeeze(p.text))]
    return len(entries) >= FEWEST_ENTRIES and all(p in entries for p in told)
