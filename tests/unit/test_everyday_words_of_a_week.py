"""What an ordinary week's mail says: windows of the medical insurance, scrolling signs, weather, remarks between rows."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read


def test_a_window_of_the_medical_insurance_is_a_place_and_no_other_matter() -> None:
    rows = [
        ["宣传事项", "计量单位", "当月"],
        ["收费、医保窗口摆放提示牌", "块", 14],
        ["医保政策宣传", "场", 2],
    ]
    reading = read(rows, "攸县人民医院2024年5月反诈宣传.xlsx")
    assert figures(reading) == [("C2", "boards", 14)]


@pytest.mark.parametrize("head", ["跑马屏（块）", "门头跑马灯（块）"])
def test_scrolling_signs_are_screens(head: str) -> None:
    assert figures(read([["网点", head], ["总行", 3]], "攸县农商行2024年5月反诈宣传.xlsx")) == [
        ("B2", "screens", 3)
    ]


@pytest.mark.parametrize("why", ["下雨取消", "因雨取消", "高温改期", "取消"])
def test_what_the_weather_kept_from_happening_is_no_session(why: str) -> None:
    rows = [
        ["日", "活动内容", "地点", "形式", "到场（人）"],
        [5, "高考前提醒", "文化室", "讲座", 31],
        [9, f"反诈猜谜游园（{why}）", "广场", "摆摊", None],
    ]
    reading = read(rows, "攸县雪花社区2024年6月反诈宣传活动记录.xlsx")
    assert figures(reading) == [("E2", "people_reached", 31), ("B2", "sessions", 1)]


def test_a_sentence_between_rows_heads_nothing() -> None:
    rows = [
        ["村别", "宣传单（份）", "标语（条）"],
        ["石羊塘社区", 900, 6],
        ["以下几个村山高路远，由村小组长代为入户"],
        ["高岭村", 180, 2],
    ]
    reading = read(rows, "攸县石羊塘镇2024年5月反诈宣传.xlsx")
    assert [(f.cell, f.measure, f.channel) for f in reading.facts if f.cell[1:] == "4"] == [
        ("B4", "leaflets", "handout"),
        ("C4", "banners", "banner"),
    ]
    assert codes(reading) == []


def test_what_is_said_between_the_lines_of_a_list_heads_none_of_them() -> None:
    lines = [
        "#接龙 攸县江桥街道文化社区反诈宣传（2024年6月3日—6月9日）",
        "1. 一网格：发宣传单120张，入户46户",
        "收到，辛苦了[强]",
        "2. 二网格：入户53户",
        "大家注意，昨天有冒充客服的打给5栋李某某，差点转走2万元，都提醒下家里老人",
        "3. 五网格：电梯里换海报22张",
        "4. 三网格：挂横幅3条",
    ]
    reading = normalise_bytes("\n".join(lines).encode(), "接龙.txt", today=date(2026, 1, 1))
    assert [(f.cell, f.measure, f.value, f.target_group) for f in reading.facts] == [
        ("P2", "leaflets", 120, "unspecified"),
        ("P2", "households", 46, "unspecified"),
        ("P4", "households", 53, "unspecified"),
        ("P6", "posters", 22, "unspecified"),
        ("P7", "banners", 3, "unspecified"),
    ]
    assert [c.role for c in reading.cells if c.cell in ("P3", "P5")] == ["note", "note"]


@pytest.mark.parametrize(
    ("sentence", "measure", "values"),
    [
        ("商会工作人员走访茶城商户132户，茶企37家，发放资料169份。", "households", [132, 37]),
        ("在村民微信群转发反诈短视频9条，预警提示20余条。", "posts", [9, 20]),
        ("走访商户132户，立案37起。", "households", [132]),
    ],
)
def test_the_next_of_what_was_called_on_stands_behind_a_comma(
    sentence: str, measure: str, values: list[float]
) -> None:
    data = f"凤冈县茶叶商会反诈宣传简报\n{sentence}".encode()
    reading = normalise_bytes(data, "凤冈县2024年4月简报.txt", today=date(2026, 1, 1))
    assert [f.value for f in reading.facts if f.measure == measure] == values


@pytest.mark.parametrize("way", ["宣传方式", "活动", "活动形式"])
@pytest.mark.parametrize("head", ["参加人数", "参加人次", "听讲人数", "到场人数", "受教育人数", "覆盖人数"])
def test_how_and_how_many_head_columns_and_are_no_question_and_answer(way: str, head: str) -> None:
    reading = read([[way, head], ["讲座", 100], ["摆摊宣传", 60], ["入户走访", 30]])
    assert [(cell, measure, value) for cell, measure, value in figures(reading) if measure != "sessions"] == [
        ("B2", "people_reached", 100),
        ("B3", "people_reached", 60),
        ("B4", "people_reached", 30),
    ]
    assert [cell for cell, measure, _ in figures(reading) if cell[0] == "B" and measure == "sessions"] == []
