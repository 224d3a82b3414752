"""Eighteenth set: a village diary, a chat group, a street's brief, townships in cells."""

from __future__ import annotations

from typing import Any

from builder import Case, days, month
from shorthand import AB, AL, R, Report, V

ST = "students|unspecified"
MEET = "training|lecture|unspecified"


def cases() -> list[Case]:
    return [*p03(), *p06(), *p07(), *p11()]


def p03() -> list[Case]:
    c = Report(
        "eighteenth-p03-village-diary",
        "桥亭村反诈宣传日记.txt",
        "village diary in GBK: days, yesterday, a sum that agrees, no figure (若干)",
        "大英县回马镇桥亭村村民委员会|桥亭村",
        "community",
        "大英县",
        form="gbktxt",
    )
    c.t("桥亭村反诈宣传日记（2024年5月）")
    c.n("填报单位：大英县回马镇桥亭村村民委员会")

    def d(n: int) -> dict[str, Any]:
        return days(f"2024-05-{n:02}")

    c.f(
        "5月6日 晴 今天和驻村辅警老周走了3组、4组，入户宣传46户，发明白纸46份。",
        ("households", 46),
        ("leaflets", 46),
        ctx="door_to_door",
        group=V,
        **d(6),
    )
    c.f(
        "5月9日 小雨 赶场天，在村口摆摊宣传，发传单一百二十多张，解答咨询11人次。",
        ("leaflets", AL(120, 129)),
        ("consultations", 11),
        ctx="stall",
        group=V,
        **d(9),
    )
    c.f(
        "5月10日 阴 昨天的雨停了，今天在小学门口又给接孩子的家长发传单三十五份。",
        ("leaflets", 35, None, "parents"),
        **d(10),
    )
    c.n("5月15日 晴 三组王某接到冒充客服的电话，被骗9800元，陪他到派出所报了案。")
    c.f(
        "5月18日 晴 晚上7点在晒谷场开反诈院坝会1场，到会村民83人，村支书讲了4个真实案例。",
        ("sessions", 1, "lecture|training|unspecified|stall", V),
        ("people_reached", 83, "lecture|training|unspecified|stall", "villagers"),
        **d(18),
    )
    c.n("5月22日 多云 村里大喇叭早晚播放反诈顺口溜，老人小孩都会背了。")
    c.f(
        "5月27日 晴 今天在各组公示栏张贴反诈海报20张，昨天还在村民微信群里转发防骗提醒3条。",
        ("posters", 20, "posting|board", "unspecified|villagers", d(27)),
        ("posts", 3, "group_chat", "unspecified|villagers", d(26)),
    )
    x = c.n("5月29日 晴 在加油站给过路司机发了传单若干。")
    c.problem("query", "no figure: 若干", x, sheet="text", says=("若干",))
    c.n("本月合计：入户46户，发传单、明白纸201份，贴海报20张，开院坝会1场。")
    c.n("下月打算再走1组、2组60户，每户发一份明白纸。")
    return [c]


def p06() -> list[Case]:
    c = Report(
        "eighteenth-p06-street",
        "朔方路街道10月反诈简报.docx",
        "a street's brief by communities, with a sum that does not agree",
        "朔方路街道|朔方路街道办事处",
        "township",
        "西夏区",
        month("2023-10"),
    )
    c.t("银川市西夏区朔方路街道2023年10月反诈宣传工作简报")
    c.n("10月，朔方路街道12个社区、68个网格共同发力，持续筑牢反诈防线。")
    for name, text, *fs in (
        (
            "丽景社区",
            "丽景社区：开展楼栋宣讲4场，发放宣传单680份，入户走访320户。",
            ("sessions", 4, "lecture"),
            ("leaflets", 680, "handout|lecture|door_to_door"),
            ("households", 320),
        ),
        (
            "怡安社区",
            "怡安社区：设摊宣传3场，发放宣传单550份，指导居民安装国家反诈中心APP210人。",
            ("sessions", 3, "stall"),
            ("leaflets", 550, "handout|stall"),
            ("app_installs", 210, "app|stall", R),
        ),
        (
            "学院社区",
            "学院社区：举办大学生专题讲座2场，到场大学生430余人，发放宣传单400份，悬挂横幅6条。",
            ("sessions", 2, "lecture", "university_students"),
            ("people_reached", AL(430, 439), "lecture|unspecified", "university_students"),
            ("leaflets", 400, "handout|lecture", "university_students|unspecified"),
            ("banners", 6, None, "unspecified|university_students"),
        ),
    ):
        c.f(text, *fs, group=R, unit=f"{name}|朔方路街道", unit_type="community|township")
    x = c.n("以上三个社区合计开展活动9场，发放宣传单1730份。")
    c.problem(
        "query",
        "a closing sum of leaflets that is 100 more than its parts",
        x,
        sheet="text",
        says=(
            100,
            1630,
        ),
    )
    c.f(
        "街道层面，10月18日组织反诈培训会1场，参训网格员68人。",
        ("sessions", 1, "training"),
        ("people_reached", 68, "training|unspecified"),
        group="unspecified|residents|officials|workers",
        **days("2023-10-18"),
    )
    c.n("街道还走进沿街店铺，向商户、外卖骑手发放宣传单，提醒他们警惕“刷单返利”骗局。")
    c.sign("朔方路街道办事处", "2023年11月2日")
    return [c]


def p07() -> list[Case]:
    c = Report(
        "eighteenth-p07-chat",
        "横石塘镇反诈工作群消息汇总.txt",
        "messages of a chat group: yesterday, not done, planned, required, a sum that agrees",
        "",
        "",
        "",
        district_contains="英德市",
    )

    def vill(n: str) -> str:
        return f"{n}|横石塘镇|英德市横石塘镇人民政府"

    c.t("英德市横石塘镇反诈工作群消息汇总（2024年6月3日至6月7日）")
    c.n("上报单位：英德市横石塘镇人民政府")

    def d(n: int) -> dict[str, Any]:
        return days(f"2024-06-{n:02}")

    c.f(
        "6月3日 龙华村李主任：今日入户宣传28户，发传单30份，贴海报5张。",
        ("households", 28),
        ("leaflets", 30),
        ("posters", 5),
        ctx="door_to_door",
        group=V,
        unit=vill("龙华村"),
        **d(3),
    )
    c.n("6月3日 镇综治办：收到，辛苦了。")
    c.f(
        "6月4日 前锋村陈姐：上午在村委会开反诈宣讲会1场，41名村民到场。昨天还入户宣传17户，忘记报了。",
        ("sessions", 1, MEET, V, d(4)),
        ("people_reached", 41, MEET, "villagers", d(4)),
        ("households", 17, None, V, d(3)),
        unit=vill("前锋村"),
    )
    c.n("6月5日 石门村老黄：下大雨，今天没有开展宣传。明天计划进厂宣传，带传单200份。")
    c.f(
        "6月6日 石门村老黄：今天在制衣厂给工人开反诈讲座1场，86名工人参加，发传单150份。",
        ("sessions", 1, "lecture", "workers|migrant_workers|unspecified"),
        ("people_reached", 86, "lecture|unspecified", "workers|migrant_workers"),
        ("leaflets", 150, "handout|lecture", "workers|migrant_workers|unspecified"),
        unit=vill("石门村"),
        **d(6),
    )
    c.n("6月6日 龙华村李主任：我村今天有人刷单被骗3200元，大家多提醒。")
    c.n("6月7日 镇综治办：请各村下周每村转发提醒不少于5条，入户不少于20户。")
    c.f(
        "6月7日 前锋村陈姐：今天已在村民微信群转发提醒6条，大喇叭播放12次。",
        ("posts", 6, "group_chat", V),
        ("broadcasts", 12, "broadcast", V),
        unit=vill("前锋村"),
        **d(7),
    )
    c.n("6月7日 镇综治办：本周合计入户45户，发传单180份，请继续保持。")
    return [c]


def p11() -> list[Case]:
    c = Case(
        "eighteenth-p11-xlsx-prose",
        "龙陵县各乡镇2月反诈宣传工作情况.xlsx",
        "a workbook whose cells hold prose: an approximate figure, 若干, not done and planned",
        district_contains="龙陵县",
        **month("2024-02"),
    )
    s = c.sheet("情况汇总", unit_type="township")
    names = ["龙江乡", "镇安镇", "勐糯镇", "平达乡", "碧寨乡", "腊勐镇"]
    texts = [
        "发放宣传单850份，张贴海报60张，召开反诈院坝会3场，参会村民约200人。",
        "利用街天设摊宣传2场，发放宣传单1200余份，解答群众咨询70余人次。",
        "入户走访512户，悬挂横幅9条，大喇叭播放60次。",
        "在学校开展反诈讲座2场，受教育学生640人，发放致家长的一封信640份。",
        "因春节放假，本月未开展集中宣传，下月计划开展3场。",
        "出动宣传车8台次，发放宣传资料若干，微信群转发防骗信息45条。",
    ]
    s.put(
        "A1",
        ["龙陵县各乡镇2024年2月反诈宣传工作情况"],
        ["序号", "单位", "工作情况", "备注"],
        *[
            [i + 1, n, t, "春节返乡期间" if i == 1 else None]
            for i, (n, t) in enumerate(zip(names, texts, strict=True))
        ],
    )
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("serial", "A3:A8").role(
        "label", "B3:B8"
    ).role("note", "D4").role("figure", "C3:C6", "C8")
    s.rows("B3:B8", unit=[f"{n}|龙陵县{n}" for n in names])
    for cell, *fs in (
        (
            "C3",
            ("leaflets", 850, "handout", "unspecified|villagers"),
            ("posters", 60, "posting", "unspecified|villagers"),
            ("sessions", 3, MEET + "|stall", V),
            ("people_reached", AB(200), MEET + "|stall", "villagers"),
        ),
        (
            "C4",
            ("sessions", 2, "stall", R),
            ("leaflets", AL(1200, 1299), "handout|stall", R),
            ("consultations", AL(70, 79), "unspecified|stall", R),
        ),
        (
            "C5",
            ("households", 512, "door_to_door", "unspecified"),
            ("banners", 9, "banner", "unspecified"),
            ("broadcasts", 60, "broadcast", "unspecified"),
        ),
        (
            "C6",
            ("sessions", 2, "lecture", ST),
            ("people_reached", 640, "lecture|unspecified", "students"),
            ("leaflets", 640, "handout|lecture", "parents"),
        ),
        ("C8", ("vehicles", 8, "vehicle", "unspecified"), ("posts", 45, "group_chat", "unspecified")),
    ):
        for m, v, ch, g in fs:
            s.fact(cell, m, v, channel=ch, target_group=g)
    s.problem("query", "no figure: 若干", "C8", says=("若干",))
    return [c]
