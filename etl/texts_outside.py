"""The texts of a sheet outside its tables: reports, notes, pairs of label and figure, and which part each plays."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.facts.form_stories import below_form_of, stated_elsewhere
from etl.facts.note_speakers import names_of_rows, note_speakers
from etl.facts.outside_table import says_outside, tells_of_leaving_out
from etl.facts.pair_cells import read_pair_cell
from etl.facts.prose_cells import take_prose
from etl.facts.remarks import below_column_of, explains_mark, take_note
from etl.facts.title_measure import split_title
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.cards import states_base
from etl.layout.form_rows import FOOT_TEXT
from etl.layout.row_kinds import FOOT
from etl.layout.table import Layout
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.prose import counts_deeds, is_prose, read_prose
from etl.prose.matter.speakers_along import speakers_along
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.report.restating import drop_restated
from etl.regex import regex
from etl.sheet_reading import SheetReading

SHORTEST_REPORT = 15  # characters
# 东城社区：讲座1场60人，传单200份: a message of a chain, though it has no verb.
SENT = regex(r"[:：].*[\u4e00-\u9fff]\d{1,6}余?(?:场次?|人次?|份|张|户|条)")
LISTED = regex(r"\d{1,3}[.、．)](?!\d)")  # 4.云山社区：本月未开展, one of the messages of a chain


def read_outside_tables(reading: SheetReading) -> None:
    """Says which part each text outside the tables plays, and reads what it tells."""
    layout, record = reading.layout, reading.record
    outside = (
        ("title", layout.titles),
        ("meta", layout.metas),
        ("meta", layout.tail),
        ("note", layout.notes),
    )
    texts = [(role, cell) for role, cells in outside for cell in cells]
    for role, cell in texts:
        listed = role == "title" and not layout.tables and cell is not layout.titles[0]
        record.set_role(cell, "note" if listed and LISTED.match(squeeze(cell.text)) else role)
    for label, answer in pairwise(layout.metas):
        if label.row == answer.row and states_base(label, answer):
            record.set_role(answer, "base")
    _read_texts_outside(reading, texts)
    own = layout.lattice.sheet.cells
    if len(record.roles) < len(own):
        for position in sorted(own.keys() - record.roles.keys()):
            record.set_role(own[position], "note")


def _read_texts_outside(reading: SheetReading, texts: Sequence[tuple[str, Cell]]) -> None:
    """Reports and pairs of label and figure above or below the tables, or on a sheet without any; what the tables state
    is not read from them again, and what one of them says twice or sums up counts once."""
    record, context = reading.record, reading.contexts[0]
    stated = {draft.measure for draft in record.drafts}
    reports: list[tuple[Cell, ParagraphReading]] = []
    names: list[str] | None = None  # asked for by notes alone
    of_fraud = reading.campaign and FRAUD.search(context.title) is not None
    for role, cell in texts:
        text = squeeze(cell.text)
        if not _is_report(reading.layout, role, cell, text):
            read_pair_cell(record, cell, stated, context.year)
            continue
        noted = reading.layout.tables and (says_outside(text) or explains_mark(cell, record.lattice))
        if FOOT.match(text) or noted:
            names = names_of_rows(one for one, _ in reading.lists) if names is None else names
            speakers = note_speakers(names, cell.text)
            take_note(record, cell, stated, Year(context.year), reading.campaign, speakers=speakers)
            continue
        prose = read_prose(cell.text, context.year, of_campaign=of_fraud)
        reports.append((cell, ParagraphReading(len(reports), cell.text, "note", prose, None)))
    drop_restated([one for _, one in reports], context.period)
    for cell, one in reports:
        below = below_form_of(reading.forms, reading.layout.tables, cell) or below_column_of(
            reading.lists, cell
        )
        told = stated_elsewhere(stated, record.drafts, cell.text)
        take_prose(record, cell, one.reading, below, 0, told, speakers_along(cell.text), alone=True)


def _is_report(layout: Layout, role: str, cell: Cell, text: str) -> bool:
    """Whether a line outside tables is read as running text; on a sheet of nothing else so is a short sentence below the
    title, as 发布反诈短视频3条。"""
    below = not layout.tables and not (role == "title" and cell is layout.titles[0])
    told_below = layout.tables and role == "note" and counts_deeds(text)  # 另悬挂横幅4条
    if told_below or (below and SENT.search(text)):
        return True
    if len(text) >= SHORTEST_REPORT or (layout.tables and FOOT_TEXT.match(text)):
        told = cell.text if role != "title" else split_title(cell.text)[0]
        return is_prose(told) or (layout.tables != [] and tells_of_leaving_out(text))
    return below and (text.endswith(("。", ";")) or counts_deeds(text))
