"""Text marked up as Markdown, as assistants and wikis write it: its tables, and its signs of headings and of bold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

from etl.formats.cell_values import text_cell
from etl.formats.drawn_lines import is_rule
from etl.formats.grid import Cell, Sheet, UnreadableFile
from etl.formats.limits import MAX_BLANK_COLUMNS, MAX_CELLS
from etl.regex import regex

_RULE = regex(r"[|｜]?\s*:?-+:?(?:\s*[|｜]\s*:?-+:?)*\s*[|｜]?")
_PARTED = regex(r"(?<!\\)[|｜]")
_ROW = regex(r"\s*[|｜].*(?<!\\)[|｜]\s*")
_NUMBER = regex(r"\d[\d,，.]*")
_BREAK = regex(r"<br\s*/?>", re.IGNORECASE)
_STRUCK = regex(r"~~([^~]+)~~")
_ESCAPED = regex(r"\\([\\|*_`~#\[\]<>-])")
_CODE = regex(r"`([^`\n]+)`")
# **合计**, 宣传单**300**份; not the masks of 王**、李** and of 139**12、138**15
_BOLD = regex(r"(?<![*\d])\*\*(?![*\s])([^*\n]+?)(?<!\s)\*\*(?![*\d])")
_HEADING = regex(r"#{1,6}[ \t]+(?=\S)")
_CLOSED = regex(r"[ \t]+#+[ \t]*$")
_OPENS = regex(r"[\s(（【“:：,，、;；。|>-]")
_MASK = regex(r"[、,，;；]")


def shown_line(line: str) -> tuple[str, bool]:
    """A line without its signs of Markdown, and whether it is a heading."""
    heading = _HEADING.match(line) if line.startswith("#") else None
    if heading is not None:
        line = _CLOSED.sub("", line[heading.end() :])
    return _without_signs(line), heading is not None


def _without_signs(text: str) -> str:
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    return _BOLD.sub(_inside, text) if "**" in text else text


def _inside(bold: re.Match[str]) -> str:
    """What is bold; the whole where the stars may hide parts of names."""
    before = bold.string[bold.start() - 1 : bold.start()]
    hides = before and not _OPENS.match(before) and _MASK.match(bold[1])
    return bold[0] if hides else bold[1]


def tables_in(lines: Sequence[str]) -> Iterator[list[str] | Sheet]:
    """The lines in their order, and each table of Markdown between them as a sheet that has no place yet. Raises
    UnreadableFile where a table has too many cells."""
    words: list[str] = []
    at = 0
    while at < len(lines):
        end, is_table = _stretch(lines, at)
        if not is_table:
            words += lines[at:end]
        else:
            if words:
                yield words
            words = []
            yield _table([line for line in lines[at:end] if line.strip()])
        at = end
    if words:
        yield words


def _stretch(lines: Sequence[str], at: int) -> tuple[int, bool]:
    """Where ends what begins with the line at `at`, and whether it is a table."""
    if not lines[at].strip():
        return at + 1, False
    if end := _end_of_table(lines, at):
        return end, not _is_drawn_around(lines[at + 1 : end])
    return _run_of_rows(lines, at) if _ROW.fullmatch(lines[at]) else (at + 1, False)


def _end_of_table(lines: Sequence[str], at: int) -> int:
    """Where the table ends whose header is the line at `at`; 0 where none is. A blank line between its rows, as some
    programs put when they paste, ends none."""
    below = _next_filled(lines, at + 1)
    if not _heads_table(lines, at, below):
        return 0
    width, framed = len(_fields(lines[at])), _is_framed(lines[at])
    end = row = below + 1
    while (row := _next_filled(lines, row)) < len(lines):
        parted = _is_framed(lines[row]) if framed else _PARTED.search(lines[row]) is not None
        other = row > end and _begins_other(lines, row, width)
        if not parted or other:
            break
        end = row = row + 1
    return end


def _run_of_rows(lines: Sequence[str], at: int) -> tuple[int, bool]:
    """Where rows of |a|b| of one width end that no rule parts from a header, and whether they are a table: not where a rule
    above or below them shows a drawing, nor where others of another width do."""
    width = len(_fields(lines[at]))
    end = at + 1
    while end < len(lines) and _ROW.fullmatch(lines[end]) and len(_fields(lines[end])) == width:
        if _is_rule(lines[end]):
            break
        end += 1
    beside = [lines[place] for place in (at - 1, end) if 0 <= place < len(lines)]
    alone = not any(is_rule(line) or _ROW.fullmatch(line) for line in beside)
    return (
        (end, True)
        if alone and end > at + 1 and 2 <= width <= MAX_BLANK_COLUMNS
        else (max(at + 1, end - 1), False)
    )


def shows_row(line: str) -> bool:
    """Whether a line has a number alone between two signs that part cells."""
    return ("|" in line or "｜" in line) and any(_NUMBER.fullmatch(one.strip()) for one in _fields(line)[1:])


def _heads_table(lines: Sequence[str], at: int, below: int) -> bool:
    """Whether the line `below` is a rule of as many columns as the line at `at` has."""
    if below >= len(lines) or not _is_rule(lines[below]):
        return False
    width = len(_fields(lines[at]))
    return len(_fields(lines[below])) == width and 2 <= width <= MAX_BLANK_COLUMNS and not _is_rule(lines[at])


def _begins_other(lines: Sequence[str], at: int, width: int) -> bool:
    """Whether a line below a blank one is of another table."""
    return len(_fields(lines[at])) != width or _heads_table(lines, at, _next_filled(lines, at + 1))


def _is_drawn_around(body: Sequence[str]) -> bool:
    """Whether rules stand between the rows too and words go on in the next line, as in a drawing: that one is read by what
    stands below what."""
    several = sum(map(_is_rule, body)) > 1
    return several and any(not _fields(line)[0].strip() for line in body if line.strip())


def _is_rule(line: str) -> bool:
    return "-" in line and _RULE.fullmatch(line.strip()) is not None


def _is_framed(line: str) -> bool:
    return line.lstrip().startswith(("|", "｜"))


def _next_filled(lines: Sequence[str], at: int) -> int:
    """The number of the first line from `at` on that says something."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at


def _fields(line: str) -> list[str]:
    """What stands between the signs of a line; an outer one parts nothing."""
    fields = _PARTED.split(line.strip())
    first = 1 if len(fields) > 1 and not fields[0] else 0
    return fields[first:-1] if len(fields) > first + 1 and not fields[-1] else fields[first:]


def _table(lines: Sequence[str]) -> Sheet:
    rows = [_fields(line) for line in lines if not _is_rule(line)]
    if sum(map(len, rows)) > MAX_CELLS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    sheet = Sheet("text")
    for row, fields in enumerate(rows, 1):
        for col, raw in enumerate(fields, 1):
            if (cell := _cell(row, col, raw.strip())) is not None:
                sheet.cells[row, col] = cell
    return sheet


def _cell(row: int, col: int, raw: str) -> Cell | None:
    """A field without its signs; of one that is struck out in part, the rest."""
    struck = _STRUCK.fullmatch(raw)
    text = struck[1] if struck else _STRUCK.sub("", raw)
    text = _without_signs(unescape(_BREAK.sub("\n", text)))
    return text_cell(row, col, _ESCAPED.sub(r"\1", text).strip(), struck=struck is not None)
