"""Records and logs of which each line is a day, and what their titles say that the lines leave out."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.schema import Reading


def told(text: str, head: str = "") -> list[tuple[str, float]]:
    read = read_prose(text, 2024, of_campaign=True, head=head)
    return [(one.measure, one.quantity.value) for one in read.figures]


def report(*lines: str, name: str = "记录.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def days(reading: Reading) -> list[tuple[str, float, int]]:
    return [(one.measure, one.value, one.period_start.day) for one in reading.facts]


def test_a_loudspeaker_played_as_often_as_each_day_of_its_record_says() -> None:
    reading = report(
        "小官庄村大喇叭反诈播放登记（2024年3月）",
        "3月1日 早6:30 播防刷单录音3遍 老于",
        "3月4日 傍晚 反诈提醒播了四遍 老于",
        "3月12日 停电，没播",
        "3月15日 早晚共播放2次，内容：冒充客服退款。",
        "3月22日 早6:30 播冒充公检法案例两遍 小孟",
        "本月共播11遍。",
    )
    assert days(reading) == [("broadcasts", times, day) for times, day in ((3, 1), (4, 4), (2, 15), (2, 22))]
    assert [(one.code, one.cell) for one in reading.issues if one.code == "prose_restated"] == [
        ("prose_restated", "P7")
    ]


@pytest.mark.parametrize("last", ["三天共播放8次。", "共播放8次。", "一共播放8次。"])
def test_a_sum_that_the_days_do_not_make_is_asked_about(last: str) -> None:
    reading = report(
        "小官庄村大喇叭反诈播放登记（2024年3月）",
        "3月1日 播放3次。",
        "3月2日 播放2次。",
        "3月3日 播放2次。",
        last,
    )
    assert days(reading) == [("broadcasts", times, day) for day, times in enumerate((3, 2, 2), 1)]
    assert [(one.severity, one.code, one.cell) for one in reading.issues] == [
        ("query", "prose_total_differs", "P5")
    ]


def test_all_screens_of_a_record_of_screens_show_it() -> None:
    reading = report(
        "海城市中医院LED屏反诈宣传登记",
        "2025年4月",
        "4月7日 门诊大厅2块屏，全天滚动 登记：小佟",
        "4月9日 门诊屏2块、急诊屏1块，8:00—17:00",
        "4月10日 线路检修，停播",
    )
    assert days(reading) == [("screens", 2, 7), ("screens", 2, 9), ("screens", 1, 9)]


@pytest.mark.parametrize(
    ("text", "head", "figures"),
    [
        ("出车2台次，汽车站、菜市场来回转。", "反诈宣传车出车记录", [("vehicles", 2)]),
        ("出车2台次，汽车站、菜市场来回转。", "", []),
        ("大喇叭播反诈提醒，前后播了六遍。", "", [("broadcasts", 6)]),
        ("每日早晚播放2次。", "大喇叭播放记录", []),
    ],
)
def test_what_the_head_names_counts_in_its_lines(
    text: str, head: str, figures: list[tuple[str, float]]
) -> None:
    assert told(text, head) == figures


def test_a_diary_is_of_the_day_beside_who_keeps_it() -> None:
    reading = report(
        "社区民警日记",
        "延吉市公安局北山派出所　2024年3月6日　星期三　小雪",
        "今天包里装了150份反诈宣传单，给家长们发放132份。明天打算带200份材料。",
    )
    assert [(one.measure, one.value, one.period_end) for one in reading.facts] == [
        ("leaflets", 132, date(2024, 3, 6))
    ]
    assert [one.code for one in reading.issues] == ["prose_in_stock"]


def test_the_community_of_a_grid_reports_below_the_title() -> None:
    reading = report(
        "网格员反诈走访记录",
        "洋县洋州街道唐塔社区第4网格　网格员：小蔡",
        "2025年3月6日 走访四十余户，塞了反诈单子9张。",
    )
    assert {one.unit for one in reading.facts} == {"洋县洋州街道唐塔社区"}


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("服务时间：2025年1月11日8:30—11:30", date(2025, 1, 11)),
        ("走访时间：2025年1月12日", date(2025, 1, 12)),
        ("值班时间：2025年1月13日 晚", date(2025, 1, 13)),
    ],
)
def test_a_line_asks_when_it_was(line: str, day: date) -> None:
    reading = report("反诈志愿服务活动记录", "三门县玉城社区", line, "派出230份宣传单。")
    assert [(one.period_start, one.period_end) for one in reading.facts] == [(day, day)]


def test_a_day_that_begins_with_what_was_called_off_is_of_what_was_done_instead() -> None:
    reading = report(
        "五一假期反诈宣传情况",
        "双流区黄龙溪古镇景区管理委员会",
        "2025年5月1日，发放折页650份。",
        "5月2日，发放折页720份。",
        "5月3日，因大雨取消演出1场，改在游客中心发放折页310份。",
        "5月4日，发放告知书186份。",
        "假期四天，共发放折页1680份、告知书186份。",
    )
    assert days(reading) == [("leaflets", n, day) for day, n in enumerate((650, 720, 310, 186), 1)]


def test_a_caption_says_again_what_the_text_told() -> None:
    reading = report(
        "把反诈讲进家长会",
        "2024年3月22日，儋州市那大第七小学开反诈家长会，给家长派发折页两百份。",
        "图①：志愿者向家长派发折页两百份。",
        "图②：家长签下反诈承诺书120份。",
    )
    assert [(one.measure, one.value) for one in reading.facts] == [("leaflets", 200), ("pledges", 120)]
