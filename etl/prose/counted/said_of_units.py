"""What the words of a sentence say of a count whose unit alone tells what it is of: visited, handed out, come to ask."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.meaning.lexicon import find_measures
from etl.meaning.other_matters import FRAUD
from etl.prose.counted import unit_words as words
from etl.prose.counted.called_on import VISITED_BEFORE
from etl.prose.counted.held import CAMPAIGN, STALL_HELD, names_rival
from etl.prose.counted.packs_told import is_pack_of_paper
from etl.prose.counted.people import NOT_PEOPLE, REACHING
from etl.prose.words.zones import CAME_LISTED, SESSIONS_LISTED, Zones, around, clause_before, said_before
from etl.regex import regex


def lives_there(zones: Zones) -> bool:
    """走了64户，里头9户是五保户，村里一共180户: how many live where some were called at."""
    whole = zones.unit == "户" and words.LIVING_THERE.fullmatch(zones.before) is not None
    return whole and words.HOUSES_TOLD.search(said_before(zones)) is not None


def is_visited(zones: Zones) -> bool:
    """深入农户300户; accounts (用户23万户) are visited by nobody."""
    if words.names_accounts(zones.before) or lives_there(zones):
        return False
    alone = (words.HOUR_ALONE, words.IN_ALL_HOUSES)  # 入户宣传反诈，上午8户下午5户
    if any(one.fullmatch(zones.before) for one in alone) and words.VISITING.search(said_before(zones)):
        return True
    if words.WALKED_GROUPS.search(said_before(zones)):
        return True
    turned = words.TURNED.search(zones.before) is not None  # 对126户出租户，联合民警逐户登记并宣讲
    if zones.of_campaign and words.WALKED.search(zones.before) and not zones.behind:
        return True
    if zones.of_campaign and not zones.behind and words.WALKED_THROUGH.search(said_before(zones)):
        return True
    if zones.of_campaign and words.WALKED_BEHIND.fullmatch(zones.behind):
        return True  # 27户都走到了
    if zones.of_campaign and words.WENT_IN.search(zones.before) and words.THEIR_HOMES.match(zones.behind):
        return True
    each = zones.place >= 0 and words.EACH_CALLED_ON.match(zones.sentence, zones.place)
    there_are = zones.before.endswith("有")  # 辖区共有320户
    if zones.of_campaign and each and not there_are:
        return True
    if words.TOLD_AT_HOME.match(zones.behind) and words.GIVEN_TO.search(zones.before):
        return words.AT_THEIR_DOOR.search(zones.sentence) is not None
    listed = VISITED_BEFORE.search(zones.led_by) is not None
    told = turned and words.TOLD_THERE.search(zones.sentence, zones.sentence.find(zones.behind)) is not None
    there = words.VISITED_IN.search(said_before(zones)) is not None
    return told or listed or there or words.VISITING.search(around(zones)) is not None


def is_class(zones: Zones) -> bool:
    """六年级两个班，92个娃娃，讲了40分钟: the pupils of a class that was taught."""
    alone = zones.of_campaign and not zones.before
    return (
        alone
        and words.CLASS_BEFORE.search(said_before(zones)) is not None
        and words.LESSON_TOLD.search(zones.sentence) is not None
    )


def is_gift(zones: Zones) -> bool:
    """送出风扇200把; relief goods are none, nor are packs of leaflets."""
    handed = words.HANDED.search(said_before(zones)) or words.HANDED_BEHIND.match(zones.behind)
    handed = handed or words.THING_BROUGHT.search(zones.before)  # 给家长送发绳400根
    put_in = words.PUT_IN.search(zones.before)  # 另更换老化胶管62根
    other = put_in or words.RELIEF.search(zones.sentence) or is_pack_of_paper(zones)
    return handed is not None and not other


def is_given_of_it(zones: Zones) -> bool:
    """把反诈音频装进小播放器，给盲人朋友送了260个: the thing stands in the clause before."""
    clause = clause_before(zones)
    alone = not zones.behind and words.GIVEN_OF_IT.fullmatch(clause) is not None
    own = FRAUD.search(zones.sentence) is not None and words.RELIEF.search(zones.sentence) is None
    return alone and own and said_before(zones) != clause


def is_thing_given(zones: Zones) -> bool:
    """发放反诈早餐袋1500个: a thing of use that was handed out, whatever it is called."""
    named = words.THING.search(zones.before) or words.THING_BEHIND.match(zones.behind)
    return named is not None and is_gift(zones)


def has_come(zones: Zones) -> bool:
    """反诈快板登场，台下坐了三四百人: who sat or stood there; not those of a meeting about the work."""
    stall = zones.of_campaign and STALL_HELD.search(said_before(zones)) is not None
    told = any(one.search(zones.sentence) for one in (CAMPAIGN, FRAUD))
    told = told or (
        zones.of_campaign and any(one.search(zones.sentence) for one in (words.LESSON_TOLD, words.MET_FOR))
    )
    told = told or (zones.of_campaign and words.OF_ALL_TIMES.match(zones.before) is not None)
    told = told or (zones.of_campaign and words.CAME_ALONE.fullmatch(zones.sentence) is not None)
    came = words.CAME.search(zones.before) is not None and (stall or told)
    return came and not NOT_PEOPLE.search(around(zones)) and not names_rival(zones.sentence)


def is_reached(zones: Zones) -> bool:
    """宣传1200人次."""
    reached = REACHING.search(around(zones)) or words.REMINDED.search(zones.before)
    return reached is not None and not NOT_PEOPLE.search(around(zones))


def is_paper_listed(zones: Zones) -> bool:
    """资料180份 alone or behind what the campaign did: 宣传2场、资料180份; not 线索5条、资料3份."""
    listed = (
        not zones.led_by or CAMPAIGN.search(zones.led_by) is not None or bool(find_measures(zones.led_by))
    )
    return words.PAPERS.search(zones.before) is not None and listed


# 给家长的信随作业本带回家，一人一封，共1580封; not 收到来信12封
LETTER = regex(
    r"(?:致|给|告|写)[^,;。、\d]{1,12}?(?:信(?![息箱访号用任])|书(?=$|[》,随由到送发]))|家书|公开信|慰问信|倡议书"
)
ANSWERED_BY_LETTER = regex(r"(?:收到|收回|回收)[^,;。\d]{0,6}$|回[信函执]")
OTHER_LETTERS = regex(r"邮件|来信|信访|举报|检举|感谢|表扬|求助")


def is_letter(zones: Zones) -> bool:
    """Whether letters are counted that the campaign wrote to those whom it names."""
    said = said_before(zones)
    came_back = ANSWERED_BY_LETTER.search(zones.before) is not None  # 寄出家书3500封，收到回信210封
    return LETTER.search(said) is not None and OTHER_LETTERS.search(said) is None and not came_back


def says_before(way: re.Pattern[str]) -> Callable[[Zones], bool]:
    """A test of the clause's words before the quantity."""
    return lambda zones: way.search(clause_before(zones)) is not None


def sentence_says(way: re.Pattern[str]) -> Callable[[Zones], bool]:
    """A test of the sentence's words before the quantity."""
    return lambda zones: way.search(said_before(zones)) is not None


# 过来问养老金认证是真是假的有十七个, 上前咨询的有三十多个
CAME_TO_ASK = regex(
    r"(?:(?:[过前]来|上前|跑来|来)(?:问(?![卷候答责题])|咨询|打听|求证)[^,;。\d]{0,16}|问[这东][^,;。\d]{0,2}问[那西]|(?:[过前]来|上前|跑来)问[^;。\d]{2,24}?(?:怎么|咋|如何)[^,;。\d]{1,6})的[^,;。、\d]{0,6}?(?:一?共|总共|拢共|大概|也|就)?有?(?:约|近)?$"
    # 摆摊那天问刷单骗局的有19个
    r"|(?<![盘追质反])问[^,;。\d]{0,6}(?:诈|骗|刷单|客服)[^,;。\d]{0,6}的[^,;。、\d]{0,6}?(?:一?共|总共|拢共|大概|也|就)?有(?:约|近)?$"
    # 这个月一共来问了26个人
    r"|(?:^|[,;月天])(?:一?共|总共|前后|先后|又|也)*来(?:问|咨询|打听)了(?:约|近)?$"
)

# 在汽车站出口有人过来问的，记了112人次; 拿着手机来问是不是骗子的，我本子上记了19人次
ASKED_AND_NOTED = regex(
    r"(?:[过前跑]来|上前|来)(?:问(?![卷候答责题路价病药]|[^,;。\d]{0,3}(?:办|业务|套餐|手续|快递|工作|房))|咨询|打听|求证)[^,;。\d]{0,16}?,[^,;。\d]{0,10}?"
    r"(?:记|登记|数|统计|算)(?:下来|下|了|着|的|有|上|约|近)*$"
)

# 在外打工的家长，打电话讲了11人
TOLD_BY_PHONE = regex(
    r"(?:打(?:了)?电话|电话[里上]?|视频[里上]?|微信[里上]?)(?:[给跟对向][^,;。\d]{1,6})?(?:讲|说|提醒|宣传|叮嘱)了?(?:一?共|约|近)*$"
)


# 给乘凉群众讲反诈，约40人
_TOLD_WHOM = regex(
    r"(?:给|对|向)(?!.{0,8}(?:汇报|反映))[^,;。\d]{2,12}(?:宣讲|讲|宣传|普及|唠)[^,;。\d]{0,10},(?:一?共|大概|约|近|有)*$"
)
# 出动工作人员：镇综治办4人 派出所3人 村干部5人
_SENT_LABEL = regex(
    r"(?:出动|投入|派出)(?:工作|宣传|志愿)*(?:人员|人手|警力|力量)?:(?:[^,;。:\d]{2,10}\d{1,3}[人名][、,]?)*[^,;。:\d]{2,10}$"
)


def heard_them(zones: Zones) -> bool:
    """给乘凉群众讲反诈，约40人: how many they were to whom it was told."""
    told = zones.of_campaign and not zones.behind
    return told and _TOLD_WHOM.search(said_before(zones)) is not None


def went_by_label(zones: Zones) -> bool:
    """出动工作人员：镇综治办4人、派出所3人: who went, house by house, behind a label that says so."""
    return not zones.behind and _SENT_LABEL.search(said_before(zones)) is not None


_CAME_THEN = regex(
    r"(?:[日号](?:[上下]午|早上|晚上?)?,?(?:只|才|又|也|还)*(?:[来到]了?|有)?|(?:^|[,;:])(?![^,;:]*(?:派出所|警|干部|领导))[^,;:。\d]{0,10}[来到]了)(?:大概|大?约|近|有)*$"
)


def is_row_of_session(zones: Zones) -> bool:
    """11月4日，羊毛衫市场，商户，120人 in a list of sessions, 5月6日来了92个人 in one of who came on which day."""
    came = zones.head == CAME_LISTED and not zones.behind and _CAME_THEN.search(zones.before) is not None
    return came or (zones.head == SESSIONS_LISTED and zones.before.endswith(","))


# 取件的人口头提醒了60多个
TOLD_ONES = regex(
    r"(?:人|客户|顾客|居民|村民|群众|学生|家长)们?(?:都|一一)?(?:口头|当面|挨个|逐个)(?:提醒|叮嘱|告知|讲|说)了(?:约|近)?$"
)
