"""Rows of forms and below tables: label and answer, signatures, notes. Asked of the cells alone."""

from __future__ import annotations

import re

from etl.formats.grid import Cell
from etl.layout.row_kinds import FOOT, HOW_TO_FILL_IN, header_meaning
from etl.layout.signed_rows import is_signed
from etl.layout.values import is_date, is_value
from etl.meaning.header_dimensions import BE_AT
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.lexicon import squeeze
from etl.meaning.names_before_words import is_own_name
from etl.regex import regex

FOOT_TEXT = regex(
    rf"^(注|备注|说明|更正|勘误|{HOW_TO_FILL_IN}|附注|特殊情况说明?备?注?|注意事项)[:：\d]?|^[※*★]|^第\d+页"
)


def is_foot_row(cells: list[Cell]) -> bool:
    """Remarks, signatures, phone numbers below a table."""
    first = squeeze(cells[0].text)
    foot = FOOT.match(first)
    if foot and is_own_name(first):  # 注溪镇, 说明村
        return False
    if len(cells) == 1:
        return bool(FOOT_TEXT.match(first) or foot)
    if is_signed(cells):
        return True
    if not foot or any(is_value(cell) and cell.kind == "number" for cell in cells[1:]):
        return False
    if re.match(r"[^:：(\d]", first[foot.end() :]) and any(is_value(cell) for cell in cells[1:]):
        return False  # 审核通过数 | 12人: the word goes on and names what is counted
    keys = sum(FOOT.match(squeeze(cell.text)) is not None for cell in cells)
    return keys * 2 >= len(cells) or re.match(r"备注|说明|注", first) is not None


def ends_form(cells: list[Cell]) -> bool:
    """A foot below a form: 社区主任 | 孙某 | 网格员 | 李某 may be one more line of its questions, 社区主任：孙某 is none."""
    return is_foot_row(cells) and (
        FOOT.match(squeeze(cells[0].text)) is not None
        or FOOT_TEXT.match(squeeze(cells[0].text)) is not None
        or any(":" in squeeze(cell.text) for cell in cells)
    )


# What a form asks for besides the dimensions: 参加人员 | 民警4名 | 宣传对象 | 职工; 来电人 | 任廷 | 来电时间 | 7月5日16:20.
QUESTION = regex(
    r"(?:参[加与会]|出动|组织|到场)人员|活动(?:成效|效果|小结)|主持人|主讲人?|授课人|宣讲人"
    r"|(?:来电|去电|来函|来文|来访|接电|接听|通话|发话|受话|报数)(?:人员?|时间|日期|内容|事[由项]|号码)"
)

# 宣传内容 | 反诈+普法: what it was about; over 数量 or 完成情况 it heads a list of items.
TOLD_OF = regex(r"(?:宣传|宣讲|主要)(?:内容|要点|重点)")

# 拟定时间 | 5月10日: when it was to be, in a form that is filled in before; 实际开展时间 says when it was.
PLANNED_TIME = regex(r"(?:拟定?|计划|预计|预定|原定|申请|申报)(?:开展|举办|活动|实施|宣传)?的?(?:时间|日期)")
ASKED = {"date", "start", "end", "activity", "venue", "channel", "group", "unit", "district", "subunit"}


def is_form_row(cells: list[Cell]) -> bool:
    """活动时间 | 2023年6月15日 | 活动地点 | 广场: questions of a form, each with its answer to the right."""
    if len(cells) < 2 or len(cells) % 2:
        return False
    pairs = list(zip(cells[::2], cells[1::2], strict=True))
    dimensions = [
        (header_meaning(label).dimension in ASKED or TOLD_OF.fullmatch(squeeze(label.text)) is not None)
        and not is_value(label)
        for label, _ in pairs
    ]
    asked = [
        dimension
        or bool(header_meaning(label).measure)
        or (is_date(answer) and PLANNED_TIME.fullmatch(squeeze(label.text)) is not None)
        or FOOT.match(squeeze(label.text)) is not None
        or QUESTION.fullmatch(squeeze(label.text)) is not None
        for (label, answer), dimension in zip(pairs, dimensions, strict=True)
    ]
    holds = any(
        QUESTION.fullmatch(squeeze(label.text)) for label, _ in pairs
    )  # 参加班级 | 大班 | 主讲 | 张警官
    return (
        (any(dimensions) or holds)
        and all(asked)
        and all(_is_answer(pair[1]) or _names_who(*pair) for pair in pairs)
    )


def asks_when(pairs: list[Cell]) -> bool:
    """活动名称 | 反诈进病房 | 活动时间 | 2024年5月17日: a day beside the question for it, which no row of heads has."""
    return any(
        header_meaning(label).dimension in ("date", "start") and not is_date(label) and is_date(answer)
        for label, answer in zip(pairs[::2], pairs[1::2], strict=False)
    )


_SHORT_LABEL = regex(r"[\u4e00-\u9fff]{2,8}")
_SENTENCE = regex(r"[,。;:、]")


def answers_in_a_line(pairs: list[Cell], below: list[Cell]) -> bool:
    """到会情况 | 应到48人，实到46人 below two pairs of question and answer: one more, whose answer takes the rest of its
    line."""
    if len(pairs) < _TWO_PAIRS or [cell.col for cell in below] != [cell.col for cell in pairs[:2]]:
        return False
    label, answer = squeeze(below[0].text), squeeze(below[1].text)
    return _SHORT_LABEL.fullmatch(label) is not None and _SENTENCE.search(answer) is not None


# 活动时间 | 上周五上午: when it was, by the day on which the form was filled in
_NEAR_DAY = regex(
    r"(?:[上本这]个?(?:周|星期|礼拜)[一二三四五六日天末]|[昨今前][日天]|当[日天]|[上本]月\d{1,2}[日号])(?:[上下中]午|晚上?|早上)?"
)
_TWO_PAIRS = 4
SO_MANY = regex(r"(?:人[数次]|[场户件份张条]数|数量)$")


def _names_who(label: Cell, answer: Cell) -> bool:
    """主持人 | 班主任: who it was, called after what he does."""
    asked = QUESTION.fullmatch(squeeze(label.text)) is not None
    return asked and header_meaning(answer).dimension == "person"


def _is_answer(cell: Cell) -> bool:
    """No further question: 梅城支行营业厅 is a place, 活动地点 asks for one, 场次 and 参加人数 head columns."""
    meaning = header_meaning(cell)
    if _NEAR_DAY.fullmatch(squeeze(cell.text)):
        return True
    place = re.fullmatch(BE_AT, meaning.core) is not None  # 活动地点 | 村委会
    counts = meaning.measure and (meaning.unit or SO_MANY.search(meaning.core))
    asks = (meaning.dimension and not place) or counts or meaning.core in BARE_COUNTS
    return is_date(cell) or not asks
