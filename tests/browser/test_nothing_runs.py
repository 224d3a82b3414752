"""Whatever a file, a name or a reason says: no page asks another host, runs it, makes an element of it or writes it into the
server's log; nor does a file that a page hands out. The server's policy has nothing to refuse on any page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from etl.seen_text import visible_text
from etl.store import open_store
from tests.browser.conftest import Dashboard, Visitor, running_dashboard
from tests.browser.runs import move, settle
from tests.browser.stranger_walk import Walk, sections
from tests.hostile_store import bases, fill, lines, outlines, report, roster, sessions, villages, workbook
from tests.hostile_texts import ALL, FORMULAS, HTML, MARKDOWN
from tests.inert_files import office, office_formulas, problems
from tests.server.conftest import pages_in_log

# What the addresses of a page may bring with them, beside the page as it stands.
ADDRESSES = {
    "changes": ["changes?asof=2024-06-01"],
    "data": [f"data?unit={quote(FORMULAS[0])}", f"data?unit={quote(MARKDOWN[0])}", "data?fact=40"],
    "overview": [
        f"?group={quote(MARKDOWN[0])}&measure={quote(MARKDOWN[19])}&kind={quote(HTML[0])}",
        "?asof=2024-06-01",
    ],
    "reporting": ["reporting?from=2023-06&to=2023-06"],
    "map": ["map?district=530523"],
    "districts": ["districts?district=530523102"],
    "comparison": ["comparison?district=530523102"],
    "submissions": [
        "submissions?submission={report}",
        "submissions?submission={sessions}",
        "submissions?submission={small}",
    ],
}
# The sender's own file, to the byte, and a form with totals of ours.
OWN_FILE = re.compile(r"\d+_(?:[0-9a-f]{16}|reference_\d+)\.\w+$")
# Of the files that an upload shows, those of which everything is opened, chosen and taken.
MOST_DEEP = 3
OWN_TOTALS = r"IF\(COUNTA\("
UPLOADED = {
    f"{MARKDOWN[0]}.xlsx".replace("/", "\\"): sessions(ALL, unit="镇安镇农商银行"),
    "=1+2<b>粗<b>.xlsx": villages(ALL),
    "\u202e文字.docx": report(ALL),
    ":material_delete: a@example.org.csv": lines(ALL),
    "$x^2$ 基数.xlsx": bases(ALL),
    "<img src=x onerror=window.fired=1>名册.xlsx": roster(ALL),
    "坏'\"><svg>.xlsx": b"PK\x03\x04" + b"bad",
    "缺|期间.xlsx": workbook(("表", [["统计表"], ["宣传单（份）"], [5]])),
}  # fmt: skip


@pytest.fixture(scope="module")
def strangers(tmp_path_factory):
    """(a store that strangers have written all over, one submission of each kind); read once."""
    path = tmp_path_factory.mktemp("strangers") / "store.sqlite"
    store = open_store(str(path))
    filled = fill(store)
    store.close()
    return path, {kind: codes[0] for kind, codes in filled.submissions.items()}


@pytest.fixture
def dashboard(tmp_path, request, forker) -> Iterator[Dashboard]:
    """A dashboard over the strangers' store where the test asks for it, else over an empty one: never a file that is
    put in the place of one that the program has open."""
    if "strangers" in request.fixturenames:
        (tmp_path / "store.sqlite").write_bytes(request.getfixturevalue("strangers")[0].read_bytes())
    with running_dashboard(forker, tmp_path) as running:
        yield running


@pytest.fixture
def walk(tmp_path):
    """A walk that ends with a look into all files that were taken."""
    walk = Walk()
    yield walk
    made = {name: content for name, content in walk.files.items() if not OWN_FILE.match(name)}
    wrong = [one for name, content in made.items() for one in problems(name, content, OWN_TOTALS)]
    sheets = {f"{number}.{name.rpartition('.')[2]}": content for number, (name, content) in enumerate(made.items())
              if name.endswith(("xlsx", "csv"))}  # fmt: skip
    if office() and sheets:
        found = office_formulas(sheets, tmp_path / "office", office() or "")
        wrong += [f"{name}: {one}" for name, all in found.items() for one in all if "COUNTA" not in one]
    print(
        f"{walk.looked} looks, {walk.opened} opened, {walk.hovered} marks pointed at, {len(walk.files)} files taken"
    )
    assert wrong == []
    assert walk.wrong == []


def seen(walk: Walk) -> int:
    """How many of the texts were read to the letter, on one line, somewhere on the walk."""
    said = " ".join(" ".join(walk.said).split())
    return sum(" ".join(visible_text(text).split()) in said for text in ALL)


@pytest.mark.parametrize("locale", ["zh-CN", "en-US"])
def test_every_page_shows_text_as_text(visit, strangers, walk, locale):
    """One session moves through all pages; that each opens by its address is tried elsewhere. What a text becomes does not
    depend on the language: in English each address is looked at once with everything open, no more."""
    chinese, codes = locale == "zh-CN", strangers[1]
    visitor = visit(locale=locale)
    page = visitor.open("")
    for name in sections():
        for address in (name, *ADDRESSES.get(name, ())):
            move(page, address.format(**codes))
            where = address.partition("{")[0]
            if chinese:
                walk.through(page, where, deep=address == name)
            else:
                walk.opened_look(page, where)
            expect(page.locator('[data-testid="stException"]')).to_have_count(0)
    told = f"{seen(walk)} of {len(ALL)} texts read on {len(sections())} pages"
    print(f"{locale}: {told}, {len(visitor.strangers())} strangers asked")
    assert seen(walk) >= len(ALL) * 3 // 4
    # the first page has no name of its own where it is opened without one
    assert pages_in_log(visit.dashboard, [*ALL, "530523"]) - {""} == set(sections())


def test_an_upload_of_strangers_files_shows_text_as_text(visit, dashboard: Dashboard, walk):
    visitor: Visitor = visit()
    page = visitor.open("upload")
    page.set_input_files(
        '[data-testid="stFileUploader"] input[type="file"]',
        [
            {"name": name, "mimeType": "application/octet-stream", "buffer": content}
            for name, content in UPLOADED.items()
        ],
    )
    rows = page.locator('[class*="st-key-upload_row_"]')
    expect(rows).to_have_count(len(UPLOADED))
    settle(page)
    walk.through(page, "upload, read")
    opens = page.locator('[class*="st-key-upload_open_"] button')
    for place in range(opens.count()):
        opens.nth(place).click()
        settle(page)
        walk.through(page, f"upload, file {place}", deep=place < MOST_DEEP)
    page.locator(".st-key-upload_confirm button").click()
    # whoever leaves the page, or clicks elsewhere, before it says so ends the storing
    expect(page.get_by_text(re.compile(r"已入库 \d+ 个文件"))).to_be_visible()
    settle(page)
    walk.through(page, "upload, stored")
    move(page, "map?district=530523")
    page.locator("details summary").last.click()
    page.set_input_files(
        '[data-testid="stFileUploader"] input[type="file"]',
        {"name": "<b>粗</b>![图](x).geojson", "mimeType": "application/json", "buffer": outlines(ALL)},
    )
    settle(page)
    walk.through(page, "map, outlines given")
