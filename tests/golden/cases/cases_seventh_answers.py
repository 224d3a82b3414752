"""Seventh set: cards, task lists, questionnaires, two figures in a cell, states, lines of plan and done."""

from __future__ import annotations

from builder import SIGN, Case, at_least, days, month


def cases() -> list[Case]:
    return [four_pairs(), html_xls(), questionnaire(), two_in_a_cell(), status_column(), plan_done_rows()]


def four_pairs() -> Case:
    # a form, four label/value pairs a row, values with units
    c = Case(
        "seventh-four-pairs",
        "英德市九龙镇反诈宣传登记卡.xlsx",
        "four pairs a row",
        unit="九龙镇人民政府|九龙镇|英德市九龙镇人民政府|英德市九龙镇",
        district_contains="九龙镇|英德市",
        **month("2023-12"),
    )
    s = c.sheet("登记卡")
    s.put(
        "A1",
        ["英德市反诈宣传登记卡"],
        ["填报单位", "英德市九龙镇人民政府", "", "", "统计月份", "2023年12月", "", ""],
        ["宣传单", "1200份", "海报", "45张", "横幅", "12条", "展板", "6块"],
        ["宣传车", "8台次", "大喇叭", "60次", "LED屏", "4块", "短信", "3500条"],
        ["讲座", "2场", "集中宣传", "3场", "受众", "2100余人次", "咨询", "160人次"],
        ["主要做法", "利用圩日组织联合宣传，效果较好。"],
        ["填报人", "黄某", "审核人", "邓某", "电话", "0763-2688110", "日期", "2024年1月3日"],
    )
    s.merge("A1:H1", "B2:D2", "F2:H2", "B6:H6")
    for cell, m, v, ch in (
        ("B3", "leaflets", 1200, "handout"),
        ("D3", "posters", 45, "posting"),
        ("F3", "banners", 12, "banner"),
        ("H3", "boards", 6, "board"),
        ("B4", "vehicles", 8, "vehicle"),
        ("D4", "broadcasts", 60, "broadcast"),
        ("F4", "screens", 4, "screen"),
        ("H4", "sms", 3500, "sms"),
        ("B5", "sessions", 2, "lecture"),
        ("D5", "sessions", 3, "stall"),
        ("F5", "people_reached", at_least(2100, 2199), "unspecified"),
        ("H5", "consultations", 160, "unspecified"),
    ):
        s.fact(cell, m, v, channel=ch)
    s.role("title", "A1").role("meta|label|header", "A2:H2").role(
        "label|header", "A3", "C3", "E3", "G3", "A4", "C4", "E4", "G4", "A5", "C5", "E5", "G5"
    ).role(SIGN + "|header", "A7:H7").role("note|label|header", "A6").role("note", "B6")
    return c


def html_xls() -> Case:
    # saved web page as .xls
    c = Case(
        "seventh-html-xls",
        "导出_反诈宣传任务(20230801).xls",
        "html as xls",
        form="html",
        district_contains="英德市",
        **month("2023-07"),
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["英德市反诈宣传任务导出（2023年7月）"],
        ["编号", "单位", "任务类型", "宣传资料（份）", "受众（人次）", "状态"],
        ["RW-0001", "英城派出所", "集中宣传", 500, 720, "已完成"],
        ["RW-0002", "望埠派出所", "入户走访", 260, 310, "已完成"],
        ["RW-0003", "大站派出所", "集中宣传", 400, 600, "已取消"],
        ["RW-0004", "沙口派出所", "讲座", 120, 96, "已完成"],
    )
    s.columns(D="leaflets", E="people_reached").rows(
        "B3:B6", unit="cell", channel=["stall|handout", "door_to_door|handout", None, "lecture|handout"]
    )
    s.facts("D3:E4", "D6:E6")
    for r in (3, 4, 6):  # one row is one task; no rule says that it is a session
        s.fact(f"C{r}", "sessions", 1, optional=True)
        s.fact(f"A{r}", "sessions", 1, optional=True)
        s.fact(f"B{r}", "sessions", 1, optional=True)
    s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A6").role("label", "B3:B6").role(
        "planned", "D5:E5"
    )  # 2: 已取消
    s.may_flag("A3:F6")
    return c


def questionnaire() -> Case:
    # an on-line questionnaire's export: the headers are questions
    c = Case(
        "seventh-questionnaire",
        "反诈宣传每周填报(收集结果).xlsx",
        "headers are questions",
        **days("2023-04-17", "2023-04-23"),
    )
    s = c.sheet("收集结果")
    s.put(
        "A1",
        [
            "序号",
            "提交者（自动）",
            "提交时间（自动）",
            "1.请选择您所在的单位（必填）",
            "2.本周（4月17日—4月23日）开展集中宣传几场？（必填）",
            "3.发放宣传单多少份？（必填）",
            "4.入户走访多少户？",
            "5.宣传覆盖多少人次？（必填）",
            "6.存在的困难和建议",
        ],
        [1, "龙山所小李", "2023-04-23 16:02:11", "龙山派出所", 2, 430, 88, 610, "无"],
        [2, "勐糯所老杨", "2023-04-23 17:20:45", "勐糯派出所", 1, 210, 45, 300, "警力不足，建议下沉辅警"],
        [3, "平达所", "2023-04-24 09:01:30", "平达派出所", 0, 150, "", 180, ""],
    )
    s.columns(
        E=dict(measure="sessions", channel="stall|unspecified"),
        F="leaflets",
        G="households",
        H="people_reached",
    ).rows("D2:D4", unit="cell")
    s.facts("E2:H4")
    s.role("header", "A1:I1").role("serial", "A2:A4").role("label|meta|note", "C2:C4").role(
        "label", "D2:D4"
    ).role("note", "I3").role("note|label", "I2")
    return c


def two_in_a_cell() -> Case:
    # 场次/人数 in one cell
    c = Case(
        "seventh-two-in-a-cell",
        "贺兰山西路街道分类宣传.xlsx",
        "two figures in a cell",
        district_contains="西夏区",
        **month("2023-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["西夏区贺兰山西路街道2023年5月反诈宣传统计"],
        ["社区", "讲座（场次/人次）", "入户（户/人次）", "宣传单（份）"],
        ["同心社区", "3/240", "120/310", 360],
        ["丽子园社区", "1/65", "80/190", 200],
        ["文萃社区", "2/130", "60/148", 180],
    )
    s.merge("A1:D1").columns(D="leaflets").rows("A3:A5", unit="cell").facts("D3:D5")
    for r, (a, b, d, e) in zip(
        (3, 4, 5), ((3, 240, 120, 310), (1, 65, 80, 190), (2, 130, 60, 148)), strict=False
    ):
        s.fact(f"B{r}", "sessions", a, channel="lecture").fact(
            f"B{r}", "people_reached", b, channel="lecture|unspecified"
        )
        s.fact(f"C{r}", "households", d).fact(
            f"C{r}", "people_reached", e, channel="door_to_door|unspecified"
        )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
    return c


def status_column() -> Case:
    # cancelled, postponed and planned rows in a ledger
    c = Case(
        "seventh-status-column",
        "大英县妇联反诈活动安排及落实表.xlsx",
        "status by row",
        unit="大英县妇联|大英县妇女联合会",
        district_contains="大英县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["大英县妇联2023年上半年反诈活动安排及落实情况表"],
        ["活动名称", "时间", "对象", "方式", "参加人数", "落实情况"],
        ["“木兰反诈”宣讲", "2023年3月8日", "妇女", "讲座", 180, "已开展"],
        ["家长课堂", "2023年4月15日", "家长", "讲座", 120, "因场地原因取消"],
        ["巾帼志愿入户", "2023年5月20日", "妇女", "入户", 95, "已开展"],
        ["端午集市宣传", "2023年6月22日", "群众", "设摊", 300, "延期至7月"],
    )
    s.merge("A1:F1")
    for r, d, grp, ch, v in (
        (3, "2023-03-08", "women", "lecture", 180),
        (5, "2023-05-20", "women", "door_to_door", 95),
    ):
        s.fact(f"A{r}", "sessions", 1, target_group=grp, channel=ch, **days(d)).fact(
            f"E{r}", "people_reached", v, target_group=grp, channel=ch, **days(d)
        )
    s.role("title", "A1").role("header", "A2:F2").role("label|figure", "A3:D3", "A5:D5").role(
        "planned", "E4", "E6"
    )
    s.may_flag("A4:F4", "A6:F6")
    return c


def plan_done_rows() -> Case:
    # the rows of one unit: 计划, 完成 and 完成率 under each other
    c = Case(
        "seventh-plan-done-rows",
        "回马镇等任务进度（分行）.xlsx",
        "plan and done as rows",
        district_contains="大英县",
        **month("2023-10"),
    )
    s = c.sheet("进度")
    s.put(
        "A1",
        ["大英县2023年10月各镇反诈宣传任务进度"],
        ["乡镇", "类别", "宣传单（份）", "宣讲（场）", "入户（户）"],
        ["回马镇", "计划", 1000, 4, 300],
        ["", "完成", 860, 4, 315],
        ["", "完成率", "86%", "100%", "105%"],
        ["隆盛镇", "计划", 1200, 5, 400],
        ["", "完成", 1320, 3, 260],
        ["", "完成率", "110%", "60%", "65%"],
    )
    s.merge("A1:E1", "A3:A5", "A6:A8").columns(
        C="leaflets", D=dict(measure="sessions", channel="lecture"), E="households"
    ).facts("C4:E4", unit="回马镇", district_contains="回马镇").facts(
        "C7:E7", unit="隆盛镇", district_contains="隆盛镇"
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "B4", "B7").role(
        "planned", "C3:E3", "C6:E6"
    ).role("ratio", "C5:E5", "C8:E8")
    return c
