"""Only the ticked options of a form hold, however boxes and ticks are drawn and wherever they stand."""

from __future__ import annotations

import pytest

from etl.meaning.tick_boxes import NONE_TICKED, only_ticked, without_unticked

from .small_sheets import Rows, codes, read, roles

TICKED = [
    "□入户走访  ☑讲座  □文艺演出  □其他", "☐入户走访 ☒讲座 ☐其他", "☑讲座 ☒入户走访", "■讲座 □入户走访",
    "√讲座 □入户走访", "□√讲座 □入户走访", "□讲座√ □入户走访", "[x]讲座 [ ]入户走访",
    "[√]讲座 [ ]入户走访", "（√）讲座 （ ）入户走访", "(✓)讲座 ( )入户走访", "讲座（√） 入户走访（ ）",
    "讲座[√] 入户走访[ ]", "入户走访□ 讲座☑ 文艺演出□", "入户走访 讲座√ 文艺演出",
    "√讲座 入户走访 文艺演出", "入户走访、讲座√、文艺演出", "入户走访× 讲座√", "●讲座 ○入户走访",
    "口入户走访 ☑讲座", "囗入户走访 √讲座", "☐入户走访 🗹讲座", "\uf0a8入户走访 \uf0fe讲座",
    "□入户走访\n☑讲座\n□其他", "☑ 讲座 □ 入户走访", "□入户走访 √ 讲座",
]  # fmt: skip


@pytest.mark.parametrize("text", TICKED)
def test_only_what_is_ticked_holds(text: str) -> None:
    assert only_ticked(text) == "讲座"


@pytest.mark.parametrize(
    "text",
    [
        "■发放宣传单 ■张贴海报", "龙陵县□□镇", "发放□份，张贴□张", "√", "☑讲座", "☑讲座 ☑入户走访",
        "√讲座 √入户走访", "窗口", "合格√", "讲座（一） 入户走访（二）",
        "○○派出所", "○○小学　○○中学", "□□小学 □□中学", "○○小学、○○中学", "××村 ××社区", "○小学 ○中学",
        "●讲座20场 ●入户300户", "□张贴海报20张 ☑发放宣传单200份", "2023年○月",
        "□走访商户、张贴海报\n□开展讲座",
    ],
)  # fmt: skip
def test_other_marks_say_nothing(text: str) -> None:
    assert only_ticked(text) == text


def test_several_questions_and_several_ticks() -> None:
    assert (
        only_ticked("宣传形式：□入户 ☑讲座\n宣传对象：☑老年人 ☑学生 □妇女")
        == "宣传形式：讲座\n宣传对象：老年人、学生"
    )
    assert only_ticked("反诈宣传情况（□周报 ☑月报）") == "反诈宣传情况（月报）"
    assert only_ticked("□入户 ☑其他：抖音直播") == "其他：抖音直播"
    assert only_ticked("□入户 □讲座 □其他") == NONE_TICKED
    assert only_ticked("口头宣传 上门宣传√") == "上门宣传"


def test_in_running_text_all_else_stays_in_its_place() -> None:
    assert without_unticked("宣传形式：□入户 ☑讲座。") == "宣传形式：\u3000\u3000\u3000\u3000\u3000讲座。"
    assert without_unticked("□入户 □讲座") == "□入户 □讲座"
    asked = "五、还采用了哪些宣传方式（打√）？　☑讲座　□短信"
    assert "".join(without_unticked(asked).split()) == "五、还采用了哪些宣传方式？讲座"
    assert without_unticked("完成的打√，没有完成的打×") == "完成的打√，没有完成的打×"


def card(form: list[str], who: list[str]) -> Rows:
    return [
        ["反诈宣传活动登记卡"],
        ["填报单位", "龙门县平陵街道山下村村民委员会", "活动时间", "2023年3月18日上午"],
        ["活动名称", "“银龄守护”反诈讲堂", "活动地点", "村文化活动中心"],
        ["宣传形式", *form],
        ["宣传对象", *who],
        ["参加人数", "45人", "发放宣传资料", "60份"],
    ]


@pytest.mark.parametrize(
    ("form", "who"),
    [
        (["□入户走访  ☑讲座  □文艺演出"], ["☑老年人  □学生  □妇女"]),
        (["入户走访 讲座√ 文艺演出"], ["（√）老年人 （ ）学生"]),
        (["□入户走访", "☑讲座", "□文艺演出"], ["☑老年人", "□学生", "□妇女"]),
        (["☑讲座", "□入户走访"], ["□学生", "☑老年人"]),
    ],
)
def test_a_card_is_of_its_ticked_way_and_group(form: list[str], who: list[str]) -> None:
    reading = read(card(form, who), "登记卡.xlsx")
    assert [(f.cell, f.measure, f.channel, f.target_group) for f in reading.facts] == [
        ("B6", "people_reached", "lecture", "elderly"),
        ("D6", "leaflets", "lecture", "elderly"),
        ("B3", "sessions", "lecture", "elderly"),
    ]
    assert reading.issues == []
    shown = {cell.cell: cell.text for cell in reading.cells}
    assert [shown["B4"], shown["B5"]] == [form[0], who[0]]
    assert len(shown) == sum(len(row) for row in card(form, who))
    assert roles(reading, "B4", "B5") == ["label", "label"]


def test_without_a_tick_nothing_is_stated() -> None:
    reading = read(card(["□入户走访 □讲座 □其他"], ["□老年人  □学生"]), "登记卡.xlsx")
    assert {(f.measure, f.channel, f.target_group) for f in reading.facts} == {
        ("people_reached", "unspecified", "unspecified"),
        ("leaflets", "handout", "unspecified"),
        ("sessions", "unspecified", "unspecified"),
    }
    assert codes(reading) == []


def test_several_ticks_are_several_ways_and_groups() -> None:
    reading = read(card(["☑入户走访 ☑讲座 □其他"], ["☑老年人  ☑学生 □妇女"]), "登记卡.xlsx")
    people = next(f for f in reading.facts if f.measure == "people_reached")
    assert (people.channel, people.target_group) == ("door_to_door", "unspecified")
    noted = {issue.cell: issue for issue in reading.issues}
    assert [noted["B4"].code, noted["B5"].code] == ["several_channels", "several_groups"]
    assert "☑入户走访 ☑讲座 □其他" in noted["B4"].message_zh  # as it stands there


def test_each_row_of_a_list_has_its_own_ticks() -> None:
    rows = [
        ["龙陵县龙山派出所2023年4月反诈宣传台账"],
        ["日期", "活动名称", "宣传形式", "宣传对象", "参加人数（人）"],
        ["4月1日", "反诈进校园", "□入户 ☑讲座 □其他", "□老年人 ☑学生", 40],
        ["4月2日", "反诈进社区", "☑入户 □讲座 □其他", "☑老年人 □学生", 30],
    ]
    people = [f for f in read(rows).facts if f.measure == "people_reached"]
    assert [(f.channel, f.target_group) for f in people] == [
        ("lecture", "students"),
        ("door_to_door", "elderly"),
    ]
