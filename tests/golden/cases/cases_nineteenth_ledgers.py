"""Nineteenth set: a community's ledger, a bank's form, a form that names nobody, hidden parts, a week of property firms."""

from __future__ import annotations

from datetime import date

from builder import Case, Styled, days, month
from shorthand import act, over

UR = "unspecified|residents"
ST = "stall|unspecified"


def cases() -> list[Case]:
    return [*t03(), *t05(), *t17(), *t10(), *t12()]


def t03() -> list[Case]:
    c = Case(
        "nineteenth-t03-ledger",
        "和平社区上半年反诈宣传活动台账.xlsx",
        "ledger, dates, repeat, cancelled",
        unit="和平社区|九龙街道和平社区|岳池县九龙街道和平社区",
        unit_type="community",
        district_contains="岳池县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["岳池县九龙街道和平社区2024年上半年反诈宣传活动台账"],
        [
            "序号",
            "活动日期",
            "活动主题",
            "活动地点",
            "宣传方式",
            "宣传对象",
            "参与人数（人次）",
            "发放资料（份）",
            "备注",
        ],
        [1, "1月12日", "年终岁尾防诈骗", "社区服务中心", "讲座", "老年人", 46, 60, ""],
        [2, 2.6, "春节返乡反诈提醒", "客运站", "设摊", "务工人员", 180, 220, ""],
        [3, date(2024, 2, 23), "元宵灯会反诈", "文化广场", "文艺演出", "居民", 350, 300, "与派出所联合"],
        [4, "2024.3.8", "女神节防诈课堂", "妇女之家", "讲座", "妇女", 38, 40, ""],
        [5, "3月15日下午", "消费者权益日反诈宣传", "九龙市场", "设摊", "商户", 120, 150, ""],
        [6, "3月20日-22日", "反诈敲门行动", "1至6号楼", "入户", "居民", 264, 264, ""],
        [
            7,
            Styled(date(2024, 4, 11), 'm"月"d"日"'),
            "银发反诈课堂",
            "养老服务站",
            "讲座+入户",
            "老年人",
            52,
            55,
            "",
        ],
        [8, "5月6日至10日", "五月反诈宣传周", "社区各小区", "设摊", "老年人、家长", 410, 500, ""],
        [9, "2024/5/28", "护童反诈亲子会", "社区幼儿园", "座谈会", "家长", 65, 70, ""],
        [10, "6月3日", "高考前反诈提醒", "九龙中学", "讲座", "学生", 210, 210, ""],
        [11, "6月3日", "高考前反诈提醒", "九龙中学", "讲座", "学生", 210, 210, ""],
        [12, "6月21日", "夏夜广场反诈宣传", "文化广场", "设摊", "居民", "", "", "因暴雨取消"],
    )
    s.merge("A1:I1")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("serial", "A3:A14")
    s.role("label", "B3:B13", "D3:F13")
    s.role("label|figure", "C3:C13")
    s.role("note|label", "I5")
    for row, day, channel, group, people, leaflets in [
        (3, "2024-01-12", "lecture", "elderly", 46, 60),
        (4, "2024-02-06", "stall", "migrant_workers", 180, 220),
        (5, "2024-02-23", "performance", "residents", 350, 300),
        (6, "2024-03-08", "lecture", "women", 38, 40),
        (7, "2024-03-15", "stall", "merchants", 120, 150),
        (8, ("2024-03-20", "2024-03-22"), "door_to_door", "residents", 264, 264),
        (9, "2024-04-11", "lecture", "elderly", 52, 55),
        (10, ("2024-05-06", "2024-05-10"), "stall", "unspecified", 410, 500),
        (11, "2024-05-28", "training", "parents", 65, 70),
        (12, "2024-06-03", "lecture", "students", 210, 210),
        (13, "2024-06-03", "lecture", "students", 210, 210),
    ]:
        act(s, row, "C", day, channel, group, G=("people_reached", people), H=("leaflets", leaflets))
    s.problem("note", "two channels in one cell", "E9")
    s.problem("note", "two groups in one cell", "F10")
    s.problem("query", "row 13 repeats row 12", *[f"{k}13" for k in "CABDEFGH"])
    s.may_flag(*[f"{k}14" for k in "ABCDEFI"])
    return [c]


def t05() -> list[Case]:
    c = Case(
        "nineteenth-t05-bank-form",
        "农行宁都县支行一季度反诈宣传报表.xlsx",
        "form of one bank",
        **month("2024-01..2024-03"),
        unit="中国农业银行宁都县支行|农行宁都县支行|宁都县支行",
        unit_type="bank",
        district_contains="宁都县",
    )
    s = c.sheet("报表")
    s.put(
        "A1",
        ["反诈宣传情况报表（2024年第一季度）"],
        ["填报单位：中国农业银行宁都县支行"],
        ["序号", "项目", "计量单位", "数量", "备注"],
        [1, "网点数", "个", 9, ""],
        [2, "厅堂宣传活动", "场", 18, "每网点2场"],
        [3, "进企业宣讲", "场", 5, ""],
        [4, "受众客户", "人次", 3200, ""],
        ["", "其中：老年客户", "人次", 860, ""],
        [5, "发放宣传折页", "份", "2600余", ""],
        [6, "悬挂横幅", "条", 6, ""],
        [7, "LED电子屏", "块", 12, ""],
        [8, "发送反诈短信", "条", "1.5万", ""],
        [9, "微信公众号推文", "篇", 9, ""],
        [10, "反诈短视频", "部", "见附件", "另报"],
        [11, "劝阻受骗客户", "起", 4, ""],
        [12, "挽回损失", "万元", 23.6, ""],
        ["填表人：刘某", "", "联系电话：0797-6830000"],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:E3")
    s.role("serial", "A4:A7", "A9:A16")
    s.role("label", "B4:B16")
    s.role("base", "D4")
    s.role("note|label", "E5")
    s.role("note|meta|serial|label", "A17", "C17")
    B = "bank_customers|unspecified"
    s.fact("D5", "sessions", 18, channel="branch", target_group=B)
    s.fact("D6", "sessions", 5, channel="lecture", target_group="workers|unspecified")
    s.fact("D7", "people_reached", 2340, target_group=B)
    s.fact("D8", "people_reached", 860, target_group="elderly")
    s.fact("D9", "leaflets", over(2600))
    s.fact("D10", "banners", 6)
    s.fact("D11", "screens", 12)
    s.fact("D12", "sms", 15000)
    s.fact("D13", "posts", 9, channel="official_account")
    s.fact("D15", "scams_stopped", 4, target_group=B)
    s.fact("D16", "loss_prevented", 236000)
    s.problem("query", "no figure: 见附件", "D14")
    return [c]


def t17() -> list[Case]:
    c = Case(
        "nineteenth-t17-neither-unit-nor-period",
        "统计表.xlsx",
        "neither unit nor period",
        held=True,
        unit="龙固派出所",
        unit_type="police",
        **month("2024-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传情况统计"],
        ["序号", "项目", "数量"],
        [1, "发放宣传单（份）", 640],
        [2, "张贴海报（张）", 38],
        [3, "集中宣传（场）", 3],
        [4, "受教育群众（人次）", 905],
        [5, "入户宣传（户）", 126],
    )
    s.merge("A1:C1")
    s.role("title", "A1")
    s.role("header", "A2:C2")
    s.role("serial", "A3:A7")
    s.role("label", "B3:B7")
    s.role("figure", "C3:C7")
    s.fact("C3", "leaflets", 640)
    s.fact("C4", "posters", 38)
    s.fact("C5", "sessions", 3, channel=ST)
    s.fact("C6", "people_reached", 905, target_group=UR)
    s.fact("C7", "households", 126, target_group=UR)
    c.problem("error", "held: unit and period unknown", "")
    return [
        c,
        c.variant(
            "both",
            "with unit and period",
            options=("--unit", "沛县公安局龙固派出所", "--period", "2024-05"),
            held=False,
        ),
    ]


def t10() -> list[Case]:
    c = Case(
        "nineteenth-t10-hidden",
        "泾源县各乡镇7月反诈宣传统计.xlsx",
        "hidden row, column and sheet",
        **month("2024-07"),
        district_contains="泾源县",
        unit_type="township",
    )
    s = c.sheet("7月")
    s.put(
        "A1",
        ["泾源县各乡镇反诈宣传统计表（2024年7月）"],
        ["序号", "乡镇", "悬挂横幅（条）", "宣传展板（块）", "出动宣传车（台次）", "大喇叭广播（次）"],
        [1, "香水镇", 22, 9, 14, 124],
        [2, "泾河源镇", 18, 7, 11, 96],
        [3, "六盘山镇", 15, 5, 8, 90],
        [4, "新民乡", 12, 4, 6, 62],
        [5, "兴盛乡", 10, 3, 0, 58],
        ["合计", "", 77, 28, 39, 430],
    )
    s.merge("A1:F1", "A8:B8")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A7")
    s.role("label", "B3:B7")
    s.role("label|total", "A8")
    s.rows("B3:B7", unit="cell")
    s.columns(C="banners", D="boards", E="vehicles", F="broadcasts")
    s.facts("C3:F7")
    s.role("total", "C8:F8")
    s.hidden_rows = [6]
    s.hidden_columns = ["E"]
    s.problem("query", "hidden row counts", *[f"{k}6" for k in "ABCDEF"], "")
    s.problem("query", "hidden column counts", *[f"E{r}" for r in range(2, 9)], "")
    h = c.sheet("旧数据")
    h.state = "hidden"
    h.put("A1", ["序号", "乡镇", "悬挂横幅（条）"], [1, "香水镇", 20], [2, "泾河源镇", 16])
    h.role("*", "A1:C3")
    h.problem("note", "a hidden sheet is not counted", "", "*")
    return [c]


def t12() -> list[Case]:
    c = Case(
        "nineteenth-t12-property-week",
        "岳池县物业企业反诈宣传周报.xls",
        "xls, one week",
        **days("2024-05-13", "2024-05-19"),
        district_contains="岳池县",
        unit_type="enterprise",
        target_group=UR,
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["岳池县物业服务企业反诈宣传周报（2024年5月13日-5月19日）"],
        [
            "序号",
            "物业公司",
            "张贴楼道海报（张）",
            "业主微信群推送（条）",
            "上门宣传（户）",
            "发放宣传单（份）",
        ],
        [1, "银泰物业", 64, 21, 130, 260],
        [2, "嘉和物业", 48, 14, "80余", 175],
        [3, "安居物业", 36, 9, 65, 120],
        [4, "翔龙物业", 52, 12, 94, 210],
        ["合计", "", 200, 56, 369, 765],
    )
    s.merge("A1:F1", "A7:B7")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("label|total", "A7")
    s.rows("B3:B6", unit="cell")
    s.columns(C="posters", D=dict(measure="posts", channel="group_chat"), E="households", F="leaflets")
    s.facts("C3:F6", read={"E4": over(80)})
    s.role("total", "C7:F7")
    s.may_flag("E7")
    return [c]
