"""A walk over a page: everything that opens is opened, every chart pointed at; what is wrong and what was read."""

from __future__ import annotations

import ast
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Download, Locator, Page, expect
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.runs import move, settle
from tests.hostile_texts import HOST

CHECKS = Path(__file__).with_name("stranger_checks.js").read_text(encoding="utf-8")
# What stands between the marks of a markup in `tests.hostile_texts`.
INNER = [
    "粗",
    "斜",
    "删",
    "码",
    "标题一",
    "标题二",
    "链接",
    "令",
    "红",
    "蓝",
    "小",
    "大",
    "乙",
    "丙",
    "出",
    "引",
    "二",
    "图",
    "待办",
]
MAIN = '[data-testid="stMain"]'
TABLE = f'{MAIN} [data-testid="stDataFrame"]'
CHOICES = (
    f"{MAIN} [role=tab]",
    f'{MAIN} [data-testid="stButtonGroup"] button',
    # but for the ticks by which files are stored: the test does that itself
    f'{MAIN} [class*="st-key-"]:not([class*="upload_tick"]) > [data-testid="stCheckbox"] label',
)
MARKS = ".js-plotly-plot .point path, .js-plotly-plot .slice path, .js-plotly-plot path.point, .js-plotly-plot .points path"
OFFERS = f'{MAIN} [data-testid="stDownloadButton"]'
KEYS = """offers => [...document.querySelectorAll(offers)].map(
    node => node.closest('[class*=st-key-]').className.match(/st-key-\\S+/)[0])"""
# What a name of ours is made of; the sender's own file is called by its identifier.
OUR_NAME = re.compile(r"[\w \-.()（）·、，《》“”〈〉—【】×]+")
# Milliseconds that a click may take: what is covered or gone is passed over.
MOMENT = 1500
MOST_MARKS, MOST_CHOICES, MOST_ROWS, MOST_TABLES = 3, 5, 1, 3


@dataclass(slots=True)
class Walk:
    """What a walk has come to."""

    wrong: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    looked: int = 0
    hovered: int = 0
    opened: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def look(self, page: Page, where: str) -> None:
        """Looks at the page as it is now."""
        self.looked += 1
        self.wrong += [f"{where}: {one}" for one in page.evaluate(CHECKS, {"host": HOST, "inner": INNER})]
        self.said.append(page.locator("body").inner_text())
        self.said += page.locator("table[role=grid]").all_text_contents()

    def through(self, page: Page, where: str, deep: bool = True) -> None:
        """Opens what can be opened and points at the charts; where `deep` chooses from lists and tables and takes the
        files too. Looks after each."""
        self.look(page, where)
        self.opened_look(page, where)
        self._point(page, where)
        page.emulate_media(media="print")
        self.look(page, f"{where}, printed")
        page.emulate_media(media="screen")
        if not deep:
            return
        self.take(page, where)
        for kind in CHOICES:
            for place in range(min(page.locator(kind).count(), MOST_CHOICES)):
                if self._click(page.locator(kind).nth(place)):
                    self.opened_look(page, f"{where}, {kind} {place}")
                    self.take(page, where)
        self._rows(page, where)

    def opened_look(self, page: Page, where: str) -> None:
        """Looks once, where everything is open."""
        self._open_all(page)
        self.look(page, f"{where}, opened")

    def take(self, page: Page, where: str) -> None:
        """Takes every file that the page offers and that was not taken yet."""
        _still(page)
        for offer in page.evaluate(KEYS, OFFERS):  # all at once: the page may be drawn anew meanwhile
            key = f"{where} {offer}"
            button = page.locator(f"{MAIN} .{offer} button").first
            if key in self.taken or not button.is_visible() or button.is_disabled():
                continue
            self.taken.add(key)
            if (download := _download(page, button)) is None:
                self.taken.discard(key)
                continue
            name = download.suggested_filename
            self.files[f"{len(self.files)}_{name}"] = Path(download.path()).read_bytes()
            self.wrong += [f"{where}: the name {name!r}"] if not OUR_NAME.fullmatch(name) else []
            _still(page)

    def _open_all(self, page: Page) -> None:
        _still(page)
        self.opened += page.evaluate(
            """() => {const shut = document.querySelectorAll('[data-testid="stMain"] details:not([open]) > summary');
                      shut.forEach((summary) => summary.click()); return shut.length}"""
        )
        _still(page)

    def _rows(self, page: Page, where: str) -> None:
        """Chooses rows of every table; one may lead to another page, from which the way goes back."""
        address = page.url
        for place in range(min(page.locator(TABLE).count(), MOST_TABLES)):
            for row in range(MOST_ROWS):
                if self._click(page.locator(TABLE).nth(place), {"x": 16, "y": 35 * (row + 1) + 17}):
                    self.opened_look(page, f"{where}, table {place} row {row}")
                    self.take(page, where)
                if urlsplit(page.url).path != urlsplit(address).path:
                    move(page, address.partition("://")[2].partition("/")[2])
                    self._open_all(page)

    def _click(self, what: Locator, position: dict[str, int] | None = None) -> bool:
        try:
            what.click(position=position, timeout=MOMENT)  # type: ignore[arg-type]
        except PlaywrightError:  # gone, covered or not to be clicked now
            return False
        self.opened += 1
        return True

    def _point(self, page: Page, where: str) -> None:
        for chart in page.locator('[data-testid="stPlotlyChart"]').all():
            if not chart.is_visible() or not _in_view(page, chart):
                continue
            for mark in chart.locator(MARKS).all()[:MOST_MARKS]:
                if box := mark.bounding_box():
                    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
                    page.wait_for_timeout(60)  # Plotly waits for the pointer to rest
                    shown = chart.locator(".hoverlayer .hovertext").all_text_contents()
                    self.hovered += bool(shown)
                    self.said += shown
            self.look(page, f"{where}, pointed at")


def _download(page: Page, button: Locator) -> Download | None:
    """What the button gives; asked again where the page was drawn anew in the middle, which takes its files away. A click
    that came to nothing leaves the button waiting: as a reader would, the page is opened anew; None where it shows no
    button then."""
    for _ in range(3):
        _still(page)
        try:
            with page.expect_download() as download:
                button.click()
            if download.value.failure() is None:
                return download.value
        except PlaywrightTimeout:
            page.reload()
            settle(page)
            if not button.is_visible():
                return None
    raise AssertionError(f"no file came: {button}")


def _in_view(page: Page, chart: Locator) -> bool:
    """Brings the chart onto the screen: one that is drawn anew meanwhile is another element. False where it is gone."""
    for _ in range(3):
        _still(page)
        with suppress(PlaywrightError):
            chart.scroll_into_view_if_needed(timeout=MOMENT)
            return True
    assert not chart.is_visible(), f"never stands still: {chart}"
    return False


def _still(page: Page) -> None:
    expect(page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]')).to_be_attached()
    expect(page.locator('[data-testid="stSkeleton"]')).to_have_count(0)


def sections() -> list[str]:
    """The pages that `ui/whole_page.py` lists, so that a new one is walked over by itself; and the wall."""
    source = (Path(__file__).resolve().parents[2] / "ui" / "whole_page.py").read_text(encoding="utf-8")
    listed = re.search(r"^SECTIONS = (\{.*?^\})", source, re.MULTILINE | re.DOTALL)
    assert listed, "ui/whole_page.py lists its pages in SECTIONS"
    return [page for pages in ast.literal_eval(listed[1]).values() for page in pages] + ["wall"]
