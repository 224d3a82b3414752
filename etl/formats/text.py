"""Plain text files: a table or prose, and where its records and fields end."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from etl.formats.blank_columns import read_blank_columns, read_tabs_for_looks
from etl.formats.cell_values import put_row
from etl.formats.characters import is_blank
from etl.formats.chat_lines import is_chat
from etl.formats.drawn_tables import read_drawn
from etl.formats.encoding import LINE_END, decode_text
from etl.formats.grid import Finding, Sheet, UnreadableFile, Workbook, column_letters
from etl.formats.limits import MAX_CELL_CHARS, MAX_CELLS, MAX_COLS, MAX_FIELDS, MAX_ROWS, MAX_TEXT_CHARS
from etl.formats.markdown import shown_line
from etl.formats.paragraphs import Story
from etl.formats.wrapped_lines import join_wrapped
from etl.regex import regex

Records = list[list[str]]

_LONGEST_UNPARTED = 10 * MAX_TEXT_CHARS  # of a text that no delimiter parts
_LINE = regex("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_NUMBER = regex(r"\s*+-?[\d,，]++(?:\.\d++)?\s*+(?:%\s*+)?")
_SENTENCE_ENDS = ("。", "！", "？", "；", "：", ".", "!", "?", ";", ":")
_DELIMITERS = "\t,;|"
_FULL_WIDTH_COMMA = "，"
_TABLE_NAMES = (".csv", ".tsv", ".tab", ".xls")


def read_text(data: bytes, name: str) -> Workbook:
    """A text file as paragraphs and the tables drawn between them, as a grid where its lines are records, else as
    paragraphs alone. Raises UnreadableFile."""
    text, findings = decode_text(data)
    _refuse_masses(text)
    if drawn := read_drawn(text):
        return Workbook("text", drawn, findings)
    table = find_table(text, named_as_table=name.lower().endswith(_TABLE_NAMES))
    sheet = read_prose(text) if table is None else read_grid(table, PurePath(name).stem)
    if not sheet.cells and not sheet.paragraphs:
        raise UnreadableFile("no_cells")
    if table is not None:
        findings += table.findings
    return Workbook("text", [sheet], findings)


@dataclass(slots=True)
class Table:
    """The records of a text and what was noticed on the way."""

    records: Records
    findings: list[Finding] = field(default_factory=list)


def find_table(text: str, named_as_table: bool) -> Table | None:
    """The records where a delimiter stands in most lines with regularity; None for prose.

    Raises UnreadableFile where a quote is never closed, or a record is wider than any sheet.
    """
    _refuse_masses(text)
    first, _, rest = text.partition("\n")
    separator = first.strip().lower()
    if separator.startswith("sep=") and len(separator) == 5:
        return _table(_split(rest, separator[4]), rest, separator[4])
    small = len(text) <= _LONGEST_UNPARTED or len(text.strip()) <= _LONGEST_UNPARTED
    if small and not named_as_table and is_chat(_lines(text)):
        return None
    found = _best_delimiter(text, named_as_table)
    if found is not None and found[0] == "\t" and (aligned := read_tabs_for_looks(found[1], text)):
        return Table(aligned)
    if found is not None:
        return _table(found[1], text, found[0])
    if not small and not named_as_table:
        raise UnreadableFile("text_too_long", limit=str(MAX_TEXT_CHARS))
    if small and (aligned := read_blank_columns(text.replace("\u00a0", " "))):
        return Table(aligned)
    if _is_full_width_table(text):
        table = Table([line.split(_FULL_WIDTH_COMMA) for line in LINE_END.split(text)])
        table.findings.append(Finding("full_width_commas"))
        return table
    return Table([[line] for line in LINE_END.split(text)]) if named_as_table else None


def _best_delimiter(text: str, named_as_table: bool) -> tuple[str, Records] | None:
    """The sign that parts fields with the most regularity, and the records that it makes; None where none does."""
    best: tuple[bool, float] | None = None
    found: tuple[str, Records] | None = None
    for delimiter in _DELIMITERS:
        if delimiter not in text:
            continue
        records = _split(text, delimiter)
        score = _regularity(records, delimiter, named_as_table)
        rank = (_quotes_fit(text, delimiter), score)
        if score and (best is None or rank > best):
            best, found = rank, (delimiter, records)
    return found


def _refuse_masses(text: str) -> None:
    """No list is made of what is far beyond any sheet: a list of it would fill the memory."""
    lines = max(text.count("\n"), text.count("\r"))
    if lines > MAX_ROWS * 3 // 2:  # a third may stand within fields or be blank
        raise UnreadableFile("outside_grid", place=f"A{lines}")
    if any(text.count(delimiter) > MAX_FIELDS for delimiter in _DELIMITERS):
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))


def _lines(text: str) -> Iterator[str]:
    return (line.group() for line in _LINE.finditer(text))


def _split(text: str, delimiter: str) -> Records:
    try:
        return list(csv.reader(_lines(text), delimiter=delimiter))
    except csv.Error as error:
        raise UnreadableFile("cell_too_long", length=">131072", limit=str(MAX_CELL_CHARS)) from error


def _quotes_fit(text: str, delimiter: str) -> bool:
    """Whether what follows a closing quote is always the delimiter, as no other sign that fields contain is."""
    if '"' not in text:
        return True
    try:
        for _ in csv.reader(_lines(text), delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        return "expected after" not in str(error)
    return True


def _regularity(records: Records, delimiter: str, named_as_table: bool) -> float:
    """0 for prose, else the share of records with the usual number of fields, wide tables first."""
    filled = [record for record in records if any(not is_blank(field) for field in record)]
    several = [record for record in filled if _filled_fields(record) >= 2]
    if _is_padded(filled, delimiter):
        return 1.0 + len(filled[0]) / 1000
    if not several:
        return 0.0
    width, count = Counter(len(record) for record in several).most_common(1)[0]
    share = count / len(several)
    if width < 2:
        return 0.0
    if named_as_table:
        table_like = len(several) >= len(filled) / 4
    elif _has_header(filled, several):
        table_like = len(several) >= 3 and len(several) >= len(filled) / 2
    else:
        table_like = len(several) >= 2 and share >= 0.6 and len(several) >= len(filled) / 2
        table_like = table_like and not _reads_as_prose(several, delimiter, width, share)
    return share + width / 1000 if table_like else 0.0


def _filled_fields(record: list[str]) -> int:
    return sum(not is_blank(field) for field in record)


def _is_padded(filled: Records, delimiter: str) -> bool:
    """All records are as wide as each other and half of them have blank fields at an edge: no prose has.

    Tabs at the start of a line are indents.
    """
    if len(filled) < 3 or len(filled[0]) < 2 or len({len(record) for record in filled}) != 1:
        return False
    padded = sum(is_blank(record[-1]) or (delimiter != "\t" and is_blank(record[0])) for record in filled)
    return padded >= len(filled) / 2


def _has_header(filled: Records, several: Records) -> bool:
    """Records under a header, whatever their cells say: its fields are short, full and no ends of sentences.

    No record is wider, hardly one much narrower, and the first fields are names or dates.
    """
    header = next((record for record in several if _filled_fields(record) == len(record)), None)
    if header is None or filled.index(header) > 4 or any(_is_clause(field, 12) for field in header):
        return False
    below = several[several.index(header) + 1 :]
    if not below or max(len(record) for record in several) > len(header):
        return False
    close = sum(len(record) >= max(len(header) - 2, 2) for record in below)
    return close >= 0.8 * len(below) and not any(_is_clause(record[0], 30) for record in below)


def _is_clause(field: str, longest: int) -> bool:
    return len(field) > longest or field.rstrip().endswith(_SENTENCE_ENDS)


def _reads_as_prose(records: Records, delimiter: str, width: int, share: float) -> bool:
    """Commas and semicolons also stand between clauses: then fields are long and end as sentences do."""
    if delimiter in "\t|":
        return False
    if share >= 0.9 and width >= 3 and len(records) >= 3 and _number_column(records, width):
        return False
    fields = [field for record in records for field in record]
    sentences = sum(field.rstrip().endswith(_SENTENCE_ENDS) for field in fields)
    long = sum(len(field) for field in fields) / len(fields) > 20
    # 设摊宣传1场,参与群众130人 and 发放宣传单220份,扇子150把: two clauses a line, and nothing in columns
    clauses = (share < 0.9 or width == 2) and not _number_column(records, width)
    return long or sentences > len(records) / 3 or clauses


def _number_column(records: Records, width: int) -> bool:
    """Whether half of the records have a number at one and the same place."""
    return any(
        sum(_NUMBER.fullmatch(record[at]) is not None for record in records if at < len(record))
        >= len(records) / 2
        for at in range(min(width, 100))
    )


def _is_full_width_table(text: str) -> bool:
    """Full-width commas are punctuation of Chinese: only strictly regular short records count as a table."""
    lines = [line for line in LINE_END.split(text) if not is_blank(line)]
    records = [line.split(_FULL_WIDTH_COMMA) for line in lines]
    widths = {len(record) for record in records}
    if len(records) < 3 or len(widths) != 1 or min(widths) < 3 or "。" in text:
        return False
    return max(len(line) for line in lines) < 200 and _number_column(records[1:], min(widths))


def _table(records: Records, text: str, delimiter: str) -> Table:
    _refuse_open_quote(text, delimiter)
    table = Table(records)
    widths = [_last_filled(record) for record in records]
    head = max(widths[:5], default=0)
    block = 0  # fields of the words, without a figure, that a table begins with behind a blank line
    for row, (record, width) in enumerate(zip(records, widths, strict=True), 1):
        counted = width > 0 and any(_NUMBER.fullmatch(field) for field in record)
        block = max(block, 0 if counted else width) if width else 0
        usual = (
            head
            if row > 5
            else max((other for at, other in enumerate(widths[:5], 1) if at != row), default=0)
        )
        if width > max(usual, block) and counted:
            where = f"{column_letters(usual + 1)}{row}"
            fields = {"row": str(row), "count": str(width)}
            table.findings.append(Finding("ragged_record", cell=where, fields=fields))
    return table


def _last_filled(record: list[str]) -> int:
    return next((at for at in range(len(record), 0, -1) if not is_blank(record[at - 1])), 0)


def _refuse_open_quote(text: str, delimiter: str) -> None:
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    record = 0
    try:
        for _ in reader:
            record += 1
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            raise UnreadableFile("open_quote", line=str(record + 1)) from error


def read_grid(table: Table, name: str) -> Sheet:
    """The sheet of a table; its rows are records, as a spreadsheet program shows them."""
    if len(table.records) > MAX_ROWS:
        raise UnreadableFile("outside_grid", place=f"A{len(table.records)}")
    sheet = Sheet(name)
    for row, record in enumerate(table.records, 1):
        if len(record) > MAX_COLS:
            raise UnreadableFile("outside_grid", place=f"{column_letters(len(record))}{row}")
        put_row(sheet, row, record)
    for finding in table.findings:
        finding.sheet = name
    return sheet


def read_prose(text: str) -> Sheet:
    """The non-empty lines as paragraphs, numbered from 1; lines cut at one width make one paragraph."""
    story = Story()
    for line in join_wrapped(LINE_END.split(text)):
        story.add(*shown_line(line))
    return story.sheet
