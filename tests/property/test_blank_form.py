"""A blank form filled in at random gives exactly what was filled in, and not one issue."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from etl.blank_form import KINDS, make_form, plan_form
from etl.normalise import normalise_bytes
from tests.filled_forms import draw_lines, expected_facts, facts_said, fill_form

TODAY = date(2030, 1, 1)
# Every form of --period and the days it means.
PERIODS = {
    "2023": (date(2023, 1, 1), date(2023, 12, 31)),
    "2023-Q2": (date(2023, 4, 1), date(2023, 6, 30)),
    "2023-04": (date(2023, 4, 1), date(2023, 4, 30)),
    "2023-W01": (date(2023, 1, 2), date(2023, 1, 8)),
    "2020-W53": (date(2020, 12, 28), date(2021, 1, 3)),
    "2024-02-29": (date(2024, 2, 29), date(2024, 2, 29)),
    "2023-04-01..2023-04-17": (date(2023, 4, 1), date(2023, 4, 17)),
    "2023-01..2023-06": (date(2023, 1, 1), date(2023, 6, 30)),
    "2022-12-30..2023-01-05": (date(2022, 12, 30), date(2023, 1, 5)),
}
# Units of every type, known places and unknown ones, and names that look like something else.
UNITS = {
    "云南省保山市龙陵县公安局龙山派出所": "police",
    "龙山派出所": "police",
    "龙山镇白塔社区居民委员会": "community",
    "龙山镇人民政府": "township",
    "龙陵县妇女联合会": "government",
    "中国农业银行股份有限公司龙陵县支行": "bank",
    "龙陵县第一中学": "school",
    "县直机关幼儿园": "kindergarten",
    "龙陵县人民医院": "hospital",
    "龙陵县恒盛实业有限公司": "enterprise",
    "测试单位": "other",
    "=HYPERLINK(1)": "other",
    "某某志愿服务队": "other",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(40))
def test_a_form_filled_in_at_random_reads_back(kind, seed):
    draw = Random(f"{kind} {seed}")
    period, unit = draw.choice(sorted(PERIODS)), draw.choice(sorted(UNITS))
    start, end = PERIODS[period]
    shared_name = unit.startswith(
        "龙山镇"
    )  # many counties have one: the form is refused without its district
    district = "530523" if shared_name else draw.choice(["", "530523"])
    print(f"seed {seed}: {kind} {period} {unit} {district}")
    lines = draw_lines(draw, kind, start, end)
    form = make_form(plan_form(unit, period, district, kind))
    reading = normalise_bytes(fill_form(form, lines), "报表.xlsx", today=TODAY)
    assert [(issue.cell, issue.code) for issue in reading.issues] == []
    assert facts_said(reading) == expected_facts(lines, kind, start, end)
    assert {fact.unit for fact in reading.facts} <= {unit}
    assert {fact.unit_type for fact in reading.facts} <= {UNITS[unit]}
    if district:
        assert all(fact.district_code.startswith("530523") for fact in reading.facts)
    assert (reading.held, reading.mentions, reading.needs) == ([], [], [])
