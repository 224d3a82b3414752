"""What is fuzzed: every format that is read, the files of the Reference page, and the grammars of words.

A target makes its case from chance alone, so that seed, target and number say which case it was.
"""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import openpyxl
from docx import Document

from etl.issues import catalogue
from etl.meaning.header import read_header
from etl.meaning.period import parse_period_option, read_date_cell, read_period
from etl.meaning.period_in_text import find_periods
from etl.meaning.place import find_places, parse_district_option, resolve_place
from etl.meaning.quantity import read_quantity
from etl.meaning.quantity_in_text import find_masked, find_quantities
from etl.meaning.unit import find_unit_in_text, looks_like_unit, unit_key, unit_type_of
from etl.meaning.year_in_text import find_year
from etl.normalise import normalise_bytes
from etl.reference.outlines import NoOutlines, read_outlines
from etl.schema import ROLES, Reading
from etl.worker_frames import read_frame, write_frame
from tests.hostile.made_formats import html, ods, spreadsheetml, xls, xlsb
from tests.hostile.making import GOOD_CSV, workbook
from tests.hostile.mutations import mutated, words

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
TODAY = date(2026, 12, 31)
REFUSALS = ("json", "shape", "empty", "topojson", "too_many", "projected", "no_division")


@dataclass(frozen=True)
class Target:
    """`make`: a case from chance. `check`: reads it, and raises where the answer is none of the product's own."""

    make: Callable[[random.Random], bytes]
    check: Callable[[bytes], object]


class NotAnAnswer(AssertionError):
    """The product answered, but not as it promises."""


def check_file(data: bytes, name: str = "报表.xlsx") -> None:
    """Reads a file as a reader process does. Raises whatever the product lets through, and NotAnAnswer."""
    reading = normalise_bytes(data, name, today=TODAY)
    check_reading(reading)
    packed = io.BytesIO()
    write_frame(packed, ("read", reading))
    packed.seek(0)
    read_frame(packed)


def check_reading(reading: Reading) -> None:
    """Every issue has its words, every cell a role, every number is one, every text can be stored."""
    if reading.failed and (reading.facts or not reading.issues):
        raise NotAnAnswer("refused, but not so told")
    for issue in reading.issues:
        told = (issue.message_zh, issue.message_en, issue.suggestion, issue.suggestion_en)
        if issue.code not in catalogue() or not all(told):
            raise NotAnAnswer(f"an issue without its words: {issue.code}")
    for fact in [*reading.facts, *reading.held]:
        if not abs(fact.value) <= 10**15:
            raise NotAnAnswer(f"{fact.cell} counts {fact.value}")
    for cell in reading.cells:
        if cell.role not in ROLES:
            raise NotAnAnswer(f"{cell.cell} has the role {cell.role!r}")
        f"{cell.sheet}{cell.text}".encode()
    places = [(cell.sheet, cell.cell) for cell in reading.cells]
    doubled = len(places) - len(set(places))
    if doubled and not any(issue.code == "sheet_name_twice" for issue in reading.issues):
        raise NotAnAnswer(f"{doubled} cells have two roles")


def check_words(data: bytes) -> None:
    """Reads a text by every grammar."""
    text = data.decode()
    quantity = read_quantity(text).quantity
    found = [q.quantity for q in find_quantities(text)] + ([quantity] if quantity else [])
    for one in found:
        if not (one.low is None or one.low <= one.value) or not (one.high is None or one.value <= one.high):
            raise NotAnAnswer(f"{one} has bounds that do not hold it")
    find_masked(text)
    for period in (read_period(text, 2026), *(p.period for p in find_periods(text, 2026))):
        if period is not None and period.start > period.end:
            raise NotAnAnswer(f"{period} ends before it begins")
    read_date_cell(text, text, 2026, 3)
    find_year(text)
    find_places(text, "530523")
    resolve_place([text, "龙陵县"])
    find_unit_in_text(text)
    looks_like_unit(text)
    unit_key(text, "530523")
    unit_type_of(text)
    read_header(text, 2026)
    for option in (parse_period_option, parse_district_option):
        try:
            option(text)
        except ValueError:  # that is how an option says no
            continue


def check_outlines(data: bytes) -> None:
    """Reads a file of outlines."""
    try:
        read_outlines(data)
    except NoOutlines as refused:
        if refused.reason not in REFUSALS:
            raise NotAnAnswer(f"refused for {refused.reason!r}") from refused


@cache
def _samples(*endings: str) -> tuple[bytes, ...]:
    files = sorted(
        path for path in SAMPLES.iterdir() if path.name.startswith("示例") and path.suffix in endings
    )
    return tuple(path.read_bytes() for path in files if path.stat().st_size < 60_000)


@cache
def _document() -> bytes:
    document = Document()
    document.add_heading("龙陵县龙山派出所2026年3月反诈宣传工作总结")
    document.add_paragraph("3月以来，发放宣传单1200余份，张贴海报35张，入户走访230户，其中老年人80人。")
    table = document.add_table(2, 3)
    for at, text in enumerate(("单位", "场次", "受众人数", "龙山派出所", "3", "250")):
        table.cell(at // 3, at % 3).text = text
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@cache
def _styled() -> bytes:
    """A workbook of openpyxl: shared strings, styles, merges, hidden rows, a formula, dates."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["龙陵县2026年3月反诈宣传统计表"])
    page.append(["单位", "日期", "宣传场次", "受众人数（人次）", "备注"])
    page.append(["龙山派出所", date(2026, 3, 4), 12, 3400, "其中老年人200人"])
    page.append(["镇安派出所", date(2026, 3, 9), 7, "1.2万余", None])
    page.append(["合计", None, "=SUM(C3:C4)", 15400, None])
    page.merge_cells("A1:E1")
    page["B3"].number_format = 'yyyy"年"m"月"d"日"'
    page.row_dimensions[4].hidden = True
    page.column_dimensions["E"].hidden = True
    book.create_sheet("旧数据").append(["单位", 5])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _mutants(seeds: Callable[[], tuple[bytes, ...]]) -> Callable[[random.Random], bytes]:
    return lambda chance: mutated(chance.choice(seeds()), chance)


def _of_words(chance: random.Random) -> bytes:
    return words(chance).encode()


def _story(chance: random.Random) -> bytes:
    lines = [words(chance) for _ in range(chance.choice((1, 3, 10)))]
    return ("龙陵县龙山派出所2026年3月反诈宣传工作总结\n" + "\n".join(lines)).encode()


def _table_of_words(chance: random.Random) -> bytes:
    """A CSV whose headers, labels and figures are any words."""
    rows = [
        [words(chance)[:3000] for _ in range(chance.randrange(1, 7))] for _ in range(chance.randrange(1, 8))
    ]
    rows.insert(chance.randrange(2), ["单位", "月份", "宣传场次", "受众人数", "备注"])
    return "\n".join(",".join('"' + field.replace('"', '""') + '"' for field in row) for row in rows).encode()


_OUTLINES = ('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"adcode":530523,"name":"龙陵县"},'
             '"geometry":{"type":"Polygon","coordinates":[[[98.6,24.5],[98.9,24.5],[98.9,24.8],[98.6,24.5]]]}}]}')  # fmt: skip

TARGETS: dict[str, Target] = {
    "xlsx": Target(_mutants(lambda: (workbook(), _styled(), *_samples(".xlsx"))), check_file),
    "xls": Target(_mutants(lambda: (xls(), *_samples(".xls"))), check_file),
    "xlsb": Target(_mutants(lambda: (xlsb(),)), check_file),
    "ods": Target(_mutants(lambda: (ods(),)), check_file),
    "docx": Target(_mutants(lambda: (_document(), *_samples(".docx"))), check_file),
    "html": Target(_mutants(lambda: (html(),)), check_file),
    "spreadsheetml": Target(_mutants(lambda: (spreadsheetml(),)), check_file),
    "text": Target(
        _mutants(lambda: (GOOD_CSV.encode(), GOOD_CSV.encode("gbk"), *_samples(".csv", ".txt"))), check_file
    ),
    "outlines": Target(_mutants(lambda: (_OUTLINES.encode(),)), check_outlines),
    "words": Target(_of_words, check_words),
    "prose": Target(_story, lambda data: check_file(data, "总结.txt")),
    "tables": Target(_table_of_words, lambda data: check_file(data, "报表.csv")),
}
