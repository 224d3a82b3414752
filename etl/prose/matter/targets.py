"""Numbers that were set as a task beside those that were reached: 安装任务1000个，我所完成1260个 (contract 1, 4.16).

A clause that names a task before its number requires it; what the sentence tells behind it as done has been done.
"""

from __future__ import annotations

from etl.prose.matter.way_words import ACTS, LEFT_FOR_LATER
from etl.prose.words.text import Clause
from etl.regex import regex

# 完成任务1000个, 围绕“零发案”目标发放…: done, or what it was done for.
_TASK = regex(
    r"^(?!.*(?:完成|超额|超过|达到|达成|围绕|结合|落实|按照?|根据|依据|为了?|实现|对照|紧盯|聚焦|占|反诈任务|各项任务))[^,;:。\d]{0,20}?"
    r"(?:任务|指标|定额|目标(?!人群|群体|对象))(?:任务|指标|目标)?(?:数量?|量|值)?(?:为|是|:|共|定为)?"
    rf"(?:[^,;:。\d]{{0,4}}(?:{ACTS}|承诺书|[传折]单|单子|折页|海报|短信|横幅|入户|摆摊|进[校村企社]|宣讲|印发|安装|下载|推广|覆盖|讲座|培训|劝阻)[^,;:。\d]{{0,10}})?$"
)
_DONE = regex(
    rf"已经?(?!知|婚)|实际|实(?=走访|入户|发|到|有|装)|现(?:已|有|完成)|目前|至今|迄今|截[至止]|超额"
    rf"|(?:(?:我|本|全)[们所局行校院镇村街乡县市区社]|本[月周季]度?|\d{{1,2}}月份?|[上]半年|[一二三四]季度)[^,;:。\d]{{0,6}}?"
    rf"(?:完成|{ACTS})(?:了|率|$)|我[们所局行校院镇村街乡县市区社][^,;:。\d]{{0,6}}?(?:{ACTS})[^,;:。\d]{{0,8}}$|(?:完成|{ACTS})了$|(?:本[月周季年次]度?|\d{{1,2}}月份?)(?:累计|一?共)"
)
_TO_BE_DONE = regex(
    r"要(?![求点素])|应(?!急)|须|需|将|拟|计划|力争|争取|确保|不(?:少|低)于|至少|预计|打算|[月日底]之?前|以上|下[一]?[月周年步]|明年|继续"
)
_LEFT = regex(LEFT_FOR_LATER)
# 请家长都装上APP，到9点有31位家长截图说装好了: who has done what was asked
_HAVE_DONE = regex(
    r"(?:到|截至|截止|至)[^,;。]{1,8}?(?:已经?|就|共)?有\d+[余多]?[位名个户人][^,;。]{1,16}[好成完上]了"
)
_NUMBER = regex(r"\d|[一二两三四五六七八九十百千]+[余多]?[万千百]?(?:场|份|户|人|张|次|个|条|家|册)")
_NAMED = regex(r"任务|指标|定额|目标")
_GOES_ON = regex(r"\d[至.]?$")  # 1至5月, 4.6万: the number has begun before
_OF_TIME = regex(r"\d*(?:至\d+)?(?:月|日|年|季度)")


def set_as_tasks(text: str, clauses: list[Clause]) -> list[tuple[int, int]]:
    """The clauses of a folded text that name a task and its number: 目标任务入户走访2000户."""
    if not _NAMED.search(text):
        return []  # as most
    return [
        (clause.start, clause.end)
        for clause in clauses
        for number in [_first_number(text, clause)]
        if number is not None and _TASK.search(text[clause.start : number])
    ]


def carried_out(text: str, clauses: list[Clause], intended: bytearray) -> list[tuple[int, int]]:
    """What a sentence tells as done behind a number that was planned or required in it (`intended`), clause by clause."""
    done: list[tuple[int, int]] = []
    if 1 not in intended:
        return done
    sentence, asked, telling = -1, False, False
    for clause in clauses:
        if clause.sentence != sentence:
            goes_on = telling and text[clause.start - 1] == ";"  # 计划33条，已挂33条；门口5块屏播放标语
            sentence, asked, telling = clause.sentence, goes_on, goes_on
        number = _first_number(text, clause)
        said = text[clause.start : clause.end if number is None else number]
        if _TO_BE_DONE.search(said) or _LEFT.match(text, clause.start, clause.end):
            telling = False
        elif (asked and number is not None and _DONE.search(said)) or _HAVE_DONE.fullmatch(
            text, clause.start, clause.end
        ):
            telling = True
        if telling:
            done.append((clause.start, clause.end))
        asked = asked or (number is not None and bool(intended[number]))
    return done


def _first_number(text: str, clause: Clause) -> int | None:
    """Where the first number of a clause stands that is no date."""
    for number in _NUMBER.finditer(text, clause.start, clause.end):
        before = text[max(clause.start, number.start() - 3) : number.start()]
        if not _OF_TIME.match(text, number.start(), clause.end) and not _GOES_ON.search(before):
            return number.start()
    return None
