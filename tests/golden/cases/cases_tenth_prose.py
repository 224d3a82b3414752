"""Tenth set, prose: numbers in words, feet and copies, last year's counts, denials, rounds, lines typed with blanks."""

# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, Case, at_least, at_most, month


def cases() -> list[Case]:
    return [words_for_numbers(), feet(), last_year(), each_and_times(), text_table(), marked_lines()]


def words_for_numbers() -> Case:
    c = Case(
        "tenth-words-for-numbers",
        "双流街道反诈情况.docx",
        "numbers in words",
        unit="旌德县旌阳镇|旌阳镇|旌德县旌阳镇人民政府",
        district_contains="旌德县",
        **month("2024-03"),
    )
    c.paragraph("旌德县旌阳镇2024年3月反诈宣传情况", "title")
    p = c.paragraph(
        "一个月来，镇村干部走访群众两千三百多户，发放明白纸三千余份，召开院坝会近二十场，参会群众一千二百余人次。"
    )
    c.say(p, "households", at_least(2300, 2399), target_group="residents|unspecified")
    c.say(
        p,
        "leaflets",
        at_least(3000, 3999),
        channel="handout|door_to_door",
        target_group="unspecified|residents",
    )
    c.say(p, "sessions", at_most(20, 10), channel="training|lecture|unspecified")
    c.say(
        p,
        "people_reached",
        at_least(1200, 1299),
        target_group="residents|unspecified",
        channel="training|lecture|unspecified",
    )
    p = c.paragraph("十几名返乡大学生组成宣讲小分队，为百余名留守老人送去防骗知识。")
    c.say(
        p,
        "people_reached",
        {"value": 100, "low": 100, "high": None, "qualifier": "at_least"},
        target_group="elderly|elderly_alone",
        channel="unspecified|lecture",
    )
    c.expected[-1].pop("high")
    students = dict(
        measure="staff", measures=["people_reached"], target_group="unspecified|university_students"
    )
    c.expect("text", p, at_least(10, 19), {**c.attributes, **students, "channel": ANYCH, "optional": True})
    return c


def feet() -> Case:
    c = Case(
        "tenth-feet",
        "县教体局反诈专项报告.docx",
        "feet, printing and copies",
        unit="鹿邑县教育体育局|县教体局",
        district_contains="鹿邑县",
        **month("2024-09"),
    )
    c.paragraph("鹿邑县教育体育局2024年9月反诈宣传专项报告", "title")
    c.paragraph("县反诈办：")
    p = c.paragraph(
        "9月，全县各校召开反诈主题班会1260节，发放告家长书6.4万份，利用校园广播播放反诈音频320次，覆盖学生6.2万人次。"
    )
    c.say(p, "sessions", 1260, channel="class_meeting", target_group="unspecified|students")
    c.say(p, "leaflets", 64000, target_group="parents|unspecified")
    c.say(p, "broadcasts", 320, target_group="unspecified|students")
    c.say(p, "people_reached", 62000, target_group="students", channel="unspecified|class_meeting|broadcast")
    c.paragraph("专此报告。")
    c.paragraph("鹿邑县教育体育局")
    c.paragraph("2024年10月8日")
    c.paragraph("（联系人：程某；联系电话：0394-7222110）")
    c.paragraph("抄送：县委政法委，县公安局。（共印15份）")
    return c


def last_year() -> Case:
    c = Case(
        "tenth-last-year",
        "城北派出所上半年反诈宣传总结.txt",
        "compared with last year's counts; awards",
        unit="邻水县公安局城北派出所|城北派出所",
        district_contains="邻水县",
        **month("2024-01..2024-06"),
    )
    c.paragraph("邻水县公安局城北派出所2024年上半年反诈宣传总结", "title")
    p = c.paragraph(
        "上半年，我所共开展反诈宣讲76场，较去年同期的56场增加20场，增长35.7%；辖区电诈发案31起，同比下降22.5%。"
    )
    c.say(p, "sessions", 76, channel="lecture")
    p = c.paragraph("先后评选“反诈先锋”12名、“无诈小区”3个，表彰优秀商户8家。")
    p = c.paragraph(
        "组织8家寄递企业负责人座谈2次，对126名快递员进行反诈培训，在3200余件快递包裹上粘贴反诈提示贴。"
    )
    c.say(p, "sessions", 2, channel="training", target_group="unspecified|workers|transport_workers")
    c.say(p, "people_reached", 126, target_group="transport_workers", channel="training|unspecified")
    c.expect(
        "text", p, 3200, {**c.attributes, "measure": "posters", "measures": ["leaflets"], "optional": True}
    )
    c.flaggable.append(["text", p])
    return c


def each_and_times() -> Case:
    c = Case(
        "tenth-each-and-times",
        "移动公司反诈进社区.txt",
        "a company that goes out three times",
        unit="中国移动桦甸分公司|桦甸分公司|桦甸移动",
        district_contains="桦甸市",
        **month("2024-05"),
    )
    c.paragraph("中国移动桦甸分公司2024年5月反诈宣传情况", "title")
    p = c.paragraph(
        "5月，公司在6个营业厅摆放反诈展架12个，通过外呼系统提醒高风险用户1.3万人次，群发公益短信42万条。"
    )
    c.say(p, "boards", 12, channel="board|branch|service_window")
    c.say(p, "people_reached", 13000, channel="phone", target_group="unspecified|bank_customers")
    c.say(p, "sms", 420000)
    p = c.paragraph(
        "5月11日、18日、25日，客户经理走进胜利、永吉、新华三个社区开展宣传，累计服务居民340人次，帮助60岁以上老人安装国家反诈中心APP 75人。"
    )
    c.say(
        p,
        "people_reached",
        340,
        target_group="residents",
        period_start=[],
        period_end=[],
        basis="period|cumulative",
        channel=ANYCH,
    )
    c.say(
        p,
        "app_installs",
        75,
        target_group="elderly",
        period_start=[],
        period_end=[],
        basis="period|cumulative",
    )
    c.flaggable.append(["text", p])
    return c


def text_table() -> Case:
    c = Case(
        "eleventh-text-table",
        "晃州镇反诈情况.txt",
        "a table typed with blanks in a text",
        unit="新晃县晃州镇|晃州镇",
        district_contains="新晃",
        **month("2024-04"),
    )
    c.paragraph("新晃县晃州镇2024年4月反诈宣传情况")
    p = c.paragraph("1、宣传单    260份")
    c.say(p, "leaflets", 260)
    p = c.paragraph("2、入户      84户")
    c.say(p, "households", 84)
    p = c.paragraph("3、院坝会    3场    到会136人")
    c.say(p, "sessions", 3, channel=ANYCH)
    c.say(p, "people_reached", 136, channel=ANYCH)
    return c


def marked_lines() -> Case:
    c = Case(
        "eleventh-marked-lines",
        "玉峰所四月简报.txt",
        "marked lines that head nothing",
        unit="玉峰派出所|大英县玉峰派出所",
        district_contains="大英县",
        **month("2024-04"),
    )
    c.paragraph("大英县玉峰派出所2024年4月反诈宣传情况", "title")
    p = c.paragraph("一、发放宣传单260份")
    c.say(p, "leaflets", 260)
    p = c.paragraph("二、悬挂横幅12条")
    c.say(p, "banners", 12)
    p = c.paragraph("三、举办讲座3场，参加群众136人")
    c.say(p, "sessions", 3, channel="lecture")
    c.say(p, "people_reached", 136, channel="lecture|unspecified", target_group="residents|unspecified")
    p = c.paragraph("四、入户走访88户")
    c.say(p, "households", 88)
    c.paragraph("五、下步打算")
    c.paragraph("拟开展讲座2场。")
    return c
