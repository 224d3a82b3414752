"""What `normalise --explain` says of some files, word for word; `test_cases` asks of all that every cell is accounted for.

`python -m tests.golden.test_explained` writes the expected texts anew; a person reads the difference.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from etl.explain import Speaker, explain_reading
from etl.export_words import Language
from etl.meaning.header_dimensions import DIMENSIONS
from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied

FILES = Path(__file__).parent / "cases" / "files"
EXPECTED = Path(__file__).with_name("explained")
TOLD = {
    "西夏区教育系统反诈宣传（3月）.xlsx": "zh",  # totals that do not agree
    "公交公司反诈宣传情况报告表.xlsx": "en",  # two levels of headers, a line of units
    "大英县教育系统反诈活动（4月）.xlsx": "zh",  # a list of activities, names carried down
    "反诈培训记录表.xls": "en",  # a form
    "坂东派出所反诈宣传月报表.docx": "zh",  # tables in a document
    "隆盛镇5月反诈宣传工作总结.docx": "en",  # prose and a table that say the same
    "回马派出所2023年5月反诈宣传小结.txt": "zh",  # prose
    "致全体家长的一封信.txt": "en",  # prose without a figure of the campaign
}
TODAY = date(2026, 1, 1)
ACCOUNT = re.compile(r"(\d+) 个 = (.+)")


def told(name: str, language: str, supplied: Supplied | None = None) -> str:
    given = supplied or Supplied()
    reading = normalise_bytes((FILES / name).read_bytes(), name, given, today=TODAY)
    lines = explain_reading(reading, given, Speaker(cast("Language", language)))
    return "".join(f"{'  ' * line.depth}{line.text}\n" for line in lines)


def expected_file(name: str, language: str) -> Path:
    return EXPECTED / f"{name}.{language}.txt"


@pytest.mark.parametrize(("name", "language"), TOLD.items())
def test_a_file_is_explained_in_these_words(name: str, language: str) -> None:
    assert told(name, language) == expected_file(name, language).read_text(encoding="utf-8")


def test_what_was_supplied_is_named_as_the_source() -> None:
    supplied = Supplied("新城派出所", "2023-05", "610581")
    words = told("反诈培训记录表.xls", "en", supplied)
    assert words.startswith(
        "Unit supplied: 新城派出所 (used where the file says nothing)\n"
        "Period supplied: 2023-05-01 – 2023-05-31 (used where the file says nothing)\n"
        "District supplied: 陕西省/渭南市/韩城市 (used where the file says nothing)\n"
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_kind_of_label_has_a_name(language: str) -> None:
    speaker = Speaker(cast("Language", language))
    names = [speaker.say(f"dimension_{name}") for name, _ in DIMENSIONS]
    assert all(names)
    assert len(DIMENSIONS) > 10


def accounts_of(reading: Reading) -> tuple[list[int], list[int]]:
    """(how many cells each sheet has by its own words, how many its words account for)."""
    words = explain_reading(reading, Supplied(), Speaker("zh"))
    told = [found for line in words if (found := ACCOUNT.fullmatch(line.text))]
    sums = [sum(int(part.rpartition(" ")[2]) for part in one[2].split(" + ")) for one in told]
    return [int(one[1]) for one in told], sums


if __name__ == "__main__":
    for one, spoken in TOLD.items():
        expected_file(one, spoken).write_text(told(one, spoken), encoding="utf-8")
