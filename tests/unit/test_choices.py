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
