"""Persons reached as one tells of them by mouth, by any noun, in either order: 来了57个乡亲, 讲到的摊主有187个.

The vocabulary knows groups by their words; here it is the verb (came, listened, was told) that says that they were reached,
and the noun only has to be one for persons.
"""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.counted.held import CAMPAIGN, names_rival
from etl.prose.counted.meetings import OF_OTHER_MEETINGS
from etl.prose.counted.people import HEADS_OF_OFFICES, NOT_PEOPLE, OFFENDERS, PEOPLE, STAFF, TEAM_MEMBERS
from etl.prose.words.persons import PERSONS, PERSONS_LAST
from etl.prose.words.zones import Measured, Zones, about_swindles, clause_before, said_before
from etl.regex import regex

COUNTERS = PEOPLE | {"个", "号"}
_SO_MANY = (
    r"(?:一?共|总共|拢共|前后|陆续|加起来|合起来|算下来|数下来|大概|大约|差不多|少说|足足|足有|约|近"
    r"|有|是|得|就|也|都|又|还|只|才)*"
)
# 来的师傅有[52个], 讲到的摊主有[187个], 围过来听的大概有[四十个], 听完讲座的货车司机一共[58个]
_WHO_DID = regex(
    r"(?<![外请拉])(?:(?<![未没])(?:来|到场|到会|赶来|[过前跑]来|[围聚凑][过上拢]来|围着|坐着|站着|蹲着)(?:听讲?|看|学)?|(?<![未没好难])听(?:课|讲|[完了过](?:课|讲座?|一?[遍场堂节]))?"
    r"|(?:手把手|面对面|一对一|当面|单独)(?:[讲聊教谈]|宣讲|提醒)|(?<![未没])(?:[讲聊说教谈]|宣讲|宣传|提醒|叮嘱)(?:[到过着完]|[到过]了))"
    rf"(?:的|(?=观众))(?P<who>[^,;。:、\d]{{0,8}}?){_SO_MANY}$"
)
# 来了[57个]乡亲, 船老大来了[14个], 到了[33个]老伙计
_CAME = regex(
    rf"(?:^|[,;:、日号天晚午里])(?P<who>[^,;。:、\d]{{0,8}}?){_SO_MANY}(?:来|到|赶来|[过跑]来|[围聚凑][过上拢]来|[围聚坐站挤]|喊来|叫来|请来)了{_SO_MANY}$"
)
# 在祠堂开了一次会，去了[39个]船老大; 我们去了30名同学 are those who did it
_WENT_TO_IT = regex(rf"(?:会|课|讲座)[,;](?P<who>[^,;。:、\d我咱们同志]{{0,6}}?)去了{_SO_MANY}$")
# 到摊子跟前听的，三天合起来有[900多人]
_STOOD_THERE = regex(
    rf"(?:来|到|凑|围|站|停)[^,;。\d没未]{{0,8}}(?:听|看|问)的(?P<who>[^,;。:、\d]{{0,4}}),[^,;。]{{0,6}}?{_SO_MANY}$"
)
# 跟来取快递的村民讲了[50多人]
_TOLD_SO_MANY = regex(
    r"(?:跟|给|对|向|和|同)(?P<who>[^,;。:\d]{1,14}?)(?:讲|聊|说|宣讲|宣传|提醒|叮嘱)(?:了|过|到)(?:约|近|大概|一?共)*$"
)
# 跟接孩子的家长聊，大约[30个]人; 把防骗口诀教给老人家，一共[26位]
_TOLD_WHOM = regex(
    r"(?:跟|给|对|向|和|同|拉着|拉住|挨个找|追着)(?P<who>[^,;。:\d]{1,14}?)(?:挨个|逐个|一个个|一一|当面|又|也|都|再)*"
    rf"(?:[讲聊说谈唠](?![师台稿妥])|宣讲|宣传|提醒|叮嘱|普及)[^,;。\d]{{0,14}},"
    rf"(?![^,;。\d]*[收发送给贴装带拿买填签])[^,;。\d]{{0,8}}?(?:[讲聊说谈教](?:了|过|到)|宣传了|提醒了)?{_SO_MANY}$"
)
# 拉着客户讲过的，本子上记了[312人]; 讲过防骗的租户，登记下来有[96人]
_NOTED_DOWN = regex(
    r"(?<![未没])(?:[讲聊说教谈]|宣讲|宣传|提醒|叮嘱)(?:过|到)了?[^,;。\d]{0,8}的(?P<who>[^,;。:、\d]{0,8}?),"
    rf"[^,;。\d]{{0,6}}?(?:记|登记|写|数|统计|算|画[了的]?正字)(?:了|着|的|下来|出来|上|在册|在本)*{_SO_MANY}$"
)
# 陪[5位]独居老人聊了防骗, 讲给[27个]新来的保洁听, 教会了[17个]老人家看诈骗短信
_TURNED_TO = regex(
    r"(?:跟|给|对|向|和|同|与|[陪带领]着?|拉着|拉住|拦住|逮着|追着|围着|叫上|喊来|找|(?<!请)教(?:会)?了?|提醒了?|培训了?)(?:了)?(?:[^,;。:、\d]{1,8}的)?(?:约|近|大概|差不多)?$"
)
_THEN_TOLD = regex(
    r"(?P<who>[^,;。:\d]{1,12}?)(?:在[^,;。\d]{1,6}[里上中])?(?:聊|讲|说|唠|谈|念叨|听|看|学|认|识别|分辨|演|普及|宣传|宣讲|怎么|如何|别|不要|把|一起|一块)[^;。\d]{0,20}"
)
# 回访的时候顺带提醒产妇[300多人]
_IN_PASSING = regex(
    r"(?:顺带着?|顺便|顺口|顺嘴|一并|捎带着?)(?:[给跟向对])?(?:也|都|又|还)*(?:提醒|叮嘱|叮咛|告知|宣传|宣讲|讲给|教)(?:了|过|到)?"
    rf"(?:来[^,;。:、\d]{{1,4}}的)?(?P<who>[^,;。:、\d]{{1,6}}?){_SO_MANY}$"
)
# 分两回讲的，头一回[19个]师傅，第二回[23个]
_IN_GOES = regex(
    r"(?:分(?:成|了|作)?|讲了)[两三四五六七八2-8几](?:回|次|批|拨|场|班|轮|天)[^;。]{0,6}(?:讲|课|教|说)|(?:讲|课|教)[^,;。\d]{0,8}分(?:成|了|作)?[两三四五六七八2-8几](?:回|次|批|拨|场|班|轮|天)"
)
_ONE_GO = regex(
    r"(?:^|[,;:、])(?:[头首]一?|第[一二两三四五六七八\d]|[上下早中晚夜白]|前一|后一|又一|最后一)(?:回|次|批|拨|场|班|轮|天|午)(?:来了?|到了?|听的|讲了)?"
    rf"{_SO_MANY}$"
)
_OTHER_MEETING = regex(rf"{OF_OTHER_MEETINGS}|部署|调度|碰头|例会|述职")
# 本来, 去年, 没来: not done, or not then. The words of other matters are left to the rules of rivals.
_NOT_SO = regex(
    r"本来|原[定本计]|预计|计划|打算|准备|应[该到来]|去年|前年|往年|下个?[周月]|明[天年]|再来|没[来到听讲能有]|未|不[来到]|缺|差|隔壁|(?<!老)人家|他们|外[村乡镇单]|骗子|客服|对方|嫌|抓"
)
_OTHERS = regex(
    r"警|领导|干部|书记|主任|[局所处科站校院]长|记者|专家|讲师|律师|法官|检察|队员|志愿|网格|社工|义工|代表队|评委|主持|演员|骗子|嫌|帮手"
)
# 下午就借这个事在祠堂门口讲给大家听，来了[三十多人]: what had been told before was the lesson
_BY_EXAMPLE = regex(
    r"(?:借着?|拿着?|用|就着?|趁着?)(?:这个?|此|那个?|身边)[^,;。]{0,3}(?:事儿?|例子?|案例?|案子)[^;。]{0,14}(?:讲|说|教|提醒)"
)
_ARE_THEY = regex(rf"{PERSONS_LAST.pattern}|[\u4e00-\u9fff]{{2}}的$")  # 拉着几个等车的讲了假客服
_CLOSING = ("", "吧", "呢", "的样子")
# 跟57位家属在电话里说清楚了, 给4个商户讲假退款: told of the campaign, in a report about it
_MADE_CLEAR = regex(
    r"(?:[讲说聊交代解释]+(?:清楚|清|明白|透|过|到位)|[讲说聊](?:了一[遍讲说]|[一了]?下)|[讲说聊](?:了|的)?(?:是|怎么|如何)?[“\"]?(?:假|冒充|刷单|贷款|退款|客服|中奖|养老钱|转账|验证码))"
)
_GIVING_TALK = ("讲给", "说给", "念给", "宣讲给")
# 围过来听的大概有[四十个]: whoever listens or was told is a person, whatever the counter
_LISTENED = regex(r".{0,5}?(?:听|看|学|[讲聊说教谈][到过])")
# In a report of the campaign whoever came to its stall, or to a meeting called for it
_GATHERED = regex(
    r"摊(?:[子位点前上儿边]|$)|[摆出]摊|展[台位]|宣传[点台]|咨询[台点]|开[了过]?[一两二三几\d]?[次回场个]?[^,;。\d]{0,4}会(?![议员场计展])"
)
_ANYHOW = regex(
    r"门诊|急诊|病房|看病|挂号|住院|体检|疫苗|取件|存钱|取钱|赶集|买菜|拜年|做客|帮忙|吃饭|报名|面试|应聘"
)
_TAUGHT = regex(
    r"[讲教](?!师|话|授|学|室|堂|务|练|台|价)|听(?:课|讲)|(?:反诈|防骗|防诈)[^,;。]{0,8}[会课]|(?:院坝|坝坝|屋场|板凳|村民|居民|家长|群众|班前|早|晨|短|头)会|讲座|宣[讲传]|一起开会"
)


def reached_plainly(zones: Zones) -> Measured | None:
    """Those whose number stands beside what they came for, heard or were told."""
    if zones.unit not in COUNTERS or _not_of_them(zones):
        return None
    sentence = zones.sentence
    told = about_swindles(zones) or CAMPAIGN.search(sentence) or _BY_EXAMPLE.search(sentence)
    if not told or names_rival(sentence):
        return None
    return _by_words_before(zones) or _told_behind(zones) or _in_goes(zones) or _at_each(zones)


def _not_of_them(zones: Zones) -> bool:
    own = clause_before(zones).rpartition(",")[2].replace("登记", "") + zones.behind
    if any(way.search(own) for way in (_NOT_SO, NOT_PEOPLE, OFFENDERS)) or _NOT_SO.match(zones.sentence):
        return True
    return any(way.match(zones.behind) for way in (STAFF, TEAM_MEMBERS, HEADS_OF_OFFICES, _OTHERS))


def _persons(zones: Zones, who: str, told: bool) -> Measured | None:
    """The reached, where the noun before or behind is one for persons, or the counter one that only persons have; of whom it
    was `told` that they listened needs no noun."""
    if any(way.search(who) for way in (_OTHERS, STAFF, HEADS_OF_OFFICES)):
        return None
    behind = None if zones.behind in _CLOSING else PERSONS.match(zones.behind)
    if behind:
        return None if _OTHERS.search(behind[0]) else Measured("people_reached", behind[0], 1)
    if zones.behind not in _CLOSING or (who and not PERSONS_LAST.search(who)):
        return None
    alone = told or bool(who) or zones.unit in PEOPLE
    return Measured("people_reached", who, -1 if who else 0) if alone else None


def _by_words_before(zones: Zones) -> Measured | None:
    said, clause = said_before(zones), clause_before(zones)
    for way in (_NOTED_DOWN, _TOLD_WHOM, _TOLD_SO_MANY):
        one = way.search(said)
        if one and (_ARE_THEY.search(one["who"]) or zones.unit in PEOPLE):
            return _persons(zones, "", told=True)
    if (one := _IN_PASSING.search(clause)) and zones.unit in PEOPLE:
        return _persons(zones, one["who"], told=True)
    taught = _TAUGHT.search(zones.sentence) or _TAUGHT.search(zones.head)
    if not (taught or (_GATHERED.search(zones.sentence) and not _OTHER_MEETING.search(zones.sentence))):
        return None
    if told := _WHO_DID.search(clause) or _STOOD_THERE.search(said):
        return _persons(zones, told["who"], told=_LISTENED.match(told.group()) is not None)
    came = _CAME.search(clause) or _WENT_TO_IT.search(said)
    return _persons(zones, came["who"], told=False) if came and not _ANYHOW.search(clause) else None


def _told_behind(zones: Zones) -> Measured | None:
    """陪5位独居老人聊了防骗, 讲给27个保洁听: turned to, and told of swindles."""
    turned = _TURNED_TO.search(zones.before)
    told = _THEN_TOLD.match(zones.behind) if turned else None
    if told is None or _OTHERS.search(told["who"]) or PERSONS_LAST.search(told["who"]) is None:
        return None
    clear = zones.of_campaign and _MADE_CLEAR.search(zones.behind)
    on_fraud = clear or FRAUD.search(zones.behind) or zones.before.endswith(_GIVING_TALK)
    return Measured("people_reached", told["who"], 1) if on_fraud else None


# 早会上讲了8次，每次都是那[11个]小哥
_AT_EACH = regex(
    r"(?:每[次场回期堂]|场场|次次)(?:听课?的|来的|到的|听讲的)?(?:都|还|就|也|大概|约)*(?:是|有|来|到|听)?(?:了|的)?(?:那|这|同样)?$"
)


def _at_each(zones: Zones) -> Measured | None:
    """Those who came to each of so many: the same ones, who are as many as came in all."""
    each = _AT_EACH.search(zones.before)
    return _persons(zones, "", told=False) if each and _TAUGHT.search(zones.sentence) else None


def _in_goes(zones: Zones) -> Measured | None:
    """分两回讲的，头一回19个师傅，第二回23个: those who came to each go of what was taught."""
    said = said_before(zones)
    in_goes = _ONE_GO.search(said) and _IN_GOES.search(said)
    return _persons(zones, "", told=True) if in_goes else None
