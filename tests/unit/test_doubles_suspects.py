"""Which sessions and reports are suspected to be one, and which are not: pure functions."""

from __future__ import annotations

import zlib

import pytest

from etl.counting.records import Amount
from etl.doubles.records import ANYTHING, Figure, Part, Reason, Session, Side, Suspect
from etl.doubles.reports import find_parents, find_twice, is_above
from etl.doubles.sessions import find_joint
from etl.doubles.wording import PartyNames, shared_words

STATION, BANK, SCHOOL = "530523|派出所|勐糯", "530523|农商行|", "530523||勐糯中学"
DAY = (20230417, 20230417)


def session(party: str, kind: str, figures: dict[str, float], **changes: object) -> Session:
    """One activity; its unit is named as its party."""
    days = changes.pop("days", DAY)
    name = str(changes.pop("activity", "反诈宣传"))
    number = int(changes.pop("submission", zlib.crc32(party.encode())))  # type: ignore[call-overload]
    side = Side(party, *days, name)  # type: ignore[misc]
    district = str(changes.pop("district", "530523103"))
    rows = [
        Figure(
            place,
            side,
            number,
            "",
            measure,
            "unspecified",
            "lecture",
            district,
            *side_days(side),
            Amount(v, v, v),
        )
        for place, (measure, v) in enumerate(figures.items(), 1)
    ]
    return Session(side, rows, party, kind, number, str(changes.pop("words", "")))


def side_days(side: Side) -> tuple[int, int]:
    return side.start, side.end


def joint(one: Session, other: Session) -> list[Suspect]:
    return find_joint([one, other], {one.side})


FEW = {"sessions": 1.0, "people_reached": 100.0}


def test_the_other_units_name_on_the_same_day_is_enough() -> None:
    one = session(STATION, "police", FEW, words="联合农商行开展")
    other = session(BANK, "bank", {"sessions": 1.0, "people_reached": 80.0}, district="530523")

    (suspect,) = joint(one, other)

    assert suspect.measures == ("people_reached", "sessions")
    assert suspect.reasons == (
        Reason("same_day"),
        Reason("names_other", (STATION, BANK)),
        Reason("figures_equal", ("1", "2")),
    )


def test_a_school_that_is_the_place_of_a_lecture_is_named_too() -> None:
    one = session(STATION, "police", FEW, activity="走进勐糯中学开展讲座")

    assert len(joint(one, session(SCHOOL, "school", FEW))) == 1


def test_words_of_their_own_that_both_share_are_enough_on_the_same_day() -> None:
    one = session(STATION, "police", FEW, activity="金融知识进万家反诈宣传")
    other = session(BANK, "bank", FEW, activity="“金融知识进万家”活动", district="530523")

    (suspect,) = joint(one, other)

    assert suspect.reasons[1] == Reason("words_alike", ("金融知识进万家",))


@pytest.mark.parametrize(
    ("figures", "found"),
    [
        ({"sessions": 1.0, "people_reached": 100.0, "leaflets": 200.0}, 0),  # equal by chance
        ({"leaflets": 137.0}, 0),  # one figure alone
        ({"leaflets": 137.0, "people_reached": 52.0}, 1),
        ({"leaflets": 1287.0}, 1),
    ],
)
def test_equal_figures_alone_must_be_such_as_are_not_equal_by_chance(
    figures: dict[str, float], found: int
) -> None:
    one, other = session(STATION, "police", figures), session(BANK, "bank", figures, district="530523")

    assert len(joint(one, other)) == found


@pytest.mark.parametrize(
    "changes",
    [
        {"days": (20230418, 20230418)},
        {"district": "530523104"},
        {"submission": 7},
    ],
)
def test_another_day_place_or_line_of_the_same_file_is_another_session(changes: dict[str, object]) -> None:
    figures = {"leaflets": 1287.0, "people_reached": 286.0}
    one = session(STATION, "police", figures, submission=7)

    assert joint(one, session(SCHOOL, "school", figures, **({"submission": 8} | changes))) == []


def test_only_what_an_affected_side_takes_part_in_is_given() -> None:
    figures = {"leaflets": 1287.0, "people_reached": 286.0}
    every = [
        session(party, kind, figures)
        for party, kind in ((STATION, "police"), (BANK, "bank"), (SCHOOL, "school"))
    ]

    found = find_joint(every, {every[2].side})

    assert [{side.party for side in suspect.double.sides} for suspect in found] == [
        {STATION, SCHOOL},
        {BANK, SCHOOL},
    ]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("老年大学反诈课堂", "反诈进老年大学", "老年大学"),
        ("防范电信网络诈骗集中宣传活动", "电信网络诈骗主题宣传活动", ""),
        ("赶集日宣传", "赶集日反诈宣传", ""),
    ],
)
def test_words_of_any_campaign_are_no_words_of_their_own(one: str, other: str, shared: str) -> None:
    assert shared_words(one, other) == shared


def test_units_are_named_by_any_of_their_names() -> None:
    known = {STATION, BANK, SCHOOL, "530523|派出所|龙山"}

    assert PartyNames(known).named_in("龙陵县公安局勐糯派出所会同龙陵农商行到勐糯中学", "530523103") == {
        STATION,
        BANK,
        SCHOOL,
    }


def part(party: str, kind: str, district: str, value: float, **changes: object) -> Part:
    fields: dict[str, object] = {
        "party": party,
        "sample": False,
        "arrival": abs(hash((party, value))) % 1000,
        "source": party,
        "title": "4月反诈宣传统计表",
        "alone": True,
        "plain": True,
        "start": 20230401,
        "end": 20230430,
        "first": 20230401,
        "last": 20230430,
        "measure": "leaflets",
        "district": district,
        "unit": party.rpartition("|")[2],
        "unit_type": kind,
        "amount": Amount(value, value, value),
        "divided": 1,
    }
    return Part(**(fields | changes))  # type: ignore[arg-type]


TOWN = "530523||镇安镇"
VILLAGES = [
    part(f"530523102||{name}", "community", "530523102", value)
    for name, value in (("甲村", 137), ("乙村", 114))
]


def parents(*whole: Part) -> list[Suspect]:
    return find_parents([*whole, *VILLAGES], {whole[0].side})


def test_a_sum_of_the_units_below_is_suspected_with_each_of_them() -> None:
    found = parents(part(TOWN, "township", "530523102", 251))

    assert [suspect.double.right for suspect in found] == [
        Side(f"530523102||{name}", 20230401, 20230430, ANYTHING) for name in ("乙村", "甲村")
    ]
    assert {suspect.reasons for suspect in found} == {(Reason("sum_of_children", ("2", "1", "1")),)}


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"amount": Amount(260, 260, 260)}, 0),
        ({"amount": Amount(225, 250, 275)}, 0),  # about 250: within its bounds, but one round estimate
        ({"amount": Amount(260, 260, 260), "title": "全镇4月反诈宣传情况"}, 2),
        ({"amount": Amount(240, 240, 240), "title": "全镇4月反诈宣传情况"}, 0),
        ({"amount": Amount(260, 260, 260), "title": "各乡镇4月情况", "alone": False}, 0),
        ({"start": 20230301, "end": 20230331, "first": 20230301, "last": 20230331}, 0),
        ({"unit_type": "bank"}, 0),
    ],
)
def test_what_is_no_sum_is_no_suspect(changes: dict[str, object], found: int) -> None:
    assert len(parents(part(TOWN, "township", "530523102", 251, **changes))) == found


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (("530523|公安局|", "police", "530523"), ("530523|派出所|勐糯", "police", "530523103"), True),
        (("530523|公安局|", "police", "530523"), ("530523|派出所|龙山", "police", "530523"), True),
        ((TOWN, "township", "530523102"), ("530523102||甲村", "community", "530523102"), True),
        (("530523102||甲村", "community", "530523102"), (TOWN, "township", "530523102"), False),
        ((TOWN, "township", "530523102"), ("530523103||丙村", "community", "530523103"), False),
        (("530523|派出所|勐糯", "police", "530523103"), ("530523|派出所|龙山", "police", "530523103"), False),
    ],
)
def test_who_can_report_for_whom(
    above: tuple[str, str, str], below: tuple[str, str, str], expected: bool
) -> None:
    assert is_above([part(*above, 1)], [part(*below, 1)]) is expected


def test_two_files_of_a_unit_of_which_one_can_hold_the_other() -> None:
    whole = part(STATION, "police", "530523103", 200, source="B", divided=1)
    told = [
        part(STATION, "police", "530523103", value, source="A", divided=2, arrival=place)
        for place, value in enumerate((120, 60))
    ]

    (suspect,) = find_twice([whole, *told], {whole.side})
    assert (suspect.double.left.source, suspect.double.right.source) == ("B", "A")
    assert suspect.reasons == (Reason("undivided"),)

    less = part(STATION, "police", "530523103", 150, source="B", divided=1)
    assert find_twice([less, *told], {less.side}) == []
