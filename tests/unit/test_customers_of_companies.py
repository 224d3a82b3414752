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
