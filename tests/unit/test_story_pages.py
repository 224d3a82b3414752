"""Pages of stories (calendars, photographs), and what else the layouts of set 291 showed."""

from __future__ import annotations

from datetime import date

from etl.schema import Reading

from . import small_sheets

Row = tuple[object, ...]


def read(*rows: Row, merged: tuple[str, ...] = ()) -> Reading:
    return small_sheets.read(rows, "统计.xlsx", merged=merged)


def told(reading: Reading) -> list[tuple[str, str, float | None, date | None]]:
    return [(one.cell, one.measure, one.value, one.period_start) for one in reading.facts]


TITLE = ("城南社区2023年6月反诈宣传日历",)
WEEKDAYS = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")
FIRST = (None, None, None, "1日\n游园反诈宣传，发放宣传单160份", "2日", "3日\n广场设摊，发放折页180份", "4日")
SECOND = (
    "5日\n楼道张贴海报24张",
    "6日\n计划开展反诈演出1场",
    "7日",
    "8日\n网格员入户走访65户",
    "9日",
    "10日",
    "11日",
)


def calendar(total: str) -> Reading:
    return read(TITLE, WEEKDAYS, FIRST, SECOND, (total,), merged=("A1:G1", "A5:G5"))


def test_a_calendar_tells_of_each_day_in_its_cell():
    page = calendar("本月合计：发放宣传单、折页340份，入户走访65户。")
    assert told(page) == [
        ("D3", "leaflets", 160, date(2023, 6, 1)),
        ("F3", "leaflets", 180, date(2023, 6, 3)),
        ("A4", "posters", 24, date(2023, 6, 5)),
        ("D4", "households", 65, date(2023, 6, 8)),
    ]
    assert page.issues == []
    wanted = {"A2": "header", "D3": "figure", "E3": "label", "B4": "planned", "A5": "total"}
    assert small_sheets.roles(page, *wanted) == list(wanted.values())


def test_the_sum_below_a_calendar_is_compared_with_it():
    issues = calendar("本月合计：发放宣传单、折页350份。").issues
    assert [(one.cell, one.code) for one in issues] == [("A5", "prose_total_differs")]


def test_photographs_tell_in_their_captions():
    page = read(
        ("洛南县公安局石门派出所2023年3月反诈宣传活动照片", None),
        (None, None),
        ("图1：3月13日，民警在集市设摊，向群众发放宣传单200份", "图2：3月14日，走进石门中学举办反诈讲座1场"),
        ("图3：3月15日，在镇政府门前悬挂横幅2条", "图4：3月15日，民警向群众讲解冒充客服退款骗局"),
        ("拍摄：辅警小周", None),
    )
    assert told(page) == [
        ("A3", "leaflets", 200, date(2023, 3, 13)),
        ("B3", "sessions", 1, date(2023, 3, 14)),
        ("A4", "banners", 2, date(2023, 3, 15)),
    ]


def test_whom_it_reached_is_counted_below_each_unit():
    daily = read(
        ("仁怀市公安局各派出所反诈宣传日报表（2025年3月）",),
        ("日期", "中枢派出所", None, "苍龙派出所", None),
        (None, "宣传单", "受众", "宣传单", "受众"),
        ("3月10日", 335, 198, 330, 92),
        ("3月11日", 300, 235, 70, 348),
        merged=("B2:C2", "D2:E2", "A2:A3"),
    )
    people = [(one.cell, one.value, one.unit) for one in daily.facts if one.measure == "people_reached"]
    assert people == [
        ("C4", 198, "中枢派出所"),
        ("E4", 92, "苍龙派出所"),
        ("C5", 235, "中枢派出所"),
        ("E5", 348, "苍龙派出所"),
    ]
    assert daily.issues == []


def test_keys_with_values_above_a_list_head_no_table():
    signed = read(
        ("茅坪镇杨贵店村反诈知识讲座签到表",),
        ("主办单位：秭归县公安局茅坪派出所", None, None, "时间：2024年10月22日14:30"),
        ("地点：村党群服务中心", None, None, "主讲：民警小陈"),
        ("应到：15人", None, None, "实到：13人"),
        ("序号", "姓名", "性别", "年龄", "联系电话", "签名"),
        (1, "王××", "女", 53, "138****4561", "王××"),
        (2, "李××", "男", 62, "137****6514", "李××"),
    )
    assert told(signed) == [("D4", "people_reached", 13, date(2024, 10, 22))]


def test_the_example_row_of_a_template_is_no_session():
    template = read(
        ("反诈宣传活动报送表（2024年3月）",),
        ("填报单位：大田县公安局均溪派出所",),
        ("序号", "活动日期", "活动名称", "活动地点", "宣传方式", "受众（人次）"),
        ("示例", "2024.3.1", "XX社区反诈讲座", "XX社区活动室", "讲座", 50),
        (1, "2024.3.5", "学雷锋日反诈宣传", "凤山广场", "设摊", 210),
        (2, "2024.3.8", "三八节反诈讲座", "县医院", "讲座", 64),
    )
    assert [(one.cell, one.value) for one in template.facts if one.measure == "sessions"] == [
        ("C5", 1),
        ("C6", 1),
    ]


def test_a_day_that_no_month_has_is_asked_about():
    impossible = (None, None, None, "31日\n夜市设摊，发放折页50份", "29日", "30日\n小区门口悬挂横幅4条", None)
    page = read(TITLE, WEEKDAYS, FIRST, impossible, merged=("A1:G1",))
    assert [(one.cell, one.code) for one in page.issues] == [("D4", "date_impossible")]
    assert ("D4", "leaflets", 50, date(2023, 6, 1)) in told(page)  # of the month that the page is of


def test_other_work_in_a_calendar_of_all_kinds_counts_nothing():
    first = ("1日\n消防演练，发放宣传单160份", "2日", "3日\n健康义诊，接待居民80人")
    second = ("4日\n反诈讲座1场，46人参加", "5日", "6日\n清理楼道杂物12处")
    page = read(("城南社区2023年6月活动日历",), WEEKDAYS[:3], first, second, merged=("A1:C1",))
    assert [(cell, measure) for cell, measure, *_ in told(page)] == [
        ("A4", "sessions"),
        ("A4", "people_reached"),
    ]
