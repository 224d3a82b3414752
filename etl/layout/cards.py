"""Cards: a label and its figure, and beside them another label and its figure, below a line that says who and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from etl.formats.grid import Cell
from etl.layout.form_rows import is_form_row
from etl.layout.header_rows import Rows
from etl.layout.row_kinds import FOOT, META_LABEL, header_meaning, header_word
from etl.layout.values import is_date, is_value, read_value, tells_count
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.lexicon import squeeze
from etl.meaning.told_counts import meaning_with_unit, told_count
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

REACH = 8  # rows in which the figures of a card begin
LONGEST = 6  # characters of a label
PANELS = 2  # rows of pairs that make a card
LONGEST_QUESTION = 10  # characters of a label that asks who, when or where
AXES = {"measure", "value", "unit_of_measure", "state"}  # what stands over such labels heads columns
ASKS_FOR_TIME = regex(r"[时日月期年]")
ASKS_FOR_NUMBER = regex(r"电话|手机|号码?$|热线|邮编|微信|QQ")
RowTest = Callable[[list[Cell]], bool]


def opens_card(sheet: Rows, i: int) -> bool:
    """Whether row i (责任社区 | 武陵路社区居委会 | 填报日期 | 2025.4.2), however its labels are called, answers who or when
    above rows such as 张贴海报（张） | 64 | 悬挂横幅（条） | 7: no header, since every row has labels of its own."""
    return _stands_over(sheet, i, labels_who_or_when, is_panel_row)


def fills_in_form(sheet: Rows, i: int) -> bool:
    """Whether row i answers what it asks, above rows in which every figure stands behind a label of its own that names
    what is counted: whatever its words are, it heads no column."""
    return _stands_over(sheet, i, asks_and_answers, counts_by_itself)


def _stands_over(sheet: Rows, i: int, answers: RowTest, counts: RowTest) -> bool:
    """Whether row i `answers`, above some that count, with nothing between but what answers, bases and single cells."""
    if not answers(sheet.lattice.rows[sheet.rows[i]]):
        return False
    panels = 0
    for row in sheet.rows[i + 1 : i + 1 + REACH]:
        cells = sheet.lattice.rows[row]
        if counts(cells):
            panels += 1
        elif len(cells) > 1 and not (answers(cells) or states_bases(cells)):
            break
    return panels >= PANELS


def labels_who_or_when(cells: Sequence[Cell]) -> bool:
    """责任社区 | 武陵路社区居委会 | 填报日期 | 2025.4.2: labels, each before the name of a unit or a date."""
    if len(cells) % 2 or (_names_unit(cells[0]) and not any(is_date(answer) for answer in cells[1::2])):
        return False  # 龙山派出所 | 勐糯派出所: captions of two tables
    return all(
        _may_ask(label) and (_names_unit(answer) or (is_date(answer) and not _names_unit(label)))
        for label, answer in zip(cells[::2], cells[1::2], strict=True)
    )


def asks_and_answers(cells: Sequence[Cell]) -> bool:
    """牵头科室 | 保卫科 | 责任人 | 贾立新: questions of any words, each another, before answers that count nothing."""
    labels, answers = cells[::2], cells[1::2]
    if not cells or len(cells) % 2 or len({squeeze(label.text) for label in labels}) < len(labels):
        return False  # 项目 | 数量 | 项目 | 数量
    return all(map(_may_be_question, labels)) and all(map(_may_be_answer, labels, answers))


def answers_over_header(sheet: Rows, i: int) -> bool:
    """Whether row i (所在地 | 大理白族自治州祥云县) tells more of who reports, above a header that has a head of its own in
    the column of every label. Its answers name no columns: what they say is no head."""
    for at in range(i, min(i + REACH, len(sheet.rows))):
        cells = sheet.lattice.rows[sheet.rows[at]]
        if tells_more(cells):
            labels = [cell.col for cell in cells[::2]]
            continue
        below = sheet.lattice.rows[sheet.rows[at + 1]] if at + 1 < len(sheet.rows) else []
        own = {
            cell.col for cell in (*cells, *(one for one in below if not is_value(one)))
        }  # labels without a head
        heads = at > i and len(cells) > 2 and own.issuperset(labels) and not is_form_row(cells)
        return heads and sum(map(header_word, cells)) * 2 > len(cells) and not any(map(is_value, cells))
    return False


def answers_over_triples(sheet: Rows, i: int) -> bool:
    """Whether row i tells more of who reports, above rows of what, its unit and its number (大门横幅 | 条 | 4)."""
    at = i
    while at < min(i + REACH, len(sheet.rows)) and tells_more(sheet.lattice.rows[sheet.rows[at]]):
        at += 1
    below = [sheet.lattice.rows[row] for row in sheet.rows[at : at + PANELS]]
    return at > i and len(below) == PANELS and all(map(_are_triples, below))


def _are_triples(cells: Sequence[Cell]) -> bool:
    """大门横幅 | 条 | 4, or 大门横幅 | 4 | 条, two or three of them side by side too."""
    triples = list(zip(cells[::3], cells[1::3], cells[2::3], strict=False))
    units = [
        cell for _, *others in triples for cell in others if squeeze(cell.text).strip("()") in UNIT_WORDS
    ]
    numbers = [cell for _, *others in triples for cell in others if is_value(cell)]
    whole = len(cells) == 3 * len(triples) == len(units) + len(numbers) + len(triples)
    return whole and len(units) == len(numbers) and not any(is_value(label) for label, *_ in triples)


def tells_more(cells: Sequence[Cell]) -> bool:
    """所在地 | 大理白族自治州祥云县, 服务小区 | 桔园小区 | 总户数 | 1286户: what is asked and answered heads nothing."""
    pairs = list(zip(cells[::2], cells[1::2], strict=False))
    asked = [cell for pair in pairs if not states_base(*pair) for cell in pair]
    if len(cells) % 2 or (asked and not asks_and_answers(asked)) or _names_unit(cells[0]):
        return False
    answers = asked[1::2]
    return all(is_date(one) or looks_like_unit(one.text) or not header_meaning(one).part for one in answers)


def tells_who_or_when(cells: Sequence[Cell]) -> bool:
    """物业企业 | 鸿恒物业公司 | 月份 | 2023年9月: whatever is asked, one of the answers names a unit or a time."""
    if any(is_date(one) or looks_like_unit(one.text) for one in cells[::2]):
        return False  # 人群 | 龙山镇 | 镇安镇 | 勐糯镇 heads columns
    return tells_more(cells) and any(is_date(one) or looks_like_unit(one.text) for one in cells[1::2])


def states_base(label: Cell, answer: Cell) -> bool:
    """小区总户数 | 1286户, 入住户数 | 1286: how many there are of whom the form is about."""
    meaning = header_meaning(label)
    there = meaning.standing == "base" or meaning.population == "count"
    return there and read_value(answer).kind == "quantity"


def states_bases(cells: Sequence[Cell]) -> bool:
    """在岗职工 | 465人 | 日均门诊量 | 760人次"""
    pairs = zip(cells[::2], cells[1::2], strict=False)
    return len(cells) % 2 == 0 and all(states_base(label, answer) for label, answer in pairs)


def _may_be_question(cell: Cell) -> bool:
    meaning, text = header_meaning(cell), squeeze(cell.text).rstrip(":")
    axis = meaning.dimension in AXES and text != "项目名称"  # of a builder or of a property manager
    counts = bool(meaning.unit) or axis or meaning.core in BARE_COUNTS
    return len(text) <= LONGEST_QUESTION and not (is_value(cell) or is_date(cell) or counts or ":" in text)


def _may_be_answer(label: Cell, answer: Cell) -> bool:
    asked, meaning = squeeze(label.text), header_meaning(answer)
    if is_date(answer):
        return ASKS_FOR_TIME.search(asked) is not None
    if read_value(answer).kind != "other":  # a figure, 若干 or a blank mark
        return ASKS_FOR_NUMBER.search(asked) is not None
    if meaning.unit or meaning.dimension in AXES or meaning.core in BARE_COUNTS or meaning.standing:
        return False
    known = header_meaning(label).dimension or META_LABEL.match(asked) or FOOT.match(asked)
    return bool(known) or not header_word(answer)


def counts_by_itself(cells: Sequence[Cell]) -> bool:
    """张贴海报（张） | 64 | 悬挂横幅 | 7条: every figure stands right behind a label, and one of both tells its unit."""
    if not any(map(is_value, cells)) or is_value(cells[0]):
        return False
    figures = [(header_meaning(one), other) for one, other in pairwise(cells) if is_value(other)]
    apart = not any(is_value(one) and is_value(other) for one, other in pairwise(cells))
    named = sum(bool(head.measure) for head, _ in figures)
    return apart and named * 2 >= len(figures) and all(head.unit or _has_unit(one) for head, one in figures)


def _has_unit(cell: Cell) -> bool:
    """64张, 130余人次"""
    said = read_value(cell)
    return said.quantity is not None and said.quantity.unit != ""


def answers_in_words(cells: Sequence[Cell]) -> bool:
    """村民大会 | 召开反诈宣讲2场: labels before their counts, of which one is told in words and none asks for another."""
    labels, answers = cells[::2], cells[1::2]
    if not cells or len(cells) % 2 or any(map(is_value, labels)) or any(map(tells_count, labels)):
        return False
    told = [tells_count(one) for one in answers]
    return any(told) and all(
        _counts_what_is_told(label, one) if tells else is_value(one)
        for label, one, tells in zip(labels, answers, told, strict=True)
    )


def _counts_what_is_told(label: Cell, answer: Cell) -> bool:
    return bool(meaning_with_unit(squeeze(label.text), told_count(answer.text)[2]).measure)


def _may_ask(label: Cell) -> bool:
    text = squeeze(label.text)
    counts = header_meaning(label).measure and header_meaning(label).unit
    told = is_value(label) or is_date(label) or ":" in text.rstrip(":") or text.endswith(("表", "情况"))
    return len(text.rstrip(":")) <= LONGEST and not told and not counts


def _names_unit(cell: Cell) -> bool:
    return looks_like_unit(cell.text) and not header_word(cell)


def is_panel_row(cells: list[Cell]) -> bool:
    """张贴海报（张） | 64 | 悬挂横幅（条） | 7: two or more labels that name what is counted, each before its figure."""
    if len(cells) < 4 or len(cells) % 2:
        return False
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return all(
        not is_value(label) and bool(header_meaning(label).measure) and is_value(figure)
        for label, figure in pairs
    )
