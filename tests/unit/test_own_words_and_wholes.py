"""The group and the channel of people are those of their own words and of the whole (contract 4.3, 4.17)."""

from __future__ import annotations

import pytest

from .told_reports import read_sentence


@pytest.mark.parametrize(
    ("sentence", "group", "channel"),
    [
        ("开展反诈宣讲46场，其中财会人员专题培训6场，覆盖人数达5200余人。", "unspecified", "lecture"),
        ("开展讲座12场，其中学生主题班会8场，受众3600人次。", "unspecified", "lecture"),
        ("开展讲座12场，其中学生主题班会5场、家长座谈会3场，受众3600人次。", "unspecified", "lecture"),
        (
            "组织集中宣传6场，其中进校园2场，发放宣传单1200份，受教育群众3000人次。",
            "unspecified",
            "unspecified",
        ),
        ("举办讲座24期，其中财务人员培训6期、460人次。", "finance_staff", "training"),
        ("开展讲座12场，走访商户220家，受教育群众4850人次。", "unspecified", "lecture"),
        ("向学生发放宣传单500份，受教育群众600人次。", "unspecified", "unspecified"),
        ("面向学生开展讲座3场，参加600人。", "students", "lecture"),
        ("走访企业30家，培训职工450人次。", "workers", "training"),
        ("深入企业宣讲8场，惠及职工900人次，走访商户40家，惠及商户60人。", "merchants", "door_to_door"),
    ],
)
def test_people_told_last(sentence: str, group: str, channel: str) -> None:
    people = [f for f in read_sentence(sentence).figures if f.measure == "people_reached"][-1]
    assert (people.group, people.channel) == (group, channel)
