"""Townships, communities, banks, schools, health care, departments and an enterprise: each with a layout of its own."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date
from typing import Any

from sample_files import NOTICE, Count, Page, Sample, columns_counted
from sample_police import TOWNSHIPS

OWN = {t: t for t in TOWNSHIPS}
# 宣传资料 活动 受教育 微信群
APRIL = [[5200, 9, 6120, 88], [2840, 6, 3015, 51], [1930, 5, 2008, 40], [1260, 3, 1108, 24], [1720, 4, 1834, 33], [1655, 4, 1690, 27], [980, 2, 1005, 17], [1330, 3, 1412, 20], [1240, 3, 1320, 22], [610, 2, 645, 9]]
MAY = [[5460, 10, 6480, 92], [2710, 5, 2890, 47], [2050, 6, 2240, 44], [1190, 3, 1056, 21], [1805, 5, 1990, 35], [1590, 4, 1602, 29], [1010, 3, 1088, 15], [0, 0, 0, 6], [1300, 3, 1375, 25], [640, 2, 702, 11]]
BEFORE = [[14850, 26, 17100, 240], [7900, 15, 8640, 133], [5450, 13, 5830, 101], [3620, 8, 3275, 66], [4980, 11, 5190, 90], [4710, 10, 4822, 75], [2760, 6, 2840, 44], [3805, 9, 4010, 58], [3490, 8, 3705, 61], [1720, 5, 1850, 25]]


def township_month(month: int, figures: list[list[int]], before: list[list[int]]) -> Sample:
    """本月 beside 累计 under each measure: only the month counts."""
    body = [[i, t, *[x for now, past in zip(f, b, strict=True) for x in (now, now + past)]] for i, (t, f, b) in enumerate(zip(TOWNSHIPS, figures, before, strict=True), 1)]
    head = ["发放宣传资料（份）", "开展宣传活动（场次）", "受教育人数（人次）", "微信群转发（条）"]
    rows = [["龙陵县各乡镇反诈宣传工作月报表"], [f"（2023年{month}月）"], [NOTICE], ["报送单位：龙陵县打击治理电信网络新型违法犯罪工作联席会议办公室"],
            ["序号", "乡镇", *[x for h in head for x in (h, "")]], ["", "", *["本月", "累计"] * 4], *body, ["合计", "", *[sum(r[c] for r in body) for c in range(2, 10)]], ["备注：“累计”为当年1月起累计数。"]]
    merges = ["A1:J1", "A2:J2", "A3:J3", "A4:G4", "A5:A6", "B5:B6", "C5:D5", "E5:F5", "G5:H5", "I5:J5", "A17:B17", "A18:J18"]
    columns = {2: "leaflets", 4: "sessions", 6: "people_reached", 8: "posts"}
    return Sample(f"示例_龙陵县各乡镇反诈宣传月报（2023年{month}月）.xlsx", [Page(f"{month}月", rows, merges)], counts=columns_counted(body, OWN, columns, f"2023-{month:02}"))


def sessions_by_channel() -> Sample:
    """Townships down, channels across, sessions in every cell; blanks and zeros differ."""
    figures: list[list[Any]] = [[12, 5, 6, 8, 1], [6, 3, 4, 4, 0], [5, 2, 5, 3, ""], [3, 1, 2, "", ""], [4, 2, 3, 3, 1], [5, 1, 2, 2, 0], [2, "—", 2, 1, ""], [3, 1, 2, 2, ""], [4, 1, 3, 2, 1], [2, 0, 1, "", ""]]
    body = [[t, *f, sum(x for x in f if isinstance(x, int))] for t, f in zip(TOWNSHIPS, figures, strict=True)]
    rows = [["龙陵县各乡镇2023年7月反诈宣传活动场次统计表"], [NOTICE], ["填报单位：龙陵县反诈联席办", "", "", "", "", "", "单位：场次"], ["乡镇", "入户走访", "知识讲座", "设摊宣传", "主题班会", "文艺演出", "合计"], *body,
            ["合计", *[sum(r[c] for r in body if isinstance(r[c], int)) for c in range(1, 7)]]]
    return Sample("示例_龙陵县各乡镇7月反诈宣传场次（分方式）.xlsx", [Page("场次", rows, ["A1:G1", "A2:G2", "A3:D3"])], counts=columns_counted(body, OWN, dict.fromkeys(range(1, 6), "sessions"), "2023-07"))


def people_by_channel_and_group() -> Sample:
    """One township: channels down, target groups across, people in every cell."""
    body: list[list[Any]] = [["入户走访", 142, 18, 660, 41, 57, 90], ["知识讲座", 118, 420, 75, 36, 0, 64], ["街天设摊", 230, 66, 905, 120, 84, 155], ["主题班会", "", 388, "", "", "", ""], ["大喇叭广播", 310, "", 1420, "", "", ""], ["微信群", "", "", 980, 260, 45, 130], ["文艺演出", 85, 40, 210, 0, 0, 76]]
    full = [[*r, sum(x for x in r[1:] if isinstance(x, int))] for r in body]
    rows = [["龙陵县平达乡2023年6月反诈宣传受众人次统计表（分方式、分对象）"], [NOTICE], ["填报单位：平达乡人民政府", "", "", "", "", "", "", "单位：人次"], ["宣传方式", "老年人", "学生", "村民", "务工人员", "商户", "妇女", "合计"], *full,
            ["合计", *[sum(r[c] for r in full if isinstance(r[c], int)) for c in range(1, 8)]]]
    counts = [Count("平达乡", "平达乡", "2023-06", "people_reached", x) for r in body for x in r[1:] if isinstance(x, int)]
    return Sample("示例_平达乡6月反诈宣传受众统计.xls", [Page("受众", rows, ["A1:H1", "A2:H2", "A3:E3"])], counts=counts)


def township_ledger() -> Sample:
    """A ledger: a date merged over two rows, 同上, one approximate figure; a row is a session."""
    rows: list[list[Any]] = [["龙陵县镇安镇2023年6月反诈宣传活动登记表"], [NOTICE], ["日期", "活动名称", "活动地点", "宣传对象", "宣传方式", "受众（人次）", "发放资料（份）", "张贴海报（张）"],
            [date(2023, 6, 5), "赶街日反诈宣传", "镇安街", "群众", "设摊", 340, 500, 12], ["", "校园反诈第一课", "镇安中学", "学生", "讲座", 520, 520, 6], [date(2023, 6, 9), "老年协会防骗座谈", "镇安社区", "老年人", "座谈会", 46, 50, ""],
            [date(2023, 6, 14), "反诈进村寨", "芒达村", "村民", "入户", 88, 90, 4], [date(2023, 6, 15), "反诈进村寨", "回欢村", "同上", "同上", "70余", 75, ""], [date(2023, 6, 20), "企业财务人员培训", "镇安工业片区", "财会人员", "培训", 33, 35, ""],
            [date(2023, 6, 27), "商户联盟反诈宣传", "镇安农贸市场", "商户", "入户", 64, 80, 10], [date(2023, 6, 30), "火把晚会反诈节目", "文化广场", "居民", "文艺演出", 410, 200, ""]]
    stated = {"70余": 70.0}
    counts = [Count("镇安镇", "镇安镇", "2023-06", m, stated.get(r[c], r[c]) if isinstance(r[c], str) else r[c]) for r in rows[3:] for c, m in ((5, "people_reached"), (6, "leaflets"), (7, "posters")) if r[c] != ""]
    counts += [Count("镇安镇", "镇安镇", "2023-06", "sessions", 1) for _ in rows[3:]]
    return Sample("示例_镇安镇反诈宣传活动登记表（6月）.xlsx", [Page("登记表", rows, ["A1:H1", "A2:H2", "A4:A5"])], counts=counts)


def community_card() -> Sample:
    """A form of one community: two label/value pairs a row, sections merged down the left."""
    pairs: list[tuple[str, Any, str]] = [("发放宣传单（份）", 1260, "leaflets"), ("发放反诈扇子（把）", 300, "gifts"), ("张贴海报（张）", 58, "posters"), ("悬挂横幅（条）", 6, "banners"), ("设摊宣传（场）", 3, "sessions"), ("受众（人次）", "600余", "people_reached"),
             ("微信群转发（条）", 112, "posts"), ("短视频（条）", 3, "videos"), ("独居老人走访（户）", 41, "households"), ("老年人讲座听讲（人次）", 86, "people_reached"), ("出动网格员、志愿者（人次）", 64, "staff"), ("签订承诺书（份）", 520, "pledges")]
    sections = ["线下宣传", "", "", "线上宣传", "重点人群", "力量保障"]
    rows = [["防范电信网络诈骗宣传工作月报表（社区）"], [NOTICE], ["填报单位", "龙陵县龙山镇龙山社区居民委员会", "", "填报月份", "2023年4月"],
            *[[sections[i], *[x for label, value, _ in pairs[2 * i: 2 * i + 2] for x in (label, value)]] for i in range(6)], ["填表人：番××", "", "", "审核人：赧××"]]
    counts = [Count("龙山社区", "龙山镇", "2023-04", m, 600 if v == "600余" else v) for _, v, m in pairs]
    return Sample("示例_龙山社区反诈宣传月报202304.xlsx", [Page("月报", rows, ["A1:E1", "A2:E2", "B3:C3", "A4:A6"])], counts=counts)


def community_report() -> Sample:
    """Prose without a single figure of a campaign: mentions only (other numbers are of other things)."""
    return Sample("示例_云山社区5月反诈宣传工作总结.txt", paragraphs=["龙陵县龙山镇云山社区2023年5月反诈宣传工作总结", NOTICE,
        "5月，云山社区充分利用黑板报、宣传栏、横幅等阵地开展防范电信网络诈骗宣传，通过居民微信群、短信平台向居民推送防骗提示。", "社区网格员结合日常走访，对辖区独居老人逐户上门提醒，并在辖区幼儿园门口向家长讲解“刷单返利”“冒充客服”等10种常见诈骗手法。",
        "下一步，社区计划6月开展集中宣传2场，提醒居民遇到诈骗及时拨打96110。", "云山社区居民委员会", "2023年6月1日"])


def banks_quarter() -> Sample:
    """A quarter's form: three header rows, 网点数 as base, 其中 within the people."""
    banks = ["工行龙陵支行", "农行龙陵支行", "建行龙陵支行", "邮储银行龙陵支行"]
    body: list[list[Any]] = [[1, banks[0], 2, 8, 620, 1025, 243, 102, 317, 3, 246], [2, banks[1], 4, 12, 1290, 1671, 374, 265, 510, 6, 1289], [3, banks[2], 2, 6, 540, 554, 91, 108, 149, 2, 717], [4, banks[3], 5, 15, 1420, 1498, 432, 196, 637, 4, 905]]
    rows = [["龙陵县金融机构“普及金融知识 防范电信诈骗”宣传活动统计表"], [NOTICE], ["统计期间：2023年第二季度", "", "", "", "", "", "", "", "单位：场、份、人次、篇、次"],
            ["序号", "机构名称", "参与网点数（个）", "线下宣传", "", "", "", "", "", "线上宣传", ""], ["", "", "", "活动场次（场）", "发放宣传资料（份）", "受众消费者人数", "", "", "", "原创文章（篇）", "点击量（次）"], ["", "", "", "", "", "人次", "其中：老年人", "青少年", "农民", "", ""],
            *body, ["合计", "", *[sum(r[c] for r in body) for c in range(2, 11)]], ["填表说明：受众消费者人数按人次统计，各类人群不重复计算。"]]
    merges = ["A1:K1", "A2:K2", "A3:G3", "I3:K3", "A4:A6", "B4:B6", "C4:C6", "D4:I4", "J4:K4", "D5:D6", "E5:E6", "F5:I5", "J5:J6", "K5:K6", "A11:B11", "A12:K12"]
    columns = {3: "sessions", 4: "leaflets", 5: "people_reached", 9: "posts", 10: "views"}        # the parts lie inside column 5
    return Sample("示例_龙陵县金融机构反诈宣传统计表（第二季度）.xlsx", [Page("汇总", rows, merges)], counts=columns_counted(body, dict.fromkeys(banks, ""), columns, "2023-04-01..2023-06-30"))


def bank_months() -> Sample:
    """A sheet a month and a summary sheet that repeats them."""
    months: dict[int, list[int]] = {3: [980, 11, 1120, 640], 4: [1050, 12, 1240, 655], 5: [870, 9, 960, 590]}
    names = ["发放宣传折页（份）", "厅堂宣讲（场）", "受众（人次）", "LED屏播放（次）"]
    measures = ["leaflets", "sessions", "people_reached", "broadcasts"]
    pages = [Page(f"{m}月", [[f"龙陵县农村信用合作联社2023年{m}月反诈宣传统计表"], [NOTICE], ["项目", "数量"], *[[a, b] for a, b in zip(names, f, strict=True)]], ["A1:B1", "A2:B2"]) for m, f in months.items()]
    summary = Page("汇总", [["龙陵县农村信用合作联社2023年3-5月反诈宣传汇总表"], [NOTICE], ["项目", "3月", "4月", "5月", "合计"], *[[a, *[f[i] for f in months.values()], sum(f[i] for f in months.values())] for i, a in enumerate(names)]], ["A1:E1", "A2:E2"])
    counts = [Count("龙陵县农村信用合作联社", "", f"2023-{m:02}", measure, v) for m, f in months.items() for measure, v in zip(measures, f, strict=True)]
    return Sample("示例_龙陵县农信社反诈宣传（3至5月）.xlsx", [summary, *pages], counts=counts)


def school_list() -> Sample:
    """A school's list of class meetings as GBK text."""
    school = "龙陵县第一中学"
    rows: list[list[Any]] = [["龙陵县第一中学2023年春季学期反诈主题教育活动台账"], [NOTICE], ["序号", "活动日期", "活动名称", "对象", "方式", "参与人数（人次）", "发放告知书（份）"],
            [1, "2023年4月7日", "国旗下反诈讲话", "学生", "讲座", "2,140", ""], [2, "2023年4月17日", "高一年级反诈主题班会", "学生", "主题班会", 812, 812], [3, "2023年4月21日", "教职工反诈培训", "教职工", "培训", 165, 165],
            [4, "2023年5月12日", "家长会反诈宣讲", "家长", "讲座", 905, 920], [5, "2023年5月26日", "高三考前防骗班会", "学生", "主题班会", 690, 0]]
    counts = []
    for r in rows[3:]:
        period = f"2023-0{r[1][5]}"
        people = int(str(r[5]).replace(",", ""))
        counts += [Count(school, "", period, "sessions", 1), Count(school, "", period, "people_reached", people)] + ([Count(school, "", period, "leaflets", r[6])] if r[6] != "" else [])
    return Sample("示例_龙陵县第一中学反诈主题教育台账.csv", [Page("台账", rows)], counts=counts)


def kindergarten_report() -> Sample:
    """A report with a table; the text adds what the table lacks."""
    unit = "龙陵县幼儿园"
    counts = [Count(unit, "", "2023-06", m, v) for m, v in (("sessions", 3), ("sessions", 2), ("sessions", 1), ("people_reached", 96), ("people_reached", 188), ("people_reached", 42), ("leaflets", 290), ("gifts", 120))]
    return Sample("示例_龙陵县幼儿园2023年6月反诈宣传工作报告.docx", counts=counts, paragraphs=["龙陵县幼儿园2023年6月反诈宣传工作报告", NOTICE,
        "6月，我园以“小手拉大手”为主题开展反诈宣传，向家长发放《致家长的一封信》290份，赠送反诈小电扇120余把。", [["对象", "活动（场）", "参与（人次）"], ["幼儿", 3, 96], ["家长", 2, 188], ["教职工", 1, 42], ["合计", 6, 326]], "通过班级微信群、公众号推送反诈提示，在园门口设置宣传展板。", "龙陵县幼儿园", "2023年7月1日"])


def health_running_total(month: int, last_day: int, figures: list[list[int]], earlier: list[list[int]] | None) -> Sample:
    """Nothing but running totals; what counts is the first one as a whole and then the differences."""
    units = ["龙陵县人民医院", "龙陵县中医医院"]
    measures = ["leaflets", "sessions", "people_reached"]
    rows = [["龙陵县卫健系统2023年反诈宣传累计完成情况统计表"], [NOTICE], [f"（截至2023年{month}月{last_day}日）"], ["单位", "发放宣传资料（份）", "讲座、义诊（场）", "受众（人次）"], *[[u, *f] for u, f in zip(units, figures, strict=True)], ["合计", *[sum(f[i] for f in figures) for i in range(3)]]]
    period = f"2023-{month:02}" if earlier else f"2023-01-01..2023-{month:02}-{last_day}"
    past = earlier or [[0] * 3] * 2
    counts = [Count(u, "", period, m, now - then) for u, f, p in zip(units, figures, past, strict=True) for m, now, then in zip(measures, f, p, strict=True)]
    return Sample(f"示例_龙陵县卫健系统反诈宣传累计情况（截至{month}月{last_day}日）.xlsx", [Page("累计", rows, ["A1:D1", "A2:D2", "A3:D3"])], counts=counts)


def departments() -> Sample:
    """A text file with a header that nobody knows, approximate figures and zeros."""
    units = ["县教育体育局", "县民政局", "县住房和城乡建设局", "县妇联", "团县委"]
    body: list[list[Any]] = [[1, units[0], 42, "12,600", 58, 30, "21,480", 96], [2, units[1], 7, 980, 12, 6, "约1000", 88], [3, units[2], 6, 760, 31, 4, 1290, 85], [4, units[3], 4, 520, "-", 9, "600余", 90], [5, units[4], 5, 0, 4, 15, 875, 91]]
    rows = [["龙陵县县级部门2023年5月反诈宣传情况统计表"], [NOTICE], ["填报单位：龙陵县反诈联席办", "", "", "", "", "填报日期：2023-06-02"], ["序号", "单位名称", "宣传活动（场次）", "发放宣传资料（份）", "悬挂横幅（条）", "网络推送（条）", "受众（人次）", "宣传亮点指数"], *body,
            ["合计", "", 64, 14860, 105, 64, "25,240余", ""], ["填表人：蔺××", "", "", "审核人：尹××"]]
    stated = {"12,600": 12600.0, "21,480": 21480.0, "约1000": 1000.0, "600余": 600.0}
    return Sample("示例_龙陵县县级部门5月反诈宣传情况.csv", [Page("部门", rows)], counts=columns_counted(body, dict.fromkeys(units, ""), {2: "sessions", 3: "leaflets", 4: "banners", 5: "posts", 6: "people_reached"}, "2023-05", stated))


def enterprise_form() -> Sample:
    """Labels left, answers right; a sentence at the end adds posters and posts."""
    unit = "龙陵县××硅业有限公司"
    rows: list[list[Any]] = [["企业反诈宣传情况反馈表"], [NOTICE], ["企业名称", unit], ["统计时段", "2023年5月1日至5月31日"], ["职工总数（人）", 640], ["开展培训（场）", 3], ["参训职工（人次）", 512], ["安装国家反诈中心APP（人）", 498], ["工作情况", "在食堂、宿舍楼张贴海报30余张，并通过企业微信群转发反诈提示18条。"], ["联系人", "赵××"]]
    counts = [Count(unit, "", "2023-05", m, v) for m, v in (("sessions", 3), ("people_reached", 512), ("app_installs", 498), ("posters", 30), ("posts", 18))]
    return Sample("示例_××硅业反诈宣传反馈表.xlsx", [Page("反馈表", rows, ["A1:B1", "A2:B2"])], counts=counts)


def villages_across() -> Sample:
    """A turned table: measures down, villages across, the total first."""
    villages = ["象达社区", "勐蚌村", "朝阳村", "坝头村"]
    figures: list[tuple[str, str, str, list[Any]]] = [("发放宣传单", "份", "leaflets", [520, 260, 230, 190]), ("张贴海报", "张", "posters", [24, 10, 8, 6]), ("入户宣传", "户", "households", [180, 122, 97, 88]), ("院坝会", "场", "sessions", [2, 1, 1, 0]), ("受众人数", "人次", "people_reached", [640, 310, 275, 205])]
    rows = [["龙陵县象达镇2023年7月村（社区）反诈宣传统计表"], [NOTICE], ["项目", "计量单位", "全镇合计", *villages], *[[n, u, sum(v), *v] for n, u, _, v in figures]]
    counts = [Count(village, "象达镇", "2023-07", m, v[i]) for _, _, m, v in figures for i, village in enumerate(villages)]
    return Sample("示例_象达镇村（社区）7月反诈宣传统计（横向）.xlsx", [Page("7月", rows, ["A1:G1", "A2:G2"])], counts=counts)


def samples() -> list[Sample]:
    at_april = [[b + a for a, b in zip(f, p, strict=True)] for f, p in zip(APRIL, BEFORE, strict=True)]
    may_total, june_total = [[4180, 19, 5260], [1905, 9, 2040]], [[5075, 23, 6410], [2380, 11, 2515]]
    return [township_month(4, APRIL, BEFORE), township_month(5, MAY, at_april), sessions_by_channel(), people_by_channel_and_group(), township_ledger(), community_card(), community_report(), banks_quarter(), bank_months(),
            school_list(), kindergarten_report(), health_running_total(5, 31, may_total, None), health_running_total(6, 30, june_total, may_total), departments(), enterprise_form(), villages_across()]
