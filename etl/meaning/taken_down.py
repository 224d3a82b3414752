"""What was taken down, removed, found or seized (处置涉诈视频, 下架诈骗APP, 清理涉诈横幅): the other side's things.

They are no figures of a campaign (contract 4.16), whatever they are: a header of this kind is known and not asked
about, a passage of prose of this kind counts and mentions nothing.
"""

from __future__ import annotations

from etl.regex import regex

# These take away by themselves; whatever follows is gone.
_GONE = (
    "下架|删除|删帖|封停|封禁|封堵|关停|收缴|没收|查扣|查封|查获|查处|缴获|销毁|拆除|清除|扣押|取缔|撤下|揭[下掉]|撕[下除掉]|拆[下掉]|摘[除掉]|换下|扯[下掉]"
    "|铲除"
)
# These do so to the things of swindlers and to things that are worn out.
_DEALT_WITH = (
    "处置|处理|清理|清查|屏蔽|拦截|拦阻|举报|发现|关闭|整治|核查|排查|打击|阻断|监测|巡查|回收|上报|固定"
)
_THEIRS = (
    r"(?:涉[电网]?诈|涉案|涉赌|涉黄|涉黑|(?<![反防])(?<!防范)(?<!预防)(?:电信网络|电信|网络)?诈骗(?!预警|风险|知识|案例)"
    r"|违法|违规|非法|不良|有害|虚假|假冒|黑灰产|引流|可疑|钓鱼|恶意)"
)
_WORN = r"(?:破损|过期|陈旧|老旧|失效|褪色|残缺)"
_THING = (
    r"(?:视频|直播|[Aa][Pp][Pp]|软件|小程序|网站|网址|网页|链接|域名|短信|信息|电话|号码|广告|帖[子文]?|推文|文章|言论|内容"
    r"|账[号户]|[横条]幅|标语|海报|传单|单页|卡片|二维码|贴纸|展板|群(?!众)|公众号|[银行]*卡|话术|资料|物品|设备|窝点)"
)
_ACTS = "发放|派发|张贴|悬挂|开展|举办|召开|组织|推送|发布|播放|宣传(?![单栏册品画片页资材标海横视短板])|制作|出动|走访|讲解"
_ON = rf"(?:(?!{_ACTS})[^,，;；。、:：\d])"
_THING_OF = rf"(?:(?!{_ACTS}|宣传)[^,，;；。、:：\d])"
_COUNT = r"(?:\d+(?:\.\d+)?[余多]?[亿万千百]?[余多]?[条次场块份张个款部篇件幅起处家台群\u4e00-\u9fff]?)?"
_REMOVED = regex(
    rf"(?<!未)(?<!没有)(?:{_GONE})(?!之?后|以后|并|再)(?:了|出)?{_ON}{{0,12}}{_COUNT}(?:{_ON}{{0,6}}?{_THING})?"
    rf"|(?:{_DEALT_WITH})(?:了|出|到|各类|涉及)?{_ON}{{0,4}}{_COUNT}{_ON}{{0,4}}?"
    rf"(?:{_THEIRS}{_THING_OF}{{0,4}}?{_THING}|{_WORN}{_ON}{{2,6}}?(?=\d|$|[,;。、])){_ON}{{0,10}}{_COUNT}"
    # 拦截涉诈电话23.6万次、涉诈短信18.9万条
    rf"(?:(?:[、和及与]|以及){_THEIRS}{_THING_OF}{{0,4}}?{_THING}{_ON}{{0,4}}{_COUNT})*"
    rf"|(?:{_THEIRS}){_THING_OF}{{0,4}}?{_THING}{_THING_OF}{{0,4}}?(?:{_GONE}|处置|清理|屏蔽|拦截|举报){_ON}{{0,4}}{_COUNT}"
    # 旧横幅2条太破，拆了: worn things, and behind their number that they are gone
    rf"|(?:旧|老|破|坏|{_WORN})的?{_THING}{_COUNT}(?:[^,，;；。\d]{{0,6}}[,，])?(?:[也都全已便就被给]|一并|全部|当场)*(?:拆|撤|揭|撕|摘|扯|铲|清|收)(?:了|下|掉|除|走)"
    # a bank that does not open an account has stopped no swindle yet
    rf"|(?:拦截|堵截|劝阻|劝退|制止|阻止|拒绝|拒办){_ON}{{0,6}}?(?:开户|开卡|办卡|办理[银行]*卡)(?:业务|申请)?{_COUNT}"
)


def taken_down(text: str) -> list[tuple[int, int]]:
    """The (start, end) of all that a folded text says was taken down, up to its number."""
    return [found.span() for found in _REMOVED.finditer(text)]
