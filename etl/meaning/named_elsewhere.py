"""Counts whose thing, share or day stands in another clause: 横幅，旧的撤下5条、新挂8条; 小班来了家长36人，中班41人."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.regex import regex

# 小区门口的横幅，旧的撤下5条、新挂8条: of what was named before
_NEWLY_PUT_UP = regex(
    r"(?P<thing>横幅|海报|展板|标语|宣传栏)[,，:：]?[^。；;\d]{0,8}(?:\d{1,3}[条张块处幅][,，、])?(?:重?新|又)(?:挂|贴|换|装|设|更换)[了上]?(?P<number>\d{1,3})[条张块处幅]"
)
# 大班3个班，反诈绘本课各1节: each of them had one
_LESSON_EACH = regex(r"(?<=个班[,，])[^,，。；;\d各]{2,10}课(?P<each>各)(?= ?\d{1,2} ?[节堂场])")
# 二(1)班 3月25日 学生39人, 三（2）班 3.27 学生44人: who was there on that day
_CLASS_CAME = regex(
    r"^\s*[一二三四五六七八九高初小中大]{1,2}(?:年级)?[(（]?\d{1,2}[)）]?班[\s,，]+(?P<day>(?P<month>\d{1,2})(?:月|\.)(?P<of_month>\d{1,2})日?)"
    r"[\s,，]+(?P<came>(?:到会|实到|到课)?)(?=(?:学生|幼儿|同学)\d)"
)
# 已发：汉源小区300份，东风小区260份，共发560份宣传单: the thing stands behind the sum alone
_THING_LAST = regex(
    r"已?(?:发放?|派发|分发)(?P<colon>[:：])[^。；;:：]{4,60}?\d[份张本册][,，][^,，。；;\d]{0,4}(?:一?共|合计|总计)(?:发放?|计)?\d{1,6}[份张本册]"
    r"(?P<thing>(?:反诈|防骗|宣传)*(?:宣传单|传单|折页|手册|资料|明白纸|海报))(?=[,，。；;]|$)"
)
# 小班来了家长36人，中班41人，大班33人
_CLASS = r"(?:[小中大托]班|[一二三四五六七八九高初]{1,2}年级)"
_CLASSES_CAME = regex(
    rf"{_CLASS}(?P<came>来了?(?:家长|幼儿|学生|师生)?)\d{{1,4}}[人名](?P<more>(?:[,，、]{_CLASS}\d{{1,4}}[人名])+)"
)
_CLASS_NEXT = regex(r"(?:班|年级)(?=\d)")


def named_elsewhere(text: str) -> Iterator[Edit]:
    """What was named elsewhere, beside the count that it is of."""
    if (found := _CLASS_CAME.match(text)) and 1 <= int(found["month"]) <= 12:
        yield (*found.span("day"), f"{found['month']}月{found['of_month']}日")
        yield (*found.span("came"), "到会")
    for found in _CLASSES_CAME.finditer(text):
        for one in _CLASS_NEXT.finditer(text, *found.span("more")):
            yield (one.end(), one.end(), found["came"])
    for found in _THING_LAST.finditer(text):
        yield from ((found.start("colon"), found.start("colon"), found["thing"]), (*found.span("thing"), ""))
    for found in _LESSON_EACH.finditer(text):
        yield from ((found.start(), found.start(), "各上"), (*found.span("each"), ""))
    for found in _NEWLY_PUT_UP.finditer(text):
        yield (found.start("number"), found.start("number"), found["thing"])
