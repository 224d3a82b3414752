"""Parts of a house below lines that say what is counted, days planned and held, what is told in minutes and beside tables
(contract 2, 4.1, 4.5, 4.8, 4.10, 4.11, 4.16, 4.17)."""

from __future__ import annotations

from datetime import date

from etl.meaning.divisions import upper_index
from etl.meaning.header import read_header
from etl.meaning.period import find_periods

from .small_documents import read as read_document
from .small_sheets import codes, figures, read, read_book, roles
from .told_reports import counted, read_report

TITLE = "龙陵县反诈宣传统计表（2024年3月）"


# --- sheets -------------------------------------------------------------------------------------
def test_parts_of_a_house_count_what_the_line_over_the_rows_says() -> None:
    weeks = ["第一周（3月1日-10日）", "第二周（3月11日-17日）"]
    rows = [
        ["龙陵县中医院2024年3月各科室反诈宣传周统计表"],
        ["周次", "门诊部", "急诊科", "内科病区", "合计"],
        ["一、发放防骗手册（册）"],
        [weeks[0], 210, 45, 80, 335],
        [weeks[1], 180, "-", 75, 255],
        ["二、微宣讲（场）"],
        [weeks[0], 3, 1, 2, 6],
        [weeks[1], 2, 1, 2, 5],
    ]
    reading = read(rows, merged=["A1:E1", "A3:E3", "A6:E6"])
    assert [(cell, measure) for cell, measure, _ in figures(reading)] == [
        ("B4", "leaflets"), ("C4", "leaflets"), ("D4", "leaflets"), ("B5", "leaflets"), ("D5", "leaflets"),
        ("B7", "sessions"), ("C7", "sessions"), ("D7", "sessions"), ("B8", "sessions"), ("C8", "sessions"),
        ("D8", "sessions"),
    ]  # fmt: skip
    assert codes(reading) == []


def test_the_next_item_of_a_list_is_none_of_what_the_line_before_is_over() -> None:
    rows = [
        ["民和县妇联2024年第二季度反诈宣传统计"],
        ["项目", "数量", "对象"],
        ["一、微博"],
        ["话题推送（条）", 12, ""],
        ["二、宣传单（份）", 860, "家长"],
    ]
    reading = read(rows, merged=["A1:C1", "A3:C3"])
    assert [(f.measure, f.channel) for f in reading.facts] == [
        ("posts", "official_account"),
        ("leaflets", "handout"),
    ]


def test_two_ways_of_a_line_are_told_once() -> None:
    rows = [["龙山所反诈宣传"], ["项目", "数量"], ["讲座+文艺演出"], ["场次（场）", 9], ["参加（人次）", 600]]
    reading = read(rows, merged=["A1:B1", "A3:B3"])
    assert [(i.cell, i.code) for i in reading.issues] == [("A3", "several_channels")]


def test_a_day_held_stands_before_what_a_remark_says_of_the_plan() -> None:
    rows = [
        ["龙山镇2023年5月反诈活动安排及完成情况"],
        ["活动", "计划时间", "计划人数", "实际时间", "实际人数", "备注"],
        ["圩日集中宣传", "5月6日", 200, "5月6日", 260, ""],
        ["老年学堂讲座", "5月12日", 60, "5月15日", 48, "因雨延期"],
        ["商户座谈会", "5月20日", 30, "", "", ""],
        ["敲门行动", "6月10日", 300, "", "", "下月再说"],
    ]
    assert sorted(figures(read(rows))) == [
        ("A3", "sessions", 1), ("A4", "sessions", 1), ("E3", "people_reached", 260), ("E4", "people_reached", 48),
    ]  # fmt: skip


def test_planned_days_begin_no_list_beside_those_that_were_held() -> None:
    rows = [
        ["龙陵县反诈中心2024年9月反诈讲座预约登记表"],
        ["讲座主题", "计划", "", "实际", "", "状态"],
        ["", "时间", "人数（人）", "时间", "听讲（人次）", ""],
        ["远离跑分", "9月9日", 600, "9月9日", 586, "已完成"],
        ["守住养老钱", "9月12日", 80, "9月13日", 92, "已完成"],
        ["财务防骗专题", "9月19日", 45, "—", "—", "改期"],
    ]
    reading = read(rows, merged=["B2:C2", "D2:E2", "A2:A3", "F2:F3"])
    assert sorted(figures(reading)) == [
        ("A4", "sessions", 1), ("A5", "sessions", 1), ("E4", "people_reached", 586), ("E5", "people_reached", 92),
    ]  # fmt: skip
    assert sorted(f.period_start.day for f in reading.facts) == [9, 9, 13, 13]


def test_activities_by_their_names_whatever_words_these_hold() -> None:
    rows = [
        ["龙陵县人民法院2024年5月防电诈普法活动清单"],
        ["普法活动", "地点", "完成时间", "听众（人次）"],
        ["“法官说反诈”讲座", "飞山社区", "5月8日上午", 64],
        ["集市设摊普法", "甘棠镇集市", "5月14日—15日", 260],
        ["入户夜访", "锹里村", "5月28日晚", 21],
    ]
    sessions = [f.cell for f in read(rows).facts if f.measure == "sessions"]
    assert sessions == ["A3", "A4", "A5"]


def test_a_place_where_posters_hang_is_no_activity() -> None:
    rows = [
        ["大东街道反诈海报张贴点位明细表（2023年5月）"],
        ["小区（场所）", "张贴位置", "张贴数量（张）", "张贴日期"],
        ["福春一区", "单元门内侧", 24, "5月8日"],
        ["物流园", "门卫室", 3, "5月9日"],
    ]
    assert figures(read(rows)) == [("C3", "posters", 24), ("C4", "posters", 3)]


def test_below_a_head_of_so_many_months_a_row_is_of_its_own_day() -> None:
    rows = [
        ["江永县潇浦镇2024年反诈宣传情况"],
        ["第二季度（4—6月）", "", "", "", "第三季度（7—9月）"],
        ["村（社区）", "宣传单（份）", "受众（人次）", "", "村（社区）", "宣传单（份）", "受众（人次）"],
        ["永明社区", 1200, 980, "", "永明社区", 1500, 1060],
        ["何家湾村", 640, 455, "", "何家湾村", 800, 520],
        [],
        ["第四季度计划", "", "", "", "镇级活动（7—9月）"],
        ["项目", "计划数", "完成时限", "", "活动日期", "活动名称", "参加人数（人次）"],
        ["讲座（场）", 6, "12月底", "", "7月19日", "反诈电影进村", 420],
        ["宣传单（份）", 2000, "11月底", "", "9月22日", "秋季反诈晚会", 800],
    ]
    reading = read(rows, merged=["A1:G1", "A2:C2", "E2:G2", "A7:C7", "E7:G7"])
    days = {f.period_start for f in reading.facts if f.cell in ("G9", "G10")}
    assert days == {date(2024, 7, 19), date(2024, 9, 22)}
    assert codes(reading) == []


def test_what_a_unit_tells_of_itself_below_its_figures() -> None:
    rows = [
        ["靖西市各乡镇2023年8月反诈宣传情况表"],
        ["指标", "新靖镇", "化峒镇"],
        ["集中宣传（场）", 12, 8],
        ["主要做法", "组织集中宣传12场，另张贴海报50余张。", "网格员入户走访320户。"],
    ]
    told = [(f.cell, f.measure, f.value, f.unit) for f in read(rows).facts if f.cell.endswith("4")]
    assert told == [("B4", "posters", 50, "新靖镇"), ("C4", "households", 320, "化峒镇")]


def test_one_count_in_words_under_other_publicity() -> None:
    rows = [
        ["单位", "讲座（场）", "其他宣传"],
        ["龙山所", 2, "张贴海报15张"],
        ["象达所", 1, "悬挂横幅2条，电子屏1块"],
    ]
    told = [
        (cell, measure, value) for cell, measure, value in figures(read([[TITLE], *rows])) if cell[0] == "C"
    ]
    assert told == [("C3", "posters", 15), ("C4", "banners", 2), ("C4", "screens", 1)]


def test_who_is_on_the_books_is_no_figure() -> None:
    rows = [
        ["派出所", "在编警力（人）", "", "宣传单（份）"],
        ["", "民警", "辅警", ""],
        ["龙山所", 14, 26, 1500],
        ["象达所", 9, 15, 900],
    ]
    reading = read([[TITLE], *rows], merged=["B2:C2", "A2:A3", "D2:D3"])
    assert figures(reading) == [("D4", "leaflets", 1500), ("D5", "leaflets", 900)]
    assert roles(reading, "B4", "C4") == ["base", "base"]
    for head in ("登记户数（户）", "旅客吞吐量（万人次）", "网点人数（人）"):
        meaning = read_header(head)
        assert meaning.base or meaning.population == "count", head


def test_less_than_was_planned_is_no_error() -> None:
    rows = [
        ["单位", "讲座（场）", "", ""],
        ["", "计划", "实际", "差额"],
        ["甲所", 4, 5, 1],
        ["乙所", 6, 5, -1],
    ]
    reading = read([[TITLE], *rows], merged=["B2:D2", "A2:A3"])
    assert figures(reading) == [("C4", "sessions", 5), ("C5", "sessions", 5)]
    assert reading.issues == []


def test_numbers_of_telephones_are_known_whoever_has_them() -> None:
    rows = [
        ["村居", "宣传单（份）", "网格员电话"],
        ["沿河村", 350, "1385112××××"],
        ["滨兴村", 260, "1596108××××"],
    ]
    reading = read([[TITLE], *rows])
    assert roles(reading, "C3", "C4") == ["serial", "serial"]
    assert codes(reading) == []


def test_totals_by_the_name_of_the_house() -> None:
    for head in ("全监计", "全港合计", "三季度计", "上半年计"):
        assert read_header(head).total, head


def test_minutes_tell_of_what_was_done_and_not_of_what_is_to_be() -> None:
    reading = read_book(
        {
            "记录": [
                ["妙高街道会议记录"],
                ["会议名称", "反诈宣传推进会", "会议时间", "2024年10月18日"],
                ["议题一", "听取工作汇报：9月份，全街道共发放宣传单4600余份，入户走访1120户。"],
                ["议题二", "部署下步工作：各村发放宣传单不少于100份。"],
            ]
        },
        name="遂昌县妙高街道会议记录.xlsx",
    )
    assert [(f.cell, f.measure, f.value, f.period_start) for f in reading.facts] == [
        ("B3", "leaflets", 4600, date(2024, 9, 1)),
        ("B3", "households", 1120, date(2024, 9, 1)),
    ]
    assert ("B3", "told_in_other_table") in [(i.cell, i.code) for i in reading.issues]


def test_an_autonomous_county_without_its_nationalities() -> None:
    names = upper_index().full
    assert names["威宁自治县"] == names["威宁彝族回族苗族自治县"]
    assert names["恩施自治州"] == names["恩施州"]


def test_an_item_of_a_list_is_no_first_month() -> None:
    found = find_periods("二、5月份", 2024)
    assert [(one.text, one.period and one.period.start) for one in found] == [("5月份", date(2024, 5, 1))]


# --- documents ----------------------------------------------------------------------------------
GRADES = [["年级", "主题班会（场）", "签订承诺书（份）"], ["七年级", "26", "640"], ["八年级", "26", "588"]]


def test_a_sum_and_its_part_say_a_table_again_beside_others() -> None:
    told = [
        "平和县小溪中学2023年9月反诈主题教育月总结",
        "全月共召开主题班会52场，其中八年级26场。",
        "又举办反诈培训1场。",
    ]
    reading = read_document(told[0], GRADES, *told[1:])
    assert [f.cell for f in reading.facts if "!" not in f.cell] == ["P3"]


def test_one_more_session_is_none_of_the_table() -> None:
    form = [["活动名称", "反诈进社区", "活动时间", "2023年9月15日"], ["受众人次", "180", "活动场次", "1场"]]
    reading = read_document(
        "中国建设银行兰陵支行反诈宣传活动情况报告",
        "2023年9月15日上午，我行在会宝广场开展反诈宣传活动，活动情况如下：",
        form,
        "当天下午，我行又在营业厅堂举办反诈微沙龙1场，参加客户22人次，发放折页45份。",
        name="建行兰陵支行.docx",
    )
    told = [(f.measure, f.value) for f in reading.facts if "!" not in f.cell]
    assert told == [("sessions", 1), ("people_reached", 22), ("leaflets", 45)]


def test_a_corrected_cell_counts_once_and_is_asked_about() -> None:
    table = [["村（社区）", "入户走访（户）"], ["临巴社区", "150"], ["石庙村", "68"], ["合计", "236"]]
    reading = read_document(
        "渠县临巴镇2023年11月反诈宣传工作情况报告",
        table,
        "更正：上表中石庙村入户走访户数误填为68户，应为86户，合计无误。",
    )
    assert [(f.cell, f.value) for f in reading.facts] == [("T1!B2", 150), ("T1!B3", 68)]
    assert ("T1!B3", "figure_corrected") in codes(reading)


# --- prose --------------------------------------------------------------------------------------
def test_a_sum_behind_its_parts_makes_no_whole_of_the_first() -> None:
    assert counted("举办厅堂微沙龙132场，走进集镇和企业宣讲57场，合计189场，受众1.3万人次。") == [
        ("sessions", 132),
        ("sessions", 57),
        ("people_reached", 13000),
    ]


def test_sums_of_so_many_units_go_on() -> None:
    lines = [
        "乌当区水田镇2023年6月反诈宣传情况",
        "李资村发放宣传单460份，入户230户；竹林村发放宣传单310份，入户155户；安多村发放宣传单270份，入户117户。"
        "三村合计发放宣传单1040份，入户512户。",
    ]
    reading = read_report(lines)
    assert sum(f.value for f in reading.facts if f.measure == "leaflets") == 1040
    assert [f.unit for f in reading.facts][-2:] == ["安多村", "安多村"]
    assert [i.code for i in reading.issues if i.severity != "note"] == ["prose_total_differs"]


def test_what_was_fetched_and_what_of_it_went_out() -> None:
    assert counted("从县反诈中心领取折页6000份，三季度已经发出5350份。") == [("leaflets", 5350)]
    assert counted("各站点从我们这里领走防骗卡13万张，随件发放12.6万张。") == [("leaflets", 126000)]
    assert counted("领取资料2000份，仅发放80份，其余堆在仓库。") == [("leaflets", 80)]
    assert counted("新建村来人领走宣传单500份、海报20张，拿回村里自己发、自己贴。") == []
    assert counted("三个村派人取走海报60张，回去自己贴。") == []
    assert counted("南街社区工作人员来所里领走折页200份，他们自己入户时发。") == []
    assert counted("各村派人领走宣传单500份，已全部发放到户。") == [("leaflets", 500)]
    assert counted("商户领走海报20张，自己贴在店里。") == [("posters", 20)]


def test_what_each_of_several_did_multiplies() -> None:
    assert counted("组织宣讲小分队4支，每支进村宣讲3场。") == [("sessions", 12)]
    assert counted("教学楼、宿舍楼各张贴海报30张。") == [("posters", 60)]


def test_what_others_were_urged_to_and_did() -> None:
    assert counted("督促物业企业在112个小区电梯间张贴海报1460张。") == [("posters", 1460)]
    assert counted("督促各村悬挂横幅2条以上。") == []
    assert counted("督促企业张贴海报不少于10张。") == []


def test_what_an_office_says_is_none_of_its_figures() -> None:
    assert counted("同乡会自行印发资料5000份，不计入我办的数字。") == []


def test_where_townships_are_named_as_those_who_did_it() -> None:
    lines = ["青田县侨务办公室2024年上半年反诈宣传情况", "方山乡悬挂横幅5条，仁庄镇悬挂横幅6条。"]
    assert [f.district.rpartition("/")[2] for f in read_report(lines).facts] == ["方山乡", "仁庄镇"]
    lines = [
        "仪陇县公安局反诈宣传总结",
        "2024年5月，小分队先后走进金城镇、马鞍镇，分别发放宣传单2600份、1840份。",
    ]
    assert [f.district.rpartition("/")[2] for f in read_report(lines).facts] == ["金城镇", "马鞍镇"]


def test_the_days_of_the_campaign_and_not_of_the_inspection() -> None:
    lines = [
        "宜章县反诈办关于“全民反诈宣传月”督查情况的通报",
        "2024年6月1日至30日为我县“全民反诈宣传月”。7月3日至5日，县反诈办派出3个督查组，现将情况通报如下。",
        "一六镇开展宣讲21场。",
    ]
    (fact,) = read_report(lines).facts
    assert (fact.period_start, fact.period_end) == (date(2024, 6, 1), date(2024, 6, 30))


def test_a_credit_line_is_no_day_of_what_follows() -> None:
    lines = [
        "茶馆里的反诈课",
        "蓬安县人民法院供稿　2024年3月13日",
        "3月12日逢集，周口街道的老茶馆里坐满了人。",
        "反诈讲座紧接着开始，现场发放防骗手册200册。",
    ]
    (fact,) = read_report(lines).facts
    assert (fact.unit, fact.period_start) == ("蓬安县人民法院", date(2024, 3, 12))
