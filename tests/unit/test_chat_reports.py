"""Reports as chat groups post them, who signs at the foot, and where a document leaves its place open."""

from __future__ import annotations

import pytest

from etl.prose import read_document, read_prose
from etl.schema import Reading

from .told_reports import read_report

POSTED = [
    "📢【反诈宣传日报】",
    "📅 2024年6月12日　星期三",
    "🏠 汉寿县三星社区居委会",
    "1️⃣ 上午在社区广场设摊宣传1场，参与群众130余人👏",
    "2️⃣30户居民签承诺书30份✍️",
    "✅网格员入户76户，发放宣传单76份",
    "🔟 明天计划再入户60户💪",
    "☎️ 有疑问请拨打社区电话0736-2860110",
]


def read(paragraphs: list[str], name: str = "群内.txt") -> Reading:
    return read_report(paragraphs, name)


def test_a_posted_list_of_items_counts() -> None:
    reading = read(POSTED)
    assert [(f.cell, f.measure, f.value, f"{f.period_start}") for f in reading.facts] == [
        ("P4", "sessions", 1, "2024-06-12"),
        ("P4", "people_reached", 130, "2024-06-12"),
        ("P5", "pledges", 30, "2024-06-12"),
        ("P6", "households", 76, "2024-06-12"),
        ("P6", "leaflets", 76, "2024-06-12"),
    ]
    assert {f.unit for f in reading.facts} == {"汉寿县三星社区居委会"}
    assert [cell.role for cell in reading.cells][1:] == [
        "meta",
        "label",
        "figure",
        "figure",
        "figure",
        "planned",
        "note",
    ]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("P7", "prose_ahead")]


def test_a_key_is_no_digit_of_the_number_behind_it() -> None:
    figures = read_prose("4️⃣30户居民参加入户走访30户").figures
    assert [figure.quantity.value for figure in figures][-1] == 30


@pytest.mark.parametrize(
    ("title", "line", "held"),
    [
        ("【今日反诈战报】", "在广场设摊宣传1场，发放宣传单20份。", False),
        ("反诈宣传情况", "上午在广场设摊宣传1场，发放宣传单20份。", False),
        ("反诈宣传情况", "今天在广场设摊宣传1场，发放宣传单20份。", False),
        ("反诈宣传情况", "在广场设摊宣传1场，发放宣传单20份。", True),
    ],
)
def test_the_day_on_its_own_line_is_that_of_a_daily(title: str, line: str, held: bool) -> None:
    reading = read([title, "汉寿县三星社区居委会", "2024年6月12日", line])
    days = [f"{fact.period_start}" for fact in reading.facts]
    assert days == ([] if held else ["2024-06-12", "2024-06-12"])
    assert [issue.code for issue in reading.issues] == (["period_unknown"] if held else [])


def roles(foot: list[str]) -> list[str]:
    text = ["龙江派出所2024年4月反诈宣传小结", "发放宣传单350份，张贴海报30张。", *foot]
    return [cell.role for cell in read(text).cells][2:]


@pytest.mark.parametrize(
    ("foot", "role"),
    [
        (["（龙江派出所供稿）", "2024年4月22日"], ["meta", "meta"]),
        (["集团安全保卫部", "2024年4月22日"], ["meta", "meta"]),
        (["龙陵县龙江派出所　记录人：余某某"], ["note"]),
        (["所长：张××　审核人：黄××　填表人：刘××"], ["note"]),
        (["联系电话：0875-6120110"], ["note"]),
    ],
)
def test_lines_at_the_foot(foot: list[str], role: list[str]) -> None:
    assert roles(foot) == role


def test_who_signs_with_a_department_of_no_name_is_not_the_reporter() -> None:
    text = [
        "仁怀市酒业集团有限公司2024年上半年反诈宣传简讯",
        "张贴海报75张。",
        "集团安全保卫部",
        "2024年7月8日",
    ]
    assert read_document(text).unit == "仁怀市酒业集团有限公司"


def test_a_place_that_a_document_leaves_open_is_asked_about_at_its_title() -> None:
    reading = read(["鼓楼区反诈中心2024年2月反诈宣传简讯", "发放宣传单5600份。"])
    assert [(fact.value, fact.district) for fact in reading.facts] == [(5600, "")]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("P1", "place_unsettled")]
    settled = read(["福州市鼓楼区反诈中心2024年2月反诈宣传简讯", "发放宣传单5600份。"])
    assert [fact.district for fact in settled.facts] == ["福建省/福州市/鼓楼区"]
    assert settled.issues == []


def test_a_diary_closes_with_the_sum_of_its_week() -> None:
    lines = [
        "英德农商银行大站支行2024年反诈宣传工作日志",
        "3月5日：到敬老院发放折页45份。",
        "3月8日：进市场，发放折页150份。",
        "本周小计：讲座1场，折页195份。",
    ]
    reading = read(lines, "日志.txt")
    assert [(f.cell, f.value, f"{f.period_start}", f"{f.period_end}") for f in reading.facts] == [
        ("P2", 45, "2024-03-05", "2024-03-05"),
        ("P3", 150, "2024-03-08", "2024-03-08"),
        ("P4", 1, "2024-03-04", "2024-03-10"),
    ]
