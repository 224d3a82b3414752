"""受众, 其中：老年人, and 就诊患者 set in below that: some of those reached, and not how many there are (contract 4.3)."""

from __future__ import annotations

from .small_sheets import codes, read, roles

HEAD = [["指标名称", "计量单位", "数量"], ["宣传讲座", "场", 3], ["受众", "人次", 1000]]


def _of_people(*rows: list[object]) -> list[tuple[str, float, str]]:
    return [
        (f.cell, f.value, f.target_group) for f in read([*HEAD, *rows]).facts if f.measure == "people_reached"
    ]


def test_a_group_as_far_in_as_the_first_is_a_part() -> None:
    rows: list[list[object]] = [["  其中：老年人", "人次", 300], ["        就诊患者", "人次", 200]]
    assert _of_people(*rows) == [("C3", 500, "unspecified"), ("C4", 300, "elderly"), ("C5", 200, "patients")]
    assert codes(read([*HEAD, *rows])) == []


def test_the_first_part_may_be_patients() -> None:
    assert _of_people(["其中：就诊患者", "人次", 200]) == [
        ("C3", 800, "unspecified"),
        ("C4", 200, "patients"),
    ]
    assert codes(read([*HEAD, ["其中：就诊患者", "人次", 200]])) == []


def test_patients_beside_those_reached_are_asked_about() -> None:
    reading = read([*HEAD, ["就诊患者", "人次", 200]])
    assert codes(reading) == [("C4", "perhaps_not_reached")]
    assert roles(reading, "C4") == ["figure"]
