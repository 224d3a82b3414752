"""Questionnaires returned as text, minutes with tasks, corrections old beside new, forms whose first line names the day."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading
from tests.unit.test_records_and_logs_by_the_day import report

from .small_documents import read, roles


def told(reading: Reading) -> list[tuple[str, str, float]]:
    return [(one.cell, one.measure, one.value) for one in reading.facts]


def test_an_answer_counts_what_its_question_names() -> None:
    reading = report(
        "2024年第三季度反诈宣传工作情况问卷",
        "填报单位：奇台农商银行",
        "1.本季度发放反诈宣传资料多少份？",
        "答：3600份左右。",
        "2.是否向客户发送过反诈短信？共多少条？",
        "答：是。分2批发的，共1.8万条。",
        "3.本季度开展员工反诈培训多少期？多少人次参加？",
        "答：3期，67人次。",
        "4.本季度入户走访多少户？",
        "412户",
        "5、本季度张贴反诈海报多少张？答：80张。",
        "6.是否制作反诈短视频？多少部？",
        "答：没有做，下季度准备拍2部。",
        "7.营业网点多少个？",
        "答：9个。",
        name="问卷.txt",
    )
    assert told(reading) == [
        ("P4", "leaflets", 3600),
        ("P6", "sms", 18000),
        ("P8", "sessions", 3),
        ("P8", "people_reached", 67),
        ("P10", "households", 412),
        ("P11", "posters", 80),
    ]
    assert {one.unit for one in reading.facts} == {"奇台农商银行"}
    assert roles(reading, ["P3", "P4", "P10", "P11"]) == ["note", "figure", "figure", "figure"]


def test_what_is_asked_of_other_work_counts_nothing() -> None:
    reading = report(
        "遂川县堆子前镇卫生院2024年上半年宣教工作问答",
        "问：上半年公共卫生服务做了多少？",
        "答：家庭医生签约走访1260户，老年人体检918人次。",
        "问：上半年发放反诈宣传单多少份？",
        "答：共300份。",
        name="问答.txt",
    )
    assert told(reading) == [("P5", "leaflets", 300)]


def test_tasks_in_minutes_are_still_to_be_done() -> None:
    reading = report(
        "沭阳县打击治理电信网络新型违法犯罪工作联席会议纪要",
        "时间：2022年11月15日上午9：30",
        "参会单位：县公安局、县教育局等18家成员单位",
        "会议听取了各成员单位10月份反诈宣传工作情况汇报。纪要如下：",
        "一、情况汇报",
        "县公安局：10月份，入户宣传2.6万户。",
        "二、工作任务",
        "1.县公安局牵头，11月30日前完成剩余3.1万户入户宣传。",
        "2.县融媒体中心每周刊播稿件不少于5篇；各银行网点设置反诈宣传展板1块以上。",
        name="纪要.txt",
    )
    assert told(reading) == [("P6", "households", 26000)]
    assert roles(reading, ["P3", "P8", "P9"]) == ["meta", "planned", "planned"]


@pytest.mark.parametrize("before", ["原报数", "更正前", "原填报数"])
def test_a_table_of_corrections_counts_what_is_right(before: str) -> None:
    rows = [
        ["序号", "项目", before, "更正后", "差额"],
        ["1", "反诈宣传单（份）", "1250", "2150", "+900"],
        ["2", "反诈横幅（条）", "0", "12", "+12"],
    ]
    reading = read("胜芳派出所2024年4月份反诈宣传数据更正表", rows)
    assert told(reading) == [("T1!D2", "leaflets", 2150), ("T1!D3", "banners", 12)]
    assert roles(reading, ["T1!C2", "T1!D2"]) == ["note", "figure"]
    assert [one.code for one in reading.issues] == []


def hospital_form(told: str) -> Reading:
    rows = [
        ["活动名称", "防范电信网络诈骗知识进病房", "活动时间", "2024年5月17日15:00-16:30"],
        ["活动地点", "住院部一楼大厅", "主办科室", "保卫科、护理部"],
        ["参加对象", "住院患者及陪护家属", "宣传方式", "讲座"],
        ["参加人数", "186人", "工作人员", "14人"],
        ["活动内容", told, "", ""],
    ]
    return read("宣传教育活动记录表", "单位：湄潭县中医院　　　编号：2024-05-03", rows, name="记录表.docx")


def test_a_day_beside_its_question_opens_a_form_and_a_number_of_the_file_is_none() -> None:
    reading = hospital_form("民警讲解。现场发放宣传手册240本，帮助52人安装国家反诈中心APP。")
    assert told(reading) == [
        ("T1!B4", "people_reached", 186),
        ("T1!D4", "staff", 14),
        ("T1!B1", "sessions", 1),
        ("T1!B5", "leaflets", 240),
        ("T1!B5", "app_installs", 52),
    ]
    assert {(one.period_start, one.period_end) for one in reading.facts} == {
        (date(2024, 5, 17), date(2024, 5, 17))
    }


def test_sheets_given_out_are_no_letters() -> None:
    rows = [
        ["学校名称", "信丰县第三小学", "填报时间", "2023年10月8日"],
        ["统计时段", "2023年9月1日—9月28日", "在校学生数", "1860人"],
        ["致家长一封信（份）", "1860", "承诺书（份）", "1792"],
        ["备注", "9月22日放学时段，在校门口向家长发放宣传单600余份、赠送反诈书签300个。", "", ""],
    ]
    reading = read("信丰县中小学防范电信网络诈骗宣传情况登记表", rows)
    assert told(reading) == [
        ("T1!B3", "leaflets", 1860),
        ("T1!D3", "pledges", 1792),
        ("T1!B4", "leaflets", 600),
        ("T1!B4", "gifts", 300),
    ]


def test_letters_told_of_again_count_once() -> None:
    rows = [
        ["学校名称", "信丰县第三小学", "填报时间", "2023年10月8日"],
        ["统计时段", "2023年9月1日—9月28日", "在校学生数", "1860人"],
        ["致家长一封信（份）", "1860", "承诺书（份）", "1792"],
        ["备注", "9月22日向家长发放《致家长一封信》600份。", "", ""],
    ]
    reading = read("信丰县中小学防范电信网络诈骗宣传情况登记表", rows)
    assert told(reading) == [("T1!B3", "leaflets", 1860), ("T1!D3", "pledges", 1792)]


def test_nurses_below_an_audience_were_told() -> None:
    text = "\n".join(
        [
            "唐河县人民医院2024年10月反诈宣传统计表,,,",
            "科室,受众（人次）,,电子屏（块）",
            ",就诊患者,医护人员,",
            "门诊部,2150,85,4",
            "急诊科,260,22,1",
        ]
    )
    reading = normalise_bytes(text.encode(), "统计.csv", today=date(2026, 1, 1))
    assert [(one.cell, one.measure, one.target_group) for one in reading.facts if one.cell[0] in "BC"] == [
        ("B4", "people_reached", "patients"),
        ("C4", "people_reached", "workers"),
        ("B5", "people_reached", "patients"),
        ("C5", "people_reached", "workers"),
    ]
