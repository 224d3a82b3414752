"""Plain text: encodings, table or prose, records and paragraphs."""

import pytest

from etl.formats import open_workbook
from etl.formats.grid import UnreadableFile

TABLE = "单位,宣传场次,受众人数\r\n城东派出所,12,3400\r\n城西派出所,7,1250\r\n"


def read(text, name="报表.csv", encoding="utf-8"):
    return open_workbook(text.encode(encoding), name)


def grid(text, **options):
    """{address: raw} of the one sheet."""
    sheet = read(text, **options).sheets[0]
    return {sheet.address(*at): cell.raw for at, cell in sheet.cells.items()}


def refusal(data, name="报表.csv"):
    with pytest.raises(UnreadableFile) as refused:
        open_workbook(data, name)
    return refused.value.code, refused.value.fields


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_encodings_of_chinese_offices(encoding):
    book = read(TABLE, encoding=encoding)
    assert (book.format, book.sheets[0].name, book.findings) == ("text", "报表", [])
    assert book.sheets[0].cells[2, 1].raw == "城东派出所"


def test_rare_characters_of_gb18030():
    assert grid("单位,数\n䶮𠮷㛃,5\n", encoding="gb18030")["A2"] == "䶮𠮷㛃"


def test_utf16_without_its_mark_is_guessed_and_said():
    book = read(TABLE, encoding="utf-16-le")
    assert book.sheets[0].cells[2, 2].raw == "12"
    assert [(finding.code, finding.fields) for finding in book.findings] == [
        ("encoding_guessed", {"encoding": "UTF-16"})
    ]


def test_other_encodings_are_refused():
    kana = "ひらがな,カタカナ\r\nひらがなカタカナ,12\r\n".encode("gb18030")
    assert refusal(kana)[0] == "unknown_encoding"
    assert refusal(TABLE.encode("gbk") + "城北派出所,1,2".encode()) == ("unknown_encoding", {"line": "4"})


def test_big5_is_read_with_a_word():
    book = read("單位,月份,宣傳場次\r\n城東派出所,2026-03,12\r\n", encoding="big5")
    assert [(f.code, f.fields) for f in book.findings] == [("encoding_guessed", {"encoding": "Big5"})]
    assert book.sheets[0].cells[1, 3].raw == "宣傳場次"


def test_a_control_character_is_refused_with_its_line():
    assert refusal(b"a,b\r\n1\x002,3\r\n") == ("control_character", {"line": "2", "character": "U+0000"})


def test_cells_are_text_as_written():
    cells = read('单位,份\n"县教育局","1,200"\n县民政局, 600余 \n').sheets[0].cells
    assert [(cell.kind, cell.raw) for cell in cells.values()][2:] == [
        ("text", "县教育局"),
        ("text", "1,200"),
        ("text", "县民政局"),
        ("text", " 600余 "),
    ]


def test_rows_are_records():
    text = '标题,,\n\n单位,场次,备注\n甲,1,"两行\n文字"\n乙,2,\n'
    assert grid(text) == {
        "A1": "标题", "A3": "单位", "B3": "场次", "C3": "备注",
        "A4": "甲", "B4": "1", "C4": "两行\n文字", "A5": "乙", "B5": "2",
    }  # fmt: skip


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(delimiter, end):
    text = TABLE.replace("\r\n", end).replace(",", delimiter)
    assert grid(text, name="报表.txt")["C3"] == "1250"


def test_a_separator_line_is_no_row():
    assert grid("sep=;\r\n单位;数\r\n甲;1,5\r\n") == {"A1": "单位", "B1": "数", "A2": "甲", "B2": "1,5"}


def test_a_title_without_delimiters_stands_above_its_table():
    text = "某县2023年7月反诈宣传情况统计表\n填报单位：某县反诈办\n" + TABLE
    assert grid(text, name="报表.txt")["A1"] == "某县2023年7月反诈宣传情况统计表"
    assert grid(text, name="报表.txt")["B4"] == "12"


def test_regular_full_width_commas_are_delimiters_and_said():
    book = read(TABLE.replace(",", "，"), name="报表.txt")
    assert book.sheets[0].cells[3, 3].raw == "1250"
    assert [finding.code for finding in book.findings] == ["full_width_commas"]


@pytest.mark.parametrize(
    "prose",
    [
        "近年来,电信诈骗多发,犯罪分子冒充公安。\n为避免财产损失,特提醒大家,提高警惕。\n\n4月17日,派出所开展宣传,发放传单100余份。\n",
        "发放宣传单100余份，张贴海报20余张，悬挂横幅5条。\n举办讲座3场，受众300人，参加率高。\n入户宣传50户，覆盖2个村，效果良好。\n",
        "各位同学:\n近年来,国内电信诈骗案频发。\n请大家注意,不要轻信。\n",
        "反诈宣传总结\n\t为提高防范意识，我所开展宣传。\n\t一是进社区。\n\t二是进校园。\n",
        "一、进社区;发放传单300份。\n二、进校园;讲座2场。\n三、进企业;张贴海报20张。\n",
    ],
)
def test_prose_with_commas_stays_prose(prose):
    book = read(prose, name="总结.txt")
    lines = [line for line in prose.split("\n") if line]
    assert [sheet.name for sheet in book.sheets] == ["text"]
    assert [(paragraph.number, paragraph.text) for paragraph in book.sheets[0].paragraphs] == list(
        enumerate(lines, 1)
    )


def test_a_list_of_one_column_is_a_table_where_its_name_says_so():
    assert grid("单位\n甲所\n乙所\n") == {"A1": "单位", "A2": "甲所", "A3": "乙所"}


def test_a_record_wider_than_the_others_is_found():
    book = read(TABLE + "城北派出所,1,2,3,4\r\n城南派出所\r\n")
    assert [(finding.code, finding.sheet, finding.cell, finding.fields) for finding in book.findings] == [
        ("ragged_record", "报表", "D4", {"row": "4", "count": "5"})
    ]


def test_an_open_quote_is_refused_with_its_line():
    assert refusal(b'a,b\n1,2\n"c,3\nd,4\n') == ("open_quote", {"line": "3"})


def test_too_wide_and_too_long_are_refused():
    assert refusal(("a," * 20000 + "\n1,2\n").encode())[0] == "outside_grid"
    assert refusal(("a,b\n" + "x" * 40000 + ",1\n").encode())[0] == "cell_too_long"


def test_nothing_to_see_is_refused():
    assert refusal(b"") == ("empty_file", {})
    assert refusal(" \r\n　\r\n".encode()) == ("no_cells", {})


def test_a_table_of_sentences_is_known_by_its_header():
    text = (
        "某县各学校反诈宣传周开展情况\n学校,开展情况\n龙陵一中,召开主题班会42场，受教育学生2050人次。\n"
        "镇安中学,通过校园广播、LED屏广泛宣传，营造浓厚氛围。\n平达中学,组织学生观看反诈视频5部。\n"
    )
    assert grid(text, name="周报.txt")["B4"] == "通过校园广播、LED屏广泛宣传，营造浓厚氛围。"


def test_records_padded_to_one_width_are_a_table():
    text = "反诈宣传工作季报,,\n填报单位：龙新乡人民政府,,\n我乡开展宣传3场。,,\n"
    assert grid(text, name="季报.txt") == {
        "A1": "反诈宣传工作季报", "A2": "填报单位：龙新乡人民政府", "A3": "我乡开展宣传3场。",
    }  # fmt: skip


def test_records_without_their_blank_end_are_not_ragged():
    text = "标题\n序号,单位,场次,备注\n1,甲,5\n2,乙,7,含夜校\n3,丙,2\n"
    book = read(text, name="报表.txt")
    assert book.sheets[0].cells[4, 4].raw == "含夜校"
    assert book.findings == []
