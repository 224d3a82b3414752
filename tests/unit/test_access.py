"""Roles, districts and accounts: what the store lets somebody do, whatever a page shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from etl.access import EVERYTHING, LOCAL, Actor, Scope
from etl.access.account import Account, Grant, actor_of, granted, read_grants
from etl.access.acting import ActingStore
from etl.access.policy import NotAllowed, contains, covers, may, may_open
from etl.doubles.records import Double, Side, decision_key
from etl.reference.records import Base, Receipt, RosterUnit
from etl.reference.targets import target_key
from etl.store import Store, TrailFilter
from tests.readings import APRIL, MAY, make_fact, make_reading

COUNTY, OTHER = "530523", "530502"
OURS = Scope((COUNTY,))
VIEWER = Actor("v", "看", "viewer", OURS, OURS)
CLERK = Actor("c", "办", "clerk", OURS, OURS)
CLERK_OF_ALL = Actor("c2", "总办", "clerk")
COUNTY_ADMINISTRATOR = Actor("a", "县管", "administrator", OURS, OURS)
ADMINISTRATOR = Actor("r", "管", "administrator")


def here(name="四月.xlsx", period=APRIL):
    return make_reading(name, [make_fact(10, period)])


def elsewhere(name="隆阳.xlsx"):
    place = {"district_code": "530502001", "district": "云南省/保山市/隆阳区/永昌街道", "unit": "永昌派出所"}
    return make_reading(name, [make_fact(20, **place)])


def base(code):
    return Base(code, "云南省/保山市", "county", "population", 2022, 5.0)


def acting(store: Store, actor: Actor) -> ActingStore:
    return ActingStore(store, lambda: actor)


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(NotAllowed) as caught:
        call()
    return f"{caught.value.reason} {caught.value.named}".strip()


def writes(store: Store) -> dict[str, Callable[[ActingStore], object]]:
    """Every write, of what lies in the county."""
    reading, content = here("五月.xlsx", MAY)
    stored = here()[0].submission
    sides = [
        Side("530523|派出所|龙山", 20230401, 20230430, "讲座"),
        Side("530523|派出所|镇安", 20230401, 20230430, "讲座"),
    ]
    return {
        "add": lambda by: by.add(reading, content),
        "read_again": lambda by: by.read_again(here()[0], reason="x"),
        "withdraw": lambda by: by.withdraw(stored, reason="x"),
        "reinstate": lambda by: by.reinstate(stored, reason="x"),
        "settle": lambda by: by.settle("cell", (stored, "Sheet1", "C5"), "5", reason="x"),
        "decide_doubles": lambda by: by.decide_doubles(
            [decision_key(Double.of("joint", *sides), ("leaflets",))], "both", reason="x"
        ),
        "confirm_text": lambda by: by.confirm_text(stored),
        "unconfirm_text": lambda by: by.unconfirm_text(stored),
        "add_receipts": lambda by: by.add_receipts([Receipt(stored, "四月.xlsx", date(2023, 5, 2))]),
        "set_target": lambda by: by.set_target(target_key("leaflets", COUNTY, "year"), "9", reason="x"),
        "add_reference": lambda by: by.add_reference("bases", [base(COUNTY)], reason="x"),
        "withdraw_references": lambda by: by.withdraw_references([1], reason="x"),
        "set_account": lambda by: by.set_account(Account("n", "新", "viewer", (COUNTY,)), reason="x"),
        "remove_samples": lambda by: by.remove_samples(reason="x"),
        "restore_samples": lambda by: by.restore_samples(reason="x"),
        "outlines": lambda by: by.add_reference("outlines", [], file="o.geojson", content=b"{}"),
    }


OF_CLERKS = (
    "add",
    "read_again",
    "withdraw",
    "reinstate",
    "settle",
    "decide_doubles",
    "confirm_text",
    "unconfirm_text",
    "add_receipts",
)
OF_ALL_DISTRICTS = ("remove_samples", "restore_samples", "outlines")


@pytest.fixture
def kept(store):
    """A store in which the clerk's file of April and an entry of the reference stand."""
    store.add(*here(), by=CLERK.name)
    store.add_reference("bases", [base(COUNTY)])
    return store


def state_of(store):
    return store.data_version(), len(store.decisions()), len(store.account_history()), len(store.references())


@pytest.mark.parametrize("name", list(writes(None)))
@pytest.mark.parametrize(
    "actor", [Actor("x", "无", ""), VIEWER, CLERK, COUNTY_ADMINISTRATOR, ADMINISTRATOR, LOCAL]
)
def test_every_write_asks_for_the_role_that_it_needs(kept, name, actor):
    write, before = writes(kept)[name], state_of(kept)
    allowed = actor.role == "administrator" or (actor.role == "clerk" and name in OF_CLERKS)
    if actor is COUNTY_ADMINISTRATOR and name in OF_ALL_DISTRICTS:
        allowed = False
    if allowed:
        write(acting(kept, actor))
        return
    expected = {"": "nobody", "viewer": "role", "clerk": "role", "administrator": "scope"}[actor.role]
    assert refusal(lambda: write(acting(kept, actor))).split()[0] == expected
    assert state_of(kept) == before
    trail, _ = kept.trail(limit=1)
    assert trail.iloc[0][["kind", "by", "person"]].tolist() == ["refused", actor.name, actor.person]
    assert json.loads(trail.iloc[0]["detail"])["reason"] == expected


def test_nothing_can_be_done_that_is_no_write_above():
    done = {name for name in vars(ActingStore) if not name.startswith("_")}
    asked = set(writes(None)) - {"outlines"}
    assert done - asked == {
        "take_reference",
        "end_sign_ins",
        "guidance",
        "guided_until",
        "job_of",
        "looked",
        "refuse",
        "trail",
    }


def test_the_name_in_the_record_is_the_persons(store):
    acting(store, CLERK).add(*here())
    assert store.submissions()["by"].tolist() == ["办"]


def test_a_clerk_of_one_county_changes_nothing_of_another(kept):
    theirs, content = elsewhere()
    clerk = acting(kept, CLERK)
    assert refusal(lambda: clerk.add(theirs, content)) == "scope 永昌派出所"
    kept.add(theirs, content, by=CLERK.name)
    code = theirs.submission
    assert refusal(lambda: clerk.withdraw(code, reason="x")) == "scope 永昌派出所"
    assert refusal(lambda: clerk.read_again(theirs, reason="x")) == "scope 永昌派出所"
    assert refusal(lambda: clerk.settle("cell", (code, "Sheet1", "C5"), "1")) == "scope 永昌派出所"
    assert refusal(lambda: clerk.confirm_text(code)) == "scope 永昌派出所"
    assert refusal(lambda: clerk.add_receipts([Receipt(code, "x", date(2023, 5, 2))])) == "scope 永昌派出所"
    assert refusal(lambda: clerk.add(*here("更正.xlsx"), corrects=code)) == "scope 永昌派出所"
    both = make_reading("两县.xlsx", [here()[0].facts[0], theirs.facts[0]])
    assert refusal(lambda: clerk.add(*both)) == "scope 永昌派出所"
    assert kept.info(code).status == "counts"


def test_a_double_is_for_those_whose_both_sides_are(kept):
    kept.add(*elsewhere())
    ours = Side("530523|派出所|龙山", 20230401, 20230430, "讲座")
    theirs = Side("530502|派出所|永昌", 20230401, 20230430, "讲座")
    key = decision_key(Double.of("joint", ours, theirs), ("leaflets",))
    assert (
        refusal(lambda: acting(kept, CLERK).decide_doubles([key], "both", reason="x")) == "scope 永昌派出所"
    )
    acting(kept, CLERK_OF_ALL).decide_doubles([key], "both", reason="x")


@pytest.mark.parametrize("kind", ["column", "line", "unit"])
def test_what_bears_on_everybodys_files_is_for_those_whose_every_file_is(kept, kind):
    assert refusal(lambda: acting(kept, CLERK).settle(kind, ("镇安所", "x"), "镇安派出所")) == "common"
    acting(kept, CLERK_OF_ALL).settle(kind, ("镇安所", "x"), "镇安派出所")
    assert kept.rulings()[-1].by == "总办"


def test_a_place_within_the_county_is_the_clerks_to_settle(kept):
    acting(kept, CLERK).settle("place", ("镇安", COUNTY), "530523101")
    assert refusal(lambda: acting(kept, CLERK).settle("place", ("镇安", "5305"), "530523101")) == "common"


def test_a_submission_is_taken_back_by_whoever_sent_it_or_an_administrator(kept):
    code = here()[0].submission
    assert refusal(lambda: acting(kept, CLERK_OF_ALL).withdraw(code, reason="x")) == "other 办"
    assert acting(kept, CLERK).withdraw(code, reason="x")
    assert refusal(lambda: acting(kept, CLERK_OF_ALL).reinstate(code, reason="x")) == "other 办"
    assert acting(kept, ADMINISTRATOR).reinstate(code, reason="x")


def test_the_role_is_asked_anew_within_the_write(kept):
    actors = [CLERK, Actor("c", "办", "")]
    clerk = ActingStore(kept, lambda: actors.pop(0) if len(actors) > 1 else actors[0])
    assert refusal(lambda: clerk.confirm_text(here()[0].submission)) == "nobody clerk"


def test_the_reference_of_another_county_is_refused(kept):
    county = acting(kept, COUNTY_ADMINISTRATOR)
    assert refusal(lambda: county.add_reference("bases", [base(OTHER)])) == f"scope {OTHER}"
    unit = RosterUnit("永昌派出所", "police", OTHER, "", None, None, "month", 5)
    assert refusal(lambda: county.add_reference("roster", [unit])) == "scope 永昌派出所"
    number = kept.add_reference("bases", [base(OTHER)])
    assert refusal(lambda: county.withdraw_references([number], reason="x")) == f"scope {OTHER}"
    outlines = kept.add_reference("outlines", [], file="o", content=b"{}")
    assert refusal(lambda: county.withdraw_references([outlines], reason="x")) == "scope"
    assert (
        refusal(lambda: county.set_target(target_key("leaflets", OTHER, "year"), "1", reason="x"))
        == f"scope {OTHER}"
    )


def test_nobody_gives_more_than_is_theirs(kept):
    county = acting(kept, COUNTY_ADMINISTRATOR)
    assert refusal(lambda: county.set_account(Account("n", "新", "administrator"), reason="x")) == "scope 新"
    wide = Account("n", "新", "clerk", (COUNTY,), sees_all=True)
    assert refusal(lambda: county.set_account(wide, reason="x")) == "scope 新"
    kept.set_account(Account("r", "管", "administrator"), by="", reason="x")
    mine = Account("r", "管", "viewer", (COUNTY,))
    assert refusal(lambda: county.set_account(mine, reason="x")) == "scope 管"
    assert refusal(lambda: county.end_sign_ins("r", "管", reason="x")) == "scope 管"


def test_the_last_administrator_stays(kept):
    kept.set_account(Account("r", "管", "administrator"), by="", reason="")
    for less in (
        Account("r", "管", "administrator", disabled=True),
        Account("r", "管", "administrator", (COUNTY,)),
    ):
        assert (
            refusal(lambda less=less: acting(kept, ADMINISTRATOR).set_account(less, reason="x")) == "last 管"
        )
    kept.set_account(Account("s", "副", "administrator"), by="", reason="")
    acting(kept, ADMINISTRATOR).set_account(Account("r", "管", "viewer"), reason="x")
    assert [(one.person, one.role) for one in kept.accounts()] == [("s", "administrator"), ("r", "viewer")]


def test_the_last_row_of_a_person_holds_and_the_first_stays_in_the_record(store):
    store.set_account(Account("c", "办", "clerk", (COUNTY,), ("龙山派出所",)), by="管", reason="到岗")
    store.set_account(Account("c", "办", "viewer"), by="管", reason="离岗")
    assert store.account("c").role == "viewer"
    assert [(one.role, one.districts, one.units, one.by, one.reason) for one in store.account_history()] == [
        ("viewer", (), (), "管", "离岗"),
        ("clerk", (COUNTY,), ("龙山派出所",), "管", "到岗"),
    ]
    assert store.account("nobody") is None


def test_signing_out_everywhere_is_everybodys_own_and_keeps_the_role(store):
    store.set_account(Account("v", "看", "viewer", (COUNTY,)), by="", reason="")
    acting(store, VIEWER).end_sign_ins("v", "看", reason="丢失手机")
    said = store.account("v")
    assert (said.role, said.districts, said.valid_after, said.by) == ("viewer", (COUNTY,), said.at, "看")
    assert refusal(lambda: acting(store, VIEWER).end_sign_ins("c", "办", reason="x")) == "role administrator"
    acting(store, CLERK).end_sign_ins("c", "办", reason="x")
    assert store.account("c").role == ""  # left to the identity provider, as before


def test_a_sign_in_is_recorded_once_and_its_end_is_known(store):
    assert [store.sign_in("c", "办", "s1") for _ in range(3)] == ["办", "办", "办"]
    assert store.trail()[0]["kind"].tolist() == ["signed_in"]
    assert not store.has_signed_out("c", "s1", "2000-01-01T00:00:00+00:00")
    store.sign_out("c", "办", "s1")
    assert store.has_signed_out("c", "s1", "2000-01-01T00:00:00+00:00")
    assert not store.has_signed_out("c", "s2", "2000-01-01T00:00:00+00:00")
    assert not store.has_signed_out("d", "s1", "2000-01-01T00:00:00+00:00")


def test_nobody_stands_in_the_record_under_anothers_name(store):
    store.set_account(Account("r", "管", "administrator"), by="", reason="")
    assert store.sign_in("c", "办", "s1") == "办"
    assert store.sign_in("e", "办", "s2") == "办 (e)"
    assert store.sign_in("e", "管", "s3") == "管 (e)"
    assert store.sign_in("c", "办", "s4") == "办"


def test_what_lies_within_districts_and_units():
    scope = Scope((COUNTY,), ("永昌派出所",))
    assert covers(scope, "530523101", "镇安派出所")
    assert covers(scope, COUNTY, "")
    assert covers(scope, "530502001", "永昌派出所")
    assert not covers(scope, "5305", "")  # the city is more than the county
    assert not covers(scope, "", "")
    assert not covers(Scope((), ("甲",)), "530523101", "")
    assert covers(EVERYTHING, "", "")
    assert contains(scope, Scope(("530523101",)))
    assert not contains(scope, EVERYTHING)
    assert contains(EVERYTHING, EVERYTHING)


def test_pages_and_actions_by_role():
    assert not may_open(VIEWER, "upload")
    assert may_open(VIEWER, "overview")
    assert may_open(CLERK, "upload")
    assert [may_open(CLERK, page) for page in ("accounts", "audit", "system")] == [False] * 3
    assert may_open(ADMINISTRATOR, "accounts")
    assert not may_open(Actor("x", "", ""), "overview")
    assert not may(Actor("x", "", ""), "look")


def test_claims_give_the_highest_role_and_the_account_goes_before_them():
    grants = read_grants(
        {
            "leaders": "viewer",
            "longling": {"role": "clerk", "districts": ["530523"]},
            "longyang": {"role": "clerk", "districts": "530502", "sees_all": True},
        }
    )
    assert granted(grants, ["leaders", "longling", "longyang"]) == Grant(
        "clerk", Scope((COUNTY, OTHER)), True
    )
    assert granted(grants, ["strangers"]) == Grant("")
    claims = granted(grants, ["longling"])
    assert actor_of("p", "名", None, claims) == Actor("p", "名", "clerk", OURS, OURS)
    assert actor_of("p", "名", Account("p", "名", "viewer", sees_all=True), claims) == Actor(
        "p", "名", "viewer"
    )
    assert actor_of("p", "名", Account("p", "名", valid_after="x"), claims).role == "clerk"
    assert actor_of("p", "名", Account("p", "名", "clerk", disabled=True), claims).role == ""


@pytest.mark.parametrize(
    "said",
    [{"a": "boss"}, {"a": {"role": "clerk", "district": ["1"]}}, {"a": {"role": "clerk", "districts": []}}],
)
def test_what_would_give_more_than_was_meant_is_refused(said):
    with pytest.raises(ValueError, match=r"access\.roles\.a"):
        read_grants(said)


def test_the_trail_is_for_administrators_who_see_everything(kept):
    county = Actor("c", "县", "administrator", Scope((COUNTY,)), Scope((COUNTY,)))
    for actor, reason in ((VIEWER, "role"), (CLERK, "role"), (county, "scope")):
        assert refusal(lambda actor=actor: acting(kept, actor).trail(TrailFilter())).split()[0] == reason
    trail, count = acting(kept, ADMINISTRATOR).trail(TrailFilter(kinds=("refused",)))
    assert (len(trail), count) == (3, 3)
