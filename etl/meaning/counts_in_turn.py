"""Numbers that are told one behind the other of several of a kind: 前头那场四十多人，后头那场七十; 头一篇2100，后一篇860."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.meaning.understood_units import ONE_BY_ONE, REACH, SENTENCE, with_unit
from etl.meaning.usual_words import words_before
from etl.regex import regex

_ORDER, _FEWEST = "一二三四五六", 2
# 前头那场, 下午那场
_THAT_ONE = r"(?:前头|前面|先头|早上|上午|中午|下午|晚上|后头|后面|后来|另外?)那?一?|那一"
_SESSION_OF_SEVERAL = regex(
    rf"(?P<which>{_THAT_ONE})"
    r"(?=(?:场|堂|节)[^,，。；;\d]{0,8}(?:\d|[一二两三四五六七八九十百]+[余多来几]*个?[号名位]?(?:人|[,，。；;]|$)))"
)
_NUMBER = r"[1-9]\d{1,5}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]百[一二三四五六七八九十零]*"
# 阅读量头一篇2100，后一篇860; 三堂课，头一堂三十一，第二堂二十六，第三堂赶上下雨，只有十八
_EACH = regex(
    rf"(?:第[一二三四五六]|头一?|前一|后一|另一|最后一|{_THAT_ONE})(?P<kind>篇|条|场|堂|次|节|回)"
    r"(?:[^,，。；;\d]{2,8}[,，])?(?:只?有|来了|到了|是|约|近)?"
    rf"(?P<number>{_NUMBER})(?P<more>多)?(?={ONE_BY_ONE}[,，。；;、]|$)"
)
_OTHER_POST = regex(r"(?:后一|另一|最后一)(?=[篇条](?:约|近|有|为|是|达)*\d)")
_READ = regex(r"(?:阅读|播放|浏览|点击|观看)量?")
_LESSON = regex(r"课|讲座|班会|培训|宣讲|讲了")
_PERSONS = regex(r"人|学生|同学|家长|员工|职工|老师|村民|居民|讲了")


def counts_in_turn(text: str) -> Iterator[Edit]:
    """How often each of several posts was read, how many came to each of several lessons; which of them it is."""
    for found in _EACH.finditer(text):
        said = words_before(found, SENTENCE, REACH)
        posts = found["kind"] in "篇条"
        if posts and _READ.search(said):
            yield from _of(found.span("number"), found["number"], "次", found["more"])
        elif not posts and _PERSONS.search(said) and _LESSON.search(said):
            yield from _of(found.span("number"), found["number"], "人", found["more"])
    for found in _OTHER_POST.finditer(text):
        if _READ.search(words_before(found, SENTENCE, REACH)):
            yield (*found.span(), "第二")  # which one it is, and no post more
    several = list(_SESSION_OF_SEVERAL.finditer(text))
    if len(several) in range(_FEWEST, len(_ORDER) + 1):
        yield from (
            (*found.span("which"), f"第{place}") for found, place in zip(several, _ORDER, strict=False)
        )


def _of(span: tuple[int, int], number: str, unit: str, more: str | None) -> Iterator[Edit]:
    yield from with_unit((span[0], span[1] + len(more or "")), number, unit, "余" if more else "")
