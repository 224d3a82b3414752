"""The clerk reads the draft, follows a number, writes a paragraph anew and takes the documents away."""

from __future__ import annotations

import re

from docx import Document
from playwright.sync_api import expect
from pptx import Presentation

from tests.browser.forms import choose_files, june_form, press
from tests.browser.runs import settle

JUNE = "brief?district=530523&from=2023-06&to=2023-06"
TOTAL = "共发放宣传资料1,545份，覆盖受众约2,456人次。"


def test_a_draft_is_followed_edited_and_taken_away(visit, tmp_path):
    visitor = visit()
    page = visitor.open("upload")
    choose_files(page, june_form(tmp_path / "六月.xlsx"))
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件")).to_be_visible()

    page = visitor.open(JUNE)
    expect(page.get_by_text(TOTAL)).to_be_visible()
    with visitor.context.expect_page() as opened:
        page.get_by_role("link", name="1,545份", exact=True).first.click()
    facts = opened.value
    settle(facts)
    expect(facts).to_have_url(re.compile(r"/data\?.*measure=leaflets"))
    expect(facts.get_by_text("1,545")).to_be_visible()

    page.get_by_role("button", name="修改", exact=True).first.click()
    page.locator("textarea").first.fill("六月发放宣传资料1,545份，覆盖受众3,000人次。")
    page.get_by_role("button", name="完成").click()
    expect(page.get_by_text("数据中没有这些数字：3,000")).to_be_visible()
    settle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Word 文档").click()
    assert re.match(r"反诈宣传简报_530523_2023-06_截至2023-06-30\.docx", download.value.suggested_filename)
    texts = [paragraph.text for paragraph in Document(download.value.path()).paragraphs]
    assert "六月发放宣传资料1,545份，覆盖受众3,000人次。" in texts
    assert not any(TOTAL in text for text in texts)

    settle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="图表 PowerPoint").click()
    slides = list(Presentation(download.value.path()).slides)
    assert slides[0].shapes[0].text_frame.text == "2023年6月龙陵县反诈宣传工作情况"
