"""Which place a name, a title or a unit's name means."""

from __future__ import annotations

import pytest

from etl.meaning.place import find_places, parse_district_option, resolve_place

LONGLING = "云南省/保山市/龙陵县"

SETTLED = [
    # hints in falling order of authority, within, path
    (["龙山派出所", "龙陵县公安局"], "", f"{LONGLING}/龙山镇"),
    (["龙山派出所"], "530523", f"{LONGLING}/龙山镇"),
    (["腊勐派出所", "龙陵县4月份统计表"], "", f"{LONGLING}/腊勐镇"),
    (["大英县公安局回马派出所2023年反诈宣传活动台账"], "", "四川省/遂宁市/大英县/回马镇"),
    (["回马派出所"], "", "四川省/遂宁市/大英县/回马镇"),
    (["福州市锦江社区居民委员会"], "", "福建省/福州市"),
    (["锦江社区", "福州市"], "", "福建省/福州市"),
    (["梅城镇", "闽清县各乡镇反诈宣传工作月报表"], "", "福建省/福州市/闽清县/梅城镇"),
    (["文昌路街道", "银川市西夏区2023年4月"], "", "宁夏回族自治区/银川市/西夏区/文昌路街道"),
    (["农行大英支行", "大英县县级部门"], "", "四川省/遂宁市/大英县"),
    (["工行英德支行"], "", "广东省/清远市/英德市"),
    (["英德农商银行"], "", "广东省/清远市/英德市"),
    (
        ["吕梁市住房公积金管理中心汾阳管理部"],
        "",
        "山西省/吕梁市/汾阳市",
    ),  # the part of a city's centre in a county
    (["吉安市公积金中心泰和办事处"], "", "江西省/吉安市/泰和县"),
    (["英德高新区管委会"], "", "广东省/清远市/英德市"),
    (["韩城市*局新城派出所"], "", "陕西省/渭南市/韩城市/新城街道"),
    (["星沙农商银行福临支行"], "", "湖南省/长沙市/长沙县"),
    (["星沙农商银行福临支行在湖南省长沙县福临镇"], "", "湖南省/长沙市/长沙县/福临镇"),
    (["龙山镇芒麦村", "龙陵县"], "", f"{LONGLING}/龙山镇"),
    (["龙陵县、施甸县"], "", "云南省/保山市"),
    (["龙陵"], "", LONGLING),
    (["云南龙陵"], "", LONGLING),
    (["龙 陵 县"], "", LONGLING),
    (["长沙支行"], "", "湖南省/长沙市"),
    (["汨罗东站派出所"], "", "湖南省/岳阳市/汨罗市"),  # a railway station is called after its city
    (["国联保险宜昌西陵营业部"], "", "湖北省/宜昌市/西陵区"),
    (["赣州师范大学艺术设计学院"], "", "江西省/赣州市"),
    (["兰考三农职业学院"], "", "河南省/开封市/兰考县"),  # a college is called after its county
    (["湖北民族大学2024年10月反诈宣传数据统计"], "", "湖北省"),  # a university is called after its province
    (["四川大学华西医院"], "", "四川省"),
    (["河南师范大学"], "", "河南省"),  # and not after 河南蒙古族自治县
    (["湖南铁路科技职业技术学院"], "", "湖南省"),
    (["龙陵县公安局走进云南大学"], "", LONGLING),
    (["吉林"], "", "吉林省"),
    (["恩施州"], "", "湖北省/恩施土家族苗族自治州"),
    (["黔东南州"], "", "贵州省/黔东南苗族侗族自治州"),
    (["城区", "晋城市"], "", "山西省/晋城市/城区"),
    (["市中区", "乐山市"], "", "四川省/乐山市/市中区"),
    (["朝阳派出所", "长春市"], "", "吉林省/长春市"),  # 朝阳区 and 朝阳乡: a hint settles nothing
    (["重庆万州"], "", "重庆市/万州区"),
    (["东莞东城"], "", "广东省/东莞市/东城街道"),
    (["北京市朝阳区"], "", "北京市/朝阳区"),
    (["东莞市东城街道"], "", "广东省/东莞市/东城街道"),
    (["仙桃市"], "", "湖北省/仙桃市"),
    (["鼓楼区", "福州市"], "", "福建省/福州市/鼓楼区"),
    # a township that is called like a district elsewhere
    (["新市区街道", "乌苏市"], "", "新疆维吾尔自治区/塔城地区/乌苏市/新市区街道"),
    (["新市区街道", "玉门市"], "", "甘肃省/酒泉市/玉门市/新市区街道"),
    (["城关镇"], "620123", "甘肃省/兰州市/榆中县/城关镇"),
    (["银川市公安局西夏区分局北京西路派出所"], "", "宁夏回族自治区/银川市/西夏区/北京西路街道"),
    ([], "530523", LONGLING),
    (["大英县"], "530523", "四川省/遂宁市/大英县"),  # an option fills gaps and overrides nothing
    (["大英县", "龙陵县公安局"], "", "四川省/遂宁市/大英县"),  # the column stands above the title
    # a branch bears a word by which a district of another province is called too; a county next door may have one
    (["复兴支行", "宿松农商行2024年9月"], "", "安徽省/安庆市/宿松县/复兴镇"),
    (["复兴支行", "邯郸银行2024年9月"], "", "河北省/邯郸市/复兴区"),
    (["复兴支行"], "", "河北省/邯郸市/复兴区"),
    (["望江支行", "宿松农商行2024年9月"], "", "安徽省/安庆市/望江县"),
    (["余姚支行", "杭州银行2024年9月"], "", "浙江省/宁波市/余姚市"),
    (["复兴区教育局", "宿松农商行2024年9月"], "", "河北省/邯郸市/复兴区"),  # it says so itself
]


@pytest.mark.parametrize(("hints", "within", "path"), SETTLED)
def test_resolve_place_settled(hints: list[str], within: str, path: str) -> None:
    reading = resolve_place(hints, within)
    assert reading.place is not None
    assert (reading.place.path, reading.ambiguous) == (path, ())


@pytest.mark.parametrize(
    ("old", "path"),
    [
        ("海安县", "江苏省/南通市/海安市"),
        ("江苏省南通市海安县", "江苏省/南通市/海安市"),
        ("常熟县", "江苏省/苏州市/常熟市"),
        ("瑞金县公安局", "江西省/赣州市/瑞金市"),
        ("即墨县", "山东省/青岛市/即墨区"),
        ("江津县", "重庆市/江津区"),
        ("无锡县", "江苏省/无锡市/锡山区"),
        ("大同县", "山西省/大同市/云州区"),
        ("滕县", "山东省/枣庄市/滕州市"),
        ("武都县", "甘肃省/陇南市/武都区"),
        ("陇南地区", "甘肃省/陇南市"),
        ("保山地区", "云南省/保山市"),
        ("日喀则地区", "西藏自治区/日喀则市"),
        ("哲里木盟", "内蒙古自治区/通辽市"),
        ("闸北区", "上海市/静安区"),
        ("绍兴县", "浙江省/绍兴市/柯桥区"),
        ("萧山市", "浙江省/杭州市/萧山区"),
        ("龙海市", "福建省/漳州市/龙海区"),
        ("南和县", "河北省/邢台市/南和区"),
        ("思茅市", "云南省/普洱市"),
        ("米林县", "西藏自治区/林芝市/米林市"),
        ("龙陵县腊勐乡", f"{LONGLING}/腊勐镇"),
        ("龙陵县平达镇", f"{LONGLING}/平达乡"),  # same stem, other kind: settled by its county
        ("龙陵县碧寨街道", f"{LONGLING}/碧寨乡"),
    ],
)
def test_old_names_lead_to_todays_division(old: str, path: str) -> None:
    reading = resolve_place([old])
    assert reading.place is not None
    assert (reading.place.path, reading.ambiguous) == (path, ())


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("朝阳县", "辽宁省/朝阳市/朝阳县"),  # there is one still
        ("徽州区公安分局", "安徽省/黄山市/徽州区"),
        ("零陵公安分局", "湖南省/永州市/零陵区"),  # and not the prefecture of that name
        ("常德公安局", "湖南省/常德市"),
        ("襄樊市公安局", "湖北省/襄阳市"),
    ],
)
def test_old_names_take_none_of_todays(text: str, path: str) -> None:
    reading = resolve_place([text])
    assert reading.place is not None
    assert reading.place.path == path


def test_a_shared_name_alone_stays_open() -> None:
    reading = resolve_place(["朝阳区"])
    assert reading.place is None
    assert [place.path for place in reading.ambiguous] == ["北京市/朝阳区", "吉林省/长春市/朝阳区"]


def test_all_towns_called_chengguan_are_candidates() -> None:
    assert len(resolve_place(["城关镇"]).ambiguous) == 88


def test_a_shared_name_leaves_the_deepest_certain_level() -> None:
    reading = resolve_place(["城关镇", "兰州市"])
    assert reading.place is not None
    assert reading.place.code == "6201"
    assert [place.code for place in reading.ambiguous] == ["620121100", "620123100"]


def test_a_town_that_the_county_does_not_have_is_in_doubt() -> None:
    reading = resolve_place(["横石水镇", "龙陵县公安局"])
    assert reading.place is not None
    assert reading.place.path == LONGLING
    assert [place.path for place in reading.ambiguous] == ["广东省/清远市/英德市/横石水镇"]


@pytest.mark.parametrize(
    "text",
    [
        "上海银行定期来社区",
        "全市中区域宣传",
        "街道",
        "乡镇",
        "人民医院",
        "中心小学",
        "合计",
        "",
        "  ",
        "中国建设银行",
        "第一小学",
        "县教育和体育局",
        "县林业局",
        "芙蓉社区",
        "中小学校",
        "中山大学",  # a city lends its name to what is elsewhere
        "北京理工大学珠海学院",
        "北京大学深圳医院",
        "湖北大学生",
        "江南影视艺术职业学院",  # of no district that is only called alike
    ],
)
def test_no_place_is_named(text: str) -> None:
    assert find_places(text) == []
    assert resolve_place([text]).place is None


def test_find_places_gives_positions_and_candidates() -> None:
    text = "填报：大英县回马镇、农行英德支行"
    found = find_places(text)
    assert [(one.start, one.end, one.text, one.short) for one in found] == [
        (3, 6, "大英县", False),
        (6, 9, "回马镇", False),
        (12, 14, "英德", True),
    ]
    assert [place.path for place in found[1].candidates] == ["四川省/遂宁市/大英县/回马镇"]


def test_within_narrows_candidates() -> None:
    assert [place.code for place in find_places("城关镇", "620121")[0].candidates] == ["620121100"]
    assert len(find_places("城关镇")[0].candidates) == 88


@pytest.mark.parametrize(
    ("option", "code"),
    [
        ("530523", "530523"),
        ("530523000000", "530523"),
        ("530000", "53"),
        ("530500", "5305"),
        ("530523101", "530523101"),
        ("530523101001", "530523101"),
        ("441900", "4419"),
        ("110100", "11"),
        ("龙陵县", "530523"),
        ("云南省/保山市/龙陵县/龙山镇", "530523101"),
    ],
)
def test_district_option(option: str, code: str) -> None:
    reading = parse_district_option(option)
    assert reading.place is not None
    assert reading.place.code == code


@pytest.mark.parametrize("option", ["999999", "5", "鼓楼区", "nowhere", "", "5305231019999"])
def test_district_option_that_names_no_single_division(option: str) -> None:
    assert parse_district_option(option).place is None


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("海宁皮革城市场管理办公室反诈宣传进商铺登记", "浙江省/嘉兴市/海宁市"),
        ("义乌小商品城反诈宣传统计", "浙江省/金华市/义乌市"),
        ("安国中药材市场", "河北省/保定市/安国市"),
        ("成都市海宁皮革城", "四川省/成都市"),  # a name that went elsewhere
        ("兴隆建材城", ""),  # called after a good word
        ("永康服装城", ""),
        ("海宁路皮革城", ""),
    ],
)
def test_a_trade_city_lies_in_the_county_that_is_known_for_it(text: str, path: str) -> None:
    place = resolve_place([text]).place
    assert (place.path if place else "") == path
