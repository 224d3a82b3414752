"""A roster, deliveries and receipts made by hand, with the columns that the store gives them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd

from analysis.deliveries import Sent, match_deliveries
from etl.meaning.unit import unit_key
from etl.reference.records import RECEIPT_FIELDS
from etl.store.deliveries import DELIVERY_COLUMNS
from etl.store.reference_frames import ROSTER_COLUMNS

COUNTY = "530523"
JULY = (date(2023, 7, 1), date(2023, 7, 31))
JUNE = (date(2023, 6, 1), date(2023, 6, 30))
# in time for July
IN_TIME = date(2023, 8, 3)


def unit(name: str = "镇安派出所", place: str = "530523102", **changes: object) -> dict[str, object]:
    """A unit that reports every month until five days after its end."""
    fields: dict[str, object] = {
        "unit": name, "unit_type": "police", "district_code": place, "district": "云南省/保山市/龙陵县/镇安镇",
        "starts": date(2023, 1, 1), "ends": None, "frequency": "month", "due_days": 5, "aliases": (),
    }  # fmt: skip
    return fields | changes


def roster_of(*units: dict[str, object]) -> pd.DataFrame:
    rows = [
        {"unit_row": number, "party": unit_key(str(row["unit"]), str(row["district_code"]))} | row
        for number, row in enumerate(units, 1)
    ]
    return pd.DataFrame(rows).reindex(columns=ROSTER_COLUMNS)


def sent(
    name: str = "镇安派出所",
    period: tuple[date | None, date | None] = JULY,
    received: date = IN_TIME,
    *,
    place: str = "530523102",
    file: str = "a",
    **changes: object,
) -> dict[str, object]:
    """One row of a file of that name: three figures, all above 0."""
    fields: dict[str, object] = {
        "submission": file, "file": f"{file}.xlsx", "stands_as": file, "received": received, "sample": False,
        "unit": name, "party": unit_key(name, place) if name else "", "unit_type": "police", "district_code": place,
        "period_start": period[0], "period_end": period[1], "dated": False, "facts": 3, "above_zero": 3, "collected": False,
    }  # fmt: skip
    return fields | changes


def receipt(submission: str, received: date, **changes: object) -> dict[str, object]:
    fields: dict[str, object] = {
        "submission": submission, "file": f"{submission}.xlsx", "received": received, "unit": "", "district_code": "",
        "period_start": None, "period_end": None, "problem": "",
    }  # fmt: skip
    return fields | changes


def matched(
    roster: pd.DataFrame, rows: Sequence[dict[str, object]], receipts: Sequence[dict[str, object]] = ()
) -> Sent:
    deliveries = pd.DataFrame(list(rows), columns=DELIVERY_COLUMNS)
    return match_deliveries(
        roster, deliveries, pd.DataFrame(list(receipts), columns=RECEIPT_FIELDS), unit_key
    )
