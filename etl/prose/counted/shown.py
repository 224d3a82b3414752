"""What was shown on a screen, over loudspeakers or on the net: shown, published, seen."""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.words.zones import Measured, Zones, about_swindles, clause_before, said_before
from etl.regex import regex

PLAYED_HERE = regex(
    r"(?:(?P<press>电视台|电台)|广播|喇叭|村村响|屏|电视)(?!电视|台)[^,]*(?P<how>播放|播出|[插轮]播|播[报送]|循环)[^,]{0,12}$"
)
ON_AIR_LAST = regex(
    r"(?P<how>播放|播出|播报)[^,]{0,8}(?:广播|喇叭|村村响|屏|电视)[^,]{0,10}$"
)  # 播放电子屏标语600次
# 院内广播早晚各播一遍，一周共播放10次: what played was named in a clause before.
AIRED_AGAIN = regex(
    # atomic, and so many at most: days upon days could else be taken apart in more ways than there is time for
    r"^(?:[早中晚傍晌上下]{1,2}[上午晨晚]?(?:\d{1,2}[:点]\d{0,2})?|(?>[\u4e00-\u9fff\d]{0,8}?[日天晚月旬周期假节年季](?:间|份|度|里|内)?)|在[^,;。\d在]{1,8}|先后|前后|算(?:起来|下来)?|加起来|合起来|拢共|统共|总共|下来|[已共每]计?|计|一共|总共|累计|总计|合计|循环|滚动){0,8}(?P<how>(?:播[出放报送]?|循环|喊话?|响|唱|念|放)了?)(?:一?共|约|近|达)*$"
)
# 早6:30播防刷单录音3遍: with what was aired
AIRED_WHAT = regex(
    r"(?P<how>(?<![广直点传转联播])(?:播(?![放出报送映音])|喊|念|放(?![学假]))了?(?:[^,;。\d]{0,10}(?:录音|音频|语音|提醒|提示|案例|内容|知识|顺口溜|口号|宣传词|喊话|广播)))(?:一?共|约|近)*$"
)
# 电视端：反诈短片插播60次; FM102.4反诈宣传语插播1200次: what was aired stands before its verb.
AIRED_BEHIND = regex(
    r"(?:广告|提醒|提示|口号|[影短动宣][片传画]片?|视频|标语|宣传语|口播|提示语?|音频|录音|语音|知识|常识|顺口溜|歌曲?|案例)[^,;。\d]{0,4}(?P<how>[插轮滚]播|循环播[放出]|播[放出报发送]|[播放喊念](?=了))了?(?:一?共|约|近)*$"
)
# 播派出所录音《警惕高价收粮》2遍, 全月合计播反诈17遍 in the log of a loudspeaker
AIRED_BY_TITLE = regex(
    r"(?P<how>(?<![广直点传转联播])(?:播[放出]?(?!报)|喊|念|放)了?)(?:[^,;。《》\d]{0,10}《[^《》]{2,24}》|[^,;。《》\d]{0,8}(?:反诈|防骗|防诈)[^,;。《》\d]{0,6})(?:一?共|约|近)*$"
    # 喇叭挂车上，绕家属区播了5遍
    r"|(?:[绕沿围]着?|[在到])[^,;。\d]{1,8}(?P<there>(?:播放?|放|喊)了)(?:一?共|约|近)*$"
)
RECORDING_ALONE = regex(
    r"(?:反诈|防骗|防诈)[^,;。\d]{0,6}(?:录音|音频|语音|提醒|提示|顺口溜|广播)(?:一?共|约)*$"
)
STATION = regex(r"电视台|电台|融媒|电视(?:端|频道|新闻|栏目)|FM\d|调频")
DEVICE = regex(r"FM\d|调频|电视台|电台|广播(?!电视)|喇叭|村村响|屏|电视|音响|车载")
POST_UNITS = {"条", "次", "篇", "期", "则", "条次"}
SENT_ROUND = regex(
    r"(?:转发|推送|发布|(?P<sent>发送|发出|群发))[^,]{0,40}?(?P<what>信息|提示|提醒|案例|预警|内容|消息|链接|知识|文章|警情通报)[共计达约近]*$"
)
# 通过短信向在外乡亲发送提醒1800条, 借助短信平台，向机主发送提醒; 短信、微信 are two ways, of which the first counts.
SENT_OUT = regex(
    r"(?:推送|发送|群发|发出|下发|编发)[^,;。\d]{0,12}(?:防|反|揭露|识别|警惕)[^,;。\d]{0,16}(?P<what>短信息?)$"
)
MESSAGED = regex(
    r"(?P<two>(?:微信|群|公众号|朋友圈|钉钉|微博|抖音|[Qq]{2})[、和及与])?(?:短信|彩信|闪信)(?P<then>[^;。\d]{0,40}?)"
    r"(?:发送|推送|发布|发出|下发|群发|转发|发)(?P<who>[^,;。\d]{0,30}?)"
    r"(?P<what>信息|提示|提醒|案例|预警|内容|消息|知识|警示|问候)语?(?:一?共计?|累计|合计|达|约|近)*$"
)
# “谨防假冒税务退税短信”等提醒126条, 《识别诈骗短信》文章6篇
WARNED_OF = regex(
    r"[“《][^“”《》]{2,40}[”》](?=(?:等|系列|主题|类|的)*[^,;。“”\d]{0,4}(?:提[醒示]|信息|文章|推文|图文|消息|内容|案例|预警|知识))"
)
SENT_ON = regex(r"(?:^|[下共计年月天日周来])(?:[一总]?共|累计)?[转发推]了?(?:出去)?(?:共|约|近|有)*$")
# 群里发了36条提醒: what was sent stands behind its number.
SENT_THERE = regex(
    r"(?:群(?!众)|朋友圈|公众号|微博)[^,;。\d]{0,8}?(?:转?发|推|推送|转|发布|分享)(?:了|出)?(?:共|约|近)*$"
)
SENT_BEHIND = regex(
    r"[^,;。\d]{0,6}?(?:提[醒示]|预警|案例|消息|信息|知识|警示|小视频|短视频|文章|链接)(?=$|[,;。、!)])"
)
# 群里发了语音提醒48条
SENT_NAMED = regex(
    r"(?:群(?!众)|朋友圈)[^,;。\d]{0,8}(?:转?发|推送?|转|发布|分享)[了出]?[^,;。、\d]{0,6}(?:提[醒示]|预警|案例|消息|警示|通[报告]|音频|截图|长图|图文|漫画|海报)(?:[转发推]了)?(?:共|约|近)*$"
)
# 微信群有三个，这个月往里发了十七条反诈提醒
SENT_INTO = regex(
    r"(?:微信|工作|家长|居民|业主|村民|客户|[Qq]{2})群[^;。]{0,24}往(?:群?里|里面|里头)(?:转?发|推送?|转)了?$"
)
SENT_IN_CHAT = regex(r"(?:群(?!众)|朋友圈)[^;。]*(?:提[醒示]|案例|预警|反诈|防骗|知识|信息)[^;。]*$")
# 村里微信群天天发，这个月发了三十一条, in a report about the campaign
SENT_DAILY = regex(
    r"(?:群(?!众)|朋友圈)[里内中]?(?:天天|每[天日周晚]|隔三差五|经常|时常|不断|也|都|常|一直|坚持)+(?:在|有人|有)?(?:转?发|推送?|转|喊|提醒|播)[^;。\d]{0,10}$"
)
# 在39个班级微信群发布预警提示，一个群一周一条，11月共156条: the sum of what was sent
SENT_IN_ALL = regex(
    r"(?:\d{1,2}月份?|[本全当上下]?[月周季年半]?[月周年]?|[一二三四]季度)?(?:一?共|总共|[总合累共]计)(?:[转发推]了?)?(?:约|近|有)?"
)
SENT_WHAT = regex(
    r"(?:群(?!众)|朋友圈)[^;。]{0,16}?(?:发布|发送|推送|转发|发|推)[^,;。\d]{0,10}(?:提[示醒]|预警|案例|信息|消息|知识|警示)"
    # 在每个群里发一条，31天没有断过，共发403条
    r"|(?<![人族客集社])群[里内][^,;。\d]{0,6}[发转推]了?(?:一|1)条(?=,)"
)
OTHER_WAY = regex(r"(?<![、和及与])(?:微信|公众号|朋友圈|钉钉|微博|抖音|[Qq]{2}群?|群[里内中])")
SENT_OVER = regex(r"(?:微信|公众号|朋友圈|钉钉|微博|[Qq]{2}|群(?!众|发))[^;。\d]*$")
TIMES_AIRED = {"次", "遍", "回", "轮", "期", "场次", "小时", "篇", "条次"}
SEEN = regex(
    r"(?:播放|点击|浏览|观看)(?:总?[量率]|总?数|总?次数)?(?:共计?|累计|合计|总计|达到?|已|超过?|近|约)*$"
    r"|(?:播放|点击|浏览|观看)(?:倒|却|竟|足足)+有?$"  # 点赞不多，播放倒有4.2万次
)
SEEN_BARE = regex(
    r"(?:^|[,、;]|共|累计|合计|总计?|被|获|推文|文章|视频|图文|链接|扫码|线上|网上|网络)(?P<how>阅读|点击|浏览|播放|观看|收看|(?<=扫码)学习)(?:人[数次]|总?率)?(?:共计?|累计|合计|总计|达到?|已|超过?|突破|逾|近|约|有)*$"
)
# 【8.6万次】播放, 8.6万次播放量
SEEN_BEHIND = regex(r"[】\]]?的?(?:总|累计)?(?:播放|阅读|点击|浏览|观看)(?:总?量|次数|数)?(?=$|[,;。、!)】])")
SEEN_WORK = regex(r"抖音|快手|视频|直播|动漫|微电影|推文|文章|短片|公众号|稿件|图文|作品|《[^《》]+》")
READ_THERE = {"阅读", "点击", "浏览", "学习"}
PUBLISHED_THERE = regex(r"推文|文章|视频|短片|直播|公众号|抖音|快手|稿件|图文|作品|H5|链接|微电影")
AIRED = regex(r"屏|喇叭|广播|循环|滚动|音响|电视|车载")
ONLINE_FILM = regex(r"抖音|快手|视频|直播|动漫|微电影")
PUBLISHED = regex(
    r"(?:公众号|微博|平台|[双两]微|头条号|官网|网站|新媒体|微信群?)[^,]*(?:连载|推出|推送|发布|转发|更新|刊[发登]|上线)"
)

WATCHED = regex(
    r"^(?!.*(?:抖音|直播|线上|在线|视频号|公众号|平台)).*(?:组织|集中|现场)[^,]{0,14}(?:观看|收看)"
)
# 组织入住老人观看反诈短片4次: each time a session, where the film is one of the campaign.
WATCHED_FILM = regex(
    r"(?:组织|集中|现场)[^,;。\d]{0,14}(?:观看|收看|观影|播放)[^,;。\d]{0,12}(?:片|视频|电影|动画|短剧|录像|直播课?)(?:一?共|累计)?$"
)
# 营业厅播放反诈视频1260次: shown there, where no word says that it was on the net.
PLAYED_FILMS = regex(r"(?:播放|播出)[^,;。]{0,8}(?:视频|短片|影片|微电影|动画片?|口号)[共计达约近]*$")
SCREENS_COUNTED = ("块", "面", "台")
# 320块顶灯屏每日播放, 32台车载电视循环播放
SCREEN_BEHIND = regex(
    r"(?:[\u4e00-\u9fff]{0,3}车上?的)?[\u4e00-\u9fffA-Za-z]{0,5}?(?:(?<!共享)屏|电视机?(?!台)|显示器|自助机|一体机|取款机|终端)(?=[^,;。\d]{0,8}?(?:播|滚动|循环|显示|展示|投放|轮|放着?“)|,?(?:天天|每天|一直|整天|全天)(?:都|在)*[放播])"
)
# LED屏滚动播放5块
SCREEN = regex(
    r"(?:(?<!手机)屏幕?|电子(?:班|站|路)牌)(?:(?:就|只|仅|也就)有?|(?:循环|滚动|轮流|全天|不间断)*(?:播放|播出|显示|滚动))?(?:一?共计?|约|近)*$"
)
SCREEN_ALONE = regex(r"(?:LED|led|电子|显示|大)?屏幕?")
SHOWING = regex(r"播放|播出|滚动|循环|显示|刊播|投放|轮[播着流]|放着?“|投屏|上屏|各播|[都在天晚]播")
_FILM = r"(?:作品|微?短剧|微剧|情景剧|小品|快板|说唱|歌曲|短片|[Mm][Vv])"
FILMED = regex(
    rf"^(?!.*(?:公众号|微信(?!视频号)|微博|网站)).*(?:抖音|快手|视频号)[^,]*(?:发布|推出|更新|上传|推送)[^,]{{0,24}}{_FILM}$"
    r"|(?<![自摆])拍(?:摄|了|出)?(?:的是)?(?:《[^《》]{2,24}》|[^,;。\d]{0,8}段子)$"
    rf"|(?:拍摄|摄制|录制)了?[^,;。\d]{{0,20}}(?:{_FILM}|微课|网课)$|(?:制作|创作|原创)[^,;。\d]{{0,12}}(?:微短剧|微剧|[Mm][Vv])$"
)
ON_ACCOUNT = regex(r"抖音|快手|视频号")
ON_THE_NET = regex(r"抖音|快手|视频号|公众号|平台|微信|网站|直播|朋友圈|线上|转发|推送|浏览|点击|播放量")
# 线上观看2万人次, 网络观看1.3万人次: who watched there was not present.
COUNTED_AMONG = regex(r"其中|[含括][^,;。]{0,8}$")  # 受众500人次，其中线上观看200人次
WATCHED_THERE = regex(
    r"(?:在线|线上|网上|网络|云端|直播间?|抖音|快手|视频号)(?:直播|平台|同步|实时|累计|共)*(?:观看|收看|观演|围观)(?:人数|人次)?(?:一?共|约|近|达|超过?)*$"
)


LOOKED_AT = regex(
    r"(?:^|[,、])(?:点开|点进[来去]?|打开)?看的(?:人)?(?:已|共|一共|拢共|就)*有?$"
    # 到8月16日看的人次累计11.3万
    r"|(?:^|[,、日号天底])看的(?:人次|人数)(?:累计|已|一?共|拢共|就)*(?:有|达)?$"
)  # 传上视频号，看的有七千二百多次


def played_online(zones: Zones) -> Measured | None:
    """短视频…，播放3.4万次: how often a film was seen; on a screen or a loudspeaker it was shown."""
    if (
        zones.unit in ("次", "人次", "")
        and LOOKED_AT.search(zones.before)
        and ON_THE_NET.search(said_before(zones))
    ):
        return Measured("views", "看的", -1)
    watched = WATCHED_THERE.search(zones.before) if zones.unit in ("次", "人次", "人", "名") else None
    if watched and not COUNTED_AMONG.search(clause_before(zones)):
        return Measured("views", watched.group(), -1)
    if zones.unit not in ("次", "人次") or AIRED.search(zones.before) or plays_aloud(zones):
        return None
    behind = SEEN_BEHIND.match(zones.behind)
    if behind and SEEN_WORK.search(zones.sentence[: max(0, zones.place)]):
        return Measured("views", behind.group(), 1)
    if not SEEN.search(zones.before):
        on_account = PLAYED_FILMS.search(zones.before) and ON_ACCOUNT.search(said_before(zones))
        return Measured("views", "播放", -1) if on_account else None
    said = said_before(zones)
    return Measured("views", "播放", -1) if ONLINE_FILM.search(said) else None


def seen_bare(zones: Zones) -> Measured | None:
    """推文8篇，累计阅读2.3万; 转发预警信息21条，浏览860次: how often what the sentence has sent out was read."""
    seen = SEEN_BARE.search(zones.before) if zones.unit in ("", "次", "人次") else None
    if seen is None or plays_aloud(zones) or (zones.unit and seen["how"] not in READ_THERE):
        return None
    said = said_before(zones)
    out = (
        seen["how"] == "学习"
        or PUBLISHED_THERE.search(said)
        or (zones.unit and ON_THE_NET.search(said[: -len(seen.group())]))
    )
    return Measured("views", seen.group(), -1) if out else None


def plays_aloud(zones: Zones) -> bool:
    """电视屏轮播反诈视频，广播每日循环，共播放10次: what was named last before the number plays there, not on the net."""
    said = said_before(zones)
    device = last_device(said)
    return device >= 0 and ON_THE_NET.search(said, device) is None


def last_device(said: str) -> int:
    """Where the last thing stands that words say plays aloud; -1 for none."""
    return max((found.start() for found in DEVICE.finditer(said)), default=-1)


def is_published(zones: Zones) -> bool:
    """公众号连载“防骗小课堂”9期: what comes out on an account is a post, whatever it is called."""
    said = clause_before(zones)
    return zones.unit in ("期", "篇", "条") and PUBLISHED.search(said) is not None


# 发提醒1条, 语音提醒1条 in the log of what was sent to a group
GROUP_OF_LOG = regex(r"(?:微信|业主|居民|家长|班级|村民|客户|楼栋)[^,;。\d]{0,4}群|群发|朋友圈")
SENT_OF_LOG = regex(
    r"(?:^|[群里内转发送布])(?:了)?(?:语音|文字|图文|图片|视频|反诈|防骗|预警)*(?:提醒|提示|预警|消息|信息|案例|通知|文章)(?:一?共|约)*$"
)


def sent_in_chat(zones: Zones) -> bool:
    """微信群里天天转提醒，一个月转了九十多条: what was sent into the chat that the sentence has named."""
    said = clause_before(zones)
    if GROUP_OF_LOG.search(zones.head) and SENT_OF_LOG.search(zones.before):
        return zones.unit in ("条", "则", "条次", "篇")
    there = SENT_THERE.search(said) or SENT_INTO.search(said_before(zones))
    if zones.unit in ("条", "则") and not zones.behind and SENT_IN_ALL.fullmatch(said):
        return SENT_WHAT.search(said_before(zones)) is not None
    if SENT_THERE.search(said) and zones.of_campaign and zones.unit in ("条", "则") and not zones.behind:
        return "群" in said  # 贵州老乡群、四川老乡群一共发了14条
    if SENT_NAMED.search(said) or (there and SENT_BEHIND.match(zones.behind)):
        return zones.unit in ("条", "则", "条次", "篇", "次", "回", "遍")
    sent = SENT_ON.search(zones.before) if zones.unit in ("条", "条次") else None
    if sent is None:
        return False
    daily = zones.of_campaign and SENT_DAILY.search(said_before(zones))
    return bool(daily) or SENT_IN_CHAT.search(said_before(zones)) is not None


def passed_round(zones: Zones) -> Measured | None:
    """精准转发电诈新手法、高发案例及提醒信息100余次: what is sent round is a post, whatever it says."""
    sent = SENT_ROUND.search(clause_before(zones)) if zones.unit in POST_UNITS else None
    if sent is None or (sent["sent"] and not SENT_OVER.search(said_before(zones))):
        return None
    return Measured("posts", sent["what"], -1) if zones.before.endswith(sent["what"]) else None


def without_quoted(words: str) -> str:
    """推送“谨防退税短信”等提醒: the words with blanks for what a message warns of, where its kind stands behind it."""
    return WARNED_OF.sub(lambda found: "\0" * len(found[0]), words)


def messaged(zones: Zones) -> Measured | None:
    """通过短信向在外乡亲发送提醒1800条: what goes out by text message is one, whatever it says."""
    if zones.unit not in ("条", "条次", "次"):
        return None
    if out := SENT_OUT.search(without_quoted(clause_before(zones))):  # 推送防范冒充税务人员诈骗短信3.2万条
        return Measured("sms", out["what"], -1) if zones.before.endswith(out["what"]) else None
    sent = MESSAGED.search(without_quoted(said_before(zones)))
    if sent is None or sent["two"] or OTHER_WAY.search(sent["then"]):
        return None
    return Measured("sms", sent["what"], -1) if sent["what"] in zones.before else None


# 11.28 播5次, 11.17 早晚一共播8遍 in the log of a loudspeaker
_WHEN_AIRED = regex(
    r"^(?:\d{1,2}[.．/]\d{1,2}|(?:\d{1,2}月)?\d{1,2}[日号])?(?:[早晚]上?|[上中下]午|傍晚|全[月天周]|\d{1,2}:\d\d[、和及与]?)*(?:一?共|又|再|加)?(?=播|放)"
)


def aired(zones: Zones) -> Measured | None:
    """校园广播站播出专题节目5期, 在县电视台播放公益广告15次: television and radio stations are the press."""
    if zones.unit not in TIMES_AIRED:
        return None
    words = clause_before(zones)
    said = said_before(zones)
    said = said if last_device(said) >= 0 else zones.head  # 大喇叭播放登记
    words = _WHEN_AIRED.sub("", words, count=1) if DEVICE.search(zones.head) else words
    again = AIRED_AGAIN.search(words) or AIRED_WHAT.search(words)
    if again:  # 在县电视台开设专栏，本月播出6期
        device = DEVICE.search(said, last_device(said))
        if device and not ON_THE_NET.search(said, device.start()):
            press = device.group() in ("电视台", "电台")
            return Measured("media_reports" if press else "broadcasts", again["how"], -1)
    behind = AIRED_BEHIND.search(words)
    if behind and last_device(said) >= 0 and ON_THE_NET.search(said) is None:
        return Measured("media_reports" if STATION.search(said) else "broadcasts", behind["how"], -1)
    if zones.unit in ("遍", "次") and DEVICE.search(zones.head):
        if RECORDING_ALONE.search(words):
            return Measured("broadcasts", zones.before, -1)  # 反诈录音5遍 in the log of a loudspeaker
        if (titled := AIRED_BY_TITLE.search(words)) and FRAUD.search(zones.head + words):
            return Measured("broadcasts", titled["how"] or titled["there"], -1)
    if told := PLAYED_HERE.search(words):
        return Measured("media_reports" if told["press"] else "broadcasts", told["how"], -1)
    told = ON_AIR_LAST.search(words)
    return Measured("broadcasts", told["how"], -1) if told else None


def is_screen(zones: Zones) -> bool:
    """出租车顶灯屏320块每晚播放反诈标语: a screen by any name that shows something."""
    if zones.unit not in SCREENS_COUNTED:
        return False
    of_record = SCREEN_ALONE.search(zones.head) is not None  # LED屏宣传登记: all of them show it
    named = SCREEN.search(zones.before) or SCREEN_BEHIND.match(zones.behind)
    named = named or (SCREEN_ALONE.fullmatch(zones.behind) if of_record else None)
    return named is not None and (of_record or SHOWING.search(zones.sentence) is not None)


def is_film_watched(zones: Zones) -> bool:
    """组织老人观看反诈短片4次; on the net and in a report on other things it is none."""
    said = clause_before(zones)
    told = WATCHED_FILM.search(said) is not None and WATCHED.search(said) is not None
    return told and about_swindles(zones)


def is_played(zones: Zones) -> bool:
    """播放反诈视频1260次: on screens or loudspeakers, not on the net and not to a class."""
    played = PLAYED_FILMS.search(clause_before(zones)) is not None
    return played and not ON_THE_NET.search(zones.sentence) and not WATCHED.search(zones.sentence)
