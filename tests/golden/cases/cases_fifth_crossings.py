"""Units crossed with groups, months and ways; places in short and of old; observed wordings; examples and odd corners."""

from __future__ import annotations

from datetime import date
from typing import Any

from builder import Case, at_least, days, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        units_measures_months(),
        groups_below_units(),
        units_of_several_counties(),
        counties_in_short(),
        days_as_columns(),
        away_from_the_corner(),
        continued_without_header(),
        ways_as_a_row(),
        listeners_without_header_word(),
        number_of_the_week(),
    ]


def units_measures_months() -> Case:
    c = Case("z01-units-measures-months", "各所下半年反诈宣传分月统计.xlsx",
             "A station over rows of measures, months as columns and their sum; one sum is wrong.",
             district_contains="歙县", unit_type="police")  # fmt: skip
    s = c.sheet("分月")
    s.put(
        "A1",
        ["歙县公安局2023年第三季度各所反诈宣传分月统计表"],
        ["单位", "项目", "7月", "8月", "9月", "合计"],
        ["徽城派出所", "宣传单（份）", 420, 380, 610, 1410],
        ["", "讲座（场）", 2, 1, 4, 7],
        ["", "受众（人次）", 510, 300, 980, 1790],
        ["深渡派出所", "宣传单（份）", 200, 190, 260, 650],
        ["", "讲座（场）", 1, 1, 2, 4],
        ["", "受众（人次）", 220, 205, 410, 853],
    ).merge("A1:F1", "A3:A5", "A6:A8")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3", "A6", "B3:B8").role("total", "F3:F8")
    for r in range(3, 9):
        kind: dict[str, Any] = [dict(measure="leaflets"), dict(measure="sessions", channel="lecture"),
                                dict(measure="people_reached", channel="unspecified")][(r - 3) % 3]  # fmt: skip
        s.by_row[r] = {"unit": "徽城派出所" if r < 6 else "深渡派出所", **kind}
    for letter, number in zip("CDE", (7, 8, 9), strict=True):
        s.columns(**{letter: month(f"2023-{number:02d}")})
    s.facts("C3:E8")
    s.problem("query", "853 stands, the months make 835", "F8", says=("18", "835"))
    return c


def groups_below_units() -> Case:
    c = Case("z02-groups-below-units", "各街道重点人群宣传（9月）.ods",
             "Each street over rows of target groups with sessions and people, then its sub-total.",
             **month("2023-09"), district_contains="台江区", unit_type="township")  # fmt: skip
    s = c.sheet("9月")
    s.put(
        "A1",
        ["福州市台江区各街道2023年9月重点人群反诈宣传统计表"],
        ["街道", "人群", "宣传场次", "覆盖人次"],
        ["瀛洲街道", "老年人", 3, 160],
        ["", "学生", 2, 420],
        ["", "企业职工", 1, 55],
        ["", "小计", 6, 635],
        ["后洲街道", "老年人", 2, 95],
        ["", "务工人员", 2, 130],
        ["", "小计", 4, 225],
        ["合计", "", 10, 860],
    ).merge("A1:D1", "A3:A6", "A7:A9", "A10:B10")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3", "A7", "B3:B5", "B7:B8")
    s.role("total", "C6:D6", "C9:D9", "C10:D10")
    s.rows("B3:B5", unit=["瀛洲街道"] * 3, target_group=["elderly", "students", "workers"])
    s.rows("B7:B8", unit=["后洲街道"] * 2, target_group=["elderly", "migrant_workers"])
    s.columns(
        C=dict(measure="sessions", channel="unspecified"),
        D=dict(measure="people_reached", channel="unspecified"),
    )
    s.facts("C3:D5", "C7:D8")
    return c


def units_of_several_counties() -> Case:
    c = Case("z03-several-counties", "贵港市各县派出所反诈宣传.xlsx",
             "A column of counties and one of stations, a sub-total named for each county.",
             **month("2023-05"), unit_type="police")  # fmt: skip
    s = c.sheet("5月")
    s.put(
        "A1",
        ["贵港市2023年5月部分派出所反诈宣传统计表"],
        ["县（市、区）", "派出所", "宣传单（份）", "海报（张）", "受众（人次）"],
        ["平南县", "大安派出所", 820, 40, 930],
        ["平南县", "武林派出所", 460, 25, 500],
        ["平南县小计", "", 1280, 65, 1430],
        ["桂平市", "木乐派出所", 700, 36, 815],
        ["桂平市", "江口派出所", 540, 30, 602],
        ["桂平市小计", "", 1240, 66, 1417],
        ["全市合计", "", 2520, 131, 2847],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:B4", "A6:B7")
    s.role("total", "C5:E5", "C8:E8", "C9:E9").role("label|total", "A5", "A8", "A9")
    for r, county, station in (
        (3, "平南县", "大安派出所"),
        (4, "平南县", "武林派出所"),
        (6, "桂平市", "木乐派出所"),
        (7, "桂平市", "江口派出所"),
    ):
        s.by_row[r] = {"unit": station, "district_contains": county}
    s.columns(C="leaflets", D="posters", E="people_reached")
    s.facts("C3:E4", "C6:E7")
    return c


def counties_in_short() -> Case:
    c = Case("z04-counties-in-short", "福州市各县区反诈宣传（10月）.csv",
             "Districts of a city without 区 and 县: each of them leads to the one in this city.",
             form="gbk", **month("2023-10"))  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["福州市各县（市、区）2023年10月反诈宣传统计表"],
        ["县（市、区）", "宣传活动（场）", "宣传资料（份）", "受众（人次）"],
        ["鼓楼", 42, 15600, 18200],
        ["台江", 38, 13100, 14050],
        ["晋安", 35, 12800, 13900],
        ["闽清", 20, 6400, 7100],
        ["合计", 135, 47900, 53250],
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("total", "B7:D7")
    s.rows(
        "A3:A6",
        unit="cell",
        district_contains=["福州市/鼓楼区", "福州市/台江区", "福州市/晋安区", "福州市/闽清县"],
    )
    s.columns(B=dict(measure="sessions", channel="unspecified"), C="leaflets", D="people_reached")
    s.facts("B3:D6")
    return c


def days_as_columns() -> Case:
    c = Case("z06-days-as-columns", "国庆假期反诈宣传日统计.xlsx",
             "Real dates as headers, stations as rows, the sum of the days behind them.",
             district_contains="平南县", unit_type="police", measure="leaflets")  # fmt: skip
    s = c.sheet("国庆")
    s.put(
        "A1",
        ["平南县公安局2023年国庆假期发放反诈宣传单日统计表"],
        ["单位：份"],
        ["派出所", date(2023, 10, 1), date(2023, 10, 2), date(2023, 10, 3), "合计"],
        ["大安派出所", 120, 85, 96, 301],
        ["武林派出所", 60, 72, 0, 132],
        ["丹竹派出所", 45, "", 51, 96],
        ["合计", 225, 157, 147, 529],
    ).merge("A1:E1", "A2:E2")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:E3").role("label", "A4:A6").role(
        "total", "E4:E7", "B7:D7"
    )
    s.rows("A4:A6", unit="cell")
    for letter, day in zip("BCD", ("01", "02", "03"), strict=True):
        s.columns(**{letter: days(f"2023-10-{day}")})
    s.facts("B4:D6")
    return c


def away_from_the_corner() -> Case:
    c = Case("z07-away", "丹竹镇2023年1月反诈宣传.xlsx",
             "The table begins in column C of row 4, without a title; a remark stands far to the right.",
             **month("2023-01"), district_contains="平南县", unit_type="community")  # fmt: skip
    s = c.sheet("Sheet1")
    s.put(
        "C4",
        ["村", "宣传单（份）", "入户（户）"],
        ["丹竹社区", 310, 96],
        ["东山村", 190, 71],
        ["廊廖村", 220, 65],
        ["合计", 720, 232],
    ).put("J5", ["请于2月3日前报县反诈中心"])
    s.role("header", "C4:E4").role("label", "C5:C7").role("total", "D8:E8").role("note|meta|title", "J5")
    s.rows("C5:C7", unit="cell")
    s.columns(D="leaflets", E="households")
    s.facts("D5:E7")
    return c


def continued_without_header() -> Case:
    c = Case("z09-continued", "平南县各村反诈宣传（续表）.xls",
             "After a blank row and the word 续表 the same columns go on without a header.",
             **month("2023-08"), district_contains="平南县", unit_type="community")  # fmt: skip
    s = c.sheet("8月")
    s.put(
        "A1",
        ["平南县武林镇各村2023年8月反诈宣传统计表"],
        ["村", "宣传单（份）", "入户（户）", "讲座（场）"],
        ["新平村", 260, 85, 1],
        ["武林村", 310, 92, 2],
        [],
        ["续表"],
        ["罗新村", 205, 60, 1],
        ["田心村", 180, 55, 0],
        ["合计", 955, 292, 4],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A4", "A7:A8").role("total", "B9:D9")
    for span in ("A3:A4", "A7:A8"):
        s.rows(span, unit="cell")
    s.columns(B="leaflets", C="households", D=dict(measure="sessions", channel="lecture"))
    s.facts("B3:D4", "B7:D8")
    return c


def ways_as_a_row() -> Case:
    c = Case("z11-ways-as-a-row", "武林中学反诈活动汇总.docx",
             "Activities as columns with a row for the way and one for the listeners.",
             unit="武林中学", district_contains="平南县", unit_type="school")  # fmt: skip
    c.paragraph("平南县武林镇武林中学2023年11月反诈宣传活动汇总", "title")
    s = c.table(
        [
            ["项目", "活动一", "活动二"],
            ["宣传方式", "主题班会", "讲座"],
            ["宣传对象", "学生", "家长"],
            ["参加人次", 1180, 260],
            ["发放资料（份）", 1200, 300],
        ]
    )
    s.role("label", "A4:A5")
    for letter, channel, group in (("B", "class_meeting", "students"), ("C", "lecture", "parents")):
        s.fact(f"{letter}4", "people_reached", s.cells[f"{letter}4"], channel=channel, target_group=group)
        s.fact(
            f"{letter}5", "leaflets", s.cells[f"{letter}5"], channel=channel + "|handout", target_group=group
        )
        for r in (1, 2, 3):
            s.fact(f"{letter}{r}", "sessions", 1, optional=True)
    return c


def listeners_without_header_word() -> Case:
    c = Case("z12-participants", "东兴社区反诈活动一览.xlsx",
             "参加人员 holds who and how many in words, once with the staff beside them.",
             unit="东兴社区", district_contains="江宁区", unit_type="community")  # fmt: skip
    s = c.sheet("一览")
    s.put(
        "A1",
        ["南京市江宁区东山街道东兴社区2023年5月反诈活动一览表"],
        ["日期", "活动名称", "参加人员", "发放资料（份）"],
        ["5月6日", "反诈早市宣传", "居民50余人", 80],
        ["5月16日", "老年学堂反诈课", "老年人42人", 45],
        ["5月25日", "商铺反诈提醒", "商户30人", 30],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2")
    people = {3: at_least(50, 59), 4: 42, 5: 30}
    for r, day, group in ((3, "06", "residents"), (4, "16", "elderly"), (5, "25", "merchants")):
        loose: dict[str, Any] = {
            **days(f"2023-05-{day}"),
            "channel": "unspecified|stall|lecture|handout|door_to_door",
        }
        s.fact(f"B{r}", "sessions", 1, target_group=[group, "unspecified"], **loose)
        s.fact(f"C{r}", "people_reached", people[r], target_group=group, **loose)
        s.fact(f"D{r}", "leaflets", s.cells[f"D{r}"], target_group=[group, "unspecified"], **loose)
    return c


def number_of_the_week() -> Case:
    c = Case("z13-week", "平南县反诈宣传周报（第16周）.xls",
             "The period is the number of a week with its year.",
             **days("2023-04-17", "2023-04-23"), district_contains="平南县", unit_type="police")  # fmt: skip
    s = c.sheet("周报")
    s.put(
        "A1",
        ["平南县公安局各所反诈宣传周报（2023年第16周）"],
        ["单位", "宣传单（份）", "横幅（条）", "入户（户）"],
        ["大安所", 210, 2, 45],
        ["武林所", 130, 1, 38],
        ["丹竹所", 95, 0, "20余"],
        ["合计", 435, 3, ""],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6:C6")
    for r, stem in ((3, "大安"), (4, "武林"), (5, "丹竹")):
        s.by_row[r] = {"unit": [f"{stem}派出所", f"{stem}所"]}
    s.columns(B="leaflets", C="banners", D="households")
    s.facts("B3:D5", read={"D5": at_least(20, 29)})
    return c
