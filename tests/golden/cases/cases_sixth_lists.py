"""Sixth set: cancelled sessions, ditto marks, a line written twice, prose in cells, tables side by side."""

from __future__ import annotations

from typing import Any

from builder import ANYCH, SIGN, Case, Sheet, at_least, month


def cases() -> list[Case]:
    return [cancelled(), ditto(), twice(), told(), beside()]


def session(s: Sheet, name: str, figures: dict[str, str], day: str, **at: Any) -> None:
    """One row of a register: a session at its name and each figure of the row."""
    at = {"period_start": day, "period_end": day, **at}
    s.fact(name, "sessions", 1, **at)
    for cell, measure in figures.items():
        channel = f"{at['channel']}|handout" if measure == "leaflets" else at["channel"]
        s.fact(cell, measure, s.cells[cell], **{**at, "channel": channel})


def cancelled() -> Case:
    c = Case(
        "sixth-cancelled",
        "建行正定支行5月反诈活动台账.xlsx",
        "A column says which sessions took place.",
        district_contains="正定县",
        unit="建行正定支行",
        unit_type="bank",
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["建行正定支行2023年5月反诈宣传活动台账"],
        ["序号", "日期", "活动名称", "宣传方式", "宣传对象", "参加人数（人次）", "宣传折页（份）", "状态"],
        [1, "2023-05-06", "厅堂反诈小课堂", "网点宣传", "银行客户", 24, 30, "已完成"],
        [2, "2023-05-12", "财务人员防冒充老板诈骗", "培训", "财会人员", 40, 45, "已完成"],
        [3, "2023-05-18", "古城夜市反诈摊位", "设摊", "商户", 80, 120, "已取消"],
        [4, "2023-05-26", "养老院金融安全课", "讲座", "老年人", 37, 40, "已完成"],
    )
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A6").role(
        "label", "B3:B6", "D3:E6"
    )
    s.role("label|figure", "C3:C4", "C6").role("label|planned", "C5").role("label|note|meta|planned", "H3:H6")
    s.role("label|planned", "B5", "D5:E5").role("planned", "F5:G5")
    for r, day, ch, who in (
        (3, "06", "branch", "bank_customers"),
        (4, "12", "training", "finance_staff"),
        (6, "26", "lecture", "elderly"),
    ):
        session(
            s,
            f"C{r}",
            {f"F{r}": "people_reached", f"G{r}": "leaflets"},
            f"2023-05-{day}",
            channel=ch,
            target_group=who,
            activity=s.cells[f"C{r}"],
        )
    return c


def ditto() -> Case:
    c = Case(
        "sixth-ditto",
        "蓝田县反诈进村组登记.xlsx",
        "同上 and 〃 in place, way and group.",
        district_contains="蓝田县",
        unit="玉山派出所",
        unit_type="police",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["蓝田县公安局玉山派出所反诈宣传登记簿（2023年6月）"],
        ["时间", "活动主题", "地点", "宣传方式", "宣传对象", "受众（人次）", "宣传单（份）"],
        ["6月3日", "麦收时节话反诈", "许庙村", "院坝会", "村民", 63, 70],
        ["6月7日", "谨防高考后骗局", "玉山中学", "讲座", "学生", 340, 350],
        ["6月8日", "查分短信莫轻信", "同上", "同上", "同上", 298, 300],
        ["6月20日", "麦客反诈提醒", "杨寨村", "入户", "务工人员", 27, 30],
        ["6月21日", "粮款到账防骗", "〃", "〃", "〃", 31, 35],
        ["填表人：", "", "", "", "审核人："],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A7", "C3:E7").role(
        "label|figure", "B3:B7"
    )
    s.role(SIGN, "A8", "E8")
    told = (
        (3, "03", "training|lecture|stall", "villagers"),
        (4, "07", "lecture", "students"),
        (5, "08", "lecture", "students"),
        (6, "20", "door_to_door", "migrant_workers"),
        (7, "21", "door_to_door", "migrant_workers"),
    )
    for r, day, ch, who in told:
        session(
            s,
            f"B{r}",
            {f"F{r}": "people_reached", f"G{r}": "leaflets"},
            f"2023-06-{day}",
            channel=ch,
            target_group=who,
            activity=s.cells[f"B{r}"],
        )
    return c


def twice() -> Case:
    c = Case(
        "sixth-twice",
        "舞阳县北舞渡镇反诈宣传8月.xlsx",
        "The same line copied once more; two like it that differ in the place.",
        district_contains="舞阳县",
        unit="北舞渡镇",
        unit_type="township",
    )
    s = c.sheet("8月")
    s.put(
        "A1",
        ["舞阳县北舞渡镇2023年8月反诈宣传活动清单"],
        ["填报单位：北舞渡镇人民政府"],
        ["活动日期", "活动名称", "活动地点", "受教育群众（人次）", "发放明白纸（份）"],
        ["8月2日", "反诈宣传进集市", "北街集市", 150, 200],
        ["8月9日", "防骗知识宣讲", "张庄村", 60, 60],
        ["8月9日", "防骗知识宣讲", "李庄村", 60, 60],
        ["8月2日", "反诈宣传进集市", "北街集市", 150, 200],
        ["8月23日", "暑期青少年防骗课", "镇文化站", 45, 50],
    )
    s.merge("A1:E1", "A2:E2")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:E3").role("label", "A4:A8", "C4:C8")
    s.role("label|figure", "B4:B8")
    anywhere = {"channel": ANYCH, "target_group": "unspecified|residents"}
    for r, day in ((4, "02"), (5, "09"), (6, "09"), (7, "02"), (8, "23")):
        at = {**anywhere, "target_group": "youth|residents|unspecified"} if r == 8 else anywhere
        session(s, f"B{r}", {f"D{r}": "people_reached", f"E{r}": "leaflets"}, f"2023-08-{day}", **at)
    s.problem("query", "the line of 2 August once more", "B7", "A7", "C7", "D7", "E7")
    s.may_flag("A7:E7")
    return c


def told() -> Case:
    c = Case(
        "sixth-told",
        "歙县各乡镇反诈工作小结9月.xlsx",
        "What was done stands in sentences only; traps among it.",
        **month("2023-09"),
        district_contains="歙县",
        unit_type="township",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["歙县各乡镇2023年9月反诈工作小结"],
        ["乡镇", "工作开展情况"],
        ["徽城镇", "本月在新安广场组织集中宣传3场，发放宣传单800余份，现场解答群众咨询60余人次。"],
        ["深渡镇", "走访码头商户42户，张贴海报35张，讲解8种常见骗术，提醒群众遇骗及时拨打96110。"],
        ["富堨镇", "联合中心小学开展反诈讲座1场，受教育学生216人；辖区张某被骗5万元，已立案2起。"],
        ["王村镇", "悬挂横幅9条，发放宣传手册120本。下月计划举办反诈文艺演出2场。"],
        ["森村乡", "按照县里部署继续推进反诈宣传。"],
    )
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A7").role(
        "figure", "B3:B6"
    )
    s.role("note|label", "B7").rows("A3:A7", unit="cell")
    s.fact("B3", "sessions", 3, channel="stall|unspecified")
    s.fact("B3", "leaflets", at_least(800, 899), channel="handout|stall")
    s.fact("B3", "consultations", at_least(60, 69), channel=ANYCH, target_group="unspecified|residents")
    s.fact("B4", "households", 42, target_group="merchants").fact(
        "B4", "posters", 35, target_group="unspecified|merchants"
    )
    s.fact("B5", "sessions", 1, channel="lecture", target_group="unspecified|students")
    s.fact("B5", "people_reached", 216, channel="lecture|unspecified", target_group="students")
    s.fact("B6", "banners", 9).fact("B6", "leaflets", 120)
    return c


def beside() -> Case:
    c = Case(
        "sixth-beside",
        "阳朔县反诈宣传统计表4月.xlsx",
        "One list broken into two halves side by side.",
        **month("2023-04"),
        district_contains="阳朔县",
        unit_type="community",
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["阳朔县阳朔镇2023年4月各村（社区）反诈宣传统计表"],
        [
            "序号",
            "村（社区）",
            "宣传单（份）",
            "受众（人次）",
            "序号",
            "村（社区）",
            "宣传单（份）",
            "受众（人次）",
        ],
        [1, "城中社区", 620, 780, 4, "骥马村", 180, 205],
        [2, "城北社区", 540, 655, 5, "木山村", 150, 166],
        [3, "城南社区", 480, 590, 6, "矮山村", 210, "230余"],
    )
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A5", "E3:E5")
    s.role("label", "B3:B5", "F3:F5")
    for left, unit in (("CD", "B"), ("GH", "F")):
        for r in (3, 4, 5):
            s.fact(f"{left[0]}{r}", "leaflets", s.cells[f"{left[0]}{r}"], unit=s.cells[f"{unit}{r}"])
            v = s.cells[f"{left[1]}{r}"]
            s.fact(
                f"{left[1]}{r}",
                "people_reached",
                at_least(230, 239) if v == "230余" else v,
                unit=s.cells[f"{unit}{r}"],
            )
    return c
