"""A store's books, rows that a remark takes out, what the text of a row tells of its session (contract 2, 4.5, 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.cancelled import cancellation
from etl.meaning.no_counts import no_count
from etl.meaning.population import is_stock
from etl.prose import read_prose
from etl.schema import Reading

from .small_sheets import codes, figures, read, roles

MONTH = ["登记月份：2024年10月"]
OUT = [("G4", "leaflets", 2380), ("G5", "posters", 96), ("G6", "gifts", 342)]


def _books(
    drawn: str = "领用", out: str = "发放", title: str = "监利电信宣传物料收发存登记表", last: str = ""
) -> Reading:
    return read(
        [
            [title, *MONTH],
            [],
            ["序号", "物料名称", "单位", "上月结存", "本月入库", drawn, out, "月末结存", "备注"],
            [1, "反诈宣传折页", "份", 420, 3000, 2600, 2380, 820],
            [2, "反诈海报", "张", 35, 200, 180, 96, 55],
            [3, "反诈手提袋", "个", 60, 300, 360, 342, 0, last],
        ]
    )


@pytest.mark.parametrize(
    "out", ["发放", "发放（张贴）", "发放/张贴", "实际发放", "本月发放数", "张贴、发放", "上墙"]
)
def test_what_left_the_store_counts_by_the_things_of_the_rows(out: str) -> None:
    reading = _books(out=out)
    assert figures(reading) == OUT
    assert codes(reading) == []


@pytest.mark.parametrize("drawn", ["网点领用", "各网点领取", "各村领走", "科室领用数", "领出"])
def test_what_offices_drew_is_stock(drawn: str) -> None:
    reading = _books(drawn, "发放（张贴）")
    assert figures(reading) == OUT
    assert roles(reading, "F4", "F5") == ["base", "base"]


@pytest.mark.parametrize("head", ["商户领取", "居民领取宣传单", "发放对象", "张贴方式"])
def test_what_people_took_is_no_stock(head: str) -> None:
    assert not is_stock(head)


def test_beside_other_deeds_a_bare_verb_stays_unknown() -> None:
    rows = [["城关社区", 20, 300, 1], ["东门社区", 30, 500, 2]]
    reading = read([["反诈宣传统计表（2024年10月）"], ["社区", "领用", "发放", "讲座（场）"], *rows])
    assert [cell for cell, code in codes(reading) if code == "unknown_header"] == ["C2"]


@pytest.mark.parametrize(
    "remark", ["业务宣传，不计反诈", "非反诈物料", "与反诈宣传无关", "此项不计入反诈宣传"]
)
def test_a_remark_takes_its_row_out(remark: str) -> None:
    reading = _books(last=remark)
    assert figures(reading) == OUT[:2]
    assert [issue.cell for issue in reading.issues if issue.code == "other_business"] == ["I6"]


@pytest.mark.parametrize("remark", ["另有消防折页20份，不计入反诈", "不计入上月", "反诈专用"])
def test_a_remark_on_something_else_takes_no_row_out(remark: str) -> None:
    assert figures(_books(last=remark))[:3] == OUT


VISITS = [
    ["茅坝村入户反诈登记（2023年11月）"],
    ["日期", "户主", "听的人数", "给单子", "讲的什么"],
    ["11月13日", "吴某", 2, "1张", "贷款诈骗"],
]


@pytest.mark.parametrize(
    "told", ["查灶房电线、柴火堆，不是反诈", "送医保卡，与反诈无关", "送种子（不属于反诈宣传）", "不是反诈"]
)
def test_what_a_row_itself_calls_no_campaign_is_none_and_its_total_leaves_it_out(told: str) -> None:
    rows = [*VISITS, ["11月14日", "唐某", 3, "1张", told], ["11月15日", "文某", 5, "2张", "刷单返利"]]
    reading = read([*rows, ["本周小计", "2户", 7, "3张", None]], "茅坝村登记.xlsx")
    assert [one for one in figures(reading) if one[1] != "sessions"] == [
        ("C3", "people_reached", 2), ("D3", "leaflets", 1), ("C5", "people_reached", 5), ("D5", "leaflets", 2),
    ]  # fmt: skip
    assert [cell for cell, measure, _ in figures(reading) if measure == "sessions"] == ["E3", "E5"]
    assert codes(reading) == []
    assert [issue.cell for issue in reading.issues if issue.code == "other_business"] == ["E4"]


def test_a_total_that_is_neither_that_of_all_rows_nor_of_fraud_is_asked_about() -> None:
    rows = [*VISITS, ["11月14日", "唐某", 3, "1张", "查电线，不是反诈"], ["本周小计", "2户", 9, "2张", None]]
    assert codes(read(rows, "茅坝村登记.xlsx")) == [("C5", "total_differs")]


@pytest.mark.parametrize("told", ["不是反诈宣传就不听", "讲的是反诈", "问是不是反诈中心来电"])
def test_words_that_only_hold_it_take_no_row_out(told: str) -> None:
    reading = read([*VISITS, ["11月14日", "唐某", 3, "1张", told]], "茅坝村登记.xlsx")
    assert ("C4", "people_reached", 3) in figures(reading)


def test_what_the_office_uses_and_sells_is_no_count() -> None:
    for name in ("A4打印纸", "5G套餐单页", "宽带资费单", "信用卡折页", "硒鼓"):
        assert no_count(name) == "known", name
    for name in ("反诈宣传单页", "防范信用卡诈骗折页", "宣传文件袋", "反诈海报", "金融知识折页"):
        assert no_count(name) == "", name


def test_a_list_of_what_was_drawn_counts_nothing() -> None:
    rows = [["10月8日", "容城网点", "反诈宣传折页", 900], ["10月9日", "朱河网点", "反诈海报", 80]]
    reading = read([["2024年10月网点领料登记"], ["日期", "网点", "领用物料", "数量"], *rows])
    assert figures(reading) == []


BANK = ["日期", "网点", "做了什么", "到场人数", "折页（份）"]


def _ledger(*row: object) -> Reading:
    return read(
        [
            ["京山农商行2024年10月反诈宣传台账"],
            BANK,
            ["10月9日", "营业部", "厅堂反诈微沙龙", 23, 30],
            ["10月10日", "宋河支行", "厅堂反诈提醒", 12, 15],
            list(row),
        ]
    )


def _told(reading: Reading) -> list[tuple[str, str, float, str, str]]:
    own = [fact for fact in reading.facts if fact.cell.endswith("5")]
    return [(f.cell, f.measure, f.value, f.target_group, f.channel) for f in own]


def test_what_only_the_words_of_a_row_count_counts() -> None:
    reading = _ledger("10月12日", "钱场支行", "到舒岭村摆摊反诈宣传，送出折页60余份、围裙45条", "70多人", "-")
    assert _told(reading) == [
        ("D5", "people_reached", 70, "unspecified", "stall"),
        ("C5", "leaflets", 60, "unspecified", "handout"),
        ("C5", "gifts", 45, "unspecified", "gift"),
        ("C5", "sessions", 1, "unspecified", "stall"),
    ]


def test_what_a_name_says_goes_before_a_head_that_only_says_where() -> None:
    visits = _ledger("10月18日", "孙桥支行", "走访街上商户38家，逐户讲解刷单骗局", "—", 38)
    assert _told(visits) == [
        ("E5", "leaflets", 38, "merchants", "door_to_door"),
        ("C5", "households", 38, "merchants", "door_to_door"),
        ("C5", "sessions", 1, "merchants", "door_to_door"),
    ]
    lesson = _ledger("10月24日", "营业部", "给轻机公司财务人员上反诈课", 45, 50)
    assert {(group, way) for *_, group, way in _told(lesson)} == {("finance_staff", "lecture")}
    hall = _ledger("10月24日", "营业部", "反诈提醒", 45, 50)
    assert {way for *_, way in _told(hall)} == {"branch"}


def test_a_lecture_put_off_is_planned() -> None:
    reading = _ledger("10月26日", "钱场支行", "约好的敬老院反诈讲座，因降温改到11月", None, None)
    assert _told(reading) == []
    assert roles(reading, "C5") == ["label"] or roles(reading, "C5") == ["planned"]


def test_a_name_that_tells_what_was_held_instead_is_not_put_off() -> None:
    assert cancellation("敬老院反诈讲座，因降温改为线上开展", is_name=True) == ""
    assert cancellation("谨防诈骗，取消订单有陷阱", is_name=True) == ""
    assert cancellation("约好的敬老院反诈讲座，因降温改到11月", is_name=True) == "cancelled"


EXPORT = ["填报单位", "任务名称", "完成时间", "状态", "完成情况"]


def _export(*row: object) -> Reading:
    first = ["竹山县人民医院", "反诈讲座", "2024-10-18", "已完成", "到会陪护46人，发放手册50本"]
    second = ["竹山县人民医院", "反诈宣讲", "2024-10-20", "已完成", "发放折页20份"]
    return read([["反诈任务导出"], EXPORT, first, second, ["竹山县人民医院", *row]])


def test_what_hangs_there_is_counted_and_what_was_only_begun_is_not() -> None:
    screens = _export("候诊区播放反诈标语", "2024-10-16", "已完成", "候诊区9块电子屏滚动播放反诈标语")
    assert ("E5", "screens", 9) in [(c, m, v) for c, m, v, *_ in _told(screens)]
    begun = _export("食堂反诈海报更换", "2024-11-15", "进行中", "计划张贴海报20张")
    assert _told(begun) == []
    going_on = _export("食堂反诈海报更换", "2024-10-15", "进行中", "张贴海报20张")
    assert ("E5", "posters", 20) in [(c, m, v) for c, m, v, *_ in _told(going_on)]


def test_whom_the_text_of_a_row_reached_is_whom_its_session_was_for() -> None:
    one = _export("病区反诈宣讲", "2024-10-29", "已完成", "为住院老人35人讲解防骗常识")
    assert ("B5", "sessions", 1, "elderly", "lecture") in _told(one)
    two = _export("病区反诈宣讲", "2024-10-29", "已完成", "为老人35人、学生20人讲解防骗常识")
    assert ("B5", "sessions", 1, "unspecified", "lecture") in _told(two)


def test_the_hall_where_a_stall_stood_is_no_way_beside_it() -> None:
    stall = _export("门诊大厅反诈设摊宣传", "2024-10-11", "已完成", "发放折页180份")
    assert ("B5", "sessions", 1, "unspecified", "stall") in _told(stall)


def test_of_what_a_name_may_count_the_unit_of_the_cell_decides() -> None:
    rows = [["入户反诈宣传", "860户"], ["张贴反诈海报", "48张"], ["反诈讲座", "2场"]]
    reading = read([["大冶市金湖物业服务有限公司2024年10月反馈表"], ["工作事项", "数量"], *rows])
    assert figures(reading) == [("B3", "households", 860), ("B4", "posters", 48), ("B5", "sessions", 2)]
    assert codes(reading) == []


def test_the_platform_of_a_row_goes_before_the_posts_of_the_title() -> None:
    head = ["平台", "账号", "反诈内容（条）", "反诈内容阅读播放量（万次）"]
    rows = [
        ["微信公众号", "平安通城", 18, 4.6],
        ["抖音", "通城公安", 21, 30.2],
        ["微信群", "社区民警群", 36, None],
    ]
    reading = read([["通城县公安局2024年10月新媒体发布统计"], head, *rows])
    ways = [(fact.cell, fact.channel) for fact in reading.facts if fact.measure == "posts"]
    assert ways == [("C3", "official_account"), ("C4", "short_video"), ("C5", "group_chat")]


@pytest.mark.parametrize(
    "left", ["剩余140户待上门", "全村300户，待走访40户", "还有50人待培训", "200份待发放"]
)
def test_what_is_left_to_do_is_not_done(left: str) -> None:
    assert read_prose(left, 2024).figures == []


def test_what_was_done_while_others_waited_counts() -> None:
    told = read_prose("走访320户，剩余140户待上门", 2024).figures
    assert [(figure.measure, figure.quantity.value) for figure in told] == [("households", 320)]
    told = read_prose("在接待大厅为等待办事的群众35人讲解防骗常识", 2024).figures
    assert [(figure.measure, figure.quantity.value) for figure in told] == [("people_reached", 35)]
