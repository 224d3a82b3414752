"""Lists below a title with their unit, logs of what was played and read, and what is told of others (sets 279 to 284)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.paired_counts import read_pair
from etl.meaning.period_in_text import find_periods
from etl.meaning.unit import find_unit_in_text

from .short_texts import asked, read, told

STATION = "平湖市公安局新埭派出所2025年7月反诈宣传"


def test_a_list_below_a_title_that_says_its_unit() -> None:
    lines = (
        "宣恩县沙道沟镇各村反诈宣传单发放统计（2023年4月10日—16日）单位：份",
        "布袋溪村 85",  # no bags
        "老岔口村 —",
        "药铺村 60（其中学校30）",
        "松坪村 96",
        "合计 251",
    )
    facts = [(one.cell, one.unit, one.value, one.target_group) for one in read(*lines).facts]
    assert facts == [
        ("P2", "布袋溪村", 85, "unspecified"),
        ("P4", "药铺村", 30, "unspecified"),
        ("P4", "药铺村", 30, "students"),
        ("P5", "松坪村", 96, "unspecified"),
    ]
    assert asked(*lines) == [("P6", "prose_total_differs")]
    assert asked(*lines[:-1], "合计 241") == []


def test_the_log_of_a_loudspeaker() -> None:
    lines = (
        "郓城县武安镇陶官屯村 村村响播放记录（2023年6月）",
        "6月1日 6:40、19:10 防诈骗顺口溜 2遍",
        "6月5日 早 养老诈骗提醒 10分钟 1遍",
        "6月9日 停电没播",
        "6月12日 早 麦收防火通知 2遍",
        "6月20日 早晚各1遍 冒充公检法",
        "6月28日 高考志愿诈骗提醒 3次，有人嫌吵，音量调小了",
        "本月共播反诈内容8次",
    )
    assert [(one.cell, one.measure, one.value) for one in read(*lines).facts] == [
        ("P2", "broadcasts", 2),
        ("P3", "broadcasts", 1),
        ("P6", "broadcasts", 2),
        ("P7", "broadcasts", 3),
    ]
    assert asked(*lines) == []


def test_a_record_of_posts() -> None:
    lines = (
        "洛川县公安局“洛川反诈”公众号2024年2月推送登记",
        "2.2 《红包别乱抢》 阅读量 1832 转发96",
        "2.11 《反诈拜年》短视频 播放1.2万 点赞330",
        "2.27 《典型案例》 阅读量3000+",
    )
    assert told(*lines) == [("views", 1832), ("views", 12000), ("views", 3000)]


def test_this_week_beside_the_last_one() -> None:
    title = "项城市盛世家园物业服务中心反诈周报（2025年3月3日-3月9日）"
    lines = (
        title,
        "公众号阅读：本周436 上周512",
        "大门LED循环播放：2块屏，同上周",
        "短信：0条（上周60条）",
    )
    assert told(*lines) == [("views", 436), ("screens", 2), ("sms", 0)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("3.国家反诈中心APP安装 21", [("app_installs", 21)]),
        ("大润发门口：发单35，来问的15人", [("leaflets", 35), ("consultations", 15)]),
        (
            "火车站厅：告知41人 承诺书41份 折页50份",
            [("people_reached", 41), ("pledges", 41), ("leaflets", 50)],
        ),
        ("宣传老人31人 学生12", [("people_reached", 31), ("people_reached", 12)]),
        ("夜市：走了22家摊贩，每家贴2张提示贴", [("households", 22), ("posters", 44)]),
        ("全村612户走到了540户", [("households", 540)]),
        ("大班3个班，反诈绘本课各1节", [("sessions", 3)]),
        ("带去明白卡50张，发了46张", [("leaflets", 46)]),
        ("小区门口的横幅，旧的撤下5条、新挂8条", [("banners", 8)]),
        ("手把手教老人装国家反诈中心APP，七月份装好137部手机。", [("app_installs", 137)]),
        ("6.致家长一封信发放多少份：1642份", [("leaflets", 1642)]),
        ("放映反诈露天电影1场，五百多名群众看得津津有味。", [("sessions", 1), ("people_reached", 500)]),
        ("讲课8场；20日又为实习教师加开1场", [("sessions", 8), ("sessions", 1)]),
        ("像这样当场拦下来的诈骗，7月一共3起。", [("scams_stopped", 3)]),
        ("下午教三个阿嬷装国家反诈中心，两个装成了，一个手机内存满装不了。", [("app_installs", 2)]),
        ("帮5名老人下载反诈APP，其中3人安装成功。", [("app_installs", 3)]),
        ("帮5名老人下载反诈APP，3人咨询。", [("app_installs", 5), ("consultations", 3)]),
        ("去年的台历55本，元旦就发完了，不算今年的", []),
        ("面向辖区4500余户居民开展了形式多样的反诈宣传活动。", []),
        ("已发：汉源小区300份，东风小区260份，共发560份宣传单", [("leaflets", 300), ("leaflets", 260)]),
        ("小册子之前领了150本，还剩40本，留着给新生。", []),
        ("在社保、就业大厅18个服务窗口向办事群众宣传760人次。", [("people_reached", 760)]),
        ("到招聘会上宣讲13场，2900余人次受教育。", [("sessions", 13), ("people_reached", 2900)]),
        ("据县委政法委通报，7月份全县各单位共发放资料7.9万份，我局排名第6位。", []),
        ("光做电商直播的就有两千多人，一度是骗子眼里的“肥肉”。", []),
        ("双店所组织反诈文艺演出12场，我们一场演出还没有办起来。", []),
        ("丰润中心厅自编反诈快板演了9场，我们准备派人去学一学。", []),
    ],
)
def test_what_a_line_counts(line: str, expected: list[tuple[str, float]]) -> None:
    assert told(STATION, "7月2日，发放宣传折页60份。", line) == [("leaflets", 60), *expected]


def test_a_month_that_opens_a_report_is_of_what_names_no_day() -> None:
    reading = read(
        "恩施市清江职业学院反诈宣传工作简报",
        "2023年9月正值新生入学，也是骗局的高发期。",
        "9月4日至15日，举办反诈讲座8场；9月20日，举办反诈讲座1场。",
        "全校共召开反诈主题班会162场。",
        "据统计，9月份全校共开展各类反诈宣传活动173场。",
    )
    assert [(one.value, str(one.period_start), str(one.period_end)) for one in reading.facts] == [
        (8, "2023-09-04", "2023-09-15"),
        (1, "2023-09-20", "2023-09-20"),
        (162, "2023-09-01", "2023-09-30"),
    ]
    assert [(one.cell, one.code) for one in reading.issues if one.severity != "note"] == [
        ("P5", "prose_total_differs")
    ]


def test_the_weekday_before_its_day() -> None:
    reading = read(
        "铁力市新兴社区反诈宣传周报（2025年5月12日至5月18日）",
        "周四（5月15日）下午开反诈小课，17人参加；周六（5月17日）上午又开反诈小课，9人参加。",
    )
    assert [(one.value, str(one.period_start)) for one in reading.facts if one.value > 1] == [
        (17, "2025-05-15"),
        (9, "2025-05-17"),
    ]


def test_what_is_asked_of_readers_and_how_much_of_it_is_done() -> None:
    lines = (
        "古田县平湖中心小学2022年11月反诈倡议书",
        "为此，学校向您倡议：",
        "一、不轻信。每位家长至少转发3条反诈提醒。",
        "二、早安装。请把国家反诈中心APP装到每部手机上。截至11月28日，全校家长已安装1530人，目标是达到2000人。",
    )
    assert [(one.cell, one.measure, one.value) for one in read(*lines).facts] == [
        ("P4", "app_installs", 1530)
    ]


@pytest.mark.parametrize(
    ("text", "months"),
    [("8月一共3起", ["8月"]), ("8月一日", []), ("8月一号楼", []), ("8月一直播放", ["8月"])],
)
def test_a_month_before_words_that_begin_with_one(text: str, months: list[str]) -> None:
    assert [one.text for one in find_periods(text, 2024) if one.kind == "month"] == months


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("浏阳农商银行永和支行“3·15”反诈宣传见闻", "浏阳农商银行永和支行"),
        ("守好赶集老乡的“钱袋子”", ""),
        ("城关派出所和医院联合开展宣传", "城关派出所"),
    ],
)
def test_whose_name_it_is(text: str, unit: str) -> None:
    assert (find_unit_in_text(text) or "") == unit


@pytest.mark.parametrize("head", ["进社区（场次/人数）", "合计（场次/人数）", "合计（场次/人次）"])
def test_two_counts_below_heads_of_two_numbers(head: str) -> None:
    counted = read_pair("3/120", head, read_header(head))
    assert [(half.measure, quantity.value) for half, quantity in counted] == [
        ("sessions", 3),
        ("people_reached", 120),
    ]


def test_who_signed_for_a_lecture() -> None:
    lines = (
        "洛宁县中医院反诈知识讲座签到统计",
        "时间：2023年11月8日15:00  地点：三楼会议室",
        "内科  12人",
        "护理部 21人",
        "保安保洁 8 人",
        "签到合计 41人（请假3人）",
        "讲座1场，发防骗手册60本",
    )
    assert told(*lines) == [
        ("people_reached", 12),
        ("people_reached", 21),
        ("people_reached", 8),
        ("sessions", 1),
        ("leaflets", 60),
    ]
    assert asked(*lines) == []
    assert asked(*lines[:5], "签到合计 43人", lines[6]) == [("P6", "prose_total_differs")]


def test_a_list_of_classes() -> None:
    reading = read(
        "平江县启明小学反诈主题班会开展情况（2025年3月24日-3月28日）",
        "一（1）班  3.24   到会学生42人",
        "二(1)班 3月25日 学生39人，家长也来了5人",
        "三（1）班 王老师外出学习，改到下周开",
        "三（2）班 3.27 学生44人",
    )
    assert [(one.cell, one.value, str(one.period_start)) for one in reading.facts] == [
        ("P2", 42, "2025-03-24"),
        ("P3", 39, "2025-03-25"),
        ("P3", 5, "2025-03-25"),
        ("P5", 44, "2025-03-27"),
    ]


def test_parents_of_each_class() -> None:
    lines = ("璧山区向日葵幼儿园2025年5月反诈家长课堂", "小班来了家长36人，中班41人，大班33人。")
    assert [(one.unit, one.value, one.target_group) for one in read(*lines).facts] == [
        ("璧山区向日葵幼儿园", 36, "parents"),
        ("璧山区向日葵幼儿园", 41, "parents"),
        ("璧山区向日葵幼儿园", 33, "parents"),
    ]


@pytest.mark.parametrize(
    ("title", "figures"),
    [("邮储银行桃源县支行2025年4月反诈宣传", []), ("桃源县金融办2025年4月反诈宣传", [("leaflets", 46000)])],
)
def test_all_banks_of_a_county_are_no_branch(title: str, figures: list[tuple[str, float]]) -> None:
    line = "据了解，4月份桃源县12家银行机构共发放反诈资料4.6万份。"
    assert told(title, "发放传单30份。", line) == [("leaflets", 30), *figures]


def test_what_was_done_is_the_name_of_an_activity() -> None:
    assert [read_header(head).dimension for head in ("搞的活动", "办过的活动")] == ["activity", "activity"]
