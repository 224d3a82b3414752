"""What one unit sends: forms of one activity, lists of households, names, posts, papers and programmes."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, days, month

ANY = "unspecified|stall|lecture|training|door_to_door|handout"
PEOPLE = "unspecified|residents|villagers"


def weekdays() -> Case:
    c = Case("r01-police-week-by-day", "龙新派出所反诈宣传周报（6.5-6.11）.xlsx", "Measures in rows, the seven days in columns, 合计 at the end; one total is off.",
             unit="龙新派出所|龙陵县公安局龙新派出所", unit_type="police", district_contains="龙陵县", target_group=PEOPLE)
    s = c.sheet("周报")
    s.put("A1", ["龙陵县公安局龙新派出所反诈宣传工作周报表"], ["填报时段：2023年6月5日至6月11日", "", "", "", "", "", "填报人：杨××"],
          ["项目", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "合计"],
          ["集中宣传（场次）", 1, "", 1, "", "", 1, "", 3], ["发放宣传单（份）", 120, 60, 150, 45, 30, 310, 80, 795], ["入户走访（户）", 12, 18, 9, 22, 15, "/", 6, 82],
          ["受教育群众（人次）", 96, 41, 133, 57, 38, 265, 72, 712], ["指导安装国家反诈中心APP（人）", 8, 11, 5, 14, 9, 26, 4, 77], ["出动警力（人次）", 4, 2, 4, 3, 2, 6, 2, 23])
    s.merge("A1:I1", "A2:F2", "G2:I2").role("title", "A1").role("meta", "A2").role("meta|note", "G2").role("header", "A3:H3").role("header|total", "I3").role("label|header", "A4:A9").role("total", "I4:I9")
    for i, col in enumerate("BCDEFGH"):
        d = f"2023-06-{5 + i:02d}"
        p = {"period_start": f"{d}|2023-06-05", "period_end": f"{d}|2023-06-11"}
        for r, m, ch in ((4, "sessions", "unspecified|stall"), (5, "leaflets", "handout"), (6, "households", "door_to_door"), (7, "people_reached", "unspecified"), (8, "app_installs", "app"), (9, "staff", "unspecified")):
            s.facts(f"{col}{r}", measure=m, channel=ch, **p)
    s.problem("query", "712 stated, the days give 702", "I7", says=(10,))
    return c


def kindergarten() -> Case:
    c = Case("r04-kindergarten-photo-sheet", "大英县蓬莱镇中心幼儿园反诈活动图片资料.docx", "Photographs with captions under a heading, a few numbers in a small table.", form="docx",
             unit="大英县蓬莱镇中心幼儿园|蓬莱镇中心幼儿园", unit_type="kindergarten", district_contains="大英县", **days("2023-05-19"))
    c.paragraph("大英县蓬莱镇中心幼儿园“大手牵小手 反诈一起走”活动图片资料", "title|label")
    t = c.table([["活动时间", "2023年5月19日", "活动地点", "幼儿园多功能厅"], ["参加幼儿（人）", 126, "参加家长（人）", 118], ["发放宣传手册（册）", "130余", "签订承诺书（份）", 118], ["图片1", "图片2", "图片3", "图片4"]])
    t.role("label|header|meta", "A1:D1", "A2", "C2", "A3", "C3").role("label|header|note", "A4:D4")
    ch = "unspecified|lecture|training"
    t.fact("B2", "people_reached", 126, target_group="children", channel=ch).fact("D2", "people_reached", 118, target_group="parents", channel=ch)
    t.fact("B3", "leaflets", at_least(130, 139)).fact("D3", "pledges", 118, channel=ch)
    c.paragraph("图片1：民警为小朋友讲反诈故事", "note|label")
    c.paragraph("图片2：3名家长代表上台领取反诈手册", "note|label")
    c.paragraph("图片3：大二班亲子共绘反诈海报", "note|label")
    c.paragraph("图片4：家长扫码安装国家反诈中心APP", "note|label")
    return c


def sign_in() -> Case:
    c = Case("r06-sign-in-sheet", "城关派出所反诈讲座签到表.xlsx", "Names, units and signatures only: no figure anywhere; the names are no activities.",
             unit="西夏区公安分局城关派出所", unit_type="police")
    s = c.sheet("签到表")
    s.put("A1", ["反诈知识讲座签到表"], ["讲座主题：警惕冒充公检法诈骗", "", "", "时间：2023年7月12日", "", "地点：社区活动室"], ["序号", "姓名", "单位/住址", "序号", "姓名", "单位/住址"],
          [1, "马××", "怀远小区3-2-401", 6, "丁××", "怀远小区5-1-102"], [2, "王××", "宁大家属院", 7, "哈××", "怀远市场12号"], [3, "李××", "怀远市场8号", 8, "杨××", "怀远小区3-1-202"], [4, "纳××", "怀远小区1-4-603", 9, "", ""], [5, "陈××", "宁大家属院", 10, "", ""])
    s.merge("A1:F1", "A2:C2", "D2:E2").role("title", "A1").role("meta|label|title", "D2", "F2").role("header", "A3:F3").role("serial", "A4:A8", "D4:D8").role("label|note|meta", "B4:C8", "E4:F6")
    s.fact("A2", "sessions", 1, optional=True, channel="lecture", **days("2023-07-12"), cells=["A1", "A2", "D2"])
    s.may_flag("A1:F2")
    return c


def volunteer_log() -> Case:
    c = Case("r07-volunteer-log", "陈××志愿服务记录.csv", "One volunteer's log: hours are no measure, each row is a session.", form="gbk",
             unit="福州市锦江社区志愿服务队|锦江社区志愿服务队|锦江社区", district_contains="福州市")
    s = c.sheet("记录")
    s.put("A1", ["福州市锦江社区志愿服务队反诈宣传服务记录"], ["志愿者：陈××", "", "", "", "年度：2023年"], ["服务日期", "服务内容", "服务地点", "服务时长（小时）", "服务对象", "服务人次", "发放资料（份）"],
          ["3月5日", "学雷锋日反诈摆摊", "锦江广场", 3, "居民", 85, 120], ["3月18日", "上门教老人识骗局", "锦江新村6座", 1.5, "独居老人", 7, 7], ["4月15日", "反诈知识讲座助讲", "社区党群服务中心", 2, "老年人", 42, 50], ["5月6日", "楼道反诈巡讲", "锦江花园", 2.5, "居民", 31, "30余"],
          ["累计服务时长", "", "", 9])
    s.role("title", "A1").role("meta|note", "A2").role("meta", "E2").role("header", "A3:G3").role("label", "A4:A7", "C4:C7", "E4:E7").role("label|figure", "B4:B7").role("total|label|cumulative|note", "A8").role("total|cumulative|note|base", "D8")
    s.by_row = {r: {**days(d), "target_group": g, "channel": ch, "activity": f"{s.cells[f'B{r}']}|{s.cells[f'C{r}']}"} for r, d, g, ch in (
        (4, "2023-03-05", "residents", "stall|unspecified"), (5, "2023-03-18", "elderly_alone|elderly", "door_to_door|unspecified"), (6, "2023-04-15", "elderly", "lecture"), (7, "2023-05-06", "residents", "lecture|unspecified|patrol"))}
    for r in range(4, 8):
        s.fact(f"B{r}", "sessions", 1).facts(f"F{r}", measure="people_reached").facts(f"G{r}", measure="leaflets", channel=s.by_row[r]["channel"] + "|handout", read={"G7": at_least(30, 39)})
    return c


def training_record() -> Case:
    c = Case("r08-company-training-record", "反诈培训记录表.xls", "One form is one training: 应到 / 实到, lesson hours, pass rate, a text.", form="xls",
             unit="英德市恒达水泥有限公司|恒达水泥有限公司", unit_type="enterprise", district_contains="英德市", **days("2023-08-16"), target_group="workers|finance_staff|unspecified", activity="防范电信网络诈骗专题培训|公司三楼会议室")
    s = c.sheet("培训记录")
    s.put("A1", ["英德市恒达水泥有限公司员工培训记录表"], ["培训主题", "防范电信网络诈骗专题培训", "", "培训时间", "2023年8月16日14:30-16:00"], ["主办部门", "安全保卫部", "", "培训地点", "公司三楼会议室"], ["培训讲师", "英城派出所 邓警官", "", "培训课时", "2课时"],
          ["参训对象", "财务、采购、销售岗位员工", "", "应到人数", 64], ["发放资料（份）", 70, "", "实到人数", 61], ["培训内容", "1.电信网络诈骗10大类型；2.企业财务被骗案例（某公司被骗186万元）；3.国家反诈中心APP安装使用。"], ["效果评估", "现场测试61人，合格率98%。"], ["记录人：潘××", "", "", "审核人：谭××"])
    s.merge("A1:E1", "B2:C2", "B3:C3", "B4:C4", "B5:C5", "B6:C6", "B7:E7", "B8:E8").role("title", "A1").role("label|header|meta", "A2:A8", "D2:D6", "E2:E4", "B3:B5").role("label|header|meta|figure", "B2").role("base|planned", "E5").role("note|label", "B7").role("note|ratio|label", "B8").role("note|meta", "A9", "D9")
    s.fact("E6", "people_reached", 61, channel="training|unspecified").fact("B6", "leaflets", 70, channel="training|handout").fact("B2", "sessions", 1, channel="training|unspecified", optional=True, cells=["A2", "B2"])
    s.may_flag("B8")
    return c


def leaflets_received() -> Case:
    c = Case("r12-leaflet-distribution", "龙陵县反诈宣传折页领取发放登记表.xlsx", "Received, handed out, left over: only what was handed out counts.",
             district_contains="龙陵县", **month("2023-05"))
    s = c.sheet("折页")
    s.put("A1", ["龙陵县反诈宣传折页领取发放登记表（2023年5月）"], ["序号", "领取单位", "领取日期", "领取份数", "发放份数", "剩余份数", "领取人"],
          [1, "龙山镇", "5月4日", 3000, 2650, 350, "杨×"], [2, "镇安镇", "5月4日", 2000, 2000, 0, "李×"], [3, "勐糯镇", "5月5日", 1500, 1180, 320, "寸×"], [4, "腊勐镇", "5月5日", 1200, "", 1200, "余×"], [5, "象达镇", "5月8日", 1500, 1420, 80, "董×"], ["合计", "", "", 9200, 7250, 1950])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", "A3:A7").role("label", "B3:B7").role("label|meta|note", "C3:C7", "G3:G7").role("total|label", "A8").role("total", "E8").role("total|base|planned|note", "D8", "F8").role("base|planned|note|total", "D3:D7", "F3:F7")
    for r, d in ((3, "04"), (4, "04"), (5, "05"), (7, "08")):
        s.fact(f"E{r}", "leaflets", s.cells[f"E{r}"], unit=s.cells[f"B{r}"], unit_type="township", channel="handout", period_start=f"2023-05-01|2023-05-{d}", period_end=f"2023-05-31|2023-05-{d}")
    return c


def app_progress() -> Case:
    c = Case("r13-app-progress", "各村（社区）反诈APP安装进度.xlsx", "Population, target, installed, rate, rank, as of a day: only the installed count, cumulative.",
             district_contains="英德市", basis="cumulative", period_end="2023-06-30", measure="app_installs", target_group=PEOPLE)
    s = c.sheet("进度")
    s.put("A1", ["英德市望埠镇“国家反诈中心”APP安装进度统计表"], ["截至2023年6月30日", "", "", "", "", "单位：人"], ["村（社区）", "常住人口", "目标数", "已安装", "安装率", "排名", "较上周新增"],
          ["望埠社区", 6120, 3000, 2874, "95.8%", 1, 61], ["同心村", 2480, 1200, 1020, "85.0%", 3, 22], ["莲塘村", 1950, 950, 874, "92.0%", 2, 18], ["崩岗村", 2210, 1100, 781, "71.0%", 4, 9], ["合计", 12760, 6250, 5549, "88.8%", "", 110])
    s.merge("A1:G1", "A2:E2", "F2:G2").role("title", "A1").role("meta", "A2", "F2").role("header", "A3:G3").role("label", "A4:A7").role("base", "B4:B7").role("planned", "C4:C7").role("ratio", "E4:E7").role("serial|ratio|note", "F4:F7").role("total|label", "A8").role("total|base", "B8").role("total|planned", "C8").role("total", "D8").role("total|ratio", "E8").role("total|cumulative|note|ratio|figure", "G8")
    for r in range(4, 8):
        s.fact(f"D{r}", "app_installs", s.cells[f"D{r}"], unit=s.cells[f"A{r}"], unit_type="community", optional=True)
        s.fact(f"G{r}", "app_installs", s.cells[f"G{r}"], unit=s.cells[f"A{r}"], unit_type="community", optional=True, basis="period|cumulative")
    for f in c.expected:  # 4.4 leaves room: weekly growth beside a running total
        if f["cell"].startswith("D"):
            f["optional"] = False
    return c


def cases() -> list[Case]:
    return [weekdays(), kindergarten(), sign_in(), volunteer_log(), training_record(), leaflets_received(), app_progress()]
