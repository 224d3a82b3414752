"""Twenty-seventh set: an operator's week, couriers in a CSV, a property manager with a sheet of words."""

from __future__ import annotations

from builder import Case, Formula, at_least, days, month
from shorthand import LEC, tot


def cases() -> list[Case]:
    return [*t02(), *t03(), *t05()]


def t02() -> list[Case]:
    c = Case(
        "twenty-seventh-t02-telecom",
        "中国移动恭城分公司防诈宣传周报（2024.5.13-5.19）.xlsx",
        "An operator's week by halls: 万条, 户 for installs, outcomes in 万元, numbers shut down, an unknown column.",
        unit_type="enterprise",
        district_contains="恭城",
        **days("2024-05-13", "2024-05-19"),
    )
    s = c.sheet("周报")
    rows = [
        ["城中营业厅", 3, 420, 2.6, 2, 85, 1, 3.5, 6, 40],
        ["栗木营业厅", 1, 180, 0.85, 1, 32, 0, "—", 2, 15],
        ["莲花营业厅", 2, 205, 1.1, "—", 41, "—", "—", 1, 22],
    ]
    s.put("A1", ["中国移动恭城瑶族自治县分公司防范电信网络诈骗宣传周报"])
    s.merge("A1:J1")
    s.role("title", "A1")
    s.put("A2", ["统计周期：2024年5月13日至5月19日"])
    s.put("F2", ["报送部门：市场经营部"])
    s.merge("A2:E2", "F2:J2")
    s.role("meta|title", "A2")
    s.role("meta", "F2")
    s.put(
        "A3",
        [
            "营业厅",
            "滚动播放标语屏（块）",
            "派发防诈折页（份）",
            "公益短信（万条）",
            "老年客户手机课堂（场）",
            "协助安装国家反诈中心APP（户）",
            "成功劝阻（起）",
            "避免损失（万元）",
            "关停涉诈号码（个）",
            "“移动哨”打卡（次）",
        ],
        *rows,
    )
    s.put("A7", ["合计"] + [round(tot(rows, k), 2) for k in range(1, 10)])
    s.role("header", "A3:I3")
    s.role("header|unread", "J3")
    s.role("label", "A4:A6")
    s.role("label|total", "A7")
    s.role("total", "B7:H7")
    s.rows("A4:A6", unit=[f"{r[0]}|中国移动恭城瑶族自治县分公司|中国移动恭城分公司" for r in rows])
    s.columns(
        B="screens",
        C="leaflets",
        D="sms",
        E=dict(measure="sessions", channel=LEC + "|branch", target_group="elderly"),
        F="app_installs",
        G="scams_stopped",
        H="loss_prevented",
    )
    s.facts("B4:C6", "E4:G6")
    s.facts("D4:D6", "H4:H6", scale=10000)
    s.problem("note", "unknown word: what “移动哨”打卡 counts is no measure", "J3", "J4", "J5", "J6", "J7")
    s.may_flag("I3:J7")
    return [c]


def t03() -> list[Case]:
    c = Case(
        "twenty-seventh-t03-couriers",
        "桐庐县快递企业反诈宣传月统计（2023年11月）.csv",
        "A courier association's csv in GBK: 万张 in the header, a blank, 若干, a total row.",
        form="gbk",
        unit_type="enterprise|other",
        district_contains="桐庐县",
        **month("2023-11"),
    )
    s = c.sheet("x")
    rows = [
        ["圆通速递桐庐公司", 3.2, 46, 12, 22, 310, ""],
        ["中通快递桐庐网点", 2.85, 38, 9, 18, 264, ""],
        ["申通快递桐庐公司", 2.4, 35, 8, "", 240, "晨会未做记录"],
        ["邮政速递桐庐营业部", 1.1, 41, 15, 8, 95, ""],
        ["极兔速递桐庐网点", 0.75, 12, 3, "若干", 60, ""],
    ]
    s.put("A1", ["桐庐县快递行业协会反诈宣传统计"])
    s.role("title", "A1")
    s.put("A2", ["统计月份：2023年11月", "", "", "", "联系人：申屠××"])
    s.role("meta|title", "A2")
    s.role("meta|note", "E2")
    s.put(
        "A3",
        [
            "企业名称",
            "随包裹投放反诈明白卡（万张）",
            "网点张贴宣传画（张）",
            "驿站悬挂条幅（条）",
            "快递员晨会宣讲（次）",
            "参训快递员（人次）",
            "备注",
        ],
        *rows,
    )
    s.put("A9", ["总计"] + [round(tot(rows, k), 2) for k in range(1, 6)])
    s.role("header", "A3:G3")
    s.role("label", "A4:A8")
    s.role("label|total", "A9")
    s.role("total", "B9:F9")
    s.role("note|label", "G6")
    s.rows("A4:A8", unit="cell")
    TW = "transport_workers|workers|unspecified"
    s.columns(
        B=dict(measure="leaflets"),
        C="posters",
        D="banners",
        E=dict(measure="sessions", channel="lecture|training", target_group=TW),
        F=dict(measure="people_reached", channel="training|unspecified|lecture", target_group=TW),
    )
    s.facts("B4:B8", scale=10000)
    s.facts("C4:D8", "E4:E7", "F4:F8")
    s.problem("query", "no figure: 若干", "E8")
    s.may_flag("E9")
    return [c]


def t05() -> list[Case]:
    c = Case(
        "twenty-seventh-t05-property",
        "华锦物业反诈进小区统计（2023年四季度）.xlsx",
        "A property manager's quarter by estate, its households as base; a second sheet of prose with new figures.",
        unit="重庆华锦物业服务有限公司|华锦物业",
        unit_type="enterprise",
        district_contains="巴南区",
        **month("2023-10..2023-12"),
    )
    s = c.sheet("统计表", target_group="unspecified|residents")
    rows = [
        ["锦绣华庭", 1260, 84, 6, 4, 36, 210, 2],
        ["滨江一号", 980, 66, 4, 3, 28, 155, 1],
        ["鱼洞老街坊", 420, "—", 2, 2, 12, 188, 1],
    ]
    s.put("A1", ["重庆华锦物业服务有限公司巴南区各项目反诈宣传统计表"])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.put("A2", ["2023年10月—12月"])
    s.merge("A2:H2")
    s.role("meta|title", "A2")
    s.put(
        "A3",
        [
            "项目（小区）",
            "管理户数",
            "电梯轿厢海报（张）",
            "宣传栏（个）",
            "大门口横幅（条）",
            "业主微信群转发（条）",
            "管家上门提醒（户）",
            "小区坝坝会（场）",
        ],
        *rows,
    )
    s.put(
        "A7",
        ["小  计"] + [Formula(f"=SUM({L}4:{L}6)", tot(rows, k)) for k, L in enumerate("BCDEFGH", 1)],
    )
    s.put("A8", ["项目经理签字：          填报人：冉××"])
    s.merge("A8:H8")
    s.role("header", "A3:H3")
    s.role("label", "A4:A6")
    s.role("base", "B4:B6")
    s.role("label|total", "A7")
    s.role("total|base", "B7")
    s.role("total", "C7:H7")
    s.role("note|meta", "A8")
    s.rows("A4:A6", unit=[f"{r[0]}|重庆华锦物业服务有限公司|华锦物业" for r in rows])
    s.columns(
        C="posters",
        D="boards",
        E="banners",
        F=dict(measure="posts", channel="group_chat"),
        G="households",
        H=dict(measure="sessions", channel=LEC),
    )
    s.facts("C4:H6")
    t = c.sheet("情况说明")
    t.put(
        "A1",
        ["巴南区各项目第四季度反诈宣传情况说明"],
        [
            "第四季度，除上表所列工作外，片区还联合社区民警在锦绣华庭中庭办了一场反诈游园会，到场业主260余人，送出印有反诈提示的购物袋150个。"
        ],
        ["下季度拟在3个项目各开一次反诈夜话，计划印发宣传册2000册。"],
        ["2023年以来片区业主被骗报警7起，损失合计23.6万元，比上年少2起。"],
    )
    t.role("title", "A1")
    t.role("figure", "A2")
    t.role("planned|note", "A3")
    t.role("note|unread|label", "A4")
    GY = dict(target_group="residents|unspecified", unit="重庆华锦物业服务有限公司|华锦物业|锦绣华庭")
    t.fact("A2", "sessions", 1, channel="stall|unspecified|performance", **GY)
    t.fact("A2", "people_reached", at_least(260, 269), channel="stall|unspecified|performance", **GY)
    t.fact("A2", "gifts", 150, channel="gift|stall|handout|performance", **GY)
    return [c]
