"""The README's pictures, from a running dashboard with the samples.

python -m tests.browser.take_pictures
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from etl.store import open_store
from tests.browser.conftest import PATIENCE, ROOT, SYSTEM_BROWSERS, start_dashboard
from tests.browser.forms import choose_files
from tests.browser.runs import settle

IMAGES = ROOT / "docs" / "images"
SAMPLES = ROOT / "data" / "samples"
LOCALES = {"zh": "zh-CN", "en": "en-US"}
PERIOD = "from=2023-03&to=2023-07"
DRAWN = 1_500  # milliseconds: nothing in the page says when a chart's last frame is drawn
UPLOADED = ["示例_龙陵县5月份防范电信网络诈骗宣传工作统计表.xlsx", "示例_龙陵县县级部门5月反诈宣传情况.csv"]


def main() -> None:
    """Takes every picture in both languages."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.sqlite"
        load = [
            sys.executable, "-m", "etl", "load", "--sample", "--by", "", "--store", str(store), str(SAMPLES),
        ]  # fmt: skip
        subprocess.run(load, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        fact = fact_to_show(store)
        process, dashboard = start_dashboard(store, Path(folder) / "log")
        empty_process, empty = start_dashboard(Path(folder) / "empty.sqlite", Path(folder) / "log2")
        try:
            expect.set_options(timeout=PATIENCE)
            with sync_playwright() as playwright:
                found = next((path for name in SYSTEM_BROWSERS if (path := shutil.which(name))), None)
                browser = playwright.chromium.launch(executable_path=found)
                for language, locale in LOCALES.items():
                    size = {"width": 1440, "height": 900}
                    context = browser.new_context(locale=locale, viewport=size, timezone_id="Asia/Shanghai")
                    take(context.new_page(), f"{dashboard.url}/?{PERIOD}", f"overview.{language}")
                    take(context.new_page(), f"{dashboard.url}/groups?{PERIOD}", f"groups.{language}")
                    for page in ("blindspots", "reporting"):
                        take(context.new_page(), f"{dashboard.url}/{page}?{PERIOD}", f"{page}.{language}")
                    take_source(context.new_page(), f"{dashboard.url}/data?fact={fact}", f"source.{language}")
                    take_upload(context.new_page(), f"{empty.url}/upload", f"upload.{language}")
                browser.close()
        finally:
            for one in (process, empty_process):
                one.terminate()
                one.wait()


def fact_to_show(store: Path) -> int:
    """An approximate figure of the samples whose sheet has many cells."""
    facts = open_store(str(store)).counted()
    shown = facts[facts["file"].str.contains("7月份") & facts["qualifier"].ne("exact")]
    return int(shown["fact_id"].iloc[0])


def take(page: Page, address: str, name: str) -> None:
    """The first screen of a page."""
    page.goto(address)
    settle(page)
    save(page, name)


def take_source(page: Page, address: str, name: str) -> None:
    """A fact's sheet with its cell marked."""
    page.goto(address)
    settle(page)
    save(page, name, ".sg td.marked")


def take_upload(page: Page, address: str, name: str) -> None:
    """Files that were read, one of them opened."""
    page.goto(address)
    settle(page)
    choose_files(page, *(SAMPLES / file for file in UPLOADED))
    page.locator('[class*="st-key-upload_row_"]').filter(has_text=UPLOADED[0]).get_by_role("button").click()
    save(page, name, ".sg")


def save(page: Page, name: str, show: str = "") -> None:
    """The screen with the element `show` in its middle, into docs/images."""
    expect(page.locator('[data-testid="stSkeleton"]')).to_have_count(0)
    page.wait_for_timeout(DRAWN)
    if show:
        page.locator(show).first.evaluate("element => element.scrollIntoView({block: 'center'})")
        page.wait_for_timeout(DRAWN)
    page.screenshot(path=IMAGES / f"{name}.png")
    print(f"docs/images/{name}.png")


if __name__ == "__main__":
    main()
