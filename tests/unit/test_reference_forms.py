"""Blank forms of bases and rosters: what they hold, and that they read back as they are filled in."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from etl.blank_form import ReferenceForm, UnknownPlace, make_reference_form
from etl.cli import main
from etl.meaning.place import children
from etl.normalise import normalise_bytes
from etl.reference.records import Base, RosterUnit
from etl.schema import Reading

# 洪山区 has a street with brackets in its name, 和平区 one with 和, 龙井市 an office, 东莞市 no counties.
DISTRICTS = ["530523", "420111", "120101", "222405", "4419", "530523102", "53"]


def read_filled(kind: ReferenceForm, district: str, cells: dict[str, object], year: str = "2022") -> Reading:
    book = openpyxl.load_workbook(io.BytesIO(make_reference_form(kind, district, year)))
    for address, value in cells.items():
        book.worksheets[0][address] = value
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), "表.xlsx")


@pytest.mark.parametrize("district", DISTRICTS)
def test_a_filled_form_of_bases_reads_back_without_an_issue(district: str):
    below = children(district)
    cells: dict[str, object] = {"D4": 10 * max(len(below), 1), "E4": 3 * max(len(below), 1)}
    for row in range(5, 5 + len(below)):
        cells |= {f"D{row}": 10, f"E{row}": 3}
    reading = read_filled("bases", district, cells)
    assert [issue.code for issue in reading.issues] == ["reference_bases"]
    assert reading.reference is not None
    rows = [row for row in reading.reference.rows if isinstance(row, Base)]
    assert [row.district_code for row in rows[::2]] == [district, *(place.code for place in below)]
    assert [row.subject for row in rows[:2]] == ["population", "households"]
    assert {(row.year, row.value) for row in rows[2:]} == ({(2022, 10), (2022, 3)} if below else set())


@pytest.mark.parametrize("district", DISTRICTS)
def test_a_filled_roster_reads_back_without_an_issue(district: str):
    places = children(district) or [next(p for p in children(district[:6]) if p.code == district)]
    cells: dict[str, object] = {}
    for row, place in enumerate(places, 4):
        line = [f"{place.name}派出所", "公安", place.name, "月报", "次月5日", "2023-01-01"]
        cells |= {f"{column}{row}": text for column, text in zip("BCDEFG", line, strict=True)}
    reading = read_filled("roster", district, cells)
    assert [issue.code for issue in reading.issues] == ["reference_roster"]
    assert reading.reference is not None
    rows = [row for row in reading.reference.rows if isinstance(row, RosterUnit)]
    assert [row.district_code for row in rows] == [place.code for place in places]


def test_villages_go_into_the_blank_rows():
    reading = read_filled(
        "bases",
        "530523",
        {"B15": "镇安镇", "C15": "镇北村", "D15": 7, "B16": "镇安镇", "C16": "镇东村", "D16": 8},
    )
    assert reading.reference is not None
    assert [row.district for row in reading.reference.rows] == [
        "云南省/保山市/龙陵县/镇安镇/镇北村", "云南省/保山市/龙陵县/镇安镇/镇东村",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["bases", "roster"])
def test_a_form_that_nobody_has_filled_in_is_still_known_for_what_it_is(kind: ReferenceForm):
    reading = read_filled(kind, "530523", {}, year="")
    assert reading.reference is not None
    assert (reading.reference.kind, reading.reference.rows, reading.needs) == (kind, [], [])
    assert [issue.code for issue in reading.issues] == [f"reference_{kind}"]


def test_what_the_forms_hold():
    bases = openpyxl.load_workbook(io.BytesIO(make_reference_form("bases", "龙陵县")))
    sheet = bases.worksheets[0]
    assert bases.sheetnames == ["基数", "填写说明"]
    assert sheet["A1"].value == "云南省保山市龙陵县人口、户数和宣传对象基数表"
    assert [sheet["A2"].value, sheet["D2"].value] == ["统计年度：", "数据来源："]
    assert [cell.value for cell in sheet[3][:6]] == [
        "行政区划代码", "地区", "村（社区）", "总人口（人）", "总户数（户）", "60岁以上老年人（人）",
    ]  # fmt: skip
    assert [[cell.value for cell in row[:2]] for row in sheet.iter_rows(4, 6)] == [
        ["530523", "龙陵县"], ["530523101", "龙山镇"], ["530523102", "镇安镇"],
    ]  # fmt: skip
    roster = openpyxl.load_workbook(io.BytesIO(make_reference_form("roster", "龙陵县")))
    lists = {
        str(check.sqref): check.formula1 for check in roster.worksheets[0].data_validations.dataValidation
    }
    assert lists["C4:C123"] == '"公安,社区村居,乡镇街道,机关部门,银行金融,学校,幼儿园,医疗卫生,企业,其他"'
    assert lists["E4:E123"] == '"周报,旬报,月报,季报,半年报,年报"'
    assert lists["D4:D123"].startswith('"龙山镇,镇安镇,勐糯镇')
    assert make_reference_form("roster", "龙陵县") == make_reference_form("roster", "530523")


def test_the_command_writes_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    target = tmp_path / "f.xlsx"
    assert (
        main(["template", "--kind", "bases", "--district", "龙陵县", "--year", "2022", "--to", str(target)])
        == 0
    )
    assert "龙陵县 table of bases" in capsys.readouterr().out
    assert target.read_bytes() == make_reference_form("bases", "530523", "2022")
    assert main(["template", "--kind", "roster", "--to", str(target)]) == 2
    assert "--district" in capsys.readouterr().err
    assert main(["template", "--kind", "roster", "--district", "没有县", "--to", str(target)]) == 2
    assert main(["template", "--unit", "龙山派出所", "--to", str(target)]) == 2
    assert "--period" in capsys.readouterr().err


def test_a_name_of_several_districts_is_refused():
    with pytest.raises(UnknownPlace):
        make_reference_form("bases", "鼓楼区")
