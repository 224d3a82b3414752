"""How many read or saw a post, and what they did with it, without a unit: 阅读量 1832 转发96, 播放1.2万 点赞330."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.regex import regex

_SO_MANY = r"(?P<number>\d[\d,.]*(?<![,.])[万千]?[余多+]?)(?P<unit>次|人次)?(?=[\s，,。；;、)）]|$)"
_READ = regex(rf"(?:阅读|播放|浏览|观看|点击|收看)(?:量|数)?(?P<gap>[:：\s]*){_SO_MANY}")
_DONE_WITH_IT = regex(
    rf"(?P<gap>[\s，,、]*)(?:转发|点赞|在看|评论|收藏|分享|推荐|爱心)(?:量|数)?(?P<blank>[:：\s]*){_SO_MANY}"
)


def readers_counted(text: str) -> Iterator[Edit]:
    """阅读量1832次，转发96次: each with its unit, and a comma between."""
    for read in _READ.finditer(text):
        behind = _DONE_WITH_IT.match(text, read.end())
        if behind is None or not text[: read.start()].strip():
            continue  # 阅读量3000+ reads as it stands; 阅读2318 在看46 below a post says how often it was read itself
        yield from _counted(read.span("gap"), read.end("number"), read["unit"])
        while behind:
            yield (*behind.span("gap"), "，")
            yield from _counted(behind.span("blank"), behind.end("number"), behind["unit"])
            behind = _DONE_WITH_IT.match(text, behind.end())


def _counted(gap: tuple[int, int], end: int, unit: str | None) -> Iterator[Edit]:
    yield (*gap, "")
    if not unit:
        yield (end, end, "次")
