"""Hostile files of the other formats: ods, docx, xlsb, xls, XML Spreadsheet 2003, HTML and web archives."""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

import xlwt

from tests.hostile.making import HEADERS, ROWS, accepted, bomb, patched, refused, warned, zipped
from tests.unit.test_formats_docx import WORD, document, paragraph, place, table
from tests.unit.test_formats_xlsb import (
    BEGIN_DATA,
    BEGIN_SHEET,
    DIMENSION,
    END_DATA,
    END_SHEET,
    REAL,
    ROW,
    STRING,
    record,
    wide,
)
from tests.unit.test_formats_xlsb import cell as xlsb_cell
from tests.unit.test_formats_xlsb import sheet as xlsb_sheet
from tests.unit.test_formats_xlsb import workbook as xlsb_workbook

_ODS = "urn:oasis:names:tc:opendocument:xmlns"
_LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
MB = 1 << 20


# ------------------------------------------------------------------ ods
def _ods_cell(value: object, further: str = "") -> str:
    kind = "float" if isinstance(value, int) else "string"
    stated = f' office:value="{value}"' if kind == "float" else ""
    return f'<table:table-cell office:value-type="{kind}"{stated} {further}><text:p>{value}</text:p></table:table-cell>'


def _ods_row(values: tuple[object, ...], further: str = "") -> str:
    return f"<table:table-row {further}>{''.join(map(_ods_cell, values))}</table:table-row>"


_ODS_ROWS = "".join(map(_ods_row, (HEADERS, *ROWS)))


def _ods_parts(rows: str, before: str = "", first: str = _ODS_ROWS) -> dict[str, str]:
    names = "".join(f' xmlns:{n}="{_ODS}:{n}:1.0"' for n in ("office", "table", "text", "style"))
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": f'{before}<office:document-content{names}><office:body><office:spreadsheet><table:table table:name="3月">'
        f"{first}{rows}</table:table></office:spreadsheet></office:body></office:document-content>",
    }  # fmt: skip


def ods(rows: str = "", before: str = "", first: str = _ODS_ROWS) -> bytes:
    """An ods of the good rows and others."""
    return zipped(_ods_parts(rows, before, first))


_WHOLE = 'table:number-columns-repeated="16384"'
_SPAN_ALL = 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"'


def _ods_line(*cells: str, rows: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{rows}">{"".join(cells)}</table:table-row>'


def _ods_repeated(count: str) -> str:
    return _ods_line(_ods_cell(1, f'table:number-columns-repeated="{count}"'))


def _ods_text(content: str) -> str:
    return _ods_line(
        f'<table:table-cell office:value-type="string"><text:p>{content}</text:p></table:table-cell>'
    )


refused("ods_repeated_value.ods", "too_many_cells", "a value repeated over all columns and all rows: 17 billion cells",
        lambda: ods(_ods_line(_ods_cell(1, _WHOLE), rows=1_048_570)))  # fmt: skip
refused("ods_repeated_text.ods", "too_many_cells", "a text of 30,000 characters repeated over 1,000 rows of 16,384 columns",
        lambda: ods(_ods_line(_ods_cell("派" * 30_000, _WHOLE), rows=1000)))  # fmt: skip
accepted("ods_repeated_blank.ods", "blank cells repeated over the whole sheet, as LibreOffice writes them",
         lambda: ods(_ods_line(f"<table:table-cell {_WHOLE}/>", rows=1_048_573)))  # fmt: skip
refused(
    "ods_repeated_huge.ods",
    "outside_grid",
    "a repetition of 10**30 columns",
    lambda: ods(_ods_repeated("1" + "0" * 30)),
)
for _name, _count in (("negative", "-5"), ("superscript", "²"), ("full_width", "５"), ("zero", "0")):
    refused(f"ods_repeated_{_name}.ods", "outside_grid", f"a repetition of {_count} columns",
            lambda count=_count: ods(_ods_repeated(count)))  # fmt: skip
refused(
    "ods_laughs.ods", "document_type_in_xml", "nested entities in content.xml", lambda: ods(before=_LAUGHS)
)
warned(
    "ods_spanned.ods",
    "merge_ignored",
    "a cell merged over the whole sheet",
    lambda: ods(_ods_line(_ods_cell("备注", _SPAN_ALL))),
)
refused("ods_spaces.ods", "cell_too_long", "a cell of 10,000 runs of 1,000 spaces",
        lambda: ods(_ods_text("城" + '<text:s text:c="1000"/>' * 10_000 + "东")))  # fmt: skip
refused("ods_deep_spans.ods", "nested_too_deeply", "100,000 nested spans in a cell",
        lambda: ods(_ods_text("<text:span>" * 100_000 + "x" + "</text:span>" * 100_000)))  # fmt: skip
accepted("ods_hidden_rows.ods", "a thousand times a million hidden rows",
         lambda: ods('<table:table-row table:number-rows-repeated="1000000" table:visibility="collapse"/>' * 1000))  # fmt: skip
refused("ods_bomb.ods", "unpacks_too_large", "80 MB of blanks in content.xml",
        lambda: bomb(_ods_parts(""), "content.xml", b"", b" ", b"<x/>", 80 * MB))  # fmt: skip
refused("ods_encrypted.ods", "password_protected", "an ods with a password",
        lambda: zipped(_ods_parts("") | {"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}))  # fmt: skip
accepted("ods_no_name.ods", "a table without a name", lambda: zipped(
    {n: t.replace(' table:name="3月"', "") for n, t in _ods_parts("").items()}))  # fmt: skip


# ------------------------------------------------------------------ docx
_STORY = paragraph("城东派出所2026年3月反诈宣传工作总结") + paragraph("发放宣传单120份，张贴海报20张。")
_STORY_TOTAL = 140.0


def _nested(depth: int) -> str:
    row = "<w:tbl><w:tr><w:tc>"
    return row * depth + paragraph("宣传") + "</w:tc></w:tr></w:tbl>" * depth


refused("docx_bomb.docx", "unpacks_too_large", "80 MB of blanks in document.xml",
        lambda: bomb({"_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
                      'Target="word/document.xml"/></Relationships>', "word/document.xml": ""},
                     "word/document.xml", f'<w:document xmlns:w="{WORD}">'.encode(), b" ", b"</w:document>", 80 * MB))  # fmt: skip
refused(
    "docx_tables_10000_deep.docx",
    "nested_too_deeply",
    "tables in tables, 10,000 deep",
    lambda: document(_STORY + _nested(10_000)),
)
accepted(
    "docx_tables_40_deep.docx",
    "tables in tables, 40 deep",
    lambda: document(_STORY + _nested(40)),
    total=_STORY_TOTAL,
)
accepted("docx_controls_100k_deep.docx", "100,000 nested content controls",
         lambda: document(_STORY + "<w:sdt>" * 100_000 + "</w:sdt>" * 100_000), total=_STORY_TOTAL)  # fmt: skip
refused("docx_20000_tables.docx", "too_many_tables", "20,000 tables",
        lambda: document(_STORY + table(place("宣传") + place("1")) * 20_000))  # fmt: skip
refused(
    "docx_60000_paragraphs.docx",
    "too_many_cells",
    "60,000 paragraphs",
    lambda: document(_STORY + paragraph("宣传") * 60_000),
)
refused("docx_span_huge.docx", "span_too_large", "a cell over 2 billion columns",
        lambda: document(_STORY + table(place("宣传", '<w:gridSpan w:val="2147483647"/>'))))  # fmt: skip
refused("docx_spans_add_up.docx", "outside_grid", "1,000 cells of 500 columns each in one row",
        lambda: document(_STORY + table(place("宣传", '<w:gridSpan w:val="500"/>') * 1000)))  # fmt: skip
for _name, _count in (("negative", "-1"), ("superscript", "²"), ("word", "many")):
    accepted(f"docx_span_{_name}.docx", f"a cell over {_count} columns is one column wide",
             lambda count=_count: document(_STORY + table(place("宣传", f'<w:gridSpan w:val="{count}"/>'))), total=_STORY_TOTAL)  # fmt: skip
refused("docx_laughs.docx", "document_type_in_xml", "nested entities in document.xml",
        lambda: zipped({"_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
                        'Target="word/document.xml"/></Relationships>',
                        "word/document.xml": f'{_LAUGHS}<w:document xmlns:w="{WORD}"><w:body>{_STORY}</w:body></w:document>'}))  # fmt: skip
refused("docx_paragraph_1mb.docx", "paragraph_too_long", "one paragraph of a million characters",
        lambda: document(_STORY + paragraph("发放宣传单100余份，" * 100_000)))  # fmt: skip
warned("docx_macros.docx", "macros_ignored", "a document with macros",
       lambda: zipped({"_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                       '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
                       'Target="word/document.xml"/></Relationships>', "word/vbaProject.bin": b"\xd0\xcf\x11\xe0",
                       "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{_STORY}</w:body></w:document>'}), total=_STORY_TOTAL)  # fmt: skip

# ------------------------------------------------------------------ xlsb
_XLSB_LINES = tuple(
    [xlsb_cell(STRING, at, wide(v)) if isinstance(v, str) else xlsb_cell(REAL, at, struct.pack("<d", v))
     for at, v in enumerate(values)]
    for values in (HEADERS, *ROWS)
)  # fmt: skip
_XLSB_SHEET = xlsb_sheet(*_XLSB_LINES)


def _xlsb_with(further: bytes, dimension: tuple[int, int, int, int] = (0, 2, 0, 3)) -> bytes:
    data = b"".join(
        record(ROW, struct.pack("<I", row) + b"\x00" * 13) + b"".join(cells)
        for row, cells in enumerate(_XLSB_LINES)
    )
    return (
        record(BEGIN_SHEET) + record(DIMENSION, struct.pack("<IIII", *dimension)) + record(BEGIN_DATA) + data
        + further + record(END_DATA) + record(END_SHEET)
    )  # fmt: skip


def xlsb(part: bytes = _XLSB_SHEET) -> bytes:
    """A binary workbook of one sheet."""
    return xlsb_workbook(("3月", 0, part))


def _far_xlsb(row: int, col: int) -> bytes:
    return xlsb(_xlsb_with(
        record(ROW, struct.pack("<I", row) + b"\x00" * 13) + xlsb_cell(REAL, col, struct.pack("<d", 7.0)),
        (0, row, 0, col)))  # fmt: skip


def _of_no_kind(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    relations = "xl/_rels/workbook.bin.rels"
    return zipped(
        parts | {relations: parts[relations].replace(b"relationships/worksheet", b"relationships/x")}
    )


accepted("plain.xlsb", "the plain report as xlsb", xlsb)
refused("xlsb_length_lies.xlsb", "damaged_file", "a record of 2 MB in a part of 1 kB",
        lambda: xlsb(_xlsb_with(bytes([STRING, 0xFF, 0xFF, 0x7F]) + b"x" * 10)))  # fmt: skip
refused("xlsb_string_lies.xlsb", "damaged_file", "a string that says it has 2**31 characters",
        lambda: xlsb(_xlsb_with(xlsb_cell(STRING, 4, struct.pack("<I", 1 << 31) + b"x\0"))))  # fmt: skip
refused("xlsb_cut.xlsb", "damaged_file", "a part that stops in a record", lambda: xlsb(_XLSB_SHEET[:-30]))
refused(
    "xlsb_far_cell.xlsb", "binary_too_far", "a stray cell in XFD1048576", lambda: _far_xlsb(1_048_575, 16_383)
)
refused("xlsb_row_huge.xlsb", "outside_grid", "a row of number 4294967295", lambda: _far_xlsb(0xFFFF_FFFF, 1))
refused(
    "xlsb_column_huge.xlsb",
    "outside_grid",
    "a column of number 2147483647",
    lambda: _far_xlsb(3, 0x7FFF_FFFF),
)
refused("xlsb_name_twice.xlsb", "ambiguous_package", "two sheets of one name, whose marks could not be told apart",
        lambda: xlsb_workbook(("3月", 0, _XLSB_SHEET), ("3月", 0, _XLSB_SHEET)))  # fmt: skip
refused("xlsb_far_cell_of_no_kind.xlsb", "binary_too_far", "a far cell on a sheet whose relation is of no kind that is known",
        lambda: _of_no_kind(_far_xlsb(1_048_575, 16_383)))  # fmt: skip
accepted("xlsb_dimension_lies.xlsb", "a dimension that states the whole grid and beyond",
         lambda: xlsb(_xlsb_with(b"", (0, 0xFFFF_FFF0, 0, 0x7FFF_FFF0))))  # fmt: skip
refused("xlsb_shared_string_lies.xlsb", "damaged_file", "a cell of shared string 4294967295, of none",
        lambda: xlsb(_xlsb_with(xlsb_cell(7, 4, struct.pack("<I", 0xFFFF_FFFF)))))  # fmt: skip
warned("xlsb_not_a_number.xlsb", "not_a_number", "cells of NaN and infinity",
       lambda: xlsb(_xlsb_with(record(ROW, struct.pack("<I", 3) + b"\x00" * 13) + xlsb_cell(STRING, 0, wide("城南派出所"))
                               + xlsb_cell(STRING, 1, wide("2026-03")) + xlsb_cell(REAL, 2, struct.pack("<d", float("nan")))
                               + xlsb_cell(REAL, 3, struct.pack("<d", float("inf"))))))  # fmt: skip


# ------------------------------------------------------------------ xls
def xls(fill: Callable[[xlwt.Workbook], object] | None = None) -> bytes:
    """A workbook of Excel 97 of the good rows."""
    book = xlwt.Workbook(encoding="utf-8")
    page = book.add_sheet("3月")
    for row, values in enumerate((HEADERS, *ROWS)):
        for col, value in enumerate(values):
            page.write(row, col, value)
    if fill:
        fill(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _looped_chain() -> bytes:
    """Each sector's successor is the sector before it."""
    data = xls()
    table_sector = struct.unpack_from("<I", data, 0x4C)[0]
    at = 512 * (table_sector + 1)
    return patched(data, at, struct.pack("<4I", 1, 0, 1, 0))


def _broken_chain() -> bytes:
    data = xls()
    at = 512 * (struct.unpack_from("<I", data, 0x4C)[0] + 1)
    return patched(data, at, struct.pack("<I", 0x00FF_FFFF))


def _string_count() -> bytes:
    """The shared strings' record states two billion strings."""
    data = xls()
    at = data.find(b"\xfc\x00", 512)
    return patched(data, at + 4, struct.pack("<II", 0x7FFF_FFFF, 0x7FFF_FFFF))


def _string_length() -> bytes:
    data = xls()
    at = data.find(b"\xfc\x00", 512)
    return patched(data, at + 12, b"\xff\xff")


def _sheet_offset(offset: int) -> bytes:
    data = xls()
    at = data.find(b"\x85\x00", 512)
    return patched(data, at + 4, struct.pack("<I", offset))


def _merged(book: xlwt.Workbook) -> None:
    page = book.get_sheet(0)
    page.merged_ranges.append((10, 65535, 0, 255))


refused("xls_looped_chain.xls", "damaged_file", "sectors that follow each other in a ring", _looped_chain)
refused(
    "xls_broken_chain.xls", "damaged_file", "a chain of sectors that leads out of the file", _broken_chain
)
refused("xls_string_count.xls", "damaged_file", "two billion shared strings, says the count", _string_count)
refused(
    "xls_string_length.xls",
    "damaged_file",
    "a shared string of 65,535 characters, says its length",
    _string_length,
)
refused(
    "xls_sheet_offset.xls",
    "damaged_file",
    "a sheet that begins behind the end of the file",
    lambda: _sheet_offset(0x7FFF_FFFF),
)
refused(
    "xls_sheet_in_globals.xls",
    "damaged_file",
    "a sheet that begins where the workbook does",
    lambda: _sheet_offset(0),
)
accepted(
    "xls_sector_size.xls",
    "sectors of 2**255 bytes, says the header; nobody asks it",
    lambda: patched(xls(), 0x1E, b"\xff\x00"),
)
accepted(
    "xls_fat_count.xls",
    "an allocation table of four billion sectors, says the header; the chain tells",
    lambda: patched(xls(), 0x2C, b"\xff\xff\xff\xff"),
)
refused(
    "xls_difat_loop.xls",
    "damaged_file",
    "a table of tables that is in itself",
    lambda: patched(xls(), 0x44, struct.pack("<II", 0, 0xFFFF)),
)
accepted("xls_merged.xls", "one merge of 16 million places below the data", lambda: xls(_merged))
refused("xls_only_header.xls", "damaged_file", "the 512 bytes of a header, no more", lambda: xls()[:512])


# ------------------------------------------------------------------ XML Spreadsheet 2003
_SS_NS = "urn:schemas-microsoft-com:office:spreadsheet"


def _ss_row(values: tuple[object, ...], further: str = "") -> str:
    return f"<Row {further}>" + "".join(
        f'<Cell><Data ss:Type="{"Number" if isinstance(v, int) else "String"}">{v}</Data></Cell>' for v in values
    ) + "</Row>"  # fmt: skip


_SS_ROWS = "".join(map(_ss_row, (HEADERS, *ROWS)))


def spreadsheetml(rows: str = "", before: str = "", styles: str = "") -> bytes:
    """An XML Spreadsheet of the good rows and others."""
    return (f'<?xml version="1.0"?>{before}<Workbook xmlns="{_SS_NS}" xmlns:ss="{_SS_NS}">{styles}<Worksheet ss:Name="3月">'
            f"<Table>{_SS_ROWS}{rows}</Table></Worksheet></Workbook>").encode()  # fmt: skip


def _ss_cell(value: str, kind: str = "Number", **attributes: object) -> str:
    stated = " ".join(f'ss:{name}="{what}"' for name, what in attributes.items())
    return f'<Cell {stated}><Data ss:Type="{kind}">{value}</Data></Cell>'


_SS_SOUTH = _ss_cell("城南派出所", "String") + _ss_cell("2026-03", "String")


def _ss_line(*cells: str, attributes: str = "") -> str:
    return f"<Row {attributes}>{''.join(cells)}</Row>"


for _name, _index in (
    ("huge", "99999999999"),
    ("beyond", "16385"),
    ("negative", "-1"),
    ("zero", "0"),
    ("superscript", "²"),
    ("full_width", "５"),
):
    refused(f"ss_index_{_name}.xls", "outside_grid", f"a cell whose column is {_index}",
            lambda index=_index: spreadsheetml(_ss_line(_ss_cell("7", Index=index))))  # fmt: skip
warned("ss_far_cell.xls", "far_cell", "a stray cell in XFD1048576",
       lambda: spreadsheetml(_ss_line(_ss_cell("7", Index=16384), attributes='ss:Index="1048576"')))  # fmt: skip
warned("ss_cell_twice.xls", "cell_written_twice", "two values for C4",
       lambda: spreadsheetml(_ss_line(_SS_SOUTH, _ss_cell("3"), _ss_cell("5", Index=3))), total=None)  # fmt: skip
warned("ss_row_twice.xls", "cell_written_twice", "a later row of a number that was there",
       lambda: spreadsheetml(_ss_row(("城南派出所", "2026-03", 3, 4), 'ss:Index="3"')), total=None)  # fmt: skip
warned("ss_merged.xls", "merge_ignored", "a cell merged over the whole sheet",
       lambda: spreadsheetml(_ss_line(_ss_cell("备注", "String", MergeAcross=16383, MergeDown=1048570))))  # fmt: skip
refused("ss_merged_huge.xls", "outside_grid", "a cell merged over 2 billion columns",
        lambda: spreadsheetml(_ss_line(_ss_cell("7", MergeAcross=2147483647))))  # fmt: skip
warned("ss_name_twice.xls", "sheet_name_twice", "two sheets of one name",
       lambda: spreadsheetml().replace(b"</Workbook>", spreadsheetml()[spreadsheetml().index(b"<Worksheet"):]), total=None)  # fmt: skip
refused("ss_laughs.xls", "document_type_in_xml", "nested entities", lambda: spreadsheetml(before=_LAUGHS))
accepted("ss_style_cycle.xls", "styles that are each other's parents",
         lambda: spreadsheetml(styles='<Styles><Style ss:ID="a" ss:Parent="b"/><Style ss:ID="b" ss:Parent="a"/></Styles>'))  # fmt: skip
warned("ss_number_words.xls", "no_figure", "a cell of the type Number that says 1e999",
       lambda: spreadsheetml(_ss_line(_SS_SOUTH, _ss_cell("1e999"), _ss_cell("0x10"))))  # fmt: skip

# ------------------------------------------------------------------ HTML
_TABLE = (
    "<tr>"
    + "</tr><tr>".join("".join(f"<td>{v}</td>" for v in values) for values in (HEADERS, *ROWS))
    + "</tr>"
)


def html(further: str = "", behind: str = "", before: str = "") -> bytes:
    """A page with the good rows in a table."""
    return f'<html><head><meta charset="utf-8"></head><body>{before}<table>{_TABLE}{further}</table>{behind}</body></html>'.encode()


refused("html_tables_10000_deep.xls", "nested_too_deeply", "tables in tables, 10,000 deep, behind the report",
         lambda: html(behind="<table><tr><td>" * 10_000))  # fmt: skip
refused(
    "html_divs_100k_deep.xls",
    "nested_too_deeply",
    "100,000 nested divisions around the report",
    lambda: html(before="<div>" * 100_000),
)
refused(
    "html_rowspans.xls",
    "span_too_large",
    "rowspans of a million",
    lambda: html('<tr><td rowspan="1000000">1</td></tr>'),
)
for _name, _count in (
    ("negative", "-1"),
    ("superscript", "²"),
    ("zero", "0"),
    ("words", "all"),
    ("empty", ""),
):
    accepted(f"html_span_{_name}.xls", f"a colspan of {_count!r} is none, as in a browser",
             lambda count=_count: html(f'<tr><td colspan="{count}" rowspan="{count}">备注</td></tr>'))  # fmt: skip
accepted(
    "html_rowspan_lies.xls",
    "a rowspan of 5,000 in the last row",
    lambda: html('<tr><td rowspan="5000">备注</td></tr>'),
)
refused(
    "html_million_places_wide.xls",
    "outside_grid",
    "a million cells in one row",
    lambda: html("<tr>" + "<td>x" * 1_000_000),
)
refused(
    "html_million_places.xls",
    "too_many_cells",
    "1.3 million cells of words",
    lambda: html(("<tr>" + "<td>x" * 1000) * 1300),
)
accepted("html_million_empty.xls", "a million empty cells", lambda: html(("<tr>" + "<td>" * 1000) * 1000))
accepted(
    "html_attribute_10mb.xls",
    "an attribute of 8 MB",
    lambda: html(behind=f'<p title="{"x" * (8 * MB)}"></p>'),
)
refused("html_spans_full.xls", "too_many_merges", "200 rows of 30 cells that span 500 columns each",
       lambda: html(("<tr>" + '<td colspan="500">备注</td>' * 30 + "</tr>") * 200))  # fmt: skip
refused(
    "html_control.xls",
    "control_character",
    "a NUL in a page",
    lambda: html().replace("城东".encode(), "城\0东".encode()),
)
accepted("html_references.xls", "character references of NUL, halves of pairs and beyond Unicode",
         lambda: html("<tr><td>备注&#0;&#xD800;&#x110000;&#99999999999;</td></tr>"))  # fmt: skip


def _archive(depth: int) -> bytes:
    head = "".join(
        f'Content-Type: multipart/related; boundary="b{at}"\r\n\r\n--b{at}\r\n' for at in range(depth)
    )
    return b"MIME-Version: 1.0\r\n" + head.encode() + b"Content-Type: text/html\r\n\r\n" + html()


refused("mhtml_deep.mht", "nested_too_deeply", "a web archive of 5,000 nested parts", lambda: _archive(5_000))
accepted("mhtml_nested.mht", "a web archive of 3 nested parts", lambda: _archive(3))
accepted("mhtml_headers.mht", "a web archive whose headers are nonsense",
         lambda: b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"; charset*=x'y'%FF\r\nDate: " + b"?" * 5000
         + b"\r\nTo: <<<>>>,,,\r\n\r\n--b\r\nContent-Type: text/html; charset=\"nonsense\"\r\n\r\n" + html() + b"\r\n--b--")  # fmt: skip
