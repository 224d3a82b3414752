"""The channels that a clause names by their words, where it tells of a deed or names what is always held (contract 1)."""

from __future__ import annotations

from etl.meaning.lexicon import Hit
from etl.prose.matter.at_work import (
    SILENT,
    SWINDLED,
    USED,
    VOICED,
    is_at_work,
)
from etl.prose.paragraphs.ways_told import DEEDS, HELD, SPOKE, goes_on_speaking
from etl.prose.reached.channels_named import hall_of_desk, named_channels
from etl.prose.words.addressed import NONE, Named
from etl.prose.words.named_first import DEED
from etl.prose.words.text import SENTENCE_END
from etl.regex import regex

# “ETC过期失效短信”“冒充乘客退款”等骗局
SWINDLE_OF_QUOTES = regex(
    r"(?:[、和及]?“[^“”]*”)*(?:(?:等|这[类些]|之类)[^,;。]{0,14}?|的)(?:骗局|骗术|诈骗|套路|陷阱|手法)"
)
SWINDLES = regex(r"退费|缴费|诈骗|骗局|转账|投资|中奖|兼职|刷单|客服|返利|贷款|理财|退税|冒充|虚假")
# 宣讲场次由412场增加到680场, 资料发放量增长18.3% compares
ROSE = regex(
    r"(?:发放|派发|印发)?(?:场次|次数|人数|数量|量)(?:[由从]\d|[较比](?:去年|上年|上[月季周]|同期|往年)|[^,、\d]{0,6}?(?:增|降|升|减|提高|翻))"
    r"|(?:总?数|量|场次)[^,、\d]{0,14}?(?:排名?|位[居列])(?:在|到)?(?:第|前|全)"  # 入户数在全市排第2位
    r"|任务[^,、\d]{0,6}(?:只|仅|才|未|没|尚|还)"  # 入户任务只完成74%
    r"|(?:又|也|还)?(?:少|多)(?:发|贴|挂|讲|走|办|送|开)了?[\d一二两三四五六七八九十百千]"  # 跟八月份相比，单子少发了四十张
)
# 今年走访进度偏慢; 民警讲课时提到，有2名初中生被骗
SLOW = regex(r"的?(?:进度|力度|覆盖面|质量)(?:[^,;。\d]{0,3})(?:偏|较|慢|滞后|落后|不[够足高])")
SAID_THERE = regex(r"(?:时|中|上|里)?,?(?:提到|说到|说起|讲到|透露|通报)")
RATE = regex(r"[^,、]{0,4}(?:安装|下载|注册|普及|覆盖|知晓)?率")  # APP教师安装率
COSTS = regex(r"(?:活动)?(?:经费|费用|预算|支出|成本|补贴|开支)")  # 演出经费4.5万元
HEARSAY = regex(r"据[^,]{0,4}$|(?:参加|听|学|上)过[^,]{0,6}$")  # 据媒体报道, 因参加过培训
TAKEN_FROM = regex(r"转[发载][^,]{0,6}$")  # 转发上级媒体19篇: on their own account
COLLECTED = regex(r"征集|收集|评选|评比|收到")
ERRAND = regex(r"[^,]{0,2}(?:检修|抄表|安检|维修|核查|登记|普查|调查|摸排|采集|检查)")
TELLING = regex(r"宣传|讲解|宣讲|发放|提醒|普及")
OUTLETS = regex(
    r"\d+[个家处所]|(?:趁|借着?|走[上出])[^,;。]{0,8}(?:设摊|摆摊|设点|[摆搭]台)"  # 3个网点趁庙会设摊
    r"|[、和及与]\d+余?多?[名人]|的?(?:负责人|主任|行长|员工|职工|人员)"
    # 以下网点成绩突出, 营业网点获评先进: who is praised or blamed
    r"|(?:的?(?:反诈|宣传|工作|业务|考核|活动)*(?:成绩|成效|表现|业绩|得分|排名|评比)|等单位|(?:予以|给予|受到?|获得?评?|被评)(?!客户|群众|居民|宣传|资料)|[^,]{0,16}(?:评比|考核|排名|评选))"
)  # 营业网点49个, 49个网点、320名员工 are premises
SHOWING = regex(r"开展|宣传|播放|滚动|张贴|摆放|悬挂|发放|讲|设|提醒|利用|通过")
CLERKS = regex(r"(?:服务|工作)?(?:人员|单位)")  # 窗口人员 say who
# 窗口人员也一一提示: whoever comes there is told
AT_WINDOW = regex(
    r"(?:服务|工作)?人员(?:在[^,;。\d]{2,10}时)?(?:也|都|均|还|同时|主动|当面|逐[个一人]|一一|随手|顺便)+[^,;。\d]{0,6}?(?:提[示醒]|讲|宣|告知|叮嘱|问)"
)
# 校园广播站每周三开讲5分钟: heard over loudspeakers, and no lecture
SPEAKING_VERBS, VOICE = {"开讲", "宣讲", "讲解"}, regex(r"广播(?!电视|局)|喇叭|村村响|直播间|电台")
# 组织辖内5家网点, 联合派出所、银行网点开展…: who joined in
# 组织辖内9家支行、61个营业网点，扎实开展; 依托28个营业网点
AS_BODIES = regex(r"(?:组织|带领|指导|发动|依托)[^,;。]{0,16}\d+[家个]$|(?:联合|会同|携手)[^,;。在到]{0,16}$")
# 该案已编入全县宣讲案例: what is told one day
INTO_STOCK = regex(r"(?:编[入进成]|列[入为]|纳入|[选收][入进]|作为|当作|整理成)了?[^,;。\d]{0,6}$")
STOCK = regex(r"的?(?:案例|素材|材料|课件|教材|内容|提纲)库?")
# 医院是反诈宣传的重要窗口: a figure of speech
LIKE_A_WINDOW = ("重要", "主要", "关键", "形象", "前沿")
# 上周的反诈走访情况发您: what the letter brings
REPORT_SENT = regex(r"(?:工作)?(?:情况|记录|小结|总结|数据)(?:[发报]给?[您你上]|[发报]给|给[您你]|呈)")
DENIED = regex(r"没(?:有|能)?$|未能?$")  # 今天下雨没摆摊
PRAISED = regex(r"(?:以下|下列|先进|优秀|获奖|受表彰|受表扬|参评|各个?)(?:营业)?$")
FILMED = regex(r"播放|观看|收看|拍摄|录制|发布|上传|更新|(?<![打颁分])发了")
TITLED_WORK = regex(r"《[^《》]*$")  # 《接电话》 is a play
CALLED_UP = regex(r"(?:通过|利用|运用|采取|借助|以|给|向|对|逐[一户人]|拨打|短信|微信|[、和及])[^,]{0,14}$")
HOT_LINE = regex(
    r"(?:举报|投诉|监督|报警|求助|咨询|服务|值班|联系|办公|热线|报案|核实)[、和及]?$|(?:公布|公开|公示|印有|印着|标注|留下|告知)[^,]{0,12}$"
)
# 趁秧歌队排练的间隙: what those who were spoken to were doing
REHEARSED = regex(r"(?:小?分?队|班|社|团)?(?:排[练演]|训练|练习|活动)?的?(?:间隙|时候|空[档当])")
# “真假短信对比图”: what is shown of messages
SHOWN_AS_SAMPLE = regex(r"(?:的)?(?:对比|样[本例张]|截[图屏]|真假|骗局|套路|辨[别识])")
CALLED_FOR = regex(r"[”\"]?(?:宣传|提醒|回访|告知|劝阻|通知|联系|沟通|随访|核实|[等、和及])")
TEACHING_VERBS = {"授课", "讲课", "上课", "听课", "听讲"}
LEAD = 60  # characters
COLUMN = regex(r"[”\"]?(?:专栏|栏目)")  # 公众号开设“反诈小课堂”专栏 is no lecture
SET = regex(
    r"(?:检修|维修|修理?|安装|调试|装好|送修|更换)(?:[^,;。\d]{1,6}[、和及])?电视|[厅室院梯店堂间舍桥车船艇楼口区馆柜位站]内?的?[小大]?电视(?!台|频道|栏目|节目|新闻)|\d[台块]电视|电视机|电视[上里]?(?:循环|滚动)|屏[端幕]?:|(?:网点|厅堂|营业|门诊)[^。]*电视(?!台)"
)  # no press
# 在西庄集市循环播放广播, 赶集日张贴海报: where and when, and no stall.
MARKETS = frozenset(["集市", "赶集", "庙会", "夜市", "街子天", "赶街", "街头"])
PLAYED_OR_HUNG = regex(r"播[放出报送]|滚动|循环|悬挂|张贴|粘贴")
# 出动宣传车赴乡镇集市巡回宣传: where the car goes round
DRIVEN_THERE, GOES_ROUND = (
    regex(r"(?:宣传|流动|反诈|大篷|巡回)车"),
    regex(r"[^,;。]{0,6}(?:巡回|巡游|循环|流动)"),
)
AT_STALL = regex(r"摊|设点|宣传|宣讲|讲解|发放|派发|散发|咨询|集中|提醒")
_OWN_ACCOUNT = regex(
    r"(?:公众号|微博|抖音号?|视频号|官网|网站|头条号?|简报|[双两]微)(?:[^,;。]{0,4}|[^;。]*[,:](?:[^,;。]{0,8}))(?:刊发|刊登)"
    r"|(?:本[期刊]|现(?:将|予|把))[^;。]{0,40}(?:刊发|刊登)"
)  # 镇公众号刊发推文7篇, 公众号刊发推文6篇，今年以来共刊发31篇; 现将各村做法刊发
CARRIED_BY_POST = regex(r"(?:投递|派送|递送|分拣|征订|配送)[^,;。]{0,6}$")  # 投递包裹、报刊时
# 组建巾帼反诈宣讲队132支: how many teams there are
TEAMS = regex(r"(?:志愿)?(?:服务)?(?:小?分?队|团(?!课)|小组)[^,;。\d]{0,4}\d+[余多]?[支个]")
# 利用班前会、交接班时间，开展车间宣讲51场: when they were met for what is counted next
MET_THEN = regex(
    r"(?:、[^,;。、\d]{2,6}){0,2}的?(?:时间|时机|间隙|之机|契机)[^;。]{0,24}?(?:宣讲|讲座|培训|授?课)\d+[余多]?[场次期节堂]"
)
# 上街协助社区发放传单: papers handed out, and no stall
OUT_WITH_PAPERS = regex(r"(?:[^,;。\d宣讲摆设咨提]{0,8}?)(?:发放|派发|分发|散发)[^,;。宣讲摆设咨提]*")
LESSON_TOLD = regex(r"(?:[给为向][^,;。\d]{1,10}(?:上|带来|送上|讲)|讲授|主讲)了?[^,;。\d]{0,4}$")
# Mostly what the campaign is called, no street stall.
CAMPAIGN_NAMES = {"集中宣传", "集中宣传活动", "集中活动"}
SHOWN = regex(r"(?:屏|播[放出发送])[^、,]*$")  # a slogan or a picture on a screen is no banner and no poster


def worded_channels(words: str, start: int, reach: str, lead: str) -> list[Named]:
    """The channels that a clause names by their words, where it tells of a deed or names what is always held."""
    tells = DEED.search(reach) is not None or USED.search(reach) is not None or spoke(words, reach)
    voiced = is_at_work(words, reach) or goes_on_speaking(reach[len(words) :])
    if not (tells or voiced or HELD.search(words)):
        return []
    return [
        Named(start + hit.start, start + hit.end, NONE, way_of(words, hit))
        for hit in named_channels(words)
        if (tells or (voiced and hit.code in VOICED) or HELD.match(hit.word))
        and hit.word not in CAMPAIGN_NAMES
        and (hit.code != "app" or DEEDS["app_installs"].search(words))
        and not COLUMN.match(words, hit.end)
        and not (hit.code == "media" and TAKEN_FROM.search(led_to(words, hit)))
        and not (hit.word in ("刊发", "刊登") and _OWN_ACCOUNT.search(SENTENCE_END.split(lead)[-1]))
        and not (hit.word == "升旗仪式" and words.startswith(("后", "结束"), hit.end))
        and not (hit.code == "media" and CARRIED_BY_POST.search(led_to(words, hit)))
        and not (hit.word in TEACHING_VERBS and teaches_at(lead + reach))
        and not (hit.word in ("电视", "公益广告") and (SET.search(lead) or SHOWN.search(led_to(words, hit))))
        and not (hit.code == "door_to_door" and ERRAND.match(words, hit.end) and not TELLING.search(words))
        and not (
            hit.code == "service_window"
            and CLERKS.match(words, hit.end)
            and not AT_WINDOW.match(words, hit.end)
        )
        and not hall_of_desk(hit, SENTENCE_END.split(lead)[-1])
        and not (hit.word in SPEAKING_VERBS and VOICE.search(led_to(words, hit)))
        and not (hit.code == "branch" and names_outlets(words, hit))
        and not (hit.code == "performance" and FILMED.search(words[max(0, hit.start - 8) : hit.start]))
        and not (hit.code != "media" and TITLED_WORK.search(led_to(words, hit)))
        and not RATE.match(words, hit.end)
        and not ROSE.match(words, hit.end)
        and not SLOW.match(words, hit.end)
        and not (hit.code in ("lecture", "training") and SAID_THERE.match(words, hit.end))
        and not COSTS.match(words, hit.end)
        and not REPORT_SENT.match(words, hit.end)
        and not (hit.word == "窗口" and words.endswith(LIKE_A_WINDOW, 0, hit.start))
        and not (
            hit.code == "lecture" and STOCK.match(words, hit.end) and INTO_STOCK.search(led_to(words, hit))
        )
        and not (hit.code == "lecture" and TEAMS.match(words, hit.end))
        and not (hit.word == "班前会" and MET_THEN.match(reach, hit.end))
        and not (hit.word == "上街" and OUT_WITH_PAPERS.fullmatch(words, hit.end))
        and not (hit.word == "集市" and words.startswith("日", hit.end))
        and not (hit.word in MARKETS and PLAYED_OR_HUNG.search(words) and not AT_STALL.search(words))
        and not (
            hit.word in MARKETS
            and DRIVEN_THERE.search(led_to(words, hit))
            and GOES_ROUND.match(words, hit.end)
        )
        and not HEARSAY.search(led_to(words, hit))
        and not DENIED.search(led_to(words, hit))
        and not names_swindle(words, hit)
        and not COLLECTED.search(led_to(words, hit))
        and not (hit.code == "performance" and REHEARSED.match(words, hit.end))
        and not (hit.code == "sms" and SHOWN_AS_SAMPLE.match(words, hit.end))
        and not (hit.word == "电话" and not is_called(words, hit))
    ]


def way_of(words: str, hit: Hit) -> str:
    """The channel of a word; what somebody tells others as their “开学第一课” is a lecture."""
    return "lecture" if hit.word == "开学第一课" and LESSON_TOLD.search(led_to(words, hit)) else hit.code


def spoke(words: str, reach: str) -> bool:
    """Whether a clause or the next tells in plain words of what the campaign did, and of no swindle."""
    return SPOKE.search(reach) is not None and not (SWINDLED.search(words) or SILENT.search(reach))


def names_outlets(words: str, hit: Hit) -> bool:
    """Whether a hall is told of as a body: 网点49个, 以下网点成绩突出, 希望先进网点再接再厉."""
    led = led_to(words, hit)
    if OUTLETS.match(words, hit.end) or AS_BODIES.search(led):
        return True
    return PRAISED.search(led) is not None and SHOWING.search(words, hit.end) is None


def is_called(words: str, hit: Hit) -> bool:
    """Whether the campaign telephoned: 电话提醒, 给子女打电话; not 听到乘客打电话, nor 公布举报电话."""
    if HOT_LINE.search(led_to(words, hit)) or words.startswith(("旁", "边", "机旁"), hit.end):
        return False
    return bool(CALLED_UP.search(led_to(words, hit)) or CALLED_FOR.match(words, hit.end))


def names_swindle(words: str, hit: Hit) -> bool:
    """“培训班退费”“虚假客服电话”: a word inside the quoted name of a swindle."""
    opened, closed = quotation_around(words, hit)
    told = closed >= 0 and SWINDLES.search(words, opened, closed)
    return bool(told) or is_of_swindle(words, hit)


def is_of_swindle(words: str, hit: Hit) -> bool:
    """“免费送鸡蛋”“包治百病”等保健品骗局: whether a quotation is told of as a swindle, whatever it says."""
    _, closed = quotation_around(words, hit)
    return closed >= 0 and SWINDLE_OF_QUOTES.match(words, closed + 1) is not None


def quotation_around(words: str, hit: Hit) -> tuple[int, int]:
    """Where the short quotation opens and closes in which a word stands; (-1, -1) where it stands in none."""
    opened = max(words.rfind("“", 0, hit.start), words.rfind('"', 0, hit.start))
    closed = min((at for at in (words.find("”", hit.end), words.find('"', hit.end)) if at >= 0), default=-1)
    if opened < 0 or closed < 0 or words.find("”", opened, hit.start) >= 0 or closed - opened > LEAD:
        return -1, -1
    return opened, closed


def teaches_at(lead: str) -> bool:
    """举办专题培训，邀请民警授课: whether the sentence names the event at which somebody teaches."""
    sentence = lead[lead.rfind("。") + 1 :]
    return any(hit.code in ("training", "class_meeting") for hit in named_channels(sentence))


def led_to(words: str, hit: Hit) -> str:
    """The words of a clause before a hit, as far as they can bear on it."""
    return words[max(0, hit.start - LEAD) : hit.start]
