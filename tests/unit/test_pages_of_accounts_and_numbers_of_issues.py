"""What stands around a text: whose page of an account it is, when the press wrote it, which issue of a bulletin it is."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import Period, find_periods, find_year
from etl.meaning.unit_in_text import find_unit_in_text
from etl.prose import read_document
from etl.prose.times.datelines import units_of_dateline

SCHOOL = "湄潭县中等职业学校"
BODY = [
    "新生报到，骗子也在“上班”。9月2日至6日，学校开展反诈宣传周，把防骗课送进教室。",
    "召开主题班会62场，2843名学生参加。",
    "骗子多在短视频平台引流。",
    "校园广播播放反诈小贴士。",
    "编辑：校团委新媒体中心",
]


@pytest.mark.parametrize(
    "line",
    [
        f"{SCHOOL}　2024-09-06 17:30　贵州",
        f"{SCHOOL}　2024年9月6日 17:30　发表于贵州",
        f"2024-09-06 17:30　{SCHOOL}　贵州遵义",
        f"{SCHOOL}　2024-09-06 17:30:22　IP属地：贵州",
        f"{SCHOOL} | 2024-09-06 | 阅读 320",
        f"{SCHOOL} · 2024/9/6 17:30 · 发布于贵州",
        f"{SCHOOL}　贵州省　2024.09.06　17：30　128人听过",
        f"原创　校团委　{SCHOOL}　2024-09-06 17:30　贵州",
        f"2024-09-06 17:30 来自 {SCHOOL}",
    ],
)
def test_whose_page_of_an_account_it_is_reports(line: str) -> None:
    read = read_document(["开学第一课：反诈知识“开箱即学”", line, *BODY])
    assert read.unit == SCHOOL
    assert read.paragraphs[1].role == "meta"
    assert read.period == Period(date(2024, 9, 2), date(2024, 9, 6))
    assert [f.quantity.value for f in read.paragraphs[3].reading.figures] == [62, 2843]


def test_a_day_beside_a_time_of_day_needs_no_year() -> None:
    assert units_of_dateline(1, f"{SCHOOL} 9月6日 17:30 贵州") == [SCHOOL]
    assert units_of_dateline(1, f"{SCHOOL} 昨天17:30 贵州") == [SCHOOL]
    assert units_of_dateline(1, "东桥镇　9月6日") is None
    assert units_of_dateline(1, f"{SCHOOL}　贵州") is None  # nothing says that it was written then
    assert units_of_dateline(4, f"{SCHOOL}　2024-09-06 17:30　贵州") is None  # no line below the title


def test_whose_page_it_is_is_told_in_full() -> None:
    body = ["9月12日，榕江县公安局忠诚派出所出动民辅警6人。", *BODY[2:]]
    read = read_document(
        ["乡场上支起“反诈摊”", "原创  忠诚派出所  榕江公安  2024年09月12日 18:26  贵州", *body]
    )
    assert read.unit == "榕江县公安局忠诚派出所"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (f"{SCHOOL}反诈宣传总结", SCHOOL),
        ("遵义市高等职业技术学院5月反诈宣传小结", "遵义市高等职业技术学院"),
        ("邀请县公安局等单位座谈", None),
    ],
)
def test_a_school_may_be_of_a_middle_or_higher_grade(text: str, unit: str | None) -> None:
    assert find_unit_in_text(text) == unit


@pytest.mark.parametrize(
    "line",
    [
        "国网南部县供电公司伏虎供电所　所长　何建军",
        "国网南部县供电公司伏虎供电所副所长 何建军 2024年1月3日",
        "何建军　国网南部县供电公司伏虎供电所所长",
        "述职人：何建军　国网南部县供电公司伏虎供电所所长",
        "国网南部县供电公司伏虎供电所 所长 何建军 （2024年1月）",
    ],
)
def test_whose_head_speaks_below_the_title(line: str) -> None:
    told = "2023年，客户办过户、增容时签反诈承诺书1960份，全年发放折页4200余份。"
    read = read_document(["2023年度述职报告（节选）", line, told], "伏虎供电所所长2023年度述职报告")
    assert (read.unit, read.paragraphs[1].role) == ("国网南部县供电公司伏虎供电所", "meta")
    assert read.period == Period(date(2023, 1, 1), date(2023, 12, 31))
    counted = [(f.measure, f.group) for f in read.paragraphs[2].reading.figures]
    assert counted == [("pledges", "unspecified"), ("leaflets", "unspecified")]  # of customers of no bank


def test_a_head_of_a_station_is_no_part_of_its_name() -> None:
    assert find_unit_in_text("伏虎供电所所长2023年度述职报告") == "伏虎供电所"
    assert find_unit_in_text("伏虎供电所副所长述职报告") == "伏虎供电所"


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("整个6月，市妇联走访家庭2680户", date(2024, 6, 1), date(2024, 6, 30)),
        ("这个6月，走访家庭2680户", date(2024, 6, 1), date(2024, 6, 30)),
        ("整整一个六月，走访家庭2680户", date(2024, 6, 1), date(2024, 6, 30)),
        ("6月一整月走访家庭2680户", date(2024, 6, 1), date(2024, 6, 30)),
        ("整个上半年走访家庭2680户", date(2024, 1, 1), date(2024, 6, 30)),
        ("整个二季度走访家庭2680户", date(2024, 4, 1), date(2024, 6, 30)),
    ],
)
def test_a_whole_month_is_that_month(words: str, start: date, end: date) -> None:
    assert [found.period for found in find_periods(words, 2024)] == [Period(start, end)]


@pytest.mark.parametrize("words", ["几个6月龄的孩子", "多个3月"])
def test_several_of_something_name_no_month(words: str) -> None:
    assert find_periods(words, 2024) == []


@pytest.mark.parametrize(
    ("opening", "day", "month"),
    [
        (
            "本报讯（通讯员 李雪梅　2024年7月12日）7月10日傍晚，80多名妇女围坐听讲。",
            date(2024, 7, 10),
            date(2024, 6, 1),
        ),
        (
            "本报讯（记者 李雪梅 2025年1月8日）昨日，80多名妇女围坐听讲。",
            date(2025, 1, 7),
            date(2024, 6, 1),
        ),
        (
            "本报2025年1月8日讯（记者 李雪梅）刚刚过去的12月28日，80多名妇女围坐听讲。",
            date(2024, 12, 28),
            date(2024, 6, 1),
        ),
    ],
)
def test_the_day_in_front_of_a_news_item_says_of_which_year_it_tells(
    opening: str, day: date, month: date
) -> None:
    told = "整个6月，市妇联走访家庭2680户，发放《女性防骗手册》5300册。"
    if month.year < day.year:  # of a June that was over by then, only its own year can tell
        told = "2024年" + told.removeprefix("整个")
    read = read_document(["平泉市妇联：“娘家人”送课上门", opening, told])
    assert [f.period.start for f in read.paragraphs[1].reading.figures if f.period] == [day]
    assert [f.period.start for f in read.paragraphs[2].reading.figures if f.period] == [month, month]


@pytest.mark.parametrize(
    "issue",
    [
        "2024-9期",
        "2024.09期",
        "202409期",
        "2024年第9期",
        "2024年9期",
        "2024第9期",
        "〔2024〕9期",
        "2024-9 期",
    ],
)
def test_the_number_of_an_issue_is_no_month_and_gives_the_year(issue: str) -> None:
    assert find_year(issue) == 2024
    assert not [found for found in find_periods(issue) if found.kind != "year"]
    body = ["4月18日，金寨县人民医院在门诊楼开展反诈宣传。", "向候诊患者发放宣传折页800余份。"]
    for head, name in ((issue, "工作动态"), ("把课堂搬进门诊", f"工作动态{issue}")):
        read = read_document(["金寨县人民医院工作动态", head, "把反诈课堂搬进门诊大厅", *body], name)
        assert read.period == Period(date(2024, 4, 18), date(2024, 4, 18))
        assert [f.quantity.value for f in read.paragraphs[4].reading.figures] == [800]


def test_a_month_may_be_written_with_its_year_in_figures() -> None:
    september = Period(date(2024, 9, 1), date(2024, 9, 30))
    for words in ("2024-9", "2024.9反诈简报", "202409", "2024.9期间"):
        assert [found.period for found in find_periods(words)] == [september]
    assert find_year("根据公通字〔2023〕9号文件") is None
