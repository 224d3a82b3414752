"""The blank form: what is in the workbook, what is refused, and what it gives filled in or left empty."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path
from random import Random

import openpyxl
import pytest

from etl.blank_form import KINDS, CannotRead, UnknownPlace, form_file_name, make_form, plan_form
from etl.blank_form.plan import choices, period_words
from etl.cli import main
from etl.meaning.period import parse_period_option
from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied
from tests.filled_forms import (
    CHANNELS,
    GROUPS,
    MEASURES,
    Line,
    draw_lines,
    expected_facts,
    facts_said,
    fill_form,
    headers,
)

UNIT = "龙陵县公安局龙山派出所"
APRIL = date(2023, 4, 1), date(2023, 4, 30)
TODAY = date(2030, 1, 1)


def blank(kind: str = "list", unit: str = UNIT, period: str = "2023-04", district: str = "530523") -> bytes:
    return make_form(plan_form(unit, period, district, kind))  # type: ignore[arg-type]


def read(content: bytes, supplied: Supplied | None = None) -> Reading:
    return normalise_bytes(content, "报表.xlsx", supplied, today=TODAY)


def issues(reading: Reading) -> list[tuple[str, str]]:
    return [(issue.cell, issue.code) for issue in reading.issues]


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_form_gives_no_fact_and_no_issue_and_asks_nothing(kind: str) -> None:
    reading = read(blank(kind))
    assert (reading.facts, reading.held, reading.mentions, reading.needs) == ([], [], [], [])
    assert issues(reading) == []
    assert "unread" not in {cell.role for cell in reading.cells}


@pytest.mark.parametrize("kind", KINDS)
def test_every_measure_group_and_channel_reads_back(kind: str) -> None:
    groups, channels = [*GROUPS], [*CHANNELS]
    figures = {code: 1 + number for number, code in enumerate(MEASURES)}
    lines = [
        Line(
            4 + n, name=f"活动{n}", group=groups[n % len(groups)], channel=channels[n], figures=dict(figures)
        )
        for n in range(len(channels))
    ]
    reading = read(fill_form(blank(kind), lines))
    assert issues(reading) == []
    assert facts_said(reading) == expected_facts(lines, kind, *APRIL)
    assert len(reading.facts) == 22 * 25
    assert {fact.target_group for fact in reading.facts} == set(GROUPS.values())
    assert {fact.channel for fact in reading.facts} == set(CHANNELS.values())
    assert {fact.district_code[:6] for fact in reading.facts} == {"530523"}


def test_a_blank_choice_is_no_repetition_of_the_line_above() -> None:
    lines = [
        Line(4, date(2023, 4, 3), "讲座", group="老年人", channel="讲座宣讲", figures={"people_reached": 60}),
        Line(5, None, "", group="", channel="短信", figures={"people_reached": 7}),
        Line(6, None, "", group="学生", channel="", figures={"people_reached": 8}),
    ]
    for kind in KINDS:
        facts = sorted(read(fill_form(blank(kind), lines)).facts, key=lambda fact: -fact.value)
        said = [(fact.target_group, fact.channel, fact.value) for fact in facts]
        assert said == [
            ("elderly", "lecture", 60),
            ("students", "unspecified", 8),
            ("unspecified", "sms", 7),
        ]
    assert (facts[1].period_start, facts[1].period_end) == APRIL


def test_the_drop_downs_offer_every_group_and_channel_within_what_excel_allows() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(blank())).worksheets[0]
    lists = {v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"}
    assert lists == {f'"{",".join(choices(column))}"' for column in ("target_group", "channel")}
    assert max(len(one) - 2 for one in lists) <= 255
    assert set(choices("target_group")) == set(GROUPS)
    assert set(choices("channel")) == set(CHANNELS)


def test_days_and_counts_warn_and_do_not_stop() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(blank())).worksheets[0]
    found = {v.type: v for v in sheet.data_validations.dataValidation}
    assert (found["date"].errorStyle, found["whole"].errorStyle) == ("warning", "warning")
    assert (found["date"].formula1, found["date"].formula2) == ("45017", "45046")
    assert (found["whole"].operator, found["whole"].formula1) == ("greaterThanOrEqual", "0")
    assert "近500" in str(found["whole"].error)
    assert "2023年4月" in str(found["date"].error)
    assert all(len(v.error or "") <= 225 and len(v.errorTitle or "") <= 32 for v in found.values())


@pytest.mark.parametrize(("kind", "last", "total"), [("list", 34, 35), ("summary", 29, 30)])
def test_totals_add_up_from_the_header_to_the_line_that_says_where_to_insert(
    kind: str, last: int, total: int
) -> None:
    content = blank(kind)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    shown = openpyxl.load_workbook(io.BytesIO(content), data_only=True).worksheets[0]
    for code, col in headers(sheet).items():
        if code in MEASURES:
            letter = openpyxl.utils.get_column_letter(col)
            cells = f"{letter}3:{letter}{last}"
            assert sheet.cell(total, col).value == f'=IF(COUNTA({cells})-1>COUNT({cells}),"—",SUM({cells}))'
            assert shown.cell(total, col).value == 0
            assert sheet.cell(last, col).value is None


def test_a_stale_total_is_questioned() -> None:
    content = blank("summary")
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    col = headers(sheet)["leaflets"]
    sheet.cell(4, col).value, sheet.cell(30, col).value = 40, 0
    changed = io.BytesIO()
    book.save(changed)
    assert issues(read(changed.getvalue())) == [("H30", "total_misses_row")]


def test_nothing_is_hidden_protected_or_alive() -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank(unit='=HYPERLINK("http://a.b")')))
    assert [(sheet.title, sheet.sheet_state) for sheet in book.worksheets] == [
        ("宣传活动台账", "visible"),
        ("填写说明", "visible"),
    ]
    assert not any(sheet.protection.sheet for sheet in book.worksheets)
    formulas = [
        cell for sheet in book for row in sheet for cell in row if cell.data_type == "f" and cell.row < 35
    ]
    assert formulas == []
    assert book.worksheets[0]["A2"].value == '填报单位（盖章）：=HYPERLINK("http://a.b")'


def test_the_page_is_set_up_for_printing() -> None:
    for kind in KINDS:
        sheet = openpyxl.load_workbook(io.BytesIO(blank(kind))).worksheets[0]
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.print_title_rows, sheet.freeze_panes) == ("$1:$3", "D4")


def test_the_same_form_is_the_same_file() -> None:
    assert blank() == blank()
    assert blank() != blank(period="2023-05")


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("2023", "2023年"),
        ("2023-Q3", "2023年第三季度"),
        ("2023-04", "2023年4月"),
        ("2024-02", "2024年2月"),
        ("2023-W16", "2023年4月17日至2023年4月23日"),
        ("2023-04-17", "2023年4月17日"),
        ("2023-01..2023-06", "2023年1月1日至2023年6月30日"),
    ],
)
def test_periods_in_words(option: str, words: str) -> None:
    assert period_words(parse_period_option(option)) == words


def test_the_name_of_the_unit_gives_the_district_where_it_states_one() -> None:
    assert plan_form("龙陵县第一小学", "2023-04").district == "云南省/保山市/龙陵县"
    assert plan_form("测试单位", "2023-04").district == ""
    assert plan_form("城关派出所", "2023-04", "530523").district == "云南省/保山市/龙陵县"
    with pytest.raises(UnknownPlace):
        plan_form(UNIT, "2023-04", "鼓楼区")


def test_a_district_that_is_not_known_can_be_filled_in() -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank(unit="测试单位", district="")))
    sheet = book.worksheets[0]
    assert sheet["Q2"].value == "所属地区："
    sheet["Q2"].value, sheet["K4"].value = "所属地区：云南省保山市龙陵县", 20
    changed = io.BytesIO()
    book.save(changed)
    reading = read(changed.getvalue())
    assert issues(reading) == []
    assert [(fact.unit, fact.district_code, fact.value) for fact in reading.facts] == [
        ("测试单位", "530523", 20)
    ]


def test_a_form_that_would_not_read_back_is_refused() -> None:
    with pytest.raises(CannotRead) as shared:
        blank(unit="城关镇派出所", district="")
    assert [issue.code for issue in shared.value.issues] == ["place_unsettled"]
    with pytest.raises(CannotRead) as elsewhere:
        blank(unit="昆明市盘龙区教育局", district="530523")
    assert elsewhere.value.issues == []


def test_the_name_of_the_file_holds_nothing_that_a_file_system_refuses() -> None:
    name = form_file_name(plan_form('龙山/派出所:"A"', "2023-04-17", "530523"))
    assert name == "反诈宣传活动台账_龙山_派出所_A_2023-04-17"


def test_the_command_writes_the_form_and_says_so(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    target = tmp_path / "表.xlsx"
    options = ["--unit", UNIT, "--period", "2023-04", "--district", "530523", "--to", str(target)]
    assert main(["template", *options]) == 0
    assert capsys.readouterr().out == f"已生成空白表 {target}（{UNIT}）\n"
    assert target.read_bytes() == blank()
    assert main(["template", *options, "--kind", "summary"]) == 0
    assert target.read_bytes() == blank("summary")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"--to": "F.ods"}, "F.ods should end with .xlsx"),
        ({"--unit": " "}, "name the unit with --unit"),
        ({"--district": "鼓楼区"}, "no district, or more than one, is named “鼓楼区”"),
        ({"--unit": "城关镇派出所"}, "would not read back without an issue; give --district"),
        ({"--unit": "昆明市盘龙区教育局", "--district": "530523"}, "as another unit or district"),
        ({"--to": "no/F.xlsx"}, "cannot write"),
    ],
)
def test_what_the_command_cannot_do_is_wrong_usage(
    changes: dict[str, str], words: str, tmp_path: Path, capsys, monkeypatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.chdir(tmp_path)
    options = {"--unit": "龙山派出所", "--period": "2023-04", "--to": "F.xlsx"} | changes
    assert main(["template", *(word for pair in options.items() for word in pair)]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "F.xlsx").exists()


@pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice is not installed: nothing was recalculated"
)
def test_forms_that_libreoffice_calculated_and_saved_read_back(tmp_path: Path) -> None:
    expected = {}
    for kind in KINDS:
        lines = draw_lines(Random(f"calculated {kind}"), kind, *APRIL)
        for number, line in enumerate(lines, 1):
            line.figures["leaflets"] = number
        (tmp_path / f"{kind}.xlsx").write_bytes(fill_form(blank(kind), lines))
        expected[kind] = expected_facts(lines, kind, *APRIL)
    home = f"-env:UserInstallation=file://{tmp_path / 'office'}"
    sources = [str(tmp_path / f"{kind}.xlsx") for kind in KINDS]
    for ending in ("xlsx", "xls", "ods"):
        target = tmp_path / ending
        command = ["soffice", home, "--headless", "--convert-to", ending, "--outdir", str(target), *sources]
        subprocess.run(command, check=True, capture_output=True)
        for kind in KINDS:
            reading = read((target / f"{kind}.{ending}").read_bytes())
            assert issues(reading) == []
            assert facts_said(reading) == expected[kind]
            count = sum(fact.measure == "leaflets" for fact in reading.facts)
            assert [cell.text for cell in reading.cells if cell.role == "total"] == [
                str(sum(range(count + 1)))
            ]
