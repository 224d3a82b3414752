"""Where a paragraph of a report on all kinds of work tells of other work than that against fraud (contract 4.16).

A sentence counts that says fraud, and what goes on from it; one item of a list says nothing of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from etl.meaning.other_matters import FRAUD, runs_errand
from etl.meaning.other_work import names_topic, tells_of_other_work
from etl.meaning.quantity import FoundQuantity
from etl.prose.matter.beside import Piece, cut_pieces, starts_item
from etl.prose.words.text import Clause
from etl.regex import regex

_JOINED = regex(r"[、和及与并]|以及")
# 此外，家访75户; 同年另有助浴队…: no part of what was just told
_ASIDE = regex(r"(?:此外|另外|除此之外|同年|同月|同期|当月|另[,，]|另有|其[他余它])")
_ANOTHER = regex(r"另(?:外|有|又)?")  # 转发防骗提醒12条，另转发招工信息20条
_ACCOUNT = regex(r"“[^“”]{2,12}”(?=微?信?公众号|视频号|抖音|微信|快手)")  # “岐山医保”公众号
_PARTS = regex(r"其中|按[^,;。\d]{1,6}分|分别|包括")
_CASE = regex(r"案件|警情|立案|破案|发案|破获|抓获|嫌疑|涉案|止付|冻结|被骗|受骗")
_SPREAD = regex(r"宣[传讲教]|讲[座解课]|课|培训|提醒|劝阻|反诈|防诈|防骗|识骗|发放|张贴|劝")
# what one is warned of says fraud by another word
_WARNED_OF = regex(r"陌生(?:链接|来电|电话)|不明链接|验证码|不(?:轻信|转账)|受骗|上当|安全账户|钱袋子|养老钱")
STOPPED = regex(r"预警劝阻|止损|挽损|(?:挽回|避免)[^,;。\d]{0,6}损失")
_NOT_DONE = regex(
    r"(?:反诈|防诈|防骗)[^,;。]{0,4}(?:没有?|未)(?:能)?(?:顾|做|办|开展|安排|涉及)|(?:没有?|未|不)[^,;。]{0,4}(?:反诈|防诈|防骗)"
)
_UNIT_BEHIND = regex(r"\d[余多]?(?P<unit>[\u4e00-\u9fff]{1,2})$")


@dataclass(slots=True)
class _Told:
    """A piece with its words: `fraud`, `other` say what they name; `chain` numbers the list that it is an item of."""

    piece: Piece
    words: str
    fraud: bool
    other: bool
    chain: int


def other_work_apart(
    text: str, clauses: Sequence[Clause], quantities: Sequence[FoundQuantity], beside: bool
) -> list[tuple[int, int]]:
    """The spans of a folded text that are of other work. `beside`: nothing before it says that it is about fraud."""
    out: list[tuple[int, int]] = []
    carried = beside
    for told in _parts_of(text, list(_read(text, clauses, quantities))):
        if starts_item(told[0].words):
            carried = beside
        fraud = [at for at, one in enumerate(told) if one.fraud]
        if fraud:
            out += _beside_fraud(text, told, fraud[0])
            carried = carried if _is_part(text, told, fraud[0]) else False
            continue
        state = carried or _ASIDE.match(told[0].words) is not None
        for one in told:
            state = state or one.other
            errand = one.piece.counts and runs_errand(text, one.piece.start, one.piece.end)
            if state or errand:
                out.append((one.piece.start, one.piece.end))
        carried = state
    return out


def says_fraud(words: str) -> bool:
    """Whether words are about the campaign: no crime that was told of, and not 反诈没有顾上."""
    if STOPPED.search(words) or _WARNED_OF.search(words):
        return True
    told = FRAUD.search(words) is not None and _NOT_DONE.search(words) is None
    return told and not (_CASE.search(words) and not _SPREAD.search(words))


def _read(text: str, clauses: Sequence[Clause], quantities: Sequence[FoundQuantity]) -> Iterator[_Told]:
    chain, end = 0, -1
    for piece in cut_pieces(text, clauses, quantities):
        chain += not (0 <= end <= piece.start and _JOINED.fullmatch(text, end, piece.start))
        end, words = piece.end, _ACCOUNT.sub("", text[piece.start : piece.end])
        fraud = says_fraud(words)
        yield _Told(piece, words, fraud, not fraud and tells_of_other_work(words), chain)


def _parts_of(text: str, told: list[_Told]) -> Iterator[list[_Told]]:
    """Sentences, and what stands between semicolons in one that tells of other work too."""
    whole: list[list[_Told]] = []
    for one in told:
        goes_on = whole and ";" in text[whole[-1][-1].piece.end : one.piece.start]
        if whole and (goes_on or one.piece.sentence == whole[-1][-1].piece.sentence):
            whole[-1].append(one)
        else:
            whole.append([one])
    for own in whole:
        if any(one.other for one in own):
            yield from (list(part) for _, part in groupby(own, key=lambda one: one.piece.sentence))
        else:
            yield own


def _beside_fraud(text: str, told: list[_Told], first: int) -> Iterator[tuple[int, int]]:
    """What is of other work in a sentence that says fraud: other items of its list, and what names it with what follows."""
    lists = {one.chain for one in told if one.fraud}
    units = {_unit(one.words) for one in told if one.fraud}
    parts = _PARTS.search(text, told[0].piece.start, told[first].piece.end) is not None
    state = False
    for at, one in enumerate(told):
        item = one.chain in lists or (at > first and (parts or _ANOTHER.match(one.words)))
        if one.fraud:
            state = False
        elif one.other:
            state = at > first or one.piece.counts  # else who came, or on what occasion
        elif item and _unit(one.words) in units and names_topic(one.words):
            yield one.piece.start, one.piece.end  # 反诈提醒12条、天气预警9条
        if state:
            yield one.piece.start, one.piece.end


def _is_part(text: str, told: list[_Told], first: int) -> bool:
    """Whether fraud is but one of several that a sentence tells of, so that the next one need not be about it."""
    parts = _PARTS.search(text, told[0].piece.start, told[first].piece.start + 2) is not None
    return any(one.other for one in told) or parts


def _unit(words: str) -> str:
    """条 of 反诈提醒12条; '' for words that do not end in a number with its unit."""
    counted = _UNIT_BEHIND.search(words)
    return counted["unit"] if counted else ""
