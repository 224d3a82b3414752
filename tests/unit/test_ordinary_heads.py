"""Ordinary heads with their unit in brackets: what people call a leaflet, a board or a session in one place or another."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

HEADS = {
    "leaflets": "派发单张（份） 单张（份） 提醒单（份） 宣传单张（份） 单页（张） 小册子（本） 口袋书（本） 明白纸（份）",
    "gifts": "红包封（个） 购物袋（个） 帆布袋（个） 台历（本） 扇子（把） 围裙（条）",
    "posters": "招贴（张） 桌贴（张） 车贴（张） 宣传画（张）",
    "banners": "竖幅（条） 刀旗（面） 道旗（面） 条幅（条）",
    "boards": "KT板（块） 墙绘（处） 桌牌（个） 易拉宝（个）",
    "posts": "美篇（篇） 推文（篇） 朋友圈（条）",
    "pledges": "拒诈承诺（份） 承诺书（份）",
}


@pytest.mark.parametrize(
    ("measure", "head"), [(m, head) for m, heads in HEADS.items() for head in heads.split()]
)
def test_a_head_names_its_measure(measure, head):
    assert read_header(head).measure == measure


# What clerks write most often (contract 4.6, `observed-wordings.md`).
MOST_WRITTEN = {
    "sessions": (
        "讲座场数 宣讲场次 集中宣传活动（次） 宣传活动次数 开展活动场数 活动场次（场） 反诈讲座 培训期数 "
        "班会次数 入校宣讲（场） 院坝会（场） 宣传场次 主题班会节数 反诈课（节） 宣讲会 大型活动场次 "
        "进社区（场） 讲座次数 开展讲座次数（次） 组织活动（场次） 设点宣传（次） 集市宣传场次 举办活动数 "
        "摆摊宣传次数 晨会宣讲（次） 授课次数 户外宣传（场） 集中培训场数 沙龙场次 文艺演出（场）"
    ),
    "people_reached": (
        "受众人数 参与人数 参加人次 覆盖人数 宣传人数 受教育人数 到场人数 听众人数 参训人数 "
        "惠及人数（人次） 宣传受众（人） 覆盖群众（人次） 参加学生数 参会人数 参加群众（人） "
        "面对面宣传人数 宣传覆盖人次 受益人数 学习人数 教育人数 受众人次数 参与师生 听课人数 "
        "现场群众（人次） 参与群众数量 宣传对象人数 宣教人数 触达人数"
    ),
    "leaflets": (
        "宣传单 发放资料 宣传资料（份） 传单份数 宣传单发放数 发放宣传册（本） 折页 明白纸（张） "
        "发放告知书 资料发放量 宣传手册发放（册） 宣传材料数量 发放传单数 一封信（份） "
        "发放宣传资料数量（份） 单页 彩页（张） 宣传页 倡议书（份） 发放宣传手册数 纸质资料（份）"
    ),
    "posters": (
        "海报 张贴海报（张） 宣传海报数 海报张贴数量 宣传画（幅） 张贴宣传画数 提示贴（张） 警示贴 "
        "张贴通告（份） 张贴公告"
    ),
    "banners": ("横幅 悬挂横幅（条） 条幅数 标语条幅 横幅数量 标语（条） 宣传横幅（幅） 拉挂横幅"),
    "boards": (
        "展板 宣传栏（块） 展板数量 制作展板（块） 宣传展架（个） 宣传栏数 橱窗（处） 宣传牌（块） "
        "易拉宝（个）"
    ),
    "households": (
        "走访户数 入户数 入户走访（户） 走访商户（家） 走访企业数 入户宣传户数 上门户数 走访家庭（户） "
        "走访商铺（家） 走访门店数"
    ),
    "sms": ("短信 短信条数 发送短信（条） 短信推送量 群发短信（万条） 提示短信（条）"),
    "posts": (
        "微信推文（篇） 公众号推文 朋友圈转发（条） 微信群转发（条） 发布信息条数 推文数 抖音发布（条） "
        "线上推送（条） 转发条数 微博（条） 公众号发布 微信推送（次） 新媒体发布（条）"
    ),
    "videos": ("短视频（条） 制作视频（部） 微视频（个） 反诈视频数 原创视频（条） 拍摄短视频"),
    "views": ("阅读量 浏览量 播放量 点击量 观看次数 阅读数 视频播放量（次） 点击次数"),
    "app_installs": (
        "APP安装数 国家反诈中心APP安装（人） 下载APP人数 注册人数 安装数 APP新增注册（人） APP下载量 "
        "反诈APP安装量"
    ),
    "pledges": ("承诺书 签订承诺书（份） 承诺书签订数 责任书（份） 签名人数"),
    "scams_stopped": ("劝阻起数 成功劝阻（起） 劝阻人数 拦截诈骗（起） 堵截（起） 预警劝阻（人）"),
    "loss_prevented": ("挽回损失（元） 止损金额（万元） 避免损失 挽损金额 劝阻金额（元） 拦截资金（万元）"),
    "consultations": ("接受咨询（人次） 咨询人数 现场咨询 解答咨询（人次） 咨询人次"),
    "broadcasts": ("广播次数 大喇叭播放（次） 播放音频（次） 广播播放次数 村广播（次） 循环播放次数"),
    "screens": ("LED屏（块） 电子屏（块） 电子屏数 LED显示屏数量"),
    "staff": (
        "出动警力 参与民警（人次） 志愿者人数 出动人数 参加志愿者（人） 投入警力（人次） 出动人次 "
        "宣传员（人）"
    ),
    "vehicles": ("宣传车（辆） 出动车辆 宣传车次 流动宣传车（台次）"),
    "gifts": ("宣传品（个） 环保袋（个） 小礼品（份） 礼品数 发放雨伞（把） 围裙（条） 纪念品（份）"),
    "media_reports": ("媒体报道（篇） 新闻报道（条） 媒体刊发（篇） 报刊（篇）"),
}


@pytest.mark.parametrize(("measure", "heads"), MOST_WRITTEN.items(), ids=MOST_WRITTEN)
def test_the_heads_that_are_written_most_name_it(measure: str, heads: str) -> None:
    assert {head: read_header(head).measure for head in heads.split()} == dict.fromkeys(
        heads.split(), measure
    )


@pytest.mark.parametrize("head", ["发布（条）", "发布数（条）", "本月更新（篇）", "原创（篇）", "推发（条）"])
def test_what_accounts_put_out_are_posts(head: str) -> None:
    assert read_header(head).measure == "posts"


@pytest.mark.parametrize("head", ["发布（次）", "刊发（篇）", "发送（条）"])
def test_what_a_newspaper_prints_or_a_telephone_sends_is_left_open(head: str) -> None:
    assert read_header(head).measure == ""
