"""Slips of the tongue in what was dictated, and numbers that were put right: 发了一千八 哦不是不是 看错行了 是一千六
一千六百张 tells of 1,600, 宣传单 3100→1300份 of 1,300; and those who tried beside those who could: 教3位装APP，2位装上了."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.meaning.numerals import read_numeral
from etl.meaning.quantity_grammar import UNITS
from etl.regex import regex

_DIGITS = r"一二两三四五六七八九十百千万零\d"
_NUMBER, _NO_DIGIT = rf"[{_DIGITS}]{{1,8}}+", rf"(?<![{_DIGITS}])"
_UNIT, _PAUSE = f"(?:{'|'.join(UNITS)})", r"[\s，,]*"
_OH = rf"(?:哦|噢|啊|呃|哎呀?|诶|唉){_PAUSE}"
_ERRED = r"[说念看记报数][错岔](?:行|数)?了?|口误|嘴瓢了?|[瞧看]我这(?:记性|脑子|嘴)"
# what is wrong with the number before it, and the number that holds
_MENDED = regex(
    rf"(?P<wrong>{_NO_DIGIT}{_NUMBER}{_UNIT}?{_PAUSE}{_OH}"
    rf"(?:(?:不是|不对|不(?=[\s，,])|错了|{_ERRED}){_PAUSE}){{1,4}}(?:应该?)?是?{_PAUSE})(?={_NUMBER})"
)
# 派了一百五，不对，一百三: said at once; 150份不对，是130份 may be of what was written down
_SAID_WRONG = regex(
    rf"(?P<wrong>{_NO_DIGIT}{_NUMBER}{_UNIT}?[…—，,\s]{{1,4}}"
    rf"(?:(?:不对|{_ERRED}){_PAUSE}){{1,4}}(?:应该?)?(?:是(?={_NUMBER}(?:[，,。；;\s]|$)))?)(?={_NUMBER})"
)
# 二百三十份……不对不对，我看一眼本子，是二百五十份; 先前报的400份数错了，…，是380份 corrects what was told elsewhere
_LOOKED_UP = regex(
    rf"(?<![报填写计]的)(?P<wrong>{_NO_DIGIT}{_NUMBER}{_UNIT}?[…—.，,。\s]{{0,8}}(?:{_OH})?"
    rf"(?:(?:不对|错了|不是|{_ERRED}){_PAUSE}){{1,4}}(?:[^，,。；;\d]{{0,6}}[看翻查核][^，,。；;\d]{{0,6}}[，,])"
    rf"(?:应该?)?是)(?={_NUMBER}{_UNIT})"
)
# 讲座12场不是10场; 是12场不是10场 takes back what was said elsewhere
_NOT_THAT = regex(
    rf"(?<![是为]){_NO_DIGIT}{_NUMBER}{_UNIT}(?P<that>[，,]?而?不是{_NUMBER}{_UNIT}?)(?=[，,。；;\s]|$)"
)
_PUTS_RIGHT = regex(r"更正|订正|核[对实]|实际")  # 实际发出268封，不是270封, wherever that was told
# 宣传单 3100→1300份: what was reported, and what it is
_CHANGED = regex(rf"(?P<was>{_NO_DIGIT}{_NUMBER}{_UNIT}?\s*(?:→|⇒|➜|[-=]>)\s*)(?={_NUMBER}{_UNIT})")
# 一千六 一千六百张, and no 分别200，200份; 高一 1场 is no number said twice
_TWICE = regex(
    rf"(?P<first>{_NO_DIGIT}(?P<once>(?=[{_DIGITS}]{{2}}){_NUMBER})\s+)(?P<again>{_NUMBER})(?={_UNIT})"
)


# 教3位老人装国家反诈中心APP，2位装上了，1位没成功; 帮5名老人下载反诈APP，其中3人安装成功
_N = r"(?:\d{1,4}|[一二两三四五六七八九十]{1,3})"
_TRIED = regex(
    rf"(?:教|帮助?|指导|协助|给|替|为)[着了]?(?P<tried>{_N}[个名位])[\u4e00-\u9fff]{{1,6}}?(?:安装|下载|注册|装)[^,，。；;\d]{{0,16}}[,，]"
    rf"(?P<done>(?:其中|但)?(?:只?有|仅)?(?P<could>{_N})[个名位人](?:当场|现场)?(?:安?装[好上成]了?|(?:安装|下载|注册)?(?:成功|完成))了?)"
    r"(?=[,，。；;]|$)"
)

# 宣传折页500份（老符改：350份，500是印的数）, 参加群众300人（实为260人）: what whoever went over it wrote beside the number
_COUNT = rf"[{_DIGITS}][{_DIGITS}.]{{0,9}}[余多]?"
_PUT_RIGHT = regex(
    rf"(?P<was>(?<![{_DIGITS}.])(?:约|近)?{_COUNT}(?P<unit>{_UNIT})[（(](?:[\u4e00-\u9fff]{{1,8}}?[:：]?)??"
    r"(?:(?:[改核]|[改修更订]正|修改|核[实对定])[:：]|(?:应?改|核[实对定]?)(?:[为成作]|后是)"
    r"|实际?(?:[为是]|(?:举?办|开展?|讲|到[场会]?|参加|参训|听课|发放?|送|张?贴|悬?挂|走访|入户|完成)[了出]?)))"
    rf"(?P<is>{_COUNT}(?P=unit))(?P<rest>[^（()）。;；\n]{{0,30}}[)）])"
)
# 计划讲座6场（实际举办5场）, 印制500份（实发350份）: no slip, and the words before are of the first number alone
_MEANT = regex(
    r"(?:计划|[拟应需备购领]|预[计定]|原[定计]|目标|任务|要求|安排|通知|邀请|报名|印)[^,，。；;\d]{0,12}$"
)
_REACH = 24  # characters before a number in which its clause says what it is


def _told_beside(text: str) -> Iterator[Edit]:
    """讲座12场不是10场: the number that was not, save where the text puts right what was told elsewhere."""
    for found in _NOT_THAT.finditer(text):
        if not _PUTS_RIGHT.search(text, max(0, found.start() - _REACH), found.start("that")):
            yield (*found.span("that"), "")


def slips_of_tongue(text: str) -> Iterator[Edit]:
    """The numbers that a speaker takes back at once, those said twice, and of how many tried where those are told who could:
    they are left out."""
    slips = (_MENDED, _SAID_WRONG, _LOOKED_UP) if any(sign in text for sign in "不错岔误瓢瞧看") else ()
    mended = sorted(found.span("wrong") for way in slips for found in way.finditer(text))
    yield from ((*span, "") for span in mended)
    if any(sign in text for sign in "→⇒➜>"):
        yield from ((*found.span("was"), "应为") for found in _CHANGED.finditer(text))
    if "（" in text or "(" in text:
        for found in _PUT_RIGHT.finditer(text):
            if not _MEANT.search(text, max(0, found.start() - _REACH), found.start()):
                yield from ((*found.span(part), "") for part in ("was", "rest"))
    if "不是" in text:
        yield from _told_beside(text)
    if "装" in text or "下载" in text or "注册" in text:
        for found in _TRIED.finditer(text):
            yield from ((*found.span("tried"), ""), (*found.span("done"), f"装上了{found['could']}个"))
    for found in _TWICE.finditer(text):
        if read_numeral(found["once"]) == read_numeral(found["again"]):
            yield (*found.span("first"), "")
