"""A police station and a bank send the same lecture; a clerk sees both beside each other and decides once."""

from __future__ import annotations

import re
from pathlib import Path

from openpyxl import Workbook
from playwright.sync_api import Page, expect

from tests.browser.forms import choose_files, choose_row, press
from tests.browser.runs import settle

HEADER = ["序号", "时间", "地点", "活动名称", "参与单位", "发放宣传单（份）", "受众人数（人）"]


def ledger(path: Path, unit: str, rows: list[list[object]]) -> Path:
    """A list of activities of one unit in April 2023."""
    book = Workbook()
    sheet = book.active
    sheet.append([f"{unit}2023年4月反诈宣传活动台账"])
    sheet.append(HEADER)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def go_to(page: Page, name: str) -> None:
    """Follow a link of the navigation."""
    page.get_by_role("link", name=name, exact=True).click()
    settle(page)


def test_a_joint_session_is_found_decided_once_and_taken_back(visit, tmp_path):
    page = visit().open("upload")
    lecture = [1, "4月17日", "勐糯中学", "反诈专题讲座", "龙陵县公安局勐糯派出所、龙陵农商行", 320, 286]
    market = [2, "4月20日", "勐糯街", "赶集日宣传", "勐糯派出所", 137, 200]
    own = [1, "4月17日", "勐糯镇勐糯中学", "防范电信诈骗讲座", "农商行", 320, 280]
    choose_files(
        page,
        ledger(tmp_path / "所.xlsx", "龙陵县公安局勐糯派出所", [lecture, market]),
        ledger(tmp_path / "行.xlsx", "龙陵农商行", [own]),
    )
    press(page, "upload_confirm")

    # the hint after storing leads to the page
    expect(page.get_by_text("其中可能有 1 处重复报送")).to_be_visible()
    press(page, "found_doubles_look")
    expect(page.get_by_role("heading", name="可能是同一场活动，由两个单位报送")).to_be_visible()
    expect(page.get_by_text("龙陵县公安局勐糯派出所的记录中提到了龙陵农商行")).to_be_visible()
    expect(page.get_by_text("如果是重复报送，多计了 宣传资料 320 份")).to_be_visible()

    page.get_by_label("经办人").fill("王芳")
    page.get_by_label("经办人").press("Enter")
    settle(page)
    page.get_by_text("是同一场活动：计 龙陵县公安局勐糯派出所 的数字，龙陵农商行 的不计").click()
    page.get_by_label(re.compile("^理由")).fill("问过农商行，是同一场")
    page.get_by_role("button", name="判定", exact=True).click()
    settle(page)
    expect(page.get_by_text("已判定，数字已按判定重新计算。")).to_be_visible()
    expect(page.get_by_text("没有待判定的重复报送")).to_be_visible()

    go_to(page, "总览")
    expect(page.get_by_role("button", name="毛数 777（1 项重复扣 320）→")).to_be_visible()
    page.get_by_role("button", name="毛数 777（1 项重复扣 320）→").click()
    settle(page)

    page.get_by_text("已判定（1）").click()
    settle(page)
    expect(page.get_by_text("已有 1 项判定")).to_be_visible()
    # the way to the source cell of the figure that does not count
    choose_row(page, table=1)
    settle(page)
    page.get_by_role("button", name=re.compile(r"行\.xlsx · Sheet F3: 320")).click()
    settle(page)
    expect(page.get_by_text("这个数字不计入：已判定为重复报送")).to_be_visible()

    go_to(page, "重复报送")
    page.get_by_text("已判定（1）").click()
    settle(page)
    page.get_by_label("撤回的理由").fill("是两场")
    page.get_by_role("button", name="撤回判定").click()
    settle(page)
    expect(page.get_by_text("已撤回，两处的数字都重新计入。")).to_be_visible()
    expect(page.get_by_text("待判定（1）")).to_be_visible()
