"""Forms of ticked boxes with their counts, timetables by days, stock that went to the public, questionnaires, corrections
below a table (contract 2, 4.1, 4.12, 4.16)."""

from __future__ import annotations

import io

import docx
import pytest

from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read, roles

FORM = [
    ["医疗机构反诈宣传活动登记表", None, None, None],
    ["填报单位", "东明县菜园集镇卫生院", "填报月份", "2024年4月"],
    ["宣传方式（可多选）", "☑候诊区摆台　□义诊时宣讲　□微信群", None, None],
    ["宣传对象", "☑就诊患者　☑陪诊家属　□本院职工", None, None],
    ["发放资料", "☑折页  360 份", "☑手册  45 本", "□海报     张"],
    ["摆放物料", "☑展架  6 个", "□条幅     条", "☑显示屏  2 块"],
    ["活动场次", "3场", "到场人次", "约240"],
    ["解答询问", "70余人次", "出动医护人员", "9人次"],
]


def test_ticked_options_count_where_they_stand_and_unticked_ones_are_no_figures():
    reading = read(FORM, merged=["A1:D1", "B3:D3", "B4:D4"])
    assert sorted(figures(reading)) == [
        ("B5", "leaflets", 360),
        ("B6", "boards", 6),
        ("B7", "sessions", 3),
        ("B8", "consultations", 70),
        ("C5", "leaflets", 45),
        ("D6", "screens", 2),
        ("D7", "people_reached", 240),
        ("D8", "staff", 9),
    ]
    assert codes(reading) == []
    assert roles(reading, "D5", "C6") == ["note", "note"]
    assert {f.channel for f in reading.facts if f.cell in ("B7", "D7")} == {"stall"}


def test_a_timetable_is_read_by_its_days():
    reading = read(
        [
            ["巍山县第二中学反诈宣传周活动完成情况（2024年4月8日—12日）"],
            ["时段", "星期一（4月8日）", "星期二（4月9日）", "星期三（4月10日）", "星期四（4月11日）"],
            ["早读", "校园广播1次", "校园广播1次", "—", "校园广播2次"],
            ["大课间", None, "摆放展板12块", "签承诺书1185份", "/"],
            ["第七节", "七年级讲座1场/412人", "八年级讲座1场/396人", "无", "原定讲座1场，因模考取消"],
            ["放学后", "家长群推送2条", None, "家长会1场/约300人", "拟出黑板报3期"],
        ],
        name="反诈周.xlsx",
    )
    assert [(f.cell, f.measure, f.value, str(f.period_start)) for f in reading.facts] == [
        ("B3", "broadcasts", 1, "2024-04-08"),
        ("C3", "broadcasts", 1, "2024-04-09"),
        ("E3", "broadcasts", 2, "2024-04-11"),
        ("C4", "boards", 12, "2024-04-09"),
        ("D4", "pledges", 1185, "2024-04-10"),
        ("B5", "sessions", 1, "2024-04-08"),
        ("B5", "people_reached", 412, "2024-04-08"),
        ("C5", "sessions", 1, "2024-04-09"),
        ("C5", "people_reached", 396, "2024-04-09"),
        ("B6", "posts", 2, "2024-04-08"),
        ("D6", "sessions", 1, "2024-04-10"),
        ("D6", "people_reached", 300, "2024-04-10"),
    ]
    assert roles(reading, "A2", "B2", "E5", "E6") == ["header", "header", "note", "note"]


def test_what_was_given_to_the_public_counts_and_what_broke_does_not():
    reading = read(
        [
            ["定边县公安局砖井派出所反诈宣传物资收发存月报表"],
            ["月份：2024年5月"],
            ["品名", "计量单位", "上月结存", "本月入库", "现场发给群众", "破损报废", "月末库存"],
            ["防骗折页", "份", 1200, 5000, 3860, 40, 2300],
            ["无纺布袋", "个", 150, 300, 265, 5, 180],
        ],
        name="收发存.xlsx",
    )
    assert figures(reading) == [("E4", "leaflets", 3860), ("E5", "gifts", 265)]
    assert codes(reading) == []


def test_things_that_went_along_are_no_way():
    reading = read(
        [
            ["会宁县公安局郭城驿派出所反诈宣传记录（2024年6月）"],
            ["时间", "地点", "内容", "参加人数", "发放"],
            ["6月3日", "农贸市场", "逢集摆摊，给赶集群众讲刷单返利骗局", "180余人", "单页260张、布袋40个"],
            ["6月7日", "初级中学", "给初二、初三学生上防骗课", 412, "告家长书412份"],
            ["6月18日", "石料厂", "与厂里工人座谈，演示AI换脸诈骗", "三十多人", "无"],
        ],
        name="记录.xlsx",
    )
    told = [(f.cell, f.measure, f.channel, f.target_group) for f in reading.facts if f.cell[0] == "C"]
    assert told == [
        ("C3", "sessions", "stall", "residents"),
        ("C4", "sessions", "unspecified", "students"),
        ("C5", "sessions", "training", "workers"),
    ]


QUESTIONS = [
    ["巍山县营业厅反诈宣传情况调查问卷（2024年3月）"],
    ["填表单位：", "中国电信巍山古城营业厅"],
    ["题号", "问题", "回答", "单位"],
    [1, "本月在厅内举办反诈讲堂多少场？", 4, "场"],
    [2, "贵厅现有职工多少人？", 17, "人"],
    [3, "本月发放反诈折页多少份？", "六百多", "份"],
    [4, "您认为群众最需要哪种宣传？", "用方言讲身边的案例", None],
    [5, "其他需要说明的宣传活动", "3月15日在四方街设摊宣传1场，约120人参加，送出手机支架50个。", None],
]


def test_what_no_other_question_asked_for_counts_and_who_works_there_does_not():
    reading = read(QUESTIONS, name="问卷.xlsx")
    assert figures(reading) == [
        ("C4", "sessions", 4),
        ("C6", "leaflets", 600),
        ("C8", "sessions", 1),
        ("C8", "people_reached", 120),
        ("C8", "gifts", 50),
    ]
    assert codes(reading) == []


def test_a_correction_below_a_table_is_asked_about_and_counts_nothing():
    reading = read(
        [
            ["武侯区簇桥街道锦城社区居民委员会反诈工作情况登记表"],
            ["登记时段：2025年1月"],
            ["类别", "内容", "数量"],
            ["线下", "楼栋张贴提示海报", "45张"],
            [None, "防骗坝坝会", "3场"],
            ["更正：第一项张贴海报应为54张，初报误录为45张。", None, None],
        ],
        name="登记.xlsx",
        merged=["A6:C6"],
    )
    assert figures(reading) == [("C4", "posters", 45), ("C5", "sessions", 3)]
    assert [cell for cell, _ in codes(reading)] == ["A6"]
    assert roles(reading, "A6") == ["note"]


def test_how_many_customers_a_stopped_transfer_was_about_reaches_nobody():
    reading = read(
        [
            ["巴彦县农村商业银行2024年第二季度反诈宣传及堵截情况表"],
            ["网点", "微讲堂（次）", "堵截诈骗转账", None],
            [None, None, "笔数（笔）", "涉及客户数（人）"],
            ["营业部", 26, 3, 3],
            ["兴隆支行", 18, 1, 1],
        ],
        name="二季度.xlsx",
        merged=["A2:A3", "B2:B3", "C2:D2"],
    )
    assert [one for one in figures(reading) if one[0][0] == "D"] == []
    assert codes(reading) == []


def test_a_department_on_the_form_is_of_the_house_that_the_title_names():
    reading = read(
        [
            ["台州市椒江区第二人民医院2024年第三季度反诈宣教活动登记表"],
            ["登记部门：医务社工部"],
            ["日期", "活动内容", "实到人数"],
            ["7月9日", "门诊大厅防诈提醒", 86],
        ],
        name="登记.xlsx",
    )
    assert {(f.unit, f.unit_type) for f in reading.facts} == {("台州市椒江区第二人民医院", "hospital")}


def _document(*paragraphs: str, table: list[list[str]]) -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    drawn = document.add_table(len(table), len(table[0]))
    for row, cells in zip(drawn.rows, table, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "opening", ["县反诈办：一季度，我公司在所管3个小区开展反诈宣传，数据如下：", "数据如下："]
)
def test_whom_a_letter_is_sent_to_is_no_unit_of_its_table(opening):
    data = _document(
        "巍山县住宅小区物业反诈宣传情况报告（2024年第一季度）",
        "报送单位：大理鑫苑物业服务有限公司巍山分公司",
        opening,
        table=[["小区", "楼道海报（张）"], ["锦绣古城", "64"], ["蒙舍花园", "40"]],
    )
    reading = normalise_bytes(data, "物业一季度.docx")
    assert [(f.value, f.unit) for f in reading.facts] == [
        (64, "大理鑫苑物业服务有限公司巍山分公司"),
        (40, "大理鑫苑物业服务有限公司巍山分公司"),
    ]
