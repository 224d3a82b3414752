"""A paragraph that tells what was done and ends with its last count, without a full stop: 参训320人, 共推送46条.

Without its mark it would pass for a head: what it counts would be lost, and whom it names given to all below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.edits import Written
from etl.regex import regex

_COUNTED = (
    r"[\d一二两三四五六七八九十][余多万千百来几]*"
    r"(?:份|场次|场|户次|户|人次|张|条次?|幅|册|本|块|期|堂|节|次|遍|名|位|个?人|趟|起|件|篇|部)"
)
_SEVERAL = regex(rf"[，。；,;].*{_COUNTED}")
_DEED = regex(
    r"(?:[：:]|发放|张贴|悬挂|走访|入户|举办|开展|召开|组织|推送|转发|播放|播出|插播|发送|签订|安装|参加|受众|提醒|寄出|送出|刊发"
    rf"|宣传|培训|讲座|[讲发贴挂装送放走开办]了?).{{0,30}}{_COUNTED}"
)
# 一、上门宣传260户 heads; 四、线上同步。公众号推送9篇 and 三、组织培训4场，参训520人次 tell
_MORE_THAN_A_HEAD = regex(rf"[。.][^。.\d][^。]*{_COUNTED}")
_TELLS = regex(rf"{_COUNTED}(?:左右|以上)?$|{_MORE_THAN_A_HEAD.pattern}")
_MARKED = regex(r"^[ \u3000]*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|【)")
_LAST = regex(r"[\u4e00-\u9fffA-Za-z\d)）”]$")
_IN_COLUMNS = regex(
    r"抄[送报]|主送|共印|^.{0,4}(?:参会|与会|出席|列席|到会|参加)(?:人员|对象|单位)[：:]|\t|\S {2}|[｜|]"
    r"|来源|浏览|阅读[量次数：:]"
)
_SHORTEST, _SHORTEST_ALONE = 10, 16  # 面对面宣传5600人次 is an item of a list
_BELOW_TITLE = regex(r"[；。;]|[，,].*[，,]|^\s*(?:20\d\d年)?\d{1,2}月")


def with_full_stops(written: Sequence[Written]) -> list[Written]:
    """The paragraphs with the full stops that they lack, each with the place of its characters; a title has none, nor has a
    marked line with a paragraph below it, which it heads."""
    texts = [text for text, _ in written]
    return [
        _with_full_stop(at, text, places, "".join(texts[at + 1 : at + 2]))
        for at, (text, places) in enumerate(written)
    ]


def _with_full_stop(at: int, text: str, places: tuple[int, ...] | None, below: str) -> Written:
    if not at or len(text) < _SHORTEST or _IN_COLUMNS.search(text) or not _LAST.search(text):
        return text, places
    heads = below != "" and not _MARKED.match(below) and not _MORE_THAN_A_HEAD.search(text)
    if _MARKED.match(text) and (heads or not _TELLS.search(text)):
        return text, places
    told = _SEVERAL.search(text) or (len(text) >= _SHORTEST_ALONE and text[0] != "【" and _DEED.search(text))
    if not told or (at == 1 and not _BELOW_TITLE.search(text)):
        return text, places
    places = places or tuple(range(len(text)))
    return text + "。", (*places, places[-1])
