"""Tenth set: items by month, letters upright, numbered levels, thirds of a month, marks of estimates, a checker."""

from __future__ import annotations

from builder import Case, about, at_least, between, days, month


def cases() -> list[Case]:
    return [
        category_item_unit(),
        upright_letters(),
        numbered_levels(),
        thirds_of_a_month(),
        taken_back(),
        plain_counts(),
        estimates(),
        comment_rows(),
    ]


def category_item_unit() -> Case:
    c = Case(
        "tenth-category-item-unit",
        "武平县司法局反诈指标分月.xlsx",
        "category, item, unit and months",
        unit="武平县司法局",
        district_contains="武平县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["武平县司法局2024年二季度反诈宣传指标分月统计"],
        ["类别", "项目", "单位", "4月", "5月", "6月", "合计"],
        ["线下", "普法讲座", "场", 2, 3, 1, 6],
        ["", "宣传资料", "份", 300, 420, 160, 880],
        ["", "受众", "人次", 210, 380, 90, 680],
        ["线上", "推文", "篇", 1, 2, 2, 5],
        ["", "短视频", "部", 0, 1, 0, 1],
    )
    s.merge("A1:G1", "A3:A5", "A6:A7")
    for r, m, ch in (
        (3, "sessions", "lecture"),
        (4, "leaflets", "handout|unspecified"),
        (5, "people_reached", "unspecified|lecture"),
        (6, "posts", "official_account|unspecified"),
        (7, "videos", "short_video"),
    ):
        for col, k in zip("DEF", (4, 5, 6), strict=False):
            s.facts(f"{col}{r}", measure=m, channel=ch, **month(f"2024-{k:02d}"))
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3", "A6", "B3:B7").role(
        "label|header|meta", "C3:C7"
    ).role("total", "G3:G7")
    return c


def upright_letters() -> Case:
    c = Case(
        "tenth-upright-letters",
        "旌德县成员单位反诈统计.xlsx",
        "letters under each other in merged heads",
        district_contains="旌德县",
        **month("2024-03"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["旌德县2024年3月成员单位反诈宣传统计"],
        ["系\n统", "单位", "宣\n传\n单\n（份）", "讲\n座\n（场）", "受\n众\n（人次）"],
        ["金\n融", "徽商银行旌德支行", 300, 2, 160],
        ["", "旌德农商行", 520, 3, 240],
        ["教\n育", "旌阳中学", 900, 4, 1200],
        ["", "旌德县职教中心", 410, 2, 530],
        ["计", "", 2130, 11, 2130],
    )
    s.merge("A1:E1", "A3:A4", "A5:A6", "A7:B7").columns(
        C="leaflets", D=dict(measure="sessions", channel="lecture"), E="people_reached"
    ).rows("B3:B6", unit="cell").facts("C3:E6")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A5", "B3:B6").role(
        "total|label", "A7"
    ).role("total", "C7:E7")
    return c


def numbered_levels() -> Case:
    c = Case(
        "tenth-numbered-levels",
        "邻水县警务室反诈台账.xlsx",
        "1, 1-1, 1-2: a station and its posts",
        district_contains="邻水县",
        **month("2024-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["邻水县2024年6月反诈宣传统计表"],
        ["序号", "单位", "宣传单（份）", "入户（户）"],
        ["1", "鼎屏派出所", 500, 210],
        ["1-1", "东社区警务室", 300, 120],
        ["1-2", "西社区警务室", 200, 90],
        ["2", "城北派出所", 430, 160],
        ["2-1", "商贸城警务室", 250, 60],
        ["2-2", "北门警务室", 180, 100],
        ["合计", "", 930, 370],
    )
    s.merge("A1:D1").columns(C="leaflets", D="households")
    for r, n in ((4, "东社区警务室"), (5, "西社区警务室"), (7, "商贸城警务室"), (8, "北门警务室")):
        s.facts(f"C{r}:D{r}", unit=[n, "鼎屏派出所", "城北派出所"])
    s.role("title", "A1").role("header", "A2:D2").role("serial", "A3:A8").role(
        "label", "B4:B5", "B7:B8"
    ).role("label|total", "B3", "B6").role("total", "C3:D3", "C6:D6", "C9:D9")  # 4.1
    return c


def thirds_of_a_month() -> Case:
    c = Case(
        "tenth-thirds-of-a-month",
        "蒲县农商行旬报.xlsx",
        "上旬, 中旬, 下旬",
        unit="蒲县农商行|蒲县农商银行",
        district_contains="蒲县",
    )
    s = c.sheet("旬报")
    s.put(
        "A1",
        ["蒲县农商行2024年5月反诈宣传旬报"],
        ["时间", "厅堂宣传（人次）", "折页（份）", "微信推送（条）"],
        ["上旬", 320, 150, 6],
        ["中旬", 410, 200, 8],
        ["下旬", 380, 170, 5],
        ["全月", 1110, 520, 19],
    )
    s.merge("A1:D1").columns(
        B=dict(measure="people_reached", channel="branch"),
        C="leaflets",
        D=dict(measure="posts", channel="group_chat|official_account|unspecified"),
    )
    for r, a, b in ((3, "01", "10"), (4, "11", "20"), (5, "21", "31")):
        s.facts(f"B{r}:D{r}", **days(f"2024-05-{a}", f"2024-05-{b}"))
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total|label", "A6").role(
        "total", "B6:D6"
    )
    return c


def taken_back() -> Case:
    c = Case(
        "tenth-taken-back",
        "石棉县反诈宣传（含冲减）.xlsx",
        "a negative row that takes back",
        district_contains="石棉县",
        **month("2024-04"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["石棉县2024年4月反诈宣传统计"],
        ["乡镇", "宣传单（份）", "受众（人次）"],
        ["新棉街道", 620, 800],
        ["安顺场镇", 310, 405],
        ["美罗镇", -20, 0],
        ["合计", 910, 1205],
    )
    s.merge("A1:C1").columns(B="leaflets", C="people_reached").rows("A3:A5", unit="cell").facts("B3:C4").fact(
        "C5", "people_reached", 0
    )
    s.fact("B5", "leaflets", -20, optional=True)
    s.problem("query", "a negative count", "B5", says=("-20", "负"))
    s.role("title", "A1").role("header", "A2:C2").role("total", "B6:C6").may_flag("B6")
    return c


def plain_counts() -> Case:
    c = Case(
        "tenth-plain-counts",
        "鹿邑县各校宣传计数.csv",
        "headers that end in counts, no brackets",
        form="gbk",
        district_contains="鹿邑县",
        **month("2024-09"),
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["鹿邑县2024年9月学校反诈宣传统计"],
        ["学校", "宣传单份数", "海报张数", "班会节数", "听众人数", "家长群推送条数"],
        ["老君台中学", 1200, 30, 24, 1260, 48],
        ["伯阳小学", 860, 16, 18, 900, 36],
        ["总数", 2060, 46, 42, 2160, 84],
    )
    s.columns(
        B="leaflets",
        C="posters",
        D=dict(measure="sessions", channel="class_meeting"),
        E=dict(measure="people_reached", target_group="unspecified|students"),
        F=dict(measure="posts", channel="group_chat", target_group="parents|unspecified"),
    ).rows("A3:A4", unit="cell").facts("B3:F4")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A4").role("total", "B5:F5")
    return c


def estimates() -> Case:
    c = Case(
        "tenth-estimates",
        "青白江区反诈宣传估数.ods",
        "marks of estimates behind the number",
        district_contains="青白江区",
        **month("2024-01"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["成都市青白江区2024年1月反诈宣传统计"],
        ["街道（镇）", "宣传单（份）", "讲座（场）", "受众（人次）"],
        ["大同街道", "约 600", "2 场", "1000人左右"],
        ["弥牟镇", "三四百", "1~2场", "不低于500"],
        ["城厢镇", "上千", "若干", "2000人以上"],
        ["姚渡镇", "120份/次", 0, "……"],
    )
    s.merge("A1:D1").columns(
        B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached"
    ).rows("A3:A6", unit="cell")
    for cell, m, q, ch in (
        ("B3", "leaflets", about(600), "handout"),
        ("C3", "sessions", 2, "lecture"),
        ("D3", "people_reached", about(1000), "unspecified"),
        ("B4", "leaflets", between(300, 400), "handout"),
        ("C4", "sessions", between(1, 2), "lecture"),
        ("D4", "people_reached", at_least(500), "unspecified"),
        ("B5", "leaflets", at_least(1000), "handout"),
        ("D5", "people_reached", at_least(2000), "unspecified"),
        ("C6", "sessions", 0, "lecture"),
    ):
        s.fact(cell, m, q, channel=ch)
    s.problem("query", "若干 is no figure", "C5").problem("query", "120 a time: of how many times?", "B6")
    s.fact("B6", "leaflets", 120, optional=True)
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6")
    return c


def comment_rows() -> Case:
    c = Case(
        "tenth-comment-rows",
        "宣汉县反诈宣传（审核版）.xlsx",
        "a checker's row of remarks below each row",
        district_contains="宣汉县",
        **month("2024-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["宣汉县2024年5月反诈宣传审核表"],
        ["单位", "宣传单（份）", "讲座（场）", "审核意见"],
        ["东乡街道", 510, 3, "附件齐全，通过"],
        ["南坝镇", 340, 2, "讲座仅有1场照片，请补充"],
        ["胡家镇", 260, 1, "通过"],
        ["合计", 1110, 6, ""],
    )
    s.merge("A1:D1").columns(B="leaflets", C=dict(measure="sessions", channel="lecture")).rows(
        "A3:A5", unit="cell"
    ).facts("B3:C5")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("note", "D3:D5").role(
        "total", "B6:C6"
    ).may_flag("D4", "C4")
    return c
