"""Small Word documents: a text is a paragraph, rows are a table; read as one file."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

from docx import Document
from docx.document import Document as OpenDocument

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import Rows

NAME = "反诈宣传统计.docx"


def document_of(*blocks: str | Rows) -> OpenDocument:
    document = Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), max(map(len, block)))
        for row, texts in enumerate(block):
            for col, text in enumerate(texts):
                table.cell(row, col).text = str(text)
    return document


def read_document(document: OpenDocument, name: str = NAME) -> Reading:
    buffer = io.BytesIO()
    document.save(buffer)
    return normalise_bytes(buffer.getvalue(), name, today=date(2026, 1, 1))


def read(*blocks: str | Rows, name: str = NAME) -> Reading:
    return read_document(document_of(*blocks), name)


def roles(reading: Reading, cells: Sequence[str]) -> list[str]:
    known = {cell.cell: cell.role for cell in reading.cells}
    return [known[cell] for cell in cells]


def counted(reading: Reading) -> list[tuple[str, str, float]]:
    """The cell, the measure and the value of each figure."""
    return [(one.cell, one.measure, one.value) for one in reading.facts]
