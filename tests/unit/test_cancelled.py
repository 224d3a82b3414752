"""Which remarks say that an activity did not take place."""

from __future__ import annotations

import pytest

from etl.facts.cancelled import cancellation


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        ("已取消", "cancelled"),
        ("（因雨取消）", "cancelled"),
        ("因疫情推迟，未开展", "cancelled"),
        ("受疫情影响未开展", "cancelled"),
        ("改期至6月", "cancelled"),
        ("活动未举行，时间待定", "cancelled"),
        ("因台风停办", "cancelled"),
        ("下雨取消", "cancelled"),
        ("雷阵雨天气取消", "cancelled"),
        ("台风改期", "cancelled"),
        ("天气原因未开展", "cancelled"),
        ("停电取消，改为线上", "doubtful"),
        ("下雨，改在室内", ""),
        ("会员资格取消", ""),
        ("因场地原因取消，改为线上", "doubtful"),
        ("未开展讲座，仅发放资料", "doubtful"),
        ("原定5日，因雨改至8日举行", ""),
        ("因机构调整本月未开展宣传", ""),
        ("本月未开展", ""),
        ("联合县经信局", ""),
        ("因连日降雨原定在广场举行的集中宣传活动取消，已改在室内会议室举行并发放资料", ""),
    ],
)
def test_remark(remark: str, said: str) -> None:
    assert cancellation(remark) == said
