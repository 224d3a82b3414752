"""Lists of activities as long as a city's for a year, to measure with: a row is one session, twelve columns."""

from __future__ import annotations

import io
import random
from datetime import date, datetime, timedelta

import xlsxwriter

SEED = 20230417
HEADER = [
    "序号", "活动日期", "填报单位", "活动名称", "活动地点", "宣传方式", "宣传对象", "发放宣传单（份）", "张贴海报（张）",
    "受教育人次（人次）", "安装反诈APP（个）", "备注",
]  # fmt: skip
PLACES = [
    "文化广场",
    "农贸市场",
    "社区活动室",
    "村委会",
    "学校礼堂",
    "银行网点",
    "工业园区",
    "客运站",
    "小区门口",
    "敬老院",
]
TOWNS = ["龙山", "镇安", "勐糯", "腊勐", "碧寨", "龙新", "象达", "平达", "木城", "龙江"]
THEMES = [
    "反诈宣传进社区",
    "防范电信网络诈骗讲座",
    "校园反诈主题班会",
    "养老诈骗专项宣传",
    "反诈知识集中宣传日",
    "企业财务人员反诈培训",
]
WAYS = ["设摊", "讲座", "入户", "发放资料", "班会", "微信群推送", "流动宣传车"]
GROUPS = ["老年人", "学生", "务工人员", "商户", "村民", "企业员工", "家长", "居民"]
REMARKS = ["", "", "", "", "", "联合镇政府开展", "附照片3张", "雨天改在室内"]


def make_activity_list(rows: int) -> bytes:
    """A workbook of one sheet, the same one every time."""
    chosen = random.Random(SEED)
    to = io.BytesIO()
    with xlsxwriter.Workbook(to, {"in_memory": True, "constant_memory": False}) as book:
        book.set_properties({"created": datetime(2023, 12, 31)})
        day_format = book.add_format({"num_format": "yyyy/m/d"})
        sheet = book.add_worksheet("台账")
        sheet.merge_range(0, 0, 0, len(HEADER) - 1, "龙陵县2023年反电信网络诈骗宣传活动台账")
        sheet.write_row(1, 0, HEADER)
        for number in range(1, rows + 1):
            town = chosen.choice(TOWNS)
            day = date(2023, 1, 1) + timedelta(days=(number - 1) * 365 // rows)
            row = number + 1
            sheet.write_number(row, 0, number)
            sheet.write_datetime(row, 1, datetime(day.year, day.month, day.day), day_format)
            sheet.write_string(row, 2, f"{town}派出所")
            sheet.write_string(row, 3, chosen.choice(THEMES))
            sheet.write_string(row, 4, f"{town}镇{chosen.choice(PLACES)}")
            sheet.write_string(row, 5, chosen.choice(WAYS))
            sheet.write_string(row, 6, chosen.choice(GROUPS))
            sheet.write_row(
                row,
                7,
                [
                    chosen.randint(0, 400),
                    chosen.randint(0, 40),
                    chosen.randint(5, 600),
                    chosen.randint(0, 90),
                ],
            )
            if remark := chosen.choice(REMARKS):
                sheet.write_string(row, 11, remark)
    return to.getvalue()
