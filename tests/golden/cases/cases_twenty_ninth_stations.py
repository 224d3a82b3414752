"""Twenty-ninth set: stations of a county, of three months and their summary; a station's day, a bureau's quarter."""

from __future__ import annotations

from builder import Case, days, month, sums
from shorthand import R, Report


def cases() -> list[Case]:
    return [*t01(), *t12(), *p01(), *p08()]


def t01() -> list[Case]:
    c = Case(
        "twenty-ninth-t01-wuyuan",
        "婺源县公安局3月份反诈宣传统计.xlsx",
        "month by police station; the total of leaflets leaves one row out",
        unit_type="police",
        district_contains=["婺源县"],
        **month("2024-03"),
    )
    s = c.sheet("3月")
    rows = [
        [1, "紫阳派出所", 2150, 88, 14, 6, 530, 46, None],
        [2, "江湾派出所", 980, 42, 6, 3, 212, 25, "含联合农商行宣传2场"],
        [3, "赋春派出所", 760, 35, 4, 2, 185, 18, None],
        [4, "清华派出所", 640, 30, 5, 0, 146, "—", "群主更换，暂停推送"],
        [5, "太白派出所", 525, 24, 3, 1, 98, 12, None],
    ]
    tot = sums(rows, range(2, 8))
    tot[0] -= 640
    s.put(
        "A1",
        ["婺源县公安局2024年3月份反诈宣传工作情况统计表"],
        ["填报单位：婺源县公安局反诈中心", None, None, None, None, "填报时间：2024年4月2日"],
        [
            "序号",
            "单位",
            "发放宣传单（份）",
            "张贴海报（张）",
            "悬挂横幅（条）",
            "反诈讲座（场）",
            "入户走访（户）",
            "微信群推送（条）",
            "备注",
        ],
        *rows,
        ["合计", None, *tot, None],
    )
    s.merge("A1:I1", "A2:E2", "F2:I2", "A9:B9")
    s.role("title", "A1")
    s.role("meta", "A2", "F2")
    s.role("header", "A3:I3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("note|label", "I4:I8")
    s.role("label|total", "A9")
    s.role("total", "C9:H9")
    s.rows("B4:B8", unit="cell")
    s.columns(
        C="leaflets",
        D="posters",
        E="banners",
        F={"measure": "sessions", "channel": "lecture"},
        G="households",
        H={"measure": "posts", "channel": "group_chat"},
    )
    s.facts("C4:H8")
    s.problem("query", "total of leaflets leaves 清华派出所 (640) out", "C9", says=("640", "清华派出所"))
    return [c]


def t12() -> list[Case]:
    c = Case(
        "twenty-ninth-t12-lintong",
        "临潼分局一季度反诈宣传统计.xlsx",
        "a sheet per month and a summary that repeats them, one figure of it too small",
        unit_type="police",
        district_contains=["临潼区"],
    )
    st = ["骊山派出所", "秦陵派出所", "新丰派出所", "零口派出所"]
    M = {
        1: [[12, 1460, 2100], [6, 720, 950], [5, 610, 800], [3, 288, 420]],
        2: [[9, 1015, 1500], [4, 466, 700], [5, 540, 660], [2, 190, 300]],
        3: [[15, 1832, 2600], [8, 905, 1180], [7, 770, 900], [4, 415, 560]],
    }
    H = ["序号", "单位", "反诈宣讲（场）", "受教育群众（人次）", "发放宣传单（份）"]
    for m in (1, 2, 3):
        s = c.sheet(f"{m}月", **month(f"2024-0{m}"))
        s.put(
            "A1",
            [f"西安市公安局临潼分局2024年{m}月反诈宣传统计表"],
            H,
            *[[i + 1, st[i], *M[m][i]] for i in range(4)],
            ["合计", None, *sums(M[m], range(3))],
        )
        s.merge("A1:E1", "A7:B7")
        s.role("title", "A1")
        s.role("header", "A2:E2")
        s.role("serial", "A3:A6")
        s.role("label", "B3:B6")
        s.role("label|total", "A7")
        s.role("total", "C7:E7")
        s.rows("B3:B6", unit="cell")
        s.columns(
            C={"measure": "sessions", "channel": "lecture"},
            D={
                "measure": "people_reached",
                "channel": "unspecified|lecture",
                "target_group": "residents|unspecified",
            },
            E="leaflets",
        )
        s.facts("C3:E6")
    s = c.sheet("一季度汇总")
    Q = [[sum(M[m][i][k] for m in M) for k in range(3)] for i in range(4)]
    Q[2][1] -= 60
    s.put(
        "A1",
        ["西安市公安局临潼分局2024年第一季度反诈宣传汇总表"],
        H,
        *[[i + 1, st[i], *Q[i]] for i in range(4)],
        ["合计", None, *sums(Q, range(3))],
    )
    s.merge("A1:E1", "A7:B7")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("label|total", "A7")
    s.role("total|cumulative|note", "C3:E7")
    s.problem("query", "the quarter of 新丰派出所 is 60 below its months", "D5", says=("60", "1920", "1860"))
    s.may_flag("D7")
    return [c]


def p01() -> list[Case]:
    c = Report(
        "twenty-ninth-p01-dunhuang",
        "沙州派出所反诈宣传日报.txt",
        "a WeChat report of one day; a case, a loss, a plan",
        "沙州派出所|敦煌市公安局沙州派出所",
        "police",
        "敦煌市",
        days("2024-05-16"),
    )
    c.t("【反诈宣传日报】")
    c.n("各位领导：5月16日，敦煌市公安局沙州派出所反诈宣传情况报告如下：")
    c.f(
        "1、沙州夜市摆摊宣传1场，发放宣传单380份、反诈扇子150把；",
        ("sessions", 1, "stall", R),
        ("leaflets", 380, "handout|stall", R),
        ("gifts", 150, "gift|stall|handout", R),
    )
    c.f(
        "2、走访商户64家，张贴海报58张；",
        ("households", 64, "door_to_door", "merchants"),
        ("posters", 58, "posting|door_to_door", "merchants|unspecified"),
    )
    c.f(
        "3、接受群众咨询45人次，指导安装国家反诈中心APP 72人；",
        ("consultations", 45, "unspecified|stall", R),
        ("app_installs", 72, "app", R),
    )
    c.f("4、出动民辅警8人。", ("staff", 8, "unspecified|stall"))
    c.n("今日辖区电诈警情1起，损失1.2万元，已立案侦查。")
    c.n("明日计划：进沙州中学开展讲座1场，发放宣传单500份。")
    c.sign("报告人：沙州所 李建军  2024年5月16日")
    return [c]


def p08() -> list[Case]:
    c = Report(
        "twenty-ninth-p08-dianbai",
        "电白分局一季度反诈宣传情况.docx",
        "a bureau's quarter: a table of its stations, its totals told before it; cases and money after",
        "茂名市公安局电白分局|电白分局",
        "police",
        "电白区",
        month("2024-01..2024-03"),
    )
    c.t("茂名市公安局电白分局2024年第一季度反诈宣传工作情况")
    c.n(
        "一季度，全区共开展宣传活动63场，受众1.84万人次，发放宣传单2.1万份，比去年同期增加12场。各所情况如下："
    )
    tb = c.table(
        [
            ["单位", "宣传活动（场）", "受众（人次）", "宣传单（份）"],
            ["水东派出所", 28, 8200, 9000],
            ["麻岗派出所", 19, 5600, 6500],
            ["树仔派出所", 16, 4600, 5500],
            ["合计", 63, 18400, 21000],
        ]
    )
    tb.role("header", "A1:D1")
    tb.role("label", "A2:A4")
    tb.role("label|total", "A5")
    tb.role("total", "B5:D5")
    tb.rows("A2:A4", unit="cell")
    tb.columns(B="sessions", C="people_reached", D="leaflets")
    tb.facts("B2:D4")
    c.f(
        "线上宣传方面，向手机用户发送反诈短信46万条，拍摄反诈短视频7部，播放量15.8万次。",
        ("sms", 460000),
        ("videos", 7),
        ("views", 158000, "unspecified|short_video"),
    )
    c.n("各所结合夜间巡逻，向外来务工人员、货车司机开展宣传。")
    c.n("打击治理方面，破获电诈案件41起，抓获犯罪嫌疑人56名，冻结资金320万元。")
    c.sign("2024年4月8日")
    return [c]
