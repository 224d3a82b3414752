"""What a report says again of itself at its end: accounts, and rows of figures that it has told before (contract 4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import (
    ParagraphReading,
    Stated,
    differing_total,
    is_headline,
    note_restated,
    says_same,
)
from etl.prose.report.remainders import NAME_FIRST, is_of_its_time, may_be_part
from etl.prose.sums.included_above import holds_earlier
from etl.prose.sums.settling import BESIDE
from etl.prose.sums.totalling import adds_up
from etl.prose.words.accounts import ACCOUNT, WHOLE_TIME, opening_of, opens_account
from etl.prose.words.parts import is_alike
from etl.regex import regex

# 上述提示卡5200张、广播960次均已拍照留档
_TOLD_ABOVE = regex(r"(?:上述|以上|前述)[^,;。\d]{0,10}\d")
FEWEST_IN_ROW = 2
LARGE = 10
FEWEST_ALONE = 3  # figures said again in a row that nothing else shows to be one


def leave_out_named(paragraph: ParagraphReading, figure: ProseFigure) -> None:
    """合计开展班会、讲座37场: what a sum names has been counted where its parts stand, and is no mention besides."""
    text, reading = paragraph.text, paragraph.reading
    since = max(text.rfind(mark, 0, figure.start) for mark in ",，;；。") + 1
    reading.mentions = [m for m in reading.mentions if not since <= m.start < figure.end]


def rejoin_parts(paragraphs: Sequence[ParagraphReading]) -> None:
    """以上…合计80场，其中班会72节 below what told of班会: an account that says how a sum is made up gives the sum alone."""
    told: set[str] = set()
    for paragraph in paragraphs:
        reading = paragraph.reading
        again = any(f.whole for f in reading.figures) and opens_account(opening_of(paragraph.text))
        if again and not holds_earlier(
            paragraph.text
        ):  # 共5480份（含前面说的明白卡330张） says what it leaves
            reading.figures = joined(paragraph, told)
        told |= {figure.measure for figure in reading.figures}


def joined(paragraph: ParagraphReading, told: set[str]) -> list[ProseFigure]:
    """The figures of an account without the parts of those measures that were `told` before."""
    figures: list[ProseFigure] = []
    for figure in paragraph.reading.figures:
        whole = next((f for f in reversed(figures) if f.measure == figure.measure and f.whole), None)
        said = squeeze(paragraph.text[whole.end : figure.start]) if whole else ""
        if whole and BESIDE.search(said) and "。" not in said:
            note_restated(paragraph, figure)
            continue
        figures.append(figure)
        if figure.whole and figure.measure in told:
            figure.quantity = figure.whole
    return figures


def drop_rows_said_again(paragraphs: Sequence[ParagraphReading], period: Period | None) -> None:
    """118场宣讲、19场设摊、15场讲座，合计155场 at the end: a paragraph of nothing but figures that those before it have told
    says them again: as many as they are, out of several paragraphs, or of the whole time. `period` is the report's."""
    before: list[tuple[ParagraphReading, ProseFigure]] = []
    for paragraph in paragraphs:
        _drop_row(paragraph, before, period)
        if not is_headline(paragraph):
            before += [(paragraph, figure) for figure in paragraph.reading.figures]


def _drop_row(
    paragraph: ParagraphReading, before: Sequence[tuple[ParagraphReading, ProseFigure]], period: Period | None
) -> None:
    reading, figures = paragraph.reading, paragraph.reading.figures
    other_time = any(figure.period not in (None, period) for figure in figures)
    opening = opening_of(paragraph.text)
    refers = _TOLD_ABOVE.match(opening) is not None
    few = len(figures) < FEWEST_IN_ROW and not refers
    if few or other_time or paragraph.message >= 0 or paragraph.speakers:
        return
    if NAME_FIRST.match(opening):
        return  # 北村开展讲座12场、走访120户: another's, alike by chance
    whole = WHOLE_TIME.match(opening) is not None
    summed = bool(reading.differing) or any(code == "prose_restated" for code, *_ in reading.queries)
    where = [{one.index for one, told in before if is_same(told, figure)} for figure in figures]
    large = sum(figure.quantity.value >= LARGE for figure in figures) > 1  # 讲座1场，横幅2条 may come twice
    row = len(figures) >= FEWEST_ALONE and large
    many = (summed or row) and len(set().union(*where)) > 1
    if all(where) and (whole or many or refers):
        for figure in figures:
            note_restated(paragraph, figure)
            leave_out_named(paragraph, figure)
        reading.figures = []
        paragraph.role = "total"


def is_same(told: ProseFigure, again: ProseFigure) -> bool:
    """Whether a figure says one told before, of the same way and of no other group."""
    alike = again.quantity.qualifier == told.quantity.qualifier and may_be_part(told, again)
    return alike and says_same(told, again, inside=True, any_group=again.group == NONE)


def check_accounts(same: Sequence[Stated]) -> list[Stated]:
    """算个总账：入户60户 below 入户57户: an account sums up what was told, and is asked about where it differs. `same`:
    the figures of one measure that nothing else says already."""
    left: list[Stated] = []
    for one in same:
        account = ACCOUNT.match(opening_of(one.paragraph.text))
        parts = parts_of_account(one, same) if account and not holds_earlier(one.paragraph.text) else []
        if not parts:
            left.append(one)
        elif adds_up(one.figure.quantity, [part.quantity for part in parts]):
            note_restated(one.paragraph, one.figure)
        else:
            one.paragraph.reading.differing.append(differing_total(one.figure, parts))
            leave_out_named(one.paragraph, one.figure)
    return left


def parts_of_account(one: Stated, same: Sequence[Stated]) -> list[ProseFigure]:
    """What the paragraphs before an account tell of one of its figures."""
    before = [
        other
        for other in same
        if other.paragraph.index < one.paragraph.index
        and one.is_of(other)
        and is_alike(other.figure, one.figure)
        and is_of_its_time(other.figure, one.figure)
    ]
    return [other.figure for other in before if not other.summed] or [other.figure for other in before]
