"""Who speaks in the report of a township or a chat group, and the full name of who reports (contract 1, 4.12)."""

from __future__ import annotations

import pytest

from etl.meaning.unit import find_unit_in_text, unit_key
from etl.prose.matter.speakers import leading_unit

from .told_reports import read_report


def units(lines: list[str], name: str = "月报.txt") -> list[str]:
    return [fact.unit for fact in read_report(lines, name).facts]


BANK = "江西于都农村商业银行股份有限公司现有营业网点31个、在职员工268人。"
TITLE = "长沙县路口镇2023年10月反诈宣传月报"


@pytest.mark.parametrize(
    ("line", "village"),
    [
        ("明月村入户走访120户。", "明月村"),
        ("今天上午明月村入户走访120户。", "明月村"),
        ("明月村今天在村口入户走访120户。", "明月村"),
        ("10月12日，明月村入户走访120户。", "明月村"),
        ("近日，花桥社区入户走访120户。", "花桥社区"),
        ("全村入户走访120户。", "长沙县路口镇"),
        ("各行政村入户走访120户。", "长沙县路口镇"),
        ("镇文化站入户走访120户。", "长沙县路口镇"),
        ("镇综治办入户走访120户。", "长沙县路口镇"),
        ("镇派出所入户走访120户。", "镇派出所"),
        ("镇中心小学入户走访120户。", "镇中心小学"),
    ],
)
def test_villages_speak_for_themselves_and_departments_for_their_house(line: str, village: str) -> None:
    assert units([TITLE, line]) == [village]


def test_all_villages_of_a_paragraph_are_told_apart() -> None:
    line = "仙人冲村入户走访80户；黄岩村入户走访60户；桃源河村入户走访50户。"
    assert units([TITLE, line]) == ["仙人冲村", "黄岩村", "桃源河村"]


def test_a_village_of_three_characters_is_no_speaker_elsewhere() -> None:
    assert leading_unit("小山村开展宣讲2场。")[0] == ""
    assert units(["大英县公安局回马派出所2023年10月反诈宣传月报", "明月村入户走访120户。"]) == [
        "大英县公安局回马派出所"
    ]


def test_messages_of_a_chat_group_are_of_who_wrote_them_and_when() -> None:
    reading = read_report(
        [
            "龙游县詹家镇反诈宣传工作群",
            "浦山村网格员 2023/5/17 9:12",
            "今天入户宣传45户。",
            "镇反诈办 2023/5/17 9:20",
            "全镇今天集中宣传1场。",
            "夏金村-方某 2023-05-18 11:03:20",
            "在文化礼堂开展反诈讲座1场。",
            "李某 2023/5/18 15:47",
            "悬挂横幅3条。",
        ],
        "群消息.txt",
    )
    assert [(fact.unit, f"{fact.period_start}") for fact in reading.facts] == [
        ("浦山村", "2023-05-17"),
        ("龙游县詹家镇", "2023-05-17"),
        ("夏金村", "2023-05-18"),
        ("龙游县詹家镇", "2023-05-18"),
    ]


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (
            ["于都农商银行2023年二季度反诈宣传工作总结", BANK, "发放折页300份。"],
            "江西于都农村商业银行股份有限公司",
        ),
        (
            [
                "镇平县石佛寺镇2023年5月反诈宣传工作报告",
                "发放折页300份。",
                "石佛寺镇人民政府",
                "2023年6月2日",
            ],
            "镇平县石佛寺镇人民政府",
        ),
        (["城厢镇2023年5月反诈宣传工作报告", "5月，在安溪县城厢镇发放折页300份。"], "城厢镇"),
    ],
)
def test_the_full_name_that_the_report_gives(lines: list[str], unit: str) -> None:
    assert units(lines) == [unit]


def test_a_name_ends_before_what_its_house_has() -> None:
    text = f"{BANK}现将二季度反诈宣传工作开展情况总结如下：一是厅堂宣传常态化。"
    assert find_unit_in_text(text) == "江西于都农村商业银行股份有限公司"


def test_a_firms_name_with_its_province_is_the_bank_of_the_county() -> None:
    assert unit_key("江西于都农村商业银行股份有限公司", "360731") == unit_key("于都农商银行", "360731")
    assert unit_key("江西农商银行", "") != unit_key("于都农商银行", "")


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (["拱北海关所属斗门海关2024年5月反诈宣传小结", "发放折页300份。"], "拱北海关所属斗门海关"),
        (["菜鸟驿站（龙翔路店）2024年6月反诈宣传登记", "发放折页300份。"], "菜鸟驿站（龙翔路店）"),
        (["婺源县江岭景区2024年4月反诈宣传月报", "景区游客中心发放折页300份。"], "婺源县江岭景区"),
        (["大英县隆盛镇清音寺2024年五月反诈宣传", "发放折页300份。"], "大英县隆盛镇清音寺"),
        (
            ["遂宁市住房公积金管理中心大英管理部2024年5月反诈宣传", "发放折页300份。"],
            "遂宁市住房公积金管理中心大英管理部",
        ),
        (
            [
                "反诈周记",
                "县气象局驻联丰村工作队2024年6月发放折页300份。",
                "联丰村驻村工作队",
                "2024年6月23日",
            ],
            "联丰村驻村工作队",
        ),
        (["清明反诈提示", "龙陵县殡仪馆 2024年4月", "4月1日，发放折页300份。"], "龙陵县殡仪馆"),
        (["丽江市酒店协会2024年5月反诈宣传", "会员单位古城区云栖酒店发放折页300份。"], "古城区云栖酒店"),
    ],
)
def test_houses_of_other_kinds(lines: list[str], unit: str) -> None:
    assert units(lines) == [unit]


def test_a_day_told_in_passing_is_not_the_time_of_a_term() -> None:
    lines = ["武侯区老年大学2024年春季学期反诈教育总结", "本学期开设防骗课6节。", "5月9日，举办讲座1场。"]
    assert [(str(f.period_start), str(f.period_end)) for f in read_report(lines).facts] == [
        ("2024-02-01", "2024-07-31"),
        ("2024-05-09", "2024-05-09"),
    ]


def test_each_who_reports_in_a_meeting_speaks_for_himself() -> None:
    lines = ["会议记录", "时间：2024年5月8日", "龙山村汇报：4月入户宣传260户。", "芒麦村汇报：4月张贴海报40张。",
             "街道办汇报：4月举办讲座2场。"]  # fmt: skip
    reading = read_report(lines, "记录.txt")
    assert [(fact.unit, fact.value) for fact in reading.facts] == [
        ("龙山村", 260), ("芒麦村", 40), ("街道办", 2),
    ]  # fmt: skip


def test_an_office_in_brackets_is_the_street_that_reports() -> None:
    reading = read_report(["腾冲市腾越街道2024年5月反诈简报", "【街道综治中心】电话回访居民30户。"])
    assert [(fact.unit, fact.value) for fact in reading.facts] == [("腾冲市腾越街道", 30)]
    assert reading.issues == []


def test_the_days_of_a_holiday_stand_in_brackets() -> None:
    facts = read_report(["英德市英城街道反诈宣传", "2024年国庆档（10月1日-7日），发放宣传单386份。"]).facts
    assert [(str(f.period_start), str(f.period_end)) for f in facts] == [("2024-10-01", "2024-10-07")]
