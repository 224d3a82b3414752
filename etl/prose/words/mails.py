"""E-mails that were saved as text: who sent it, and the mail of another that is quoted below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.unit_in_text import find_unit_in_text
from etl.regex import regex

_FEWEST_HEADS = 2
_HEAD = regex(
    r"(?:发件人|寄件人|收件人|抄送人?|密送|日期|发送时间|发送日期|时间|主题|From|To|Cc|Sent|Date|Subject)[:：]",
    re.IGNORECASE,
)
_FROM = regex(r"(?:发件人|寄件人|From)[:：](?P<who>.+)", re.IGNORECASE)
_SUBJECT = regex(
    r"(?:主题|标题|Subject)[:：](?:(?:回复|答复|转发|Re|Fw|Fwd)[:：])*(?P<words>.+)", re.IGNORECASE
)
_QUOTED = regex(
    r"[-—_=*>\s]*(?:原始?邮件|转发的?邮件|回复的?原?邮件|以下是(?:原|转发的?)邮件|OriginalMessage|ForwardedMessage)[^。]{0,12}[-—_=*\s:]*",
    re.IGNORECASE,
)
_BRACKET = regex(r"[(（)）<>《》]")


def quoted_from(paragraphs: Sequence[str]) -> int:
    """The index of the line below which a mail of another is quoted; that of the end where there is none."""
    marked = (at for at, text in enumerate(paragraphs) if at and _QUOTED.fullmatch(squeeze(text)))
    return next(marked, len(paragraphs))


def mail_heads(paragraphs: Sequence[str]) -> int:
    """How many of the first lines are the head of a mail; 0 where it is none."""
    told = 0
    while told < len(paragraphs) and _HEAD.match(squeeze(paragraphs[told])):
        told += 1
    return told if told >= _FEWEST_HEADS and any(map(_FROM.match, map(squeeze, paragraphs[:told]))) else 0


def sender_of_mail(paragraphs: Sequence[str]) -> str:
    """The unit that the head of a mail names beside its sender; '' for none."""
    heads = (_FROM.match(squeeze(text)) for text in paragraphs[: mail_heads(paragraphs)])
    told = next((found["who"] for found in heads if found), "")
    return find_unit_in_text(told) or next((one for one in _inside(told) if one), "")


def subject_of_mail(paragraphs: Sequence[str]) -> str:
    """What the head of a mail says that it is about; '' for none."""
    heads = (_SUBJECT.match(squeeze(text)) for text in paragraphs[: mail_heads(paragraphs)])
    return next((found["words"] for found in heads if found), "")


def _inside(told: str) -> list[str]:
    return [find_unit_in_text(part) or "" for part in _BRACKET.split(told)]
