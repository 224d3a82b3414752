"""The words at a chart's edges, broken and shortened where there is no room."""

from __future__ import annotations

import pytest

from ui.brief.preview import month_labels, two_lines
from ui.charts import wrap_label, wrap_row
from ui.heatmap import text_size


@pytest.mark.parametrize(
    ("label", "longest", "lines"),
    [
        ("独居老人", 4, "独居老人"),
        ("独居老人", 3, "独居<br>老人"),
        ("未区分", 3, "未区分"),
        ("重点行业人员", 4, "重点行<br>业人员"),
        ("村民（居民）", 3, "村民（<br>居民）"),
        ("一二三四五六七", 3, "一二三<br>四五六<br>七"),
        ("Elderly living alone", 3, "Elderly<br>living<br>alone"),
        ("Elderly living far away from all", 3, "Elderly<br>living<br>far<br>…"),
        ("<b>粗", 4, "&lt;b&gt;粗"),
    ],
)
def test_headings_of_narrow_columns(label: str, longest: int, lines: str) -> None:
    assert wrap_label(label, longest) == lines


@pytest.mark.parametrize(
    ("label", "letters", "lines"),
    [
        ("People with disabilities", 8, "People<br>with<br>disabi-<br>lities"),
        ("Merchants", 8, "Merch-<br>ants"),
        ("Villagers", 8, "Villagers"),
        ("Employees", 8, "Emplo-<br>yees"),
        ("Merchants", 10, "Merchants"),
        ("Neighbourhoods", 6, "Neigh-<br>bourh-<br>oods"),
    ],
)
def test_a_word_that_would_run_into_the_next_heading_is_broken(
    label: str, letters: int, lines: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.charts.language", lambda: "en")
    assert wrap_label(label, 3, letters) == lines


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Class meetings", "Class meetings"),
        ("Loudspeakers and radio", "Loudspeakers and<br>radio"),
        ("Short video and live streams", "Short video and<br>live streams"),
        ("One two three four five six seven eight nine ten", "One two three four<br>five six seven ei…"),
        ("木城彝族傈僳族乡", "木城彝族傈僳族乡"),
        ("双江拉祜族佤族布朗族傣族自治县双江拉祜族佤族", "双江拉祜族佤族布朗族傣族自治县双江…"),
        ("<b>bold", "&lt;b&gt;bold"),
    ],
)
def test_an_english_row_of_a_matrix_goes_over_two_lines(
    label: str, lines: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.charts.language", lambda: "en")
    assert wrap_row(label) == lines


@pytest.mark.parametrize(
    ("months", "labels"),
    [
        (["2022年11月", "2022年12月", "2023年1月"], ["11月<br>2022", "12月", "1月<br>2023"]),
        (["Jan 2023", "Feb 2023", "Sept 2023"], ["Jan<br>2023", "Feb", "Sept"]),
        (["2023年1月", "2023-02-01"], None),
    ],
)
def test_months_stand_upright_with_the_year_below_the_first(
    months: list[str], labels: list[str] | None
) -> None:
    assert month_labels(months) == labels


@pytest.mark.parametrize(("text", "pixels"), [("×", 12), ("≥56.3%", 12), ("≈153.3K", 10), ("≈1,234.5万", 9)])
def test_a_long_figure_stays_inside_its_cell(text: str, pixels: int) -> None:
    assert text_size(text) == pixels


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Most people reached: 龙山镇, at least 34,876 person-times",
         "Most people reached: 龙山镇\nat least 34,876 person-times"),
        ("People reached peaked in Apr 2023: about 51,200 person-times",
         "People reached peaked in Apr 2023\nabout 51,200 person-times"),
        ("受众人次最多的是龙山镇，3.4万余人次", "受众人次最多的是龙山镇，3.4万余人次"),
        ("受众人次以2023年5月为最高，约6.35万人次", "受众人次以2023年5月为最高\n约6.35万人次"),
        ("People reached by target group of one division", "People reached by target group of\none division"),
    ],
)  # fmt: skip
def test_the_title_of_a_chart_of_the_brief_is_broken_before_its_amount(title: str, lines: str) -> None:
    assert two_lines(title) == lines
