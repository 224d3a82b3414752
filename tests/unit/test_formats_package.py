"""Zip packages are read with distrust: what is damaged, ambiguous, too large, or declares a document type is refused."""

import io
import random
import struct
import warnings
import zipfile

import pytest

from etl.formats import open_workbook
from etl.formats.grid import UnreadableFile
from etl.formats.limits import BOMB_BYTES
from etl.formats.package import relation_target
from tests.unit.xlsx_parts import rows, workbook, workbook_parts, zip_of

SHEET = "xl/worksheets/sheet1.xml"
GOOD = workbook_parts(rows("<c><v>3400</v></c>"))


def refusal(data):
    with pytest.raises(UnreadableFile) as refused:
        open_workbook(data, "报表.xlsx")
    return refused.value.code


def test_a_good_package_is_read():
    assert open_workbook(zip_of(GOOD), "a").sheets[0].cells[1, 1].value == 3400


def test_a_package_cut_off_or_changed_is_refused():
    whole = zip_of(GOOD)
    stored = zip_of(GOOD, zipfile.ZIP_STORED)
    assert refusal(whole[:-10]) == "damaged_file"
    assert refusal(whole[: len(whole) // 2]) == "damaged_file"
    assert refusal(stored.replace(b"<v>3400</v>", b"<v>9400</v>")) == "damaged_file"


def test_two_parts_of_one_name_are_refused():
    stream = io.BytesIO(zip_of(GOOD))
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(SHEET, "<worksheet/>")
    assert refusal(stream.getvalue()) == "ambiguous_package"
    assert refusal(zip_of(GOOD | {"xl/worksheets/Sheet1.XML": "<worksheet/>"})) == "ambiguous_package"


@pytest.mark.parametrize("name", ["../x.xml", "/etc/x", "..\\..\\win.ini", "C:/x", "xl/../../x"])
def test_names_outside_the_package_are_refused(name):
    assert refusal(zip_of(GOOD | {name: "x"})) == "ambiguous_package"


def test_a_size_that_lies_is_found_while_unpacking():
    data = bytearray(zip_of(GOOD | {SHEET: GOOD[SHEET] + " " * 100_000}))
    directory = data.rfind(b"PK\x01\x02")
    assert data[directory + 46 : directory + 46 + len(SHEET)] == SHEET.encode()
    data[directory + 24 : directory + 28] = struct.pack("<I", 1000)
    assert refusal(bytes(data)) == "damaged_file"


def test_bombs_are_refused_before_they_unpack():
    bomb = GOOD["xl/worksheets/sheet1.xml"].encode() + b" " * (BOMB_BYTES + 1)
    assert refusal(zip_of(GOOD | {SHEET: bomb})) == "unpacks_too_large"


def test_large_parts_of_honest_content_are_read():
    noise = random.Random(7)
    lines = "".join(
        f'<row r="{row}"><c r="A{row}"><v>{noise.random()}</v></c></row>' for row in range(1, 20_001)
    )
    assert len(open_workbook(workbook(f"<sheetData>{lines}</sheetData>"), "a").sheets[0].cells) == 20_000


def test_bytes_before_a_package_are_refused_and_bytes_behind_it_told():
    other = zip_of({"a.txt": "x"})[:60]
    assert refusal(other + zip_of(GOOD)) == "ambiguous_package"
    book = open_workbook(zip_of(GOOD) + b"\x00" * 100, "a")
    assert [finding.code for finding in book.findings] == ["trailing_data"]


@pytest.mark.parametrize("part", ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", SHEET])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_part_and_encoding(part, encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY e "x">]>{GOOD[part]}'
    assert refusal(zip_of(GOOD | {part: text.encode(encoding)})) == "document_type_in_xml"


def test_malformed_and_deeply_nested_parts_are_refused():
    assert refusal(zip_of(GOOD | {SHEET: GOOD[SHEET][:-20]})) == "damaged_file"
    assert (
        refusal(workbook("<sheetData>" + "<x>" * 50_000 + "</x>" * 50_000 + "</sheetData>")) == "damaged_file"
    )
    assert (
        refusal(zip_of(GOOD | {SHEET: '<?xml version="1.0" encoding="klingon"?><worksheet/>'}))
        == "damaged_file"
    )


def test_too_much_of_anything_is_refused():
    merges = "".join(f'<mergeCell ref="A{row}:B{row}"/>' for row in range(1, 20_002))
    assert (
        refusal(workbook(f"{rows('<c><v>1</v></c>')}<mergeCells>{merges}</mergeCells>")) == "too_many_merges"
    )
    assert refusal(workbook(*[rows("<c><v>1</v></c>")] * 301)) == "too_many_sheets"
    assert refusal(zip_of(GOOD | {f"xl/media/{number}": "" for number in range(5_001)})) == "too_many_parts"
    text = f'<c t="inlineStr"><is><t>{"派" * 32_768}</t></is></c>'
    assert refusal(workbook(rows(text))) == "cell_too_long"


def test_relations_stay_inside_the_package():
    assert relation_target("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml"
    assert relation_target("xl/workbook.xml", "/xl/worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml"
    with pytest.raises(UnreadableFile):
        relation_target("xl/workbook.xml", "../../etc/passwd")


def answer(data):
    """The refusal's code, or the number of sheets. Any other exception is a fault of ours."""
    try:
        return len(open_workbook(data, "a.xlsx").sheets)
    except UnreadableFile as reason:
        return reason.code


def test_random_damage_never_gives_another_exception():
    noise = random.Random(20260317)
    whole = zip_of(GOOD)
    answers = set()
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(noise.randrange(1, 12)):
            damaged[noise.randrange(len(damaged))] = noise.randrange(256)
        answers.add(answer(bytes(damaged)))
    assert {"damaged_file", "ambiguous_package"} <= answers
