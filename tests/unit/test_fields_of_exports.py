"""Heads as a platform's tables name their fields (org_code, created_at) beside Chinese ones: who keyed a record in and when
is no deed and no day of one (contract 2, 4.10)."""

from __future__ import annotations

import pytest

from etl.meaning.english import in_chinese

from .small_sheets import codes, figures, read, roles

HEADS = ["id", "org_code", "填报单位", "created_at", "活动名称", "活动日期", "参与人数（人次）", "audit_by"]


def test_an_export_counts_what_its_chinese_heads_count() -> None:
    reading = read(
        [
            HEADS,
            [30118, 530523001, "龙山派出所", "2023-04-03 09:12:33", "反诈集中宣传", "2023-04-02", 320, "wangl"],
            [30121, 530523001, "龙山派出所", "2023-04-25 11:03:08", "反诈入户周", "2023-04-20至2023-04-24", 540, "chenx"],
        ]
    )  # fmt: skip
    assert figures(reading) == [
        ("G2", "people_reached", 320),
        ("G3", "people_reached", 540),
        ("E2", "sessions", 1),
        ("E3", "sessions", 1),
    ]
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts][:2] == [
        ("2023-04-02", "2023-04-02"),
        ("2023-04-20", "2023-04-24"),
    ]
    assert codes(reading) == []
    assert roles(reading, "A2", "B2", "D2", "H2") == ["serial", "serial", "note", "note"]


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("ORG_CODE", "代码"),
        ("recordNo", "编号"),
        ("user_id", "编号"),
        ("uuid", "编号"),
        ("createTime", "创建时间"),
        ("gmt_modified", "修改时间"),
        ("update_user_name", "更新人"),
        ("audit_status", "审核状态"),
        ("activity_date", "日期"),
        ("leaflet_cnt", "宣传单"),
        ("poster_num", "海报"),
        ("household_count", "总户数"),
    ],
)
def test_a_field_is_a_head_in_words(field: str, told: str) -> None:
    assert in_chinese(field) == told


@pytest.mark.parametrize(
    "field",
    ["is_deleted", "student_count", "people_count", "report_name", "channel_x", "WeChat", "iPhone", "活动ID"],
)
def test_a_field_that_is_not_known_stays(field: str) -> None:
    assert in_chinese(field) == field


def test_a_code_that_tells_something_of_its_row_is_asked_about() -> None:
    rows = [["2023-04-02", "反诈集中宣传", 320, 1], ["2023-04-09", "反诈讲座", 60, 0]]
    for field in ("is_deleted", "status_code"):
        reading = read([["活动日期", "活动名称", "人数（人次）", field], *rows])
        assert ("D1", "unknown_header") in codes(reading), field
        assert roles(reading, "D2", "D3") == ["unread", "unread"]


def test_the_number_of_an_activity_is_no_count_of_them() -> None:
    rows = [[1, "反诈集中宣传", "2023-04-02", 320], [2, "反诈讲座", "2023-04-03", 20]]
    reading = read([["活动ID", "活动名称", "活动日期", "人数（人次）"], *rows])
    assert [f.cell for f in reading.facts] == ["D2", "D3", "B2", "B3"]
    assert roles(reading, "A2", "A3") == ["serial", "serial"]
