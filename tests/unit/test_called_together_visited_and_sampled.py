"""Who is called together, who came to teach, samples, entries of no day, and times that a sentence names for all of it."""

from __future__ import annotations

import pytest

from etl.meaning.period_in_text import find_periods

from .told_reports import counted, read_report, read_sentence

HEAD = "紫阳县第一小学2024年3月反诈宣传小结"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("召集物业经理、社区工作人员等87人，召开防诈宣传会。", [("people_reached", 87)]),
        ("组织网格员60人，召开反诈培训会。", [("people_reached", 60)]),
        ("组织志愿者30人，开展集中宣传。", [("staff", 30)]),
        ("邀请民警3名到校开展讲座1场。", [("sessions", 1)]),
        ("召开24场班会，应到学生1086人，实到学生1073人。", [("sessions", 24), ("people_reached", 1073)]),
        ("去年底我们抽样回访了500户，记得住的只有三成多。", []),
        ("电话回访报警人1260人次，逐一进行反诈宣传。", [("people_reached", 1260)]),
        ("宣传折页在门诊大厅、住院窗口等场所发出3000余份。", [("leaflets", 3000)]),
        ("海报在各小区、各单元共张贴336张。", [("posters", 336)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert [one for one in counted(sentence) if one[0] != "staff" or one in expected] == expected


def test_stations_in_a_row_are_no_parts_of_the_first() -> None:
    row = "龙泉派出所张贴海报120张，进化派出所张贴海报85张，永安派出所张贴海报46张，三个所共张贴海报261张。"
    lines = ["凤冈县公安局各派出所反诈宣传活动", "2024年4月8日至12日，凤冈县公安局开展了反诈宣传活动。", row]
    reading = read_report(lines)
    assert [fact.value for fact in reading.facts] == [120, 85, 46]
    assert [(issue.code, issue.cell) for issue in reading.issues] == [("prose_total_differs", "P3")]
    assert "10" in reading.issues[0].message_zh


def test_the_police_who_teach_at_a_school_report_nothing() -> None:
    told = "紫阳派出所民警为四至六年级1100名学生讲授反诈法治课1场，现场发放《致家长的一封信》1200封。"
    reading = read_report([HEAD, "（三）邀请法治副校长走进校园。", told])
    assert {fact.unit for fact in reading.facts} == {"紫阳县第一小学"}
    assert [(fact.measure, fact.value) for fact in reading.facts] == [
        ("people_reached", 1100),
        ("sessions", 1),
        ("leaflets", 1200),
    ]


def test_what_was_achieved_counts_though_its_head_names_shortcomings_too() -> None:
    told = "在走访中成功劝阻4起，挽回损失约9.5万元。不足之处是夜间宣传力度不够。"
    both = read_report([HEAD, "三、成效与不足", told])
    only = read_report([HEAD, "三、存在不足", told])
    assert [fact.measure for fact in both.facts] == ["scams_stopped", "loss_prevented"]
    assert only.facts == []


def test_an_entry_of_a_day_that_no_calendar_has_is_asked_about() -> None:
    lines = [
        "将台村驻村反诈日记（2024年4月）",
        "岷县茶埠镇将台村驻村工作队　张某",
        "4月31日　晴",
        "签承诺书97份。",
    ]
    reading = read_report(lines)
    assert [fact.unit for fact in reading.facts] == ["岷县茶埠镇将台村驻村工作队"]
    assert [(issue.code, issue.cell) for issue in reading.issues] == [("prose_date_impossible", "P4")]


def test_the_whole_month_is_the_one_named_before() -> None:
    told = "会议通报了8月份工作情况。8月，全镇召开院坝会27场；全月播放广播558次；利用公众号发布文章9篇。"
    reading = read_report(["垫江县新民镇反诈例会会议纪要", "时间：2024年9月3日上午9:00", told])
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2024-08-01", "2024-08-31")}


def test_up_to_a_day_holds_behind_a_semicolon() -> None:
    told = "宣传发动方面，截至6月10日，全县悬挂横幅142条；县融媒体中心刊播相关报道26篇。"
    reading = read_report(["民乐县公安局2023年反诈宣传小结", told])
    assert {(str(f.period_end), f.basis) for f in reading.facts} == {("2023-06-10", "cumulative")}


def test_an_event_goes_on_behind_what_was_said_there() -> None:
    lines = [
        "7月9日，梅山支行走进公益托管班，80名家长到场聆听。",
        "“不点陌生链接，不转账……”活动现场，支行员工发放宣传折页60份。",
    ]
    reading = read_report(["金寨农商银行梅山支行反诈微宣讲", *lines], name="2024年7月稿件.txt")
    assert {str(f.period_end) for f in reading.facts} == {"2024-07-09"}


def test_a_report_in_traditional_characters_is_read_and_quoted_as_written() -> None:
    lines = [
        "武平縣十方鎮開展反詐宣傳",
        "2021年8月12日，武平縣十方鎮走進集市，發放宣傳單300餘份，張貼海報20張。",
    ]
    reading = read_report(lines)
    assert [(f.measure, f.value, f.qualifier, f.raw) for f in reading.facts] == [
        ("leaflets", 300, "at_least", "宣傳單300餘份"),
        ("posters", 20, "exact", "張貼海報20張"),
    ]
    assert {fact.unit for fact in reading.facts} == {"武平县十方镇"}
    assert [cell.text for cell in reading.cells] == lines


def test_a_name_in_an_old_letter_makes_no_text_traditional() -> None:
    (fact,) = read_report(["乾县公安局2024年3月反诈宣传小结", "发放宣传单300份。"]).facts
    assert fact.unit == "乾县公安局"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("大喇叭1900个循环播放反诈宣传。", []),
        ("利用大喇叭宣传，覆盖14个村。", []),
        ("推送防范冒充税务人员诈骗短信3.2万条。", [("sms", 32000)]),
        ("拦截诈骗短信3.2万条。", []),
        ("逐店发放《商户防骗须知》1.15万份。", [("leaflets", 11500)]),
        ("开展“四个一”活动：召开一次主题班会、出一期黑板报。", []),
        ("公众号发布信息186条，阅读（播放）量52万次。", [("posts", 186), ("views", 520000)]),
    ],
)
def test_loudspeakers_tasks_and_readers(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_who_brought_a_report_to_readers_does_not_report() -> None:
    lines = [
        "金塔县东坝镇综治中心：织密反诈防护网",
        "截至11月20日，全镇发放宣传单4300张。",
        "2025年11月21日 来源：金塔县融媒体中心",
    ]
    assert {fact.unit for fact in read_report(lines).facts} == {"金塔县东坝镇综治中心"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年前两个月，入户1100户次", [("2025-01-01", "2025-02-28")]),
        ("2024年前7个月", [("2024-01-01", "2024-07-31")]),
        ("前两个月发放", []),
        ("近两年前2个月", []),
        ("今年前20个月", []),
    ],
)
def test_the_first_months_of_a_year(text: str, expected: list[tuple[str, str]]) -> None:
    found = [one.period for one in find_periods(text, 2025) if one.kind == "span"]
    assert [(str(period.start), str(period.end)) for period in found if period] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("对45名网格员、28名楼长进行集中培训。", [("people_reached", 45), ("people_reached", 28)]),
        ("组织45名网格员、28名志愿者开展入户宣传。", [("staff", 45), ("staff", 28)]),
        ("宣传资料发放：2600份；海报张贴：85张。", [("leaflets", 2600), ("posters", 85)]),
    ],
)
def test_who_was_trained_and_nouns_before_their_verb(
    sentence: str, expected: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == expected


def test_lately_is_the_day_of_writing_beside_a_longer_time_that_was_over() -> None:
    lines = [
        "南浔农商银行反诈宣传进社区",
        "近日，南浔农商银行练市支行走进茹家甸社区，发放手册90本。",
        "今年1-9月，该行开展反诈宣传活动126场。",
        "2025年10月11日",
    ]
    told = {fact.measure: (str(fact.period_start), str(fact.period_end)) for fact in read_report(lines).facts}
    assert told == {"leaflets": ("2025-10-11", "2025-10-11"), "sessions": ("2025-01-01", "2025-09-30")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("8月还将招募志愿者100名，开展宣讲30场。", []),
        ("印制《反诈法律问答》3000册，已向群众发放2400册。", [("leaflets", 2400)]),
        ("宣传受众按网格员上报估算，约12.8万人次。", [("people_reached", 128000)]),
        ("给务工人员办了7场“板凳课”，共有320人参加。", [("sessions", 7), ("people_reached", 320)]),
        ("宣传单共计300。", [("leaflets", 300)]),
        ("每家场所张贴一张海报。", []),
        ("应参加96人，实参加93人。", [("people_reached", 93)]),
        (
            "全院职工反诈培训2次，分别为118人、121人参加。",
            [("sessions", 2), ("people_reached", 118), ("people_reached", 121)],
        ),
        ("开展反诈宣教6期。", [("sessions", 6)]),
        ("为6200名新生发放《新生防骗手册》，每人1册。", [("leaflets", 6200)]),
        ("发放印有反诈标语的小旗3000面。", []),
    ],
)
def test_plans_prints_audiences_and_lessons(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_bare_number_of_a_task_is_asked_about() -> None:
    reading = read_report([HEAD, "本月宣传任务已完成47。"])
    assert [(issue.code, issue.cell) for issue in reading.issues] == [("prose_unclear", "P2")]


@pytest.mark.parametrize(
    "lines",
    [
        ["“守护压岁钱”主题班会记录", "学校：平利县西河镇中心小学", "班级：五（2）班", "时间：2024年9月13日"],
        ["驻村日记（2024年9月）", "平利县西河镇中心小学", "9月13日　晴"],
    ],
)
def test_who_writes_stands_below_the_title(lines: list[str]) -> None:
    reading = read_report([*lines, "上午和村支书一起走访，发放反诈宣传单40份。"])
    assert [fact.unit for fact in reading.facts] == ["平利县西河镇中心小学"]
    assert {cell.cell: cell.role for cell in reading.cells}["P2"] in ("meta", "label")


def test_what_follows_a_list_of_quarters_is_of_the_time_that_holds_them() -> None:
    told = (
        "今年1至9月，全镇开展活动144场次，其中一季度42场次、二季度51场次、三季度51场次；发放资料4.2万份。"
        "三季度安装APP2130人。"
    )
    reading = read_report(["六排镇2025年前三季度反诈宣传工作报告", told])
    assert [(f.value, str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        (42, "2025-01-01", "2025-03-31"),
        (51, "2025-04-01", "2025-06-30"),
        (51, "2025-07-01", "2025-09-30"),
        (42000, "2025-01-01", "2025-09-30"),
        (2130, "2025-07-01", "2025-09-30"),
    ]


def test_all_along_is_of_the_whole_behind_two_of_its_days() -> None:
    lines = [
        "2025年11月1日至7日，城关派出所开展“五进”活动。",
        "11月6日至7日，入户走访76户。",
        "活动期间，发布短视频3条。",
    ]
    told = {
        f.measure: (str(f.period_start), str(f.period_end))
        for f in read_report(["城关派出所纪实", *lines]).facts
    }
    assert told == {"households": ("2025-11-06", "2025-11-07"), "videos": ("2025-11-01", "2025-11-07")}


def test_offenders_who_are_talked_to_are_no_audience() -> None:
    assert counted("对3名涉诈人员开展帮扶教育。") == []


def test_into_the_villages_is_one_of_several_ways_in() -> None:
    assert [f.group for f in read_sentence("开展“进社区、进市场、进乡村”活动26次。").figures] == [
        "unspecified"
    ]
    assert [f.group for f in read_sentence("开展进乡村活动26次。").figures] == ["villagers"]


def test_the_press_of_the_county_signs_what_the_title_says_another_did() -> None:
    lines = [
        "泸水市鲁掌镇：双语反诈入脑入心",
        "截至1月底，全镇发放双语宣传单5200份。",
        "（泸水市融媒体中心 2025年2月1日）",
    ]
    assert {fact.unit for fact in read_report(lines).facts} == {"泸水市鲁掌镇"}


def test_people_of_all_sessions_are_of_no_one_place() -> None:
    told = read_sentence("进社区宣传6场，进工地宣传3场，参与人数合计510人。").figures
    assert [(figure.measure, figure.group) for figure in told] == [
        ("sessions", "unspecified"),
        ("sessions", "migrant_workers"),
        ("people_reached", "unspecified"),
    ]


def test_who_gathered_for_a_lesson_was_there() -> None:
    assert counted("1200余名师生齐聚操场，聆听了一堂反诈课。") == [("people_reached", 1200), ("sessions", 1)]
