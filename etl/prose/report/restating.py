"""What a report says twice counts once: headlines, sums of paragraphs, running totals (contract 4.1, 4.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.period import Period
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import (
    ALL_OF_THEM,
    SUMMED,
    ParagraphReading,
    Role,
    Stated,
    differing_total,
    is_headline,
    is_inside,
    is_outside,
    is_sum_line,
    is_within,
    makes_up,
    may_hold,
    note_restated,
    says_same,
    stated_in,
    words_before,
)
from etl.prose.report.accounts import (
    check_accounts,
    drop_rows_said_again,
    leave_out_named,
    rejoin_parts,
)
from etl.prose.report.diaries import SUM_OF_DAYS, keeps_diary
from etl.prose.report.line_forms import PERSONS_LISTED
from etl.prose.report.listed_sums import settle_listed
from etl.prose.report.remainders import (
    check_closing,
    close_sums,
    keeps_rest,
    leave_named_parts,
    leave_of_so_many,
    leave_remainders,
)
from etl.prose.report.rounded_leads import leave_rounded_leads
from etl.prose.words.accounts import opening_of, opens_account
from etl.prose.words.parts import subtract, values_of
from etl.regex import regex

ANY_GROUP = "*"
OF_DAYS = regex(r"[两二三四五六七八九十\d][天日晚]的?(?:活动|工作)?(?:合计|总计|一?共|累计|下来)")
REFERS = regex(r"(?:^|[,;:。])(?:以上|上述|前述)$")  # 上述4场职工讲座均由民警主讲
COUNTED_UP = regex(r"(?:据|经)(?:不完全|初步)?统计|(?:一|粗略)?算下来")
FEWEST_TOLD = 2  # paragraphs that count, with the one that leads
FEWEST_UNITS = 3  # in a row that makes up a sum by itself
Told = defaultdict[tuple[float, str], list[Stated]]  # figures by number and group


def drop_restated(paragraphs: Sequence[ParagraphReading], period: Period | None) -> None:
    """Takes out figures that repeat others or sum them up, each with a note, and running totals beside 本月.

    `period` is the report's.
    """
    rejoin_parts(paragraphs)
    drop_rows_said_again(paragraphs, period)
    leave_lead(paragraphs)
    told = [one for paragraph in paragraphs for one in stated_in(paragraph)]
    counted = [one for one in told if not is_running(one.figure)]
    if period and period.cumulative:
        counted = []  # a report up to a day has no time of its own beside which a total would be control
    held: list[Stated] = []
    control = {one.paragraph.index for one in told if is_running(one.figure)}
    for one in told:
        if not is_running(one.figure) or sums_up_chat(one) or not is_beside(one, counted):
            held.append(one)
    sums: set[int] = set()
    closing: set[int] = set()
    measured: dict[str, list[Stated]] = {}
    for one in settle_listed(held, sums):
        measured.setdefault(one.figure.measure, []).append(one)
    unstated = {measure: keep_unstated(same, sums, closing) for measure, same in measured.items()}
    leave_rounded_leads(unstated, sums)
    diary = keeps_diary(paragraphs)
    counting = {p.index for p in paragraphs if p.reading.figures}
    kept: dict[int, list[ProseFigure]] = {}
    for stated in unstated.values():
        same = leave_of_so_many(check_closing(stated, closing, period), paragraphs, sums)
        same = check_accounts(leave_out_siblings(same, sums, counting))
        leave_named_parts(same)
        for one in leave_remainders(close_sums(same, period, diary), period):
            kept.setdefault(one.paragraph.index, []).append(one.figure)
    for paragraph in paragraphs:
        at = paragraph.index
        left = sorted(kept.get(at, []), key=lambda f: f.start)
        if paragraph.reading.figures and not left:
            said_below: Role = "title" if not at and is_headline(paragraph) else "note"
            opening = opening_of(paragraph.text)
            of_days = diary and SUM_OF_DAYS.match(opening)
            closes = at in sums or is_sum_line(paragraph.text) or of_days or opens_account(opening)
            paragraph.role = "total" if closes else "cumulative" if at in control else said_below
        paragraph.reading.figures = left


def leave_lead(paragraphs: Sequence[ParagraphReading]) -> None:
    """5月份，我所共开展活动16场次，发放资料3400份，…现汇报如下： above sections that tell the same 3400份 with whom and how:
    what the first of all paragraphs says of the whole time counts where it is told in full."""
    counting = [p for p in paragraphs if p.reading.figures]
    if len(counting) <= FEWEST_TOLD or is_headline(counting[0]) or counting[0].message >= 0:
        return
    lead, *others = counting
    told = [one for paragraph in others for one in stated_in(paragraph)]
    below = [
        one.figure for one in told if not (is_running(one.figure) or one.raised or (one.whole and one.summed))
    ]
    for one in stated_in(lead):
        figure = one.figure
        any_group = figure.group == NONE
        if one.whole and any(says_same(figure, other, inside=True, any_group=any_group) for other in below):
            note_restated(lead, figure)
            lead.reading.figures.remove(figure)


def is_running(figure: ProseFigure) -> bool:
    """Whether it is a running total, by its own words or by its time (1至8月累计)."""
    return figure.basis == "cumulative" or (figure.period is not None and figure.period.cumulative)


def sums_up_chat(one: Stated) -> bool:
    """截至18时各所共发放690份: a sum of what those of a chat group have just told."""
    return one.of_all and not one.longer and one.paragraph.message >= 0


def is_beside(total: Stated, counted: Sequence[Stated]) -> bool:
    """Whether a running total is control beside figures of its measure and its unit.

    A total of one way (累计召开座谈会96场) is none beside figures that are all of others (9月举办文艺演出3场), and a plain
    累计 for one group none beside those of others: 面向学生，累计召开班会40场; 面向家长，举办讲座3场.
    """
    one = total.figure
    of_all = total.of_all and not total.longer  # 截至18时各所共发放…
    of_unit = [other.figure for other in counted if other.speaker == total.speaker or of_all]
    same = [figure for figure in of_unit if figure.measure == one.measure and may_hold(one, figure)]
    if one.measure == "views" and one.channel != NONE:
        same = [
            figure for figure in same if figure.channel == one.channel
        ]  # of films, beside those of a broadcast
    if not one.bare_total or one.group == "unspecified":
        return bool(same)
    return any(figure.group in ("unspecified", one.group) for figure in same)


def keep_unstated(same: Sequence[Stated], sums: set[int], closing: set[int]) -> list[Stated]:
    """The figures of one measure without those that others say already; these get a note. `sums` takes the numbers of
    the paragraphs that sum up others in them, `closing` of those that sum up paragraphs before them."""
    kept: list[Stated] = []
    headlines, told = Told(list), Told(list)
    same = leave_rounded(same)
    for at, one in enumerate(same):
        alike = told_alike(one, headlines, told)
        only = (
            len(kept) == 1 and one.figure.period is None
        )  # 当天共发放700余份 says again the one that was told
        said = any(says_already(other, one, only) for other in alike if other.paragraph is not one.paragraph)
        said = said or (one.raised and any(says_same(o.figure, one.figure) for o in kept if one.is_of(o)))
        parts = parts_named(one, kept)
        if parts and not makes_up(one.figure, parts):
            sums.add(one.paragraph.index)
            one.paragraph.reading.differing.append(differing_total(one.figure, parts))
        elif said or is_sum_of_others(one, kept, same[at + 1 :]):
            note_restated(one.paragraph, one.figure)
            if not said:
                sums.add(one.paragraph.index)
                closing |= {one.paragraph.index} if sums_parts(one, told_before(one, kept)) else set()
            leave_out_named(one.paragraph, one.figure)
        elif sums_up_chat(one) and (parts := [s.figure for s in kept if s.speaker]):
            sums.add(one.paragraph.index)
            if any(makes_up(one.figure, some) for some in (parts, *of_messages(kept))):
                note_restated(one.paragraph, one.figure)
            else:
                one.paragraph.reading.differing.append(differing_total(one.figure, parts))
        else:
            kept.append(one)
            put_down(one, headlines if is_headline(one.paragraph) else told)
            if lists_persons(one.paragraph):  # 参加人员：新生860人 above …860名新生参加
                put_down(one, headlines)
    return kept


def put_down(one: Stated, told: Told) -> None:
    """Keeps a figure by what it counts and states, and by its group."""
    for value in values_of(one.figure):
        for group in (one.figure.group, ANY_GROUP):
            told[value, group].append(one)


def told_alike(one: Stated, headlines: Told, told: Told) -> list[Stated]:
    """The figures of the same number and group before one that it may say again."""
    group, values = one.figure.group, values_of(one.figure)
    alike = [other for value in values for other in headlines[value, group]]
    if one.summed or one.month:
        alike += [other for value in values for other in told[value, group]]
    if one.summed and (group == NONE or gives_account(one)):
        alike += [other for value in values for other in told[value, ANY_GROUP]]
    return alike


def gives_account(one: Stated) -> bool:
    """Whether the paragraph of a figure says again what the text has told, whomever it names beside it."""
    return one.summed and opens_account(opening_of(one.paragraph.text))


def leave_rounded(same: Sequence[Stated]) -> list[Stated]:
    """走访1200余户 as a headline, or 全月共走访1200余户 at the end, beside 走访1236户: the close number counts."""
    left: list[Stated] = []
    for one in same:
        exact = one.figure.quantity.qualifier == "exact"
        if not exact and any(rounds(one, other) for other in same if other.paragraph is not one.paragraph):
            note_restated(one.paragraph, one.figure)
        else:
            left.append(one)
    return left


def rounds(one: Stated, other: Stated) -> bool:
    """Whether a rounded figure says roughly what another paragraph says closely: as its headline, or as it sums up all."""
    close = is_within(other.figure.quantity, one.figure.quantity)
    if not (close and one.is_of(other) and says_same(one.figure, other.figure, rounded=True)):
        return False
    headline, body = one.paragraph, other.paragraph
    if headline.message == body.message and is_headline(headline) and not is_headline(body):
        said = body.reading.figures
        return all(any(says_same(f, g, rounded=True) for g in said) for f in headline.reading.figures)
    return one.whole and one.summed and not other.summed and body.index < headline.index


def leave_out_siblings(kept: list[Stated], sums: set[int], counting: set[int]) -> list[Stated]:
    """本周各单位共开展宣传12场，共发放资料2950份 above units that make up the 2950: the 12 are a sum too.

    It differs from its parts where each of the paragraphs behind that are `counting` tells one, else it keeps the rest.
    """
    left: list[Stated] = []
    for one in kept:
        index, reading = one.paragraph.index, one.paragraph.reading
        behind = [other for other in kept if other.paragraph.index > index and not other.summed]
        parts = [other.figure for other in behind if same_time(other.figure, one.figure)]
        if not (one.summed and index in sums and parts and len(parts) == len(behind)):
            left.append(one)
            continue
        rest = subtract(one.figure.quantity, [part.quantity for part in parts])
        if {at for at in counting if at > index} == {other.paragraph.index for other in behind} or not rest:
            reading.differing.append(differing_total(one.figure, parts))
        elif rest.value:
            reading.differing.append(keeps_rest(one.figure, parts))
            one.figure.quantity = rest
            left.append(one)
    return left


def same_time(part: ProseFigure, whole: ProseFigure) -> bool:
    """Whether neither names a time that the other does not."""
    return part.period == whole.period or part.period is None or whole.period is None


def parts_named(one: Stated, kept: Sequence[Stated]) -> list[ProseFigure]:
    """以上四个派出所共发放3200份, 两类活动合计23场: the figures before it, as many as it says; [] for none."""
    named = ALL_OF_THEM.search(squeeze(words_before(one) + one.figure.text)) if one.summed else None
    parts = [s.figure for s in kept if s.paragraph is not one.paragraph and not s.summed]
    return parts if named and len(parts) > 1 and read_numeral(named["number"]) == len(parts) else []


def told_before(one: Stated, kept: Sequence[Stated]) -> list[Stated]:
    """The figures of other paragraphs before a sum that it can be of."""
    return [s for s in kept if one.is_of(s) and s.paragraph is not one.paragraph]


def is_sum_of_others(one: Stated, kept: list[Stated], later: Sequence[Stated]) -> bool:
    """Whether the figures of its paragraph, of those before or of all of them, or of those behind make up a sum."""
    behind = [s for s in later if s.paragraph is not one.paragraph and one.is_of(s)]
    # 5月份，大柘派出所共组织开展活动16场次: it may sum up, and does where it is just what they make
    whole = one.whole and one.figure.quantity.qualifier == "exact"
    if whole and any(
        just_makes_up(one, some) for some in (behind, of_way(one, behind), *of_paragraphs(behind))
    ):
        return True
    if not one.summed:
        return False
    told = [s for s in kept if one.is_of(s)]
    own = [s for s in told if s.paragraph is one.paragraph]
    before = told_before(one, kept)
    return any(sums_parts(one, some) for some in (own, before, told, behind, *of_units(behind)))


def just_makes_up(whole: Stated, parts: Sequence[Stated]) -> bool:
    """Whether several parts make up a number to the last, and none of them is rounded."""
    exact = all(part.figure.quantity.qualifier == "exact" for part in parts)
    return exact and sums_parts(whole, parts)


def of_way(whole: Stated, told: Sequence[Stated]) -> list[Stated]:
    """反诈讲座26场 above lectures of 18 and 8, whatever trainings are told of besides: those of its own way."""
    way = whole.figure.channel
    return [one for one in told if one.figure.channel == way] if way != NONE else []


def of_paragraphs(told: Sequence[Stated]) -> list[list[Stated]]:
    """What single paragraphs tell: 进社区52场、进农村61场、进校园23场 make up the 136 above, whatever others tell."""
    rows: dict[int, list[Stated]] = {}
    for one in told:
        rows.setdefault(one.paragraph.index, []).append(one)
    return list(rows.values())


def of_messages(told: Sequence[Stated]) -> list[list[ProseFigure]]:
    """What the lines of single messages tell, each of whoever speaks in it: today's five villages of a chain, whatever a
    station and a school told in the chat besides."""
    chains: dict[int, list[ProseFigure]] = {}
    for one in told:
        if one.speaker and one.paragraph.message >= 0:
            chains.setdefault(one.paragraph.message, []).append(one.figure)
    return [figures for figures in chains.values() if len(figures) >= FEWEST_UNITS]


def of_units(told: Sequence[Stated]) -> list[list[Stated]]:
    """What single paragraphs tell of several units each: 往流所9场，黎集所8场，…, whatever others tell besides."""
    rows: dict[int, list[Stated]] = {}
    for one in told:
        if one.speaker:
            rows.setdefault(one.paragraph.index, []).append(one)
    return [row for row in rows.values() if len({one.speaker for one in row}) == len(row) >= FEWEST_UNITS]


def says_already(other: Stated, one: Stated, only: bool = False) -> bool:
    """Whether an earlier paragraph says a figure as the headline of this one, or as the one part of its sum, or this one
    sums up the whole report once more; so does the month beside its running total. `only`: no other figure of its
    measure was told."""
    before = other.paragraph.index < one.paragraph.index
    said = squeeze(words_before(one))
    days = before and OF_DAYS.search(said) is not None
    inside = one.summed and not other.summed and (days or is_inside(other.figure.period, one.figure.period))
    if not one.is_of(other):
        return False
    any_group = (inside or only) and one.figure.group == NONE  # 给务工人员装了12人; 全月装APP合计12人
    any_group = any_group or gives_account(one)  # 职工防骗意识明显提升，两场讲座反响良好
    if not says_same(other.figure, one.figure, inside or only, any_group):
        return False
    if one.month and other.figure.period in (None, one.figure.period):
        return True  # 集中宣传36场次; 本月集中宣传36场次，年初以来累计121场次
    said_apart = one.summed and not other.summed
    # 一周来，全校共召开36场: all over again
    counted_up = COUNTED_UP.match(said) is not None  # 据统计，主题日当天共发放…，召开主题班会38场
    closing = before and (
        one.whole or counted_up or lists_persons(other.paragraph) or REFERS.search(said) is not None
    )
    return heads(other.paragraph, one.paragraph) or said_apart or closing


def lists_persons(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph is the line of a record that lists who came."""
    return PERSONS_LISTED.match(squeeze(paragraph.text)) is not None


def sums_parts(whole: Stated, parts: Sequence[Stated]) -> bool:
    """Whether the parts make up the whole, all of them or those that are no sums themselves.

    What is of a time outside the whole's is no part of it: 1月46场、2月38场、3月84场.
    """
    time = None if says_sum(whole) else whole.figure.period
    parts = [s for s in parts if s.paragraph is not whole.paragraph or not is_outside(s.figure.period, time)]
    if not any(may_hold(whole.figure, s.figure) for s in parts):
        return False  # 全月摆摊6次 beside 讲座4场 and 反诈课2节
    plain = [s.figure for s in parts if not s.summed]
    return any(len(some) > 1 and makes_up(whole.figure, some) for some in ([s.figure for s in parts], plain))


def says_sum(whole: Stated) -> bool:
    """Whether the words right before a figure sum up: 一季度合计30篇; 3月84场 does not."""
    text, end = whole.paragraph.text, whole.figure.start
    since = max(text.rfind(mark, 0, end) for mark in ",，、;；。(（") + 1
    return SUMMED.search(squeeze(text[since : whole.figure.end])) is not None


def heads(headline: ParagraphReading, body: ParagraphReading) -> bool:
    """Whether a paragraph is the headline of another, which says all of its figures again in sentences."""
    if headline.message != body.message or not is_headline(headline) or is_headline(body):
        return False
    said = body.reading.figures
    return all(any(says_same(figure, f) for f in said) for figure in headline.reading.figures)
