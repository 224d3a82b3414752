"""What a running total reaches, what follows the parts of a whole, and whose the figures are that others did or sent."""

from __future__ import annotations

from datetime import date

import pytest

from etl.prose import read_prose
from etl.prose.paragraphs.reading import ProseFigure
from etl.schema import Reading
from tests.unit.test_records_and_logs_by_the_day import report


def figures(text: str) -> list[ProseFigure]:
    return read_prose(text, 2024, of_campaign=True).figures


def told(text: str) -> list[tuple[str, float, str]]:
    return [(one.measure, one.quantity.value, one.group) for one in figures(text)]


def periods(reading: Reading) -> list[tuple[str, float, str, str, str]]:
    return [
        (one.measure, one.value, str(one.period_start), str(one.period_end), one.basis)
        for one in reading.facts
    ]


def test_a_running_total_beside_its_growth_ends_with_its_clause() -> None:
    given = figures(
        "上半年，全县新增注册APP 2.1万人，截至6月底累计注册19.87万人；县反诈中心成功劝阻215起，挽回损失386.4万元。"
    )
    assert [(one.measure, one.quantity.value, one.basis) for one in given] == [
        ("app_installs", 21000, "period"),
        ("scams_stopped", 215, "period"),
        ("loss_prevented", 3864000, "period"),
    ]
    given = figures("截至6月底，累计发放宣传单500份；张贴海报20张。")
    assert [(one.measure, one.basis) for one in given] == [
        ("leaflets", "cumulative"),
        ("posters", "cumulative"),
    ]


def test_a_round_since_a_day_is_no_total_of_another_day() -> None:
    reading = report(
        "霍山移动2024年5月反诈宣传小结",
        "5月17日当天，在文峰广场开展主题宣传，发放折页1600份；5月11日起，以赶集形式开展进乡镇宣传13场次，发放资料4050份。",
        "综上，5月份共开展进乡镇宣传13场次，发放资料5650份。",
    )
    assert periods(reading) == [
        ("leaflets", 1600, "2024-05-17", "2024-05-17", "period"),
        ("sessions", 13, "2024-05-11", "2024-05-31", "period"),
        ("leaflets", 4050, "2024-05-11", "2024-05-31", "period"),
    ]
    assert [(one.code, one.cell) for one in reading.issues] == [("prose_restated", "P3")] * 2


@pytest.mark.parametrize(
    ("opening", "start", "basis"),
    [
        ("今年以来，竹园司法所开展反诈宣传。", "2023-01-01", "cumulative"),
        ("2023年4月以来，竹园司法所开展反诈宣传。", "2023-04-01", "period"),
        ("为进一步提升群众防骗能力，2023年4月以来，竹园司法所开展反诈宣传。", "2023-04-01", "period"),
    ],
)
def test_a_day_below_the_title_ends_what_the_opening_begins(opening: str, start: str, basis: str) -> None:
    reading = report("弥勒市竹园司法所反诈宣传", "（2023年4月28日）", opening, "入户宣传1870户。")
    assert periods(reading) == [("households", 1870, start, "2023-04-28", basis)]


def test_a_term_so_far_is_the_time_of_a_speech() -> None:
    reading = report(
        "小手拉大手 共筑防诈墙",
        "——在全县校园反诈工作推进会上的交流发言",
        "城固县第二中学",
        "（2024年11月21日）",
        "今年秋季学期以来，我们把反诈教育做在平常。",
        "一是把课堂用起来。9月开学至今，各班共召开反诈主题班会96场；请法治副校长作反诈讲座3场，每场听讲约800人。",
        "二是发放《致家长的一封信》2640份。",
    )
    assert {(one.period_start, one.period_end) for one in reading.facts} == {
        (date(2024, 9, 1), date(2024, 11, 21))
    }
    assert [(one.measure, one.value) for one in reading.facts] == [
        ("sessions", 96),
        ("sessions", 3),
        ("people_reached", 2400),
        ("leaflets", 2640),
    ]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "为企业员工宣讲4场、680人，其中财务人员62人，为县直机关干部宣讲2场、150人。",
            [
                ("sessions", 4, "workers"), ("people_reached", 618, "workers"),
                ("people_reached", 62, "finance_staff"), ("sessions", 2, "officials"),
                ("people_reached", 150, "officials"),
            ],
        ),
        (
            "为企业员工宣讲4场、680人（其中财务人员62人），为县直机关干部宣讲2场、150人。",
            [
                ("sessions", 4, "workers"), ("people_reached", 618, "workers"),
                ("people_reached", 62, "finance_staff"), ("sessions", 2, "officials"),
                ("people_reached", 150, "officials"),
            ],
        ),
        (
            "开展进校园宣讲2场、进企业宣讲3场，发放资料2000份，受众2500人次，其中学生1400人次。",
            [
                ("sessions", 2, "students"), ("sessions", 3, "workers"), ("leaflets", 2000, "unspecified"),
                ("people_reached", 1100, "unspecified"), ("people_reached", 1400, "students"),
            ],
        ),
        (
            "发放宣传资料6200份，其中兴华公园4100份、铁百商圈2100份。",
            [("leaflets", 4100, "unspecified"), ("leaflets", 2100, "unspecified")],
        ),
        (
            "登记的独居老人有23户，管家走访了23户。",
            [("households", 23, "elderly_alone")],
        ),
    ],
)  # fmt: skip
def test_whose_the_figures_of_a_sentence_are(text: str, given: list[tuple[str, float, str]]) -> None:
    assert told(text) == given


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("10月，成功堵截3起；去年10月堵截1起、4.5万元。", [("scams_stopped", 3)]),
        ("去年10月起，开展反诈讲座2场。", [("sessions", 2)]),
        (
            "接区反诈中心推送预警指令640条，社区民警、网格员上门见面598人，成功劝阻11起。",
            [("scams_stopped", 11)],
        ),
        ("对公安机关推送的96条预警信息，做到人人见面。", []),
        ("转发公安机关推送的反诈信息96条。", [("posts", 96)]),
        ("在23个村民微信群里值班，同期发反诈预警400多条。", [("posts", 400)]),
        ("3台宣传车循环播放反诈录音。", [("vehicles", 3)]),
        ("设置展板310块（次），悬挂横幅30条次。", [("boards", 310), ("banners", 30)]),
        ("摆放折页供就诊群众取阅，共取用3600余份。", [("leaflets", 3600)]),
        (
            "入户宣传1870户，排查调处矛盾纠纷46件、涉及金额32万元，张贴海报、标语共计580张。",
            [("households", 1870), ("mixed_materials", 580)],
        ),
        (
            "组织9个村委会的村组干部、“法律明白人”126人开展反诈知识培训2期。",
            [("people_reached", 126), ("sessions", 2)],
        ),
        ("组织讲师12人开展反诈讲座5场。", [("sessions", 5)]),
        ("接居民电话咨询供水问题4件，已转办。", []),
        ("接待群众咨询养老金诈骗12人次。", [("consultations", 12)]),
        ("受教育群众原报4300人次，误将3月数据计入，更正为2960人次。", [("people_reached", 2960)]),
        ("悬挂反诈横幅原漏报，现补报12条。", [("banners", 12)]),
        ("填写示例。如某小学召开班会36场，发放告家长书1500份，则按附表第一行所示填写。", []),
    ],
)
def test_what_others_did_or_sent_is_no_figure(text: str, given: list[tuple[str, float]]) -> None:
    assert [(one.measure, one.quantity.value) for one in figures(text)] == given


def test_the_time_of_a_mistake_is_not_that_of_the_right_number() -> None:
    (figure,) = figures("受教育群众原报4300人次，误将3月数据计入，更正为2960人次。")
    assert figure.period is None


@pytest.mark.parametrize(
    "text", ["业主来取快递的时候顺手发一张宣传单。", "把反诈知识编进二人转、快板，在各小区巡演。"]
)
def test_a_habit_and_the_name_of_a_play_ask_nothing(text: str) -> None:
    assert read_prose(text, 2024, of_campaign=True).queries == []


def test_a_reminder_sent_nobody_knows_how_is_asked_about() -> None:
    asked = read_prose("发反诈提醒400条。", 2024, of_campaign=True).queries
    assert [(code, text) for code, _, _, text in asked] == [("prose_unclear", "400条")]


def test_pupils_who_made_a_film_are_not_whom_it_is_for() -> None:
    (film,) = figures("跟镇中学的孩子们拍了17条方言反诈短视频。")
    assert (film.measure, film.group) == ("videos", "unspecified")


def test_a_centre_above_is_not_who_reports() -> None:
    reading = report(
        "启工街道2023年第三季度反诈工作开展情况",
        "接区反诈中心推送预警指令640条，成功劝阻11起。",
    )
    assert [(one.unit, one.measure, one.value) for one in reading.facts] == [
        ("启工街道", "scams_stopped", 11)
    ]


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("大屏滚动播放反诈宣传片。", {"screen"}),
        ("电梯广告屏36块，都在放反诈宣传片。", set()),
        ("抖音号推出反诈短视频，LED屏滚动播放标语。", {"short_video", "screen"}),
        ("依托1236个“寨子群”常态化转发预警信息。", {"group_chat"}),
        ("语音报站器插播反诈提示语，LED屏同步播放。", {"broadcast", "screen"}),
    ],
)
def test_a_film_on_a_screen_is_the_screens(text: str, channels: set[str]) -> None:
    read = read_prose(text, 2024, of_campaign=True)
    assert {one.channel for one in read.mentions if one.channel != "unspecified"} == channels


@pytest.mark.parametrize(
    ("line", "group", "channel"),
    [
        ("1. 沙龙村 宣传单320份，入户146户", "unspecified", "handout"),
        ("2. 新生邑社区 宣传单150份，入户60户", "unspecified", "handout"),
    ],
)
def test_the_name_of_a_village_says_nothing_of_whom_or_how(line: str, group: str, channel: str) -> None:
    leaflets = figures(line)[0]
    assert (leaflets.measure, leaflets.group) == ("leaflets", group)
    assert leaflets.channel in (channel, "unspecified")
