"""How often a loudspeaker played, groups told by kind and noun, what is made known of crimes, forms below a base, branches
across, and townships that no list has."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.lexicon import read_channel, read_group

from .small_sheets import codes, figures, read, roles

TITLE = ["胜利社区2023年4月反诈宣传工作月报表"]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("大喇叭播放次数", "broadcasts"), ("村村响播放数", "broadcasts"), ("LED屏播放量", "broadcasts"),
        ("大喇叭累计播放次数", "broadcasts"), ("电梯屏播放次数", "broadcasts"),
        ("抖音播放次数", "views"), ("小屏播放量", "views"), ("视频播放次数", "views"),
        ("走字屏滚动播放标语", "screens"), ("电子屏播放标语次数", "broadcasts"),
        ("电子屏播放标语、悬挂横幅", "mixed_materials"),
    ],
)  # fmt: skip
def test_what_a_loudspeaker_or_a_screen_plays_is_no_view(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


def test_the_unit_in_the_cell_tells_screens_from_their_showings() -> None:
    rows = [
        ["工作项目", "完成情况"],
        ["门口走字屏滚动播放标语", "6块"],
        ["电子屏", "8次"],
        ["LED屏滚动播放", "3块"],
    ]
    assert figures(read([TITLE, *rows])) == [
        ("B3", "screens", 6),
        ("B4", "broadcasts", 8),
        ("B5", "screens", 3),
    ]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("居民微信群转发警情提示", "posts"), ("微信群推送警情通报（条）", "posts"),
        ("张贴警情通告（张）", "posters"), ("短信发送案件预警（条）", "sms"),
    ],
)  # fmt: skip
def test_what_is_made_known_of_crimes_is_counted(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


@pytest.mark.parametrize("head", ["警情通报（起）", "发案件数", "电诈警情（起）", "案件通报（起）"])
def test_crimes_themselves_are_not(head: str) -> None:
    assert read_header(head).part == "no_count"


def test_counts_and_those_who_came_in_one_cell() -> None:
    rows = [
        ["工作项目", "完成情况"],
        ["儿童之家小课堂", "1次，小朋友23名"],
        ["防骗讲座", "2场，学生230人"],
        ["网格员朋友圈转发", "200条次"],
        ["社区公众号推文", "4篇，阅读量1356次"],
    ]
    reading = read([TITLE, *rows])
    assert [(f.cell, f.measure, f.value, f.target_group) for f in reading.facts if f.cell != "B5"] == [
        ("B3", "sessions", 1, "unspecified"), ("B3", "people_reached", 23, "children"),
        ("B4", "sessions", 2, "unspecified"), ("B4", "people_reached", 230, "students"),
        ("B6", "posts", 4, "unspecified"), ("B6", "views", 1356, "unspecified"),
    ]  # fmt: skip
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("老年妇女", ("women",)), ("残疾儿童", ("children",)), ("农村学生", ("students",)), ("高校教师", ("teachers",)),
        ("老年农民", ("elderly",)), ("老年妇女、学生", ("women", "students")), ("家长学校学员", ("parents",)),
        ("家长学校专场", ("parents",)),
        ("妇女儿童", ("women", "children")), ("老人妇女儿童", ("elderly", "women", "children")),
        ("师生", ("students", "teachers")), ("老年妇女儿童", ("elderly", "women", "children")),
    ],
)  # fmt: skip
def test_a_word_of_kind_before_a_noun_is_no_other_group(text: str, groups: tuple[str, ...]) -> None:
    assert read_group(text) == groups


@pytest.mark.parametrize(
    ("text", "way"),
    [("以会代训", "training"), ("巡讲", "lecture"), ("花灯说唱", "performance"), ("山歌", "performance")],
)
def test_ways_in_words_of_the_place(text: str, way: str) -> None:
    assert read_channel(text) == (way,)


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("发放防骗口诀册数", "leaflets"),
        ("发放口诀的份数", "leaflets"),
        ("APP注册数", "app_installs"),
        ("样本数", ""),
    ],
)
def test_the_unit_may_be_the_last_word_of_a_head(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


def test_a_base_above_the_header_of_two_panels_opens_no_form() -> None:
    rows = [
        ["物业服务企业反诈宣传情况填报表"],
        ["填报单位", "溆浦县家和物业服务有限公司", None, None, "填报月份", "2024年6月"],
        ["服务小区", "卢峰镇迎宾社区桔园小区", None, None, "小区总户数", "1286户"],
        ["常住人口", "3500人", None, None, "楼栋数", 12],
        ["序号", "项目", "单位", "数量"] * 2,
        [1, "电梯轿厢海报", "张", "见照片", 4, "业主群转发预警信息", "条", 96],
        [2, "楼道张贴提示", "张", 64, 5, "上门提醒", "户", 178],
        [3, "电梯电视播放", "块", None, 6, "参训员工", "人", 34],
    ]
    reading = read(rows, "家和物业反诈宣传填报表.xlsx")
    assert figures(reading) == [
        ("D7", "posters", 64), ("H6", "posts", 96), ("H7", "households", 178), ("H8", "people_reached", 34),
    ]  # fmt: skip
    assert codes(reading) == [("D6", "no_figure")]
    assert roles(reading, "A5", "D5", "E6", "E8") == ["header", "header", "serial", "serial"]


def test_the_business_department_across_reports_as_its_branches_do() -> None:
    rows = [
        ["溆浦县农商银行2024年二季度反诈宣传情况"],
        ["填报部门：溆浦县农商银行运营管理部"],
        ["宣传渠道", "计量单位", "营业部", "卢峰支行", "低庄支行", "全行合计"],
        ["张贴海报", "张", 3, 2, 2, 7],
        ["短信", "条", 30, 20, 20, 70],
    ]
    reading = read(rows, "统计.xlsx")
    assert [f.unit for f in reading.facts] == ["营业部", "卢峰支行", "低庄支行"] * 2


def test_a_township_on_no_list_of_its_county_is_noted() -> None:
    rows = [
        ["思南县2024年5月反诈宣传情况表"],
        ["乡镇", "讲座（场）"],
        ["塘头镇", 5],
        ["翁溪镇", 4],
        ["思林乡", 3],
    ]
    reading = read(rows, "统计.xlsx")
    assert [(i.severity, i.cell, i.code) for i in reading.issues] == [("note", "A4", "place_unlisted")]
    assert len(reading.facts) == 3
