"""Whether a figure of a report says again what another paragraph tells: a headline, a rounded number, an account at its
end (contract 4.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.stated import (
    ParagraphReading,
    Stated,
    is_headline,
    is_inside,
    is_within,
    note_restated,
    says_same,
    words_before,
)
from etl.prose.report.line_forms import PERSONS_LISTED
from etl.prose.words.accounts import opening_of, opens_account
from etl.prose.words.parts import values_of
from etl.regex import regex

ANY_GROUP = "*"
OF_DAYS = regex(r"[两二三四五六七八九十\d][天日晚]的?(?:活动|工作)?(?:合计|总计|一?共|累计|下来)")
# 传单总共领了300张，发了230张，还剩70张: an account of what came in, went out and is left
_OF_STOCK = regex(
    r"[领印拿拨收][到了回制来][^,;。\d]{0,8}(?P<all>\d{1,6})[份张本册个把条],[^,;。\d]{1,8}(?P<out>\d{1,6})[份张本册个把条],"
    r"[^,;。\d]{0,6}[剩余有下][^,;。\d]{0,4}(?P<left>\d{1,6})[份张本册个把条]"
)
REFERS = regex(r"(?:^|[,;:。])(?:以上|上述|前述)$")  # 上述4场职工讲座均由民警主讲
COUNTED_UP = regex(r"(?:据|经)(?:不完全|初步)?统计|(?:一|粗略)?算下来")
Told = defaultdict[tuple[float, str], list[Stated]]  # figures by number and group


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
    if tells_of_stock(one):
        alike += [other for value in values for other in told[value, ANY_GROUP]]
    if one.summed and (group == NONE or gives_account(one)):
        alike += [other for value in values for other in told[value, ANY_GROUP]]
    return alike


def gives_account(one: Stated) -> bool:
    """Whether the paragraph of a figure says again what the text has told, whomever it names beside it."""
    return one.summed and opens_account(opening_of(one.paragraph.text))


def tells_of_stock(one: Stated) -> bool:
    """Whether the paragraph of a figure accounts for what came in, what went out and what is left, as it may at its end."""
    told = _OF_STOCK.search(squeeze(one.paragraph.text))
    return told is not None and int(told["all"]) == int(told["out"]) + int(told["left"])


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
    stock = before and tells_of_stock(one)
    return heads(other.paragraph, one.paragraph) or said_apart or closing or stock


def told_before_sum(one: Stated, kept: Sequence[Stated]) -> bool:
    """Whether a part of a sum is the figure of a group that an earlier paragraph told.

    听讲的老人94名; 活动小结：共覆盖200余人，其中老年人94人.
    """
    figure = one.figure
    if not one.part_of_sum or figure.group == NONE or figure.quantity.qualifier != "exact":
        return False
    before = (o for o in kept if o.paragraph.index < one.paragraph.index and one.is_of(o))
    return any(
        not o.part_of_sum and says_same(o.figure, figure, is_inside(o.figure.period, figure.period))
        for o in before
    )


def lists_persons(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph is the line of a record that lists who came."""
    return PERSONS_LISTED.match(squeeze(paragraph.text)) is not None


def heads(headline: ParagraphReading, body: ParagraphReading) -> bool:
    """Whether a paragraph is the headline of another, which says all of its figures again in sentences."""
    if headline.message != body.message or not is_headline(headline) or is_headline(body):
        return False
    said = body.reading.figures
    return all(any(says_same(figure, f) for f in said) for figure in headline.reading.figures)
