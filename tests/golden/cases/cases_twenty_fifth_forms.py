"""Twenty-fifth set: forms, cards, quantities in words, scales in the header, no period."""

from __future__ import annotations

from builder import SIGN, Case, about, at_least, at_most, between, days, exact, month
from shorthand import MEET, META, R, V, sum_below


def cases() -> list[Case]:
    return [*f03(), *f07(), *f13(), *f24(), *f25()]


def f03() -> list[Case]:
    c = Case(
        "twenty-fifth-f03-ningcheng",
        "铁西社区5月反诈登记表.xlsx",
        "form with two pairs a row; 若干; households and population as bases; cases and their losses are no facts",
        **month("2024-05"),
        unit="宁城县天义镇铁西社区|铁西社区",
        district_contains="宁城县",
        unit_type="community",
    )
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["社区反诈宣传月度情况登记表"],
        ["社区名称", "宁城县天义镇铁西社区", "所属月份", "2024年5月"],
        ["社区户数", 2180, "常住人口", 5430],
        ["发放明白卡（份）", 640, "楼道张贴告示（张）", 58],
        ["拉挂条幅（条）", 5, "举办防骗课堂（次）", 3],
        ["课堂听讲居民（人次）", 142, "入户走访（户）", 386],
        ["指导安装国家反诈中心APP（人）", 97, "微信群转发预警（条）", 48],
        ["小喇叭播放（次）", "若干", "成功劝阻被骗（起）", 1],
        ["辖区本月电诈发案（起）", 2, "居民被骗金额（元）", 13500],
        ["填表人", "乌云××", "联系电话", "0476-422××××"],
    )
    s.merge("A1:D1").role("title", "A1").role("label|meta|header", "A2", "C2").role(
        "label|meta|header|note|serial", "A10", "C10"
    ).role("meta|label", "B2", "D2").role("label|header|meta|base", "A3", "C3").role("base", "B3", "D3")
    s.role("label|header", "A4:A8", "C4:C8").role(SIGN, "B10", "D10")
    for cell, m, more in (
        ("B4", "leaflets", {}),
        ("D4", "posters", {}),
        ("B5", "banners", {}),
        ("D5", "sessions", {"channel": "lecture|training|unspecified"}),
        ("B6", "people_reached", {"channel": "lecture|training|unspecified", "target_group": R}),
        ("D6", "households", {}),
        ("B7", "app_installs", {}),
        ("D7", "posts", {"channel": "group_chat"}),
        ("D8", "scams_stopped", {"target_group": R}),
    ):
        s.fact(cell, m, s.cells[cell], **more)
    s.problem("query", "no number: 若干", "B8").may_flag("A9:D9")
    return [c]


def f07() -> list[Case]:
    c = Case(
        "twenty-fifth-f07-kunshan",
        "昆山高新区企业反诈宣传信息卡.xlsx",
        "three cards one below the other, one per enterprise; staff numbers are bases",
        **month("2024-04..2024-06"),
        district_contains="昆山市",
        unit_type="enterprise",
    )
    s = c.sheet("信息卡")
    s.put("A1", ["昆山高新区企业反诈宣传信息卡（2024年第二季度）"]).merge("A1:D1").role("title", "A1")
    W = "workers|unspecified"
    for top, name, n, v in (
        (3, "昆山恒驰精密机械有限公司", 3200, (4, 860, 75, 1200, 6, 745)),
        (8, "昆山联晟电子科技有限公司", 5600, (7, 1930, 140, 2600, 11, 1488)),
        (13, "昆山瑞丰物流有限公司", 410, (2, 185, 20, 300, 1, 152)),
    ):
        s.put(
            f"A{top}",
            ["企业名称", name, "员工总数（人）", n],
            ["反诈宣讲（场）", v[0], "参训员工（人次）", v[1]],
            ["宿舍区海报（张）", v[2], "发放手册（册）", v[3]],
            ["食堂电子屏（块）", v[4], "反诈APP注册（人）", v[5]],
        )
        s.role("label|header|meta", f"A{top}").role("label|meta|title", f"B{top}").role(
            "label|header|base|meta", f"C{top}"
        ).role("base", f"D{top}")
        s.role("label|header", f"A{top + 1}:A{top + 3}", f"C{top + 1}:C{top + 3}")
        for cell, m, more in (
            (f"B{top + 1}", "sessions", {"channel": "lecture|training"}),
            (
                f"D{top + 1}",
                "people_reached",
                {"channel": "training|lecture|unspecified", "target_group": "workers"},
            ),
            (f"B{top + 2}", "posters", {}),
            (f"D{top + 2}", "leaflets", {}),
            (f"B{top + 3}", "screens", {}),
            (f"D{top + 3}", "app_installs", {}),
        ):
            s.fact(cell, m, s.cells[cell], unit=name, **{"target_group": W, **more})
    s.put("A18", ["汇总人：吴××"]).role("note|meta|label", "A18")
    return [c]


def f13() -> list[Case]:
    c = Case(
        "twenty-fifth-f13-shunde",
        "移动顺德分公司12月反诈宣传数据.xlsx",
        "万条 and 千份 in the header; numbers shut down are no campaign",
        **month("2024-12"),
        district_contains="顺德区",
        unit_type="enterprise",
    )
    s = c.sheet("12月")
    s.put(
        "A1",
        ["中国移动佛山顺德分公司反诈宣传数据表"],
        ["数据月份：2024年12月"],
        [
            "营业部",
            "反诈提醒短信（万条）",
            "厅店发放折页（千份）",
            "厅店电子屏（块）",
            "社区宣传活动（场）",
            "关停涉诈号码（个）",
        ],
        ["大良营业部", 36.5, 2.4, 14, 6, 122],
        ["容桂营业部", 41.2, 3.1, 16, 8, 97],
        ["乐从营业部", 28, 1.8, 10, 5, 65],
        ["北滘营业部", 33.75, 2.2, 12, 7, 80],
        ["龙江营业部", 19.6, 1.5, 9, 4, 54],
        ["合计"],
    )
    s.merge("A1:F1", "A2:F2")
    sum_below(s, 9, 4, 8, "BCDEF", formulas=True)
    c.controls.pop(("12月", "F9"))
    s.role("title", "A1").role(META, "A2").role("header", "A3:F3").role("label", "A4:A8").role(
        "label|total", "A9"
    ).may_flag("F3:F9")
    s.rows(
        "A4:A8", unit=[[s.cells[f"A{r}"], "中国移动佛山顺德分公司", "移动顺德分公司"] for r in range(4, 9)]
    )
    s.columns(
        B="sms",
        C={"measure": "leaflets", "channel": "handout|branch"},
        D={"measure": "screens", "channel": "screen|branch"},
        E={"measure": "sessions", "channel": "unspecified|stall", "target_group": R},
    )
    for r in range(4, 9):
        s.fact(f"B{r}", quantity=round(s.cells[f"B{r}"] * 10000)).fact(
            f"C{r}", quantity=round(s.cells[f"C{r}"] * 1000)
        )
    s.facts("D4:E8")
    return [c]


def f24() -> list[Case]:
    c = Case(
        "twenty-fifth-f24-jiangzi",
        "江孜镇派出所反诈宣传登记表.xlsx",
        "no period anywhere: held",
        held=True,
        unit="江孜镇派出所|江孜县公安局江孜镇派出所",
        district_contains="江孜县",
        unit_type="police",
    )
    s = c.sheet("Sheet1", **month("2024-12"))
    s.put(
        "A1",
        ["江孜县公安局江孜镇派出所反诈宣传登记表"],
        ["序号", "宣传项目", "数量", "单位"],
        [1, "双语宣传单", 900, "份"],
        [2, "反诈海报", 40, "张"],
        [3, "横幅", 6, "条"],
        [4, "进村宣讲", 3, "场"],
        [5, "受教育群众", 1150, "人次"],
        [6, "入户走访", 210, "户"],
        [7, "国家反诈中心APP安装", 160, "人"],
        ["登记人：扎西××"],
    )
    s.merge("A1:D1", "A10:D10").role("title", "A1").role("header", "A2:D2").role("serial", "A3:A9").role(
        "label", "B3:B9"
    ).role("label|header|meta", "D3:D9").role(SIGN, "A10")
    for r, m, more in (
        (3, "leaflets", {}),
        (4, "posters", {}),
        (5, "banners", {}),
        (6, "sessions", {"channel": "lecture|unspecified", "target_group": V}),
        (7, "people_reached", {"channel": "unspecified", "target_group": R}),
        (8, "households", {}),
        (9, "app_installs", {}),
    ):
        s.fact(f"C{r}", m, s.cells[f"C{r}"], **more)
    s.role("figure", "C3:C9")
    c.problem("error", "held: period unknown", "")
    v = c.variant("period", "the same with --period: all facts", options=("--period", "2024-12"), held=False)
    return [c, v]


def f25() -> list[Case]:
    c = Case(
        "twenty-fifth-f25-wushan",
        "巫山县反诈宣传周报（2.26-3.3）.xlsx",
        "quantities in words and with 余, 近, 约; two that are none",
        **days("2024-02-26", "2024-03-03"),
        unit_type="township",
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["巫山县各乡镇反诈宣传周报表"],
        ["周期：2024年2月26日至3月3日"],
        ["乡镇", "发放宣传资料", "张贴海报", "召开院坝会", "参会群众", "备注"],
        ["大昌镇", "1500余份", "60张", "8场", "近2000人"],
        ["官渡镇", "约800份", "三十余张", "5-6场", "640人次"],
        ["骡坪镇", "0.8万份", "四十五张", "十几场", "2千多人"],
        ["双龙镇", "不少于500份", "xx张", 4, "上千人"],
        ["福田镇", "1,260份", "见附表", "3场次", "700人左右", "附表后补"],
        ["注：各乡镇每周一上午报反诈专班。"],
    )
    s.merge("A1:F1", "A2:F2", "A9:F9").role("title", "A1").role(META, "A2").role("header", "A3:F3").role(
        "label", "A4:A8"
    ).role("note|label", "F8").role("note|meta", "A9")
    s.rows("A4:A8", unit="cell", district_contains="cell").columns(
        B="leaflets",
        C="posters",
        D={"measure": "sessions", "channel": MEET},
        E={"measure": "people_reached", "channel": MEET, "target_group": R},
    )
    s.facts(
        "B4:B8",
        "C4:C6",
        "D4:E8",
        read={
            "B4": at_least(1500, 1599),
            "C4": exact(60),
            "D4": exact(8),
            "E4": at_most(2000, 1000),
            "B5": about(800),
            "C5": at_least(30, 39),
            "D5": between(5, 6),
            "E5": exact(640),
            "B6": exact(8000),
            "C6": exact(45),
            "D6": at_least(10, 19),
            "E6": at_least(2000, 2999),
            "B7": at_least(500),
            "E7": at_least(1000),
            "B8": exact(1260),
            "D8": exact(3),
            "E8": about(700),
        },
    )
    s.problem("query", "xx is no number", "C7").problem("query", "see the annex", "C8").may_flag("F8")
    return [c]
