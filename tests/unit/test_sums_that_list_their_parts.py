"""讲座、摆摊两类活动合计22场: a sum lists by name what was told of several measures, ways or members of a chain, and is
control; one that differs from them is asked about (contract 4.1, 4.2)."""

from __future__ import annotations

import pytest

from etl.prose import read_document

Told = tuple[list[tuple[str, float]], list[str], list[tuple[float, float]]]


def last(*lines: str) -> Told:
    """(figures, codes of notes, sums that differ as stated and summed) of the last line."""
    one = read_document(["庄里所2024年上半年反诈宣传汇报", *lines], "", 2024).paragraphs[-1]
    return (
        [(figure.measure, figure.quantity.value) for figure in one.reading.figures],
        [code for code, *_ in one.reading.queries],
        [(differing.stated, differing.summed) for differing in one.reading.differing],
    )


SAME: Told = ([], ["prose_restated"], [])
SESSIONS = (
    "在老年大学举办“识假防骗”讲座13场，听课老人920多人次。",
    "逢庄里集日摆摊宣传9场，发放宣传单6800份。",
)
PAPERS = ("全年发放折页4200余份，客户办过户时签反诈承诺书1960份。", "在各村张贴防骗海报510张。")


@pytest.mark.parametrize(
    ("closing", "told"),
    [
        ("上半年讲座、摆摊两类活动合计22场。", SAME),
        ("上半年讲座、摆摊两类活动合计23场。", ([], [], [(23, 22)])),
        ("以上讲座和摆摊共22场。", SAME),
        ("讲座加摆摊一共23场。", ([], [], [(23, 22)])),
        ("“讲座+摆摊”两类活动合计22场。", SAME),
        ("上半年共开展讲座、摆摊两类活动23场。", ([], [], [(23, 22)])),
        ("这两类活动加起来23场。", ([], [], [(23, 22)])),
        ("三类活动合计23场。", ([("sessions", 23)], [], [])),  # one more than was told
        ("讲座、摆摊共9场。", ([("sessions", 9)], [], [])),  # less than one of them: others
        ("赶场天开展讲座、摆摊共30场。", ([("sessions", 30)], [], [])),
    ],
)
def test_sessions_by_the_names_of_their_ways(closing: str, told: Told) -> None:
    assert last(*SESSIONS, closing) == told


@pytest.mark.parametrize(
    ("closing", "told"),
    [
        ("以上发放折页、张贴海报两项合计4710余份（张）。", SAME),
        ("折页和海报合计4710份。", SAME),
        ("折页、海报两项加起来共4910份。", ([], [], [(4910, 4710)])),
        ("折页加海报一共4910份。", ([], [], [(4910, 4710)])),
        ("三是赶场天发放折页、海报共计300份。", ([("mixed_materials", 300)], [], [])),
        (
            "发放折页、张贴海报三项合计4710份。",
            ([("mixed_materials", 4710)], [], []),
        ),  # of three, but two are named
    ],
)
def test_papers_of_several_measures_in_one_sum(closing: str, told: Told) -> None:
    assert last(*PAPERS, closing) == told


def test_parts_are_told_by_their_own_words_in_one_sentence() -> None:
    assert last("举办讲座13场，逢集日摆摊9场。", "讲座、摆摊两类活动合计22场。") == SAME
    own = read_document(
        ["庄里所反诈宣传", "举办讲座13场，逢集日摆摊9场。讲座、摆摊两类活动合计23场。"], "", 2024
    )
    assert [f.quantity.value for f in own.paragraphs[1].reading.figures] == [13, 9]
    assert [(one.stated, one.summed) for one in own.paragraphs[1].reading.differing] == [(23, 22)]


@pytest.mark.parametrize(
    ("closing", "told"),
    [
        ("讲座、摆摊两类活动合计22场，受众2920人次。", ([], ["prose_restated", "prose_restated"], [])),
        ("讲座、摆摊两类活动合计22场，受众2930人次。", ([], ["prose_restated"], [(2930, 2920)])),
        ("讲座、摆摊两类活动合计22场，发送短信300条。", ([("sms", 300)], ["prose_restated"], [])),
    ],
)
def test_what_goes_on_behind_such_a_sum_sums_up_too(closing: str, told: Told) -> None:
    assert last("举办讲座13场，听众920人次。", "逢集日摆摊9场，受众2000人次。", closing) == told


CHAIN = (
    "1. 管委会综治办：园区广播播放8次，发给司机防诈明白卡260张",
    "2. 中原冻品城：发宣传单150张",
    "3. 飞腾货运：张贴海报12张",
)


@pytest.mark.parametrize(
    ("closing", "told"),
    [
        ("管委会小结：今天3家交了作业，明白卡、宣传单共410张，海报12张。", ([], ["prose_restated"] * 2, [])),
        ("群主汇总：明白卡、宣传单共410张，海报13张。", ([], ["prose_restated"], [(13, 12)])),
        ("管委会小结：明白卡、宣传单共420张。", ([], [], [(420, 410)])),
        ("管委会小结：明天再发宣传单50张。", ([], ["prose_ahead"], [])),
    ],
)
def test_who_started_a_chain_sums_it_up(closing: str, told: Told) -> None:
    assert last(*CHAIN, closing) == told
