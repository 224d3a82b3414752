"""What a report says twice counts once: headlines, sums of paragraphs, running totals (contract 4.1, 4.4)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.quantity_sums import subtract
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import (
    REPLY_TO_ALL,
    ParagraphReading,
    Role,
    Stated,
    differing_total,
    is_headline,
    is_sum_line,
    makes_up,
    may_hold,
    note_restated,
    note_running_total,
    says_same,
    stated_in,
)
from etl.prose.report.accounts import (
    check_accounts,
    drop_rows_said_again,
    leave_out_named,
    rejoin_parts,
)
from etl.prose.report.diaries import SUM_OF_DAYS, keeps_diary
from etl.prose.report.headings import CAPTION
from etl.prose.report.listed_sums import settle_listed
from etl.prose.report.remainders import check_closing, close_sums, keeps_rest, leave_remainders
from etl.prose.report.rolls_summed import leave_sums_of_rolls
from etl.prose.report.rounded_leads import leave_rounded_leads
from etl.prose.report.rows_below import settle_rows_below
from etl.prose.report.said_again import (
    Told,
    leave_rounded,
    lists_persons,
    put_down,
    says_already,
    told_alike,
    told_before_sum,
)
from etl.prose.report.sums_of_so_many import leave_of_so_many
from etl.prose.report.sums_told import is_sum_of_others, of_messages, parts_named, sums_parts, told_before
from etl.prose.times.report_time import DAYS_OF_A_YEAR
from etl.prose.words.accounts import LONGEST_SUM, opening_of, opens_account
from etl.regex import regex

# 数字看点：…, 一组数字：…: above the text that tells of each
NUMBERS_FIRST = regex(
    r"(?:【|\[)?(?:数字|数据)(?:看点|亮点|说话|速览|速读|速递|快览|盘点|一览)|(?:【|\[)?(?:数[说看读]|一组数[字据]|关键数[字据]|导读|摘要|内容提要|核心提示|速览|战果速递)[^,。;\d]{0,6}[:】\]]"
)
_SUBJECT = regex(
    r"(?:这|近|约|将近|差不多)?(?:\d[\d.]*[万千]?|[一二三四五六七八九十百千万]+)[余多]?[场次期份张户人册本条名]次?[\u4e00-\u9fff]{0,8}[,，]"
)
FEWEST_TOLD = 2  # paragraphs that count, with the one that leads


def drop_restated(paragraphs: Sequence[ParagraphReading], period: Period | None) -> None:
    """Takes out figures that repeat others or sum them up, each with a note, and running totals beside 本月.

    `period` is the report's.
    """
    rejoin_parts(paragraphs)
    drop_rows_said_again(paragraphs, period)
    leave_lead(paragraphs)
    leave_sums_of_rolls(paragraphs)
    told = [one for paragraph in paragraphs for one in stated_in(paragraph)]
    # 6月21日…演了一场 in the list of a running total is of that list, and the total of others beside it
    counted = [one for one in told if not (is_running(one.figure) or one.paragraph.led)]
    if period and period.cumulative:
        counted = []  # a report up to a day has no time of its own beside which a total would be control
    held: list[Stated] = []
    control = {one.paragraph.index for one in told if is_running(one.figure)}
    for one in told:
        if (
            not is_running(one.figure)
            or sums_up_chat(one)
            or not is_beside(one, own_beside(one, counted, period))
        ):
            held.append(one)
        else:
            note_running_total(one.paragraph, one.figure)
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
        same = settle_rows_below(same)
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
    of_lead, own = lead.reading.dated, [p.reading.dated for p in others if p.reading.dated]
    if of_lead and own and not any(map(of_lead.meets, own)):
        return  # 9月4日共播放2次 above 9月5日播放2次
    told = [one for paragraph in others for one in stated_in(paragraph)]
    below = [
        one.figure for one in told if not (is_running(one.figure) or one.raised or (one.whole and one.summed))
    ]
    first = any(NUMBERS_FIRST.match(squeeze(words[:LONGEST_SUM])) for words in (lead.text, lead.under))
    for one in stated_in(lead):
        figure = one.figure
        any_group = figure.group == NONE
        same = [other for other in below if other.measure == figure.measure]
        again = any(says_same(figure, other, inside=True, any_group=any_group) for other in same)
        if ((one.whole or first) and again) or (first and len(same) > 1 and makes_up(figure, same)):
            note_restated(lead, figure)
            lead.reading.figures.remove(figure)


def is_running(figure: ProseFigure) -> bool:
    """Whether it is a running total, by its own words or by its time (1至8月累计)."""
    return figure.basis == "cumulative" or (figure.period is not None and figure.period.cumulative)


def sums_up_chat(one: Stated) -> bool:
    """截至18时各所共发放690份: a sum of what those of a chat group have just told."""
    told_to_all = one.paragraph.message >= 0 or REPLY_TO_ALL.match(one.paragraph.text) is not None
    return one.of_all and not one.longer and told_to_all


def own_beside(total: Stated, counted: Sequence[Stated], period: Period | None) -> Sequence[Stated]:
    """The figures beside which a total can be control: in a report of a whole year, of which 截至12月15日 tells from its
    first day, none of those of days of their own (5月17日…发放2000份)."""
    span = total.figure.period
    if period is None or span is None or (period.end - period.start).days < DAYS_OF_A_YEAR:
        return counted
    return [one for one in counted if one.figure.period is None] if span.start == period.start else counted


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
        # 短信由4万条增加到5.6万条, 总的来看，本季度5.6万条短信…: to customers, as was told before
        back = one.raised or looks_back(one)
        again = back or opens_paragraph(one) or CAPTION.match(squeeze(one.paragraph.text)) is not None
        said = said or (again and any(says_again(o.figure, one.figure, back) for o in kept if one.is_of(o)))
        said = said or (opens_paragraph(one) and is_nearly_all(one, kept)) or told_before_sum(one, kept)
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


def says_again(other: ProseFigure, figure: ProseFigure, back: bool) -> bool:
    """Whether a figure is that which was told before; `back`: it says so, and need not say of whom it is."""
    return says_same(other, figure, any_group=back and NONE in (other.group, figure.group))


def looks_back(one: Stated) -> bool:
    """总的来看，本季度…, 上午那300份宣传单…: whether the words say that what is counted has been told of."""
    text, start = one.paragraph.text, one.figure.start
    return text[max(0, start - 1) : start] in ("那", "这") or _LOOKS_BACK.match(opening_of(text)) is not None


_LOOKS_BACK = regex(r"(?:总的来看|总体(?:来看|上看|而言)|总的来说|总而言之|综合来看|纵观)")


def is_nearly_all(one: Stated, kept: Sequence[Stated]) -> bool:
    """“近四百份折页，一份没剩” behind 210 and 188: a rounded number of just about what was told."""
    rounded = one.figure.quantity.qualifier != "exact"
    return rounded and sums_parts(one, told_before(one, kept))


def opens_paragraph(one: Stated) -> bool:
    """20场讲座，场场爆满 behind 举办讲座20场: whether a number is the subject with which a paragraph begins."""
    text, figure = one.paragraph.text, one.figure
    return not text[: figure.start].strip(' \u3000“"') and _SUBJECT.match(text, figure.start) is not None


def leave_out_siblings(kept: list[Stated], sums: set[int], counting: set[int]) -> list[Stated]:
    """本周各单位共开展宣传12场，共发放资料2950份 above units that make up the 2950: the 12 are a sum too.

    It differs from its parts where each of the paragraphs behind that are `counting` tells one, else it keeps the rest.
    """
    left: list[Stated] = []
    for one in kept:
        index, reading = one.paragraph.index, one.paragraph.reading
        summing = kept if one.summed and index in sums else []  # no other is looked through all figures for
        behind = [other for other in summing if other.paragraph.index > index and not other.summed]
        parts = [other.figure for other in behind if same_time(other.figure, one.figure)]
        if not parts or len(parts) < len(behind):
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
