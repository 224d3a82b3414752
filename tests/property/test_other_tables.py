"""Tables of other fields, drawn at random: nothing breaks, every cell has one role, and none of them is a campaign."""

import os
import random
from collections import Counter
from datetime import date

from etl.formats.grid import Cell, Sheet, Workbook
from etl.normalise import read_workbook
from etl.schema import Reading, Supplied
from tests.property.other_tables import draw_table

TABLES = 1500


def read(seed):
    """(sheet, reading) of the table of a seed."""
    sheet = draw_table(random.Random(seed))
    reading = Reading("0" * 16, f"{seed}.xlsx")
    given = Supplied(unit="龙陵县统计局", period="2023", district="530523")
    read_workbook(reading, Workbook("xlsx", [sheet]), given, date(2030, 1, 1))
    return sheet, reading


def first_seed():
    """OTHER_TABLES_SEED draws others; the one of a failure stands in its message."""
    return int(os.environ.get("OTHER_TABLES_SEED", "20230417"))


def test_every_cell_has_exactly_one_role_and_no_table_of_another_field_gives_a_fact():
    """One test for both: each table is read once."""
    wrong = []
    for seed in range(first_seed(), first_seed() + TABLES):
        sheet, reading = read(seed)
        places = Counter(sheet.address(*place) for place in sheet.cells)
        if Counter(cell.cell for cell in reading.cells) != places:
            wrong.append((seed, "roles"))
        if reading.facts or reading.held or reading.mentions:
            wrong.append((seed, "figures"))
    assert wrong == []


def test_a_line_for_signatures_without_a_table_is_no_form():
    sheet = Sheet("表1")
    for place, text in {(1, 1): "干部任职情况表", (2, 1): "联系电话", (2, 2): "无", (3, 1): "填表人"}.items():
        sheet.cells[place] = Cell(*place, "text", text, text, text)
    reading = Reading("0" * 16, "表.xlsx")
    read_workbook(reading, Workbook("xlsx", [sheet]), Supplied(), date(2030, 1, 1))
    assert [(cell.cell, cell.role) for cell in reading.cells] == [
        ("A1", "title"),
        ("A2", "note"),
        ("B2", "note"),
        ("A3", "note"),
    ]
