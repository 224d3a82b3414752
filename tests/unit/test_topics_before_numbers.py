"""A number behind a clause that only says how a deed went counts what that clause names (contract 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("宣传单发放情况良好，共6000份。", [("leaflets", 6000)]),
        ("宣传单发放工作有序推进，累计6000份。", [("leaflets", 6000)]),
        ("宣传册的发放好于往月，有3000本。", [("leaflets", 3000)]),
        ("宣传单发放超过预期，达到6000份。", [("leaflets", 6000)]),
        ("海报张贴工作全面铺开，目前已有300张。", [("posters", 300)]),
        ("横幅悬挂井然有序，达40条。", [("banners", 40)]),
        ("宣传单发放不到位，共6000份未发。", []),
        ("宣传单发放尚未开始，共6000份。", []),
        ("慰问品发放情况良好，共60份。", []),
        ("宣传单的印制超预算，共花6000元。", []),
    ],
)
def test_a_clause_on_how_it_went_says_what_is_counted(
    sentence: str, figures: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == figures
