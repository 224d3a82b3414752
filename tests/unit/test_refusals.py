"""Why a file cannot be read: one sentence in each language that names the same part, and no text of the program."""

import io
import logging
import re
import zipfile
from pathlib import Path

import pytest

from etl.cli_words import read_words
from etl.formats import sniff
from etl.normalise import normalise_bytes
from etl.reader_process import Job
from etl.refusals import WORDS, refusal_issue
from etl.schema import Supplied
from etl.worker import read_many
from tests.unit.test_formats_docx import document
from tests.unit.xlsx_parts import rows, workbook_parts, zip_of

SHEET = "xl/worksheets/sheet1.xml"
PARTS = workbook_parts(rows("<c><v>3400</v></c>"), names=["4月"], strings="<sst></sst>")
WHOLE = zip_of(PARTS, zipfile.ZIP_STORED)
FORMATS = Path(__file__).resolve().parents[2] / "etl" / "formats"
CAUSE = re.compile(r'damaged_part\([^"]*(?:"[^"]*", )?"(\w+)"\)')


def words(data: bytes, name: str = "报表.xlsx") -> tuple[str, str]:
    """(in Chinese, in English) why a file is refused, without the beginning that names the file."""
    (issue,) = normalise_bytes(data, name).issues
    return issue.message_zh.partition(f"文件《{name}》")[2], issue.message_en.partition(
        f"The file “{name}” "
    )[2]


def garbled(part: str) -> bytes:
    """The workbook whose part is packed and does not unpack."""
    packed = zip_of(PARTS)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        entry = archive.getinfo(part)
    start = entry.header_offset + 30 + len(part)
    return packed[:start] + b"\xff" * 8 + packed[start + 8 :]


def without(*names: str) -> bytes:
    return zip_of({name: content for name, content in PARTS.items() if name not in names})


@pytest.mark.parametrize(
    ("data", "zh", "en"),
    [
        (
            garbled(SHEET),
            "已损坏，无法读取：工作表“4月”（部件 xl/worksheets/sheet1.xml）无法解压。",
            "is damaged and cannot be read: the sheet “4月” (part xl/worksheets/sheet1.xml) cannot be unpacked.",
        ),
        (
            WHOLE.replace(b"<v>3400</v>", b"<v>9400</v>"),
            "已损坏，无法读取：工作表“4月”（部件 xl/worksheets/sheet1.xml）与文件记录的校验值不符，内容被改动过。",
            "is damaged and cannot be read: the sheet “4月” (part xl/worksheets/sheet1.xml) does not match the checksum "
            "in the file: it was changed.",
        ),
        (
            zip_of(
                PARTS | {SHEET: PARTS[SHEET].replace("<v>3400</v>", "<v>3</v>").replace("<c>", '<c t="s">')}
            ),
            "已损坏，无法读取：工作表“4月”（部件 xl/worksheets/sheet1.xml）引用了文件里没有的文字。",
            "is damaged and cannot be read: the sheet “4月” (part xl/worksheets/sheet1.xml) refers to a text that the "
            "file does not hold.",
        ),
        (
            zip_of(PARTS | {SHEET: "<picture/>"}),
            "已损坏，无法读取：工作表“4月”（部件 xl/worksheets/sheet1.xml）不是工作表的内容。",
            "is damaged and cannot be read: the sheet “4月” (part xl/worksheets/sheet1.xml) holds something else than a "
            "sheet.",
        ),
        (
            without(SHEET),
            "已损坏，无法读取：工作表“4月”（部件 xl/worksheets/sheet1.xml）缺失。",
            "is damaged and cannot be read: the sheet “4月” (part xl/worksheets/sheet1.xml) is missing.",
        ),
        (
            zip_of(PARTS | {"xl/sharedStrings.xml": "<sst><si>"}),
            "已损坏，无法读取：单元格文字（部件 xl/sharedStrings.xml）写法有误，读到中途就断了。",
            "is damaged and cannot be read: the text of the cells (part xl/sharedStrings.xml) is not well-formed and "
            "breaks off midway.",
        ),
        (
            without("_rels/.rels"),
            "已损坏，无法读取：文件各部分的清单（部件 _rels/.rels）没有指向表格或文档的内容。",
            "is damaged and cannot be read: the list of the file's parts (part _rels/.rels) does not lead to the "
            "content.",
        ),
        (
            WHOLE[: len(WHOLE) // 2],
            "已损坏，无法读取：文件的内部结构不完整，可能没有传完或没有存完。",
            "is damaged and cannot be read: the structure of the file is not complete; perhaps it was not sent, or not "
            "saved, to the end.",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
            "已损坏，无法读取：文件的内部结构前后矛盾或不完整。",
            "is damaged and cannot be read: the structure of the file is contradictory or not complete.",
        ),
        (
            b"MZ\x90\x00\x03\x00",
            "实际是“Windows 程序”，不是可以读取的表格或文档。",
            "is really a Windows program, neither a spreadsheet nor a document that can be read.",
        ),
        (
            zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
            "实际是“OpenDocument 文字文档（odt）”，不是可以读取的表格或文档。",
            "is really an OpenDocument text (odt), neither a spreadsheet nor a document that can be read.",
        ),
    ],
)
def test_both_languages_name_the_same_part_and_cause(data: bytes, zh: str, en: str) -> None:
    assert words(data) == (zh, en)


def test_a_document_without_its_list_of_parts_is_damaged_and_no_foreign_file() -> None:
    parts = {"word/document.xml": "<x/>", "[Content_Types].xml": "<Types/>"}
    (issue,) = normalise_bytes(zip_of(parts), "总结.docx").issues
    assert (issue.code, issue.sheet) == ("damaged_file", "")
    assert words(document("<w:p>"), "总结.docx")[0] == (
        "已损坏，无法读取：文档正文（部件 word/document.xml）写法有误，读到中途就断了。"
    )


def test_every_cause_and_kind_that_the_readers_name_has_its_words() -> None:
    causes = {
        cause for path in FORMATS.glob("*.py") for cause in CAUSE.findall(path.read_text(encoding="utf-8"))
    }
    assert causes == {
        "checksum", "compression", "contradictory", "cut_off", "leads_nowhere", "missing", "nested", "no_worksheet",
        "not_complete", "not_unpacked", "not_well_formed", "text_missing",
    }  # fmt: skip
    kinds = {kind for _, kind in sniff._OTHER_KINDS} | {"PowerPoint", "HWP", "odt", "odp", "open_document"}
    wanted = {f"cause {cause}" for cause in causes} | {f"kind {kind}" for kind in kinds}
    assert wanted - read_words(WORDS).keys() == set()


def test_a_name_of_a_part_that_is_a_pattern_or_unknown_is_shown_as_it_is() -> None:
    told = [
        refusal_issue("damaged_file", "a", part=part, cause="missing").message_zh.partition("：")[2]
        for part in ("[Content_Types].xml", "xl/Styles.xml", "{file}", "xl/worksheets/_rels/sheet1.xml.rels")
    ]
    assert told == [
        "文件各部分的清单（部件 [Content_Types].xml）缺失。",
        "单元格格式（部件 xl/Styles.xml）缺失。",
        "部件 {file}缺失。",
        "文件各部分的清单（部件 xl/worksheets/_rels/sheet1.xml.rels）缺失。",
    ]


def test_a_fault_of_the_program_is_logged_and_the_clerk_is_not_told_its_text() -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    logging.getLogger("etl").addHandler(handler)
    try:
        ((_, reading),) = read_many(
            [Job(b"raise", "乙.txt", Supplied())], read="tests.unit.reader_stubs:read"
        )
    finally:
        logging.getLogger("etl").removeHandler(handler)
    assert [(issue.message_zh, issue.message_en) for issue in reading.issues] == [
        (
            "读取文件《乙.txt》时程序出错，该文件未读取，其他文件不受影响。",
            "The program failed while it read “乙.txt”; it was not read, and other files are not affected.",
        )
    ]
    assert "a fault of ours" in written.getvalue()
