"""What a table writes where there is no row, and where a value is not known."""

from __future__ import annotations

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest


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
