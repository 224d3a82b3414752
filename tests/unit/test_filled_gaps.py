"""What completes a header, a date or a figure that says too little: its cells, the option, the number format."""

from datetime import date

import pytest

from etl.formats.grid import Cell
from etl.formats.number_format import parse_format
from etl.layout.values import read_value
from etl.normalise import normalise_bytes
from etl.schema import Supplied


def read(text, name="镇安派出所4月.csv", **options):
    return normalise_bytes(text.encode(), name, Supplied(**options), today=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("header", "cells", "measure"),
    [
        ("资料", ("100份", "60份"), "leaflets"),
        ("其他", ("100份", "60份"), ""),
        ("资料", ("100份", "60"), "leaflets"),  # a head that names the paper itself
        ("其他", ("100份", "60"), ""),
    ],
)
def test_the_unit_in_most_cells_completes_an_unknown_header(header, cells, measure):
    text = f"龙陵县反诈宣传统计（2023年4月）\n单位,讲座（场）,{header}\n龙山派出所,,{cells[0]}\n镇安派出所,,{cells[1]}\n"
    assert {fact.measure for fact in read(text).facts} == ({measure} if measure else set())


LEDGER = "镇安派出所反诈宣传台账\n日期,活动名称,人次\n4.17,集市宣传,120\n5月3日,讲座,45\n"


def test_the_year_of_the_option_completes_dates_and_a_month_of_it_does_not_replace_them():
    reading = read(LEDGER, period="2023-04")
    assert [(f.cell, f.period_start) for f in reading.facts if f.measure == "people_reached"] == [
        ("C3", date(2023, 4, 17)),
        ("C4", date(2023, 5, 3)),
    ]


def test_the_year_of_the_file_goes_before_that_of_the_option():
    reading = read(LEDGER, name="镇安派出所2022年台账.csv", period="2023")
    assert {fact.period_start.year for fact in reading.facts} == {2022}


@pytest.mark.parametrize(
    ("code", "value", "shown", "read_as"),
    [
        ('0"+"', 50, "50+", (50, "at_least")),
        ("+0;-0", 35, "35", (35, "exact")),
        ('0;-0;"—"', 0, "—", (0, "exact")),
        ('_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', 0, "0", (0, "exact")),
    ],
)
def test_a_number_is_read_as_its_format_means_it(code, value, shown, read_as):
    text = parse_format(code).shown_number(value, str(value))
    assert text == shown
    quantity = read_value(Cell(1, 1, "number", value, str(value), text, code)).quantity
    assert (quantity.value, quantity.qualifier) == read_as


def test_a_mark_behind_a_figure_points_to_a_remark():
    quantity = read_value(Cell(1, 1, "text", "760※", "760※", "760※")).quantity
    assert (quantity.value, quantity.qualifier) == (760, "exact")
