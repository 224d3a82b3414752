"""Words that look like a measure and are none, and units that only a title names."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, days, month


def near_measures() -> Case:
    c = Case("e01-words-like-measures", "大英县各乡镇反诈宣传考评（9月）.xlsx", "宣传考核得分, 宣传经费（元）, 活动照片（张）, 宣传亮点指数, 宣传排名: none is a measure, whatever words it holds.",
             **month("2023-09"), unit_type="township", district_contains="大英县")
    s = c.sheet("9月")
    s.put("A1", ["大英县2023年9月反诈宣传工作考评表"], ["乡镇", "宣传活动（场）", "宣传考核得分", "宣传经费（元）", "活动照片（张）", "宣传亮点指数", "发放宣传资料（份）", "宣传排名"], ["玉峰镇", 4, 92.5, 1200, 16, 88, 640, 1], ["河边镇", 3, 90, 800, 9, 85, 520, 2], ["金元镇", 2, 86.5, 650, 7, 80, 310, 3])
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("label", "A3:A5").role("unread|ratio|note|base|serial|label", "C3:F5", "H3:H5")
    s.rows("A3:A5", unit="cell").columns(B="sessions", G="leaflets").facts("B3:B5", "G3:G5").may_flag("C2:F5", "H2:H5")
    s.problem("query", "unknown headers", "C2", "C3").problem("query", "unknown header", "F2", "F3").problem("query", "photographs are no posters", "E2", "E3", "D2", "D3")
    return c


def titled(id: str, file: str, unit: str, title: str, kind: str, district: str) -> Case:
    c = Case(id, file, "A small list whose unit only the title names.", **month("2023-04"), unit=unit, unit_type=kind, district_contains=district)
    s = c.sheet("Sheet1")
    s.put("A1", [title], ["宣传方式", "场次", "受众人次"], ["集中宣传", 3, 460], ["知识讲座", 2, 130], ["入户走访", "", 95])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A5")
    s.rows("A3:A5", channel=["stall|unspecified", "lecture", "door_to_door"]).columns(B="sessions", C="people_reached").facts("B3:C5")
    return c


def units_in_titles() -> list[Case]:
    return [titled("e02-unit-fanzha-centre", "4月统计.xlsx", "反诈中心", "英德市反诈中心2023年4月反诈宣传统计表", "police|government|other", "英德市"),
            titled("e03-unit-joint-office", "反诈宣传4月.xlsx", "联席办|联席会议办公室", "闽清县打击治理电信网络新型违法犯罪工作联席会议办公室二〇二三年四月反诈宣传情况", "government|police|other", "闽清县"),
            titled("e04-unit-college", "宣传统计(4).xlsx", "宁夏大学", "宁夏大学（西夏区）2023年4月校园反诈宣传活动统计", "school", ""),
            titled("e05-unit-town-centre", "综治4月.xlsx", "大站镇", "英德市大站镇综治中心2023年4月反电诈宣传统计表", "township|government|other", "大站镇"),
            titled("e06-unit-branch", "厅堂宣传.xlsx", "邮储银行龙陵县支行|邮储银行", "邮储银行龙陵县支行2023年4月反诈宣传活动统计表", "bank", "龙陵县")]


def required_things() -> Case:
    c = Case("e07-prose-requirements", "大英县教育局关于反诈宣传的情况报告（2023年10月）.txt", "What was required, aimed at or done elsewhere beside what was done.",
             **month("2023-10"), unit="大英县教育局", unit_type="government", district_contains="大英县")
    c.paragraph("大英县教育局2023年10月反诈宣传工作情况报告", "title")
    c.paragraph("今年以来，全国电信网络诈骗案件仍高发，我县1至9月立案86起，涉案金额1240万元。", "note")
    c.paragraph("按照方案，各学校每学期至少召开主题班会2次，发放告家长书不少于1000份，力争宣传覆盖率达到100%。", "note|planned")
    p = c.paragraph("10月，全县各学校共召开反诈主题班会316场，发放告家长书2.1万份，受教育学生18600余人次。", "figure")
    c.say(p, "sessions", 316, channel="class_meeting", target_group="unspecified|students")
    c.say(p, "leaflets", 21000, target_group="unspecified|parents|students")
    c.say(p, "people_reached", at_least(18600, 18699), target_group="students", channel="unspecified|class_meeting")
    p = c.paragraph("组织观看反诈宣传片，累计播放LED标语1500余条次；目标在年底前实现家长APP安装5000人。", "note|planned|figure")
    c.flaggable.append(["text", p])
    c.say(p, "screens", at_least(1500, 1599), optional=True)
    c.say(p, "broadcasts", at_least(1500, 1599), optional=True)
    return c


def district_and_unit_columns() -> Case:
    c = Case("e08-district-and-unit-columns", "英德市反诈宣传上报汇总（2023年6月）.xlsx", "A column 所属镇街 merged over its units and a column 单位: the unit reports, the town is its place.",
             **month("2023-06"))
    s = c.sheet("汇总")
    s.put("A1", ["英德市2023年6月反诈宣传工作上报汇总表"], ["序号", "所属镇街", "上报单位", "宣传资料（份）", "宣讲活动（场次）", "受教育（人次）"], [1, "望埠镇", "望埠派出所", 620, 3, 540], [2, "", "望埠镇中心小学", 410, 8, 760], [3, "", "望埠农商行", 150, 2, 88], [4, "九龙镇", "九龙派出所", 380, 2, 335], [5, "", "九龙中学", 500, 12, 1050], ["合计", "", "", 2060, 27, 2773])
    s.merge("A1:F1", "B3:B5", "B6:B7", "A8:C8").role("title", "A1").role("header", "A2:F2").role("serial", "A3:A7").role("label", "B3:C7").role("label|total", "A8").role("total", "D8:F8")
    s.rows("C3:C7", unit="cell", district_contains=["望埠镇"] * 3 + ["九龙镇"] * 2, unit_type=["police", "school", "bank", "police", "school"])
    s.columns(D="leaflets", E=dict(measure="sessions", channel="lecture"), F=dict(measure="people_reached", channel="unspecified|lecture")).facts("D3:F7")
    return c


def months_down() -> Case:
    c = Case("e09-months-down", "玉峰派出所2023年反诈宣传统计.xlsx", "One unit, a month per row (1月 to 6月) and the half-year's total; the year in the title; one month is blank.",
             unit="玉峰派出所", unit_type="police", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县公安局玉峰派出所2023年反诈宣传统计"], ["月份", "宣传单（份）", "海报（张）", "宣传活动（次）", "受众（人次）"], ["1月", 300, 12, 2, 355], ["2月", 180, 0, 1, 160], ["3月", "", "", "", ""], ["4月", 420, 20, 3, 510], ["5月份", 390, 16, 3, 470], ["6月", 450, 22, 4, 588], ["上半年合计", 1740, 70, 13, 2083])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A8").role("label|total", "A9").role("total", "B9:E9")
    for row, m in zip(range(3, 9), range(1, 7), strict=True):
        s.by_row[row] = month(f"2023-0{m}")
    s.columns(B="leaflets", C="posters", D="sessions", E="people_reached").facts("B3:E8")
    return c


def composite_in_form() -> Case:
    c = Case("e10-composite-in-form", "天保派出所反诈宣传工作表7月.xlsx", "Composite items in a list, split and unsplit; 海报、标语、条幅共计; a number of places that is none.",
             **month("2023-07"), unit="天保派出所", unit_type="police", district_contains="大英县")
    s = c.sheet("7月")
    s.put("A1", ["大英县公安局天保派出所2023年7月反诈宣传工作表"], ["工作项目", "完成数量"], ["张贴海报、悬挂条幅（张、条）", 46], ["发放宣传单、宣传册（份、册）", 880], ["覆盖小区（个）", 14], ["走访行业场所（家）", 37], ["出动警力（人次）", 52], ["出动宣传车（辆次）", 8], ["开展讲座、座谈（场次）", 3])
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A9").role("base|unread|note|label", "B5").may_flag("A5", "B5")
    s.rows("A3:A9", measure=["mixed_materials", "leaflets", None, "households", "staff", "vehicles", "sessions"])
    for row, more in ((3, {"channel": "unspecified|posting|banner"}), (4, {}), (6, {"target_group": "unspecified|merchants"}), (7, {}), (8, {}), (9, {"channel": "lecture"})):
        s.facts(f"B{row}", **more)
    return c


def two_tables_in_report() -> Case:
    c = Case("e11-report-two-tables", "韩城市新城街道反诈宣传周报0612-0618.docx", "A report with two tables and merged cells; the week stands in the text.",
             **days("2023-06-12", "2023-06-18"), unit="新城街道", unit_type="township", district_contains="韩城市")
    c.paragraph("韩城市新城街道办事处反诈宣传工作周报", "title")
    c.paragraph("（2023年6月12日至6月18日）", "meta|title")
    c.paragraph("一、线下宣传", "label|header|note|title")
    t = c.table([["社区", "宣传单（份）", "入户（户）"], ["禹甸社区", 320, 88], ["状元社区", 260, 64], ["合计", 580, 152]])
    t.role("header", "A1:C1").role("label", "A2:A3").role("label|total", "A4").role("total", "B4:C4").rows("A2:A3", unit=["禹甸社区|新城街道", "状元社区|新城街道"], unit_type=["community|township"] * 2).columns(B="leaflets", C="households").facts("B2:C3")
    c.paragraph("二、线上宣传", "label|header|note|title")
    u = c.table([["方式", "数量", "单位"], ["微信群转发", 41, "条"], ["短信提醒", "3000余", "条"], ["短视频", 2, "部"]])
    u.role("header", "A1:C1").role("label", "A2:A4").role("label|header|meta|note", "C2:C4").rows("A2:A4", measure=["posts", "sms", "videos"], channel=["group_chat", "sms", "short_video"]).facts("B2:B4", read={"B3": at_least(3000, 3999)})
    return c


def cases() -> list[Case]:
    return [near_measures(), *units_in_titles(), required_things(), district_and_unit_columns(), months_down(), composite_in_form(), two_tables_in_report()]
