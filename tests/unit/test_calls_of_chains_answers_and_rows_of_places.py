"""What the first line of a chain asks for, answers that say who got how much, who came to each place of a row, numbers whose
unit stands with their whole, and titles that a loudspeaker played."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading


def report(*lines: str, name: str = "报告.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def note(*lines: str) -> Reading:
    return report("西湖社区2024年5月反诈宣传工作总结", *lines)


def told(reading: Reading) -> list[tuple[str, float, str, str]]:
    return [(one.measure, one.value, one.target_group, one.channel) for one in reading.facts]


def counted(reading: Reading) -> list[tuple[str, float]]:
    return [(one.measure, one.value) for one in reading.facts]


def named(reading: Reading) -> set[str]:
    return {one.channel for one in reading.mentions}


@pytest.mark.parametrize("deed", ["接上来", "接一下", "接龙报上来"])
def test_a_chain_is_of_the_days_that_its_first_line_asks_for(deed: str) -> None:
    reading = report(
        "#接龙",
        f"【三江县八江镇·反诈进侗寨】请各村今天18:00前把9月9日—9月15日的宣传情况{deed}，镇平安办收。",
        "1. 马胖村 宣传单260份 入户118户",
        "2. 布央村 宣传单180份，入户73户",
        name="八江镇反诈接龙2024.txt",
    )
    assert counted(reading) == [("leaflets", 260), ("households", 118), ("leaflets", 180), ("households", 73)]
    assert {(one.period_start, one.period_end) for one in reading.facts} == {
        (date(2024, 9, 9), date(2024, 9, 15))
    }


@pytest.mark.parametrize(
    ("question", "answer", "figures"),
    [
        (
            "问：宣传单发了多少，发给谁？",
            "答：前台发给业主480份，另外发给自己的保洁、保安40份。",
            [("leaflets", 480, "residents", "handout"), ("leaflets", 40, "workers", "handout")],
        ),
        (
            "问：宣传单发了多少？",
            "答：发给学生1200份，发给家长90份。",
            [("leaflets", 1200, "students", "handout"), ("leaflets", 90, "parents", "handout")],
        ),
        (
            "问：海报贴了多少，贴在哪？",
            "答：贴了60张，都在单元门口。",
            [("posters", 60, "unspecified", "posting")],
        ),
        ("问：海报贴了几张，贴在哪里？", "答：贴了42张。", [("posters", 42, "unspecified", "posting")]),
        ("问：条幅挂了没有？", "答：挂了3条。", [("banners", 3, "unspecified", "banner")]),
        (
            "问：有没有办讲座？",
            "答：3月16日办了一场，到场52人。",
            [
                ("sessions", 1, "unspecified", "lecture"),
                ("people_reached", 52, "unspecified", "lecture"),
            ],
        ),
        (
            "问：宣传单发了多少，发给谁？",
            "答：发给业主480份，海报36张。",
            [("leaflets", 480, "residents", "handout"), ("posters", 36, "unspecified", "posting")],
        ),
        ("问：讲座办了没有？", "答：下周办2场。", []),
        (
            "问：一周下来，到底开了多少次班会？",
            "答：学院有在校学生9860人、教职工612人。一周共召开反诈主题班会214场。",
            [("sessions", 214, "unspecified", "class_meeting")],
        ),
    ],
)
def test_an_answer_says_who_got_how_much_of_what_is_asked(
    question: str, answer: str, figures: list[tuple[str, float, str, str]]
) -> None:
    assert told(note(question, answer)) == figures


def test_the_number_of_an_answer_is_quoted_as_it_stands() -> None:
    reading = note("问：宣传单发了多少，发给谁？", "答：发给业主480份，发给保安40份。")
    assert [one.raw for one in reading.facts] == ["480份", "40份"]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("讲座2场：班彦村130人；寺滩村90人。", [130, 90]),
        ("讲座2场：班彦村，130人，寺滩村，90人。", [130, 90]),
        ("讲座2场（班彦村130人，寺滩村90人）。", [130, 90]),
        ("反诈义诊2场：9.8班彦村，听讲130人；9.21寺滩村，90+人。", [130, 90]),
        ("讲座2场：桃源小学130人，桃源中学90人，发放传单300份。", [130, 90]),
        ("培训2期：桃源小学教师130人，桃源中学学生90人。", [130, 90]),
        ("讲座2场：石桥村42人；本院31人。", [42, 31]),
        ("讲座3场：班彦村130人，寺滩村90人。", []),  # one of them is not told of
        ("讲座2场：民警5人，志愿者10人。", []),
    ],
)
def test_as_many_places_as_sessions_say_who_came_to_each(text: str, persons: list[int]) -> None:
    assert [one.value for one in note(text).facts if one.measure == "people_reached"] == persons


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "接受宣传850人次，其中老年人210、孕产妇60。",
            [("people_reached", 580), ("people_reached", 210), ("people_reached", 60)],
        ),
        (
            "接受宣传850人次（其中老年人9、学生60人次）。",
            [("people_reached", 781), ("people_reached", 9), ("people_reached", 60)],
        ),
        (
            "走访850户，其中独居老人210、低保户60。",
            [("households", 580), ("households", 210), ("households", 60)],
        ),
        (
            "受教育850人，其中老年人210，发放传单300份。",
            [("people_reached", 640), ("people_reached", 210), ("leaflets", 300)],
        ),
        ("受教育850人，其中老年人210%。", [("people_reached", 850)]),
        (
            "候诊区面对面讲，850人次，其中老年人210。",
            [("people_reached", 640), ("people_reached", 210)],
        ),
        ("门诊逐个提醒，850人次。", [("people_reached", 850)]),
        ("院内反诈学习会1次，职工41人到。", [("sessions", 1), ("people_reached", 41)]),
        ("所内反诈学习1次，19人参加。", [("sessions", 1), ("people_reached", 19)]),
        ("参加反诈学习1次。", []),
        ("APP新装57，累计1203。", [("app_installs", 57)]),
        ("APP安装率57。", []),
    ],
)
def test_telegraphic_notes_leave_out_units_and_verbs(text: str, figures: list[tuple[str, float]]) -> None:
    assert counted(note(text)) == figures


def test_a_bare_part_is_quoted_without_the_unit_that_is_understood() -> None:
    assert [one.raw for one in note("接受宣传850人次，其中老年人210、孕产妇60。").facts][1:] == ["210", "60"]


def test_a_loudspeaker_played_what_its_log_names_by_title() -> None:
    reading = report(
        "后坡社区大喇叭反诈播放记录",
        "沂水县许家湖镇后坡社区居委会    2024年3月    记录：网格员老刘",
        "3月1日 早6:40 播《防骗三句半》3遍",
        "3月4日 晚6:30 播派出所录音《警惕高价收粮》2遍",
        "3月7日 停电，没播",
        "3月21日 喇叭挂车上，绕家属区播了5遍",
        "3月25日 播镇里反诈通知两遍，转到微信群",
        "3月26日 放《防骗快板》两遍",
        "3月28日 播《森林防火须知》2遍",
        "3月30日 早上播春耕和护林防火2遍，没播反诈",
        "全月合计播反诈14遍",
    )
    assert [(one.measure, one.value, one.period_start.day) for one in reading.facts] == [
        ("broadcasts", 3, 1),
        ("broadcasts", 2, 4),
        ("broadcasts", 5, 21),
        ("broadcasts", 2, 25),
        ("broadcasts", 2, 26),
    ]
    assert [(one.code, one.cell) for one in reading.issues if one.severity == "query"] == []
    assert [one.cell for one in reading.issues if one.code == "prose_restated"] == ["P11"]


def test_a_title_in_a_log_of_other_matters_is_none_of_the_campaign() -> None:
    reading = report(
        "后坡社区大喇叭播放记录（2024年3月）", "3月1日 播《春耕三句半》3遍", "3月4日 播《防骗三句半》2遍"
    )
    assert counted(reading) == [("broadcasts", 2)]


def test_who_came_to_what_a_record_tells_of() -> None:
    reading = report(
        "某县图书馆2023年第二季度反诈宣传活动报告",
        "（一）银龄课堂",
        "时间：5月17日",
        "内容：邀请民警讲解养老投资骗局",
        "人数：老年学员58人",
        "（二）进合作社",
        "时间：5月20日",
        "内容：讲课",
        "人数：社员代表58人，游客20人",
    )
    assert [(one.value, one.target_group, one.cell) for one in reading.facts] == [
        (58, "elderly", "P5"),
        (58, "unspecified", "P9"),
        (20, "unspecified", "P9"),
    ]


def test_who_was_reminded_besides_came_to_no_training() -> None:
    reading = note("组织快递员岗前反诈培训4场、参训186人次，当面提醒取件群众近3000人次。")
    assert told(reading) == [
        ("sessions", 4, "transport_workers", "training"),
        ("people_reached", 186, "transport_workers", "training"),
        ("people_reached", 3000, "unspecified", "unspecified"),
    ]


@pytest.mark.parametrize("afar", ["外来务工的", "外来打工的"])
def test_workers_from_afar_are_told_once(afar: str) -> None:
    assert [one.target_group for one in note(f"给{afar}18名工人讲刷单返利。").facts] == ["migrant_workers"]


def test_what_a_reminder_was_sent_to_and_what_a_slogan_is_printed_on() -> None:
    assert "group_chat" in named(note("每周都把社区民警的提醒转到业主微信群。"))
    assert "group_chat" not in named(note("提醒居民转发到业主微信群。"))
    assert "banner" not in named(note("发放印着反诈标语的环保袋500个。"))
    assert "banner" in named(note("墙上写着反诈标语。"))


@pytest.mark.parametrize("addressed", ["刘所长您好，现将", "刘所好：现将", "王主任好，现将"])
def test_an_officer_who_is_addressed_is_no_station(addressed: str) -> None:
    reading = report(f"{addressed}武冈市和谐物业服务有限公司2024年3月反诈情况答复如下：", "折页发了645份。")
    assert [(one.unit, one.unit_type, one.value) for one in reading.facts] == [
        ("武冈市和谐物业服务有限公司", "enterprise", 645)
    ]


def test_where_a_firm_went_is_no_part_of_its_name() -> None:
    text = "【工作快报】2024年4月，新沂市顺达快递有限公司在15个驿站开展反诈行动，随件发放提示卡3000张。"
    assert {(one.unit, one.unit_type) for one in report(text, name="快报.txt").facts} == {
        ("新沂市顺达快递有限公司", "enterprise")
    }


def test_where_one_strolls_is_no_unit() -> None:
    reading = report(
        "逛商场也能学反诈",
        "4月12日，志愿者向顾客发放反诈折页600份。",
        "（怀宁县融媒体中心 2024年4月13日）",
        name="稿件.txt",
    )
    assert [(one.unit, one.value) for one in reading.facts] == [("怀宁县融媒体中心", 600)]


def test_a_month_behind_that_of_the_title_is_still_to_come() -> None:
    reading = report("土城供电所2024.4反诈小记", "营业厅贴海报6张。", "五月：讲座2场。")
    assert counted(reading) == [("posters", 6)]
    assert [one.cell for one in reading.issues if one.code == "prose_ahead"] == ["P3"]
    months = report("土城供电所反诈小记（2024年）", "四月：讲座3场。", "五月：讲座2场。")
    assert counted(months) == [("sessions", 3), ("sessions", 2)]


def test_a_speech_says_of_which_half_year_it_tells() -> None:
    reading = report(
        "在全县校园反诈工作座谈会上的发言",
        "桂东县沤江镇中心幼儿园",
        "（2024年5月21日）",
        "下面我把我们园今年上半年的反诈宣传汇报一下。",
        "各班家长群转发反诈视频14条。",
    )
    assert [(one.value, one.period_start, one.period_end) for one in reading.facts] == [
        (14, date(2024, 1, 1), date(2024, 6, 30))
    ]
