"""What one header text says: measure, unit, scale, group, channel and the part it plays."""

from __future__ import annotations

import pytest

from etl.layout.header_path import combine_path
from etl.meaning.head_units import split_unit
from etl.meaning.header import read_header


@pytest.mark.parametrize(
    ("text", "part", "measure", "unit", "scale"),
    [
        ("宣传单\n（份）", "measure", "leaflets", "份", 1),
        ("宣传（户）", "measure", "households", "户", 1),
        ("宣传（人次）", "measure", "people_reached", "人次", 1),
        ("发送短信（万条）", "measure", "sms", "条", 10_000),
        ("宣传材料、提示牌（份、块）", "measure", "mixed_materials", "份", 1),
        ("序  号", "serial", "", "", 1),
        ("备注", "note", "", "", 1),
        ("工作开展情况", "narrative", "", "", 1),
        ("入户覆盖率", "ratio", "households", "", 1),
        ("发放宣传资料（较昨日）", "ratio", "leaflets", "", 1),
        ("计划场次", "planned", "sessions", "", 1),
        ("户数（户）", "base", "households", "户", 1),
        ("入户户数", "measure", "households", "", 1),
        ("合  计", "total", "", "", 1),
        ("1-6月累计", "cumulative", "", "", 1),
        ("5月以来发放宣传单（份）", "cumulative", "leaflets", "份", 1),
        ("专项行动以来讲座（场）", "cumulative", "sessions", "场", 1),
        ("本月", "period", "", "", 1),
        ("上月", "earlier", "", "", 1),
        ("去年同期宣传单（份）", "earlier", "leaflets", "份", 1),
        ("上半年宣传单（份）", "measure", "leaflets", "份", 1),
        ("其中：老年人", "group", "", "", 1),
        ("抓获人数（人）", "no_count", "", "人", 1),
        ("宣传考核得分", "no_count", "", "", 1),
        ("劝阻受害人（人）", "measure", "scams_stopped", "人", 1),
        ("覆盖小区（个）", "base", "", "个", 1),
        ("宣传阵地（平方米）", "measure", "", "平方米", 1),
    ],
)
def test_header_text(text: str, part: str, measure: str, unit: str, scale: int) -> None:
    meaning = read_header(text)
    assert (meaning.part, meaning.measure, meaning.unit, meaning.scale) == (part, measure, unit, scale)


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("单  位", "unit"), ("镇（街道）", "district"), ("活动时间", "date"), ("宣传对象", "group"),
        ("宣传方式", "channel"), ("活动名称", "activity"), ("活动地点", "venue"), ("计量单位", "unit_of_measure"),
        ("数量", "value"), ("指标名称", "measure"), ("班级", "subunit"), ("状态", "state"),
    ],
)  # fmt: skip
def test_dimension(text: str, dimension: str) -> None:
    assert (read_header(text).part, read_header(text).dimension) == ("dimension", dimension)


@pytest.mark.parametrize(
    ("path", "measure", "groups", "channels", "part"),
    [
        (("宣传活动", "集中宣传\n（场次）"), "sessions", (), ("stall",), "measure"),
        (("宣传活动", "受教育\n（人次）"), "people_reached", (), (), "measure"),
        (("宣传资料", "（份）"), "leaflets", (), (), "measure"),
        (("发放宣传资料（份）", "累计"), "leaflets", (), (), "cumulative"),
        (("受众消费者人数", "其中：老年人"), "people_reached", ("elderly",), (), "measure"),
        (("入户宣传", "户数"), "households", (), ("door_to_door",), "measure"),
        (("拟开展活动", "预计人数"), "people_reached", (), (), "planned"),
        (("村（社区）", "计量单位"), "", (), (), "dimension"),
    ],
)
def test_header_path(
    path: tuple[str, ...], measure: str, groups: tuple[str, ...], channels: tuple[str, ...], part: str
) -> None:
    meaning = combine_path([read_header(text) for text in path])
    assert (meaning.measure, meaning.groups, meaning.channels, meaning.part) == (
        measure,
        groups,
        channels,
        part,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宣传单(万份)", ("宣传单", "份", 10_000)),
        ("宣传单/份", ("宣传单", "份", 1)),
        ("填报单位(盖章)", ("填报单位(盖章)", "", 1)),
        ("投入警力(人次)1", ("投入警力", "人次", 1)),
    ],
)
def test_split_unit(text: str, expected: tuple[str, str, int]) -> None:
    assert split_unit(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "挽损金额(元)", "挽损", "追赃挽损金额（元）", "止损金额", "止损（元）", "挽回金额", "避免损失", "减损金额",
        "劝阻资金（元）", "为群众挽损金额", "避免群众财产损失", "堵截资金（万元）",
    ],
)  # fmt: skip
def test_money_saved_is_what_the_campaign_did(text: str) -> None:
    meaning = read_header(text)
    assert (meaning.measure, meaning.part, meaning.other_business) == ("loss_prevented", "measure", False)


@pytest.mark.parametrize(
    "text", ["涉案金额", "止付金额（元）", "追回金额（元）", "冻结金额", "宣传经费（元）"]
)
def test_money_of_other_business_is_no_measure(text: str) -> None:
    assert (read_header(text).measure, read_header(text).other_business) == ("", True)


@pytest.mark.parametrize(
    "text",
    ["处置涉诈视频（个）", "下架诈骗APP（款）",
     "清理涉诈横幅（条）", "涉诈视频处置数（个）", "拆除横幅（条）", "举报违法短视频（条）"],
)  # fmt: skip
def test_what_was_taken_down_is_no_measure(text: str) -> None:
    assert (read_header(text).part, read_header(text).other_business) == ("no_count", True)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("原创反诈视频（个）", "videos"),
        ("更换宣传栏（块）", "boards"),
        ("打击整治养老诈骗宣传资料（份）", "leaflets"),
    ],
)
def test_what_the_campaign_made_stays_a_measure(text: str, measure: str) -> None:
    assert read_header(text).measure == measure


def test_payments_stopped_are_asked_about() -> None:
    assert [read_header(text).measure for text in ("止付（起）", "紧急止付", "紧急止付（万元）")] == [
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("受害人数（人）", True), ("被骗人数", True), ("女性受害人数", True), ("被骗群众（人）", True),
        ("受害人回访（人）", False), ("走访受害群众（人）", False), ("联系受害人（人）", False),
        ("防被骗宣传人数", False),
    ],
)  # fmt: skip
def test_how_many_were_harmed_is_other_business_and_work_with_them_is_asked_about(
    text: str, known: bool
) -> None:
    assert (read_header(text).part, read_header(text).other_business) == ("no_count", known)


@pytest.mark.parametrize(
    "text", ["培训时长（小时）", "播放时长（分钟）", "宣讲时长", "民警培训（学时）", "培训学时数"]
)
def test_how_long_something_took_is_no_count_of_it(text: str) -> None:
    assert (read_header(text).part, read_header(text).measure) == ("note", "")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("口头告知旅客（人次）", "people_reached"),
        ("柜面解说（人次）", "people_reached"),
        ("叮嘱家属（人）", "people_reached"),
        ("讲解员（人）", ""),
        ("门诊（人次）", ""),
    ],
)
def test_the_unit_in_brackets_tells_who_was_spoken_to(text: str, measure: str) -> None:
    assert read_header(text).measure == measure


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("辖区档口数（个）", "base"),
        ("门面总数", "base"),
        ("现有车位数量（个）", "base"),
        ("走访门店数（家）", "measure"),
        ("张贴海报店铺数（家）", "measure"),
    ],
)
def test_what_there_is_is_a_base(text: str, part: str) -> None:
    assert read_header(text).part == part


def test_a_bracket_of_many_units_that_is_none_is_read_in_one_go() -> None:
    text = f"宣传（{'人次' * 60}x）"  # each 人次 could be read in two ways
    assert split_unit(text.replace("（", "(").replace("）", ")"))[1:] == ("", 1)
    assert split_unit("宣传(人次、户)") == ("宣传", "人次", 1)


@pytest.mark.parametrize(
    ("head", "dimension"),
    [
        ("村名", "district"), ("社区名", "district"), ("单位名", "unit"), ("活动名", "activity"), ("姓名", "person"),
        ("村/社区", "district"), ("单位、部门", "unit"), ("学校/班级", "unit"), ("日期/时间", "date"),
        ("签名", ""), ("主题/内容", ""), ("讲座/培训", ""),
    ],
)  # fmt: skip
def test_a_name_in_short_and_joined_names_are_dimensions(head: str, dimension: str) -> None:
    assert read_header(head).dimension == dimension


def test_times_of_several_ways_are_sessions() -> None:
    assert read_header("讲座、入户（次）").measure == "sessions"
    assert read_header("入户走访（户次）").measure == "households"


@pytest.mark.parametrize("head", ["发布条数", "发布篇数", "发文篇数"])
def test_what_a_platform_published_are_posts(head: str) -> None:
    assert read_header(head).measure == "posts"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("桌贴、水牌（块）", "mixed_materials"),
        ("吊旗、地贴（面）", "mixed_materials"),
        ("宣传单、刮刮牌（份）", "mixed_materials"),
        ("折页和收纳包（个）", "mixed_materials"),
        ("海报/闸机板", "mixed_materials"),
        ("水牌（块）", "boards"),
        ("海报、挂画（张）", "posters"),
        ("展板、门牌", "boards"),
        ("海报及名单（张）", "posters"),
        ("微信公众号、网页（条）", "posts"),
        ("宣传单、宣传页（张）", "leaflets"),
    ],
)
def test_two_materials_in_one_figure_though_one_has_no_known_name(text: str, measure: str) -> None:
    assert read_header(text).measure == measure
