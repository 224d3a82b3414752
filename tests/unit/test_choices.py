"""What a person is offered to settle a doubt with."""

from __future__ import annotations

import pytest

from etl.choices import column_choices, line_choices, nearest_unit, place_choices, questions_at, unit_choices
from etl.meaning.header import read_header
from etl.schema import CellRole, ColumnReading, PlaceQuestion, TableReading
from etl.vocabulary import code_names


def test_measures_whose_wordings_are_alike_come_first() -> None:
    assert column_choices(["宣传册子"])[0].code == "leaflets"
    assert column_choices(["海报张贴处"])[0].code == "posters"


def test_every_measure_and_group_can_be_chosen_once() -> None:
    codes = [(choice.kind, choice.code) for choice in column_choices(["平安贴"])]

    assert len(codes) == len(set(codes))
    assert {code for kind, code in codes if kind == "measure"} == set(code_names("measure", "zh"))
    assert {code for kind, code in codes if kind == "group"} == set(code_names("target_group", "zh")) - {
        "unspecified"
    }


@pytest.mark.parametrize(
    "choice", [choice for choice in column_choices(["?"]) if choice.kind != "part"], ids=lambda c: c.code
)
def test_what_is_chosen_reads_back_as_what_it_says(choice: object) -> None:
    meaning = read_header(choice.value)  # type: ignore[attr-defined]
    if choice.kind == "measure":  # type: ignore[attr-defined]
        assert meaning.measure == choice.code  # type: ignore[attr-defined]
    else:
        assert meaning.groups == (choice.code,)  # type: ignore[attr-defined]


def test_a_line_is_first_of_all_a_total() -> None:
    assert [choice.code for choice in line_choices("两所情况")][:3] == ["total", "ratio", "left_out"]


def test_known_units_are_ranked_by_likeness() -> None:
    known = ["龙江派出所", "龙陵县公安局龙山派出所", "象达派出所", "龙山所"]

    assert unit_choices("龙山所", known)[0].value == "龙陵县公安局龙山派出所"


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("龙陵县第二中学校", "龙陵县第二中学"),
        ("县医院", "龙陵县人民医院"),
        ("腾冲市农业农村局", ""),
        ("测试单位", ""),
    ],
)
def test_the_nearest_known_unit_is_one_that_may_be_meant(name: str, nearest: str) -> None:
    assert nearest_unit(name, ["龙陵县人民医院", "龙陵县第二中学", "龙山派出所"]) == nearest


def test_a_place_is_one_of_those_that_share_the_name() -> None:
    question = PlaceQuestion("Sheet1", "A3", "城关镇", "", [("120114110", "天津市/武清区/城关镇")])

    assert [(choice.value, choice.code) for choice in place_choices(question)] == [
        ("120114110", "天津市/武清区/城关镇")
    ]


COLUMN = ColumnReading("C2", ["宣传", "平安贴"], "unknown", "", "", "", "", 1, [], [])
TABLE = TableReading("Sheet1", 1, "list", "A1:C9", "abc", [1, 2], [COLUMN])


@pytest.mark.parametrize(
    ("cell", "role", "text", "kinds"),
    [
        ("C2", "header", "平安贴", ["column", "cell"]),
        ("A4", "label", "两所情况", ["line", "cell"]),
        ("A5", "label", "龙山派出所", ["unit", "line", "cell"]),
        ("C5", "figure", "30", ["cell", "unit"]),
        ("A6", "label", "城关镇", ["place", "unit", "line", "cell"]),
    ],
)
def test_what_can_be_settled_at_a_cell_depends_on_how_it_was_read(
    cell: str, role: str, text: str, kinds: list[str]
) -> None:
    place = PlaceQuestion("Sheet1", "A6", "城关镇", "", [("120114110", "天津市/武清区/城关镇")])
    units = ["龙山派出所"] if role == "figure" else []

    found = questions_at("s", CellRole("", "Sheet1", cell, role, "1", text), [TABLE], [place], units, [])

    assert [question.kind for question in found] == kinds


def test_the_questions_carry_the_keys_by_which_decisions_are_found_again() -> None:
    cell = CellRole("", "Sheet1", "C2", "header", "1", "平安贴")

    column, text = questions_at("s", cell, [TABLE], [], [], [])

    assert (column.key, column.about) == (("abc", "宣传/平安贴"), "宣传/平安贴")
    assert (text.key, text.about) == (("s", "Sheet1", "C2"), "平安贴")


def test_what_was_not_understood_is_asked_of_its_column_or_line_before_its_cell() -> None:
    """A column that nobody knows; a line whose label names no measure, where columns name units; a form's line."""
    unknown = ColumnReading("C2", ["平安贴"], "unknown", "", "", "", "", 1, [], [], 3)
    of_unit = ColumnReading("D2", ["象达派出所"], "figure", "", "", "", "", 1, [], [], 4)
    posters = ColumnReading("E2", ["海报（张）"], "figure", "measure", "", "posters", "张", 1, [], [], 5)
    table = TableReading("S", 1, "list", "A2:E9", "abc", [2], [unknown, of_unit, posters])
    form = TableReading("S", 2, "form", "A11:B12", "def", [])
    cells = [
        CellRole("", "S", cell, role, number, text)
        for cell, role, number, text in (
            ("A3", "label", "1", "护民贴"), ("A4", "label", "1", "宣传单（份）"), ("A5", "label", "1", "龙山派出所"),
            ("C3", "unread", "1", "3"), ("D3", "unread", "1", "4"), ("E3", "unread", "1", "若干"),
            ("D4", "unread", "1", "若干"), ("D5", "unread", "1", "5"),
            ("A11", "label", "2", "护民贴"), ("B11", "unread", "2", "6"),
        )
    ]  # fmt: skip

    asked = {
        cell.cell: [
            (one.kind, one.about) for one in questions_at("s", cell, [table, form], [], [], [], cells)
        ]
        for cell in cells
        if cell.role == "unread"
    }

    assert asked == {
        "C3": [("column", "平安贴"), ("cell", "3")],
        "D3": [("line", "护民贴"), ("cell", "4")],
        "E3": [("cell", "若干")],
        "D4": [("cell", "若干")],
        "D5": [("cell", "5")],
        "B11": [("line", "护民贴"), ("cell", "6")],
    }
