"""What reading one sheet gives before units, places and periods are resolved: roles, drafts, issues."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from etl.facts.drafts import Draft, RowContext
from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.meaning.quantity import Quantity
from etl.prose import ProseMention
from etl.schema import UNSPECIFIED, TotalCheck

Position = tuple[int, int]


@dataclass(slots=True)
class MentionDraft:
    """What prose in a cell or paragraph says was done without a number."""

    address: str
    mention: ProseMention
    context: RowContext
    table: int = 0


@dataclass(slots=True)
class Finding:
    """An issue code at an address of the sheet, with the fields of its message."""

    code: str
    address: str
    fields: dict[str, object] = field(default_factory=dict)


def take_out(record: SheetRecord, drafts: Sequence[Draft], role: str = "total") -> None:
    """Gives the cells of these drafts, which count no more, the role of a control figure or a note."""
    gone = {id(draft) for draft in drafts}
    record.drafts[:] = [draft for draft in record.drafts if id(draft) not in gone]
    left = {draft.address for draft in record.drafts} if drafts else set()
    for draft in drafts:
        if draft.address not in left:  # a sentence that says something else as well is still a figure
            record.set_role(draft.cell, role, draft.table)


def amount_told(value: float) -> str:
    """A number as a message writes it: 5046, 0.3."""
    return f"{value:.0f}" if value == int(value) else f"{round(value, 6)}"


def gap_told(gap: float) -> dict[str, str]:
    """By how much what is stated is more or less than what its parts add up to, as fields of an issue."""
    more = gap > 0
    return {
        "gap": amount_told(abs(gap)),
        "more_zh": "多" if more else "少",
        "more_en": "more" if more else "less",
    }


def sums_told(stated: float, summed: float) -> dict[str, str]:
    """What is stated, what its parts add up to, and the difference (contract 4.2), as fields of an issue."""
    return {"stated": amount_told(stated), "summed": amount_told(summed), **gap_told(stated - summed)}


@dataclass(slots=True)
class SheetRecord:
    """Everything that was understood of a sheet. `roles` has one entry per non-empty cell in the end."""

    lattice: Lattice
    roles: dict[tuple[int, int], str] = field(default_factory=dict)
    tables: dict[tuple[int, int], int] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    mentions: list[MentionDraft] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    checks: list[TotalCheck] = field(default_factory=list)

    def set_role(self, cell: Cell, role: str, table: int = 0) -> None:
        self.roles[(cell.row, cell.col)] = role
        if table:
            self.tables[(cell.row, cell.col)] = table

    def find(self, code: str, cell: Cell, **fields: object) -> None:
        """Notes an issue at a cell; its own text is always a field."""
        self.findings.append(Finding(code, self.lattice.address(cell), {"text": cell.text, **fields}))

    def mention(
        self,
        cell: Cell,
        words: str,
        context: RowContext,
        table: int,
        ways: Iterable[str],
        groups: Iterable[str] = (),
    ) -> None:
        """Notes that each of the ways was used and each of the groups told, as the words of or over a cell say without a
        number."""
        codes = [*((UNSPECIFIED, way) for way in ways), *((group, UNSPECIFIED) for group in groups)]
        for group, way in codes:
            mention = ProseMention(0, len(cell.text), words, group, way)
            self.mentions.append(MentionDraft(self.lattice.address(cell), mention, context, table))

    def find_wrong_total(
        self,
        at: Position,
        sums: tuple[float, float],
        parts: Mapping[Position, float],
        name_of: Callable[[Position], str],
        written: str = "",
    ) -> None:
        """Asks about a total at a place: what it states and what its parts come to (`sums`), and which one alone explains
        the difference, as `name_of` calls it (contract 4.2). `written`: what stands there, where it is not the number."""
        stated, summed = sums
        sheet, gap = self.lattice.sheet, round(abs(stated - summed), 6)
        fields: dict[str, str] = sums_told(stated, summed) | ({"stated": written} if written else {})
        culprits = [part for part, value in parts.items() if value == gap]
        code = "total_differs"
        if len(culprits) == 1:
            code = "total_misses_row" if stated < summed else "total_doubles_row"
            fields |= {"culprit": name_of(culprits[0]), "culprit_cell": sheet.address(*culprits[0])}
        self.find(code, sheet.cells[at], **fields)


@dataclass(slots=True)
class Figures:
    """The numbers of one table by position, for the checks: what stands there and, unless it is a figure, what part it
    plays."""

    stated: dict[tuple[int, int], Quantity] = field(default_factory=dict)
    parts: dict[tuple[int, int], str] = field(default_factory=dict)
    drafts: dict[tuple[int, int], Draft] = field(default_factory=dict)
    uncalculated: list[Cell] = field(default_factory=list)  # totals that are formulas without a result
    broken: set[tuple[int, int]] = field(default_factory=set)


@dataclass(slots=True)
class SaidOnce:
    """Issues that are said once per place, however many figures there have them."""

    said: set[tuple[str, str, str]] = field(default_factory=set)

    def say(self, record: SheetRecord, code: str, address: str, **fields: object) -> None:
        key = (code, record.lattice.sheet.name, address)
        if key not in self.said:
            self.said.add(key)
            record.findings.append(Finding(code, address, dict(fields)))
