"""What news pieces count in their own ways: parts in brackets, numbers without a unit, whoever was told, times entered."""

from __future__ import annotations

import pytest

from etl.meaning.quantity_in_text import find_quantities

from .told_reports import counted, read_sentence


def groups(sentence: str) -> list[tuple[str, float, str]]:
    """Measures, values and groups of a sentence in a report about the campaign."""
    return [(f.measure, f.quantity.value, f.group) for f in read_sentence(sentence).figures]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "受教育1200人（其中老年人300人），学生400人。",
            [("people_reached", 900), ("people_reached", 300), ("people_reached", 400)],
        ),
        (
            "发放宣传单1200份（其中进校园300份），发放手册500份。",
            [("leaflets", 900), ("leaflets", 300), ("leaflets", 500)],
        ),
        (
            "开展宣传35场（其中财会培训8场），举办讲座12场。",
            [("sessions", 27), ("sessions", 8), ("sessions", 12)],
        ),
        (
            "走访860户（含商户120户），回访重点人员60户。",
            [("households", 740), ("households", 120), ("households", 60)],
        ),
        (
            "组织志愿者40人次（含大学生12人），出动民警15人次。",
            [("staff", 28), ("staff", 12), ("staff", 15)],
        ),
        # a new matter behind the bracket is none of its parts
        (
            "指导群众安装APP2400人（含老人610人），开启来电预警2100人。",
            [("app_installs", 1790), ("app_installs", 610)],
        ),
        # without brackets the parts go on
        (
            "受教育1200人，其中老年人300人，学生400人。",
            [("people_reached", 500), ("people_reached", 300), ("people_reached", 400)],
        ),
    ],
)
def test_parts_in_brackets_end_with_them(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("发放的3000份宣传单中，手册1200份、折页1800份。", [("leaflets", 1200), ("leaflets", 1800)]),
        (
            "受教育的800人中，老年人320人，学生400人。",
            [("people_reached", 80), ("people_reached", 320), ("people_reached", 400)],
        ),
        ("35场活动中，进校园12场、进社区23场。", [("sessions", 12), ("sessions", 23)]),
        ("在12场宣传活动中，共发放资料300份。", [("sessions", 12), ("leaflets", 300)]),
        ("活动中，发放宣传单300份。", [("leaflets", 300)]),
    ],
)
def test_out_of_so_many(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("惠及18万市民。", [(180000, "人")]),
        ("覆盖18万群众。", [(180000, "人")]),
        ("向3000余村民宣传", [(3000, "人")]),
        ("人数分别为120、86、203。", [(120, "人"), (86, "人"), (203, "人")]),
        ("受众分别为120、86、203人。", [(120, "人"), (86, "人"), (203, "人")]),
        ("分别发放200、150和300份", [(200, "份"), (150, "份"), (300, "份")]),
        ("播放量破百万。", [(1000000, "")]),
        ("浏览量近11万，", [(110000, "")]),
        ("宣传队伍12人", [(12, "人")]),
        # who lives there, a telephone number, a year
        ("全镇3万村民", []),
        ("拨打110居民", []),
        ("2025学生", []),
    ],
)
def test_numbers_without_a_unit(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(q.quantity.value, q.quantity.unit) for q in find_quantities(text)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("为正在采茶的60余名茶农讲解反诈知识。", [("people_reached", 60)]),
        ("为30余名保安讲解反诈知识。", [("people_reached", 30)]),
        ("对45名导游开展反诈培训。", [("people_reached", 45)]),
        ("让18万市民收获“防骗免疫力”。", [("people_reached", 180000)]),
        ("使1.2万名群众掌握防骗技巧。", [("people_reached", 12000)]),
        ("吸引3000余名游客打卡。", [("people_reached", 3000)]),
        ("教育基地接待参观86批次3200人次。", [("people_reached", 3200)]),
        ("共接待86批3200人参观反诈展馆。", [("people_reached", 3200)]),
        ("覆盖群成员4.6万人。", [("people_reached", 46000)]),
        ("反诈知识竞赛中，38支代表队114名选手同台竞技。", [("people_reached", 114)]),
        # honoured, or speaking for the others: nobody reached
        ("为15位在反诈宣传中作出突出贡献的志愿者颁发荣誉证书。", []),
        ("为10名反诈代言人颁发聘书。", []),
        ("6名学生代表向全校师生发出倡议。", []),
        # followers, criminals, the fleeced
        ("吸引粉丝2300人关注。", []),
        ("对3名嫌疑人进行反诈教育。", []),
        ("接待游客1.6万人次。", []),
    ],
)
def test_whoever_was_told(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("开展4次形式多样的反诈宣传活动。", [("sessions", 4)]),
        ("组织开展26次线上线下反诈宣传活动。", [("sessions", 26)]),
        ("举行6次全覆盖宣传。", [("sessions", 6)]),
        ("开展3次警银联合反诈宣传活动。", [("sessions", 3)]),
        ("组织5次夜间反诈宣传活动。", [("sessions", 5)]),
        ("组织开展3次流动宣传。", [("sessions", 3)]),
        ("举行了4次沉浸式反诈体验活动。", [("sessions", 4)]),
        ("先后3次派员深入社区，开展防范电信网络诈骗主题宣讲活动。", [("sessions", 3)]),
        ("民警8次走进校园宣讲。", [("sessions", 8)]),
        ("今年举办41场。", [("sessions", 41)]),
        ("先后3次召开部署会，安排反诈宣传。", []),
        ("先后3次到上级部门汇报工作。", []),
        ("组织3次反诈宣传检查。", []),
        ("进行3次反诈宣传效果评估。", []),
    ],
)
def test_so_many_sessions_whatever_they_were_like(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "深入学校12次、企业8次、社区15次、农村20次开展宣讲。",
            [("sessions", 12), ("sessions", 8), ("sessions", 15), ("sessions", 20)],
        ),
        ("到学校宣讲12次、企业8次、社区15次。", [("sessions", 12), ("sessions", 8), ("sessions", 15)]),
        ("累计进村22次，进集市9次，进校园6次。", [("sessions", 22), ("sessions", 9), ("sessions", 6)]),
        ("“反诈大篷车”进村22次、进集市9次。", [("sessions", 22), ("sessions", 9)]),
        (
            "开展宣传46次，其中进校园12次、社区15次、企业19次。",
            [("sessions", 12), ("sessions", 15), ("sessions", 19)],
        ),
    ],
)
def test_each_place_as_often_as_it_was_entered(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_place_of_no_group_is_none_of_the_one_before() -> None:
    assert groups("“反诈大篷车”进村22次、进集市9次、进校园6次。") == [
        ("sessions", 22, "villagers"),
        ("sessions", 9, "unspecified"),
        ("sessions", 6, "students"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("共有12名民警和30名志愿者向群众宣传。", [("staff", 12), ("staff", 30)]),
        ("共有12名民警、30名志愿者参加宣传。", [("staff", 12), ("staff", 30)]),
        ("现有民警16名、辅警32名。", []),
        ("全市反诈志愿者达2.2万人。", []),
        ("发动全市反诈志愿者2.2万人次上街宣传。", [("staff", 22000)]),
        ("派出宣传队伍12人。", [("staff", 12)]),
        ("2100名学生与家长共签“反诈承诺书”。", [("pledges", 2100)]),
    ],
)
def test_who_did_it_and_who_is_only_there(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected
