"""Letters in a sheet, answers in words, stories beside names, numbers of columns, and what reports say again of their tables
(contract 2, 4.1, 4.3, 4.4, 4.10, 4.12, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from etl.layout.question_columns import asks_how_it_went, asks_how_many
from etl.meaning.quantity import read_quantity

from .small_documents import read as read_document
from .small_sheets import codes, figures, read, read_book, roles
from .told_reports import counted, read_report, read_sentence

TITLE = "沂水县高庄镇2024年5月反诈宣传工作简报"


def test_a_remark_head_that_lets_papers_be_attached_is_a_head() -> None:
    assert read_quantity("备注（可附说明）").kind != "vague"
    rows = [["单位", "宣传单（份）", "备注（可附说明）"], ["龙山所", 120, ""], ["象达所", 80, "已并入"]]
    assert figures(read([["反诈宣传统计表"], *rows])) == [("B3", "leaflets", 120), ("B4", "leaflets", 80)]


def test_column_numbers_that_add_up_others_are_no_figures() -> None:
    reading = read(
        [
            ["反诈宣传统计表"],
            ["单位", "宣传单（份）", "受众（人次）", "其中：老年人（人次）", "其中：其他（人次）"],
            ["甲", 1, "2=3+4", 3, 4],
            ["龙山所", 120, 50, 20, 30],
        ]
    )
    assert [cell for cell, _, _ in figures(reading)] == ["B4", "D4", "E4"]
    assert codes(reading) == []
    assert set(roles(reading, "B3", "C3", "E3")) <= {"header", "serial", "label"}


def test_thirds_of_a_month_with_their_days() -> None:
    rows = [
        ["单位", "上旬（1—10日）", "中旬（11—20日）", "下旬（21—30日）"],
        ["", *["宣传单（份）"] * 3],
        ["龙山所", 10, 20, 30],
    ]
    reading = read([["2023年4月反诈宣传统计表"], *rows], merged=["A2:A3"])
    assert [(f.value, str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        (10, "2023-04-01", "2023-04-10"), (20, "2023-04-11", "2023-04-20"), (30, "2023-04-21", "2023-04-30"),
    ]  # fmt: skip


def test_running_totals_up_to_several_days_each_end_on_their_own() -> None:
    rows = [["单位", "截至3月31日", "截至6月30日"], ["", *["宣传单（份）"] * 2], ["龙山所", 10, 25]]
    reading = read(
        [["2023年反诈宣传进度表（累计数）"], *rows], "龙陵县2023年反诈宣传进度.xlsx", merged=["A2:A3"]
    )
    assert [(f.value, f.basis, str(f.period_end)) for f in reading.facts] == [
        (10, "cumulative", "2023-03-31"), (25, "cumulative", "2023-06-30"),
    ]  # fmt: skip


def test_a_form_says_of_whom_and_when_the_table_behind_it_is() -> None:
    form = [
        ["填报单位", "锁金一社区", "活动时间", "2024年9月21日"],
        ["发放宣传单（份）", "150", "海报（张）", "8"],
    ]
    online = [["线上渠道", "推送（条）"], ["社区公众号", "2"]]
    reading = read_document("反诈宣传活动登记表", form, "附：线上宣传情况", online)
    assert [(f.cell, f.unit, str(f.period_start)) for f in reading.facts if f.cell.startswith("T2")] == [
        ("T2!B2", "锁金一社区", "2024-09-21")
    ]
    assert reading.held == []


def test_a_township_by_its_stem_is_one_whoever_reports() -> None:
    rows = [["填报单位：永春县反诈中心"], ["乡镇", "宣传单（份）"], ["蓬壶", 10], ["下洋镇", 20]]
    reading = read([["永春县2024年3月反诈宣传统计表"], *rows], "永春县2024年3月反诈宣传.xlsx")
    assert [(f.unit, f.unit_type) for f in reading.facts] == [("蓬壶", "township"), ("下洋镇", "township")]


LEDGER = [
    ["反诈宣传台账"],
    ["日期", "活动名称", "活动内容", "受众（人次）"],
    ["4月3日", "集中宣传", "民警设摊讲解，发放宣传单220份。", 260],
    ["4月9日", "车站宣传", "因暴雨取消，未开展。", None],
]


def test_a_story_beside_a_name_is_no_name() -> None:
    reading = read(LEDGER)
    assert sorted((f.cell, f.measure, f.value, f.activity) for f in reading.facts) == [
        ("B3", "sessions", 1, "集中宣传"), ("C3", "leaflets", 220, "集中宣传"), ("D3", "people_reached", 260, "集中宣传"),
    ]  # fmt: skip
    assert roles(reading, "C3", "C4") == ["figure", "note"]


@pytest.mark.parametrize(
    ("question", "many", "went"),
    [
        ("是否开展入户宣传？走访多少户？", True, False), ("国家反诈中心APP推广情况？", False, True),
        ("志愿者参与情况？", False, True), ("本季度辖区电诈发案情况？", False, False),
        ("下季度有何打算？", False, False), ("是否利用广播开展宣传？", False, False),
    ],
)  # fmt: skip
def test_what_a_question_asks_for(question: str, many: bool, went: bool) -> None:
    assert (asks_how_many(question), asks_how_it_went(question)) == (many, went)


def test_answers_in_words_are_read() -> None:
    rows = [
        ["共开展多少场反诈宣传活动？", "14场"],
        ["共发放宣传资料多少份？", "约5000份"],
        ["受教育群众有多少人次？", "7000人次"],
        ["张贴海报、悬挂横幅情况？", "海报230张，横幅32条。"],
        ["志愿者参与情况？", "本季度志愿者参与宣传258人次。"],
        ["本季度电诈发案情况？", "发案3起，损失11.5万元。"],
    ]
    reading = read([["反诈宣传调查问卷"], ["问题", "填写内容"], *rows])
    assert figures(reading) == [
        ("B3", "sessions", 14), ("B4", "leaflets", 5000), ("B5", "people_reached", 7000),
        ("B6", "posters", 230), ("B6", "banners", 32), ("B7", "staff", 258),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_letter_that_fills_a_sheet_is_signed() -> None:
    done = "11月份，走访农户318户，发放反诈明白纸350份。"
    lines = ["关于11月份反诈宣传工作的报告", "康县公安局：", done, "康县公安局阳坝派出所", "2023年11月30日"]
    reading = read([[line] for line in lines], "报告.xlsx")
    assert [(f.unit, f.measure, str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        ("康县公安局阳坝派出所", measure, "2023-11-01", "2023-11-30")
        for measure in ("households", "leaflets")
    ]
    assert set(roles(reading, "A4", "A5")) == {"meta"}


TOWNS = [["镇", "宣传资料（份）", "宣讲（场）"], ["双沟镇", 4200, 22], ["古邳镇", 3160, 18]]
SUMS = "8月，共发放宣传资料{}份，组织宣讲40场（见附表）。"


def test_a_cover_sheet_says_its_table_again() -> None:
    said = [
        ["情况说明"],
        ["8月，各镇共发放宣传资料7360份，组织宣讲40场。"],
        ["双沟镇力度大，发放宣传资料4200份。"],
    ]
    said.append(["县反诈中心发送反诈短信4.5万条。"])
    sheets = {"说明": said, "统计": [["睢宁县2023年8月反诈宣传统计表"], *TOWNS]}
    reading = read_book(sheets, "睢宁县2023年8月反诈宣传.xlsx")
    assert [(f.measure, f.value) for f in reading.facts if f.sheet == "说明"] == [("sms", 45000)]
    assert [issue for issue in reading.issues if issue.severity != "note"] == []


def test_a_sum_that_the_table_does_not_make_is_asked_about() -> None:
    table = [[str(text) for text in row] for row in TOWNS]
    for told, asked in (("7360", []), ("7630", ["prose_total_differs"])):
        reading = read_document("睢宁县2023年8月反诈宣传简报", SUMS.format(told), table)
        assert [f.cell for f in reading.facts] == ["T1!B2", "T1!C2", "T1!B3", "T1!C3"]
        assert [issue.code for issue in reading.issues if issue.severity == "query"] == asked


def test_a_day_of_the_list_is_told_once() -> None:
    table = [
        ["日期", "活动名称", "宣传单（份）", "受众（人次）"],
        ["5月8日", "集中宣传", "260", "310"],
        ["5月12日", "院坝会", "90", "84"],
    ]
    line = "5月8日，社区开展集中宣传，发放宣传单260份，受众310人次，悬挂横幅4条。"
    reading = read_document("清江社区2023年5月反诈宣传总结", line, "活动清单附后。", table)
    assert [(f.measure, f.value) for f in reading.facts if not f.cell.startswith("T")] == [("banners", 4)]


def test_names_and_numbers_in_turn_without_a_word_that_shares_them_out() -> None:
    reading = read_report([TITLE, "国寺营村、韦家庄村、通海村新设反诈宣传栏3处、2处、1处。"], "简报.txt")
    assert [(f.unit, f.value) for f in reading.facts] == [("国寺营村", 3), ("韦家庄村", 2), ("通海村", 1)]


def test_that_day_is_the_one_named_last() -> None:
    lines = [
        "9月12日，全校1860余名师生参加反诈宣传启动仪式。",
        "随后，各班开班会。当天，全校共召开主题班会42场。",
        "9月11日至15日，校园广播播出反诈音频6次。",
    ]
    reading = read_report(["长征源小学2023年9月反诈宣传活动", *lines], "活动.txt")
    assert [(f.value, str(f.period_start)) for f in reading.facts if f.measure == "sessions"] == [
        (42, "2023-09-12")
    ]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("走访群众和商户292户。", "unspecified"), ("走访商户292户。", "merchants"),
        ("快递员派件时当面提醒收件人3.1万余人次。", "unspecified"), ("举办反诈讲座2场，318名职工参加。", "workers"),
    ],
)  # fmt: skip
def test_whom_a_figure_is_of(sentence: str, group: str) -> None:
    assert {figure.group for figure in read_sentence(sentence).figures} == {group}


def test_notices_to_a_group_and_who_calls_from_door_to_door() -> None:
    assert counted("19个业主微信群发布反诈预警38条，群公告11条。") == [("posts", 38), ("posts", 11)]
    assert counted("12名管家本月上门宣传1930户。")[0] == ("staff", 12)


def test_how_often_the_text_was_read_is_no_figure() -> None:
    reading = read_report(
        [TITLE, "发放反诈传单30份。", "（发布时间：2024-05-14 16:05　阅读：352）"], "简报.txt"
    )
    assert [f.value for f in reading.facts] == [30]
    assert [issue.code for issue in reading.issues if issue.severity != "note"] == []


def test_where_the_police_stood_does_not_report() -> None:
    lines = [
        "来源：弥勒交警　发布时间：2024年1月29日",
        "1月26日上午，广昆高速弥勒北收费站，民警把宣传单递进车窗。",
        "春运启动以来，弥勒市公安局交警大队设点宣传，出动警力85人次，发放提示卡4000张。",
    ]
    reading = read_report(["春运路上，弥勒交警带您识骗局！", *lines], "春运.txt")
    assert {f.unit for f in reading.facts} == {"弥勒市公安局交警大队"}
