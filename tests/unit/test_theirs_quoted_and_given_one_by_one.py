"""What a report says was theirs, what those who were told say, papers that went out one by one, and who stood, looked on or
called (contract 1, 4.2, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from .test_channels_at_work import mentioned
from .told_reports import asked_below, facts_below, read_report, values_below


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("县局反诈中心在全县设摊27场，那是他们的数，我们不往自己头上算。", []),
        ("两个镇的水管所也发了1200份折页，是他们自己印、自己发的，不算在内。", []),
        ("县公安局告诉我们，二季度全县共劝阻213起，挽回损失396万元。这是公安的战果。", []),
        ("我们讲了2场，县人武部也讲了3场反诈课，由他们另报。", [("sessions", 2)]),
        ("上半年我们发的2600份传单也不在这里头。", []),
        ("有位住户在热线里说：“我们小区少说有上百户都走访到了。”", []),
        ("所里8名民警、14名辅警就想着，把防骗的道理讲一讲。", []),
        ("开业前要给首批入住的约40位老人先上一课，再印500份大字手册。", []),
        ("春节前预备给独居老人送200份台历。", []),
        ("微信群有486人，发了反诈提醒78条。", [("posts", 78)]),
        (
            "短信走的是提醒那条通道，8日和22日各发一次，每次7.6万户，两次共发反诈短信15.2万条。",
            [("sms", 152000)],
        ),
    ],
)
def test_what_others_did_said_or_only_meant_to_do(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_it_is_no_matter_of_the_reporter_by_a_part_of_its_name() -> None:
    lines = [
        "绣球城夜间经济街区管理办公室2024年8月反诈工作说明",
        "口岸派出所8月设摊4场、发单3000份，不是街区的事；街区办发放折页200份。",
    ]
    assert [(f.measure, f.value) for f in read_report(lines).facts] == [("leaflets", 200)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("每张登机牌递出去的时候夹一张防骗宣传单，整个春运夹出去11600余张。", [("leaflets", 11600)]),
        ("随手递一份《防骗十问》，一个季度递出去5200余份。", [("leaflets", 5200)]),
        (
            "办完业务送一本小册子。中心厅送出1250本，东、西两个厅合起来送出870本。",
            [("leaflets", 1250), ("leaflets", 870)],
        ),
        ("守在入口发折页，一上午给家长发了200多份。", [("leaflets", 200)]),
        (
            "发《商户防骗卡》388张，第二遍看收款码有没有被换，顺带补发56张。",
            [("leaflets", 388), ("leaflets", 56)],
        ),
        ("送去“致务工朋友的一封信”和毛巾各620份。", [("leaflets", 620), ("gifts", 620)]),
    ],
)
def test_papers_that_went_out_one_by_one(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("到月底，8个队一共讲了64回。", [("sessions", 64)]),
        ("司机候客的地方，我们去讲过5次。", [("sessions", 5)]),
        ("打电话来的都有，专门打来核实真假的有152人次。", [("consultations", 152)]),
        ("解答了三十几位家长的提问。", [("consultations", 30)]),
        ("公众号推了5篇，点开看的1.9万次。", [("posts", 5), ("views", 19000)]),
        ("在每个群里发一条提示，31天没有断过，共发403条。", [("posts", 403)]),
        ("护理员上门时顺带讲，10月共给940余户老人讲过。", [("households", 940)]),
        (
            "请了小学96名学生和二十多位家长来水厂参观，一路讲防骗。",
            [("people_reached", 96), ("people_reached", 20)],
        ),
        ("收费员分两批听了防诈课，两批共到148人。", [("people_reached", 148)]),
        ("防骗小戏巡演7场，看过的人估摸着4000人左右。", [("sessions", 7), ("people_reached", 4000)]),
        ("办了两场反诈专场演出，现场观众过千。", [("sessions", 2), ("people_reached", 1000)]),
        ("家长半日开放活动时讲防骗，来园家长98位。", [("people_reached", 98)]),
        ("办了一场反诈小演出，观看的游客在500人以上。", [("sessions", 1), ("people_reached", 500)]),
        ("演了一出反诈小戏，在座的102位爷爷奶奶都说演得真。", [("people_reached", 102)]),
        ("大学生志愿者帮了大忙，8月共上岗46人次。", [("staff", 46)]),
        ("旅客石某、潘某险些汇款。两起都在登机前拦下。", [("scams_stopped", 2)]),
        ("各厂工会劝住17起，替职工保住工资款43.6万元。", [("scams_stopped", 17), ("loss_prevented", 436000)]),
    ],
)
def test_who_stood_looked_on_or_called(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_what_houses_did_alone_and_together_makes_up_their_sum() -> None:
    line = "集里院讲了5场；关口院讲了7场，其中2场讲给护理员；荷花、大瑶两个院合起来9场。四家院加起来{}场。"
    assert values_below(line.format(21)) == [
        ("sessions", 5),
        ("sessions", 5),
        ("sessions", 2),
        ("sessions", 9),
    ]
    assert asked_below(line.format(21)) == ["prose_restated"]
    assert asked_below(line.format(22)) == ["prose_total_differs"]


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        (
            "给排队的老乡讲反诈，7天里讲了9场，一千三百多名务工人员听过。",
            ["migrant_workers", "migrant_workers"],
        ),
        ("办茶话会讲刷单的坑，前后办了14场，来了五百多位姐妹。", ["women", "women"]),
        ("敲开62户务工人员的门，送去防骗毛巾62条。", ["migrant_workers", "migrant_workers"]),
        ("出租车司机等客时，把防骗的道理说给他们听，送出纸巾盒260个。", ["transport_workers"]),
    ],
)
def test_whose_a_figure_is(line: str, groups: list[str]) -> None:
    assert [fact.target_group for fact in facts_below(line)] == groups


def test_how_they_were_told() -> None:
    told = facts_below("办了1期线上反诈培训，上线听课的护理员、厨师共206人。")
    assert [fact.channel for fact in told] == ["training", "training"]
    told = facts_below("专场最热闹，台下挤了上千人看，台上反诈小品、山歌轮着来。")
    assert [fact.channel for fact in told] == ["performance"]


def test_a_head_of_two_kinds_of_people_says_of_no_one() -> None:
    facts = facts_below("第一，外地游客和夜班司机。前台摆上反诈折页，客人自取，拿走700份左右。")
    assert [fact.target_group for fact in facts] == ["unspecified"]


def test_so_many_days_from_a_day_on() -> None:
    facts = facts_below("5月8日起，在广场设点，连摆三天，停下来听的有410人次。")
    assert [(str(f.period_start), str(f.period_end)) for f in facts] == [("2023-05-08", "2023-05-10")]


def test_what_is_said_of_all_cases_is_of_all_their_days() -> None:
    facts = facts_below("5月8日，旅客石某险些汇款；5月17日，旅客潘某收到诈骗短信。两起都在登机前拦下。")
    assert [(f.measure, str(f.period_start), str(f.period_end)) for f in facts] == [
        ("scams_stopped", "2023-05-08", "2023-05-17")
    ]
    assert values_below("本周劝阻诈骗2起。两起都在登机前拦下。") == [("scams_stopped", 2)]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("停车场的宣传栏贴了新的案例。", ["board"]),
        ("等粮车的多是老人和妇女，我们就坐在树荫下陪他们拉家常、讲案例。", ["elderly", "women"]),
        ("有些家长在外打工，是班主任打电话一个一个说的。", ["phone"]),
        ("等候区的电视滚动放反诈片。", ["screen"]),
        ("抢修车的车身贴了反诈标语，跑到哪里宣传到哪里。", ["vehicle"]),
        ("展板、横幅由各厂自己做、自己挂。", ["banner", "board"]),
        ("独居的老人，我们每周多打一次电话，问问有没有陌生人来过。", ["elderly_alone", "phone"]),
        ("音响师在换场的空当用音响念两句反诈提醒。", ["broadcast"]),
        ("我们讲“先交培训费再上岗”的套路。", []),
    ],
)
def test_what_is_told_in_passing(line: str, codes: list[str]) -> None:
    assert [code for code in mentioned(line) if code in {*codes, "training", "migrant_workers"}] == codes
