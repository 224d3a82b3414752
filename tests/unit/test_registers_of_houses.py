"""What houses write into their registers beside what they did against fraud: parcels, cards, extensions, other gatherings,
and what is still ahead."""

from __future__ import annotations

import pytest

from etl.facts.mixed_matters import are_of_fraud_alone
from etl.meaning.header import read_header
from etl.meaning.unit_in_text import find_unit_in_text

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("head", "measure", "part"),
    [
        ("派件（件）", "", "no_count"),
        ("当日揽收（件）", "", "no_count"),
        ("当日开卡（张）", "", "no_count"),
        ("矿泉水开支（元）", "", "no_count"),
        ("夹宣传单（份）", "leaflets", "measure"),
        ("报站语音提醒（万次）", "broadcasts", "measure"),
        ("陪同家属（人）", "people_reached", "measure"),
        ("陪同领导（人）", "", "no_count"),
        ("内线", "", "serial"),
        ("分机号码", "", "serial"),
        ("面向谁", "", "dimension"),
    ],
)
def test_heads_of_registers(head: str, measure: str, part: str) -> None:
    meaning = read_header(head)
    assert (meaning.measure, meaning.part) == (measure, part)


def test_parcels_are_no_leaflets_whatever_the_title_says() -> None:
    rows = [
        ["清河县众联快递服务有限公司2024年11月包裹夹带反诈宣传单登记表"],
        ["站点", "派件（件）", "夹宣传单（份）"],
        ["泰山路站", 5230, 1200],
        ["长江街站", 4875, "1000份"],
    ]
    reading = read(rows, "众联快递登记.xlsx")
    assert figures(reading) == [("C3", "leaflets", 1200), ("C4", "leaflets", 1000)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("title", "alone"),
    [
        ("康乐老年公寓2024年3月活动本（防诈骗等活动）", False),
        ("城关社区反诈等工作台账", False),
        ("城关社区反诈宣传台账", True),
        ("防范电信网络诈骗等新型违法犯罪宣传统计表", True),
    ],
)
def test_titles_that_name_fraud_as_one_matter_among_others(title: str, alone: bool) -> None:
    assert are_of_fraud_alone(title) is alone


def test_other_gatherings_of_a_book_of_all_kinds_do_not_count() -> None:
    rows = [
        ["泗洪县康乐老年公寓2024年3月活动本（防诈骗等活动）"],
        ["日期", "活动", "到场老人（人）"],
        ["3月4日", "反诈小课堂第一讲", 38],
        ["3.8", "妇女节联欢会", 45],
        ["3.15", "派出所民警讲防骗", 41],
        ["3.26", "集体生日会", 22],
    ]
    reading = read(rows, "活动本.xlsx")
    assert sorted(figures(reading)) == [
        ("B3", "sessions", 1),
        ("B5", "sessions", 1),
        ("C3", "people_reached", 38),
        ("C5", "people_reached", 41),
    ]
    assert {fact.unit for fact in reading.facts} == {"泗洪县康乐老年公寓"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("泗洪县康乐老年公寓2024年3月反诈活动台账", "泗洪县康乐老年公寓"),
        ("老年公寓2024年3月反诈活动台账", None),
    ],
)
def test_a_nursing_home_has_a_name(title: str, name: str | None) -> None:
    assert find_unit_in_text(title) == name


@pytest.mark.parametrize(
    ("entry", "held"),
    [
        ("计划下周请反诈民警来讲一场课，拟发传单300份", []),
        ("打算到月底再开商户反诈培训会", []),
        ("大门口贴反诈海报8张", [("B4", "posters", 8), ("B4", "sessions", 1)]),
    ],
)
def test_a_diary_that_says_what_is_meant_to_be_done(entry: str, held: list[tuple[str, str, float]]) -> None:
    rows = [
        ["临泉县光明农贸市场管理办公室反诈宣传日记（2024年3月）"],
        ["日子", "当天干了什么", "谁去的"],
        ["3.1", "早市在水产区摆摊宣传1场，发反诈传单120份", "老周"],
        ["3.19", entry, "老周"],
        ["3.26", "反诈民警来市场办讲课1场，到场商户58人", "老周"],
    ]
    reading = read(rows, "市场日记.xlsx")
    assert sorted(figure for figure in figures(reading) if figure[0] == "B4") == held
