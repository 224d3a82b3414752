"""Whether a clause says that a channel was at work, with no verb of campaigning: 警民群一直没停过, 公众号轮番播发案例."""

from __future__ import annotations

import re

from etl.regex import regex

# What speaks, sends or shows of itself; a thing that is only there (建有微信群) or grows (粉丝同步增加) does none of it.
VOICED = frozenset(
    ["broadcast", "group_chat", "official_account", "short_video", "media", "sms", "vehicle", "screen"]
)
SHOWN_OR_VOICED = VOICED | {"banner", "posting", "board"}
_UPDATED = r"更新(?!换代|[到至]最新|版本)"
_SPEAKS = (
    rf"(?:发[声布送出消信通预案提一语]|播|推[送出文给一]|[晒贴]|接龙|答疑|解答|{_UPDATED}|上新|转(?:[发给进到入]|(?=$|[,。]))|提[醒示]|预警|响|喊|念|唱|宣|讲"
    r"|刷屏|跟进|上线|上阵|出动|开[播腔口讲动])"
)
_PACE = (
    r"(?:同时|同步|一[齐起同]|齐|轮[番流]|交替|循环|滚动|反复|持续|[连接]连|连续|不[停断]|不间断|[定适及实准按随]时"
    r"|每[天日周晚早]|天天|日日|早中?晚|全天|一直|始终|第一时间|陆续|多次|常态化)"
)
AT_WORK = regex(
    # kept going: 没停过, 从未间断, 没闲着
    r"(?:没有?|未曾?|不曾|从不)(?:停(?![课用工电车产业运])|[间中]断|断(?=[过档更播$])|[闲歇]|落下)|不停(?:歇|$)"
    r"|(?:早晚|昼夜|日夜|一刻[也都]?)不[歇停]|不歇(?=$)|转了又转|(?:也|都|又)转了(?=$|[一几]?遍)"
    # 抖音号也发了反诈情景剧
    r"|发了(?=[^,;。]{0,10}(?:视频|短片|剧|片|提示|提醒|推文|文章|案例|漫画|图文))"
    # in what manner it spoke: 同时发声, 同步更新, 轮番播发, 每天早晚提醒
    rf"|{_PACE}[^,。]{{0,6}}?{_SPEAKS}"
    # said of nothing but a voice
    rf"|发声|播[发报送出]|开播|轮播|{_UPDATED}|上新|刷屏|齐?上阵|齐?发力|接力|联动|响[了起个彻着]|推[到给]|飞[进入到向]|直达|[绕围沿]着?[^,。]{{1,8}}(?:转|跑|巡)|群里?(?:实名|按时|及时)?(?:答疑|晒|接龙|转发|喊话)"
    # what was said went there: 转进了各班QQ群, 晒到朋友圈
    r"|[转传晒贴搬][进到入上至]了?(?=[^,。]{0,10}(?:群|朋友圈|公众号|平台|号))"
)
# 横幅、展板、抖音号也都用上了: put to use, whatever each of them is used for.
USED = regex(
    r"用[上起]来?了|用了[上起]来?|(?:都|也|全|均|统统)+(?:用上|派上|安排上|上阵)|派上了?用场|(?:随处|处处|抬头)可见|齐上阵|齐出动|一[样个]没[少落]|都没[少落]下?"
)
# What swindlers send or do there, and who is drawn into it.
SWINDLED = regex(
    r"被[^,。]{0,6}[拉骗引诱转加]|受害|事主|诱[导骗惑]|骗子|嫌疑|对方|所谓|陌生人|把[你您他她]"
    r"|(?:诈骗|刷单|兼职|荐股|贷款|中奖|虚假)[^,。]{0,2}(?:信息|广告|链接|消息|短信)[^,。]{0,6}(?:没|不|满天|刷屏)"
)
# 大喇叭没响, 横幅尚未挂起: it did not; 没停过 it did.
SILENT = regex(
    r"(?:未(?!成年)|没有?|停止|暂停|取消)(?:曾|能|再|及时|全部|按时|正常|如期)*(?:[播推更响喊挂刷]|[上转](?![当账级款钱])|发(?![案生现])"
    r"|出[动车]|到货|送[到来达]|印[好出制]|做[好成]|上[路街]|启[动用]|开[动通展]|使用|投[入用放]|用[上起]|到位|布[置设]|张贴|悬挂|落实)"
)
LONGEST_LIST = 30
# 校门口的电子屏、广播站，班级微信群，同时发声: a clause that only names, up to its last channel.
_ONLY_NAMES = regex(r"(?:[^,、和及与]{1,12}[、和及与]){0,6}[^,、和及与]{1,12}")
# Any chat, whatever it is called, into which or in which something is sent: 转到楼栋群、网格群, 给车主群转发提示.
_CHAT = r"(?<![人族客集社超党])群(?![众体主演山发])"
ANY_CHAT = regex(
    rf"[转推发传晒][^,“\"]{{0,4}}[进到入至]了?[^,、“\"]{{0,10}}{_CHAT}"
    # 拍了短视频，发在员工群
    rf"|[转发晒放]在了?[^,、“\"\d]{{0,8}}{_CHAT}"
    rf"|(?:依托|利用|通过|借助|用好)(?:\d+[余多]?个)?[“\"]?[^,“”\"\d]{{0,10}}{_CHAT}[”\"]?(?=[里内中上]?[^,]{{0,3}}(?:转发|推送|发[送布]))"
    rf"|[给在往向][^,“\"\d]{{0,10}}{_CHAT}(?=[里内中上]?[^,]{{0,3}}(?:转发|推送|发[送布]))"
    rf"|[\u4e00-\u9fff]{{2,6}}{_CHAT}(?=[里内中]?(?:都|也|还|又|里)*(?:转[疯开遍发]|传[开遍疯]|热转))"
    # 骑手群里我也发了，叫他们别去刷单
    rf"|[\u4e00-\u9fff]{{2,6}}{_CHAT}[里内中上](?:[我咱俺]们?)?(?:也|都|还|又|就)*发[了过](?=$|[,;。]|[^,\d]{{0,8}}(?:提[示醒]|反诈|防骗|案例))"
    rf"|[\u4e00-\u9fff]{{2,6}}{_CHAT}(?=[里内中]?(?:也|都|还|又)?(?:每[天日周晚]|天天|早晚|随时)[^,]{{0,8}}(?:提醒|提示|推|发|转))"
)


def find_any_chat(words: str) -> list[re.Match[str]]:
    """Where the words of a clause say that something was sent into a chat, none where swindlers drew one into it."""
    return [] if SWINDLED.search(words) else list(ANY_CHAT.finditer(words))


def is_at_work(words: str, reach: str) -> bool:
    """Whether the words of a clause tell of a channel that ran; where they only name, their `reach` does."""
    said = reach if len(words) <= LONGEST_LIST and _ONLY_NAMES.fullmatch(words) else words
    return AT_WORK.search(said) is not None and not (SWINDLED.search(said) or SILENT.search(said))
