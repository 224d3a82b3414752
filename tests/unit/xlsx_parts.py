"""Builds small xlsx packages part by part, so that a test says exactly what stands in the XML."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def zip_of(parts, compression=zipfile.ZIP_DEFLATED):
    """The bytes of a zip with these parts, {name: text or bytes}."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def workbook_parts(*sheets, names=None, states=None, strings=None, styles=None, properties=""):
    """{name: text} of a workbook whose worksheets hold the given XML inside <worksheet>."""
    names = names or [f"Sheet{number}" for number in range(1, len(sheets) + 1)]
    states = states or ["visible"] * len(sheets)
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="rId{number}"/>'
        for number, (name, state) in enumerate(zip(names, states, strict=True), 1)
    )
    related = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATED}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}">{properties}<sheets>{listed}</sheets>'
        "</workbook>",
    }
    for part, content in (("sharedStrings", strings), ("styles", styles)):
        if content is not None:
            related += f'<Relationship Id="r{part}" Type="{RELATED}/{part}" Target="{part}.xml"/>'
            parts[f"xl/{part}.xml"] = content
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>'
    )
    for number, content in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{MAIN}">{content}</worksheet>'
    return parts


def workbook(*sheets, **options):
    """The bytes of such a workbook."""
    return zip_of(workbook_parts(*sheets, **options))


def rows(*lines):
    """<sheetData> with the cells of each line, given as XML."""
    return "<sheetData>" + "".join(f"<row>{line}</row>" for line in lines) + "</sheetData>"


def styles_of(*codes, struck=()):
    """A styles part: style 0 is General, style n has the n-th format code; `struck` lists styles struck out."""
    formats = "".join(
        f'<numFmt numFmtId="{200 + at}" formatCode="{code.replace(chr(34), "&quot;")}"/>'
        for at, code in enumerate(codes, 1)
        if isinstance(code, str)
    )
    xfs = '<xf numFmtId="0" fontId="0"/>' + "".join(
        f'<xf numFmtId="{200 + at if isinstance(code, str) else code}" fontId="{int(at in struck)}"/>'
        for at, code in enumerate(codes, 1)
    )
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><fonts><font/><font><strike/></font></fonts>'
        f'<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>'
    )
