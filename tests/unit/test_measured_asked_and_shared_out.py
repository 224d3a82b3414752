"""Another time's figure, whoever is there and shares out the beats, a chat group's size, proposals, and how to fill in."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "折页发放量比去年上半年的4100份少了两成多。",
        "短信推送量不及上月的5万条。",
        "听讲人数超过了去年的1200人。",
        "海报张贴量低于上季度的300张。",
        "入户数与往年相比有差距，远低于去年的1900户。",
        # who is there, and their beats
        "全所民辅警14人，分片包干7个行政村。",
        "全所14名民辅警分片包干7个行政村。",
        "本所有民警9名，辅警20名，全部分到各村包片。",
        # the size of a chat group
        "微信群（满员500人）由楼长管理。",
        "业主微信群是500人大群。",
        # proposed by somebody
        "您建议在全县12个乡镇、103个行政村各设1名反诈宣传员，我局拟于2024年一季度前落实。",
        "建议在各村设立反诈宣传栏1个、配备宣传员2名。",
        "希望每个网点张贴海报5张。",
        "代表提出在每个小区设宣传员1名的建议。",
        # how the form is to be filled in
        "受众按实到人数填写，超过1000人次的须附照片3张。",
        "发放宣传单500份以上的方可上报。",
        "单场受众不足20人的不予统计。",
        "受众满50人的讲座计1场。",
        "参加人数超过200人的，应当报备。",
        "每发放宣传单100份计1分，每开展讲座1场加2分。",
    ],
)
def test_nothing_of_the_campaign(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert ([(f.measure, f.quantity.value) for f in reading.figures], reading.queries) == ([], [])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("宣传单发放较上月的3200张增加800张，达到4000张。", [("leaflets", 4000)]),
        ("入户走访2600户，较去年同期1900户明显增加。", [("households", 2600)]),
        ("宣传单发放量由去年的3000份增加到今年的4500份。", [("leaflets", 4500)]),
        ("发放宣传单超过去年全年，达到6000份。", [("leaflets", 6000)]),
        ("全所民辅警14人全部上街宣传。", [("staff", 14)]),
        ("全所14名民辅警分片包干，走村入户发放宣传单500份。", [("staff", 14), ("leaflets", 500)]),
        ("业主微信群（500人群3个）推送提醒62条。", [("posts", 62)]),
        ("在500人的业主群里发布反诈提醒30条。", [("posts", 30)]),
        ("组织500人群众大会1场。", [("people_reached", 500), ("sessions", 1)]),
        ("向500人群发短信500条。", [("people_reached", 500), ("sms", 500)]),
        ("根据委员建议，在村口设立宣传栏2个。", [("boards", 2)]),
        ("采纳群众建议，增设展板3块。", [("boards", 3)]),
        ("民警建议居民安装反诈APP，现场安装30人。", [("app_installs", 30)]),
        ("应群众要求又讲了2场反诈课。", [("sessions", 2)]),
        ("覆盖群众500人以上，上报信息3条。", [("people_reached", 500)]),
        ("为超过200名务工人员登记信息，发放宣传单200份。", [("people_reached", 200), ("leaflets", 200)]),
        (
            "受众500人以上的讲座2场，共计发放宣传单300份。",
            [("people_reached", 500), ("sessions", 2), ("leaflets", 300)],
        ),
    ],
)
def test_done_all_the_same(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
