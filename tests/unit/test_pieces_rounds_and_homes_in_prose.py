"""Pieces that say less than the one before, numbers of rounds, whose home it was held in, counts still to come."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose.paragraphs.reading import read_prose
from etl.schema import Reading, Supplied

STATION = "赵城派出所发放宣传资料5200份，张贴海报380张；"


def told(text: str) -> list[tuple[str, float]]:
    return [(f.measure, f.quantity.value) for f in read_prose(text, 2024, of_campaign=True).figures]


def asked(text: str) -> list[tuple[str, str]]:
    return [(code, words) for code, _, _, words in read_prose(text, 2024, of_campaign=True).queries]


def read(*lines: str) -> Reading:
    return normalise_bytes(
        "\n".join(lines).encode(), "洪洞县公安局.txt", Supplied(), today=date(2026, 12, 31)
    )


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (f"{STATION}广胜寺派出所发放3900份，张贴260张。", [("leaflets", 3900), ("posters", 260)]),
        (f"{STATION}广胜寺派出所分别为3900份、260张。", [("leaflets", 3900), ("posters", 260)]),
        (f"{STATION}广胜寺派出所3900份、260张。", [("leaflets", 3900), ("posters", 260)]),
        (STATION.replace("；", "。") + "曲亭派出所发放2900份。", [("leaflets", 2900)]),
        # of nobody, in no unit told before, of another kind of name, or of another thing
        (f"{STATION}发放2900份。", []),
        (f"{STATION}曲亭派出所发放2900个。", []),
        (f"{STATION}曲亭村2900份。", []),
        (f"{STATION}曲亭派出所受理申请2900份。", []),
    ],
)
def test_a_piece_goes_on_from_the_one_before(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == [("leaflets", 5200), ("posters", 380), *figures]


def test_a_piece_goes_on_in_the_same_way() -> None:
    figures = read_prose("实验小学讲座2场，学生300人；城关小学1场，260人。", 2024, of_campaign=True).figures
    assert [(f.measure, f.quantity.value, f.channel) for f in figures[2:]] == [
        ("sessions", 1, "lecture"),
        ("people_reached", 260, "lecture"),
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("全网群发公益反诈短信4轮38.6万条。", [("sms", 386000)]),
        ("发送短信3批次20万条。", [("sms", 200000)]),
        ("公众号推送推文4期12篇。", [("posts", 12)]),
        ("入户走访3轮1200户。", [("households", 1200)]),
        # what is held or aired is counted in rounds itself
        ("培训2期180人次。", [("sessions", 2), ("people_reached", 180)]),
        ("播放音频3次12小时。", [("broadcasts", 3)]),
    ],
)
def test_rounds_before_a_number_are_not_counted_beside_it(
    text: str, figures: list[tuple[str, float]]
) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("下午去县老年大学，给书画班的学员办反诈讲座2场。", "elderly"),
        ("会同镇敬老院、幸福院开展讲座4场。", "elderly"),
        ("在养老院讲课1场。", "elderly"),
        ("到敬老院给护工开展培训2场。", "unspecified"),
        ("到敬老院慰问，集中宣传3场。", "unspecified"),
        ("在敬老院、学校开展讲座4场。", "unspecified"),
        ("到敬老院发放折页45份，在中学举办讲座2场。", "unspecified"),
        ("等叫号的客户人手一份折页，共发85份。", "bank_customers"),
        ("每名家长一份告知书，共发260份。", "parents"),
    ],
)
def test_whose_it_is_by_where_it_was_held_or_who_each_got_one(text: str, group: str) -> None:
    assert read_prose(text, 2024, of_campaign=True).figures[-1].group == group


@pytest.mark.parametrize(
    ("text", "queries"),
    [
        ("国家反诈中心APP本月新增安装数待统计。", [("no_figure", "待统计")]),
        ("发放折页数量还在汇总中。", [("no_figure", "还在汇总中")]),
        ("讲座听众人数有待各校上报。", [("no_figure", "有待各校上报")]),
        ("张贴海报20张，发放传单份数后补。", [("no_figure", "后补")]),
        ("已发放的药袋数量见附件。", [("no_figure", "见附件")]),
        ("宣传品的数见附件1。", [("no_figure", "见附件1")]),
        ("宣传品发放数详见附件1。", [("no_figure", "详见附件1")]),
        ("各村的数见附件1。", []),
        ("已发放的补贴数量见附件。", []),
        ("发放宣传单约300份，具体数量待核实。", []),
        ("客服外呼提醒老年用户，接通数未统计。", []),
        ("涉案人数待核实。", []),
    ],
)
def test_a_count_still_to_come_is_asked_about(text: str, queries: list[tuple[str, str]]) -> None:
    assert asked(text) == queries


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("社区反诈宣传员21名，人均要管1100户，力量不足。", []),
        ("出动宣传员21名，人手不足。", [("staff", 21)]),
        ("受骗的是1名在校学生、1名财务和1名退休教师，被骗共11.9万元。", []),
        ("与3名学生和2名教师座谈。", [("people_reached", 3), ("people_reached", 2)]),
        ("劝下来4个要转账的客户，保住了21.6万元。", [("scams_stopped", 4), ("loss_prevented", 216000)]),
        ("拦下4个行人。", []),
        ("给家长的信随作业本带回家，一人一封，共1580封。", [("leaflets", 1580)]),
        ("给群众回复来信12封。", []),
        ("在随访慢病老人时顺带讲“保健品骗局”，共随访146人。", [("people_reached", 146)]),
        ("开展反诈主题班会，全校30个班级共开60节。", [("sessions", 60)]),
        ("各班上了反诈课，全校共上36节。", [("sessions", 36)]),
        ("帮助2名妇女识破杀猪盘，止损5.2万元。", [("scams_stopped", 2), ("loss_prevented", 52000)]),
        ("干警下沉村居开展巡回普法26次。", [("sessions", 26)]),
        ("走进县一中、县职高各开讲1场。", [("sessions", 2)]),
        ("赶集日支摊5次。", [("sessions", 5)]),
        ("在600余辆营运车辆上粘贴“防骗车贴”。", []),
        ("出动宣传车辆6辆，沿街播放录音。", [("vehicles", 6)]),
        ("劝导占道出摊5次。", []),
        ("征集学生自拍反诈短视频14部。", [("videos", 14)]),
        ("征集反诈短视频14部。", []),
        ("征集学生创作反诈海报14幅。", []),
    ],
)
def test_who_is_there_who_was_swindled_and_what_was_made(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("累计开展宣传活动46场（社区自办38场、街道统办8场）。", [38, 8]),
        ("累计开展宣传活动50场（社区自办38场、街道统办8场）。", [4, 38, 8]),
        ("累计开展宣传活动121场（4月30场、5月36场）。", [121, 30, 36]),
    ],
)
def test_a_bracket_holds_the_parts_of_a_running_total(text: str, figures: list[float]) -> None:
    assert [value for _, value in told(text)] == figures


def test_a_sum_of_one_way_is_not_that_of_another() -> None:
    reading = read(
        "洪洞县公安局2024年3月反诈宣传小结",
        "民警到集市支摊，全月共摆摊6次。",
        "开展防骗讲座4场；法治副校长上反诈课2节。",
    )
    counted = [(f.cell, f.value, f.channel) for f in reading.facts]
    assert counted == [("P2", 6, "stall"), ("P3", 4, "lecture"), ("P3", 2, "lecture")]


def test_what_a_sum_keeps_is_taken_out_of_it_once() -> None:
    reading = read(
        "洪洞县公安局2024年3月反诈宣传情况",
        "本月，三个派出所合计发放宣传资料15900份。",
        "赵城派出所发放宣传资料6800份。",
        "曲亭派出所张贴海报20张。",
    )
    assert [(f.cell, f.value) for f in reading.facts if f.measure == "leaflets"] == [
        ("P2", 9100),
        ("P3", 6800),
    ]


@pytest.mark.parametrize(
    ("entry", "days", "queries"),
    [
        ("4.31 全行上街，发宣传页500份。", (1, 30), ["4.31"]),
        ("4.31（周三）发宣传页500份。", (1, 30), ["4.31"]),
        ("4.28 全行上街，发宣传页500份。", (28, 28), []),
        ("1.32 发宣传页500份。", (1, 30), []),  # the number of a point
    ],
)
def test_a_day_before_an_entry_of_a_diary(entry: str, days: tuple[int, int], queries: list[str]) -> None:
    reading = read("洪洞县公安局反诈宣传日记（2024年4月）", "4.12（周五）发传单20份。", entry)
    (fact,) = [f for f in reading.facts if f.cell == "P3"]
    assert (fact.period_start.day, fact.period_end.day) == days
    said = [i.message_zh for i in reading.issues if i.code == "prose_date_impossible"]
    assert [f"“{day}”" in text for day, text in zip(queries, said, strict=True)] == [True] * len(queries)


LETTER = ("致全体家长的一封信", "亲爱的家长朋友：", "2024年4月，我校发放《致家长的一封信》900份。")
SIGNED = ("洪洞县第一中学", "2024年5月2日")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "学校官微、班级QQ群同步推送防骗提醒；保卫处还组织后勤员工学习了识骗要点。",
            ["group_chat", "official_account", "workers"],
        ),
        ("我们在校门口电子屏滚动播放反诈标语。请您在微信群转发防骗提示。", ["screen"]),
        ("请各位家长在微信群转发防骗提示。", []),
    ],
)
def test_a_letter_that_counted_goes_on_to_tell(text: str, codes: list[str]) -> None:
    mentions = [m for m in read(*LETTER, text, *SIGNED).mentions if m.cell == "P4"]
    assert sorted(m.target_group if m.target_group != "unspecified" else m.channel for m in mentions) == codes


def test_a_letter_that_counts_nothing_only_advises() -> None:
    text = "学校官微、班级QQ群同步推送防骗提醒。"
    assert read(*LETTER[:2], text, *SIGNED).mentions == []
