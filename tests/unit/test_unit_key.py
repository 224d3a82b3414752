"""One unit under the names that several files give it; different units stay apart."""

from __future__ import annotations

import pytest

from etl.meaning.unit import unit_key

LONGLING = "530523"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("勐糯派出所", LONGLING), ("龙陵县公安局勐糯派出所", "530523102")),
        (("平达乡", "530523203"), ("平达乡人民政府", LONGLING)),
        (("龙陵县镇安镇", "530523101"), ("镇安镇", "530523101")),
        (("县教育和体育局", LONGLING), ("龙陵县教体局", LONGLING)),
        (("农行龙陵支行", LONGLING), ("中国农业银行龙陵县支行", LONGLING)),
        (("锦江社区", "350102"), ("福州市锦江社区居民委员会", "350102")),
    ],
)
def test_one_unit_has_one_key(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert unit_key(*one) == unit_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("城关派出所", LONGLING), ("城关派出所", "530521")),
        (("龙山派出所", LONGLING), ("龙江派出所", LONGLING)),
        (("龙陵县公安局", LONGLING), ("龙陵县公安局龙山派出所", LONGLING)),
        (("第一小学", LONGLING), ("第二小学", LONGLING)),
        (("农行龙陵支行", LONGLING), ("龙陵农商行", LONGLING)),
        (("中心社区", "530523100"), ("中心社区", "530523101")),
    ],
)
def test_different_units_have_different_keys(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert unit_key(*one) != unit_key(*other)
