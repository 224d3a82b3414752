"""Other times, other places and what is asked from above are only what the campaign is measured by."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.prose import read_prose


def counted(text: str) -> list[tuple[str, float]]:
    return [(figure.measure, figure.quantity.value) for figure in read_prose(text, 2024).figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("与去年三季度发放折页0.9万份、开展讲座21场相比，宣传力度明显加大。", []),
        ("与去年1月相比，活动增加1场，资料发放量增长18.3%。", []),
        ("与上月相比，本月发放宣传单3000份，增加500份。", [("leaflets", 3000)]),
        ("相比去年，讲座多开了5场，多发放宣传单800份。", []),
        ("和上季度发放海报120张，开展讲座3场相比，本季度张贴海报150张。", [("posters", 150)]),
        ("和3月相比，4月发放宣传单300份，海报多贴了20张。", [("leaflets", 300)]),
        ("与2月份的讲座3场相比，3月讲座增加到8场。", [("sessions", 8)]),
        ("与社区相比，学校开展讲座12场。", [("sessions", 12)]),
    ],
)
def test_what_another_time_counted_counts_nothing_here(text: str, figures: list[tuple[str, float]]) -> None:
    assert counted(text) == figures


def test_a_comparison_mentions_nothing() -> None:
    for text in ("与去年三季度发放折页0.9万份、开展讲座21场相比，力度加大。", "资料发放量增长18.3%。"):
        assert read_prose(text, 2024).mentions == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("外省某市税务部门已发放反诈资料21万份，经验很好。", []),
        ("邻县公安局今年已开展讲座30场，我所开展讲座12场。", [("sessions", 12)]),
        ("外地一家银行发放反诈折页5000份。", []),
        ("兄弟县区已举办宣讲60场。", []),
        ("向外地务工人员发放宣传单300份。", [("leaflets", 300)]),
        ("周边市民200余人参加。", [("people_reached", 200)]),
        ("兄弟单位来我镇学习，发放宣传单20份。", [("leaflets", 20)]),
    ],
)
def test_what_another_place_did_counts_nothing_here(text: str, figures: list[tuple[str, float]]) -> None:
    assert counted(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("按照分行要求，各支行全年外拓宣传不少于12场、覆盖人次不少于3000。", []),
        ("根据市局部署，各派出所每月入户不少于200户，发放宣传单1000份以上。", []),
        ("根据通知要求，各村入户不少于200户，张贴海报不少于20张。", []),
        ("县里文件规定各村张贴海报不少于20张。", []),
        ("年度考核指标为入户3000户，我所实际入户2860户。", [("households", 2860)]),
        ("上级下达我镇宣传任务12场，已完成14场。", [("sessions", 14)]),
        ("各网点每月开展宣传不少于2场，覆盖客户500人次。", []),
        ("公司将每季度开展不少于2场反诈培训，覆盖员工不少于1200人次。", []),
        ("二季度，将重点推进“百场宣讲进社区”，宣讲100场，覆盖居民2万人次。", []),
        ("下半年将统筹推进宣传进校园，开展讲座20场。", []),
        ("按照分行要求，我行开展讲座3场，发放折页500份。", [("sessions", 3), ("leaflets", 500)]),
        ("按照要求，各网点均开展宣传，共发放折页不少于3000份。", [("leaflets", 3000)]),
        ("按照县里下达的任务，先后开展讲座3场，发放宣传单300份。", [("sessions", 3), ("leaflets", 300)]),
        ("按照上级要求，每个社区至少开展1场宣传，我街道开展宣传15场。", [("sessions", 15)]),
        ("印发方案明确各村职责，发放宣传单300份，张贴海报20张。", [("leaflets", 300), ("posters", 20)]),
        ("我行将每月10日定为反诈宣传日，已开展宣传6场。", [("sessions", 6)]),
        ("将每月宣传情况上报，共发放宣传单300份。", [("leaflets", 300)]),
        ("将重点人群360人纳入台账，逐一上门宣传360户。", [("households", 360)]),
    ],
)
def test_what_is_asked_from_above_is_not_done(text: str, figures: list[tuple[str, float]]) -> None:
    assert counted(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("7月，还发放个人所得税宣传单1500份、减税降费政策手册800册。", []),
        ("开展个税政策培训3场，参训纳税人200人。", []),
        ("举办税费政策讲座2场。", []),
        ("三季度举办涉税反诈培训12场。", [("sessions", 12)]),
        ("在发票窗口发放反诈宣传单300份。", [("leaflets", 300)]),
        ("税务干部入户宣传300户。", [("households", 300)]),
        ("导税员现场解答纳税人咨询310人次。", [("consultations", 310)]),
    ],
)
def test_tax_papers_are_another_matter(text: str, figures: list[tuple[str, float]]) -> None:
    assert counted(text) == figures


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("召开居民议事会4次，讨论停车位划分等问题。", []),
        ("召开业主大会1次，表决物业费调整事项。", []),
        ("召开居民代表会议2次，选举网格长。", []),
        ("召开防骗夜谈会4次，讨论如何识别骗局。", ["prose_unclear"]),
    ],
)
def test_a_meeting_that_settles_other_things_is_not_asked_about(text: str, asked: list[str]) -> None:
    read = read_prose(text, 2024, of_campaign=True)
    assert (read.figures, [code for code, *_ in read.queries]) == ([], asked)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("发放宣传单较上月增加500份，达3500份。", [("leaflets", 3500)]),
        ("海报较上月增加20张，达到80张。", [("posters", 80)]),
        ("发放宣传单较上月增加500份，共3500份。", [("leaflets", 3500)]),
        ("发放宣传单3500份，较上月增加500份。", [("leaflets", 3500)]),
    ],
)
def test_how_many_it_came_to_counts_behind_by_how_much_it_rose(
    text: str, figures: list[tuple[str, float]]
) -> None:
    assert counted(text) == figures


@pytest.mark.parametrize(
    "asked",
    [
        "省妇联要求，6月底前每个村（社区）至少开展活动1场。",
        "市反诈办要求各镇宣传不少于2场。",
        "上级明确要求：每所至少组织讲座3场。",
    ],
)
def test_what_is_required_from_above_was_not_done(asked):
    assert read_prose(asked, 2024).figures == []


def test_what_was_done_as_required_counts():
    done = read_prose("县局要求各所张贴海报不少于20张。我所已张贴海报35张。", 2024).figures
    assert [(f.measure, f.quantity.value) for f in done] == [("posters", 35)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("上年同期我行共组织宣传活动31场，发放资料4000份，当时尚未开展集市宣传。", []),
        ("去年同期开展讲座12场、发放资料4000份；今年开展讲座20场，发放资料5000份。", [("sessions", 20), ("leaflets", 5000)]),
        ("较去年同期增长10%，发放资料4000份。", [("leaflets", 4000)]),
        ("督促588名职工安装国家反诈中心APP。", [("app_installs", 588)]),
        ("督促各单位发放宣传单500份。", []),
    ],
)  # fmt: skip
def test_the_same_time_of_last_year_and_who_was_pressed(text, figures):
    assert [(f.measure, f.quantity.value) for f in read_prose(text, 2024).figures] == figures


@pytest.mark.parametrize(
    ("head", "group"), [("妇女群众（人次）", "women"), ("青年群众", "youth"), ("残疾群众（人）", "disabled")]
)
def test_who_the_people_are_stands_before_them(head, group):
    assert read_header(head).groups == (group,)
