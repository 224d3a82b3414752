"""Whom a sentence tells of as taught, fetched, called at or not forgotten, with no word that addresses them.

摊主也被请进来听了一段; 骑手先过反诈培训关; 把店主请到一起讲; 独居老人家里多坐一会儿，讲了又讲; 没有忘记带娃的宝妈.
"""

from __future__ import annotations

from etl.prose.words.named_first import OWN_PEOPLE
from etl.regex import regex

# Others of a list, where they were, and how each of them came to it.
_REST = (
    r"(?:朋友|师傅|大哥|大姐)?们?(?:[、和及与跟][^,、。;和及与]{1,10}){0,3}?(?:等(?![待着候在])[^,;。的]{0,6})?(?:[(][^()]{1,20}[)])?"
    r",?(?:[在于到][^,;。]{1,12}?|[^,;。的]{1,8}?[上里中后前时])?"
    r"(?:[也都还均全又先再就便常]|一并|一起|同样|同步|集中|统一|轮流|轮番|分批|分期|逐[一个批人]|全[员部]|人人|个个|纷纷|主动|现场|专门|每[天日周月早晚班次]|天天|按[月周期]|定期|陆续|特意|随后"
    r"|上岗前|岗前|班前|入职前|出[车工]前|收[工车]后|下班后|午休时?|课[间后])*"
)
_CAMPAIGN = (
    r"(?:反诈|防骗|防诈|识骗|诈骗|骗[局术子]|套路|陷阱|警示|案例|96110"
    r"|宣传|提示|提醒|叮嘱|预警|明白[纸卡]|折页|传单|手册|普法)"
)
_SWINDLE = r"(?:陌生|转账|荐股|投资群|兼职群|传销|洗钱|跑分|境外|赌博|骗子|对方|中奖短信|诈骗(?:短信|电话|信息|链接))"
_QUOTED = r"[“《][^”》]{2,16}[”》]"
TAKEN_IN = regex(
    _REST + rf"(?!{_SWINDLE})(?:"
    # fetched to where they were told
    r"被?(?:[请邀喊约领接叫带]|邀请|召集|动员|组织)(?:[进到来去过上]|起来|拢)+了?(?=[^。;]{0,24}(?:听|学|看|讲|课|座谈|夜校|一起|培训|宣))"
    rf"|(?:被|已|都)(?:全部|统一|逐一)?(?:[拉加编纳]|吸纳|邀请|邀)[进入到]了?(?:[\d一两三几]+个)?[^,;。]{{0,6}}(?:反诈|防骗|警民|预警|平安|网格|联防)[^,;。]{{0,6}}(?:群|名[单册]|台账)"
    r"|被[^,;。]{1,6}[拉带领]着[看听学]"
    r"|听(?!信)[^,;。骗]{1,8}?(?:[讲说念唠聊]|摆龙门阵)(?=[^。;]{0,20}(?:诈|骗|套路|案例|陷阱))"
    r"|(?:玩|做|猜|答|参与|体验)[^,;。]{0,8}(?:反诈|防骗|防诈)[^,;。]{0,6}(?:游戏|棋|题|谜|闯关|问答|体验|迷宫)"
    r"|被[^,;。]{1,6}(?:叫住|拦[住下]|拉[住到])(?=[^。;]{0,24}(?:讲|说|聊|唠|提醒|念|宣))"
    # learned there
    rf"|(?:学习|学|接受|补上?|过|上|听|看|观看|收看|聆听|参加|经过)[了过完]?(?:一?[遍场次节堂课段轮])?[^,;。]{{0,16}}(?:反诈|防骗|防诈|{_QUOTED}[^,;。]{{0,6}})[^,;。]{{0,6}}(?:课|培训|讲座|教育|宣讲|骗局|套路|案例|警示片|短片|知识|关(?![注系于]))"
    r"|(?:的?(?:岗前|入职|班前|上岗|技能|新[员人]工?|业务))培训(?:班|会|课)?,?[^。;]{0,8}(?:加|讲|插|融|嵌|安排|补)[^。;]{0,8}(?:反诈|防骗|防诈)"
    # was sent or given it
    rf"|(?:收到|接到|领到|拿到|看到|听到|领走|带走)了?[^,;。陌骗]{{0,14}}(?:{_CAMPAIGN}|《[^》]{{2,16}}》)(?!电话|电信)"
    # 来办证的老人，民警都要多念叨两句
    r"|(?:民警|辅警|柜员|工作人员|网格员|志愿者|老师|医生|护士|村?干部)们?(?:也|都|总|就|还|会|要|再|多)+(?:念叨|叮嘱|提醒|嘱咐|唠叨)"
    # 来交医保的村民，会计都念叨过几句; 取大额现金的老年人由主管再问一遍
    r"|(?:由[^,;。\d]{1,6}?|(?:会计|主管|店长|保安|门卫|村医|书记|值班员|收费员|挂号员|经理)们?)(?:[也都总就还会要再又]|每次|逐个)+多?"
    r"(?:问|念叨|叮嘱|提醒|嘱咐|唠叨|讲|说)(?:过|了|上)?[一两几](?:[遍句声嘴]|次)"
    # 来缴费的老人我们多讲几句; 司机开车前都提醒一句 is what they do
    r"|(?:我们?|咱们?|大家)(?:也|都|总|就|还|会|要|再|多|专门)*(?:讲|说|叮嘱|提醒|念叨|嘱咐)(?:上|了)?(?:几句|[一两]句|[一两]遍|一声|一讲|一说|一下)"
    r"|(?:也|都|还)?(?:领|拿|得)到(?:了)?一[张份个本]"
    r")"
)
FETCHED_BEFORE = regex(r"(?:[把将]|连|连同)[^,;。]{0,20}$")
FETCHED = regex(
    r"(?:们|朋友)?(?:[、和及与跟][^,、。;]{1,10}){0,3}(?:也|都|一并|逐[一个]|统统|全|分批|集中)*(?:[请邀叫喊约聚拢领接]|召集|邀请|组织|集中|集合|请教)(?:[到进来拢在上过]|起来)[^。;]{0,16}(?:讲|听|学|看|座谈|课|[培轮集]训|宣|提醒|一起)"
)
REMEMBERED = regex(
    r"(?:没有?忘[记了掉]?|不忘|忘不了|惦记着?|牵挂着?|顾及|照顾到|兼顾|放心不下|(?:特别|重点|尤其)(?:关照|关注)了?)[^,;。:\d]{0,12}$"
)
TOLD_AT_HOME = regex(
    r"们?(?:[、和及与][^,、。;和及与]{1,8}){0,3}的?(?:家[里中]|屋[里头]|炕头|床[前边头]|摊[前上]|店里|铺里)[^,;。]{0,4}"
    r"(?:坐|停|待|留|跑|多去|去了|走了)[^。;]{0,24}?(?:讲|念叨|叮|嘱|提醒|说|聊|唠|教)"
    # 独居老人家里多坐了一阵: for longer than at others', to whom they told of it
    r"|们?的?(?:家[里中]|屋[里头])(?:[也都还]|特意|总)*多(?:坐|待|停|留)了?(?:一|好)?(?:阵|会)"
)
ADVISED = regex(r"(?<![相规奉苦])劝(?![阻返退导募捐酒业架])(?:说|告)?[^,;。\d]{0,8}$")
HEEDING = regex(r"们?[^,;。]{0,6}?(?:别|不要|莫|不|勿|少|多|小心|当心|警惕|提防|远离|装|下载|注册|核实|报警)")
REACH = 60  # characters in front of a group that are looked at: in a list of thousands each would look at all before it
SWINDLER = regex(r"骗子|嫌疑|不法|诈骗分子|犯罪|对方|冒充[^“”]{0,8}$")


# 来交医保的村民，会计都念叨过几句: who told them
_TELLER = regex(r"(?<=,)(?:会计|出纳)(?:[也都总就还会要再又])+(?:念叨|叮嘱|提醒|嘱咐|唠叨|讲|说)(?!到)")


def tells_others(text: str, start: int) -> bool:
    """Whether whoever is named at a place tells those whom the clause before names."""
    return _TELLER.match(text, start) is not None


def is_taken_in(text: str, start: int, end: int, since: int) -> bool:
    """Whether the group at text[start:end], in a clause from `since` on, is told of so."""
    before = text[max(since, start - REACH) : start]
    if SWINDLER.search(before):
        return False
    if FETCHED_BEFORE.search(before) and FETCHED.match(text, end):
        return True
    if ADVISED.search(before) and HEEDING.match(text, end):
        return True
    if REMEMBERED.search(before):
        return True
    if TOLD_AT_HOME.match(text, end):
        return True
    word = text[start:end]
    return (OWN_PEOPLE.search(word) is None or word.endswith(("员工", "职工"))) and TAKEN_IN.match(
        text, end
    ) is not None
