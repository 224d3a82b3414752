"""What holds for a paragraph of a report from those before it: its section and head, the day it goes on with, who speaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from etl.layout.row_kinds import KEYED
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.meaning.period import Period
from etl.meaning.unit import find_unit_in_text
from etl.prose.matter.called_off import heads_undone
from etl.prose.matter.governing import leads_list
from etl.prose.matter.speakers import leading_unit
from etl.prose.paragraphs.outline import About, Section, level_of
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.paragraphs.sections import (
    fill_from_head,
    fill_from_label,
    leading_head,
    led_by_group,
    opening_way,
    stated_by_head,
    way_of_record,
)
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.report.asked_above import (
    Asked,
    answered,
    asked_above,
    asked_by_message,
    settle_with_question,
)
from etl.prose.report.chat import Sender
from etl.prose.report.diary_entries import (
    RUNNING_SUM,
    DiaryDays,
    date_by_entry,
    dotted_day,
    leave_running_sum,
    named_day,
)
from etl.prose.report.for_whom import note_ways, whom_it_was_for
from etl.prose.report.in_section import WIDER, read_paragraph
from etl.prose.report.line_forms import CHAIN, tells_count, tells_who_came
from etl.prose.report.lines import opens_with_unit, place_paragraph
from etl.prose.report.log_lines import head_of_log, heads_nothing_of_log, is_entry
from etl.prose.report.message_times import MessageTimes
from etl.prose.report.parts_below import counts_for_parts, join_to_whole, tells_part
from etl.prose.report.questions import section_by_question
from etl.prose.report.reporter import names_writer
from etl.prose.report.roll_call import Roll
from etl.prose.report.session_rows import head_of_row, lists_sessions
from etl.prose.report.unnamed import note_unnamed
from etl.prose.report.writers import Writers
from etl.prose.times.bare_days import time_of_bare_days, up_to
from etl.prose.times.datelines import is_subtitle, without_duty
from etl.prose.times.head_times import HeadTime, time_of_head
from etl.prose.times.report_time import day_of_entry, names_no_day
from etl.prose.words.accounts import opening_of, opens_account
from etl.prose.words.text import BULLETS
from etl.regex import regex
from etl.schema import UNSPECIFIED

LIST_ITEM = regex(
    rf"(?:[(]?[一二三四五六七八九十\d]{{1,3}}[)、.,:]|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、]|[·*{BULLETS}-])"
)
# 指标一：集中宣传，半年不少于20场（20分）。 is what is asked for, and heads 完成情况：… below it
INDICATOR = regex(
    r"(?:考核|评[价估分]|任务)?(?:指标|项目|内容)?[一二三四五六七八九十\d]{1,3}[、.:](?P<what>[^,;。:()\d]{2,16})(?=[,(](?:[^。]*(?:不少于|不低于|达到|完成|覆盖))?[^。]*\d+分\)?。?$)"
)
GOES_ON = regex(
    r"(?:“[^”]{0,200}”[,。]?)?(?:在|整个)?(?:活动|(?:启动)?仪式|此次|本次|这次|该次|当[天日晚]|现场|期间|其间|同日|同时|午后|午间|中午|下午|傍晚|入夜|夜里|晚上"
    r"|(?:讲座|课堂|培训|班会|宣讲)(?:上|中|现场|结束后)"
    # “南部警方”抖音号对启动仪式进行了直播
    r"|[^,;。\d]{2,20}?对(?:启动仪式|(?:本次|此次|这次|该)?活动|仪式)(?:进行|作|做)?了?[^,;。\d]{0,6}(?:直播|报道|转播))"
)
# 3月5日 小雪。继续入户宣传，…: what the entry before told of
CONTINUES = regex(
    r"^(?:[^，,；;]{0,12}[，,])?[^，,；;]{0,24}?(?:继续|接着|又|再次)(?:到[^，,。]{1,8})?(?:入户|宣传|走访|发放|摆摊|设摊|上门|[宣去]讲|发传单)"
)
_AHEAD = regex(
    r"拟|计划|打算|将|要|准备|力争|争取|确保|预计|继续|进一步|推进|加大|强化|下[月周季一]|不少于|目标"
)


# 三、早安装。请把APP装到每部手机上。截至11月28日，家长已安装1530人: what is asked, and how much of it is done
_DONE_SO_FAR = regex(r"截[至止][^,。;]{2,12},[^,。;\d]{0,10}已[^,。;\d]{1,8}\d")
# 三（1）班 王老师外出学习，改到下周开 in a list of classes
_CLASS_LINE = regex(r"[一二三四五六七八九高初]{1,2}(?:年级)?[(]\d{1,2}[)]班[^:].*[,，]")
_CAMPAIGN_HEAD = regex(r"(?:反诈|防诈|防骗|反电诈|诈骗)[^,;。]{0,8}(?:宣传|宣讲|宣教|教育)(?!部)")
_FRAMED = regex(r"【[^】]{2,20}】$")
_WHERE_SAID = regex(
    r"会(?:议)?上?的?(?:交流|典型|经验|表态)?(?:发言|讲话|汇报)"
)  # ——在校园反诈推进会上的发言
# 【张桥社区】时间同上，入户走访188户
_SAME_TIME = regex(r"(?:【[^】]{2,20}】|[^,:。\d]{2,16}:)?(?:时间|日期|活动时间):?同(?:上|前)")


@dataclass(slots=True)
class Before:
    """What the paragraphs read so far leave for the next one.

    `of_campaign`, `own_matter`, `written`: of the whole report; `named`: who reports is said apart from its opening;
    `within`: the time of which its head says that it is; `mixed`: its heads are of all kinds of work; `general`: so is its
    text; `told_fraud`: the paragraph before said fraud.
    `current`: the last day told of; `head` and `unit`: those of the section;
    `entry`: the day that heads an entry of a diary, or on which a message was sent; `sender`: who wrote the message,
    which is the `message`-th paragraph, None and -1 outside chats. `asked`: within a list of what is asked.
    `told_by_head`: the time that a head over the paragraphs names; `no_such_day`: the head of an entry that no calendar has;
    `times`: of when the figures of a message are that say nothing of it; `writers`: what the persons of a chat told before;
    `runs_on`: the entries of several days each tell how much it is so far this month or year;
    `roll`: the list of names and numbers that a head has opened; `way`: how all was done that the
    record of an event tells of; `of_record`: what the title of a log says that its lines count (大喇叭播放记录);
    `of_name`: the month that the name of its file says, in which its days lie; `lists_sessions`: a paragraph says that a
    list of them follows; `undone`: the lines of a list of tasks that are not ticked; `told`: the paragraphs of the section
    or of the message.
    `minuted`: the messages are what those said who spoke under the heads of the minutes of a meeting.
    `by_number`: the question that turned to plans was numbered; `days`: those with which the lines of the text begin.
    """

    of_campaign: bool
    own_matter: str
    written: date | None
    named: bool = True
    within: Period | None = None
    mixed: bool = False
    general: bool = False
    told_fraud: bool = False
    section: Section = field(default_factory=lambda: Section("report", 0))
    current: Period | None = None
    head: str = ""
    unit: str = ""
    entry: Period | None = None
    sender: Sender | None = None
    message: int = -1
    asked: bool = False
    told_by_head: HeadTime | None = None
    no_such_day: str = ""
    roll: Roll = field(default_factory=Roll)
    times: MessageTimes = field(default_factory=MessageTimes)
    writers: Writers = field(default_factory=Writers)
    runs_on: bool = False
    way: str = ""
    of_name: Period | None = None
    lists_sessions: bool = False
    by_number: bool = False
    days: DiaryDays | None = None
    of_record: str = ""
    undone: frozenset[int] = frozenset()
    told: list[ParagraphReading] = field(default_factory=list)
    minuted: bool = False

    def open_message(self, sender: Sender, index: int, reporter: str) -> None:
        """A message begins anew: no head, plan or day told of goes over from the one before, save that it was sent on; and
        save the head under which those at a meeting spoke (一、各单位通报上周反诈宣传)."""
        if self.sender is None:
            self.minuted = level_of(self.head) > 0
        elif any(one.reading.figures for one in self.told):
            own = "" if reporter else self.unit
            self.writers.note(
                self.sender, own, self.entry, self.times.told or self._time_told() or self.times.kept
            )
        if not self.minuted:
            self.section, self.head, self.told_by_head = Section("report", 0), "", None
        self.current, self.asked = None, False
        self.times.told, self.told = None, []
        self.sender, self.message = sender, index
        self.unit = self.writers.unit_of(sender)
        # 记录时间：2023年12月6日 above all; what is put together on 3 June under a title of May tells of May
        sent = Period(self.written, self.written) if self.written else None
        if sent and self.within and self.within.end < sent.start:
            sent = self.within
        self.entry = sender.day or self.entry or sent
        self.times.kept = self.writers.time_of(sender, self.entry)

    def read(
        self, text: str, index: int, paragraphs: Sequence[str], year: int | None, reporter: str
    ) -> ParagraphReading:
        """The next paragraph, and from then on what it leaves."""
        role, section = place_paragraph(
            index, text, self.section, paragraphs, self.of_campaign, self.own_matter, self.mixed
        )
        told_of = asked_above(paragraphs, index) or self._asked_by_other(text, index, paragraphs)
        if self.days is None or self.days.paragraphs is not paragraphs:
            self.days = DiaryDays(paragraphs)
        if role == "label" and (told_of or self._heads_nothing(text, index, self.days)):
            role, section = "note", self.section
        self.section = section
        one = ParagraphReading(index, text, role, ProseReading(), None)
        self.section, self.by_number = section_by_question(text, self.section, self.by_number)
        if index == 0:
            self._open_report(text if role == "title" else "", paragraphs, year)
        reports = role != "title" and self.section.about == "report"
        if reports and self.roll.reads(one, self.head, year, self.of_campaign):
            return one
        if self.roll.open(text, heads=role in ("title", "label") or not index):
            self.section = Section("report", 0)
        if self._is_asked_for(text):
            one.role = "planned"
            return one
        heads = role == "label" or (role == "title" and index > 0)
        if heads and self.sender and not (level_of(squeeze(text)) or leading_unit(text)[1]):
            role = one.role = "note"  # a message need not end with a full stop
        self.asked = leads_list(squeeze(text)) or heads_undone(squeeze(text))
        self._read_text(one, role, self.days, year, reporter, told_of)
        if index and (role in ("label", "meta") or index in self.days.day_lines):
            self._open_entry(index, self.days, year)
        if self.way and index:
            fill_from_head(one.reading, UNSPECIFIED, self.way)
        return one

    def _open_entry(self, index: int, days: DiaryDays, year: int | None) -> None:
        """The day that a line gives to what stands below it, if it gives one; 2024年11月31日 is none."""
        entry = days.over_entry(index, year)
        self.entry = entry or (None if index in days.day_lines else self.entry)
        if index in days.day_lines:
            self.no_such_day = "" if entry else days.day_of_line(index)

    def _asked_by_other(self, text: str, index: int, paragraphs: Sequence[str]) -> Asked | None:
        """What the message before this one asks, where this is its first line."""
        first = self.sender is not None and index == self.message + (self.sender.body < 0)
        return asked_by_message(paragraphs[self.message - 1], text) if first and self.message else None

    def _open_report(self, title: str, paragraphs: Sequence[str], year: int | None) -> None:
        """What the title says of all below it; '' where the report has none."""
        self.within = time_of_bare_days(title, paragraphs, year, self.written) or self.of_name
        if title:
            self.way, self.of_record = way_of_record(squeeze(title)), head_of_log(title)

    def _heads_nothing(self, text: str, index: int, days: DiaryDays) -> bool:
        """Whether a line that looks like a head tells something itself, or is what a task list left undone."""
        paragraphs = days.paragraphs
        return (
            index in self.undone
            or tells_part(paragraphs, index)
            or counts_for_parts(paragraphs, index)
            or days.tells_its_day(index)
            or (days.keeps_records and tells_who_came(text))  # 人数：老年学员58人
            or _CLASS_LINE.match(squeeze(text)) is not None
            # 4. 深沥村 这周落雨没搞，下周补
            or (CHAIN.match(squeeze(paragraphs[0])) is not None and opens_with_unit(text))
            or (days.keeps_log and is_entry(text) and not days.heads_below(index))
        )

    def _read_text(
        self,
        one: ParagraphReading,
        role: str,
        days: DiaryDays,
        year: int | None,
        reporter: str,
        asked: Asked | None,
    ) -> None:
        """What a paragraph of this role tells; a title or a head opens its section."""
        text = one.text
        if role in ("title", "label"):
            self._open_section(text, role == "label", year)
            if role == "title" and is_subtitle(one.index, days.paragraphs) and not _WHERE_SAID.search(text):
                self.head = squeeze(text)  # ——…进校园活动 says whom all was for
        elif role == "meta" and tells_who_came(text):
            one.reading.figures = read_prose(text, year, reporter).figures
        elif role == "meta" and tells_count(text):
            told = read_prose(text, year, reporter, self.of_campaign)
            one.reading.figures, one.reading.queries = told.figures, told.queries
        elif role == "note":
            self._read_running(one, year, reporter, days, asked)
        if role in ("meta", "label") and self.section.about == "report":
            one.reading.mentions = one.reading.mentions or whom_it_was_for(text)
        if one.role in ("meta", "label", "note") and self.section.about == "report":
            note_ways(one, days.paragraphs[one.index - 1] if one.index else "")

    def _reader(
        self, one: ParagraphReading, year: int | None, day: date | None
    ) -> Callable[[str], ProseReading]:
        """Reads other words as those of a paragraph."""

        def read(text: str) -> ProseReading:
            return read_prose(
                text, year, one.reporter, self.of_campaign, one.beside, day, own_matter=self.own_matter,
                within=self.within, general=one.general, unnamed=one.unnamed,
            )  # fmt: skip

        return read

    def _read_on(
        self, one: ParagraphReading, asked: Asked | None, read: Callable[[str], ProseReading]
    ) -> None:
        """What goes on with a line above it: the answer to its question (答：3600份左右), the parts of its whole (其中…)."""
        counts = one.role in ("note", "figure", "planned")  # 76户（全年计划300户）
        if asked and counts and (told := answered(one.text, asked, one.reading, read)):
            one.reading, one.role = told, "figure" if told.figures else one.role
        join_to_whole(one, self.told, read)
        self.told.append(one)

    def _time_told(self) -> Period | None:
        """4月 of 我村4月反诈宣传报一下：入户120户, a message in one line; None for a day, or the time so far."""
        told = self.current
        return told if told and told.start != told.end and not told.cumulative else None

    def _span_told(self) -> Period | None:
        """6月18日至6月30日 of a paragraph before: in its month lie days that name none (18日至24日发了560张)."""
        told = self.current
        if told is None or told.start == told.end or told.cumulative:
            return None
        return told if (told.start.year, told.start.month) == (told.end.year, told.end.month) else None

    def _up_to_message(self) -> Period | None:
        """The days up to that on which a message was sent: 15号在村口摆摊 of one of 19 September."""
        sent = self.entry if self.sender else None
        return up_to(sent.start) if sent and sent.start == sent.end else None

    def _is_asked_for(self, text: str) -> bool:
        """An item of the list behind 我们倡议：, or the line of an indicator, which heads what was done for it."""
        if aimed := INDICATOR.match(squeeze(text)):
            self.head = aimed["what"]
        self.asked = self.asked and LIST_ITEM.match(squeeze(text)) is not None
        return (self.asked and _DONE_SO_FAR.search(squeeze(text)) is None) or aimed is not None

    def time_of_message(self) -> Period | None:
        """Of when the figures of the message or the entry are that say nothing of it."""
        if self.minuted and self.told_by_head:
            return self.told_by_head.period
        return self.times.of(self.entry)

    def _about(self, text: str) -> About:
        """What a paragraph is about by its section: under 9月份重点工作 it tells what was done, unless it looks ahead."""
        told = self.section.perhaps and not _AHEAD.search(text)
        return "report" if told and self.section.about == "plan" else self.section.about

    def _open_section(self, text: str, label: bool, year: int | None) -> None:
        speaker, alone = leading_unit(text)
        own = self.unit != "" and _FRAMED.match(self.head) is not None
        if label and own and not speaker and not level_of(squeeze(text)) and not _FRAMED.match(squeeze(text)):
            return  # 手抄报收上来96张 below 【兰西县第三小学】 heads nothing of its own
        of_message = self.writers.unit_of(self.sender) if self.sender else ""
        self.unit = speaker if alone and label else of_message
        if label:
            self.told = []
        if label and not names_writer(text):  # 卫生服务中心　周某　10月30日 heads nothing
            self.current, self.head = None, without_duty(squeeze(text))
            self.told_by_head = time_of_head(self.head, year, self.told_by_head)
            within = self.sender or (self.days and self.days.keeps_records and KEYED.match(self.head))
            self.entry = day_of_entry(self.head, year) or (self.entry if within else None)
            self.no_such_day = self.head if names_no_day(self.head, year) else ""

    def _heads_campaign(self) -> bool:
        """各单位通报上周反诈宣传 in the minutes of a meeting about all kinds of work: what stands under it is of it, as is
        what follows on 先说反诈这块."""
        return self.section.announced or (
            self.section.fraud is not None and _CAMPAIGN_HEAD.search(self.head) is not None
        )

    def _read_running(
        self,
        one: ParagraphReading,
        year: int | None,
        reporter: str,
        days: DiaryDays,
        asked: Asked | None,
    ) -> None:
        dotted, paragraphs = days.before_entry(one.text), days.paragraphs
        text, own_head = one.text, leading_head(one.text)
        self.times.leave_kept(text)
        bulletin = leading_unit(self.head)[1] or bool(self.sender)  # under 城东派出所 that unit speaks
        one.reporter = "" if bulletin else reporter
        if self.sender and not self.sender.unit:
            self.unit = (
                leading_unit(text)[0] or find_unit_in_text(text) or self.unit
            )  # 报告领导，牛蹄镇今天的情况：
        one.beside, one.own_matter = self.section.beside is not None, self.own_matter
        goes_on = self.told_fraud and (GOES_ON.match(squeeze(text)) or CONTINUES.search(text)) is not None
        one.general, one.unnamed = self.general, self.general and self.section.fraud is None and not goes_on
        self.told_fraud = goes_on or FRAUD.search(text) is not None
        own_day = dotted_day(dotted, year) or (named_day(text, year) if self.of_record else None)
        entry = own_day or self.entry
        day = entry.start if entry else self.written
        last = self.current.start if self.current and self.current.start == self.current.end else None
        within = self.within or self._span_told() or self._up_to_message()
        head = self.of_record if self.of_record and heads_nothing_of_log(self.head) else self.head
        head = (self.lists_sessions and head_of_row(text)) or head
        self.lists_sessions = self.lists_sessions or lists_sessions(text)
        about = "plan" if one.index in self.undone else self._about(text)
        of_campaign = self.of_campaign or self._heads_campaign()
        read_paragraph(one, about, year, of_campaign, day, last, within, head)
        if not self.named and any(code == WIDER for code, *_ in one.reading.queries):
            one.role, one.reporter = "note", ""  # 甲社区…。乙社区…。全镇共张贴30张
            read_paragraph(one, self._about(text), year, of_campaign, day, last, within, head)
        if self._about(text) == "report":
            self._read_on(one, asked, self._reader(one, year, day))
        note_unnamed(one, year)
        if self.sender and not one.reading.figures:
            self.times.note(text, year, self.entry)
        date_by_entry(one, own_day or self.time_of_message())
        if self.runs_on and RUNNING_SUM.match(squeeze(text)):
            leave_running_sum(one)
        if self.no_such_day and one.reading.figures:
            first = one.reading.figures[0]
            one.reading.queries.append(("prose_date_impossible", first.start, first.start, self.no_such_day))
        if dotted and year and own_day is None and one.reading.figures:
            start, end = dotted.start("month"), dotted.end("day")
            one.reading.queries.append(("prose_date_impossible", start, end, text[start:end]))
        one.under = self.head or own_head or leading_unit(text)[0]
        if label := led_by_group(text):
            fill_from_label(one.reading, label)
        settle_with_question(one, paragraphs)
        fill_from_head(one.reading, *stated_by_head(own_head or opening_way(text)))
        if not opens_account(opening_of(text)):  # 全月合起来，…: of all sections, whatever the last was about
            fill_from_head(one.reading, *stated_by_head(self.head))
        held = self.current if GOES_ON.match(squeeze(text)) or _SAME_TIME.match(squeeze(text)) else None
        self.current = one.period = one.reading.dated or held
        one.head_time = self.told_by_head.period if self.told_by_head else None
