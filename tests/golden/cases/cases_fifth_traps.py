"""What looks like something else: names that sound like groups or ways, households not visited, plans, ranks, costs."""

from __future__ import annotations

from typing import Any

from builder import Case, at_least, days, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        names_like_groups(),
        names_like_channels(),
        done_and_not_done(),
        plans_as_a_section(),
        ranks_and_costs(),
        whole_and_parts(),
        average_and_running_rows(),
        cancelled_rows(),
        on_line_and_in_person(),
        new_and_running(),
    ]


def names_like_groups() -> Case:
    c = Case("v01-names-like-groups", "莱州市各单位反诈宣传（5月）.xlsx",
             "Units whose names sound like target groups: none of them says whom the figures reached.",
             **month("2023-05"), district_contains="莱州市")  # fmt: skip
    s = c.sheet("5月")
    s.put(
        "A1",
        ["莱州市2023年5月反诈宣传情况统计表"],
        ["单位", "宣传资料（份）", "宣传活动（场）", "受众（人次）"],
        ["莱州市妇联", 420, 3, 460],
        ["莱州市残联", 150, 1, 120],
        ["莱州市老年大学", 300, 2, 355],
        ["学院路社区", 510, 2, 480],
        ["工人新村社区", 380, 1, 290],
        ["莱州市商务局", 260, 1, 200],
        ["莱州市交通运输局", 340, 2, 410],
        ["合计", 2360, 12, 2315],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A9").role("total", "B10:D10")
    s.rows("A3:A9", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="unspecified"), D="people_reached")
    s.facts("B3:D9")
    return c


def names_like_channels() -> Case:
    c = Case("v02-names-like-channels", "宜阳县职能部门反诈宣传.xls",
             "Units whose names sound like ways of campaigning; the leaflets are handed out all the same.",
             **month("2023-04..2023-06"), district_contains="宜阳县")  # fmt: skip
    s = c.sheet("二季度")
    s.put(
        "A1",
        ["宜阳县职能部门2023年第二季度反诈宣传统计表"],
        ["部门", "发放宣传单（份）", "张贴海报（张）", "受教育（人次）"],
        ["宜阳县融媒体中心", 200, 10, 150],
        ["宜阳县广播电视台", 180, 8, 140],
        ["宜阳县巡特警大队", 620, 35, 705],
        ["宜阳县电影公司", 90, 6, 80],
        ["中国电信宜阳县分公司", 700, 20, 640],
        ["合计", 1790, 79, 1715],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A7").role("total", "B8:D8")
    s.rows("A3:A7", unit="cell")
    s.columns(B="leaflets", C="posters", D=dict(measure="people_reached", channel="unspecified"))
    s.facts("B3:D7")
    return c


def done_and_not_done() -> Case:
    c = Case("v03-done-and-not-done", "韩城镇各村反诈入户进度.xlsx",
             "Households to be visited, visited and not visited, people without the app beside those with it.",
             **month("2023-10"), district_contains="宜阳县", unit_type="community")  # fmt: skip
    s = c.sheet("进度")
    s.put(
        "A1",
        ["宜阳县韩城镇2023年10月各村反诈入户宣传进度表"],
        [
            "村",
            "应入户（户）",
            "已入户（户）",
            "未入户（户）",
            "入户率",
            "已安装反诈APP（人）",
            "未安装（人）",
        ],
        ["西关村", 620, 540, 80, "87.1%", 410, 230],
        ["东关村", 480, 480, 0, "100%", 365, 118],
        ["福昌村", 355, 290, 65, "81.7%", 204, 160],
        ["合计", 1455, 1310, 145, "90.0%", 979, 508],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A5").role("base|planned", "B3:B5")
    s.role("ratio", "E3:E5").role("total", "C6", "F6")
    s.rows("A3:A5", unit="cell")
    s.facts("C3:C5", measure="households").facts("F3:F5", measure="app_installs")
    s.may_flag("D2:D6", "G2:G6")
    return c


def plans_as_a_section() -> Case:
    c = Case("v04-plan-section", "惠民社区11月反诈宣传报表.xlsx",
             "What was done this month and, in a section below, what is planned for the next.",
             **month("2023-11"), unit="惠民社区", district_contains="莱州市", unit_type="community")  # fmt: skip
    s = c.sheet("11月")
    s.put(
        "A1",
        ["莱州市永安路街道惠民社区2023年11月反诈宣传报表"],
        ["项目", "计量单位", "数量", "说明"],
        ["一、本月完成情况"],
        ["发放宣传单", "份", 640, ""],
        ["入户宣传", "户", 210, ""],
        ["反诈讲座", "场", 2, "老党员讲反诈"],
        ["二、下月工作计划"],
        ["发放宣传单", "份", 800, ""],
        ["反诈讲座", "场", 3, "拟邀请民警"],
    ).merge("A1:D1", "A3:D3", "A7:D7")
    s.role("title", "A1").role("header", "A2:D2").role("label|header", "A3", "A7").role("label", "A4:A6")
    s.role("planned", "C8:C9")
    s.fact("C4", "leaflets", 640).fact("C5", "households", 210).fact("C6", "sessions", 2, channel="lecture")
    return c


def ranks_and_costs() -> Case:
    c = Case("v05-ranks-and-costs", "南京市江宁区各街道反诈宣传考核（三季度）.xlsx",
             "Scores, ranks, costs of printing and outlets beside the figures of the campaign.",
             **month("2023-07..2023-09"), district_contains="江宁区", unit_type="township")  # fmt: skip
    s = c.sheet("考核")
    s.put(
        "A1",
        ["南京市江宁区2023年第三季度反诈宣传考核表"],
        ["排名", "街道", "发放宣传单（份）", "宣讲（场）", "受众（人次）", "宣传经费（元）", "得分"],
        [1, "东山街道", 12400, 38, 15600, 26000, 98.5],
        [2, "秣陵街道", 11800, 35, 14250, 24500, 97],
        [3, "汤山街道", 7600, 20, 8100, 15000, 92.5],
        ["", "合计", 31800, 93, 37950, 65500, ""],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2").role("serial|ratio|note", "A3:A5").role("label", "B3:B5")
    s.role("total", "C6:E6")
    s.rows("B3:B5", unit="cell", district_contains="cell")
    s.columns(C="leaflets", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("C3:E5")
    s.may_flag("F2:G6")
    return c


def whole_and_parts() -> Case:
    c = Case("v06-whole-and-parts", "汤山街道反诈受众情况.csv",
             "A whole of which two groups are named, the rest is unspecified; in one row nothing is left. GBK.",
             form="gbk", **month("2023-09"), district_contains="江宁区", unit_type="community",
             measure="people_reached", channel="unspecified")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["南京市江宁区汤山街道2023年9月反诈宣传受众情况"],
        ["社区", "受教育（人次）", "其中：学生", "其中：老年人", "宣传场次（场）"],
        ["汤山社区", 850, 300, 260, 5],
        ["古泉社区", 430, 120, 150, 3],
        ["阜庄社区", 295, 95, 200, 2],
        ["总计", 1575, 515, 610, 10],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "B6:E6")
    s.rows("A3:A5", unit="cell")
    s.fact("B3", quantity=290).fact("B4", quantity=160)
    s.facts("C3:C5", target_group="students").facts("D3:D5", target_group="elderly").facts(
        "E3:E5", measure="sessions"
    )
    return c


def average_and_running_rows() -> Case:
    c = Case("v07-average-rows", "江宁区学校反诈宣传周统计.xlsx",
             "Below the rows stand 合计, 平均 and the running total of the year: none of them counts.",
             **days("2023-10-09", "2023-10-15"), district_contains="江宁区", unit_type="school")  # fmt: skip
    s = c.sheet("第7周")
    s.put(
        "A1",
        ["南京市江宁区学校反诈宣传周统计（2023年10月9日至15日）"],
        ["学校", "主题班会（节）", "一封信（份）", "学生（人次）"],
        ["江宁中学", 30, 1300, 1288],
        ["秣陵中学", 24, 980, 965],
        ["东山小学", 36, 1500, 1476],
        ["本周合计", 90, 3780, 3729],
        ["平均", 30, 1260, 1243],
        ["本学期累计", 410, 16900, 16540],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6:D6")
    s.role("total|ratio|note", "B7:D7").role("cumulative|total", "B8:D8")
    s.rows("A3:A5", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        C=dict(measure="leaflets", target_group="students|parents|unspecified"),
        D=dict(measure="people_reached", target_group="students", channel="unspecified"),
    )
    s.facts("B3:D5")
    return c


def cancelled_rows() -> Case:
    c = Case("v08-cancelled", "秣陵派出所反诈活动安排及完成情况.ods",
             "A list with a column of states: done, cancelled, put off; only what was done counts.",
             unit="秣陵派出所", district_contains="江宁区", unit_type="police")  # fmt: skip
    s = c.sheet("活动")
    s.put(
        "A1",
        ["南京市公安局江宁分局秣陵派出所2023年6月反诈活动情况表"],
        ["日期", "活动名称", "形式", "参加人数（人次）", "发放资料（份）", "完成情况"],
        ["6月3日", "商圈反诈集市", "设摊", 320, 400, "已完成"],
        ["6月8日", "校园反诈讲座", "讲座", 500, 520, "已取消"],
        ["6月14日", "企业财务反诈培训", "培训", 60, 65, "已完成"],
        ["6月21日", "端午反诈晚会", "文艺演出", 800, 600, "因雨延期"],
        ["6月28日", "养老院反诈宣讲", "讲座", 45, 50, "已完成"],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3", "A5", "A7").role(
        "planned", "D4:E4", "D6:E6"
    )
    rows = [(3, "03", "stall", "merchants|unspecified"), (5, "14", "training", "finance_staff|workers|unspecified"),
            (7, "28", "lecture", "elderly|unspecified")]  # fmt: skip
    for r, day, channel, group in rows:
        on: dict[str, Any] = {**days(f"2023-06-{day}"), "target_group": group}
        s.fact(f"B{r}", "sessions", 1, channel=channel, **on)
        s.fact(f"D{r}", "people_reached", s.cells[f"D{r}"], channel=channel, **on)
        s.fact(f"E{r}", "leaflets", s.cells[f"E{r}"], channel=channel + "|handout", **on)
    s.may_flag("F4", "F6", "D4:E4", "D6:E6", "A4:C4", "A6:C6")
    return c


def on_line_and_in_person() -> Case:
    c = Case("v09-two-ways", "江宁区银行反诈宣传（10月）.xlsx",
             "People reached in two ways under one header with a sub-total; the total of the rows is wrong.",
             **month("2023-10"), district_contains="江宁区", unit_type="bank")  # fmt: skip
    s = c.sheet("10月")
    s.put(
        "A1",
        ["南京市江宁区银行机构2023年10月反诈宣传统计表"],
        ["机构", "宣传活动（场）", "受众（人次）", "", "", "宣传折页（张）", "转发推文（条）"],
        ["", "", "厅堂", "讲座", "小计", "", ""],
        ["江苏银行江宁支行", 8, 620, 180, 800, 700, 35],
        ["南京银行江宁支行", 6, 410, 95, 505, 450, 22],
        ["紫金农商银行江宁支行", 12, 930, 240, 1170, 1100, 48],
        ["合计", 26, 1960, 515, 2457, 2250, 105],
    ).merge("A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role("total", "E4:E6", "B7:G7")
    s.rows("A4:A6", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="unspecified"), C=dict(measure="people_reached", channel="branch"),
        D=dict(measure="people_reached", channel="lecture"), F="leaflets",
        G=dict(measure="posts", channel="unspecified|official_account|group_chat"),
    )  # fmt: skip
    s.facts("B4:D6", "F4:G6")
    s.problem("query", "2457 stands, 2475 is right", "E7", says=("18", "2475"))
    return c


def new_and_running() -> Case:
    c = Case("v10-new-and-running", "东山街道反诈推广进度表.xls",
             "新增 of the week beside 截至目前累计, and last month's running total.",
             **days("2023-08-07", "2023-08-13"), district_contains="江宁区", unit_type="community")  # fmt: skip
    s = c.sheet("进度")
    s.put(
        "A1",
        ["南京市江宁区东山街道反诈推广周进度表（2023年8月7日—8月13日）"],
        ["社区", "反诈APP安装（人）", "", "入户宣传（户）", "", "发放宣传单（份）"],
        ["", "本周新增", "累计", "本周新增", "累计", ""],
        ["武夷社区", 64, 5120, 80, 2860, 300],
        ["晨光社区", 51, 4370, "60余", 2210, 240],
        ["中前社区", 0, 3985, 42, 1975, 150],
        ["合计", 115, 13475, "", 7045, 690],
    ).merge("A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3")
    s.role("title", "A1").role("header", "A2:F3").role("label", "A4:A6").role("cumulative", "C4:C6", "E4:E6")
    s.role("total|cumulative", "B7:C7", "E7:F7")
    s.rows("A4:A6", unit="cell")
    s.columns(B="app_installs", D="households", F="leaflets")
    s.facts("B4:B6", "D4:D6", "F4:F6", read={"D5": at_least(60, 69)})
    return c
