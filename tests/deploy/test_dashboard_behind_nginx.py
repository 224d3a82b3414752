"""The dashboard itself behind the site of docs/deploy: pages open, files go up, what is shut stays shut."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE, start_dashboard
from tests.browser.forms import choose_files, june_form, press
from tests.browser.runs import settle
from tests.deploy.conftest import NAME, start_nginx

LIMITS = (403, 413, 429)  # what the site answers itself, and what no clerk may meet


def test_a_clerk_uploads_and_looks_through_the_proxy(browser, tmp_path, monkeypatch):
    # nobody signs in here, and the program serves strangers only where it is told to
    monkeypatch.setenv("CAMPAIGN_ACCESS", "open")
    dashboard, running = start_dashboard(tmp_path / "store.sqlite", tmp_path / "dashboard.log")
    nginx, proxy = start_nginx(tmp_path, int(running.url.rpartition(":")[2]))
    context = browser.new_context(locale="zh-CN", ignore_https_errors=True)
    context.set_default_timeout(PATIENCE)
    refused = []
    context.on("response", lambda answer: refused.append(answer.url) if answer.status in LIMITS else None)
    try:
        page = context.new_page()
        page.goto(f"https://{NAME}:{proxy.https}/upload")
        settle(page)
        choose_files(page, june_form(tmp_path / "六月.xlsx"))
        press(page, "upload_confirm")
        expect(page.get_by_text("已入库 1 个文件，4 条数据。")).to_be_visible()
        page.goto(f"https://{NAME}:{proxy.https}/data?from=2023-06&to=2023-06")
        settle(page)
        expect(page.get_by_text("宣传资料 1,545 份").first).to_be_visible()
        assert refused == []

        page.goto(f"https://{NAME}:{proxy.https}/upload")
        settle(page)
        large = (
            tmp_path / "large.csv"
        )  # a file: its bytes would go to the browser through a pipe for a minute
        large.write_bytes(b"x" * (40 << 20))
        page.locator('input[type="file"]').first.set_input_files(large)
        expect(page.get_by_text("1 个文件超过 20 MB，没有接收")).to_be_visible()

        start = proxy.ask("/")
        assert start.status == 200
        assert b"<title>" in start.body
        assert proxy.ask("/_stcore/metrics").status == 403
    finally:
        context.close()
        for process in (nginx, dashboard):
            process.terminate()
            process.wait()
