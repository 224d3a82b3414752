"""A reply to a workbook: the sender's package with comments, colours and the list put into it.

Why the package is edited and not written anew by a library: docs/decisions/0042-the-reply-edits-the-package.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from etl.formats.characters import storable
from etl.formats.grid import Workbook, column_letters, split_address
from etl.formats.package import Package
from etl.formats.xlsx_package import main_part
from etl.regex import regex
from etl.reply.asked import Doubt, Language, by_cell, comment_paragraphs, gravest, say
from etl.reply.comments import Commenter
from etl.reply.grid_copy import calls_out
from etl.reply.list_sheet import inert, list_sheet
from etl.reply.mark import PROPERTY
from etl.reply.parts import OFFICE, CannotEdit, Element, Parts
from etl.reply.returned import mark_of
from etl.reply.styles import Styles, named

_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
# Parts that only a macro needs: they can go and all else stays as it is.
_MACROS = regex(
    r"(^|/)(vba(project|data|projectsignature)[^/]*\.(bin|xml)|attachedtoolbars\.bin)$|^customui/", re.I
)
# Active content that sheets refer to: such a workbook is written anew instead.
_ACTIVE = regex(r"^xl/(activex|macrosheets|dialogsheets|embeddings|ctrlprops)/", re.I)
_FORMULA = regex(r"<(?:\w+:)?f\b[^>/]*>([^<]*)</")
_REMOTE = regex(rb"""Target\s*=\s*["'](?:https?:|ftp:|//|\\\\|file:/*\\\\)""", re.I)
_LONGEST_NAME = 31
# An attribute of a worksheet's view, near its beginning: a million rows need not be parsed for it.
_SELECTED = regex(rb"""\s+tabSelected\s*=\s*(?:"[^"]*"|'[^']*')""")


def annotate_workbook(
    data: bytes,
    workbook: Workbook,
    doubts: Sequence[Doubt],
    submission: str,
    file: str,
    lost: Sequence[str],
    language: Language,
) -> tuple[bytes, list[str]]:
    """(the package as a reply, what was lost in words). CannotEdit where it has to be written anew.

    `workbook` is what was read from `data`; `lost` says what was lost before.
    """
    parts = Parts(data)
    editor = _Editor(parts, main_part(Package(data)), language)
    told = [*lost, *editor.drop_macros()]
    editor.take_off_earlier(workbook)
    for name in dict.fromkeys(doubt.sheet for doubt in doubts):
        editor.mark(name, by_cell(doubts, name))
    names = [sheet.name for sheet in workbook.sheets if not mark_of(sheet)]
    page = list_sheet(doubts, submission, file, told, names, editor.styles, language)
    editor.add_first(page)
    parts.set_property(PROPERTY, submission)
    return parts.saved(), told


class _Editor:
    def __init__(self, parts: Parts, main: str, language: Language) -> None:
        self.parts, self.main, self.language = parts, main, language
        if (
            any(_ACTIVE.search(name) for name in parts.plain)
            or self._links_to_programs()
            or self._calls_out()
        ):
            raise CannotEdit("lost_active")
        self.root = parts.tree(main)
        related = parts.related(main, "styles")
        if self.root.tag != named("workbook") or not related or related[0][1] not in parts.plain:
            raise CannotEdit("lost_structure")
        self.styles = Styles(parts.tree(related[0][1]))
        if not self.styles.usable or self.root.find(named("sheets")) is None:
            raise CannotEdit("lost_structure")
        self.commenter = Commenter(parts)

    def _links_to_programs(self) -> bool:
        links = [plain for name, plain in self.parts.plain.items() if name.startswith("xl/externalLinks/")]
        return any(b"ddeLink" in plain or b"oleLink" in plain for plain in links)

    def _calls_out(self) -> bool:
        """Whether a cell or a link to another workbook asks a host or a program as soon as the file is opened."""
        return any(
            (
                name.startswith("xl/worksheets/")
                and any(map(calls_out, _FORMULA.findall(plain.decode(errors="replace"))))
            )
            or (name.startswith("xl/externalLinks/_rels/") and _REMOTE.search(plain))
            for name, plain in self.parts.plain.items()
        )

    def drop_macros(self) -> list[str]:
        """Takes macros out; the words that say so, where there were any."""
        found = [name for name in self.parts.plain if _MACROS.search(name)]
        for name in found:
            self.parts.drop(name)
        self.parts.set_type(self.main, _WORKBOOK_TYPE)
        return [say("lost_macros", self.language)] if found else []

    def sheets(self) -> list[tuple[str, str, Element]]:
        """(name, part, its entry) of the worksheets, in their order."""
        targets = dict(self.parts.related(self.main, "worksheet"))
        entries = self.root.find(named("sheets"))
        found = [
            (storable(one.get("name", "")), targets.get(one.get(f"{{{OFFICE}}}id"), ""), one)
            for one in entries
        ]
        return [entry for entry in found if entry[1] in self.parts.plain]

    def part_of(self, name: str) -> str:
        """The part of the first worksheet of that name; '' where there is none."""
        return next((part for known, part, _ in self.sheets() if known == name), "")

    def take_off_earlier(self, workbook: Workbook) -> None:
        """A reply that came back and is replied to again: the list, comments and colours before give way."""
        lists = [sheet.name for sheet in workbook.sheets if mark_of(sheet)]
        if not lists:
            return
        for name, part, entry in self.sheets():
            if name in lists:
                self._remove_sheet(part, entry)
        plain = self.styles.uncoloured()
        for _, part, _ in self.sheets():
            self.commenter.take_off(part)
            for cell in self.parts.tree(part).iter(named("c")):
                number = int(cell.get("s", "0"))
                if number in plain:
                    cell.set("s", str(plain[number]))

    def _remove_sheet(self, part: str, entry: Element) -> None:
        entries = entry.getparent()
        self._move_names(list(entries).index(entry), -1)
        entries.remove(entry)
        for kind in ("comments", "vmlDrawing", "drawing", "printerSettings"):
            for _, target in self.parts.related(part, kind):
                self.parts.drop(target)
        self.parts.drop(part)

    def _move_names(self, at: int, by: int) -> None:
        """Names and print areas belong to sheets by their place: those from `at` on move."""
        names = self.root.find(named("definedNames"))
        for name in list(names) if names is not None else []:
            place = int(name.get("localSheetId", "-1"))
            if by < 0 and place == at:
                names.remove(name)
            elif place >= at:
                name.set("localSheetId", str(place + by))
        if names is not None and not len(names):
            self.root.remove(names)

    def mark(self, name: str, doubts: dict[str, list[Doubt]]) -> None:
        """Colours the cells of a worksheet and puts comments on them."""
        part = self.part_of(name)
        places = {cell: place for cell in doubts if (place := split_address(cell))}
        if not part or not places:
            return
        sheet = self.parts.tree(part)
        cells = _cells_at(sheet, {place[1:] for place in places.values()})
        for cell, place in places.items():
            element = cells[place[1:]]
            element.set("s", str(self.styles.coloured(int(element.get("s", "0")), gravest(doubts[cell]))))
        comments = {
            cell: [inert(text) for text in comment_paragraphs(doubts[cell], self.language)] for cell in places
        }
        self.commenter.put(part, sheet, comments, say("earlier_comment", self.language))

    def add_first(self, page: bytes) -> None:
        """Puts the list before all sheets, and makes it the one that is open."""
        self._close_others()
        part = self.parts.unused("xl/worksheets/sheet{}.xml")
        self.parts.add(part, page, _SHEET_TYPE)
        entries = self.root.find(named("sheets"))
        numbers = [int(entry.get("sheetId", "0")) for entry in entries]
        names = {entry.get("name", "").casefold() for entry in entries}
        entry = etree.Element(
            named("sheet"), name=self._free_name(names), sheetId=str(max(numbers, default=0) + 1)
        )
        entry.set(f"{{{OFFICE}}}id", self.parts.relate(self.main, "worksheet", part))
        self._move_names(0, 1)
        entries.insert(0, entry)
        for view in self.root.iter(named("workbookView")):
            view.set("activeTab", "0")
            view.set("firstSheet", "0")
        self._forget_titles()

    def _free_name(self, taken: set[str]) -> str:
        wanted = say("sheet", self.language)
        number, name = 1, wanted
        while name.casefold() in taken:
            number += 1
            name = f"{wanted}({number})"
        return name[:_LONGEST_NAME]

    def _close_others(self) -> None:
        """Sheets that are selected together are written to together."""
        for kind in ("worksheet", "chartsheet"):
            for _, part in self.parts.related(self.main, kind):
                if part in self.parts.plain:
                    self.parts.change_text(part, lambda plain: _SELECTED.sub(b"", plain, count=9))

    def _forget_titles(self) -> None:
        """The list of sheet names in the document's properties, which would no longer be right."""
        for _, part in self.parts.related("", "extended-properties"):
            if part in self.parts.plain:
                root = self.parts.tree(part)
                for one in list(root):
                    if etree.QName(one).localname in ("TitlesOfParts", "HeadingPairs"):
                        root.remove(one)


def _cells_at(sheet: Element, wanted: set[tuple[int, int]]) -> dict[tuple[int, int], Element]:
    """The elements of cells, made where there are none. Where a cell is written twice, the last one counts."""
    data = sheet.find(named("sheetData"))
    rows: dict[int, Element] = {}
    found: dict[tuple[int, int], Element] = {}
    at = 0
    for row in data:
        at = int(row.get("r", at + 1))
        rows[at] = row
        if any(line == at for line, _ in wanted):
            found |= {place: cell for place, cell in _cells_of(row, at) if place in wanted}
    for line, col in sorted(wanted - found.keys()):
        row = rows.get(line)
        if row is None:
            row = etree.Element(named("row"), r=str(line))
            data.insert(sum(number < line for number in rows), row)
            rows[line] = row
        before = sum(place[1] < col for place, _ in _cells_of(row, line))
        found[line, col] = etree.Element(named("c"), r=_address(line, col))
        row.insert(before, found[line, col])
    return found


def _cells_of(row: Element, line: int) -> list[tuple[tuple[int, int], Any]]:
    col, cells = 0, []
    for cell in row.iter(named("c")):
        place = split_address(cell.get("r", ""))
        col = place[2] if place else col + 1
        cells.append(((line, col), cell))
    return cells


def _address(row: int, col: int) -> str:

    return f"{column_letters(col)}{row}"
