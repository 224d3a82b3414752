"""The records that the ETL hands on: facts, mentions, issues, cell roles, and one `Reading` per file.

Source: the reading contract (`docs/contract.md`), sections 1 to 3. Column order here is the order in every CSV.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from datetime import date
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from etl.reference.records import Reference

Severity = Literal["note", "query", "error"]
Qualifier = Literal["exact", "at_least", "at_most", "about", "range"]
Basis = Literal["period", "cumulative"]
RulingKind = Literal["column", "line", "cell", "figure", "unit", "place", "roster"]
OF_ONE_FILE: tuple[RulingKind, ...] = ("cell", "figure")  # whose key begins with that file

ROLES = (
    "title", "meta", "header", "label", "figure", "total", "cumulative",
    "ratio", "planned", "base", "serial", "note", "unread",
)  # fmt: skip

UNSPECIFIED = "unspecified"


def digest_of(content: bytes) -> str:
    """By which bytes are known: their SHA-256."""
    return hashlib.sha256(content).hexdigest()


def code_of(digest: str) -> str:
    """The identifier of the file whose bytes have this SHA-256: its first 16 hex digits."""
    return digest[:16]


def submission_of(content: bytes) -> str:
    """The identifier of a file by its bytes."""
    return code_of(digest_of(content))


@dataclass(slots=True)
class Fact:
    """One figure from one cell. `value`, `low` and `high` are in the measure's own unit (persons, copies, ...)."""

    submission: str
    file: str
    sheet: str
    cell: str
    raw: str
    unit: str
    unit_type: str
    district_code: str
    district: str
    period_start: date
    period_end: date
    basis: Basis
    activity: str
    target_group: str
    channel: str
    measure: str
    value: float
    low: float | None
    high: float | None
    qualifier: Qualifier


@dataclass(slots=True)
class Mention:
    """Done, but not counted: a fact without a figure. One row per channel and per target group named."""

    submission: str
    file: str
    sheet: str
    cell: str
    raw: str
    unit: str
    unit_type: str
    district_code: str
    district: str
    period_start: date | None
    period_end: date | None
    basis: Basis
    activity: str
    target_group: str
    channel: str
    measure: str


@dataclass(slots=True)
class Issue:
    """What a person should look at. `cell` and `sheet` are empty for the whole file."""

    file: str
    sheet: str
    cell: str
    severity: Severity
    code: str
    message_zh: str
    message_en: str
    suggestion: str
    suggestion_en: str = ""


@dataclass(slots=True)
class CellRole:
    """How one non-empty cell was understood. `table` counts from 1 on its sheet, '' outside tables."""

    file: str
    sheet: str
    cell: str
    role: str
    table: str
    text: str


@dataclass(slots=True)
class SheetShape:
    """Size and merges of a sheet, enough to draw it again. Merges are (top, left, bottom, right), 1-based."""

    name: str
    rows: int
    cols: int
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden: bool = False


@dataclass(slots=True)
class TotalCheck:
    """One comparison of a sheet's own total with what it sums up, agreeing or not (contract 4.2).

    `stated` and `summed` are in the measure's own unit. `addends`: the cells that were added, each an address
    (`C4`) or a range (`C4:C60`); those of another sheet stand behind its name (`4月!C4`).
    """

    sheet: str
    cell: str
    stated: float
    summed: float
    addends: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ColumnReading:
    """How one column of a table was understood. `cell` is its lowest header cell, '' without one; `path` the words
    of its header cells, top level first, as they stand; `part` says why it gives no plain figures (total, ...)."""

    cell: str
    path: list[str]
    use: str
    dimension: str
    part: str
    measure: str
    unit: str
    scale: int
    groups: list[str]
    channels: list[str]
    col: int = 0  # from 1; 0 in what was stored before it was kept


@dataclass(slots=True, frozen=True)
class Origin:
    """Where something that holds for a whole table was taken from.

    `what`: unit, period or measure; `source`: meta, title, sheet, file, report (the document around a table) or
    above (a table before); `words` as they stand there.
    """

    what: str
    source: str
    words: str


@dataclass(slots=True)
class TableReading:
    """How one table was understood. `signature` is equal for tables with the same headers, numbers and dates aside;
    `mode` is 'list' or 'form'; `range` is its place on the sheet (A3:H20); rows count from 1. `turned`: it lies on its side,
    so that `header_rows` counts columns of the sheet, and `col` of a column its rows."""

    sheet: str
    number: int
    mode: str
    range: str
    signature: str
    header_rows: list[int]
    columns: list[ColumnReading] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    turned: bool = False


@dataclass(slots=True)
class PlaceQuestion:
    """A name that several divisions share. `within`: the code of the certain division above, '' for none;
    `candidates`: (code, path) of what it may be."""

    sheet: str
    cell: str
    name: str
    within: str
    candidates: list[tuple[str, str]]


@dataclass(slots=True, frozen=True)
class Ruling:
    """What a person decided about a reading, and `number`s in the record. By `kind`:

    column: `key` is a table's signature and a header path; it is read as if `value` stood there
    line: `key` is a table's signature and a label; read as if `value` stood there
    cell: `key` is a submission, sheet and cell; read as if `value` stood there
    figure: `key` is a submission, sheet and paragraph, the words of one of its figures, and for the how-manieth time
        these words stand there; `value` is read in their place, — for nothing
    unit: `key` is a unit's name as written, `value` its full name
    place: `key` is a name and the division within which it is sought, `value` the code of the division
    roster: no decision but what the roster says: `key` is a name of a unit, its county's code and that of the division
        where it lies, `value` the full name; `number` is its row on the roster
    """

    kind: RulingKind
    key: tuple[str, ...]
    value: str
    number: int
    by: str
    at: str


@dataclass(slots=True)
class Reading:
    """What one file gave. `submission` is `submission_of` its bytes.

    `failed`: the file could not be read at all. `needs`: what a person must supply before its facts count
    ('unit', 'period'); while it is not empty the facts are in `held`, not in `facts`.
    `layout_key`: equal for files with the same title and headers, numbers and dates aside (contract 5.2).
    `rulings`: the numbers of the decisions that this reading follows.
    `corrects`: the submission that the file says it corrects, as a reply that comes back does; '' for none.
    `reference`: what a table of bases or a roster of units gave; None for a file of a campaign. While `needs` is
    not empty ('year', 'district') it has no rows.
    """

    submission: str
    file: str
    facts: list[Fact] = field(default_factory=list)
    held: list[Fact] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    cells: list[CellRole] = field(default_factory=list)
    sheets: list[SheetShape] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    failed: bool = False
    layout_key: str = ""
    title: str = ""
    tables: list[TableReading] = field(default_factory=list)
    rulings: list[int] = field(default_factory=list)
    places: list[PlaceQuestion] = field(default_factory=list)
    checks: list[TotalCheck] = field(default_factory=list)
    corrects: str = ""
    reference: Reference | None = None


@dataclass(slots=True)
class Reply:
    """The sender's file with its doubts marked. `name` is our name for it; `doubts` are marked, `lost` says in words
    what is not as it was. Where no reply can be made `content` is empty and `problem` says why."""

    name: str
    content: bytes
    doubts: int = 0
    lost: list[str] = field(default_factory=list)
    problem: Issue | None = None


@dataclass(slots=True)
class Supplied:
    """What the command line or the upload page adds; it fills gaps and never overrides the file (contract 4.14).

    `year` (four digits) and `source` are those of bases whose file does not say them.
    """

    unit: str = ""
    period: str = ""
    district: str = ""
    year: str = ""
    source: str = ""


def figures_of_text(reading: Reading) -> int:
    """How many facts come from the paragraphs of a document; a person confirms them before they count."""
    return sum(fact.sheet == "text" and fact.cell[:1] == "P" and fact.cell[1:].isdecimal()
               for fact in (*reading.facts, *reading.held))  # fmt: skip


FACT_COLUMNS = [f.name for f in fields(Fact)]
MENTION_COLUMNS = [f.name for f in fields(Mention)]
ISSUE_COLUMNS = [f.name for f in fields(Issue)]
CELL_COLUMNS = [f.name for f in fields(CellRole)]
