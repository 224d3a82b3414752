"""Tables drawn in plain text with lines of characters (┌─┬─┐ with │, ╔═╦═╗ with ║, +---+---+ with |), and those of
Markdown: each is a table of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, takewhile

from etl.formats.cell_values import text_cell
from etl.formats.drawn_lines import BARE, Field, Line, is_drawn, is_rule, lines_in_columns
from etl.formats.encoding import LINE_END
from etl.formats.grid import Merge, Sheet, UnreadableFile
from etl.formats.limits import MAX_BLANK_COLUMNS, MAX_CELLS, MAX_TABLES
from etl.formats.listed_rows import MAY_LIST, lists_in
from etl.formats.markdown import shown_line, shows_row, tables_in
from etl.formats.paragraphs import Story
from etl.formats.tabbed_rows import FEWEST_CELLS, FEWEST_ROWS, stands_in_prose, tabbed_in, tell_as_much
from etl.formats.wrapped_lines import join_wrapped
from etl.regex import regex

# No table is without an upright between two cells, or +--, or a line that begins with |, or the rule of Markdown.
MAY_BE_DRAWN = regex(r"[│┃┆┇┊┋╎╏║]|\+[-=]|^[ \t\u3000]*[|｜]|-:?[ \t]*[|｜]", re.MULTILINE)
_TOP = frozenset("┌┍┎┏╒╓╔╭")
_NUMBER = regex(r"[-+约近逾超]?\d[\d,，.]*[余多万亿%+]*")
_LETTERS = regex(r"[a-zA-Z\d][a-zA-Z\d]")


def read_drawn(text: str) -> list[Sheet]:
    """The paragraphs of a text and its drawn tables; [] where none is drawn. Raises UnreadableFile."""
    lines = LINE_END.split(text)
    tabbed = "\t" in text and stands_in_prose(lines)
    if not tabbed and MAY_BE_DRAWN.search(text) is None and MAY_LIST.search(text) is None:
        return []
    parts = list(_parts_of(lines, tabbed))
    tables = [part for part in parts if isinstance(part, Sheet)]
    if not tables:
        return []
    if len(tables) > MAX_TABLES:
        raise UnreadableFile("too_many_tables", limit=str(MAX_TABLES))
    story = Story()
    number = 0
    for part in parts:
        if isinstance(part, Sheet):
            number += 1
            part.prefix, part.follows = f"T{number}!", len(story.sheet.paragraphs)
            continue
        for line in join_wrapped(part):
            story.add(*shown_line(line))
    return [sheet for sheet in (story.sheet, *tables) if sheet.paragraphs or sheet.cells]


def _parts_of(lines: Sequence[str], tabbed: bool) -> Iterator[list[str] | Sheet]:
    """The stretches of a text in their order: lines of words, and each table as a sheet that has no place yet."""
    words: list[str] = []
    pieces = tabbed_in(lines) if tabbed else [list(lines)]
    for part in (
        one for piece in pieces for one in ([piece] if isinstance(piece, Sheet) else _words_and_tables(piece))
    ):
        if not isinstance(part, Sheet):
            words += part
            continue
        if words:
            yield words
        words = []
        yield part
    if words:
        yield words


def _words_and_tables(lines: Sequence[str]) -> Iterator[list[str] | Sheet]:
    for part in tables_in(lines):
        for piece in [part] if isinstance(part, Sheet) else lists_in(part):
            if isinstance(piece, Sheet):
                yield piece
                continue
            for block, drawn in _blocks(piece):
                table = _table([line for line in block if line.strip()]) if drawn else None
                yield block if table is None else table


def shows_cells(text: str) -> bool:
    """Whether a paragraph is a line of a drawing that parts cells, which no table was made of."""
    if shows_row(text):
        return True
    if MAY_BE_DRAWN.search(text) is None or not is_drawn(text):
        return False
    return any(len(line) > 1 and not _is_rule(line) for line in lines_in_columns([text]))


def _blocks(lines: Sequence[str]) -> Iterator[tuple[list[str], bool]]:
    """The lines in runs, and whether a run is drawn. The top of a frame begins another."""
    block: list[str] = []
    drawn = False
    for at, line in enumerate(lines):
        here = is_drawn(line) or _is_unframed(lines, at, drawn) or (drawn and _goes_on(lines, at))
        if here != drawn or (here and line.lstrip()[:1] in _TOP):
            if block:
                yield block, drawn
            block, drawn = [], here
        block.append(line)
    if block:
        yield block, drawn


def _is_unframed(lines: Sequence[str], at: int, drawn: bool) -> bool:
    """Cells of a table that has no frame, parted by | below or right above a rule of ---+---, or in a run of rows."""
    if "|" not in lines[at]:
        return False
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return drawn or (is_rule(below) and is_drawn(below)) or _begin_rows_in_prose(lines, at)


def _begin_rows_in_prose(lines: Sequence[str], at: int) -> bool:
    """Whether rows of cells begin here between sentences; a text of little else is read as records."""
    run = list(takewhile(lambda one: "|" in one, lines[at:]))
    return _are_rows_of_cells(run) and tell_as_much(lines, len(run), "|")


def _are_rows_of_cells(lines: Sequence[str]) -> bool:
    """村名 | 集中宣传（场） | 受众（人次）, and below it two rows at least of as many cells with numbers among them."""
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    alike = len(rows) >= FEWEST_ROWS and len(rows[0]) >= FEWEST_CELLS and len(set(map(len, rows))) == 1
    counted = [sum(_NUMBER.fullmatch(cell) is not None for cell in row) for row in rows]
    return alike and not counted[0] and all(counted[1:])


def _goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether a table goes on with a bare rule (-----), or below a blank line that is not one between two tables."""
    if lines[at].strip():
        return is_rule(lines[at])
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return is_drawn(below) and not (is_rule(lines[at - 1]) and is_rule(below))


def _table(block: list[str]) -> Sheet | None:
    """The table that the lines draw; None where it has no two rows and columns, where the lines do not fit each other, or
    nothing but a sign between words shows one."""
    lines = lines_in_columns(block)
    width = max((one.right for line in lines for one in line), default=0) - 1
    told = [line for line in lines if not _is_rule(line)]
    framed = len(told) > 2 and len(set(map(len, told))) == 1 and all(map(_is_framed, block))
    drawn = len(told) < len(lines) or framed or _are_rows_of_cells(block)
    if len(told) < 2 or not 2 <= width <= MAX_BLANK_COLUMNS or not drawn:
        return None
    cells = _Cells()
    groups = [list(group) for ruled, group in groupby(lines, _is_rule) if not ruled]
    rows = [len(groups) == 1 or _are_rows(group, groups, at > 0) for at, group in enumerate(groups)]
    by_line = iter(rows)
    for ruled, group in groupby(lines, _is_rule):
        if ruled:
            for line in group:
                cells.rule(line)
        else:
            cells.add(list(group), next(by_line))
    return cells.sheet()


def _is_framed(line: str) -> bool:
    line = line.strip()
    return line[0] == line[-1] and is_drawn(line[0] * 2)


def _is_rule(line: Line) -> bool:
    return any(one.ruled for one in line)


def _are_rows(group: list[Line], groups: list[list[Line]], below_head: bool) -> bool:
    """Whether each line between two rules is a row, and not a piece of one whose words did not fit: two of them have a
    number in the same column, or all the rows of a table under its header begin in its first column."""
    seen: set[int] = set()
    for line in group:
        numbers = {one.left for one in line if _NUMBER.fullmatch(one.text)}
        if numbers & seen:
            return True
        seen |= numbers
    full = all(line[0].left == 1 and line[0].text for line in group)
    return below_head and len(groups) == 2 and full


@dataclass(slots=True)
class _Cell:
    """A cell in the making: a level line ends it."""

    top: int
    left: int
    bottom: int
    right: int
    lines: list[str] = field(default_factory=list)


class _Cells:
    """The cells of a table, as its lines tell them."""

    def __init__(self) -> None:
        self.done: list[_Cell] = []
        self.going: dict[int, _Cell] = {}  # by the column in which they begin
        self.row = 0
        self.ended = True  # the next line of words begins a row

    def rule(self, line: Line) -> None:
        """A level line ends the cells above it; what it leaves out goes on."""
        if line == [BARE]:
            self.going.clear()
        for one in line:
            for col in range(one.left, one.right):
                if one.ruled:
                    self.going.pop(col, None)
            cell = self.going.get(one.left)
            if cell is not None and not one.ruled and one.text:
                cell.lines.append(one.text)
        self.ended = True

    def add(self, lines: list[Line], by_line: bool) -> None:
        """The lines between two rules: each a row, or together one."""
        for number, line in enumerate(lines):
            if by_line and number:
                self.going.clear()
                self.ended = True
            if self.ended or not all(map(self._fits, line)):
                self.row += 1
            self.ended = False
            for one in line:
                self._put(one)

    def _fits(self, one: Field) -> bool:
        """Whether a field stands below one of its width."""
        cell = self.going.get(one.left)
        return cell is not None and cell.right == one.right - 1

    def _put(self, one: Field) -> None:
        if not self._fits(one):
            cell = _Cell(self.row, one.left, self.row, one.right - 1)
            self.done.append(cell)
            self.going[one.left] = cell
        cell = self.going[one.left]
        cell.bottom = self.row
        cell.lines.append(one.text)

    def sheet(self) -> Sheet:
        """The table without its place in the document. Raises UnreadableFile where it has too many cells."""
        if len(self.done) > MAX_CELLS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
        sheet = Sheet("text")
        for one in self.done:
            if one.top != one.bottom or one.left != one.right:
                sheet.merges.append(Merge(one.top, one.left, one.bottom, one.right))
            cell = text_cell(one.top, one.left, _joined(one.lines))
            if cell is not None:
                sheet.cells[one.top, one.left] = cell
        return sheet


def _joined(lines: list[str]) -> str:
    """The pieces of a text that did not fit in one line: 发放宣传 and 单（份）, but two words of English apart."""
    text = ""
    for line in filter(None, lines):
        text += " " + line if text and _LETTERS.fullmatch(text[-1] + line[0]) else line
    return text
