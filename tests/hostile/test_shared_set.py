"""Every file of the shared hostile set gets its answer: refused, read, or read with a word, as its manifest wants.

Each is read by the way that uploads take, in a reader process of 512 MB that ends its work.
"""

import pytest

from etl.reader_process import Job
from etl.schema import Supplied
from etl.worker import read_many
from tests.hostile.answers import LIMITS
from tests.hostile.shared_set import MAKER, OTHERWISE, make_shared_set

GOOD_CELLS, GOOD_SUM = 12, 19 + 4650  # four headers, two rows; sessions and people reached
PROCESSES = 2

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
    "docx_renamed.xlsx": "damaged_file",
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
    "csv_mixed_encoding.csv": "unknown_encoding",
    "csv_nul.csv": "control_character",
    "csv_open_quote.csv": "open_quote",
    "csv_long_cell.csv": "cell_too_long",
    "cell_3m.xlsx": "cell_too_long",
}
# The codes that must be told where a file is read with a word.
FOUND = {
    "trailing_junk.xlsx": {"trailing_data"},
    "merge_whole_sheet.xlsx": {"merge_ignored"},
    "far_cell.xlsx": {"far_cell"},
    "far_row.xlsx": {"far_cell"},
    "far_col.xlsx": {"far_cell"},
    "cell_twice.xlsx": {"cell_written_twice"},
    "sheets_200.xlsx": {"repeated_row"},
    "two_sheets_same_name.xlsx": {"sheet_name_twice"},
    "html_script.xls": {"active_content_ignored", "unit_unknown"},
    "macros.xlsm": {"macros_ignored"},
    "macros_renamed.xlsx": {"macros_ignored"},
    "dde_link.xlsx": {"external_links_ignored"},
    "csv_utf16le_nobom.csv": {"encoding_guessed"},
    "csv_big5.csv": {"encoding_guessed"},
    "csv_fullwidth_comma.csv": {"full_width_commas"},
    "csv_ragged.csv": {"ragged_record", "unread_cell"},
    "inject.xlsx": {"repeated_row"},
    "markup.xlsx": {"unit_unlisted"},
    "numbers_as_text.xlsx": {"no_figure", "negative_figure", "ratio_as_figure", "figure_in_words"},
    "formula_no_cache.xlsx": {"formula_without_value"},
    "formula_cached_wrong.xlsx": {"total_differs"},
    "error_cells.xlsx": {"error_value"},
    "numbers_extreme.xlsx": {"not_a_number", "count_too_large", "negative_figure"},
    "bools.xlsx": {"unread_cell"},
    "sheet_duplicated.xlsx": {"repeated_row"},
    "hidden.xlsx": {"hidden_sheet", "hidden_row"},
    "cell_32767.xlsx": {"long_unit_name"},
    "control_chars.xlsx": {"repeated_row"},
    "dates_1900.xlsx": {"date_out_of_range"},
    "dates_1904.xlsx": {"date_out_of_range"},
    "scaled_formats.xlsx": {"hidden_by_format", "ratio_as_figure"},
    "two_row_header.xlsx": set(),
}
# Read without the plain report's twelve cells, as they hold other things: cells, and the sum of the figures.
OTHER_CONTENT = {
    "inject.xlsx": (100, 46),
    "markup.xlsx": (104, 42),
    "formula_cached.xlsx": (15, GOOD_SUM),
    "merge_column.xlsx": (12, GOOD_SUM),
    "merged_totals.xlsx": (17, GOOD_SUM),
}


def read_the_set(folder):
    """{file: (wanted answer, reading)} of the whole set."""
    if not MAKER.exists():
        pytest.skip(f"the hostile set is not here: {MAKER}")
    pytest.importorskip("xlwt")
    pytest.importorskip("msoffcrypto")
    wanted = make_shared_set(folder)
    jobs = (Job((folder / name).read_bytes(), name, Supplied()) for name in wanted)
    return {job.name: (wanted[job.name], reading) for job, reading in read_many(jobs, PROCESSES, LIMITS)}


def verdict(reading):
    if reading.failed:
        return "refuse"
    return "warn" if reading.issues else "accept"


def codes(reading):
    return {issue.code for issue in reading.issues}


def test_every_file_of_the_set_gets_its_answer(tmp_path):
    """One test for all, which are read but once: the wanted answer or its reason, what a refusal names, what a word names,
    and the cells and figures of what is accepted."""
    answers = read_the_set(tmp_path)
    assert len(answers) == 127
    other = {name: verdict(r) for name, (wanted, r) in answers.items() if verdict(r) != wanted}
    assert other == {name: answer for name, (answer, _) in OTHERWISE.items()}
    assert {name: r.issues[0].code for name, (_, r) in answers.items() if r.failed} == REFUSED
    told = {name: codes(r) for name, (_, r) in answers.items() if verdict(r) == "warn"}
    assert set(told) == set(FOUND)
    assert {name: FOUND[name] - found for name, found in told.items() if FOUND[name] - found} == {}
    read = {
        name: (len(r.cells), sum(f.value for f in [*r.facts, *r.held]))
        for name, (wanted, r) in answers.items()
        if wanted == "accept" or verdict(r) == "accept"
    }
    assert read == dict.fromkeys(read, (GOOD_CELLS, GOOD_SUM)) | OTHER_CONTENT
