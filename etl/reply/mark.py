"""By what a file that comes back is known: the submission's identifier, as a document property that Office keeps and
as a line that a person sees on the list of doubts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.regex import regex

PROPERTY = "CampaignSubmission"
# Who wrote the comments, so that those of an earlier reply can be taken off again.
AUTHOR = "反诈宣传统计"
# How the words of the mark end up in `words.csv` in each language; kept here because readers know it by them.
MADE_BY = {"zh": "由反诈宣传统计程序生成", "en": "made by the campaign statistics program"}
END = {"zh": "—— 清单结束 ——", "en": "—— end of the list ——"}
# Before each item of a list in a document; in a workbook every item has its row.
ITEM = "【"

_IDENTIFIER = regex(r"[0-9a-f]{16}")
_MARK = regex(
    r"(?:报送编号|Submission)\s*[:：]\s*([0-9a-f]{16})(?![0-9a-f]).*?(?:" + "|".join(MADE_BY.values()) + ")",
    re.DOTALL,
)
# The mark stands in one of the first rows, whatever is put above it.
MARK_ROWS = 12


def find_mark(texts: Iterable[str]) -> str:
    """The identifier that the mark among these texts states; '' where there is no mark."""
    for text in texts:
        if found := _MARK.search(text):
            return found[1]
    return ""


def is_end(text: str) -> bool:
    """True for the line that ends a list."""
    return text.strip() in END.values()


def identifier_of(text: str) -> str:
    """A document property as an identifier; '' for anything else."""
    stated = text.strip()
    return stated if _IDENTIFIER.fullmatch(stated) else ""
