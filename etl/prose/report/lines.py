"""What each line of a report is by its form: title, heading, meta line, signature, or running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import find_quantities
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.outline import (
    MARKED,
    UNMARKED,
    Section,
    announces_close,
    depth_of,
    fraud_of_head,
    heads_deed,
    inline_head,
    level_of,
    matter_of_head,
    open_document,
    open_section,
    turns_to_fraud,
)
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.paragraphs.stated import SUM_LINE, Role
from etl.prose.report.headings import CAPTION, LETTER_OPENING, is_heading, is_headline
from etl.prose.report.line_forms import (
    ATTACHED,
    CLOSING_LINE,
    COUNTS,
    CREDITS,
    FORMAT_LINE,
    HOW_MANY_THEN,
    ITEM_MARK,
    META,
    PAPER_NUMBER,
    PHONE_LINE,
    TOLD_BY,
    TURN,
    WRITER_LINE,
)
from etl.prose.report.signatures import is_signature
from etl.prose.report.top_lines import (
    heads_entry,
    is_day_line,
    is_issue_line,
    is_span_line,
    is_unit_line,
    names_text,
)
from etl.prose.times.datelines import is_dateline, is_speaker_line
from etl.prose.times.stated_times import is_period_line
from etl.regex import regex

NUMBERED_LINE = regex(r"^\d{1,3}[.、)）．]\s*")  # 7. 朝南埭社区 宣传单若干


# 宣传单应为1300份
_PUT_RIGHT = regex(
    r"[^,。:;\d]{1,10}(?:应为|实为|[应实]际?[为是]|[更改订]正?为|改成)\d[\d.]*万?[余多]?[\u4e00-\u9fff]{1,2}"
)
# 横幅是3条不是4条
_THIS_NOT_THAT = regex(r"[^,。:;\d]{1,10}(?:应该?)?[是为]\d[\d.]*万?[\u4e00-\u9fff]{1,2},?(?:而)?不是\d")


def is_item(index: int, text: str, paragraphs: Sequence[str], of_campaign: bool = False) -> bool:
    """Whether a marked line heads nothing and counts (二、悬挂横幅12条 between 一、… and 三、…), or a line counts several
    things without a full stop (入户76户，签承诺书70份), or one behind a unit (西门社区：摆摊1场), or plans some
    (明天再入户60户)."""
    plain, below = squeeze(text), "".join(paragraphs[index + 1 : index + 2])
    if index and told_in_turn(text) and any(map(told_in_turn, (paragraphs[index - 1], below))):
        return True  # 3. 陈某 花园村：今天没搞, where the others told what they did
    if index and (HOW_MANY_THEN.search(plain) or _THIS_NOT_THAT.match(plain) or _PUT_RIGHT.fullmatch(plain)):
        return True
    if index and LABEL_AND_NUMBER.fullmatch(plain) and is_form(paragraphs):
        return bool(read_prose(text, of_campaign=of_campaign).figures)
    level = level_of(plain)
    if not level or not index:
        read = read_prose(text, of_campaign=of_campaign)
        counts = len(read.figures) + sum(code == "no_figure" for code, *_ in read.queries)
        several = ITEM_MARK.search(plain) is not None and counts > 1
        beside = (stands_among_counts, stands_among_notes)
        if index and counts and (is_spoken(plain) or any(stands(index, paragraphs) for stands in beside)):
            return True
        if index and (counts or read.queries) and stands_in_notes(index, paragraphs):
            return True
        if (
            not index
        ):  # 上午设摊宣传1场，群众130余人 of a post without a title; a title's figures are told again
            return several and not _told_again(read, paragraphs[1:])
        told = (
            told_by_unit(plain)
            or SUM_LINE.match(plain)
            or (
                opens_with_unit(text)
                and (counts > 1 or opens_with_unit(below) or NUMBERED_LINE.match(text.strip()))
            )
        )
        return read.planned or several or (counts > 0 and bool(told))
    last = not below or is_signature(index + 1, below, paragraphs)
    return (last or 0 < level_of(squeeze(below)) <= level) and bool(read_prose(text).figures)


def _told_again(reading: ProseReading, below: Sequence[str]) -> bool:
    numbers = [figure.quantity.value for figure in reading.figures]
    values = {f"{number:.12g}" for number in numbers if number > 9 or max(numbers) <= 9}
    said = {number.replace(",", "") for text in below for number in re.findall(r"\d[\d,]*", squeeze(text))}
    return bool(values & said)


def stands_among_counts(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a line gives counts and nothing else, several with a | between them or next to another such line."""
    plain = squeeze(paragraphs[index])
    if MARKED.match(plain) or not COUNTS.fullmatch(plain):
        return False
    beside = (*paragraphs[max(1, index - 1) : index], *paragraphs[index + 1 : index + 2])
    return "|" in plain or any(COUNTS.fullmatch(squeeze(one)) for one in beside)


# 嗯今天上午我们去那个市场搞了一个反诈宣传啊然后传单派了三百份: said into a telephone, without any sign
_SPOKEN, _SPOKEN_LENGTH = regex(r"^(?:嗯|呃|那个|然后)|(?:啊|呢|吧|嘛|然后|那个)[\u4e00-\u9fff]"), 20


def is_spoken(plain: str) -> bool:
    """Whether a line runs on as people speak."""
    return len(plain) >= _SPOKEN_LENGTH and _SPOKEN.search(plain) is not None


# 横幅：1 in a form of such lines
LABEL_AND_NUMBER = regex(r"[^,。;:\d]{2,12}:\d[\d.]*万?[\u4e00-\u9fff]{0,2}")
_LABELLED, _FEWEST_LABELS = regex(r"[^,。;:\d]{2,12}:"), 4


def is_form(paragraphs: Sequence[str]) -> bool:
    """Whether most lines of a text are labels with their answers."""
    labelled = sum(_LABELLED.match(squeeze(text)) is not None for text in paragraphs)
    return labelled >= _FEWEST_LABELS and 2 * labelled > len(paragraphs)


_LONGEST_NOTE, _FEWEST_NOTES = 40, 2  # characters; lines beside it
_LONGEST_LINE = 50  # of a text that is nothing but notes


def stands_among_notes(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a line that counts stands among short ones that count too, each of one sentence and none of them marked:
    notes, each by itself (帮装app的9个 below 围过来听的六七十人). Where nothing below it counts, those above are enough.
    Names of units between them are whose notes follow."""
    if MARKED.match(squeeze(paragraphs[index])):
        return False
    below = paragraphs[index + 1 :]
    counted = any(one.quantity.unit for text in below for one in find_quantities(squeeze(text)))
    above = _as_notes(paragraphs[max(0, index - 2) : index])
    behind = _as_notes(below[:2]) if counted else []
    all_notes = len(above) + len(behind) >= _FEWEST_NOTES and all((*above, *behind))
    return all_notes or (any(above[-1:]) and any(behind[:1]))


def stands_in_notes(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a line that counts is one of a text of notes, without a mark before any of them or a full stop behind."""
    lines = [squeeze(text) for text in paragraphs]
    if any("。" in one[:-1] or MARKED.match(one) or len(one) > _LONGEST_LINE for one in lines):
        return False
    return is_note(lines[index]) and sum(map(is_note, lines[1:])) > _FEWEST_NOTES


def _as_notes(lines: Sequence[str]) -> list[bool]:
    """Which of the lines are notes, names of units left out."""
    plain = [
        one for one in map(squeeze, lines) if not (one[:1] == "【" and looks_like_unit(one.strip("【】")))
    ]
    return [len(one) <= _LONGEST_NOTE and not MARKED.match(one) and is_note(one) for one in plain]


def is_note(plain: str) -> bool:
    """Whether a line counts and is no more than one sentence."""
    single = not any(mark in plain.rstrip("。") for mark in "。;!?") and not plain.endswith(":")
    return single and any(one.quantity.unit for one in find_quantities(plain))


def told_in_turn(text: str) -> bool:
    """2. 李某 大屋村：横幅挂2条: whether a line is numbered and gives what somebody, or a unit, has to say."""
    told = TURN.match(text.strip())
    return told is not None and any(looks_like_unit(squeeze(name)) for name in told["who"].split())


def opens_with_unit(text: str) -> bool:
    """弦山所　设摊宣传2次／发传单600份: whether a line gives the name of a unit, a space, and what it has to say."""
    name = NUMBERED_LINE.sub("", text.strip()).split(maxsplit=1)
    return len(name) > 1 and looks_like_unit(squeeze(name[0]))


def told_by_unit(plain: str) -> bool:
    """西门社区：…, 儒学社区——…, 文公社区补报：…: whether a line gives what a unit has to say."""
    told = TOLD_BY.match(plain)
    return told is not None and looks_like_unit(told["who"])


def place_paragraph(
    index: int,
    text: str,
    section: Section,
    paragraphs: Sequence[str],
    of_campaign: bool = False,
    own_matter: str = "",
    mixed: bool = False,
) -> tuple[Role, Section]:
    """The role of a paragraph before its content is read, and the section that holds from it on."""
    plain = squeeze(text)
    if heads_entry(index, plain, paragraphs):
        return "label", open_section(plain, True, section)
    if (
        META.match(plain)
        or PHONE_LINE.fullmatch(plain)
        or is_issue_line(index, plain)
        or ATTACHED.match(plain)
        or is_signature(index, text, paragraphs)
        or is_unit_line(index, text, paragraphs)
        or is_period_line(plain)
        or is_span_line(index, text)
        or is_day_line(index, plain)
        or (is_dateline(index, text) and not CAPTION.match(plain))
        or is_speaker_line(index, text)
    ):
        return "meta", section
    if index and any(form.fullmatch(plain) for form in (CREDITS, WRITER_LINE, PAPER_NUMBER)):
        return "note", section
    if index and (FORMAT_LINE.match(plain) or CLOSING_LINE.fullmatch(plain)):
        return "note", section
    below = paragraphs[index + 1] if index + 1 < len(paragraphs) else ""
    deed = index > 0 and heads_deed(plain, squeeze(below))
    heading = deed or (
        (is_heading(text) or (index == 0 and is_headline(text)))
        and not is_item(index, text, paragraphs, of_campaign)
    )
    head = plain if heading else inline_head(plain)
    subtitle = heading and names_text(index, paragraphs)
    titled = not level_of(head) and (index == 0 or subtitle)
    depth = depth_of(head, plain, heading, titled)
    beside = matter_of_head(head, depth, section.beside, own_matter, mixed)
    turns = index > 0 and not heading and turns_to_fraud(squeeze(paragraphs[index - 1]))
    fraud = UNMARKED if turns else fraud_of_head(head, depth, section.fraud)
    announced = turns or (section.announced and fraud is not None)
    if not (heading and 0 < index < LETTER_OPENING and announces_close(plain)):
        section = open_document(head) if titled else open_section(head, heading, section)
    section = replace(section, beside=beside, fraud=fraud, announced=announced)
    if not heading:
        return "note", section
    return ("title" if index == 0 or titled else "label"), section
