"""Every pair of colours that the program draws on each other is read by those who see less: WCAG 2.2, level AA.

Text needs 4.5 : 1, marks of charts 3 : 1. The pages themselves are looked at in `tests/browser/test_open_to_everybody.py`.
"""

from __future__ import annotations

import tomllib

import pytest

from ui.contrast import contrast_ratio, text_on
from ui.text import ROOT
from ui.theme import _MARKS

THEMES = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
TEXT, MARK = 4.5, 3.0


def text_pairs(kind: str) -> dict[str, tuple[str, str]]:
    """{what: (ink, ground)} of everything that is read."""
    theme, marks = THEMES[kind], _MARKS[kind]
    grounds = {
        "page": theme["backgroundColor"],
        "card": theme["secondaryBackgroundColor"],
        "sidebar": theme["sidebar"]["backgroundColor"],
    }
    inks = {"text": theme["textColor"], "soft": marks["soft"], "link": theme["linkColor"]}
    pairs = {f"{ink} on {ground}": (inks[ink], grounds[ground]) for ink in inks for ground in grounds}
    for name in ("blind", "late", "done"):
        pairs[f"{name}_text on {name}"] = marks[f"{name}_text"], marks[name]
    pairs["text on idle"] = theme["textColor"], marks["idle"]
    primary = theme["primaryColor"]
    pairs["a button's word"] = text_on(primary), primary
    for fill in theme["chartSequentialColors"]:
        pairs[f"a cell's figure on {fill}"] = text_on(fill), fill
    return pairs


@pytest.mark.parametrize("kind", ["light", "dark"])
def test_text_is_read_on_its_ground(kind):
    pairs = text_pairs(kind)
    assert len(pairs) == 24
    poor = {
        name: round(contrast_ratio(*pair), 2) for name, pair in pairs.items() if contrast_ratio(*pair) < TEXT
    }
    assert poor == {}


@pytest.mark.parametrize("kind", ["light", "dark"])
def test_marks_of_charts_stand_out_from_the_page(kind):
    theme = THEMES[kind]
    page = theme["backgroundColor"]
    marks = [theme["primaryColor"], *theme["chartCategoricalColors"], _MARKS[kind]["blind_text"]]
    assert [mark for mark in marks if contrast_ratio(mark, page) < MARK] == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#767676", "#FFFFFF", 4.54),
        ("#FFFFFF", "#0000FF", 8.59),
        ("#777777", "#777777", 1.0),
    ],
)
def test_the_ratio_is_that_of_the_standard(one, other, ratio):
    assert round(contrast_ratio(one, other), 2) == ratio


def test_the_better_of_dark_and_white_is_written_on_a_colour():
    assert [text_on(fill) for fill in ("#1F5FBF", "#6FA8F5", "#568FD3")] == ["#FFFFFF", "#10161F", "#10161F"]
