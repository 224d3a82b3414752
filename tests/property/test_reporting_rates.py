"""However units, files and days fall: every unit has one state in a period, and no rate exceeds 100 %."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reporting import STATES, reporting_states
from analysis.reporting_periods import periods_until
from analysis.reporting_rates import overall_rate, reporting_rates
from tests.unit.reporting_frames import JULY, matched, roster_of, sent, unit

PERIODS = periods_until("month", JULY, 3)
DAY = st.dates(date(2023, 4, 20), date(2023, 9, 1))
UNITS = st.lists(
    st.tuples(
        st.sampled_from(["镇安派出所", "龙新派出所", "云山社区"]),
        st.sampled_from(["530523101", "530523102"]),
        st.none() | DAY,
        st.none() | DAY,
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda row: row[:2],
)
FILES = st.lists(
    st.tuples(
        st.sampled_from(["镇安派出所", "龙陵县公安局镇安派出所", "龙新派出所", "云山社区", "路人"]),
        st.sampled_from(["530523101", "530523102", "530523", ""]),
        st.tuples(DAY, DAY).map(sorted).map(tuple) | st.just((None, None)),
        DAY,
        st.booleans(),
        st.integers(0, 2),
    ),
    max_size=12,
)


@settings(deadline=None, derandomize=True)
@given(UNITS, FILES, DAY)
def test_no_rate_exceeds_100_percent_and_every_unit_has_one_state(units, files, today):
    roster = roster_of(*(unit(name, place, starts=a, ends=b) for name, place, a, b in units))
    rows = [
        sent(name, period, day, place=place, file=f"{number}", dated=dated, facts=facts, above_zero=facts)
        for number, (name, place, period, day, dated, facts) in enumerate(files)
    ]
    found = reporting_states(roster, matched(roster, rows).listed, "month", PERIODS, today)
    assert len(found) == len(units) * 3
    assert set(found["state"]) <= set(STATES)
    for _, of_period in found.groupby("start"):
        total = overall_rate(of_period)
        parts = reporting_rates(of_period, list(of_period["district_code"]))
        assert 0 <= total["reported"] <= total["due"] <= len(units)
        assert (parts["rate"] <= 1).all()
        assert (parts["reported"].sum(), parts["due"].sum()) == (total["reported"], total["due"])
        states_of_total = total[["on_time", "late", "missing", "empty", "unreadable", "waiting"]]
        assert states_of_total.sum() == total["due"]
