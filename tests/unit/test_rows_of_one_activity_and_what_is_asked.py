"""Rows of one activity, remarks of forms, sheets of one group, tables between sentences; questions, what became of a plan,
rows of times and of places (contract 2, 4.1, 4.2, 4.4, 4.8, 4.10, 4.16, 4.17)."""

from __future__ import annotations

from datetime import date

from etl.meaning.header import read_header
from etl.meaning.period import find_periods
from etl.meaning.unit_kind import looks_like_unit

from .small_documents import read as read_document
from .small_sheets import codes, figures, read, read_book
from .told_reports import counted, read_report, read_sentence

HEAD = "龙陵县反诈宣传工作情况"


# --- sheets -------------------------------------------------------------------------------------
def test_rows_of_one_activity_that_differ_in_the_material_count_its_people_once() -> None:
    rows = [
        ["三河镇2024年3月反诈宣传活动导出表"],
        ["活动日期", "活动名称", "参与人数（人）", "资料类型", "数量", "单位"],
        ["3月5日", "集市反诈宣传", 220, "宣传单", 400, "份"],
        ["3月5日", "集市反诈宣传", 220, "海报", 15, "张"],
        ["3月9日", "反诈讲座", 64, "宣传单", 70, "份"],
    ]
    reading = read(rows)
    assert sorted(figures(reading)) == [
        ("B3", "sessions", 1), ("B5", "sessions", 1), ("C3", "people_reached", 220), ("C5", "people_reached", 64),
        ("E3", "leaflets", 400), ("E4", "posters", 15), ("E5", "leaflets", 70),
    ]  # fmt: skip
    assert [(i.cell, i.code) for i in reading.issues] == [("B4", "activity_goes_on")]


def test_two_activities_of_a_day_count_both() -> None:
    rows = [
        ["三河镇2024年3月反诈宣传活动导出表"],
        ["活动日期", "活动名称", "参与人数（人）", "资料类型", "数量", "单位"],
        ["3月5日", "集市反诈宣传", 220, "宣传单", 400, "份"],
        ["3月5日", "校园反诈宣传", 220, "海报", 15, "张"],
    ]
    assert [f.value for f in read(rows).facts if f.measure == "people_reached"] == [220, 220]


def test_what_the_remark_of_a_form_tells_counts_and_a_signature_is_no_pledge() -> None:
    form = [
        ["活动名称", "端午返乡旅客反诈宣传", "活动日期", "2024年6月8日"],
        ["参加人数", "约1500人次", "发放手册（本）", "千余本"],
        ["张贴海报（张）", "18", "备注", "候车厅3块电子屏滚动播放反诈标语"],
        ["经办人（签字）", "向某", "审核人（签字）", "/"],
    ]
    reading = read_document("沅陵县道路运输服务中心反诈宣传活动登记表", form)
    assert [(f.cell, f.measure, f.value) for f in reading.facts if f.cell == "T1!D3"] == [
        ("T1!D3", "screens", 3)
    ]
    assert {c.cell: c.role for c in reading.cells}["T1!B4"] == "note"
    assert "pledges" not in {f.measure for f in reading.facts}


def test_a_sheet_named_for_whom_gives_its_facts_that_group() -> None:
    head = ["车队", "反诈宣讲（场）", "发放折页（份）"]
    sheets = {
        name: [["长宁县公共交通有限公司2023年9月反诈宣传统计表"], head, ["一车队", 2, 90], ["二车队", 3, 80]]
        for name in ("司机", "老年乘客")
    }
    facts = read_book(sheets).facts
    assert {(f.sheet, f.target_group) for f in facts} == {
        ("司机", "transport_workers"),
        ("老年乘客", "elderly"),
    }


def test_a_second_list_of_the_same_names_with_a_head_of_its_own() -> None:
    names = ["城关所", "湾塘所"]
    rows = [
        ["武冈市自来水公司2023年上半年反诈明白卡发放统计（张）"],
        ["月份", *names, "合计"],
        ["1月", 120, 80, 200],
        ["2月", 90, 60, 150],
        [],
        ["附：各所抄表收费情况"],
        ["项目", *names, "合计"],
        ["抄表（户）", 5200, 3100, 8300],
    ]
    reading = read(rows)
    assert [(f.cell, f.value) for f in reading.facts] == [("B3", 120), ("C3", 80), ("B4", 90), ("C4", 60)]


def test_heads_that_end_with_their_total_begin_a_list_of_their_own() -> None:
    rows = [
        ["瑞丽市畹町出入境边防检查站2024年1月8日至9日旅客反诈宣传受众统计（人次）"],
        ["日期", "旅检大厅", "货运通道", "边民互市点", "当日合计"],
        ["1月8日", 186, 42, 75, 303],
        ["1月9日", 174, 30, 80, 284],
        ["同期口岸查验情况"],
        ["类别", "出境", "入境", "合计"],
        ["查验人员（人次）", 8412, 7963, 16375],
        ["查验车辆（辆次）", 1206, 1188, 2394],
    ]
    reading = read(rows)
    assert [(f.cell, f.measure) for f in reading.facts if f.cell.startswith("D")] == [
        ("D3", "people_reached"),
        ("D4", "people_reached"),
    ]
    assert len(reading.facts) == 6


def test_clergy_on_the_books_are_no_one_reached() -> None:
    assert read_header("教职人员（人）").base
    assert not read_header("僧尼").base  # 其中：僧尼 of those who came


def test_a_title_gives_views_no_channel() -> None:
    rows = [
        ["洱源县融媒体中心公众号2024年4月反诈推文统计"],
        ["单位", "发布推文（篇）", "阅读量（次）"],
        ["编辑部", 12, 8600],
    ]
    assert [f.channel for f in read(rows).facts if f.measure == "views"] == ["unspecified"]


def test_what_readers_did_with_a_post_is_counted_with_them() -> None:
    rows = [
        ["阳朔县公安局微信公众号2024年8月反诈推文阅读情况"],
        ["发布日期", "推文标题", "阅读量（次）", "点赞", "在看", "转发"],
        ["2024/8/2", "“共享屏幕”别乱点", 3621, 48, 20, 115],
        ["2024/8/6", "暑期防骗手册请收好", 1890, 31, 9, 64],
    ]
    reading = read(rows)
    assert [(f.cell, f.measure) for f in reading.facts if f.measure != "posts"] == [
        ("C3", "views"),
        ("C4", "views"),
    ]
    assert codes(reading) == []


def test_a_market_office_is_a_unit_and_a_place_is_none() -> None:
    assert looks_like_unit("弥城市场所")
    assert not looks_like_unit("公共场所")


def test_who_farms_and_fishes() -> None:
    assert counted("向烟农发放宣传单50份。") == [("leaflets", 50)]
    groups = [
        read_sentence(f"向{who}发放宣传单50份。").figures[0].group for who in ("烟农", "渔民", "小读者")
    ]
    assert groups == ["villagers", "villagers", "children"]


def test_a_subtotal_above_its_numbered_members_is_their_sum() -> None:
    def asked(county: int) -> list[tuple[str, str]]:
        rows = [
            ["龙陵县2024年3月反诈宣传统计"],
            ["序号", "单位", "宣传活动（场）", "发放宣传资料（份）"],
            ["一", "乡镇小计", 13, 1500],
            ["1", "龙山镇", 5, 200],
            ["2", "镇安镇", 8, 1300],
            ["二", "县直单位小计", 13, county],
            ["1", "县公安局", 6, 690],
            ["2", "县教育局", 7, 390],
            ["合计", "", 26, 1500 + county],
        ]
        reading = read(rows)
        assert sum(f.value for f in reading.facts if f.measure == "leaflets") == 2580
        return [(i.cell, i.message_en) for i in reading.issues if i.code == "total_differs"]

    assert asked(1080) == []
    assert asked(1090) == [("D6", "The total at D6 says 1090, its parts add up to 1080: 10 more.")]
    assert asked(1070) == [("D6", "The total at D6 says 1070, its parts add up to 1080: 10 less.")]


# --- tables in texts ----------------------------------------------------------------------------
BARS = [
    "村名 | 集中宣传（场） | 发放宣传单（份）",
    "上苏庄村 | 2 | 150余",
    "邢家庄村 | 1 | 90",
    "合计 | 3 | 240",
]


def test_cells_parted_by_strokes_between_sentences_are_a_table() -> None:
    told = [
        "蔚县宋家庄镇2024年11月反诈宣传情况",
        "现将有关情况报上。",
        "镇里另组织讲座2场。",
        "各村情况如下：",
    ]
    reading = read_report([*told, *BARS, "", "以上数据已核对。"])
    assert sorted((f.cell, f.value) for f in reading.facts) == [
        ("P3", 2), ("T1!B2", 2), ("T1!B3", 1), ("T1!C2", 150), ("T1!C3", 90),
    ]  # fmt: skip


def test_a_text_of_such_rows_alone_is_read_as_records() -> None:
    reading = read_report(["蔚县宋家庄镇2024年11月反诈宣传情况", *BARS])
    assert [f.cell for f in reading.facts] == ["B3", "C3", "B4", "C4"]


def test_a_line_that_ends_in_a_picture_has_ended() -> None:
    lines = [
        "#接龙",
        "河口区义和镇反诈宣传周报（2024年9月9日—9月15日），请各单位接龙\U0001f447",
        "格式：单位+做了什么+数量",
        "1\ufe0f\u20e3 五一村：入户45户\U0001f3e0，宣传单120份\u2705",
        "2\ufe0f\u20e3 大牟村：大喇叭播放14次\U0001f4e2，微信群转发提醒6条",
        "3\ufe0f\u20e3 镇卫生院：候诊区讲座1场，听众50+人，手册200本\U0001f44d",
        "4\ufe0f\u20e3 中心幼儿园：家长会上宣讲1场，家长110余人，《告家长书》110份",
        "5\ufe0f\u20e3 王庄村：宣传单若干份，具体数明天补\U0001f64f",
        "6\ufe0f\u20e3 便民服务中心：贴海报12张，横幅一条，给办事群众三百多人次做了宣传",
    ]
    assert [(f.cell, f.unit) for f in read_report(lines).facts if f.measure == "leaflets"] == [
        ("P4", "五一村"),
        ("P6", "镇卫生院"),
        ("P7", "中心幼儿园"),
    ]


def test_a_sum_above_its_table_is_asked_about_beside_those_that_agree() -> None:
    table = [
        ["年级", "主题班会（场）", "参加学生（人次）", "签订承诺书（份）"],
        ["高一", "14", "690", "690"],
        ["高二", "12", "585", "585"],
        ["高三", "10", "505", "498"],
        ["合计", "36", "1780", "1773"],
    ]
    said = "本月，各年级共召开反诈主题班会36场，学生参加1780人次，共签订承诺书1780份，分年级情况如下："
    reading = read_document("西乡县第二中学2024年11月反诈主题教育活动总结", said, table)
    assert "!" in min(f.cell for f in reading.facts)
    assert ("P2", "query") in {(i.cell, i.severity) for i in reading.issues}


# --- prose --------------------------------------------------------------------------------------
def test_so_often_a_day_for_so_many_days() -> None:
    assert counted("口岸广播每日播放反诈提示3次，5月份连播31天。") == [("broadcasts", 93)]
    assert counted("口岸广播每日播放反诈提示3次。") == []


def test_tricks_of_swindlers_that_became_a_song() -> None:
    sung = "姊妹们把骗子的把戏编进苗歌里，在晒谷坪上演出20场。"
    assert counted(sung) == [("sessions", 20)]
    assert counted("骗子的话术层出不穷，拨打电话20次。") == []


def test_what_a_plan_became() -> None:
    assert counted("原定的文艺演出改为坝坝会2场，到场群众400余人次。") == [
        ("sessions", 2),
        ("people_reached", 400),
    ]
    assert counted("原定的文艺演出改为坝坝会2场。") == []
    assert counted("原定的文艺演出改为坝坝会2场，要求到场群众不少于400人。") == []


def test_tickets_that_are_void_take_no_figure_back() -> None:
    told = read_report([HEAD, "2024年5月，已印好的100张入场券全部作废。"])
    assert [i.code for i in told.issues if i.severity != "note"] == []
    told = read_report([HEAD, "2024年5月，上报的宣传单100张作废。"])
    assert "prose_correction_open" in [i.code for i in told.issues]


def test_numbers_of_a_question_are_those_of_whoever_asks() -> None:
    assert counted("问：有人说民警一天能跑五十户，发放宣传单300份，真的吗？") == []
    assert counted("走访50户，问：家里装反诈APP了吗？发放宣传单300份。") == [
        ("households", 50),
        ("leaflets", 300),
    ]


def test_until_the_end_of_a_month() -> None:
    lines = ["对话江湾派出所", "采访时间：2023年7月5日", "一共印了5000份，到6月底发放宣传单4630份。"]
    (fact,) = read_report(lines, "江湾派出所访谈稿.txt").facts
    assert (fact.value, fact.period_start, fact.period_end) == (4630, date(2023, 1, 1), date(2023, 6, 30))
    assert fact.basis == "cumulative"


def test_months_behind_their_sum_in_a_sentence_of_their_own() -> None:
    lines = [
        "白果街道2023年第三季度反诈宣传情况",
        "2023年7月至9月共开展宣讲77场，受众5236人次。其中：7月22场、1508人次，8月31场、2115人次，9月24场、1613人次。",
    ]
    told = [(f.period_start.month, f.period_end.month, f.value, f.channel) for f in read_report(lines).facts]
    assert told == [
        (7, 7, 22, "lecture"), (7, 7, 1508, "lecture"), (8, 8, 31, "lecture"), (8, 8, 2115, "lecture"),
        (9, 9, 24, "lecture"), (9, 9, 1613, "lecture"),
    ]  # fmt: skip
    day = "挽回损失17.8万元。其中，2月6日堵截一起，客户险些转出8万元。"
    assert counted(day)[0] == ("loss_prevented", 178000)


def test_a_fight_of_a_month_is_no_january() -> None:
    assert [f.text for f in find_periods("“一月攻坚战”战报（8月1日—8月31日）", 2024)] == ["8月1日—8月31日"]
    assert [f.text for f in find_periods("2024年一月反诈宣传", 2024)] == ["2024年一月"]
    assert [f.text for f in find_periods("十一月攻坚战", 2024)] == ["十一月"]


def test_the_next_fleet_gave_out_as_well() -> None:
    assert counted("一车队向乘客发放宣传单1100张，二车队发放950张；三车队因轮休没有发放。") == [
        ("leaflets", 1100), ("leaflets", 950),
    ]  # fmt: skip


def test_the_next_area_met_the_same_people() -> None:
    told = read_sentence(
        "金华片开展讲座9场、参加老年人484人次，沙溪片8场、391人次，马登片9场、442人次。"
    ).figures
    assert [(f.quantity.value, f.group) for f in told if f.measure == "people_reached"] == [
        (484, "elderly"), (391, "elderly"), (442, "elderly"),
    ]  # fmt: skip
    other = read_sentence("一中讲座1场、学生300人，向阳社区1场、80人。").figures
    assert [f.group for f in other if f.measure == "people_reached"] == ["students", "unspecified"]


def test_whose_paper_it_is() -> None:
    lines = [
        "永安溪工艺·员工之窗　2023年11月号",
        "【车间】11月6日至10日，仙居县永安溪工艺品有限公司开展班前会反诈宣讲16场。",
        "【门卫】保安队在厂门口向下班员工发放反诈宣传单400张。",
    ]
    facts = read_report(lines, "11月号.txt").facts
    assert [(f.value, f.unit) for f in facts] == [
        (16, "仙居县永安溪工艺品有限公司"), (400, "仙居县永安溪工艺品有限公司"),
    ]  # fmt: skip
