"""What goes wrong in real files: hidden parts, lost results, scales, unknown headers, places that are not unique."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import datetime

from builder import ONLINE, Case, Formula, Styled, at_least, days, month


def hidden_parts() -> Case:
    c = Case("c40-hidden", "大英县各所反诈宣传6月（含隐藏）.xlsx",
             "A hidden sheet with last month's figures is not counted; a hidden row and a hidden column count and are asked about.",
             **month("2023-06"), unit_type="police", district_contains="大英县")
    s = c.sheet("6月")
    s.put("A1", ["大英县公安局2023年6月反诈宣传统计表"], ["单位", "宣传单（份）", "海报（张）", "短信（条）", "受众（人次）"],
          ["蓬莱派出所", 1900, 66, 4200, 1740], ["回马派出所", 800, 31, 0, 655], ["玉峰派出所", 540, 25, 1100, 410], ["合计", 3240, 122, 5300, 2805])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:E6")
    s.rows("A3:A5", unit="cell").columns(B="leaflets", C="posters", D="sms", E="people_reached").facts("B3:E5")
    s.hidden_rows, s.hidden_columns = [5], ["D"]
    s.problem("query", "a hidden row", "A5", "B5", "C5", "D5", "E5").problem("query", "a hidden column", "D2", "D3", "D4", "D5")
    s.may_flag("A5:E5", "D1:D6")
    old = c.sheet("5月（旧）")
    old.put("A1", ["大英县公安局2023年5月反诈宣传统计表"], ["单位", "宣传单（份）"], ["蓬莱派出所", 1500], ["回马派出所", 700])
    old.merge("A1:B1").role("*", "A1:B4")
    old.state = "hidden"
    old.problem("note", "a hidden sheet, not counted", "", "*")
    return c


def formulas_without_result() -> Case:
    c = Case("c41-formula-without-result", "英德市反诈宣传9月（程序导出）.xlsx",
             "Written by a program: the totals are formulas that were never calculated, and so is one figure.",
             **month("2023-09"), unit_type="township")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市2023年9月反诈宣传统计表"], ["镇（街道）", "宣传单（份）", "宣传手册（册）", "入户（户）"],
          ["连江口镇", 420, 80, 150], ["黎溪镇", Formula("=180+95", None), 60, 132], ["波罗镇", 210, "", 77], ["合计", *[Formula(f"=SUM({k}3:{k}5)", None) for k in "BCD"]])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("label|total", "A6").role("total|unread", "B6:D6").role("unread|figure", "B4")
    s.rows("A3:A5", unit="cell", district_contains="cell").columns(B="leaflets", C="leaflets", D="households")
    s.facts("B3", "B5", "C3:C4", "D3:D5").fact("B4", "leaflets", 275).problem("query", "a formula without a stored result", "B4").may_flag("B6:D6")
    return c


def scales() -> Case:
    c = Case("c42-scales", "闽清县通信运营商反诈宣传7月.xlsx",
             "万 in the header, in the sheet's unit line, in number formats; one column says its own unit and is not multiplied.",
             **month("2023-07"), unit_type="enterprise", district_contains="闽清县")
    s = c.sheet("汇总")
    s.put("A1", ["闽清县通信运营企业2023年7月反诈宣传统计表"], ["企业", "发送短信（万条）", "公众号阅读（万次）", "营业厅发放折页（份）", "外呼提醒（千次）"],
          ["移动闽清分公司", 12.5, 1.36, Styled(300, '0"余份"'), 4], ["电信闽清分公司", 8, 0.7, 520, 2.5], ["联通闽清分公司", Styled(3.2, '0.0"万条"'), 0, 180, 0])
    s.cells["B5"] = 3.2
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5")
    s.rows("A3:A5", unit="cell")
    s.facts("B3:B5", measure="sms", scale=10000).facts("C3:C5", measure="views", channel=["official_account", "unspecified"], scale=10000)
    s.facts("D3:D5", measure="leaflets", channel="handout|branch|service_window", read={"D3": at_least(300, 399)})
    s.role("unread|figure|label", "E3:E5").may_flag("E2:E5")
    for r, v in ((3, 4000), (4, 2500), (5, 0)):
        for m in ("sessions", "people_reached", "consultations", "broadcasts", "households"):
            s.fact(f"E{r}", m, v, channel="phone", optional=True)
    w = c.sheet("万为单位")
    w.put("A1", ["闽清县通信运营企业2023年7月线上覆盖情况"], ["单位：万人次"], ["企业", "视频彩铃覆盖", "开机页覆盖"], ["移动闽清分公司", 6.4, 2.15], ["电信闽清分公司", 3, Styled(1.1, "0.0")])
    w.merge("A1:C1").role("title", "A1").role("meta", "A2").role("header", "A3:C3").role("label", "A4:A5")
    w.rows("A4:A5", unit="cell").facts("B4:C5", measure="people_reached", channel=ONLINE, scale=10000)
    return c


def composite_headers() -> Case:
    c = Case("c43-composite-headers", "龙陵县消防反诈联合宣传统计8月.xlsx",
             "One number for several materials is mixed_materials; synonyms of one thing in one header are that thing.",
             **month("2023-08"), unit_type="township")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县2023年8月反诈宣传情况统计表"], ["乡镇", "发放宣传材料、设置提示牌（份、块）", "海报、标语、条幅（张、条）", "传单、折页、手册（份）", "电视、电台宣传（次）"],
          ["龙新乡", 560, 48, 410, 2], ["腊勐镇", 390, 30, 300, 0], ["木城彝族傈僳族乡", 210, 16, 150, 1])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5")
    s.rows("A3:A5", unit=["龙新乡", "腊勐镇", "木城彝族傈僳族乡|木城乡"], district_contains="cell")
    s.columns(B=dict(measure="mixed_materials", channel="unspecified|handout|posting|board"), C=dict(measure="mixed_materials", channel="unspecified|posting|banner"),
              D="leaflets", E=dict(measure="broadcasts", measures=["media_reports"], channel="broadcast|media")).facts("B3:E5")
    return c


def unsettled_place() -> Case:
    c = Case("c44-unsettled-place", "城关镇反诈宣传统计（2023年5月）.xlsx",
             "城关镇 without any county: counted, the place left open, with a query.",
             **month("2023-05"), unit="城关镇", unit_type="township")
    s = c.sheet("Sheet1")
    s.put("A1", ["城关镇2023年5月反诈宣传情况统计表"], ["宣传内容", "数量"], ["发放宣传单（份）", 860], ["反诈宣讲（场）", 4], ["受众（人次）", 712])
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A5")
    s.rows("A3:A5", measure=["leaflets", "sessions", "people_reached"], channel=["handout", "lecture", "unspecified|lecture"]).facts("B3:B5")
    for f in c.expected:
        f["district_contains"], f["district_absent"] = [""], ["县", "市"]
    s.problem("query", "城关镇 is the name of many towns", "", "*")
    return c


def settled_places() -> Case:
    c = Case("c45-settled-and-old-names", "福州市各区反诈宣传统计（2023年6月）.xlsx",
             "鼓楼区 and 台江区 are settled by 福州市 in the title; 长乐市 and 闽侯 are an old and a short name.",
             **month("2023-06"), unit_type="government|police|other|township")
    s = c.sheet("各区")
    s.put("A1", ["福州市2023年6月反诈宣传统计表"], ["区县", "宣传活动（场）", "宣传单（万份）"], ["鼓楼区", 61, 4.2], ["台江区", 48, 3.15], ["长乐市", 37, 2.6], ["闽侯", 40, 2.9], ["合计", 186, 12.85])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:C7")
    s.rows("A3:A6", unit=["鼓楼区", "台江区", "长乐市|长乐区", "闽侯"], district_contains=["鼓楼区", "台江区", "长乐区", "闽侯县"])
    s.facts("B3:B6", measure="sessions").facts("C3:C6", measure="leaflets", scale=10000)
    for f in c.expected:
        f["district_absent"] = ["江苏", "河南"]
    return c


def short_and_full_names() -> Case:
    c = Case("c46-short-and-full-names", "龙陵县派出所反诈活动周台账（5.15-5.21）.xlsx",
             "The same stations by short, usual and full name; a week's dates in the file's name and in the rows.",
             unit_type="police", district_contains="龙陵县")
    s = c.sheet("台账")
    s.put("A1", ["龙陵县公安局2023年5月15日—5月21日反诈宣传活动台账"], ["日期", "单位", "活动名称", "发放宣传单（份）", "受众（人次）"],
          ["5月15日", "龙山所", "校门口护学宣传", 120, 260], ["5月16日", "龙山派出所", "金店典当行走访宣传", 35, 41], ["5月18日", "龙陵县公安局龙山派出所", "夜市摆摊宣传", 200, 310],
          ["5月17日", "象达所", "街天宣传", 180, 225], ["5月20日", "象达派出所", "中学班会", "", 140])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:B7").role("label|figure", "C3:C7")
    for r, d, u, ch in ((3, 15, "龙山派出所|龙山所", "unspecified|stall"), (4, 16, "龙山派出所|龙山所", "unspecified|door_to_door"), (5, 18, "龙山派出所|龙山所", "unspecified|stall"),
                        (6, 17, "象达派出所|象达所", "unspecified|stall"), (7, 20, "象达派出所|象达所", "unspecified|class_meeting")):
        s.by_row[r] = {**days(f"2023-05-{d}"), "unit": u, "activity": s.cells[f"C{r}"]}
        s.facts(f"E{r}", measure="people_reached", channel=ch, target_group="unspecified|students|merchants").facts(f"D{r}", measure="leaflets", channel=[*ch.split("|"), "handout"], target_group="unspecified|students|merchants").fact(f"C{r}", "sessions", 1, channel=ch, target_group="unspecified|students|merchants")
    c.one_unit = [[["台账", f"{k}{r}"] for k in "CDE" for r in rows] for rows in ((3, 4, 5), (6, 7))]
    return c


def bases_and_ratios() -> Case:
    c = Case("c47-bases-and-ratios", "西夏区社区入户反诈宣传覆盖情况（2023.7）.xlsx",
             "总人口, 户数, 网格数 are bases; 覆盖率, 知晓率, 占比, 较上月 are ratios or changes; only what was done counts.",
             **month("2023-07"), unit_type="community", district_contains="西夏区")
    s = c.sheet("Sheet1")
    s.put("A1", ["西夏区文昌路街道2023年7月社区反诈入户宣传覆盖情况统计表"], ["序号", "社区", "总人口（人）", "户数（户）", "网格数（个）", "入户宣传（户）", "入户覆盖率", "受众（人次）", "占比（%）", "知晓率", "联系电话"],
          [1, "惠民社区", 8120, 2960, 9, 1480, Styled(0.5, "0.0%"), 3900, 48.0, Styled(0.93, "0%"), "0951-207××××"], [2, "丽子园社区", 10455, 3720, 11, 1302, Styled(0.35, "0.0%"), 2800, 26.8, Styled(0.905, "0.0%"), "138××××2046"],
          ["合计", "", 18575, 6680, 20, 2782, Styled(Formula("=F5/D5", 0.416467), "0.0%"), 6700, 36.1, "", ""])
    s.cells["G5"] = "41.6%"
    s.merge("A1:K1", "A5:B5").role("title", "A1").role("header", "A2:K2").role("serial", "A3:A4").role("label", "B3:B4").role("base", "C3:E4").role("ratio", "G3:G4", "I3:J4").role("serial|note|meta", "K3:K4")
    s.role("label|total", "A5").role("base|total", "C5:E5").role("total", "F5", "H5").role("ratio|total", "G5", "I5")
    s.rows("B3:B4", unit="cell").columns(F="households", H=dict(measure="people_reached", channel="unspecified|door_to_door")).facts("F3:F4", "H3:H4")
    return c


def unknown_headers() -> Case:
    c = Case("c48-unknown-header", "大英县反诈宣传考核（5月）.xlsx",
             "心防指数 is no measure anybody knows: its figures are not counted and the header is asked about.",
             **month("2023-05"), unit_type="township", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县2023年5月反诈宣传考核情况表"], ["乡镇", "宣传活动（场）", "心防指数", "发放宣传册（册）"], ["卓筒井镇", 3, 71, 300], ["金元镇", 2, 66, 240])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A4").role("unread", "C3:C4")
    s.rows("A3:A4", unit="cell").columns(B="sessions", D="leaflets").facts("B3:B4", "D3:D4")
    s.problem("query", "an unknown header", "C2", "C3", says=("心防指数",)).may_flag("C2:C4")
    return c


def bad_figures() -> Case:
    c = Case("c49-bad-figures", "闽清县农信社反诈宣传活动登记（6月）.xlsx",
             "A date in the future, #DIV/0!, a negative number, ***, a date where a number should be.",
             unit="闽清县农信社", unit_type="bank", district_contains="闽清县")
    s = c.sheet("登记")
    s.put("A1", ["闽清县农信社2023年6月反诈宣传活动登记表"], ["日期", "活动名称", "网点数", "人次", "折页（份）"],
          [datetime(2023, 6, 6), "厅堂微沙龙", 1, 25, 30], [datetime(2023, 6, 13), "反诈进企业", 1, -40, 60], [datetime(2032, 6, 15), "赶圩日宣传", 1, 150, 200],
          [datetime(2023, 6, 20), "反诈进社区", 1, Formula("=80/0", "#DIV/0!"), "***"], [datetime(2023, 6, 27), "暑期学生宣传", 1, 66, 80])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("label|figure", "B3:B7").role("base|unread|label|note", "C3:C7").may_flag("C2:C7")
    s.role("unread|figure", "D6", "E6")
    for r, d in ((3, 6), (4, 13), (6, 20), (7, 27)):
        s.by_row[r] = {**days(f"2023-06-{d:02}"), "activity": s.cells[f"B{r}"]}
    s.by_row[5] = {"activity": "赶圩日宣传", "optional": True}
    for r in range(3, 8):
        s.fact(f"B{r}", "sessions", 1, channel="unspecified|branch|stall", target_group="unspecified|workers|residents|students|bank_customers")
    for a, v in (("D3", 25), ("D5", 150), ("D7", 66)):
        s.fact(a, "people_reached", v, channel="unspecified|branch|stall", target_group="unspecified|students|bank_customers")
    for a, v in (("E3", 30), ("E4", 60), ("E5", 200), ("E7", 80)):
        s.fact(a, "leaflets", v, channel="handout|branch|stall", target_group="unspecified|workers|students|bank_customers")
    s.fact("D4", "people_reached", -40, optional=True)
    s.problem("query", "a negative count", "D4", says=("-40", "负")).problem("query", "a date in the future", "A5").problem("query", "an Excel error", "D6").problem("query", "masked figure", "E6")
    return c


def held() -> list[Case]:
    c = Case("c50-no-period", "西庄镇反诈宣传统计.xlsx", "The unit is known, no date anywhere: held with one error for the file.", held=True,
             unit="西庄镇", unit_type="township", district_contains="韩城市")
    s = c.sheet("Sheet1")
    s.put("A1", ["韩城市西庄镇防范电信网络诈骗宣传统计表"], ["序号", "项目", "数量"], [1, "宣传单（份）", 740], [2, "横幅（条）", 9], [3, "广播（次）", 56])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("serial", "A3:A5").role("label", "B3:B5").role("figure", "C3:C5")
    s.rows("A3:A5", measure=["leaflets", "banners", "broadcasts"]).facts("C3:C5")
    c.problem("error", "held: no period")
    given = c.variant("period", "The same file with --period: all facts are there.", options=("--period", "2023-Q3"), held=False)
    for f in given.expected:
        f["period_start"], f["period_end"] = ["2023-07-01"], ["2023-09-30"]
    return [c, given]


def supplied_never_overrides() -> list[Case]:
    c = Case("c51-options-fill-gaps-only", "象山镇4月反诈宣传（2023）.xlsx", "Unit and month stand in the file; options that say otherwise change nothing.",
             options=("--unit", "大英县公安局", "--period", "2022-01"), **month("2023-04"), unit="象山镇", unit_type="township", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县象山镇2023年4月反诈宣传统计表"], ["填报单位：象山镇人民政府"], ["项目", "数量"], ["宣传单（份）", 350], ["入户（户）", 126])
    s.merge("A1:B1", "A2:B2").role("title", "A1").role("meta", "A2").role("header", "A3:B3").role("label", "A4:A5")
    s.rows("A4:A5", measure=["leaflets", "households"]).facts("B4:B5")
    return [c]


def cases() -> list[Case]:
    return [hidden_parts(), formulas_without_result(), scales(), composite_headers(), unsettled_place(), settled_places(), short_and_full_names(),
            bases_and_ratios(), unknown_headers(), bad_figures(), *held(), *supplied_never_overrides()]
