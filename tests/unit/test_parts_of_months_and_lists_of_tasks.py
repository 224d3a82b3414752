"""Parts that a month alone dates, days by their weekday, lists of tasks, slips put right, and whose area a sum is of."""

from __future__ import annotations

import pytest

from etl.prose import read_prose
from etl.prose.report.task_lists import open_tasks
from etl.schema import Reading
from tests.unit.test_records_and_logs_by_the_day import report, told

from .small_documents import roles
from .small_sheets import read as read_sheet


def dated(reading: Reading) -> list[tuple[str, float, str, str]]:
    return [(one.measure, one.value, str(one.period_start), str(one.period_end)) for one in reading.facts]


def test_the_month_of_a_part_dates_nothing_else() -> None:
    reading = report(
        "上石边境派出所2024年二季度反诈宣传工作情况",
        "在农贸市场设摊宣传3次，其中5月份2次，接受群众咨询150多人次；入户走访412户，帮助58人下载注册国家反诈中心APP。",
    )
    quarter = ("2024-04-01", "2024-06-30")
    assert dated(reading) == [
        ("sessions", 1, *quarter),
        ("sessions", 2, "2024-05-01", "2024-05-31"),
        ("consultations", 150, *quarter),
        ("households", 412, *quarter),
        ("app_installs", 58, *quarter),
    ]


def test_a_day_by_its_weekday_lies_in_the_week_of_the_report() -> None:
    reading = report(
        "天台县白鹤镇中心幼儿园反诈宣传周活动小结",
        "（2023年11月13日—11月17日）",
        "　　周三下午，民警来园，给大班130名小朋友讲《小兔子接电话》的故事。",
        "　　周四晚召开线上反诈家长会，参加家长340余人。",
        "　　全周向家长发放反诈宣传单356份。",
    )
    assert dated(reading) == [
        ("people_reached", 130, "2023-11-15", "2023-11-15"),
        ("people_reached", 340, "2023-11-16", "2023-11-16"),
        ("leaflets", 356, "2023-11-13", "2023-11-17"),
    ]
    assert reading.facts[0].channel != "phone"


def test_a_span_told_by_its_beginning_and_its_end() -> None:
    reading = report(
        "绥德车站派出所2024年春运反诈宣传小结",
        "2024年春运自1月26日开始，3月5日结束，共40天。",
        "候车室摆放反诈易拉宝8个。",
    )
    assert dated(reading) == [("boards", 8, "2024-01-26", "2024-03-05")]


def test_a_running_total_of_the_week_is_none_of_its_day() -> None:
    reading = report(
        "【网格日报】浏阳市集里街道西湖社区反诈宣传 2025年4月17日（周四）",
        "第一网格：上午敲门入户51户，发宣传单51张。",
        "本周累计（14日至今）：入户206户，宣传单640余张。",
    )
    assert dated(reading) == [
        ("households", 51, "2025-04-17", "2025-04-17"),
        ("leaflets", 51, "2025-04-17", "2025-04-17"),
    ]
    assert {one.unit for one in reading.facts} == {"浏阳市集里街道西湖社区"}
    assert roles(reading, ["P3"]) == ["cumulative"]


def test_what_is_not_ticked_was_not_done() -> None:
    lines = [
        "阿荣旗那吉镇综治中心4月反诈待办事项",
        "2023年4月",
        "☑ 反诈宣传单打印1000张",
        "☑ 大集发宣传单，发了350张左右",
        "☐ 中学反诈讲座2场（等学校定时间）",
        "✘ 宣传车2台，没借到",
        "☑ 反诈海报已贴40张",
        "☐ 五一前再贴海报60张",
    ]
    reading = report(*lines, name="待办.txt")
    assert [(one.cell, one.measure, one.value) for one in reading.facts] == [
        ("P4", "leaflets", 350),
        ("P7", "posters", 40),
    ]
    assert roles(reading, ["P5", "P6", "P8"]) == ["planned"] * 3
    assert [(one.code, one.cell) for one in reading.issues if one.cell == "P3"] == [("prose_in_stock", "P3")]


@pytest.mark.parametrize(
    ("lines", "undone"),
    [
        (["☑ 甲", "☐ 乙", "☑ 丙"], {1}),
        (["☑ 甲", "☐ 乙"], set()),
        (["□ 发放宣传单", "□ 张贴海报", "□ 入户"], set()),
        (["■ 甲", "□ 乙", "■ 丙"], set()),
        (["√ 甲", "××村张贴海报20张", "√ 丙"], set()),
    ],
)
def test_only_beside_ticks_a_box_is_open(lines: list[str], undone: set[int]) -> None:
    assert open_tasks(lines) == undone


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("宣传单不是31份，是28份。", [("leaflets", 28)]),
        ("6.13 更正：6.7那天是6栋和9栋，入户不是31户，是28户。", [("households", 28)]),
        ("播放反诈录音5遍（写错了，是3遍）。", [("broadcasts", 3)]),
        ("入户33户（误报30户）。", [("households", 33)]),
        ("这不是1场讲座，是1次动员。", [("sessions", 1)]),
        ("反诈宣传单剩400张，横幅2条（还没挂）。", []),
        ("敲了76家的门讲反诈。", [("households", 76)]),
        ("印反诈标语的袋子120个。", [("gifts", 120)]),
        (
            "老师和家委会成员一行18人走上集市，发放宣传单约200张。",
            [("staff", 18), ("leaflets", 200)],
        ),
        (
            "成功劝阻31起；2021年为26起、167万元。组织反诈培训4次。",
            [("scams_stopped", 31), ("sessions", 4)],
        ),
        ("收到公安机关推送预警67条，成功劝阻9起。", [("scams_stopped", 9)]),
        ("拦截异常退保业务3笔，配合民警劝阻诈骗2起。", [("scams_stopped", 2)]),
        (
            "安装国家反诈中心APP 11420人，其中学生10835人、教职工585人，高出全州平均水平3.1个百分点。",
            [("app_installs", 10835), ("app_installs", 585)],
        ),
        (
            "【8600份】反诈折页6200份，手提袋1500个，冰箱贴900个，一样样都送到了居民手上。",
            [("leaflets", 6200), ("gifts", 1500), ("gifts", 900)],
        ),
        (
            "发放宣传单900份，张贴海报300张，悬挂横幅200条，摆放展板400块。",
            [("leaflets", 900), ("posters", 300), ("banners", 200), ("boards", 400)],
        ),
        ("LED屏滚动播放5块。", [("screens", 5)]),
        ("向司机递发反诈“口袋书”，每车一册，一个季度下来共发出1860册。", [("leaflets", 1860)]),
    ],
)
def test_slips_stock_and_what_else_is_near(text: str, given: list[tuple[str, float]]) -> None:
    assert told(text) == given


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("12号贴海报30张，入户31户。", ("2024-04-12", "2024-04-12")),
        ("6号 下雨，入户31户。", ("2024-04-06", "2024-04-06")),
        ("9号讲台前，入户31户。", ("2024-04-01", "2024-04-30")),
    ],
)
def test_a_number_of_a_day_before_what_was_done_on_it(line: str, days: tuple[str, str]) -> None:
    reading = report("沙河村2024年4月反诈记事", line)
    assert {one[2:] for one in dated(reading) if one[0] == "households"} == {days}


def test_the_day_on_which_somebody_was_saved() -> None:
    (figure,) = read_prose("5月22日，一名老人险被骗走存款，民警劝阻成功1起。", 2024).figures
    assert (figure.measure, str(figure.period and figure.period.start)) == ("scams_stopped", "2024-05-22")


def test_the_day_on_which_somebody_was_held_back_who_was_about_to_pay() -> None:
    told = "6月19日，柜员劝住一名要向陌生账户汇款的客户，避免损失4.8万元。"
    days = {str(one.period and one.period.start) for one in read_prose(told, 2024).figures}
    assert days == {"2024-06-19"}


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("上石边境派出所2024年二季度反诈宣传情况", "据大队6月通报，全大队二季度共发放宣传资料2.3万份。"),
        (
            "白石山景区管委会2024年国庆反诈宣传情况",
            "据县文旅局统计，假期全县5家A级景区共发放反诈资料3.2万份。",
        ),
    ],
)
def test_what_all_of_an_area_did_is_none_of_one_place(title: str, line: str) -> None:
    reading = report(title, "发放宣传单100份。", line)
    assert [(one.cell, one.value) for one in reading.facts] == [("P2", 100)]
    assert [(one.code, one.cell) for one in reading.issues if one.cell == "P3"] == [
        ("prose_wider_area", "P3")
    ]


def test_a_slip_in_a_chat_is_put_right_by_who_made_it() -> None:
    reading = report(
        "群聊“天桥区北园街道毕家洼社区反诈宣传群”的聊天记录",
        "—————  2024-03-12  —————",
        "网格员小马  09:10",
        "昨天在早市发反诈折页150份，解答咨询12人",
        "网格员小马  10:05",
        "不好意思报错了，折页不是150是120份",
        name="北园街道毕家洼社区反诈群聊天记录.txt",
    )
    assert [(one.cell, one.measure, one.value) for one in reading.facts] == [
        ("P4", "consultations", 12),
        ("P6", "leaflets", 120),
    ]
    assert [(one.code, one.cell) for one in reading.issues] == [("prose_corrected", "P4")]


def test_the_number_of_a_stall_is_no_figure_and_tells_rows_apart() -> None:
    rows = [
        ["柳南区南环农贸市场商户反诈承诺签订情况表（2024年7月8日）"],
        ["摊位号", "经营类别", "签订承诺书（份）", "领取宣传单（份）", "商户签字"],
        [101, "蔬菜", 1, 2, "已签"],
        [102, "蔬菜", 1, 2, "已签"],
    ]
    reading = read_sheet(rows, "签订情况表.xlsx")
    assert [(one.cell, one.measure, one.value) for one in reading.facts] == [
        ("C3", "pledges", 1),
        ("D3", "leaflets", 2),
        ("C4", "pledges", 1),
        ("D4", "leaflets", 2),
    ]
    assert [one.code for one in reading.issues if one.code == "repeated_row"] == []


def test_a_part_in_a_column_of_units_is_of_the_unit_above_it() -> None:
    rows = [
        ["桂北理工学院2024年春季学期各学院反诈宣传教育受众统计表（单位：人次）"],
        ["学院", "3月", "4月"],
        ["信息工程学院", 1260, 980],
        ["其中：教职工", 60, 45],
    ]
    reading = read_sheet(rows, "受众统计表.xlsx")
    assert [(one.cell, one.unit, one.target_group, one.value) for one in reading.facts] == [
        ("B3", "信息工程学院", "unspecified", 1200),
        ("C3", "信息工程学院", "unspecified", 935),
        ("B4", "信息工程学院", "teachers", 60),
        ("C4", "信息工程学院", "teachers", 45),
    ]
