"""Tables typed with blanks: a field's place decides its column, whatever cell before it is empty."""

import pytest

from etl.formats.blank_columns import read_blank_columns, read_tabs_for_looks

ALIGNED = """某村反诈宣传统计
项目          数量  单位  说明
发放宣传单    460   份    赶集日发放
张贴海报            张    未统计
入户宣传      130余 户
填表人：杨××"""

RIGHT = """单位         场次   人次
龙山派出所      4    312
镇安派出所             9
勐糯派出所     12   1050"""


def test_an_empty_cell_moves_nothing():
    assert read_blank_columns(ALIGNED) == [
        ["某村反诈宣传统计"],
        ["项目", "数量", "单位", "说明"],
        ["发放宣传单", "460", "份", "赶集日发放"],
        ["张贴海报", "", "张", "未统计"],
        ["入户宣传", "130余", "户", ""],
        ["填表人：杨××"],
    ]


def test_numbers_set_to_the_right_stand_under_their_header():
    assert read_blank_columns(RIGHT)[2] == ["镇安派出所", "", "9"]


def test_two_columns_are_a_table_where_the_second_counts():
    text = "项目      数量\n宣传单    300\n海报      20\n横幅      4"
    assert read_blank_columns(text)[1:] == [["宣传单", "300"], ["海报", "20"], ["横幅", "4"]]


@pytest.mark.parametrize(
    "prose",
    [
        "一、宣传情况\n　　本月  共开展宣传 3 场。\n　　发放传单  200份。\n　　受众  300人。",
        "填表人：杨××    审核人：王××\n联系电话：110    日期：5月4日",
        "龙山派出所    李××    已发放\n镇安派出所    王××    已张贴\n勐糯派出所    赵××    已宣讲",
    ],
)
def test_prose_and_signatures_are_no_table(prose):
    assert read_blank_columns(prose) == []


def test_a_table_typed_by_eye_is_read_by_the_order_of_its_fields():
    text = "单位  场次  人次  资料\n龙山派出所  4  312  500\n镇安  3  95  120\n勐糯边境派出所  12  1050  900"
    assert read_blank_columns(text)[2] == ["镇安", "3", "95", "120"]


def test_a_table_typed_by_eye_that_lacks_a_field_is_none():
    text = "单位  场次  人次  资料\n龙山派出所  4  500\n镇安  3  95  120\n勐糯边境派出所  12  900"
    assert read_blank_columns(text) == []


def test_tabs_that_only_align_part_no_more_fields_than_there_are():
    text = "村\t\t宣传单\t讲座\n董寺村\t\t210\t2\n沟口社区居委会\t260\t3\n瓦庙村\t\t180\t1"
    records = [line.split("\t") for line in text.split("\n")]
    assert read_tabs_for_looks(records, text)[2] == ["沟口社区居委会", "260", "3"]


def test_tabs_that_part_fields_keep_their_empty_cells():
    text = "村\t组\t宣传单\t讲座\n董寺村\t\t210\t2\n沟口村\t二组\t260\n瓦庙村\t\t180\t1"
    assert read_tabs_for_looks([line.split("\t") for line in text.split("\n")], text) == []


@pytest.mark.parametrize("label", ["合　计", "总　　计", "小  计", "合    计", "合计　", "累　计"])
def test_a_label_with_its_letters_apart_is_one_field(label: str) -> None:
    text = (
        "单　位        宣传单（份）  讲座（场）\n东湖派出所    1260          4\n富世派出所　  1480          5\n"
        f"{label}        2740          9"
    )
    read = read_blank_columns(text)
    assert [record[1:] for record in read] == [
        ["宣传单（份）", "讲座（场）"], ["1260", "4"], ["1480", "5"], ["2740", "9"],
    ]  # fmt: skip
    assert (read[0][0], read[3][0]) == ("单　位", label.strip("　"))


def test_a_name_padded_inside_is_one_field_where_the_other_lines_tell_the_columns():
    text = "序　号　　姓名　　　场次　　份数\n1　　欧阳明　　3　　120\n2　　李　明　　1　　80\n3　　王　芳　　2　　60"
    assert read_blank_columns(text)[2] == ["2", "李　明", "1", "80"]
    text = "社区  讲座  宣传单\n城关　所  3  120\n龙山所  1  80\n白塔所  2  60\n金桥所  4  70"
    assert read_blank_columns(text)[1] == ["城关　所", "3", "120"]


def test_wide_blanks_between_columns_part_them():
    text = "甲　乙　场次\n东　南　3\n西　北　4\n中　正　5"
    assert read_blank_columns(text)[1] == ["东", "南", "3"]
    text = "村组　户数　宣传单\n东山　12　300\n西山　9　280\n南山　7　150"
    assert read_blank_columns(text)[0] == ["村组", "户数", "宣传单"]


def test_letters_apart_in_the_head_and_in_the_sum_of_a_small_table():
    text = (
        "村　名      1     2     合　计\n龙山村      10    20    30\n"
        "白塔村            20    20\n小　计      10    40    50"
    )
    assert read_blank_columns(text) == [
        ["村　名", "1", "2", "合　计"],
        ["龙山村", "10", "20", "30"],
        ["白塔村", "", "20", "20"],
        ["小　计", "10", "40", "50"],
    ]
