"""Numbers of which a head, a topic or a clause beside says what they count, who they are and when; what holds or leaves out
what (contract 2, 4.1, 4.3, 4.10, 4.12, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.unit import unit_type_of
from etl.prose.report.reporter import find_reporter

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局龙山派出所2024年11月反诈宣传小结"


def told(*paragraphs: str) -> list[tuple[str, float, str, str]]:
    """(measure, value, group, channel) of every figure of a report."""
    return [(f.measure, f.value, f.target_group, f.channel) for f in read_report([TITLE, *paragraphs]).facts]


def spans(*paragraphs: str) -> list[tuple[float, str, str]]:
    """(value, first day, last day) of every figure of a report."""
    return [
        (f.value, f"{f.period_start:%m-%d}", f"{f.period_end:%m-%d}")
        for f in read_report([TITLE, *paragraphs]).facts
    ]


# --- what the head says -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        ("（二）发放宣传资料", "全年共发放1.2万份。", ("leaflets", 12000)),
        ("（三）公益短信", "7月41.2万条。", ("sms", 412000)),
        ("（四）APP推广", "累计安装14320人。", ("app_installs", 14320)),
        ("（五）海报", "张贴了340张。", ("posters", 340)),
        ("（六）承诺书", "收回1195份。", ("pledges", 1195)),
        ("（七）入户宣传", "一组126户。", ("households", 126)),
    ],
)
def test_a_line_above_says_what_a_number_counts(head: str, text: str, expected: tuple[str, float]) -> None:
    assert [one[:2] for one in told(head, text)] == [expected]


def test_a_head_says_nothing_of_what_is_no_deed_of_it() -> None:
    assert told("（一）入户宣传", "全镇共有住户9640户。") == []
    assert told("（一）入户宣传", "平台目前接入行政村218个。") == []
    assert told("（一）发放宣传资料计划", "全年共发放1.2万份。") == []


def test_a_head_that_opens_its_paragraph_says_so_too() -> None:
    assert told("（二）社区讲座。在老年学校、居家养老服务中心举办21场，参加老年人3150人次。") == [
        ("sessions", 21, "elderly", "lecture"),
        ("people_reached", 3150, "elderly", "lecture"),
    ]


def test_an_indicator_is_asked_for_and_heads_what_was_done() -> None:
    lines = ["指标二：发放宣传资料，半年不少于1.5万份（15分）。", "完成情况：实际发放1.82万份，自评15分。"]
    assert [one[:2] for one in told(*lines)] == [("leaflets", 18200)]


def test_letters_that_put_figures_right_name_them_in_their_heads() -> None:
    lines = [
        "一、关于宣传资料。原报2650份系笔误，应为2560份。",
        "四、关于短信。此项上次漏报，现补报1.27万条。",
        "六、关于海报。原报340张无误，不作调整。",
        "七、关于劝阻。原报4起，误将邻镇的算入，更正为3起。",
    ]
    assert [one[:2] for one in told(*lines)] == [
        ("leaflets", 2560), ("sms", 12700), ("posters", 340), ("scams_stopped", 3),
    ]  # fmt: skip


# --- rows and topics ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "入户宣传分三个组走的，一组126户，二组98户，三组104户。",
            [("households", n) for n in (126, 98, 104)],
        ),
        (
            "走村入户，走了阴平村和连山村，前一个村52户，后一个村47户。",
            [("households", 52), ("households", 47)],
        ),
        ("反诈短信分两批发，头一批5600条，第二批4350条。", [("sms", 5600), ("sms", 4350)]),
        ("横幅，镇上统一挂了18条，各村自己挂的另有32条。", [("banners", 18), ("banners", 32)]),
        ("楼道海报月初贴了18张，又补了7张。", [("posters", 18), ("posters", 7)]),
        ("我把随身背的传单发完了，整整二百份。", [("leaflets", 200)]),
        ("明白纸每户一张，328张全部发到了人手上。", [("leaflets", 328)]),
        ("在39个班级微信群发布预警提示，一个群一周一条，11月共156条。", [("posts", 156)]),
        ("第一个数是8600份，这是我们送到群众手里的明白纸。", [("leaflets", 8600)]),
        ("大喇叭早中晚各播一遍，一天没落，算下来播了90次。", [("broadcasts", 90)]),
        ("通过回访电话成功劝阻41起。", [("scams_stopped", 41)]),
    ],
)
def test_what_a_sentence_opens_with_is_counted_behind_it(
    text: str, expected: list[tuple[str, float]]
) -> None:
    assert [one[:2] for one in told(text)] == expected


def test_what_each_got_holds_for_the_next_thing_and_its_sum_for_its_own() -> None:
    each = "全村11个湾组，每个湾组张贴海报2张、悬挂横幅1条。"
    assert [one[:2] for one in told(each)] == [("posters", 22), ("banners", 11)]
    summed = "全镇12个村，每个村发放宣传单200份、海报10张，共发放2400份。"
    assert sorted(one[:2] for one in told(summed)) == [("leaflets", 2400), ("posters", 120)]
    behind = "电梯里也张贴了海报（每部电梯2张，共18部电梯）。"
    assert [one[:2] for one in told(behind)] == [("posters", 36)]


def test_shares_leave_their_remainder() -> None:
    assert counted("微课堂讲了36场，听众1430人次，老年客户占了860人次。") == [
        ("sessions", 36), ("people_reached", 570), ("people_reached", 860),
    ]  # fmt: skip
    rest = "巡讲16场，受众9400人次，除学生8900人次外，其余500人次为家长。"
    assert [one[:3] for one in told(rest)][1:] == [
        ("people_reached", 8900, "students"),
        ("people_reached", 500, "parents"),
    ]


# --- who they are -------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "在园区门口设摊宣传一场，来的都是外来务工人员，约400人。",
            ("people_reached", 400, "migrant_workers"),
        ),
        ("苗歌反诈演出1场，看的村民有三四百人。", ("people_reached", 300, "villagers")),
        (
            "反诈讲座2场，上午听的是初一学生，310人，下午换成初二学生，285人。",
            ("people_reached", 285, "students"),
        ),
        ("听反诈课的石鼓中学学生有1050人，中心小学学生720人。", ("people_reached", 720, "students")),
        ("财务科合计27人，参加了财会人员反诈培训。", ("people_reached", 27, "finance_staff")),
        ("摊主签订承诺书215份，市场给他们发放反诈围裙220条。", ("gifts", 220, "merchants")),
        ("厅堂里坐的都是老年人。大堂经理给他们开了反诈讲座2场。", ("sessions", 2, "elderly")),
        ("来的都是本镇妇女，签到63人。", ("people_reached", 63, "women")),
        ("夜间到宿舍区和外来务工人员见面宣传，讲了200余人。", ("people_reached", 200, "migrant_workers")),
        ("和学生一起上街宣传，讲了50人。", ("people_reached", 50, "unspecified")),
        ("走访留守妇女264户，其中独居老年妇女19户。", ("households", 19, "elderly_alone")),
        ("网格员入户走访居民8126户；商户另计，走访640家。", ("households", 640, "merchants")),
        ("面向老年人、大学生的反诈讲座，报告期内分别举办6场、4场。", ("sessions", 4, "university_students")),
        ("举办妇女反诈讲座、家长座谈会各14场。", ("sessions", 14, "parents")),
    ],
)
def test_the_clauses_beside_tell_who_they_are(text: str, expected: tuple[str, float, str]) -> None:
    assert told(text)[-1][:3] == expected


def test_who_does_a_thing_in_turns_is_sent_nowhere() -> None:
    assert told("居民微信群里的提示由三名网格长轮流发，每人每天一条，全月共93条。") == [
        ("posts", 93, "unspecified", "group_chat")
    ]
    assert told("门诊大厅设咨询台，由14名青年志愿者轮流值守。")[0][:2] == ("staff", 14)


# --- what is left out, and what holds what ------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "另有镇政府代发的折页800份，镇里已经自行上报，不在此列。",
        "各村报来的微信群转发数合计3.6万条，因口径不一，本次不计入。",
        "发放宣传资料的总数（约6万份）仍在核对，本次暂不上报。",
        "据市里通报，全市各乡镇（街道）一季度共发放宣传资料近20万份，我所排在第三位。",
        "去年宣传周的活动场次是79场。",
        "12月小目标：再装50个APP。",
        "学院面向全校1.7万名学生，集中开展了反诈宣传月活动。",
    ],
)
def test_what_a_report_sets_apart_counts_nothing(text: str) -> None:
    assert told(text) == []


def test_what_is_only_not_counted_twice_counts() -> None:
    assert counted("两家联合进校开展反诈宣讲14场，受教育学生6800人次，不重复统计。") == [
        ("sessions", 14), ("people_reached", 6800),
    ]  # fmt: skip


def test_a_number_that_holds_another_keeps_what_it_leaves() -> None:
    inside = "手册发放3200册。3月8日当天发放的手册1000册已含在内。"
    assert [one[:2] for one in told(inside)] == [("leaflets", 2200), ("leaflets", 1000)]
    earlier = [
        "走访商户，明白卡一共发了330张。",
        "算总账，全月发出去的手册共5480份（含前面说的明白卡330张）。",
    ]
    assert [one[:2] for one in told(*earlier)] == [("leaflets", 330), ("leaflets", 5150)]
    earlier[1] = earlier[1].replace("含", "包括")
    assert [one[:2] for one in told(*earlier)] == [("leaflets", 330), ("leaflets", 5150)]


# --- when ---------------------------------------------------------------------------------------
def test_days_of_a_row_are_each_of_their_own() -> None:
    text = "设摊宣传，一次比一次人多：9日来了百余人，16日近200人，23日250人左右。三场合计发放折页1600份。"
    assert spans(text) == [
        (100, "11-09", "11-09"), (200, "11-16", "11-16"), (250, "11-23", "11-23"), (1600, "11-01", "11-30"),
    ]  # fmt: skip


def test_thirds_of_the_month_of_the_title_and_deeds_between_two_days() -> None:
    assert spans("上旬，走访商户165家。", "中旬主要跑学校，反诈课讲了3场。") == [
        (165, "11-01", "11-10"), (3, "11-11", "11-20"),
    ]  # fmt: skip
    assert spans("大喇叭从11月1日播到20日，算下来播了60次。") == [(60, "11-01", "11-20")]


def test_the_day_behind_is_that_of_a_number_before_which_none_stands() -> None:
    text = "财务科合计27人，参加了11月11日举办的财会人员反诈培训。11月22日的反诈讲座2场。"
    assert spans(text) == [(27, "11-11", "11-11"), (2, "11-22", "11-22")]


def test_months_with_a_word_on_them() -> None:
    text = "院坝会上来听的群众，七月份一千一百人次；八月份最多，一千四百人次；九月份农忙，八百余人次。"
    assert spans(text) == [(1100, "07-01", "07-31"), (1400, "08-01", "08-31"), (800, "09-01", "09-30")]


# --- who reports --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (
            ["2024年2月2日　星期五", "走访了31户。", "——平利县公安局八仙派出所驻村辅警 周某"],
            "平利县公安局八仙派出所",
        ),
        (
            ["采访对象：康乐县劳务工作办公室主任 丁某", "问：怎么讲？", "答：手册发了650本。"],
            "康乐县劳务工作办公室",
        ),
        (
            ["田头反诈会", "群发提醒短信1260条。", "饶河县八五九农场第三管理区　2024年9月21日"],
            "饶河县八五九农场第三管理区",
        ),
        (
            ["反诈进营区", "结对12年的漠河市公安局北极派出所又一次走进营门。", "2024年7月31日"],
            "漠河市公安局北极派出所",
        ),
        (
            ["沙雅县图书馆“周末讲堂”回顾", "时间：3月16日　主讲：县公安局民警 高某", "到场104人。"],
            "沙雅县图书馆",
        ),
    ],
)
def test_who_reports_in_short_texts(lines: list[str], unit: str) -> None:
    assert find_reporter(lines, "x.txt") == unit


def test_an_office_that_a_text_only_meets_does_not_report() -> None:
    lines = ["走进一场讲座", "我们邀请大英县公安局回马派出所上了一课，到场60人。"]
    assert find_reporter(lines, "x.txt") == ""


def test_parts_of_a_house_are_of_its_kind() -> None:
    kinds = {
        "青莲派出所反诈专班": "police",
        "都昌县第二小学红领巾广播站": "school",
        "鸿泰鞋业有限公司工会委员会": "enterprise",
    }
    assert {name: unit_type_of(name) for name in kinds} == kinds
    assert read_sentence("张贴海报36张。").figures[0].measure == "posters"


# --- what else one sentence leaves to another ---------------------------------------------------
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["把《致家长的一封信》交到家长手上。三天共发出1500份。"], [("leaflets", 1500)]),
        (["每件包裹里夹一张宣传单，到31日共发放2.6万张。"], [("leaflets", 26000)]),
        (["大堂经理逐个讲解，三个月共1850人次。"], [("people_reached", 1850)]),
        (["参加讲座的钢筋工45人，木工62人，合计107人。"], [("people_reached", 45), ("people_reached", 62)]),
        (["每个周六讲一场反诈课，共8场。"], [("sessions", 8)]),
        (["市场里安装国家反诈中心APP的，截至9月30日累计1930人。"], [("app_installs", 1930)]),
        (["车库横幅", "12条。"], [("banners", 12)]),
    ],
)
def test_a_sum_behind_what_the_sentence_before_tells(
    lines: list[str], expected: list[tuple[str, float]]
) -> None:
    assert [one[:2] for one in told(*lines)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "上学期同类班会为30场。",
        "春节过后，村里还想办2期培训班。",
        "县文化馆另有反诈演出3场，由文化馆自行上报。",
        "企业捐赠的台历2000本还没有发放。",
    ],
)
def test_what_is_of_another_time_of_others_or_still_to_come_counts_nothing(text: str) -> None:
    assert told(text) == []


def test_one_for_each_is_no_number_of_its_own() -> None:
    assert [one[:2] for one in told("承诺书一人一份，当天共签订263份。")] == [("pledges", 263)]
