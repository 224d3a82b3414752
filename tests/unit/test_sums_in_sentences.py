"""A sum stated behind its parts is control: where it is right it counts nothing, where it differs it is asked about."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.schema import Supplied


def told(sentence: str) -> tuple[list[float], list[str], list[tuple[float, float]]]:
    read = read_prose(sentence, 2024)
    return (
        [figure.quantity.value for figure in read.figures],
        [code for code, *_ in read.queries],
        [(total.stated, total.summed) for total in read.differing],
    )


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("一组走访40户；二组走访35户；三组走访28户；合计走访103户。", [40, 35, 28]),
        ("举办讲座2场，主题班会5场，共开展宣传活动7场。", [2, 5]),
        ("上半月发放宣传单200份，下半月发放300份，共发放500份。", [200, 300]),
        ("在A广场发放宣传单420余份，在车站发放680余份，共发放1100余份。", [420, 680]),
        ("镇政府发放宣传单420份。派出所发放宣传单680份。合计发放宣传单1100份。", [420, 680]),
        ("发放宣传单200份、张贴海报20张，在广场发放宣传单300份，共计发放宣传单、海报520份。", [200, 20, 300]),
    ],
)
def test_a_right_sum_says_its_parts_again(sentence: str, parts: list[float]) -> None:
    assert told(sentence) == (parts, ["prose_restated"], [])


@pytest.mark.parametrize(
    ("sentence", "parts", "differs"),
    [
        (
            "便民中心发放宣传单420份，派出所发放宣传单680份，卫生院发放宣传单350份，合计发放宣传单1540份。",
            [420, 680, 350],
            (1540, 1450),
        ),
        ("一组走访40户，二组走访35户，三组走访28户，共走访113户。", [40, 35, 28], (113, 103)),
        ("上半月发放宣传单200份，下半月发放300份，总共发放400份。", [200, 300], (400, 500)),
        ("举办讲座2场，主题班会5场，共开展宣传活动12场。", [2, 5], (12, 7)),
        ("镇政府发放宣传单420份。派出所发放宣传单680份。合计发放宣传单1540份。", [420, 680], (1540, 1100)),
    ],
)
def test_a_wrong_sum_counts_nothing_and_is_asked_about(
    sentence: str, parts: list[float], differs: tuple[float, float]
) -> None:
    assert told(sentence) == (parts, [], [differs])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("发放宣传单200份，接待群众咨询80人，现场受教育群众共500人。", [200, 80, 500]),
        ("共发放宣传单1100份，其中镇政府420份、派出所680份。", [420, 680]),
        ("4月发放宣传单200份，5月发放宣传单300份，1至5月共发放宣传单1200份。", [200, 300, 1200]),
        ("发放宣传单200份，共享单车点发放宣传单300份。", [200, 300]),
    ],
)
def test_what_is_no_sum_of_what_stands_before_counts(sentence: str, figures: list[float]) -> None:
    assert told(sentence) == (figures, [], [])


def test_the_issue_says_what_the_parts_make_and_by_how_much_it_differs() -> None:
    text = "隆盛镇2023年10月反诈宣传专报\n镇便民服务中心发放宣传单420份，镇派出所发放宣传单680份，合计发放宣传单1540份。"
    reading = normalise_bytes(
        text.encode(), "专报.txt", Supplied("隆盛镇人民政府", "", "510923"), today=date(2026, 1, 1)
    )
    said = [issue for issue in reading.issues if issue.code == "prose_total_differs"]
    assert [(one.cell, one.severity) for one in said] == [("P2", "query")]
    assert said[0].message_zh == "P2 的合计“宣传单1540份”与前面各项之和 1100 不符，多了 440。"
    assert (
        said[0].message_en == "The sum “宣传单1540份” at P2 is not what its parts add up to, 1100: 440 more."
    )
