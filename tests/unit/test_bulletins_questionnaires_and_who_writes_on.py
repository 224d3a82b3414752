"""Issues of bulletins, what questionnaires ask at once, who writes on in a chat, and diaries whose days stand alone."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import codes


def note(*lines: str, name: str = "记录.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2030, 1, 1))


def counted(reading: Reading) -> list[tuple[str, str, float]]:
    return [(one.cell, one.measure, one.value) for one in reading.facts]


def ways(reading: Reading) -> list[tuple[str, float, str, str]]:
    return [(one.measure, one.value, one.target_group, one.channel) for one in reading.facts]


BULLETIN = (
    "平陆县反诈快讯",
    "2024年第14期（4月8日—4月14日）",
    "平陆县反诈联席办编　4月15日",
    "【教科局】召开主题班会386场，参与学生1.54万人次。",
    "【农商行】11日，平陆农商行圣人涧支行举办老年课堂1场，到场老人60余人。",
    "【张村派出所】民警赶庙会，9日发放宣传册700册。",
    "【圣人涧镇】网格员入户3120户。",
)


def test_the_days_beside_the_number_of_an_issue_are_those_of_which_it_tells() -> None:
    reading = note(*BULLETIN)
    days = {one.cell: (one.period_start.isoformat(), one.period_end.isoformat()) for one in reading.facts}
    assert days == {
        "P4": ("2024-04-08", "2024-04-14"),
        "P5": ("2024-04-11", "2024-04-11"),
        "P6": ("2024-04-09", "2024-04-09"),
        "P7": ("2024-04-08", "2024-04-14"),
    }


def test_a_sum_of_all_units_by_two_names_is_checked() -> None:
    reading = note(*BULLETIN, "【本期合计】以上单位共召开班会、课堂390场，入户3120户。")
    told = [one.message_zh for one in reading.issues if one.severity == "query"]
    assert len(told) == 1
    assert "班会、课堂390场" in told[0]
    assert "387" in told[0]
    assert ("P8", "sessions", 390) not in counted(reading)


CHAT = (
    "徐园长 4月29日 10:12",
    "张主任，射阳县海河镇中心幼儿园2024年4月反诈宣传报给您：",
    "1、家长讲座2场，320人次；",
    "2、《致家长的一封信》发放415份。",
    "徐园长 10:40",
    "更正：刚才有两个数报错了。家长讲座应为230人次，不是320人次；一封信应为451份。",
    "张主任 10:43",
    "好。海报有没有？",
    "徐园长 10:47",
    "有，大厅和楼梯口贴了8张。",
    "徐园长 10:59",
    "今天又发了宣传单20份。",
)


def test_who_writes_on_speaks_for_the_same_unit_and_time() -> None:
    reading = note(*CHAT)
    assert counted(reading) == [
        ("P3", "sessions", 2),
        ("P6", "people_reached", 230),
        ("P6", "leaflets", 451),
        ("P10", "posters", 8),
        ("P12", "leaflets", 20),
    ]
    assert {one.unit for one in reading.facts} == {"射阳县海河镇中心幼儿园"}
    assert [one.period_start.isoformat() for one in reading.facts] == ["2024-04-01"] * 4 + ["2024-04-29"]


@pytest.mark.parametrize(
    ("question", "answer", "found"),
    [
        (
            "8. 柜面劝阻几起，避免损失多少？",
            "答：2起，11.5万元。",
            [
                ("scams_stopped", 2, "unspecified", "branch"),
                ("loss_prevented", 115000, "unspecified", "unspecified"),
            ],
        ),
        ("5. 悬挂横幅几条？张贴海报几张？", "答：/，24张。", [("posters", 24, "unspecified", "posting")]),
        (
            "2. 受众多少人次？60岁以上的有多少？",
            "答：520人次，210人次",
            [
                ("people_reached", 310, "unspecified", "unspecified"),
                ("people_reached", 210, "elderly", "unspecified"),
            ],
        ),
        (
            "1. 设摊、讲座各几场？",
            "答：3场、4场",
            [("sessions", 3, "unspecified", "stall"), ("sessions", 4, "unspecified", "lecture")],
        ),
        ("1. 横幅和海报各多少？", "答：40张。", [("posters", 40, "unspecified", "posting")]),
        ("1. 横幅和海报各多少？", "答：40", []),
        (
            "9. 反诈APP安装情况？",
            "答：新增137人，累计2290人。",
            [("app_installs", 137, "unspecified", "app")],
        ),
        (
            "7. 员工反诈培训开展情况？",
            "答：晨会后培训1次，23人参加。",
            [("sessions", 1, "workers", "training"), ("people_reached", 23, "workers", "training")],
        ),
    ],
)
def test_what_a_question_asks_at_once_and_of_whom(question: str, answer: str, found: list[object]) -> None:
    reading = note("西湖社区2024年5月反诈宣传问卷", question, answer)
    assert ways(reading) == found
    assert codes(reading) == ([] if found else [("P3", "prose_unclear")])


def test_a_question_alone_names_nothing_done() -> None:
    assert note("西湖社区2024年5月反诈宣传问卷", "8. 柜面宣传搞了没有？", "答：没有。").mentions == []


TRAINED = [("sessions", 1, "training"), ("people_reached", 23, "training")]
MET = [("sessions", 1, "training"), ("people_reached", 42, "training")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("培训1次，23人参加；又组织了一次。", [*TRAINED, ("sessions", 1, "training")]),
        ("讲座1场；又组织了一次消防演练。", [("sessions", 1, "lecture")]),
        ("集中宣传6场，其中讲座4场、进村2场。", [("sessions", 4, "lecture"), ("sessions", 2, "stall")]),
        (
            "院坝会：两河村1场42人；鸡鸣村2场共67人",
            [*MET, ("sessions", 2, "training"), ("people_reached", 67, "training")],
        ),
        ("辅警开着抖音直播，观看1300多人次。", [("views", 1300, "short_video")]),
    ],
)
def test_what_goes_on_from_the_number_before(text: str, found: list[tuple[str, float, str]]) -> None:
    """One more of what was held, in the same way; a part in a village is of the way of the whole; all who came."""
    reading = note("西湖社区2024年5月反诈宣传工作总结", text)
    assert [(one.measure, one.value, one.channel) for one in reading.facts] == found


def test_how_many_came_stands_on_a_list_that_is_not_here() -> None:
    reading = note("西湖社区2024年5月反诈宣传工作总结", "培训1次，人数见签到表。")
    assert counted(reading) == [("P2", "sessions", 1)]
    assert codes(reading) == [("P2", "no_figure")]


@pytest.mark.parametrize(
    "head", ["9月6日，周五，街天", "9月6号 赶集日", "9月6日 星期五（教师节）", "9月6日，周五，下村"]
)
def test_the_day_of_an_entry_stands_alone_with_what_day_it_is(head: str) -> None:
    reading = note(
        "社区民警工作日记",
        "施甸县公安局甸阳派出所　杨应昌　2024年9月",
        "9月4日，周三，晴",
        "发单子60张。",
        "9月5日，周四，小雨",
        "发单子160张。",
        head,
        "摆摊发单子100张。",
    )
    assert [(one.value, one.period_start.day) for one in reading.facts] == [(60, 4), (160, 5), (100, 6)]
