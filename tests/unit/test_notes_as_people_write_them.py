"""Short notes, chats and logs as those who did the work write them: blanks for commas, days in figures, counts as spoken."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.meaning.unit import unit_type_of
from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.prose.report.log_lines import with_commas
from etl.schema import Reading

from .small_documents import counted, read
from .small_sheets import read as read_sheet


def told(text: str) -> list[tuple[str, float]]:
    plain, _ = plain_writing(text)
    return [(one.measure, one.quantity.value) for one in read_prose(plain, 2024, of_campaign=True).figures]


def note(*lines: str, name: str = "记录.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("1. 胜利村 传单120 人次150", "1. 胜利村 传单120，人次150。"),
        ("3. 大湾村  传单一百来张 人次130", "3. 大湾村  传单一百来张，人次130。"),
        ("1. 一网格 入户46户 传单46份", "1. 一网格 入户46户，传单46份。"),
        (
            "09:20 民警带辅警2人到茯苓村 发单子六七十张 上户17家",
            "09:20 民警带辅警2人到茯苓村，发单子六七十张，上户17家。",
        ),
        ("开了一场板凳会 到场三十来个人 都是岁数大的", "开了一场板凳会，到场三十来个人，都是岁数大的。"),
        ("4. 新华村 下雨没搞，明天补", None),
        ("第4版　2023年11月9日", None),
        ("阅读 2381 赞 56 在看 31", None),
        ("成功劝阻 21 起，挽回损失 135.6 万元", None),
        ("时间：2025.6.5下午    走访企业：鑫隆制衣厂", None),
    ],
)
def test_blanks_part_what_a_line_counts_and_leave_its_name_alone(line: str, parted: str | None) -> None:
    (_, (text, places)) = with_commas([("标题", None), (line, None)])
    assert text == (parted or line)
    if places is not None:  # each character where it stands, a comma where the blank was
        assert all(line[place] in (char, " ") for char, place in zip(text[:-1], places, strict=False))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("传单120 人次150", [("leaflets", 120), ("people_reached", 150)]),
        ("广场舞点反诈宣传，听的百十号人", [("people_reached", 110)]),
        ("传单500发完了，扇子100把", [("leaflets", 500), ("gifts", 100)]),
        ("村大会上讲了一课，50多人", [("sessions", 1), ("people_reached", 50)]),
        ("村大会上讲了一节课，50多人", [("sessions", 1), ("people_reached", 50)]),
        ("一下车就给我上了一课，心里暖和", []),
        ("劝住1个要转账的，8600块没转出去", [("scams_stopped", 1), ("loss_prevented", 8600)]),
        ("当面劝住1人，2.4万没转", [("scams_stopped", 1), ("loss_prevented", 24000)]),
        ("走了11家农家乐，老板手机都装了反诈app 11个", [("households", 11), ("app_installs", 11)]),
        ("配合派出所走沿街商户30来家", [("households", 30)]),
        ("发单子六七十张，上户17家", [("leaflets", 60), ("households", 17)]),
        ("入户宣传反诈，上午8户下午5户", [("households", 8), ("households", 5)]),
        ("挨个打电话提醒防骗，打通31个", [("people_reached", 31)]),
        ("打通31个卡点", []),
        ("跟信用社一起发反诈传单，我队发了80份", [("leaflets", 80)]),
        ("外拓商圈1次，走商户22户", [("sessions", 1), ("households", 22)]),
        ("快件上贴反诈贴纸，贴了4万来件", [("posters", 40000)]),
        ("照片太大发不过去，另用U盘送，共26张", []),
        ("校门口LED天天滚动反诈标语（屏就1块）", [("screens", 1)]),
        ("折页带去150份剩30份，实际发了120份", [("leaflets", 120)]),
        ("两次家长会加起来260多人", [("people_reached", 260)]),
        ("开了三次家长会，来了60人", [("sessions", 3), ("people_reached", 60)]),
    ],
)
def test_counts_as_they_are_spoken(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


def test_what_was_put_up_somewhere_without_a_number_is_asked_about() -> None:
    (query,) = read_prose("发下来的反诈海报店里贴了若干", 2024).queries
    assert (query[0], query[3]) == ("no_figure", "若干")


def days(reading: Reading) -> list[tuple[str, str, float, str]]:
    return [(one.cell, one.measure, one.value, one.period_start.isoformat()) for one in reading.facts]


def test_days_in_figures_below_the_title_of_their_month() -> None:
    memo = note(
        "2022年8月 朔北派出所反诈（小马记，月底报大队用）",
        "8.3东至沟村 村委会门口摆摊 传单200  来问的二十几个",
        "8.9 边麻沟花海 游客多  传单500发完了，扇子100把",
        "8.12 下雨没出去 整理台账2本",
        "8.24 走了11家农家乐 老板手机都装了反诈app 11个",
    )
    assert days(memo) == [
        ("P2", "leaflets", 200, "2022-08-03"),
        ("P2", "consultations", 20, "2022-08-03"),
        ("P3", "leaflets", 500, "2022-08-09"),
        ("P3", "gifts", 100, "2022-08-09"),
        ("P5", "households", 11, "2022-08-24"),
        ("P5", "app_installs", 11, "2022-08-24"),
    ]
    assert {one.unit for one in memo.facts} == {"朔北派出所"}


def test_numbers_of_points_are_no_days() -> None:
    numbered = note(
        "城关派出所2023年1月反诈宣传小结",
        "1.1 入户宣传120户。",
        "1.2 发放传单300份。",
        "1.3 张贴海报20张。",
    )
    assert [one[3] for one in days(numbered)] == ["2023-01-01"] * 3
    assert {one.period_end.isoformat() for one in numbered.facts} == {"2023-01-31"}


def test_weekdays_with_their_days_in_brackets() -> None:
    log = note(
        "祁阳市浯溪街道人民路社区宣传日志  2024年4月第2周",
        "周二（4.9）敲门26户，帮着装国家反诈中心APP12人",
        "周三（4.10）配合派出所走沿街商户30来家，柜台上每家摆个提示牌",
        "周四（4.11）老年大学反诈课1节，听课的老人47个",
    )
    assert days(log) == [
        ("P2", "households", 26, "2024-04-09"),
        ("P2", "app_installs", 12, "2024-04-09"),
        ("P3", "households", 30, "2024-04-10"),
        ("P4", "sessions", 1, "2024-04-11"),
        ("P4", "people_reached", 47, "2024-04-11"),
    ]
    assert [one.target_group for one in log.facts] == [
        "unspecified",
        "unspecified",
        "merchants",
        "elderly",
        "elderly",
    ]


def test_who_called_reports_and_whom_he_called_on_does_not() -> None:
    visit = note(
        "走访记录",
        "时间：2025.6.5下午    走访企业：鑫隆制衣厂（乐至县工业园）",
        "走访人：邮储银行乐至县支行 小何 小谭",
        "午休在食堂给工人讲反诈，听的百来号人，发折页120份",
    )
    assert [(one.unit, one.value) for one in visit.facts] == [
        ("邮储银行乐至县支行", 100),
        ("邮储银行乐至县支行", 120),
    ]


def test_a_question_says_of_when_its_answers_are() -> None:
    asked = note(
        "幼儿园反诈宣传情况问卷",
        "单位：和县香泉镇中心幼儿园    填写时间：2023.12.22",
        "1、本学期（9月至12月）开展反诈宣传几次？ 答：2次家长会，1次升旗仪式",
        "4、发过什么资料，多少份？ 答：《告家长书》，人手一份，一共312份",
    )
    assert days(asked) == [
        ("P3", "sessions", 2, "2023-09-01"),
        ("P3", "sessions", 1, "2023-09-01"),
        ("P4", "leaflets", 312, "2023-09-01"),
    ]


def test_when_something_was_reported_is_not_of_when_it_is() -> None:
    letter = note(
        "县反诈办：",
        "我社区4月7日报的3月份反诈宣传数有两处报错了，更正如下",
        "1、宣传单报成了3200份，多打个0，应为320份",
        "2、入户数漏填，补报58户",
        "桐梓县娄山关街道蟠龙社区",
        "2024.4.9",
    )
    assert days(letter) == [("P3", "leaflets", 320, "2024-03-01"), ("P4", "households", 58, "2024-03-01")]


def test_lines_that_count_among_such_lines_head_nothing() -> None:
    note_of_three = normalise_bytes(
        "下午广场上发了反诈传单150份\n讲了差不多一个小时  围过来听的六七十人\n帮装app的9个".encode(),
        "新建.txt",
        today=date(2026, 1, 1),
    )
    assert [(one.cell, one.role) for one in note_of_three.cells] == [(f"P{n}", "figure") for n in (1, 2, 3)]
    week = note(
        "【建行霞浦支行】反诈周小结 2025.3.3-3.9",
        "厅堂微沙龙5场/63人",
        "抖音发1条 播放1.2w 赞230",
        "LED、叫号屏全天放（共3块）",
        "下周：进社区2场",
    )
    assert counted(week)[-1] == ("P4", "screens", 3)


def test_a_chat_that_asks_for_the_campaign_is_about_it() -> None:
    chat = note(
        "群聊“东坝头镇平安建设群”的聊天记录如下：",
        "—————  2024-11-12  —————",
        "镇综治办小吴  16:02",
        "各村把今天的反诈宣传报一下，没报的抓紧",
        "杨庄村小靳  17:08",
        "杨庄今天开会讲了一课 到场三十来个人",
    )
    assert [(one.measure, one.value, one.unit) for one in chat.facts] == [
        ("sessions", 1, "杨庄村"),
        ("people_reached", 30, "杨庄村"),
    ]


def test_a_log_of_those_on_duty_tells_in_its_cells_what_was_done_against_fraud() -> None:
    log = read(
        "肇东市公安局昌五派出所值班日志",
        [
            ["日期", "带班", "接处警及工作情况"],
            ["2025年3月14日", "老于", "接警6起（纠纷3、求助3）。上午到昌五大集发反诈传单300份左右，下午无"],
            ["2025年3月15日", "小李", "接警4起，其中电诈1起，损失12000元，已移交刑警队。"],
        ],
        name="昌五派出所值班日志.docx",
    )
    assert counted(log) == [("T1!C2", "leaflets", 300)]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("镇村干部、网格员、驻村工作队上门宣传4600余户", "unspecified"),
        ("上门对干部家庭宣传36户", "officials"),
    ],
)
def test_those_who_call_are_not_those_who_are_called_on(text: str, group: str) -> None:
    (figure,) = read_prose(text, 2024).figures
    assert (figure.measure, figure.group) == ("households", group)


def test_who_was_called_by_telephone_is_no_sum_of_who_came() -> None:
    brief = note(
        "宝清支行2024年三季度反诈宣传简报",
        "8月，柜员共讲解340人次。",
        "9月，上门培训3次，培训47人。",
        "全季共发送反诈短信4.2万条、电话外呼提醒客户1560人次。",
    )
    assert ("P4", "people_reached", 1560) in counted(brief)
    assert [one.code for one in brief.issues] == []


def test_ways_and_groups_told_in_passing() -> None:
    (way,) = read_prose("派出所还开着警车喊话反诈。", 2024).mentions
    assert (way.channel, way.text) == ("vehicle", "开着警车喊话")
    (group,) = read_prose("全体教职工集中学习了《反电信网络诈骗法》。", 2024).mentions
    assert group.group == "teachers"


def test_a_form_that_calls_its_sender_and_its_time_by_what_is_done_with_it() -> None:
    form = read_sheet(
        [
            ["金融机构反诈宣传情况反馈单", "", "", ""],
            ["反馈机构", "邮储银行米脂县支行", "反馈时段", "2023年4月—6月"],
            ["折页派发（份）", "1500余", "厅堂微沙龙（场）", 9],
            ["进乡村（场次）", 4, "村民参加（人次）", 320],
        ],
        name="反馈单.xlsx",
    )
    (unit,) = {(one.unit, one.period_start.isoformat(), one.period_end.isoformat()) for one in form.facts}
    assert unit == ("邮储银行米脂县支行", "2023-04-01", "2023-06-30")
    assert [one.value for one in form.facts] == [1500, 9, 4, 320]


@pytest.mark.parametrize("who", ["教导处文老师", "德育处小李", "小马", "文老师"])
def test_an_office_and_its_clerk_leave_the_sender_to_the_title(who: str) -> None:
    sheet = read_sheet(
        [
            ["岳池县东街小学反诈教育活动开展明细（2023年9月）", "", ""],
            [f"填报：{who}", "", ""],
            ["日期", "教育内容", "参加人次"],
            ["9月1日", "开学第一课", 1620],
            ["9月15日", "派出所副校长讲骗局", 540],
        ],
        name="明细.xlsx",
    )
    assert {one.unit for one in sheet.facts} == {"岳池县东街小学"}


def test_a_note_that_tells_of_somebody_in_no_row() -> None:
    sheet = read_sheet(
        [
            ["清河县反诈宣传工作周调度表（2024年5月6日—5月12日）", "", ""],
            ["责任部门", "资料发放（份）", "入场宣讲（场）"],
            ["县教育局", 2300, 14],
            ["葛仙庄镇", 1500, 6],
            ["合计", 3800, 20],
            ["另：县反诈中心5月11日在羊绒广场举行集中宣传1场，发放宣传资料800余份，以上不含在表内。"],
        ],
        name="第19周.xlsx",
    )
    told_below = [(one.measure, one.value, one.unit) for one in sheet.facts if one.cell == "A6"]
    assert told_below == [("sessions", 1, "县反诈中心"), ("leaflets", 800, "县反诈中心")]


def test_the_office_of_a_carrier_is_a_firm() -> None:
    assert [unit_type_of(name) for name in ("铁塔乐安办事处", "西花街道办事处")] == ["enterprise", "township"]
