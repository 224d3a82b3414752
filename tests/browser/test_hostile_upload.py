"""A clerk uploads the worst files while a leader goes on looking: one gets the reasons, the other notices nothing."""

from __future__ import annotations

import re
import statistics
import time

from playwright.sync_api import Page, expect

from etl.store import open_store
from tests.app.manage_readings import content_of, may_report
from tests.browser.conftest import SHOTS
from tests.browser.forms import row_of
from tests.browser.runs import settle
from tests.hostile.making import cell, with_rows, workbook
from tests.hostile.whole_set import SECOND_SET

# {file: words of its reason in Chinese and English}
REFUSED = {
    "bomb_comment.xlsx": ("解压后过大", "unpacks to more than"),
    "ss_laughs.xls": ("不允许的 XML 声明", "XML document type"),
    "xlsb_far_cell.xlsb": ("XFD1048576 还有内容", "stray cell far away"),
    "html_tables_10000_deep.xls": ("层层嵌套", "nested far more deeply"),
    "html_million_places.xls": ("内容过多", "holds too much"),
    "docx_tables_10000_deep.docx": ("层层嵌套", "nested far more deeply"),
    "ods_repeated_text.ods": ("内容过多", "holds too much"),
    "zip_encrypted_entry.xlsx": ("有密码", "password"),
}
FAR = "far_cell.xlsx"
CHOICES = {"hide": "不计", "range": "看范围", "": re.compile("^计入$")}


def write_files(folder):
    for name in REFUSED:
        (folder / name).write_bytes(SECOND_SET[name].make())
    far = f"<row r='1048576'>{cell('XFD1048576', 7)}</row>"
    (folder / FAR).write_bytes(workbook(with_rows(far)))
    return [folder / name for name in (*REFUSED, FAR)]


def change_filter(page: Page, number: int) -> float:
    """Sets the switch of estimated figures; how long until the page stands again."""
    wanted = tuple(CHOICES)[number % len(CHOICES)]
    start = time.monotonic()
    page.locator(".st-key-filter_estimates button").filter(has_text=CHOICES[wanted]).click()
    expect(page).to_have_url(re.compile(f"estimates={wanted}") if wanted else re.compile("^(?!.*estimates=)"))
    settle(page)
    expect(page.locator('[data-testid="stException"]')).to_have_count(0)
    return time.monotonic() - start


def test_the_worst_files_disturb_nobody(visit, dashboard, tmp_path):
    store = open_store(str(dashboard.store))
    store.add(may_report("五月.xlsx", 1000), content_of("五月.xlsx"), by="王")
    store.close()
    leader = visit().open("overview")
    alone = [change_filter(leader, number) for number in range(6)]

    clerk = visit().open("upload")
    files = write_files(tmp_path)
    clerk.set_input_files('[data-testid="stFileUploader"] input[type="file"]', files)
    rows = clerk.locator('[class*="st-key-upload_row_"]')
    meanwhile = []
    while rows.count() < len(files) or len(meanwhile) < 6:
        meanwhile.append(change_filter(leader, len(meanwhile)))
        assert len(meanwhile) < 300
    settle(clerk)
    expect(rows).to_have_count(len(files))
    for name, (reason, _) in REFUSED.items():
        expect(row_of(clerk, name)).to_contain_text("读不了")
        expect(row_of(clerk, name)).to_contain_text(reason)
        expect(row_of(clerk, name)).to_contain_text("→ 请")
    expect(row_of(clerk, FAR)).not_to_contain_text("读不了")
    expect(leader.get_by_text("五月").or_(leader.locator("h1")).first).to_be_visible()
    print(
        f"redraws alone {statistics.median(alone):.2f} s, meanwhile {statistics.median(meanwhile):.2f} s of {len(meanwhile)}"
    )
    _keep_picture(clerk, "hostile_zh")

    other = visit(locale="en-US", width=390).open("upload")
    other.set_input_files('[data-testid="stFileUploader"] input[type="file"]', files)
    expect(other.locator('[class*="st-key-upload_row_"]')).to_have_count(len(files))
    settle(other)
    for name, (_, reason) in REFUSED.items():
        expect(row_of(other, name)).to_contain_text(reason)
    _keep_picture(other, "hostile_en_390")


def _keep_picture(page: Page, name: str) -> None:
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
