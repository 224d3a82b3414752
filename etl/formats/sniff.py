"""What a file really is, by its first bytes and the names inside it."""

from __future__ import annotations

from etl.formats.grid import UnreadableFile, damaged_part
from etl.formats.package import Package
from etl.formats.xlsx_package import local, main_part, start_tags
from etl.regex import regex

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (
    b"\x09\x08\x10\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x00\x04\x00",
)
_OTHER_KINDS = (
    (b"%PDF", "PDF"), (b"MZ", "windows_program"), (b"\x7fELF", "program"), (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"BM", "BMP"), (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"),
    (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7-Zip"), (b"\x1f\x8b", "gzip"), (b"{\\rtf", "RTF"), (b"RIFF", "RIFF"),
    (b"SQLite format 3", "SQLite"), (b"PK\x05\x06", "ZIP"),
)  # fmt: skip
_HTML_START = regex(rb"<(!doctype html|html|head|meta|body|style|div|p|h[1-6]|center|table|tr)[\s>]")
# The last word of what an OpenDocument package says that it is.
_OPEN_DOCUMENTS = {"spreadsheet": "ods", "text": "odt", "presentation": "odp"}
# Streams of an OLE container by which it shows what it is.
_OLE_STREAMS = (
    ("EncryptedPackage", "encrypted"), ("Workbook", "xls"), ("Book", "xls"), ("WordDocument", "doc"),
    ("PowerPoint Document", "PowerPoint"), ("HwpSummaryInformation", "HWP"),
)  # fmt: skip


def kind_of_bytes(data: bytes) -> str:
    """'zip', 'xls', 'doc', 'encrypted', 'html', 'spreadsheetml', 'text', else the name of a foreign kind."""
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if data.startswith(_OLE):
        return _kind_of_ole(data)
    if data.startswith(_BIFF):
        return "xls"
    for start, kind in _OTHER_KINDS:
        if data.startswith(start) and not (kind in ("BMP", "windows_program") and _is_ascii_text(data)):
            return kind
    return _kind_of_text(data)


def _kind_of_text(data: bytes) -> str:
    """By its first tags. NULs are left out, so that UTF-16 shows its ASCII characters too."""
    start = data[:4096].replace(b"\x00", b"").lower()
    first = start.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if first.startswith((b"mime-version:", b"from:")) and b"multipart/related" in start:
        return "mhtml"
    if not first.startswith(b"<"):
        return "text"
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start and not first.startswith(b"<html"):
        return "spreadsheetml"
    return "html" if _HTML_START.match(first) or b"<table" in start or b"<html" in start else "text"


def _is_ascii_text(data: bytes) -> bool:
    return b"\x00" not in data[:512]


def _kind_of_ole(data: bytes) -> str:
    """By the stream whose name stands first: those of embedded objects come later.

    A container without any of them is most likely a workbook cut off before its directory.
    """
    found = []
    for name, kind in _OLE_STREAMS:
        at = data.find(name.encode("utf-16-le") + b"\x00\x00")
        if at >= 0:
            found.append((kind != "encrypted", at, kind))
    return min(found)[2] if found else "xls"


def kind_of_package(package: Package) -> tuple[str, str]:
    """('xlsx' | 'docx' | 'xlsb' | 'ods' | a foreign kind, the main part). Raises UnreadableFile for one that is two."""
    if package.find("mimetype") and package.find("content.xml"):
        if package.find("_rels/.rels"):
            raise UnreadableFile("ambiguous_package", part="content.xml, _rels/.rels")
        kind = package.bytes_of("mimetype").decode("ascii", "replace").strip()
        return _OPEN_DOCUMENTS.get(kind.rpartition(".")[2], "open_document"), "content.xml"
    main = main_part(package)
    if not main or package.find(main) is None:
        _refuse_without_main(package)
        return "ZIP", ""
    folder = main.partition("/")[0]
    if main.endswith(".bin"):
        return "xlsb", main
    if folder in ("xl", "word"):
        return {"xl": "xlsx", "word": "docx"}[folder], main
    root = local(start_tags(package, main)[0][0])
    return {"workbook": "xlsx", "document": "docx", "presentation": "PowerPoint"}.get(root, "ZIP"), main


def _refuse_without_main(package: Package) -> None:
    """A workbook or document whose list of parts does not lead to it is damaged, and no foreign file."""
    if {"word", "xl"} & {name.partition("/")[0] for name in package.names}:
        raise damaged_part("_rels/.rels", "leads_nowhere")
