"""Places, names of units, groups and channels in every position; bases and scales."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from builder import Case, Formula, Styled, at_least, at_most, between, days, exact, month


def shared_district_names() -> Case:
    c = Case("u01-shared-district-names", "拉萨市反诈宣传区县汇总-2023.11.xlsx", "城关区 of Lhasa, old names of counties that became districts, bureaus and counties mixed in one column.",
             form="openpyxl", **month("2023-11"))
    s = c.sheet("11月")
    s.put("A1", ["拉萨市各县（区）防范电信网络诈骗宣传汇总表"], ["填报时间：2023年12月3日", "", "", "", "单位：份、场、人次"], ["县（区）", "双语宣传资料", "宣传活动", "受教育群众", "其中：僧尼"],
          ["城关区", 12600, 42, 18650, 420], ["堆龙德庆县", 5300, 18, 7210, 96], ["达孜县", 2150, 9, 2640, 150], ["林周县", 1980, 7, 2255, "-"], ["当雄县", "1500余", 6, "近1900", 60], ["合计", 23530, 82, 32655, 726])
    s.merge("A1:E1", "A2:D2").role("title", "A1").role("meta", "A2", "E2").role("header", "A3:E3").role("label", "A4:A8").role("label|total", "A9").role("total", "B9:E9")
    s.rows("A4:A8", unit="cell", unit_type=["government"] * 5, district_contains=["拉萨市/城关区", "堆龙德庆区", "达孜区", "林周县", "当雄县"])
    s.columns(B="leaflets", C="sessions", D="people_reached", E=dict(measure="people_reached", target_group="unspecified"))
    s.facts("B4:C8", read={"B8": at_least(1500, 1599)})
    # 僧尼 is a group that the vocabulary lacks: its parts stay parts of the whole
    for r, whole, part in ((4, 18650, 420), (5, 7210, 96), (6, 2640, 150), (8, None, 60)):
        if whole:
            s.fact(f"D{r}", quantity=exact(whole - part), values=[whole])
        s.fact(f"E{r}", quantity=exact(part), optional=True)
    s.fact("D7", quantity=exact(2255))
    s.fact("D8", quantity=at_most(1900, 1800), values=[1840])
    s.may_flag("E3:E9", "D4:D9")
    return c


def settled_by_file_name() -> Case:
    c = Case("u02-settled-by-file-name", "呼和浩特新城区各街道反诈宣传5月.csv", "新城区 is settled by the city in the file's name; streets written without their kind; a tab and blanks inside cells.",
             form="quoted", **month("2023-05"), unit_type="township")
    s = c.sheet("x")
    s.put("A1", ["新城区2023年5月份各街道反诈宣传统计"], ["街道", "上门入户（户）", "楼道海报（张）", "居民微信群转发（条）", "宣传人次"], ["海东路街道", 560, 210, 36, "1,820"], ["锡林路街道", 430, 180, 28, "1,405"], ["东街街道办事处", 385, 150, 22, "1,160"], ["毫沁营镇", 290, 95, 17, "980"], ["合  计", 1665, 635, 103, "5,365"])
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:E7")
    s.rows("A3:A6", unit=["海东路街道", "锡林路街道", "东街街道", "毫沁营镇"], district_contains=["新城区/海东路街道", "新城区/锡林路街道", "新城区/东街街道", "新城区/毫沁营镇"])
    for r in range(3, 7):
        s.by_row[r]["district_absent"] = "西安"
    s.columns(B="households", C="posters", D=dict(measure="posts", channel="group_chat", target_group="unspecified|residents"), E="people_reached")
    s.facts("B3:D6").facts("E3:E6", read={f"E{r}": exact(int(s.cells[f"E{r}"].replace(",", ""))) for r in range(3, 7)})
    return c


def development_zone() -> Case:
    c = Case("u03-development-zone", "合肥高新区公安分局反诈宣传7-9月.xls", "A development zone that is no division; months down with a quarter's total; police of stations in the second block of rows.",
             form="xls", unit_type="police", district_contains="合肥市")
    s = c.sheet("三季度")
    s.put("A1", ["合肥市公安局高新技术产业开发区分局2023年三季度反诈宣传统计"], ["单位", "月份", "企业宣讲（场）", "参训员工（人次）", "园区海报（张）", "APP注册（人）"],
          ["蜀麓派出所", "7月", 6, 430, 60, 312], ["", "8月", 4, 285, 40, 204], ["", "9月", 7, 510, 55, 398], ["小计", "", 17, 1225, 155, 914],
          ["兴园派出所", "7月", 3, 190, 35, 166], ["", "8月", 5, 320, 42, 251], ["", "9月", 4, 266, 38, 190], ["小计", "", 12, 776, 115, 617], ["合计", "", 29, 2001, 270, 1531])
    s.merge("A1:F1", "A3:A5", "A7:A9").role("title", "A1").role("header", "A2:F2").role("label", "A3", "A7", "B3:B5", "B7:B9").role("label|total", "A6", "A10", "A11").role("total", "C6:F6", "C10:F10", "C11:F11")
    for r, u, m in ((3, "蜀麓派出所", "2023-07"), (4, "蜀麓派出所", "2023-08"), (5, "蜀麓派出所", "2023-09"), (7, "兴园派出所", "2023-07"), (8, "兴园派出所", "2023-08"), (9, "兴园派出所", "2023-09")):
        s.by_row[r] = {"unit": u, **month(m)}
    s.columns(C=dict(measure="sessions", channel="lecture", target_group="workers|unspecified"), D=dict(measure="people_reached", target_group="workers", channel="unspecified|training|lecture"), E="posters", F="app_installs")
    s.facts("C3:F5", "C7:F9").problem("query", "617 stated, 607 counted", "F10", says=(10, 607)).may_flag("F11")
    return c


def towns_and_villages() -> Case:
    c = Case("u04-towns-and-villages", "东乡县村级反诈宣传（6月）.ods", "A town merged over its villages; villages report; two villages of one name in two towns; a blank and a 0.",
             form="ods", **month("2023-06"), unit_type="community")
    s = c.sheet("6月")
    s.put("A1", ["东乡族自治县2023年6月村级反诈宣传统计表"], ["乡镇", "村（社区）", "入户（户）", "宣传单（份）", "广播（次）", "大喇叭（个）"], ["锁南镇", "伊哈池村", 120, 150, 60, 4], ["", "马场村", 88, 0, 30, 2], ["唐汪镇", "舀水村", 145, 160, "", 3], ["", "马场村", 64, 70, 30, 1], ["合计", "", 417, 390, 120, 10])
    s.merge("A1:F1", "A3:A4", "A5:A6", "A7:B7").role("title", "A1").role("header", "A2:F2").role("label", "A3", "A5", "B3:B6").role("label|total", "A7").role("total", "C7:F7")
    s.rows("B3:B6", unit="cell", district_contains=["东乡族自治县/锁南镇", "东乡族自治县/锁南镇", "东乡族自治县/唐汪镇", "东乡族自治县/唐汪镇"])
    s.columns(C="households", D="leaflets", E="broadcasts", F="broadcasts").facts("C3:E6")
    s.facts("F3:F6", measures=["screens"], optional=True).problem("query", "380 counted", "D7", says=(10, 380)).may_flag("F2:F7")
    return c


def groups_over_channels() -> Case:
    c = Case("u05-groups-over-channels", "金门路社区重点人群宣传.xlsx", "Groups in the upper header, channels below them, the measure in the title; rows are months; a total at the right.",
             unit="金门路社区", unit_type="community", district_contains="集美区", measure="people_reached")
    s = c.sheet("2023")
    s.put("A1", ["厦门市集美区金门路社区2023年重点人群反诈宣传人次统计"], ["月份", "老年人", "", "学生", "", "商户", "", "合计"], ["", "入户", "讲座", "班会", "讲座", "入户", "微信群", ""],
          ["1月", 60, 35, 0, 0, 48, 120, 263], ["2月", 52, "-", 210, 96, 40, 118, 516], ["3月", 71, 42, 180, "百余", 55, 125, 573], ["一季度合计", 183, 77, 390, 196, 143, 363, 1352])
    s.merge("A1:H1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3").role("title", "A1").role("header", "A2", "B2", "D2", "F2", "B3:G3").role("header|total", "H2").role("label", "A4:A6").role("label|total", "A7").role("total", "B7:H7", "H4:H6")
    for r in (4, 5, 6):
        s.by_row[r] = month(f"2023-0{r - 3}")
    for col, g, ch in (("B", "elderly", "door_to_door"), ("C", "elderly", "lecture"), ("D", "students", "class_meeting"), ("E", "students", "lecture"), ("F", "merchants", "door_to_door"), ("G", "merchants", "group_chat")):
        s.by_column[col] = dict(target_group=g, channel=ch)
    s.facts("B4:G6", read={"E6": at_least(100, 199)}).may_flag("H6", "E7", "H7")
    return c


def channels_down() -> Case:
    c = Case("u06-channels-down", "凤冈县融媒体中心反诈宣传渠道统计（2023年二季度）.docx", "Channels in rows under sections, months across; header cells of two paragraphs; 条 篇 次 as a column of units.",
             form="docx", unit="凤冈县融媒体中心", district_contains="凤冈县")
    c.paragraph("凤冈县融媒体中心反诈宣传渠道统计", "title")
    c.paragraph("（2023年二季度）", "meta|title")
    t = c.table([["宣传渠道", "计量\n单位", "4月", "5月", "6月", "合计"], ["一、新媒体", "", "", "", "", ""], ["微信公众号推文", "篇", 6, 8, 7, 21], ["抖音短视频", "条", 3, 5, 4, 12], ["短视频播放量", "次", "1.2万", "3.05万", "9800", 52300], ["二、传统媒体", "", "", "", "", ""], ["电视新闻", "篇", 2, 2, 3, 7], ["村村响广播", "次", 120, 150, 140, 410]])
    t.role("header", "A1:E1").role("header|total", "F1").role("label|header", "A2", "A6", "A3:A5", "A7:A8", "B3:B5", "B7:B8").role("total", "F3:F5", "F7:F8")
    for col, m in zip("CDE", ("2023-04", "2023-05", "2023-06"), strict=True):
        q = month(m)
        t.fact(f"{col}3", "posts", t.cells[f"{col}3"], channel="official_account", **q).fact(f"{col}4", "videos", t.cells[f"{col}4"], channel="short_video", **q)
        t.fact(f"{col}5", "views", {"C": 12000, "D": 30500, "E": 9800}[col], channel="short_video|unspecified", **q).fact(f"{col}7", "media_reports", t.cells[f"{col}7"], channel="media", **q).fact(f"{col}8", "broadcasts", t.cells[f"{col}8"], **q)
    return c


def bank_branches() -> Case:
    c = Case("u07-bank-branches", "达州市达川区银行业反诈宣传月度统计（2023-08）.xlsx", "Branches by short names; 网点 as base; a composite header; a share shown as per cent; 亿 and 万 mixed in one column of views.",
             **month("2023-08"), unit_type="bank", district_contains="达川区")
    s = c.sheet("Sheet1")
    s.put("A1", ["达州市达川区银行业金融机构反诈宣传统计表"], ["报送单位：人民银行达州市分行", "", "", "统计月份：2023年8月"], ["银行名称", "网点总数（个）", "参与率", "厅堂宣传（场）", "海报、折页（张、份）", "微信公众号阅读量（次）", "堵截诈骗（笔）", "挽回损失（元）"],
          ["工行达川支行", 6, Styled(1, "0%"), 12, 860, "1.5万", 1, 35000], ["农行达川支行", 11, Styled(0.909, "0.0%"), 18, 1240, 8600, 2, "12.8万"], ["达州农商银行达川支行", 32, Styled(0.9688, "0.0%"), 40, 3300, "0.03亿", 0, 0], ["邮储银行达川区支行", 15, Styled(0.8, "0%"), 9, "七百余", "-", "/", "无"], ["合计", 64, "", 79, 6100, 3023600, 3, 163000])
    s.merge("A1:H1", "A2:C2", "D2:H2").role("title", "A1").role("meta", "A2", "D2").role("header|base", "B3").role("header|ratio", "C3").role("header", "A3", "D3:H3").role("label", "A4:A7").role("base", "B4:B7").role("ratio", "C4:C7").role("label|total", "A8").role("base|total", "B8").role("total", "D8:H8")
    s.rows("A4:A7", unit="cell")
    s.columns(D=dict(measure="sessions", channel="branch"), E=dict(measure="mixed_materials", channel="unspecified|handout|posting"), F=dict(measure="views", channel="official_account|unspecified"), G=dict(measure="scams_stopped", channel="unspecified"), H=dict(measure="loss_prevented", channel="unspecified"))
    s.facts("D4:H7", read={"F4": exact(15000), "H5": exact(128000), "F6": exact(3000000), "E7": at_least(700, 799)})
    return c


def schools_of_all_kinds() -> Case:
    c = Case("u08-schools-of-all-kinds", "礼县教体系统反诈宣传（2023年春季）.xlsx", "Schools of every kind by short names, months in the sheet's name; audience columns; a negative and a text.",
             **month("2023-03"), district_contains="礼县")
    s = c.sheet("2023年3月")
    s.put("A1", ["礼县教体系统反诈宣传教育统计表"], ["学校", "班会（场）", "学生（人次）", "家长（人次）", "教师（人次）", "手册（本）"],
          ["礼县一中", 42, 2130, 860, 188, 2200], ["礼县职专", 20, 985, 0, 76, 1000], ["城关镇中心小学", 24, 1210, "一千一百多", 65, 1250], ["盐官镇幼儿园", 6, 182, 175, 20, "200册"], ["实验小学", 30, 1455, -30, 82, "已发完"], ["特殊教育学校", 4, 61, 55, 18, 70], ["总计", 126, 6023, 2160, 449, 4720])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:A8").role("label|total", "A9").role("total", "B9:F9")
    s.rows("A3:A8", unit="cell", unit_type=["school", "school", "school", "kindergarten", "school", "school"])
    ch = "class_meeting|unspecified"
    s.columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), C=dict(measure="people_reached", target_group="students", channel=ch), D=dict(measure="people_reached", target_group="parents", channel=ch), E=dict(measure="people_reached", target_group="teachers", channel=ch), F=dict(measure="leaflets", target_group="unspecified|students"))
    s.facts("B3:C8", "D3:D6", "D8", "E3:E8", "F3:F6", "F8", read={"D5": at_least(1100, 1199), "F6": exact(200)})
    s.problem("query", "a negative count", "D7", says=("-30", "负")).problem("query", "no figure", "F7").may_flag("D9", "F9")
    return c


def place_by_option() -> list[Case]:
    c = Case("u09-place-by-option", "城关镇派出所反诈宣传9月.xlsx", "城关镇 of no county: counted with a query; with --district it is settled.",
             **month("2023-09"), unit="城关镇派出所", unit_type="police")
    s = c.sheet("Sheet1")
    s.put("A1", ["城关镇派出所2023年9月反诈宣传统计"], ["宣传方式", "次数", "人次", "资料（份）"], ["广场摆摊", 2, 310, 420], ["敲门入户", 8, 164, 170], ["进校园上课", 3, 690, 700])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
    s.columns(B="sessions", C="people_reached", D="leaflets")
    for r, ch, g in ((3, "stall", "unspecified|residents"), (4, "door_to_door", "unspecified"), (5, "lecture|unspecified", "unspecified|students")):
        s.by_row[r] = {"target_group": g}
        s.facts(f"B{r}:C{r}", channel=ch).facts(f"D{r}", channel=[*ch.split("|"), "handout"])
    c.problem("query", "which 城关镇?", "", *[x + str(r) for x in "ABCD" for r in range(1, 6)], sheet="Sheet1")
    c.flaggable += [["Sheet1", "*"], ["Sheet1", ""], ["", ""]]
    v = c.variant("district", "With the county by option.", options=("--district", "陕西省石泉县"), held=False)
    for f in v.expected:
        f["district_contains"] = ["石泉县"]
    return [c, v]


def only_running_totals() -> Case:
    c = Case("u10-only-running-totals", "绥滨县反诈宣传台账（截至9月17日）.xlsx", "Only running totals: the day in the meta line, the year in the file's foot; a falling or missing figure; one column 本周新增 beside 累计.",
             period_start="2023-01-01", period_end="2023-09-17", basis="cumulative", unit_type="township|enterprise", district_contains="绥滨县")
    s = c.sheet("台账")
    s.put("A1", ["绥滨县反诈宣传累计情况"], ["数据截至9月17日24时"], ["乡镇（农场）", "累计宣传场次（场）", "累计受众（人次）", "累计宣传品（件）"], ["绥滨镇", 62, 14300, 3200], ["绥东镇", 38, 8150, 1900], ["忠仁镇", 29, "6千余", 1450], ["绥滨农场", 33, 7020, ""], ["合计", 162, 35470, 6550], ["填表日期：2023年9月18日"])
    s.merge("A1:D1", "A2:D2").role("title", "A1").role("meta|title", "A2").role("header", "A3:D3").role("label", "A4:A7").role("label|total", "A8").role("total", "B8:D8").role("note|meta", "A9")
    s.rows("A4:A7", unit="cell").columns(B="sessions", C="people_reached", D="gifts").facts("B4:D7", read={"C6": at_least(6000, 6999)})
    return c


def ten_thousands() -> Case:
    c = Case("u11-ten-thousands", "中山市通信企业反诈公益短信统计.xlsx", "单位：万条 in the meta line, one column that says its own unit, 亿 in a cell, a range of dates over two years in the title.",
             **days("2022-12-20", "2023-01-19"), unit_type="enterprise", district_contains="中山市")
    s = c.sheet("Sheet1")
    s.put("A1", ["中山市通信企业反诈公益短信统计（2022.12.20-2023.1.19）"], ["", "", "", "单位：万条"], ["企业", "公益短信", "闪信", "厅店海报（张）"], ["中山移动", 320.5, 12.25, 460], ["中山电信", 186, 8, 310], ["中山联通", "95.6", "1.8", 205], ["中山铁塔", "-", "-", 12], ["合计", 602.1, 22.05, 987])
    s.merge("A1:D1").role("title", "A1").role("meta", "D2").role("header", "A3:D3").role("label", "A4:A7").role("label|total", "A8").role("total", "B8:D8")
    s.rows("A4:A7", unit="cell").columns(B="sms", C="sms", D="posters")
    s.facts("B4:C7", read={"B6": exact(956000), "C6": exact(18000)}, scale=10000).facts("D4:D7")
    return c


def start_and_end() -> Case:
    c = Case("u12-start-and-end", "龙井市朝阳川镇反诈宣传活动表.csv", "开始日期 and 结束日期, a 年份 column, several groups and channels in cells, semicolons.",
             form="sep_line", unit="朝阳川镇", district_contains="延吉市|龙井市", unit_type="township")
    s = c.sheet("x")
    s.put("A1", ["延吉市朝阳川镇反诈宣传活动表"], ["活动名称", "开始日期", "结束日期", "宣传形式", "宣传对象", "覆盖人次", "发放资料"], ["反诈宣传周", "2023/6/5", "2023/6/11", "展板、设摊", "村民", 860, "900份"], ["暑期护学", "2023/7/1", "2023/7/15", "讲座", "学生、家长", 240, "260份"], ["秋收田间课", "2023/9/20", "2023/9/20", "入户", "农民", "50多人", "60份"])
    s.role("title", "A1").role("header", "A2:G2").role("label|figure", "A3:A5").role("label", "B3:E5")
    for r, a, b, ch, g in ((3, "2023-06-05", "2023-06-11", "board", "villagers"), (4, "2023-07-01", "2023-07-15", "lecture", "unspecified"), (5, "2023-09-20", "2023-09-20", "door_to_door", "villagers")):
        s.by_row[r] = {**days(a, b), "channel": ch, "target_group": g}
        s.fact(f"A{r}", "sessions", 1).fact(f"F{r}", "people_reached", at_least(50, 59) if r == 5 else s.cells[f"F{r}"]).fact(f"G{r}", "leaflets", int(s.cells[f"G{r}"][:-1]), channel=[ch, "handout"])
    s.problem("note", "two channels in a cell", "D3").problem("note", "two groups in a cell", "E4")
    return c


def errors_everywhere() -> Case:
    c = Case("u13-errors-everywhere", "镇沅县反诈宣传周统计（2023年第30周）.xlsx", "#N/A and #DIV/0! among figures, a date where a count should be, 若干, XX, two numbers in one cell, a text with a question mark.",
             **days("2023-07-24", "2023-07-30"), unit_type="township", district_contains="镇沅")
    s = c.sheet("周统计")
    s.put("A1", ["镇沅彝族哈尼族拉祜族自治县反诈宣传周统计"], ["乡镇", "宣传场次", "宣传单", "横幅", "受众人次"], ["恩乐镇", 5, 860, 6, 1240], ["按板镇", date(2023, 3, 5), 320, 2, 410], ["者东镇", 3, Formula("=VLOOKUP(A5,Sheet9!A:B,2,0)", "#N/A"), 3, 380], ["九甲镇", "XX", 200, "若干", "2至3百"], ["古城镇", 2, 180, "2+1", "260?"], ["和平镇", 1, "120份（其中手册20本）", 1, 150])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A8")
    s.rows("A3:A8", unit="cell", district_contains="cell").columns(B="sessions", C="leaflets", D="banners", E="people_reached")
    s.facts("B3", "C3:E4", "B5", "D5:E5", "C6", "E6", "B7:C7", "B8", "D8:E8", read={"E6": between(200, 300)})
    s.fact("C8", quantity=exact(100), values=[120], optional=True).fact("C8", quantity=exact(20), optional=True).fact("D7", quantity=exact(3), optional=True).fact("E7", quantity=exact(260), optional=True)
    s.problem("query", "a date for a count", "B4").problem("query", "#N/A", "C5").problem("query", "XX", "B6").problem("query", "若干", "D6").problem("query", "260?", "E7").may_flag("D7", "C8", "E6")
    return c


def several_tables_on_a_page() -> Case:
    c = Case("u14-stations-and-kinds", "镇宁县公安局宣传情况.xls", "SpreadsheetML with two sheets: stations, and schools by names that hold places; 人数 against 人次 by brackets; year in the sheet names.",
             form="spreadsheetml", district_contains="镇宁")
    a = c.sheet("派出所2023年4月", unit_type="police", **month("2023-04"))
    a.put("A1", ["镇宁布依族苗族自治县公安局派出所反诈宣传"], ["所别", "宣传（场）", "宣传（人次）", "宣传（份）", "宣传（条）"], ["城关所", 6, 1820, 2100, 12], ["黄果树所", 4, 1350, 1500, 6], ["江龙所", 3, 760, 900, 4], ["计", 13, 3930, 4500, 22])
    a.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:E6")
    a.rows("A3:A5", unit=["城关所|城关派出所", "黄果树所|黄果树派出所", "江龙所|江龙派出所"]).columns(B="sessions", C="people_reached", D="leaflets").facts("B3:D5")
    a.facts("E3:E5", measure="banners", measures=["posts", "sms"], channel="banner|unspecified|group_chat|sms", optional=True).may_flag("E2:E6")
    b = c.sheet("学校2023年4月", unit_type="school", **month("2023-04"))
    b.put("A1", ["镇宁自治县学校反诈宣传"], ["学校名称", "主题班会（节）", "受教育学生（人）", "一封信（份）"], ["镇宁民族中学", 36, 1800, 1800], ["江龙镇中心小学", 18, 760, 760], ["合计", 54, 2560, 2560])
    b.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A4").role("label|total", "A5").role("total", "B5:D5")
    b.rows("A3:A4", unit="cell").columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), C=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"), D=dict(measure="leaflets", target_group="unspecified|students|parents")).facts("B3:D4")
    return c


def word_with_nested_header() -> Case:
    c = Case("u15-word-report", "昂昂溪区水师营满族镇反诈宣传简表.docx", "Word: two tables with headings of their own, headers of several paragraphs, merged unit over rows, the month in the text above each table.",
             form="docx", unit_type="community", district_contains="昂昂溪区")
    c.paragraph("齐齐哈尔市昂昂溪区水师营满族镇反诈宣传简表", "title")
    c.paragraph("表一  2023年7月", "label|meta|title|header")
    t = c.table([["村屯", "宣传单\n（份）", "入户\n（户）", "微信群\n转发\n（条）"], ["水师村", 210, 96, 15], ["衙门村", 180, 77, 9], ["合计", 390, 173, 24]])
    t.role("header", "A1:D1").role("label", "A2:A3").role("label|total", "A4").role("total", "B4:D4").rows("A2:A3", unit="cell")
    t.columns(B="leaflets", C="households", D=dict(measure="posts", channel="group_chat")).facts("B2:D3", **month("2023-07"))
    c.paragraph("表二  2023年8月", "label|meta|title|header")
    u = c.table([["村屯", "宣传单\n（份）", "入户\n（户）", "微信群\n转发\n（条）"], ["水师村", 160, 88, 12], ["衙门村", 150, 69, "若干"], ["合计", 310, 157, 12]])
    u.role("header", "A1:D1").role("label", "A2:A3").role("label|total", "A4").role("total", "B4:D4").rows("A2:A3", unit="cell")
    u.columns(B="leaflets", C="households", D=dict(measure="posts", channel="group_chat")).facts("B2:D2", "B3:C3", **month("2023-08"))
    u.problem("query", "若干", "D3")
    return c


def cases() -> list[Case]:
    return [shared_district_names(), settled_by_file_name(), development_zone(), towns_and_villages(), groups_over_channels(), channels_down(), bank_branches(), schools_of_all_kinds(), *place_by_option(), only_running_totals(), ten_thousands(), start_and_end(), errors_everywhere(), several_tables_on_a_page(), word_with_nested_header()]
