"""Eighteenth set: approximate wordings, an Excel error, several measures in a header."""

from __future__ import annotations

from builder import Case, Formula, days, exact, month
from shorthand import AB, AL, AM, BT


def cases() -> list[Case]:
    return [*x13(), *x15(), *x16(), *x23()]


def x13() -> list[Case]:
    """Running totals alone, and an Excel error."""
    c = Case(
        "eighteenth-x13-cumulative",
        "昌黎县成员单位反诈宣传累计情况.xlsx",
        "截至…: cumulative facts; an Excel error",
        basis="cumulative",
        unit_type="government",
        district_contains="昌黎县",
        period_end="2024-06-30",
    )
    s = c.sheet("累计")
    s.put(
        "A1",
        ["昌黎县反诈联席会议成员单位宣传工作累计情况"],
        ["（截至2024年6月30日）"],
        ["序号", "成员单位", "累计发放宣传资料（份）", "累计开展活动（场）", "累计受众（人次）", "备注"],
        [1, "县教育局", 21500, 86, 40200],
        [2, "县卫生健康局", 9800, 24, 11350],
        [3, "县民政局", 6400, 31, 7720],
        [4, "县商务局", 3100, Formula("=SUM(#REF!)", "#REF!"), 2900],
        [5, "县农业农村局", 8850, 42, "1.3万", "含下乡宣传"],
    )
    s.merge("A1:F1", "A2:F2")
    s.role("title", "A1")
    s.role("meta|title", "A2")
    s.role("header", "A3:F3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("note|label", "F8")
    s.rows("B4:B8", unit="cell")
    s.columns(C="leaflets", D="sessions", E="people_reached")
    s.facts("C4:E6", "C7:C8", "E7:E8", "D8", read={"E8": exact(13000)})
    s.problem("query", "an Excel error", "D7")
    return [c]


def x15() -> list[Case]:
    """Quantities as people write them."""
    c = Case(
        "eighteenth-x15-about",
        "武功县各镇街反诈宣传情况（5月）.xlsx",
        "Quantities as people write them",
        unit_type="township",
        district_contains="武功县",
        **month("2024-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["武功县各镇（街道）2024年5月反诈宣传情况统计表"],
        ["镇（街道）", "宣传场次（场）", "发放宣传单（份）", "受众（人次）", "入户宣传（户）"],
        ["普集街道", "12场", "2000余份", "近3000", "四百多户"],
        ["武功镇", "十余场", "1.5万份", "约1.1万", "260户"],
        ["苏坊镇", "2-3场", "500左右", "逾800", "两百余"],
        ["大庄镇", "五场", "１，０５０", "达1200余", "90+"],
        ["长宁镇", "待统计", "700多份", "不少于600", "80户以上"],
        ["小村镇", 3, "xx余份", "近五百", "无"],
        ["填表人：马××"],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A8")
    s.role("note|meta", "A9")
    s.rows("A3:A8", unit="cell")
    s.columns(B="sessions", C="leaflets", D="people_reached", E="households")
    s.facts(
        "B3:E6",
        "C7:E7",
        "B8",
        "D8",
        read={
            "B3": exact(12),
            "C3": AL(2000, 2999),
            "D3": AM(3000, 2000),
            "E3": AL(400, 499),
            "B4": AL(10, 19),
            "C4": exact(15000),
            "D4": AB(11000),
            "E4": exact(260),
            "B5": BT(2, 3),
            "C5": AB(500),
            "D5": AL(800),
            "E5": AL(200, 299),
            "B6": exact(5),
            "C6": exact(1050),
            "D6": AL(1200, 1299),
            "E6": AL(90),
            "C7": AL(700, 799),
            "D7": AL(600),
            "E7": AL(80),
            "D8": AM(500, 400),
        },
    )
    s.problem("query", "no figure: 待统计", "B7")
    s.problem("query", "no figure: xx余份", "C8")
    return [c]


def x16() -> list[Case]:
    """Several measures in one header, prose beside the figures."""
    c = Case(
        "eighteenth-x16-mixed",
        "兰陵县反诈宣传周报（4月8日-4月14日）.xlsx",
        "Several measures in one header, banners and slogans, a column of prose beside the figures",
        unit_type="township",
        district_contains="兰陵县",
        **days("2024-04-08", "2024-04-14"),
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["兰陵县各镇（街道）反诈宣传工作周报（2024年4月8日-4月14日）"],
        [
            "镇（街道）",
            "工作开展情况",
            "发放宣传材料、设置提示牌（份、块）",
            "悬挂横幅、标语（条）",
            "受众（人次）",
        ],
        ["卞庄街道", "深入小区、商超开展宣传，发送提醒短信460条，受教育群众1280人次。", 2600, 14, 1280],
        ["向城镇", "利用赶集日宣传，出动宣传车12台次，民警提醒群众遇骗拨打110。", 1350, 9, 760],
        ["尚岩镇", "开展反诈讲座2场，辖区孙某被骗3.5万元的案例引起热议。", 980, 6, 540],
        ["神山镇", "按照县里安排持续推进。", 720, 0, 415],
        ["长城镇", "走访商户58户，下周计划走访企业20家。", 655, 5, 390],
        [
            "合计",
            None,
            Formula("=SUM(C3:C7)", 6305),
            Formula("=SUM(D3:D7)", 34),
            Formula("=SUM(E3:E7)", 3385),
        ],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A7")
    s.role("label|total", "A8")
    s.role("total", "C8:E8")
    s.role("figure", "B3:B5", "B7")
    s.role("note|label", "B6")
    s.rows("A3:A7", unit="cell")
    s.columns(
        C=dict(measure="mixed_materials", channel="unspecified|handout|board"),
        D="banners",
        E=dict(measure="people_reached", target_group="unspecified|residents"),
    )
    s.facts("C3:E7")
    s.fact("B3", "sms", 460, target_group="unspecified|residents")
    s.fact("B4", "vehicles", 12)
    s.fact("B5", "sessions", 2, channel="lecture")
    s.fact("B7", "households", 58, target_group="merchants")
    return [c]


def x23() -> list[Case]:
    """Express outlets in a plain file, a column of prose."""
    c = Case(
        "eighteenth-x23-express-csv",
        "寿县快递网点反诈宣传统计202405.csv",
        "Express outlets in a plain CSV",
        unit_type="enterprise",
        district_contains="寿县",
        **month("2024-05"),
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["寿县快递网点2024年5月反诈宣传统计"],
        [
            "序号",
            "网点名称",
            "快递员反诈培训（场）",
            "参加培训快递员（人次）",
            "随包裹投放宣传单（份）",
            "其他宣传情况",
        ],
        [1, "顺丰寿县营业部", 2, 36, 5200, "张贴海报12张，悬挂横幅1条"],
        [2, "中通寿县网点", 1, 28, 4300, "张贴海报10张"],
        [3, "圆通寿县网点", 1, 25, "3500余", "发送短信300条"],
        [4, "韵达寿县网点", 2, 31, 2980, "无"],
        [5, "邮政寿县分公司", 3, 64, 6100, "悬挂横幅2条，发放抽纸150盒"],
        ["合计", None, 9, 184],
    )
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A7")
    s.role("label", "B3:B7")
    s.role("label|total", "A8")
    s.role("total", "C8:D8")
    s.role("figure", "F3:F5", "F7")
    s.rows("B3:B7", unit="cell")
    s.columns(
        C=dict(measure="sessions", channel="training", target_group="transport_workers"),
        D=dict(measure="people_reached", channel="training|unspecified", target_group="transport_workers"),
        E="leaflets",
    )
    s.facts("C3:E7", read={"E5": AL(3500, 3599)})
    s.fact("F3", "posters", 12)
    s.fact("F3", "banners", 1)
    s.fact("F4", "posters", 10)
    s.fact("F5", "sms", 300)
    s.fact("F7", "banners", 2)
    s.fact("F7", "gifts", 150, channel="gift|handout")
    return [c]
