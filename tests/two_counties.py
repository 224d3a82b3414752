"""A record of two counties and a city's file about both; SECRETS stand in everything that belongs to the other county."""

from __future__ import annotations

import json
from datetime import date

from etl.reference.records import Base, Receipt, RosterUnit
from etl.reference.targets import TARGET, target_key
from etl.store import Store
from tests.readings import make_fact, make_mention, make_reading

HERE, THERE = "云南省/保山市/龙陵县/龙山镇", "云南省/保山市/施甸县/甸阳镇"
LONGSHAN = {"district_code": "530523101", "district": HERE}
SHIDIAN = {"district_code": "530521100", "district": THERE}
SECRETS = ("施甸", "甸阳", "4321", "530521", "秘")


def _base(code: str, path: str, value: float) -> Base:
    return Base(code, path, "township", "population", 2022, value, value, value, source="年鉴", cell="B3")


def _unit(name: str, code: str, path: str) -> RosterUnit:
    return RosterUnit(name, "police", code, path, None, None, "month", 5, (), True)


def fill_two_counties(store: Store) -> tuple[str, str, str]:
    """(the submission of 龙陵县, that of 施甸县, the city's that tells of both)."""
    own, content = make_reading(
        "龙陵五月.xlsx", [make_fact(120, **LONGSHAN), make_fact(30, measure="posters", cell="D5", **LONGSHAN)]
    )
    own.mentions = [make_mention(**LONGSHAN)]
    store.add(own, content, by="王")
    other, bytes_of_other = make_reading(
        "施甸五月.xlsx", [make_fact(4321, unit="施甸派出所", raw="4321秘", activity="秘密活动", **SHIDIAN)]
    )
    other.mentions = [make_mention(unit="施甸派出所", **SHIDIAN)]
    store.add(other, bytes_of_other, by="秘书")
    city, bytes_of_city = make_reading(
        "保山市汇总.xlsx",
        [
            make_fact(7, unit="镇安派出所", cell="C6", district_code="530523102", district=HERE),
            make_fact(43210, unit="施甸二所", cell="C7", raw="43210秘", **SHIDIAN),
        ],
    )
    city.title = "含施甸的汇总"
    store.add(city, bytes_of_city, by="秘书")
    store.withdraw(other.submission, by="秘书", reason="秘密原因")
    store.reinstate(other.submission, by="秘书", reason="秘密原因")
    store.add_reference("bases", [_base("530523101", HERE, 1000)], file="龙陵人口.xlsx", content=b"own bases")
    store.add_reference(
        "bases", [_base("530521100", THERE, 4321)], file="施甸人口.xlsx", content=b"secret bases"
    )
    store.add_reference("roster", [_unit("龙山派出所", "530523101", HERE)], by="王")
    store.add_reference("roster", [_unit("施甸派出所", "530521100", THERE)], by="秘书")
    bad_here = Receipt(
        "0" * 16, "龙陵坏.xls", date(2023, 5, 4), "龙山派出所", "530523101", problem="unreadable"
    )
    bad_there = Receipt(
        "1" * 16, "施甸坏.xls", date(2023, 5, 4), "施甸派出所", "530521100", problem="unreadable"
    )
    store.add_receipts([bad_here], by="王")
    store.add_receipts([bad_there], by="秘书")
    store.decide(TARGET, target_key("leaflets", "530523", "month"), "500", by="王")
    store.decide(TARGET, target_key("leaflets", "530521", "month"), "4321", by="秘书")
    store.decide("unit", json.dumps(["龙山所"]), "龙山派出所", by="王")
    store.decide("unit", json.dumps(["施甸所"]), "施甸派出所", by="秘书")
    store.decide("place", json.dumps(["甸阳镇", "530521"]), "530521100", by="秘书")
    store.decide("cell", json.dumps([other.submission, "Sheet1", "C5"]), "4321", by="秘书")
    store.confirm_text(other.submission, by="秘书")
    store.audit("signed_in", by="秘书")
    return own.submission, other.submission, city.submission
