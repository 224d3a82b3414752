"""A short record of the campaign loses no count in silence; and what its writer says by mouth is read (set 276)."""

from __future__ import annotations

import pytest

from etl.formats.wrapped_lines import join_wrapped
from etl.prose.report.unexplained import is_short_record
from etl.prose.trace import trace_report

from .short_texts import asked, read, told

TITLE = "柳河县安口镇派出所反诈宣传小记（2024年5月）"
TWO = [("sessions", 2), ("people_reached", 40), ("people_reached", 70)]


@pytest.mark.parametrize(
    "line",
    [
        "扫码进防骗群31人",  # heads nothing
        "答：宣讲了，都说好，285人",
        "3网格 孙老幺 9 22",
    ],
)
def test_a_count_that_nothing_explains_is_asked_about(line: str) -> None:
    assert told(TITLE, "5月6日 发单子60份", line, "收工") == [("leaflets", 60)]
    assert asked(TITLE, "5月6日 发单子60份", line, "收工") == [("P3", "prose_unclear")]


@pytest.mark.parametrize(
    "line",
    [
        "照片：4张（附后）",
        "县里配的还剩600份没发完",
        "明天去南街摆摊，带折页100份",
        "隔壁镇昨天发了三千多份",
        "禁毒传单：200份（不计入）",
        "全镇4120户",
        "宣传单报成了3200份，多打个0",
        "例：XX村 宣传单100份 入户50户",
        "有个客户要寄银行卡3张，小哥报了警",
        "诈骗警情3起，16:40 交接班",
    ],
)
def test_what_the_words_explain_is_not(line: str) -> None:
    assert asked(TITLE, "5月6日 发单子60份", line, "收工") == []


def test_a_sum_before_its_parts_is_explained() -> None:
    lines = (TITLE, "发放宣传单共150份：东街90份，西街60份", "5月8日 入户30户")
    assert told(*lines) == [("leaflets", 90), ("leaflets", 60), ("households", 30)]
    assert asked(*lines) == []


def test_which_texts_are_short_records() -> None:
    report = "今年5月，派出所深入辖区开展反诈宣传，发放宣传单300份，张贴海报20张。"
    assert is_short_record(["小记", "发单子60份", "入户30户", "收工"])
    assert not is_short_record(["小记", "发单子60份", "入户30户"])
    assert not is_short_record(["小结", report, report, "安口镇派出所"])


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("讲了两场，前头那场四十多个人，后头那场七十个人", TWO),
        ("反诈讲座讲了两场，上午那场四十多，下午那场七十", TWO),
        ("两场讲座，一场四十多个人，一场七十个人", TWO),
        ("今天单子240/袋子60/入户33", [("leaflets", 240), ("gifts", 60), ("households", 33)]),
        ("发了单子20张", [("leaflets", 20)]),
        ("下午来了四十多号人", [("people_reached", 40)]),
        ("明白纸发出去一百单八张", [("leaflets", 108)]),  # had become 8
        ("又来3个人要装反诈APP，手机太旧", []),
        ("明天：中学讲一堂，带单子200张", []),
        ("与去年5月相比，反诈短信多发22万条", []),  # had counted
    ],
)  # fmt: skip
def test_what_is_said_by_mouth(line: str, figures: list[tuple[str, int]]) -> None:
    assert told(TITLE, line) == figures


def test_deeds_with_their_counts_head_nothing() -> None:
    lines = ("发单子240、袋子60", "5月6日上午发传单30份", "5月8日 入户30户")
    assert told(TITLE, "分头去的", *lines) == [
        ("leaflets", 240),
        ("gifts", 60),
        ("leaflets", 30),
        ("households", 30),
    ]


def test_each_class_holds_one_whatever_it_is_called() -> None:
    line = "全校72个班每班召开“识骗防骗”主题班会1次，共72场。"
    assert told("溆浦一中反诈宣传小结（2023年9月）", line) == [("sessions", 72)]


def test_the_day_of_a_part_dates_nothing_else() -> None:
    line = "活动覆盖群众2.4万人次，发放宣传资料3.6万份，其中3月15日当天发放6000份；发放反诈抽纸1500件。"
    reading = read("霍邱农商银行2022年上半年反诈宣传报告", line)
    assert [
        (one.measure, one.value, str(one.period_start), str(one.period_end)) for one in reading.facts
    ] == [
        ("people_reached", 24000, "2022-01-01", "2022-06-30"),
        ("leaflets", 30000, "2022-01-01", "2022-06-30"),
        ("leaflets", 6000, "2022-03-15", "2022-03-15"),
        ("gifts", 1500, "2022-01-01", "2022-06-30"),
    ]


def test_a_record_is_of_the_day_that_stands_over_it() -> None:
    reading = read(
        "雅苑小区物业巡楼反诈记录",
        "2025年2月18日 值班：老曾",
        "大门口贴了海报3张",
        "6栋：在装修",
        "楼下发了单子20张",
    )
    assert {str(one.period_start) for one in reading.facts} == {"2025-02-18"}
    assert len(reading.facts) == 2


def test_what_is_carried_into_a_factory_is_no_unit() -> None:
    sent = "【3月24日 16:02】千秋派出所：今天反诈进厂宣讲，听课职工共300人，发反诈册子300本。"
    corrected = "【3月24日 16:10】千秋派出所：更正，上条人数多打了一个0，听课职工应为30人。"
    reading = read("射阳县公安局反诈中心2023年短信", sent, corrected)
    assert [(one.unit, one.measure, one.value) for one in reading.facts] == [
        ("千秋派出所", "leaflets", 300),
        ("千秋派出所", "people_reached", 30),
    ]


def test_a_village_called_by_a_number_keeps_its_name() -> None:
    reading = read("郭城驿镇反诈宣传简报（2025年3月）", "八百户村：入户走访160户，发放宣传单300份。")
    assert {one.unit for one in reading.facts} == {"八百户村"}


def test_notes_of_one_width_are_no_pieces_of_a_paragraph() -> None:
    notes = [
        "反诈敲门：白天大多冇人，开门的37户，里头老人家在屋的21户",
        "大门口LED换了反诈字幕，1块，业主群转了社区发的提醒2条，好",
        "快递柜边上放的反诈传单，早上放150，晚上数还有62，拿走88",
    ]
    assert join_wrapped(notes) == notes


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("宣传单 领2000 发1460 余540", [("leaflets", 1460)]),
        ("宣传单 领2000张，发出1460张，余540张", [("leaflets", 1460)]),  # had counted both
        ("反诈扇子 领300，送掉二百七，坏12，余18", [("gifts", 270)]),
        ("折页（老年人版） 领500 发完了", [("leaflets", 500)]),
        ("横幅 8条，挂起6，还有2条在仓库", [("banners", 6)]),
        ("承诺书 印400张，签回来317", [("pledges", 317)]),  # had counted both
        ("海报 领60，贴出去41，废3，剩16", [("posters", 41)]),
        ("围裙 100条，原封没动", []),
        ("鼠标垫 领500 发480 余20", [("gifts", 480)]),
        ("通告 领200 贴180 余20", [("posters", 180)]),
        ("日历 领60 发完了", [("gifts", 60)]),
        ("7月再领：宣传单1000，扇子200", []),  # had counted both
        ("柜子里传单还剩两捆（一捆100），海报14，扇子50把", []),
        ("宣传单300份，海报20张", [("leaflets", 300), ("posters", 20)]),
    ],
)
def test_of_a_stock_only_what_went_out_counts(line: str, figures: list[tuple[str, int]]) -> None:
    assert told("于都县长征社区反诈物资清点（2023年6月）", line) == figures


def test_a_chain_says_which_names_stand_before_its_counts() -> None:
    reading = read(
        "#接龙",
        "岳池县苟角镇新街社区2024年4月22日反诈敲门行动，格式：网格+姓名+户数+单子张数",
        "例：9网格 张三 20户 50张",
        "1. 1网格 蒋琼 16户 40张",
        "2. 2网格 周老幺 9 22",
        "合计 25户 72张",
    )
    assert [(one.cell, one.measure, one.value) for one in reading.facts] == [
        ("P4", "households", 16),
        ("P4", "leaflets", 40),
        ("P5", "households", 9),
        ("P5", "leaflets", 22),
    ]
    assert [(one.cell, one.code) for one in reading.issues if one.severity != "note"] == [
        ("P6", "prose_total_differs")
    ]


def test_the_page_marks_what_is_asked_about_whatever_the_line_was_taken_for() -> None:
    lines = [TITLE, "5月6日 发单子60份", "扫码进防骗群31人", "县里配的还剩540份没发完"]
    _, traces = trace_report(lines, "情况")
    assert [(passed.text, passed.reason) for passed in traces[2].passed] == [("31人", "asked")]
    assert [(passed.text, passed.reason) for passed in traces[3].passed] == [("540份", "head")]
