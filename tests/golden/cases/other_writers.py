"""Writers for what else units send: openpyxl's and a system's workbooks, xlsb, SpreadsheetML, page exports, plain text."""

# ruff: noqa: E501
from __future__ import annotations

import csv
import html
import io
import struct
import unicodedata
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
from builder import Case, Formula, Sheet, Styled, as_shown, cells_in, split

STAMP = (2023, 8, 1, 9, 0, 0)


def grid(sheet: Sheet) -> list[list[str]]:
    at = [split(a) for a in sheet.cells]
    out = [[""] * max(c for _, c in at) for _ in range(max(r for r, _ in at))]
    for a, value in sheet.cells.items():
        row, column = split(a)
        out[row - 1][column - 1] = as_shown(value.value if isinstance(value, Styled) else value)
    return out


def spans_of(sheet: Sheet) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    """{top-left: (rows, columns)} of the merges, and the cells that they cover."""
    corners, covered = {}, set()
    for span in sheet.merges:
        at = [split(a) for a in cells_in(span)]
        corners[at[0]] = (at[-1][0] - at[0][0] + 1, at[-1][1] - at[0][1] + 1)
        covered |= set(at[1:])
    return corners, covered


def openpyxl_book(case: Case) -> bytes:
    """As openpyxl saves it, the 1904 system if a sheet asks for it; entries without the clock."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = datetime(*STAMP)
    if any(getattr(s, "from_1904", False) for s in case.sheets):
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for s in case.sheets:
        page = book.create_sheet(s.name)
        page.sheet_state = s.state
        for a, value in s.cells.items():
            if isinstance(value, Styled):
                page[a].number_format = value.number_format
                value = value.value
            page[a] = value.text if isinstance(value, Formula) else value
        for span in s.merges:
            page.merge_cells(span)
        for r in s.hidden_rows:
            page.row_dimensions[r].hidden = True
        for c in s.hidden_columns:
            page.column_dimensions[c].hidden = True
    raw, out = io.BytesIO(), io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "docProps/core.xml":
                start = data.index(b"<dcterms:modified")
                data = data[:start] + data[data.index(b"</dcterms:modified>") + 19 :]
            new.writestr(zipfile.ZipInfo(entry.filename, STAMP), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


# --- binary workbooks: record numbers of [MS-XLSB] 2.3
def record(number: int, content: bytes = b"") -> bytes:
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    size, length = b"", len(content)
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 0x7F else 0)])
        length >>= 7
        if not length:
            return head + size + content


def wide(text: str) -> bytes:
    return struct.pack("<I", len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")


def xlsb_sheet(sheet: Sheet) -> bytes:
    rows: dict[int, dict[int, Any]] = {}
    for a, value in sheet.cells.items():
        row, column = split(a)
        rows.setdefault(row, {})[column] = value
    data = b""
    for r in sorted(rows):
        data += record(0, struct.pack("<I", r - 1) + b"\x00" * 13)
        for c in sorted(rows[r]):
            value, head = rows[r][c], struct.pack("<II", c - 1, 0)
            if isinstance(value, (int, float)):
                data += record(5, head + struct.pack("<d", value))
            else:
                data += record(6, head + wide(as_shown(value)))
    merges = b""
    for span in sheet.merges:
        at = [split(a) for a in cells_in(span)]
        merges += record(176, struct.pack("<IIII", at[0][0] - 1, at[-1][0] - 1, at[0][1] - 1, at[-1][1] - 1))
    if merges:
        merges = record(177, struct.pack("<I", len(sheet.merges))) + merges + record(178)
    last = max(rows), max(c for row in rows.values() for c in row)
    size = record(148, struct.pack("<IIII", 0, last[0] - 1, 0, last[1] - 1))
    return record(129) + size + record(145) + data + record(146) + merges + record(130)


def xlsb_book(case: Case) -> bytes:
    package = "http://schemas.openxmlformats.org/package/2006"
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    listed = b"".join(
        record(156, struct.pack("<II", int(s.state == "hidden"), i) + wide(f"rId{i}") + wide(s.name))
        for i, s in enumerate(case.sheets, 1)
    )
    lines = "".join(
        f'<Relationship Id="rId{i}" Type="{related}/worksheet" Target="worksheets/sheet{i}.bin"/>'
        for i in range(1, len(case.sheets) + 1)
    )
    relations = f'<Relationships xmlns="{package}/relationships">%s</Relationships>'
    office = f'<Relationship Id="rId1" Type="{related}/officeDocument" Target="xl/workbook.bin"/>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
        "_rels/.rels": relations % office,
        "xl/workbook.bin": record(131) + record(143) + listed + record(144) + record(132),
        "xl/_rels/workbook.bin.rels": relations % lines,
    }
    parts |= {f"xl/worksheets/sheet{i}.bin": xlsb_sheet(s) for i, s in enumerate(case.sheets, 1)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


# --- markup
def spreadsheetml_cell(value: Any, row: int, column: int, span: tuple[int, int] | None) -> str:
    tags = f' ss:Index="{column}"'
    if span:
        tags += f' ss:MergeDown="{span[0] - 1}"' if span[0] > 1 else ""
        tags += f' ss:MergeAcross="{span[1] - 1}"' if span[1] > 1 else ""
    if isinstance(value, Styled):
        tags, value = tags + ' ss:StyleID="s1"', value.value
    kind, text = "String", as_shown(value)
    if isinstance(value, (int, float)):
        kind = "Number"
    elif isinstance(value, (date, datetime)):
        kind, text = "DateTime", f"{value:%Y-%m-%d}T00:00:00.000"
    return f'<Cell{tags}><Data ss:Type="{kind}">{html.escape(text)}</Data></Cell>'


def spreadsheetml(case: Case) -> bytes:
    """Excel's XML of 2003; rows and cells that are empty are left out and indexed over."""
    sheets = ""
    for s in case.sheets:
        corners, _ = spans_of(s)
        rows: dict[int, str] = {}
        for a in sorted(s.cells, key=lambda a: split(a)):
            r, c = split(a)
            rows[r] = rows.get(r, "") + spreadsheetml_cell(s.cells[a], r, c, corners.get((r, c)))
        body = "".join(f'<Row ss:Index="{r}">{cells}</Row>' for r, cells in rows.items())
        sheets += f'<Worksheet ss:Name="{html.escape(s.name)}"><Table>{body}</Table></Worksheet>\n'
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        f'<Workbook xmlns="{space}" xmlns:ss="{space}">\n{sheets}</Workbook>'
    ).encode()


def web_page(case: Case, encoding: str = "gb18030") -> bytes:
    """What a system's 导出Excel button gives: merged cells, styles, breaks and entities, in GBK."""
    s = case.sheets[0]
    rows, (corners, covered) = grid(s), spans_of(s)
    lines = []
    for r, row in enumerate(rows, 1):
        cells = ""
        for c, text in enumerate(row, 1):
            if (r, c) in covered:
                continue
            down, across = corners.get((r, c), (1, 1))
            tags = (f" rowspan={down}" if down > 1 else "") + (f" colspan={across}" if across > 1 else "")
            inner = html.escape(text).replace("\n", "<br/>").replace(" ", "&nbsp;") or "&nbsp;"
            cells += f"<td{tags} style=\"mso-number-format:'\\@'\"><font size=2>{inner}</font></td>"
        lines.append(f"<tr>{cells}</tr>")
    title = html.escape(case.file.rsplit(".", 1)[0])
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'
        f'<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}</title>'
        f"<style>td{{font-size:12px}}</style></head><body><table border=1>{''.join(lines)}</table></body></html>"
    ).encode(encoding)


# --- plain text
def columns_of_blanks(case: Case) -> bytes:
    """Columns set with blanks, as from a terminal: two at least between the fields."""
    rows = grid(case.sheets[0])

    def width(text: str) -> int:
        return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)

    lone = [sum(map(bool, row)) == 1 for row in rows]
    wides = [
        max(width(row[c]) for row, alone in zip(rows, lone, strict=True) if not alone)
        for c in range(len(rows[0]))
    ]
    lines = []
    for row, alone in zip(rows, lone, strict=True):
        if alone:
            lines.append("".join(row))
            continue
        lines.append("".join(t + " " * (w - width(t) + 2) for t, w in zip(row, wides, strict=True)).rstrip())
    return "\r\n".join(lines).encode("gb18030")


def separated(case: Case, separator: str, encoding: str, quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator="\r\n", quoting=quoting).writerows(
        grid(case.sheets[0])
    )
    return out.getvalue().encode(encoding)


# --- a workbook as WPS and other systems write it: built-in formats, pronunciation, inline strings, cached texts
def wps_cell(a: str, value: Any, styles: list[Any], strings: list[str]) -> str:
    style = ""
    if isinstance(value, Styled):
        if value.number_format not in styles:
            styles.append(value.number_format)
        style, value = f' s="{styles.index(value.number_format) + 1}"', value.value
    if isinstance(value, (date, datetime)):
        value = (datetime(value.year, value.month, value.day) - datetime(1899, 12, 30)).days
    if isinstance(value, Formula):
        result = html.escape(as_shown(value.result))
        kind = "" if isinstance(value.result, (int, float)) else ' t="str"'
        kind = ' t="e"' if result.startswith("#") else kind
        return f'<c r="{a}"{style}{kind}><f>{html.escape(value.text[1:])}</f><v>{result}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{a}"{style}><v>{value}</v></c>'
    if len(strings) % 3 == 2:
        strings.append("")  # every third text stands in its cell
        return f'<c r="{a}"{style} t="inlineStr"><is><t>{html.escape(value)}</t></is></c>'
    strings.append(value)
    return f'<c r="{a}"{style} t="s"><v>{len(strings) - 1}</v></c>'


def wps_book(case: Case) -> bytes:
    main, kind = (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "application/vnd.openxmlformats-officedocument.spreadsheetml",
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    styles: list[Any] = []
    strings: list[str] = []
    parts: dict[str, str] = {}
    for i, s in enumerate(case.sheets, 1):
        rows: dict[int, str] = {}
        for a in sorted(s.cells, key=split):
            r = split(a)[0]
            rows[r] = rows.get(r, "") + wps_cell(a, s.cells[a], styles, strings)
        hidden = {r: ' hidden="1"' for r in s.hidden_rows}
        body = "".join(f'<row r="{r}"{hidden.get(r, "")}>{cells}</row>' for r, cells in rows.items())
        merges = "".join(f'<mergeCell ref="{m}"/>' for m in s.merges)
        merges = f'<mergeCells count="{len(s.merges)}">{merges}</mergeCells>' if merges else ""
        parts[f"xl/worksheets/sheet{i}.xml"] = (
            f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData>{merges}</worksheet>'
        )
    custom = [f for f in styles if isinstance(f, str)]
    formats = "".join(
        f'<numFmt numFmtId="{176 + i}" formatCode="{html.escape(f)}"/>' for i, f in enumerate(custom)
    )
    used = "".join(
        f'<xf numFmtId="{f if isinstance(f, int) else 176 + custom.index(f)}" applyNumberFormat="1"/>'
        for f in styles
    )
    parts["xl/styles.xml"] = (
        f'<styleSheet xmlns="{main}"><numFmts count="{len(custom)}">{formats}</numFmts><fonts count="1"><font/></fonts>'
        f'<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="{len(styles) + 1}">'
        f'<xf numFmtId="0"/>{used}</cellXfs></styleSheet>'
    )
    shared = "".join(
        f'<si><r><t xml:space="preserve">{html.escape(t[:1])}</t></r><r><t xml:space="preserve">{html.escape(t[1:])}</t></r>'
        f'<rPh sb="0" eb="1"><t>pinyin</t></rPh><phoneticPr fontId="0"/></si>'
        for t in strings
    )
    parts["xl/sharedStrings.xml"] = (
        f'<sst xmlns="{main}" count="{len(strings)}" uniqueCount="{len(strings)}">{shared}</sst>'
    )
    listed = "".join(
        f'<sheet name="{html.escape(s.name)}" sheetId="{i}"{"" if s.state == "visible" else " state=" + chr(34) + s.state + chr(34)} r:id="rId{i}"/>'
        for i, s in enumerate(case.sheets, 1)
    )
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{main}" xmlns:r="{related}"><sheets>{listed}</sheets></workbook>'
    )
    n = len(case.sheets)
    targets = [("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, n + 1)] + [
        ("styles", "styles.xml"),
        ("sharedStrings", "sharedStrings.xml"),
    ]
    lines = "".join(
        f'<Relationship Id="rId{i}" Type="{related}/{k}" Target="{t}"/>'
        for i, (k, t) in enumerate(targets, 1)
    )
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{package}/relationships">{lines}</Relationships>'
    )
    parts["_rels/.rels"] = (
        f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{related}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{kind}.worksheet+xml"/>'
        for i in range(1, n + 1)
    )
    parts["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>{overrides}'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>'
    )
    return zip_parts(
        {
            name: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text
            for name, text in parts.items()
        }
    )


def zip_parts(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(parts, key=lambda name: (name != "mimetype", name != "[Content_Types].xml", name)):
            new.writestr(zipfile.ZipInfo(name, STAMP), parts[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()


# --- LibreOffice: repeated cells, covered cells, comments, percentages, dates, hidden rows and sheets
def libre_cell(value: Any, span: tuple[int, int] | None, comment: str) -> str:
    tags = f' table:number-columns-spanned="{span[1]}" table:number-rows-spanned="{span[0]}"' if span else ""
    note = (
        f"<office:annotation><dc:creator>审核</dc:creator><text:p>{comment}</text:p></office:annotation>"
        if comment
        else ""
    )
    if isinstance(value, Styled) and "%" in value.number_format:
        shown = f"{value.value:.0%}"
        return f'<table:table-cell{tags} office:value-type="percentage" office:value="{value.value}">{note}<text:p>{shown}</text:p></table:table-cell>'
    if isinstance(value, Styled):
        shown = value.number_format.replace("0", str(value.value)).replace(chr(34), "")
        return f'<table:table-cell{tags} office:value-type="float" office:value="{value.value}">{note}<text:p>{html.escape(shown)}</text:p></table:table-cell>'
    if isinstance(value, (date, datetime)):
        return f'<table:table-cell{tags} office:value-type="date" office:date-value="{value:%Y-%m-%d}">{note}<text:p>{value:%Y/%m/%d}</text:p></table:table-cell>'
    if isinstance(value, Formula):
        formula = html.escape("of:" + value.text)
        return f'<table:table-cell{tags} table:formula="{formula}" office:value-type="float" office:value="{value.result}">{note}<text:p>{value.result}</text:p></table:table-cell>'
    if isinstance(value, (int, float)):
        return f'<table:table-cell{tags} office:value-type="float" office:value="{value}">{note}<text:p>{value:,}</text:p></table:table-cell>'
    lines = "".join(
        "<text:p>" + html.escape(line).replace("  ", ' <text:s text:c="1"/>') + "</text:p>"
        for line in value.split("\n")
    )
    return f'<table:table-cell{tags} office:value-type="string">{note}{lines}</table:table-cell>'


def libre_book(case: Case) -> bytes:
    spaces = {
        n: f"urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"
        for n in ("office", "table", "text", "style", "manifest")
    }
    spaces["dc"] = "http://purl.org/dc/elements/1.1/"
    named = " ".join(f'xmlns:{n}="{u}"' for n, u in spaces.items())
    tables = ""
    for s in case.sheets:
        corners, covered = spans_of(s)
        at = [split(a) for a in s.cells]
        rows, columns = max(r for r, _ in at), max(c for _, c in at)
        lines = ""
        for r in range(1, rows + 1):
            line, gap = "", 0
            for c in range(1, columns + 1):
                value = next((s.cells[a] for a in s.cells if split(a) == (r, c)), None)
                if (r, c) in covered or value is None:
                    if gap and (r, c) not in covered and (r, c - 1) not in covered:
                        gap += 1
                        line = (
                            line[: line.rindex("<")]
                            + f'<table:table-cell table:number-columns-repeated="{gap}"/>'
                        )
                    else:
                        gap = 0 if (r, c) in covered else 1
                        line += "<table:covered-table-cell/>" if (r, c) in covered else "<table:table-cell/>"
                    continue
                gap = 0
                comment = getattr(s, "comments", {}).get((r, c), "")
                line += libre_cell(value, corners.get((r, c)), comment)
            shown = ' table:visibility="collapse"' if r in s.hidden_rows else ""
            lines += f'<table:table-row{shown}>{line}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
        lines += '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
        style = "ta2" if s.state == "hidden" else "ta1"
        tables += f'<table:table table:name="{html.escape(s.name)}" table:style-name="{style}"><table:table-column table:number-columns-repeated="{columns}"/>{lines}</table:table>'
    styles = "".join(
        f'<style:style style:name="{n}" style:family="table"><style:table-properties table:display="{d}"/></style:style>'
        for n, d in (("ta1", "true"), ("ta2", "false"))
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    content = (
        f'<office:document-content {named} office:version="1.3"><office:automatic-styles>{styles}</office:automatic-styles>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    listed = entry.format("/", kind) + entry.format("content.xml", "text/xml")
    return zip_parts(
        {
            "mimetype": kind,
            "content.xml": content,
            "META-INF/manifest.xml": f"<manifest:manifest {named}>{listed}</manifest:manifest>",
        }
    )


def as_typed(case: Case) -> bytes:
    """A file whose bytes the case gives."""
    raw: bytes = case.raw  # type: ignore[attr-defined]
    return raw


FORMS = {
    "openpyxl": openpyxl_book,
    "xlsb": xlsb_book,
    "spreadsheetml": spreadsheetml,
    "page": web_page,
    "blanks": columns_of_blanks,
    "utf16": lambda c: separated(c, "\t", "utf-16"),
    "utf16csv": lambda c: separated(c, ",", "utf-16"),
    "pipe": lambda c: separated(c, "|", "utf-8"),
    "wide_comma": lambda c: separated(c, "，", "gb18030"),
    "quoted": lambda c: separated(c, ",", "gb18030", csv.QUOTE_ALL),
    "sep_line": lambda c: b"sep=;\r\n" + separated(c, ";", "gb18030"),
    "wps": wps_book,
    "libre": libre_book,
    "raw": as_typed,
    "utf16be": lambda c: b"\xfe\xff" + separated(c, "\t", "utf-16-be"),
    "tab_utf8": lambda c: separated(c, "\t", "utf-8"),
}
