"""Where unit, period and place stand: a sheet's name, a file's name, a block's heading, a sentence, ditto marks."""

from __future__ import annotations

from typing import Any

from builder import Case, at_least, month


def cases() -> list[Case]:
    return [
        unit_in_the_sheet_name(),
        all_in_the_file_name(),
        months_stacked(),
        lines_of_text(),
        ditto_marks(),
        several_in_a_cell(),
        duty_and_campaign(),
        same_group_names(),
        streets_in_areas(),
        instructions_below(),
    ]


def unit_in_the_sheet_name() -> Case:
    c = Case("w01-unit-in-sheet", "英德市各镇11月反诈宣传.xlsx",
             "Each sheet is named for its town and has no title, only a line with the month.",
             **month("2023-11"), district_contains="英德市", unit_type="township")  # fmt: skip
    for name, figures in {
        "沙口镇": (860, 44, 5, 1020),
        "望埠镇": (640, "30余", 3, 705),
        "桥头镇": (520, 26, 2, 0),
    }.items():
        s = c.sheet(name, unit=name, district_contains=name)
        s.put(
            "A1",
            ["统计月份：2023年11月"],
            ["项目", "数量"],
            ["宣传单（份）", figures[0]],
            ["海报（张）", figures[1]],
            ["反诈讲座（场）", figures[2]],
            ["受众（人次）", figures[3]],
        )
        s.role("meta", "A1").role("header", "A2:B2").role("label", "A3:A6")
        s.fact("B3", "leaflets", figures[0]).fact("B5", "sessions", figures[2], channel="lecture")
        s.fact("B4", "posters", at_least(30, 39) if figures[1] == "30余" else figures[1])
        s.fact("B6", "people_reached", figures[3])
    return c


def all_in_the_file_name() -> Case:
    c = Case("w02-file-name", "龙陵县公安局镇安派出所2023年5月反诈宣传情况.csv",
             "The sheet says neither who nor when: both stand in the file's name.",
             form="gbk", **month("2023-05"), unit="镇安派出所", district_contains="龙陵县",
             unit_type="police")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["项目", "数量", "单位"],
        ["发放宣传单", "一千二百", "份"],
        ["悬挂横幅", 9, "条"],
        ["院坝会宣讲", 4, "场"],
        ["受教育群众", "1300多", "人次"],
        ["劝阻被骗", 2, "起"],
        ["挽回损失", 3.5, "万元"],
    )
    s.role("header", "A1:C1").role("label", "A2:A7")
    s.fact("B2", "leaflets", 1200).fact("B3", "banners", 9)
    s.fact("B4", "sessions", 4, channel="lecture|training|unspecified")
    s.fact("B5", "people_reached", at_least(1300, 1399), target_group="residents|unspecified")
    s.fact("B6", "scams_stopped", 2).fact("B7", "loss_prevented", 35000)
    return c


def months_stacked() -> Case:
    c = Case("w03-months-stacked", "戚氏街道三季度反诈宣传.ods",
             "Three tables below each other, each under a heading with its month; the year stands in the title.",
             district_contains="洋县", unit_type="community")  # fmt: skip
    s = c.sheet("三季度")
    s.put("A1", ["洋县戚氏街道2023年第三季度反诈宣传统计"]).merge("A1:C1").role("title", "A1")
    for i, (number, rows) in enumerate(
        {7: [(120, 90), (85, 60)], 8: [(140, 105), (70, 55)], 9: [(165, 130), (95, 88)]}.items()
    ):
        top = 2 + 6 * i
        s.put(f"A{top}", [f"{number}月份"], ["村", "宣传单（份）", "入户（户）"], ["二龙村", *rows[0]],
              ["戚氏村", *rows[1]], ["合计", sum(r[0] for r in rows), sum(r[1] for r in rows)])  # fmt: skip
        s.role("title|header|label|meta", f"A{top}").role("header", f"A{top + 1}:C{top + 1}")
        s.role("label", f"A{top + 2}:A{top + 3}").role("total", f"B{top + 4}:C{top + 4}")
        for r, name in ((top + 2, "二龙村"), (top + 3, "戚氏村")):
            s.facts(f"B{r}", measure="leaflets", unit=name, **month(f"2023-{number:02d}"))
            s.facts(f"C{r}", measure="households", unit=name, **month(f"2023-{number:02d}"))
    return c


def lines_of_text() -> Case:
    c = Case("w04-lines", "象州县各所反诈宣传简况.xlsx",
             "No table: a sentence in each cell of one column, the station before the colon.",
             **month("2023-10"), district_contains="象州县", unit_type="police")  # fmt: skip
    s = c.sheet("简况")
    s.put(
        "A1",
        ["象州县公安局2023年10月各所反诈宣传简况"],
        ["象州派出所：发放宣传单820份，张贴海报45张，开展讲座3场。"],
        ["石龙派出所：入户宣传230户，悬挂横幅4条，发放宣传单500余份。"],
        ["运江派出所：劝阻电信诈骗1起，发送短信1200条。"],
    )
    s.role("title", "A1")
    s.fact("A2", "leaflets", 820, unit="象州派出所").fact("A2", "posters", 45, unit="象州派出所")
    s.fact("A2", "sessions", 3, channel="lecture", unit="象州派出所")
    s.fact("A3", "households", 230, unit="石龙派出所").fact("A3", "banners", 4, unit="石龙派出所")
    s.fact("A3", "leaflets", at_least(500, 599), unit="石龙派出所")
    s.fact("A4", "scams_stopped", 1, unit="运江派出所").fact("A4", "sms", 1200, unit="运江派出所")
    return c


def ditto_marks() -> Case:
    c = Case("w05-ditto", "阜庄社区反诈活动记录.xlsx",
             "同上 and 〃 for date, place, way and listeners; each row is a session of its own.",
             unit="阜庄社区", district_contains="江宁区", unit_type="community")  # fmt: skip
    s = c.sheet("记录")
    s.put(
        "A1",
        ["南京市江宁区汤山街道阜庄社区2023年10月反诈活动记录"],
        ["日期", "地点", "活动主题", "方式", "对象", "人次"],
        ["10月10日", "社区会议室", "冒充客服诈骗防范", "讲座", "老年人", 42],
        ["同上", "小区广场", "养老诈骗防范", "设摊", "〃", 66],
        ["10月21日", "〃", "刷单诈骗防范", "〃", "居民", 58],
        ["〃", "沿街商铺", "转账诈骗防范", "入户", "商户", 23],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:B6", "D3:E6")
    rows: list[tuple[int, str, str, str]] = [
        (3, "10", "lecture", "elderly"), (4, "10", "stall", "elderly"),
        (5, "21", "stall", "residents"), (6, "21", "door_to_door", "merchants"),
    ]  # fmt: skip
    for r, day, channel, group in rows:
        on: dict[str, Any] = dict(period_start=f"2023-10-{day}", period_end=f"2023-10-{day}", channel=channel,
                                  target_group=group)  # fmt: skip
        s.fact(f"C{r}", "sessions", 1, **on).fact(f"F{r}", "people_reached", s.cells[f"F{r}"], **on)
    return c


def several_in_a_cell() -> Case:
    c = Case("w06-several-in-a-cell", "古泉社区等反诈宣传小结.xlsx",
             "Lines broken within a cell, each with a figure of its own; of-which within brackets.",
             **month("2023-07"), district_contains="江宁区", unit_type="community")  # fmt: skip
    s = c.sheet("小结")
    s.put(
        "A1",
        ["南京市江宁区汤山街道2023年7月反诈宣传小结"],
        ["社区", "完成情况"],
        ["古泉社区", "1.讲座2场；\n2.入户走访86户；\n3.发放宣传单350份。"],
        ["汤山社区", "1.设摊3场；\n2.张贴海报40余张；\n3.受教育群众500人次（其中老年人180人次）。"],
    ).merge("A1:B1")
    s.role("title", "A1").role("header", "A2:B2").role("label", "A3:A4")
    s.rows("A3:A4", unit="cell")
    s.fact("B3", "sessions", 2, channel="lecture").fact("B3", "households", 86).fact("B3", "leaflets", 350)
    s.fact("B4", "sessions", 3, channel="stall").fact("B4", "posters", at_least(40, 49))
    s.fact("B4", "people_reached", 180, target_group="elderly", channel="unspecified|stall")
    s.fact("B4", "people_reached", 320, target_group="residents|unspecified", channel="unspecified|stall")
    return c


def duty_and_campaign() -> Case:
    c = Case("w07-other-work", "综治中心7月工作统计.xls",
             "A report of all kinds of work: only the lines of the campaign are facts.",
             **month("2023-07"), unit="秣陵街道综治中心|秣陵街道", district_contains="江宁区")  # fmt: skip
    s = c.sheet("7月")
    s.put(
        "A1",
        ["南京市江宁区秣陵街道综治中心2023年7月工作统计表"],
        ["类别", "项目", "数量"],
        ["矛盾调解", "调解纠纷（件）", 26],
        ["", "信访接待（批次）", 9],
        ["反诈宣传", "发放反诈宣传单（份）", 920],
        ["", "反诈讲座（场）", 3],
        ["", "张贴反诈海报（张）", 64],
        ["治安巡防", "排查出租房（户）", 310],
        ["", "消除隐患（处）", 18],
    ).merge("A1:C1", "A3:A4", "A5:A7", "A8:A9")
    s.role("title", "A1").role("header", "A2:C2").role("label", "B5:B7")
    s.fact("C5", "leaflets", 920).fact("C6", "sessions", 3, channel="lecture").fact("C7", "posters", 64)
    s.may_flag("A3:C4", "A8:C9")
    return c


def same_group_names() -> Case:
    c = Case("w08-village-groups", "杨湾村等村组反诈宣传表.csv",
             "Villages given once, groups with the same names below several villages, a sub-total for each village.",
             form="gbk", **month("2023-12"), district_contains="洋县")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["洋县龙亭镇2023年12月各村组反诈宣传统计表"],
        ["村名", "组别", "入户（户）", "宣传单（份）"],
        ["龙亭村", "一组", 40, 44],
        ["", "二组", 36, 36],
        ["", "小计", 76, 80],
        ["杨湾村", "一组", 40, 44],
        ["", "二组", 25, 30],
        ["", "小计", 65, 74],
        ["合计", "", 141, 154],
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3", "A6", "B3:B4", "B6:B7")
    s.role("total", "C5:D5", "C8:D8", "C9:D9")
    for r in (3, 4, 6, 7):
        s.by_row[r] = {"unit": ["龙亭村" if r < 5 else "杨湾村", "龙亭镇"]}
    s.columns(C="households", D="leaflets")
    s.facts("C3:D4", "C6:D7")
    return c


def streets_in_areas() -> Case:
    c = Case("w09-areas", "会宁县2023年8月反诈宣传（分片）.xlsx",
             "Areas as section rows; their names sound like groups but say where, not whom.",
             **month("2023-08"), district_contains="会宁县", unit_type="police")  # fmt: skip
    s = c.sheet("8月")
    s.put(
        "A1",
        ["会宁县公安局2023年8月反诈宣传统计表（分片）"],
        ["派出所", "宣传单（份）", "讲座（场）"],
        ["城区"],
        ["会师派出所", 700, 3],
        ["农村"],
        ["郭城驿派出所", 420, 2],
        ["河畔派出所", 300, 1],
        ["合计", 1420, 6],
    ).merge("A1:C1", "A3:C3", "A5:C5")
    s.role("title", "A1").role("header", "A2:C2").role("label|header", "A3", "A5").role(
        "label", "A4", "A6:A7"
    )
    s.role("total", "B8:C8")
    s.rows("A4:A7", unit=["会师派出所", None, "郭城驿派出所", "河畔派出所"])
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"))
    s.facts("B4:C4", "B6:C7")
    return c


def instructions_below() -> Case:
    c = Case("w10-requirements", "象州县各乡镇反诈宣传任务表.docx",
             "Requirements before and after the table of a document: what must be done is no fact.",
             **month("2023-06"), district_contains="象州县", unit_type="township")  # fmt: skip
    c.paragraph("象州县各乡镇2023年6月反诈宣传完成情况", "title")
    c.paragraph("按照要求，各乡镇每月应开展集中宣传不少于2场，发放宣传单不少于500份。", "note|planned|meta")
    s = c.table(
        [
            ["乡镇", "集中宣传（场）", "宣传单（份）"],
            ["象州镇", 3, 1200],
            ["石龙镇", 2, 760],
            ["运江镇", 1, 380],
        ]
    )
    s.role("header", "A1:C1").role("label", "A2:A4")
    s.rows("A2:A4", unit="cell")
    s.columns(B=dict(measure="sessions", channel="stall|unspecified"), C="leaflets")
    s.facts("B2:C4")
    c.paragraph("请运江镇于7月底前补开集中宣传1场，补发宣传单120份。", "note|planned")
    return c
