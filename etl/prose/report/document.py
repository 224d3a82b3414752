"""Reads a whole report: what each paragraph is and gives, and the unit, place and period it names.

Headings open sections: under 下一步打算 all is planned, under 存在的问题 nothing was done. A day holds for
its own paragraph and for those behind it that go on from it (活动中…, 此次活动…); others are of the report's period.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD, names_other_matter, own_matter
from etl.meaning.period import Period, find_year
from etl.meaning.plain_writing import plain_writing
from etl.meaning.school_year import school_year, year_of_text
from etl.meaning.tick_boxes import without_unticked
from etl.meaning.traditional import is_traditional, simplified
from etl.prose.matter.general import is_general, is_note_of_campaign
from etl.prose.matter.speakers_below import speakers_below
from etl.prose.paragraphs.narrowing import keep_no_letter, narrow_to_unit
from etl.prose.paragraphs.outline import is_mixed
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.paragraphs.stated import ParagraphReading as ParagraphReading
from etl.prose.paragraphs.stated import Role
from etl.prose.report.as_written import quote_as_written
from etl.prose.report.attached_report import attached_report, title_of_attached
from etl.prose.report.chat import (
    Sender,
    is_attachment,
    place_of_units,
    senders_of,
    without_addressees,
)
from etl.prose.report.contributions import headed_above, signed_below, signs
from etl.prose.report.days_in_front import with_days_in_front
from etl.prose.report.diary_entries import RUNNING_SUM
from etl.prose.report.done_of_task import with_things_done
from etl.prose.report.foot import without_foot
from etl.prose.report.full_stops import with_full_stops
from etl.prose.report.going_on import Before
from etl.prose.report.headings import LETTER_OPENING, is_heading, is_headline
from etl.prose.report.heads import ask_about_heads
from etl.prose.report.held_by_line import with_what_was_held
from etl.prose.report.line_forms import CHAIN, EXAMPLE_LINE
from etl.prose.report.listed_labels import with_labels_told
from etl.prose.report.log_lines import goes_by_day, with_commas
from etl.prose.report.named_days import with_named_days
from etl.prose.report.report_reading import ReportReading
from etl.prose.report.reporter import find_reporter, is_named_apart
from etl.prose.report.settled import among_namesakes, find_places_of, settle_times
from etl.prose.report.several_counties import told_by_county
from etl.prose.report.task_lists import open_tasks
from etl.prose.report.told_order import in_told_order
from etl.prose.report.top_lines import names_text
from etl.prose.report.unexplained import (
    ask_about_left_beside,
    ask_about_unexplained,
    has_no_sentence,
    is_short_record,
)
from etl.prose.times.bare_days import time_of_bare_days
from etl.prose.times.datelines import DAILY, without_press_opening, year_told_of
from etl.prose.times.report_time import OPENING, day_of_writing
from etl.prose.times.stated_times import stated_period
from etl.prose.words.mails import mail_heads, quoted_from, subject_of_mail
from etl.prose.words.pictographs import without_pictures
from etl.regex import regex

_LONGEST_NOTE = 12  # lines
_PAPERS = frozenset(["leaflets", "posters"])
# Advice or thanks to whoever is addressed; a reply to a member of an assembly and a speech to colleagues report.
REPORTED_TO = r"(?:尊敬的[^:]{0,10}(?:委员|代表):|各位[^:]{0,12}(?:领导|同事|同仁|代表|委员))"
LETTER = regex(rf"^(?!{REPORTED_TO})(?:各位|亲爱的|尊敬的|广大|敬爱的)[^,。]{{1,16}}:$")
ABOUT_CAMPAIGN = regex(
    r"反诈|防诈|防骗|电诈|识诈|拒诈|反电信网络诈骗|(?:防范|预防|打击治理)电信|(?:防范|预防|打击|整治|抵制|远离)[^,。]{0,6}(?:诈骗|骗保)"
)
# 2024年第7期（反诈专刊） below the name of the paper
SPECIAL_ISSUE = regex(r"(?:反诈|防诈|防骗|反电诈|电信网络诈骗)[^,。;]{0,8}(?:专刊|专期|专版|专辑|特刊)")
GOES_ON = regex(r"接龙|报数")  # #接龙 反诈宣传日各企业完成情况


def read_document(
    paragraphs: Sequence[str], name: str = "", year: int | None = None, told_unit: str = "", boxed: int = 0
) -> ReportReading:
    """The report in `paragraphs` (none of them blank), read in plain writing and quoted as it is written.

    Args:
        paragraphs: the texts in order.
        name: the file's name without its extension; it may state unit, place and year.
        year: the year to take where neither report nor name states one.
        told_unit: who reports where neither report nor name says so.
        boxed: how many of the last stand in text boxes beside the report: it has its head and its foot without them.
    """
    letters = simplified if is_traditional([*paragraphs, name]) else str
    plain = [plain_writing(letters(text)) for text in paragraphs]
    ways = (
        with_labels_told,
        with_days_in_front,
        with_named_days,
        in_told_order,
        with_things_done,
        with_what_was_held,
    )
    for told in ways:
        plain = told(plain)
    plain = with_full_stops(with_commas(plain))
    texts = [text for text, _ in plain]
    form = _AsWritten(open_tasks(paragraphs), is_short_record(paragraphs), has_no_sentence(paragraphs))
    report = _read_plain(texts, plain_writing(letters(name))[0], year, told_unit, boxed, form)
    if texts != list(paragraphs):
        quote_as_written(report, paragraphs, [places for _, places in plain])
    return report


@dataclass(frozen=True, slots=True)
class _AsWritten:
    """What only the text as it was written shows. `undone`: the paragraphs of tasks that are open; `short`: it is a record
    in short lines; `no_sentence`: no line of it ends with a full stop."""

    undone: frozenset[int] = frozenset()
    short: bool = False
    no_sentence: bool = False


def _read_plain(
    paragraphs: Sequence[str],
    name: str,
    year: int | None,
    told_unit: str,
    boxed: int,
    form: _AsWritten = _AsWritten(),
) -> ReportReading:
    if at := attached_report(paragraphs):
        sent = _read_plain(paragraphs[:at], name, year, told_unit, 0)
        dated = next((told for told in map(find_year, paragraphs[:at][::-1]) if told), sent.year)
        behind = [title_of_attached(paragraphs[at]), *paragraphs[at + 1 :]]
        attached = _read_plain(behind, f"{sent.unit}{dated or ''}", year, told_unit, boxed)
        for one in attached.paragraphs:
            one.index += at
        attached.paragraphs = [*sent.paragraphs, *attached.paragraphs]
        return attached
    paragraphs = [without_pictures(without_unticked(text)) for text in paragraphs]
    own, heads_of_mail = quoted_from(paragraphs), mail_heads(paragraphs)
    dated_year = next((y for y in map(find_year, (name, *paragraphs)) if y), year)
    senders = senders_of(paragraphs, name, dated_year)
    body = without_foot(paragraphs[: min(own, len(paragraphs) - boxed)])
    top = body[: next((at for at, sender in enumerate(senders) if sender), None)]  # above the first message
    title = top[0].strip() if top and (is_heading(top[0]) or is_headline(top[0])) else ""
    title = subject_of_mail(top) if heads_of_mail else title
    stated_year = find_year(title) or dated_year
    written = day_of_writing(title, top)
    if written and not any(map(find_year, (title, name))):
        stated_year = year_told_of(written, [title, name, *(p for p in top[1:] if not is_heading(p))])
    school = school_year(title) or school_year(name)
    stated_year = year_of_text(title, stated_year, school)
    report = ReportReading(title=title, year=stated_year, top=len(top))
    by_county = {} if any(senders) or is_named_apart(top, name) else told_by_county(body)
    reporter = "" if by_county else find_reporter(top, name)
    report.unit, report.unit_told = reporter or told_unit, not reporter and told_unit != ""
    opening = body[:OPENING] if len(top) == len(body) else [*top, place_of_units(senders)]
    report.places = among_namesakes(find_places_of(title, report.unit, name, opening), paragraphs)
    heads = [
        text
        for at, text in enumerate(top[:LETTER_OPENING])
        if at and names_text(at, paragraphs) and is_heading(text)
    ]
    heads += top[1:2] if CHAIN.fullmatch(squeeze(title)) else []
    opens = paragraphs if any(senders) else top
    of_campaign = _is_of_campaign("".join([title, name, *heads]), opens, top)
    of_campaign = of_campaign or (form.no_sentence and _notes_papers(top, stated_year))
    of_campaign = of_campaign or (not any(senders) and is_note_of_campaign(body))
    before = Before(
        of_campaign,
        own_matter("".join([title, *heads])),
        written,
        is_named_apart(top, name),
        mixed=not of_campaign and is_mixed(body),
        general=not (of_campaign or any(senders)) and is_general(body),
    )
    before.undone = form.undone
    running = sum(RUNNING_SUM.match(squeeze(text)) is not None for text in body)
    before.runs_on = running > (0 if DAILY.search(title) or DAILY.search(name) else 1)  # 本周累计 in a 日报
    before.of_name = stated_period(name, stated_year) if goes_by_day(body) else None
    chained = GOES_ON.search(title) is not None
    before.within = _time_of_mail(heads_of_mail, title, top, stated_year)
    letter = any(LETTER.match(squeeze(text)) for text in top[:LETTER_OPENING])
    whose = by_county or ({} if any(senders) else signed_below(body) or headed_above(body, report.unit))
    for index, (text, sender) in enumerate(zip(paragraphs, senders, strict=True)):
        if sender:
            before.open_message(sender, index, report.unit)
        before.unit = whose.get(index, before.unit)
        role: Role | None = "meta" if index < heads_of_mail else "note" if index >= own else None
        role = role or _role_apart(text, sender, index in whose)
        if role:
            one = ParagraphReading(index, text, role, ProseReading(), None)
        else:
            said = " " * sender.body + text[sender.body :] if sender else text
            said = without_addressees(said) if before.sender else said
            said = without_press_opening(said, stated_year)
            own_year = year_of_text(said, stated_year, school)
            whole = body if index < len(body) else paragraphs
            one = before.read(said, index, whole, own_year, report.unit)
        one.message, one.day = before.message, before.time_of_message() if before.sender else None
        one.speakers = speakers_below(one.text, before.unit, report.unit, chained)
        if letter:
            counted = any(told.reading.figures for told in report.paragraphs)
            keep_no_letter(text, one.reading, reports=counted)
        narrow_to_unit(report.unit, text, one.reading)
        report.paragraphs.append(one)
    settle_times(report, name, noted=form.short and form.no_sentence)
    for one in report.paragraphs:
        one.role = "figure" if one.role == "meta" and one.reading.figures else one.role
    _ask_about_rest(report.paragraphs, stated_year, of_campaign, short=form.short)
    return report


def _ask_about_rest(
    paragraphs: Sequence[ParagraphReading], year: int | None, of_campaign: bool, short: bool
) -> None:
    """What heads say and nothing else does, and what is counted though nothing says of what."""
    ask_about_heads(paragraphs, year, of_campaign)
    if of_campaign:
        (ask_about_unexplained if short else ask_about_left_beside)(paragraphs, year)


def _is_of_campaign(titles: str, opens: Sequence[str], top: Sequence[str]) -> bool:
    """Whether the titles of a report, the lines below them, or those with which it opens say that it is about fraud."""
    return (
        ABOUT_CAMPAIGN.search(squeeze(titles)) is not None
        or any(TELLS_OF_CAMPAIGN.search(squeeze(text)) for text in opens[:OPENING])
        or any(SPECIAL_ISSUE.search(squeeze(text)) for text in top[1:LETTER_OPENING])
        or _opens_with_deed(top)
    )


def _opens_with_deed(top: Sequence[str]) -> bool:
    """下午广场上发了反诈传单150份 as the first line of a note without a title: what it goes on to tell was done then too."""
    first = top[0] if top else ""
    return 0 < len(top) <= OPENING and FRAUD.search(first) is not None and bool(read_prose(first).figures)


# 备忘 5.22: the head of what somebody notes for himself says nothing of what it is about
_NOTE_HEAD = regex(
    r"(?:今[天日])?(?:备忘录?|便签|便条|随手?记|速记|草稿|小?笔?记|记录?一下)?[\d年月日号./:()-]*(?:(?:星期|周)[一二三四五六日天])?"
)


def _notes_papers(top: Sequence[str], year: int | None) -> bool:
    """下午进三年级 讲了两场 below 备忘 5.22 and 校门口发传单120张: a note of one's own that counts papers given out and
    names no other matter tells of what they are for, though it has no word of fraud."""
    if not 1 < len(top) <= _LONGEST_NOTE or not _NOTE_HEAD.fullmatch(squeeze(top[0])):
        return False
    if any(map(names_other_matter, top)):
        return False
    told = [one.measure for text in top[1:OPENING] for one in read_prose(text, year).figures]
    return not _PAPERS.isdisjoint(told)


def _time_of_mail(heads: int, subject: str, top: Sequence[str], year: int | None) -> Period | None:
    """In which time the days without a month of a mail lie, by its subject, which stands above all that is read."""
    return time_of_bare_days(subject, top, year, None) if heads else None


def _role_apart(text: str, sender: Sender | None, contributed: bool) -> Role | None:
    """The role of a line that tells nothing: who signs a contribution, who wrote a message, what is attached to one."""
    if contributed and "。" not in text and signs(text):
        return "meta"
    if sender and sender.body < 0:
        return "label"
    return "note" if is_attachment(text) or EXAMPLE_LINE.match(squeeze(text)) else None


# 你所要的2024年12月份反诈宣传情况，我办清点了一下，说明如下。; 你要的反诈宣传的数，我给你念念
TELLS_OF_CAMPAIGN = regex(
    r"(?:[反防]诈|防骗)[^。;:,]{0,8}?(?:宣传|工作)?[^。;:,]{0,4}?(?:情况|工作|的数|小结|总结|做了|怎么搞|的事)[^。;]{0,24}?"
    r"(?:说明|汇报|报告|说[一下几说]|讲[一下讲]|念[一下念]|摆[一摆]|写[一下]|报[一下上给]|列|发给?您|发过来|如下)"
    r"|把[^。;:,]{0,8}(?:[反防]诈|防骗)[^。;:,]{0,8}(?:报|发|填|说)(?:一下|上来|过来|给我|到?群里)"  # in a chat
    r"|(?:[反防]诈|防骗)(?:宣传|工作)?[^。;:,\d]{0,4}(?:报给|报一下|报上|发给)"  # 2024年4月反诈宣传报给您：
    r"|(?:汇报|报告|报送|说|讲)一?下[^。;:,]{0,16}(?:[反防]诈|防骗)"  # 我是…，汇报一下十月份的反诈宣传
    # 11月是学校的“反诈宣传月”，借这封信把班里这个月做的事跟大家说一说
    r"|(?:[反防]诈|防骗)[^。;:]{0,30}?把[^。;:,]{0,12}(?:做的|搞的|开展的)?(?:事情?|情况|工作|活动)[^。;:,]{0,8}(?:说|讲|报|写|汇报|念|摆)"
    # 我和小孙轮着讲防骗，把做的事跟您报一下
    r"|讲(?:反诈|防骗|防诈)[^。;:,]{0,4},把[^。;:,]{0,8}(?:做的|事情?|情况|数)[^。;:,]{0,6}(?:报|说|讲|写|列)"
    r"|做了哪些[^。;:,?]{0,4}(?:[反防]诈|防骗)[^。;:,?]{0,4}(?:宣传|工作)"  # 问：开学两个月，学校做了哪些反诈宣传？
)
