"""What was ever said of bases, units and targets stays to be seen, with whether it stands."""

from __future__ import annotations

import math
from datetime import date

from etl.reference.records import Base, RosterUnit
from etl.reference.targets import TARGET, target_key

PATH = "云南省/保山市/龙陵县/镇安镇"


def base(value, year=2022, subject="population"):
    return Base("530523102", PATH, "township", subject, year, value, value, value, source="年鉴", cell="B3")


def unit(name="镇安派出所", *, listed=True, ends=None):
    return RosterUnit(name, "police", "530523102", PATH, None, ends, "month", 5, ("镇安所",), listed)


def test_every_base_that_was_said_stays_with_who_said_it_and_why(store):
    first = store.add_reference("bases", [base(1000)], file="人口.xlsx", content=b"one", by="王")
    store.add_reference("bases", [base(1050), base(300, subject="households")], by="李", reason="户籍")
    store.add_reference("bases", [base(None, subject="households")], by="赵", reason="重复")
    said = store.bases_said()
    assert said[["subject", "file", "by", "reason", "state"]].to_numpy().tolist() == [
        ["population", "人口.xlsx", "王", "", "later"],
        ["population", "", "李", "户籍", "stands"],
        ["households", "", "李", "户籍", "later"],
        ["households", "", "赵", "重复", "taken_back"],
    ]
    assert said["value"].tolist()[:3] == [1000, 1050, 300]
    assert math.isnan(said["value"].iloc[3])
    assert said[["changed_by", "changed_at"]].to_numpy().tolist() == said[["by", "at"]].to_numpy().tolist()
    store.withdraw_references([first + 1], by="王", reason="错")
    now = store.bases_said()
    assert now["state"].tolist() == ["stands", "withdrawn", "withdrawn", "taken_back"]
    assert now["changed_by"].tolist() == ["王", "王", "王", "赵"]
    assert (now["changed_at"] != now["at"]).tolist() == [False, True, True, False]
    store.withdraw_references([first + 1], False, by="孙", reason="没错")
    assert store.bases_said()["changed_by"].tolist() == ["王", "孙", "孙", "赵"]


def test_what_stands_of_the_history_is_what_the_store_gives_as_standing(store):
    store.add_reference("bases", [base(1000), base(900, 2021), base(40, subject="elderly")])
    gone = store.add_reference("bases", [base(1200), base(None, 2021)])
    store.add_reference("roster", [unit(), unit("龙新派出所")])
    store.add_reference("roster", [unit(ends=date(2023, 6, 30)), unit("龙新派出所", listed=False)])
    for withdrawn in (False, True):
        store.withdraw_references([gone], withdrawn, by="", reason="")
        said = store.bases_said()
        assert set(said.loc[said["state"] == "stands", "base"]) == set(store.bases()["base"])
    units = store.roster_said()
    assert units["state"].tolist() == ["later", "later", "stands", "taken_back"]
    assert units.loc[units["state"] == "stands", "unit_row"].tolist() == store.roster()["unit_row"].tolist()
    assert units["ends"].tolist() == [None, None, date(2023, 6, 30), None]
    assert units["aliases"].iloc[0] == ("镇安所",)


def test_a_target_is_set_changed_and_taken_back(store):
    leaflets, people = (target_key(name, "530523", "quarter") for name in ("leaflets", "people_reached"))
    store.decide(TARGET, leaflets, "5000", by="王", reason="年初部署")
    store.decide(TARGET, people, "9000", by="王")
    store.decide(TARGET, leaflets, "6000.5", by="李", reason="追加")
    store.decide(TARGET, people, "", by="李", reason="不再考核")
    columns = ["measure", "district_code", "period", "by", "reason", "stands"]
    targets = store.targets()
    assert targets[columns].to_numpy().tolist() == [
        ["leaflets", "530523", "quarter", "王", "年初部署", False],
        ["people_reached", "530523", "quarter", "王", "", False],
        ["leaflets", "530523", "quarter", "李", "追加", True],
        ["people_reached", "530523", "quarter", "李", "不再考核", False],
    ]
    assert targets["value"].tolist()[:3] == [5000, 9000, 6000.5]
    assert math.isnan(targets["value"].iloc[3])


def test_a_new_store_has_said_nothing(store):
    assert (len(store.bases_said()), len(store.roster_said()), len(store.targets())) == (0, 0, 0)
