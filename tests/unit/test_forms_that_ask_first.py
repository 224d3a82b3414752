"""A form whose first lines ask and answer, above labels with figures: such a line heads no column, whatever it asks."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["“全民反诈宣传月”活动登记表"]
WHO = ["填报单位", "正定县人民医院", "活动时间", "2024年6月1日—6月30日"]
FORM: list[list[object]] = [
    ["门诊大厅电子屏（块）", 4, "候诊区展板（块）", 12],
    ["发放宣传折页（份）", 2350, "张贴海报（张）", 86],
    ["诊间推送反诈短信（条）", "1.2万", "全院职工总数（人）", 1068],
    ["下月计划开展（场）", 4, "宣传经费（元）", 3600],
]
FOUND = [("screens", 4), ("boards", 12), ("leaflets", 2350), ("posters", 86), ("sms", 12000)]
ASKED: list[list[object]] = [
    ["牵头科室", "保卫科", "责任人", "贾立新"], ["牵头部门", "办公室", "联系电话", "0311-8801234"],
    ["承办科室", "宣传科", "经办", "王小丽"], ["组织者", "保卫处", "带队人", "李建国"],
    ["主抓领导", "张志强", "具体落实", "后勤保障部"], ["责任领导", "副院长刘敏", "落实部门", "保卫科"],
    ["联系人", "赵敏", "电话", 13812345678],
    ["值班人员", "王芳、李强", "值班地点", "导诊台"], ["参与科室", "门诊部、住院部", "配合单位", "辖区派出所"],
    ["带班领导", "陈院长", "活动形式", "集中宣传"], ["分管领导", "周永", "填表人", "吴静"],
    ["项目负责人", "钱进", "所属条线", "安全生产"], ["楼栋", "3号楼", "楼长", "孙丽"],
    ["包联干部", "何军", "包联网格", "第三网格"], ["登记人", "马超", "登记日期", "2024年6月30日"],
    ["班级", "三年级（2）班", "班主任", "冯老师"], ["天气", "晴", "记录人", "褚卫"],
    ["工号", "A1023", "姓名", "蒋涛"], ["院内联络员", "贾立新", "手机", "13812345678"],
    ["主管院长", "周永", "牵头科室", "保卫科", "责任人", "贾立新"], ["牵头科室", "保卫科"],
]  # fmt: skip


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked[0])
def test_a_line_of_answers_heads_no_column(asked):
    reading = read([TITLE, WHO, asked, *FORM], "登记表.xlsx")
    assert [(fact.measure, fact.value) for fact in reading.facts] == FOUND
    assert {(fact.unit, str(fact.period_start)) for fact in reading.facts} == {
        ("正定县人民医院", "2024-06-01")
    }
    assert codes(reading) == []
    assert roles(reading, "A4", "C4", "D6", "B7", "D7") == ["label", "label", "base", "planned", "note"]


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked[0])
def test_the_same_in_two_columns(asked):
    lines = [row[at : at + 2] for row in [asked, *FORM] for at in range(0, len(row), 2)]
    reading = read([TITLE, WHO, *lines], "登记表.xlsx")
    assert [(fact.measure, fact.value) for fact in reading.facts] == FOUND
    assert codes(reading) == []


@pytest.mark.parametrize("told", ["活动小结", "活动成效", "宣传效果", "培训小结", "工作总结"])
def test_a_story_tells_again_what_the_lines_state(told):
    story = "本次活动共发放宣传折页2350份，另向住院患者赠送反诈毛巾300条，患者及家属反响良好。"
    reading = read([TITLE, WHO, *FORM, [told, story]], "登记表.xlsx")
    assert [(fact.measure, fact.value) for fact in reading.facts] == [*FOUND, ("gifts", 300)]
    assert codes(reading) == []
    boards = next(fact for fact in reading.facts if fact.measure == "boards")
    assert boards.channel == "board"  # where it stands is no way of its own


@pytest.mark.parametrize(
    "head",
    [
        ["项目", "数量", "项目", "数量"], ["线上宣传", "数量", "线下宣传", "数量"], ["内容", "完成", "事项", "完成"],
        ["指标", "本月", "指标", "本月"], ["阵地", "完成数", "活动", "实际数"],
    ],
)  # fmt: skip
def test_what_heads_figures_stays_a_header_of_panels(head):
    reading = read(
        [head, ["张贴海报（张）", 64, "悬挂横幅（条）", 7], ["入户宣传（户）", 312, "院坝会（场）", 3]]
    )
    assert sorted(figures(reading)) == [
        ("B2", "posters", 64), ("B3", "households", 312), ("D2", "banners", 7), ("D3", "sessions", 3),
    ]  # fmt: skip
    assert roles(reading, "A1", "B1", "C1", "D1") == ["header"] * 4


def test_panels_share_the_names_before_them():
    reading = read(
        [["单位", "线上宣传", "数量", "线下宣传", "数量"], ["龙山所", "推送短信（条）", 64, "悬挂横幅（条）", 7],
         ["勐糯所", "推送短信（条）", 31, "院坝会（场）", 3]],
        "龙陵县公安局2023年4月反诈宣传统计.xlsx",
    )  # fmt: skip
    assert sorted((fact.cell, fact.measure, fact.unit) for fact in reading.facts) == [
        ("C2", "sms", "龙山所"), ("C3", "sms", "勐糯所"), ("E2", "banners", "龙山所"),
        ("E3", "sessions", "勐糯所"),
    ]  # fmt: skip


@pytest.mark.parametrize("head", ["宣传内容", "宣讲要点", "主要内容"])
def test_what_it_was_about_heads_no_column_of_a_form_of_one_pair(head):
    rows = [
        ["单位", "永平司法所"],
        ["时间", "2025年9月"],
        [head, "反诈+普法"],
        ["开展场次", 6],
        ["发放资料", "480份"],
    ]
    reading = read(rows, "登记表.xlsx")
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("sessions", 6), ("leaflets", 480)]
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["数量", "完成情况"])
def test_what_it_was_about_heads_a_list_of_items(head):
    rows = [["永平司法所2025年9月反诈宣传统计"], ["宣传内容", head], ["宣传单（份）", 480], ["讲座（场）", 6]]
    reading = read(rows, "统计.xlsx")
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("leaflets", 480), ("sessions", 6)]
