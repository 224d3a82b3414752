"""Which remarks say that an activity did not take place."""

from __future__ import annotations

import pytest

from etl.meaning.cancelled import cancellation

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        ("已取消", "cancelled"),
        ("（因雨取消）", "cancelled"),
        ("因疫情推迟，未开展", "cancelled"),
        ("受疫情影响未开展", "cancelled"),
        ("改期至6月", "cancelled"),
        ("活动未举行，时间待定", "cancelled"),
        ("因台风停办", "cancelled"),
        ("下雨取消", "cancelled"),
        ("雷阵雨天气取消", "cancelled"),
        ("台风改期", "cancelled"),
        ("天气原因未开展", "cancelled"),
        ("停电取消，改为线上", "doubtful"),
        ("取消，改在10月", "cancelled"),
        ("取消，改在10月12日举行", "doubtful"),
        ("顺延至下月", "cancelled"),
        ("推迟到10月举行", "cancelled"),
        ("因暴雨顺延至4月27日举行", "doubtful"),
        ("推迟到27日下午开展", "doubtful"),
        ("下雨，改在室内", ""),
        ("会员资格取消", ""),
        ("因场地原因取消，改为线上", "doubtful"),
        ("未开展讲座，仅发放资料", "doubtful"),
        ("原定5日，因雨改至8日举行", ""),
        ("因机构调整本月未开展宣传", ""),
        ("本月未开展", ""),
        ("联合县经信局", ""),
        ("站点搬迁，活动取消", "explained"),
        ("讲师临时有事，延期至下周", "explained"),
        ("对方单位临时有任务，活动顺延", "explained"),
        ("与考试冲突，改到7月", "explained"),
        ("设备故障，未能开展", "explained"),
        ("场地检修，当天的活动取消了", "explained"),
        ("学校放假，取消本次活动", "explained"),
        ("学校放假，本次不开展", "explained"),
        ("原定5月20日举行，因雨取消", "explained"),
        ("人员变动，活动暂缓，待定", "explained"),
        ("讲师生病，没办成", "explained"),
        ("活动因站点搬迁取消", "cancelled"),
        ("原计划取消", "cancelled"),
        ("未成行", "cancelled"),
        ("站点搬迁活动取消", "named"),
        ("与考试冲突，班会顺延", "named"),
        ("村里有丧事，院坝会没开", "named"),
        ("家长会改期", "named"),
        ("原计划取消，后按时举行", "doubtful"),
        ("因雨推迟，6月25日已举办", "doubtful"),
        ("微信群已推送，线下暂停", "doubtful"),
        ("因雨推迟半小时", ""),
        ("讲师迟到，活动推迟1个小时", ""),
        ("讲座已开展，座谈会取消", ""),
        ("照片已上传，未开展问卷", ""),
        ("人手不足，未开展入户", ""),
        ("场地变更，活动照常举行", ""),
        ("本次活动效果好，不再举办", ""),
        ("天气炎热，改到室内", ""),
        ("到场人数少，抽奖取消", ""),
        ("航班取消，退改签骗局", ""),
        ("因连日降雨原定在广场举行的集中宣传活动取消，已改在室内会议室举行并发放资料", ""),
    ],
)
def test_remark(remark: str, said: str) -> None:
    assert cancellation(remark) == said


HEAD = ["日期", "活动名称", "参加人数", "备注"]
LIST = [["洪山社区2023年5月反诈宣传活动记录"], HEAD, ["5月3日", "反诈讲座", 40, None]]


@pytest.mark.parametrize("people", [None, 0])
@pytest.mark.parametrize("remark", ["站点搬迁，活动取消", "站点搬迁活动取消", "与考试冲突，班会顺延"])
def test_what_a_remark_calls_off_is_no_session(remark: str, people: int | None) -> None:
    reading = read([*LIST, ["5月9日", "毕业季主题班会", people, remark]])
    assert (figures(reading), codes(reading)) == ([("C3", "people_reached", 40), ("B3", "sessions", 1)], [])


@pytest.mark.parametrize(
    ("remark", "asked"),
    [
        ("站点搬迁，活动取消", ["maybe_cancelled"]),
        ("站点搬迁活动取消", ["maybe_cancelled"]),
        ("家长会改期", []),
        ("因雨推迟半小时", []),
    ],
)
def test_who_came_counts_whatever_the_remark_calls_off(remark: str, asked: list[str]) -> None:
    reading = read([*LIST, ["5月9日", "毕业季主题班会", 30, remark]])
    own = [figure for figure in figures(reading) if figure[0] in ("B4", "C4")]
    assert own == [("C4", "people_reached", 30), ("B4", "sessions", 1)]
    assert [code for _, code in codes(reading)] == asked


def test_what_a_station_called_off_leaves_its_month_as_it_is() -> None:
    rows = [
        ["派出所", "讲座（场）", "备注"],
        ["龙山所", 2, "汛期封路，原定集中宣传取消"],
        ["镇安所", 3, None],
    ]
    reading = read([["龙陵县2023年5月反诈宣传统计"], *rows])
    assert (figures(reading), codes(reading)) == ([("B3", "sessions", 2), ("B4", "sessions", 3)], [])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("备勤，未外出宣传", "cancelled"),
        ("值班，未下村", "cancelled"),
        ("整理台账，当天未安排活动", "cancelled"),
        ("停电，没放成电影", "cancelled"),
        ("下雨，没讲成课", "cancelled"),
        ("取消高额积分骗局宣传", ""),
        ("推迟举行的开学第一课", ""),
        ("未安排专人的小区宣传", ""),
        ("提醒未下户的群众", ""),
    ],
)
def test_a_day_on_which_nobody_went_out(name: str, said: str) -> None:
    assert cancellation(name, is_name=True) == said


def test_a_day_on_stand_by_in_a_log_is_no_session() -> None:
    head = ["日期", "地点", "工作内容", "发放宣传单（份）"]
    rows = [["3月3日", "集市", "摆摊反诈宣传", 30], ["3月5日", "所内", "备勤，未外出宣传", "—"]]
    reading = read([["2025年3月龙山派出所反诈宣传日志"], head, *rows])
    assert figures(reading) == [("D3", "leaflets", 30), ("C3", "sessions", 1)]


def test_a_salon_for_old_customers_names_its_group() -> None:
    head = ["日期", "网点名称", "活动主题", "参加人数"]
    rows = [
        ["9月6日", "老城支行", "养老金别被骗·老年客户沙龙", 28],
        ["9月9日", "桐河支行", "节前反诈提醒", 51],
    ]
    reading = read([["桐柏农商银行反诈宣传活动台账（2024年9月）"], head, *rows])
    came = [(fact.cell, fact.target_group) for fact in reading.facts if fact.measure == "people_reached"]
    assert came == [("D3", "elderly"), ("D4", "unspecified")]


@pytest.mark.parametrize(
    ("people", "counted"), [(26, [("C4", "people_reached", 26), ("B4", "sessions", 1)]), (None, [])]
)
def test_a_day_put_off_to_another_counts_where_its_row_says_who_came(
    people: int | None, counted: list[tuple[str, str, int]]
) -> None:
    reading = read([*LIST, ["5月9日", "民宿业主反诈培训", people, "因暴雨顺延至5月16日举行"]])
    assert [figure for figure in figures(reading) if figure[0] in ("B4", "C4")] == counted
    assert codes(reading) == ([("D4", "maybe_cancelled")] if people else [])


def test_a_list_without_numbers_asks_whether_what_was_put_off_was_held() -> None:
    held = ["5月9日", "民宿业主反诈培训", "因暴雨顺延至5月16日举行"]
    reading = read([LIST[0], ["日期", "活动名称", "备注"], ["5月3日", "反诈讲座", None], held])
    assert figures(reading) == [("B3", "sessions", 1), ("B4", "sessions", 1)]
    assert codes(reading) == [("C4", "maybe_cancelled")]
