"""Everything that is handed out, made of what strangers wrote: no formula, no link, no field, nothing that turns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date

import pandas as pd
import pytest

from analysis.deliveries import match_deliveries
from analysis.reporting import reporting_states
from etl.blank_form import CannotRead, make_form, plan_form
from etl.csv_tables import COLUMNS, table_rows
from etl.csv_text import escape_formula, escape_only_formula
from etl.export import write_facts
from etl.meaning.unit import unit_key
from etl.normalise import normalise_bytes
from etl.reference.records import BASE_FIELDS, ROSTER_FIELDS, Base, RosterUnit
from etl.reference.workbook import bases_workbook, roster_workbook
from etl.reply.making import make_reply
from etl.seen_text import visible_text
from etl.store import Store, open_store
from tests.hostile_store import fill, sessions
from tests.hostile_texts import ALL, FORMULAS
from tests.inert_files import TURNING, office, office_formulas, problems
from ui import numbers, reminder, text
from ui.downloads import own_name
from ui.reminder import write_reminder
from ui.reminder_file import reminder_docx
from ui.table_download import table_bytes

OWN_TOTALS = r"IF\(COUNTA\("


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Iterator[Store]:
    """A store that strangers have written all over."""
    opened = open_store(str(tmp_path_factory.mktemp("strangers") / "store.sqlite"))
    fill(opened)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def files(store) -> dict[str, bytes]:
    """{name: bytes} of all kinds of files that tell of many texts at once."""
    facts = store.counted()
    made = {}
    for kind in ("csv", "xlsx"):
        for name, frame in (("facts", facts), ("others", store.uncounted())):
            content = io.BytesIO()
            about = [(one, one) for one in ALL]
            write_facts(frame, content, kind, "zh", about, about)
            made[f"{name}.{kind}"] = content.getvalue()
        table = pd.DataFrame({one: [one, number] for number, one in enumerate(dict.fromkeys(ALL))})
        made[f"table.{kind}"] = table_bytes(table, (about, about), kind, ("表", "说明"))
    for row in store.submissions().itertuples():
        name, content = store.original(row.submission)
        issues = normalise_bytes(content, name).issues
        reply = make_reply(content, name, issues, "zh")
        made[f"reply_{row.submission}.{reply.name.rpartition('.')[2]}"] = reply.content
    made["bases.xlsx"] = bases_workbook(
        [Base(**row) for row in store.bases()[BASE_FIELDS].to_dict("records")]
    )
    fields = [name for name in ROSTER_FIELDS if name != "listed"]
    made["roster.xlsx"] = roster_workbook(
        [RosterUnit(**row) for row in store.roster()[fields].to_dict("records")]
    )
    return made


def test_no_file_runs_calls_or_turns(files):
    wrong = [
        one
        for name, content in files.items()
        if not name.startswith("reply")
        for one in problems(name, content)
    ]
    assert wrong == []
    assert [
        one for name, content in files.items() if name.startswith("reply") for one in problems(name, content)
    ] == []
    print(f"{len(files)} files of {len(ALL)} texts")


@pytest.mark.skipif(not office(), reason="no LibreOffice")
def test_libreoffice_finds_no_formula_no_link_and_no_dde(files, tmp_path):
    asked = {name: content for name, content in files.items() if name.endswith(("xlsx", "csv"))}
    found = office_formulas(asked, tmp_path, office() or "")
    assert {name: one for name, one in found.items() if one} == {}
    print(f"{len(asked)} files opened by LibreOffice")


def test_libreoffice_does_find_a_formula_where_one_is(tmp_path):
    if not office():
        pytest.skip("no LibreOffice")
    lines = io.StringIO(newline="")
    csv.writer(lines).writerows([text] for text in FORMULAS)
    found = office_formulas({"raw.csv": lines.getvalue().encode("utf-8-sig")}, tmp_path, office() or "")
    assert len(found["raw.csv"]) >= 5


def test_a_reminder_to_strangers_is_a_letter_of_plain_lines(store, monkeypatch):
    for module in (numbers, text, reminder):
        monkeypatch.setattr(module, "language", lambda: "zh")
    june = (date(2023, 6, 1), date(2023, 6, 30))
    roster = store.roster()
    listed = match_deliveries(roster, store.deliveries(), store.receipts(), unit_key).listed
    states = reporting_states(roster, listed, "month", [june], date(2023, 8, 1))
    files = dict(zip(listed["delivery"], listed["file"], strict=True))
    letter = write_reminder(states, files, "各单位", date(2023, 8, 1), "甲\u202e\x1b[31m\n乙")
    assert problems("letter.docx", reminder_docx(letter)) == []
    assert problems("letter.txt", letter.text.encode("utf-8-sig")) == []
    assert letter.signature[0] == "甲[U+202E][U+001B][31m[U+000A]乙"
    assert len(letter.lines) == len(set(roster["unit"])) + 4


def test_a_form_for_a_stranger_is_refused_or_has_the_totals_of_ours_only():
    made = []
    for one in ALL:
        try:
            form = plan_form(one, "2023-06", "530523102")
            made.append((one, make_form(form)))
        except (CannotRead, ValueError):
            continue
    assert len(made) >= 5
    assert [one for name, content in made for one in problems("form.xlsx", content, OWN_TOTALS)] == []


def test_tables_of_normalise_say_what_stands_there_and_run_nothing():
    reading = normalise_bytes(sessions(ALL), "a.xlsx")
    lines = io.StringIO(newline="")
    writer = csv.writer(lines)
    for name in ("facts", "cells", "issues", "mentions"):
        records = [*getattr(reading, name), *(reading.held if name == "facts" else [])]
        writer.writerows(table_rows(records, COLUMNS[name]))
    cells = [cell for row in csv.reader(io.StringIO(lines.getvalue(), newline="")) for cell in row]
    assert len(cells) > 10_000
    assert problems("tables.csv", "\n".join(lines_without_turning(cells)).encode("utf-8-sig")) == []


def lines_without_turning(cells: list[str]) -> Iterator[str]:
    """The cells as a CSV of one column; what turns is left to the letter in these tables."""
    for cell in cells:
        yield '"' + TURNING.sub("", cell).replace('"', '""') + '"'


@pytest.mark.parametrize(
    "one", ["-5", "+3", "-1,200", "－３", "-12.5%", "-", "—", "＝", "+", "%", "\n村", "|", "a=b", ""]
)
def test_numbers_and_lone_marks_stay_to_the_letter_in_tables_of_normalise(one):
    assert escape_only_formula(one) == one


@pytest.mark.parametrize(
    "one", ["=1+2", "-5场", "＋微信", "\u3000=A1", "\x1f=A1", "\u202e=A1", "@全体", "'=1+2", "''@a"]
)
def test_what_could_run_gets_an_apostrophe_that_can_be_taken_off(one):
    for escaped in (escape_formula(one), escape_only_formula(one)):
        assert escaped == "'" + one
        assert escape_formula(escaped[1:]) == escaped


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("四月.XLSX", "x.xlsx"), ("a.hta", "x"), ("a.xlsx.exe", "x"), ("a\u202excod.js", "x"), ("甲", "x"),
        ("界.geojson", "x.geojson"), ("a.", "x"), ("../../x.csv", "x.csv"),
    ],
)  # fmt: skip
def test_what_is_given_back_bears_a_name_of_ours(file, name):
    assert own_name("x", file) == name


def test_visible_text_is_what_the_screen_and_the_files_say(files):
    rows = list(csv.reader(io.StringIO(files["facts.csv"].decode("utf-8-sig"), newline="")))
    units = {row[rows[0].index("unit")] for row in rows[1:]}
    assert {escape_formula(visible_text(one)) for one in ("=1+2", "@SUM(1,2)")} <= units
