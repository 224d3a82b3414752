"""Five more: parts beside their sum, streets in a text file, rows of the month and of the year, other fields."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, Case, at_least, days, month, num, other_field, sums


def hospital() -> Case:
    c = Case("y01-parts-beside-their-sum", "靖远县医疗机构反诈宣传月报（2023年8月）.xlsx", "医院 rows in two classes with sub-totals above their rows, a base, 其中 columns in the middle, a ratio; planted doubled row and parts above the whole",
             **month("2023-08"), unit_type="hospital", district_contains="靖远县")
    a = [["靖远县人民医院", 620, 3, 1420, 510, 300, 1600], ["靖远县中医院", 380, 2, 860, 330, 120, 900]]
    b = [["北湾镇卫生院", 46, 1, 210, 130, 100, 240], ["东湾镇卫生院", 52, 1, 245, 90, 60, 260], ["乌兰镇卫生院", 61, "", 180, "", "", 150]]
    s = c.sheet("8月")

    def line(n, v):
        return [n, *v]

    ta, tb = sums(a, range(1, 7)), sums(b, range(1, 7))
    s.put("A1", ["靖远县医疗卫生机构2023年8月反诈宣传情况统计表"], ["机构名称", "在职职工（人）", "宣传讲座（场）", "受教育群众（人次）", "", "", "发放宣传单（份）"], ["", "", "", "合计", "其中：就诊患者", "其中：患者家属", ""],
          line("县级医院小计", ta), *a, line("乡镇卫生院小计", [tb[0], tb[1], tb[2] + 245, tb[3], tb[4], tb[5]]), *b, line("总计", [x + y for x, y in zip(ta, tb, strict=True)]))
    s.merge("A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3")
    s.role("title", "A1").role("header", "A2:G3").role("label|total", "A4", "A7", "A11").role("label", "A5:A6", "A8:A10").role("base", "B5:B6", "B8:B10").role("total|base", "B4", "B7", "B11").role("total", "C4:G4", "C7:G7", "C11:G11")
    for f, last in ((5, 6), (8, 10)):
        s.rows(f"A{f}:A{last}", unit="cell")
        s.columns(C=dict(measure="sessions", channel="lecture"), G=dict(measure="leaflets"))
        s.facts(f"C{f}:C{last}", f"G{f}:G{last}")
    for r, v in ((5, a[0]), (6, a[1]), (8, b[0]), (9, b[1]), (10, b[2])):
        rest = v[3] - num(v[4]) - num(v[5])
        if rest > 0:
            s.fact(f"D{r}", "people_reached", rest, channel=ANYCH, target_group="residents|unspecified|patients")
        if v[4] != "":
            s.fact(f"E{r}", "people_reached", v[4], channel=ANYCH, target_group="patients")
            s.fact(f"F{r}", "people_reached", v[5], channel=ANYCH, target_group="unspecified|patients|residents")
    s.problem("query", "230 parts above 210", "D8").problem("query", "小计 counts 245 twice", "D7", says=(245, "D9", "东湾镇卫生院")).may_flag("D11")
    return c


def street_sections() -> Case:
    c = Case("y02-streets-in-a-text-file", "白银区反诈宣传台账汇总（6月）.csv", "text file: sections per street as lone cells, 〃 in dates, an activity put off, counts with units",
             form="utf8", unit_type="township|community", district_contains="白银区")
    s = c.sheet()
    s.put("A1", ["白银区各街道2023年6月反诈宣传活动台账"], ["日期", "活动名称", "地点", "方式", "对象", "人数（人次）", "资料（份）", "状态"], ["人民路街道"], ["6月3日", "夜市反诈宣传", "银光夜市", "设摊", "商户", "150人次", "200份", "已开展"], ["〃", "楼栋反诈走访", "银光小区", "入户", "居民", 62, 62, "已开展"], ["6月21日", "反诈文艺汇演", "铜城广场", "文艺演出", "群众", 400, 300, "延期至7月"], ["公园路街道"], ["6月10日", "老年大学讲座", "老年大学", "讲座", "老年人", "80余人", 90, "已开展"], ["合计", "", "", "", "", 292, 352, ""])
    s.role("title", "A1").role("header", "A2:H2").role("label|header", "A3", "A7").role("label", "A4:A5", "C4:E5", "A8", "C8:E8").role("label|figure", "B4:B5", "B8").role("planned", "F6:G6").role("label|total", "A9").role("total", "F9:G9")
    s.fact("F4", "people_reached", 150, channel="stall", target_group="merchants", unit="人民路街道", **days("2023-06-03")).fact("G4", "leaflets", 200, channel="stall|handout", target_group="merchants", unit="人民路街道", **days("2023-06-03")).fact("B4", "sessions", 1, channel="stall", target_group="merchants", unit="人民路街道", **days("2023-06-03"))
    s.fact("F5", "people_reached", 62, channel="door_to_door", target_group="residents", unit="人民路街道", **days("2023-06-03")).fact("G5", "leaflets", 62, channel="door_to_door|handout", target_group="residents", unit="人民路街道", **days("2023-06-03")).fact("B5", "sessions", 1, channel="door_to_door", target_group="residents", unit="人民路街道", **days("2023-06-03"))
    s.fact("F8", "people_reached", at_least(80, 89), channel="lecture", target_group="elderly", unit="公园路街道", **days("2023-06-10")).fact("G8", "leaflets", 90, channel="lecture|handout", target_group="elderly", unit="公园路街道", **days("2023-06-10")).fact("B8", "sessions", 1, channel="lecture", target_group="elderly", unit="公园路街道", **days("2023-06-10"))
    return c


def month_and_year_to_date() -> Case:
    c = Case("y03-month-and-running-rows", "会宁县各乡镇反诈宣传统计2023年11月.xlsx", "rows 本月 and 累计 per township without merges, 同比 row at the foot, one month above its running total",
             **month("2023-11"), unit_type="township", district_contains="会宁县")
    data = [("会师镇", [5, 1200, 2100], [41, 9800, 17600]), ("郭城驿镇", [3, 760, 1300], [25, 700, 10200]), ("河畔镇", [2, 480, 800], [17, 3900, 6400])]
    body = []
    for n, m, y in data:
        body += [[n, "本月", *m], [n, "累计", *y]]
    s = c.sheet("11月")
    s.put("A1", ["会宁县各乡镇2023年11月反诈宣传统计表"], ["乡镇", "口径", "集中宣传（场）", "宣传单（份）", "受众（人次）"], *body, ["合计", "本月", 10, 2440, 4200], ["合计", "累计", 83, 14400, 34200])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:B8").role("cumulative", "C4:E4", "C6:E6", "C8:E8").role("label|total", "A9:B10").role("total", "C9:E9").role("total|cumulative", "C10:E10")
    s.columns(C=dict(measure="sessions", channel="stall"), D="leaflets", E=dict(measure="people_reached", channel=ANYCH))
    for r, n in ((3, "会师镇"), (5, "郭城驿镇"), (7, "河畔镇")):
        s.facts(f"C{r}:E{r}", unit=n)
    s.problem("query", "累计 700 below 本月 760", "D6", says=(700, 760))
    return c


def others() -> list[Case]:
    vac = other_field("y04-vaccination", "疫苗接种情况日报.xlsx", "日报", [["会宁县疫苗接种情况日报表"], ["截至2022年3月5日"], ["乡镇", "应接种人数（人）", "当日接种（剂次）", "累计接种（剂次）", "接种率"], ["会师镇", 21000, 120, 40210, "95.1%"], ["河畔镇", 8600, 40, 16300, "94.0%"], ["合计", 29600, 160, 56510, "94.8%"]], ["A1:E1"], "A3:E3", "vaccination")
    evt = other_field("y05-sports", "全民健身活动统计.xlsx", "活动", [["2023年全民健身活动统计表"], ["序号", "活动名称", "时间", "地点", "参加人数（人）"], [1, "迎新年长跑", "1月1日", "体育场", 800], [2, "广场舞大赛", "5月1日", "文化广场", 360], ["合计", "", "", "", 1160]], ["A1:E1"], "A2:E2", "sports events: dated and named, no campaign")
    return [vac, evt]


def cases():
    return [hospital(), street_sections(), month_and_year_to_date(), *others()]
