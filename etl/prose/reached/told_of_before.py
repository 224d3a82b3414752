"""Whose a number is, as the words before it tell: those of a class who came, those counted apart, those who are meant by
他们 (contract 4.17)."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups
from etl.prose.passages.passage import Spot
from etl.prose.reached.groups_named import BARE_GROUPS, OUTCOMES, TAKEN_OR_DONE, distinct_groups
from etl.prose.words.zones import Measured
from etl.regex import regex


def told_of_before(spot: Spot, measured: Measured) -> list[str]:
    """The groups of those of whom the words before a number tell that they were; [] for none."""
    codes = _present_of_them(spot, measured) or _counted_apart(spot, measured)
    codes = codes or _who_came_at_times(spot, measured) or _meant_by_them(spot, measured)
    codes = codes or _all_called_at(spot, measured) or _they_joined_in(spot, measured)
    codes = codes or _whose_homes(spot, measured)
    codes = codes or _who_were_called(spot, measured) or _addressed_by_letter(spot, measured)
    codes = codes or _who_they_were(spot, measured) or _spoken_with(spot, measured)
    return codes or _of_shift(spot, measured) or _on_their_side(spot, measured)


# 全班45名学生，实际参加44人
_WHOLE_CLASS = regex(
    r"全(?:班|校|园|年级|系|院|村|厂|体)(?:一?共|共?有)?[\d一二两三四五六七八九十百]+[余多]?[名个位人](?P<who>[^,;。、\d]{2,6}?)(?=[,;。])"
)
# 应到学生52人，实到50人
_OF_WHOM_DUE = regex(r"应到(?:会|场|课)?(?P<who>[^,;。、\d]{2,8})\d+[余多]?[名个位人](?=,)")
_PRESENT_OF_THEM = regex(
    r"(?:实际|实|今天|当天|最后|现场)*(?:参[加训与]|到[课场会]|(?<=实)到|听[课讲]|出席)(?:的|人数|了)?(?:共|有)?"
)


def _present_of_them(spot: Spot, measured: Measured) -> list[str]:
    """全班45名学生，实际参加44人: the group of the whole class, of which so many came."""
    if measured.measure != "people_reached" or not _PRESENT_OF_THEM.fullmatch(spot.zones.before):
        return []
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    wholes = [found["who"] for way in (_WHOLE_CLASS, _OF_WHOM_DUE) for found in way.finditer(before)]
    return distinct_groups(wholes[-1], measured.measure) if wholes else []


# 走访居民8126户；商户另计，走访640家
_COUNTED_APART = regex(
    r"(?:^|[;。,])(?P<who>[^,;。\d]{2,8}?)(?:另[计算列外]|单[列独算](?:统计|计算)?|除外|不(?:算|计)在内|另行(?:统计|计算)),[^,;。\d]{0,8}$"
)


def _counted_apart(spot: Spot, measured: Measured) -> list[str]:
    """商户另计，走访640家: those of whom the clause before says that they are counted apart."""
    return _who_in(_COUNTED_APART, spot, measured)


# 到场的大学生，上半年为3600人次
_WHO_CAME = regex(
    r"(?:^|[;。])(?:到场|到会|参加|参训|听课|听讲|来听|[上来]*听|受教育|观看)的(?P<who>[^,;。\d]{2,10}),(?:[^;。]*[,、])?[^,;。、\d]{0,4}(?:\d{1,2}月|[一二三四]季度|[上下]半[年月]|[上下]午)[^,;。、]{0,6}$"
)
# 听课的务工人员4月有430人，5月有385人
_WHO_CAME_FIRST = regex(
    r"(?:^|[;。])(?:到场|到会|参加|参训|听课|听讲|来听|[上来]*听|受教育|观看)的(?P<who>[^,;。\d]{2,10}?)(?:\d{1,2}月份?|[一二三四]季度|[上下]半[年月]|[上中下]旬|[上下]午)[来到是为]?[有了]?\d[^;。]*,(?:\d{1,2}月|[一二三四]季度|[上下]半[年月]|[上中下]旬|[上下]午)[^,;。、]{0,6}$"
)


def _who_came_at_times(spot: Spot, measured: Measured) -> list[str]:
    """到场的大学生，上半年为3600人次，下半年为2850人次: those with whom the sentence opens, told by time."""
    if measured.measure != "people_reached" or measured.words:
        return []
    return _who_in(_WHO_CAME, spot, measured) or _who_in(_WHO_CAME_FIRST, spot, measured)


# 登记的独居老人有23户，管家走访了23户
_THERE_ARE = regex(
    r"(?:^|[;。,、])(?P<who>[^,;。、\d]{2,12}?)(?:家庭)?(?:一?共?有|[共总合]?计|为)?(?P<number>\d+)户,[^;。\d]{0,16}$"
)


def _all_called_at(spot: Spot, measured: Measured) -> list[str]:
    """Those of whom the clause before says that there are as many households as were called at."""
    if measured.measure != "households":
        return []
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    told = _THERE_ARE.search(said)
    all_of_them = told is not None and int(told["number"]) == spot.found.quantity.value
    return distinct_groups(told["who"], measured.measure) if told and all_of_them else []


# 专门去独居老人家里讲，走了27户
_TO_THEIR_HOMES = regex(
    r"(?:^|[,;。])[^,;。\d]{0,12}?(?:去|到|上|进)(?P<who>[^,;。\d]{2,8}?)的?(?:家(?:里|中|门)|屋里)[^,;。\d]{0,8},[^,;。\d]{0,4}[走跑访敲]了?$"
)


def _whose_homes(spot: Spot, measured: Measured) -> list[str]:
    """Those to whose homes the clause right before says that one went."""
    return _who_in(_TO_THEIR_HOMES, spot, measured) if measured.measure == "households" else []


# 摊主签订承诺书215份，市场给他们发放围裙220条; 厅堂里坐的都是老年人。大堂经理给他们开了讲座2场
# 把“跑腿”涉嫌帮信的道理说给他们听，送出印着口诀的纸巾盒260个
_THEM = regex(
    r"(?:给|向|对|为|帮|替|跟|教)(?:他|她)们(?:[^,;。\d]{0,16}|听了?,[^,;。\d]{0,6}[送发递赠][出给上了][^,;。\d]{1,20})$"
)


def _meant_by_them(spot: Spot, measured: Measured) -> list[str]:
    """Those whom 他们 stands for: the one group that its sentence names before it, else the sentence before."""
    passage, number = spot.passage, spot.clause.sentence
    said = passage.sentence_before(spot.found.start, number)
    told = _THEM.search(said) if "们" in said else None
    if told is None or measured.measure in OUTCOMES:
        return []
    before = passage.text[slice(*passage.sentences[number - 1])] if number else ""
    for words in (said[: told.start()], before):
        codes = list(dict.fromkeys(hit.code for hit in find_groups(words) if hit.word not in BARE_GROUPS))
        if codes:
            return codes if len(codes) == 1 else []
    return []


# 家长们也没闲着，现场扫码安装APP98人，签订承诺书145份
_JOINED_IN = regex(
    r"(?:^|[;。])(?P<who>[^,;。\d]{2,8}?)们?(?:也|都|更是?|同样)+(?:没(?:有)?闲着|没(?:有)?落下|不(?:甘(?:落后|示弱)|例外)"
    r"|(?:纷纷|积极|踊跃|主动|迅速)*(?:行动|参与|加入|响应|忙碌|动)[^,;。\d]{0,4}),[^;。]{0,30}$"
)


def _they_joined_in(spot: Spot, measured: Measured) -> list[str]:
    """Those of whom its sentence says first that they joined in, for what is done by whoever is counted."""
    return _who_in(_JOINED_IN, spot, measured) if measured.measure in TAKEN_OR_DONE else []


# 来的都是本镇妇女，签到63人; 当天来听反诈讲座的全是中学生，到场104人
_THEY_WERE = regex(
    r"(?:[来到坐听看]|到场|到会|参加|参训|围观|在场)[^,;。\d]{0,8}的(?:大多数?|多半?|几乎|基本上?|都|全|主要|清一色|也)+(?:是|为)(?P<who>[^,;。\d]{2,14})[,。]"
)


# 玩了6场，每场限20个娃娃，前后来了113个
_LIMITED_TO = regex(
    r"每[场次期节]限(?:约|近)?\d+[个名位](?P<who>[^,;。、\d]{2,6}),(?:前前?后后?|一?共|总共|加起来|先后)*来了$"
)


# 店里的员工都听了，一共18人
_THEY_LISTENED = regex(r"(?:^|[;。])(?P<who>[^,;。\d]{2,10}?)们?(?:都|全)[听学](?:了|过了?),[^,;。\d]{0,6}$")


# 办讲座2场，一场是老年人专场，到了65人，另一场讲给宝妈听，到了42人
_IN_ITS_ROUND = regex(
    r"(?:^|[,;。:])(?:(?:另|头|后|前|其中|还有)?[一1]|第[一二三])[场次堂节期](?:是|讲给|面向|针对|[给为对])(?P<who>[^,;。\d]{2,10}?)"
    r"(?:专场|听|上|讲|开)?[的了]?,(?:[^,;。\d]{0,2}[来到听]了?|到会|参加)$"
)
# 反诈培训搞了3次，保安、保洁都参加，签到136人次
_ALL_TOOK_PART = regex(
    r"(?:^|[,;。])(?P<who>[^,;。\d]{2,16}?)们?(?:都|全部?|均|一起)(?:参加|参训|到场|来)了?,(?:签到|到会|实到|一?共|总共|参训|参加)+有?$"
)


def _who_they_were(spot: Spot, measured: Measured) -> list[str]:
    """Those of whom its sentence says that all who came were of them, for those who came and what was held."""
    if measured.measure not in ("people_reached", "sessions"):
        return []
    ways = (_THEY_WERE, _LIMITED_TO, _THEY_LISTENED, _IN_ITS_ROUND, _ALL_TOOK_PART)
    return next((codes for way in ways if (codes := _who_in(way, spot, measured))), [])


# 夜间到宿舍区和外来务工人员见面宣传，讲了200余人
_SPOKE_WITH = regex(
    r"(?:[和与跟同找])(?P<who>(?![^,;。]{0,12}(?:一起|一同|一道|共同|联合))[^,;。、\d和与跟同]{2,10}?)们?(?:面对面|当面|见面|一对一)*地?"
    r"(?:宣[讲传]|讲|聊|谈心|见面|交流|唠)[^,;。\d]{0,8},(?:一?共|先后|前后|又|也)*(?:讲|聊|谈|宣[讲传]|提醒|唠)了(?:约|近)?$"
)


def _spoken_with(spot: Spot, measured: Measured) -> list[str]:
    """Those with whom the clause before says that the campaign spoke, of whom so many were told."""
    return _who_in(_SPOKE_WITH, spot, measured) if measured.measure == "people_reached" else []


# 前台和客房的员工分批叫到会议室听民警讲课，7月12日来了43人，7月20日来了38人
_CALLED_TO_LEARN = regex(
    r"(?:^|[,;。])(?:把|将|对)?(?P<who>[^,;。\d]{2,12}?)们?(?:分[开批期]|轮流|都|全部?|统一|一起|集中|被)*(?:[叫喊请召]|召集|集合|聚)(?:到|在|来|拢|起来)[^,;。\d]{0,12}?(?:听|学(?![校生])|培训|上[^,;。\d]{0,4}课)[^,;。\d]{0,14},"
    r"(?:[^;。]*,)?[^,;。\d]{0,4}(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[上下]午|晚上?)?(?:一?共|先后|只|又)*(?:[来到]了?|到会|参加)$"
)


def _who_were_called(spot: Spot, measured: Measured) -> list[str]:
    """Those of whom the sentence says that they were called together to learn, of whom so many came."""
    return _who_in(_CALLED_TO_LEARN, spot, measured) if measured.measure == "people_reached" else []


# 挨个摊位送《致商户的一封信》，送出去231份
_LETTER_TO = regex(
    r"《(?:致|写?给|告)(?:全体|广大|各位|全[市县区镇乡村校园])?(?P<who>[^《》]{2,10}?)(?:朋友)?们?的?(?:一封)?(?:公开|慰问|家)?[信书]》,[^,;。\d]{0,6}(?:送|发|派|递|寄|交|散)[^,;。\d]{0,6}$"
)


def _addressed_by_letter(spot: Spot, measured: Measured) -> list[str]:
    """Those to whom a letter is written that the clause before hands out."""
    return _who_in(_LETTER_TO, spot, measured) if measured.measure == "leaflets" else []


# 一车间95人, 早班去了140多人: whoever works there
_SHIFT = regex(r"(?:车间|班组|[早中晚夜白]班)(?:[去来到]了)?(?:约|近|有|共)*$")


def _of_shift(spot: Spot, measured: Measured) -> list[str]:
    """Those of a workshop or a shift are workers."""
    shift = measured.measure == "people_reached" and _SHIFT.search(spot.zones.before) is not None
    return ["workers"] if shift else []


# 小朋友这边，大班上了两节反诈小课; 教练员这边，两次例会都讲了
_THEIR_SIDE = regex(
    r"(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）]?[.、,，])?(?P<who>[^,;。:\d]{2,6}?)们?(?:这边|那边|这一?块|这头|方面)[,:]"
)


def _on_their_side(spot: Spot, measured: Measured) -> list[str]:
    """Those of whom its sentence says first that it goes on about them, for what was held for them or given to them."""
    start = spot.passage.sentences[spot.clause.sentence][0]
    told = _THEIR_SIDE.match(spot.passage.text, start) if measured.measure in _FOR_THEM else None
    return distinct_groups(told["who"], measured.measure) if told else []


_FOR_THEM = TAKEN_OR_DONE | {"people_reached", "sessions", "leaflets", "gifts"}


def _who_in(way: re.Pattern[str], spot: Spot, measured: Measured) -> list[str]:
    """The groups of those whom the words of a sentence before a number name in such a way (`who`)."""
    told = way.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
    return distinct_groups(told["who"], measured.measure) if told else []
