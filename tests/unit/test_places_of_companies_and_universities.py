"""中通快递龙岩新罗分公司 and 大理大学: where a company and a university are, by the names of cities without their kind."""

from __future__ import annotations

import pytest

from etl.meaning.place import resolve_place

from .small_sheets import codes, read


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("中通快递龙岩新罗分公司“双十一”反诈宣传情况", "福建省/龙岩市/新罗区"),
        ("顺丰速运漳州芗城营业点反诈宣传", "福建省/漳州市/芗城区"),
        ("韵达快递保山龙陵网点反诈宣传", "云南省/保山市/龙陵县"),
        ("极兔速递玉溪红塔网点", "云南省/玉溪市/红塔区"),
        ("中石化楚雄禄丰加油站", "云南省/楚雄彝族自治州/禄丰市"),
        ("永辉超市福州鼓楼店", "福建省/福州市/鼓楼区"),
        ("中国人寿龙岩新罗营销部", "福建省/龙岩市/新罗区"),
        ("美团保山隆阳站反诈晨会", "云南省/保山市/隆阳区"),
        ("杭州富阳银湖幼儿园反诈小课堂", "浙江省/杭州市/富阳区"),
        ("昭通昭阳各校反诈班会", "云南省/昭通市/昭阳区"),
        ("郑州大学反诈宣传月", "河南省/郑州市"),
        ("昆明理工大学津桥学院", "云南省/昆明市"),
        ("石河子大学反诈宣传", "新疆维吾尔自治区/石河子市"),
        ("吉林大学", "吉林省"),
        ("徽商银行合肥滨湖支行", "安徽省/合肥市"),
        ("济南滨河支行", "山东省/济南市"),
        ("中国银行合肥包河支行", "安徽省/合肥市/包河区"),
    ],
)
def test_short_names_of_a_city_and_what_lies_in_it_are_a_place(text: str, path: str) -> None:
    reading = resolve_place((text,))
    assert reading.place is not None
    assert (reading.place.path, reading.ambiguous) == (path, ())


@pytest.mark.parametrize(
    "text",
    [
        "中山大学反诈宣传",
        "南京师范大学泰州学院",
        "哈尔滨工业大学威海校区",
        "江汉大学",
        "平安保险新城营业部",
    ],
)
def test_a_man_s_name_a_branch_elsewhere_and_a_district_alone_are_none(text: str) -> None:
    assert resolve_place((text,)).place is None


def test_a_name_that_prefecture_and_city_share_is_left_at_the_prefecture_and_asked_about() -> None:
    rows = [
        ["大理大学2023年11月反诈宣传汇总表"],
        ["学院", "主题班会（场）"],
        ["工程学院", 32],
        ["医学院", 41],
    ]
    reading = read(rows, "汇总表.xlsx")
    assert {f.district for f in reading.facts} == {"云南省/大理白族自治州"}
    assert codes(reading) == [("A1", "place_unsettled")]
    asked = next(issue.message_zh for issue in reading.issues if issue.code == "place_unsettled")
    assert asked == (
        "A1 的“大理大学2023年11月反诈宣传汇总表”可能是：云南省/大理白族自治州、云南省/大理白族自治州/大理市；"
        "暂归到“云南省/大理白族自治州”。"
    )


def test_the_city_that_the_file_names_settles_it() -> None:
    rows = [
        ["大理大学2023年11月反诈宣传汇总表"],
        ["所在地区：大理市"],
        ["学院", "主题班会（场）"],
        ["工程学院", 32],
    ]
    reading = read(rows, "汇总表.xlsx")
    assert {f.district for f in reading.facts} == {"云南省/大理白族自治州/大理市"}
    assert codes(reading) == []


def test_a_branch_lies_in_its_city_though_another_district_has_the_name_that_the_file_bears() -> None:
    assert resolve_place(("徽商银行合肥滨湖支行", "滨湖支行周进度")).place.path == "安徽省/合肥市"
