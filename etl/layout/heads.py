"""The lines above a table: which of them are its title, which its meta lines, and which remarks of the table before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.cards import labels_who_or_when, tells_more
from etl.layout.form_rows import is_foot_row
from etl.layout.hint_lines import is_hint
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import (
    FOOT,
    KEYED,
    META,
    META_LABEL,
    PAGE,
    header_meaning,
    header_word,
    is_captioned,
    is_meta_row,
    tells_when,
)
from etl.layout.values import is_date
from etl.meaning.lexicon import squeeze
from etl.meaning.period import read_date_cell
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

FEWEST_COLUMNS, MOST_REMARKS, SHORTEST_REMARK = 3, 2, 6  # columns, cells, characters
SINCE = regex(r"\d\s*[年月日]|截[至止]")  # 截至9月20日 beside 单位：人 says when, and names no table
# What a page or an hour beside who reports looks like, the offices that no list of units knows, and a person's name.
BESIDE_DAY = regex(
    rf"{PAGE.pattern}|(?:[上下]午)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?|(?:[上下]午)?\d{{1,2}}[时点](?:\d{{1,2}}分|半)?"
)
DAY = regex(r"\d{1,2}月\d{1,2}日")  # two of them head columns
OFFICE = regex(r"[\u4e00-\u9fff]{3,20}(?:办公室|[科处股]室|工作站|服务中心|专班|领导小组|工作组|委员会)")
PERSON = regex(r"[\u4e00-\u9fff][\u4e00-\u9fff×＊*某]{1,3}")
# 文书：向某 beside who reports: whoever keeps the paper there. 地点：王村 says something else.
KEEPER = (
    r"(?:[\u4e00-\u9fff]{0,4}(?:[人员长记任管师]|文书|会计|出纳|经办|干事|干部|民警|网格|村医|老师|站长|主播"
    r"|制表|填表|记录|整理|统计))[:：]"
)
SIGNED_BY = regex(rf"{KEEPER}[\u4e00-\u9fff][\u4e00-\u9fff×＊*某]{{1,3}}")
# 网格员：第三网格, 网格长：王某 电话138××××: where the keeper works, or how to call
KEPT_AT = regex(rf"{KEEPER}(?P<where>[\u4e00-\u9fff\d]{{2,12}})")
CALLED = regex(r"(?:联系)?(?:电话|手机|微信)[:：]?[\d×xX*＊-]+$")
NAMES_TABLE = regex(r"表(?!时间|日期)|情况|宣传|台账|统计$|汇总$")


def set_remarks_aside(lattice: Lattice) -> list[Cell]:
    """Takes the words that stand apart at the edge of a sheet (请于每月2日前报送, two columns left of the table) out of
    its rows, and returns them: they head nothing and name nothing."""
    cells = lattice.sheet.cells
    wide = {at for at, merge in lattice.span.items() if merge.right > at[1]}
    columns = sorted({at[1] for at in cells if at not in wide})
    found: list[Cell] = []
    for edge in (columns, columns[::-1]):
        if len(edge) < FEWEST_COLUMNS or abs(edge[1] - edge[0]) == 1:
            continue
        at_edge = ((row, edge[0]) for row, own in lattice.rows.items() if len(own) > 1)
        alone = [cells[at] for at in at_edge if at in cells and at not in wide]
        if alone and len(alone) <= MOST_REMARKS and all(_is_remark(cell) for cell in alone):
            found += alone
    for cell in found:
        lattice.rows[cell.row] = [c for c in lattice.rows[cell.row] if c is not cell]
    return found


def _is_remark(cell: Cell) -> bool:
    return cell.kind == "text" and len(cell.text) >= SHORTEST_REMARK and not header_word(cell)


def sort_head(
    cells: list[Cell], spoken: set[int], below_table: bool
) -> tuple[list[Cell], list[Cell], list[Cell]]:
    """(titles, metas, notes) of the cells above a table; `spoken`: rows that are known to say who or when; `below_table`:
    another table stands above them."""
    titles: list[Cell] = []
    metas: list[Cell] = []
    notes: list[Cell] = []
    by_row: dict[int, list[Cell]] = {}
    for cell in cells:
        by_row.setdefault(cell.row, []).append(cell)
    for row in by_row.values():
        if is_captioned(row):
            (metas if _says_when(row[0]) else titles).append(row[0])
            metas.append(row[1])
        elif (
            row[0].row in spoken
            or is_meta_row(row)
            or says_who_and_when(row)
            or labels_who_or_when(row)
            or any(META.match(squeeze(cell.text)) for cell in row)
            or (metas and tells_more(row))
        ):
            metas.extend(row)
        elif (is_foot_row(row) or _instructs(row)) and (titles or metas or below_table):
            notes.extend(row)
        else:
            titles.extend(row)
    return titles, metas, notes


def _instructs(cells: Sequence[Cell]) -> bool:
    """请于每月25日前报送县反诈中心, 本表一式两份 below a title: what is asked of those who fill it in."""
    return len(cells) == 1 and cells[0].kind == "text" and is_hint(cells[0].text)


def _says_when(cell: Cell) -> bool:
    text = squeeze(cell.text)
    return SINCE.search(text) is not None and NAMES_TABLE.search(text) is None


def says_who_and_when(cells: Sequence[Cell]) -> bool:
    """高店社区居委会 | 2024年6月30日, 镇平安建设办公室 | 李强 | 第1页 or 黎明村村委会 | 文书：向某 above a header: one who
    reports, at most one day, and nothing that could head a column."""
    who = [cell for cell in cells if _reports(cell)]
    days = [cell for cell in cells if _is_whole_day(cell) or _tells_when(cell)]
    others = [cell for cell in cells if cell not in who and cell not in days]
    beside = [cell for cell in others if BESIDE_DAY.fullmatch(squeeze(cell.text))]
    named = [cell for cell in others if cell not in beside]
    return (
        len(who) == 1
        and len(days) <= 1
        and bool(days or beside or any(SIGNED_BY.fullmatch(squeeze(cell.text)) for cell in named))
        and len(named) <= 1
        and all(is_filer(cell) for cell in named)
    )


def _reports(cell: Cell) -> bool:
    """The name of a unit, or of an office of one that is known by its ending alone (镇平安建设办公室)."""
    office = cell.kind == "text" and OFFICE.fullmatch(squeeze(cell.text)) and not header_word(cell)
    return bool(office) or looks_like_unit(cell.text)


def _tells_when(cell: Cell) -> bool:
    """10月9日, or 第41周（10月9日—10月15日）, which no column is headed by."""
    return tells_when(cell) or (cell.kind == "text" and DAY.fullmatch(squeeze(cell.text)) is not None)


def is_filer(cell: Cell) -> bool:
    """李强, 填表人：李强: who filled it in, not what a column is called."""
    text = CALLED.sub("", squeeze(cell.text))
    kept = KEPT_AT.fullmatch(text)
    if (FOOT.match(text) and KEYED.match(text)) or SIGNED_BY.fullmatch(text):
        return True
    if kept is not None and looks_like_unit(kept["where"]):
        return True
    meaning = header_meaning(cell)
    says = meaning.part or meaning.measure or meaning.groups or meaning.channels
    return cell.kind == "text" and PERSON.fullmatch(text) is not None and not says


def take_day_lines(titles: list[Cell], metas: list[Cell]) -> None:
    """2024年6月30日 below a title, by itself or beside a unit's name, is no part of the title (it says when, or when the
    sheet was filed). A day without its year may head a part of the report."""
    for cell in [c for c in titles if c.row > titles[0].row and _is_whole_day(c)]:
        titles.remove(cell)
        metas.append(cell)


def _is_whole_day(cell: Cell) -> bool:
    day = read_date_cell(cell.value, cell.text.strip("()（）")) if is_date(cell) else None
    return day is not None and day.start == day.end


def split_forms(
    lattice: Lattice, rows: Sequence[int], metas: Sequence[Cell], left: int, right: int
) -> list[tuple[int, int]]:
    """Forms side by side: 单位 | 一条山所 | | 单位 | 芦阳所 above an empty column. Without such a line the column only
    stands between the pairs of one form."""
    parts, start = [], left
    for col in range(left + 1, right):
        before = {_key(cell) for cell in metas if start <= cell.col < col}
        behind = {_key(cell) for cell in metas if cell.col > col}
        if (before & behind) - {""} and not any(lattice.at(row, col) for row in rows):
            parts.append((start, col - 1))
            start = col + 1
    return [*parts, (start, right)]


def metas_of_part(metas: list[Cell], left: int, right: int) -> list[Cell]:
    """The meta lines of one of several tables side by side: a key that comes twice in a row speaks for its own."""
    keys = Counter((cell.row, _key(cell)) for cell in metas)
    twice = {row for (row, key), number in keys.items() if key and number > 1}
    return [cell for cell in metas if cell.row not in twice or left <= cell.col <= right]


def _key(cell: Cell) -> str:
    """填报单位 of 填报单位：龙山所, and of 填报单位 beside its answer; '' for an answer."""
    text = squeeze(cell.text)
    label = META_LABEL.match(text)
    return text.split(":")[0] if label or META.match(text) else ""
