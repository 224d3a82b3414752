"""What news pieces count in their own ways: parts in brackets, numbers without a unit, whoever was told, times entered."""

from __future__ import annotations

import pytest

from etl.meaning.quantity_in_text import find_quantities

from .told_reports import counted, read_report, read_sentence


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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "发放宣传品2.6万件（宣传单2万份、环保袋4000个、扇子2000把）。",
            [("leaflets", 20000), ("gifts", 4000), ("gifts", 2000)],
        ),
        ("开展活动46场（讲座12场、集中宣传34场）。", [("sessions", 12), ("sessions", 34)]),
        (
            "受教育师生3200人（学生3000人、教师200人）。",
            [("people_reached", 3000), ("people_reached", 200)],
        ),
        (
            "发放宣传资料3000份、宣传品1000件（扇子600把、水杯400个）。",
            [("leaflets", 3000), ("gifts", 600), ("gifts", 400)],
        ),
        (
            "发放宣传资料3000余份（宣传单2000余份、明白卡1000余张）。",
            [("leaflets", 2000), ("leaflets", 1000)],
        ),
        # what is told beside the whole is no part of it
        ("发放宣传单3000份（张贴海报200张）。", [("leaflets", 3000), ("posters", 200)]),
        ("发放宣传品500份（水杯、雨伞、纸巾）。", [("gifts", 500)]),
        ("举办专题讲座12场（每场约80人）。", [("sessions", 12), ("people_reached", 960)]),
    ],
)
def test_a_bracket_of_parts_behind_its_whole(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_bracket_that_leaves_a_rest_is_asked_about() -> None:
    reading = read_sentence("发放宣传品2600件（雨伞200把、毛巾1000条）。")
    assert [f.quantity.value for f in reading.figures] == [1400, 200, 1000]
    assert [one.code for one in reading.differing] == ["prose_parts_below_whole"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("设置宣传展板（栏）26块。", [("boards", 26)]),
        ("发放宣传单（册）2600份。", [("leaflets", 2600)]),
        ("悬挂横幅（标语）46条（幅）、摆放展板（架）26块。", [("banners", 46), ("boards", 26)]),
        ("发放宣传品（物品）300件。", [("gifts", 300)]),
        ("召开座谈会（培训）12场。", [("sessions", 12)]),
    ],
)
def test_the_same_by_another_name(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_figure_is_quoted_with_its_other_name() -> None:
    (figure,) = read_sentence("设置宣传展板（栏）26块。").figures
    assert figure.text == "宣传展板（栏）26块"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("8名教师授课12节，听课学生600人。", [("staff", 8), ("sessions", 12), ("people_reached", 600)]),
        ("12名党员累计宣讲20场。", [("staff", 12), ("sessions", 20)]),
        ("18名退休干部累计宣讲46场次。", [("staff", 18), ("sessions", 46)]),
        ("3名律师为群众解答咨询60人次。", [("staff", 3), ("consultations", 60)]),
        ("186名微网格长累计入户1.2万户次。", [("staff", 186), ("households", 12000)]),
        # who is turned to is told
        ("对8名教师授课。", [("people_reached", 8)]),
        ("组织民警职工210人观看反诈警示片。", [("people_reached", 210)]),
        ("组织涉诈前科人员8人开展警示教育。", []),
        ("注册志愿者3200名。", []),
    ],
)
def test_whoever_tells_is_not_told(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("导游向28个旅游团760名游客开展宣传。", [("people_reached", 760)]),
        ("为32家企业46名财务人员开展专题辅导。", [("people_reached", 46)]),
        (
            "对28名导游、12名领队及120名游客开展反诈宣讲。",
            [("people_reached", 28), ("people_reached", 12), ("people_reached", 120)],
        ),
        ("警营开放日接待师生260人参观反诈展厅。", [("people_reached", 260)]),
        ("反诈体验馆开馆以来，累计接待群众1.2万人次。", [("people_reached", 12000)]),
        ("反诈咨询台接待群众260人。", [("consultations", 260)]),
        ("走访1800余户，5600余人。", [("households", 1800), ("people_reached", 5600)]),
        (
            "覆盖对象：老年人1200人、学生2600人。",
            [("people_reached", 1200), ("people_reached", 2600)],
        ),
        (
            "宣讲26场，听众人数最多的一场达320人，累计2600人。",
            [("sessions", 26), ("people_reached", 2600)],
        ),
        ("直播最高同时在线人数1.2万人，累计观看8.6万人次。", [("views", 86000)]),
    ],
)
def test_told_together_shown_round_and_the_most(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("LED屏24小时滚动播放反诈标语，共计播放1.8万条次。", [("broadcasts", 18000)]),
        ("帮助群众挽损3起，金额8.6万元。", [("loss_prevented", 86000)]),
        ("摩托车宣传队每日巡回，共出动摩托车36台次。", [("vehicles", 36)]),
        ("拦截诈骗电话1.2万次、短信3.6万条。", []),
    ],
)
def test_aired_saved_and_driven(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "推送电视开机画面1.2万户。",
        "最高同时在线人数1.2万人。",
    ],
)
def test_what_no_measure_counts_is_asked_about(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert not reading.figures
    assert [code for code, *_ in reading.queries] == ["prose_unclear"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("在各村主要路口、超市张贴海报共计86张，悬挂横幅12条。", [("posters", 86), ("banners", 12)]),
        ("在各重要路口张贴海报86张。", [("posters", 86)]),
        ("各派出所主要领导带队宣传12场。", [("sessions", 12)]),
        ("3月份，各社区主要开展入户宣传，走访860户。", [("households", 860)]),
        ("各部门必要时上门宣传，共上门86户。", [("households", 86)]),
        # what is really required
        ("各派出所要组织宣传12场。", []),
        ("各村每月要张贴海报20张。", []),
    ],
)
def test_a_main_road_requires_nothing(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("走访商户（含摊贩）120家。", [("households", 120)]),
        ("受教育群众（含学生）1200人。", [("people_reached", 1200)]),
        ("发放海报200张、宣传单（附二维码）6200份。", [("posters", 200), ("leaflets", 6200)]),
        ("发放宣传资料（含海报）6200份。", [("leaflets", 6200)]),
        ("开展宣传（含入户）36次。", [("sessions", 36)]),
        (
            "已指导1860名群众（其中60岁以上420名）安装注册国家反诈中心APP。",
            [("app_installs", 1440), ("app_installs", 420)],
        ),
        (
            "对46名独居老人（其中80岁以上12名）上门宣传。",
            [("people_reached", 34), ("people_reached", 12)],
        ),
        # what a bracket says more closely still counts as it says
        ("发放资料（宣传单、手册）3000份。", [("leaflets", 3000)]),
        ("发放物品（扇子、雨伞）300件。", [("gifts", 300)]),
    ],
)
def test_an_aside_between_a_number_and_its_words(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("开展反诈宣传56次，其中入户宣传30次、集中宣传26次。", [("sessions", 30), ("sessions", 26)]),
        ("开展反诈宣传56次（入户宣传30次、集中宣传26次）。", [("sessions", 30), ("sessions", 26)]),
        ("全校1260名学生、86名教师签订承诺书1346份。", [("pledges", 1346)]),
        ("86名居民签订承诺书86份。", [("pledges", 86)]),
        ("成功避免12名群众受骗，挽回损失16.8万元。", [("scams_stopped", 12), ("loss_prevented", 168000)]),
        ("举办“反诈课堂”12讲，听课960人次。", [("sessions", 12), ("people_reached", 960)]),
    ],
)
def test_parts_signers_saved_and_lessons(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "小学部开展班会24节，初中部18节，高中部12节。",
            [("sessions", 24), ("sessions", 18), ("sessions", 12)],
        ),
        (
            "张庄村发放宣传单120份，李庄村95份，王庄村88份。",
            [("leaflets", 120), ("leaflets", 95), ("leaflets", 88)],
        ),
        (
            "张庄村发放宣传单120份、李庄村95份、王庄村88份。",
            [("leaflets", 120), ("leaflets", 95), ("leaflets", 88)],
        ),
        ("城东社区入户860户，城西社区720户。", [("households", 860), ("households", 720)]),
        ("一组走访32户，二组28户，三组40户。", [("households", 32), ("households", 28), ("households", 40)]),
        ("上午发放宣传单300份，下午200份。", [("leaflets", 300), ("leaflets", 200)]),
        ("3月12日发放宣传单300份，18日200份。", [("leaflets", 300), ("leaflets", 200)]),
        ("城区悬挂横幅26条，农村48条。", [("banners", 26), ("banners", 48)]),
        ("上旬开展4场，中旬开展5场，下旬开展6场。", [("sessions", 4), ("sessions", 5), ("sessions", 6)]),
        (
            "给一村120份、二村95份、三村88份宣传单。",
            [("leaflets", 120), ("leaflets", 95), ("leaflets", 88)],
        ),
        # who or what houses came is told by their own words alone
        ("讲师2人、村民100人参加讲座。", [("people_reached", 100)]),
        ("上河村35户、下河村40户参加了院坝会。", []),
        # what adds up to the first are its parts
        ("张庄村发放宣传单300份，一组120份，二组180份。", [("leaflets", 300)]),
        ("全村发放宣传单300份，一组120份，二组180份。", [("leaflets", 300)]),
        # another name is no item of the row
        ("张庄村发放宣传单120份，库存95份。", [("leaflets", 120)]),
    ],
)
def test_a_row_of_items_counts_what_its_first_or_last_says(
    sentence: str, expected: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == expected


def test_items_are_of_their_own_groups() -> None:
    assert groups("向老人发放宣传单60份，学生200份，商户40份。") == [
        ("leaflets", 60, "elderly"),
        ("leaflets", 200, "students"),
        ("leaflets", 40, "merchants"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("（一）集中宣传。开展3次，发放资料900份。", [("sessions", 3), ("leaflets", 900)]),
        ("（一）业务检查。开展3次，发现问题9个。", []),
        ("所领导带队，全所12人参加，发放资料600份。", [("staff", 12), ("leaflets", 600)]),
        ("组织3支队伍、46人，深入18个村开展宣传。", [("staff", 46)]),
    ],
)
def test_heads_stations_and_teams(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("活动期间：发放宣传单2600份；悬挂横幅26条。", [("leaflets", 2600), ("banners", 26)]),
        ("活动期间：一、发放宣传单2600份；二、开展讲座6场。", [("leaflets", 2600), ("sessions", 6)]),
        ("活动地点：人民广场，发放传单300份，受众500人。", [("leaflets", 300), ("people_reached", 500)]),
        ("活动时间：2025年3月5日至3月20日（共开展12场）", [("sessions", 12)]),
        ("填报单位：永乐派出所，民警12人", []),
        ("活动时间：2025年3月5日", []),
        ("附件：1.反诈宣传统计表1份", []),
    ],
)
def test_a_line_of_a_form_that_tells_what_was_done(line: str, expected: list[tuple[str, float]]) -> None:
    reading = read_report(["镇安县永乐派出所2025年3月反诈宣传小结", line])
    assert [(fact.measure, fact.value) for fact in reading.facts] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("授课教师6人，听课学生860人。", [("staff", 6), ("people_reached", 860)]),
        ("全乡党员干部180人带头注册APP。", [("app_installs", 180)]),
        ("签订警银合作协议3份、承诺书26份。", [("pledges", 26)]),
        ("逐户发放宣传单，共发放3600户3600份。", [("households", 3600), ("leaflets", 3600)]),
    ],
)
def test_who_gave_the_lesson_who_took_part_and_what_binds_offices(
    sentence: str, expected: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == expected
