"""A paragraph without a full stop costs its length: what is looked at is counted, not the time that it takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.prose.matter import others, speakers
from etl.prose.paragraphs.stated import is_month_beside
from etl.prose.report import said_again, sums_told
from etl.prose.report.document import read_document
from etl.prose.sums import rest_told, time_rows

TITLE = "海城市妇女联合会2024年4月反诈宣传工作总结"
ITEMS = {
    "own": "城东派出所开展反诈宣传{}场，发放宣传单{}份，",
    "days": "4月{}日在社区开展宣传，发放宣传单{}份，",
    "others": "区总工会组织职工讲座{}场，发放资料{}份，",
}


def paragraph(item: str, count: int) -> str:
    return "市妇联开展反诈宣传，" + "".join(
        item.format(number % 28 + 1, number + 100) for number in range(count)
    )


def counting(
    function: Callable[..., object], weight: Callable[..., int], spent: list[int]
) -> Callable[..., object]:
    """The function, with the weight of each call added to what was spent."""

    def counted(*given: object) -> object:
        spent[0] += weight(*given)
        return function(*given)

    return counted


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_no_part_of_a_paragraph_is_squeezed_once_for_each_figure(
    item: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spent = [0]
    seen: set[str] = set()

    def length(text: str) -> int:
        known = text in seen  # what is remembered costs nothing
        seen.add(text)
        return 0 if known else len(text)

    for module in (said_again, sums_told, speakers):
        monkeypatch.setattr(module, "squeeze", counting(module.squeeze, length, spent))
    costs = []
    for count in (200, 400):
        spent[0] = 0
        seen.clear()
        read_document([TITLE, paragraph(item, count), "海城市妇女联合会"])
        costs.append(spent[0])
    assert costs[1] < 2.2 * costs[0]


def test_the_rest_of_a_whole_is_looked_for_once_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = [0]

    class Counted:
        search = staticmethod(counting(rest_told._REST.search, lambda *_: 1, looked))

    monkeypatch.setattr(rest_told, "_REST", Counted)
    read_document([TITLE, paragraph(ITEMS["own"], 200), "海城市妇女联合会"])
    assert looked == [400]


def test_subjects_are_looked_for_once_a_clause(monkeypatch: pytest.MonkeyPatch) -> None:
    spent = [0]
    monkeypatch.setattr(others, "names_subject", counting(others.names_subject, lambda *_: 1, spent))
    text = paragraph(ITEMS["others"], 200)
    read_document([TITLE, text, "海城市妇女联合会"])
    assert spent[0] <= 2 * len(text.split("，"))


def test_a_sum_at_the_beginning_of_a_long_sentence_holds_to_its_end() -> None:
    items = "".join(f"第{number}类资料{number + 100}份，" for number in range(60))
    told = ["城东社区发放宣传单7000份。", f"全市共发放资料{items}发放宣传单7000份。"]
    reading = read_document([TITLE, *told, "海城市妇女联合会"])
    counted = [f.quantity.value for one in reading.paragraphs for f in one.reading.figures]
    assert counted.count(7000) == 1


def test_parts_of_a_sum_far_behind_are_its_parts() -> None:
    parts = "、".join(f"第{number}期培训班{number}场" for number in range(1, 41))
    reading = read_document([TITLE, f"全市开展讲座1000场，其中{parts}。", "海城市妇女联合会"])
    counted = [f.quantity.value for one in reading.paragraphs for f in one.reading.figures]
    assert counted == [1000 - sum(range(1, 41)), *range(1, 41)]


def test_the_times_of_a_sentence_are_looked_for_once_and_not_for_each_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spent = [0]

    def long_ones(text: str, _: int) -> int:
        return len(text) if len(text) > 20 else 0  # 一季度 is remembered

    monkeypatch.setattr(time_rows, "find_periods", counting(time_rows.find_periods, long_ones, spent))
    costs = []
    for count in (100, 200):
        spent[0] = 0
        read_document(
            [TITLE, "发放宣传单12份，" + "一季度4份，二季度4份，" * count + "共。", "海城市妇女联合会"]
        )
        costs.append(spent[0])
    assert 0 < costs[0] < costs[1] < 2.2 * costs[0]


@pytest.mark.parametrize(
    ("said", "beside"),
    [
        ("今年以来累计发放2.1万份,9月份当月", True),
        ("累计走访300户(其中本周", True),
        ("累计发放2.1万份;本月", True),
        ("累计发放2.1万份。本月", False),
        ("累计发放,本月", False),
        ("本月", False),
        ("累计发放1份," * 4000, False),  # comes to its end: one pattern for it all did not
    ],
)
def test_the_month_beside_a_running_total_is_told_from_behind(said: str, beside: bool) -> None:
    assert is_month_beside(said) is beside
