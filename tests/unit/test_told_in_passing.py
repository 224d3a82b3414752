"""Ways and groups that a sentence tells in passing, and what it tells of other times and other matters (sets 288, 289)."""

from __future__ import annotations

import pytest

from .short_texts import asked, mentions, read, told

TITLE = "龙陵县第一小学2024年3月反诈宣传总结"
OPENING = "3月，学校开展反诈宣传。"


def mentioned(line: str) -> set[str]:
    return mentions(TITLE, OPENING, line)


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("民警把防骗口诀编成了桐城歌，当场唱了好几段。", {"performance"}),
        ("碰上没装国家反诈中心APP的，就手把手帮着装上。", {"app"}),
        ("写字楼里的会计们，也专门请民警去提醒过防骗。", {"finance_staff"}),
        ("导诊台备有反诈折页，谁要谁拿。", {"handout"}),
        ("客户经理逐个去电提醒防骗。", {"phone"}),
        ("我们把桌子搬到食堂门口，新生领完饭卡，手里就被塞上反诈明白卡。", {"stall", "students", "handout"}),
        ("短剧《我不是你导师》放到抖音上，转的人不少。", {"short_video"}),
        ("教职工这头同样抓，讲冒充领导的骗局。", {"teachers"}),
        ("租住在后座的打工仔，就请社区民警来讲不要卖银行卡。", {"migrant_workers"}),
        ("大班小朋友登台演反诈情景剧，台下坐的多是爷爷奶奶。", {"performance", "elderly"}),
        ("披挂反诈标语的公交专车沿滨江路巡游。", {"vehicle"}),
        ("给路过的叔叔阿姨送上手绘反诈扇。", {"gift"}),
    ],
)
def test_ways_and_groups_told_in_passing(line, codes):
    assert codes <= mentioned(line)


@pytest.mark.parametrize(
    "line", ["小区有位大爷大妈接到电话，被骗3万元。", "全校召开专题会议2次，制定方案1份。"]
)
def test_whom_it_befell_and_what_was_met_about_is_no_mention(line):
    assert not mentioned(line) & {"elderly", "training"}


@pytest.mark.parametrize(
    "line",
    [
        "答：去年同期进校园20场、发放宣传单3.3万份。",
        "2023年3月学校仅发放折页900份。",
        "8月辖区发电诈案9起、损失41.3万元，7月为13起。",
        "主动上交疑似涉诈银行卡包裹2件。",
        "上学期我系统共召开班会195节。",
        "发放“两癌”筛查宣传册500本。",
        "另据公安部门统计，同期全县公安民警进校园宣讲31场。",
        "昨天还有3个村没报，今天下班前每村至少走访50户，抓紧",
        "注：县里拨来手册1000本，剩下的放镇政府。",
    ],
)
def test_other_times_other_matters_and_what_is_urged_count_nothing(line):
    assert told(TITLE, OPENING, line) == []


def test_a_sum_above_the_places_that_share_it_out_counts_once():
    lines = (
        "全年全县开展集中宣传活动128场次，张贴海报6000张。",
        "三雷镇45场次，苏武镇28场次，东湖镇22场次，收成镇19场次，其余乡镇共14场次。",
    )
    report = ("民勤县反诈中心关于2024年度反诈宣传工作的报告", *lines)
    sessions = [value for measure, value in told(*report) if measure == "sessions"]
    assert sessions == [45, 28, 22, 19, 14]
    assert asked(*report) == []


def test_what_is_said_at_the_end_of_customers_was_told_before():
    lines = ("向客户发送防骗短信5.6万条。", "总的来看，本月5.6万条短信覆盖了城乡客户。")
    assert told(TITLE, *lines) == [("sms", 56000)]


def test_everybody_with_one_line_and_a_line_of_sums_below_them():
    title = "成县城关镇支旗社区网格员反诈入户情况（2024.6.10-6.16）"
    lines = ("一网格小赵：走访78户，发明白纸156份", "二网格小马：走访64户，发明白纸130份", "三网格小王：请假")
    households = [78, 64]
    for total, differing in (("142", []), ("152", [("P5", "prose_total_differs")])):
        text = (title, *lines, f"合计：走访{total}户，发明白纸286份")
        assert [value for measure, value in told(*text) if measure == "households"] == households
        assert asked(*text) == differing


def test_a_fan_given_out_in_two_halves():
    line = "前半场派出反诈扇子100把，后半场80把，合共180把。"
    assert told(TITLE, OPENING, line) == [("gifts", 100), ("gifts", 80)]


def test_a_roll_of_villages_under_a_title_with_its_month():
    title = "惠水县摆金镇2022年11月各村反诈宣传手册发放数（本）"
    roll = (title, "摆金村：320", "清水村：185", "关山村：210（其中学生60）", "高寨村：—", "冗章村：95")
    villages = [("leaflets", 320), ("leaflets", 185), ("leaflets", 150), ("leaflets", 60), ("leaflets", 95)]
    assert sorted(told(*roll, "合  计：810")) == sorted(villages)
    assert asked(*roll, "合  计：810") == []
    assert asked(*roll, "合  计：830") == [("P7", "prose_total_differs")]


def test_what_was_given_out_is_told_of_once_more():
    lines = (
        "上午在镇上设摊，发放宣传单300份。",
        "再补充一下，上午那300份宣传单主要是发给赶集的村民和沿街商户的。",
    )
    assert told(TITLE, *lines) == [("leaflets", 300)]


def test_a_letter_says_whose_figures_it_sends_in():
    letter = (
        "你们好！按要求把浦城县中医医院2025年4月反诈宣传情况报上，请查收。",
        "4月份，我院发放告知书540份。",
    )
    assert [one.unit for one in read("卫健局宣传科：", *letter).facts] == ["浦城县中医医院"]


STATION = "黄家派出所反诈宣传数据更正（2024年5月21日）"


def test_what_was_counted_too_often_is_not_what_the_right_number_takes_the_place_of():
    assert told(STATION, "5月19日报的受众420人次，因重复计算了60人次，应为360人次。") == [
        ("people_reached", 360)
    ]


def test_what_another_report_left_out_counts_now():
    assert told(STATION, "报的宣传单200份更正为250份，张贴海报18张昨天漏报，其他不变。") == [
        ("leaflets", 250),
        ("posters", 18),
    ]


def test_yesterday_with_its_date_is_that_day():
    for line in ("昨天（5月20日）发放宣传单200份。", "昨日(5月20日)，我所发放宣传单200份。"):
        assert [str(one.period_start) for one in read("黄家派出所反诈宣传2024年5月", line).facts] == [
            "2024-05-20"
        ]


def test_plays_at_two_times_of_a_day():
    log = ("兴和县店子镇南沟村大喇叭反诈播放登记（2023年8月）", "8月2日 7:00 播放反诈录音3遍")
    assert told(*log, "8月14日 7:00、18:30各播放2遍") == [("broadcasts", 3), ("broadcasts", 4)]


def test_a_unit_behind_a_blank_is_the_numbers_own():
    line = "发放宣传资料 600 余份、反诈围裙 120 条、环保袋 200 个。"
    assert told(TITLE, OPENING, line) == [("leaflets", 600), ("gifts", 120), ("gifts", 200)]
    assert asked(TITLE, OPENING, line) == []
