"""What people took away themselves, those who came to look, houses called at in a row, and what happens every week."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("当天共有1300多名群众前来参观，领取资料2000多份。", [("people_reached", 1300), ("leaflets", 2000)]),
        ("现场群众领取宣传资料200份。", [("leaflets", 200)]),
        ("所里领取宣传资料2000份。", []),
        ("民警现场演示“AI换脸”，2000余名师生直呼“长见识”。", [("people_reached", 2000)]),
        ("社区民警每周到小区坐班2次，每次接待群众20余人。", []),
        ("分3次发放宣传单，每次200份。", [("leaflets", 600)]),
        ("发送风险提示短信3.2万条、弹窗提醒5.6万次。", [("sms", 32_000)]),
        ("视频播放40余万次，转评赞8600次。", [("views", 400_000)]),
        ("覆盖企业员工1860人次、个体工商户420户。", [("people_reached", 1860), ("households", 420)]),
        ("驻村工作队员6人包组入户，五天走访280户。", [("staff", 6), ("households", 280)]),
        ("APP覆盖用户1200户。", []),
        ("受理群众咨询120余笔。", [("consultations", 120)]),
        ("编印双语宣传单2万份，已发放1.6万份。", [("leaflets", 16_000)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("所里领取宣传资料2000份。", ["prose_in_stock"]),
        ("社区民警每周到小区坐班2次，每次接待群众20余人。", ["prose_rate"]),
        ("弹窗提醒5.6万次。", ["prose_unclear"]),
        ("参与亲子家庭260组。", ["prose_unclear"]),
        ("利用无人机空中喊话12架次。", ["prose_unclear"]),
        ("社区工作者用大喇叭走街串巷宣传18趟。", ["prose_unclear"]),
        ("滚动播放反诈视频，日覆盖旅客2万人次。", ["prose_rate"]),
    ],
)
def test_what_is_asked_about(sentence: str, codes: list[str]) -> None:
    assert [code for code, *_ in read_sentence(sentence).queries] == codes


def test_houses_called_at_in_a_row_are_all_reached_at_the_door() -> None:
    figures = read_sentence("走访合作社75家、种粮大户168户。").figures
    assert [f.channel for f in figures] == ["door_to_door", "door_to_door"]


def test_dancers_who_were_told_gave_no_performance() -> None:
    figures = read_sentence("向参加广场舞的阿姨们发放了50个印有反诈标语的水杯。").figures
    assert [(f.measure, f.channel) for f in figures] == [("gifts", "unspecified")]


def test_who_is_named_by_a_trade_is_of_no_group_of_those_beside() -> None:
    figures = read_sentence("对8家养老机构开展宣讲，312名老人和46名护工聆听。").figures
    assert [(f.quantity.value, f.group) for f in figures] == [(312, "elderly"), (46, "unspecified")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("老年活动室讲课一次，来了三十五六个老人。", [("sessions", 1), ("people_reached", 35)]),
        ("在村部放了两遍录音。", [("broadcasts", 2)]),
        ("我校共36个教学班，每班召开反诈主题班会1次。", [("sessions", 36)]),
        ("悬挂横幅、张贴海报、摆放展板共计120余幅（张、块）。", [("mixed_materials", 120)]),
        ("召集宾馆、网吧负责人56人召开反诈宣传会。", [("people_reached", 56)]),
        ("发放防诈购物袋，数量为600个。", [("gifts", 600)]),
        ("12名退休老党员走村入户宣讲42场。", [("staff", 12), ("sessions", 42)]),
        ("较上月，发放资料增加1200份，达到8600份。", [("leaflets", 8600)]),
        ("各村已悬挂横幅2条以上，共计58条。", [("banners", 58)]),
        ("各村发放宣传单3000份。", [("leaflets", 3000)]),
        ("反诈漫画手册首印5000册，目前已发放4200册。", [("leaflets", 4200)]),
    ],
)
def test_everyday_counts(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [("昨天我们发了260份。", 1), ("向企业财务人员发送反诈邮件860封。", 1), ("共印发文件260份。", 0)],
)
def test_what_was_sent_out_unnamed_is_asked_about(sentence: str, asked: int) -> None:
    assert [code for code, *_ in read_sentence(sentence).queries] == ["prose_unclear"] * asked


def test_what_was_told_earlier_is_wrong_not_what_is_told_now() -> None:
    assert counted("更正一下，11月宣传单是130份，前面打错了。") == [("leaflets", 130)]
    assert counted("宣传单是130份，打错了。") == []


def test_people_by_what_they_do_came_to_listen() -> None:
    assert counted("开展反诈宣讲1场，跳广场舞的来听了五十多人。") == [("sessions", 1), ("people_reached", 50)]
