"""A title that names a shop and what it did against fraud gives its sender (contract 4.12)."""

from __future__ import annotations

import pytest

from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import unit_type_of

SHOPS = [
    "鼓楼区家家惠超市",
    "华联超市",
    "延吉百货大楼",
    "新华都晋江店",
    "龙陵县益民大药房",
    "凤城市海尔专卖店",
    "万达广场嘉祥店",
    "城北快递驿站",
    "龙陵县金孔雀影城",
    "海底捞万达店",
    "嘉祥县好邻居便利店",
    "平遥县老字号牛肉铺",
    "嘉祥供销大厦",
    "鼓楼商厦",
    "延吉购物中心",
    "王府井百货",
    "丹尼斯大卖场",
    "嘉祥县惠民家具城",
    "龙陵商贸城",
    "鸿运物流园",
]


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize(
    "about",
    ["反诈宣传小结", "反诈进商圈活动情况", "2023年4月反诈宣传月报", "全民反诈宣传", "防诈骗宣传情况统计表"],
)
def test_a_shop_in_a_title(shop, about):
    assert find_unit_in_text(shop + about) == shop
    assert unit_type_of(shop) == "enterprise"


@pytest.mark.parametrize(
    "title",
    [
        "大型超市反诈宣传小结",
        "全县药店反诈宣传统计",
        "沿街商铺反诈宣传",
        "走进家家惠超市反诈宣传",
        "在家家惠超市开展反诈宣传",
        "五一广场反诈宣传活动",
        "农贸市场反诈宣传",
        "龙陵县超市反诈宣传",
        "社区药店反诈宣传",
        "超市反诈宣传",
        "家家惠超市门口反诈宣传",
        "英德市各药店反诈宣传统计",
        "酒店反诈宣传登记表",
        "反诈宣传进商场活动",
        "快递驿站反诈宣传",
    ],
)
def test_a_class_of_shops_and_a_place_are_no_sender(title):
    assert find_unit_in_text(title) is None


def test_who_goes_to_a_shop_stays_the_sender():
    assert find_unit_in_text("龙山派出所进家家惠超市反诈宣传") == "龙山派出所"


def test_a_shop_in_running_text_is_where_it_was():
    text = (
        "4月17日，家家惠超市反诈宣传点前人头攒动，工作人员向过往群众发放宣传单，讲解刷单返利、冒充客服等常见的诈骗手法，"
        "现场气氛热烈，大家都说学到了东西。"
    )
    assert len(text) > 60
    assert find_unit_in_text(text) is None
