"""Who hands out is not whom it is for, whoever sent him; who is helped and called up was addressed (contract 1, 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.place import resolve_place

from .told_reports import read_sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "镇上组织干部发放宣传单600份。",
        "组织志愿者入户发放手册200本。",
        "组织党员干部张贴海报80张。",
        "党员干部张贴海报50张。",
        "发动村干部悬挂横幅20条。",
        "安排员工上街派发折页500份。",
        "带领学生发放宣传单300份。",
        "动员教师转发推文60条。",
        "抽调机关干部走访群众260户。",
        "发动家长志愿者在校门口发放宣传单400份。",
        "召集网格员开展集中宣传4场，发放资料800份。",
    ],
)
def test_who_is_sent_to_hand_out_is_no_target(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert {figure.group for figure in reading.figures} == {"unspecified"}
    assert {mention.group for mention in reading.mentions} <= {"unspecified"}


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("组织干部向老年人发放宣传单600份。", "elderly"),
        ("组织民警走访商户46家。", "merchants"),
        ("组织干部职工学习反诈知识2场。", "officials"),
        ("组织老年人观看反诈戏曲3场。", "elderly"),
        ("组织全体教师签订承诺书98份。", "teachers"),
        ("动员干部职工下载反诈APP 320人。", "officials"),
        ("组织职工开展反诈培训发放手册200份。", "workers"),
        ("社区干部陪同民警为商户发放告知书60份。", "merchants"),
    ],
)
def test_who_is_given_to_or_taught_is(sentence: str, group: str) -> None:
    assert {figure.group for figure in read_sentence(sentence).figures} == {group}


@pytest.mark.parametrize(
    ("sentence", "channels", "groups"),
    [
        ("车内广播也随时提醒。", ["broadcast"], []),
        ("滚动播放“不轻信、不转账”，车内广播也随时提醒。", ["broadcast"], []),
        ("对在外打工的挨个打电话叮嘱。", ["phone"], ["migrant_workers"]),
        ("给外出务工的逐个打电话提醒。", ["phone"], ["migrant_workers"]),
        ("打电话给在外务工的子女，叮嘱看好父母的钱。", ["phone"], ["migrant_workers"]),
        ("一个一个打电话通知在外地打工的村民。", ["phone"], ["migrant_workers"]),
        ("志愿者到敬老院陪老人聊天，帮老人设置来电拦截。", [], ["elderly"]),
        ("手把手教老人关闭免密支付。", [], ["elderly"]),
        ("替老人设置转账限额。", [], ["elderly"]),
        ("陪孩子做反诈游戏。", [], ["children"]),
        ("志愿者陪老人看病。", [], []),
        ("民警帮老人挽回了损失。", [], []),
        ("骗子挨个打电话告诉老人中奖了。", [], []),
    ],
)
def test_who_is_helped_and_called_up(sentence: str, channels: list[str], groups: list[str]) -> None:
    mentions = read_sentence(sentence).mentions
    assert sorted({m.channel for m in mentions} - {"unspecified"}) == channels
    assert sorted({m.group for m in mentions} - {"unspecified"}) == groups


@pytest.mark.parametrize("name", ["旬阳卷烟厂", "旬阳卷烟厂工会", "旬阳高铁站", "旬阳水电站", "旬阳图书馆"])
def test_works_and_houses_called_after_their_county(name: str) -> None:
    place = resolve_place([name]).place
    assert place is not None
    assert place.path == "陕西省/安康市/旬阳市"


@pytest.mark.parametrize("name", ["新华书店", "长安汽车厂", "平安保险", "东风电厂"])
def test_other_names_lie_nowhere_by_themselves(name: str) -> None:
    assert resolve_place([name]).place is None
