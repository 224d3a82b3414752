"""Senders of every kind by their titles, and what their tables call screens, volunteers, residents, phases and gifts."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.header import read_header
from etl.meaning.masked_unit import first_unit
from etl.meaning.place import resolve_place
from etl.meaning.unit_as_written import find_written_unit
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit, unit_type_of

from .small_sheets import codes, figures, read, read_book


@pytest.mark.parametrize(
    ("name", "unit_type"),
    [
        ("怀化南站", "enterprise"),
        ("怀化火车站", "enterprise"),
        ("腾冲机场", "enterprise"),
        ("利川市汽车客运中心", "enterprise"),
        ("天泽物业", "enterprise"),
        ("八五二农场", "enterprise"),
        ("北大荒集团黑龙江八五二农场", "enterprise"),
        ("龙陵县国有林场", "enterprise"),
        ("菜鸟驿站龙山店", "enterprise"),
        ("正余支局", "enterprise"),
        ("贝贝托育园", "kindergarten"),
        ("龙山法庭", "government"),
        ("龙陵县人民法院龙山人民法庭", "government"),
        ("龙山镇退役军人服务站", "government"),
        ("龙山镇新时代文明实践所", "government"),
        ("龙陵县供销合作社联合社", "government"),
        ("利川市义工联合会", "other"),
        ("第八师147团", "township"),
        ("一四七团", "township"),
    ],
)
def test_senders_that_a_rule_knows(name: str, unit_type: str) -> None:
    assert looks_like_unit(name)
    assert unit_type_of(name) == unit_type
    for title in (f"{name}2024年5月反诈宣传统计表", f"2024年5月{name}反诈宣传情况"):
        assert find_unit_in_text(title) == name


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("2024年5月龙陵县清真寺反诈宣传登记表", "龙陵县清真寺"),
        ("灵隐寺防骗宣传情况", "灵隐寺"),
        ("秦皇岛港春运反诈宣传小结", "秦皇岛港"),
        ("保山站2024年春节期间反诈宣传统计", "保山站"),
        ("关于万达广场开展反诈宣传的情况统计", "万达广场"),
        ("城南停车场“全民反诈”集中宣传月情况表", "城南停车场"),
        ("金逸影城2024年暑期反诈宣传周统计", "金逸影城"),
        ("龙陵县KTV行业协会反诈宣传统计表", "龙陵县KTV行业协会"),
        ("灵隐寺2024年第20周反诈宣传周报", "灵隐寺"),
        ("万达广场关于2024年5月反诈宣传情况的统计", "万达广场"),
        ("5月反诈宣传统计表（万达广场）", "万达广场"),
        ("反诈宣传统计表_城南停车场_2024年5月", "城南停车场"),
        ("龙陵县青少年活动中心2024年5月反诈宣传统计", "龙陵县青少年活动中心"),
    ],
)
def test_senders_as_their_titles_write_them(title: str, unit: str) -> None:
    assert first_unit([("title", title)])[0] == unit


@pytest.mark.parametrize(
    "title",
    [
        "小区物业反诈宣传统计表",
        "大型商场2024年5月反诈宣传统计表",
        "龙陵县大型商场2024年5月反诈宣传统计表",
        "龙陵县旅游景区反诈宣传统计表",
        "婺源县景区2024年6月反诈宣传统计表",
        "建筑工地反诈宣传统计表",
        "龙陵县物业企业反诈宣传统计",
        "龙陵县乡镇敬老院反诈宣传统计",
        "龙陵县民办幼儿园反诈宣传统计",
        "龙陵县快递网点反诈宣传统计",
        "无诈景区反诈宣传统计表",
        "平安校园反诈宣传统计表",
        "2024年春运反诈宣传统计",
        "2024年5月火车站反诈宣传统计",
        "反诈宣传进机场统计",
        "反诈宣传统计表（人民广场）",
        "主会场设在人民广场",
        "龙陵县反诈宣传进广场活动统计",
    ],
)
def test_a_class_of_bodies_or_a_campaign_is_no_sender(title: str) -> None:
    assert first_unit([("title", title)])[0] == ""
    assert find_written_unit(title) is None


@pytest.mark.parametrize(
    "text",
    [
        "除上表所列工作外，片区还办了一场反诈游园会",
        "本表所列数据为各单位上报",
        "综上所述，全县反诈宣传成效明显",
        "截至目前所做工作如下",
        "附件所列场次不含五月",
        "工作人员在活动现场发放宣传单",
    ],
)
def test_running_words_are_no_sender(text: str) -> None:
    assert find_unit_in_text(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("八五二农场", "230523501"),
        ("北大荒集团黑龙江八五二农场", "230523501"),
        ("第八师147团", "652324521"),
        ("一四七团", "652324521"),
        ("兵团一四七团", "652324521"),
    ],
)
def test_farms_and_regiments_that_go_by_a_number(text: str, code: str) -> None:
    place = resolve_place([text]).place
    assert place is not None
    assert place.code == code


@pytest.mark.parametrize(
    ("head", "measure", "channels"),
    [
        ("滚动播放标语屏（块）", "screens", ()),
        ("门楣屏（块）", "screens", ("screen",)),
        ("候诊区电视（台）", "screens", ()),
        ("值机柜台屏（块）", "screens", ()),
        ("加油机屏播放（次）", "broadcasts", ()),
        ("电视台报道（条）", "media_reports", ("media",)),
        ("网点张贴宣传画（张）", "posters", ()),
        ("网点门口悬挂横幅（条）", "banners", ()),
        ("网点海报（张）", "posters", ("branch",)),
        ("厅堂摆放折页（份）", "leaflets", ()),
        ("参与义工（人）", "staff", ()),
        ("志愿服务人次", "staff", ()),
        ("服务人次", "people_reached", ()),
    ],
)
def test_heads(head: str, measure: str, channels: tuple[str, ...]) -> None:
    meaning = read_header(head)
    assert (meaning.measure, meaning.channels) == (measure, channels)


def test_who_lives_in_a_home_is_no_one_reached() -> None:
    rows = [
        ["龙陵县民政局2023年4月养老机构反诈宣传统计表"],
        ["养老机构", "入住老人（人）", "讲座（场）", "受众（人次）"],
        ["龙山镇敬老院", 56, 1, 48],
    ]
    reading = read(rows)
    assert figures(reading) == [("C3", "sessions", 1), ("D3", "people_reached", 48)]
    assert codes(reading) == []


def test_residents_where_nobody_else_is_counted_are_asked_about() -> None:
    rows = [
        ["海门区夕阳红养老院2023年4月反诈宣传统计表"],
        ["楼栋", "在院老人（人）", "发放手册（本）"],
        ["一号楼", 40, 38],
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [("C3", "leaflets", 38)]
    assert codes(reading) == [("B3", "perhaps_population")]


def test_patients_among_those_who_were_taught_count() -> None:
    rows = [
        ["龙陵县人民医院2023年4月反诈宣传统计表"],
        ["科室", "受教育人数", ""],
        ["", "住院患者", "门诊患者"],
        ["内科", 20, 60],
    ]
    assert figures(read(rows)) == [("B4", "people_reached", 20), ("C4", "people_reached", 60)]


def test_a_log_of_volunteers() -> None:
    rows = [
        ["利川市义工联合会2024年4月反诈志愿服务记录表"],
        ["服务时间", "服务项目", "服务地点", "参与义工（人）", "服务时数", "受益人次", "发放物资"],
        ["4月2日", "手机课", "都亭街道清源社区", 12, 24, 58, "宣传单100张、反诈门帘30副"],
        ["4月7日", "车站随手讲", "利川市汽车客运中心", 8, 16, 160, "折页300份"],
        ["4月9日", "反诈小讲堂", "利川外卖配送站", 5, 5, 33, "陶瓷盆20个"],
    ]
    reading = read(rows, name="记录.xlsx")
    assert {fact.unit for fact in reading.facts} == {"利川市义工联合会"}
    assert sorted(figures(reading)) == [
        ("B3", "sessions", 1),
        ("B4", "sessions", 1),
        ("B5", "sessions", 1),
        ("D3", "staff", 12),
        ("D4", "staff", 8),
        ("D5", "staff", 5),
        ("F3", "people_reached", 58),
        ("F4", "people_reached", 160),
        ("F5", "people_reached", 33),
        ("G3", "leaflets", 100),
        ("G4", "leaflets", 300),
    ]
    assert codes(reading) == [("G3", "prose_unclear"), ("G5", "prose_unclear")]


def test_those_who_served_beside_those_who_benefited() -> None:
    rows = [
        ["龙陵县社工协会2023年4月反诈志愿服务统计"],
        ["站点", "服务人数", "受益人数"],
        ["东城站", 12, 200],
    ]
    assert figures(read(rows)) == [("B3", "staff", 12), ("C3", "people_reached", 200)]


def test_the_days_of_a_phase() -> None:
    rows = [
        ["怀化南站2024年春运反诈宣传统计表"],
        ["阶段", "广播（遍）"],
        ["节前（1月26日-2月9日）", 450],
        ["节中（2月10日—2月17日）", 240],
    ]
    facts = read(rows, name="小结.xlsx").facts
    assert [(fact.unit, fact.period_start, fact.period_end, fact.value) for fact in facts] == [
        ("怀化南站", date(2024, 1, 26), date(2024, 2, 9), 450),
        ("怀化南站", date(2024, 2, 10), date(2024, 2, 17), 240),
    ]


TABLE: list[list[object]] = [
    ["龙陵县妇联2024年4月反诈宣传统计表"],
    ["乡镇", "受众（人次）", "宣传单（份）"],
    ["龙山镇", 92, 100],
    ["镇安镇", 700, 300],
]


def test_a_sheet_of_words_that_sums_up_the_table_counts_nothing_twice() -> None:
    said = [
        ["龙陵县妇联2024年4月反诈宣传小结"],
        ["4月开展反诈宣传，受益群众790余人次。"],
        ["线上发布反诈短视频3条。"],
    ]
    reading = read_book({"统计": TABLE, "小结": said}, "统计.xlsx")
    assert [(f.sheet, f.measure, f.value) for f in reading.facts if f.sheet == "小结"] == [
        ("小结", "videos", 3)
    ]
    assert [c.role for c in reading.cells if (c.sheet, c.cell) == ("小结", "A2")] == ["total"]
    assert sum(f.value for f in reading.facts if f.measure == "people_reached") == 792


def test_what_a_sheet_of_words_adds_to_the_table_counts() -> None:
    said = [["龙陵县妇联2024年4月反诈宣传小结"], ["除上表所列外，另发放宣传单400份。"]]
    reading = read_book({"统计": TABLE, "小结": said}, "统计.xlsx")
    assert [(f.unit, f.value) for f in reading.facts if f.sheet == "小结"] == [("龙陵县妇联", 400)]


def test_a_sheet_called_after_what_it_explains_is_read_where_it_tells_what_was_done() -> None:
    done = [["2024年4月龙陵县妇联反诈宣传情况说明"], ["4月举办反诈讲座1场，居民60人参加。"]]
    reading = read_book({"统计": TABLE, "说明": done}, "统计.xlsx")
    assert [(f.measure, f.value) for f in reading.facts if f.sheet == "说明"] == [
        ("sessions", 1),
        ("people_reached", 60),
    ]
