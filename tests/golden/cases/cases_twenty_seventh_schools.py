"""Twenty-seventh set: a party school's ledger, a college by faculties, a town's villages and their summary."""

from __future__ import annotations

from builder import Case, Styled, days, month, sums
from shorthand import US


def cases() -> list[Case]:
    return [*t06(), *t14(), *t15()]


def t06() -> list[Case]:
    c = Case(
        "twenty-seventh-t06-party-school",
        "洪雅县委党校反诈课程进主体班台账.ods",
        "A party school's ledger in .ods: one row one class; an impossible date, a cancelled row and a planned one.",
        form="ods",
        unit="中共洪雅县委党校|洪雅县委党校",
        unit_type="school|government|other",
        district_contains="洪雅县",
    )
    s = c.sheet("台账")
    s.put("A1", ["中共洪雅县委党校2024年反诈专题教学台账"])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.put(
        "A2",
        [
            "期次",
            "开课日期",
            "主体班次",
            "教学形式",
            "授课对象",
            "到课人数（人）",
            "发放《防骗读本》（册）",
            "状态",
        ],
        [1, "3月12日", "春季中青年干部培训班", "专题授课", "机关干部", 46, 46, "已完成"],
        [2, "2024.3.28", "村（社区）书记示范班", "现场讲座", "村干部", 72, 80, "已完成"],
        [3, "4/16", "新录用公务员初任班", "座谈交流", "公务员", 35, 35, "已完成"],
        [4, "2月30日", "退役军人事务专干班", "专题授课", "机关干部", 28, 28, "已完成"],
        [5, "5月20日-22日", "财会人员能力提升班", "专题授课", "财会人员", 51, 60, "已完成"],
        [6, "6月18日", "乡镇妇联执委班", "专题授课", "妇女干部", 40, "—", "已取消"],
        [7, "6月下旬", "拟开设离退休干部防骗班", "讲座", "退休干部", 60, 60, "计划"],
    )
    s.role("header", "A2:H2")
    s.role("serial", "A3:A9")
    s.role("label", "B3:B6", "B7", "D3:D7", "E3:E7")
    s.role("label|figure", "C3:C5", "C7")
    s.role("planned", "F8", "F9:G9")

    def led(r, d, ch, grp, **more):
        a = {**(days(*d) if isinstance(d, tuple) else days(d) if d else {}), "target_group": grp, **more}
        s.fact(f"C{r}", "sessions", 1, channel=ch, **a)
        s.fact(f"F{r}", "people_reached", s.cells[f"F{r}"], channel=ch, **a)
        s.fact(f"G{r}", "leaflets", s.cells[f"G{r}"], channel=ch + "|handout", **a)

    led(3, "2024-03-12", "lecture|training", "officials")
    led(4, "2024-03-28", "lecture", "officials|villagers|unspecified")
    led(5, "2024-04-16", "training", "officials")
    led(6, None, "lecture|training", "officials", optional=True)
    led(7, ("2024-05-20", "2024-05-22"), "lecture|training", "finance_staff")
    s.problem("query", "an impossible date: 30 February", "B6", says=("2月30日",))
    return [c]


def t14() -> list[Case]:
    c = Case(
        "twenty-seventh-t14-college",
        "杨凌职业技术学院各二级学院反诈教育统计（2023年9月）.xlsx",
        "A college by faculty: freshmen as base, a rate column, 见附件, a hidden row that counts.",
        unit_type="school",
        district_contains="陕西",
        **month("2023-09"),
    )
    s = c.sheet("9月", target_group=US)
    rows = [
        ["水利工程学院", 820, 4, 815, 27, 798, Styled(798 / 820, "0.0%"), 6],
        ["生态环境工程学院", 640, 3, 622, 21, 610, Styled(610 / 640, "0.0%"), 5],
        ["动物工程学院", 505, 2, 498, 17, "见附件", "—", 4],
        ["经济与贸易学院", 712, 3, 700, 24, 689, Styled(689 / 712, "0.0%"), "-"],
        ["药物与化工学院", 388, 2, 380, 13, 371, Styled(371 / 388, "0.0%"), 3],
    ]
    s.put("A1", ["陕西杨凌职业技术学院2023年9月新生反诈教育开展情况统计表"])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.put(
        "A2",
        [
            "二级学院",
            "新生人数（人）",
            "入学教育讲座（场）",
            "参加学生（人次）",
            "主题班会（场）",
            "国家反诈中心APP注册（人）",
            "注册率",
            "黑板报（期）",
        ],
        *rows,
    )
    s.put("A8", ["合计", *sums(rows, range(1, 6)), "", 18])
    s.put("A9", ["学生处制表"])
    s.hidden_rows = [7]
    s.role("header", "A2:H2")
    s.role("label", "A3:A7")
    s.role("base", "B3:B7")
    s.role("ratio", "G3:G4", "G6:G7")
    s.role("label|total", "A8")
    s.role("total|base", "B8")
    s.role("total", "C8:F8", "H8")
    s.role("note|meta", "A9")
    s.rows("A3:A7", unit=[f"{r[0]}|杨凌职业技术学院" for r in rows])
    s.columns(
        C=dict(measure="sessions", channel="lecture"),
        D=dict(
            measure="people_reached",
            target_group="university_students|students",
            channel="unspecified|lecture",
        ),
        E=dict(measure="sessions", channel="class_meeting"),
        F="app_installs",
        H="boards",
    )
    s.facts("C3:E7", "F3:F4", "F6:F7", "H3:H7")
    s.problem("query", "no figure: 见附件", "F5")
    s.problem("query", "a hidden row that counts", *[f"{x}7" for x in "ABCDEFGH"], "")
    s.may_flag("F8")
    return [c]


def t15() -> list[Case]:
    c = Case(
        "twenty-seventh-t15-town",
        "泗洪县双沟镇各村反诈宣传（2024年2月）.xlsx",
        "A town's workbook: a form per village, a summary sheet that repeats them, last year's sheet hidden.",
        unit_type="community",
        district_contains="泗洪县",
        **month("2024-02"),
    )
    V = {"罗岗村": [350, 128, 40, 90, 1], "草湾村": [280, 96, 28, 60, 1], "四河村": [410, 150, 56, 0, 2]}
    ITEMS = [
        ("宣传单", "张"),
        ("上门走访", "户"),
        ("大喇叭播放", "次"),
        ("反诈春联", "副"),
        ("返乡务工人员座谈会", "场"),
    ]
    MEAS = [
        dict(measure="leaflets"),
        dict(measure="households"),
        dict(measure="broadcasts"),
        dict(measure="gifts", channel="gift|handout"),
        dict(measure="sessions", channel="training", target_group="migrant_workers"),
    ]
    for v, q in V.items():
        s = c.sheet(v, unit=f"{v}|双沟镇{v}|泗洪县双沟镇{v}", target_group="unspecified|villagers")
        s.put("A1", [f"泗洪县双沟镇{v}2月份反诈宣传情况"])
        s.merge("A1:C1")
        s.role("title", "A1")
        s.put("A2", ["项目", "单位", "数量"], *[[i, u, x] for (i, u), x in zip(ITEMS, q, strict=True)])
        s.role("header", "A2:C2")
        s.role("label|header", "A3:A7")
        for i, a in enumerate(MEAS):
            s.fact(f"C{3 + i}", quantity=q[i], **a)
    s = c.sheet("镇汇总")
    s.put("A1", ["泗洪县双沟镇2024年2月反诈宣传汇总表"])
    s.merge("A1:F1")
    s.role("title", "A1")
    s.put(
        "A2",
        ["村", *[f"{i}（{u}）" for i, u in ITEMS]],
        *[[v, *q] for v, q in V.items()],
        ["全镇合计", *sums(list(V.values()), range(5))],
    )
    s.role("header", "A2:F2")
    s.role("label|total", "A6")
    s.role("total|note", "B3:F6")
    s = c.sheet("上年数")
    s.state = "hidden"
    s.put(
        "A1",
        ["双沟镇2023年2月反诈宣传汇总表"],
        ["村", "宣传单（张）"],
        ["罗岗村", 300],
        ["草湾村", 250],
        ["四河村", 380],
    )
    s.problem("note", "a hidden sheet that is not counted", "", "*")
    return [c]
