"""455 company tables (../shared/corpora): none is a campaign, every cell has one role, headers are found."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.formats.grid import Cell, Merge, Sheet, Workbook
from etl.layout.lattice import make_lattice
from etl.layout.tables import find_tables
from etl.normalise import read_workbook
from etl.schema import Reading, Supplied

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "im_tqa_train.json"
pytestmark = pytest.mark.skipif(
    not CORPUS.exists(), reason="../shared/corpora is not here: header finding not measured"
)

HEADERS_RIGHT = 429  # of 455, as measured; a lower figure is a step back


def tables() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(CORPUS.read_text(encoding="utf-8"))
    return found


def sheet_of(table: dict[str, Any]) -> Sheet:
    bounds: dict[int, list[int]] = {}
    for row, ids in enumerate(table["cell_ID_matrix"], 1):
        for col, cell_id in enumerate(ids, 1):
            box = bounds.setdefault(cell_id, [row, col, row, col])
            box[2], box[3] = max(box[2], row), max(box[3], col)
    sheet = Sheet("Sheet1")
    for cell_id, (top, left, bottom, right) in sorted(bounds.items(), key=lambda item: item[1]):
        text = table["chinese_cell_value_list"][cell_id].strip()
        if text:
            sheet.cells[(top, left)] = Cell(top, left, "text", text, text, text)
            sheet.merges += [Merge(top, left, bottom, right)] if (bottom, right) != (top, left) else []
    return sheet


def header_rows_of(table: dict[str, Any]) -> int:
    headers = {*table["column_attribute"], *table["column_index"]}
    count = 0
    for ids in table["cell_ID_matrix"]:
        if not headers & set(ids):
            break
        count += 1
    return count


def test_no_company_table_gives_a_campaign_fact_and_every_cell_has_one_role() -> None:
    for table in tables():
        sheet = sheet_of(table)
        reading = Reading("0" * 16, "年报.xlsx")
        read_workbook(reading, Workbook("xlsx", [sheet]), Supplied(), date(2026, 1, 1))
        assert (table["table_id"], reading.facts, reading.held) == (table["table_id"], [], [])
        assert sorted(c.cell for c in reading.cells) == sorted(sheet.address(*p) for p in sheet.cells)


def test_header_rows_are_found() -> None:
    right = 0
    for table in tables():
        layout = find_tables(make_lattice(sheet_of(table)))
        found = max(layout.tables[0].header_rows, default=0) if layout.tables else 0
        right += found == header_rows_of(table)
    assert right >= HEADERS_RIGHT
