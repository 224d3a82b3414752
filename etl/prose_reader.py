"""The paragraphs of a document become drafts, mentions and roles, as sheets do."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.facts.context import SheetContext, stem_of
from etl.facts.record import SheetRecord
from etl.formats.grid import Sheet
from etl.layout.lattice import make_lattice
from etl.schema import CellRole, Reading


@dataclass(slots=True)
class DocumentReading:
    """What a document's paragraphs gave. `roles` maps a paragraph's number to its role."""

    sheet: Sheet
    record: SheetRecord
    context: SheetContext
    roles: dict[int, str] = field(default_factory=dict)

    def write_cells(self, reading: Reading) -> None:
        """One entry of cell roles for each paragraph."""
        for paragraph in self.sheet.paragraphs:
            role = self.roles[paragraph.number]
            reading.cells.append(CellRole(reading.file, self.sheet.name, f"P{paragraph.number}", role, "", paragraph.text))


def read_paragraphs(sheets: list[Sheet], file: str) -> DocumentReading | None:
    """The document of a file, None where it is no document."""
    sheet = next((s for s in sheets if s.paragraphs), None)
    if sheet is None:
        return None
    record = SheetRecord(make_lattice(sheet))
    reading = DocumentReading(sheet, record, SheetContext())
    reading.context.title = stem_of(file)
    return reading
