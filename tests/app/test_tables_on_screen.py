"""What a table writes where there is no row, and where a value is not known."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from ui.tables import table_height, text_width, without_blank


def page() -> None:
    """One table with a gap, one without rows whose page has words for that, one whose page has none."""
    import pandas as pd

    from ui.tables import draw_table

    draw_table(pd.DataFrame({"地区": ["龙山镇", None], "上限": [120.0, None]}), "gaps", lambda place: None)
    draw_table(pd.DataFrame({"单位": []}), "searched", lambda place: None, "没有找到这样的单位。")
    draw_table(pd.DataFrame({"单位": []}), "bare")


@pytest.mark.parametrize(("lang", "nothing"), [("zh", "没有可显示的行。"), ("en", "No rows to show.")])
def test_no_table_writes_none_or_empty(lang, nothing):
    app = AppTest.from_function(page)
    app.query_params["lang"] = lang
    app.run()
    assert not app.exception
    (drawn,) = app.dataframe
    assert drawn.value["上限"].tolist()[0] == 120
    assert pd.isna(drawn.value["上限"][1])
    assert drawn.proto.placeholder == "–"
    assert [one.value for one in app.caption] == ["没有找到这样的单位。", nothing]


def shares() -> None:
    """A table with a share in it, and a measure with its unit."""
    import pandas as pd

    from ui.tables import draw_table

    table = pd.DataFrame(
        {"地区": ["龙山镇", "镇安镇"], "宣传资料（份）": [12_000.0, 5.0], "覆盖率": [0.5, 0.50051]}
    )
    draw_table(table, "shares", shares=["覆盖率"])


def small_shares() -> None:
    """A table with a share that one digit cannot show."""
    import pandas as pd

    from ui.tables import draw_table

    draw_table(pd.DataFrame({"覆盖率": [0.5, 0.00749, 0.00028, None]}), "shares", shares=["覆盖率"])


def test_a_share_below_a_digit_is_shown_and_no_share_is_rounded_twice():
    (drawn,) = AppTest.from_function(small_shares).run().dataframe
    assert drawn.value["覆盖率"].tolist()[:3] == [50.0, 0.7, 0.03]
    assert json.loads(drawn.proto.columns)["覆盖率"]["type_config"]["format"] == "%g%%"


def test_shares_of_one_column_have_one_decimal_and_a_measure_its_unit_in_the_hint():
    app = AppTest.from_function(shares).run()
    assert not app.exception
    (drawn,) = app.dataframe
    assert drawn.value["覆盖率"].tolist() == [50.0, 50.1]
    columns = json.loads(drawn.proto.columns)
    assert columns["覆盖率"]["type_config"] == {"type": "number", "format": "%.1f%%"}
    assert (columns["宣传资料（份）"]["label"], columns["宣传资料（份）"]["help"]) == (
        "宣传资料",
        "宣传资料（份）",
    )
    assert columns["宣传资料（份）"]["type_config"]["format"] == "localized"


def names() -> None:
    """A table whose longest name lies below the rows that the browser measures."""
    import pandas as pd

    from ui.tables import draw_table, text_width

    units = [*["龙陵县民政局"] * 40, "龙陵县龙山镇云山社区居民委员会"]
    draw_table(pd.DataFrame({"单位": units}), "names", widths={"单位": text_width(units)})


def test_a_column_of_names_is_as_wide_as_the_longest():
    (drawn,) = AppTest.from_function(names).run().dataframe
    assert json.loads(drawn.proto.columns)["单位"]["width"] == 15 * 13 + 20


@pytest.mark.parametrize(
    ("texts", "most", "pixels"),
    [(["ab", "abcd"], 332, 50), (["龙" * 50], 332, 332), (["龙" * 50], 220, 220), ([], 332, 20)],
)
def test_the_width_of_a_column_has_an_end(texts, most, pixels):
    assert text_width(texts, most) == pixels


def test_a_table_whose_rows_are_all_in_view_has_room_for_the_bar_below_them():
    assert table_height(2) == 3 * 33 + 2 + 10
    assert table_height(2, row=94) == 33 + 2 * 94 + 2 + 10
    assert table_height(10) == 375
    assert table_height(11) == "auto"
    assert table_height(40, "content") == 41 * 33 + 2 + 10


def test_a_column_in_which_no_row_has_anything_is_left_out():
    table = pd.DataFrame(
        {
            "地区": ["龙山镇", "镇安镇"],
            "由谁": ["", ""],
            "提及": [0, 0],
            "基数": [None, None],
            "数据": [0, 3],
            "名": ["", "某"],
        }
    )
    assert list(without_blank(table, ["由谁", "提及", "基数", "数据", "名"])) == ["地区", "数据", "名"]
    assert list(without_blank(table, ["由谁"])) == ["地区", "提及", "基数", "数据", "名"]
