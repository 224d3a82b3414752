"""Pages lean on ui, analysis and the store; ui on analysis and etl; analysis on the fact schema; etl on
nothing.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {"etl", "analysis", "ui", "pages", "dashboard", "tests"}
# The modules of other rooms that a room may import; a name takes what lies below it.
ALLOWED = {
    "etl": (),
    "analysis": ("etl.schema",),
    "ui": ("analysis", "etl"),
    "pages": ("ui", "analysis", "etl.store"),
}
# Libraries that a room must not know.
FORBIDDEN = {
    "etl": {"streamlit", "plotly"},
    "analysis": {"streamlit", "plotly"},
    "pages": {"plotly", "openpyxl", "xlsxwriter"},
}


def imported_modules(path: Path) -> Iterator[str]:
    """Every module that a file imports, at its top or within a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def is_below(module: str, allowed: str) -> bool:
    return module == allowed or module.startswith(f"{allowed}.")


def wrong_imports(room: str, path: Path) -> list[str]:
    """The imports of a file that its room may not have."""
    wrong = []
    for module in imported_modules(path):
        top = module.split(".")[0]
        if top in FORBIDDEN.get(room, set()):
            wrong.append(module)
        foreign = top in ROOMS and top != room
        partial = any(is_below(allowed, module) for allowed in ALLOWED[room])
        if foreign and not partial and not any(is_below(module, allowed) for allowed in ALLOWED[room]):
            wrong.append(module)
    return wrong


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_what_lies_below_it(room):
    files = sorted((ROOT / room).rglob("*.py"))
    assert files, f"no files in {room}/"
    wrong = {str(path.relative_to(ROOT)): found for path in files if (found := wrong_imports(room, path))}
    assert wrong == {}


def test_charts_are_drawn_without_what_reads_files():
    """It compiles some seven hundred patterns; a first visitor would wait for them, and reader processes have their own."""
    code = "import sys, ui.whole_page, ui.server.warm, etl.store.deliveries; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    reads = ("etl.prose", "etl.layout", "etl.facts", "etl.formats", "etl.checks")
    assert [name for name in done.stdout.split() if name.startswith(reads)] == []


def test_a_first_chart_does_not_wait_for_what_draws_tables_or_writes_workbooks():
    code = "import sys, ui.whole_page, ui.base_source, ui.breakdown, ui.cards, ui.charts; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    later = ("pandas.io.formats.style", "jinja2", "xlsxwriter", "openpyxl", "docx", "streamlit.emojis")
    assert [name for name in done.stdout.split() if name.startswith(later)] == []


def test_pages_do_not_import_each_other():
    for path in (ROOT / "pages").rglob("*.py"):
        assert not [module for module in imported_modules(path) if module.split(".")[0] == "pages"], path


def test_no_page_lies_directly_in_pages():
    assert list((ROOT / "pages").glob("*.py")) == []


def test_a_wrong_import_is_found(tmp_path):
    path = tmp_path / "example.py"
    path.write_text(
        "import plotly.express\nfrom ui.text import t\nfrom etl.schema import Fact\nfrom etl import store\n"
    )
    assert wrong_imports("analysis", path) == ["plotly.express", "ui.text", "ui.text.t", "etl.store"]


def test_pages_stay_short():
    long = {
        path.name: count
        for path in (ROOT / "pages").rglob("*.py")
        if (count := len(path.read_text().splitlines())) >= 120
    }
    assert long == {}


def test_pages_read_the_record_as_the_session_may_see_it():
    """The record itself is asked only for what belongs to nobody: versions, days, accounts, health."""
    files = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "pages").rglob("*.py"), ROOT / "dashboard.py"]
    asking = {path.relative_to(ROOT).as_posix() for path in files if "ui.store" in imported_modules(path)}
    assert asking == {
        "ui/access.py",
        "ui/account_list.py",
        "ui/looking_back.py",
        "ui/server/warm.py",
        "ui/sign_in.py",
        "ui/state.py",
        "ui/system_report.py",
        "ui/trouble.py",
        "ui/wall.py",
    }
