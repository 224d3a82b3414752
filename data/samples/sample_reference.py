"""Bases and the roster of the sample county, and on which days its files came in. All figures are invented."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from typing import Any

from sample_files import NOTICE, Page, Sample
from sample_police import TOWNSHIPS

# 总人口 户数 60岁以上 在校学生 村民 商户 务工人员 妇女 残疾人
PEOPLE = [[62418, 18204, 9987, 13350, 31260, 2410, 6120, 30874, 1892], [41306, 11470, 6902, 5121, 35480, 812, 5234, 20110, 1345], [23087, 6391, 3810, 2964, 18905, 604, 2871, 11236, 702], [17794, 4902, 3105, 1986, 16210, 231, 2450, 8671, 566], [28911, 7986, 4877, 3342, 25630, 402, 3689, 14093, 913], [26702, 7350, 4530, 2871, 24120, 318, 3402, 12988, 845], [18176, 4987, 3010, 2044, 16902, 176, 2388, 8833, 581], [27590, 7613, 4698, 3105, 24877, 365, 3577, 13402, 870], [27214, 7502, 4602, 3018, 24690, 329, 3511, 13250, 861], [9302, 2597, 1538, 961, 8720, 88, 1190, 4506, 301]]
HEADS = ["总人口（人）", "总户数（户）", "60岁以上老年人（人）", "在校学生（人）", "村民（人）", "商户（户）", "务工人员（人）", "妇女（人）", "残疾人（人）"]
# 常住人口 户数, of all villages and communities of two townships
VILLAGES: dict[str, list[tuple[str, int, int]]] = {
    "镇安镇": [("镇安社区", 9870, 2744), ("镇东村", 5204, 1440), ("镇北村", 4618, 1281), ("芒达村", 5377, 1490), ("回欢村", 3902, 1085), ("小田坝村", 6741, 1873), ("邦迈村", 5594, 1557)],
    "象达镇": [("象达社区", 8120, 2247), ("朝阳村", 6033, 1664), ("坝头村", 5548, 1530), ("勐蚌村", 4790, 1322), ("甘寨村", 4420, 1223)],
}
DAY, MONTHLY = "每月5日前", "月报"


def townships() -> Sample:
    """One row a township and the county's total."""
    body: list[list[Any]] = [[i, t, *p] for i, (t, p) in enumerate(zip(TOWNSHIPS, PEOPLE, strict=True), 1)]
    rows = [["龙陵县2022年末人口、户数和重点人群基数表"], [NOTICE], ["数据来源：示例（虚构）"], ["序号", "乡镇", *HEADS], *body, ["合计", "", *[sum(r[c] for r in body) for c in range(2, 11)]]]
    return Sample("示例_龙陵县人口基数表（2022年末）.xlsx", [Page("人口基数", rows, ["A1:K1", "A2:K2", "A3:K3", "A15:B15"])])


def villages() -> Sample:
    """The villages of two townships, the township's name merged over them."""
    rows: list[list[Any]] = [["龙陵县镇安镇、象达镇2022年末各村（社区）常住人口和户数基数"], [NOTICE], ["数据来源：示例（虚构）"], ["乡镇", "村（社区）", "常住人口（人）", "户数（户）"]]
    merges = ["A1:D1", "A2:D2", "A3:D3"]
    for town, found in VILLAGES.items():
        merges.append(f"A{len(rows) + 1}:A{len(rows) + len(found)}")
        rows += [[town if i == 0 else "", *village] for i, village in enumerate(found)]
    return Sample("示例_龙陵县部分村级人口基数（2022年末）.xlsx", [Page("村级基数", rows, merges)])


def roster() -> Sample:
    """Everybody in the samples; four that never report, one that was closed, one for two townships."""
    stations = [[f"龙陵县公安局{t[:2]}派出所", "公安", t, MONTHLY, DAY, "", f"{t[:2]}派出所、{t[:2]}所", ""] for t in TOWNSHIPS]
    towns = [[f"龙陵县{t}人民政府", "乡镇街道", t, MONTHLY, DAY, "", t, ""] for t in TOWNSHIPS]
    others = [
        ["龙陵县龙山镇龙山社区居民委员会", "社区村居", "龙山镇", MONTHLY, DAY, "", "龙山社区", ""],
        ["龙陵县龙山镇云山社区居民委员会", "社区村居", "龙山镇", MONTHLY, DAY, "", "云山社区", ""],
        *[[f"象达镇{v}", "社区村居", "象达镇", MONTHLY, DAY, "", v, ""] for v, _, _ in VILLAGES["象达镇"][:4]],
        ["龙陵县教育体育局", "机关部门", "县直", MONTHLY, DAY, "", "县教育体育局、县教体局", ""],
        ["龙陵县民政局", "机关部门", "县直", MONTHLY, DAY, "", "县民政局", ""],
        ["龙陵县住房和城乡建设局", "机关部门", "县直", MONTHLY, DAY, "", "县住房和城乡建设局、县住建局", ""],
        ["龙陵县妇女联合会", "机关部门", "县直", MONTHLY, DAY, "", "县妇联", ""],
        ["共青团龙陵县委员会", "机关部门", "县直", MONTHLY, DAY, "", "团县委", ""],
        ["龙陵县残疾人联合会", "机关部门", "县直", MONTHLY, DAY, "", "县残联", ""],
        ["龙陵县第一中学", "学校", "县直", MONTHLY, DAY, "", "县一中", ""],
        ["龙陵县第二中学", "学校", "县直", MONTHLY, DAY, "", "县二中", ""],
        ["镇安中学", "学校", "镇安镇", MONTHLY, DAY, "", "", ""],
        ["镇安镇大坝小学", "学校", "镇安镇", MONTHLY, DAY, "2023年4月30日", "大坝小学", "已撤并"],
        ["龙陵县幼儿园", "幼儿园", "县直", MONTHLY, DAY, "", "县幼儿园", ""],
        ["龙陵县人民医院", "医疗卫生", "县直", MONTHLY, DAY, "", "县医院", ""],
        ["龙陵县中医医院", "医疗卫生", "县直", MONTHLY, DAY, "", "县中医院", ""],
        ["龙陵县农村信用合作联社", "银行金融", "县直", MONTHLY, DAY, "", "农信社、县联社", ""],
        *[[f"{b}龙陵支行", "银行金融", "县直", "季报", "季后10日内", "", a, ""] for b, a in (("工行", "工商银行龙陵支行"), ("农行", "农业银行龙陵支行"), ("建行", "建设银行龙陵支行"), ("邮储银行", "邮储龙陵支行"))],
        ["龙陵县××硅业有限公司", "企业", "县直", MONTHLY, DAY, "", "××硅业", ""],
        ["龙陵县市场监督管理局镇安分局", "机关部门", "镇安镇、龙江乡", MONTHLY, DAY, "", "镇安市监分局", "负责两个乡镇"],
    ]
    heads = ["序号", "单位名称", "类别", "所属乡镇", "报送周期", "报送截止", "起始日期", "停报日期", "别名", "备注"]
    body = [[i, *u[:5], "2023年3月1日", *u[5:]] for i, u in enumerate([*stations, *towns, *others], 1)]
    rows: list[list[Any]] = [["龙陵县反诈宣传报送单位名册"], [NOTICE], heads, *body]
    return Sample("示例_龙陵县反诈宣传报送单位名册.xlsx", [Page("名册", rows, ["A1:J1", "A2:J2"])])


# Day of receipt by a part of the file's name. Late are the stations of May (8 June), 平达乡 in June and 龙山社区 in April.
RECEIVED = {
    "龙陵县3月份": "2023-04-04", "统计表（更正）": "2023-05-09", "龙陵县4月份": "2023-05-04", "龙陵县5月份": "2023-06-08", "龙陵县6月份": "2023-07-05", "龙陵县7月份": "2023-08-03",
    "月报（2023年4月）": "2023-05-05", "月报（2023年5月）": "2023-06-05", "龙山社区": "2023-05-11", "云山社区": "2023-06-02", "勐糯派出所": "2023-06-01", "平达乡6月": "2023-07-12", "镇安镇反诈": "2023-07-03",
    "象达镇村": "2023-08-04", "各乡镇7月": "2023-08-05", "农信社": "2023-06-05", "截至5月31日": "2023-06-05", "截至6月30日": "2023-07-05", "县级部门": "2023-06-05", "硅业": "2023-06-01", "幼儿园": "2023-07-01",
    "第一中学": "2023-05-29", "金融机构": "2023-07-09",
}


def received(files: list[str]) -> list[tuple[str, str]]:
    """(file, day) of every sample of a campaign: the first part that its name holds decides."""
    return [(file, next(day for part, day in RECEIVED.items() if part in file)) for file in sorted(files)]


def samples() -> list[Sample]:
    return [townships(), villages(), roster()]
