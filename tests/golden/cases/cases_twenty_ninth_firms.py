"""Twenty-ninth set: firms of a park and its news, a mall's card without a period, cards of an office, a supermarket."""

from __future__ import annotations

from builder import Case, at_least, days, month, sums
from shorthand import R, Report, over

FIN = "unspecified|stall|lecture|training|class_meeting|service_window|branch|door_to_door"


def cases() -> list[Case]:
    return [*t09(), *t10(), *p10(), *t14(), *p11()]


def t09() -> list[Case]:
    c = Case(
        "twenty-ninth-t09-liyang",
        "溧阳高新区企业反诈宣传情况.xls",
        "firms of a park; staff as base; of which finance staff, once all of them; 见附件",
        unit_type="enterprise",
        district_contains=["溧阳市"],
        **month("2024-04..2024-06"),
    )
    s = c.sheet("企业")
    rows = [
        ["恒达机械有限公司", 420, 3, 286, 12, 15, 20],
        ["金峰水泥制品有限公司", 265, 2, 140, 8, 10, "见附件"],
        ["天目纺织有限公司", 610, 4, 455, 19, 24, 31],
        ["新源电池材料有限公司", 350, 2, 18, 18, 12, 9],
        ["平陵物流有限公司", 188, 1, 96, 5, 6, "/"],
    ]
    s.put(
        "A1",
        ["溧阳市高新区重点企业反诈宣传情况表（2024年第二季度）"],
        [
            "企业名称",
            "职工总数（人）",
            "反诈培训（场次）",
            "参训职工（人）",
            "其中：财务人员",
            "张贴海报（张）",
            "企业微信群转发（条）",
        ],
        *rows,
        ["合计", *sums(rows, range(1, 7))],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label", "A3:A7")
    s.role("base", "B3:B7")
    s.role("label|total", "A8")
    s.role("total|base", "B8")
    s.role("total", "C8:G8")
    s.role("total|figure", "D6")
    s.rows("A3:A7", unit="cell")
    W = "workers|unspecified"
    for i, r in enumerate(rows):
        x = i + 3
        s.fact(f"C{x}", "sessions", r[2], channel="training", target_group=W)
        if r[3] > r[4]:
            s.fact(f"D{x}", "people_reached", r[3] - r[4], channel="training", target_group=W)
        s.fact(f"E{x}", "people_reached", r[4], channel="training|unspecified", target_group="finance_staff")
        s.fact(f"F{x}", "posters", r[5])
        if isinstance(r[6], int):
            s.fact(f"G{x}", "posts", r[6], channel="group_chat", target_group=W)
    s.problem("query", "见附件 is no figure", "G4", says=("见附件",))
    s.may_flag("G8")
    return [c]


def t10() -> list[Case]:
    c = Case(
        "twenty-ninth-t10-haicheng",
        "兴隆大家庭反诈宣传情况卡.xlsx",
        "two panels of a mall's card; no period anywhere",
        held=True,
        unit=["海城市兴隆大家庭购物中心", "兴隆大家庭购物中心"],
        unit_type="enterprise",
        district_contains=["海城市"],
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传情况卡"],
        ["单位名称：海城市兴隆大家庭购物中心"],
        ["序号", "项目", "数量", "序号", "项目", "数量"],
        [1, "店内广播提醒（次）", 124, 5, "员工反诈培训（场）", 2],
        [2, "LED大屏（块）", 2, 6, "参训员工（人）", 163],
        [3, "发放反诈购物袋（个）", 800, 7, "设摊宣传（场）", 1],
        [4, "张贴海报（张）", 26, 8, "接受顾客咨询（人次）", 57],
        ["经办人：                联系电话："],
    )
    s.merge("A1:F1", "A2:F2", "A8:F8")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:F3")
    s.role("serial", "A4:A7", "D4:D7")
    s.role("label", "B4:B7", "E4:E7")
    s.role("note|meta", "A8")
    per = month("2024-03")
    for a, m, q, k in [
        ("C4", "broadcasts", 124, {}),
        ("C5", "screens", 2, {}),
        ("C6", "gifts", 800, dict(channel="gift|handout")),
        ("C7", "posters", 26, {}),
        ("F4", "sessions", 2, dict(channel="training", target_group="workers")),
        ("F5", "people_reached", 163, dict(channel="training|unspecified", target_group="workers")),
        ("F6", "sessions", 1, dict(channel="stall")),
        ("F7", "consultations", 57, {}),
    ]:
        s.fact(a, m, q, **k, **per)
    c.problem("error", "held: the period is unknown")
    return [c, c.variant("period", "the same with --period", options=("--period", "2024-03"), held=False)]


def p10() -> list[Case]:
    c = Report(
        "twenty-ninth-p10-tianchang",
        "天长经开区反诈进企业通讯.docx",
        "a park's news: two dated events, a roster, losses, a plan",
        "天长经济开发区|天长市经济开发区管委会|天长经开区",
        "government|enterprise|other|township",
        "天长市",
    )
    c.t("天长经济开发区反诈宣传进企业活动通讯")
    c.f(
        "2024年4月9日，天长经济开发区联合派出所走进科鼎电子公司开展反诈培训，85名一线员工、12名财务人员参加。",
        ("people_reached", 85, "training", "workers", days("2024-04-09")),
        ("people_reached", 12, "training", "finance_staff", days("2024-04-09")),
    )
    c.f(
        "4月18日，在人才公寓举办“下班反诈夜市”1场，吸引新入职员工300多人，派发反诈钥匙扣200个。",
        *[
            (m, q, ch, "workers|unspecified" if m != "people_reached" else "workers", days("2024-04-18"))
            for m, q, ch in (
                ("sessions", 1, "stall|unspecified"),
                ("people_reached", over(300), "stall|unspecified"),
                ("gifts", 200, "gift|stall|handout"),
            )
        ],
    )
    c.n("目前，园区已有42家企业建立反诈联络员制度，联络员共51人。")
    c.n("园区还通过企业微信群、食堂电子屏、宿舍楼宣传栏开展常态化宣传。")
    c.n("一季度园区企业共发生电诈案件3起，损失27万元。")
    c.n("5月份拟对重点企业财务负责人开展全覆盖培训，计划培训200人。")
    c.sign("天长市经济开发区管委会", "2024年4月20日")
    return [c]


def t14() -> list[Case]:
    c = Case(
        "twenty-ninth-t14-changji",
        "昌吉市道路运输服务中心反诈登记卡.xlsx",
        "three cards one below the other; a hidden sheet",
        unit="昌吉市道路运输服务中心",
        unit_type="government",
        district_contains=["昌吉市"],
    )
    s = c.sheet("登记卡")
    cards = [
        ("出租车司机反诈早课堂", "2024年5月8日", "客运站停车场", "出租车司机", 2, 64, 64, 60),
        ("外卖骑手“途中课”", "2024年5月15日", "北京南路站点", "外卖骑手", 1, "50多", 80, 50),
        ("货运司机面对面", "2024年5月22日", "亚中物流园", "货车司机", 3, 137, 150, "-"),
    ]
    s.put("A1", ["昌吉市道路运输服务中心反诈宣传登记卡"])
    s.merge("A1:D1")
    s.role("title", "A1")
    for i, k in enumerate(cards):
        r = 3 + 5 * i
        s.put(
            f"A{r}",
            ["活动名称", k[0], "活动时间", k[1]],
            ["活动地点", k[2], "宣传对象", k[3]],
            ["开展场次（场）", k[4], "参加人数（人）", k[5]],
            ["发放资料（份）", k[6], "发放反诈水杯（个）", k[7]],
        )
        s.role(
            "label|header|meta",
            *[f"{L}{x}" for L in "AC" for x in range(r, r + 4)],
            *[f"{L}{x}" for L in "BD" for x in (r, r + 1)],
        )
        at = {**days(f"2024-05-{8 + 7 * i:02d}"), "target_group": "transport_workers", "channel": FIN}
        s.fact(f"B{r + 2}", "sessions", k[4], **at)
        s.fact(f"D{r + 2}", "people_reached", at_least(50, 59) if i == 1 else k[5], **at)
        s.fact(f"B{r + 3}", "leaflets", k[6], **{**at, "channel": "handout|" + FIN})
        if k[7] != "-":
            s.fact(f"D{r + 3}", "gifts", k[7], **{**at, "channel": "gift|handout|" + FIN})
    h = c.sheet("旧卡")
    h.state = "hidden"
    h.put("A1", ["2023年反诈宣传登记卡（作废）"], ["活动名称", "站场宣传"], ["发放资料（份）", 90])
    c.problem("note", "a hidden sheet is not counted", "", "*", "A1", sheet="旧卡")
    return [c]


def p11() -> list[Case]:
    c = Report(
        "twenty-ninth-p11-gulou",
        "鼓楼区家家惠超市反诈宣传小结.txt",
        "a supermarket in one of several 鼓楼区; posters at each of the doors; customers of the day are no reach",
        "鼓楼区家家惠超市|家家惠超市",
        "enterprise",
        "",
        days("2024-03-15"),
    )
    c.attributes.pop("district_contains")
    c.t("鼓楼区家家惠超市反诈宣传小结")
    c.n("2024年3月15日，我店结合消费者权益日开展反诈宣传：")
    at = c.f(
        "①在8个出入口各张贴海报3张，收银台发放反诈购物袋500只；",
        ("posters", 24, "posting", R),
        ("gifts", 500, "gift|handout", R),
    )
    c.problem("note", "8 times 3 posters", at, sheet="text")
    c.f(
        "②店内广播播放反诈提示36次，服务台接受顾客咨询28人次；",
        ("broadcasts", 36, "broadcast", R),
        ("consultations", 28, "unspecified|service_window|broadcast", R),
    )
    c.f(
        "③组织营业员反诈培训1场，63人参加。",
        ("sessions", 1, "training", "workers|unspecified"),
        ("people_reached", 63, "training", "workers|unspecified"),
    )
    c.n("店员还把反诈提示发到会员微信群。")
    c.n("当日进店客流约4200人次。顾客张女士险些被骗8000元，经提醒后避免。")
    c.problem("query", "鼓楼区 is shared by several cities", "", "*", sheet="text")
    return [c]
