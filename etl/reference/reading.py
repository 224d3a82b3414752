"""Is a workbook a table of bases or a roster, and what does it hold?

`read_reference` answers None for everything else, above all for tables of a campaign, and cheaply: words of the head
decide first, the layout of the sheets only where they speak of people, households or a roster. All visible sheets must
be of the reference; one table of a campaign among them makes the file one of a campaign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from etl.facts.campaign import is_instruction
from etl.facts.meta_lines import meta_pairs
from etl.facts.record import SheetRecord
from etl.formats.grid import Sheet, Workbook
from etl.issues import make_issue
from etl.layout.lattice import make_lattice
from etl.layout.row_kinds import META
from etl.layout.table import Layout
from etl.layout.tables import find_tables
from etl.meaning.lexicon import squeeze
from etl.reference.base_checks import check, choose
from etl.reference.base_table import LONGEST_LABEL, BaseTable, read_base_table
from etl.reference.bases import SheetBases, read_sheet_bases
from etl.reference.divisions_named import Divisions, supplied_code
from etl.reference.records import HOUSEHOLDS, POPULATION, Reference
from etl.reference.roster import RosterReader, RosterTable, find_roster, set_roles
from etl.reference.subjects import DEEDS, STRONG_DEEDS, Subject, read_subject
from etl.regex import regex
from etl.schema import Issue, Supplied

HEAD_ROWS = 15
MOST_PARAGRAPHS = 12  # of a document around a table; a report has more, or longer ones
LONGEST_PARAGRAPH = 80
_SPEAKS = regex(
    r"人口|户数|总户|基数|底数|底册|名册|名录|周期|频次|频率|停报|单位(?:名单|一览|清单|目录)|别名|简称"
)
_BASE_TITLE = regex(r"基数|底数|底册|人口|户数|人群(?:规模|数量|构成)|基础数据")
_ROSTER_TITLE = regex(r"单位(?:名册|名录|名单|花名册|一览|清单|目录)|报送单位|名册")
_KEPT_TITLE = regex(
    r"基数|底数|底册|名册|名录|单位(?:名单|一览|清单|目录)"
)  # stands over DEEDS: 反诈宣传人口基数表


@dataclass(slots=True)
class ReferenceSheets:
    """What a workbook of the reference gave: a record for each sheet, issues of the whole file, what is needed."""

    reference: Reference
    records: list[SheetRecord] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    title: str = ""


@dataclass(slots=True)
class _Seen:
    """A sheet whose layout was looked at: its tables of bases or its roster, neither where it holds no table."""

    layout: Layout
    bases: list[BaseTable] = field(default_factory=list)
    roster: RosterTable | None = None


def read_reference(workbook: Workbook, file: str, supplied: Supplied) -> ReferenceSheets | None:
    """The bases or units of a workbook; None where it is no such file."""
    visible = [sheet for sheet in workbook.sheets if not sheet.hidden]
    outer = [paragraph.text for sheet in visible for paragraph in sheet.paragraphs]
    grids = [sheet for sheet in visible if sheet.cells]
    if len(outer) > MOST_PARAGRAPHS or any(len(text) > LONGEST_PARAGRAPH for text in outer):
        return None
    if not grids or not _may_be(grids, [PurePath(file).stem, *outer]):
        return None
    seen = []
    for sheet in grids:
        one = _look_at(sheet, [PurePath(file).stem, *outer])
        if one is None:
            return None
        seen.append(one)
    kinds = ["roster" if one.roster else "bases" for one in seen if one.roster or one.bases]
    if not kinds:
        return None
    found = ReferenceSheets(Reference("roster" if kinds[0] == "roster" else "bases"))
    _read_sheets(found, seen, file, supplied, outer)
    return found


# --- is it one? -----------------------------------------------------------------------------------
def _may_be(grids: Sequence[Sheet], around: Sequence[str]) -> bool:
    """Do the words at the top speak of a base or a roster, and of no deed?"""
    names = [*around, *(sheet.name for sheet in grids)]
    spoken = any(_SPEAKS.search(name) for name in names)
    for sheet in grids:
        for text in _head(sheet):
            if len(text) <= LONGEST_LABEL and STRONG_DEEDS.search(text) and not _KEPT_TITLE.search(text):
                return False
            spoken = spoken or _SPEAKS.search(text) is not None
    return spoken


def _head(sheet: Sheet) -> Iterator[str]:
    for (row, _), cell in sheet.cells.items():
        if row <= HEAD_ROWS and cell.kind == "text":
            yield cell.text
        elif row > HEAD_ROWS * 2:
            return


def _look_at(sheet: Sheet, around: Sequence[str]) -> _Seen | None:
    """What stands on a sheet; None where it is of a campaign or of anything else."""
    lattice = make_lattice(sheet)
    layout = find_tables(lattice)
    if is_instruction(layout):
        return _Seen(layout)
    titles = [cell.text for cell in layout.titles if len(cell.text) <= LONGEST_PARAGRAPH]
    told = " ".join([*titles, sheet.name, *around])
    if DEEDS.search(told) and not _KEPT_TITLE.search(told):
        return None
    if roster := find_roster(lattice, _ROSTER_TITLE.search(told) is not None):
        return _Seen(layout, roster=roster)
    if not layout.tables:
        return _Seen(layout) if len(lattice.rows) <= MOST_PARAGRAPHS else None
    titled = _subject_of_title(titles)
    tables = [read_base_table(table, lattice, titled) for table in layout.tables]
    read = [table for table in tables if table is not None]
    fits = len(read) == len(tables) and _are_bases(read, _BASE_TITLE.search(told) is not None)
    return _Seen(layout, read) if fits else None


def _subject_of_title(titles: Sequence[str]) -> Subject | None:
    """龙陵县各乡镇常住人口: what a column 人数 or 2022年 below it counts."""
    for title in titles:
        named = re.search(r"(常住人口|户籍人口|总人口|人口(?=数|统计|基数|情况)|户数)", squeeze(title))
        if named:
            return read_subject((named[1],))
    return None


def _are_bases(tables: Sequence[BaseTable], titled: bool) -> bool:
    """People or households among the subjects, or a title that says so; and no number that no base stands beside."""
    entries = [entry for table in tables for entry in table.entries]
    counted = any(entry.subject.code in (POPULATION, HOUSEHOLDS) for entry in entries)
    strange = any(table.strange for table in tables)
    blank = any(table.blanks for table in tables)  # a form that nobody has filled in
    return (titled and (bool(entries) or blank)) or (counted and not strange)


# --- what it holds --------------------------------------------------------------------------------
def _read_sheets(
    found: ReferenceSheets, seen: Sequence[_Seen], file: str, supplied: Supplied, outer: Sequence[str]
) -> None:
    bases: list[SheetBases] = []
    for one in seen:
        kind = "roster" if one.roster else "bases" if one.bases else ""
        record = SheetRecord(one.layout.lattice)
        if kind and kind != found.reference.kind:
            first = one.layout.lattice.rows[min(one.layout.lattice.rows)][0]
            record.find("reference_other_kind", first)
        elif one.roster:
            _read_roster(found, one, one.roster, record, file, supplied, outer)
        elif one.bases:
            bases.append(read_sheet_bases(one.bases, one.layout, file, supplied, outer))
            record = bases[-1].record
        _roles_around(one.layout, record)
        found.records.append(record)
        found.title = found.title or "".join(squeeze(cell.text) for cell in one.layout.titles[:1])
    if bases:
        _take_bases(found, bases, file)
    count = len(found.reference.rows)
    found.issues.insert(0, make_issue(f"reference_{found.reference.kind}", file, count=count))


def _take_bases(found: ReferenceSheets, sheets: Sequence[SheetBases], file: str) -> None:
    """Bases stand once their year and their county are known; until then the file asks for them."""
    yearless, homeless = (sum(getattr(one, name) for one in sheets) for name in ("yearless", "homeless"))
    if yearless:
        found.needs.append("year")
        found.issues.append(make_issue("reference_year_unknown", file, count=yearless))
    if homeless:
        found.needs.append("district")
        found.issues.append(make_issue("reference_district_unknown", file, count=homeless))
    if found.needs:
        return
    figures = choose([figure for one in sheets for figure in one.figures])
    check(figures)
    found.reference.rows += [figure.base() for figure in figures]


def _read_roster(
    found: ReferenceSheets, one: _Seen, table: RosterTable, record: SheetRecord, file: str, supplied: Supplied,
    outer: Sequence[str],
) -> None:  # fmt: skip
    lattice = table.lattice
    over = [cell for row, cells in lattice.rows.items() if row < table.header for cell in cells]
    said = [*outer, *(cell.text for cell in over), *(value for _, value in meta_pairs(over))]
    hints = (*said, lattice.sheet.name, PurePath(file).stem)
    divisions = Divisions(hints, supplied_code(supplied.district))
    found.reference.rows += RosterReader(table, record, divisions).read()
    set_roles(table, record, lambda cell: "meta" if META.match(squeeze(cell.text)) else "title")


def _roles_around(layout: Layout, record: SheetRecord) -> None:
    """Titles, meta lines and remarks; what stands on a sheet that was not read is a note."""
    for role, cells in (("title", layout.titles), ("meta", [*layout.metas, *layout.tail])):
        for cell in cells:
            if (cell.row, cell.col) not in record.roles and layout.tables:
                record.set_role(cell, role)
    for position, cell in layout.lattice.sheet.cells.items():
        if position not in record.roles:
            record.set_role(cell, "note")
