"""A store of invented figures for the page tests: 龙陵县's townships over six months, every kind of cell."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date

import pandas as pd

from analysis.filters import add_months, month_end
from etl.schema import FACT_COLUMNS, ISSUE_COLUMNS, MENTION_COLUMNS
from etl.store import Doubles
from etl.store.counting_since import Counting
from etl.store.doubles_frames import FIGURE_COLUMNS, PAIR_COLUMNS
from etl.store.frames import DOUBLED_COLUMNS
from etl.store.reference_frames import BASES_COLUMNS, ROSTER_COLUMNS
from etl.store.reference_history import TARGETS_COLUMNS

COUNTY = "云南省/保山市/龙陵县"
# Seven of the county's ten townships: 碧寨乡, 龙新乡 and 平达乡 have nothing.
TOWNSHIPS = {
    "530523101": "龙山镇",
    "530523102": "镇安镇",
    "530523103": "勐糯镇",
    "530523104": "腊勐镇",
    "530523105": "象达镇",
    "530523201": "龙江乡",
    "530523207": "木城彝族傈僳族乡",
}
KINDS = {"police": "派出所", "school": "中心小学", "bank": "信用社"}
# measure, usual figure, group, channel
PATTERN = (
    ("leaflets", 900, "villagers", "handout"),
    ("sessions", 6, "students", "lecture"),
    ("people_reached", 700, "students", "lecture"),
    ("people_reached", 300, "elderly", "door_to_door"),
    ("people_reached", 150, "merchants", "group_chat"),
    ("sessions", 2, "merchants", "stall"),
    ("posters", 40, "unspecified", "posting"),
)


def _fact(**fields: object) -> dict[str, object]:
    base = dict.fromkeys(FACT_COLUMNS, "")
    return base | {"basis": "period", "qualifier": "exact", "sheet": "Sheet1", "cell": "B3"} | fields


def counted_frame() -> pd.DataFrame:
    """Facts as `Store.counted()` gives them; figures follow from the row's place, the same in every run."""
    rows: list[dict[str, object]] = []
    for place, (code, name) in enumerate(TOWNSHIPS.items()):
        for month in range(6):
            start = add_months(date(2023, 1, 1), month)
            for kind_number, (kind, suffix) in enumerate(KINDS.items()):
                for number, (measure, usual, group, channel) in enumerate(PATTERN):
                    if (place + kind_number + number) % 4 == 3:
                        continue
                    value = float(usual * (10 + month + 2 * place + kind_number) // 10)
                    about = (place + number + month) % 5 == 0
                    rows.append(
                        _fact(
                            submission=f"{kind}{place}{month}",
                            file=f"{name}{suffix}.xlsx",
                            raw=f"{value:.0f}余" if about else f"{value:.0f}",
                            unit=f"龙陵县{name}{suffix}",
                            unit_type=kind,
                            district_code=code,
                            district=f"{COUNTY}/{name}",
                            period_start=start,
                            period_end=month_end(start),
                            target_group=group,
                            channel=channel,
                            measure=measure,
                            value=value,
                            low=value,
                            high=value + 99 if about else value,
                            qualifier="at_least" if about else "exact",
                        )
                    )
    quarter = {"period_start": date(2023, 4, 1), "period_end": date(2023, 6, 30)}
    county = {"district_code": "530523", "district": COUNTY, "unit": "龙陵县公安局", "unit_type": "police"}
    rows.append(
        _fact(
            **quarter,
            **county,
            submission="quarter",
            measure="people_reached",
            target_group="residents",
            channel="media",
            value=9000.0,
            low=8000.0,
            high=9000.0,
            qualifier="at_most",
            raw="近9000",
        )
    )
    rows.append(
        _fact(
            **quarter,
            **county,
            submission="quarter",
            measure="people_reached",
            target_group="women",
            channel="training",
            value=0.0,
            low=0.0,
            high=0.0,
            raw="0",
        )
    )
    frame = pd.DataFrame(rows)
    frame["fact_id"] = range(1, len(frame) + 1)
    frame["stated_value"] = frame["value"]
    frame["why"] = ""
    frame["sample"] = True
    frame["doubtful"] = frame["fact_id"] % 50 == 0
    return _as_stored(frame)


def _as_stored(frame: pd.DataFrame) -> pd.DataFrame:
    """Texts as categoricals and days as datetime64[s], as the store gives them."""
    for name in frame.columns:
        if name in ("period_start", "period_end"):
            frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
        elif frame[name].dtype == object or isinstance(frame[name].dtype, pd.StringDtype):
            frame[name] = frame[name].astype("category")
    return frame


def with_fact_elsewhere(frame: pd.DataFrame, **fields: object) -> pd.DataFrame:
    """The facts and one of another county, which is like the first of them but for `fields`."""
    far = frame.head(1).assign(district_code="110105", fact_id=frame["fact_id"].max() + 1, **fields)
    both = pd.concat([frame.astype(object), far.astype(object)], ignore_index=True)
    return both.astype({name: frame[name].dtype.name for name in frame})


def mentions_frame() -> pd.DataFrame:
    """Mentions as `Store.mentions()` gives them."""
    rows = [
        dict.fromkeys(MENTION_COLUMNS, "")
        | {
            "submission": "police00",
            "unit": "龙陵县龙山镇派出所",
            "unit_type": "police",
            "district_code": "530523101",
            "district": f"{COUNTY}/龙山镇",
            "period_start": date(2023, 5, 1),
            "period_end": date(2023, 5, 31),
            "target_group": group,
            "channel": channel,
            "raw": "通过短信平台提醒",
        }
        for group, channel in (("elderly_alone", "sms"), ("parents", "short_video"))
    ]
    frame = _as_stored(pd.DataFrame(rows))
    frame["mention_id"] = range(len(frame))
    return frame


class SyntheticStore:
    """The part of the store that the explore pages read."""

    def __init__(
        self,
        counted: pd.DataFrame | None = None,
        mentions: pd.DataFrame | None = None,
        bases: pd.DataFrame | None = None,
    ) -> None:
        self._bases = pd.DataFrame(columns=BASES_COLUMNS) if bases is None else bases
        self._counted = counted_frame() if counted is None else counted
        self._mentions = mentions_frame() if mentions is None else mentions

    def data_version(self) -> str:
        return f"synthetic-{len(self._counted)}"

    def version_key(self) -> str:
        return self.data_version()

    def origin(self) -> str:
        return ""

    def holds_own(self) -> bool:
        """All of it is invented."""
        return False

    def accounts(self) -> list[object]:
        """Nobody has been given a role."""
        return []

    def first_day(self) -> date | None:
        return None

    def last_change(self) -> str:
        return "2023-07-01T02:00:00+00:00"

    def today(self) -> date:
        return date(2023, 7, 31)

    def counted(self, facts: Collection[int] | None = None) -> pd.DataFrame:
        return self._counted if facts is None else self._counted[self._counted["fact_id"].isin(facts)]

    @contextmanager
    def counting_since(self, version: int | None) -> Iterator[Counting]:
        yield Counting(1, None, iter([self.counted()]), self.mentions())

    def mentions(self) -> pd.DataFrame:
        return self._mentions

    def bases(self) -> pd.DataFrame:
        return self._bases

    def roster(self) -> pd.DataFrame:
        """Nobody is on it."""
        return pd.DataFrame(columns=ROSTER_COLUMNS)

    def targets(self) -> pd.DataFrame:
        return pd.DataFrame(columns=TARGETS_COLUMNS)

    def doubles(self) -> Doubles:
        return Doubles(pd.DataFrame(columns=PAIR_COLUMNS), pd.DataFrame(columns=FIGURE_COLUMNS))

    def doubled(self) -> pd.DataFrame:
        return counted_frame().iloc[:0].reindex(columns=DOUBLED_COLUMNS)

    def issues(self) -> pd.DataFrame:
        """One question about a total in each quarter's file, and a note that is none."""
        rows = [
            dict.fromkeys(ISSUE_COLUMNS, "")
            | {"submission": submission, "file": "季报.xlsx", "cell": "C16", "severity": severity}
            | {"message_zh": "合计应为 12", "message_en": "The total should be 12", "suggestion": "请核对"}
            | {"suggestion_en": "Please check"}
            for submission, severity in (("quarter", "query"), ("quarter", "note"), ("police00", "error"))
        ]
        return pd.DataFrame(rows, columns=["submission", *ISSUE_COLUMNS])
