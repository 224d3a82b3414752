"""The same matters in other hands: spacing, line breaks, odd places for unit and month, colloquial groups and channels."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, Styled, about, at_least, at_most, days, month


def broken_headers() -> Case:
    c = Case("d01-broken-headers", "象山镇反诈5月.xlsx", "Line breaks and blanks inside header words, half-width brackets, a row of units and a row of column numbers below the header; the table starts at C4.",
             **month("2023-05"), unit_type="community", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("C4", ["大英县象山镇反诈宣传\n工作情况统计表\n（2023年5月）"], ["填报单位:象山镇平安办", "", "", "", "", "填报日期:2023.6.1"],
          ["序号", "村(社区)", "发放宣\n传资料", "张 贴\n海 报", "入户\n走访", "受教育\n人  次"], ["", "计量单位", "份", "张", "户", "人次"], ["甲", "乙", 1, 2, 3, 4],
          [1, "象山社区", 520, 20, 180, 466], [2, "太吉村", 210, 8, 92, 175], [3, "双河村", 165, 6, 70, 148], ["合\n计", "", 895, 34, 342, 789])
    s.merge("C4:H4", "C5:F5", "C12:D12").role("title", "C4").role("meta", "C5", "H5").role("header", "C6:H6", "D7").role("header|meta", "E7:H7").role("header|serial|note", "C8:H8")
    s.role("serial", "C9:C11").role("label", "D9:D11").role("label|total", "C12").role("total", "E12:H12")
    s.rows("D9:D11", unit="cell").columns(E="leaflets", F="posters", G="households", H="people_reached").facts("E9:H11")
    return c


def year_from_date_of_report() -> Case:
    c = Case("d02-year-from-report-date", "反诈宣传统计表（五月）.xlsx", "The title says 五月份, the year stands in the date of the report at the foot, the unit there as well.",
             **month("2023-05"), unit="韩城市龙门镇|龙门镇", unit_type="township", district_contains="龙门镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["五月份反电信诈骗宣传工作统计表"], ["宣传形式", "次数/数量", "单位", "效果"], ["广场集中宣传", 2, "场", "发放资料同步进行"], ["宣传彩页", 1150, "份", ""], ["村村响广播", 62, "次", ""], ["过街横幅", 7, "条", ""], ["参与群众", "800多", "人次", ""],
          ["填报单位：韩城市龙门镇人民政府", "", "填报时间：2023年6月3日"])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A7").role("label|header|meta|note", "C3:C7").role("note|label", "D3").role("meta|note", "A8", "C8")
    s.rows("A3:A7", measure=["sessions", "leaflets", "broadcasts", "banners", "people_reached"], channel=["stall|unspecified", "handout", "broadcast", "banner", "unspecified"], target_group=["unspecified"] * 4 + ["unspecified|residents"])
    s.facts("B3:B7", read={"B7": at_least(800, 899)})
    return c


def span_over_months() -> Case:
    c = Case("d03-span-over-months", "2023年全民反诈集中宣传月战果.xlsx", "A span over two months in a meta line without a year, the year in the file's name; crime figures beside the campaign's.",
             **days("2023-03-20", "2023-04-20"), unit_type="police", district_contains="英德市")
    s = c.sheet("战果")
    s.put("A1", ["英德市公安局“全民反诈”集中宣传月工作情况统计表"], ["统计时段：3月20日至4月20日"], ["单位", "立案数（起）", "破案数（起）", "止付冻结（万元）", "劝阻（起）", "挽回损失（万元）", "集中宣传（场次）", "宣传册（册）", "受众（人次）"],
          ["城南派出所", 12, 5, 86.4, 9, 31.2, 6, 2600, "1.2万余"], ["浛洸派出所", 4, 1, 10, 3, 5.5, 4, 1200, 3050], ["合计", 16, 6, 96.4, 12, 36.7, 10, 3800, ""])
    s.merge("A1:I1", "A2:I2").role("title", "A1").role("meta", "A2").role("header", "A3:I3").role("label", "A4:A5").role("label|total", "A6").role("total", "E6:H6").role("total|base|note|unread|ratio|label", "B6:D6")
    s.role("base|note|unread|ratio|label", "B4:D5").may_flag("B3:D6")
    s.rows("A4:A5", unit="cell").columns(E="scams_stopped", G=dict(measure="sessions", channel="stall|unspecified"), H="leaflets", I="people_reached").facts("E4:E5", "G4:I5", read={"I4": at_least(12000, 12999)})
    s.facts("F4:F5", measure="loss_prevented", scale=10000)
    return c


def colloquial_dates() -> Case:
    c = Case("d04-ledger-colloquial-dates", "塔庄镇反诈宣传台账（2023）.xlsx", "Dates as 5.8-5.12, 5月中旬, 5月9日9:00-11:30, 5月9日至11日, 六月一日; groups and channels as people say them.",
             unit="塔庄镇", unit_type="township", district_contains="塔庄镇")
    s = c.sheet("台账")
    s.put("A1", ["闽清县塔庄镇反诈宣传工作台账"], ["时间", "地点", "主题", "形式", "对象", "人数", "资料(份)"],
          ["5.8-5.12", "塔庄社区", "防养老诈骗", "上门走访", "留守老人", 41, 45], ["5月9日9:00-11:30", "茶口粉干厂", "防冒充领导诈骗", "集中授课", "工人", 63, 70], ["5月中旬", "各村", "反诈知识", "村村响", "村民", "", ""],
          ["5月20日下午", "镇快递点", "防刷单", "一对一讲解", "快递小哥", 9, 9], ["六月一日", "中心幼儿园", "亲子反诈", "文艺表演", "幼儿", 120, ""], ["6月10日", "夜市", "反诈你我他", "摆摊设点", "个体户", 55, 60], ["6月18日", "塔庄中学", "网络安全与反诈", "讲座", "全体师生", 430, 430])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:B9", "D3:E9").role("label|figure", "C3:C9")
    for r, when, g, ch in ((3, days("2023-05-08", "2023-05-12"), "elderly|elderly_alone", "door_to_door"), (4, days("2023-05-09"), "workers", "training|lecture"), (5, days("2023-05-11", "2023-05-20"), "villagers", "broadcast"), (6, days("2023-05-20"), "transport_workers", "unspecified|stall|lecture|door_to_door"),
                           (7, days("2023-06-01"), "children", "performance"), (8, days("2023-06-10"), "merchants", "stall"), (9, days("2023-06-18"), "unspecified", "lecture")):
        s.by_row[r] = {**when, "target_group": g, "channel": ch, "activity": f"{s.cells[f'C{r}']}|{s.cells[f'B{r}']}"}
        s.facts(f"F{r}", measure="people_reached").facts(f"G{r}", measure="leaflets", channel=[*ch.split("|"), "handout"]).fact(f"C{r}", "sessions", 1)
    s.may_flag("D6")
    return c


def online_measures() -> Case:
    c = Case("d05-online-measures", "闽清县融媒体中心反诈宣传统计6月.xlsx", "Online work: microblog, short videos with plays, live streams with viewers in 万, reposts, press.",
             **month("2023-06"), unit="闽清县融媒体中心", unit_type="government|other", district_contains="闽清县")
    s = c.sheet("Sheet1")
    s.put("A1", ["闽清县融媒体中心2023年6月反诈线上宣传统计表"], ["平台", "指标", "数量"], ["微信公众号", "推文（篇）", 14], ["", "阅读量（万次）", 3.6], ["微博", "发布（条）", 22], ["抖音", "短视频（个）", 9], ["", "播放量（万次）", "12.5"], ["", "直播（场）", 2], ["电视台", "播出公益广告（次）", 180], ["报纸", "刊发稿件（篇）", 3])
    s.merge("A1:C1", "A3:A4", "A6:A8").role("title", "A1").role("header", "A2:C2").role("label", "A3:B10")
    s.fact("C3", "posts", 14, channel="official_account").fact("C4", "views", 36000, channel="official_account").fact("C5", "posts", 22, channel="official_account").fact("C6", "videos", 9, channel="short_video")
    s.fact("C7", "views", 125000, channel="short_video").fact("C8", "sessions", 2, channel="short_video").fact("C9", "broadcasts", 180, measures=["media_reports"], channel="media|broadcast").fact("C10", "media_reports", 3)
    return c


def whole_before_parts() -> Case:
    c = Case("d06-total-before-parts", "西夏区反诈宣传对象分类（5月）.xlsx", "Under each measure a column 合计 first and the groups after it, 其他 last; nobody says 其中.",
             **month("2023-05"), unit_type="township", district_contains="西夏区")
    s = c.sheet("5月")
    s.put("A1", ["西夏区2023年5月反诈宣传对象分类统计表"], ["街道（镇）", "受教育人次", "", "", "", "发放资料（份）", "", ""], ["", "合计", "老年人", "大学生", "其他", "合计", "老年人", "其他"],
          ["文昌路街道", 1800, 420, 1100, 280, 1500, 400, 1100], ["北京西路街道", 1250, 510, 300, 440, 900, 380, 520], ["兴泾镇", 640, 200, 0, 440, 610, 150, 460], ["总计", 3690, 1130, 1400, 1160, 3010, 930, 2080])
    s.merge("A1:H1", "A2:A3", "B2:E2", "F2:H2").role("title", "A1").role("header", "A2:A3", "B2", "F2", "C3:E3", "G3:H3").role("header|total", "B3", "F3").role("label", "A4:A6").role("total", "B4:B6", "F4:F6", "B7:H7").role("label|total", "A7")
    s.rows("A4:A6", unit="cell")
    s.columns(C=dict(measure="people_reached", target_group="elderly"), D=dict(measure="people_reached", target_group="university_students"), E="people_reached", G=dict(measure="leaflets", target_group="elderly"), H="leaflets").facts("C4:E6", "G4:H6")
    return c


def nested_of_which() -> Case:
    c = Case("d07-nested-of-which", "银川市高校反诈宣传（9月）.xlsx", "其中 within 其中: people, of which students, of which freshmen; each part counts once.",
             **month("2023-09"), unit_type="school", district_contains="西夏区")
    s = c.sheet("9月")
    s.put("A1", ["西夏区高校2023年9月反诈宣传统计表"], ["学校", "宣讲（场）", "受众（人次）", "其中：教职工", "其中：大学生", "宣传册（册）", "其中：新生"], ["宁夏大学", 18, 9200, 640, 8300, 8800, 5200], ["北方民族大学", 15, 7400, 500, 6900, 7000, 4800])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:A4").role("total|figure", "C4")
    s.rows("A3:A4", unit="cell")
    s.columns(B=dict(measure="sessions", channel="lecture", target_group="unspecified"), D=dict(measure="people_reached", target_group="teachers", channel="unspecified|lecture"), E=dict(measure="people_reached", target_group="university_students", channel="unspecified|lecture"), G=dict(measure="leaflets", target_group="university_students|students|unspecified")).facts("B3:B4", "D3:E4", "G3:G4")
    s.fact("C3", "people_reached", 260, channel="unspecified|lecture").fact("F3", "leaflets", 3600).fact("F4", "leaflets", 2200)
    return c


def quantities_in_text_cells() -> Case:
    c = Case("d08-two-quantities-in-a-cell", "英德市妇联反诈宣传活动情况（10月）.xlsx", "Cells that hold two figures: 6场320人; a count with its kinds; a number format that carries the unit.",
             **month("2023-10"), unit_type="township|other|government", district_contains="英德市")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市妇联系统2023年10月反诈宣传情况统计表"], ["单位", "讲座情况", "宣传品发放", "宣传单"], ["英城街道妇联", "6场320人次", "围裙200条、抽纸盒150盒", Styled(860, '#,##0"份"')], ["望埠镇妇联", "2场近百人次", "环保袋80个", Styled(1240, '#,##0"份"')])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A4").role("figure", "B3:C4")
    s.rows("A3:A4", unit="cell")
    group = "unspecified|women"
    s.fact("B3", "sessions", 6, channel="lecture", target_group=group).fact("B3", "people_reached", 320, channel="lecture|unspecified", target_group=group).fact("B4", "sessions", 2, channel="lecture", target_group=group)
    s.fact("B4", "people_reached", at_most(100, 90), channel="lecture|unspecified", target_group=group).fact("C3", "gifts", 200, target_group=group).fact("C3", "gifts", 150, target_group=group).fact("C4", "gifts", 80, target_group=group).facts("D3:D4", measure="leaflets", target_group=group)
    return c


def continuing_units() -> Case:
    c = Case("d09-ledger-unit-once", "大英县教育系统反诈活动（4月）.xlsx", "A ledger by unit: the unit is written once and blank below, no merge; the session count and a blank row between units.",
             unit_type="school", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县教育系统2023年4月反诈宣传活动清单"], ["学校", "日期", "活动", "参加人数（人）", "宣传资料（份）"], ["大英中学", "4月3日", "升旗仪式反诈宣讲", 2100, ""], ["", "4月12日", "反诈主题班会", 860, 860], ["", "4月26日", "教师反诈培训", 152, 160], [], ["大英县育才中学", "4月7日", "反诈手抄报评比", 310, ""], ["", "4月21日", "家长会反诈提醒", 645, 700])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:B8").role("label|figure", "C3:C8")
    for r, d, u, g, ch in ((3, "03", "大英中学", "unspecified|students", "unspecified|lecture"), (4, "12", "大英中学", "unspecified|students", "class_meeting"), (5, "26", "大英中学", "unspecified|teachers", "training"), (7, "07", "育才中学", "unspecified|students", "unspecified"), (8, "21", "育才中学", "unspecified|parents", "unspecified|training|lecture|class_meeting")):
        s.by_row[r] = {**days(f"2023-04-{d}"), "unit": u, "target_group": g, "activity": s.cells[f"C{r}"], "channel": ch if ch.startswith("unspecified") else ch + "|unspecified"}
        s.facts(f"D{r}", measure="people_reached").facts(f"E{r}", measure="leaflets", channel=[*ch.split("|"), "handout"]).fact(f"C{r}", "sessions", 1)
    return c


def averages_and_last_month() -> Case:
    c = Case("d10-rows-of-comparison", "回马镇各村反诈宣传5月（含占比）.xlsx", "Below the total stand 占比, 平均每村 and 环比增长: none of them counts; a remark line between two villages.",
             **month("2023-05"), unit_type="community", district_contains="回马镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县回马镇2023年5月反诈宣传统计表"], ["村（社区）", "宣传单（份）", "入户（户）"], ["回马社区", 600, 210], ["注：以下各村由驻村民警协助填报"], ["文武村", 250, 85], ["四五村", 150, 65], ["共计", 1000, 360], ["平均每村", 333.3, 120], ["占全县比重", "8.2%", "7.5%"], ["环比增长", "12%", "-3%"])
    s.merge("A1:C1", "A4:C4").role("title", "A1").role("header", "A2:C2").role("label", "A3", "A5:A6").role("note|meta|label", "A4").role("label|total", "A7").role("total", "B7:C7").role("label|ratio|total|note", "A8:A10").role("ratio|total|note|base", "B8:C8").role("ratio", "B9:C10")
    for r, v in ((3, "回马社区"), (5, "文武村"), (6, "四五村")):
        s.by_row[r] = {"unit": [v, "回马镇"]}
    s.columns(B="leaflets", C="households").facts("B3:C3", "B5:C6").may_flag("A8:C8")
    return c


def title_and_meta_in_one() -> Case:
    c = Case("d11-period-code-in-meta", "附件1 反诈宣传报表-勐糯农场社区.xlsx", "所属期：202305 and 报表编号 in the meta line; thousands separators; a signature block with phone and date.",
             **month("2023-05"), unit="勐糯农场社区|农场社区", unit_type="community", district_contains="龙陵县")
    s = c.sheet("附件1")
    s.put("A1", ["附件1"], ["防范电信网络诈骗宣传月报"], ["单位名称：龙陵县勐糯镇农场社区居民委员会", "", "所属期：202305", "报表编号：FZ-03"], ["工作内容", "完成情况", "工作内容", "完成情况"], ["发放明白纸（张）", "1,080", "悬挂条幅（幅）", 6], ["张贴通告（张）", 35, "宣传车巡回（台次）", 9], ["走访商户（家）", 44, "召开群众会（场）", 3], ["安装反诈APP（户）", 212, "参会群众（人次）", "约260"], ["负责人：祁×× 填表人：甫×× 联系电话：0875-613×××× 填表日期：2023-06-02"])
    s.merge("A2:D2", "A3:B3", "A9:D9").role("title|meta|note", "A1").role("title", "A2").role("meta", "A3", "C3:D3").role("header", "A4:D4").role("label", "A5:A8", "C5:C8").role("meta|note", "A9")
    for a, m, q, more in (("B5", "leaflets", 1080, {}), ("D5", "banners", 6, {}), ("B6", "posters", 35, {}), ("D6", "vehicles", 9, {}), ("B7", "households", 44, {"target_group": "merchants|unspecified"}), ("D7", "sessions", 3, {"channel": "training|unspecified|lecture|stall", "target_group": "unspecified|residents"}),
                          ("B8", "app_installs", 212, {}), ("D8", "people_reached", about(260), {"target_group": "unspecified|residents", "channel": ["unspecified", "training"]})):
        s.fact(a, m, q, **more)
    return c


def twenty_sheets_small() -> Case:
    c = Case("d12-cover-and-notes-sheets", "龙陵县龙新乡反诈宣传季报（2023年第三季度）.xlsx", "A cover sheet, a sheet of instructions with example numbers, and one sheet of data.",
             period_start="2023-07-01", period_end="2023-09-30", unit="龙新乡", unit_type="township", district_contains="龙新乡")
    a = c.sheet("封面")
    a.put("B3", ["反诈宣传工作季报"], ["填报单位：龙陵县龙新乡人民政府"], ["报告期：2023年第三季度"], ["联系人：蔺××    电话：0875-616××××"])
    a.role("title|meta", "B3").role("meta|title", "B4:B5").role("meta|note|serial", "B6")
    b = c.sheet("填报说明")
    b.put("A1", ["填报说明"], ["1.“发放宣传资料”指单页、折页、手册，不含海报。"], ["2.数量填阿拉伯数字，如：发放宣传单300份，填300。"], ["3.每季度末月25日前报送。"])
    b.role("title|note", "A1").role("note|meta", "A2:A4")
    s = c.sheet("数据")
    s.put("A1", ["指标", "计量单位", "7月", "8月", "9月", "本季合计"], ["发放宣传资料", "份", 620, 480, 910, 2010], ["宣传活动", "场次", 3, 2, 4, 9], ["受众", "人次", 705, 466, 1120, 2291])
    s.role("header", "A1:E1").role("header|total", "F1").role("label|header", "A2:A4").role("label|header|meta|note", "B2:B4").role("total", "F2:F4")
    s.rows("A2:A4", measure=["leaflets", "sessions", "people_reached"]).columns(C=month("2023-07"), D=month("2023-08"), E=month("2023-09")).facts("C2:E4")
    return c


def channel_rows_with_units() -> Case:
    c = Case("d13-ways-list", "锦江社区2023年4月反诈宣传方式统计.csv", "A list of ways with 次数 and 覆盖人数: the way is the channel, the counts are sessions and people.",
             form="utf8", **month("2023-04"), unit="锦江社区", unit_type="community")
    s = c.sheet("x")
    s.put("A1", ["锦江社区2023年4月反诈宣传方式统计表", "", ""], ["宣传方式", "次数（次）", "覆盖人数（人次）"], ["入户走访", 12, 186], ["社区讲堂", 2, 94], ["微信群", 28, "1,200余"], ["电子屏", 30, ""], ["合计", 72, 1480])
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:C7")
    s.rows("A3:A6", channel=["door_to_door", "lecture|training", "group_chat", "screen"])
    s.facts("C3:C5", measure="people_reached", read={"C5": at_least(1200, 1299)})
    s.fact("B3", "sessions", 12, measures=["households"]).fact("B4", "sessions", 2).fact("B5", "sessions", 28, measures=["posts"]).fact("B6", "sessions", 30, measures=["broadcasts", "screens"])
    s.may_flag("B3:B6")
    return c


def groups_as_people_say() -> Case:
    c = Case("d14-groups-as-people-say", "龙陵县反诈中心重点群体宣传统计（2023年3月）.xlsx", "Target groups in everyday words down the first column.",
             **month("2023-03"), unit="龙陵县反诈中心", unit_type="police|government|other", district_contains="龙陵县")
    s = c.sheet("3月")
    groups = [("60岁以上老人", "elderly"), ("空巢、独居老人", "elderly_alone|elderly"), ("在校大学生", "university_students"), ("中小学生", "students"), ("学生家长", "parents"), ("企业财会人员", "finance_staff"), ("外来务工人员", "migrant_workers"), ("个体工商户", "merchants"), ("机关事业单位干部", "officials"), ("外卖骑手、网约车司机", "transport_workers"), ("全职宝妈", "women|parents"), ("残疾人", "disabled"), ("辖区居民", "residents")]
    s.put("A1", ["龙陵县反诈中心2023年3月重点群体宣传覆盖统计表"], ["重点群体", "宣传场次", "覆盖人次"], *[[g, i % 4 + 1, 40 + 13 * i] for i, (g, _) in enumerate(groups)])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A15")
    s.rows("A3:A15", target_group=[code for _, code in groups]).columns(B="sessions", C="people_reached").facts("B3:C15")
    return c


def drills_and_denials() -> Case:
    c = Case("d15-prose-denials", "坂东派出所反诈工作周报（6月5日-6月11日）.txt", "Prose with denials, requirements, other people's deeds, an 其中 and a 每, over numbered paragraphs.",
             **days("2023-06-05", "2023-06-11"), unit="坂东派出所", unit_type="police", district_contains="闽清县")
    c.paragraph("闽清县公安局坂东派出所反诈工作周报", "title")
    c.paragraph("（2023年6月5日—6月11日）", "meta|title")
    p = c.paragraph("一、入户宣传。本周走访居民320余户、商户46家，签订反诈承诺书280份，指导安装国家反诈中心APP150余人。", "figure")
    c.say(p, "households", at_least(320, 329), target_group="residents|unspecified")
    c.say(p, "households", 46, target_group="merchants|unspecified")
    c.say(p, "pledges", 280, channel="unspecified|door_to_door")
    c.say(p, "app_installs", at_least(150, 159), channel="app|door_to_door")
    p = c.paragraph("二、集中宣传。在坂东圩日设点宣传1场，发放宣传单400份，其中向老年人发放150份；发放反诈扇子200把。", "figure")
    c.say(p, "sessions", 1, channel="stall|unspecified")
    c.say(p, "leaflets", 150, target_group="elderly", channel="handout|stall")
    c.say(p, "leaflets", 250, channel="handout|stall")
    c.say(p, "gifts", 200, channel="gift|stall|handout")
    p = c.paragraph("三、预警劝阻。拨打劝阻电话65个，成功劝阻2起，避免群众损失8.6万元。", "figure")
    c.say(p, "scams_stopped", 2, channel="unspecified|phone")
    c.say(p, "loss_prevented", 86000, channel="unspecified|phone")
    c.say(p, "consultations", 65, channel="phone", optional=True)
    c.say(p, "people_reached", 65, channel="phone", optional=True)
    c.flaggable.append(["text", p])
    c.paragraph("四、存在问题。本周未进校园开展讲座，未张贴海报；上级要求每周至少开展2场讲座、发放资料500份。", "note|planned")
    c.paragraph("五、下周打算。拟在坂东中学举办讲座1场，受众约600人。", "planned|note")
    return c


def wrong_scale_of_total() -> Case:
    c = Case("d16-total-scaled-and-wrong", "西夏区反诈宣传半年报.xlsx", "Half-year; a total with 余 that fits, a total in 万 that fits, a total that swaps two digits.",
             period_start="2023-01-01", period_end="2023-06-30", unit_type="township", district_contains="西夏区")
    s = c.sheet("上半年")
    s.put("A1", ["西夏区2023年上半年反诈宣传统计表"], ["镇（街道）", "宣传资料（份）", "活动（场）", "受众（人次）"], ["文昌路街道", 12300, 56, 15200], ["朔方路街道", 9800, 47, 11800], ["镇北堡镇", 4350, 21, 4100], ["合计", "2.6万余", 142, "3.11万"])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:D6")
    s.rows("A3:A5", unit="cell").columns(B="leaflets", C="sessions", D="people_reached").facts("B3:D5")
    s.problem("query", "142 for 124", "C6", says=("18", "124"))
    return c


def cases() -> list[Case]:
    return [broken_headers(), year_from_date_of_report(), span_over_months(), colloquial_dates(), online_measures(), whole_before_parts(), nested_of_which(), quantities_in_text_cells(), continuing_units(), averages_and_last_month(),
            title_and_meta_in_one(), twenty_sheets_small(), channel_rows_with_units(), groups_as_people_say(), drills_and_denials(), wrong_scale_of_total()]
