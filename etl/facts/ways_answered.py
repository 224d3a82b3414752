"""用了哪些宣传方式？ | √横幅 □海报 √微信群: what an answer names or ticks was done and not counted (contract 1, mentions).
By the time that it is read, the options that were not ticked are gone from it."""

from __future__ import annotations

from etl.facts.drafts import RowContext
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.meaning.lexicon import read_channel, squeeze
from etl.meaning.tick_boxes import NONE_TICKED
from etl.regex import regex

_WAY = r"(?:方式|形式|途径|渠道|手段|载体|办法|平台|阵地)"
_HOW_TO = r"(?:[(（][^()（）]*[)）])?"  # （可多选）
_DONE = r"(?:用|采用|采取|使用|通过|运用|利用|借助|宣传|宣讲|开展|推广|活动|反诈|防骗)"
# 用了哪些宣传方式？, 宣传采取的形式（打√）, 通过什么渠道宣传
_ASKED = regex(
    rf"{_DONE}.{{0,6}}?(?:哪些|哪几[种类个]|什么|啥|何种|怎样的?)[^,;。?？]{{0,6}}{_WAY}[^,;。?？]{{0,8}}{_HOW_TO}(?:[?？:,;。]|$)"
    rf"|^[\d.、()一二三四五六七八九十]*(?:主要|常用|具体)?(?:都)?(?:{_DONE}了?(?:到|过)?的?){{1,3}}(?:主要|具体)?{_WAY}(?:有|是|包括)?(?:哪些|什么|啥|哪几种)?{_HOW_TO}(?:[?？:,;。]|$)"
)
# from which ways people learn of something, or swindlers come, is none of the campaign
_OF_OTHERS = regex(
    r"被骗|受骗|诈骗|骗子|作案|了解|知道|得知|获[取知悉]|下[个一]|打算|计划|准备|希望|建议|需要|培训费|报警"
)
_PIECES = regex(r"[、,，;；:：/｜|+＋。\s√✓✔☑]+|以及|[和及与]")
_DENIED = regex(r"[没未无不]|打算|计划|准备|[拟将]|下(?:个?月|周|一?步)")
_NUMERAL = regex(r"[\d几两一二三四五六七八九十百千]|若干")


def asks_which_ways(question: str) -> bool:
    """用了哪些宣传方式？; not 群众从什么渠道了解反诈知识."""
    plain = squeeze(question)
    return _ASKED.search(plain) is not None and _OF_OTHERS.search(plain) is None


def names_ways_alone(question: str, cell: Cell) -> bool:
    """Whether a cell answers such a question without a number."""
    if cell.kind != "text" or _NUMERAL.search(cell.text) or not asks_which_ways(question):
        return False
    return NONE_TICKED in cell.text or any(_ways_named(cell.text))


def tell_ways(record: SheetRecord, table: int, cell: Cell, context: RowContext) -> None:
    """A mention for each way that the answer names, at its first word."""
    first: dict[str, str] = {}
    for words, ways in _ways_named(cell.text):
        first |= {way: words for way in ways if way not in first}
    for way, words in first.items():
        record.mention(cell, words, context, table, [way])


def _ways_named(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """[(words, the ways that they name)]."""
    pieces = [one for one in _PIECES.split(text) if one and not _DENIED.search(one)]
    return [(one, ways) for one in pieces if (ways := read_channel(one))]
