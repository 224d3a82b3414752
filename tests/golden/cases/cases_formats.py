"""Other formats, prose, and tables that are no campaign at all."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from builder import ONLINE, Case, about, at_least, at_most, days, month


def small_table(c: Case, sheet: str = "Sheet1") -> Case:
    """The same small roll-up for every text format, so that only the format is tried."""
    s = c.sheet(sheet)
    s.put("A1", ["大英县2023年4月反诈宣传情况统计表"], ["填报单位：大英县反诈中心", "", "填报日期：2023-05-03"], ["单位", "宣传单（份）", "讲座（场）", "受众（人次）"],
          ["县教育局", "1,250", 12, "3300余"], ["县总工会", 420, 3, 295], ["县妇联", 0, "-", ""], ["合计", 1670, 15, 3595], ["填表人：邹××"])
    s.role("title", "A1").role("meta", "A2", "C2").role("header", "A3:D3").role("label", "A4:A6").role("label|total", "A7").role("total", "B7:D7").role("note|meta", "A8")
    s.rows("A4:A6", unit="cell").columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D=dict(measure="people_reached", channel="unspecified|lecture"))
    s.facts("B4:D6", read={"B4": {"value": 1250, "low": 1250, "high": 1250, "qualifier": "exact"}, "D4": at_least(3300, 3399)})
    return c


def text_formats() -> list[Case]:
    given = dict(**month("2023-04"), unit_type="government", district_contains="大英县")
    return [small_table(Case("c52-tab-separated-gbk", "大英县4月反诈宣传.tsv", "Tab-separated text in GBK.", form="tsv", **given)),
            small_table(Case("c53-html-named-xls", "大英县4月反诈宣传（系统导出）.xls", "An HTML table under the name .xls.", form="html", **given)),
            small_table(Case("c54-semicolons-with-bom", "大英县4月反诈宣传（分号）.csv", "UTF-8 with BOM, semicolons between the fields.", form="semicolon", **given)),
            small_table(Case("c55-tab-text-named-xls", "大英县4月反诈宣传报送.xls", "Tab-separated GBK text under the name .xls.", form="tsv", **given))]


def old_excel() -> Case:
    c = Case("c56-xls", "龙江派出所反诈宣传活动登记2023.xls", "A ledger as a true Excel 97 file with date cells and a merged title.",
             unit="龙江派出所", unit_type="police", district_contains="龙陵县")
    s = c.sheet("登记")
    s.put("A1", ["龙陵县公安局龙江派出所2023年反诈宣传活动登记表"], ["时间", "活动名称", "宣传对象", "人数（人次）", "宣传单（份）", "横幅（条）"],
          [date(2023, 5, 4), "街子天反诈宣传", "村民", 215, 260, 2], [date(2023, 5, 19), "中心小学反诈班会", "学生", 180, 180, ""], [date(2023, 6, 1), "六一亲子反诈课堂", "家长", 95, 100, 1])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:A5", "C3:C5").role("label|figure", "B3:B5")
    for r, d, g, ch in ((3, "2023-05-04", "villagers", "unspecified|stall"), (4, "2023-05-19", "students", "unspecified|class_meeting"), (5, "2023-06-01", "parents", "unspecified|lecture")):
        s.by_row[r] = {**days(d), "activity": s.cells[f"B{r}"], "target_group": g}
        s.facts(f"D{r}", measure="people_reached", channel=ch).facts(f"E{r}", measure="leaflets", channel=[*ch.split("|"), "handout"]).facts(f"F{r}", measure="banners", channel=[*ch.split("|"), "banner"]).fact(f"B{r}", "sessions", 1, channel=ch)
    return c


def prose_text() -> Case:
    c = Case("c57-prose-text", "回马派出所2023年5月反诈宣传小结.txt", "A monthly report in prose: figures, of-which, mentions, other people's numbers, plans.",
             **month("2023-05"), unit="回马派出所", unit_type="police", district_contains="大英县")
    c.paragraph("大英县公安局回马派出所2023年5月反诈宣传工作小结", "title")
    p = c.paragraph("5月份，回马派出所联合辖区学校、银行开展反诈宣传，共组织集中宣传6场次，其中进校园2场，发放宣传单1200余份，张贴海报85张，悬挂横幅12条，受教育群众近3000人次。", "figure")
    c.say(p, "sessions", 2, target_group="students|unspecified", channel="unspecified|stall|lecture")
    c.say(p, "sessions", 4, channel="stall|unspecified")
    c.say(p, "leaflets", at_least(1200, 1299))
    c.say(p, "posters", 85)
    c.say(p, "banners", 12)
    c.say(p, "people_reached", at_most(3000, 2000), target_group="unspecified|residents", channel="unspecified|stall")
    p = c.paragraph("利用警民微信群推送预警信息46条，小喇叭巡播30次，发送防骗短信约2万条。", "figure")
    c.say(p, "posts", 46, channel="group_chat")
    c.say(p, "broadcasts", 30)
    c.say(p, "sms", about(20000))
    c.paragraph("民警结合辖区张某被骗4.5万元的案例，讲解刷单返利等8类诈骗手法，提醒群众拨打96110、110报警。", "note")
    p = c.paragraph("与辖区60多名独居老人结对，通过黑板报、微博提醒群众。", "note|figure")
    c.say(p, "people_reached", at_least(60, 69), target_group="elderly_alone", channel="unspecified|door_to_door", optional=True)
    c.say(p, "households", at_least(60, 69), target_group="elderly_alone", optional=True)
    c.paragraph("6月，计划开展宣传10场，拟发放宣传单2000份。", "planned|note")
    c.paragraph("大英县公安局回马派出所", "meta|note")
    c.paragraph("2023年6月1日", "meta|note")
    return c


def report_with_table() -> Case:
    c = Case("c58-report-with-table", "龙陵县民族中学反诈宣传月总结.docx", "A report with a table; what the text repeats from the table counts once, 每 multiplies.",
             **month("2023-09"), unit="龙陵县民族中学", unit_type="school", district_contains="龙陵县")
    c.paragraph("龙陵县民族中学2023年9月反诈宣传月工作总结", "title")
    p = c.paragraph("9月，学校召开反诈主题班会48场，发放《致家长的一封信》2350份，校园广播播放反诈提示20次。", "figure")
    c.say(p, "leaflets", 2350, target_group="parents|unspecified|students")
    c.say(p, "broadcasts", 20, target_group="unspecified|students")
    t = c.table([["年级", "主题班会（场）", "参加学生（人次）"], ["七年级", 16, 812], ["八年级", 16, 790], ["九年级", 16, 765], ["合计", 48, 2367]])
    t.role("header", "A1:C1").role("label", "A2:A4").role("label|total", "A5").role("total", "B5:C5")
    t.columns(B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"), C=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting")).facts("B2:C4")
    p2 = c.paragraph("校内设置宣传栏12个，每个张贴海报3张。", "figure")
    c.say(p2, "boards", 12, target_group="unspecified|students")
    c.say(p2, "posters", 36, target_group="unspecified|students")
    c.problem("note", "posters by multiplication", p2, sheet="text")
    c.flaggable += [["text", p], ["text", p2]]
    return c


def prose_month_and_running_total() -> Case:
    c = Case("c59-prose-in-a-column", "英德市银行业反诈宣传情况（11月）.xlsx", "A prose column alone: month beside running total, of-which, kinds beside copies, required and denied things.",
             **month("2023-11"), unit_type="bank", district_contains="英德市")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市银行业2023年11月反诈宣传开展情况"], ["机构", "开展情况"],
          ["农行英德支行", "本月开展宣传35场，其中财会培训8场，累计开展宣传210场；发放宣传单28种6000余份。"],
          ["建行英德支行", "通过49个网点LED屏滚动播放反诈标语，接受群众咨询120余人次，发放折页800份。"],
          ["邮储银行英德支行", "要求各网点每周至少开展2场宣传，本月未开展外出宣传。"],
          ["英德农商银行", "成功劝阻电信诈骗3起，挽回损失15.6万元，原创推文4篇、阅读量1.2万次。"])
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A6").role("figure", "B3:B4", "B6").role("note|planned", "B5")
    s.rows("A3:A6", unit="cell")
    s.fact("B3", "sessions", 8, target_group="finance_staff", channel="training").fact("B3", "sessions", 27).fact("B3", "leaflets", at_least(6000, 6999))
    s.fact("B4", "consultations", at_least(120, 129), target_group="unspecified|residents", channel="unspecified|branch").fact("B4", "leaflets", 800, channel="handout|branch")
    s.fact("B6", "scams_stopped", 3, channel="unspecified|branch").fact("B6", "loss_prevented", 156000, channel="unspecified|branch").fact("B6", "posts", 4, channel=ONLINE).fact("B6", "views", 12000, channel=ONLINE)
    return c


def no_campaign() -> list[Case]:
    people = Case("c60-population", "龙陵县人口基本情况.xlsx", "A table of population: no fact.", district_contains="龙陵县")
    s = people.sheet("人口")
    s.put("A1", ["龙陵县2022年末人口基本情况"], ["单位：人、户"], ["乡镇", "总户数", "总人口", "60岁以上老年人", "在校学生"], ["龙山镇", 21034, 71020, 11980, 13350], ["镇安镇", 11870, 41213, 6902, 5120], ["合计", 32904, 112233, 18882, 18470])
    s.role("title", "A1").role("meta", "A2").role("header", "A3:E3").role("label", "A4:A5").role("label|total", "A6").may_flag("*")
    money = Case("c61-budget", "反诈宣传经费预算表2023.xlsx", "A budget for campaign material: amounts of money and planned quantities, no fact.")
    s = money.sheet("预算")
    s.put("A1", ["大英县公安局2023年反诈宣传经费预算表"], ["序号", "项目", "单价（元）", "数量", "金额（元）"], [1, "宣传折页", 0.35, 20000, 7000], [2, "横幅", 45, 100, 4500], [3, "反诈扇子", 1.8, 5000, 9000], ["合计", "", "", "", 20500])
    s.role("title", "A1").role("header", "A2:E2").may_flag("*")
    talk = Case("c62-duty-roster", "隆盛派出所5月值班表.xlsx", "A duty roster with dates and phone numbers: no activity, no fact.")
    s = talk.sheet("值班表")
    s.put("A1", ["大英县公安局隆盛派出所2023年5月值班表"], ["日期", "星期", "带班领导", "值班民警", "值班电话"], ["5月1日", "一", "唐××", "罗××", "0825-7821110"], ["5月2日", "二", "杜××", "米××", "0825-7821110"])
    s.role("title", "A1").role("header", "A2:E2").role("label|note", "A3:D4").role("serial|note|label", "E3:E4").may_flag("*")
    out = [people, money, talk]
    for c in out:
        c.flaggable.append(["", ""])
        c.problems = []
    return out


def empty_beside_full() -> Case:
    c = Case("c63-empty-sheets-beside", "大英县天保镇中心小学反诈宣传（2023年3月）.xlsx", "One full sheet between two empty ones; one of them holds only blanks and NBSP.",
             **month("2023-03"), unit="天保镇中心小学", unit_type="school", district_contains="大英县")
    c.sheet("Sheet1")
    s = c.sheet("Sheet2")
    s.put("B3", ["大英县天保镇中心小学2023年3月反诈宣传统计表"], ["宣传形式", "场次（场）", "学生（人次）", "家长（人次）"], ["主题班会", 12, 468, ""], ["国旗下讲话", 1, 470, ""], ["家长会", 1, "", 230], ["  ", " ", "　", ""])
    s.merge("B3:E3").role("title", "B3").role("header", "B4:E4").role("label", "B5:B7")
    s.rows("B5:B7", channel=["class_meeting", "unspecified|lecture|class_meeting", "training|unspecified|lecture|class_meeting"])
    s.columns(C=dict(measure="sessions", target_group="unspecified|students|parents"), D=dict(measure="people_reached", target_group="students"), E=dict(measure="people_reached", target_group="parents")).facts("C5:E7")
    blank = c.sheet("Sheet3")
    blank.put("A1", ["\u00a0", "　"])
    return c


def enterprise_form() -> Case:
    c = Case("c64-key-value-form", "××硅业反诈宣传情况反馈表.xlsx", "A feedback form: labels left, answers right, a prose answer at the bottom that adds what the figures lack.",
             **month("2023-05"), unit="龙陵县××硅业有限公司|硅业", unit_type="enterprise", district_contains="龙陵县")
    s = c.sheet("反馈表")
    s.put("A1", ["企业反诈宣传情况反馈表"], ["企业名称", "龙陵县××硅业有限公司"], ["统计时段", "2023年5月1日至5月31日"], ["职工总数（人）", 640], ["开展培训（场）", 3], ["参训职工（人次）", 512], ["安装国家反诈中心APP（人）", 498],
          ["工作情况", "在食堂、宿舍楼张贴海报30余张，培训3场，并通过企业微信群转发反诈提示18条。"], ["联系人及电话", "赵×× 0875-612××××"])
    s.merge("A1:B1").role("title", "A1").role("label|header|meta", "A2:A7").role("meta|label", "B2:B3").role("base", "B4").role("label|header", "A8").role("figure", "B8").role("label|header|note|meta", "A9").role("note|meta|serial", "B9")
    group = "workers|unspecified"
    s.fact("B5", "sessions", 3, channel="training", target_group=group).fact("B6", "people_reached", 512, channel="unspecified|training", target_group="workers").fact("B7", "app_installs", 498, target_group=group)
    s.fact("B8", "posters", at_least(30, 39), target_group=group).fact("B8", "posts", 18, channel="group_chat", target_group=group)
    return c


def cases() -> list[Case]:
    return [*text_formats(), old_excel(), prose_text(), report_with_table(), prose_month_and_running_total(), *no_campaign(), empty_beside_full(), enterprise_form()]
