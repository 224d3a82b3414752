"""Words repeated without end are read in one way: what could be taken apart in many would take minutes (reliability)."""

from __future__ import annotations

from etl.facts.title_measure import SCALED_UNITS
from etl.meaning.bare_deeds import of_bare_deed
from etl.meaning.paired_counts import counts_alone

from .told_reports import counted


def test_units_places_and_days_upon_each_other() -> None:
    assert SCALED_UNITS.match("人次" * 40 + "x") is None
    assert not counts_alone("万元" * 40 + "x")
    assert of_bare_deed("门把手" * 40 + "贴", "张") == ""
    assert counted("日" * 300 + "，播放3次。") == []
    assert counted("每天在" * 100 + "，播放3次。") == []
