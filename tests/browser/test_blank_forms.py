"""A form goes from the page to a unit, comes back filled in, and is stored without a question."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import openpyxl
from playwright.sync_api import expect

from tests.browser.forms import choose_files, press, row_of
from tests.browser.runs import settle
from tests.filled_forms import Line, fill_form


def make(page, units):
    """Ask for forms of 2023 for these units and take the download."""
    page.locator(".st-key-forms_step").get_by_text("年", exact=True).click()
    expect(page.locator(".st-key-forms_month")).to_have_count(0)
    settle(page)
    year = page.locator(".st-key-forms_year input")
    year.fill("2023")
    year.press("Enter")
    settle(page)
    expect(year).to_have_value("2023")
    page.locator(".st-key-forms_units textarea").fill("\n".join(units))
    press(page, "forms_make")
    expect(page.get_by_text(f"已生成 {len(units)} 份空白表")).to_be_visible()
    with page.expect_download() as waiting:
        page.locator(".st-key-forms_download button").click()
    return waiting.value


def test_a_form_from_the_page_comes_back_without_a_question(visit, tmp_path):
    page = visit().open("forms")
    download = make(page, ["龙陵县人民医院"])
    assert download.suggested_filename == "反诈宣传活动台账_龙陵县人民医院_2023-01-01_2023-12-31.xlsx"
    lines = [
        Line(4, date(2023, 4, 17), "门诊大厅反诈宣传", "门诊楼", "就医群众", "讲座宣讲"),
        Line(6, None, "发放反诈宣传单", "", "未区分", "现场发放", {"leaflets": 320}),
    ]
    lines[0].figures = {"sessions": 1, "people_reached": "近500"}
    filled = tmp_path / "县医院报表.xlsx"
    filled.write_bytes(fill_form(download.path().read_bytes(), lines))

    page.get_by_role("link", name="填好的表在这里上传").click()
    choose_files(page, filled)
    row = row_of(page, "县医院报表.xlsx")
    expect(row).to_contain_text("可入库")
    expect(row).to_contain_text("数字 3")
    expect(row).not_to_contain_text("待核实")
    expect(row).not_to_contain_text("提示")
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，3 条数据。")).to_be_visible()


def test_forms_for_several_units_come_as_one_archive(visit):
    page = visit().open("forms")
    download = make(page, ["龙陵县人民医院", "龙陵县第一小学"])
    assert download.suggested_filename == "空白表_2023-01-01_2023-12-31_2.zip"
    with zipfile.ZipFile(download.path()) as archive:
        books = [openpyxl.load_workbook(io.BytesIO(archive.read(name))) for name in archive.namelist()]
    assert [book.worksheets[0]["A2"].value for book in books] == [
        "填报单位（盖章）：龙陵县人民医院",
        "填报单位（盖章）：龙陵县第一小学",
    ]
