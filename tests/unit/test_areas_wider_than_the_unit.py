"""What a report tells of more than its unit is control, and said; a body of the whole area reports for it (contract 2)."""

from __future__ import annotations

import pytest

from etl.prose.matter.wider import levels_above

from .told_reports import read_report

CITY = "截至10月26日，全市今年累计开展反诈宣传活动742场次，受众31.2万人次。"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("旬阳市公安局吕河派出所2023年10月反诈宣传小结", CITY),
        ("旬阳市公安局吕河派出所2023年10月反诈宣传小结", f"{CITY[:-1]}，我所排名第三。"),
        ("蜀河镇2023年10月反诈宣传小结", "10月，全市共发放宣传资料5.2万份。"),
        ("蜀河镇三官庙村2023年10月反诈宣传小结", "截至目前，全镇今年已入户8600户，我村排第二。"),
        ("中国建设银行旬阳支行2023年10月反诈小结", "据市反诈中心通报，今年以来全市累计挽回损失1800万元。"),
        ("旬阳中学2023年10月反诈小结", "全市教育系统今年以来共开展反诈主题班会2600节。"),
        (
            "蜀河镇2023年10月反诈宣传小结",
            "今年以来，全市电信网络诈骗案件立案123起，同比下降15.6%，挽回损失860万元。",
        ),
        ("旬阳市人民医院2023年10月反诈小结", "今年以来，全市各医疗机构共发放宣传单2万份。"),
        (
            "农行湘阴县支行2023年10月反诈小结",
            "据人民银行湘阴营业管理部门统计，当天全县银行机构共发放资料1.1万份。",
        ),
        (
            "富平县市场监督管理局庄里市场监督管理所2023年10月反诈小结",
            "据县局通报，10月全县市场监管系统共发放资料5.2万份。",
        ),
        ("旬阳市公安局吕河派出所2023年10月反诈宣传小结", "会上说全市上半年宣传已有300多场，我们所排第7。"),
        ("庄里市场监督管理所2023年10月反诈小结", "从全县看，10月共发放资料5.2万份。"),
        ("富平县市场监督管理局庄里市监所2023年10月反诈小结", "10月，县局共发放资料5.2万份。"),
        ("富平县市场监督管理局庄里市监所2023年10月反诈小结", "10月富平县共发放资料5.2万份。"),
        ("国网南部县供电公司伏虎供电所2023年10月反诈小结", "同期，全公司共推送短信86万条。"),
        ("沂水县邮政分公司许家湖支局2023年10月反诈小结", "全县邮政系统本月发放资料5.2万份。"),
        ("富平县市场监督管理局2023年10月反诈小结", "10月，渭南市市场监管系统共发放资料12万份。"),
    ],
)
def test_a_wider_area_is_control_and_said(title: str, line: str) -> None:
    reading = read_report([title, "本月张贴海报80张。", line])
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("posters", 80)]
    assert {(i.cell, i.code, i.severity) for i in reading.issues} == {("P3", "prose_wider_area", "note")}
    assert reading.cells[-1].role == "total"


def test_what_is_its_own_behind_the_wider_area_counts() -> None:
    title = "蜀河镇2023年10月反诈宣传小结"
    reading = read_report([title, "10月，全市共发放宣传资料5.2万份，我镇发放2600份。"])
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("leaflets", 2600)]
    assert [issue.code for issue in reading.issues] == ["prose_wider_area"]


@pytest.mark.parametrize(
    ("title", "line", "value"),
    [
        ("旬阳市公安局2023年10月反诈通报", "10月，全市公安机关共开展反诈宣传126场。", 126),
        ("旬阳市教育体育局2023年10月反诈总结", "10月，全市各学校召开反诈主题班会1260节。", 1260),
        ("蜀河镇2023年10月反诈宣传小结", "10月，全镇共开展反诈宣讲66场。", 66),
        ("蜀河派出所2023年10月反诈宣传小结", "10月，全镇共开展反诈宣讲66场。", 66),
        ("吕河派出所2023年10月反诈宣传小结", "10月，面向全市企业财务人员开展讲座2场。", 2),
        ("吕河派出所2023年10月反诈宣传小结", "在全市反诈宣传月活动中，开展宣讲9场。", 9),
        ("富平县市场监督管理局2023年10月反诈小结", "10月，全县市场监管系统共开展宣讲66场。", 66),
        ("富平县市场监督管理局庄里市监所2023年10月反诈小结", "10月，全所共开展宣讲6场。", 6),
        ("富平县市场监督管理局庄里市监所2023年10月反诈小结", "10月，县局组织我所开展宣讲6场。", 6),
        ("湘阴县节水所2023年10月反诈小结", "10月，全县共开展宣讲6场。", 6),
    ],
)
def test_an_area_of_its_own_counts(title: str, line: str, value: float) -> None:
    reading = read_report([title, line])
    assert [fact.value for fact in reading.facts] == [value]
    assert [issue.code for issue in reading.issues if issue.code == "prose_wider_area"] == []


def test_a_running_total_of_the_body_of_all_is_its_own_beside_the_items_of_others() -> None:
    office = "旬阳市打击治理电信网络新型违法犯罪工作联席会议办公室"
    reading = read_report(
        [
            "反诈工作简报",
            "第19期",
            f"{office}    2023年10月29日",
            "1.仁河口镇：10月23日至29日召开院坝会11场。",
            CITY,
        ],
        "简报.txt",
    )
    assert [(f.cell, f.unit, f.value, f.basis, f"{f.period_end}") for f in reading.facts] == [
        ("P4", "仁河口镇", 11, "period", "2023-10-29"),
        ("P5", office, 742, "cumulative", "2023-10-26"),
        ("P5", office, 312000, "cumulative", "2023-10-26"),
    ]
    assert [cell.role for cell in reading.cells][:2] == ["title", "meta"]


def test_a_running_total_beside_the_month_is_control() -> None:
    lines = ["蜀河镇2023年10月反诈宣传小结", "10月，全镇开展宣讲4场。", "今年以来，全镇累计开展宣讲163场。"]
    reading = read_report(lines)
    assert [fact.value for fact in reading.facts] == [4]
    assert [cell.role for cell in reading.cells] == ["title", "figure", "cumulative"]


@pytest.mark.parametrize(
    "line", ["第19期", "（第十九期）", "2023年第3期（总第152期）", "总第87期 2023年10月29日", "期数：第19期"]
)
def test_the_number_of_an_issue_is_meta(line: str) -> None:
    reading = read_report(["旬阳市公安局反诈简报", line, "10月，我局开展宣讲4场。"])
    assert reading.cells[1].role == "meta"


def test_the_areas_above_a_unit() -> None:
    assert "镇" in levels_above("三官庙村")
    assert levels_above("蜀河镇") == "省州市县区旗"
    assert levels_above("吕河派出所") == "省州市县区旗大队支队总队"
    assert levels_above("旬阳市公安局") == "省"
    assert levels_above("平利县教育局") == "省州市"
    assert levels_above("商会") == levels_above("顺达快递有限公司") == ""
