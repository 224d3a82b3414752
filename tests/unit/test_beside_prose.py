"""What a report tells of fire safety, drugs, disputes and other matters beside the campaign counts nothing."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose
from etl.prose.report.document import read_document

Said = list[tuple[str, float]]


def figures(text: str, of_campaign: bool = True) -> Said:
    read = read_prose(text, 2024, of_campaign=of_campaign)
    assert read.queries == []
    return [(f.measure, f.quantity.value) for f in read.figures]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("发放反诈宣传单500份、消防资料300份。", [("leaflets", 500)]),
        ("发放消防资料300份、反诈宣传单500份。", [("leaflets", 500)]),
        ("发放反诈宣传单500份，同步发放消防安全告知书200份、禁毒折页100份。", [("leaflets", 500)]),
        ("发放500份反诈宣传单和300份禁毒宣传单。", [("leaflets", 500)]),
        ("发放500份防溺水告知书，600份反诈宣传单。", [("leaflets", 600)]),
        ("组织安全生产学习49场次，反诈学习28场次。", [("sessions", 28)]),
        (
            "开展禁毒宣传2场，参加群众180人；开展反诈讲座3场，听众200人。",
            [("sessions", 3), ("people_reached", 200)],
        ),
        ("开展交通安全宣传进校园活动2场，受教育学生600人。", []),
        ("此外，本月还开展冬季行车安全培训6场，参训860人次，发放防滑链120条。", []),
        ("另开展消防演练1场，参加居民90人。", []),
        ("下乡义诊9场，服务群众2300余人次。", []),
        ("铁路护路方面，发放爱路护路宣传单3000份，张贴通告200张。", []),
        ("开展森林防火宣传。发放宣传单600份，出动宣传车4台次。", []),
        ("发放防骗贴士60份、税收优惠手册100份。", [("leaflets", 60)]),
        # Both in one breath: the campaign is among them.
        ("开展反诈、禁毒、消防宣传12场，发放资料3000份。", [("sessions", 12), ("leaflets", 3000)]),
        ("开展禁毒、反诈集中宣传4场。", [("sessions", 4)]),
    ],
)
def test_the_nearest_words_decide(text: str, said: Said) -> None:
    assert figures(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "联合县消防救援大队、禁毒办在广场设点宣传2场，发放宣传单300份。",
            [("sessions", 2), ("leaflets", 300)],
        ),
        ("结合安全生产月，在园区设点宣传2场。", [("sessions", 2)]),
        ("民警结合人口普查入户走访村民320户。", [("households", 320)]),
        ("12月4日国家宪法日当天，在集镇设点宣传1场。", [("sessions", 1)]),
        ("疫情期间，发放宣传单400份。", [("leaflets", 400)]),
        ("在义诊现场发放宣传单120份。", [("leaflets", 120)]),
        ("在信访窗口发放宣传单80份。", [("leaflets", 80)]),
        ("讲解“医保退费”“征信修复”骗局，发放宣传单90份。", [("leaflets", 90)]),
    ],
)
def test_who_where_and_when_is_no_other_matter(text: str, said: Said) -> None:
    assert figures(text) == said


def test_a_sentence_told_in_passing_ends_with_its_full_stop() -> None:
    assert figures("发放反诈宣传单500份，同时发放消防资料200份。入户走访186户。") == [
        ("leaflets", 500),
        ("households", 186),
    ]
    assert figures("村里统计医保，已缴179人。下午开院坝会1场，到会70人，专讲反诈。") == [
        ("sessions", 1),
        ("people_reached", 70),
    ]


def test_mentions_of_another_matter_are_none() -> None:
    read = read_prose("通过村村响开展森林防火宣传；利用微信群转发反诈提示。", 2024)
    assert [m.channel for m in read.mentions] == ["group_chat"]


def test_sections_of_another_matter() -> None:
    report = read_document(
        [
            "隆盛镇2024年第一季度平安建设工作总结",
            "一、矛盾纠纷排查化解。全镇召开院坝会23场，参会群众680人次，发放普法资料1200份。",
            "二、消防安全",
            "（一）入户走访。走访商户112户，张贴海报150张。",
            "（二）现场演练。组织演练3场，参与群众260人。",
            "三、反诈宣传",
            "设摊宣传12场，发放宣传单3600份。",
            "四、治安巡防。出动巡逻力量420人次。",
            "五、特殊人群。走访刑满释放人员42人，签订监护协议63份。",
        ]
    )
    assert [
        (one.index, f.measure, f.quantity.value) for one in report.paragraphs for f in one.reading.figures
    ] == [
        (6, "sessions", 12),
        (6, "leaflets", 3600),
    ]


def test_a_report_on_another_matter_counts_what_it_tells_of_fraud() -> None:
    report = read_document(
        [
            "龙山镇2024年6月禁毒宣传月工作总结",
            "一、广泛宣传。设点宣传3场，发放宣传单600份。",
            "二、反诈宣传。发放宣传单200份。",
        ]
    )
    assert [
        (one.index, f.measure, f.quantity.value) for one in report.paragraphs for f in one.reading.figures
    ] == [(2, "leaflets", 200)]
