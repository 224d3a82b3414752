"""Words of the field and what they stand for."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.lexicon import (
    default_channel,
    find_channels,
    find_groups,
    find_measures,
    load_lexicon,
    measure_for_unit,
    read_channel,
    read_group,
    squeeze,
    units_of,
    vocabulary,
)


@pytest.mark.parametrize(
    ("word", "unit", "measure"),
    [
        ("宣传", "户", "households"),
        ("宣传", "人次", "people_reached"),
        ("宣传", "场次", "sessions"),
        ("宣传", "份", "leaflets"),
        ("宣传品", "份", "gifts"),
        ("宣传品", "本", "leaflets"),
        ("网络宣传", "条", "posts"),
        ("LED", "块", "screens"),
        ("LED宣传", "次", "broadcasts"),
        ("毛巾", "条", "gifts"),
        ("横幅", "条", "banners"),
        ("发送短信", "条", "sms"),
        ("宣传单", "万份", "leaflets"),
        ("宣传活动", "场/次", "sessions"),
        ("宣传活动", "场（次）", "sessions"),
        ("讲座", "人次", "people_reached"),
        ("直播", "期", "sessions"),
        ("短视频", "部", "videos"),
        ("挽回损失", "万元", "loss_prevented"),
        ("成功劝阻", "元", "loss_prevented"),
        ("成功劝阻", "起", "scams_stopped"),
        ("播放宣传光盘", "场次", "sessions"),
        ("面对面宣传", "人次", "people_reached"),
        ("学生", "人次", "people_reached"),
        ("老年人", "场次", "sessions"),
        ("讲座人数", "", "people_reached"),
        ("宣传户数", "", "households"),
        ("海报", "个", "posters"),
        ("微信群", "个", None),
        ("宣传单", "元", None),
        ("安装APP", "%", None),
        ("参与网点数", "个", None),
        ("活动地点", "", None),
        ("问卷", "份", None),
    ],
)
def test_the_bracketed_unit_decides(word: str, unit: str, measure: str | None) -> None:
    assert measure_for_unit(word, unit) == measure


@pytest.mark.parametrize(
    ("header", "codes"),
    [
        ("发放宣传资料\n（份）", ["leaflets"]),
        ("发放反诈宣传单", ["leaflets"]),
        ("发放宣传品数量", ["gifts"]),
        ("发放《致全市居民的一封信》", ["leaflets"]),
        ("明白纸", ["leaflets"]),
        ("粘贴海报", ["posters"]),
        ("张贴宣传画（张）", ["posters"]),
        ("刷写标语", ["banners"]),
        ("过街帘", ["banners"]),
        ("黑板报(幅)", ["boards"]),
        ("设固定宣传栏（处）", ["boards"]),
        ("举行宣传活动（场次）", ["sessions"]),
        ("院坝会", ["sessions"]),
        ("反诈课堂", ["sessions"]),
        ("接受健康教育人数", ["people_reached"]),
        ("受众消费者人数", ["people_reached"]),
        ("面对家长的讲座人数", ["people_reached"]),
        ("接受群众咨询（人次）", ["consultations"]),
        ("入户走访\n（户）", ["households"]),
        ("微信群转发（条）", ["posts"]),
        ("公众号推文阅读量", ["views"]),
        ("短视频播放量", ["views"]),
        ("LED宣传", ["screens"]),
        ("村村响", ["broadcasts"]),
        ("出动警车（辆次）", ["vehicles"]),
        ("安装国家反诈中心app（人）", ["app_installs"]),
        ("投入警力（人次）", ["staff"]),
        ("签订承诺书（份）", ["pledges"]),
        ("媒体报道（篇）", ["media_reports"]),
        ("通过广播、电视开展宣传（次）", ["media_reports"]),
        ("入户发放宣传单", ["leaflets"]),
        ("面对青少年的讲座和培训人数", ["people_reached", "people_reached"]),
        ("面对青少年的讲座和培训场次", ["sessions", "sessions"]),
        ("告家长书（份）", ["leaflets"]),
        ("宣传栏、展板（块）", ["boards", "boards"]),
        ("宣传材料、提示牌（份、块）", ["leaflets", "boards"]),
        ("海报、标语、条幅", ["posters", "banners", "banners"]),
        ("宣传（户）", ["households"]),
        ("微信群（个）", []),
        ("活动时间", []),
        ("宣传方式", []),
        ("活动地点", []),
        ("知晓率", []),
        ("覆盖村组", []),
        ("联系电话", []),
        ("集中宣传月", []),
    ],
)
def test_headers_name_measures(header: str, codes: list[str]) -> None:
    assert [hit.code for hit in find_measures(header)] == codes


def test_hits_are_places_in_the_squeezed_text() -> None:
    header = "发放 宣传单\n（份）"
    hit = find_measures(header)[-1]
    assert squeeze(header)[hit.start : hit.end] == hit.word == "宣传单"


@pytest.mark.parametrize(
    ("cell", "groups"),
    [
        ("学生、家长", ("students", "parents")),
        ("老年人", ("elderly",)),
        ("独居老人", ("elderly_alone",)),
        ("过往旅客", ()),
        ("全体居民", ("residents",)),
        ("群众", ("residents",)),
        ("外卖骑手", ("transport_workers",)),
        ("财会人员", ("finance_staff",)),
        ("务工人员", ("migrant_workers",)),
        ("师生", ("students", "teachers")),
        ("大学生", ("university_students",)),
        ("患儿、家长", ("children", "parents")),
        ("残障客户", ("disabled",)),
        ("中老年客户", ("elderly",)),
        ("待业青年", ("youth",)),
    ],
)
def test_cells_of_target_groups(cell: str, groups: tuple[str, ...]) -> None:
    assert read_group(cell) == groups


def test_the_people_of_a_count_are_no_target_group() -> None:
    assert find_groups("受教育群众（人次）") == []
    assert [hit.code for hit in find_groups("面向青少年的讲座")] == ["youth"]
    assert find_groups("社区居民委员会") == []


@pytest.mark.parametrize(
    ("cell", "channels"),
    [
        ("讲座+入户", ("lecture", "door_to_door")),
        ("院坝会+入户宣讲", ("training", "door_to_door")),
        ("广播+宣传车", ("broadcast", "vehicle")),
        ("现场宣讲", ("lecture",)),
        ("设摊", ("stall",)),
        ("网点宣传", ("branch",)),
        ("主题班会", ("class_meeting",)),
        ("文艺汇演", ("performance",)),
        ("座谈会", ("training",)),
        ("黑板报", ("board",)),
        ("发放资料", ("handout",)),
        ("张贴海报", ("posting",)),
        ("抖音", ("short_video",)),
        ("电视", ("media",)),
        ("户籍窗口", ("service_window",)),
        ("其他", ()),
    ],
)
def test_cells_of_channels(cell: str, channels: tuple[str, ...]) -> None:
    assert read_channel(cell) == channels


def test_materials_name_no_channel_of_their_own() -> None:
    assert find_channels("资料发放张贴") == []
    assert [hit.code for hit in find_channels("集中宣传（场次）")] == ["stall"]
    assert find_channels("联系电话") == []


def test_default_channels_come_from_the_vocabulary() -> None:
    assert default_channel("leaflets") == "handout"
    assert default_channel("sessions") == "unspecified"
    assert default_channel("no such measure") == "unspecified"


def test_every_measure_and_channel_and_group_has_a_word() -> None:
    for kind, codes in (("measures", "measures"), ("channels", "channels"), ("groups", "target_groups")):
        named = {code for entry in load_lexicon(kind).entries.values() for code in entry.codes if code}
        missing = set(vocabulary(codes)) - named - {"unspecified", "mixed_materials"}
        assert missing <= {"handout", "posting", "banner", "board", "gift"}, kind


def test_every_measure_has_units() -> None:
    assert [code for code in vocabulary("measures") if not units_of(code)] == []


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("门诊大厅设摊", ("stall",)),
        ("营业厅讲座", ("lecture",)),
        ("厅堂宣讲", ("lecture",)),
        ("服务窗口电话提醒", ("phone",)),
        ("办事大厅LED屏播放", ("screen",)),
        ("网点摆摊", ("stall",)),
        # the hall is the way where nothing else is named, and one of several where it is listed
        ("网点厅堂宣传", ("branch",)),
        ("柜面提醒", ("branch",)),
        ("厅堂、讲座", ("branch", "lecture")),
        ("网点+入户", ("branch", "door_to_door")),
        ("网点和入户", ("branch", "door_to_door")),
    ],
)
def test_a_hall_is_where_another_way_was_gone(text: str, ways: tuple[str, ...]) -> None:
    assert read_channel(text) == ways


@pytest.mark.parametrize(
    ("head", "groups"),
    [
        ("银发防骗讲座（场）", ("elderly",)),
        ("银发群体参加人次", ("elderly",)),
        ("银发宣讲团宣讲（场）", ()),  # who spoke
        ("银龄志愿者宣讲（场）", ()),
    ],
)
def test_the_grey_haired_are_elderly_where_it_is_for_them(head: str, groups: tuple[str, ...]) -> None:
    assert read_header(head).groups == groups
