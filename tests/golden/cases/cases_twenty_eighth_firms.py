"""Twenty-eighth set: a bank's outlets and its quarter, an operator's week, firms of a park, a supermarket."""

from __future__ import annotations

from builder import SIGN, Case, at_least, at_most, days, month
from shorthand import Report, sum_below


def cases() -> list[Case]:
    return [*e04(), *e09(), *e13(), *e14(), *e22()]


def e04() -> list[Case]:
    c = Case(
        "twenty-eighth-e04-bank-outlets",
        "农行嘉祥县支行反诈宣传月网点统计.xlsx",
        "Outlets of a bank, two-level header, messages in 万条, a dash.",
        district_contains=["嘉祥县"],
        unit_type="bank",
        **month("2023-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["农行嘉祥县支行“反诈拒赌”宣传月网点情况统计"],
        ["统计月份：2023年6月"],
        [
            "网点",
            "厅堂宣传",
            None,
            "外拓宣传",
            None,
            "折页\n（份）",
            "公益短信\n（万条）",
            "成功劝阻\n（起）",
        ],
        [None, "微沙龙（场）", "到场客户（人次）", "场次", "受众（人次）"],
        ["支行营业部", 6, 92, 3, 210, 520, 0.85, 2],
        ["建设路支行", 4, 61, 2, 145, 360, 1.2, 0],
        ["曾子大道支行", 5, 70, 1, 58, 275, 0.6, 1],
        ["马村支行", 3, 44, 4, 236, 410, "—", 1],
    )
    sum_below(s, 9, 5, 8, "BCDEFGH", "合计")
    s.put("A10", ["复核：李××"])
    s.put("E10", ["制表：张××"])
    s.merge("A1:H1", "A2:H2", "A3:A4", "B3:C3", "D3:E3", "F3:F4", "G3:G4", "H3:H4", "A10:D10", "E10:H10")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:H4")
    s.role("label", "A5:A8")
    s.role(SIGN, "A10", "E10")
    out = "unspecified|stall|door_to_door|lecture"
    # the upper header says the hall, the lower one a lesson
    s.columns(
        B=dict(measure="sessions", channel="branch|lecture|training"),
        C=dict(measure="people_reached", channel="branch", target_group="bank_customers"),
        D=dict(measure="sessions", channel=out),
        E=dict(measure="people_reached", channel=out),
        F="leaflets",
        H="scams_stopped",
    )
    for r in range(5, 9):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "农行嘉祥县支行", "农业银行嘉祥县支行"]}
    s.facts("B5:F8", "H5:H8")
    for r, v in ((5, 8500), (6, 12000), (7, 6000)):
        s.fact(f"G{r}", "sms", v)
    return [c]


def e09() -> list[Case]:
    c = Case(
        "twenty-eighth-e09-telecom-week",
        "电信平泉分公司反诈周报.xls",
        "A telecom branch's week by shops (xls); one cell refers to the system.",
        district_contains=["平泉市"],
        unit_type="enterprise|other",
        **days("2023-11-13", "2023-11-19"),
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["中国电信平泉分公司反诈公益宣传周报"],
        ["2023年11月13日至11月19日"],
        [
            "营业厅",
            "门头LED屏（块）",
            "发放防骗手册（册）",
            "公益短信（条）",
            "外呼提醒（人次）",
            "朋友圈转发（条）",
        ],
        ["中心营业厅", 2, 180, 36500, 210, 24],
        ["榆树林子营业厅", 1, 65, 8200, 46, 9],
        ["黄土梁子营业厅", 1, 70, 7600, 38, 11],
        ["卧龙营业厅", 1, 42, "见系统", 25, 6],
    )
    sum_below(s, 8, 4, 7, "BCDEF", "合计")
    s.put("A9", ["填报人：宫××  审核：韩××"])
    s.merge("A1:F1", "A2:F2")
    s.role("title", "A1")
    s.role("meta|title", "A2")
    s.role("header", "A3:F3")
    s.role("label", "A4:A7")
    s.role(SIGN, "A9")
    s.columns(
        B="screens",
        C=dict(measure="leaflets", channel="handout|service_window|branch"),
        D="sms",
        E=dict(measure="people_reached", channel="phone", target_group="unspecified"),
        F=dict(measure="posts", channel="unspecified|group_chat|official_account"),
    )
    for r in range(4, 8):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "中国电信平泉分公司"]}
    s.facts("B4:C7", "E4:F7", "D4:D6")
    s.problem("query", "no figure: 见系统", "D7", says=("见系统",))
    s.may_flag("D8")
    return [c]


def e13() -> list[Case]:
    c = Case(
        "twenty-eighth-e13-three-matters",
        "城北园区企业平安宣传统计（5月）.xlsx",
        "An industrial park by firms: fire safety, fraud and drugs side by side; only fraud is of this campaign.",
        form="openpyxl",
        district_contains=["靖江市"],
        unit_type="enterprise",
        **month("2023-05"),
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["靖江市城北园区企业平安宣传统计表（2023年5月）"],
        ["企业名称", "消防安全", None, "防电信诈骗", None, None, "禁毒", None],
        [
            None,
            "演练（次）",
            "参加（人次）",
            "宣讲（场）",
            "听讲职工（人次）",
            "发放资料（份）",
            "宣讲（场）",
            "听讲（人次）",
        ],
        ["宏达船舶配件有限公司", 2, 160, 1, 88, 120, 1, 60],
        ["新亚纺织有限公司", 1, 240, 3, 415, 430, 1, 120],
        ["江苏润泽食品有限公司", 1, 95, 2, 180, 200, 0, 0],
        ["华瑞机械制造有限公司", 3, 210, 1, 64, 70, 2, 85],
    )
    sum_below(s, 8, 4, 7, "BCDEFGH", "合计")
    s.merge("A1:H1", "A2:A3", "B2:C2", "D2:F2", "G2:H2")
    s.role("title", "A1")
    s.role("header", "A2", "D2", "D3:F3")
    s.role("label", "A4:A7")
    for col in "BCGH":
        c.controls.pop(("5月", f"{col}8"))
    s.columns(
        D=dict(measure="sessions", channel="lecture", target_group="unspecified|workers"),
        E=dict(measure="people_reached", channel="lecture|unspecified", target_group="workers"),
        F="leaflets",
    )
    for r in range(4, 8):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "靖江市城北园区"]}
    s.facts("D4:F7")
    s.may_flag("B2", "G2", "B3:C3", "G3:H3", "B4:C8", "G4:H8")
    return [c]


def e14() -> list[Case]:
    c = Case(
        "twenty-eighth-e14-no-period",
        "佳惠超市洞口店反诈宣传.xlsx",
        "A supermarket's list without any date: held.",
        held=True,
        unit=["佳惠超市洞口店", "洞口县佳惠超市洞口店", "洞口县佳惠超市"],
        unit_type="enterprise|other",
        district_contains=["洞口县"],
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传工作统计表"],
        ["单位：洞口县佳惠超市洞口店"],
        ["项目", "数量", "备注"],
        ["店内广播（次）", 210, "每天7遍"],
        ["张贴海报（张）", 16],
        ["印有反诈标语的购物袋（个）", 1500],
        ["电子屏（块）", 3],
        ["员工反诈培训（场）", 2],
        ["参训员工（人次）", 74],
    )
    s.merge("A1:C1", "A2:C2")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:C3")
    s.role("label|header", "A4:A9")
    s.role("note", "C4")
    s.fact("B4", "broadcasts", 210)
    s.fact("B5", "posters", 16)
    s.fact("B6", "gifts", 1500, channel="gift|handout")
    s.fact("B7", "screens", 3)
    s.fact("B8", "sessions", 2, channel="training", target_group="workers")
    s.fact("B9", "people_reached", 74, channel="training|unspecified", target_group="workers")
    c.problem("error", "held: the period is unknown", "")
    v = c.variant("period", "The same file with --period.", options=("--period", "2023-08"), held=False)
    for f in v.expected:
        f.update(period_start=["2023-08-01"], period_end=["2023-08-31"])
    return [c, v]


def e22() -> list[Case]:
    d = Report(
        "twenty-eighth-e22-bank-quarter",
        "邮储银行琼海市支行二季度反诈宣传汇报.txt",
        "A bank's quarter: a whole told in parts without a remainder, one dated day, stopped scams.",
        ["邮储银行琼海市支行", "中国邮政储蓄银行琼海市支行"],
        "bank",
        ["琼海市"],
        month("2023-04..2023-06"),
    )
    d.t("邮储银行琼海市支行2023年二季度反诈宣传情况汇报")
    d.f(
        "二季度，我行共组织反诈专场宣传26场，其中进渔村12场、进校园6场、进社区8场，触达客户近5000人次。",
        ("sessions", 12, "unspecified", "unspecified|villagers"),
        ("sessions", 6, "unspecified", "students|unspecified"),
        ("sessions", 8, "unspecified", "residents|unspecified"),
        ("people_reached", at_most(5000, 4000), "unspecified", "bank_customers|unspecified"),
    )
    d.f(
        "各网点门楣LED屏每天滚动播放反诈标语；柜面共劝阻疑似被骗11起，避免客户损失37.8万元。",
        ("scams_stopped", 11, "unspecified|branch|service_window", "unspecified|bank_customers"),
        ("loss_prevented", 378000, "unspecified|branch|service_window", "unspecified|bank_customers"),
    )
    d.f(
        "5月20日，在嘉积镇北门市场设摊宣传，发放资料800余份、环保袋150个，接受群众咨询120余人次。",
        ("leaflets", at_least(800, 899), "handout|stall", "residents|unspecified"),
        ("gifts", 150, "gift|stall|handout", "residents|unspecified"),
        ("consultations", at_least(120, 129), "stall|unspecified", "residents|unspecified"),
        **days("2023-05-20"),
    )
    d.n("三季度，计划走进20个行政村，发送公益短信5万条。", "planned|note")
    d.sign("邮储银行琼海市支行", "2023年7月3日")
    return [d]
