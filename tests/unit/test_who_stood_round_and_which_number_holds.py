"""Who gathered round or joined in, what went out to the last, and which of two numbers holds (contract 4.1, 4.3, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("桌前先后围拢近千名群众。", [("people_reached", 1000)]),
        ("摊位前围上来百余名赶集群众。", [("people_reached", 100)]),
        ("摊前聚集了三百余名群众。", [("people_reached", 300)]),
        ("现场聚拢群众500余人。", [("people_reached", 500)]),
        ("围过来一百多个老乡听。", [("people_reached", 100)]),
        ("围着听的百余人。", [("people_reached", 100)]),
        ("站着听的约60人。", [("people_reached", 60)]),
        ("268名幼儿一起学唱反诈儿歌。", [("people_reached", 268)]),
        ("全园180名幼儿齐唱反诈童谣。", [("people_reached", 180)]),
        ("230名学生共同诵读反诈三字经。", [("people_reached", 230)]),
        ("45名老人跟着民警学做反诈手势操。", [("people_reached", 45)]),
        ("民警来校开讲，三百二十余名家长冒雨赶来。", [("people_reached", 320)]),
        ("民警上台讲反诈，200余名学生认真聆听。", [("people_reached", 200)]),
        ("3名教师走进课堂，为学生讲反诈。", [("staff", 3)]),
        ("42位家长走进活动室，当了一回“学生”。", [("people_reached", 42)]),
        ("村民们围在一起听讲，约莫六七十人。", [("people_reached", 60)]),
        ("老人们围成一圈，35人听得认真。", [("people_reached", 35)]),
        ("宣传单发放量未做统计，估计有上千份。", [("leaflets", 1000)]),
        ("80多位老人已经坐满了活动室，听民警讲防诈骗。", [("people_reached", 80)]),
        ("围得水泄不通，足有四五百人。", [("people_reached", 400)]),
        ("给回乡的务工人员装反诈APP，装上了12人。", [("app_installs", 12)]),
        ("手把手教群众装APP，一上午装了33个。", [("app_installs", 33)]),
        ("《识骗指南》已印发1500本。", [("leaflets", 1500)]),
        ("《反诈漫画》赠送500册。", [("leaflets", 500)]),
        ("印发《防骗手册》4200册，已发放3000册。", [("leaflets", 3000)]),
        ("印发手册4200册，已发放1000份折页。", [("leaflets", 4200), ("leaflets", 1000)]),
        ("反诈告知书由学生带给家长1018份。", [("leaflets", 1018)]),
        ("指导群众安装国家反诈中心APP，共装了40部。", [("app_installs", 40)]),
        ("给乡亲们装反诈软件，装成9个。", [("app_installs", 9)]),
        ("宣传反诈，装上了监控12个。", []),
        ("反诈告知书发给家长1018份。", [("leaflets", 1018)]),
        ("反诈明白卡发给商户300张。", [("leaflets", 300)]),
        ("《防骗手册》印发4200册。", [("leaflets", 4200)]),
        ("《致家长一封信》印发3000份。", [("leaflets", 3000)]),
        ("印发通知12份。", []),
    ],
)
def test_who_was_there_and_what_was_given(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
    assert read_sentence(sentence).queries == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("带来的五百余册宣传手册、200个环保袋发放一空。", [("leaflets", 500), ("gifts", 200)]),
        ("准备的1000份宣传单被一抢而空。", [("leaflets", 1000)]),
        ("带来的宣传单500份、环保袋200个全部派发完毕。", [("leaflets", 500), ("gifts", 200)]),
        ("携带的800份宣传单，不到一小时就发放一空。", [("leaflets", 800)]),
        ("领取的600份宣传单已全部发到群众手中。", [("leaflets", 600)]),
        ("带来的500份宣传册没有发完。", []),
        ("带来的500份宣传册还剩100份。", []),
    ],
)
def test_what_was_brought_and_went_out_to_the_last(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("宣传单是120份，打错了，不是102份。", [("leaflets", 120)]),
        ("宣传单应该是120份，不是102份，手误。", [("leaflets", 120)]),
        ("宣传单数量打错了，不是102份，是120份。", [("leaflets", 120)]),
        ("把宣传单写错了，是120份，不是102份。", [("leaflets", 120)]),
        ("宣传单102份写错了，是120份。", [("leaflets", 120)]),
        ("宣传单写成102份了，是120份。", [("leaflets", 120)]),
        ("昨天入户数为33户（误报30户）。", [("households", 33)]),
        ("漏统计2个村的宣传单300份，补充后全镇共发放宣传单1500份。", [("leaflets", 1500)]),
        ("讲座漏报2场，补报后5月份讲座共9场。", [("sessions", 9)]),
        ("漏报讲座2场，补报后共11场。", [("sessions", 11)]),
        ("漏报宣传单200份，现补报，合计1200份。", [("leaflets", 1200)]),
        ("漏报讲座1场，现补上。", [("sessions", 1)]),
        (
            "今天走访8户，漏报昨天走访3户，一共走访11户。",
            [("households", 8), ("households", 3)],
        ),
        ("因两个村重复上报，部分数据有误，现更正如下：宣传单3086份。", [("leaflets", 3086)]),
        ("因2个网点漏报，数字有误，讲座应为5场。", [("sessions", 5)]),
    ],
)
def test_which_number_holds(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_what_a_message_corrects_counts_in_the_place_of_what_it_said_before() -> None:
    lines = [
        "群聊：镇安镇反诈宣传群",
        "—————  2024-05-11  —————",
        "联丰村 小胡  17:33:12",
        "宣传单102份，装反诈APP17人",
    ]
    lines += [
        "—————  2024-05-12  —————",
        "联丰村 小胡  9:12:08",
        "更正一下，昨天的宣传单是120份，打错了，不是102份",
    ]
    reading = read_report(lines, "镇安镇反诈宣传群聊天记录（2024年5月11日-12日）.txt")
    told = [(f.cell, f.measure, f.value, f.period_start) for f in reading.facts]
    assert ("P7", "leaflets", 120, "2024-05-11") in [(c, m, v, str(p)) for c, m, v, p in told]
    assert [v for _, m, v, _ in told if m == "leaflets"] == [120]
    assert ("P4", "prose_corrected") in [(i.cell, i.code) for i in reading.issues]


def test_villages_that_reported_twice_are_no_number_to_be_corrected() -> None:
    lines = ["关于2024年5月份反诈宣传数据的更正说明"]
    lines += [
        "镇安派出所5月份数据，因两个村重复上报，部分数字有误。现更正如下：",
        "宣传资料：原报3680份，更正为3086份。",
    ]
    reading = read_report(lines)
    assert [(i.cell, i.code) for i in reading.issues if i.severity == "query"] == []


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("入户412户，明白纸的数量未统计，粗估若干。", "若干"),
        ("宣传单未清点，估计几百份。", "几百份"),
        ("宣传单未作统计（大约若干）。", "若干"),
        ("宣传单发放数量没有统计，大概若干。", "若干"),
    ],
)
def test_an_estimate_without_a_number_is_asked_about(sentence: str, asked: str) -> None:
    assert [(code, words) for code, _, _, words in read_sentence(sentence).queries] == [("no_figure", asked)]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("公众号发布推文46篇，其中转发上级媒体19篇。", [("posts", 27), ("posts", 19)]),
        ("发布短视频30条，其中原创12条、转发18条。", [("videos", 12), ("videos", 18)]),
        ("公众号发布推文46篇，被省级媒体转发19篇。", [("posts", 46), ("media_reports", 19)]),
        ("公众号发布推文46篇，其中被媒体采用5篇。", [("posts", 46), ("media_reports", 5)]),
        ("广播端：反诈公益广告插播1080次。", [("broadcasts", 1080)]),
        ("电视端：反诈短片插播60次。", [("media_reports", 60)]),
        ("FM102.4反诈宣传语插播1200次。", [("media_reports", 1200)]),
        ("校园广播：反诈知识播报20期。", [("broadcasts", 20)]),
        ("出租车顶灯轮播反诈标语3000次。", [("broadcasts", 3000)]),
        ("电视台插播反诈公益广告60条次。", [("media_reports", 60)]),
        ("抖音号反诈公益广告播放1080次。", [("views", 1080)]),
    ],
)
def test_what_was_passed_on_and_put_on_the_air(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_a_screen_named_before_the_colon_is_where_it_was_shown() -> None:
    assert [f.channel for f in read_sentence("大屏端：反诈公益广告轮播600次。").figures] == ["screen"]
    assert [m.channel for m in read_sentence("公众号发布推文46篇，其中转发上级媒体19篇。").mentions] == []
