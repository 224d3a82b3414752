"""Remarks of rows and notes below tables: they count nothing that the table holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from etl.facts.app_of_row import with_app_of_row
from etl.facts.context import SheetContext
from etl.facts.drafts import Draft, RowContext
from etl.facts.list_model import ListTable
from etl.facts.noted_sums import compare_noted_sums
from etl.facts.outside_table import added_part, outside_part, says_outside, without_saying_so
from etl.facts.prose_cells import take_prose
from etl.facts.record import MentionDraft, SheetRecord
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.running_notes import remark_of_running
from etl.meaning.header import read_header
from etl.meaning.header_words import PROBLEMS
from etl.meaning.lexicon import PLACES
from etl.meaning.other_work import names_fraud
from etl.prose import ProseReading, read_prose
from etl.prose.paragraphs.reading import ProseFigure
from etl.regex import regex
from etl.schema import UNSPECIFIED

MARKED = regex(r"\s*(?P<mark>[①-⑳⑴-⒇❶-❿])")
OF_CAMPAIGN = regex(r"宣|讲座|海报|横幅|折页|传单|手册|倡议|一封信")
# 厅堂LED屏滚动播放反诈标语, 微信群也转发了反诈视频, 自编反诈小品下乡巡演
_SHOWN = regex(
    r"[^,，。;；、\d]{2,16}(?:播放|播出|轮播|转发|推送|发布|发送|打出|展出|巡演|演出)了?[^,，。;；、\d]{0,6}(?:反诈(?!中心|办|联席)|防骗|防诈)"
    r"[^,，。;；、\d]{0,10}(?=$|[,，。;；])|[^,，。;；、\d]{0,8}(?:反诈|防骗|防诈)[^,，。;；、\d]{0,8}(?:巡演|演出|播放|转发|推送)(?=$|[,，。;；])"
)
NUMERAL = regex(r"[\d一二两三四五六七八九十百千万]|若干")


def explains_mark(cell: Cell, lattice: Lattice) -> bool:
    """①含高铁站发放的400份 below a table with 1260①: a note on that figure."""
    mark = MARKED.match(cell.text)
    return mark is not None and any(
        one.raw.endswith(mark["mark"]) and one is not cell for one in lattice.sheet.texts
    )


def read_remarks(
    record: SheetRecord, lists: Sequence[tuple[ListTable, SheetContext]], campaign: bool
) -> None:
    """A remark of a row (备注：另发放水杯200个) counts nothing, as one below the table."""
    remarked = [(reader, context, told) for reader, context in lists if (told := list(_remarks(reader)))]
    if not remarked:
        return
    stated = {draft.measure for draft in record.drafts}
    figures: defaultdict[tuple[int, int], list[Draft]] = defaultdict(list)
    for draft in record.drafts:
        figures[draft.table, draft.cell.row].append(draft)
    for reader, context, remarks in remarked:
        number, row, known = reader.table.number, 0, 0
        by_item = any(c.use == "label" and c.dimension == "measure" for c in reader.columns)
        for cell, said_of in remarks:
            if cell.row != row:
                row, known = cell.row, len(record.drafts)
            _take_running(cell, [*figures[number, row], *record.drafts[known:]])
            if campaign:
                _take_shown(record, cell, said_of, context.year, number, figures[number, row])
            if not NUMERAL.search(cell.text):
                continue
            if campaign and reader.mixed.themed and not names_fraud(cell.text):
                _ask_whether_it_counts(record, cell, stated, context.year)
            else:
                known_of = _told_of_same(reader, record, said_of) if by_item else stated
                take_note(record, cell, known_of, Year(context.year), campaign, said_of, number)


def _take_shown(
    record: SheetRecord, cell: Cell, said_of: RowContext, year: int | None, table: int, own: Sequence[Draft]
) -> None:
    """另用流动小喇叭循环播放反诈提示: a way beside those that the row counts, told without a number (contract 1). Most
    remarks only name ways (入户数据月底补报), so that the words must say what was shown or sent."""
    spans = [shown.span() for shown in _SHOWN.finditer(cell.text)]
    if not spans:
        return
    counted = {draft.ways[0] for draft in own}
    for mention in read_prose(cell.text, year).mentions:
        within = any(start <= mention.start < end for start, end in spans)
        if within and mention.channel not in {"", UNSPECIFIED, *PLACES, *counted}:
            told = MentionDraft(record.lattice.address(cell), mention, said_of, table)
            record.mentions.append(told)


def _told_of_same(reader: ListTable, record: SheetRecord, said_of: RowContext) -> set[str]:
    """The measures of the rows of the same unit, where each row is one of them: 参训85人次 beside 培训 | 2 | 场, of a unit
    that has no row for those who came."""
    return {
        draft.measure
        for draft in record.drafts
        if draft.table == reader.table.number and draft.context.unit == said_of.unit
    }


def below_column_of(lists: Sequence[tuple[ListTable, SheetContext]], cell: Cell) -> RowContext:
    """Whose a text below a table is: 备注 | 另悬挂横幅3条 below 石桥村, one of the villages across its head."""
    for reader, _ in reversed(lists):
        column = reader.by_number.get(cell.col)
        if column is not None and reader.rows and reader.ends[1] < cell.row:
            return RowContext(unit=column.name if (cell.row, cell.col) not in reader.lattice.span else "")
    return RowContext()


def _remarks(reader: ListTable) -> Iterator[tuple[Cell, RowContext]]:
    """The cells that hold them, row by row, and of whom they are: those of a column 备注, and those of a row 备注 below
    the units across the head."""
    cells = reader.lattice.sheet.cells
    own = [c.col for c in reader.columns if c.use == "note" and not PROBLEMS.match(c.meaning.core)]
    for row, told in reader.rows.items():
        if not (told.total or told.planned or told.example):
            said = [cells[row, col] for col in own if _is_text(cells.get((row, col)))]
            other = row in reader.mixed.apart
            yield from ((cell, told.context) for cell in said if not other or names_fraud(cell.text))
    named = [c for c in reader.columns if c.name and c.use == "figure"]
    notes = [body.row for body in reader.table.body if body.kind == "note"] if named else []
    for row in notes:
        if len(reader.lattice.rows[row]) > 1:
            yield from (
                (cells[row, c.col], RowContext(unit=c.name))
                for c in named
                if _is_text(cells.get((row, c.col)))
            )


def _ask_whether_it_counts(record: SheetRecord, cell: Cell, stated: set[str], year: int | None) -> None:
    """在乡镇大集发放宣传单600余份, of which nothing says whether it was against fraud: not counted, and not in silence."""
    others = [one.text for one in read_prose(cell.text, year).figures if one.measure not in stated]
    if others and OF_CAMPAIGN.search(cell.text):
        record.find("note_states_figures", cell, words="、".join(others))


def _is_text(cell: Cell | None) -> bool:
    return cell is not None and cell.kind == "text"


def _take_running(cell: Cell, figures: Iterable[Draft]) -> None:
    """备注：累计数, or APP注册为累计数, of the row's own figures."""
    told = remark_of_running(cell.text)
    if told is None:
        return
    measure = read_header(told[0]).measure if told[0] else ""
    for draft in figures:
        if not told[0] or draft.measure == measure:
            draft.cumulative = True


def _with_who_came(
    figures: Sequence[ProseFigure], others: Sequence[ProseFigure], text: str
) -> list[ProseFigure]:
    """组织反诈宣讲1场，62名驾驶员参加: who came to a session that no column counts are in no column either."""
    ends = [one.end for one in others if one.measure == "sessions"]

    def came(figure: ProseFigure) -> bool:
        behind = (text[end : figure.start] for end in ends if end <= figure.start)
        return figure.measure == "people_reached" and any("。" not in between for between in behind)

    return [figure for figure in figures if figure in others or came(figure)]


def take_note(
    record: SheetRecord,
    cell: Cell,
    stated: set[str],
    year: Year,
    campaign: bool,
    context: RowContext | None = None,
    table: int = 0,
    speakers: Sequence[tuple[int, str]] = (),
) -> None:
    """What a remark says to be outside the table counts, of the unit that speaks in it (`speakers`, as `take_prose` has
    them); other figures that no column of the sheet holds are asked
    about, and count meanwhile where they are those of a row, which `context` tells (contract 4.16)."""
    if not campaign:
        return
    prose = read_prose(cell.text, year.year)
    if context is None:
        compare_noted_sums(record, cell, prose)
    else:
        prose = with_app_of_row(cell.text, prose, context, year.year)
    own = outside_part(cell.text, prose)
    if own.figures or own.queries:
        take_prose(record, cell, own, context or RowContext(), table, set(), speakers)
    vague = [query for query in prose.queries if query[0] == "no_figure" and query not in own.queries]
    if context is not None and vague:  # 另赠反诈钥匙扣若干
        take_prose(record, cell, ProseReading(queries=vague), context, table, set())
    added = [f for f in added_part(cell.text, prose) if f not in own.figures]
    told = stated
    if context is not None and added:
        # 讲座现场另赠春联150副 in a row that counts no gifts, whatever other rows do
        told = {
            draft.measure for draft in record.drafts if (draft.table, draft.cell.row) == (table, cell.row)
        }
    others = [
        figure
        for figure in prose.figures
        if figure not in own.figures and figure.measure not in (told if figure in added else stated)
    ]
    others = _with_who_came(prose.figures, others, cell.text) if context is not None else others
    if not prose.figures and says_outside(cell.text):
        others = read_prose(without_saying_so(cell.text), year.year).figures
    if others:
        code = "note_states_figures"
        if context is not None and prose.figures:
            take_prose(record, cell, ProseReading(others), context, table, set())
            code = "remark_counts"
        record.find(code, cell, words="、".join(f.text for f in others))
    elif added:
        record.find("note_adds_figures", cell, words="、".join(f.text for f in added))
