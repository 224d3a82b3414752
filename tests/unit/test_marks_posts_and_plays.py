"""Lines that say what marks mean, posts that report, plays of films, parts held over a loudspeaker, and what there is."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.tick_boxes import only_ticked

from .small_sheets import codes, figures, read, roles

TITLE = "大新县硕龙镇反诈宣传打卡表"
HEADS = ["序号", "村（社区）", "挂横幅", "入户（户）", "发放告知书（份）"]
BODY: list[list[object]] = [[1, "硕龙社区", "√", 142, 300], [2, "德天村", "×", 88, 176]]
COUNTED = [
    ("D4", "households", 142),
    ("E4", "leaflets", 300),
    ("D5", "households", 88),
    ("E5", "leaflets", 176),
]


@pytest.mark.parametrize(
    "line",
    [
        ["统计月份：2025年6月", None, None, "完成打√，未完成打×"],
        ["统计月份：2025年6月", None, "√表示完成", "×表示未完成"],
        ["统计月份：2025年6月", None, "请如实填写"],
        ["统计月份：2025年6月", None, None, "红色为必填项"],
        ["统计月份：2025年6月", None, None, "无数据填0"],
        ["统计月份：2025年6月", None, None, "每月25日前报送"],
        ["2025年6月", None, None, "（√=完成，×=未完成）"],
        ["打√为完成，打×为未完成", None, None, "统计月份：2025年6月"],
        ["打卡规则：每周至少2次", None, None, "统计月份：2025年6月"],
        ["填报说明：数量栏只填数字", None, "填报单位：硕龙镇", None, "统计月份：2025年6月"],
    ],
)
def test_a_hint_beside_the_month_heads_nothing(line: list[object]) -> None:
    reading = read([[TITLE], line, HEADS, *BODY], "打卡.xlsx")
    assert figures(reading) == COUNTED
    assert {fact.period_start.isoformat() for fact in reading.facts} == {"2025-06-01"}
    assert codes(reading) == []
    told = {cell.cell: cell.role for cell in reading.cells if cell.cell.endswith("2")}
    assert set(told.values()) <= {"meta", "note", "title"}  # a bare month below the title is part of it
    assert roles(reading, "A3", "E3") == ["header", "header"]


@pytest.mark.parametrize(
    "line",
    [
        ["打卡规则：完成打√，未完成打×"],
        ["【填写规则】完成打√；未完成打×"],
        ["√已开展", "×未开展", "□部分开展"],
        ["完成打√，未完成打×", None, None, "每月25日前报送"],
        ["图例", None, "√完成", "×未完成"],
    ],
)
def test_a_line_of_hints_alone_is_a_note(line: list[object]) -> None:
    reading = read([[f"{TITLE}（2025年6月）"], line, HEADS, *BODY], "打卡.xlsx")
    assert figures(reading) == COUNTED
    assert codes(reading) == []
    assert {cell.role for cell in reading.cells if cell.cell.endswith("2")} == {"note"}


@pytest.mark.parametrize(
    "text", ["完成打√，未完成打×", "（√=完成，×=未完成）", "√：完成；×：未完成", "入户√表示到户 其他"]
)
def test_what_marks_mean_is_no_choice(text: str) -> None:
    assert only_ticked(text) == text


@pytest.mark.parametrize(
    ("text", "told"), [("□入户 ☑讲座", "讲座"), ("□为民服务 ☑讲座", "讲座"), ("入户 讲座√", "讲座")]
)
def test_what_is_ticked_stays_a_choice(text: str, told: str) -> None:
    assert only_ticked(text) == told


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("互市点", ("浦寨互市点", "弄怀互市点")),
        ("口岸", ("友谊关", "水口")),
        ("卡点", ("浦寨卡点", "弄怀卡点")),
        ("服务点", ("浦寨便民服务点", "弄怀便民服务点")),
        ("检查站", ("上石检查站", "派连检查站")),
        ("联络站", ("浦寨联络站", "弄怀联络站")),
        ("岗亭", ("一号岗亭", "城东岗亭")),
        ("码头名称", ("东码头", "西码头")),
        ("景点", ("平岗岭", "金鸡山")),
        ("边贸点", ("浦寨边贸点", "弄怀边贸点")),
        ("边贸市场", ("浦寨市场", "弄怀市场")),
        ("农资店", ("老李农资店", "兴农农资店")),
    ],
)
def test_posts_report_where_nothing_else_names_anybody(head: str, names: tuple[str, str]) -> None:
    rows = [
        ["凭祥市反诈宣传统计（2025年8月）"],
        [head, "宣讲（场）", "发放宣传单（份）"],
        [names[0], 2, 30],
        [names[1], 3, 40],
    ]
    reading = read(rows, "统计.xlsx")
    assert [fact.unit for fact in reading.facts] == [names[0], names[0], names[1], names[1]]
    assert {fact.district.split("/")[-1] for fact in reading.facts} == {"凭祥市"}
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("head", "name"), [("互市点", "浦寨互市点"), ("卡点", "浦寨卡点"), ("口岸", "水口口岸")]
)
def test_a_station_went_to_the_posts_of_its_rows(head: str, name: str) -> None:
    rows = [
        ["凭祥市公安局友谊关派出所2025年8月反诈宣传统计"],
        [head, "宣讲（场）"],
        [name, 2],
        ["弄怀" + head, 3],
    ]
    facts = read(rows, "统计.xlsx").facts
    assert [(fact.unit, fact.activity) for fact in facts] == [
        ("凭祥市公安局友谊关派出所", name),
        ("凭祥市公安局友谊关派出所", "弄怀" + head),
    ]


@pytest.mark.parametrize("head", ["口岸", "卡点", "互市点", "加油站", "服务区"])
@pytest.mark.parametrize("body", ["派出所", "单位"])
def test_whoever_is_named_beside_the_posts_went_there(body: str, head: str) -> None:
    rows: list[list[object]] = [["凭祥市反诈宣传统计（2025年8月）"], [body, head, "宣讲（场）"]]
    rows += [["友谊关派出所", f"浦寨{head}", 2], ["上石派出所", f"水口{head}", 3]]
    facts = read(rows, "统计.xlsx").facts
    assert [(fact.unit, fact.activity) for fact in facts] == [
        ("友谊关派出所", f"浦寨{head}"),
        ("上石派出所", f"水口{head}"),
    ]


@pytest.mark.parametrize(
    ("head", "names"), [("宣传点", ("浦寨宣传点", "弄怀宣传点")), ("活动室", ("东活动室", "西活动室"))]
)
def test_where_something_was_held_is_nobody(head: str, names: tuple[str, str]) -> None:
    rows = [["凭祥市反诈宣传统计（2025年8月）"], [head, "宣讲（场）"], [names[0], 2], [names[1], 3]]
    assert codes(read(rows, "统计.xlsx")) == [("", "unit_unknown")]


@pytest.mark.parametrize(
    "head",
    [
        "短视频播放（次）",
        "反诈短视频播放（万次）",
        "抖音播放（次）",
        "视频号浏览（次）",
        "短视频观看（次）",
        "小视频播放（次）",
        "快手点击（次）",
        "视频播放（次）",
    ],
)
def test_plays_of_films_are_views(head: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.measure) == ("measure", "views")


def test_plays_under_a_head_of_posts_are_views() -> None:
    rows = [
        ["2025年第一季度反诈宣传工作统计表"],
        ["填报单位：曲靖农商银行麒麟支行"],
        ["类别", "项目", "计量单位", "1月", "2月"],
        ["线上宣传", "微信公众号推送", "条", 4, 3],
        [None, "短视频阅读播放", "次", 860, 1240],
    ]
    assert figures(read(rows, "统计.xlsx")) == [
        ("D4", "posts", 4),
        ("E4", "posts", 3),
        ("D5", "views", 860),
        ("E5", "views", 1240),
    ]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("播放短视频（次）", "broadcasts"),
        ("电子屏视频播放（次）", "broadcasts"),
        ("大屏短视频播放（次）", "broadcasts"),
        ("小喇叭播放（次）", "broadcasts"),
        ("短视频播放（部）", "videos"),
        ("短视频转发（次）", "posts"),
    ],
)
def test_what_somebody_played_or_made_is_no_view(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


@pytest.mark.parametrize(
    "head",
    ["窗口数（个）", "服务窗口数", "网点数（个）", "班级数（个）", "科室数（个）",
     "校区数（个）", "营业厅数", "口岸数（个）", "检查站数（个）", "服务点数（个）",
     "酒店数（家）", "工地数（个）", "农贸市场数（个）", "党支部数（个）", "窗口（个）"],
)  # fmt: skip
def test_how_many_there_are_is_a_base(head: str) -> None:
    assert read_header(head).part == "base"
    rows = [
        ["扶绥县行政审批局2025年9月反诈宣传统计"],
        ["窗口单位", head, "受众（人次）"],
        ["婚姻登记处", 4, 520],
        ["医保大厅", 9, 970],
    ]
    reading = read(rows, "统计.xlsx")
    assert figures(reading) == [("C3", "people_reached", 520), ("C4", "people_reached", 970)]
    assert roles(reading, "B3", "B4") == ["base", "base"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "head", ["宣传点数（个）", "走访工地数（个）", "张贴商铺数（家）", "宣传窗口数（个）", "进酒店（家）"]
)
def test_where_the_campaign_went_is_no_base(head: str) -> None:
    assert read_header(head).part != "base"


HOW = [
    ("小喇叭进屯巡讲", "broadcast"),
    ("大喇叭", "broadcast"),
    ("广播", "broadcast"),
    ("微信群宣讲", "group_chat"),
    ("短视频直播", "short_video"),
    ("入户", "door_to_door"),
    ("宣传车巡游", "vehicle"),
    ("LED屏播放", "screen"),
]


@pytest.mark.parametrize(("way", "channel"), HOW)
def test_parts_counted_as_their_whole_are_sessions_held_that_way(way: str, channel: str) -> None:
    title = ["龙陵县公安局龙山派出所2024年5月反诈宣传统计"]
    down = read(
        [
            title,
            ["指标", "计量单位", "数量"],
            ["宣传活动", "场", 14],
            ["　其中：讲座", "场", 5],
            ["　　　　" + way, "场", 6],
        ],
        "统计.xlsx",
    )
    across = read(
        [title, ["社区", "宣传活动（场）", "其中：讲座（场）", f"其中：{way}（场）"], ["龙山社区", 14, 5, 6]],
        "统计.xlsx",
    )
    for reading in (down, across):
        assert [(fact.measure, fact.value, fact.channel) for fact in reading.facts] == [
            ("sessions", 3, "unspecified"),
            ("sessions", 5, "lecture"),
            ("sessions", 6, channel),
        ]
        assert codes(reading) == []


def test_what_is_counted_otherwise_is_no_part() -> None:
    rows = [
        ["龙陵县公安局龙山派出所2024年5月反诈宣传统计"],
        ["指标", "计量单位", "数量"],
        ["宣传活动", "场", 14],
        ["　其中：讲座", "场", 5],
        ["播放大喇叭", "次", 6],
        ["短视频", "条", 4],
    ]
    assert figures(read(rows, "统计.xlsx")) == [
        ("C3", "sessions", 9), ("C4", "sessions", 5), ("C5", "broadcasts", 6), ("C6", "videos", 4)
    ]  # fmt: skip
