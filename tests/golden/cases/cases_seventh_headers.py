"""Seventh set: sexes under ages, themes as columns, headers that explain, names of sheets, repeats, chains."""

from __future__ import annotations

from builder import ANYCH, Case, days, month


def cases() -> list[Case]:
    return [sexes(), by_fraud_kind(), long_headers(), names_only(), same_row_twice(), chain()]


def sexes() -> Case:
    # sexes under ages, a sum of each age
    c = Case(
        "seventh-sexes",
        "王官屯村反诈宣传受众构成.xlsx",
        "sexes under ages",
        district_contains="闽清县",
        unit="白中镇综治中心|白中镇",
        **month("2023-08"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["闽清县白中镇2023年8月反诈宣传受众构成"],
        ["填报单位：白中镇综治中心"],
        ["宣传形式", "受众人次", "", "", "", "", ""],
        ["", "老年人", "", "", "青少年", "", ""],
        ["", "男", "女", "合计", "男", "女", "合计"],
        ["入户走访", 62, 80, 142, 20, 25, 45],
        ["文艺演出", 110, 165, 275, 70, 66, 136],
        ["合计", 172, 245, 417, 90, 91, 181],
    )
    s.merge("A1:G1", "A2:G2", "A3:A5", "B3:G3", "B4:D4", "E4:G4")
    for r, ch in ((6, "door_to_door"), (7, "performance")):
        s.facts(f"B{r}:C{r}", measure="people_reached", target_group="elderly", channel=ch).facts(
            f"E{r}:F{r}", measure="people_reached", target_group="youth", channel=ch
        )
    s.role("title", "A1").role("meta", "A2").role("header", "A3", "B3", "B4", "E4", "B5:G5").role(
        "label", "A6:A7"
    ).role("total", "D6:D8", "G6:G8", "B8:C8", "E8:F8")
    return c


def by_fraud_kind() -> Case:
    # sessions by kind of fraud: the themes are columns
    c = Case(
        "seventh-by-fraud-kind",
        "各所反诈主题宣传场次（按诈骗类型）.xlsx",
        "themes as columns",
        district_contains="英德市",
        **month("2023-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["英德市各派出所2023年6月反诈主题宣传场次统计表（按诈骗类型）"],
        ["序号", "单位", "刷单返利", "虚假贷款", "冒充公检法", "冒充客服", "合计"],
        [1, "英城派出所", 4, 2, 3, 1, 10],
        [2, "大站派出所", 2, 1, 0, 1, 4],
        [3, "望埠派出所", 1, 1, 2, 0, 4],
        ["合计", "", 7, 4, 5, 2, 18],
    )
    s.merge("A1:G1", "A6:B6").rows("B3:B5", unit="cell").facts("C3:F5", measure="sessions", channel=ANYCH)
    s.role("title", "A1").role("header", "A2:G2").role("serial", "A3:A5").role("label", "B3:B5").role(
        "total", "G3:G6", "C6:F6"
    )
    return c


def long_headers() -> Case:
    # long headers that say what is in and what is not
    c = Case(
        "seventh-long-headers",
        "福州市教育系统反诈宣传填报表.xlsx",
        "headers with explanations",
        district_contains="福州市",
        **month("2023-11"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["福州市教育系统2023年11月反诈宣传填报表"],
        [
            "学校",
            "宣传资料发放数（含折页、手册、致家长一封信，不含海报）（份）",
            "反诈主题班会、思政课等（以班级为单位统计）（节）",
            "校园广播、电子屏播放情况（仅统计广播次数）（次）",
            "覆盖学生数（同一学生多次参加的重复计算）（人次）",
            "其中被骗学生数（人）",
        ],
        ["福州三中", 1800, 36, 20, 1790, 0],
        ["福州八中", 2100, 42, 15, 2080, 1],
    )
    s.merge("A1:F1").columns(
        B="leaflets",
        C=dict(measure="sessions", channel="class_meeting|unspecified", target_group="unspecified|students"),
        D=dict(measure="broadcasts", target_group="unspecified|students"),
        E=dict(measure="people_reached", target_group="students"),
    ).rows("A3:A4", unit="cell").facts("B3:E4")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A4").may_flag("F2:F4")
    return c


def names_only() -> Case:
    # unit in the sheet's name, week in the file's name, a bare grid
    c = Case(
        "seventh-names-only",
        "2023年第20周反诈宣传.xlsx",
        "unit in the sheet's name, week in the file's",
        **days("2023-05-15", "2023-05-21"),
    )
    for u, v in (("玉峰派出所", [320, 12, 2, 410]), ("通仙派出所", [150, 6, 1, 205])):
        s = c.sheet(u, unit=[u])
        s.put("A1", ["宣传单", "海报", "讲座", "受众"], v)
        s.fact("A2", "leaflets", v[0]).fact("B2", "posters", v[1]).fact(
            "C2", "sessions", v[2], channel="lecture"
        ).fact("D2", "people_reached", v[3], channel="unspecified|lecture")
        s.role("header", "A1:D1")
    return c


def same_row_twice() -> Case:
    # a repeated row: it counts and is a query on the second
    c = Case(
        "seventh-same-row-twice",
        "隆盛镇反诈活动登记.xlsx",
        "the same row twice",
        district_contains="大英县",
        unit="隆盛镇综治中心|隆盛镇",
    )
    s = c.sheet("登记")
    s.put(
        "A1",
        ["大英县隆盛镇综治中心2023年7月反诈活动登记表"],
        ["日期", "活动名称", "地点", "参与人数", "发放资料（份）"],
        ["7月3日", "反诈集市", "隆盛场镇", 210, 260],
        ["7月10日", "反诈坝坝会", "龙桥村", 65, 70],
        ["7月10日", "反诈坝坝会", "龙桥村", 65, 70],
        ["7月18日", "反诈坝坝会", "长虹村", 65, 70],
    )
    s.merge("A1:E1")
    for r, d in ((3, "03"), (4, "10"), (5, "10"), (6, "18")):
        s.fact(f"B{r}", "sessions", 1, channel=ANYCH, **days(f"2023-07-{d}")).fact(
            f"D{r}", "people_reached", s.cells[f"D{r}"], channel=ANYCH, **days(f"2023-07-{d}")
        ).fact(f"E{r}", "leaflets", s.cells[f"E{r}"], **days(f"2023-07-{d}"), channel="handout|" + ANYCH)
    s.role("title", "A1").role("header", "A2:E2").role("label|figure", "A3:C6").problem(
        "query", "the same as row 4", "A5", "B5", "C5", "D5", "E5"
    ).may_flag("A5:E5")  # 4.15
    return c


def chain() -> Case:
    # chain messages copied into one column: number, unit, figures in a sentence
    c = Case("seventh-chain", "群接龙（4月反诈宣传）.xlsx", "chain messages in a column", **month("2023-04"))
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["2023年4月反诈宣传情况接龙"],
        ["1. 龙山社区：发放宣传单210份，入户56户，悬挂横幅2条"],
        ["2. 赧场社区：发放宣传单160份，入户40户"],
        ["3. 河头社区：开展讲座1场，参加群众85人，发放宣传单120份"],
        ["4. 云山社区：本月未开展"],
    )
    for r, u, fs in (
        (
            2,
            "龙山社区",
            [("leaflets", 210, "handout"), ("households", 56, "door_to_door"), ("banners", 2, "banner")],
        ),
        (3, "赧场社区", [("leaflets", 160, "handout"), ("households", 40, "door_to_door")]),
        (
            4,
            "河头社区",
            [
                ("sessions", 1, "lecture"),
                ("people_reached", 85, "lecture|unspecified"),
                ("leaflets", 120, "handout|lecture"),
            ],
        ),
    ):
        for m, v, ch in fs:
            s.fact(f"A{r}", m, v, channel=ch, unit=[u], target_group="unspecified|residents")  # 4.16
    s.role("title", "A1").role("figure", "A2:A4").role("note|label", "A5")
    return c
