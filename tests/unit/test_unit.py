"""Short and full names of one unit become one; different units never merge."""

from __future__ import annotations

from itertools import combinations

import pytest

from etl.meaning.unit import Unit, UnitNames

SAME = [
    [
        "龙山所",
        "龙山派出所",
        "龙 山 派 出 所",
        "龙山镇派出所",
        "县公安局龙山派出所",
        "龙陵县公安局龙山派出所",
    ],
    ["县公安局", "龙陵公安局", "龙陵县公安局"],
    ["西夏分局", "西夏区公安分局", "银川市公安局西夏区分局"],
    ["大英农行", "农行大英支行", "农业银行大英县支行", "中国农业银行股份有限公司大英县支行"],
    ["英德农商银行", "英德市农商行", "英德农村商业银行", "英德农村商业银行股份有限公司"],
    ["县信用联社", "信用联社", "大英县农村信用合作联社"],
    ["教体局", "县教体局", "县教育和体育局", "大英县教育和体育局"],
    ["县妇联", "大英县妇联", "大英县妇女联合会"],
    ["锦江社区", "锦江社区居委会", "锦江社区居民委员会", "福州市锦江社区居民委员会"],
    ["芒麦村", "芒麦村委会", "芒麦村村民委员会", "龙山镇芒麦村村民委员会"],
    ["梅城镇", "闽清县梅城镇", "闽清县梅城镇人民政府"],
    ["西花园路街道", "西花园路街道办", "西夏区西花园路街道办事处"],
    ["城关一小", "城关第一小学"],
    ["县一中", "大英县第一中学"],
    ["反诈骗中心", "英德市反诈中心"],
    ["交警大队", "大英县交警大队", "大英县公安局交警大队"],
]
DIFFERENT = [
    [
        "龙山派出所",
        "龙江派出所",
        "龙陵县公安局",
        "龙山司法所",
        "龙山镇",
        "龙山社区",
        "龙山小学",
        "龙山中学",
        "龙山村",
    ],
    ["第一小学", "第二小学", "第一中学", "城关第一小学", "城关二小"],
    [
        "农行",
        "农商行",
        "农发行",
        "信用联社",
        "工行",
        "农行大英支行",
        "农行英德支行",
        "工行英德支行",
        "中行英德支行",
    ],
    ["大英县", "回马镇", "大英县公安局", "大英县公安局回马派出所"],
    ["龙陵县公安局城关派出所", "施甸县公安局城关派出所"],
    ["银川市公安局", "银川市公安局西夏区分局", "银川市公安局兴庆区分局"],
    ["市教育局", "县教育局", "县教育和体育局", "县民政局"],
    ["星沙农商银行", "星沙农商银行福临支行", "星沙农商银行果园支行"],
    ["农行县支行", "农行市支行"],
    ["东区派出所", "东镇派出所", "东城派出所"],
    ["龙山镇河边村", "象达镇河边村"],
]


@pytest.mark.parametrize(
    ("short", "others", "full"),
    [
        ("罗阳所", ["罗阳司法所", "园洲司法所"], "罗阳司法所"),
        ("镇头支行", ["浏阳农商银行镇头支行", "大瑶支行"], "浏阳农商银行镇头支行"),
        ("镇头支行", ["工商银行镇头支行"], "工商银行镇头支行"),
        # whose it is stays open
        ("罗阳所", ["罗阳司法所", "罗阳派出所"], "罗阳派出所"),
        ("罗阳所", ["罗阳司法所", "罗阳供电所"], "罗阳所"),
        ("镇头支行", ["工商银行镇头支行", "农业银行镇头支行"], "镇头支行"),
    ],
)
def test_a_short_name_is_that_of_the_only_body_called_so(short: str, others: list[str], full: str) -> None:
    units = UnitNames()
    for name in [short, *others]:
        units.add(name)
    assert units.canonical(short).name == full


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[-1])
def test_short_and_full_names_are_one_unit(names: list[str]) -> None:
    units = UnitNames()
    for name in names:
        units.add(name)
    assert {units.canonical(name).name for name in names} == {names[-1]}


@pytest.mark.parametrize("names", DIFFERENT, ids=lambda names: names[0])
def test_different_units_stay_apart(names: list[str]) -> None:
    units = UnitNames()
    for name in names:
        units.add(name)
    for one, other in combinations(names, 2):
        assert units.canonical(one).name != units.canonical(other).name
    assert [units.canonical(name).name for name in names] == names


def test_the_roster_gives_the_full_name_and_makes_it_known() -> None:
    units = UnitNames(["龙陵县公安局龙山派出所"])
    assert units.canonical("龙山所") == Unit("龙陵县公安局龙山派出所", "police", True)
    assert units.canonical("龙江所") == Unit("龙江所", "police", False)


def test_the_roster_stands_above_a_longer_name_of_the_file() -> None:
    units = UnitNames(["回马派出所"])
    units.add("大英县公安局回马派出所")
    assert units.canonical("回马所") == Unit("回马派出所", "police", True)


def test_the_files_own_unit_decides_between_namesakes() -> None:
    roster = ["龙陵县公安局城关派出所", "施甸县公安局城关派出所"]
    assert UnitNames(roster, "龙陵县公安局").canonical("城关所").name == roster[0]
    assert UnitNames(roster, "施甸县2023年统计表").canonical("城关所").name == roster[1]
    assert UnitNames(roster).canonical("城关所") == Unit("城关所", "police", False)
    assert UnitNames(roster, "保山市公安局").canonical("城关所").name == "城关所"


def test_a_namesake_of_another_county_is_not_taken() -> None:
    assert UnitNames(["施甸县公安局龙山派出所"], "龙陵县公安局").canonical("龙山所").known is False


def test_an_unknown_name_stays_as_written() -> None:
    assert UnitNames().canonical(" 平安 志愿联盟 ") == Unit("平安志愿联盟", "other", False)
    assert UnitNames(["", "  "]).canonical("") == Unit("", "other", False)


@pytest.mark.parametrize(
    ("named", "asked", "expected"),
    [
        (["宣威市局", "宣威市公安局", "罗平县公安局"], "宣威市局", "宣威市公安局"),
        (["会泽局", "曲靖市公安局会泽县公安局"], "会泽局", "曲靖市公安局会泽县公安局"),
        (["麒麟区局", "曲靖市公安局麒麟分局"], "麒麟区局", "曲靖市公安局麒麟分局"),
        (["宣威市局", "宣威市教体局"], "宣威市局", "宣威市教体局"),
        (["宣威市局", "罗平县公安局"], "宣威市局", "宣威市局"),  # nothing says in full what it is
        (["宣威市局", "宣威市公安局", "宣威市教体局"], "宣威市局", "宣威市局"),  # either of them
    ],
)
def test_the_bureau_of_a_county_is_the_one_that_the_file_names(
    named: list[str], asked: str, expected: str
) -> None:
    names = UnitNames()
    for name in named:
        names.add(name)
    assert names.canonical(asked).name == expected


def test_of_two_bureaus_of_a_county_it_is_that_of_the_senders_kind() -> None:
    names = UnitNames(context="曲靖市公安局")
    for name in ("宣威市局", "宣威市公安局", "宣威市教体局"):
        names.add(name)
    assert names.canonical("宣威市局").name == "宣威市公安局"


def test_the_bureau_of_its_own_rank_is_the_sender() -> None:
    names = UnitNames(context="龙陵县公安局")
    for name in ("县局", "龙陵县公安局", "市局"):
        names.add(name)
    assert [names.canonical(name).name for name in ("县局", "市局")] == ["龙陵县公安局", "市局"]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("宣威市法院", "宣威市人民法院"),
        ("宣威市检察院", "宣威市人民检察院"),
        ("宣威市工会", "宣威市总工会"),
        ("宣威市公安局交警大队", "宣威市公安局交通警察大队"),
    ],
)
def test_offices_by_what_they_are_called_in_short(short: str, full: str) -> None:
    names = UnitNames()
    names.add(short)
    names.add(full)
    assert names.canonical(short).name == full
