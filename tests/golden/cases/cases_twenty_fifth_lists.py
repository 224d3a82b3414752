"""Twenty-fifth set: ledgers, weeks and documents."""

from __future__ import annotations

from builder import SIGN, Case, days, month
from shorthand import MAY, META, R, V, act, sum_below


def cases() -> list[Case]:
    return [*f02(), *f08(), *f12(), *f26()]


def f02() -> list[Case]:
    c = Case(
        "twenty-fifth-f02-beiliu",
        "北留派出所反诈宣传台账.xlsx",
        "ledger; the year in the name of the sheet only; 4月31日; one activity cancelled",
        unit="北留派出所|阳城县公安局北留派出所",
        district_contains="阳城县",
        unit_type="police",
    )
    s = c.sheet("2024年二季度")
    s.put(
        "A1",
        ["阳城县公安局北留派出所反诈宣传活动台账"],
        [
            "序号",
            "时间",
            "宣传内容",
            "地点",
            "宣传形式",
            "面向人群",
            "到场（人）",
            "发放资料（份）",
            "带班民警",
            "备注",
        ],
        [1, "4月2日", "警惕冒充客服退款", "北留村文化广场", "摆摊设点", "村民", 86, 120, "张志刚"],
        [2, "4月11日下午", "刷单返利骗局揭秘", "北留中学", "进校授课", "学生", 320, 320, "张志刚"],
        [3, "4月31日", "养老诈骗识骗防骗", "大桥村日间照料中心", "座谈", "老人", 42, 50, "王亚平"],
        [4, "5月9日", "涉企诈骗预警培训", "镇政府三楼会议室", "培训", "企业财务", 35, 40, "王亚平"],
        [
            5,
            "5月18日",
            "景区游客反诈提醒",
            "皇城相府景区",
            "摆摊设点",
            "游客",
            "—",
            "—",
            "张志刚",
            "因暴雨取消",
        ],
        [6, "5月26日", "夜市反诈快闪", "北留夜市", "文艺演出", "群众", 210, 180, "郭涛"],
        [7, "6月3日-6月5日", "三夏走村入户", "尧沟村", "入户走访", "村民", 118, 118, "郭涛"],
        [8, "6月15日", "大集喊话防诈骗", "北留集市", "宣传车巡回", "赶集群众", None, 90, "王亚平"],
    )
    s.merge("A1:J1").role("title", "A1").role("header", "A2:J2").role("serial", "A3:A10").role(
        "label", "B3:B4", "B6", "D3:D6", "E3:E6", "F3:F6", "B8:B10", "D8:D10", "E8:E10", "F8:F10"
    )
    s.role("label|figure", "C3:C6", "C8:C10").role("label|note|meta", "I3:I6", "I8:I10").role(
        "note|label|planned", "J7"
    ).role("label|planned|note", "B7:F7", "I7")

    def led(r, date, ch, grp, g, h, **more):
        cols = {}
        if g:
            cols["G"] = ("people_reached", g)
        if h:
            cols["H"] = ("leaflets", h)
        act(s, r, "C", date, ch, grp, **cols)

    led(3, "2024-04-02", "stall", V, 86, 120)
    led(4, "2024-04-11", "lecture|class_meeting|training", "students", 320, 320)
    for cell, m, v in (("C5", "sessions", 1), ("G5", "people_reached", 42), ("H5", "leaflets", 50)):
        s.fact(cell, m, v, channel="training|lecture|handout", target_group="elderly", **MAY)
    led(6, "2024-05-09", "training", "finance_staff|workers", 35, 40)
    led(8, "2024-05-26", "performance", R, 210, 180)
    led(9, ("2024-06-03", "2024-06-05"), "door_to_door", V, 118, 118)
    led(10, "2024-06-15", "vehicle", V, None, 90)
    s.problem("query", "there is no 31 April", "B5", "C5", "G5", "H5").may_flag("C5", "G5", "H5", "A7:J7")
    return [c]


def f08() -> list[Case]:
    c = Case(
        "twenty-fifth-f08-yiwu",
        "惠万家超市3月反诈宣传周统计.xlsx",
        "one row per week; two values in a cell; the screens have no total",
        unit="义乌市惠万家超市有限公司|惠万家超市",
        district_contains="义乌市",
        unit_type="enterprise",
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["义乌市惠万家超市有限公司反诈宣传周统计（2024年3月）"],
        [
            "周次",
            "起止日期",
            "卖场广播提示（次）",
            "收银台派发宣传卡（张）",
            "出入口电子屏（块）",
            "引导安装国家反诈中心APP（人）",
            "门前宣传活动（场）",
        ],
        ["第一周", "3月4日-3月10日", 84, 350, 6, 41, 1],
        ["第二周", "3月11日-3月17日", 91, 420, 6, 38, 0],
        ["第三周", "3月18日-3月24日", 77, "380/25", 6, 52, 2],
        ["第四周", "3月25日-3月31日", 88, 300, 6, 35, 1],
        ["合计"],
    )
    s.cells.update(D7=1450)
    s.merge("A1:G1", "A7:B7")
    sum_below(s, 7, 3, 6, "CFG", formulas=True)
    s.role("title", "A1").role("header", "A2:G2").role("label|serial", "A3:A6").role("label", "B3:B6").role(
        "label|total", "A7"
    ).role("total", "D7").may_flag("D7")
    for r, a, b in ((3, "04", "10"), (4, "11", "17"), (5, "18", "24"), (6, "25", "31")):
        s.by_row[r] = days(f"2024-03-{a}", f"2024-03-{b}")
    s.columns(
        C="broadcasts",
        D="leaflets",
        E="screens",
        F="app_installs",
        G={"measure": "sessions", "channel": "unspecified|stall"},
    ).facts("C3:C6", "D3:D4", "D6", "E3:G6")
    s.fact("D5", quantity=380, **MAY).fact("D5", quantity=25, **MAY).problem(
        "query", "two values in one cell", "D5"
    )
    return [c]


def f12() -> list[Case]:
    c = Case(
        "twenty-fifth-f12-junan",
        "后惠子坡村反诈宣传活动记录（11月）.docx",
        "a document: title, meta, table of activities, the plan of next month",
        unit="大店镇后惠子坡村村民委员会|后惠子坡村",
        district_contains="莒南县",
        unit_type="community",
    )
    c.paragraph("莒南县大店镇后惠子坡村反诈宣传活动记录", "title")
    c.paragraph("记录单位：大店镇后惠子坡村村民委员会        记录月份：2024年11月", META)
    s = c.table(
        [
            ["日期", "宣传内容", "宣传方式", "参加村民（人次）", "发放明白纸（张）", "经办人"],
            ["11月3日", "赶大集讲反诈", "摆摊", 130, 200, "庄××"],
            ["11月10日", "播报防骗顺口溜", "大喇叭", "", "", "庄××"],
            ["11月14日", "老年防骗小课堂", "讲座", 45, 45, "朱××"],
            ["11月21日", "挨家挨户讲骗术", "入户", 60, 60, "朱××"],
            ["11月28日", "扫码返现骗局提醒", "微信群", 280, "—", "庄××"],
        ]
    )
    c.paragraph("下步打算：12月份计划再印制明白纸2000份，组织宣讲3场。", "note|planned|meta")
    c.paragraph("村委会电话：0539-788××××", SIGN)
    s.role("header", "A1:F1").role("label", "A2:A6", "C2:C6").role("label|figure", "B2:B6").role(
        "label|note|meta", "F2:F6"
    )
    for r, day, ch, grp, d, e in (
        (2, "03", "stall", V, 130, 200),
        (3, "10", "broadcast", V, 0, 0),
        (4, "14", "lecture", "elderly|" + V, 45, 45),
        (5, "21", "door_to_door", V, 60, 60),
        (6, "28", "group_chat", V, 280, 0),
    ):
        cols = {k: v for k, v in (("D", ("people_reached", d)), ("E", ("leaflets", e))) if v[1]}
        act(s, r, "B", f"2024-11-{day}", ch, grp, **cols)
    return [c]


def f26() -> list[Case]:
    c = Case(
        "twenty-fifth-f26-qingpu",
        "青浦分局安全宣传月活动统计.docx",
        "sessions by theme: only fraud counts, not fire and drugs",
        **month("2024-06"),
        district_contains="青浦区",
        unit_type="police",
    )
    c.paragraph("青浦公安分局“安全宣传月”活动统计（2024年6月）", "title")
    s = c.table(
        [
            [
                "派出所",
                "反诈宣传（场）",
                "消防宣传（场）",
                "禁毒宣传（场）",
                "场次合计",
                "反诈宣传资料（份）",
                "禁毒宣传资料（份）",
            ],
            ["朱家角派出所", 6, 4, 3, 13, 1300, 420],
            ["练塘派出所", 4, 3, 2, 9, 860, 300],
            ["金泽派出所", 3, 3, 2, 8, 740, 260],
            ["白鹤派出所", 5, 2, 3, 10, 1050, 380],
            ["华新派出所", 8, 5, 4, 17, 1920, 610],
            ["合计", 26, 17, 14, 57, 5870, 1970],
        ]
    )
    c.paragraph("说明：各派出所民警、辅警编制共计312人，本表不含社区自行组织的活动。", "note|meta")
    s.role("header", "A1:G1").role("label", "A2:A6").role("label|total", "A7").role("total", "B7", "F7")
    c.flaggable += [["text", f"T1!{k}{r}"] for k in "CDEG" for r in range(1, 8)]
    s.rows("A2:A6", unit="cell").columns(
        B={"measure": "sessions", "channel": "unspecified"}, F="leaflets"
    ).facts("B2:B6", "F2:F6")
    return [c]
