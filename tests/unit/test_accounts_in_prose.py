"""Accounts at the end of a text say again what it has told: they count nothing, and are asked about where they differ."""

from __future__ import annotations

import pytest

from etl.prose import read_document, read_prose

TITLE = "东兰县武篆镇巴学村2024年7月反诈宣传小记"
MONTH = (
    "赶圩那天出动宣传车4台次，悬挂横幅5条，发放明白纸230张。",
    "在晒谷坪开宣讲会2场，来听的乡亲80人，其中老年人30人。",
    "全月入户57户，其中独居老人9户，帮36人安装了反诈APP。",
)
COUNTED = [
    ("vehicles", 4),
    ("banners", 5),
    ("leaflets", 230),
    ("sessions", 2),
    ("people_reached", 50),
    ("people_reached", 30),
    ("households", 48),
    ("households", 9),
    ("app_installs", 36),
]


def told(*paragraphs: str) -> tuple[list[tuple[str, float]], list[tuple[float, float]]]:
    """What the paragraphs of a report count, and the sums that differ from what they sum up."""
    readings = [p.reading for p in read_document([TITLE, *paragraphs]).paragraphs]
    figures = [(f.measure, f.quantity.value) for one in readings for f in one.figures]
    return figures, [(d.stated, d.summed) for one in readings for d in one.differing]


@pytest.mark.parametrize(
    "account",
    [
        "小结一下：横幅5条、明白纸230张、入户57户，数字不大，心意满满！",
        "算个总账：明白纸230张，宣讲会2场，入户57户，装APP36人。",
        "算下来，横幅5条，明白纸230张，入户57户。",
        "一个月下来，横幅挂了5条，明白纸发了230张，入户57户。",
        "拢共发了明白纸230张，挂了横幅5条，入户57户。",
        "盘点一下，我们出动宣传车4台次，来听的乡亲80人。",
        "本月小结：横幅5条，明白纸230张；入户57户。",
        "以上横幅、明白纸合计：横幅5条，明白纸230张。",
        "230张明白纸、57户入户、36人装上APP，这就是我们的成绩。",
    ],
)
def test_an_account_counts_nothing_again(account: str) -> None:
    assert told(*MONTH, account) == (COUNTED, [])
    figures, differing = told("".join(MONTH), account)
    if "成绩" not in account:  # a row that nothing shows to be one needs several paragraphs to say again
        assert (sorted(figures), differing) == (sorted(COUNTED), [])


@pytest.mark.parametrize("account", ["算个总账：横幅6条，入户60户。", "小结一下：横幅6条；入户60户。"])
def test_an_account_that_differs_is_asked_about(account: str) -> None:
    assert told(*MONTH, account) == (COUNTED, [(6, 5), (60, 57)])
    figures, differing = told("".join(MONTH) + account)
    assert (sorted(figures), differing) == (sorted(COUNTED), [(6, 5), (60, 57)])


def test_what_an_account_alone_tells_counts() -> None:
    assert told(*MONTH, "算个总账：横幅5条，张贴海报20张。") == ([*COUNTED, ("posters", 20)], [])


def test_what_is_told_besides_counts() -> None:
    more = [("leaflets", 20), ("households", 7)]
    assert told(*MONTH, "另外发放明白纸20张，入户7户。") == ([*COUNTED, *more], [])
    assert told("第一周讲座1场，横幅2条。", "第二周海报3张。", "第三周讲座1场，横幅2条，海报3张。")[0][
        -3:
    ] == [
        ("sessions", 1),
        ("banners", 2),
        ("posters", 3),
    ]


def test_a_row_said_again_and_its_sum() -> None:
    parts = ("开展宣讲118场。", "设摊宣传19场。", "举办讲座15场。", "举办女财务人员培训班2期。")
    row = "半年来，118场宣讲、19场设摊、15场讲座、2期培训，合计155场活动，场场有姐妹的身影。"
    counted = [("sessions", n) for n in (118, 19, 15, 2)]
    assert told(*parts, row) == (counted, [(155, 154)])
    assert told(*parts, row.replace("合计155场活动，", "")) == (counted, [])


def test_a_sum_of_all_is_none_of_what_went_wrong_and_its_parts_are_told() -> None:
    report = [
        "各班上反诈主题班会72节，国旗下反诈主题讲话3次；法治副校长授课2场。",
        "五（2）班演出反诈课本剧1场。",
        "四、不足之处。上学期有1名教师被骗8000元。",
        "以上班会、讲话、授课、演出合计80场次，其中主题班会72节；发放告家长书1086份。",
    ]
    assert told(*report) == ([("sessions", n) for n in (72, 3, 2, 1)] + [("leaflets", 1086)], [(80, 78)])


def test_a_title_is_no_word_of_a_sum() -> None:
    units = ["勉阳街道：发放《致全县居民的一封信》3200份。", "定军山镇：散发折页2150份。"]
    figures = [("leaflets", 3200), ("leaflets", 2150)]
    assert told(*units, "以上单位3月份合计发放宣传资料5850份。") == (figures, [(5850, 5350)])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("帮36人安装了反诈APP，里头有11人是在家带娃的妇女。", [25, 11]),
        ("帮36人安装了反诈APP，这里头妇女11人。", [25, 11]),
        ("走访112户（内有独居老人9户）。", [103, 9]),
        ("来听反诈课的群众80人，里边有30名老人。", [50, 30]),
        ("听课群众80人里面有老人30人。", [50, 30]),
        ("发放反诈宣传袋500个，里面有折页1份、扇子1把。", [500]),
        ("喇叭播放反诈提示93次，其中用壮话播放60次。", [33, 60]),
        ("喇叭播放反诈提示93次，其中夜间播放60次，巡逻20次。", [33, 60]),
    ],
)
def test_of_which_by_any_word(sentence: str, figures: list[float]) -> None:
    assert [f.quantity.value for f in read_prose(sentence, 2024, "", of_campaign=True).figures] == figures


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("敲门：6人一组，全周入户189户。", 189),
        ("三人一组入户189户。", 189),
        ("两个钟头送出反诈购物袋150个。", 150),
        ("三个多小时送出反诈购物袋150个。", 150),
    ],
)
def test_how_they_went_about_it_counts_nothing(sentence: str, number: float) -> None:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    assert [f.quantity.value for f in figures] == [number]


@pytest.mark.parametrize(
    "sentence",
    [
        "县公安局同期自行开展的集中宣传64场，由其另行报送，不在本总结统计之内。",
        "县公安局开展的集中宣传64场，未纳入本次统计。",
        "听说今年全县已经替群众避免损失280多万元，也不是我们的功劳。",
    ],
)
def test_what_is_left_to_another_to_report_is_none_of_ours(sentence: str) -> None:
    report = read_document(["于都县妇女联合会2024年上半年反诈宣传工作总结", sentence])
    assert [f.text for p in report.paragraphs for f in p.reading.figures] == []


def test_who_waits_says_no_way() -> None:
    given = read_prose("志愿者向候诊患者及家属发放防骗折页500份。", 2024).figures
    in_hall = read_prose("在门诊大厅设台，志愿者向候诊患者发放防骗折页500份。", 2024).figures
    assert [f.channel for f in given + in_hall] == ["unspecified", "service_window"]
