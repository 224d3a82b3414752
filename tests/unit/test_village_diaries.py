"""Homely reports: who came by any wording, what was only agreed on, what was of another matter, prizes, an annex."""

from __future__ import annotations

import pytest

from etl.prose import read_prose


def told(sentence: str) -> list[tuple[str, float]]:
    read = read_prose(sentence, 2024, "大英县反诈中心", of_campaign=True)
    return [(figure.measure, figure.quantity.value) for figure in read.figures]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "在祠堂给村民讲反诈课1场，来了65人，发传单70张。",
            [("sessions", 1), ("people_reached", 65), ("leaflets", 70)],
        ),
        ("办反诈课1场，坐了80多人。", [("sessions", 1), ("people_reached", 80)]),
        ("反诈讲座1场，到了四十来人。", [("sessions", 1), ("people_reached", 40)]),
        ("反诈演出1场，看的人有两百多。", [("sessions", 1), ("people_reached", 200)]),
        ("到村小学讲防骗故事1场，听课的孩子三十多个。", [("sessions", 1), ("people_reached", 30)]),
        ("办反诈讲座1场，三十多个孩子听得入神。", [("sessions", 1), ("people_reached", 30)]),
        ("教二十多个老人装上国家反诈中心APP。", [("app_installs", 20)]),
        ("在赶集日摆摊普法4场，发放传单1300份。", [("sessions", 4), ("leaflets", 1300)]),
        ("送法下乡5场，摆摊设点6场次。", [("sessions", 5), ("sessions", 6)]),
    ],
)
def test_who_came_and_what_was_held(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    "sentence", ["走访个体户20个。", "走访学生社团5个。", "建立家长群5个。", "设立老人之家3个。"]
)
def test_things_are_no_persons(sentence: str) -> None:
    assert "people_reached" not in dict(told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "开会定了12月的安排：12月10日前再走访100户，发传单300张。",
        "定下12月的任务：走访100户。",
        "约好12月5日到村小学再讲课1场。",
        "明天再走访60户，发放宣传单200份。",
        "大家商定月底前走访100户。",
        "9月份要完成商户走访160户，建立反诈微信群10个。",
        "5.9月份要走访商户160户。",
        "年底前要发放宣传单3000份。",
    ],
)
def test_what_was_agreed_on_is_still_to_be_done(sentence: str) -> None:
    read = read_prose(sentence, 2024)
    assert (read.figures, read.queries, read.planned) == ([], [], True)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("按照县局的安排：发放宣传单300张。", [("leaflets", 300)]),
        ("为了美好明天，走访群众60户。", [("households", 60)]),
        (
            "出纳李某接到冒充董事长的QQ消息要求转账96万元，民警及时核实，成功劝阻诈骗1起，避免损失96万元。",
            [("scams_stopped", 1), ("loss_prevented", 960000)],
        ),
    ],
)
def test_what_was_done_beside_such_words_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert told(sentence) == figures


def test_what_a_swindler_asks_for_is_no_plan() -> None:
    read = read_prose("村民王叔接到自称“公安局”的电话，要他转8000元，他没信，挂了。", 2024)
    assert (read.figures, read.planned) == ([], False)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("医院举办健康讲座3场，义诊群众400人次。", []),
        ("举办消防安全培训2场，参加职工120人。", []),
        ("开展防溺水主题班会12场。", []),
        ("开展禁毒宣传3场，发放宣传单500份。", []),
        ("结合健康讲座开展反诈宣传3场。", [("sessions", 3)]),
        ("开展反诈、禁毒宣传3场。", [("sessions", 3)]),
        ("举办安全知识讲座2场。", [("sessions", 2)]),
    ],
)
def test_events_of_another_matter_count_nothing(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert (told(sentence), read_prose(sentence).queries) == (figures, [])


@pytest.mark.parametrize(
    "sentence",
    [
        "有奖问答环节共设15道题，发出奖品一等奖5份、二等奖10份。",
        "评出一等奖3名、二等奖6名。",
        "班会评选“反诈之星”192名。",
        "表彰先进个人20名，命名“无诈家庭”300户。",
        "授予“反诈小卫士”称号15人。",
    ],
)
def test_prizes_and_those_chosen_count_nothing(sentence: str) -> None:
    assert told(sentence) == []


def test_prizes_without_a_rank_are_gifts() -> None:
    assert told("现场发放反诈奖品50份。") == [("gifts", 50)]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("各派出所宣传单发放数量见附件。", ["见附件"]),
        ("发放宣传单（数量详见附件2）。", ["详见附件2"]),
        ("入户走访户数另附。", ["另附"]),
        ("各社区宣传单发放数量：见附件。", ["见附件"]),
        ("各社区宣传单发放数量（见附件）。", ["见附件"]),
        ("活动照片见附件。", []),
        ("宣传工作方案见附件。", []),
        ("各社区完成情况见下表。", []),
    ],
)
def test_a_count_left_to_an_annex_is_asked_about(sentence: str, asked: list[str]) -> None:
    read = read_prose(sentence)
    assert (read.figures, [(code, words) for code, _, _, words in read.queries]) == (
        [],
        [("no_figure", words) for words in asked],
    )


def test_how_people_were_reached_is_not_what_was_counted_further_up() -> None:
    read = read_prose("推送短信200万条，签订承诺书3.3万份，受教育群众达150万人次。")
    assert [(f.measure, f.channel) for f in read.figures][-1] == ("people_reached", "unspecified")
    read = read_prose("设摊宣传2场，发放宣传单300份，解答咨询60人次。")
    assert [(f.measure, f.channel) for f in read.figures][-1] == ("consultations", "stall")


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("国家反诈中心APP由年初的920人增加到1735人，新增815人。", [("app_installs", 815)]),
        ("反诈APP已安装2.6万人，其中上半年新增5300人。", [("app_installs", 5300)]),
        ("应走访商户160户，已走访152户。", [("households", 152)]),
        ("上门收费时顺带宣传，已覆盖1460户中的1180户。", [("households", 1180)]),
        ("适应宣传新形势，发放宣传单200份。", [("leaflets", 200)]),
    ],
)
def test_of_how_many_is_not_how_many(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("反诈讲座：2场/240人次。", [("sessions", 2), ("people_reached", 240)]),
        ("每周组织座谈会，累计召开32次，惠及患者900余人次。", [("sessions", 32), ("people_reached", 900)]),
        ("到敬老院开展讲座，老人45名，发放折页45份。", [("people_reached", 45), ("leaflets", 45)]),
        ("在东关菜市场摆摊，来问的群众三四十人。", [("consultations", 30)]),
        ("举办义诊暨反诈宣传活动，接诊群众180人次。", []),
        ("发现并制止1名老年患者家属向“保健品专家”汇款8000元。", [("scams_stopped", 1)]),
        ("广播站播出反诈稿件46篇。", [("broadcasts", 46)]),
        ("在11辆大巴上张贴反诈提示贴，每辆4张。", [("posters", 44)]),
        ("该局还先后在隆盛、回马两镇各开展宣传1场。", [("sessions", 2)]),
        ("移动公司发放定制扇子300把。", [("gifts", 300)]),
        ("到时候再开院坝会5场，发春联500副。", []),
        ("2个宣传栏内容过期。", []),
        ("消防演练2次，参加师生3200人次。", []),
    ],
)
def test_what_was_passed_over_or_taken_for_another(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert told(sentence) == figures


def test_the_people_of_a_shared_out_row_are_of_one_group() -> None:
    read = read_prose("在甲小学、乙中学分别召开主题班会18节、24节，参加学生分别为810人、1260人。", 2024)
    assert [(f.quantity.value, f.group) for f in read.figures][2:] == [(810, "students"), (1260, "students")]


def test_a_sum_of_all_kinds_says_the_parts_again() -> None:
    read = read_prose("发放宣传资料800份、折页500份、扇子300把，共计发放各类资料、礼品1600余份。", 2024)
    assert [f.quantity.value for f in read.figures] == [800, 500, 300]
    assert [query[0] for query in read.queries] == ["prose_restated"]
