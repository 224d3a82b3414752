"""No number of a report is left out without a word: plans and their notes, topics with their times, crowds, sums of so many
(contract 4.1, 4.2, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    "line",
    [
        "（附2024年打算）",
        "（后附下半年工作计划）",
        "（含下一步打算）",
        "——兼谈2025年工作思路",
        "暨下半年工作安排",
    ],
)
def test_what_a_text_closes_with_is_no_plan_below_its_title(line: str) -> None:
    reading = read_report(
        [TITLE, line, "全月开展讲座3场，发放宣传单500份。", "二〇二五年打算", "1.开展讲座12场。"]
    )
    assert [(f.cell, f.value) for f in reading.facts] == [("P3", 3), ("P3", 500)]
    assert [(i.cell, i.code) for i in reading.issues if i.cell != "P1"] == [("P5", "prose_ahead")]
    assert [c.role for c in reading.cells if c.cell == "P5"] == ["planned"]


@pytest.mark.parametrize(
    ("head", "said", "codes"),
    [
        ("二、下一步打算", "再摆摊4次，发放宣传单300份。", ["prose_ahead"]),
        ("二、下一步打算", "请派出所来讲课1场。", ["prose_ahead"]),
        ("二、存在不足", "户外宣传仅开展2场。", ["prose_of_problems"]),
        ("二、工作情况", "6月将举办讲座5场。", ["prose_ahead"]),
        ("二、工作情况", "楼栋防骗对联46副，居民觉得有意思。", []),
        ("二、工作情况", "发放手册20册。征集反诈手抄报180幅。", ["prose_passed_over"]),
        ("二、工作情况", "发放手册20册，征集反诈手抄报180幅。", []),
        ("二、工作情况", "征集反诈手抄报180幅。", ["prose_passed_over"]),
        ("二、工作情况", "全所现有民警12人，负责宣传。", []),
        ("二、工作情况", "发放宣传单一张又一张，说了一遍又一遍。", []),
        ("二、工作情况", "上月王某被骗3.2万元，民警随即宣传。", []),
    ],
)
def test_a_paragraph_that_counts_nothing_says_why(head: str, said: str, codes: list[str]) -> None:
    reading = read_report([TITLE, "一、宣传", "开展讲座3场。", head, said])
    assert [issue.code for issue in reading.issues if issue.cell == "P5"] == codes


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "驾驶员轮训，4月两期152人，6月一期87人。",
            [("sessions", 2, 4), ("people_reached", 152, 4), ("sessions", 1, 6), ("people_reached", 87, 6)],
        ),
        ("职工培训：4月3场210人；5月1场66人。", [("sessions", 3, 4), ("people_reached", 210, 4)]),
    ],
)
def test_what_was_held_is_told_first_and_then_its_times(
    sentence: str, figures: list[tuple[str, float, int]]
) -> None:
    told = read_sentence(sentence).figures
    found = [(f.measure, f.quantity.value, f.period.start.month) for f in told if f.period]
    assert found[: len(figures)] == figures
    assert {f.group for f in told[:2]} <= {"transport_workers", "workers"}


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("站台宣传栏46个全部换新。", [("boards", 46)]),
        ("宣传栏12个更换内容。", [("boards", 12)]),
        ("前来咨询的在500人以上。", [("consultations", 500)]),
        ("听众在300人以上。", [("people_reached", 300)]),
        ("发出的折页在600份左右。", [("leaflets", 600)]),
        ("各班“别让骗子钻空子”主题班会同时开始，一共24场。", [("sessions", 24)]),
        ("1126名学生一个不落，听了反诈课。", [("people_reached", 1126)]),
        ("又给食堂、保洁、门卫等36名教职工讲了怎么防刷单。", [("people_reached", 36)]),
        ("老人们坐了一屋子，六十多位，听我讲完还不让走。", [("people_reached", 60)]),
        ("晚会请社区腰鼓队演反诈节目，约300名居民观看。", [("people_reached", 300)]),
        ("请各社区组织观看，300名居民参加。", []),
        ("请社区派人宣讲，200名村民参加。", []),
    ],
)
def test_told_in_other_words(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_who_filled_the_room_is_who_came() -> None:
    told = read_sentence("老人们坐了一屋子，六十多位，听我讲完还不让走。").figures
    assert [(f.group, f.quantity.high) for f in told] == [("elderly", 69)]


def test_a_day_before_those_who_were_asked_and_came_is_theirs() -> None:
    told = read_sentence(
        "5月18日晚，请社区腰鼓队演反诈节目，约300名居民观看；散场时送出环保袋150个。"
    ).figures
    assert [str(f.period.start) for f in told if f.period] == ["2024-05-18", "2024-05-18"]


@pytest.mark.parametrize("kind", ["镇（街道）", "乡镇", "镇街"])
def test_a_sum_of_so_many_towns_is_control_where_all_of_them_tell(kind: str) -> None:
    lines = [
        "湄潭县反诈办关于2024年5月反诈宣传工作情况的通报",
        f"5月，按时报送的3个{kind}合计开展宣传58场次，发放宣传资料3400份。",
        "湄江镇：开展宣传20场次，发放宣传资料1000份。",
        "永兴镇：开展宣传30场次，发放宣传资料1200份。",
        "抄乐镇：开展宣传8场次，其中面向老年人5场次、面向妇女4场次；发放宣传资料1000份。",
    ]
    reading = read_report(lines)
    assert [f.value for f in reading.facts if f.cell == "P2"] == []
    asked = [i.code for i in reading.issues if i.cell == "P2"]
    assert asked == ["prose_total_differs", "prose_total_differs"]
    assert [c.role for c in reading.cells if c.cell == "P2"] == ["total"]


def test_what_sums_up_a_diary_is_control() -> None:
    lines = [
        "山河派出所社区民警反诈宣传日记",
        "2024年6月10日—6月16日",
        "6月10日　星期一。发传单120张。",
        "6月11日　星期二。敲开41户门宣传。",
        "6月12日　星期三。贴海报15张。",
        "本周合计：传单120张，海报15张，入户46户。",
    ]
    reading = read_report(lines)
    assert [c.role for c in reading.cells if c.cell == "P6"] == ["total"]


CHAT = [
    "【洛川县旧县镇综治工作群】聊天记录",
    "上塬村-李某某  2024-03-29 18:42",
    "@综治办小张 我们上塬村{lead}",
    "①发明白纸600张",
    "②反诈APP这个月装了134人",
    "镇综治办-张某  2024-03-29 18:50",
    "收到",
    "东村-王某  2024-03-29 19:02",
    "发传单80张，入户30户",
]


@pytest.mark.parametrize(
    ("lead", "start"),
    [
        ("3月份反诈的报一下哈[抱拳]", "2024-03-01"),
        ("3月宣传情况如下：", "2024-03-01"),
        ("刚开完会", "2024-03-29"),
    ],
)
def test_a_message_that_reports_on_a_month_is_of_that_month(lead: str, start: str) -> None:
    reading = read_report([line.format(lead=lead) for line in CHAT], "微信复制.txt")
    days = {fact.cell: str(fact.period_start) for fact in reading.facts}
    assert (days["P4"], days["P9"]) == (start, "2024-03-29")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("进校园宣讲14场，其中职教中心3场、小学11场。", [("students", "lecture"), ("students", "lecture")]),
        ("走访商户1260户，举办讲座19场。", [("merchants", "door_to_door"), ("unspecified", "lecture")]),
        ("在办税服务厅摆展板4块，咨询台解答咨询73人次。", [("unspecified", "service_window")]),
        ("在办税服务厅设立咨询台，解答咨询73人次。", [("unspecified", "unspecified")]),
        ("在广场设咨询台，解答咨询73人次。", [("unspecified", "stall")]),
        ("给装修工人讲了怎么防骗，前后46人。", [("workers", "unspecified")]),
    ],
)
def test_whose_and_how(sentence: str, told: list[tuple[str, str]]) -> None:
    found = [(f.group, f.channel) for f in read_sentence(sentence).figures if f.measure != "boards"]
    assert found == told


def test_persons_told_whose_number_is_left_out_are_asked_about() -> None:
    asked = read_sentence("对进场的装修工人作了口头提醒，共若干人，登记簿在夜班手里。").queries
    assert [(code, words) for code, _, _, words in asked] == [("no_figure", "若干人")]


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("寄宿生的家长离得远，班主任挨个打了电话。", ["phone"]),
        ("警民微信群里都转疯了。", ["group_chat"]),
        ("取药的地方贴了提示。", ["posting"]),
        ("宿舍楼前停着贴有反诈标语的电动车。", []),
        ("校园广播、黑板报同步跟进。", ["broadcast", "board"]),
        ("墙上的宣传栏一月一换。", ["board"]),
        ("墙上的宣传栏没有更新。", []),
        ("校园广播站每周三中午开讲5分钟。", ["broadcast"]),
        ("前来开票的个体商户，窗口人员也一一提示。", ["merchants", "service_window"]),
        ("喇叭一路走一路播，木材厂的职工下了班，站在厂门口听了个明白。", ["broadcast", "workers"]),
        ("出租车行业协会自己也在发传单，不归我们统计。", []),
        ("盼望贵所派民警来给老人讲一课，再支援些反诈扇子。", []),
        ("在办税服务厅摆展板，咨询台解答咨询。", ["service_window", "board"]),
    ],
)
def test_what_was_done_without_a_number(sentence: str, codes: list[str]) -> None:
    told = read_sentence(sentence).mentions
    found = {m.channel if m.channel != "unspecified" else m.group for m in told}
    assert found == set(codes)


def test_a_headline_may_call_out_with_a_comma() -> None:
    lines = ["赶大集，学反诈！庄寨派出所这波宣传“接地气”", "2024年5月17日，民警设摊宣传，发放传单800份。"]
    assert [c.role for c in read_report(lines).cells] == ["title", "figure"]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("宣传册样式已有海报3本；发放宣传单400份。", ["prose_passed_over"]),
        ("宣传册样式已有海报3本；发放宣传单400份；", ["prose_passed_over"]),
        ("宣传册样式已有海报一百二十本。发放宣传单400份。", ["prose_passed_over"]),
        ("宣传册样式已有海报一本。发放宣传单400份。", []),
    ],
)
def test_a_number_passed_over_is_told_to_the_next_end_of_its_sentence(said: str, codes: list[str]) -> None:
    reading = read_report([TITLE, said])
    assert [i.code for i in reading.issues] == codes


@pytest.mark.parametrize("said", ["折页份数见附件，海报12张。", "APP安装人数待统计，海报12张。"])
def test_a_number_that_stands_elsewhere_is_asked_about_once(said: str) -> None:
    assert [i.code for i in read_report([TITLE, said]).issues] == ["no_figure"]


def test_a_desk_behind_another_sentence_is_a_stall() -> None:
    said = read_sentence("在办税服务厅摆放展板；农贸市场门口咨询台讲解防骗知识。")
    assert "stall" in [one.channel for one in said.mentions]
