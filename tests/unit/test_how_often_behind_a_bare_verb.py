"""How often or how many, told by a verb alone: 大喇叭…，七月份播了六十二次, 讲了四场, 群里发了36条提醒."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("村部大喇叭早晚各播一遍，七月份播了六十二次。", [("broadcasts", 62)]),
        ("大喇叭喊了三十回。", [("broadcasts", 30)]),
        ("用小喇叭巡回播放，一个月放了120遍。", [("broadcasts", 120)]),
        ("广播早晚都响，这个月响了60次。", [("broadcasts", 60)]),
        ("群里发了36条提醒，朋友圈转了20次。", [("posts", 36), ("posts", 20)]),
        ("业主群里发了12条预警信息。", [("posts", 12)]),
        ("讲了四场，听的人有八十来个。", [("sessions", 4), ("people_reached", 80)]),
        ("派出所所长讲了三堂课。", [("sessions", 3)]),
        ("村会上讲了三回。", [("sessions", 3)]),
        ("民警讲了5个案例，发放宣传单200份。", [("leaflets", 200)]),
        ("领导讲了4点意见，发放宣传单200份。", [("leaflets", 200)]),
        ("大喇叭坏了，7月没播。", []),
    ],
)
def test_it_counts_what_the_words_before_name(sentence: str, figures: list[tuple[str, float]]) -> None:
    reading = read_sentence(sentence)
    assert (counted(sentence), reading.queries) == (figures, [])


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("路口贴了36张。", "36张"),
        ("业主群里喊了12遍。", "12遍"),
        ("流动音响在集市放了15场。", "15场"),
        ("村部广播，上午播两遍。", "两遍"),
    ],
)
def test_what_no_word_names_is_asked_about(sentence: str, asked: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, [one[3] for one in reading.queries]) == ([], [asked])
