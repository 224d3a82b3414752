"""Columns and items that are no measure: never forced into one by the words of the title."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, month

OTHERS = ["立案数（起）", "抓获人数（人）", "冻结资金（万元）", "微信群（个）", "收集线索（条）", "联络员（人）", "关停涉诈号码（个）", "上报信息（条）"]


def as_columns() -> Case:
    c = Case("g01-no-measures-across", "龙陵县反诈宣传与打击统计5月.xlsx", "Beside two measures eight columns of other things under a title that says 反诈宣传: none becomes a session.",
             **month("2023-05"), unit_type="police", district_contains="龙陵县")
    s = c.sheet("5月")
    s.put("A1", ["龙陵县公安局2023年5月反诈宣传统计表"], ["单位", "宣传单（份）", *OTHERS, "海报（张）"], ["龙山派出所", 900, 6, 2, 31.5, 12, 9, 4, 17, 3, 40], ["镇安派出所", 450, 2, 0, 8, 7, 3, 2, 5, 1, 22])
    s.merge("A1:K1").role("title", "A1").role("header", "A2:K2").role("label", "A3:A4").role("unread|base|note|label", "C3:J4")
    s.rows("A3:A4", unit="cell").columns(B="leaflets", K="posters").facts("B3:B4", "K3:K4").may_flag("C2:J4")
    return c


def as_rows() -> Case:
    c = Case("g02-no-measures-down", "镇安派出所反诈宣传与打击统计5月.xlsx", "The same things as items of a list.",
             **month("2023-05"), unit="镇安派出所", unit_type="police", district_contains="龙陵县")
    s = c.sheet("5月")
    s.put("A1", ["龙陵县公安局镇安派出所2023年5月反诈宣传统计表"], ["项目", "数量"], ["宣传单（份）", 450], *[[name, 11 + i] for i, name in enumerate(OTHERS)], ["海报（张）", 22])
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A12").role("unread|base|note|label", "B4:B11")
    s.fact("B3", "leaflets", 450).fact("B12", "posters", 22).may_flag("A4:B11")
    return c


def units_decide() -> Case:
    c = Case("g03-units-decide", "大英县学校反诈宣传6月.xlsx", "告家长书（份） is paper although 家长 is a group; 止损（起） and 家长会（场） beside it; a unit that no measure has stays unread.",
             **month("2023-06"), unit_type="school", district_contains="大英县")
    s = c.sheet("6月")
    s.put("A1", ["大英县学校2023年6月反诈宣传活动统计表"], ["学校", "告家长书（份）", "家长会（场）", "预警止损（起）", "宣传阵地（平方米）"], ["大英中学", 1850, 24, 2, 36], ["蓬莱小学", 760, 12, 0, 20])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A4").role("unread|base|note", "E3:E4")
    s.rows("A3:A4", unit="cell").columns(B=dict(measure="leaflets", target_group="parents|unspecified"), C=dict(measure="sessions", target_group="parents|unspecified", channel="training|unspecified|lecture|class_meeting"), D="scams_stopped")
    s.facts("B3:D4").may_flag("E2:E4")
    return c


def cases() -> list[Case]:
    return [as_columns(), as_rows(), units_decide()]
