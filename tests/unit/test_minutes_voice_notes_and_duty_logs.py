"""Minutes whose chair asks of last week, voice notes that name days by number and put numbers right, logs of those on duty,
and what a mail leaves to others."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.meaning.unit_kind import unit_type_of
from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.schema import Reading


def note(*lines: str, name: str = "记录.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def told(text: str) -> list[tuple[str, float]]:
    plain, _ = plain_writing(text)
    return [
        (one.measure, one.quantity.value)
        for one in read_prose(plain, 2024, "西湖社区", of_campaign=True).figures
    ]


MINUTES = (
    "锦屏县敦寨镇反诈工作周调度会记录",
    "时间：2023年11月20日（周一）上午9:00　地点：镇政府二楼会议室",
    "李镇长：各村先说上周（13日到19日）做了什么，再说困难，长话短说。",
    "敦寨社区龙主任：我们社区发单子210份。",
    "雷屯村王会计：海报贴了若干张。",
    "派出所吴所长：我们所上周劝阻了1起冒充客服的，给人家挽回了8000块钱。",
    "李镇长：龙池村上上周也没报，这周要补起来，入户不少于50户。",
)


def test_minutes_tell_of_the_week_that_the_chair_asks_of() -> None:
    facts = note(*MINUTES).facts
    assert [(one.cell, one.unit, one.measure, one.value) for one in facts] == [
        ("P4", "敦寨社区", "leaflets", 210),
        ("P6", "敦寨派出所", "scams_stopped", 1),
        ("P6", "敦寨派出所", "loss_prevented", 8000),
    ]
    weeks = {(one.period_start, one.period_end) for one in facts}
    assert weeks == {(date(2023, 11, 13), date(2023, 11, 19))}
    assert {one.unit_type for one in facts if one.cell == "P6"} == {"police"}


def test_an_office_of_a_town_that_is_in_no_register_is_its_own() -> None:
    lines = [one.replace("锦屏县敦寨镇", "威宁县石门坎镇") for one in MINUTES]
    assert {one.unit for one in note(*lines).facts if one.cell == "P6"} == {"石门坎派出所"}


VOICE = (
    "语音转文字　2024/9/19 08:40",
    "发送人：李国强（陇县天成镇关山村妇女主任）",
    "第1条：中秋这三天我们村反诈的情况给你说一下。15号在村口摆摊，单子发了两百二，哎不对，两百三。16号扒龙船，人多到不得了，横幅挂了四条。",
    "第2条：17号我同阿芳去入户，走了三十一家，都是老人家自己住的。",
)


def test_a_voice_note_names_days_by_their_number_alone() -> None:
    facts = note(*VOICE).facts
    assert [(one.measure, one.value, one.target_group, one.period_start.day) for one in facts] == [
        ("leaflets", 230, "unspecified", 15),
        ("banners", 4, "unspecified", 16),
        ("households", 31, "elderly_alone", 17),
    ]
    assert {one.unit for one in facts} == {"陇县天成镇关山村"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("宣传单派了一百五，不对，一百三。", [("leaflets", 130)]),
        ("宣传单派了一百五，不对，是一百三。", [("leaflets", 130)]),
        ("宣传单发了150份，说错了，130份。", [("leaflets", 130)]),
        ("宣传单发了150份，哦不，130份。", [("leaflets", 130)]),
        ("宣传单派了一百五十份，哦不对不对，我看下本子，是一百三十份。", [("leaflets", 130)]),
        ("宣传单发了150份，不对，是130份。", [("leaflets", 130)]),
        ("劝阻1起，挽回8000块。", [("scams_stopped", 1), ("loss_prevented", 8000)]),
        ("劝阻1起，给老人保住三千块钱。", [("scams_stopped", 1), ("loss_prevented", 3000)]),
        ("村民被骗走5000块钱。", []),
        ("单子130份，转群6条。", [("leaflets", 130), ("posts", 6)]),
        ("单子130份，转发到群里三四条。", [("leaflets", 130), ("posts", 3)]),
        ("单子85份，居民群转了4条。", [("leaflets", 85), ("posts", 4)]),
        ("把《防骗提醒》发了450份。", [("leaflets", 450)]),
        ("《2024年反诈方案》发了45份。", []),
        ("这周要补起来，入户不少于50户。", []),
    ],
)
def test_what_is_said_in_passing_counts_as_it_is_meant(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("广播每小时播4遍，到交班共播26遍。", [("broadcasts", 26)]),
        ("广播每小时播4遍，到18点一共播了26遍。", [("broadcasts", 26)]),
        ("折页剩0份，手持喇叭1个、登记本2本移交中班。", []),
        ("到县反诈中心领折页800份。", []),
        ("居民到社区领折页80份。", [("leaflets", 80)]),
        (
            "运管所送来折页500份，候车厅发了160余份；另给12辆班车每车放20份。",
            [("leaflets", 160), ("leaflets", 240)],
        ),
        ("给12辆班车每车放20份折页。", [("leaflets", 240)]),
        ("在12辆班车上各放折页20份。", [("leaflets", 240)]),
        ("村里装了大喇叭3个。", [("broadcasts", 3)]),
    ],
)
def test_a_log_counts_what_went_out(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("单子是派出所发的，800份，他们自己报，我们只报反诈扇子260把。", [("gifts", 260)]),
        ("派出所发了800份单子，他们自己报。", []),
        ("横幅是银行挂的，3条，不算我们的，我们发了扇子150把。", [("gifts", 150)]),
        ("本来月底要去工业园讲1课，下大雨改到7月了。", []),
        ("安全咨询日和派出所一起在老街摆摊，到场约300人。", [("people_reached", 300)]),
    ],
)
def test_what_others_gave_out_is_theirs(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


def test_what_is_ours_beside_what_is_not_is_asked_about() -> None:
    queries = read_prose("我们发了扇子150把，横幅不算我们的。", 2024, "西湖社区", of_campaign=True).queries
    assert [code for code, *_ in queries] == ["prose_other_unit"]


def test_who_was_on_duty_is_not_whom_it_was_for() -> None:
    lines = (
        "山丹县汽车站春运反诈值守交接班记录",
        "2024年2月8日　腊月廿九",
        "早班06:30—14:00　值守：站务员马丽、保安老郑",
        "06:50　候车厅大屏开始滚动放反诈标语。广播每小时播4遍，到交班共播26遍。",
        "08:45　在2号检票口给候车的返乡务工人员讲防骗，发折页93份。",
    )
    facts = note(*lines).facts
    assert [(one.measure, one.value, one.target_group) for one in facts] == [
        ("broadcasts", 26, "unspecified"),
        ("leaflets", 93, "migrant_workers"),
    ]
    assert {one.unit_type for one in facts} == {"enterprise"}


def test_a_bus_station_is_an_enterprise() -> None:
    assert [unit_type_of(name) for name in ("山丹县汽车站", "永登县长途汽车站")] == [
        "enterprise",
        "enterprise",
    ]


def test_what_a_clerk_would_rather_not_do_is_no_way() -> None:
    chat = (
        "群聊“乐亭县闫各庄镇平安建设群”聊天记录",
        "镇综治办 刘敏 09:02",
        "@所有人 各村把上周的反诈宣传接一下龙，别等我挨个打电话",
    )
    assert note(*chat).mentions == []


CHAT = (
    "群聊“沭阳县庙头镇网格群”聊天记录",
    "2024年8月19日",
    "镇平安办 王静 08:30",
    "@所有人 请各村把上周（8月12日至18日）的反诈宣传数据报一下",
    "聚贤村 李会计 08:52",
    "传单210份，讲座1场",
    "庙头村 小陈 09:10",
    "传单160份，讲座0场",
    "镇平安办 王静 10:20",
)


@pytest.mark.parametrize(("total", "asked"), [("370份", []), ("390份", ["prose_total_differs"])])
def test_who_has_got_all_figures_says_what_they_come_to(total: str, asked: list[str]) -> None:
    reading = note(*CHAT, f"收齐了，两个村传单{total}、讲座1场")
    assert [(one.cell, one.value) for one in reading.facts if one.measure == "leaflets"] == [
        ("P6", 210),
        ("P8", 160),
    ]
    assert [one.code for one in reading.issues if one.cell == "P10" and one.severity == "query"] == asked


def test_a_running_time_is_no_day_with_which_the_next_line_goes_on() -> None:
    lines = (
        "集里街道西湖社区反诈网格日报 2025年4月17日",
        "一网格：入户51户。",
        "本周累计（14日至今）：入户206户。",
        "下午网格员上门成功劝阻刷单诈骗1起。",
    )
    stopped = [one for one in note(*lines).facts if one.measure == "scams_stopped"]
    assert [one.period_start for one in stopped] == [date(2025, 4, 17)]
