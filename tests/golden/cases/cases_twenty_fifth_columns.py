"""Twenty-fifth set: items in rows, side by side, by months and by places, headings in two languages."""

from __future__ import annotations

from builder import SIGN, Case, month
from shorthand import MEET, META, R, V, sum_below


def cases() -> list[Case]:
    return [*f04(), *f06(), *f10(), *f11(), *f18(), *f23()]


def f04() -> list[Case]:
    c = Case(
        "twenty-fifth-f04-donggang",
        "东港市公安局一季度反诈宣传统计.xls",
        "transposed: stations across, measures down with a column 单位 (of measure); 警情 is no campaign",
        form="xls",
        **month("2024-01..2024-03"),
        district_contains="东港市",
        unit_type="police",
    )
    s = c.sheet("一季度")
    s.put(
        "A1",
        ["东港市公安局各派出所反诈宣传工作统计"],
        ["（2024年1—3月）"],
        ["项目", "单位", "孤山派出所", "前阳派出所", "北井子派出所", "椅圈派出所", "合计"],
        ["散发宣传单", "份", 2150, 3040, 1280, 960],
        ["粘贴海报", "张", 120, 165, 74, 58],
        ["悬挂标语", "条", 18, 22, 9, 11],
        ["防骗讲座", "场", 6, 9, 3, 2],
        ["入户走访", "户", 840, 1120, 465, 380],
        ["宣传车出动", "台次", 12, 20, 7, 5],
        ["受众", "人次", 4360, 6125, 2240, 1815],
        ["电诈警情", "起", 5, 9, 2, 3],
        ["填报人：于××", None, None, "填报日期：2024年4月7日"],
    )
    s.merge("A1:G1", "A2:G2")
    for r in range(4, 12):
        s.cells[f"G{r}"] = sum(s.cells[f"{k}{r}"] for k in "CDEF")
    s.role("title", "A1").role(META, "A2").role("header|label", "A3:G3").role("label|header", "A4:A10").role(
        "label|header|meta", "B4:B10"
    ).role("total", "G4:G10").role(SIGN, "A12", "D12").may_flag("A11:G11")
    for k in "CDEF":
        s.by_column[k] = {"unit": s.cells[f"{k}3"]}
    s.rows(
        "A4:A10",
        measure=["leaflets", "posters", "banners", "sessions", "households", "vehicles", "people_reached"],
        channel=[None, None, None, "lecture", None, None, "unspecified"],
    ).facts("C4:F10")
    return [c]


def f06() -> list[Case]:
    c = Case(
        "twenty-fifth-f06-wudalianchi",
        "五大连池市第一人民医院上半年反诈宣传.ods",
        "months across; a negative count",
        unit="五大连池市第一人民医院",
        district_contains="五大连池市",
        unit_type="hospital",
    )
    s = c.sheet("上半年")
    s.put(
        "A1",
        ["五大连池市第一人民医院2024年上半年反诈宣传情况统计"],
        ["科室：保卫科"],
        ["宣传项目", "计量单位", "1月", "2月", "3月", "4月", "5月", "6月", "合计"],
        ["发放防骗折页", "份", 210, 180, 260, 240, 300, 275],
        ["候诊区张贴海报", "张", 12, 8, -12, 10, 6, 9],
        ["滚动播出标语的电子屏", "块", 4, 4, 4, 5, 5, 5],
        ["防骗健康讲座", "场", 1, 0, 2, 1, 2, 2],
        ["听讲患者", "人次", 36, 0, 75, 41, 80, 68],
        ["协助安装反诈APP", "人", 25, 18, 40, 33, 47, 52],
    )
    s.merge("A1:I1")
    for r in (4, 5, 7, 8, 9):
        s.cells[f"I{r}"] = sum(s.cells[f"{k}{r}"] for k in "CDEFGH")
    s.role("title", "A1").role(META + "|label", "A2").role("header", "A3:I3").role(
        "label|header", "A4:A9"
    ).role("label|header|meta", "B4:B9").role("total", "I4", "I7:I9")
    for i, k in enumerate("CDEFGH", 1):
        s.by_column[k] = month(f"2024-0{i}")
    P = "patients|unspecified"
    s.rows(
        "A4:A9",
        measure=["leaflets", "posters", "screens", "sessions", "people_reached", "app_installs"],
        channel=[None, None, None, "lecture|training", "unspecified|lecture", None],
        target_group=[P, P, P, P, "patients", P],
    )
    s.facts("C4:H4", "C5:D5", "F5:H5", "C6:H9").problem(
        "query", "a negative count", "E5", says=("-12", "负")
    ).may_flag("I5")
    return [c]


def f10() -> list[Case]:
    c = Case(
        "twenty-fifth-f10-dehua",
        "凤池社区四季度反诈宣传.xlsx",
        "offline and online tables side by side; an item that nobody knows",
        **month("2024-10..2024-12"),
        unit="德化县龙浔镇凤池社区|凤池社区",
        district_contains="德化县",
        unit_type="community",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["德化县龙浔镇凤池社区反诈宣传一览"],
        ["统计时间：2024年10月—12月"],
        ["线下宣传", None, None, None, "线上宣传"],
        ["项目", "数量", "单位", None, "项目", "数量", "单位"],
        ["宣传折页", 1350, "份", None, "业主微信群推送", 75, "条"],
        ["反诈台历", 200, "本", None, "公众号推文", 3, "篇"],
        ["楼栋海报", 96, "张", None, "推文阅读", 4620, "次"],
        ["小区横幅", 14, "条", None, "原创短视频", 2, "个"],
        ["广场集中宣传", 2, "场", None, "群发提醒短信", "1.5万", "条"],
        ["参与居民", 410, "人次", None, "“诈”弹拆除任务", 7, "个"],
        ["上门走访", 265, "户"],
    )
    s.merge("A1:G1", "A2:G2", "A3:C3", "E3:G3").role("title", "A1").role(META, "A2").role(
        "header|label|title", "A3", "E3"
    ).role("header", "A4:C4", "E4:G4").role("label|header", "A5:A11", "E5:E9").role(
        "label|header|meta", "C5:C11", "G5:G9"
    )
    for cell, m, q, more in (
        ("B5", "leaflets", 1350, {}),
        ("B6", "gifts", 200, {}),
        ("B7", "posters", 96, {}),
        ("B8", "banners", 14, {}),
        ("B9", "sessions", 2, {"channel": "stall|unspecified"}),
        ("B10", "people_reached", 410, {"channel": "unspecified|stall", "target_group": R}),
        ("B11", "households", 265, {}),
        ("F5", "posts", 75, {"channel": "group_chat", "target_group": R}),
        ("F6", "posts", 3, {"channel": "official_account"}),
        ("F7", "views", 4620, {"channel": "official_account|unspecified"}),
        ("F8", "videos", 2, {}),
        ("F9", "sms", 15000, {}),
    ):
        s.fact(cell, m, q, **more)
    s.problem("note", "unknown item", "F10", "E10")
    return [c]


def f11() -> list[Case]:
    c = Case(
        "twenty-fifth-f11-wuyuan",
        "婺源县景区反诈宣传统计Anti-fraud 202406.xlsx",
        "headings in Chinese and English, some in English alone",
        **month("2024-06"),
        district_contains="婺源县",
        form="openpyxl",
    )
    s = c.sheet("June")
    s.put(
        "A1",
        ["婺源县景区反诈宣传统计表 Anti-Fraud Publicity in Scenic Areas of Wuyuan County"],
        ["Period: June 2024（2024年6月）"],
        [
            "No.",
            "景区 Scenic area",
            "宣传单 Leaflets (copies)",
            "海报 Posters (sheets)",
            "Banners (pcs)",
            "宣传活动 Sessions (times)",
            "受众游客 Visitors reached (person-times)",
            "Volunteers (persons)",
            "Remarks",
        ],
        [1, "篁岭景区", 1800, 42, 6, 5, 2650, 24, None],
        [2, "江湾景区", 1350, 30, 4, 4, 1980, 18, "peak season"],
        [3, "李坑景区", 760, 18, 3, 2, 1040, 9, None],
        [4, "思溪延村景区", 540, 12, 2, 2, 815, 8, None],
        ["Total 合计"],
    )
    s.merge("A1:I1", "A2:I2", "A8:B8")
    sum_below(s, 8, 4, 7, "CDEFGH")
    s.role("title", "A1").role(META, "A2").role("header", "A3:I3").role("serial", "A4:A7").role(
        "label", "B4:B7"
    ).role("note|label", "I5").role("label|total", "A8")
    s.rows("B4:B7", unit="cell").columns(
        C="leaflets",
        D="posters",
        E="banners",
        F={"measure": "sessions", "channel": "unspecified"},
        G={"measure": "people_reached", "channel": "unspecified", "target_group": R},
        H="staff",
    ).facts("C4:H7")
    return [c]


def f18() -> list[Case]:
    c = Case(
        "twenty-fifth-f18-zigui",
        "秭归县供电公司反诈宣传统计（2024.1）.xlsx",
        "one row is hidden: it counts, with a query; the total has it",
        **month("2024-01"),
        district_contains="秭归县",
        unit_type="enterprise",
    )
    s = c.sheet("1月")
    s.put(
        "A1",
        ["国网秭归县供电公司反诈宣传统计表（2024年1月）"],
        [
            "供电所",
            "赠阅宣传册（本）",
            "营业厅电子屏（块）",
            "上门宣传（户）",
            "受众（人次）",
            "投入人员（人次）",
        ],
        ["茅坪供电所", 620, 3, 240, 830, 14],
        ["归州供电所", 350, 1, 165, 470, 8],
        ["屈原供电所", 280, 1, 130, 356, 6],
        ["郭家坝供电所", 300, 1, 142, 398, 7],
        ["沙镇溪供电所", 260, 1, 118, 315, 6],
        ["合 计"],
    )
    s.merge("A1:F1")
    sum_below(s, 8, 3, 7, "BCDEF", formulas=True)
    s.hidden_rows = [6]
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A7").role("label|total", "A8")
    s.rows("A3:A7", unit="cell").columns(
        B={"measure": "leaflets", "channel": "handout|gift"},
        C={"measure": "screens", "channel": "screen|branch|service_window"},
        D="households",
        E={"measure": "people_reached", "channel": "unspecified"},
        F="staff",
    ).facts("B3:F7")
    s.problem("query", "a hidden row", "A6", "B6", "C6", "D6", "E6", "F6", "")
    return [c]


def f23() -> list[Case]:
    c = Case(
        "twenty-fifth-f23-huocheng",
        "清水河镇5月反诈统计.xlsx",
        "其中 in rows; last year and its change beside; 警情",
        **month("2024-05"),
        unit="清水河镇|霍城县清水河镇",
        district_contains="清水河镇",
        unit_type="township",
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["霍城县清水河镇2024年5月反诈宣传统计表"],
        ["项目", "计量单位", "本月", "去年同月", "同比"],
        ["发放宣传资料", "份", 5200, 4100, "26.8%"],
        ["其中：维吾尔语折页", "份", 1800, 1500, "20%"],
        ["　　　哈萨克语折页", "份", 600, 500, "20%"],
        ["集中宣讲", "场", 16, 12, "33.3%"],
        ["其中：进校园", "场", 4, 3, "33.3%"],
        ["　　　农牧民夜校", "场", 5, 4, "25%"],
        ["受教育群众", "人次", 3140, 2610, "20.3%"],
        ["其中：学生", "人次", 880, 720, "22.2%"],
        ["　　　老年人", "人次", 460, 400, "15%"],
        ["　　　务工人员", "人次", 515, 430, "19.8%"],
        ["张贴海报", "张", 130, 110, "18.2%"],
        ["入户走访", "户", 410, 380, "7.9%"],
        ["辖区电诈警情", "起", 3, 5, "-40%"],
    )
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label|header", "A3:A14").role(
        "label|header|meta", "B3:B14"
    ).role("ratio", "E3:E14").may_flag("A15:E15")
    A = [
        ("C3", "leaflets", 2800, None, R),
        ("C4", "leaflets", 1800, None, R),
        ("C5", "leaflets", 600, None, R),
        ("C6", "sessions", 7, MEET, R),
        ("C7", "sessions", 4, MEET, "students|unspecified|youth"),
        ("C8", "sessions", 5, MEET, V),
        ("C9", "people_reached", 1285, "unspecified", R),
        ("C10", "people_reached", 880, "unspecified", "students"),
        ("C11", "people_reached", 460, "unspecified", "elderly"),
        ("C12", "people_reached", 515, "unspecified", "migrant_workers"),
        ("C13", "posters", 130, None, "unspecified"),
        ("C14", "households", 410, None, "unspecified"),
    ]
    for cell, m, q, ch, g in A:
        s.fact(cell, m, q, target_group=g, **({"channel": ch} if ch else {}))
    return [c]
