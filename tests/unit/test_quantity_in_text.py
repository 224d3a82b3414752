"""Quantities in prose: what is found, with its span, and what is left out."""

import pytest

from etl.meaning.quantity import find_masked, find_quantities


def found(text: str) -> list[tuple[str, float, float | None, float | None, str]]:
    return [
        (f.text, f.quantity.value, f.quantity.low, f.quantity.high, f.quantity.unit)
        for f in find_quantities(text)
    ]


def test_several_measures_in_one_sentence() -> None:
    text = "发放宣传单100余份，张贴宣传海报20余张，现场解答群众疑问30余次"
    assert found(text) == [
        ("100余份", 100, 100, 199, "份"),
        ("20余张", 20, 20, 29, "张"),
        ("30余次", 30, 30, 39, "次"),
    ]


def test_spans_address_the_text_as_written() -> None:
    text = "向３００余名群众发放资料１，２００份，近9000人"
    assert [(f.start, f.end) for f in find_quantities(text)] == [(1, 6), (12, 18), (19, 25)]
    assert [text[f.start : f.end] for f in find_quantities(text)] == [f.text for f in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("活动53场，覆盖人次近9000人", ["53场", "近9000人"]),
        ("宣传单28种60000余份，手册20种18000余册", ["28种", "60000余份", "20种", "18000余册"]),
        ("56只宣传栏，每个宣传栏张贴4张海报", ["56只", "4张"]),
        ("走访居民1200余户、商户400余家", ["1200余户", "400余家"]),
        ("海报、标语、条幅共计90914张", ["90914张"]),
        ("出动警车20余辆(次)、警力100余人次", ["20余辆(次)", "100余人次"]),
        ("发放手册300套共300册", ["300套共300册"]),
        ("4场500人参加", ["4场", "500人"]),
        ("10场/500人", ["10场", "500人"]),
        ("审查起诉案件2件2人", ["2件", "2人"]),
        ("受众超1.2万人次，达到近5000人次", ["超1.2万人次", "达到近5000人次"]),
        ("约3-5场，两三百人，七八十份", ["约3-5场", "两三百人", "七八十份"]),
        ("一千五百余份，二十余场，十几场", ["一千五百余份", "二十余场", "十几场"]),
        ("上千人次参加，千余人次观看，近千名群众", ["上千人次", "千余人次", "近千名"]),
        ("安装国家反诈中心APP300余人", ["300余人"]),
        ("宣传单（500份）、海报（20张）", ["500份", "20张"]),
        ("共发放12 600份，短信1,200 条", ["12 600份", "1,200 条"]),
        ("1、开展讲座3场；2.发放传单200份；（3）张贴海报10张", ["3场", "200份", "10张"]),
        ("参与人数：300，发放宣传单500，海报20。", ["300", "500", "20"]),
        ("一场专题讲座，组织两场活动", ["一场", "两场"]),
        ("列举了11种诈骗手法，49个营业网点", ["11种", "49个"]),
        ("附近3个社区预约30人，送达告知书120份", ["3个", "30人", "120份"]),
        ("涉案金额高达3000多万元", ["高达3000多万元"]),
    ],
)
def test_found_in_prose(text: str, expected: list[str]) -> None:
    assert [f.text for f in find_quantities(text)] == expected


def test_words_that_end_in_a_qualifier_do_not_qualify() -> None:
    found_there = find_quantities("附近3个社区预约30人，送达120份，线上千余人次")
    assert [f.quantity.qualifier for f in found_there] == [
        "exact", "exact", "exact", "at_least",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "4月17日下午6时许",
        "2023年5月，4月17日-4月23日，1-6月",
        "2023.4.17，2023-04-17 09:30，4/21",
        "为期3个月，5年来，连续3天，每天2小时",
        "每周日18时前报送，电话0875-6120110，手机13800138000",
        "遇骗拨打110报警，96110热线，12337智能化举报平台，拨打96110。",
        "第一期宣讲，第3场，第十二届，附件2，表3",
        "第2219号决议，〔2023〕12号",
        "知晓率达95%，增长12.5％，百分之八十的群众",
        "56岁，18周岁以上，3楼，2号楼",
        "不漏一户、不漏一人，教育一人、影响一家、带动一片",
        "一对一，点对点，一系列，一些，一种，一定，一起，统一，一封信，每一位客户",
        "“三不一要”，“十个凡是”，四平公安，六一儿童节",
        "十分重要，千万不要，万一，百姓，全省万家养老机构，百场宣讲，千人大会",
        "A4纸，5G网络，7×24小时，QQ群123456",
        "x月x日，20xx年以来，158****4589",
        "涉案金额73。8万元",
        "5部门联合，3班级，12家长",
        "30人/场",
        "数十场，几百人",
    ],
)
def test_not_found_in_prose(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("制作xx余份宣传海报", ["xx余份"]),
        ("播放*次，推送**期", ["*次", "**期"]),
        ("开展{{场次}}场次，覆盖群众{{人数}}人次", ["{{场次}}场次", "{{人数}}人次"]),
        ("共计20xx万元", ["20xx万元"]),
        ("发放若干份，数百份，数千余名", ["若干份", "数百份", "数千余名"]),
        ("涉案金额73。8万元", ["73。8万元"]),
        ("x月x日，xx派出所，XX社区，20xx年以来，短信*台，法定**人，联合**机关", []),
        ("发放宣传单100余份", []),
    ],
)
def test_masked_counts_are_found_and_masked_names_are_not(text: str, expected: list[str]) -> None:
    assert [f.text for f in find_masked(text)] == expected
    assert [text[f.start : f.end] for f in find_masked(text)] == expected
