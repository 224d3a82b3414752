"""厅堂沙龙、进企业、进乡村三项共举办活动21场: a sum that lists by name what the report tells elsewhere (contract 4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.quantity_sums import subtract
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import (
    Stated,
    differing_total,
    makes_up,
    note_restated,
    words_before,
)
from etl.prose.report.accounts import leave_out_named
from etl.prose.report.remainders import TOGETHER, is_of_its_time, keeps_rest
from etl.prose.sums.totalling import adds_up
from etl.prose.words.zones import ANY_MATERIALS, MATERIALS
from etl.regex import found_by, regex

_JOINT = r"[、和及与+]|以及|加上?(?!起来|在一)"
_ITEM = r"[^,;:。、\d]{2,10}?"
_TIME = (
    r"(?:(?:20\d\d年)?(?:\d{1,2}月份?|[一二三四]季度|[上下]半年)"
    r"|[本全当这]个?[月周季年]度?|[一两三半]个?[周天月年](?:下来|来))"
)
_NAMES = rf"[“\"]?(?P<names>{_ITEM}(?:、{_ITEM})*(?:{_JOINT}){_ITEM})[”\"]?"
_SO_MANY = (
    r"等?(?:这?(?P<number>[两二三四五六七八九2-9])"
    r"(?:大类|个方面|种形式|种方式|条线|项|类|块|路|种|样|者))?(?:活动|工作|宣传)?"
)
_NUMBER_NEXT = r"(?=\d|[一二三四五六七八九十百千]+[场次期节堂份张人户条家])"
_IN_ALL = regex(
    rf"(?:^|[,;:(])(?P<all>(?:综上|综合来看|汇总|以上|上述|前述),?)?(?:{_TIME},?)?{_NAMES}{_SO_MANY}"
    rf"(?P<added>加起来|合在一起|加在一起|相加)?(?:{TOGETHER}|总共|合计|总计|共计|累计)[^,;。:\d]{{0,10}}?{_NUMBER_NEXT}"
)
# 上半年共开展讲座、摆摊两类活动22场, 以上单位共召开班会、课堂390场
_ALL_FIRST = regex(
    rf"(?P<all>(?:以上|上述|前述)[^,;:。\d]{{0,6}}?)?(?:{TOGETHER}|总共|合计|总计|共计|累计)"
    rf"(?:开展|举办|举行|组织|召开|开设|发放|走访|受众|覆盖)了?{_NAMES}{_SO_MANY}{_NUMBER_NEXT}"
)
_JOINED = regex(_JOINT)
_ADDED = regex(r"[+加]")
# 发放折页、张贴海报: what was done with what is named.
_DONE = regex(
    r"^(?:发放|派发|分发|散发|张贴|粘贴|悬挂|举办|举行|开展|召开|组织|推送|发送|制作|走访|签订|赠送|发|贴|挂|送)了?(?=.{2})"
)
_CAMPAIGN_FIRST = regex(r"^(?:反诈|防诈|防骗|识骗|宣传)+(?=.{2})")  # 发折页23份 is one of 宣传折页
_ENDS = 2  # characters at either end of a name by which it is known again: 厅堂…沙龙 in 厅堂微沙龙


@dataclass(frozen=True, slots=True)
class _Listed:
    """What a sum lists. `plainly`: it says how many they are, that they stand above or are added; `alone`: its sentence says
    nothing else, not even what was done."""

    names: list[str]
    plainly: bool
    alone: bool


def settle_listed(held: Sequence[Stated], sums: set[int]) -> list[Stated]:
    """The figures of a report without sums that list what was told elsewhere, each with a note or the question why it
    differs; a sum that lists more than was told keeps the rest. `sums` takes the paragraphs of those left out."""
    left: list[Stated] = []
    beside: dict[int, list[Stated]] = {}  # the parts of the sum with which a paragraph opens
    for one in held:
        figure, at = one.figure, one.paragraph.index
        listed = _names_listed(one)
        parts = _told_under(listed.names, one, held) if listed else None
        if not parts or not listed:
            left += [one] if at not in beside else _behind_sum(one, beside[at], held)
            continue
        figures = [part.figure for told in parts for part in told]
        same = all(part.measure == figure.measure for part in figures)
        if not all(parts):
            left.append(_with_rest(one, figures, held) if same else one)
        elif same and not _are_made_up(figure, figures) and makes_up(figure, _told_elsewhere(one, held)):
            left.append(one)  # 讲座、班会等活动216场: all that was told, and not these two alone
        elif _settle(
            one, figures, listed.plainly or ((same or listed.alone) and not _is_below(figure, figures))
        ):
            beside[at] = [part for told in parts for part in told]
            sums.add(at)
        else:
            left.append(one)  # 张贴海报、悬挂横幅30处: others than those that were told
    return left


def _are_made_up(figure: ProseFigure, parts: Sequence[ProseFigure]) -> bool:
    return adds_up(figure.quantity, [part.quantity for part in parts])


def _told_elsewhere(one: Stated, held: Sequence[Stated]) -> list[ProseFigure]:
    """The figures of its measure that other paragraphs tell."""
    others = (other for other in held if other.paragraph is not one.paragraph)
    return [other.figure for other in others if other.figure.measure == one.figure.measure]


def _is_below(figure: ProseFigure, parts: Sequence[ProseFigure]) -> bool:
    """Whether a figure is less than one of those that it would sum up."""
    return figure.quantity.value < max(part.quantity.value for part in parts)


def _settle(one: Stated, parts: Sequence[ProseFigure], asks: bool) -> bool:
    """Whether a figure is the sum of its parts, with a note; where it is not, what it `asks` says whether it is none."""
    if _are_made_up(one.figure, parts):
        note_restated(one.paragraph, one.figure)
    elif asks:
        one.paragraph.reading.differing.append(differing_total(one.figure, parts))
    else:
        return False
    leave_out_named(one.paragraph, one.figure)
    return True


def _behind_sum(one: Stated, parts: Sequence[Stated], held: Sequence[Stated]) -> list[Stated]:
    """讲座、摆摊两类活动合计22场，受众2920人次: what goes on behind such a sum in its sentence sums up what was told beside
    its `parts`, or says it again (明白卡、宣传单共410张，海报12张)."""
    if _IN_ALL.search(squeeze(words_before(one))) is None:
        return [one]
    told = [
        [o.figure for o in held if o.paragraph.index == at and o.figure.measure == one.figure.measure]
        for at in {part.paragraph.index for part in parts}
    ]
    each = len(told) > 1 and all(len(figures) == 1 for figures in told)
    if each and _settle(one, [figure for figures in told for figure in figures], asks=True):
        return []
    return [replace(one, summed=True)]


def _with_rest(one: Stated, figures: Sequence[ProseFigure], held: Sequence[Stated]) -> Stated:
    """四镇合计 where some stand under a name of their own elsewhere: the sum of all that was told, else what they leave."""
    figure = one.figure
    rest = subtract(figure.quantity, [part.quantity for part in figures])
    if not rest or not rest.value or makes_up(figure, _told_elsewhere(one, held)):
        return one
    one.paragraph.reading.differing.append(keeps_rest(figure, figures))
    figure.quantity = rest
    return replace(one, summed=False)


def _names_listed(one: Stated) -> _Listed | None:
    """The names that a sum lists, without what was done with them; None where it lists none, or not as many as it says."""
    before = squeeze(words_before(one))
    said = before + squeeze(one.figure.text)
    if not _JOINED.search(said):
        return None
    listed = next((found for way in (_IN_ALL, _ALL_FIRST) if (found := way.search(said))), None)
    if listed is None or listed.end() < len(before):
        return None
    names = _JOINED.split(listed["names"])
    if listed["number"] and read_numeral(listed["number"]) != len(names):
        return None
    told = listed.groupdict()
    plainly = any(told.get(word) for word in ("all", "number", "added")) or _ADDED.search(listed["names"])
    undone = [_DONE.sub("", name) for name in names]
    alone = found_by(listed, _IN_ALL) and not listed.start() and undone == names
    return _Listed([_CAMPAIGN_FIRST.sub("", name) for name in undone], bool(plainly), alone)


def _told_under(names: list[str], one: Stated, held: Sequence[Stated]) -> list[list[Stated]]:
    """The figures told under each name, of the measure of the sum or, for one of materials, of any of them; [] where fewer
    than two have any."""
    named: list[list[Stated]] = [[] for _ in names]
    for at, other in enumerate(held):
        if not _may_be_told(other, one):
            continue
        earlier = [o.figure for o in held[:at] if o.paragraph is other.paragraph]
        own = other.figure.measure != one.figure.measure  # 折页4200份，…承诺书1960份: of its own name alone
        found = _name_of(names, other, earlier[-1].end if earlier else 0, own)
        if found >= 0:
            named[found].append(other)
    return named if sum(map(bool, named)) > 1 else []


def _may_be_told(other: Stated, one: Stated) -> bool:
    """Whether a figure may be one of those that a sum lists: of no other unit or time, and told elsewhere or before it."""
    measures = MATERIALS if one.figure.measure in ANY_MATERIALS else {one.figure.measure}
    same = other.paragraph is one.paragraph
    return (
        other.figure.measure in measures
        and one.is_of(other)
        and is_of_its_time(other.figure, one.figure)
        and (other.figure.start < one.figure.start if same else True)
    )


def _name_of(names: list[str], part: Stated, since: int, own: bool) -> int:
    """Which of the names a figure stands under: the nearest before it behind the figure told last, which ends at `since`,
    else in its sentence, else in the head above it, unless only its `own` words tell; -1 for none."""
    paragraph, figure = part.paragraph, part.figure
    words = squeeze(paragraph.text[max(since, figure.start - len(words_before(part))) : figure.end])
    around = () if own else (squeeze(words_before(part) + figure.text), squeeze(paragraph.under))
    for said in (words, *around):
        places = [_place_of(name, said) for name in names]
        if max(places) >= 0:
            return places.index(max(places))
    return -1


def _place_of(name: str, said: str) -> int:
    """Where words hold a name, or both of its ends, for the last time; -1 for nowhere."""
    first, last = said.rfind(name[:_ENDS]), said.rfind(name[-_ENDS:])
    return last if first >= 0 and last >= 0 else -1
