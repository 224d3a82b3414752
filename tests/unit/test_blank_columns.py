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
