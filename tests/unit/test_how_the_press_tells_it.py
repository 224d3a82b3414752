"""Wordings of news pieces and bulletins: who did the work, what an event came to, what is of a function or a place."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period_in_text import find_periods
from etl.meaning.unit_in_text import find_unit_in_text
from etl.prose.times.stated_times import stated_period

from .told_reports import counted, read_report, read_sentence

HEAD = "镇安县永乐派出所2025年3月反诈宣传小结"


def facts(*lines: str) -> list[tuple[str, float, str, str]]:
    """Measure, value, group and channel of all figures of a report on March 2025."""
    return [(f.measure, f.value, f.target_group, f.channel) for f in read_report([HEAD, *lines]).facts]


def asked(line: str) -> list[str]:
    return [issue.code for issue in read_report([HEAD, line]).issues if issue.severity == "query"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("组建由民警、村干部组成的12人宣讲队，宣讲27场。", [("staff", 12), ("sessions", 27)]),
        ("成立一支6人组成的反诈小分队。", [("staff", 6)]),
        ("500多名外卖、快递小哥加入派出所反诈宣传队伍。", [("staff", 500)]),
        ("18名骑手共派出反诈折页260份。", [("staff", 18), ("leaflets", 260)]),
        ("6位村两委成员带领8名志愿者入户。", [("staff", 6), ("staff", 8)]),
        ("40余名干警参加活动，发放宣传单600份。", [("staff", 40), ("leaflets", 600)]),
        ("分成8个宣传组开展工作。", []),
        ("抽调民警36人组成6个宣传小组。", [("staff", 36)]),
        ("采取“1名民警+1名工作人员”的方式，走访群众350户。", [("households", 350)]),
    ],
)
def test_who_did_the_work(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("参加人员：派出所民警8人、镇干部12人、志愿者30人", [("staff", 8), ("staff", 12), ("staff", 30)]),
        ("出动人员：民警6名、社区干部14名", [("staff", 6), ("staff", 14)]),
        ("参加人员：居民60人", [("people_reached", 60)]),
        ("参加人员：公卫科5人、镇派出所民警2人、志愿者3人", [("staff", 5), ("staff", 2), ("staff", 3)]),
        ("参加人员：卫生院医生4人、派出所民警3人", [("staff", 4), ("staff", 3)]),
        ("参加人员：镇妇联2人、司法所2人、村民60人", [("staff", 2), ("staff", 2), ("people_reached", 60)]),
        ("召开反诈院坝会，参加人员：镇干部6人、村民80人。", [("staff", 6), ("people_reached", 80)]),
    ],
)
def test_a_line_of_a_record_lists_who_was_there(line: str, expected: list[tuple[str, float]]) -> None:
    assert [(measure, value) for measure, value, _, _ in facts(line)] == expected


def test_who_is_listed_heads_nothing() -> None:
    told = facts("参加人员：民警8人、镇干部12人", "发放宣传资料1000份。")
    assert told[-1] == ("leaflets", 1000, "unspecified", "handout")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("走进3个社区、2所学校、5家企业，开展讲座9场。", [("sessions", 9, "unspecified", "lecture")]),
        ("网点电子屏滚动播放标语126次。", [("broadcasts", 126, "unspecified", "screen")]),
        (
            "举办广场活动1场、讲座11场、培训6场，参与群众5300人次。",
            [
                ("sessions", 1, "unspecified", "unspecified"),
                ("sessions", 11, "unspecified", "lecture"),
                ("sessions", 6, "unspecified", "training"),
                ("people_reached", 5300, "unspecified", "unspecified"),
            ],
        ),
        (
            "共办反诈活动7场：厅堂5场、外拓2场。",
            [("sessions", 5, "unspecified", "branch"), ("sessions", 2, "unspecified", "unspecified")],
        ),
        ("邀请民警为480名学生作法治报告。", [("people_reached", 480, "students", "lecture")]),
        ("志愿者及新闻媒体近900人参加。", [("people_reached", 900, "unspecified", "unspecified")]),
        (
            "推送反诈视频230条，接受群众咨询320人次。",
            [
                ("videos", 230, "unspecified", "short_video"),
                ("consultations", 320, "unspecified", "unspecified"),
            ],
        ),
        (
            "入户走访村民900人，推送微信公众号文章16篇。",
            [
                ("people_reached", 900, "villagers", "door_to_door"),
                ("posts", 16, "unspecified", "official_account"),
            ],
        ),
        (
            "发放宣传手册、致家长的一封信等各类资料3万份。",
            [("leaflets", 30000, "unspecified", "handout")],
        ),
        (
            "随访时开展反诈宣传，共随访慢性病患者412人次。",
            [("people_reached", 412, "patients", "unspecified")],
        ),
        ("晚上入户，走了26家。", [("households", 26, "unspecified", "door_to_door")]),
    ],
)
def test_whom_and_how(line: str, expected: list[tuple[str, float, str, str]]) -> None:
    assert facts(line) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("共开展168场次。", [("sessions", 168)]),
        ("共举办12期，参加人员640人。", [("sessions", 12), ("people_reached", 640)]),
        ("反诈培训共举办12期，640人参训。", [("sessions", 12), ("people_reached", 640)]),
        ("共开展3次夜查。", []),
        ("设置反诈宣传专栏28个。", [("boards", 28)]),
        ("在县电视台开设反诈专栏，播出6期。", [("media_reports", 6)]),
        ("营业厅摆放台卡57个。", [("boards", 57)]),
        ("张贴海报336张（84个单元，每个单元4张）。", [("posters", 336)]),
        ("找回遗失财物13件，挽回经济损失4万余元。", []),
        ("已转发《每日电诈警情》1800次。", [("posts", 1800)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    "line",
    [
        "帮助960人开启预警功能。",
        "投放反诈主题公交车8辆、出租车顶灯广告260辆。",
        "投放电梯广告96块。",
        "登乘列车宣传26趟次。",
        "“反诈便利贴”已投递到7000余户家庭。",
    ],
)
def test_what_no_measure_counts_is_asked_about(line: str) -> None:
    assert facts(line) == []
    assert set(asked(line)) == {"prose_unclear"}


def test_a_month_beside_others_is_not_their_sum() -> None:
    told = "开展活动168场次（1月46场、2月38场、3月84场）。"
    reading = read_report(["康县公安局2025年第一季度反诈宣传小结", told])
    assert [(f.value, str(f.period_start)) for f in reading.facts] == [
        (46, "2025-01-01"),
        (38, "2025-02-01"),
        (84, "2025-03-01"),
    ]


def test_an_event_sums_itself_up() -> None:
    told = "3月14日，我所走进集市。本次宣传活动中累计发放宣传单120份。"
    (fact,) = read_report([HEAD, told]).facts
    assert (fact.basis, str(fact.period_start), str(fact.period_end)) == (
        "period",
        "2025-03-14",
        "2025-03-14",
    )


def test_a_running_total_behind_what_the_event_gave_is_control() -> None:
    told = "3月14日，我所本次活动发放宣传单120份，累计发放宣传单3200份。"
    assert [fact.value for fact in read_report([HEAD, told]).facts] == [120]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("文竹镇七月份反诈宣传工作情况（2025年）", ("2025-07-01", "2025-07-31")),
        ("2025年元月反诈宣传小结", ("2025-01-01", "2025-01-31")),
        ("元月份反诈宣传", ("2025-01-01", "2025-01-31")),
    ],
)
def test_the_month_of_a_title(title: str, expected: tuple[str, str]) -> None:
    period = stated_period(title, 2025)
    assert period
    assert (str(period.start), str(period.end)) == expected


def test_a_rent_is_no_january() -> None:
    assert find_periods("8元月租", 2025) == []


def test_a_time_from_a_day_of_this_year_on() -> None:
    (found,) = find_periods("自今年3月8日活动开展以来，累计发放", 2025)
    assert found.kind == "since"


def test_a_report_up_to_a_day_begins_where_its_opening_says() -> None:
    lines = [
        "马蹄藏族乡反诈宣传",
        "为增强防骗意识，2025年6月以来，马蹄藏族乡全力推进反诈宣传。",
        "发放明白卡1240份。",
        "截至6月底，全乡安装国家反诈中心APP2860人。",
    ]
    fact = next(f for f in read_report(lines).facts if f.measure == "leaflets")
    assert (str(fact.period_start), str(fact.period_end), fact.basis) == (
        "2025-06-01",
        "2025-06-30",
        "cumulative",
    )


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("2025年11月14日 和平社区反诈日志", "和平社区"),
        ("交通银行深圳龙岗支行携手社区，开展反诈宣传", "交通银行深圳龙岗支行"),
        ("崇阳县政府广场上空传来喊话声", None),
        ("今年来崇阳县警方开展反诈宣传", "崇阳县警方"),
        ("记者从乌鲁木齐市公安局获悉，全市开展反诈宣传", "乌鲁木齐市公安局"),
        ("江苏联通开展反诈宣传", "江苏联通"),
        ("汉中电信诈骗防范宣传", None),
        ("建立社区微信群发布典型案例", None),
    ],
)
def test_who_reports(text: str, unit: str | None) -> None:
    assert find_unit_in_text(text) == unit


def test_who_reports_stands_beside_a_day_without_its_year() -> None:
    reading = read_report(
        ["【反诈战报】", "上杭县公安局刑侦大队 12月8日", "2024年12月1日至7日：发放宣传资料7800份。"]
    )
    assert [fact.unit for fact in reading.facts] == ["上杭县公安局刑侦大队"]


@pytest.mark.parametrize(
    ("sentence", "channel", "group"),
    [
        ("组织居民与商户开展集中宣讲。", "", "merchants"),
        ("协助老年人下载国家反诈中心APP。", "", "elderly"),
        ("依托网格群、商户联络群推送提示。", "group_chat", ""),
        ("民警递上反诈宣传单。", "handout", ""),
        ("通过喊话器宣传反诈知识。", "broadcast", ""),
        ("举办反诈宣传晚会。", "performance", ""),
        ("宣传海报、宣传手册随处可见。", "posting", ""),
        ("群众参观宣传版面。", "board", ""),
        ("通过展板、宣传单向旅客讲解。", "handout", ""),
        ("每到一户，民警便递上反诈宣传单。", "door_to_door", ""),
        ("依托“一村一群”推送反诈信息。", "group_chat", ""),
        ("以在校中小学生、老年群众、企业财务人员作为重点，开展精准宣传。", "", "finance_staff"),
    ],
)
def test_what_was_done_without_a_number(sentence: str, channel: str, group: str) -> None:
    mentions = read_sentence(sentence).mentions
    assert channel in {m.channel for m in mentions} | {""}
    assert group in {m.group for m in mentions} | {""}


def test_a_stand_on_a_desk_is_no_stall() -> None:
    assert "stall" not in {m.channel for m in read_sentence("营业厅摆放宣传台牌。").mentions}


def test_cadres_who_go_from_door_to_door_are_not_whom_it_is_for() -> None:
    assert "officials" not in {m.group for m in read_sentence("组织村干部逐户上门签订承诺书。").mentions}


def test_who_brought_it_to_readers_did_not_do_it() -> None:
    lines = [
        "一张明信片，一句反诈提醒",
        "漠河市融媒体中心2024年2月2日讯（记者 孙宁）游客寄出的明信片成了会走路的宣传单。",
        "1月28日至2月1日，漠河边境管理大队北极边境派出所开展反诈宣传。民警先后送出反诈明信片1600余张。",
        "今年以来，该所累计劝阻诈骗6起。",
    ]
    told = [
        (f.measure, f.value, f.unit, f.period_start, f.period_end, f.basis) for f in read_report(lines).facts
    ]
    station, end = "漠河边境管理大队北极边境派出所", date(2024, 2, 1)
    assert told == [
        ("leaflets", 1600, station, date(2024, 1, 28), end, "period"),
        ("scams_stopped", 6, station, date(2024, 1, 1), end, "cumulative"),
    ]
    lines[1] = "漠河市融媒体中心讯（记者 孙宁 2024年2月2日）漠河边境管理大队北极边境派出所走进雪乡。"
    assert {fact.unit for fact in read_report(lines).facts} == {station}
