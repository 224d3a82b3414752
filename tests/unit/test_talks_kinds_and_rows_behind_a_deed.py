"""Whom somebody talked with, kinds of one thing, rows behind a deed, titles, ways before their verb, a month told again."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("与店主、店员面对面交流近150人次。", [("people_reached", 150)]),
        ("同车主攀谈80余人次。", [("people_reached", 80)]),
        ("与兄弟单位交流12人次。", []),
        ("召开青年创业者防骗座谈会，与会青年58人。", [("people_reached", 58)]),
        ("召开反诈座谈会，与会58人。", [("people_reached", 58)]),
        ("召开反诈工作推进会，与会人员58人。", []),
        ("镇安中学请民警讲座2场，1900名学生听讲。", [("sessions", 2), ("people_reached", 1900)]),
        ("请派出所民警授课3次。", [("sessions", 3)]),
        ("请民警宣讲不少于2场。", []),
        ("请各派出所开展讲座2场。", []),
        ("组织6名员工身披绶带向过往市民派发宣传折页700余份。", [("staff", 6), ("leaflets", 700)]),
        ("组织60名职工参加培训。", [("people_reached", 60)]),
    ],
)
def test_who_was_talked_with_and_who_did_it(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("随水费账单发送反诈短信，城区4.6万条，乡镇2.9万条。", [("sms", 46000), ("sms", 29000)]),
        (
            "向居民发放宣传单，东片300份、西片200份、园区80份。",
            [("leaflets", 300), ("leaflets", 200), ("leaflets", 80)],
        ),
        ("张贴海报，横幅20条、展板30块。", [("banners", 20), ("boards", 30)]),
        ("开展反诈宣传，接待报警12条、处置8条。", []),
        (
            "把宣传册送到残疾人手中，共送出大字版260册、盲文版45册。",
            [("leaflets", 260), ("leaflets", 45)],
        ),
        ("印制双语手册，发放汉语版300册、维语版450册。", [("leaflets", 300), ("leaflets", 450)]),
        ("接受咨询依次为35人次、28人次、40人次。", [("consultations", n) for n in (35, 28, 40)]),
        ("手抄报比赛收到作品214幅，选出48幅做成展板6块。", [("boards", 6)]),
    ],
)
def test_rows_and_kinds_of_what_the_deed_names(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("推出反诈微视频《别让你的卡变成“作案工具”》1部，点击量两千多。", [("videos", 1), ("views", 2000)]),
        ("发放宣传手册《反诈短信怎么认一看就明白》500份。", [("leaflets", 500)]),
        (
            "厅堂“微沙龙”开展24场，6个网点每个网点4场，参与客户约600人次。",
            [("sessions", 24), ("people_reached", 600)],
        ),
        ("厅堂沙龙举办24场。", [("sessions", 24)]),
        ("足球比赛举办2场。", []),
        ("广播每天早晚各播1次，假期8天共播放112次。", [("broadcasts", 112)]),
        ("大喇叭每天播，春节假期共播放112次。", [("broadcasts", 112)]),
        ("送出行李绑带500条、书包挂件80个。", [("gifts", 500), ("gifts", 80)]),
        (
            "组织社区矫正对象23人集中学习，签署不参与“跑分”承诺书23份。",
            [("people_reached", 23), ("pledges", 23)],
        ),
        ("组织社区矫正对象23人集中学习，签署承诺书23份。", []),
    ],
)
def test_titles_ways_and_things(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("line", "sums"),
    [
        (
            "本月发放宣传资料2850份，年初以来累计发放9600份；本月集中宣传36场次，年初以来累计121场次。",
            (2850, 36),
        ),
        ("5月份发放宣传资料2850份（今年以来累计9600份）；5月集中宣传36场次，全年累计121场次。", (2850, 36)),
        ("5月28日，发放宣传资料2850份，集中宣传36场次。", (5700, 72)),
    ],
)
def test_a_month_beside_its_running_total_says_again_what_was_told(
    line: str, sums: tuple[float, float]
) -> None:
    facts = read_report([TITLE, "线下宣传。集中宣传：36场次；发放宣传资料：2850份。", line]).facts
    assert tuple(sum(f.value for f in facts if f.measure == m) for m in ("leaflets", "sessions")) == sums


def test_what_a_day_gave_out_in_all_is_the_one_number_told_before() -> None:
    told = "5月15日，向过往市民派发宣传折页700余份、购物袋300个。"
    facts = read_report([TITLE, told, "据统计，当天共发放宣传折页700余份。"]).facts
    assert [(f.cell, f.measure, f.value) for f in facts] == [("P2", "leaflets", 700), ("P2", "gifts", 300)]
    told = "5月15日，向老年人派发宣传折页700余份，向学生派发折页200份。"
    facts = read_report([TITLE, told, "据统计，当天共发放宣传折页700余份。"]).facts
    assert [f.value for f in facts] == [700, 200, 700]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("民警同村民拉家常120余人次。", [("people_reached", 120)]),
        ("与会领导12人。", []),
        ("镇安小学请民警作报告1场，师生860人参加。", [("sessions", 1), ("people_reached", 860)]),
        ("客户沙龙举办4期，参加客户120人。", [("sessions", 4), ("people_reached", 120)]),
        ("班子会议召开3次。", []),
        ("校园广播站每周播2次，本学期共播36次。", [("broadcasts", 36)]),
        ("小喇叭循环播放，暑假共播报240次。", [("broadcasts", 240)]),
        ("发布短视频《一句“我是你领导”骗走十万》3条。", [("videos", 3)]),
        ("发放《请勿转账》折页300份，5月又有3人被骗走12万元。", [("leaflets", 300)]),
        ("对方先发放鸡蛋300个，随后骗走养老钱12万元。", []),
    ],
)
def test_titles_terms_and_reports_given(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
