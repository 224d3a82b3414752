"""Stories with names below them, kinds behind their sum, who and what a text tells of (contract 4.1, 4.3, 4.12, 4.16)."""

from __future__ import annotations

import pytest

from etl.meaning.period import find_periods
from etl.meaning.unit_kind import kind_by_system, looks_like_unit
from etl.prose.report.contributions import headed_above, signed_below

from .told_reports import HEAD, asked_below, read_report, told_below, values_below

STORIES = [
    "筠连县“全民反诈宣传周”活动供稿汇编",
    "（2024年3月11日—3月17日）",
    "3月12日逢场天，我镇组织镇村干部56人开展集中宣传，悬挂横幅8条。",
    "筠连县巡司镇人民政府",
    "宣传周期间，我行在厅堂发放防骗宣传卡3600张。",
    "筠连农商银行",
    "近年来，骗子盯上了孩子。",
    "3月13日，我校向家长发放《致家长的一封信》2140份。",
    "筠连县筠州小学",
    "（县联席办根据各单位来稿整理　2024年3月18日）",
]


def test_a_story_is_of_whoever_signs_below_it():
    told = [(fact.value, fact.unit) for fact in read_report(STORIES).facts]
    assert told == [
        (56, "筠连县巡司镇人民政府"),
        (8, "筠连县巡司镇人民政府"),
        (3600, "筠连农商银行"),
        (2140, "筠连县筠州小学"),
    ]


def test_a_story_is_of_whoever_signs_with_the_writer_and_what_is_said_of_all_of_nobody() -> None:
    lines = [
        "曲尺乡平安简报",
        "曲尺乡平安建设办公室编　　2024年6月30日",
        "【编者按】脆李开园，骗子也盯上了果农。现将各村6月份的做法刊发。",
        "柑园村：李子树下来了宣传队",
        "宣传队跑了183户果农，发放折页210份。",
        "（柑园村　向明）",
        "龙洞村：渡口码头不放松",
        "龙洞村6月在渡口张贴海报36张。",
        "（龙洞村　卢承军）",
        "【平安办点评】两个村6月走访183户，贵在用心。7月将开展培训2场。",
    ]
    told = [(183, "柑园村"), (210, "柑园村"), (36, "龙洞村")]
    assert [(fact.value, fact.unit) for fact in read_report(lines).facts] == told
    assert "media" not in {one.channel for one in read_report(lines).mentions}  # 现将…做法刊发
    lines[5], lines[8] = "供稿：柑园村　向明", "供稿：龙洞村　卢承军"
    assert [(fact.value, fact.unit) for fact in read_report(lines[:-1]).facts] == told


def test_a_section_is_of_the_unit_that_heads_it() -> None:
    lines = [
        "丰乐镇反诈简报",
        "丰乐镇综治中心 2024年6月30日",
        "一、城东社区：小喇叭进楼道",
        "社区6月入户183户，发放折页210份。",
        "二、城西社区：夜市里的反诈摊",
        "在夜市摆摊宣传，发放传单300份。",
        "三、其他",
        "悬挂横幅4条。",
    ]
    told = [(fact.value, fact.unit) for fact in read_report(lines).facts]
    assert told == [(183, "城东社区"), (210, "城东社区"), (300, "城西社区"), (4, "丰乐镇综治中心")]
    assert headed_above(lines, "丰乐派出所") == {}  # where its policemen went
    assert headed_above([*lines[:4], *lines[6:]], "丰乐镇综治中心") == {}


def test_a_special_issue_is_of_the_campaign_all_through() -> None:
    lines = [
        "平安桂花",
        "第12期（反诈专刊）　2024年9月30日　桂花镇综治办",
        "一、晒谷场上",
        "9月12日晚，上坪村在晒谷场办课2场，来了130多人。",
    ]
    told = [(fact.measure, fact.value) for fact in read_report(lines).facts]
    assert told == [("sessions", 2), ("people_reached", 130)]


def test_names_above_what_they_head_sign_nothing():
    assert signed_below([HEAD, "龙山派出所", "发放传单20份。", "镇安派出所", "发放传单30份。"]) == {}
    assert signed_below([HEAD, "发放传单20份。", "龙山派出所"]) == {}


@pytest.mark.parametrize(
    ("sentence", "told", "asked"),
    [
        ("全年共举办反诈活动37场，比上年多15场：小区广场宣讲16场，文艺演出5场，讲座16场。", [16, 5, 16], []),
        ("全年举办反诈活动37场：广场宣讲16场，文艺演出5场，讲座16场。", [16, 5, 16], []),
        ("全年举办反诈活动37场：广场宣讲16场，文艺演出5场。", [16, 16, 5], ["prose_parts_below_whole"]),
        ("全年举办反诈活动20场：广场宣讲16场，文艺演出5场。", [16, 5], ["prose_parts_above_whole"]),
        ("开展活动37场，广场宣讲16场，文艺演出5场，讲座12场，培训4场。", [16, 5, 12, 4], []),
        ("开展讲座12场，培训4场，演出5场。", [12, 4, 5], []),
        ("走出去宣讲了46场，进村讲的有28场，进企业、进学校讲的有18场。", [28, 18], []),
    ],
)
def test_kinds_behind_their_sum_count_once(sentence, told, asked):
    assert values_below(sentence) == [("sessions", value) for value in told]
    assert asked_below(sentence) == asked


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("给老客户发过两轮提醒短信，每轮1.1万条，合起来2.2万条。", [("sms", 22000)]),
        ("给客户讲防骗知识约600人次。", [("people_reached", 600)]),
        ("给村民讲了一刻钟防骗知识，台下四五百人。", [("people_reached", 400)]),
        ("台下坐的都是老年人，一年算下来少说也有2000人。", [("people_reached", 2000)]),
        ("召开反诈主题班会，36个班共36节。", [("sessions", 36)]),
        ("6个班各上了一节“不跟陌生人走、不说密码”的防骗课，共6节。", [("sessions", 6)]),
        ("各班上了防骗课，共8节。", [("sessions", 8)]),
        ("民警到校作了一场反诈专题报告，学生893人听讲。", [("sessions", 1), ("people_reached", 893)]),
        ("民警向镇党委作了2次反诈专题报告。", []),
        ("三次到文笔村集市摆摊宣传。", [("sessions", 3)]),
        ("10月12日、11月9日、12月14日分别召开防骗专题例会，3次会议都讲了案例。", [("sessions", 3)]),
        ("10月12日、11月9日分别召开防骗专题例会，共3次。", []),
        ("对独居老人126名、留守妇女88名逐人上门宣讲。", [("people_reached", 126), ("people_reached", 88)]),
        ("发布推文2篇，一篇阅读量1200次，另一篇800次。", [("posts", 2), ("views", 1200), ("views", 800)]),
        ("成了全县213名志愿者里年纪最大的一个。", []),
        ("我们计划进村宣讲不少于40场。", []),
        ("（一）关于“7月份集中宣传不足2场”的问题。", []),
        ("组织12名教师利用家访发放传单300份。", [("staff", 12), ("leaflets", 300)]),
        ("组织42名投递员把1.5万份宣传单送到群众手中。", [("staff", 42), ("leaflets", 15000)]),
        ("组织120名学生参观反诈展板6块。", [("people_reached", 120), ("boards", 6)]),
    ],
)
def test_what_ordinary_sentences_count(sentence, told):
    assert values_below(sentence) == told


def test_how_often_somebody_went_is_no_part_of_a_name():
    assert told_below("先后5次深入学校开展宣讲。") == [("sessions", 5, "寺前镇")]


def test_so_many_years_are_no_year():
    found = find_periods("老孔当了38年小学教师，2016年退休。", 2024)
    assert [one.text for one in found if one.period] == ["2016年"]


@pytest.mark.parametrize("words", ["一位支行", "这所学校", "就不信教不会乡", "他加入县公安局"])
def test_words_of_a_sentence_are_no_unit(words):
    assert not looks_like_unit(words)


@pytest.mark.parametrize(
    ("name", "title", "kind"),
    [
        ("马坝分局", "盱眙县市场监管系统反诈宣传统计", "government"),
        ("城关所", "临泽县税务系统反诈宣传统计", "government"),
        ("马坝分局", "盱眙县公安机关反诈宣传统计", ""),
        ("城东供电所", "龙陵县电力系统反诈宣传统计", "enterprise"),
    ],
)
def test_parts_of_a_system_are_of_its_kind(name, title, kind):
    assert kind_by_system(name, title) == kind


def test_the_opening_says_on_which_term_a_letter_reports():
    reading = read_report(
        [
            "致弥城派出所的一封信",
            "现将2023年秋季学期（2023年9月1日至2024年1月19日）我们所做的事情向贵所报告。",
            "给村民发反诈传单900份。",
            "弥渡县弥城镇文笔小学",
            "2024年1月22日",
        ]
    )
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [("2023-09-01", "2024-01-19")]


def test_an_interview_is_of_whoever_answers():
    reading = read_report(
        [
            "46场宣讲，守住83.5万元——一位支行行长的反诈账本",
            "《今日开化》　2024年1月17日　第3版",
            "本报记者走进位于开化县城的开化农商银行芹阳支行，就2023年的反诈宣传专访了该支行行长。",
            "记者：老年人是不是重点？",
            "汪建平：那当然。我们办了4期反诈培训班。",
            "记者：有没有真拦下来的？",
            "汪建平：去年支行一共劝阻诈骗9起。",
        ]
    )
    told = [(fact.measure, fact.value, fact.unit, str(fact.period_start)) for fact in reading.facts]
    assert told == [
        ("sessions", 4, "开化农商银行芹阳支行", "2023-01-01"),
        ("scams_stopped", 9, "开化农商银行芹阳支行", "2023-01-01"),
    ]


LEAD = "5月份，大柘派出所共组织开展反诈宣传活动16场次，发放宣传资料3400余份，成功劝阻诈骗9起。现汇报如下："
SECTIONS = (
    "一是抓好面上宣传。先后开展反诈宣传进校园4场、进企业5场、进村居7场，发放手册等资料3400余份。",
    "二是抓细入户走访。走访群众1260户。",
    "三是抓牢预警劝阻。成功劝阻诈骗9起，挽回损失21.5万元（今年以来累计劝阻38起）。",
)


def test_what_the_opening_sums_up_counts_where_it_is_told_in_full():
    reading = read_report(["平远县公安局大柘派出所2024年5月反诈宣传工作情况", LEAD, *SECTIONS])
    told = [(fact.cell, fact.measure, fact.value) for fact in reading.facts]
    assert told == [
        ("P3", "sessions", 4),
        ("P3", "sessions", 5),
        ("P3", "sessions", 7),
        ("P3", "leaflets", 3400),
        ("P4", "households", 1260),
        ("P5", "scams_stopped", 9),
        ("P5", "loss_prevented", 215000),
    ]
    assert [issue.cell for issue in reading.issues if issue.code == "prose_restated"] == ["P2"] * 3


def test_sums_of_one_section_beside_another_are_found_in_the_opening():
    assert values_below(
        "2023年5月，全镇共开展线下反诈宣传136场次（2022年为98场次，目标为120场次）。",
        "一、线下宣传。开展反诈宣传进社区52场、进农村61场、进校园23场。",
        "二、新媒体宣传。开展反诈直播6场。",
    ) == [("sessions", 52), ("sessions", 61), ("sessions", 23), ("sessions", 6)]
