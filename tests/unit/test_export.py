"""Exported files: the same figures in each format, and text that stays text."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest

from etl.csv_text import escape_formula
from etl.export import number_text, write_facts
from etl.export_words import NAMES, SHEETS, TITLES, column_title, value_names
from etl.store import open_store
from etl.store.frames import COUNTED_COLUMNS, UNCOUNTED_COLUMNS
from tests.readings import make_fact, make_reading

# Attacks of reliability note 4: what a spreadsheet program runs or takes for a formula, and what hides it.
FORMULAS = (
    '=HYPERLINK("http://h/","x")', "=1+2", "+1", "-1", "@SUM(A1)", "＝1+2", "＋1", "－1", "＠A1",
    " =1", "\u3000=1", "\u200b=1", "\ufeff=1", "\t=1", "\rx", "\nx", "|cmd", "%0",
    "=cmd|' /C calc'!A0",
)  # fmt: skip
HARMLESS = ("龙山派出所", "100余份", "4-7月", "a=b", "", "'quoted", "（=）")


@pytest.fixture
def facts(tmp_path: Path) -> pd.DataFrame:
    """Counted facts with attacks as activities, a decimal, and an open upper bound."""
    store = open_store(str(tmp_path / "store.sqlite"))
    said = [make_fact(number, activity=text) for number, text in enumerate(FORMULAS + HARMLESS)]
    said += [make_fact(4.5), make_fact(50, raw="50+", high=None, qualifier="at_least")]
    store.add(*make_reading("四月.xlsx", said))
    frame = store.counted()
    store.close()
    return frame


def written(frame: pd.DataFrame, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    write_facts(frame, target, kind, **options)  # type: ignore[arg-type]
    return target.getvalue()


@pytest.mark.parametrize("text", [*FORMULAS, "\x00x"])
def test_what_could_run_gets_an_apostrophe(text: str) -> None:
    assert escape_formula(text) == "'" + text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert escape_formula(text) == text


def test_csv_opens_in_excel_and_reads_back(facts: pd.DataFrame) -> None:
    content = written(facts, "csv")

    assert content.startswith(b'\xef\xbb\xbf"submission","file","sheet"')
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert list(rows[0]) == COUNTED_COLUMNS
    written_out = {"\u200b=1": "[U+200B]=1", "\ufeff=1": "[U+FEFF]=1", "\rx": "[U+000D]x"}
    assert [row["activity"] for row in rows[: len(FORMULAS)]] == [
        written_out.get(text, "'" + text) for text in FORMULAS
    ]
    last = {
        name: rows[-1][name] for name in ("value", "low", "high", "period_start", "qualifier", "doubtful")
    }
    assert last == {
        "value": "50", "low": "50", "high": "", "period_start": "2023-04-01", "qualifier": "at_least", "doubtful": "0",
    }  # fmt: skip
    assert rows[-2]["value"] == "4.5"


def test_a_workbook_has_no_formula_and_no_link(facts: pd.DataFrame) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(facts, "xlsx", language="zh")))
    sheet = book["数据"]

    assert [cell.value for cell in sheet[1]] == [column_title(name, "zh") for name in COUNTED_COLUMNS]
    column = COUNTED_COLUMNS.index("activity")
    cells = [row[column] for row in sheet.iter_rows(min_row=2, max_row=1 + len(FORMULAS))]
    assert [cell.data_type for cell in cells] == ["s"] * len(FORMULAS)
    assert cells[0].value == '=HYPERLINK("http://h/","x")'
    assert not any(cell.hyperlink for row in sheet.iter_rows() for cell in row)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:Z{1 + len(facts)}")


def test_a_workbook_holds_numbers_days_and_names(facts: pd.DataFrame) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(facts, "xlsx", language="en")))
    last = dict(zip(COUNTED_COLUMNS, list(book["Facts"].values)[-1], strict=True))

    assert (last["value"], last["low"], last["high"]) == (50, 50, None)
    assert last["period_start"].date().isoformat() == "2023-04-01"  # type: ignore[union-attr]
    assert (last["measure"], last["channel"], last["target_group"], last["unit_type"], last["qualifier"]) == (
        "Leaflets", "Handed out", "Not specified", "Police", "At least",
    )  # fmt: skip
    assert (last["sample"], last["doubtful"]) == ("No", "No")


def test_numbers_of_a_workbook_have_thousands_and_the_number_of_a_fact_none(facts: pd.DataFrame) -> None:
    mixed = pd.concat([facts.head(1).assign(value=12_345.0), facts.head(1).assign(value=4.5)])
    sheet = openpyxl.load_workbook(io.BytesIO(written(mixed, "xlsx"))).worksheets[0]
    value, fact = (COUNTED_COLUMNS.index(name) for name in ("value", "fact_id"))
    assert [row[value].number_format for row in list(sheet)[1:]] == ["#,##0", "#,##0.##"]
    assert [row[fact].number_format for row in list(sheet)[1:]] == ["General", "General"]


def test_the_second_sheet_says_filters_and_state(facts: pd.DataFrame) -> None:
    content = written(facts, "xlsx", filters=[("时间", "2023-04")], state=[("数据版本", "7")])

    rows = list(openpyxl.load_workbook(io.BytesIO(content))["说明"].values)
    assert rows == [
        ("筛选条件", None),
        ("时间", "2023-04"),
        (None, None),
        ("数据状态", None),
        ("数据版本", "7"),
        ("行数", str(len(facts))),
    ]


def test_parquet_keeps_types_codes_and_what_it_is(facts: pd.DataFrame, tmp_path: Path) -> None:
    write_facts(facts, tmp_path / "f.parquet", "parquet", filters=[("unit", "甲")], state=[("version", "7")])

    table = pq.read_table(tmp_path / "f.parquet")
    assert table.column_names == COUNTED_COLUMNS
    assert [str(table.schema.field(name).type) for name in ("period_start", "value")] == [
        "date32[day]",
        "double",
    ]
    assert table.column("activity").to_pylist()[0] == FORMULAS[0]
    metadata = table.schema.metadata
    assert json.loads(metadata[b"filters"]) == {"unit": "甲"}
    assert json.loads(metadata[b"state"]) == {"version": "7"}


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet"])
def test_a_frame_without_rows_is_a_file_with_a_header(kind: str, facts: pd.DataFrame) -> None:
    content = written(facts.iloc[:0], kind)

    if kind == "csv":
        assert content.decode("utf-8-sig").count("\n") == 1
    elif kind == "xlsx":
        assert openpyxl.load_workbook(io.BytesIO(content))["数据"].max_row == 1
    else:
        assert pq.read_table(io.BytesIO(content)).num_rows == 0


def test_a_failed_export_leaves_the_old_file_and_no_rest(facts: pd.DataFrame, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / "f.csv"
    target.write_text("old")

    with pytest.raises(AttributeError, match="datetimelike"):
        write_facts(facts.assign(period_start="soon"), target, "csv")

    assert [path.name for path in target.parent.iterdir()] == ["f.csv"]
    assert target.read_text() == "old"


def test_a_long_table_goes_on_on_the_next_sheet(facts: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("etl.export.ROWS_PER_SHEET", 20)

    book = openpyxl.load_workbook(io.BytesIO(written(facts, "xlsx")))

    assert book.sheetnames == ["数据", "数据 2", "说明"]
    assert [book[name].max_row for name in book.sheetnames[:2]] == [21, len(facts) - 20 + 1]


def test_characters_that_xml_cannot_hold_do_not_break_a_workbook(facts: pd.DataFrame) -> None:
    frame = facts.iloc[:1].assign(activity="a\x01\x1f\x0b\ufffe\uffffb" + "长" * 40_000)

    sheet = openpyxl.load_workbook(io.BytesIO(written(frame, "xlsx")))["数据"]

    text = sheet.cell(2, 1 + COUNTED_COLUMNS.index("activity")).value
    assert isinstance(text, str)
    assert text.startswith("a")
    assert "b长长" in text


@pytest.mark.parametrize(
    ("value", "text"), [(3260.0, "3260"), (4.5, "4.5"), (0.0, "0"), (1e15, "1000000000000000"), (None, "")]
)
def test_numbers_take_their_shortest_form(value: float | None, text: str) -> None:
    assert number_text(value) == text


def test_every_column_and_word_has_both_languages() -> None:
    assert set(UNCOUNTED_COLUMNS) | {"counts"} == set(TITLES)
    pairs = [
        *SHEETS.values(),
        *TITLES.values(),
        *(pair for names in NAMES.values() for pair in names.values()),
    ]
    assert all(zh and en and zh != en for zh, en in pairs)
    for column in ("measure", "channel", "target_group", "unit_type"):
        assert value_names(column, "zh").keys() == value_names(column, "en").keys()
