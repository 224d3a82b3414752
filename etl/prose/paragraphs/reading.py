"""Reads prose: figures, mentions and questions of one paragraph or one cell (contract 4.16)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from etl.meaning.lexicon import default_channel, find_channels, vocabulary
from etl.meaning.period import FoundPeriod, Period
from etl.meaning.quantity import Quantity, find_quantities
from etl.prose.counted.kinds import says_of_what_kind
from etl.prose.counted.left_out import number_left_out
from etl.prose.counted.rounds import outside_titles, without_rounds
from etl.prose.matter.apart import other_work_apart
from etl.prose.matter.beside import other_matters
from etl.prose.matter.standing import find_standing
from etl.prose.paragraphs.figures import read_figures
from etl.prose.paragraphs.mentions import read_mentions
from etl.prose.passages.dating import Dates, find_dates
from etl.prose.passages.days import is_told_of, with_days
from etl.prose.passages.days_in_turn import day_by_turn
from etl.prose.passages.named_times import dates_campaign, find_named_times, impossible_days, known_times
from etl.prose.passages.passage import REACH, Figure, Passage
from etl.prose.reached.how_reached import LISTENING, TEACHING
from etl.prose.taken_back.taking_back import Withdrawn, taken_back
from etl.prose.taken_back.withdrawn import find_corrections
from etl.prose.words.addressed import Named
from etl.prose.words.parts import DifferingTotal
from etl.prose.words.share import Share
from etl.prose.words.text import Clause, Folded, fold_prose, sentence_spans, split_clauses
from etl.regex import regex
from etl.schema import UNSPECIFIED, Basis

YEAR_BEGUN = regex(r"(?:今年|年初|开年|本年度?|去年|上年|\d月份?(?!以来|起|至今))")
NEXT_WORD = 8  # characters beside a way in which another one is told in one word with it
YEAR_REACH = 8  # characters behind 截至9月17日 in which 今年 begins the year again


@dataclass(slots=True)
class ProseFigure:
    """A counted quantity at text[start:end]; `notes` are issue codes to raise at this place.

    `channel` and `group` are 'unspecified' where the words state none. `bare_total`: cumulative only because it
    says 累计; where the report states its own time, it sums up that time. `whole_time`: 当月, 全月 … says that it is
    of the report's own time, whatever day was named before; so is a sentence before the first day named.
    `since`: the day from which a running total counts, where it is stated (8月以来);
    `up_to_now`: it does so by 截至目前, which stays a running total in a report on just that time. `share`: the name
    to which 分别 shares it out. `whole`: the number as stated, where it counts but what its parts leave of it.
    """

    start: int
    end: int
    text: str
    measure: str
    quantity: Quantity
    group: str
    channel: str
    period: Period | None
    activity: str = ""
    notes: tuple[str, ...] = ()
    basis: Basis = "period"
    bare_total: bool = False
    whole_time: bool = False
    since: date | None = None
    up_to_now: bool = False
    share: Share | None = None
    whole: Quantity | None = None

    def at(self, start: int, end: int, words: str) -> ProseFigure:
        """The figure where `words` stand at start:end of another text."""
        return replace(self, start=start, end=end, text=words)


@dataclass(slots=True)
class ProseMention:
    """A channel or a group that was named without a number; the other of the two is 'unspecified'."""

    start: int
    end: int
    text: str
    group: str
    channel: str


@dataclass(slots=True)
class ProseReading:
    """What a passage gave. Queries are (issue code, start, end, text).

    `planned`: it names quantities that are planned or required. `dated`: the last period that it names
    for what was done; `several`: it names days apart. `until`: the last day to which it says that it counts (截至6月30日).
    `differing`: stated sums that are not what their parts add up to; they count nothing. `withdrawn`: what it takes back.
    `left_out`: a note on the first number of a sentence that neither counts nor asks anything.
    """

    figures: list[ProseFigure] = field(default_factory=list)
    mentions: list[ProseMention] = field(default_factory=list)
    queries: list[tuple[str, int, int, str]] = field(default_factory=list)
    planned: bool = False
    dated: Period | None = None
    several: bool = False
    until: Period | None = None
    differing: list[DifferingTotal] = field(default_factory=list)
    withdrawn: list[Withdrawn] = field(default_factory=list)
    left_out: list[tuple[str, int, int, str]] = field(default_factory=list)


def read_prose(
    text: str,
    year: int | None = None,
    reporter: str = "",
    of_campaign: bool = False,
    beside: bool = False,
    today: date | None = None,
    last: date | None = None,
    own_matter: str = "",
    within: Period | None = None,
    general: bool = False,
    unnamed: bool = False,
    head: str = "",
) -> ProseReading:
    """The figures, mentions and questions of a paragraph or a cell; places are those of `text` as given.

    `year` is the year of a date that states none; `reporter` the unit whose deeds count, '' where any unit's do.
    `of_campaign`: the title of its report says that all of it is about the campaign; `beside`: its section is about
    another matter than fraud; `today`: the day on which it is written, for 昨日; `last`: that of the paragraph before,
    for 次日; `own_matter`: what the fraud of its report is about (医保 of 骗保); `within`: the report's own time, for a
    day without its month; `general`: the report is of all kinds of work; `unnamed`: and nothing says that this is about
    fraud; `head`: the line of its own above it.
    """
    folded = fold_prose(text)
    clauses = split_clauses(folded.text)
    if not clauses:
        return ProseReading()
    named_times = find_named_times(folded.text, year)
    times = with_days(folded.text, known_times(named_times, folded.text), today, last, within)
    passage = make_passage(
        folded.text, clauses, times, reporter, of_campaign, beside, own_matter, general, unnamed
    )
    passage.head = head
    standing, quantities, totals = passage.standing, passage.quantities, passage.totals
    figures, queries, differing = read_figures(passage)
    running = ("until", "since")
    dating = [
        found
        for at, found in enumerate(times)
        if found.kind not in running
        and dates_campaign(found, passage)
        and not is_told_of(found, times[at + 1 : at + 2], folded.text)
    ]
    dates = find_dates(passage, dating)
    silent = [(start, end) for start, end, reason in standing.told if reason in ("withdrawn", "wider")]
    named = [
        one
        for one in read_mentions(folded.text, clauses, standing)
        if not any(start <= one.start < end for start, end in silent)
    ]
    queries += impossible_days(passage, named_times) if figures else []
    told = [f.found.start for f in figures] + [q[1] for q in queries] + [d.start for d in differing]
    left_out = number_left_out(passage, sorted({*told, *passage.withdrawn}))
    return ProseReading(
        [
            with_total(publish_figure(text, folded, figure, dates, year), figure, passage, year)
            for figure in figures
        ],
        [
            publish_mention(text, folded, one)
            for one in named
            if not already_counted(one, figures) and not taught_as_counted(one, figures, folded.text)
        ],
        [(code, *folded.span(start, end), words) for code, start, end, words in queries],
        planned=any(standing.intended[q.start] and not standing.beside[q.start] for q in quantities),
        dated=dates.named_last([(f.zone, f.found.start) for f in figures if f.part]),
        several=dates.names_several(),
        until=next((p.period for p in reversed(totals) if p.kind == "until"), None),
        differing=[
            replace(one, start=span[0], end=span[1], text=text[span[0] : span[1]])
            for one in differing
            for span in [folded.span(one.start, one.end)]
        ],
        withdrawn=taken_back(text, folded, passage),
        left_out=[(code, *folded.span(start, end), words) for code, start, end, words in left_out],
    )


def make_passage(
    text: str,
    clauses: list[Clause],
    times: list[FoundPeriod],
    reporter: str = "",
    of_campaign: bool = False,
    beside: bool = False,
    own_matter: str = "",
    general: bool = False,
    unnamed: bool = False,
) -> Passage:
    """A folded text with everything that bears on its figures."""
    standing = find_standing(text, clauses, reporter)
    quantities = [q for q in find_quantities(text) if not says_of_what_kind(text, q)]
    quantities = outside_titles(text, quantities)
    quantities = without_rounds(text, quantities)
    apart = (
        other_work_apart(text, clauses, quantities, beside or unnamed)
        if general
        else other_matters(text, clauses, quantities, beside, of_campaign, own_matter)
    )
    for start, end in apart:
        standing.mark(start, end, "beside")
    corrections = find_corrections(text, quantities)
    for start, end in corrections.spans:
        standing.mark(start, end, "withdrawn")
    totals = [p for p in times if p.kind in ("until", "since")]
    spans = sentence_spans(clauses)
    return Passage(text, clauses, spans, standing, quantities, totals, of_campaign, corrections)


def publish_figure(text: str, folded: Folded, figure: Figure, dates: Dates, year: int | None) -> ProseFigure:
    """The figure with its place and words in the text as given."""
    start, end = folded.span(figure.start, figure.end)
    dated = dates.before(figure)
    whole = dates.of_whole(figure, dated.end if dated else 0) or (dated is None and dates.is_today(figure))
    dated = None if whole else dated
    running = figure.running in ("total", "since") or (figure.running == "bare" and not dated)
    own = figure.share.period(year) if figure.share else None
    said = dates.passage.text[figure.zone : figure.found.start]
    own = own or (day_by_turn(dated, said) if dated else None)
    return ProseFigure(
        start, end, text[start:end], figure.measure, figure.quantity, figure.group, figure.channel,
        own or (dated.period if dated else None), notes=tuple(dict.fromkeys(figure.notes)),
        basis="cumulative" if running else "period", bare_total=running and figure.running == "bare",
        whole_time=own is None and (whole or (dated is None and dates.stands_apart(figure))),
        share=figure.share, whole=figure.whole,
    )  # fmt: skip


def with_total(published: ProseFigure, figure: Figure, passage: Passage, year: int | None) -> ProseFigure:
    """A running total with the time that its sentence states: up to a day, or since one."""
    if published.basis != "cumulative":
        return published
    start = passage.sentences[figure.clause.sentence][0]
    start = min(start, passage.item_start(figure.found.start, "。"))
    before = [t for t in passage.totals_in(start, figure.found.start) if t.period]
    for found in before:
        if found.kind == "until":
            published.period = begun_before(passage, found, figure.found.start)
        elif found.period and (figure.running == "since" or all(t.kind == "since" for t in before)):
            published.since = found.period.start
    if figure.running == "since" and not before and year:
        published.since = date(year, 1, 1)  # 今年以来
    elif figure.running == "total" and not before:
        published.since = told_before(passage, start, figure.found.start)
        published.up_to_now = published.since is not None
    return published


def told_before(passage: Passage, start: int, place: int) -> date | None:
    """2月10日以来，…。截至目前，共发放300份: since the day named last before a sentence, unless 今年 begins anew."""
    since = [t for t in passage.totals_in(max(0, start - REACH), start) if t.kind == "since" and t.period]
    if not since or YEAR_BEGUN.search(passage.text, since[-1].end, place):
        return None
    return since[-1].period.start if since[-1].period else None


def begun_before(passage: Passage, until: FoundPeriod, place: int) -> Period | None:
    """6月以来，…。截至9月17日…: up to its day from the month that the text named last, else from the year's first day.

    今年以来 behind that month begins the year again, and so does a time of its own in between.
    """
    since = [t for t in passage.totals_in(max(0, until.start - REACH), place) if t.kind == "since"]
    if not since or until.period is None or since[-1].period is None:
        return until.period
    start = since[-1].period.start
    between = passage.text[since[-1].end : max(until.end + YEAR_REACH, since[-1].end)]
    if not until.period.start <= start <= until.period.end or YEAR_BEGUN.search(
        between.replace(until.text, "")
    ):
        return until.period
    return replace(until.period, start=start)


def publish_mention(text: str, folded: Folded, named: Named) -> ProseMention:
    """The mention with its place and words in the text as given."""
    start, end = folded.span(named.start, named.end)
    return ProseMention(start, end, text[start:end], named.group, named.channel)


def already_counted(named: Named, figures: list[Figure]) -> bool:
    """Whether a figure of the passage says this channel or group by its codes, a group also by its words.

    Where one number stands for several groups (业主及儿童200余人) it says none of them.
    """
    for figure in figures:
        # 员工6人参加: who did the work
        if (
            named.group != "unspecified"
            and figure.measure == "staff"
            and named.end <= figure.start <= named.end + 1
        ):
            return True
        if named.group == "unspecified" and figure.measure != "mixed_materials":
            continue
        if "several_groups" not in figure.notes and figure.start <= named.start < figure.end:
            return True
    return any(says_code(f.measure, f.group, f.channel, named) for f in figures)


def taught_as_counted(named: Named, figures: list[Figure], text: str) -> bool:
    """家长会宣讲，到会家长115人: whether a talk is told in one word with the meeting of a figure, where it was given, or is
    but the listening of those that it counts at a stall. The meeting beside a talk that counts (利用培训会宣讲3场) is a way
    of its own."""
    if named.channel == "lecture" and text[named.start : named.end] in LISTENING:
        return any(f.start <= named.start < f.end and f.channel != UNSPECIFIED for f in figures)
    if named.channel != "lecture" or TEACHING.isdisjoint(f.channel for f in figures):
        return False
    since = max(0, named.start - NEXT_WORD)
    hits = find_channels(text[since : named.end + NEXT_WORD])
    start, end = named.start - since, named.end - since
    beside = {hit.code for hit in hits if start == hit.end or end == hit.start}
    beside |= {hit.code for hit in hits if start < hit.start and hit.end <= end}  # 上了防骗[培训]课
    return any(f.channel in beside & TEACHING for f in figures)


def says_code(measure: str, group: str, channel: str, named: Named | ProseMention) -> bool:
    """Whether a figure's codes say a mention: its group or that one's parent, its channel or its usual one."""
    if named.group != "unspecified":
        return named.group in (group, vocabulary("target_groups")[group]["parent"])
    shown = measure == "broadcasts" and channel == "screen"  # 大屏播放3000次 says nothing of the loudspeakers
    return named.channel == channel or (named.channel == default_channel(measure) and not shown)
