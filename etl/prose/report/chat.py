"""Messages copied from a chat group: a line, or the words before a colon, say who wrote and when; all that follows is
theirs up to the next such line (contract 1, 4.10, 4.14).

蜀河镇 刘某 17:10; 10月12日 09:31 城关派出所-王某; 【小河镇】李某：; 刘某（蜀河镇）：今天…. A person's name alone says
nothing of who reports: the message's own words decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from etl.meaning.divisions import COUNTY_DIGITS, place_of_code, stem_of_name
from etl.meaning.period import Period
from etl.meaning.place import find_places, resolve_place
from etl.meaning.senders import LONGEST, is_office, read_sender
from etl.prose.paragraphs.stated import is_sum_line
from etl.prose.passages.running_text import tells_of_deed
from etl.regex import found_by, regex

_WEEKDAY = r"[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?"
_DAY = (
    r"(?P<day>(?:(?P<year>20\d\d)\s*[-/.年]\s*)?(?P<month>\d{1,2})\s*[-/.月]\s*(?P<of_month>\d{1,2})[日号]?)"
)
_PART_OF_DAY = r"(?:[上下中]午|晚上?|早[上晨]|凌晨|傍晚|[AaPp][Mm])"
_CLOCK = rf"{_PART_OF_DAY}?\s*(?<!\d)\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?:\s*[AaPp][Mm])?"
_WHEN = rf"(?:{_DAY}?[\s,，T]{{0,4}}(?:{_WEEKDAY}|[今昨前]天)?\s*{_CLOCK})"
_WHO = rf"[\u4e00-\u9fffA-Za-z~【（(][^,，。;；:：!！?？、\n]{{1,{LONGEST}}}?"
_EDGE = r"[\s\[\]【】()（）<>-]{0,6}"
_END = r"(?:\s*(?P<colon>[:：])\s*|\s*$)"
_SENT = regex(rf"{_EDGE}(?P<who>{_WHO}){_EDGE}[:：,，]?{_EDGE}{_WHEN}(?:{_EDGE})?{_END}")
_SENT_AT = regex(rf"{_EDGE}{_WHEN}{_EDGE}(?P<who>{_WHO}){_END}")
_SAID = regex(rf"\s*(?P<who>[^\s,，。;；:：!！?？、\d][^,，。;；:：!！?？、\n\d]{{1,{LONGEST}}}?)\s*[:：]\s*")
# ————— 2023-10-18 —————, 2023年10月18日 星期三, 10月18日 下午5:02: what parts the messages of one day from the next.
_PARTING = regex(rf"[\s—–_=*·-]*(?:{_DAY}?\s*(?:{_WEEKDAY}|[今昨前]天)?\s*(?:{_CLOCK})?)[\s—–_=*·-]*")
_NAMED = regex(r"\s*[\u4e00-\u9fffA-Za-z【(（][^,，。;；:：!！?？、\d\n]{1,24}\s*")
_GROUP = regex(r"群(?!众|体|团|英|策)|微信|聊天|接龙|钉钉|QQ|qq")
_PARTED = regex(r"^[\s—–_=*·-]*(?:20\d\d|\d{1,2}\s*[-/.月])")
_CLOCK_IN = regex(r"\d[:：]\d\d")
LONGEST_NAME = 10  # characters of a name that no rule knows
LONGEST_HEAD = 2 * LONGEST
_CHAT_WORD = regex(r"[#＃]?\s*(?:群聊?|聊天|微信|接龙|消息|记录)+")
_ADDRESSED = regex(r"^\s*(?:@[^\s@,，:：]{1,20}[\s,，:：]+)+")
# [文件] 灌涨所入户宣传记录.docx
_ATTACHED = regex(
    r"\s*[\[【](?:文件|图片|视频|语音|链接|文档|附件|小程序|位置|名片)[\]】]\s*(?:[^,，。;；]{0,60}\.[A-Za-z]{2,5}(?:[(（].{0,12}[)）])?)?\s*"
)
_OFFICE_OF_TOWN = regex(r"(?:派出所|司法所|卫生院|中心(?:小学|学校|幼儿园))")
_TOWN = regex(r"[县市区旗](?P<town>[\u4e00-\u9fff]{2,4}?)(?:镇|乡)")
_FEWEST = 2  # lines that name a sender, in a text that nothing else calls a chat


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote a message: `unit` is '' where a person alone is named, or nobody. `day`: when it was sent, None where
    the line does not say. `body`: where the message begins in its own paragraph, -1 where the line says nothing else.
    `person`: by what name, with that of the unit, '' where none is told."""

    unit: str
    day: Period | None
    body: int
    person: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line says if it is one of a chat; `sure`: it names somebody in a form that nothing else has; `alone`: one
    such line makes a chat by itself; `bare`: it says neither when nor with a colon that something follows."""

    sender: Sender
    sure: bool = False
    alone: bool = False
    bare: bool = False


def senders_of(paragraphs: Sequence[str], name: str, year: int | None) -> list[Sender | None]:
    """For each paragraph of a chat the sender whom it names, None where it goes on with a message; all None where the
    paragraphs are no chat. `name`: the file's."""
    town = _town_of([*paragraphs[:1], name])
    lines = without_lists([_read_line(text, year, town) for text in paragraphs])
    sure = [line for line in lines if line and line.sure]
    titled = "" if not lines or lines[0] else paragraphs[0]
    called = _GROUP.search(name + titled) is not None or (bool(sure) and lines[0] is sure[0])
    if len(sure) < _FEWEST and not (called and any(line.alone for line in sure)):
        return [None] * len(lines)
    return _closed_by_sums([line.sender if line else None for line in lines], paragraphs)


def _closed_by_sums(senders: list[Sender | None], paragraphs: Sequence[str]) -> list[Sender | None]:
    """一网格小赵：走访78户, 二网格小马：走访64户 and then 合计：走访142户: where everybody has one line, that of sums below
    them is nobody's."""
    told = [at for at, sender in enumerate(senders) if sender]
    lines = [sender for sender in senders if sender]
    sums = told[-1] + 1
    in_rows = (
        len(told) >= _FEWEST and told == list(range(told[0], sums)) and all(one.body >= 0 for one in lines)
    )
    if in_rows and sums < len(paragraphs) and is_sum_line(paragraphs[sums]):
        senders[sums] = Sender("", None, 0)
    return senders


def names_sender(text: str) -> bool:
    """Whether a line says by itself who sent it: 2024年4月29日 09:10 子陵铺派出所张敏：入户宣传140户."""
    line = _read_line(text, None)
    return line is not None and line.sure


def without_lists(lines: Sequence[_Line | None]) -> list[_Line | None]:
    """The lines without those of a list of names (参会人员), each of which another one or nothing follows."""
    behind = [*lines[1:], None][: len(lines)]
    last = len(lines) - 1
    listed = [
        line is not None and line.bare and (at == last or (after is not None and after.bare))
        for at, (line, after) in enumerate(zip(lines, behind, strict=True))
    ]
    of_list = [own or (at > 0 and listed[at - 1]) for at, own in enumerate(listed)]
    return [None if line and line.bare and away else line for line, away in zip(lines, of_list, strict=True)]


def place_of_units(senders: Sequence[Sender | None]) -> str:
    """The county in which all units that write in a chat may lie, '' for none or several: of 小河镇 beside 赤岩镇 旬阳."""
    counties: set[str] = set()
    for unit in dict.fromkeys(sender.unit for sender in senders if sender and sender.unit):
        codes = {place.code[:COUNTY_DIGITS] for found in find_places(unit) for place in found.candidates}
        own = {code for code in codes if len(code) == COUNTY_DIGITS}
        counties = (counties & own or counties) if counties else own
    place = place_of_code(counties.pop()) if len(counties) == 1 else None
    return place.path if place else ""


def is_chat_word(text: str) -> bool:
    """#接龙, 群聊记录: what a list of messages is called, and no place (接龙镇)."""
    return _CHAT_WORD.fullmatch(text.strip()) is not None


def is_attachment(text: str) -> bool:
    """Whether a line is nothing but the name of a file or a picture that was sent."""
    return _ATTACHED.fullmatch(text) is not None


def without_addressees(text: str) -> str:
    """The text with blanks for @反诈中心 before a message: whom it is written to."""
    return _ADDRESSED.sub(lambda found: " " * len(found.group()), text)


def _town_of(titles: Sequence[str]) -> str:
    """敦寨 of 锦屏县敦寨镇反诈工作调度会记录: by what its offices are called; '' where the titles name no township."""
    place = resolve_place(titles).place
    if place and place.level == "township":
        return stem_of_name(place.name)
    named = next(filter(None, map(_TOWN.search, titles)), None)  # one that is in no register
    return named["town"] if named else ""


def _read_line(text: str, year: int | None, town: str = "") -> _Line | None:
    head = text[:LONGEST_HEAD]
    if ":" not in head and "：" not in head:
        return _parting(text, year) if _PARTED.search(head) else _named(text)
    if _CLOCK_IN.search(head) and (line := _parting(text, year) or _sent(text, head, year)):
        return line
    return _said(text, head, town)


def _named(text: str) -> _Line | None:
    """民主街社区-陈某, 王某: nothing but a name."""
    if len(text) > LONGEST or not _NAMED.fullmatch(text):
        return None
    unit, person = read_sender(text)
    if not person or person == "?" or is_office(person):
        return None
    return _Line(Sender(unit, None, -1, text.strip()), sure=bool(unit), bare=True)


def _parting(text: str, year: int | None) -> _Line | None:
    """A line of nothing but a time."""
    parting = _PARTING.fullmatch(text)
    return _Line(Sender("", _day_of(parting, year), -1)) if parting else None


def _sent(text: str, head: str, year: int | None) -> _Line | None:
    """蜀河镇 刘某 17:10, [17:10] 蜀河镇 刘某：今天…."""
    sent = _SENT.match(head) or _SENT_AT.match(head)
    if sent is None:
        return None
    unit, person = read_sender(sent["who"])
    known = bool(unit or person)
    short = len(sent["who"].strip()) <= LONGEST_NAME and sent["colon"] is not None
    if not known and (tells_of_deed(sent["who"]) or (found_by(sent, _SENT_AT) and not short)):
        return None  # 9:30 集中宣传: a programme
    sender = Sender(unit, _day_of(sent, year), _body(sent, text), sent["who"].strip() if known else "")
    return _Line(sender, sure=known, alone=bool(person))


def _said(text: str, head: str, town: str) -> _Line | None:
    """蜀河镇刘某：今天…, 刘某（蜀河镇）：, 派出所吴所长： in the minutes of a `town`, and 蜀河镇： on a line of its own."""
    said = _SAID.match(head)
    if said is None:
        return None
    unit, person = read_sender(said["who"])
    office = None if person else _OFFICE_OF_TOWN.match(said["who"])
    if office and (person := read_sender(said["who"][office.end() :])[1]):
        unit = town + office.group()
    sender = Sender(unit, None, _body(said, text), said["who"].strip())
    if not unit and (person == "?" or is_office(person)):
        return None  # 网格员：5人, 安排：…
    if person:
        return _Line(sender, sure=bool(unit), alone=bool(unit) and person != "?")
    return _Line(sender) if unit and sender.body < 0 else None


def _body(line: re.Match[str], text: str) -> int:
    """Where the message begins behind what names its sender; -1 for nowhere."""
    return line.end() if line.end() < len(text.rstrip()) else -1


def _day_of(line: re.Match[str], year: int | None) -> Period | None:
    """The day that a line states; a day without its year is of the text's."""
    if line["day"] is None:
        return None
    of, month, day = (line[part] for part in ("year", "month", "of_month"))
    try:
        sent = date(int(of or year or 0), int(month), int(day))
    except ValueError:
        return None  # no such day, or no year
    return Period(sent, sent)
