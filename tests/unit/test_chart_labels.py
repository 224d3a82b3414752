"""The words at a chart's edges, broken and shortened where there is no room."""

from __future__ import annotations

import pytest

from ui.charts import wrap_label


@pytest.mark.parametrize(
    ("label", "longest", "lines"),
    [
        ("独居老人", 4, "独居老人"),
        ("独居老人", 3, "独居<br>老人"),
        ("未区分", 3, "未区分"),
        ("重点行业人员", 4, "重点行<br>业人员"),
        ("村民（居民）", 3, "村民（<br>居民）"),
        ("一二三四五六七", 3, "一二三<br>四五六<br>七"),
        ("Elderly living alone", 3, "Elderly<br>living<br>…"),
        ("<b>粗", 4, "&lt;b&gt;粗"),
    ],
)
def test_headings_of_narrow_columns(label: str, longest: int, lines: str) -> None:
    assert wrap_label(label, longest) == lines
