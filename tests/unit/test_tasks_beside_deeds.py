"""Numbers that were set as a task count nothing, what was reached beside them does (contract 1, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("上级下达我所国家反诈中心APP安装任务1000个，我所完成1260个。", [("app_installs", 1260)]),
        ("目标任务入户走访2000户，截至目前已走访1850户，完成率92.5%。", [("households", 1850)]),
        ("年度指标宣讲20场，已完成15场。", [("sessions", 15)]),
        ("分局下达APP推广任务800户，现已推广850户。", [("app_installs", 850)]),
        ("按照分局下达的每月张贴海报50张的任务，我所本月张贴62张。", [("posters", 62)]),
        ("上级要求每月至少开展2次宣讲，本月实际开展3次。", [("sessions", 3)]),
        ("力争年底前宣传覆盖2万人，目前已覆盖1.2万人。", [("people_reached", 12000)]),
        ("县局要求各所每月张贴宣传海报不少于20张，我所已张贴35张。", [("posters", 35)]),
        ("全年任务宣传10万人次，1至5月完成4.6万人次。", [("people_reached", 46000)]),
        ("目标：开展宣讲20场；完成：开展宣讲22场。", [("sessions", 22)]),
        ("既定目标为张贴海报300张，截至5月底张贴310张，完成103%。", [("posters", 310)]),
        ("今年任务是印发宣传单2万份，目前已印发1.3万份。", [("leaflets", 13000)]),
        ("微信群发布反诈提示，每周不少于3条，本月共发布14条。", [("posts", 14)]),
        ("计划举办讲座5场，实际举办讲座6场，下月再举办2场。", [("sessions", 6)]),
    ],
)
def test_only_what_was_reached_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    "sentence",
    [
        "今年任务是印发宣传单2万份。",
        "全年目标宣讲20场，力争累计覆盖5万人次。",
        "下一步，要求各社区每周至少播放广播3次，全年累计张贴海报300张。",
    ],
)
def test_a_task_alone_counts_nothing(sentence: str) -> None:
    assert counted(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("圆满完成宣讲任务20场。", [("sessions", 20)]),
        ("围绕“零发案”目标发放宣传单500份。", [("leaflets", 500)]),
        ("完成反诈APP安装1260个，超额完成1000个的任务目标。", [("app_installs", 1260)]),
    ],
)
def test_a_task_that_was_done_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
