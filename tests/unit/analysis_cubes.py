"""Small cubes for the tests of the analysis: a few facts written as short rows."""

from __future__ import annotations

from datetime import date

import pandas as pd

from analysis.building import build_cube
from analysis.cube import Cube
from etl.schema import FACT_COLUMNS, MENTION_COLUMNS

NAMES = {
    "53": "云南省",
    "5305": "保山市",
    "530523": "龙陵县",
    "530523101": "龙山镇",
    "530523102": "镇安镇",
    "530523201": "龙江乡",
    "11": "北京市",
    "110105": "朝阳区",
    "110108": "海淀区",
}


def fact(value: float, **fields: object) -> dict[str, object]:
    """A fact of April 2023 in 龙山镇: 讲座 for students, people reached, exact; `fields` replace any of it."""
    low = fields.pop("low", value)
    high = fields.pop("high", value)
    return (
        dict.fromkeys(FACT_COLUMNS, "")
        | {
            "submission": "a",
            "unit": "龙山派出所",
            "unit_type": "police",
            "district_code": "530523101",
            "district": "云南省/保山市/龙陵县/龙山镇",
            "period_start": date(2023, 4, 1),
            "period_end": date(2023, 4, 30),
            "basis": "period",
            "target_group": "students",
            "channel": "lecture",
            "measure": "people_reached",
            "qualifier": "exact",
            "value": value,
            "low": low,
            "high": high,
            "sample": False,
            "doubtful": False,
        }
        | fields
    )


def mention(**fields: object) -> dict[str, object]:
    """A mention of text messages for the elderly in 龙山镇, April 2023."""
    known = {key: value for key, value in fact(0.0).items() if key in MENTION_COLUMNS}
    return (
        dict.fromkeys(MENTION_COLUMNS, "")
        | known
        | {"target_group": "elderly", "channel": "sms", "measure": ""}
        | fields
    )


def cube_of(facts: list[dict[str, object]], mentions: list[dict[str, object]] | None = None) -> Cube:
    """The cube of these rows; fact ids count from 1."""
    counted = pd.DataFrame(facts, columns=[*FACT_COLUMNS, "sample", "doubtful"])
    counted["fact_id"] = range(1, len(counted) + 1)
    return build_cube(
        counted, pd.DataFrame(mentions or [], columns=MENTION_COLUMNS), lambda code: NAMES.get(code, "")
    )
