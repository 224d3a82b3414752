"""What clerks write of payments held back at a window, of the app put on so many telephones, of rounds from door to door."""

from __future__ import annotations

import pytest

from .told_reports import counted

Said = list[tuple[str, float]]


@pytest.mark.parametrize(
    ("sentence", "stopped"),
    [
        ("窗口拦下被骗汇款2起，一起是网恋对象要路费，一起是“孙子”被扣要保释金。", 2),
        ("柜面堵截被骗转账2笔。", 2),
        ("窗口截住被骗老人汇款2起。", 2),
        ("成功制止被骗汇款2起。", 2),
        ("挡下被骗取款1笔。", 1),
        ("柜台拦下一起被骗汇款。", 1),
        ("窗口成功拦下一笔被骗汇款。", 1),
        ("拦下2笔可疑汇款。", 2),
        ("成功劝阻诈骗一起。", 1),
    ],
)
def test_payments_held_back_are_scams_stopped(sentence: str, stopped: float) -> None:
    assert counted(sentence) == [("scams_stopped", stopped)]


@pytest.mark.parametrize(
    "sentence",
    [
        "发生被骗汇款2起。",
        "本周被骗汇款2起，未能拦下。",
        "没拦住被骗汇款1起。",
        "窗口办理汇款2笔。",
        "巡逻时拦下嫌疑人2名、可疑车辆2起。",
        "与邻村一起劝阻，一起宣传反诈。",
    ],
)
def test_what_was_lost_or_was_no_swindle_is_none(sentence: str) -> None:
    assert counted(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "installed"),
    [
        ("APP推广慢，这周只帮客户装上17个。", 17),
        ("反诈APP推广难，只帮老人装上17台。", 17),
        ("APP推广快，这周帮客户激活17户。", 17),
        ("手把手教村民装国家反诈中心APP，新装64人，还有十几位老人用的是老年机，装不了", 64),
        ("手把手教村民装国家反诈中心APP，当天装好64个。", 64),
        ("装国家反诈中心APP，装机64台。", 64),
    ],
)
def test_the_app_put_on_so_many_telephones(sentence: str, installed: float) -> None:
    assert counted(sentence) == [("app_installs", installed)]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("推广反诈APP，新装监控17个。", []),
        ("推广APP时，帮客户装上宽带17个。", []),
        ("推广反诈APP，楼道宣传栏装好17个。", [("boards", 17)]),
    ],
)
def test_other_things_put_up_are_no_app(sentence: str, figures: Said) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "called_at"),
    [
        ("挨家走商户86户，发宣传单150张。", [86]),
        ("挨户走商铺86家。", [86]),
        ("逐店走86家。", [86]),
        ("挨个走商户86户。", [86]),
        ("沿街走商户86户。", [86]),
        ("走商户86户，走居民120户。", [86, 120]),
    ],
)
def test_rounds_from_door_to_door(sentence: str, called_at: list[float]) -> None:
    assert [value for measure, value in counted(sentence) if measure == "households"] == called_at


@pytest.mark.parametrize("sentence", ["走路86米到会场宣传。", "挨家的商户86户没有宣传。"])
def test_a_way_walked_calls_at_nobody(sentence: str) -> None:
    assert counted(sentence) == []
