"""Eighteenth set: forms of pairs, cards of two panels, items in rows."""

from __future__ import annotations

from builder import Case, month
from shorthand import AL


def cases() -> list[Case]:
    return [*x03(), *x08(), *x21()]


def x03() -> list[Case]:
    """A community's form of pairs, 工作亮点 below."""
    c = Case(
        "eighteenth-x03-form",
        "东湖社区反诈宣传月报202404.xlsx",
        "A form with pairs, approximate figures, a masked figure, prose under 工作亮点",
        unit="泰兴市济川街道东湖社区|东湖社区|泰兴市济川街道东湖社区居民委员会",
        unit_type="community",
        district_contains="泰兴市",
        **month("2024-04"),
    )
    s = c.sheet("月报表")
    s.put(
        "A1",
        ["社区反诈宣传工作月报表"],
        ["填报单位", "泰兴市济川街道东湖社区居民委员会", None, None, "填报月份", "2024年4月"],
        ["发放宣传单（份）", 640, "张贴海报（张）", 35, "悬挂横幅（条）", 6],
        ["宣传栏（块）", 4, "电子屏（块）", 2, "小喇叭播放（次）", 30],
        ["反诈讲座（场）", 2, "文艺演出（场）", 1, "受众（人次）", "300余"],
        ["入户走访（户）", 128, "独居老人走访（户）", 17, "微信群转发（条）", 56],
        ["出动志愿者（人次）", 24, "发放环保袋（个）", "xx余个", "签订承诺书（份）", 210],
        ["工作亮点", "组织防骗知识问答，为居民解答咨询45人次；下月计划再开展2场讲座。"],
        ["填表人", "周××", "审核人", "吴××", "联系电话", "0523-8762××××"],
    )
    s.merge("A1:F1", "B2:D2", "B8:F8")
    s.role("title", "A1")
    s.role("meta|label|header", "A2:F2")
    s.role("label|header", "A3:A7", "C3:C7", "E3:E7")
    s.role("label|header|note", "A8")
    s.role("figure", "B8")
    s.role("note|meta|label|serial", "A9:F9")
    s.fact("B3", "leaflets", 640)
    s.fact("D3", "posters", 35)
    s.fact("F3", "banners", 6)
    s.fact("B4", "boards", 4)
    s.fact("D4", "screens", 2)
    s.fact("F4", "broadcasts", 30)
    s.fact("B5", "sessions", 2, channel="lecture")
    s.fact("D5", "sessions", 1, channel="performance")
    s.fact(
        "F5",
        "people_reached",
        AL(300, 399),
        target_group="unspecified|residents",
        channel="unspecified|lecture|performance",
    )
    s.fact("B6", "households", 128)
    s.fact("D6", "households", 17, target_group="elderly_alone")
    s.fact("F6", "posts", 56, channel="group_chat")
    s.fact("B7", "staff", 24)
    s.fact("F7", "pledges", 210)
    s.fact("B8", "consultations", 45, target_group="residents|unspecified", channel="unspecified|lecture")
    s.problem("query", "masked figure", "D7")
    return [c]


def x08() -> list[Case]:
    """A card of two panels that names no unit."""
    c = Case(
        "eighteenth-x08-card",
        "5月反诈宣传情况.xlsx",
        "A two-panel card without a unit: held",
        held=True,
        unit="东港市公安局前阳派出所",
        unit_type="police",
        district_contains="东港市",
        **month("2024-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["2024年5月防范电信网络诈骗宣传情况"],
        ["序号", "项目", "数量", "序号", "项目", "数量"],
        [1, "宣传单（份）", 1200, 6, "集中宣传（场）", 3],
        [2, "海报（张）", 60, 7, "反诈讲座（场）", 2],
        [3, "横幅（条）", 8, 8, "受教育群众（人次）", "800余"],
        [4, "固定宣传栏（处）", 5, 9, "投入警力（人次）", 36],
        [5, "宣传扇子（把）", "若干", 10, "成功劝阻（起）", 2],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A7", "D3:D7")
    s.role("label|header", "B3:B7", "E3:E7")
    s.fact("C3", "leaflets", 1200)
    s.fact("F3", "sessions", 3, channel="stall|unspecified")
    s.fact("C4", "posters", 60)
    s.fact("F4", "sessions", 2, channel="lecture")
    s.fact("C5", "banners", 8)
    s.fact("F5", "people_reached", AL(800, 899), target_group="unspecified|residents")
    s.fact("C6", "boards", 5)
    s.fact("F6", "staff", 36)
    s.fact("F7", "scams_stopped", 2)
    s.may_flag("C7")
    c.problem("error", "held: unit unknown")
    named = c.variant(
        "unit",
        "The same card with --unit",
        options=("--unit", "东港市公安局前阳派出所"),
        held=False,
    )
    named.problem("query", "no figure: 若干", "C7", sheet="Sheet1")
    return [c, named]


def x21() -> list[Case]:
    """A bank's items in rows, with 其中."""
    c = Case(
        "eighteenth-x21-bank-xls",
        "建行蒙自支行2024年第二季度反诈宣传报表.xls",
        "Items in rows, 其中 in rows, an attachment instead of a figure",
        target_group="unspecified|bank_customers",
        unit="建行蒙自支行|中国建设银行蒙自支行",
        unit_type="bank",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("报表")
    s.put(
        "A1",
        ["反诈宣传活动季度报表"],
        ["填报单位：中国建设银行蒙自支行", None, "报告期：2024年第二季度"],
        ["项目", "计量单位", "数量"],
        ["网点厅堂宣传", "场", 14],
        ["发放宣传折页", "份", 3200],
        ["接受宣传客户", "人次", 2500],
        ["其中：老年客户", "人次", 860],
        ["\u3000\u3000\u3000企业财务人员", "人次", 240],
        ["公众号推文", "篇", 5],
        ["推文阅读量", "次", "见附件"],
        ["LED屏播放", "块", 9],
        ["堵截诈骗转账", "起", 3],
        ["挽回客户损失", "元", 86500],
    )
    s.merge("A1:C1")
    s.role("title", "A1")
    s.role("meta", "A2:C2")
    s.role("header", "A3:C3")
    s.role("label|header", "A4:A13")
    s.role("label|header|note|meta", "B4:B13")
    s.fact("C4", "sessions", 14, channel="branch")
    s.fact("C5", "leaflets", 3200, channel="handout|branch")
    s.fact("C6", "people_reached", 1400, channel="unspecified|branch")  # 2500 less the two groups below
    s.fact("C7", "people_reached", 860, target_group="elderly", channel="unspecified|branch")
    s.fact("C8", "people_reached", 240, target_group="finance_staff", channel="unspecified|branch")
    s.fact("C9", "posts", 5, channel="official_account")
    s.fact("C11", "screens", 9, channel="screen|branch")
    s.fact("C12", "scams_stopped", 3, channel="unspecified|branch")
    s.fact("C13", "loss_prevented", 86500, channel="unspecified|branch")
    s.problem("query", "no figure: 见附件", "C10")
    return [c]
