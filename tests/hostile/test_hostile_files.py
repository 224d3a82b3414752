"""Every file of the hostile corpus gets an answer: refused, read, or read with a warning, as its manifest wants.

The corpus is made by ../shared/hostile/make_hostile.py into a temporary folder. Each file is opened in a process
of its own with 512 MB and 10 s of the processor.
"""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
MAKER = PROJECT.parent / "shared" / "hostile" / "make_hostile.py"
HUNG_SECONDS = 300  # the limit of processor time in the child comes long before
GOOD_CELLS, GOOD_SUM = 12, 19 + 4650  # four headers, two rows; sessions and people reached

# Answers other than the manifest wants, and why.
OTHERWISE = {
    "password_default.xlsx": ("refuse", "encrypted all the same; whoever made it can take the password off"),
    "csv_big5.csv": ("refuse", "a guessed encoding gives wrong names; the reason says what to do"),
}
# Read without a word by the formats: what a person must know is told by the stage that understands it.
WARNED_LATER = {
    "merge_column.xlsx": "the merge lies outside the data and says nothing about it",
    "sheets_200.xlsx": "below the limit of 300 sheets",
    "numbers_as_text.xlsx": "texts stay texts; the quantity grammar reads or questions them",
    "formula_no_cache.xlsx": "cells of the kind formula_empty: formula_without_value",
    "formula_cached_wrong.xlsx": "totals are checked against their rows",
    "error_cells.xlsx": "cells of the kind error: error_value",
    "bools.xlsx": "cells of the kind bool are no figures",
    "merged_totals.xlsx": "the layout recognises totals and merges",
    "sheet_duplicated.xlsx": "sheets that repeat others are found when facts are compared",
    "hidden.xlsx": "hidden rows and sheets are recorded: hidden_row, hidden_sheet",
    "cell_32767.xlsx": "the longest text that a cell may have",
    "control_chars.xlsx": "what is not shown is dropped from the text and kept in raw",
    "two_row_header.xlsx": "the layout reads headers of several rows",
}
REFUSED = {
    "bomb_blank_1g.xlsx": "unpacks_too_large",
    "bomb_cells_1g.xlsx": "unpacks_too_large",
    "bomb_blank_4g.xlsx": "unpacks_too_large",
    "bomb_sst_1g.xlsx": "unpacks_too_large",
    "bomb_sst_many_1g.xlsx": "unpacks_too_large",
    "bomb_styles_256m.xlsx": "unpacks_too_large",
    "bomb_lying_size.xlsx": "damaged_file",
    "dup_entry.xlsx": "ambiguous_package",
    "case_twin_entry.xlsx": "ambiguous_package",
    "overlap_quoted.xlsx": "ambiguous_package",
    "zip_slip.xlsx": "ambiguous_package",
    "rel_traversal.xlsx": "ambiguous_package",
    "truncated_half.xlsx": "damaged_file",
    "truncated_tail.xlsx": "damaged_file",
    "bitflip.xlsx": "damaged_file",
    "crc_wrong.xlsx": "damaged_file",
    "empty_0_bytes.xlsx": "empty_file",
    "random_64k.xlsx": "unknown_encoding",
    "prefix_junk.xlsx": "not_a_spreadsheet",
    "zip_of_xlsx.zip": "not_a_spreadsheet",
    "zip_of_xlsx_renamed.xlsx": "not_a_spreadsheet",
    "docx_renamed.xlsx": "not_a_spreadsheet",
    "pe_renamed.xlsx": "not_a_spreadsheet",
    "pdf_renamed.xlsx": "not_a_spreadsheet",
    "many_entries_40k.xlsx": "too_many_parts",
    "sheets_5000.xlsx": "too_many_parts",
    "laughs_sheet.xlsx": "document_type_in_xml",
    "laughs_sst.xlsx": "document_type_in_xml",
    "laughs_workbook.xlsx": "document_type_in_xml",
    "laughs_styles.xlsx": "document_type_in_xml",
    "laughs_content_types.xlsx": "document_type_in_xml",
    "laughs_utf16.xlsx": "document_type_in_xml",
    "quadratic_sheet.xlsx": "document_type_in_xml",
    "xxe_sheet.xlsx": "document_type_in_xml",
    "xxe_sst.xlsx": "document_type_in_xml",
    "external_dtd.xlsx": "document_type_in_xml",
    "deep_nesting.xlsx": "damaged_file",
    "not_wellformed.xlsx": "damaged_file",
    "raw_control_char.xlsx": "damaged_file",
    "merge_300k.xlsx": "too_many_merges",
    "out_of_grid.xlsx": "outside_grid",
    "row_number_huge.xlsx": "outside_grid",
    "row_number_bad.xlsx": "outside_grid",
    "csv_100k_cols.csv": "outside_grid",
    "no_sheets.xlsx": "no_cells",
    "only_comment.xlsx": "no_cells",
    "xls_truncated.xls": "damaged_file",
    "xls_bad_dirsect.xls": "damaged_file",
    "xls_fuzz0.xls": "damaged_file",
    "xls_fuzz1.xls": "damaged_file",
    "xls_fuzz2.xls": "damaged_file",
    "html_colspan_bomb.xls": "span_too_large",
    "password.xlsx": "password_protected",
    "password_default.xlsx": "password_protected",
    "csv_big5.csv": "unknown_encoding",
    "csv_mixed_encoding.csv": "unknown_encoding",
    "csv_nul.csv": "control_character",
    "csv_open_quote.csv": "open_quote",
    "csv_long_cell.csv": "cell_too_long",
    "cell_3m.xlsx": "cell_too_long",
}
FOUND = {
    "trailing_junk.xlsx": ["trailing_data"],
    "merge_whole_sheet.xlsx": ["merge_ignored"],
    "far_cell.xlsx": ["far_cell"],
    "far_row.xlsx": ["far_cell"],
    "far_col.xlsx": ["far_cell"],
    "cell_twice.xlsx": ["cell_written_twice"],
    "two_sheets_same_name.xlsx": ["sheet_name_twice"],
    "html_script.xls": ["active_content_ignored"],
    "macros.xlsm": ["macros_ignored"],
    "macros_renamed.xlsx": ["macros_ignored"],
    "dde_link.xlsx": ["external_links_ignored"],
    "csv_utf16le_nobom.csv": ["encoding_guessed"],
    "csv_fullwidth_comma.csv": ["full_width_commas"],
    "csv_ragged.csv": ["ragged_record"],
    "numbers_extreme.xlsx": ["not_a_number"],
    "dates_1900.xlsx": ["date_out_of_range"],
    "dates_1904.xlsx": ["date_out_of_range"],
    "scaled_formats.xlsx": ["hidden_by_format"],
}
# Read without the plain report's twelve cells, as they hold other things.
OTHER_CONTENT = {
    "inject.xlsx": (100, 48),
    "markup.xlsx": (104, 50),
    "formula_cached.xlsx": (15, 2 * GOOD_SUM),
}


def open_in_child(path):
    command = [sys.executable, "-m", "tests.hostile.open_limited", str(path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, timeout=HUNG_SECONDS, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else {"died": done.stderr.decode()[-300:]}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """{file: (wanted verdict, outcome)} of the whole corpus."""
    if not MAKER.exists():
        pytest.skip(f"the hostile corpus is not here: {MAKER}")
    pytest.importorskip("xlwt")
    pytest.importorskip("msoffcrypto")
    folder = tmp_path_factory.mktemp("hostile")
    subprocess.run([sys.executable, str(MAKER), str(folder)], check=True, capture_output=True)
    files = json.loads((folder / "MANIFEST.json").read_text())["files"]
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(open_in_child, [folder / name for name in files])
        return {name: (files[name]["want"], outcome) for name, outcome in zip(files, found, strict=True)}


def verdict(outcome):
    if "refused" in outcome:
        return "refuse"
    return "warn" if outcome.get("findings") else "accept"


def test_all_files_of_the_corpus_are_there(outcomes):
    assert len(outcomes) == 127


def test_no_file_ends_its_process(outcomes):
    assert {name: outcome for name, (_, outcome) in outcomes.items() if "died" in outcome} == {}


def test_every_answer_is_the_wanted_one_or_has_its_reason(outcomes):
    other = {
        name: verdict(outcome) for name, (wanted, outcome) in outcomes.items() if verdict(outcome) != wanted
    }
    expected = {name: answer for name, (answer, _) in OTHERWISE.items()}
    assert other == expected | dict.fromkeys(WARNED_LATER, "accept")


def test_refusals_name_what_was_found(outcomes):
    refused = {name: outcome["refused"] for name, (_, outcome) in outcomes.items() if "refused" in outcome}
    assert refused == REFUSED


def test_warnings_name_what_was_found(outcomes):
    found = {name: outcome["findings"] for name, (_, outcome) in outcomes.items() if outcome.get("findings")}
    assert found == FOUND


def test_accepted_files_give_their_cells_and_figures(outcomes):
    read = {
        name: (outcome["cells"], outcome["sum"])
        for name, (wanted, outcome) in outcomes.items()
        if wanted == "accept"
    }
    assert read == dict.fromkeys(read, (GOOD_CELLS, GOOD_SUM)) | OTHER_CONTENT
