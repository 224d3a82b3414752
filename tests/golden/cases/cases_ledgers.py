"""Lists of activities: one row is one session, dates and names may be merged, some rows never happened."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import datetime

from builder import Case, Styled, at_least, days, month


def merged_dates() -> Case:
    c = Case("c32-ledger-merged-date-and-name", "镇安镇反诈宣传活动登记表.xlsx",
             "A date merged over three rows and a name merged over two belong to each row.",
             unit="镇安镇", unit_type="township", district_contains="镇安镇")
    s = c.sheet("登记表")
    s.put("A1", ["龙陵县镇安镇2023年6月反诈宣传活动登记表"], ["日期", "活动名称", "地点", "宣传对象", "宣传方式", "人数（人次）", "发放资料（份）"],
          [datetime(2023, 6, 5), "赶街日反诈宣传", "镇安街", "群众", "设摊", 340, 500], ["", "反诈班会", "镇安中学", "学生", "主题班会", 280, 280],
          ["", "老年协会座谈", "镇安社区", "老年人", "座谈", 46, 50], [datetime(2023, 6, 14), "“全民反诈在行动”进村寨", "芒达村", "村民", "入户", 88, 90],
          ["", "", "八〇八村", "村民", "入户", 61, 75], [datetime(2023, 6, 20), "企业宣讲", "硅厂", "企业职工", "讲座", 120, ""])
    s.merge("A1:G1", "A3:A5", "A6:A7", "B6:B7")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A8", "C3:E8").role("label|figure", "B3:B8")
    s.by_row = {r: {**days(d), "activity": a, "target_group": g, "channel": ch} for r, d, a, g, ch in (
        (3, "2023-06-05", "赶街日反诈宣传|镇安街", "residents|unspecified", "stall"), (4, "2023-06-05", "反诈班会|镇安中学", "students", "class_meeting"),
        (5, "2023-06-05", "老年协会座谈|镇安社区", "elderly", "training"), (6, "2023-06-14", "“全民反诈在行动”进村寨|芒达村", "villagers", "door_to_door"),
        (7, "2023-06-14", "“全民反诈在行动”进村寨|八〇八村", "villagers", "door_to_door"), (8, "2023-06-20", "企业宣讲|硅厂", "workers", "lecture"))}
    s.facts("F3:F8", measure="people_reached")
    for r in range(3, 8):
        s.facts(f"G{r}", measure="leaflets", channel=[s.by_row[r]["channel"], "handout"])
    for r in (3, 4, 5, 6, 8):
        s.fact(f"B{r}", "sessions", 1)
    s.fact("B7", "sessions", 1, cells=["B6", "C7", "A7", "A6"])
    return c


def merged_figure() -> Case:
    c = Case("c33-merged-figure", "实验幼儿园反诈宣传统计5月.xlsx",
             "A figure merged over three classes counts once; two classes with the same numbers are no repeats.",
             **month("2023-05"), unit="龙陵县实验幼儿园", unit_type="kindergarten", district_contains="龙陵县")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县实验幼儿园2023年5月反诈宣传统计表"], ["班级", "家长会（场）", "发放告家长书（份）", "家长参与（人次）"],
          ["大一班", 1, 35, 98], ["大二班", 1, 35, ""], ["大三班", 1, 33, ""], ["中一班", 1, 32, 61], ["中二班", 1, 32, ""], ["合计", 5, 167, 159])
    s.merge("A1:D1", "D3:D5", "D6:D7").role("title", "A1").role("header", "A2:D2").role("label", "A3:A7").role("label|total", "A8").role("total", "B8:D8")
    s.columns(B=dict(measure="sessions", channel="training|unspecified|lecture|class_meeting", target_group="parents"),
              C=dict(measure="leaflets", target_group="parents"), D=dict(measure="people_reached", target_group="parents", channel="unspecified|training|lecture|class_meeting"))
    s.facts("B3:C7", "D3", "D6")
    return c


def stated_sessions() -> Case:
    c = Case("c34-ledger-with-stated-sessions", "龙山镇四月反诈进企业台账.xlsx",
             "A ledger that states how many sessions each row was: those count, not the rows.",
             unit="龙山镇", unit_type="township", district_contains="龙山镇", target_group="workers|unspecified")
    s = c.sheet("台账")
    s.put("A1", ["龙陵县龙山镇2023年反诈宣传进企业工作台账"], ["序号", "活动时间", "活动主题", "企业名称", "场次", "职工人数（人次）", "资料（册）"],
          [1, "4月3日", "财务人员防骗", "××硅业公司", 2, 63, 70], [2, "4月11日-12日", "新入职员工培训", "黄龙玉产业园", 3, 150, 150], [3, "4月25日", "防刷单返利", "咖啡加工厂", 1, 42, 50])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", "A3:A5").role("label", "B3:D5")
    s.by_row = {3: {**days("2023-04-03"), "activity": "财务人员防骗|××硅业公司", "target_group": "workers|unspecified|finance_staff"},
                4: {**days("2023-04-11", "2023-04-12"), "activity": "新入职员工培训|黄龙玉产业园"}, 5: {**days("2023-04-25"), "activity": "防刷单返利|咖啡加工厂"}}
    s.columns(E=dict(measure="sessions", channel="unspecified|training"), F=dict(measure="people_reached", channel="unspecified|training", target_group="workers"), G=dict(measure="leaflets", channel="handout|training")).facts("E3:E5", "G3:G5")
    for r in (3, 4, 5):
        s.fact(f"F{r}", "people_reached", s.cells[f"F{r}"], target_group="workers|finance_staff|unspecified")
    return c


def no_channel_column() -> Case:
    c = Case("c35-ledger-without-channel", "韩城市禹甸园等活动记录.xlsx",
             "No column of channels; the names of the activities speak for themselves or say nothing.",
             unit="新城派出所", unit_type="police", district_contains="韩城市")
    s = c.sheet("2023年")
    s.put("A1", ["韩城市公安局新城派出所反诈宣传活动记录"], ["时间", "活动内容", "参加群众（人次）", "发放宣传单（份）", "备注"],
          [5.6, "禹甸园广场反诈宣传", 210, 300, ""], [5.13, "体育场反诈宣传", "百余", 150, "晚6时许"], [5.2, "召开行业场所负责人反诈宣传会", 38, "", "组建微信群"])
    s.cells["A3"], s.cells["A4"], s.cells["A5"] = "5.6", "5.13", Styled(5.2, "0.00")
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("label|figure", "B3:B5").role("note|label", "E4:E5")
    s.by_row = {3: {**days("2023-05-06"), "activity": "禹甸园广场反诈宣传"}, 4: {**days("2023-05-13"), "activity": "体育场反诈宣传"}, 5: {**days("2023-05-20"), "activity": "召开行业场所负责人反诈宣传会"}}
    s.facts("C3:C5", measure="people_reached", read={"C4": at_least(100, 199)}, channel="unspecified|stall|training", target_group="unspecified|residents")
    s.facts("D3:D4", measure="leaflets")
    for r in (3, 4, 5):
        s.fact(f"B{r}", "sessions", 1, channel="unspecified|stall|training")
    return c


def repeated_rows() -> Case:
    c = Case("c36-ledger-repeated-row", "英德农商银行反诈活动登记（8月）.xlsx",
             "One row is entered twice (only the serial number differs): it counts and is asked about; rows that differ in place do not.",
             unit="英德农商银行", unit_type="bank", district_contains="英德市")
    s = c.sheet("8月")
    s.put("A1", ["英德农商银行2023年8月反诈宣传活动登记表"], ["序号", "日期", "活动主题", "地点", "宣传对象", "方式", "人次", "折页（份）"],
          [1, "2023年8月3日", "存款保险与反诈", "城南支行", "中老年客户", "网点宣传", 22, 30], [2, "2023年8月3日", "存款保险与反诈", "城北支行", "中老年客户", "网点宣传", 22, 30],
          [3, "2023年8月9日", "反诈进农贸市场", "仙水市场", "商户", "设摊", 75, 100], [4, "2023年8月9日", "反诈进农贸市场", "仙水市场", "商户", "设摊", 75, 100], [5, "2023年8月16日", "暑期反诈课堂", "英红文化站", "学生", "讲座", 40, 40])
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A7").role("label", "B3:B7", "D3:F7").role("label|figure", "C3:C7")
    s.by_row = {r: {**days(d), "activity": f"{s.cells[f'C{r}']}|{s.cells[f'D{r}']}", "target_group": g, "channel": ch} for r, d, g, ch in (
        (3, "2023-08-03", "elderly|bank_customers", "branch"), (4, "2023-08-03", "elderly|bank_customers", "branch"), (5, "2023-08-09", "merchants", "stall"), (6, "2023-08-09", "merchants", "stall"), (7, "2023-08-16", "students", "lecture"))}
    for r in range(3, 8):
        s.facts(f"G{r}", measure="people_reached").facts(f"H{r}", measure="leaflets", channel=[s.by_row[r]["channel"], "handout"]).fact(f"C{r}", "sessions", 1)
    s.problem("query", "the row repeats row 5", "C6", "A6", "B6", "D6", "E6", "F6", "G6", "H6").may_flag("A6:H6")
    return c


def ditto_marks() -> Case:
    c = Case("c37-ditto", "大英县隆盛镇反诈宣传5月台账.xlsx",
             "同上, 〃 and ″ repeat what stands above in the columns of dates, groups and channels.",
             unit="隆盛镇", unit_type="township", district_contains="隆盛镇")
    s = c.sheet("5月台账")
    s.put("A1", ["大英县隆盛镇2023年5月反诈宣传活动台账"], ["序号", "活动日期", "活动名称", "覆盖村组", "宣传对象", "宣传方式", "受众（人次）"],
          [1, "5月4日", "青年节反诈宣传", "五桂社区", "青少年", "讲座", 64], [2, "同上", "入户反诈宣传", "花园村", "村民", "入户", 52],
          [3, "5月10日", "入户反诈宣传", "青岭村", "〃", "〃", 47], [4, "″", "院坝会", "石门村", "同上", "院坝会", 39])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", "A3:A6").role("label", "B3:B6", "D3:F6").role("label|figure", "C3:C6")
    s.by_row = {r: {**days(d), "activity": f"{s.cells[f'C{r}']}|{s.cells[f'D{r}']}", "target_group": g, "channel": ch} for r, d, g, ch in (
        (3, "2023-05-04", "youth", "lecture"), (4, "2023-05-04", "villagers", "door_to_door"), (5, "2023-05-10", "villagers", "door_to_door"), (6, "2023-05-10", "villagers", "training|lecture|unspecified|stall"))}
    s.facts("G3:G6", measure="people_reached")
    for r in range(3, 7):
        s.fact(f"C{r}", "sessions", 1)
    return c


def cancelled_rows() -> Case:
    c = Case("c38-ledger-cancelled", "勐糯镇6月反诈宣传活动表.xlsx",
             "Two rows did not take place: 已取消 in the state column, 因降雨取消 in the remarks; their numbers are plans.",
             unit="勐糯镇", unit_type="township", district_contains="勐糯镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县勐糯镇2023年6月反诈宣传活动表"], ["序号", "时间", "活动名称", "状态", "人次", "宣传单（份）", "备注"],
          [1, "6月2日", "集市反诈宣传", "已完成", 260, 300, ""], [2, "6月9日", "边民反诈夜校", "已取消", 80, 80, ""], [3, "6月15日", "小学反诈宣讲", "已完成", 190, 200, ""],
          [4, "6月21日", "广场反诈晚会", "", 500, 400, "因降雨取消"], [5, "6月30日", "禁毒反诈联合宣传", "已完成", 310, 350, "与禁毒办联合"])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", "A3:A7").role("label", "B3:B7").role("label|planned|note", "D3:D7").role("label|figure", "C3", "C5", "C7")
    s.role("label|planned", "C4", "C6").role("planned", "E4:F4", "E6:F6").role("note|label|planned", "G6:G7")
    for r, d, g, ch in ((3, "2023-06-02", "unspecified", "unspecified|stall"), (5, "2023-06-15", "unspecified|students", "unspecified|lecture"), (7, "2023-06-30", "unspecified", "unspecified|stall")):
        s.by_row[r] = {**days(d), "activity": s.cells[f"C{r}"], "target_group": g}
        s.facts(f"E{r}", measure="people_reached", channel=ch).facts(f"F{r}", measure="leaflets", channel=[*ch.split("|"), "handout"]).fact(f"C{r}", "sessions", 1, channel=ch)
    return c


def health_ledger() -> Case:
    c = Case("c39-health-education-ledger", "县人民医院反诈健康教育活动记录.xlsx",
             "The wide ledger of health education: form, place, organiser, audience, number, kind and number of papers, evaluation; 日期 and 填表时间 differ.",
             unit="龙陵县人民医院", unit_type="hospital|other", district_contains="龙陵县")
    s = c.sheet("记录")
    s.put("A1", ["龙陵县人民医院2023年防诈骗健康教育活动记录汇总"], ["活动主题", "活动地点", "活动形式", "活动时间", "填表时间", "组织者", "接受健康教育人员种类", "接受健康教育人数", "资料种类", "资料数量（份）", "负责人"],
          ["识破保健品骗局", "门诊大厅", "现场咨询", "2023-05-16", "2023-05-20", "医务科", "患者及家属", 96, "折页", 120, "尹××"], ["护住养老钱", "住院部五楼", "讲座", "2023-05-23", "2023-05-25", "护理部", "老年患者", 34, "明白纸", 40, "番××"])
    s.merge("A1:K1").role("title", "A1").role("header", "A2:K2").role("label|figure", "A3:A4").role("label", "B3:D4", "G3:G4", "I3:I4").role("label|note|meta", "E3:F4", "K3:K4")
    s.by_row = {3: {**days("2023-05-16"), "activity": "识破保健品骗局|门诊大厅", "unit": "龙陵县人民医院|医务科", "target_group": "patients|unspecified", "channel": "stall|service_window|unspecified"},
                4: {**days("2023-05-23"), "activity": "护住养老钱|住院部五楼", "unit": "龙陵县人民医院|护理部", "target_group": "elderly|patients|unspecified", "channel": "lecture"}}
    for r in (3, 4):
        s.facts(f"H{r}", measure="people_reached").facts(f"J{r}", measure="leaflets", channel="handout|stall|service_window|unspecified|lecture").fact(f"A{r}", "sessions", 1)
    return c


def cases() -> list[Case]:
    return [merged_dates(), merged_figure(), stated_sessions(), no_channel_column(), repeated_rows(), ditto_marks(), cancelled_rows(), health_ledger()]
