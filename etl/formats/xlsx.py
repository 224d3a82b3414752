"""Workbooks in the Office Open XML format (xlsx, xlsm), read by a small streaming reader of our own.

Why not a library: docs/decisions/0001-own-xlsx-reader.md.
"""

from __future__ import annotations

from collections import Counter

from etl.formats.extent import cut_merges, hidden_within, take_out_far_cells
from etl.formats.grid import Finding, Sheet, UnreadableFile, Workbook
from etl.formats.package import Package
from etl.formats.xlsx_cells import CellContext
from etl.formats.xlsx_package import SheetEntry, WorkbookPart, read_strings, read_workbook_part, start_tags
from etl.formats.xlsx_sheet import read_sheet
from etl.formats.xlsx_styles import read_styles


def read_xlsx(package: Package, main: str) -> Workbook:
    """The workbook whose document part is `main`. Raises UnreadableFile."""
    start_tags(package, "[Content_Types].xml")  # nothing in it is needed, but it must be sound
    listed = read_workbook_part(package, main)
    context = CellContext(
        read_strings(package, listed.strings_part), read_styles(package, listed.styles_part), listed.from_1904
    )
    workbook = Workbook("xlsx", [], _package_findings(package, listed))
    for entry in listed.sheets:
        _add_sheet(workbook, package, entry, context)
    if not any(sheet.cells for sheet in workbook.sheets):
        raise UnreadableFile("no_cells")
    return workbook


def _add_sheet(workbook: Workbook, package: Package, entry: SheetEntry, context: CellContext) -> None:
    try:
        content = read_sheet(package.bytes_of(entry.part), entry.part, context)
    except UnreadableFile as refused:  # by the name that the sheet has on the screen
        refused.fields |= {"sheet": entry.name, "part": entry.part}
        raise
    findings = content.findings + take_out_far_cells(content.cells)
    merges, merge_findings = cut_merges(content.merges, content.cells)
    workbook.sheets.append(
        Sheet(
            name=entry.name,
            cells=content.cells,
            merges=merges,
            hidden=entry.hidden,
            hidden_rows=content.hidden_rows,
            hidden_cols=hidden_within(content.hidden_cols, content.cells),
        )
    )
    for finding in findings + merge_findings:
        finding.sheet = entry.name
        workbook.findings.append(finding)


def _package_findings(package: Package, listed: WorkbookPart) -> list[Finding]:
    findings = []
    if package.has_macros:
        findings.append(Finding("macros_ignored"))
    if package.has_trailing_bytes:
        findings.append(Finding("trailing_data"))
    if listed.has_external_links:
        findings.append(Finding("external_links_ignored"))
    counts = Counter(entry.name.casefold() for entry in listed.sheets)
    findings += [
        Finding("sheet_name_twice", sheet=entry.name)
        for entry in listed.sheets
        if counts.pop(entry.name.casefold(), 0) > 1
    ]
    return findings
