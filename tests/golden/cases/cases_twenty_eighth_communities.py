"""Twenty-eighth set: a community's card and its news, villages planned and visited, a town's report with a table."""

from __future__ import annotations

from builder import SIGN, Case, Styled, at_least, days, month
from shorthand import MEET, R, Report, sum_below


def cases() -> list[Case]:
    return [*e02(), *e12(), *e15(), *e20(), *e24()]


def e02() -> list[Case]:
    c = Case(
        "twenty-eighth-e02-community-card",
        "冯家湾社区9月反诈宣传反馈表.xlsx",
        "A card of label and value pairs, with cases and losses (no facts), stopped scams (facts) and a plan.",
        form="openpyxl",
        unit=["冯家湾社区", "夷陵区小溪塔街道冯家湾社区"],
        unit_type="community",
        district_contains=["小溪塔街道", "夷陵区"],
        **days("2023-09-01", "2023-09-30"),
    )
    s = c.sheet("反馈表")
    s.put(
        "A1",
        ["社区反诈宣传情况反馈表"],
        ["社区名称", "夷陵区小溪塔街道冯家湾社区", "反馈时段", "2023年9月1日—9月30日"],
        ["张贴反诈海报（张）", 64, "发放宣传单页（份）", 980],
        ["拉挂横幅（条）", 7, "楼栋微信群转发（条）", 152],
        ["院坝会（场）", 3, "院坝会到会居民（人次）", 145],
        ["敲门入户（户）", 412, "小喇叭播放（次）", 60],
        ["新增注册国家反诈中心APP（人）", 183, "志愿者参与（人次）", 34],
        ["劝阻被骗（起）", 3, "挽回损失（元）", 52000],
        ["辖区电诈发案（起）", 2, "群众被骗金额（元）", 36500],
        ["下月打算", "拟在重阳节前后举办老年人专题讲座2场，印发宣传册500份。"],
        ["填表人：向××", None, "联系电话：0717-782××××"],
    )
    s.merge("A1:D1", "B10:D10", "A11:B11", "C11:D11")
    s.role("title", "A1")
    s.role("meta|label|header", "A2:D2")
    s.role("label|header", "A3:A9", "C3:C9")
    s.role("planned|note", "B10")
    s.role("planned|note|label|header", "A10")
    s.role(SIGN, "A11", "C11")
    for a, m, more in [
        ("B3", "posters", {}),
        ("D3", "leaflets", {}),
        ("B4", "banners", {}),
        ("D4", "posts", dict(channel="group_chat")),
        ("B5", "sessions", dict(channel=MEET)),
        ("D5", "people_reached", dict(channel=MEET, target_group="residents")),
        ("B6", "households", {}),
        ("D6", "broadcasts", {}),
        ("B7", "app_installs", {}),
        ("D7", "staff", {}),
        ("B8", "scams_stopped", {}),
        ("D8", "loss_prevented", {}),
    ]:
        s.fact(a, m, s.cells[a], **more)
    s.may_flag("A9", "B9", "C9", "D9")
    return [c]


def e12() -> list[Case]:
    c = Case(
        "twenty-eighth-e12-report-with-table",
        "新惠镇12月反诈宣传工作报告.docx",
        "A report with a table by villages; a paragraph repeats the table's totals, another adds two figures.",
        **month("2023-12"),
        district_contains=["新惠镇", "敖汉旗"],
    )
    c.paragraph("新惠镇12月份反诈宣传工作报告", "title")
    c.paragraph("2023年12月，敖汉旗新惠镇组织各村（社区）开展反诈宣传，具体情况见下表。")
    s = c.table(
        [
            ["村（社区）", "活动场次（场）", "受众（人次）", "发放资料（份）"],
            ["扎赛营子村", 4, 380, 600],
            ["三官营子村", 5, 460, 720],
            ["喇嘛蒿村", 3, 275, 430],
            ["惠丰社区", 6, 655, 980],
            ["新州社区", 5, 380, 570],
            ["合计", 23, 2150, 3300],
        ]
    )
    for a, roles in (("A1:D1", "header"), ("A2:A6", "label"), ("A7", "label|total"), ("B7:D7", "total")):
        s.role(roles, a)
    s.columns(B="sessions", C="people_reached", D="leaflets")
    for r in range(2, 7):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "敖汉旗新惠镇", "新惠镇"]}
    s.attributes = dict(c.attributes)
    s.facts("B2:D6")
    c.paragraph("全镇合计开展宣传活动23场，受众2150人次，发放资料3300份。", "total|note")
    c.paragraph("此外，镇综治中心通过微信公众号推送反诈文章6篇，赶集日出动宣传车4台次。", "figure")
    c.say("P4", "posts", 6, channel="official_account", unit=["新惠镇", "敖汉旗新惠镇", "镇综治中心"])
    c.say("P4", "vehicles", 4, unit=["新惠镇", "敖汉旗新惠镇", "镇综治中心"])
    c.paragraph("2024年1月，拟利用腊月大集组织宣传10场，印制春联2000副。", "planned|note")
    c.paragraph("敖汉旗新惠镇人民政府", "note|meta|title")
    c.paragraph("2023年12月29日", "note|meta|title")
    return [c]


def e15() -> list[Case]:
    c = Case(
        "twenty-eighth-e15-planned-and-done",
        "西北湾镇冬季反诈进村入户统计.xlsx",
        "Households of the village (base), planned, visited, a rate; the column of leaflets is hidden.",
        form="openpyxl",
        unit_type="community",
        district_contains=["西北湾镇", "奇台县"],
        **month("2024-01"),
    )
    s = c.sheet("1月")
    s.put(
        "A1",
        ["奇台县西北湾镇2024年1月反诈宣传进村入户统计表"],
        [
            "序号",
            "村",
            "总户数（户）",
            "计划入户（户）",
            "实际入户（户）",
            "宣传人数（人）",
            "发放明白卡（张）",
            "入户率",
        ],
        [1, "西北湾村", 520, 300, 286, 640, 300],
        [2, "小屯村", 410, 250, 250, 515, 260],
        [3, "柳树河子村", 365, 200, 171, 388, 180],
        [4, "头屯村", 280, 200, 204, 462, 210],
    )
    for r in range(3, 7):
        s.cells[f"H{r}"] = Styled(round(s.cells[f"E{r}"] / s.cells[f"D{r}"], 4), "0.0%")
    sum_below(s, 7, 3, 6, "CDEFG", "合计")
    s.cells["H7"] = Styled(round(s.cells["E7"] / s.cells["D7"], 4), "0.0%")
    s.hidden_columns = ["G"]
    s.merge("A1:H1", "A7:B7")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("base", "C3:C6")
    s.role("planned", "D3:D6")
    s.role("ratio", "H3:H6")
    c.controls["1月", "C7"], c.controls["1月", "D7"], c.controls["1月", "H7"] = (
        ["total", "base"],
        ["total", "planned"],
        ["total", "ratio"],
    )
    s.columns(
        E="households",
        F=dict(measure="people_reached", channel="unspecified|door_to_door"),
        G=dict(measure="leaflets", channel="handout|door_to_door"),
    )
    for r in range(3, 7):
        s.by_row[r] = {"unit": [s.cells[f"B{r}"], f"西北湾镇{s.cells[f'B{r}']}"]}
    s.facts("E3:G6")
    s.problem("query", "a hidden column", *[f"G{r}" for r in range(1, 8)], "")
    return [c]


def e20() -> list[Case]:
    d = Report(
        "twenty-eighth-e20-community-news",
        "20231019沱湾社区反诈龙门阵.txt",
        "A community's news of one afternoon; the year stands in the file's name only.",
        ["沱湾社区", "綦江区古南街道沱湾社区"],
        "community",
        ["古南街道", "綦江区"],
        days("2023-10-19"),
    )
    d.t("沱湾社区：坝坝头摆起反诈“龙门阵”")
    d.f(
        "10月19日下午，綦江区古南街道沱湾社区联合派出所、农商行，在滨河公园坝坝里开了1场反诈宣讲会，60多名居民搬着板凳来听。",
        ("sessions", 1, "lecture", R),
        ("people_reached", at_least(60, 69), "lecture|unspecified", "residents"),
    )
    d.n(
        "“接到‘客服’让你开屏幕共享，千万莫理！”民警老周用重庆话讲了刷单返利、冒充客服等5类骗局，志愿者还演了一段反诈快板。"
    )
    d.f(
        "现场发出宣传折页200份、反诈围裙50条，解答居民提问30多人次，帮18位老人装上了国家反诈中心APP。",
        ("leaflets", 200, "handout|lecture", R),
        ("gifts", 50, "gift|handout|lecture", R),
        ("consultations", at_least(30, 39), "unspecified|lecture", R),
        ("app_installs", 18, "app", "elderly"),
    )
    d.n("平时，社区还通过楼栋微信群、小区宣传栏和电子显示屏，把防骗知识送到居民身边。")
    d.n("下一步，社区准备每月讲一回，力争年底前走遍全部13个小区。", "planned|note")
    return [d]


def e24() -> list[Case]:
    d = Report(
        "twenty-eighth-e24-village-note",
        "小寺村11月份反诈宣传情况.txt",
        "A village's list of four points; the township's name is shared, the signature settles it.",
        ["小寺村", "威远镇小寺村", "小寺村村民委员会"],
        "community",
        ["威远镇", "互助土族自治县"],
        month("2023-11"),
        form="gbktxt",
        district_absent=["云南省"],
    )
    v = "villagers|unspecified"
    d.t("威远镇小寺村2023年11月份反诈宣传情况上报")
    d.n("现将我村11月份反诈宣传情况报告如下：")
    d.f(
        "1.村“两委”班子成员和驻村工作队包户到人，入户宣传215户。",
        ("households", 215, "door_to_door", "unspecified|villagers"),
    )
    d.f(
        "2.在村文化广场召开村民大会1次，到会村民130人，请派出所民警讲了真实案例。",
        ("sessions", 1, "training|lecture|unspecified", v),
        ("people_reached", 130, "training|lecture|unspecified", "villagers"),
    )
    d.f("3.村大喇叭早、中、晚各播1次，全月共播90次。", ("broadcasts", 90, "broadcast"))
    d.f("4.印发防骗明白卡460张，刷写墙标6条。", ("leaflets", 460, "handout", v), ("banners", 6, "banner", v))
    d.n("我村共有462户1830人，外出务工310人，已建外出务工人员微信群，随时提醒大家不要出借银行卡、电话卡。")
    d.n("存在问题：部分老人不会用智能手机，反诈APP安装还没有跟上。")
    d.sign("互助县威远镇小寺村村民委员会", "2023年11月30日")
    return [d]
