"""电子屏 that show slogans, 小区 where banners hang: what a header counts, and how it was done (contract 4.6, 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header


@pytest.mark.parametrize(
    ("text", "measure", "channels"),
    [
        ("滚动播出标语的电子屏（块）", "screens", ("screen",)),
        ("播放宣传片的LED屏（块）", "screens", ("screen",)),
        ("印有反诈标语的环保袋（个）", "gifts", ()),
        ("展示反诈海报的展板（块）", "boards", ()),
        ("刊登反诈内容的宣传栏（期）", "boards", ()),
        ("悬挂横幅的小区（个）", "", ()),
        ("设置宣传栏的村（个）", "", ()),
        ("参加讲座的学生（人次）", "people_reached", ("lecture",)),
        ("候诊区张贴海报（张）", "posters", ()),
        ("大厅悬挂横幅（条）", "banners", ()),
        ("厅堂发放折页（份）", "leaflets", ()),
        ("网点海报（张）", "posters", ("branch",)),
        ("厅堂宣讲（场）", "sessions", ("lecture",)),
        ("推文阅读（次）", "views", ()),
        ("阅读宣传资料（份）", "leaflets", ()),
    ],
)
def test_what_a_header_counts_and_how(text: str, measure: str, channels: tuple[str, ...]) -> None:
    meaning = read_header(text)
    assert meaning.measure == measure
    assert meaning.channels == channels


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("村务公开栏张贴海报（张）", "posters"),
        ("公告栏内张贴宣传画（张）", "posters"),
        ("利用宣传栏张贴海报（张）", "posters"),
        ("宣传橱窗张贴告知书（份）", "leaflets"),
        ("黑板报张贴反诈标语（条）", "banners"),
        ("展架摆放宣传单（份）", "leaflets"),
        ("宣传栏更换海报（张）", "posters"),
        ("宣传栏张贴海报数", "posters"),
        ("宣传栏张贴海报（块）", "mixed_materials"),  # boards and posters are both counted in 块
        ("宣传栏、海报（张）", "mixed_materials"),
        ("制作展板、张贴海报（张）", "mixed_materials"),
        ("摆放展板张贴海报（份）", "mixed_materials"),
        ("展板及海报（张）", "mixed_materials"),
    ],
)
def test_where_something_was_put_up_is_no_second_material(text: str, measure: str) -> None:
    assert read_header(text).measure == measure
