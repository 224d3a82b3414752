"""Which mark stands between two counts changes nothing; what a deed counts and nobody knows is asked about."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.normalise import normalise_bytes
from etl.schema import Reading

TITLE = "龙陵县公安局龙山派出所2024年3月反诈宣传工作总结"


def report(line: str) -> Reading:
    return normalise_bytes(f"{TITLE}\n{line}".encode(), "总结.txt", today=date(2026, 1, 1))


def told(reading: Reading) -> list[tuple[str, float | None, str, str]]:
    return [(fact.measure, fact.value, fact.target_group, fact.channel) for fact in reading.facts]


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("开展讲座2场、参训职工320人次。", "开展讲座2场，参训职工320人次。"),
        ("宣讲76场、较去年同期增加20场。", "宣讲76场，较去年同期增加20场。"),
        ("发放宣传单300份、海报20张。", "发放宣传单300份、海报20张。"),
        ("分别发放1260份，980份，1430份。", "分别发放1260份、980份、1430份。"),
        ("发放300份，张贴20张。", "发放300份，张贴20张。"),
        ("到会70多人  发资料70份", "到会70多人， 发放资料70份"),
        ("第43期　　中共县委办公室编", "第43期　　中共县委办公室编"),
        ("城关所  3场  5份", "城关所  3场  5份"),
        ("其中校园4场，工地2场，发放折页2100份。", "其中校园4场、工地2场，发放折页2100份。"),
        ("其中校园4场，发放折页2100份。", "其中校园4场，发放折页2100份。"),
        ("来了学生35个，家长28个。", "来了学生35个、家长28个。"),
        ("投入警力36人次，护边员58人次。", "投入警力36人次、护边员58人次。"),
        ("宣传12场，另外，发放资料300份。", "宣传12场，发放资料300份。"),
        ("宣传12场，活动期间，发放资料300份。", "宣传12场，发放资料300份。"),
        ("活动期间，发放资料300份。", "活动期间，发放资料300份。"),
    ],
)
def test_marks_between_counts_are_the_usual_ones(written: str, usual: str) -> None:
    assert plain_writing(written)[0] == usual


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("开展集中宣传11次，其中校园4次、工地2次。", "开展集中宣传11场，其中校园4场、工地2场。"),
        ("分别召开反诈班会14次、13次。", "分别召开反诈班会14场、13场。"),
        ("讲座全年办42次。", "讲座全年办42场。"),
        ("播放短片42次。", "播放短片42次。"),
        ("反诈培训次数3次。", "反诈培训次数3次。"),
        ("举行反诈讲座3场", "举办反诈讲座3场"),
        ("发放了宣传单300份", "发放宣传单300份"),
        ("走访了一些商户", "走访了一些商户"),
        ("发放300份资料。", "发放资料300份。"),
        ("反诈培训1场，63人听讲。", "反诈培训1场，63人参加。"),
        ("反诈讲座1场，63人听讲。", "反诈讲座1场，63人听讲。"),
        ("柜员一对一提醒746人。", "柜员一对一提醒746人次。"),
        ("被提醒746人。", "被提醒746人。"),
    ],
)
def test_deeds_are_counted_in_usual_words(written: str, usual: str) -> None:
    assert plain_writing(written)[0] == usual


def test_sessions_counted_in_times_have_parts() -> None:
    reading = report("开展集中宣传11次，其中校园4次、工地2次。")
    assert told(reading) == [
        ("sessions", 5, "unspecified", "stall"),
        ("sessions", 4, "students", "stall"),
        ("sessions", 2, "migrant_workers", "stall"),
    ]
    assert [fact.raw for fact in reading.facts][1:] == ["4次", "2次"]


def test_persons_in_all_have_parts() -> None:
    assert told(report("开展反诈宣讲33场；参加人员合计2480人，其中财务人员226人。")) == [
        ("sessions", 33, "unspecified", "lecture"),
        ("people_reached", 2254, "unspecified", "lecture"),
        ("people_reached", 226, "finance_staff", "lecture"),
    ]


def test_who_listened_is_counted() -> None:
    assert told(report("给患者面对面讲解，约150人听了；")) == [
        ("people_reached", 150, "patients", "unspecified")
    ]
    assert told(report("护理员给卧床老人逐床讲解，共96人。")) == [
        ("people_reached", 96, "elderly", "unspecified")
    ]


def asked(reading: Reading) -> list[str]:
    return [issue.code for issue in reading.issues if issue.severity != "note"]


@pytest.mark.parametrize(
    "line",
    [
        "共有420人学会了设置来电预警。",
    ],
)
def test_a_number_at_a_deed_is_asked_about(line: str) -> None:
    reading = report(line)
    assert told(reading) == []
    assert asked(reading) == ["prose_unclear"]


@pytest.mark.parametrize(
    "line",
    [
        "召开动员部署会1次，印发方案45份。",
        "全行512名员工都参与其中。",
        "签订目标责任书31份。",
        "比去年3月多发150张。",
        "公开开庭审理一起帮助信息网络犯罪活动案，60余名村民旁听。",
        "累计开展志愿服务31次。",
        "反诈宣传周期间门诊量3890人次。",
    ],
)
def test_what_is_no_deed_of_the_campaign_is_not_asked_about(line: str) -> None:
    reading = report(line)
    assert told(reading) == []
    assert asked(reading) == []


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("累计商户走访38家、企业12家。", "累计走访商户38家、企业12家。"),
        ("反诈海报张贴86张、横幅悬挂3条。", "张贴反诈海报86张、悬挂横幅3条。"),
        ("计划反诈培训举办10场，", "计划举办反诈培训10场，"),
        ("宣传单发放情况良好。", "宣传单发放情况良好。"),
        (
            "各网点贴反诈海报84张，挂横幅3条，发传单60份。",
            "各网点张贴反诈海报84张，悬挂横幅3条，发放传单60份。",
        ),
        ("转发资料、更换海报、补贴通告", "转发资料、更换海报、补贴通告"),
        ("宣传11场，包括校园4场、工地2场，", "宣传11场，其中校园4场、工地2场，"),
        ("宣传11场（含校园4场），", "宣传11场（其中校园4场），"),
        ("宣传11场，其中包括校园4场，", "宣传11场，其中校园4场，"),
        ("资料300份，包括横幅4条，", "资料300份，包括横幅4条，"),
        ("②营业厅发放单页2600份。", "2.营业厅发放单页2600份。"),
    ],
)
def test_deeds_and_parts_stand_in_their_usual_order(written: str, usual: str) -> None:
    assert plain_writing(written)[0] == usual


def test_what_is_quoted_stands_as_it_was_written() -> None:
    assert [fact.raw for fact in report("民警把反诈海报张贴86张、企业走访12家。").facts] == [
        "反诈海报张贴86张",
        "企业走访12家",
    ]


def test_a_sentence_with_a_number_is_no_head() -> None:
    assert told(report("3.走访260户，其中老年人86户。取得了良好效果。")) == [
        ("households", 174, "unspecified", "door_to_door"),
        ("households", 86, "elderly", "door_to_door"),
    ]


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("据悉，龙山派出所发放宣传单30份。", "龙山派出所发放宣传单30份。"),
        ("据通报，全市发放宣传单30份。", "据通报，全市发放宣传单30份。"),
        ("解疑答惑45人次。", "解答咨询45人次。"),
        ("为群众解疑答惑。", "为群众解疑答惑。"),
        ("免费发放宣传单30份。", "发放宣传单30份。"),
        ("召开反诈班队会36节。", "召开反诈班会36节。"),
        ("向家长群发防骗短信30条，", "向家长发送防骗短信30条，"),
    ],
)
def test_words_that_say_nothing_of_the_deed_are_left_out(written: str, usual: str) -> None:
    assert plain_writing(written)[0] == usual


def test_a_count_without_a_full_stop_ends_a_sentence_and_heads_nothing() -> None:
    lines = (
        TITLE,
        "三月以来，民警走村入户。",
        "组织财务人员参加专题培训，参训18人",
        "联系车站广播室插播反诈提示音1200余次",
        "签订反诈承诺书2180份。",
    )
    reading = normalise_bytes("\n".join(lines).encode(), "总结.txt", today=date(2026, 1, 1))
    assert [(fact.cell, *one) for fact, one in zip(reading.facts, told(reading), strict=True)] == [
        ("P3", "people_reached", 18, "finance_staff", "training"),
        ("P4", "broadcasts", 1200, "unspecified", "broadcast"),
        ("P5", "pledges", 2180, "unspecified", "unspecified"),
    ]
    assert [cell.text for cell in reading.cells if cell.cell == "P3"] == [
        "组织财务人员参加专题培训，参训18人"
    ]


def test_what_a_deed_was_for_does_not_hide_whose_it_was() -> None:
    lines = (
        "桂溪街道反诈宣传简报",
        "垫江县桂溪街道平安建设办公室　2023年9月30日",
        "为进一步提升群众防骗意识，9月22日，松林社区发放宣传资料220份。",
        "9月25日，凉水村召开院坝会2场。",
    )
    reading = normalise_bytes("\n".join(lines).encode(), "简报.txt", today=date(2026, 1, 1))
    assert [(fact.unit, fact.period_start, fact.value) for fact in reading.facts] == [
        ("松林社区", date(2023, 9, 22), 220),
        ("凉水村", date(2023, 9, 25), 2),
    ]


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("未能举办讲座3场、发放资料300份。", []),
        ("较上月多举办讲座3场、发放资料300份。", []),
        ("计划提醒120人，已提醒100人。", [("people_reached", 100)]),
        ("被民警提醒746人。", []),
        ("收到县局发反诈宣传资料1000份，已发放300份。", [("leaflets", 300)]),
        (
            "举办讲座11次，其中校园4次，企业3次，微信推送60次。",
            [("sessions", 4), ("sessions", 4), ("sessions", 3), ("posts", 60)],
        ),
        ("开展集中宣传11次，其中社区4次，接警97次。", [("sessions", 7), ("sessions", 4)]),
        ("出动警力36人次，受教育人员320人次。", [("staff", 36), ("people_reached", 320)]),
        ("召开例会4次，发放宣传资料300份。", [("leaflets", 300)]),
        ("LED屏播放反诈情景剧120次。", [("broadcasts", 120)]),
        ("举办讲座10场，其中校园4场，取消2场。", [("sessions", 6), ("sessions", 4)]),
        ("抓获村民3人，村民200人参加坝坝会。", [("people_reached", 200)]),
        ("我所文章被人民网转载5次。", [("media_reports", 5)]),
    ],
)
def test_what_was_not_done_or_done_otherwise_stays_so(line: str, counted: list[tuple[str, int]]) -> None:
    assert [(measure, value) for measure, value, *_ in told(report(line))] == counted


def test_a_marked_line_above_a_paragraph_stays_its_head() -> None:
    lines = (
        TITLE,
        "3月，我所认真开展反诈宣传，现总结如下。",
        "二、深入校园，举办讲座5场",
        "3月10日，在一中举办讲座2场，听讲100人。",
        "3月11日，在二中举办讲座3场，听讲200人。",
    )
    reading = normalise_bytes("\n".join(lines).encode(), "总结.txt", today=date(2026, 1, 1))
    assert told(reading) == [
        ("sessions", 2, "students", "lecture"),
        ("people_reached", 100, "students", "lecture"),
        ("sessions", 3, "students", "lecture"),
        ("people_reached", 200, "students", "lecture"),
    ]


@pytest.mark.parametrize(
    "text", ["免费" * 1200 + "发放资料300份。", "讲座3场，" + "期间，" * 1100 + "发放资料300份。"]
)
def test_a_word_said_a_thousand_times_is_left_out_at_once(text: str) -> None:
    assert [fact.value for fact in report(text).facts][-1] == 300
