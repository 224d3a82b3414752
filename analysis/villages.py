"""Villages and communities: which are known, and which the figures, units and activities name.

The national list ends at the townships, so that a village is known by its name within its township: from the bases
given for villages, and from the communities and village committees of the roster. It counts as reached when

- `unit`: the unit that reports is the village itself (象达镇象达社区居民委员会 is 象达社区), or
- `path`: the figure's district names it as its last part, or
- `activity`: the activity's words name it, in a figure of its township.

Of two villages whose names contain each other (大场村, 上大场村) the longer one is taken where it stands.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from datetime import date

import pandas as pd

from analysis.bases import Bases
from analysis.coverage import with_bases
from analysis.totals import SUM_COLUMNS

BY_UNIT, BY_PATH, BY_ACTIVITY = "unit", "path", "activity"
# `path`: from the province down; `given`: bases or roster; NaN for a village without a base
VILLAGE_COLUMNS = ["path", "name", "township", "given", "base", "year", "base_row"]
MARK_COLUMNS = ["village", "row", "how"]
# of a village: figures of sessions and all others that name it, mentions, the last day of any, how it is named
REACH_COLUMNS = [*VILLAGE_COLUMNS, "sessions", "facts", "mentions", "last", "how"]
SESSION, OTHER, NOTHING = "session", "other", "nothing"

_COMMITTEE = re.compile(r"(村)?(村民委员会|村委会)$")
_RESIDENTS = re.compile(r"(社区)?(居民委员会|居委会)$")


def village_name(text: str, above: Collection[str] = ()) -> str:
    """龙陵县龙山镇龙山社区居民委员会 -> 龙山社区, with the names of the divisions above it taken off its front."""
    name = text.strip()
    changed = True
    while changed:
        changed = False
        for part in sorted(above, key=len, reverse=True):
            if part and name.startswith(part) and len(name) > len(part):
                name, changed = name[len(part) :], True
                break
    return _RESIDENTS.sub("社区", _COMMITTEE.sub("村", name))


def known_villages(bases: pd.DataFrame, roster: pd.DataFrame, within: str, year: int) -> pd.DataFrame:
    """The villages inside a division: VILLAGE_COLUMNS, by township and name.

    `bases`, `roster`: the columns of the record's reference frames. `base` is the newest population that is no later
    than `year`, else the oldest after it.
    """
    records: dict[tuple[str, str], dict[str, object]] = {}
    stated = bases[(bases["level"] == "village") & bases["district_code"].str.startswith(within)]
    for row in stated.sort_values("year").to_dict("records"):
        path, township = str(row["district"]), str(row["district_code"])[:9]
        *above, last = path.split("/")
        key = township, village_name(last, above)
        held = records.setdefault(key, _village(path, key, "bases"))
        if row["subject"] == "population" and (held["base"] != held["base"] or row["year"] <= year):
            held.update(base=float(row["value"]), year=float(row["year"]), base_row=float(row["base"]))
    named = roster[(roster["unit_type"] == "community") & roster["district_code"].str.startswith(within)]
    for row in named.to_dict("records"):
        code, place = str(row["district_code"]), str(row["district"])
        if len(code) >= 9:
            key = code[:9], village_name(str(row["unit"]), place.split("/"))
            records.setdefault(key, _village(f"{place}/{key[1]}", key, "roster"))
    frame = pd.DataFrame(list(records.values()), columns=VILLAGE_COLUMNS)
    return frame.sort_values(["township", "name"], ignore_index=True)


def _village(path: str, key: tuple[str, str], given: str) -> dict[str, object]:
    nothing = float("nan")
    return {
        "path": path, "name": key[1], "township": key[0], "given": given,
        "base": nothing, "year": nothing, "base_row": nothing,
    }  # fmt: skip


def mark_villages(frame: pd.DataFrame, villages: pd.DataFrame) -> pd.DataFrame:
    """Which rows of `frame` (facts or mentions: unit, district, district_code, activity) name which of `villages`:
    MARK_COLUMNS, `village` and `row` by position; a row may name several by its activity."""
    names = ["district_code", "unit", "district", "activity"]
    # Texts are looked at once each: a million rows have some thousand of them.
    group = frame.groupby(names, observed=True, sort=False, dropna=False).ngroup().to_numpy()
    distinct = (
        frame[names].iloc[pd.Series(group).drop_duplicates().index].astype(object).fillna("").astype(str)
    )
    distinct["group"] = pd.unique(group)
    told: dict[str, list[tuple[str, str, str, int]]] = {}
    for code, *texts, number in distinct.itertuples(index=False):
        told.setdefault(code[:9], []).append((*texts, number))
    marks: list[tuple[int, int, str]] = []
    for township, held in villages.groupby("township"):
        numbers = dict(zip(held["name"], held.index, strict=True))
        paths = dict(zip(held["path"], held.index, strict=True))
        above = {part for path in held["path"] for part in str(path).split("/")[:-1]}
        for unit, district, activity, number in told.get(str(township), ()):
            named = _named(unit, district, activity, numbers, paths, above)
            marks += [(village, number, how) for village, how in named]
    found = pd.DataFrame(marks, columns=["village", "group", "how"])
    places = pd.DataFrame({"group": group, "row": range(len(frame))})
    found = found.merge(places, on="group").astype({"village": int, "row": int})
    return found.sort_values(["village", "row"], ignore_index=True)[MARK_COLUMNS]


def with_words(mentions: pd.DataFrame) -> pd.DataFrame:
    """Mentions whose `activity` holds the words that they were read from too."""
    words = mentions["activity"].astype(str) + "\n" + mentions["raw"].astype(str)
    return mentions.assign(activity=words)


def _named(
    unit: str, district: str, activity: str, numbers: dict[str, int], paths: dict[str, int], above: set[str]
) -> list[tuple[int, str]]:
    itself = numbers.get(village_name(unit, above))
    if itself is not None:
        return [(itself, BY_UNIT)]
    lies_in = paths.get(district, numbers.get(village_name(district.rpartition("/")[2], above)))
    if lies_in is not None:
        return [(lies_in, BY_PATH)]
    found = []
    for name in sorted(numbers, key=len, reverse=True):
        if name in activity:
            found.append((numbers[name], BY_ACTIVITY))
            activity = activity.replace(name, "\n")
    return found


def village_reach(villages: pd.DataFrame, facts: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """What is told of each of `villages`: REACH_COLUMNS and `state` (SESSION, OTHER: something but no session,
    NOTHING), those with nothing first, the largest base first."""
    marks = mark_villages(facts, villages)
    told = mark_villages(with_words(mentions), villages)
    figures = facts[["measure", "value", "period_end"]].iloc[marks["row"]]
    session = (figures["measure"] == "sessions") & (figures["value"] > 0)
    ends = pd.concat(
        [
            pd.Series(figures["period_end"].to_numpy(), index=marks["village"]),
            pd.Series(mentions["period_end"].iloc[told["row"]].to_numpy(), index=told["village"]),
        ]
    )
    frame = villages.copy()
    sessions = pd.Series(session.to_numpy(), index=marks["village"]).groupby(level=0).sum()
    frame["sessions"] = sessions.reindex(frame.index).fillna(0).astype(int)
    frame["facts"] = marks.groupby("village").size().reindex(frame.index).fillna(0).astype(int)
    frame["mentions"] = told.groupby("village").size().reindex(frame.index).fillna(0).astype(int)
    frame["last"] = pd.to_datetime(pd.to_datetime(ends).groupby(level=0).max().reindex(frame.index))
    both = pd.concat([marks, told]).drop_duplicates(["village", "how"]).sort_values("how")
    hows = {number: tuple(held["how"]) for number, held in both.groupby("village")}
    frame["how"] = [hows.get(number, ()) for number in frame.index]
    frame["state"] = [
        SESSION if sessions else OTHER if facts or mentions else NOTHING
        for sessions, facts, mentions in zip(
            frame["sessions"], frame["facts"], frame["mentions"], strict=True
        )
    ]
    order = frame["state"].map({NOTHING: 0, OTHER: 1, SESSION: 2})
    frame = frame.assign(order=order, size=-frame["base"])
    frame = frame.sort_values(["order", "size", "township", "name"], na_position="last", ignore_index=True)
    return frame.drop(columns=["order", "size"])


def village_bases(bases: pd.DataFrame) -> Bases:
    """The bases of villages to be asked for by the village's path: few have a code of their own."""
    stated = bases[bases["level"] == "village"]
    return Bases(stated.assign(district_code=stated["district"], level=""), lambda _: ())


def coverage_by_village(
    villages: pd.DataFrame, facts: pd.DataFrame, bases: Bases, subject: str, year: int
) -> tuple[pd.DataFrame, list[tuple[int, ...]]]:
    """`analysis.coverage.COVERAGE_COLUMNS` of each village (`code`: its path), and the ids of the facts behind each.

    Its figures are those of the village's own unit and those whose district names it; an activity that names it may
    have been for others too, and is nobody's share.
    """
    marks = mark_villages(facts, villages)
    marks = marks[marks["how"].isin([BY_UNIT, BY_PATH])]
    own = facts.iloc[marks["row"]]
    rows = pd.DataFrame(
        {
            "village": marks["village"].to_numpy(),
            "value": own["value"].to_numpy(dtype=float),
            "low": own["low"].fillna(0.0).to_numpy(dtype=float),
            "high": own["high"].fillna(math.inf).to_numpy(dtype=float),
            "estimated": own["value"].where(own["qualifier"] != "exact", 0.0).to_numpy(dtype=float),
            "facts": 1,
        }
    )
    sums = rows.groupby("village")[SUM_COLUMNS].sum().reindex(villages.index, fill_value=0)
    sums = sums.astype({"facts": int}).assign(code=villages["path"])
    ids = pd.Series(own["fact_id"].to_numpy(), index=marks["village"])
    held = [tuple(sorted(int(one) for one in ids[ids.index == number])) for number in villages.index]
    return with_bases(sums, [bases.find(path, subject, year) for path in villages["path"]]), held


def idle_villages(reach: pd.DataFrame, until: date, weeks: int) -> pd.DataFrame:
    """Of `village_reach` over everything up to `until` those that nothing names in the last `weeks` weeks: with
    `weeks` since then, NaN for never; the longest first."""
    idle: pd.Series = (pd.Timestamp(until) - reach["last"]).dt.days // 7
    frame = reach.assign(weeks=idle)
    frame = frame[idle.isna() | (idle >= weeks)]
    return frame.sort_values(["weeks", "township", "name"], ascending=[False, True, True], na_position="first",
                             ignore_index=True)  # fmt: skip
