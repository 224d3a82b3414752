"""A letter with the account of what was done behind it in the same file: 致家长的一封信, signed and dated, then
附：反诈宣传周活动总结."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.regex import regex

_LETTER = regex(r"[^。;]{0,30}(?:一封信|公开信|倡议书|告知书|通知书?|提示函|的函)[!。]?")
_ATTACHED = regex(
    r"附(?:件|表)?\d{0,2}[:、.]?(?P<title>[^,。;:]{2,30}?(?:总结|小结|汇报|报告|简报|(?:工作|活动|宣传)情况))"
)
_SENTENCE = regex(r"^.{20,}[。!]$")
_TITLE_LINES = 3  # among which the letter calls itself one


def attached_report(paragraphs: Sequence[str]) -> int:
    """The index of the line that heads such an account; 0 where the text is no letter, or has none."""
    if not any(_LETTER.fullmatch(squeeze(text)) for text in paragraphs[:_TITLE_LINES]):
        return 0
    heads = (at for at, text in enumerate(paragraphs) if at and _ATTACHED.fullmatch(squeeze(text)))
    at = next(heads, 0)
    told = any(_SENTENCE.search(squeeze(text)) for text in paragraphs[at + 1 :]) if at else False
    return at if told else 0  # a list of what is enclosed has nothing behind it but who signed


def title_of_attached(line: str) -> str:
    """反诈宣传周活动总结 of 附：反诈宣传周活动总结."""
    found = _ATTACHED.fullmatch(squeeze(line))
    return found["title"] if found else line
