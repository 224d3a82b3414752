"""Sums without 共, who came by turns, what kind was given out, whom a teller told, and lines that say where and who
(contract 1, 2, 4.1, 4.8, 4.10, 4.11, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from .told_reports import HEAD, counted, read_report, read_sentence


# --- sums ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "sentence",
    [
        "发传单：7月1日到15日发了480份，7月16日到31日发了520份，全月正好一千份",
        "东村发放宣传单480份，西村发放宣传单520份，正好1000份。",
        "两次发宣传单480份、520份，两次刚好1000份。",
        "两次发宣传单480份、520份，加起来整整1000份。",
    ],
)
def test_what_the_parts_come_to_counts_no_second_time(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert [(f.measure, f.quantity.value) for f in reading.figures] == [("leaflets", 480), ("leaflets", 520)]
    assert [code for code, *_ in reading.queries if code != "prose_restated"] == []


def test_what_the_parts_do_not_come_to_is_asked_about() -> None:
    reading = read_sentence("东村发放宣传单480份，西村发放宣传单520份，正好1100份。")
    assert [(one.stated, one.summed) for one in reading.differing] == [(1100, 1000)]
    assert [f.quantity.value for f in reading.figures] == [480, 520]


def test_a_word_like_just_sums_up_nothing_by_itself() -> None:
    two = "上午发宣传单200份，下午发宣传单280份"
    told = [("leaflets", 200), ("leaflets", 280)]
    assert counted(f"{two}，正好赶上庙会又发300份") == told
    assert counted("张贴海报30张，悬挂横幅10条，正好40份") == [("posters", 30), ("banners", 10)]
    assert counted("全月整整发放宣传单一千份。") == [("leaflets", 1000)]
    assert counted("讲座3场，整整60人参加。") == [("sessions", 3), ("people_reached", 60)]


def test_one_number_said_again_at_once_counts_once() -> None:
    assert counted("发放宣传单500份，共500份。") == [("leaflets", 500)]
    assert counted("发放宣传单500份（共500份）。") == [("leaflets", 500)]
    assert counted("东村发放宣传单500份，西村发放宣传单500份。") == [("leaflets", 500), ("leaflets", 500)]


def test_the_next_of_a_row_without_a_word_of_its_own() -> None:
    assert counted("张贴海报20张、30张，悬挂横幅2条。") == [("posters", 20), ("posters", 30), ("banners", 2)]
    assert counted("每村张贴海报10张、20张。") == []


def test_who_was_held_back_is_the_case_behind() -> None:
    assert counted("柜员拦住一位要给“客服”转账的阿姨，成功劝阻1起。") == [("scams_stopped", 1)]
    (case,) = read_sentence("劝住一位老人，劝阻诈骗1起。").figures
    assert case.group == "elderly"
    assert counted("拦住老人2名，又劝阻1起。") == [("scams_stopped", 2), ("scams_stopped", 1)]


# --- who came -----------------------------------------------------------------------------------
def test_who_came_by_turns() -> None:
    told = read_sentence("6月5日给骑手培训2场。早班到46人，晚班到39人，另有7人请假没来。").figures
    riders = "transport_workers"
    assert [(f.measure, f.quantity.value, f.group, f.channel) for f in told] == [
        ("sessions", 2, riders, "training"),
        ("people_reached", 46, riders, "training"),
        ("people_reached", 39, riders, "training"),
    ]
    came = [("sessions", 2), ("people_reached", 46), ("people_reached", 39)]
    assert counted("培训2场，上午场到46人，下午场到39人。") == came
    assert counted("给工友培训2场。第一批来了46人，第二批来了39人。") == came
    assert counted("摆摊2场。早班到3人，晚班到2人。") == [("sessions", 2)]
    assert counted("早班到46人，晚班到39人。") == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("坐下来听民警讲的有两三百人！", [("people_reached", 200)]),
        ("围着听民警讲的有60多人。", [("people_reached", 60)]),
        ("听网格员宣传反诈的老人约40位。", [("people_reached", 40)]),
        ("看志愿者表演的有120人。", [("people_reached", 120)]),
        ("跟着民警学的有30人。", [("people_reached", 30)]),
        ("听所长讲课的民警有20人。", [("staff", 20)]),
        ("参加的民警有20人。", [("staff", 20)]),
        ("听骗子说的有3人。", []),
    ],
)
def test_who_hears_somebody_tell_is_not_who_tells(sentence: str, told: list[tuple[str, float]]) -> None:
    assert counted(sentence) == told


def test_one_play_that_was_given() -> None:
    told = [("sessions", 1), ("people_reached", 400)]
    assert counted("请剧团来村里演出一场反诈戏，台下观众四五百人。") == told
    assert counted("剧团来村里演出了一场反诈戏。") == [("sessions", 1)]
    for not_one in ("一场反诈戏演出在广场举行。", "下月演出一场反诈戏。", "每村演出一场反诈戏。"):
        assert counted(not_one) == [], not_one


# --- what was given out -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("送印了反诈口诀的手提袋300个。", [("gifts", 300)]),
        ("发放印了防骗知识的扇子100把。", [("gifts", 100)]),
        ("发放从县局领来的宣传单300份。", [("leaflets", 300)]),
        ("发了县里印制的宣传单300份。", [("leaflets", 300)]),
        ("印了反诈口诀的手提袋300个。", []),
        ("分发前印制的宣传单300份。", []),
        ("送印宣传单300份。", []),
        ("已送印刷厂印制宣传单300份。", []),
    ],
)
def test_what_is_printed_on_a_thing_or_where_it_came_from(
    sentence: str, told: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == told


def test_a_short_line_with_a_count_left_vague_is_asked_about() -> None:
    for line in ("宣传单散了若干份，没顾上数", "宣传册发了若干本"):
        asked = [(i.cell, i.code) for i in read_report([HEAD, "张贴海报20张。", line]).issues]
        assert ("P3", "no_figure") in asked, line


# --- when, where and who ------------------------------------------------------------------------
def test_who_did_not_rest_was_not_left_out() -> None:
    reading = read_sentence("5月1日至5日，我行6个网点都没歇，发折页600份。")
    assert reading.dated is not None
    assert (reading.dated.start, reading.dated.end) == (date(2024, 5, 1), date(2024, 5, 5))
    assert counted("12名民警没休息，入户发放宣传单600份。") == [("staff", 12), ("leaflets", 600)]
    assert counted("5名老人没参加讲座。") == []


@pytest.mark.parametrize(
    ("line", "district"),
    [
        ("（驻马店，2024年10月14日至18日）", "河南省/驻马店市"),
        ("（2024年10月14日至18日，驻马店）", "河南省/驻马店市"),
        ("（银川市西夏区，2024年10月14日至18日）", "宁夏回族自治区/银川市/西夏区"),
        ("（张三，2024年10月14日至18日）", ""),
    ],
)
def test_a_place_and_a_time_in_brackets_below_the_title(line: str, district: str) -> None:
    reading = read_report(["某学院校园反诈周回顾", line, "讲座5场。"])
    assert {(f.district, f.period_start, f.period_end) for f in [*reading.facts, *reading.held]} == {
        (district, date(2024, 10, 14), date(2024, 10, 18))
    }
    role = {cell.cell: cell.role for cell in reading.cells}["P2"]
    assert (role == "meta") == (district != "")


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("安全办 张老师", "meta"),
        ("张蕾", "meta"),
        ("居民自己打110问真假的有3起，没有人上当", "note"),
        ("下个月再走12家超市。", "planned"),
    ],
)
def test_the_last_line_of_a_report(line: str, role: str) -> None:
    reading = read_report([HEAD, "张贴海报20张。", line])
    assert {cell.cell: cell.role for cell in reading.cells}["P3"] == role
    assert [fact.value for fact in reading.facts] == [20]


# --- whose and how ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("9月15日，民警举办讲座，讲的是直播里的骗局。来听的商户近50人。", "lecture"),
        ("12月4日早会改成反诈培训。到场骑手73人，另有9人请假没来。", "training"),
        ("4月12日，驾驶员参加反诈培训。4月19日，第二批驾驶员61人参加。", "training"),
        ("民警在集市摆开摊位。停下来听讲的群众近300人次。", "stall"),
        ("村里计划举办讲座。到场群众60人。", "unspecified"),
        ("我所民警参加了业务培训。随后在广场设摊，来听的群众有60人。", "stall"),
        ("举办讲座和文艺演出。来看的群众500人。", "unspecified"),
        ("在广场设置反诈宣传台。活动吸引了近200名居民参与。", "unspecified"),
    ],
)
def test_who_came_is_of_the_event_that_the_sentence_before_tells_of(sentence: str, channel: str) -> None:
    (came,) = read_sentence(sentence).figures
    assert (came.measure, came.channel) == ("people_reached", channel)


def test_one_of_each_that_is_summed_up_at_once_is_not_asked_about() -> None:
    reading = read_sentence("两个年级各讲一场反诈课，共2场，听讲学生620余人。")
    assert [f.quantity.value for f in reading.figures] == [2, 620]
    bare = read_sentence("法官作反诈讲座。两个年级各讲一场，共2场，听讲学生620余人。")
    assert ([f.quantity.value for f in bare.figures], bare.queries) == ([2, 620], [])


def test_who_helps_is_not_whom_the_number_counts() -> None:
    for helped in ("村干部还手把手帮34位老人安装了国家反诈中心APP。", "学生教34位老人安装反诈APP。"):
        (installed,) = read_sentence(helped).figures
        assert (installed.quantity.value, installed.group) == (34, "elderly"), helped
