"""What notes in plain words tell of things and times: what was given of it, what is left, what those above want, sums and
corrections of a chat, in how many goes (contract 4.1, 4.16)."""

from __future__ import annotations

import pytest

from .short_texts import read, told
from .told_reports import asked_below, values_below


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("后座都放了防骗提示卡，58台车放了58张。", [("leaflets", 58)]),
        ("给每个碰到的摊主一份防骗提示单，一共给了187份。", [("leaflets", 187)]),
        ("每户给一张明白卡，前后给了87张。", [("leaflets", 87)]),
        ("楼道里都贴了反诈海报，加起来贴了40张。", [("posters", 40)]),
        ("每桌放了反诈扇子，一共放了26把。", [("gifts", 26)]),
        ("到店里问价，一共给了30份。", []),
        ("给他们写了方案，一共给了3份。", []),
    ],
)
def test_how_many_were_given_of_what_was_named(line: str, values: list[tuple[str, float]]) -> None:
    assert values_below(line) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("月底看了下柜子，还剩传单两沓，扇子14把。", []),
        ("现在还剩海报20张，折页300份。", []),
        ("剩下海报6张，折页40份，扇子12把。", []),
        ("还剩海报20张，发了折页300份。", [("leaflets", 300)]),
        ("海报还剩20张，横幅挂了3条。", [("banners", 3)]),
        ("剩下的老人家，上门送传单20份。", [("leaflets", 20)]),
    ],
)
def test_a_list_behind_what_is_left_is_stock(line: str, values: list[tuple[str, float]]) -> None:
    assert values_below(line) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("总行说三月要发短信5000条、办两场沙龙，等通知。", []),
        ("上面说要办两场讲座，等文件。", []),
        ("街道让我们月底前再贴海报60张。", []),
        ("领导说还要贴海报20张，我们贴了25张。", [("posters", 25)]),
        ("镇里说要入户100户，我们走了120户。", [("households", 120)]),
        ("总行说我们做得好，发了传单300份。", [("leaflets", 300)]),
    ],
)
def test_what_those_above_want_is_not_done(line: str, values: list[tuple[str, float]]) -> None:
    assert values_below(line) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("今天又跑了三组四组，29户，加上6号的一共46户。", [("households", 29)]),
        ("跑了五屯六屯，一共31户。", [("households", 31)]),
        ("我村有11个村民小组，768户，3215口人。", []),
        ("先说入户。我村有11个村民小组，768户，3215口人。村干部上门，走访村民702户。", [("households", 702)]),
        ("71台车的顶灯屏轮着放“不轻信不转账”。", [("screens", 71)]),
        ("71台车装了监控，屏幕坏了。", []),
        ("有2笔转账被我们拦下来。", [("scams_stopped", 2)]),
        ("5笔可疑汇款被大堂经理劝下来。", [("scams_stopped", 5)]),
        ("有2笔转账被骗子骗走。", []),
        ("取件群里发了6回提醒，群里480多人。", [("posts", 6)]),
        ("业主群里发了3次停水通知。", []),
        ("民警分两次讲防骗，来了60人。", [("sessions", 2), ("people_reached", 60)]),
        ("夜班和白班分两次检查消防。", []),
        ("早会上讲了8次防骗，每次都是那11个小哥。", [("sessions", 8), ("people_reached", 88)]),
        ("去年讲防骗来了45个人。", []),
        ("去年冬天讲防骗讲了4场，今年讲了6场。", [("sessions", 6)]),
        ("4月我们想去工地讲3场。", []),
    ],
)
def test_rounds_screens_and_reminders(line: str, values: list[tuple[str, float]]) -> None:
    assert values_below(line) == values


CHAT = (
    "蒲江县鹤山街道反诈工作群消息，2024年3月25日到31日",
    "东门社区 王姐 3月26日 17:40",
    "今天在菜市口支了张桌子，传单发出去180张。",
    "桥南社区 小罗 3月27日 20:05",
    "晚上挨家敲门，讲了41户，塞了15份告知书。",
    "河滨社区 老付 3月28日 9:30",
    "发了63本小册子。",
)
CORRECTED = ("东门社区 王姐 3月28日 16:11", "@小周 更正一下哈，前天那个传单我报多了，实际发的是150张。")


def test_a_message_that_corrects_with_a_particle() -> None:
    sent = [*CHAT, *CORRECTED]
    assert told(*sent) == [("households", 41), ("leaflets", 15), ("leaflets", 63), ("leaflets", 150)]
    assert "prose_corrected" in [issue.code for issue in read(*sent).issues]


def test_the_sum_that_closes_a_chat() -> None:
    closing = "小周：改好了。这周三个社区传单、册子、告知书合起来发了228份，敲门41户。"
    assert told(*CHAT, *CORRECTED, closing) == told(*CHAT, *CORRECTED)


def test_a_note_about_fraud_alone_need_not_say_so_in_each_line() -> None:
    note = ("凤庆县洛党镇马庄村网格员杨嫂 2023年9月", "9月9号，给在家的老人装了国家反诈中心的有9个。")
    lesson = "9月28号，院坝会开了，来了57个乡亲，民警讲的。"
    assert ("people_reached", 57) in told(*note, lesson)
    assert ("people_reached", 57) not in told(*note, lesson, "9月29号，卫生院来村里打疫苗，来了80人。")


def test_who_says_of_themselves_who_they_are() -> None:
    lines = (
        "驿站反诈小记（文昌路店）",
        "我们是灵山县三海街道文昌路兔兔快递驿站。2024年5月发了防骗卡片200张。",
    )
    assert {fact.unit for fact in read(*lines).facts} == {"灵山县三海街道文昌路兔兔快递驿站"}


def test_today_in_a_diary_is_the_day_of_its_entry_again() -> None:
    diary = (
        "桂坪村反诈日记（2024年5月）",
        "5月27日 晴",
        "镇上说这个月要补到100户。今天走访29户。",
        "5月31日 晴",
        "挂横幅2条。",
    )
    assert [str(fact.period_start) for fact in read(*diary).facts] == ["2024-05-27", "2024-05-31"]


def test_of_those_at_whose_doors_one_knocked() -> None:
    assert "prose_unclear" not in asked_below("敲门26户，开门的19户。", "发了传单20份。", "贴了海报3张。")
