"""Whole reports: roles, sections, dates that hold on, totals that count once."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import Period
from etl.meaning.place import resolve_place
from etl.prose import ReportReading, read_document

TITLE = "回马派出所2023年4月反诈宣传工作总结"


def figures_of(report: ReportReading) -> list[tuple[int, str, float]]:
    return [(p.index, f.measure, f.quantity.value) for p in report.paragraphs for f in p.reading.figures]


def roles_of(report: ReportReading) -> list[str]:
    return [paragraph.role for paragraph in report.paragraphs]


def test_a_report_with_title_headings_and_signature() -> None:
    report = read_document(
        [
            TITLE,
            "填报单位：大英县公安局回马派出所",
            "为提高群众防范意识，我所开展了反诈宣传。",
            "一、主要做法",
            "在农贸市场发放宣传单300份，张贴海报20张。",
            "二、下一步工作打算",
            "发放宣传单1000份，举办讲座5场。",
            "大英县公安局回马派出所",
            "2023年5月4日",
        ]
    )
    assert roles_of(report) == [
        "title",
        "meta",
        "note",
        "label",
        "figure",
        "label",
        "planned",
        "meta",
        "meta",
    ]
    assert figures_of(report) == [(4, "leaflets", 300), (4, "posters", 20)]
    assert report.title == TITLE
    assert report.unit == "大英县公安局回马派出所"
    assert report.period == Period(date(2023, 4, 1), date(2023, 4, 30))
    assert report.year == 2023


def test_a_section_of_plans_ends_at_the_next_heading() -> None:
    report = read_document(
        ["一、工作计划", "发放宣传单1000份。", "二、完成情况", "发放宣传单200份，受教育群众300人次。"]
    )
    assert figures_of(report) == [(3, "leaflets", 200), (3, "people_reached", 300)]


def test_a_paragraph_may_begin_with_its_heading() -> None:
    report = read_document(
        [
            "坂东派出所周报",
            "（2023年6月5日—6月11日）",
            "一、集中宣传。发放宣传单400份。",
            "四、存在问题。微信群宣传不够。",
            "五、下周打算。发放宣传单600份。",
        ]
    )
    assert roles_of(report) == ["title", "meta", "figure", "note", "planned"]
    assert figures_of(report) == [(2, "leaflets", 400)]
    assert report.period == Period(date(2023, 6, 5), date(2023, 6, 11))
    assert report.paragraphs[3].reading.mentions == []


def test_problems_give_no_mentions() -> None:
    report = read_document(
        ["二、存在的问题", "部分社区只利用微信群、横幅开展宣传，形式单一。", "三、成效", "利用横幅开展宣传。"]
    )
    assert [m.channel for p in report.paragraphs for m in p.reading.mentions] == ["banner"]
    assert report.paragraphs[1].reading.mentions == []


def test_headings_give_no_mentions_and_short_deeds_are_no_headings() -> None:
    report = read_document(["工作情况", ">入户走访办实事 反诈宣传不言弃", "发放宣传单100份", "张贴海报"])
    assert roles_of(report) == ["title", "label", "figure", "note"]
    assert [m.channel for p in report.paragraphs for m in p.reading.mentions] == ["posting"]


def test_a_day_holds_for_its_paragraph_and_those_that_go_on_from_it() -> None:
    report = read_document(
        [
            "反诈宣传情况",
            "2023年4月17日，民警在集市设摊宣传。",
            "活动发放宣传单100份。",
            "民警走访商户30户。",
            "二、进校园活动",
            "活动中发放宣传单200份。",
        ]
    )
    day = Period(date(2023, 4, 17), date(2023, 4, 17))
    assert [p.period for p in report.paragraphs] == [None, day, day, None, None, None]


def test_the_whole_month_is_not_of_the_day_named_before_it() -> None:
    report = read_document(
        [
            "回马派出所2023年11月反诈宣传总结",
            "11月17日举办讲座1场；当月派发折页200份。",
            "民警走访农户300户。11月21日，发放手册50份。",
        ]
    )
    month, day = Period(date(2023, 11, 1), date(2023, 11, 30)), date(2023, 11, 21)
    assert [f.period for f in report.paragraphs[1].reading.figures] == [
        Period(date(2023, 11, 17), date(2023, 11, 17)),
        month,
    ]
    assert [f.period for f in report.paragraphs[2].reading.figures] == [month, Period(day, day)]


def test_the_year_may_stand_in_the_name() -> None:
    report = read_document(["4月17日，民警发放宣传单100份。"], "回马派出所2023年工作情况")
    assert report.period == Period(date(2023, 4, 17), date(2023, 4, 17))
    assert read_document(["4月17日，民警发放宣传单100份。"]).period is None
    assert read_document(["4月17日，民警发放宣传单100份。"], year=2022).period == Period(
        date(2022, 4, 17), date(2022, 4, 17)
    )


def test_dates_of_crimes_are_no_dates_of_the_campaign() -> None:
    report = read_document(["2023年8月21日，事主徐某被骗9900元。", "民警发放宣传单100份。"])
    assert report.paragraphs[1].period is None


def test_a_sum_of_earlier_figures_counts_once() -> None:
    report = read_document(
        ["甲社区发放宣传单100份。", "乙社区发放宣传单250份。", "全镇共发放宣传单350份，共张贴海报30张。"]
    )
    assert figures_of(report) == [(0, "leaflets", 100), (1, "leaflets", 250), (2, "posters", 30)]


def test_a_sum_that_does_not_say_so_counts() -> None:
    report = read_document(["甲社区发放宣传单100份。", "乙社区发放宣传单250份。", "丙社区发放宣传单350份。"])
    assert [value for _, _, value in figures_of(report)] == [100, 250, 350]


def test_running_totals_beside_period_figures_are_control() -> None:
    report = read_document(["本月发放宣传单100份。", "截至目前，累计发放宣传单3000份，张贴海报50张。"])
    assert figures_of(report) == [(0, "leaflets", 100), (1, "posters", 50)]


def test_letters_to_the_public_mention_nothing() -> None:
    report = read_document(["各位家长：", "特提醒广大家长，发放的宣传单请仔细阅读。"])
    assert [p.reading.mentions for p in report.paragraphs] == [[], []]


def test_letters_and_cases_mention_what_they_count_beside() -> None:
    letter = read_document(
        ["亲爱的家长朋友：", "我园给小朋友讲反诈故事8次，展板也换成了漫画。请在班级群里转发短信。"]
    )
    assert [m.channel for p in letter.paragraphs for m in p.reading.mentions] == ["board"]
    case = read_document(
        ["一起诈骗的案例通报", "当天，支行发放提示卡260张，电子屏滚动播放防骗提示。", "微信群推送预警。"]
    )
    assert [m.channel for p in case.paragraphs for m in p.reading.mentions] == ["screen"]


def test_a_short_first_sentence_that_names_the_hall_is_the_channel_of_its_paragraph() -> None:
    report = read_document(
        [
            "支行反诈简报",
            "厅堂宣传不断档。LED屏滚动播放标语。向客户讲解案例1200人次。",
            "走出去宣传。接受咨询30人次。",
        ]
    )
    assert [f.channel for p in report.paragraphs for f in p.reading.figures] == ["branch", "unspecified"]


def test_a_head_that_goes_out_of_the_hall_is_not_the_hall() -> None:
    told = ["支行反诈简报", "二、走出网点精准宣传", "在建设街广场联合宣传，现场解答咨询180人次。"]
    report = read_document(told)
    assert [f.channel for p in report.paragraphs for f in p.reading.figures] == ["unspecified"]


def test_the_opening_tells_no_deeper_place_than_title_and_unit() -> None:
    told = read_document(["大英县公安局情况通报", "7月，隆盛派出所宣讲27场。"])
    assert told.places == ("大英县公安局情况通报", "大英县公安局")
    untold = read_document(["反诈宣传情况通报", "7月，在大英县宣讲27场。"])
    assert untold.places == ("反诈宣传情况通报", "7月，在大英县宣讲27场。")


def test_the_longer_form_of_a_nameless_unit_is_its_name() -> None:
    told = read_document(["县人民医院：把反诈宣传送到病床前", "4月25日，龙陵县人民医院保卫科发放手册300本。"])
    assert told.unit == "龙陵县人民医院"
    untold = read_document(["县人民医院：把反诈宣传送到病床前", "4月25日，隔壁医院发放手册300本。"])
    assert untold.unit == "县人民医院"


def test_a_body_above_the_date_at_the_foot_reports() -> None:
    text = ["“无诈校园”行动", "9月在迎新现场发放手册5600册。", "浙江工商大学学生会", "2023年10月20日"]
    report = read_document(text)
    assert (report.unit, roles_of(report)[2:]) == ("浙江工商大学学生会", ["meta", "meta"])
    assert read_document([*text[:3], "2023年10月20日发放手册1册。"]).unit != "浙江工商大学学生会"
    assert read_document([*text[:2], "反诈知识竞赛", "2023年10月20日"]).unit == ""


def test_since_a_month_reaches_to_the_day_of_the_report() -> None:
    report = read_document(
        [
            "反诈宣传工作简报",
            "镇安派出所 2024年3月29日",
            "3月份以来，镇安派出所组织民警18人次开展反诈宣传。",
            "一是赶集日集中讲。3月10日、17日，设摊宣传2场。",
            "二是守住网上阵地。本月转发反诈推文110条。",
        ]
    )
    assert report.period == Period(date(2024, 3, 1), date(2024, 3, 29))
    assert [(f.measure, f.basis, f.period) for p in report.paragraphs for f in p.reading.figures] == [
        ("staff", "period", None),
        ("sessions", "period", Period(date(2024, 3, 10), date(2024, 3, 17))),
        ("posts", "period", Period(date(2024, 3, 1), date(2024, 3, 31))),
    ]


def test_the_days_of_an_item_are_not_the_report_s() -> None:
    report = read_document(
        ["反诈简报", "2024年9月18日，民警发放宣传单80份。", "一是进集市。9月3日，设摊宣传1场。"]
    )
    assert report.period == Period(date(2024, 9, 18), date(2024, 9, 18))
    assert report.paragraphs[2].period == Period(date(2024, 9, 3), date(2024, 9, 3))


def test_an_empty_report() -> None:
    report = read_document([])
    assert (report.paragraphs, report.unit, report.period) == ([], "", None)


def test_a_bare_total_sums_up_the_time_of_the_report() -> None:
    report = read_document([TITLE, "累计发放宣传单500份。", "截至目前，累计张贴海报30张。"])
    assert [f.basis for p in report.paragraphs for f in p.reading.figures] == ["period", "cumulative"]


def test_what_a_headline_states_counts_once_with_a_note() -> None:
    report = read_document(
        [
            "新城派出所“五进”活动发放宣传单5000余份 受教育群众3000人次",
            "3月20日至26日，我所发放宣传单5000余份，受教育群众3000人次，张贴海报20张。",
        ]
    )
    assert figures_of(report) == [
        (0, "leaflets", 5000),
        (0, "people_reached", 3000),
        (1, "posters", 20),
    ]
    assert [(code, words) for code, _, _, words in report.paragraphs[1].reading.queries] == [
        ("prose_restated", "宣传单5000余份"),
        ("prose_restated", "受教育群众3000人次"),
    ]


def test_two_villages_or_days_with_the_same_figures_both_count() -> None:
    villages = read_document(["一村发放宣传单200份，受教育100人。", "二村共发放宣传单200份，受教育100人。"])
    assert len(figures_of(villages)) == 4
    lines = read_document(["一村发放宣传单200份", "二村发放宣传单200份"])
    assert len(figures_of(lines)) == 2


def test_a_sum_may_say_so_at_the_head_of_its_sentence_or_stand_before_its_parts() -> None:
    behind = read_document(
        [
            "甲所召开院坝会5场。",
            "乙所设摊宣传2场次，张贴海报65张。",
            "本周，全县共张贴海报65张，开展各类宣传活动7场次。",
        ]
    )
    assert figures_of(behind) == [(0, "sessions", 5), (1, "sessions", 2), (1, "posters", 65)]
    assert behind.paragraphs[2].role == "total"
    before = read_document(["全镇共发放宣传单300余份。", "一村发放宣传单110份。", "二村发放宣传单200份。"])
    assert figures_of(before) == [(1, "leaflets", 110), (2, "leaflets", 200)]
    within = read_document(["一村发放宣传单100份，二村发放宣传单200份，共发放宣传单300份。"])
    assert figures_of(within) == [(0, "leaflets", 100), (0, "leaflets", 200)]


def test_what_failed_counts_nowhere() -> None:
    report = read_document(
        [
            "隆盛镇2023年5月小结",
            "发放宣传单100份。",
            "存在问题：部分村利用横幅宣传30条，发放宣传单50份。",
            "三、存在问题",
            "（一）入户不够。入户走访20户。",
            "四、成效",
            "发放宣传单70份。",
        ]
    )
    assert figures_of(report) == [(1, "leaflets", 100), (6, "leaflets", 70)]
    assert [m for p in report.paragraphs for m in p.reading.mentions] == []


def test_lower_heads_do_not_end_a_section_of_plans() -> None:
    report = read_document(
        [
            "一、做法",
            "发放宣传单10份。",
            "二、下一步打算",
            "（一）加强宣传。举办讲座20场。",
            "（二）强化责任",
            "走访300户。",
        ]
    )
    assert figures_of(report) == [(1, "leaflets", 10)]
    assert roles_of(report)[3:] == ["planned", "label", "planned"]
    unmarked = read_document(
        ["下一步打算", "一、发放资料。", "发放宣传单10份。", "工作成效", "发放宣传单20份。"]
    )
    assert figures_of(unmarked) == [(4, "leaflets", 20)]
    cases = read_document(["近期案例", "张某被骗。", "一、工作", "利用横幅开展宣传。"])
    assert [m.channel for m in cases.paragraphs[3].reading.mentions] == ["banner"]
    assert figures_of(read_document(["2023年反诈宣传工作计划", "一、目标", "发放宣传单500份。"])) == []


def test_a_plan_tells_what_was_done_before_it_and_goes_on_with_its_plans() -> None:
    report = read_document(
        [
            "回马镇反诈集中宣传月实施方案",
            "一、目标任务。组织集中宣传不少于10场，发放宣传资料1万份。",
            "二、工作基础。今年1至5月，镇综治中心已开展反诈宣传9场，发放宣传单3200份。",
            "三、宣传载体。利用大喇叭广播120次，对老年人分类施策。",
        ]
    )
    assert figures_of(report) == [(2, "sessions", 9), (2, "leaflets", 3200)]
    assert [m for p in report.paragraphs for m in p.reading.mentions] == []


def test_what_a_head_requires_is_planned_and_what_it_says_was_carried_out_is_not() -> None:
    asked = read_document(
        [TITLE, "一、工作成效。张贴海报30张。", "四、有关要求。媒体报道不少于5篇；对留守妇女要分类施策。"]
    )
    assert figures_of(asked) == [(1, "posters", 30)]
    assert asked.paragraphs[2].role == "planned"
    assert asked.paragraphs[2].reading.mentions == []
    done = read_document([TITLE, "一、落实上级要求。张贴海报30张。"])
    assert figures_of(done) == [(1, "posters", 30)]


def test_the_list_behind_an_appeal_is_asked_for() -> None:
    report = read_document(
        [
            "反诈简报",
            "我们倡议：",
            "1.每位同学下载国家反诈中心APP，并带动3位亲友安装。",
            "2.每个寝室张贴反诈海报2张。",
            "学生会在迎新现场发放手册5600册。",
        ]
    )
    assert figures_of(report) == [(4, "leaflets", 5600)]
    assert [p.role for p in report.paragraphs[2:]] == ["planned", "planned", "figure"]
    assert [m for p in report.paragraphs for m in p.reading.mentions] == []


def test_what_was_not_done_mentions_no_channel_before_or_behind_the_negation() -> None:
    for text in (
        "卓筒井派出所7月份未开展集中宣传，未张贴海报，微信群也未推送预警。",
        "业主群未推送预警，宣传栏未更新。",
        "我们倡议：一、每位同学下载国家反诈中心APP；二、每个班级召开一次主题班会。",
    ):
        assert [m for p in read_document([TITLE, text]).paragraphs for m in p.reading.mentions] == []
    done = read_document([TITLE, "LED屏未播放反诈视频，微信群推送预警信息。"])
    assert [m.channel for p in done.paragraphs for m in p.reading.mentions] == ["group_chat"]


def counted_and_asked(title: str, text: str) -> tuple[list[tuple[str, float]], list[str]]:
    one = read_document([title, text], year=2024).paragraphs[1]
    figures = [(f.measure, f.quantity.value) for f in one.reading.figures]
    return figures, [words for code, _, _, words in one.reading.queries if code == "prose_other_unit"]


def test_what_another_organ_did_is_asked_about() -> None:
    told = (
        "与此同时，区公安分局反诈中心二季度走访企业150家、发放资料2万份，区总工会组织职工讲座20场，形成联动。"
    )
    assert counted_and_asked("西夏区妇联2023年反诈宣传信息", told) == ([], ["150家", "2万份", "20场"])
    told = "我们组织讲座2场，区总工会组织讲座3场，我会还发放扇子300把。"
    counted = [("sessions", 2), ("gifts", 300)]
    assert counted_and_asked("西夏区妇联2023年反诈宣传信息", told) == (counted, ["3场"])


def test_departments_partners_guests_and_the_press_act_for_the_reporter() -> None:
    for title, told in (
        ("西夏区妇女联合会反诈宣传信息", "5月，区妇联权益部组织讲座3场。"),
        ("西夏区妇联反诈宣传信息", "其间，区公安分局联合区妇联开展讲座3场。"),
        ("大英县实验小学反诈宣传简报", "5月8日，县公安局反诈中心到我校举办讲座3场。"),
        ("大英县公安局反诈宣传情况", "其间，县反诈中心举办讲座3场。"),
        ("大英县反诈联席办简报", "此外，县教育局开展讲座3场。"),
        ("大英县妇联反诈宣传简报", "其间，县融媒体中心举办讲座3场。"),
    ):
        assert counted_and_asked(title, told) == ([("sessions", 3)], [])


def test_another_unit_of_the_reporters_kind_is_not_the_reporter() -> None:
    title = "长沙县星沙街道2024年3月反诈宣传工作月报"
    told = "街道各社区发放宣传单300份，松雅湖街道开展活动8场。"
    assert counted_and_asked(title, told) == ([("leaflets", 300)], ["8场"])
    told = "其间，星沙街道办事处开展活动8场，本街道发放宣传单30份，望仙桥社区张贴海报20张。"
    assert counted_and_asked(title, told) == ([("sessions", 8), ("leaflets", 30), ("posters", 20)], [])
    told = "城东街道宣讲62场，城西街道宣讲58场。"  # a bulletin: each speaks for itself
    assert counted_and_asked("大英县反诈周报", told) == ([("sessions", 62), ("sessions", 58)], [])


def test_the_county_that_a_text_states_goes_before_a_townships_bare_name() -> None:
    told = "根据安庆市宜秀区医疗保障局的部署，集贤街道张贴海报86张。"
    report = read_document(["集贤街道2022年4月宣传活动总结", told], "总结")
    settled = resolve_place(report.places).place
    assert settled is not None
    assert settled.path == "安徽省/安庆市/宜秀区"


def test_a_bare_name_without_another_county_stands() -> None:
    report = read_document(["集贤街道2022年4月宣传活动总结", "集贤街道张贴海报86张。"], "总结")
    settled = resolve_place(report.places).place
    assert settled is not None
    assert settled.path == "黑龙江省/双鸭山市/四方台区/集贤街道"


def test_a_heading_whose_figure_stands_nowhere_else_is_asked_about() -> None:
    told = "民警走进村寨，开展讲座3场，发放宣传单120份，另发放宣传单80份。"
    lines = ["城关派出所反诈宣传情况", "参会人员：民警28人", "一、讲座3场，宣传单200份，悬挂横幅12条", told]
    report = read_document(lines)
    assert [one.role for one in report.paragraphs] == ["title", "label", "label", "figure"]
    assert [query for one in report.paragraphs for query in one.reading.queries] == [
        ("figure_in_head", 15, 22, "悬挂横幅12条")
    ]


def test_a_closing_sum_says_sums_of_the_paragraphs_once_more() -> None:
    report = read_document(
        [
            "回马镇中学反诈宣传周总结",
            "（一）开好一次班会。全校36个班级召开主题班会36场，参与学生1760人次。",
            "活动期间，校园广播站共播出10次。",
            "一周来，全校共召开主题班会36场，受教育学生1760人次，广播10次。",
        ]
    )
    assert figures_of(report) == [
        (1, "sessions", 36),
        (1, "people_reached", 1760),
        (2, "broadcasts", 10),
    ]


def test_a_sum_of_what_stands_above_counts_nothing() -> None:
    lines = ["针对老年人举办防诈讲座9场。", "针对学生举办反诈讲座6场。", "以上共举办讲座15场。"]
    report = read_document(["桐城市龙眠街道2024年9月反诈宣传总结", *lines])
    assert figures_of(report) == [(1, "sessions", 9), (2, "sessions", 6)]


def test_a_record_says_in_its_lines_where_it_was_and_who_was_there() -> None:
    report = read_document(
        [
            "大英县公安局回马派出所反诈进工地活动记录",
            "时间：2023年11月5日19时  地点：玉峰街道安置房项目部  参加人员：工友130余人",
            "民警发放反诈毛巾130条。",
        ]
    )
    assert figures_of(report) == [(1, "people_reached", 130), (2, "gifts", 130)]
    assert report.unit == "大英县公安局回马派出所"
    assert report.period == Period(date(2023, 11, 5), date(2023, 11, 5))


def test_the_number_of_an_issue_with_its_month_is_the_time_of_the_report() -> None:
    report = read_document(
        [
            "回马职业学院反诈宣传简报",
            "2023年第3期（9月）",
            "9月6日至7日报到期间，发放宣传扇300把。",
            "军训期间，举办反诈讲座4场。",
        ]
    )
    assert report.period == Period(date(2023, 9, 1), date(2023, 9, 30))


def test_since_a_month_and_up_to_a_day_begins_with_that_month() -> None:
    told = [
        "6月以来，我所开展反诈宣传，截至9月17日，共发放宣传单2600份。",
        "6月以来，我所认真开展反诈宣传。截至9月17日，共发放宣传单2600份。",
        "截至9月17日，我所6月以来累计发放宣传单2600份。",
    ]
    for sentence in told:
        (figure,) = read_document([TITLE, sentence]).paragraphs[1].reading.figures
        assert figure.basis == "cumulative"
        assert figure.period == Period(date(2023, 6, 1), date(2023, 9, 17), True)
    (figure,) = read_document([TITLE, "截至9月17日，累计发放宣传单2600份。"]).paragraphs[1].reading.figures
    assert figure.period == Period(date(2023, 1, 1), date(2023, 9, 17), True)
    again = "6月以来，我所开展反诈宣传。今年以来，截至9月17日，共发放宣传单2600份。"
    (figure,) = read_document([TITLE, again]).paragraphs[1].reading.figures
    assert figure.period == Period(date(2023, 1, 1), date(2023, 9, 17), True)


def test_an_event_in_a_report_about_the_campaign_counts_or_is_asked_about() -> None:
    told = ["举办亲子绘本故事会2场。", "举办绿植领养会3场。", "召开党员大会2次，举办招聘会1场。"]
    report = read_document(["大英县图书馆2023年4月反诈宣传情况", *told])
    assert figures_of(report) == [(1, "sessions", 2)]
    asked = [(p.index, words) for p in report.paragraphs for code, *_, words in p.reading.queries]
    assert asked == [(2, "3场")]
    other = read_document(["大英县图书馆2023年4月工作情况", *told])
    assert figures_of(other) == []
    assert [p.reading.queries for p in other.paragraphs] == [[], [], [], []]


def test_a_sum_of_its_month_told_by_the_centre_itself_counts_nothing_again() -> None:
    report = read_document(
        [
            "大英县反诈中心2023年4月工作简报",
            "4月6日，在滨江广场开展集中宣传2场，发放宣传单900份。",
            "4月19日，走进园区举办反诈讲座1场，发放宣传单300份。",
            "当月，中心共组织活动3场，发放宣传单1200份。",
        ]
    )
    assert figures_of(report) == [
        (1, "sessions", 2),
        (1, "leaflets", 900),
        (2, "sessions", 1),
        (2, "leaflets", 300),
    ]


def test_a_plain_total_for_one_group_is_no_control_beside_figures_of_others() -> None:
    told = ["面向学生：各校累计召开反诈主题班会310场。", "面向家长：举办反诈讲座12场。"]
    report = read_document(["大英县教育局2023年4月反诈宣传情况", *told])
    assert figures_of(report) == [(1, "sessions", 310), (2, "sessions", 12)]
    assert report.paragraphs[1].reading.figures[0].basis == "period"
    beside = ["召开反诈主题班会20场，参加学生900人。", "累计召开反诈主题班会310场。"]
    report = read_document(["大英县教育局2023年4月反诈宣传情况", *beside])
    assert figures_of(report) == [(1, "sessions", 20), (1, "people_reached", 900)]


def test_the_caption_of_an_attached_table_is_no_heading() -> None:
    report = read_document([TITLE, "4月，发放宣传单60份。", "附表：各村反诈宣传情况表"])
    assert [p.role for p in report.paragraphs] == ["title", "figure", "meta"]


@pytest.mark.parametrize(
    ("foot", "unit"),
    [
        ("岚县交通运输局 2023年7月2日", "岚县交通运输局"),
        ("（岚县交通运输局 2023年7月2日）", "岚县交通运输局"),
        ("2023年7月2日 岚县交通运输局", "岚县交通运输局"),
        ("宣传科 二〇二三年七月二日", ""),
    ],
)
def test_a_unit_and_a_day_in_the_last_line_sign_it(foot: str, unit: str) -> None:
    report = read_document(["2023年5月至6月行业反诈宣传总结", "发放宣传单300份，举办讲座2场。", foot])
    assert (report.paragraphs[-1].role, report.unit) == ("meta", unit)
    assert report.period == Period(date(2023, 5, 1), date(2023, 6, 30))


def test_a_last_line_that_tells_of_a_deed_signs_nothing() -> None:
    report = read_document(
        ["2023年5月反诈宣传总结", "发放宣传单300份。", "2023年5月2日岚县交通运输局开展宣传"]
    )
    assert report.paragraphs[-1].role != "meta"
