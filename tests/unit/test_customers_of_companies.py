"""客户 of a bank are its customers; those of a telecom or power company are customers of no bank (contract 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.unit_kind import unit_type_of

from .small_sheets import read


@pytest.mark.parametrize(
    ("reporter", "group"),
    [
        ("中国移动祥云分公司云南驿营业厅", "unspecified"),
        ("国网秭归县供电公司", "unspecified"),
        ("农行龙陵县支行", "bank_customers"),
        ("龙陵农村商业银行股份有限公司", "bank_customers"),
        ("龙陵县龙山派出所", "bank_customers"),  # who went to a bank's hall
    ],
)
def test_whose_customers_they_are(reporter: str, group: str) -> None:
    rows = [
        [f"{reporter}2023年4月反诈宣传统计"],
        ["宣传对象", "发送短信（条）"],
        ["全网客户", 120],
        ["学生", 30],
    ]
    assert [fact.target_group for fact in read(rows, "统计.xlsx").facts] == [group, "students"]


def test_a_service_centre_of_a_company_is_of_the_company() -> None:
    assert unit_type_of("怀化宏宇物业服务有限公司滨江花园服务中心") == "enterprise"
    assert unit_type_of("龙山镇便民服务中心") == "government"


@pytest.mark.parametrize(("told", "group"), [("银行客户", "bank_customers"), ("客户", "unspecified")])
def test_a_company_may_reach_customers_of_a_bank(told: str, group: str) -> None:
    rows = [
        ["龙陵县恒盛实业有限公司2023年4月反诈宣传统计"],
        ["宣传对象", "发送短信（条）"],
        [told, 120],
        ["学生", 30],
    ]
    assert [fact.target_group for fact in read(rows, "统计.xlsx").facts] == [group, "students"]


def test_a_column_may_name_customers_of_a_bank() -> None:
    rows = [
        ["龙陵县恒盛实业有限公司2023年4月反诈宣传统计"],
        ["活动日期", "银行客户人次", "学生人次"],
        ["2023-04-05", 120, 30],
    ]
    assert [fact.target_group for fact in read(rows, "统计.xlsx").facts] == ["bank_customers", "students"]


def _groups(title: str, rows: list[str], head: str = "受众客户（人次）") -> list[tuple[str, str, str]]:
    table = [["单位", "公益短信（条）", head], *([name, 100 + at, 20 + at] for at, name in enumerate(rows))]
    facts = read([[title], *table], "统计.xlsx").facts
    return [(f.unit, f.unit_type, f.target_group) for f in facts if f.measure == "people_reached"]


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        (
            "中国移动义乌分公司2023年10月反诈宣传月报",
            ["城区渠道中心", "佛堂渠道中心", "政企客户部", "市区营服中心"],
        ),
        (
            "中国电信义乌分公司2023年10月反诈宣传月报",
            ["城区支局", "县域营销中心", "片区装维中心", "城区营业部"],
        ),
        (
            "国网龙陵县供电公司2023年10月反诈宣传月报",
            ["城区供电所", "营销中心", "城区抢修站", "县城营服中心"],
        ),
        ("龙陵县自来水公司2023年10月反诈宣传月报", ["城区客户服务中心", "市区管理站", "园区服务中心"]),
    ],
)
def test_departments_of_a_company_are_of_its_kind_and_so_are_their_customers(
    title: str, rows: list[str]
) -> None:
    assert _groups(title, rows) == [(name, "enterprise", "unspecified") for name in rows]


def test_townships_in_the_table_of_a_company_have_no_customers_of_a_bank() -> None:
    told = _groups("国网龙陵县供电公司2023年10月反诈宣传月报", ["龙山镇", "镇安镇", "城区供电所"])
    assert [group for _, _, group in told] == ["unspecified"] * 3


def test_departments_of_others_are_of_theirs() -> None:
    bank = _groups("农行龙陵县支行2023年10月反诈宣传月报", ["城区营业部", "客户部", "镇安支行"])
    assert {kind_and_group[1:] for kind_and_group in bank} == {("bank", "bank_customers")}
    office = _groups("龙陵县城管局2023年10月反诈宣传月报", ["城区管理站", "园区服务中心"], "居民（人次）")
    assert {kind for _, kind, _ in office} == {"government"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("县融媒体中心", "government"),
        ("西夏区妇女儿童中心", "government"),
        ("城区综治中心", "government"),
        ("园区管委会办公室", "government"),
        ("城区中队", "police"),
        ("龙陵县供电公司客户服务中心", "enterprise"),
    ],
)
def test_a_part_of_a_town_is_no_county(name: str, kind: str) -> None:
    assert unit_type_of(name) == kind
