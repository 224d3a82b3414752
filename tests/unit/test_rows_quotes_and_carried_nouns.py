"""What a number counts by a noun told before it, in a row, in quotation marks, or by who was chosen or asked to come
(contract 4.3, 4.4, 4.7, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        # the verb of bringing, told again with its number
        ("揽投员在投递包裹时逐户派送反诈宣传卡片，当月共派送1.8万余张。", [("leaflets", 18000)]),
        ("邮递员逐户投送宣传单，本月共投送2000份。", [("leaflets", 2000)]),
        ("随包裹寄送《防骗手册》，共寄送900册。", [("leaflets", 900)]),
        # what is held under a name of its own
        ("每周三开办“反诈早茶会”，三季度共举办13次。", [("sessions", 13)]),
        ("每周开办“反诈夜校”，本月共开办4期。", [("sessions", 4)]),
        ("开展入户宣传，全村共开展12次。", [("sessions", 12)]),
        ("召开院坝会，全月召开12场。", [("sessions", 12)]),
        ("召开推进会，全月共召开4次。", []),
        ("开展安全检查，全月共开展4次。", []),
        # a message about 短信 is none
        ("通过企业微信群推送“谨防退税短信”等提醒126条次。", [("posts", 126)]),
        ("发布“如何识别诈骗短信”推文3篇。", [("posts", 3)]),
        ("通过短信平台推送“谨防退税短信”提醒126条。", [("sms", 126)]),
        ("发送“反诈提醒短信”300条。", [("sms", 300)]),
        ("发放“反诈宣传单”300份。", [("leaflets", 300)]),
        # the press, and the accounts of the press
        ("在县融媒体中心刊播反诈稿件36篇。", [("media_reports", 36)]),
        ("在《平安时报》刊登反诈稿件3篇。", [("media_reports", 3)]),
        ("在县融媒体中心公众号刊播反诈稿件36篇。", [("posts", 36)]),
        # who went out to do it
        ("组织装维人员、营业员共12人走进茶厂讲解。", [("staff", 12)]),
        ("组织营业员、客户经理等10余人深入村寨开展宣传。", [("staff", 10)]),
        ("抽调党员、揽投员8人到集市设点宣传。", [("staff", 8)]),
        # who was chosen
        ("张贴宣传画36幅，各班推选“反诈小卫士”2名，共36名。", [("posters", 36)]),
        ("聘请“反诈小喇叭”30名。", []),
        ("选拔30名学生参加反诈培训。", [("people_reached", 30)]),
        ("评选反诈先进个人12名，300名群众参加。", [("people_reached", 300)]),
        # one number for two materials, each with its verb
        ("在社区公告栏等处悬挂横幅、张贴海报共计65条（张）。", [("mixed_materials", 65)]),
        ("悬挂横幅、张贴海报65条（张）。", [("mixed_materials", 65)]),
        ("发放宣传单500份（本）。", [("leaflets", 500)]),
        # who was asked to come, and came
        (
            "5月17日，请派出所民警到村里给老人讲了一堂防骗课，来了六十多人。",
            [("sessions", 1), ("people_reached", 60)],
        ),
        ("请派出所民警给老人讲课一堂以上，须到场60人。", []),
        ("为32家企业的45名财务负责人开展专题辅导。", [("people_reached", 45)]),
        ("开展讲座2场，参加人员有200人。", [("sessions", 2), ("people_reached", 200)]),
        ("本月累计走访100户，累计发放宣传单200份。", [("households", 100), ("leaflets", 200)]),
    ],
)
def test_what_is_counted(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "reached"),
    [
        (
            "开展反诈宣讲7场，其中敬老院2场、茶厂3场、学校2场，受众分别为90人、140人、600余人。",
            [(90, "elderly"), (140, "unspecified"), (600, "students")],
        ),
        ("进校园2场、进企业3场，受众120人、80人。", [(120, "students"), (80, "workers")]),
        ("走访企业20家、商户30家，覆盖人数分别为300人、90人。", [(300, "workers"), (90, "merchants")]),
        ("开展讲座2场，受众分别为90人、140人。", [(90, "unspecified"), (140, "unspecified")]),
    ],
)
def test_a_row_is_of_the_parts_before_it(sentence: str, reached: list[tuple[float, str]]) -> None:
    figures = [f for f in read_sentence(sentence).figures if f.measure == "people_reached"]
    assert [(f.quantity.value, f.group) for f in figures] == reached


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("各班分别召开主题班会，全校共召开46场。", "class_meeting"),
        ("举办反诈讲座，一季度共举办12场。", "lecture"),
        ("与夜市摊主签订承诺书28份。", "unspecified"),
        ("在夜市与群众签订承诺书28份。", "stall"),
    ],
)
def test_the_way_of_what_was_told_before(sentence: str, channel: str) -> None:
    assert [f.channel for f in read_sentence(sentence).figures] == [channel]


def test_a_running_total_in_a_list_is_control_beside_the_week() -> None:
    reading = read_report(
        [
            "龙陵县镇安镇反诈宣传周报（2024年3月11日—3月17日）",
            "1.入户宣传。本周走访2680户，发放宣传材料3000份。",
            "专项行动开展以来，全镇累计走访5.1万户次，累计发放宣传材料6.2万份。",
        ]
    )
    assert [(f.cell, f.value) for f in reading.facts] == [("P2", 2680), ("P2", 3000)]


def test_the_sum_of_three_nights_is_control() -> None:
    lines = ["5月11日晚，发放宣传单260份；5月12日晚，发放宣传单310份。", "两晚共发放宣传单570份。"]
    assert [(f.cell, f.value) for f in read_report([TITLE, *lines]).facts] == [("P2", 260), ("P2", 310)]


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("走进工业园区，为45名财务负责人开展辅导，现场答疑28人次。", ("consultations", 28, "finance_staff")),
        ("组织126家入驻商户签订《防诈承诺书》，一户一份，共签订126份。", ("pledges", 126, "merchants")),
        ("组织学生全部签订承诺书，共签300份。", ("pledges", 300, "students")),
        ("网格员上门与居民签订承诺书，共签300份。", ("pledges", 300, "residents")),
    ],
)
def test_who_asked_and_who_signed_was_told_before(sentence: str, last: tuple[str, float, str]) -> None:
    figure = read_sentence(sentence).figures[-1]
    assert (figure.measure, figure.quantity.value, figure.group) == last
