"""Tables, sheets and documents of all kinds of work: what is named as being about fraud counts, and nothing else (contract
4.5, 4.16)."""

from __future__ import annotations

import pytest

from etl.meaning.other_work import names_fraud, names_other_work, names_topic

from . import small_documents
from .small_sheets import codes, figures, read, read_book, roles

LEDGER = "徽城镇新安社区2023年第三季度活动台账.xlsx"


@pytest.mark.parametrize(
    "text", ["纳凉晚会", "消防疏散演练", "“七一”主题党日", "免费义诊", "存款保险知识", "5G科普"]
)
def test_other_work(text: str) -> None:
    assert names_other_work(text)


@pytest.mark.parametrize(
    "text",
    [
        "防诈骗文艺汇演",
        "反诈义诊",
        "虚假投资理财",
        "社区卫生服务站",
        "阅读量",
        "养老保险公司诈骗",
        "集中宣传",
        "图书馆设摊",
    ],
)
def test_no_other_work(text: str) -> None:
    assert not names_other_work(text)


@pytest.mark.parametrize("text", ["文明养犬入户宣传", "古籍修复体验", "新书推荐推文（篇）"])
def test_a_topic(text: str) -> None:
    assert names_topic(text)


@pytest.mark.parametrize(
    "text", ["集中宣传", "入户走访", "梅溪广场设摊", "发放环保袋（个）", "走访商户", "10月统计表"]
)
def test_no_topic(text: str) -> None:
    assert not names_topic(text)


def test_tricks_are_fraud() -> None:
    assert [names_fraud(text) for text in ("谨防“杀猪盘”", "守住钱袋子", "劝阻吸烟", "平安宣传")] == [
        True, True, True, False,
    ]  # fmt: skip


def test_a_ledger_with_categories() -> None:
    reading = read(
        [
            ["徽城镇新安社区2023年第三季度活动台账"],
            ["时间", "类别", "活动名称", "参加人数（人次）", "发放资料（份）"],
            ["2023-07-01", "党建", "“七一”主题党日", 38, None],
            ["2023-07-05", "消防", "高层楼栋消防演练", 112, 150],
            ["2023-07-08", "反诈", "暑期兼职莫刷单", 46, 60],
            ["2023-08-18", "文化", "纳凉晚会", 320, None],
            ["2023-08-30", "反诈", "开学前集中宣传", 180, 260],
        ],
        LEDGER,
    )
    assert sorted(figures(reading)) == [
        ("C5", "sessions", 1), ("C7", "sessions", 1), ("D5", "people_reached", 46), ("D7", "people_reached", 180),
        ("E5", "leaflets", 60), ("E7", "leaflets", 260),
    ]  # fmt: skip
    assert codes(reading) == []
    assert roles(reading, "D3", "D4", "E4", "D6") == ["note", "note", "note", "note"]


def test_a_row_that_names_no_matter_is_asked_about() -> None:
    rows = [
        ["西门社区2023年5月活动登记表"],
        ["日期", "活动名称", "参加人数（人）"],
        ["5月4日", "青年志愿者清扫背街小巷", 23],
        ["5月6日", "反诈集中宣传", 160],
        ["5月10日", "免费义诊", 75],
        ["5月12日", "入户走访", 40],
    ]
    reading = read(rows, "西门社区2023年5月活动.xlsx")
    assert ("C6", "people_reached", 40) in figures(reading)
    assert codes(reading) == [("B6", "matter_unnamed")]


def test_a_campaigns_own_list_that_holds_a_row_of_something_else() -> None:
    rows = [
        ["网格工作记录（2023年10月16日—10月22日）"],
        ["活动内容", "走访（户）", "明白卡（份）"],
        ["反诈入户", 34, 34],
        ["入户走访", 28, 30],
        ["集中宣讲", 5, 60],
        ["入户走访", 26, 26],
        ["消防通道巡查", 18, None],
    ]
    reading = read(rows, "北街社区网格工作记录.xlsx")
    assert [one for one in figures(reading) if one[1] == "leaflets"] == [
        ("C3", "leaflets", 34), ("C4", "leaflets", 30), ("C5", "leaflets", 60), ("C6", "leaflets", 26),
    ]  # fmt: skip
    assert "matter_unnamed" not in [code for _, code in codes(reading)]


def test_themes_across() -> None:
    rows = [
        ["大英县公安局各派出所2023年第二季度宣传活动场次统计表"],
        ["单位：场"],
        ["单位", "消防安全", "防电信诈骗", "防入室盗窃", "其他", "合计"],
        ["盐井派出所", 6, 14, 3, 2, 25],
        ["隆盛派出所", 3, 9, 2, 1, 15],
        ["合计", 9, 23, 5, 3, 40],
    ]
    reading = read(rows, "各所宣传场次.xlsx")
    assert figures(reading) == [("C4", "sessions", 14), ("C5", "sessions", 9)]
    assert codes(reading) == []


def test_themes_over_two_heads() -> None:
    rows = [
        ["莒县公安局各派出所2023年5月宣传活动分类统计表"],
        ["单位", "防电信诈骗", None, "禁毒", None, "防入室盗窃", None],
        [
            None,
            "场次（场）",
            "受教育（人次）",
            "场次（场）",
            "受教育（人次）",
            "场次（场）",
            "受教育（人次）",
        ],
        ["城阳派出所", 12, 1460, 3, 280, 2, 140],
        ["浮来派出所", 8, 905, 1, 96, 4, 210],
    ]
    reading = read(rows, "分类统计.xlsx", merged=("B2:C2", "D2:E2", "F2:G2"))
    assert sorted(figures(reading)) == [
        ("B4", "sessions", 12), ("B5", "sessions", 8), ("C4", "people_reached", 1460), ("C5", "people_reached", 905),
    ]  # fmt: skip
    assert codes(reading) == []


def test_matters_in_single_heads() -> None:
    rows = [
        ["武隆区图书馆2023年第四季度社会教育活动统计表"],
        [
            "馆别",
            "阅读推广（场）",
            "反诈讲座（场）",
            "阅读推广参加（人次）",
            "反诈讲座听众（人次）",
            "新书推荐推文（篇）",
        ],
        ["总馆", 12, 3, 640, 185, 9],
        ["白马分馆", 4, 1, 155, 50, 1],
    ]
    assert sorted(figures(read(rows, "社教活动统计.xlsx"))) == [
        ("C3", "sessions", 3), ("C4", "sessions", 1), ("E3", "people_reached", 185), ("E4", "people_reached", 50),
    ]  # fmt: skip


def test_sheets_of_several_themes() -> None:
    heads = ["营业厅", "活动场次（场）", "发放折页（份）"]
    title = "中国移动闽清县分公司2023年10月{}明细表"
    reading = read_book(
        {
            "银发课堂": [
                [title.format("银发数字课堂")],
                heads,
                ["梅城营业厅", 4, 150],
                ["坂东营业厅", 3, 100],
            ],
            "反诈": [[title.format("反诈宣传")], heads, ["梅城营业厅", 3, 560], ["坂东营业厅", 2, 430]],
            "5G科普": [[title.format("5G科普宣传")], heads, ["梅城营业厅", 2, 200], ["坂东营业厅", 1, 120]],
        },
        "移动闽清分公司10月公益宣传.xlsx",
    )
    assert [(fact.sheet, fact.cell, fact.value) for fact in reading.facts] == [
        ("反诈", "B3", 3), ("反诈", "C3", 560), ("反诈", "B4", 2), ("反诈", "C4", 430),
    ]  # fmt: skip
    assert [(i.sheet, i.code) for i in reading.issues if i.code == "not_a_campaign"] == [
        ("银发课堂", "not_a_campaign"), ("5G科普", "not_a_campaign"),
    ]  # fmt: skip


def test_a_sheet_of_other_work_beside_one_that_holds_a_row_on_fraud() -> None:
    heads = ["主题", "活动场次（场）", "参加人数（人次）"]
    themes = [["道路交通安全", 4, 212], ["反诈宣传", 3, 142], ["禁毒", 1, 40]]
    checked = [["日期", "地点", "出动宣传车（台）"], ["2023-08-04", "分拣中心", 2]]
    reading = read_book(
        {
            "主题统计": [["英德市顺达物流有限公司2023年8月主题宣传统计"], heads, *themes],
            "安全检查": [["英德市顺达物流有限公司2023年8月安全检查"], *checked],
        },
        "顺达物流8月安全与宣传统计.xlsx",
    )
    assert sorted((fact.sheet, fact.value) for fact in reading.facts) == [("主题统计", 3), ("主题统计", 142)]


def test_rows_of_a_holiday_report() -> None:
    rows = [
        ["龙陵县文化和旅游局2023年国庆假期工作"],
        ["工作内容", "单位", "数量"],
        ["接待游客", "人次", 38600],
        ["检查车辆", "台", 42],
        ["发放反诈宣传单", "份", 900],
        ["发放文明旅游手册", "册", 1500],
    ]
    assert figures(read(rows, "国庆假期工作.xlsx")) == [("C5", "leaflets", 900)]


def test_sheets_by_unit_beside_one_about_fraud_count() -> None:
    heads = ["项目", "数量"]
    reading = read_book(
        {
            "龙山派出所": [["龙山派出所2023年4月宣传台账"], heads, ["发放传单（份）", 300]],
            "反诈宣传": [["镇安派出所2023年4月反诈宣传"], heads, ["发放传单（份）", 200]],
        },
        "2023年4月各所宣传.xlsx",
    )
    assert sorted(fact.value for fact in reading.facts) == [200, 300]


def test_tables_of_a_document_by_their_captions() -> None:
    reading = small_documents.read(
        "金辉物业2023年8月社区共建宣传数据",
        "填报单位：银川市西夏区金辉物业服务有限公司",
        "一、生活垃圾分类宣传",
        [["小区", "发放宣传单（份）"], ["金辉花园", 260], ["金辉上城", 310]],
        "二、反诈宣传",
        [["小区", "发放宣传单（份）"], ["金辉花园", 420], ["金辉上城", 385]],
        "三、电动自行车规范停放宣传",
        [["小区", "发放宣传单（份）"], ["金辉花园", 300], ["悦府", 150]],
        name="金辉物业8月共建宣传数据.docx",
    )
    assert sorted(fact.value for fact in reading.facts) == [385, 420]


def test_a_total_names_its_members() -> None:
    rows = [
        ["秭归县2023年6月反诈宣传统计表"],
        ["乡镇", "讲座（场）"],
        ["茅坪镇", 8],
        ["屈原镇", 4],
        ["归州镇", 5],
        ["沙镇溪镇", 6],
        ["全县合计", 23],
        ["沿江三镇小计（茅坪、归州、屈原）", 17],
        ["合计（不含茅坪）", 15],
        ["沿江两镇小计（茅坪、归州）", 14],
    ]
    reading = read(rows, "秭归县.xlsx")
    assert figures(reading) == [
        (f"B{row}", "sessions", value) for row, value in zip(range(3, 7), (8, 4, 5, 6), strict=True)
    ]
    assert codes(reading) == [("B10", "total_differs")]


def test_how_many_live_there_below_a_heading_on_results() -> None:
    rows = [
        ["资溪县2023年第四季度反诈宣传主要指标"],
        ["指标名称", "计量单位", "鹤城镇", "高阜镇"],
        ["一、线下宣传"],
        ["发放宣传资料", "份", 2600, 1450],
        ["二、宣传成效"],
        ["受教育群众", "人次", 1200, 860],
        ["常住人口", "万人", 3.1, 1.6],
    ]
    reading = read(rows, "资溪县.xlsx")
    assert [one[0] for one in figures(reading)] == ["C4", "D4", "C6", "D6"]
    assert roles(reading, "C7", "D7") == ["base", "base"]
