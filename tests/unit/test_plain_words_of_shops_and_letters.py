"""Reports in plain words of a shop, a factory, a property office: who reports, what was counted, what is still to come."""

from __future__ import annotations

import pytest

from etl.meaning.unit import find_unit_in_text, looks_like_unit
from etl.prose import read_document, read_prose
from etl.prose.paragraphs.sections import stated_by_head
from etl.prose.report.reporter import find_reporter

Said = list[tuple[str, float, str]]
NONE = "unspecified"


def counted(sentence: str) -> Said:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value, f.group) for f in figures]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("永春县学校反诈宣传月综述（5月）", None),
        ("吴江区中小学反诈宣传总结", None),
        ("大英县银行反诈宣传月报", None),
        ("永春县中学反诈宣传总结", "永春县中学"),
        ("（永春县教育局　2024年6月3日）", "永春县教育局"),
        ("鼓楼区和园物业服务中心", "鼓楼区和园物业服务中心"),
        ("和美社区反诈宣传小结", "和美社区"),
        ("县公安局和园林局反诈宣传小结", "县公安局"),
    ],
)
def test_all_of_a_kind_in_a_county_is_no_unit_and_a_name_may_begin_with_a_joint(
    text: str, unit: str | None
) -> None:
    assert find_unit_in_text(text) == unit


def test_who_wrote_stands_in_brackets_below_the_title() -> None:
    paragraphs = [
        "全县学校反诈宣传月工作综述",
        "（永春县教育局　2024年6月3日）",
        "5月，全县学校共召开反诈主题班会412场，更新展板386块。",
        "岵山中学师生自编答嘴鼓登台，台下笑声不断。",
        "部分学校尚未建立家长微信群。",
        "骗子多在短视频平台引流。",
    ]
    assert find_reporter(paragraphs, "永春县学校反诈宣传月综述（5月）") == "永春县教育局"
    read = read_document(paragraphs, "永春县学校反诈宣传月综述（5月）")
    assert [(f.measure, f.quantity.value) for f in read.paragraphs[2].reading.figures] == [
        ("sessions", 412),
        ("boards", 386),
    ]


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("永春县教育局（2024年6月3日）", "永春县教育局"),
        ("（2024年6月3日　永春县教育局）", "永春县教育局"),
        ("［永春县教育局　2024-6-3］", "永春县教育局"),
        ("（永春县教育局供稿）", "永春县教育局"),
        ("【永春县教育局】", "永春县教育局"),
        ("永春县教育局宣传股  2024.6.3", "永春县教育局"),
        ("（全县学校反诈宣传月）", ""),
        ("（银川市西夏区贺兰山校区）", ""),
    ],
)
def test_lines_below_the_title_say_who_wrote(line: str, unit: str) -> None:
    body = ["5月，更新展板386块。", "自编快板登台。", "部分学校尚未建群。", "骗子多在短视频平台引流。"]
    read = read_document(["全县学校反诈宣传月工作综述", line, *body])
    assert read.unit == unit
    assert (read.paragraphs[1].role == "meta") is bool(unit)


@pytest.mark.parametrize(
    "sentence",
    [
        "社区卫生服务中心共开设防骗课45场。",
        "乡镇卫生院开展宣讲30场。",
        "社区日间照料中心共开设“银龄安全课”45场。",
        "村卫生室发放折页800份。",
    ],
)
def test_all_such_houses_of_the_area_are_the_reporters(sentence: str) -> None:
    read = read_document(["阆中市民政局反诈宣传报告", sentence, "继续开展。", "阆中市民政局", "2022年6月2日"])
    assert read.paragraphs[1].reading.figures
    assert read.paragraphs[1].speakers == []


@pytest.mark.parametrize(
    ("name", "is_unit"),
    [
        ("社区日间照料中心", False),
        ("农村幸福院", False),
        ("社区养老服务中心", False),
        ("阳光社区日间照料中心", True),
        ("城关镇养老服务中心", True),
    ],
)
def test_a_kind_of_home_for_the_aged_is_no_unit(name: str, is_unit: bool) -> None:
    assert looks_like_unit(name) is is_unit


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("县融媒体中心在黄金时段播发行长访谈1条。", [("media_reports", 1, NONE)]),
        ("县电视台《百姓关注》栏目播出专访2期。", [("media_reports", 2, NONE)]),
        ("日报社在头版刊发通讯1篇。", [("media_reports", 1, NONE)]),
        ("县融媒体网站登稿2篇。", [("media_reports", 2, NONE)]),
        ("在市日报登稿2篇。", [("media_reports", 2, NONE)]),
        ("融媒体中心播出公益广告120次。", [("broadcasts", 120, NONE)]),
        ("到店咨询“是不是骗子”的有130多人次，都给了准话。", [("consultations", 130, NONE)]),
        ("到网点咨询防骗知识的客户有40人。", [("consultations", 40, "bank_customers")]),
        ("骗子打来电话的有3人。", []),
        ("渔船回港那几天，送手机防水袋三百个。", [("gifts", 300, NONE)]),
        ("护送钱包2个。", []),
        ("向路过的村民散发传单，三个月散了1500多张。", [("leaflets", 1500, "villagers")]),
        ("逐家登门，请店主签了承诺书（收回71份）。", [("pledges", 71, "merchants")]),
        ("承诺书带回家让家长签，收回820份。", [("pledges", 820, NONE)]),
        ("一季度拦下异常办卡15人。", []),
        ("拦下可疑开户人员3名。", []),
        ("拦下要汇款的老人3名。", [("scams_stopped", 3, "elderly")]),
        ("在小区广场摆了2张桌子宣传，发折页300份。", [("leaflets", 300, NONE)]),
        ("电梯间的12块屏早晚各播一遍。", [("screens", 12, NONE)]),
        ("赶集那几天支了3次摊。", [("sessions", 3, NONE)]),
        ("办卡的先签《告知书》再办，共签了820份。", [("pledges", 820, NONE)]),
        ("安全办到车间巡回讲了18场。", [("sessions", 18, NONE)]),
        ("给家长送发绳400根。", [("gifts", 400, "parents")]),
        ("寄出《一封家书》3500封，收到回信210封。", [("leaflets", 3500, NONE)]),
        ("进校讲了2课。", [("sessions", 2, NONE)]),
        (
            "劝住收件人转账3起，少损失1.7万元。",
            [("scams_stopped", 3, NONE), ("loss_prevented", 17000, NONE)],
        ),
        ("拉了5个反诈群，群里发了语音提醒48条。", [("posts", 48, NONE)]),
        ("4个大门各摆了2块展板。", [("boards", 8, NONE)]),
        ("4个村口各摆展板2块。", [("boards", 8, NONE)]),
        ("18条街每条挂横幅1条。", [("banners", 18, NONE)]),
        ("发放500份各类宣传单。", [("leaflets", 500, NONE)]),
        (
            "开了2场商户会，来了约150人。",
            [("sessions", 2, "merchants"), ("people_reached", 150, "merchants")],
        ),
        ("召开业主会2场。", [("sessions", 2, "residents")]),
        ("走了320间铺子，签了承诺书（实收298份）。", [("households", 320, NONE), ("pledges", 298, NONE)]),
        ("听的人有三百来个，讲了两场。", [("people_reached", 300, NONE), ("sessions", 2, NONE)]),
        ("讲课1次，42人来听。", [("sessions", 1, NONE), ("people_reached", 42, NONE)]),
        ("给老人讲存折安全，听的有60多人。", [("people_reached", 60, "elderly")]),
        ("门岗递出提醒卡600张。", [("leaflets", 600, NONE)]),
    ],
)
def test_what_plain_words_count(sentence: str, figures: Said) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize("sentence", ["业主群早晚各推一条。", "微信群早中晚各发3条提醒。"])
def test_what_is_sent_mornings_and_evenings_is_a_rate(sentence: str) -> None:
    read = read_prose(sentence, 2024, "", of_campaign=True)
    assert [f.measure for f in read.figures] == []
    assert [code for code, *_ in read.queries] == ["prose_rate"]


def test_a_lesson_by_any_name_is_a_lecture() -> None:
    read = read_prose("开展反诈周活动，一周讲了19场“船头课”。", 2024, "", of_campaign=True)
    assert [(f.measure, f.quantity.value, f.channel) for f in read.figures] == [("sessions", 19, "lecture")]


@pytest.mark.parametrize(
    "sentence",
    [
        "【下周重点】1.各社区要发放提示函；2.周三晚举行反诈快闪1场，发放宣传单200份。",
        "下阶段任务：入户走访200户；悬挂横幅10条。",
        "【下周安排】1.各社区发放提示函；2.周三举行快闪1场。",
        "【6月计划】开讲座3场；发传单200份。",
        "二季度想做：申请遮阳伞20把，给老年大学送折页500份。",
        "三季度我们要做的：开展反诈讲座5场。",
    ],
)
def test_heads_of_the_time_to_come_open_plans(sentence: str) -> None:
    read = read_prose(sentence, 2024, "", of_campaign=True)
    assert read.figures == []
    assert read.planned


def test_the_main_work_of_this_month_is_done() -> None:
    assert counted("本月重点：入户走访200户。") == [("households", 200, NONE)]


@pytest.mark.parametrize(
    ("head", "group"),
    [
        ("（3）干部进了门", NONE),
        ("二、学生当起宣传员", NONE),
        ("一是聚焦老年群体", "elderly"),
        ("三、走访老人", "elderly"),
    ],
)
def test_who_does_the_work_in_a_head_is_not_whom_it_reached(head: str, group: str) -> None:
    assert stated_by_head(head)[0] == group


def test_a_head_that_names_the_app_says_not_how_pledges_were_signed() -> None:
    text = "6.装APP、签承诺。新装国家反诈中心APP310人；签订承诺书1020份。"
    figures = read_document(["园区2023年四季度反诈宣传汇报", text]).paragraphs[1].reading.figures
    assert [(f.measure, f.channel) for f in figures] == [("app_installs", NONE), ("pledges", NONE)]


def test_lines_around_an_article_and_a_notice() -> None:
    article = read_document(
        [
            "这波操作很接地气！东山铜陵所把反诈讲到了船头上",
            "原创　铜陵派出所　东山公安　2024-08-24 18:05　福建",
            "点击上方蓝字　关注我们",
            "8月17日至23日，东山县公安局铜陵派出所送出钥匙扣860份。",
        ]
    )
    assert [p.role for p in article.paragraphs] == ["title", "meta", "note", "figure"]
    notice = read_document(
        [
            "培田村村务公开·反诈专栏",
            "公开单位：连城县宣和镇培田村村民委员会",
            "公开时段：2024年第二季度",
            "古戏台挂条幅2条。",
            "培田村村委会",
            "2024.7.1",
        ]
    )
    assert [p.role for p in notice.paragraphs] == ["title", "meta", "meta", "figure", "meta", "meta"]
