"""Tables of bases in the layouts that people use, and a clear answer to what is wrong in them."""

from __future__ import annotations

import io

import docx
import openpyxl
import pytest

from etl.normalise import normalise_bytes
from etl.reference.records import Base
from etl.reference.said import source_of_line
from etl.reference.subjects import read_subject, year_of
from etl.schema import Reading, Supplied
from tests.unit.small_sheets import codes, read, roles

COUNTY = "云南省/保山市/龙陵县"
FILE = "龙陵县人口基数表.xlsx"
TITLE = ["龙陵县2022年末人口基数表"]
HEAD = ["乡镇", "总人口", "户数", "60岁以上", "在校学生"]


def bases(reading: Reading) -> list[tuple[str, str, str, int, float | None]]:
    """(cell, name in the county, subject, year, value) of each base."""
    assert reading.reference is not None
    assert reading.reference.kind == "bases"
    found = []
    for row in reading.reference.rows:
        assert isinstance(row, Base)
        found.append(
            (row.cell, row.district.removeprefix(COUNTY).strip("/"), row.subject, row.year, row.value)
        )
    return found


def issue(reading: Reading, code: str) -> list[tuple[str, str]]:
    return [(one.cell, one.message_zh) for one in reading.issues if one.code == code]


def test_one_row_for_each_township():
    rows = [TITLE, ["单位：人、户", None, "数据来源：龙陵县统计局"], HEAD,
            ["龙山镇", 65000, 19000, 8000, 7000], ["合计", 65000, 19000, 8000, 7000]]  # fmt: skip
    reading = read(rows, FILE)
    assert bases(reading) == [
        ("B4", "龙山镇", "population", 2022, 65000), ("C4", "龙山镇", "households", 2022, 19000),
        ("D4", "龙山镇", "elderly", 2022, 8000), ("E4", "龙山镇", "students", 2022, 7000),
        ("B5", "", "population", 2022, 65000), ("C5", "", "households", 2022, 19000),
        ("D5", "", "elderly", 2022, 8000), ("E5", "", "students", 2022, 7000),
    ]  # fmt: skip
    assert reading.reference is not None
    assert reading.reference.rows[0] == Base(
        "530523101", f"{COUNTY}/龙山镇", "township", "population", 2022, 65000, 65000, 65000, "exact",
        "龙陵县统计局", "Sheet", "B4", "65000",
    )  # fmt: skip
    assert (reading.facts, reading.needs, reading.title) == ([], [], "龙陵县2022年末人口基数表")
    assert roles(reading, "A1", "A2", "A3", "B3", "A4", "B4", "B5") == [
        "title", "meta", "header", "header", "label", "base", "total",
    ]  # fmt: skip
    assert issue(reading, "reference_bases") == [("", "这份文件是人口基数表，读出 8 条基数。")]


def test_districts_by_group_in_long_form_and_turned_round():
    long = [["龙陵县重点人群底数（2022年）"], ["地区", "人群", "人数"], ["龙山镇", "老年人", 3000],
            [None, "学生", 1000], ["镇安镇", "残疾人", 300]]  # fmt: skip
    assert bases(read(long, "a.xlsx")) == [
        ("C3", "龙山镇", "elderly", 2022, 3000), ("C4", "龙山镇", "students", 2022, 1000),
        ("C5", "镇安镇", "disabled", 2022, 300),
    ]  # fmt: skip
    turned = [["龙陵县2022年人口"], ["指标", "龙山镇", "镇安镇", "合计"], ["总人口（万人）", 6.5, 5.2, 11.7],
              ["总户数", 19000, 15000, 34000]]  # fmt: skip
    reading = read(turned, "a.xlsx")
    assert bases(reading) == [
        ("B3", "龙山镇", "population", 2022, 65000), ("C3", "镇安镇", "population", 2022, 52000),
        ("D3", "", "population", 2022, 117000), ("B4", "龙山镇", "households", 2022, 19000),
        ("C4", "镇安镇", "households", 2022, 15000), ("D4", "", "households", 2022, 34000),
    ]  # fmt: skip
    assert codes(reading) == []


def test_two_years_side_by_side_and_a_column_of_years():
    across = [["龙陵县人口"], ["地区", "2021年", None, "2022年", None], [None, "人口", "户数", "人口", "户数"],
              ["龙山镇", 1001, 200, 3003, 400]]  # fmt: skip
    assert [base[2:] for base in bases(read(across, "a.xlsx"))] == [
        ("population", 2021, 1001), ("households", 2021, 200), ("population", 2022, 3003), ("households", 2022, 400),
    ]  # fmt: skip
    down = [["龙陵县"], ["乡镇", "年份", "常住人口"], ["龙山镇", 2021, 1001], ["龙山镇", "2022年", 1003]]
    assert [base[2:] for base in bases(read(down, "a.xlsx"))] == [
        ("population", 2021, 1001), ("population", 2022, 1003),
    ]  # fmt: skip


def test_villages_under_their_townships():
    beside = [["龙陵县人口（2022年）"], ["乡镇", "村", "常住人口"], ["龙山镇", "白塔村", 3000], [None, "大坪村", 2000],
              [None, "小计", 5000], ["象达镇", "白塔村", 100]]  # fmt: skip
    assert [base[:2] for base in bases(read(beside, "a.xlsx"))] == [
        ("C3", "龙山镇/白塔村"), ("C4", "龙山镇/大坪村"), ("C5", "龙山镇"), ("C6", "象达镇/白塔村"),
    ]  # fmt: skip
    below = [["龙陵县人口（2022年）"], ["区划代码", "名称", "人口"], ["530523102000", "镇安镇", 5000],
             ["530523102201", "镇北村", 3000], ["", "小田坝村", 2000]]  # fmt: skip
    reading = read(below, "a.xlsx")
    assert reading.reference is not None
    assert [(row.district_code, row.district) for row in reading.reference.rows] == [
        ("530523102", f"{COUNTY}/镇安镇"), ("530523102201", f"{COUNTY}/镇安镇/镇北村"),
        ("530523102", f"{COUNTY}/镇安镇/小田坝村"),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_form_of_labels_and_values_is_of_the_district_in_its_title():
    rows = [
        ["龙陵县人口情况"],
        ["总人口", "约27.8万人", "总户数", "9万户"],
        ["60岁以上老年人", 40000, "在校学生", 35000],
    ]
    reading = read(rows, "a.xlsx", Supplied(year="2022", source="县统计局"))
    assert bases(reading) == [
        ("B2", "", "population", 2022, 278000), ("D2", "", "households", 2022, 90000),
        ("B3", "", "elderly", 2022, 40000), ("D3", "", "students", 2022, 35000),
    ]  # fmt: skip
    assert reading.reference is not None
    people = reading.reference.rows[0]
    assert isinstance(people, Base)
    assert (people.low, people.high, people.qualifier, people.source) == (250200, 305800, "about", "县统计局")


def test_the_scale_of_the_unit_line_is_that_of_people_only():
    rows = [["龙陵县2022年人口"], ["单位：万人"], ["乡镇", "常住人口", "户数"], ["龙山镇", 6.5, 19000]]
    assert [base[4] for base in bases(read(rows, "a.xlsx"))] == [65000, 19000]
    rows[1] = ["单位：万人、万户"]
    rows[3] = ["龙山镇", 6.5, 1.9]
    assert [base[4] for base in bases(read(rows, "a.xlsx"))] == [65000, 19000]


def test_a_file_without_a_year_asks_for_it():
    rows = [["龙陵县人口基数表"], HEAD[:2], ["龙山镇", 65000], ["填表日期：2023年3月1日"]]
    reading = read(rows, FILE)
    assert (bases(reading), reading.needs) == ([], ["year"])
    assert issue(reading, "reference_year_unknown") == [("", "没有写明是哪一年的数，1 个基数暂不采用。")]
    assert bases(read(rows, FILE, Supplied(year="2021"))) == [("B3", "龙山镇", "population", 2021, 65000)]


def test_townships_without_a_county_ask_for_it():
    rows = [["2022年人口基数表"], HEAD[:2], ["龙山镇", 65000], ["镇安镇", 52000]]
    reading = read(rows, "a.xlsx")
    assert (bases(reading), reading.needs) == ([], ["district"])
    assert codes(reading) == [("", "reference_district_unknown")]
    reading = read(rows, "a.xlsx", Supplied(district="530523"))
    assert [base[1] for base in bases(reading)] == ["龙山镇", "镇安镇"]


def test_of_two_different_values_for_one_district_neither_is_taken():
    rows = [TITLE, HEAD[:2], ["龙山镇", 65000], ["镇安镇", 1], ["龙山镇", 65001]]
    reading = read(rows, FILE)
    assert bases(reading) == [("B4", "镇安镇", "population", 2022, 1)]
    assert issue(reading, "base_twice") == [
        (
            "B5",
            f"B5 的 65001 与 B3 的 65000 都是 {COUNTY}/龙山镇 2022 年的“总人口”，数字不同，两个都没有采用。",
        )
    ]


def test_the_same_value_twice_is_taken_once():
    reading = read([TITLE, HEAD[:2], ["龙山镇", 65000], ["龙山镇", 65000]], FILE)
    assert [base[0] for base in bases(reading)] == ["B3"]
    assert [one[0] for one in issue(reading, "base_repeated")] == ["B4"]
    assert codes(reading) == []


def test_a_name_that_is_no_district_is_left_out_and_said():
    rows = [TITLE, HEAD[:2], ["龙山镇", 65000], ["龙门镇", 5], ["某某片区", 7], ["白塔村", 9]]
    reading = read(rows, FILE)
    assert [base[0] for base in bases(reading)] == ["B3", "B6"]  # 白塔村 stands below 龙山镇
    assert [(one.cell, one.code) for one in reading.issues if one.severity == "error"] == [
        ("A4", "reference_place_ambiguous"), ("A5", "reference_place_unknown"),
    ]  # fmt: skip


def test_a_village_without_its_township_and_a_code_of_another_place():
    reading = read([TITLE, ["村", "总人口"], ["白塔村", 9]], FILE)
    assert codes(reading) == [("A3", "reference_place_township_missing")]
    reading = read([TITLE, ["代码", "乡镇", "总人口"], ["530523101", "镇安镇", 9]], FILE)
    assert issue(reading, "reference_place_code_differs") == [
        ("B3", f"B3 的“镇安镇”和它的区划代码（{COUNTY}/龙山镇（530523101））不一致，这一行没有采用。")
    ]


def test_a_population_of_zero_is_asked_about_and_kept():
    reading = read([TITLE, HEAD[:2], ["龙山镇", 0]], FILE)
    assert bases(reading) == [("B3", "龙山镇", "population", 2022, 0)]
    assert issue(reading, "base_zero") == [("B3", f"B3：{COUNTY}/龙山镇 的总人口是 0。")]


def test_more_households_or_elderly_than_people_are_asked_about():
    reading = read([TITLE, HEAD[:4], ["龙山镇", 100, 101, 102], ["镇安镇", 100, 99, 100]], FILE)
    assert len(bases(reading)) == 6
    assert codes(reading) == [("C3", "base_households_above_people"), ("D3", "base_group_above_people")]
    assert issue(reading, "base_group_above_people") == [
        ("D3", f"D3：{COUNTY}/龙山镇 的60岁以上（102）比总人口（B3 的 100）还多。")
    ]


def test_a_blank_is_no_base_and_is_said_once_for_its_column():
    rows = [TITLE, HEAD[:4], ["龙山镇", 100, None], ["镇安镇", 100, "—"], ["象达镇", 100, 20]]
    reading = read(rows, FILE)
    assert [base[0] for base in bases(reading)] == ["B3", "B4", "B5", "C5"]
    assert issue(reading, "base_blank") == [
        ("C2", "“户数”一列有 2 格没有填（C3、C4），这些地区没有这项基数。")
    ]


def test_words_in_the_place_of_a_number_are_asked_about():
    reading = read([TITLE, HEAD[:2], ["龙山镇", "xx余人"], ["镇安镇", -5], ["象达镇", 7]], FILE)
    assert [base[0] for base in bases(reading)] == ["B5"]
    assert codes(reading) == [("B3", "base_unread"), ("B4", "base_unread")]
    assert roles(reading, "B3", "B5") == ["unread", "base"]


def test_a_total_that_differs_from_its_parts_names_both():
    reading = read([TITLE, HEAD[:2], ["龙山镇", 65000], ["镇安镇", 52000], ["合计", 118000]], FILE)
    assert bases(reading)[-1] == ("B5", "", "population", 2022, 118000)
    assert issue(reading, "base_total_differs") == [
        ("B5", f"B5 写的 {COUNTY} 总人口是 118000，下面 2 个地区（B3 至 B4）相加是 117000。"
               )
    ]  # fmt: skip


def test_a_total_in_wan_may_differ_by_what_was_rounded():
    rows = [TITLE, ["乡镇", "总人口（万人）"], ["龙山镇", 6.5], ["镇安镇", 5.2], ["合计", 11.8]]
    assert codes(read(rows, FILE)) == []
    rows[4] = ["合计", 11.9]
    assert codes(read(rows, FILE)) == [("B5", "base_total_differs")]


def test_residents_go_before_the_registered():
    rows = [TITLE, ["乡镇", "户籍人口", "常住人口"], ["龙山镇", 66000, 65000]]
    reading = read(rows, FILE)
    assert bases(reading) == [("C3", "龙山镇", "population", 2022, 65000)]
    assert reading.reference is not None
    assert isinstance(reading.reference.rows[0], Base)
    assert reading.reference.rows[0].source == "常住人口"
    assert issue(reading, "base_kind_chosen") == [("B2", "“常住人口”和“户籍人口”都有，采用“常住人口”。")]
    rows = [TITLE, ["乡镇", "户籍人口"], ["龙山镇", 66000]]
    reading = read(rows, FILE)
    assert reading.reference is not None
    assert isinstance(reading.reference.rows[0], Base)
    assert (reading.reference.rows[0].value, reading.reference.rows[0].source) == (66000, "户籍人口")


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        (("2022年末常住人口（万人）",), ("population", "resident", 10000)),
        (("总人口", "合计"), ("population", "", 1)),
        (("总人口", "男"), None),
        (("其中：60岁及以上老年人口",), ("elderly", "", 1)),
        (("老年人（60岁以上）",), ("elderly", "", 1)),
        (("80岁以上",), None),
        (("商户数",), ("merchants", "", 1)),
        (("个体工商户数",), ("merchants", "", 1)),
        (("居民户数",), ("households", "", 1)),
        (("外出务工人员",), ("migrant_workers", "", 1)),
        (("小学生",), None),
        (("中小学生数",), ("students", "", 1)),
        (("人口密度",), None),
        (("行政村数",), None),
        (("师生",), None),
        (("宣传覆盖人口",), None),
    ],
)  # fmt: skip
def test_what_a_header_counts(words: tuple[str, ...], subject: tuple[str, str, int] | None):
    found = read_subject(words)
    assert (found and (found.code, found.variant, found.scale)) == subject


@pytest.mark.parametrize(
    ("text", "year"),
    [("第七次全国人口普查", 2020), ("截至2023年6月30日", 2023), ("2022年末", 2022), ("龙陵县人口", None)],
)  # fmt: skip
def test_of_which_year(text: str, year: int | None):
    assert year_of(text) == year


def test_a_yearbook_does_not_say_the_year_and_a_communique_does():
    rows = [["龙陵县人口基数表"], ["数据来源：2023年统计年鉴"], HEAD[:2], ["龙山镇", 65000]]
    assert read(rows, FILE).needs == ["year"]
    rows[1] = ["数据来源：龙陵县2022年国民经济和社会发展统计公报"]
    assert bases(read(rows, FILE)) == [("B4", "龙山镇", "population", 2022, 65000)]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("数据来源：示例（虚构）", "示例（虚构）"),
        ("（数据来源：统计年鉴）", "统计年鉴"),
        ("资料来源：公安户籍。", "公安户籍"),
        ("（来源：第七次普查（2020））", "第七次普查（2020）"),
    ],
)
def test_a_bracket_belongs_to_the_source_that_it_opens_in(line, source):
    assert source_of_line(line) == source


def test_short_names_are_those_of_the_sheets_own_county():
    """镇安 is a county of another province too, and 龙山 of several."""
    reading = read([TITLE, HEAD[:2], ["龙山", 65000], ["镇安", 52000], ["施甸县", 9]], FILE)
    assert [base[1] for base in bases(reading)] == ["龙山镇", "镇安镇"]
    assert codes(reading) == [("A5", "reference_place_unknown")]


def test_a_column_of_units_scales_its_rows():
    rows = [["龙陵县2022年基础数据"], ["乡镇", "指标", "计量单位", "数值"], ["龙山镇", "常住人口", "万人", 6.5],
            ["龙山镇", "总户数", "户", 19000]]  # fmt: skip
    assert [base[2:] for base in bases(read(rows, "a.xlsx"))] == [
        ("population", 2022, 65000), ("households", 2022, 19000),
    ]  # fmt: skip
    rows = [
        ["指标", "单位", "2021年", "2022年"],
        ["龙陵县常住人口", "万人", 28, 28.25],
        ["总户数", "户", 78000, 79002],
    ]
    assert bases(read(rows, "龙陵县.xlsx")) == [
        ("C2", "", "population", 2021, 280000), ("D2", "", "population", 2022, 282500),
        ("C3", "", "households", 2021, 78000), ("D3", "", "households", 2022, 79002),
    ]  # fmt: skip


def test_the_year_may_stand_in_a_bracketed_line_and_the_source_at_the_foot():
    rows = [["龙陵县人口与户数"], ["（2022年末数，单位：户、人）"], ["名称", "户数", "人口"], ["龙山镇", 19000, 65000],
            ["全县", 19000, 65000], ["资料来源：龙陵县公安局"]]  # fmt: skip
    reading = read(rows, "a.xlsx")
    assert [base[1:4] for base in bases(reading)][2:] == [("", "households", 2022), ("", "population", 2022)]
    assert reading.reference is not None
    assert {row.source for row in reading.reference.rows if isinstance(row, Base)} == {"龙陵县公安局"}


def test_two_tables_side_by_side_and_a_header_printed_again():
    beside = [
        ["龙陵县2022年人口"],
        ["乡镇", "人口", None, "乡镇", "人口"],
        ["龙山镇", 65000, None, "镇安镇", 52000],
    ]
    assert [base[:2] for base in bases(read(beside, "a.xlsx"))] == [("B3", "龙山镇"), ("E3", "镇安镇")]
    again = [TITLE, HEAD[:2], ["龙山镇", 65000], HEAD[:2], ["镇安镇", 52000]]
    assert [base[:2] for base in bases(read(again, FILE))] == [("B3", "龙山镇"), ("B5", "镇安镇")]


@pytest.mark.parametrize(
    "rows",
    [
        [["龙陵县反诈宣传入户情况统计表（2023年5月）"], ["乡镇", "总户数", "总人口", "入户数"],
         ["龙山镇", 19000, 65000, 900]],
        [["2023年5月各社区统计表"], ["社区", "总户数", "常住人口", "反诈APP安装数"], ["白塔社区", 1900, 6500, 900]],
        [["龙陵县各学校在校学生人数（2022年）"], ["学校", "班级数", "学生数"], ["龙陵县第一中学", 48, 2400]],
        [["2023年5月反诈宣传受众统计表"], ["乡镇", "老年人", "学生"], ["龙山镇", 900, 700]],
        [["龙陵县反诈宣传人口覆盖情况"], ["乡镇", "总人口", "老年人"], ["龙山镇", 65000, 700]],
    ],
)  # fmt: skip
def test_what_was_done_is_no_base_whatever_stands_beside_it(rows: list[list[object]]):
    assert read(rows, "a.xlsx").reference is None


@pytest.mark.parametrize("head", [["宣传单（份）", "海报（张）"], ["APP注册（户）", "APP安装（户）"]])
def test_a_sheet_of_a_campaign_makes_the_file_one_of_a_campaign(head: list[str]):
    book = openpyxl.Workbook()
    for row in [TITLE, HEAD[:2], ["龙山镇", 65000]]:
        book.active.append(row)  # type: ignore[union-attr]
    campaign = book.create_sheet("5月")
    for row in [["龙陵县龙山派出所2023年5月反诈宣传统计表"], head, [120, 3]]:
        campaign.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), FILE)
    assert (reading.reference, [fact.value for fact in reading.facts]) == (None, [120, 3])


def test_bases_and_a_roster_in_one_file_are_not_read_from_it_both():
    book = openpyxl.Workbook()
    for row in [TITLE, HEAD[:2], ["龙山镇", 65000]]:
        book.active.append(row)  # type: ignore[union-attr]
    roster = book.create_sheet("名册")
    for row in [["龙陵县报送单位名册"], ["单位名称", "报送周期", "报送截止"], ["龙山派出所", "月报", "5日"]]:
        roster.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), FILE)
    assert [base[0] for base in bases(reading)] == ["B3"]
    assert codes(reading) == [("A1", "reference_other_kind")]


def test_what_is_hidden_counts_and_is_asked_about():
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [TITLE, HEAD[:3], ["龙山镇", 65000, 19000], ["镇安镇", 52000, 15000]]:
        sheet.append(row)
    sheet.row_dimensions[4].hidden = True  # type: ignore[attr-defined]
    sheet.column_dimensions["C"].hidden = True  # type: ignore[attr-defined]
    book.create_sheet("旧").append(["总人口", 1])
    book["旧"].sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), FILE)
    assert [base[0] for base in bases(reading)] == ["B3", "C3", "B4", "C4"]
    assert [(one.sheet, one.cell, one.code) for one in reading.issues] == [
        ("", "", "reference_bases"), ("旧", "", "hidden_sheet"), ("Sheet", "A4", "hidden_row"),
        ("Sheet", "C2", "hidden_column"),
    ]  # fmt: skip


def test_a_csv_and_the_table_of_a_document():
    lines = "乡镇,总人口,户数\n龙山镇,65000,19000\n"
    assert [base[:2] for base in bases(normalise_bytes(lines.encode("gb18030"), "龙陵县2022年人口.csv"))] == [
        ("B2", "龙山镇"), ("C2", "龙山镇"),
    ]  # fmt: skip
    document = docx.Document()
    document.add_paragraph("龙陵县2022年末人口基数表")
    document.add_paragraph("数据来源：县统计局")
    table = document.add_table(2, 2)
    for place, text in enumerate(["乡镇", "总人口", "龙山镇", "65000"]):
        table.cell(place // 2, place % 2).text = text
    buffer = io.BytesIO()
    document.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "a.docx")
    assert bases(reading) == [("T1!B2", "龙山镇", "population", 2022, 65000)]
    assert [(cell.cell, cell.role) for cell in reading.cells][:3] == [
        ("P1", "title"),
        ("P2", "title"),
        ("T1!A1", "header"),
    ]
