"""No file of a campaign is taken for a table of bases or a roster, whatever its layout."""

from pathlib import Path

import pytest

from etl.formats import open_workbook
from etl.formats.grid import UnreadableFile
from etl.reference.reading import read_reference
from etl.schema import Supplied

ROOT = Path(__file__).parents[2]
FOLDERS = [
    ROOT.parent / "shared" / "examples" / "files",
    ROOT.parent / "shared" / "seeds",
    ROOT / "tests" / "golden" / "cases" / "files",
    ROOT / "tests" / "golden" / "prose" / "written",
    ROOT / "data" / "samples",
]
# Population tables among the golden files, which give no fact of a campaign and are what they look like.
BASES = {"第七次人口普查分年龄人口.xlsx", "龙陵县人口基本情况.xlsx"}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_files_of_a_campaign_stay_what_they_are(folder: Path):
    if not folder.exists():
        pytest.skip("the shared examples are not on this machine")
    taken, read = set(), 0
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "基数" not in path.name and "名册" not in path.name:
            try:
                workbook = open_workbook(path.read_bytes(), path.name)
            except UnreadableFile:
                continue
            read += 1
            if read_reference(workbook, path.name, Supplied()) is not None:
                taken.add(path.name)
    assert read > 5
    assert taken == (BASES if folder.name == "files" and "golden" in folder.parts else set())
