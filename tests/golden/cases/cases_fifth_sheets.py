"""Workbooks and sheets with more than a campaign on them: cases, bases, blocks of units, ledgers with months."""

from __future__ import annotations

from builder import Case, Styled, at_least, days, month


def cases() -> list[Case]:
    return [
        campaign_beside_cases(),
        blocks_of_units(),
        month_and_day_columns(),
        text_beside_figures(),
        coverage_with_bases(),
        joint_headers(),
        instructions_above(),
        short_and_full_names(),
    ]


def campaign_beside_cases() -> Case:
    c = Case("u11-cases-beside", "象州县9月反诈工作报表.xlsx",
             "One sheet counts the campaign, the other one cases, losses and arrests, which are none.",
             **month("2023-09"), district_contains="象州县", unit_type="police")  # fmt: skip
    s = c.sheet("宣传")
    s.put(
        "A1",
        ["象州县公安局2023年9月反诈宣传统计表"],
        ["单位", "宣传单（份）", "讲座（场）", "受众（人次）"],
        ["象州派出所", 1300, 4, 1620],
        ["石龙派出所", 860, 2, 940],
        ["运江派出所", 510, 1, 535],
        ["合计", 2670, 7, 3095],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6:D6")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
    s.facts("B3:D5")
    t = c.sheet("发案")
    t.put(
        "A1",
        ["象州县2023年9月电信网络诈骗发案情况表"],
        ["单位", "发案数（起）", "涉案金额（万元）", "破案数（起）", "抓获人数（人）"],
        ["象州派出所", 6, 38.2, 2, 3],
        ["石龙派出所", 3, 11.5, 1, 1],
        ["运江派出所", 1, 0.9, 0, 0],
        ["合计", 10, 50.6, 3, 4],
    ).merge("A1:E1")
    t.role("title", "A1").role("header", "A2:E2")
    t.may_flag("A1:E6")
    c.flaggable.append(["发案", ""])
    return c


def blocks_of_units() -> Case:
    c = Case("u12-blocks", "锦屏镇各社区反诈宣传（8月）.xls",
             "A block for each community below the other, each with its own unit line and header.",
             **month("2023-08"), district_contains="宜阳县", unit_type="community")  # fmt: skip
    s = c.sheet("汇编")
    header = ["项目", "数量", "备注"]
    labels = ("发放宣传单（份）", "张贴海报（张）", "入户宣传（户）")
    s.put("A1", ["宜阳县锦屏镇2023年8月反诈宣传情况"]).merge("A1:C1")
    s.role("title", "A1")
    blocks = {"锦屏社区": (540, 32, 118), "桥东社区": (385, "20余", 96), "兴宜社区": (410, 28, "—")}
    for i, (name, figures) in enumerate(blocks.items()):
        top = 2 + 6 * i
        s.put(f"A{top}", [f"填报单位：{name}居委会"], header,
              *[[label, figure] for label, figure in zip(labels, figures, strict=True)])  # fmt: skip
        s.role("meta", f"A{top}").role("header", f"A{top + 1}:C{top + 1}").role(
            "label", f"A{top + 2}:A{top + 4}"
        )
        for k, (measure, figure) in enumerate(
            zip(("leaflets", "posters", "households"), figures, strict=True)
        ):
            if figure != "—":
                quantity = at_least(20, 29) if figure == "20余" else figure
                s.fact(f"B{top + 2 + k}", measure, quantity, unit=name)
    return c


def month_and_day_columns() -> Case:
    c = Case("u14-month-and-day", "运江镇宣传队活动登记.ods",
             "Month and day in two columns, the month given once; people as 人次 with estimates.",
             unit="运江镇", district_contains="象州县")  # fmt: skip
    s = c.sheet("登记")
    s.put(
        "A1",
        ["象州县运江镇2023年反诈宣传队活动登记表"],
        ["月", "日", "活动名称", "宣传方式", "听众（人次）"],
        [5, 4, "青年节反诈宣讲", "讲座", 120],
        ["", 18, "圩日反诈咨询", "设摊", "200余"],
        ["", 27, "进村入户", "入户", 56],
        [6, 1, "儿童节反诈小剧场", "文艺演出", "约300"],
        ["", 20, "夏收田头反诈课", "讲座", 45],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "D3:D7")
    read = {"E4": at_least(200, 299), "E6": {"value": 300, "low": 270, "high": 330, "qualifier": "about"}}
    rows = [(3, "2023-05-04", "lecture"), (4, "2023-05-18", "stall"), (5, "2023-05-27", "door_to_door"),
            (6, "2023-06-01", "performance"), (7, "2023-06-20", "lecture")]  # fmt: skip
    for r, day, channel in rows:
        group = {3: "youth|unspecified", 6: "children|unspecified"}.get(r, "unspecified|villagers")
        s.fact(f"C{r}", "sessions", 1, channel=channel, target_group=group, **days(day))
        s.facts(
            f"E{r}", read=read, measure="people_reached", channel=channel, target_group=group, **days(day)
        )
    return c


def text_beside_figures() -> Case:
    c = Case("u16-text-beside", "西湖街道各社区反诈宣传（12月）.xlsx",
             "Sentences beside figures: what a column already says is a note, what none says is a fact.",
             **month("2023-12"), district_contains="雷州市", unit_type="community")  # fmt: skip
    s = c.sheet("12月")
    s.put(
        "A1",
        ["雷州市西湖街道2023年12月反诈宣传统计表"],
        ["社区", "发放宣传单（份）", "受众（人次）", "工作情况"],
        ["南湖社区", 620, 710, "开展反诈宣传，发放宣传单620份，张贴海报38张。"],
        ["北湖社区", 455, 500, "与雷州农商银行联合设摊2场，受众500人次，发放布袋120个。"],
        ["曲街社区", "", 260, "发放宣传单300余份，讲解刷单、网贷等5种骗术，96110来电应接。"],
        ["合计", "", 1470, ""],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "C6")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C="people_reached")
    s.facts("B3:B4", "C3:C5", channel="handout|stall|unspecified")
    s.fact("D3", "posters", 38).fact("D4", "sessions", 2, channel="stall").fact(
        "D4", "gifts", 120, channel="gift|stall"
    )
    s.fact("D5", "leaflets", at_least(300, 399))
    return c


def coverage_with_bases() -> Case:
    c = Case("u17-bases", "宜阳县反诈入户覆盖情况.xlsx",
             "Households, people and installs beside the numbers of inhabitants that they are a share of.",
             period_start="2023-07-01", period_end="2023-12-31", district_contains="宜阳县",
             unit_type="township")  # fmt: skip
    s = c.sheet("覆盖率")
    share = lambda x: Styled(x, "0.00%")  # noqa: E731
    s.put(
        "A1",
        ["宜阳县2023年下半年反诈入户宣传覆盖情况"],
        [
            "乡镇",
            "总户数（户）",
            "入户宣传（户）",
            "入户率",
            "常住人口（人）",
            "安装反诈APP（人）",
            "安装率",
            "网格数（个）",
            "群众知晓率",
        ],
        ["锦屏镇", 12600, 9830, share(0.7802), 41200, 15400, share(0.3738), 86, "96%"],
        ["韩城镇", 15800, 11250, share(0.7120), 53900, 17860, share(0.3314), 102, "94.5%"],
        ["白杨镇", 13900, 9100, share(0.6547), 47300, 14020, share(0.2964), 91, "93%"],
        ["合计", 42300, 30180, share(0.7135), 142400, 47280, share(0.332), 279, ""],
    ).merge("A1:I1")
    s.role("title", "A1").role("header", "A2:I2").role("label", "A3:A5").role(
        "base", "B3:B5", "E3:E5", "H3:H5"
    )
    s.role("ratio", "D3:D5", "G3:G5", "I3:I5").role("total", "C6", "F6").role("total|base", "B6", "E6", "H6")
    s.role("total|ratio", "D6", "G6")
    s.rows("A3:A5", unit="cell", district_contains="cell")
    s.facts("C3:C5", measure="households").facts("F3:F5", measure="app_installs")
    return c


def joint_headers() -> Case:
    c = Case("u18-joint-headers", "东兴区各派出所宣传上报表.wps.xlsx",
             "One number under a header of several materials; radio and television together; a wrong total.",
             **month("2023-06"), district_contains="东兴区", unit_type="police")  # fmt: skip
    s = c.sheet("上报")
    s.put(
        "A1",
        ["内江市公安局东兴区分局2023年6月反诈宣传上报表"],
        [
            "单位",
            "发放宣传材料、设置宣传提示牌（份、块）",
            "悬挂横幅（条）",
            "举行宣传活动（场次）",
            "受教育（人次）",
            "上门宣传（户）",
        ],
        ["东兴派出所", 1840, 9, 5, 2060, 310],
        ["西林派出所", 1265, 6, 3, 1400, 225],
        ["胜利派出所", 930, 5, 2, 985, 178],
        ["合计", 4035, 20, 11, 4445, 713],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A5").role("total", "B6:F6")
    s.rows("A3:A5", unit="cell")
    s.columns(B=dict(measure="mixed_materials", channel=["unspecified", "handout", "board"]), C="banners",
              D=dict(measure="sessions", channel="unspecified"), E="people_reached", F="households")  # fmt: skip
    s.facts("B3:F5")
    s.problem("query", "11 stands, the stations make 10", "D6", says=("1", "10"))
    return c


def instructions_above() -> Case:
    c = Case("u19-instructions", "附件2：反诈宣传周报表.xlsx",
             "Instructions with numbers above the header and below the rows, contacts beside the units.",
             **days("2023-11-06", "2023-11-12"), district_contains="象州县", unit_type="school")  # fmt: skip
    s = c.sheet("附件2")
    s.put(
        "A1",
        ["附件2"],
        ["象州县各学校反诈宣传周报表（2023年11月6日—11月12日）"],
        ["填报要求：1.每周一10时前报送；2.每校每周至少开展1场宣传；3.宣传单不少于100份。"],
        ["学校", "联系人", "联系电话", "主题班会（场）", "国旗下讲话（场）", "受教育学生（人次）"],
        ["象州县中学", "××", "13900000001", 42, 1, 2100],
        ["象州县民族中学", "××", "13900000002", 30, 1, 1480],
        ["石龙镇中心校", "××", "0772-4360001", 18, 0, 705],
        ["合计", "", "", 90, 2, 4285],
        ["说明：未按时报送的学校有3所，将予通报。"],
    ).merge("A2:F2", "A3:F3", "A9:F9")
    s.role("title|note|meta", "A1").role("title", "A2").role("note|meta", "A3").role("header", "A4:F4")
    s.role("label", "A5:A7").role("serial", "C5:C7").role("total", "D8:F8").role("note", "A9")
    s.rows("A5:A7", unit="cell")
    s.columns(
        D=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        E=dict(measure="sessions", channel="lecture|unspecified", target_group="students|unspecified"),
        F=dict(measure="people_reached", target_group="students", channel="unspecified"),
    )
    s.facts("D5:F7")
    return c


def short_and_full_names() -> Case:
    c = Case("u20-names", "歙县各所反诈宣传（11月、12月）.xlsx",
             "Two sheets name the same stations once in short and once in full.",
             district_contains="歙县", unit_type="police")  # fmt: skip
    for sheet, number, names, rows in (
        ("11月", 11, ("徽城所", "深渡所", "北岸所"), [(700, 820), (410, 465), (265, 300)]),
        (
            "12月",
            12,
            ("歙县公安局徽城派出所", "深渡派出所", "北岸派出所"),
            [(815, 940), (450, 512), (290, 344)],
        ),
    ):
        s = c.sheet(sheet, **month(f"2023-{number}"))
        s.put("A1", [f"歙县公安局2023年{number}月反诈宣传统计表"], ["单位", "宣传单（份）", "受众（人次）"],
              *[[n, *r] for n, r in zip(names, rows, strict=True)],
              ["合计", sum(r[0] for r in rows), sum(r[1] for r in rows)]).merge("A1:C1")  # fmt: skip
        s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("total", "B6:C6")
        s.columns(B="leaflets", C="people_reached")
        for r, stem in zip((3, 4, 5), ("徽城", "深渡", "北岸"), strict=True):
            s.by_row[r] = {"unit": [f"{stem}派出所", f"{stem}所"]}
        s.facts("B3:C5")
    for r in (3, 4, 5):
        c.one_unit.append([[sheet, f"{x}{r}"] for sheet in ("11月", "12月") for x in "BC"])
    return c
