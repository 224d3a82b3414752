"""Counts whose noun, day or doer a report tells elsewhere in its sentence, or by the way (contract 4.4, 4.7, 4.16)."""

from __future__ import annotations

import io
from datetime import date

import docx
import pytest

from etl.normalise import normalise_bytes

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("走访辖区宾馆、网吧、出租屋等场所56家，张贴海报112张。", [("households", 56), ("posters", 112)]),
        ("摆放宣传折页，客户取阅约1800份。", [("leaflets", 1800)]),
        ("组织员工学习反诈案例22次，参加员工440人次。", [("sessions", 22), ("people_reached", 440)]),
        ("共有12名志愿者参加，服务群众300余人。", [("staff", 12), ("people_reached", 300)]),
        ("12名志愿者参加了反诈培训。", [("people_reached", 12)]),
        ("对住院患者及家属床旁宣教420人次。", [("people_reached", 420)]),
        ("张贴海报24张，楼道张贴96张。", [("posters", 24), ("posters", 96)]),
        ("共有300多名村民受益。", [("people_reached", 300)]),
        ("成立反诈宣传小分队6支，共30人，深入田间开展宣讲18次。", [("staff", 30), ("sessions", 18)]),
        ("张贴、悬挂海报横幅共60张（条）。", [("mixed_materials", 60)]),
        ("购买宣传雨伞200把，发放150把。", [("gifts", 150)]),
        ("购置反诈围裙300条用于发放，现已发放280条。", [("gifts", 280)]),
        ("去年同期相比，活动增加3场。本月开展活动9场。", [("sessions", 9)]),
        ("活动场次由去年同期的12场增加到20场。", [("sessions", 20)]),
        ("今年以来，开展反诈宣传36场；5月份开展8场。", [("sessions", 8)]),
        (
            "召开院坝会8场，到会村民426人；其中茅坝村两场，到会98人。",
            [("sessions", 6), ("people_reached", 328), ("sessions", 2), ("people_reached", 98)],
        ),
        ("给老人讲课一场，来了三十几位。", [("sessions", 1), ("people_reached", 30)]),
        ("在村部开会讲刷单骗局，到了五十六人。", [("people_reached", 56)]),
        ("请剧团来唱反诈戏，看戏的乡亲约四百人。", [("people_reached", 400)]),
        ("成功劝阻客户向骗子转账11起。", [("scams_stopped", 11)]),
        ("门诊大厅设咨询台26次。", [("sessions", 26)]),
        ("走访民宿728家、旅行社23家。", [("households", 728), ("households", 23)]),
        ("给每个家庭送出一份防骗告知书，总共345份。", [("leaflets", 345)]),
        (
            "邀请学生45人、村（社区）干部22人走进法庭，听讲座1场。",
            [("people_reached", 45), ("people_reached", 22), ("sessions", 1)],
        ),
        (
            "26个网点累计悬挂横幅52条、张贴海报1.04万张（每个网点400张）。",
            [("banners", 52), ("posters", 10400)],
        ),
        ("参加联合设摊，我司到场员工8人，派发春联1200副。", [("staff", 8), ("gifts", 1200)]),
        (
            "出动宣传车3台次，参与干警15人，发放宣传资料600份。",
            [("vehicles", 3), ("staff", 15), ("leaflets", 600)],
        ),
        ("为186台公交车张贴反诈海报，每台张贴3张。", [("posters", 558)]),
        ("对18个站台宣传栏进行更新，每个张贴反诈海报2张。", [("boards", 18), ("posters", 36)]),
        ("发放折页1500份、反诈公交卡套300个。", [("leaflets", 1500), ("gifts", 300)]),
        ("面向船员宣讲，见面156人。", [("people_reached", 156)]),
        ("召开反诈会，136位家长在线观看。", [("people_reached", 136)]),
        ("今年春节期间发放宣传单3500份，去年宣传周发放宣传品900份。", [("leaflets", 3500)]),
        ("举办农业技术培训会2场，参训农民120人，会上未涉及反诈。", []),
        ("农资打假行动出动执法人员35人次。", []),
        ("为家长作讲座1场，到校家长620余人。", [("sessions", 1), ("people_reached", 620)]),
        ("村大喇叭早、中、晚各播1次，全月共播90次。", [("broadcasts", 90)]),
        ("大喇叭早晚各播一遍，一共播了178次。", [("broadcasts", 178)]),
        ("累计张贴宣传海报、悬挂横幅、摆放展板共计86处。", [("mixed_materials", 86)]),
        ("在12个行政村设置反诈宣传栏，每村1个。", [("boards", 12)]),
        ("进社区3次，进学校2次，进企业1次。", [("sessions", 3), ("sessions", 2), ("sessions", 1)]),
        ("发动1260名党员干部注册反诈APP。", [("app_installs", 1260)]),
        (
            "宣传覆盖人数（人）：1500；其中老年人（人）：420。",
            [("people_reached", 1080), ("people_reached", 420)],
        ),
        ("活动地点：镇安广场 参与人数：150人 发放资料：300份", [("people_reached", 150), ("leaflets", 300)]),
        ("老年大学开设反诈课堂，学员96人次。", [("people_reached", 96)]),
        ("下乡义诊时设摊宣传，发宣传单260份。", [("leaflets", 260)]),
        ("讲座1场。两次活动共出动志愿者18人次。", [("sessions", 1), ("staff", 18)]),
        (
            "共计发放宣传品2600份，其中雨伞200把、围裙400条、传单2000份。",
            [("gifts", 200), ("gifts", 400), ("leaflets", 2000)],
        ),
        ("印发反诈宣传工作方案1份，召开动员会1次，参会56人。", []),
        ("5月10日、5月20日分别召开群众会1场。", [("sessions", 2)]),
        ("动员村民下载国家反诈中心APP，本月新增56人，全村累计1120人。", [("app_installs", 56)]),
        ("先后三次在集市开展宣传，发放传单900份。", [("sessions", 3), ("leaflets", 900)]),
        ("先后到镇安中学、镇安小学开展反诈讲座各1场。", [("sessions", 2)]),
        ("召开全镇反诈工作推进会，各村支书、网格员共62人参加。", []),
        ("组织志愿者20名帮助老人安装反诈APP。", [("staff", 20)]),
        ("反诈宣传短信群发3次，每次覆盖用户1.2万。", []),
        ("明日计划：进沙州中学开展讲座1场，发放宣传单500份。", []),
    ],
)
def test_what_is_counted(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "value", "measure"),
    [
        ("5月8日至10日，连续三天在农贸市场设摊宣传，每天发放传单200份。", 600, "leaflets"),
        ("利用大喇叭每天播放3次，连续播放20天。", 60, "broadcasts"),
        ("为期5天的宣传周内，每天开展宣讲2场。", 10, "sessions"),
    ],
)
def test_what_was_done_on_each_of_some_days_is_multiplied(sentence: str, value: float, measure: str) -> None:
    figures = read_sentence(sentence).figures
    assert [(f.measure, f.quantity.value, f.notes) for f in figures] == [
        (measure, value, ("prose_multiplied",))
    ]


@pytest.mark.parametrize("sentence", ["每天发放传单200份。", "开展反诈宣传进企业6家、进工地3个、进学校2所。"])
def test_rates_and_places_count_nothing(sentence: str) -> None:
    assert read_sentence(sentence).figures == []


def test_ringtones_are_no_posts_and_are_asked_about() -> None:
    reading = read_sentence("本月推送反诈彩铃4800条。")
    assert (reading.figures, [code for code, *_ in reading.queries]) == ([], ["prose_unclear"])


@pytest.mark.parametrize(
    ("sentence", "asked"), [("组织导购员学习1次。", ["prose_unclear"]), ("组织党员政治学习2次。", [])]
)
def test_what_was_learnt_is_asked_about_where_nothing_says_it(sentence: str, asked: list[str]) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, [code for code, *_ in reading.queries]) == ([], asked)


def test_a_sum_that_is_not_worked_out_is_asked_about() -> None:
    reading = read_sentence("张贴海报20+15+30张。")
    assert (reading.figures, reading.queries) == ([], [("prose_unclear", 10, 13, "30张")])


def test_a_unit_before_its_number_is_traced_to_its_place() -> None:
    figure = read_sentence("宣传覆盖人数（人）：1500。").figures[0]
    assert (figure.start, figure.end, figure.text) == (0, 14, "宣传覆盖人数（人）：1500")


def test_a_thing_without_a_measure_is_asked_about_where_its_number_is_left_out() -> None:
    reading = read_sentence("向景区餐馆赠送反诈桌贴若干张。")
    assert (reading.figures, [code for code, *_ in reading.queries]) == ([], ["no_figure"])


def test_a_single_part_without_a_mark_leaves_the_rest_with_its_whole() -> None:
    reading = read_sentence("本月开展反诈宣讲12场，进校4场，发放宣传单300份。")
    assert [(f.measure, f.quantity.value) for f in reading.figures] == [
        ("sessions", 8),
        ("sessions", 4),
        ("leaflets", 300),
    ]
    assert [(one.stated, one.summed) for one in reading.differing] == [(12, 4)]


def facts_of(*lines: str) -> list[tuple[str, float, date | None, date | None]]:
    """Measure, value and period of each fact of a report."""
    facts = read_report((TITLE, *lines, "2024年5月31日")).facts
    return [(f.measure, f.value, f.period_start, f.period_end) for f in facts]


def test_the_day_after_may_begin_the_next_paragraph() -> None:
    assert facts_of("5月12日，在广场摆摊，发放传单300份。", "次日，又走进石塘小学开展讲座1场。") == [
        ("leaflets", 300, date(2024, 5, 12), date(2024, 5, 12)),
        ("sessions", 1, date(2024, 5, 13), date(2024, 5, 13)),
    ]


def test_since_a_month_of_last_year_begins_there() -> None:
    assert facts_of("去年9月以来，我所共开展反诈讲座15场。") == [
        ("sessions", 15, date(2023, 9, 1), date(2024, 5, 31))
    ]


def test_counted_weeks_are_of_the_month_that_is_reported_on() -> None:
    assert facts_of("第一周开展宣讲2场，第二周3场。") == [
        ("sessions", 2, date(2024, 5, 1), date(2024, 5, 31)),
        ("sessions", 3, date(2024, 5, 1), date(2024, 5, 31)),
    ]


def test_parts_that_happen_to_make_up_another_part_all_count() -> None:
    assert [fact[:2] for fact in facts_of("本月共发放反诈宣传单500份，其中一村200份、二村250份。")] == [
        ("leaflets", 50),
        ("leaflets", 200),
        ("leaflets", 250),
    ]


def test_a_fraud_that_a_lesson_is_against_does_not_take_its_day_away() -> None:
    assert facts_of("5月22日下午，召集会计82人参加防冒充老板诈骗培训。") == [
        ("people_reached", 82, date(2024, 5, 22), date(2024, 5, 22))
    ]


def test_a_month_summed_up_at_its_end_says_the_days_again() -> None:
    assert facts_of("5月6日，发出传单200份，走访38户。", "月末盘点：这个月一共发出传单200份、走访38户。") == [
        ("leaflets", 200, date(2024, 5, 6), date(2024, 5, 6)),
        ("households", 38, date(2024, 5, 6), date(2024, 5, 6)),
    ]


def test_a_running_total_of_some_months_is_control_beside_the_month() -> None:
    assert facts_of("5月17日，组织反诈培训，到课412人。", "今年1至5月累计培训2096人次。") == [
        ("people_reached", 412, date(2024, 5, 17), date(2024, 5, 17))
    ]


def test_a_sum_of_all_that_was_told_which_differs_counts_nothing_and_is_asked_about() -> None:
    lines = ("5月6日，发放宣传单300份。", "5月9日，发放宣传单670份。", "以上活动合计发放宣传单990份。")
    reading = read_report((TITLE, *lines))
    assert [f.value for f in reading.facts] == [300, 670]
    assert [(i.code, i.cell) for i in reading.issues if i.severity == "query"] == [
        ("prose_total_differs", "P4")
    ]


def test_minutes_are_of_the_time_that_was_reported_on() -> None:
    lines = (
        "枝江市打击治理电信网络新型违法犯罪工作联席会议纪要",
        "时间：2023年8月2日上午",
        "会上，各成员单位汇报了2023年1—7月反诈宣传工作：",
        "市城管委：在商户门头张贴海报5260张。",
    )
    facts = read_report(lines, "纪要.txt").facts
    assert [(f.unit, f.value, f.period_start, f.period_end) for f in facts] == [
        ("市城管委", 5260, date(2023, 1, 1), date(2023, 7, 31))
    ]


def test_a_reporter_that_signs_shortly_has_its_full_name() -> None:
    lines = (
        "【反诈宣传日报】",
        "各位领导：5月16日，敦煌市公安局沙州派出所反诈宣传情况报告如下：",
        "走访商户64户。",
        "报告人：沙州所 2024年5月16日",
    )
    facts = read_report(lines, "日报.txt").facts
    assert [(f.unit, f.value) for f in facts] == [("敦煌市公安局沙州派出所", 64)]


def test_those_who_come_home_are_no_township() -> None:
    lines = ("琼海市博鳌镇培兰村2024年一季度反诈宣传情况", "4.趁务工人员返乡，开了反诈院坝会2场。")
    facts = read_report(lines, "培兰村.txt").facts
    assert [(f.unit, f.value) for f in facts] == [("琼海市博鳌镇培兰村", 2)]


def test_a_day_in_brackets_behind_a_number_is_of_that_alone() -> None:
    assert facts_of("开展集中宣传活动1次（5月20日），小型活动6次。") == [
        ("sessions", 1, date(2024, 5, 20), date(2024, 5, 20)),
        ("sessions", 6, date(2024, 5, 1), date(2024, 5, 31)),
    ]


def test_days_and_thirds_without_a_month_are_of_the_one_named_last() -> None:
    assert facts_of("5月30日晚，举办反诈晚会，观众600人；31日上午，走进工地宣讲，工人80人参加。") == [
        ("people_reached", 600, date(2024, 5, 30), date(2024, 5, 30)),
        ("people_reached", 80, date(2024, 5, 31), date(2024, 5, 31)),
    ]
    assert facts_of("5月上旬开展宣讲3场，中旬4场，下旬5场。") == [
        ("sessions", 3, date(2024, 5, 1), date(2024, 5, 10)),
        ("sessions", 4, date(2024, 5, 11), date(2024, 5, 20)),
        ("sessions", 5, date(2024, 5, 21), date(2024, 5, 31)),
    ]


def test_a_day_of_one_item_does_not_date_the_next() -> None:
    assert facts_of("一是集中宣传。5月6日在集镇发放宣传单1800份。二是入户宣传。入户走访2460户。") == [
        ("leaflets", 1800, date(2024, 5, 6), date(2024, 5, 6)),
        ("households", 2460, date(2024, 5, 1), date(2024, 5, 31)),
    ]


def test_a_paragraph_of_parts_leaves_its_whole_the_rest() -> None:
    assert [fact[:2] for fact in facts_of("共开展宣传312场次。", "其中，镇安社区开展宣传41场次。")] == [
        ("sessions", 271),
        ("sessions", 41),
    ]


def test_a_sum_of_units_beside_one_that_is_right_is_a_sum_too() -> None:
    lines = (
        "和平县反诈工作简报",
        "本期统计时段：2024年4月8日至4月14日",
        "本周各单位共开展宣传活动12场，共发放资料2200份。",
        "阳明镇：开展集中宣传3场，发放资料1200份。",
        "县教育局：进校园宣讲6场，发放资料1000份。",
    )
    reading = read_report(lines, "简报.txt")
    assert [(f.unit, f.value, f.period_start) for f in reading.facts] == [
        ("阳明镇", 3, date(2024, 4, 8)),
        ("阳明镇", 1200, date(2024, 4, 8)),
        ("县教育局", 6, date(2024, 4, 8)),
        ("县教育局", 1000, date(2024, 4, 8)),
    ]
    assert [(i.code, i.cell) for i in reading.issues if i.severity == "query"] == [
        ("prose_total_differs", "P3")
    ]


def test_the_month_so_far_is_control_beside_the_day() -> None:
    lines = (
        "城固县公安局博望派出所反诈日报2023年11月8日",
        "走访商户18家。",
        "截至今日，本月累计走访商户312家。",
    )
    facts = read_report(lines, "日报.txt").facts
    assert [(f.value, f.period_start) for f in facts] == [(18, date(2023, 11, 8))]


def test_since_summer_began_is_more_than_the_evening() -> None:
    lines = (
        "禾坪上的反诈夜校",
        "7月12日晚，大栗港镇卢家村办反诈夜校，160余名村民来听课。",
        "入夏以来，夜校已办5期，累计听课近800人次。",
        "供稿：桃江县大栗港镇平安办　刘倩　2024年7月13日",
    )
    facts = read_report(lines, "初稿.txt").facts
    assert [(f.value, f.basis, f.period_end) for f in facts] == [
        (160, "period", date(2024, 7, 12)),
        (5, "cumulative", date(2024, 7, 12)),
    ]
    assert {f.unit for f in facts} == {"桃江县大栗港镇平安办"}


def test_a_firm_called_and_is_one_name() -> None:
    lines = ("反诈集市开进小区", "4月20日，送出宣传扇260把。", "蓟州区嘉和物业服务有限公司", "2024年4月22日")
    facts = read_report(lines, "简讯.txt").facts
    assert [(f.unit, f.value) for f in facts] == [("蓟州区嘉和物业服务有限公司", 260)]


def test_days_apart_are_no_time_of_the_report() -> None:
    lines = (
        "龙陵县第二中学“反诈宣传月”活动信息（2024年第12期）",
        "6月份以来，县二中扎实开展反诈宣传月活动。",
        "张贴海报46张。",
        "6月5日，召开反诈主题班会，参与学生2580人；6月18日，作专题讲座，1760名学生参加。",
        "向家长发放告家长书2600份。",
    )
    facts = read_report(lines, "信息.txt").facts
    assert [(f.value, f.period_start, f.period_end) for f in facts] == [
        (46, date(2024, 6, 1), date(2024, 6, 30)),
        (2580, date(2024, 6, 5), date(2024, 6, 5)),
        (1760, date(2024, 6, 18), date(2024, 6, 18)),
        (2600, date(2024, 6, 1), date(2024, 6, 30)),
    ]


def test_whom_a_report_goes_to_does_not_report_the_figures_of_its_tables() -> None:
    document = docx.Document()
    for text in (
        "安徽桐城农村商业银行2023年第三季度反诈宣传工作报告",
        "桐城市联席办：",
        "各片区海报情况如下：",
    ):
        document.add_paragraph(text)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("片区", "张贴海报（张）", "城区片区", "210"), strict=True):
        cell.text = text
    content = io.BytesIO()
    document.save(content)
    facts = normalise_bytes(content.getvalue(), "报告.docx", today=date(2026, 1, 1)).facts
    assert [(f.unit, f.value) for f in facts] == [("安徽桐城农村商业银行", 210)]
