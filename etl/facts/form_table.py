"""A form: labels and values side by side in a row, categories left of them, no header line above."""

from __future__ import annotations

from etl.facts.drafts import Draft, RowContext
from etl.facts.form_blocks import Block, blocks_of, check_blocks
from etl.facts.form_drafts import take_listed
from etl.facts.form_lists import read_list_row
from etl.facts.form_pairs import FormTable, take_pair
from etl.facts.form_parts import is_answer, tells_plans
from etl.facts.form_people import read_who_came, takes_who_came, tells_again
from etl.facts.form_stories import leave_accounts, stated_elsewhere, told_besides
from etl.facts.form_whether import without_whether
from etl.facts.ledger import infer_from_name
from etl.facts.population_rows import form_populations
from etl.facts.prose_cells import read_story, take_prose
from etl.facts.record import take_out
from etl.facts.remarks import take_note
from etl.facts.section_lines import read_section
from etl.facts.watched import settle_watched_form
from etl.facts.ways_answered import names_ways_alone
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.cards import asks_and_answers
from etl.layout.form_lists import lists_in_form
from etl.layout.form_rows import PLANNED_TIME
from etl.layout.header_path import NOTHING
from etl.layout.row_kinds import FOOT, META_LABEL
from etl.layout.values import is_value, read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.lexicon import squeeze
from etl.meaning.listed_counts import listed_items
from etl.meaning.quantity import Quantity
from etl.regex import regex

LONGEST_UNIT = 4  # characters


def read_form_table(reader: FormTable) -> FormTable:
    """Fills the reader's record with the form's roles and drafts."""
    section, section_meaning = RowContext(), NOTHING
    begin = len(reader.record.drafts)
    reader.doubts = form_populations(reader.record.lattice, reader.table, reader.default.measure)
    reader.blocks = blocks_of(reader.record.lattice, reader.table)
    lists = {} if reader.blocks else lists_in_form(reader.record.lattice, reader.table)
    for body_row in reader.table.body:
        cells = [
            cell
            for cell in reader.record.lattice.in_row(body_row.row)
            if cell.col <= reader.table.right and reader.record.lattice.right(cell) >= reader.table.left
        ]
        if body_row.kind == "section":
            cell = next(
                (c for c in cells if c.row == body_row.row), reader.record.lattice.rows[body_row.row][0]
            )
            reader.record.set_role(cell, "label", reader.table.number)
            section, section_meaning = read_section(cell, section, reader.year)
        elif body_row.row in lists:
            read_list_row(reader, cells, lists[body_row.row], section, section_meaning)
        elif asks_and_answers(cells) and all(cell.row == body_row.row for cell in cells):
            _answers(reader, cells, section, section_meaning)
        elif block := reader.blocks.get(body_row.row):
            reader.record.set_role(block.name, "label", reader.table.number)
            whose, meaning = _whose(block, section, reader.year)
            own = [cell for cell in cells if cell is not block.name]
            _row(reader, body_row.row, own, whose, meaning)
        else:
            _row(reader, body_row.row, cells, section, section_meaning)
    reader.parts.settle(reader.record)
    if reader.blocks:
        check_blocks(reader.record, reader.blocks, reader.figures.stated)
    if reader.context.activity_cell is not None:
        infer_from_name(reader.context)
    _leave_ways_counted(reader)
    told = read_who_came(reader) if reader.people and reader.campaign else set()
    _read_texts(reader, told)
    leave_accounts(reader.record, begin)
    for draft in reader.figures.drafts.values():
        _inherit(draft, reader.context)
    for draft in reader.record.drafts[begin:]:  # 幼儿96人、家长88人 in one answer too
        _take_when_and_where(draft, reader.context)
    titles = "".join(squeeze(title.text) for title in reader.table.titles)
    settle_watched_form(list(reader.figures.drafts.values()), titles)
    return reader


def _whose(block: Block, section: RowContext, year: Year) -> tuple[RowContext, HeaderMeaning]:
    """What the name of a block says of its lines: whose they are, or that they sum up the others."""
    if block.total:
        return RowContext(), read_header("合计")
    context, _ = read_section(block.name, section, year)
    context.unit, context.labels = context.unit or squeeze(block.name.text), [block.name]
    return context, NOTHING


def _read_texts(reader: FormTable, told: set[float]) -> None:
    """The stories of a form, and its session. `told`: how many people it has said to have come."""
    record, number = reader.record, reader.table.number
    answers = list(reader.figures.drafts.values())
    stated = {draft.measure for draft in answers}
    place = len(record.drafts)
    in_words = {(d.measure, d.quantity.value) for d in record.drafts if d.table == number} - {
        (answer.measure, answer.quantity.value) for answer in answers
    }
    for cell, head in reader.texts:
        story = read_story(cell.text, reader.year, head != "", head)
        for figure in [one for one in story.figures if (one.measure, one.quantity.value) in in_words]:
            story.figures.remove(figure)  # 发放资料 | 防诈手册320册 says it already
            record.find("prose_restated", cell, text=figure.text)
        besides = told_besides(story.figures, answers)
        take_prose(record, cell, story, reader.context, number, stated, besides=besides)
    if told:
        again = [draft for draft in record.drafts[place:] if tells_again(draft, told)]
        said = {(draft.address, draft.raw) for draft in again}
        record.findings[:] = [
            found for found in record.findings if (found.address, found.fields.get("text")) not in said
        ]
        take_out(record, again, "note")
    told_so_far = stated | {draft.measure for draft in record.drafts[place:]}
    for cell in reader.remarks:  # 备注 | 候车厅3块电子屏滚动播放反诈标语
        told_there = stated_elsewhere(told_so_far, answers, cell.text)
        take_note(record, cell, told_there, reader.year, reader.campaign, reader.context, number)
    counted = "sessions" in stated or any(draft.measure == "sessions" for draft in record.drafts[place:])
    _add_session(reader, counted, place)


def _add_session(reader: FormTable, counted: bool, place: int) -> None:
    """A form about one activity is one session, unless it states a count of sessions, as a figure or in its story
    (contract 4.5)."""
    context = reader.context
    cell = context.activity_cell
    if (
        cell is None
        or counted
        or not reader.campaign
        or _only_plans(reader, place)
        or not (context.period or context.venue or (reader.told and reader.told.start == reader.told.end))
    ):
        return
    draft = Draft(
        cell=cell,
        address=reader.record.lattice.address(cell),
        table=reader.table.number,
        measure="sessions",
        quantity=Quantity(1, 1, 1, "exact", ""),
        context=RowContext(labels=[cell]),
        raw=cell.raw,
    )
    reader.record.set_role(cell, "figure", reader.table.number)
    reader.record.drafts.insert(place, draft)
    _inherit(draft, context)


def _only_plans(reader: FormTable, place: int) -> bool:
    """拟定时间 | 5月10日 in a form of approval that says neither when it was nor what was done; `place`: the record's drafts
    from there on are of the form's stories."""
    if reader.context.period or reader.figures.drafts or reader.record.drafts[place:]:
        return False
    cells = (cell for body in reader.table.body for cell in reader.record.lattice.rows[body.row])
    return any(PLANNED_TIME.fullmatch(squeeze(cell.text)) for cell in cells)


def _row(
    reader: FormTable, row: int, cells: list[Cell], section: RowContext, section_meaning: HeaderMeaning
) -> None:
    labels: list[Cell] = []
    categories: list[Cell] = []
    several = sum(names_its_count(cell) for cell in cells if cell.row == row) > 1
    asked: Cell | None = None  # whose answers, one in each cell, the row lists
    for cell, following in zip(cells, [*cells[1:], None], strict=True):
        previous = labels[-1] if labels else None
        asked = labels[0] if len(labels) == 1 else asked
        told = several and cell.row == row and names_its_count(cell)
        if told and asked is not None and take_listed(reader, cell, section_meaning, [asked], section, 1):
            labels = []
            continue
        asked = None
        category = previous is not None and _height(reader, previous) > _height(reader, cell)
        if cell.row == row and previous is not None and not category and is_answer(previous, cell):
            labels = _without_answers_in_words(labels)
            if len(labels) > 1 or not categories:
                categories = labels[:-1]
            if takes_who_came(reader, previous, cell):
                reader.record.set_role(cell, "label", reader.table.number)
            else:
                unit = _unit_behind(following)
                take_pair(reader, categories, previous, cell, section, section_meaning, unit)
            labels = []
        elif cell.row == row and _read_itself(reader, previous, cell, section, section_meaning):
            labels = []
        elif cell.row == row and read_value(cell).quantity is not None:
            _number_without_label(reader, cell, following)
        else:
            labels.append(cell)
            if cell.row == row:
                reader.record.set_role(cell, _label_role(cell), reader.table.number)


_HOW_IT_GOES = regex(
    r"(?:已|全天|每[天日周月]|天天|定期|不?定时|持续|循环|滚动|轮流|正常|长期|常年|一直|均|都|在)*(?:播放?|推送?|发送?|滚动|张贴|悬挂|开展|进行)了?"
)


def _without_answers_in_words(labels: list[Cell]) -> list[Cell]:
    """横幅 of LED屏 | 滚动播放 | 横幅 | 2: what was asked first has its answer, and says nothing of what is asked next."""
    counted = read_header(squeeze(labels[-1].text)) if len(labels) > 2 else NOTHING
    if counted.measure and counted.core not in BARE_COUNTS:
        for place in range(len(labels) - 2, 0, -1):
            asked = read_header(squeeze(labels[place - 1].text))
            if (asked.measure or asked.channels) and _HOW_IT_GOES.fullmatch(squeeze(labels[place].text)):
                return labels[place + 1 :]
    return labels


def names_its_count(cell: Cell) -> bool:
    """折页360份, one of several answers to 发放资料: it says itself what is counted."""
    items = listed_items(cell.text, 1) if cell.kind == "text" else ()
    return len(items) == 1 and bool(read_header(items[0].name).measure)


def _unit_behind(cell: Cell | None) -> str:
    """The 万元 of 挽回损失 | 3.5 | 万元; '' where no unit alone stands there."""
    text = squeeze(cell.text) if cell is not None and cell.kind == "text" else ""
    meaning = read_header(f"({text})") if text and len(text) <= LONGEST_UNIT else NOTHING
    return text if meaning.unit and not meaning.core else ""


def _answers(
    reader: FormTable, cells: list[Cell], section: RowContext, section_meaning: HeaderMeaning
) -> None:
    """牵头科室 | 保卫科 | 责任人 | 贾立新: what a form asks besides its figures; an unknown question tells nothing."""
    for label, answer in map(without_whether, cells[::2], cells[1::2]):
        reader.record.set_role(label, _label_role(label), reader.table.number)
        meaning, text = read_header(label.text), squeeze(label.text)
        if takes_who_came(reader, label, answer):
            reader.record.set_role(answer, "label", reader.table.number)
            continue
        known = meaning.dimension or meaning.measure or meaning.part in ("note", "narrative")
        known = known or names_ways_alone(text, answer)
        if is_answer(label, answer) and (known or META_LABEL.match(text) or FOOT.match(text)):
            take_pair(reader, [], label, answer, section, section_meaning)
        else:
            plan = tells_plans(meaning) and answer.kind == "text"
            reader.record.set_role(answer, "planned" if plan else "label", reader.table.number)


# 发放材料 | 反诈宣传单430份, not 库存材料 | 宣传单430份
_GIVEN = regex(r"发放|派发|赠送|投放|张贴|悬挂|摆放|宣传(?:材料|物料|用品|品)")


def _read_itself(
    reader: FormTable, label: Cell | None, answer: Cell, section: RowContext, section_meaning: HeaderMeaning
) -> bool:
    """Reads the answer to what was given where the label names no one thing; says whether it did."""
    if label is None or not reader.campaign or _GIVEN.match(squeeze(label.text)) is None:
        return False
    planned = tells_plans(read_header(label.text))
    itself = not planned and names_its_count(answer)
    return itself and take_listed(reader, answer, section_meaning, [label], section, 1)


def _number_without_label(reader: FormTable, cell: Cell, following: Cell | None) -> None:
    """A number that nothing asks for: 1 before the first label of a row counts the rows, any other was not understood."""
    if following is not None and not is_value(following):
        reader.record.set_role(cell, "serial", reader.table.number)
    elif reader.campaign:
        reader.record.set_role(cell, "unread", reader.table.number)
        reader.record.find("unread_cell", cell)
    else:
        reader.record.set_role(cell, "note", reader.table.number)


def _height(reader: FormTable, cell: Cell) -> int:
    """How many rows a cell covers: a category stands merged beside the labels of its rows."""
    return reader.record.lattice.bottom(cell) - cell.row


def _label_role(cell: Cell) -> str:
    return "note" if FOOT.match(squeeze(cell.text)) else "label"


def _leave_ways_counted(reader: FormTable) -> None:
    """宣传方式 | ☑入户走访 ☑大喇叭 ☑微信群 beside figures of two of these: each way is counted by itself already, and
    the ticks name none for the other figures."""
    ways = reader.context.channels
    if len(ways) < 2:
        return
    own = {way for draft in reader.figures.drafts.values() for way in draft.ways}
    if len(own.intersection(ways)) > 1:
        reader.context.channels, reader.context.channel_cell = (), None


def _take_when_and_where(draft: Draft, context: RowContext) -> None:
    draft.period = draft.period or context.period
    draft.context.places = draft.context.places or context.places
    draft.context.activity = context.activity or context.venue


def _inherit(draft: Draft, context: RowContext) -> None:
    """What the form says of itself (time, place, for whom) goes to each of its figures."""
    _take_when_and_where(draft, context)
    draft.groups = draft.groups or context.groups
    draft.channels = draft.channels or context.channels
    draft.context.group_cell, draft.context.channel_cell = context.group_cell, context.channel_cell
