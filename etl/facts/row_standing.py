"""What a row of a list is besides a row of figures: cancelled, nameless, a hint, the second line of a total."""

from __future__ import annotations

from etl.facts.drafts import RowContext
from etl.facts.list_model import ListTable, RowReading
from etl.facts.row_sums import figure_at
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.question_columns import ANSWER
from etl.layout.values import is_answer_in_words, is_date, read_value
from etl.meaning.cancelled import (
    asks_of_paper,
    asks_whether,
    cancellation,
    goes_on,
    leaves_unsure,
    numbers_called_off,
    says_undone,
)
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.listed_counts import count_of_group
from etl.prose import counts_deeds, tells_of_nothing_done
from etl.regex import regex

REMARKS = {"note", "label", "empty", "prose"}  # uses of columns
HINT = regex(r"请?[选必]?填|自动|整数|数字|文本|阿拉伯|下拉|按实际|如实")
PART = regex(r"\d\s*[场次]|[一二两三四五六七八九十]场")  # 推迟1场: the others were held
_DONE = regex(r"(?:实际|已|累计)?(?:完成|实际|开展|落实)(?:数|量|情况)?")
LONGEST_HEAD = 12  # characters; a longer text tells something
ACTIVITY = {"activity", "date", "start", "day"}  # what names an activity or dates it
_OF_TIMES = regex(
    r"月份?|周[次期]?|季度?|旬|时段|期间|统计期间?"
)  # 7月 | 0 | 未开展: a row a month, and no activity
MOST_NAMELESS = 20  # rows whose sums are compared; more nameless rows are no totals


def is_hint_row(reader: ListTable, row: int) -> bool:
    """填单位全称 | 填整数 | 选填 right under the header: how the form is filled in."""
    if reader.rows or row - reader.table.header_rows[-1] > 1:
        return False
    columns = reader.by_number
    asked = [c for c in reader.lattice.rows[row] if c.col in columns and columns[c.col].use == "figure"]
    return bool(asked) and all(c.kind == "text" and HINT.match(squeeze(c.text)) for c in asked)


def ask_below_words(reader: ListTable, row: int, own: list[tuple[Column, Cell]], reading: RowReading) -> None:
    """谁家 | 微信群 | 抖音 among rows of figures: words that could head the columns. If they do, the figures below are
    counted as something else, so each row below is asked about."""
    if reading.total:
        return
    figures = (
        cell
        for column, cell in own
        if column.use == "figure" and not column.meaning.aside and column.meaning.core != ANSWER
    )
    first_figure = next(figures, None)
    if first_figure is None or not (reader.words_row or first_figure.kind == "text"):
        return  # nearly every row
    name, cells = reading.context.name_cell, [first_figure, *figures]
    if reader.words_row and not any(cell.kind == "text" and _heads(cell) for cell in cells):
        first = name if name is not None and name.row == row else first_figure
        reader.record.find("heads_in_doubt", first, row=reader.words_row)
    elif len(cells) >= min(2, sum(c.use == "figure" for c in reader.columns)) and all(map(_heads, cells)):
        reader.words_row = row


def _heads(cell: Cell) -> bool:
    """Does a text in place of a figure name a measure, a channel or a group?"""
    if cell.kind != "text" or read_value(cell).kind != "other" or read_value(cell).parts:
        return False
    if is_answer_in_words(cell) or count_of_group(cell.text):  # ☑大喇叭 □宣传车, 学生120
        return False
    said = read_header(cell.text)
    return said.part in ("measure", "channel", "group") and len(said.text) <= LONGEST_HEAD


def only_planned(own: list[tuple[Column, Cell]], beside: list[tuple[Column, Cell]]) -> bool:
    """拟开展活动 {时间, 名称} is filled in, 已开展活动 is not, nor any figure of what was done: a plan. 下月计划
    beside the figures of this month is none."""
    named = {c.meaning.planned for c, _ in beside if c.use == "label" and c.dimension in ACTIVITY}
    if named != {True}:
        return False
    return not any(c.use == "figure" and not c.meaning.aside and read_value(cell).quantity for c, cell in own)


def judge_nameless(reader: ListTable, row: int, reading: RowReading) -> None:
    """A row of figures that nobody is named for: the total where they add up to it, else somebody is asked."""
    names = [c.col for c in reader.columns if c.use == "label"]
    cells = reader.lattice.sheet.cells
    reader.nameless += 1
    if not names or reading.ratio or reader.nameless > MOST_NAMELESS:
        return
    plain = [r for r, one in reader.rows.items() if not one.total]
    if 2 * sum(any((r, col) in cells for col in names) for r in plain) <= len(plain):
        return
    figures = [c.col for c in reader.columns if c.use == "figure" and (row, c.col) in cells]
    reading.total = bool(plain and figures) and all(
        figure_at(reader, row, col) == sum(figure_at(reader, r, col) for r in plain) for col in figures
    )
    if figures and not reading.total:
        reader.record.find("row_without_name", cells[row, figures[0]], row=row)


def under_total(context: RowContext, row: int) -> bool:
    """合计 | 任务数, and below it 完成数: both are totals."""
    return any([cell.row < row and read_header(cell.text).total for cell in context.labels])


def _answers_no(reader: ListTable, column: Column, cell: Cell) -> bool:
    """The text 否 below 是否开展, in a list of activities; of a unit beside its task it says that more was to be done, and
    without a task it is asked about, unless the unit's next row says what was done. So is 未办结 below 流程状态."""
    of_paper = asks_of_paper(column.meaning.core)
    if not (of_paper or asks_whether(column.meaning.core)):
        return False
    if _is_done_below(reader, cell):
        return True
    undone = says_undone(cell.text) or (goes_on(cell.text) and _only_to_come(reader, cell.row))
    unsure = leaves_unsure(cell.text) or (of_paper and undone)
    if not (unsure or undone):
        return False
    if not unsure and any(c.use == "label" and c.dimension in ACTIVITY for c in reader.columns):
        return True
    figures = [c for c in reader.columns if c.use == "figure"]
    told = [one for c in figures if (one := reader.lattice.sheet.cells.get((cell.row, c.col)))]
    tasks = not unsure and any(c.meaning.planned for c in figures)
    if any(read_value(one).kind != "blank" for one in told) and not tasks:
        reader.record.find("maybe_cancelled", cell)
    return False


def _only_to_come(reader: ListTable, row: int) -> bool:
    """状态 | 进行中 beside 计划张贴海报20张, and no figure: what the row tells of is still ahead."""
    cells = reader.lattice.sheet.cells
    own = [(column, cell) for column in reader.columns if (cell := cells.get((row, column.col)))]
    told = (cell.text for column, cell in own if column.use in ("label", "prose"))
    return not any(_counted(own)) and any(map(tells_of_nothing_done, told))


def _is_done_below(reader: ListTable, cell: Cell) -> bool:
    """石榴村 | 计划, and below it 完成 without a name of its own or with the same one: the plan and the deed of one unit."""
    cells = reader.lattice.sheet.cells
    below = cells.get((cell.row + 1, cell.col))
    if below is None or not _DONE.fullmatch(squeeze(below.text)) or not read_header(cell.text).planned:
        return False
    names = [c.col for c in reader.columns if c.use == "label" and c.col != cell.col]
    pairs = [(cells.get((cell.row, col)), cells.get((cell.row + 1, col))) for col in names]
    return any(one and (not other or squeeze(other.text) in ("", squeeze(one.text))) for one, other in pairs)


def _sessions(own: list[tuple[Column, Cell]]) -> tuple[float, float] | None:
    """计划4场 beside 实际3场: how many sessions were held and how many planned, as a row says; None where one is wanting."""
    held: dict[bool, float] = {}
    for column, cell in own:
        if column.meaning.measure == "sessions" and (quantity := read_value(cell).quantity):
            held.setdefault(column.meaning.planned, quantity.value)
    return (held[False], held[True]) if len(held) > 1 else None


def _counted(own: list[tuple[Column, Cell]]) -> list[float]:
    """What a row states as done in its own time."""
    return [
        quantity.value
        for column, cell in own
        if column.use == "figure"
        and not (column.meaning.aside or column.meaning.planned or column.meaning.cumulative)
        and (quantity := read_value(cell).quantity)
    ]


def _holds_none(own: list[tuple[Column, Cell]]) -> bool:
    """Whether a row leaves the sessions that were held open, or says that there were none."""
    held = [
        read_value(cell)
        for column, cell in own
        if column.meaning.measure == "sessions" and column.meaning.plain
    ]
    return bool(held) and all(
        one.kind == "blank" or (one.quantity is not None and one.quantity.value == 0) for one in held
    )


def _undone_as_asked(
    reader: ListTable, own: list[tuple[Column, Cell]], texts: list[tuple[Column, Cell]]
) -> bool | None:
    """Whether a column that asks for it says so: 否 below 是否开展; 计划5月12日 | 实际5月15日 | 因雨延期 was held, and what
    has a planned day and no figure was not. None where no column asks, or a row without a real day has figures: a state
    or a remark may say whose they are (已取消, in an export that keeps the figures of the plan)."""
    if any([_answers_no(reader, column, cell) for column, cell in texts]):
        return True
    held = reader.lattice.at(own[0][1].row, reader.held_on) if reader.held_on and own else None
    if held is not None and is_date(held):
        _ask_called_off(reader, own, texts)
        return False
    if _counts_the_plan_called_off(own):
        return True
    unsaid = reader.held_on and (held is None or read_value(held).kind == "blank")
    return True if unsaid and not any(_counted(own)) else None


def _ask_called_off(
    reader: ListTable, own: list[tuple[Column, Cell]], texts: list[tuple[Column, Cell]]
) -> None:
    """A day on which it was held, figures, and the state 已取消 all the same: somebody is asked."""
    for column, cell in texts:
        if column.dimension == "state" and cancellation(cell.text) == "cancelled" and any(_counted(own)):
            reader.record.find("maybe_cancelled", cell)


def _counts_the_plan_called_off(own: list[tuple[Column, Cell]]) -> bool:
    """40 below 走访（户） beside 计划走访40户，因下雨取消: the row's figures are those that its remark says were
    planned, and no other. 计划3场 beside 2 may be a row of the others."""
    off = [told for _, cell in own if cell.kind == "text" and (told := numbers_called_off(cell.text))]
    counted = {value for value in _counted(own) if value} if off else set()
    return bool(counted) and any(map(counted.issubset, off))


# 因疫情未入户 | —: what was not done is what the row leaves out
_NOT_DONE = regex(r"未(?:能|曾|再)?(?P<deed>入户|走访|张贴|发放|悬挂|播放|推送|培训|讲座|巡逻|签订|宣讲)")


def _explains_blank(own: list[tuple[Column, Cell]], remark: Cell) -> bool:
    """Whether a remark says why the column of that deed is blank in its row, beside others that are not."""
    told = _NOT_DONE.search(squeeze(remark.text))
    if told is None:
        return False
    return any(
        column.use == "figure" and told["deed"] in column.meaning.core and read_value(cell).kind == "blank"
        for column, cell in own
    )


def _has_figures(reader: ListTable) -> bool:
    return any(column.use == "figure" for column in reader.columns)


def is_cancelled(
    reader: ListTable, own: list[tuple[Column, Cell]], beside: list[tuple[Column, Cell]]
) -> bool:
    """Did what the row tells of not take place? A remark `beside` its figures that says so and more, or that stands beside
    the figures of a unit's month, leaves it to a person, unless it may be of something else; a row of zeros reports
    nothing done, whatever its remark explains, unless it is an activity's."""
    texts = [(column, cell) for column, cell in beside if cell.kind == "text"]
    if (undone := _undone_as_asked(reader, own, texts)) is not None:
        return undone
    remarks = [
        (column, cell, said)
        for column, cell in texts
        if column.use in REMARKS
        and not (column.use == "prose" and counts_deeds(cell.text))  # 未开展讲座；悬挂横幅6条
        and (said := cancellation(cell.text, is_name=column.dimension in ("activity", "measure")))
    ]
    remarks = [one for one in remarks if not _explains_blank(own, one[1])]
    if not remarks:
        return False
    if any(said == "planned" for _, _, said in remarks):
        return True
    counted = _counted(own)
    activities = any(
        c.use == "label" and c.dimension in ACTIVITY and not _OF_TIMES.fullmatch(c.meaning.core)
        for c in reader.columns
    )
    sessions = _sessions(own)
    none = counted and (_holds_none(own) if any(counted) else not activities)
    if none or (not activities and sessions and sessions[0] == 0 < sessions[1]):
        return False  # the remark says why there were none, as the row does: 7月 | — | 0.5 | 200余 | 台风停办
    for column, cell, said in remarks:
        of_month = not activities and column.dimension != "state"
        in_part = PART.search(squeeze(cell.text)) is not None  # 推迟1场 in the row of a unit that held others
        if any(counted) and (
            said in ("explained", "named") or (in_part and sessions and sessions[0] < sessions[1])
        ):
            if activities and (said == "explained" or "活动" in cell.text):
                reader.record.find("maybe_cancelled", cell)
            continue  # 家长会改期 beside those who came to the 班会
        if said != "doubtful" and not (any(counted) and (of_month or in_part)):
            return True
        if said == "doubtful" and not any(counted) and _has_figures(reader):
            return True  # 顺延至4月27日举行, and no number of that day either
        _ask_whether_held(reader, column, cell, alone=len(own) == len(beside))
    return False


def _ask_whether_held(reader: ListTable, column: Column, cell: Cell, alone: bool) -> None:
    """`alone`: the row has no figures, so that only a remark is asked about, and no text that tells it all."""
    if not alone or column.use == "note":
        reader.record.find("maybe_cancelled", cell)
