"""Whose the sessions are that a clause counts behind the one that called them together (contract 4.17; folded texts).

组织快递员学习“刷单返利”等8类骗术，开展培训31场: the couriers'.
"""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, names_place
from etl.prose.counted.own_staff import OWN_GROUPS
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

CALLED = regex(r"(?:组织|召集|安排|集中)[^,;。、\d对向为给到赴在]{0,8}$")
LEARNT = regex(
    r"们?(?:集中|认真|系统|分[批期]|及时|定期|每[日天周月]|利用[^,;。\d]{1,8}|通过[^,;。\d]{1,8}|在[^,;。\d]{1,8}){0,3}"
    r"(?:学习|观看|收看|听取|聆听|学)"
)
# What learning they did besides, and what for, leads on to the sessions; any other deed stands between.
GOES_ON = regex(
    r"(?:并)?(?:学习|观看|收看|掌握|熟悉|了解|剖析|通报|提[高升]|增强|筑牢|强化|切实|不断|进一步)"
)
_DONE = (
    r"(?:共|[累总合]计|先后|陆续|分[批期]|集中|已|并|全[年月]|[本当]月|[本全]季度?)*"
    r"(?:开展|举办|组织|举行|召开|进行|完成|开[了设办]?)了?"
)
_KIND = r"(?:反诈|防诈|防骗|专题|集中|警示|内部|全员|岗位|业务|岗前|安全|主题|线上|线下|法治|知识)*"
# What is held inside, for those who were called; 讲座 and 宣讲 of employees may be held for the public.
INSIDE = r"(?:培训(?:班|会)?|轮训|集训|学习(?:会|班|教育)?|[晨早例夕]会|班前会|教育|座谈会?|研讨会?|观影|测试|演练)"
LECTURES = r"(?:讲座|班会|[讲上授]?课|课堂|宣[讲传](?:会|教育)?|大讲堂|报告会)"
HELD_INSIDE = regex(rf"{_DONE}{_KIND}{INSIDE}(?:活动)?(?:一?共|共计|[累总合]计|约|近|达)*")
HELD = regex(rf"{_DONE}{_KIND}(?:{INSIDE}|{LECTURES})(?:活动)?(?:一?共|共计|[累总合]计|约|近|达)*")
HELD_BEHIND = regex(rf"{_DONE}(?:约|近)?")  # 开展31场培训
NAMED_BEHIND = regex(rf"{_KIND}(?:{INSIDE}|{LECTURES})(?=$|[,;。])")
INSIDE_BEHIND = regex(rf"{_KIND}{INSIDE}(?=$|[,;。])")
# 老年人反诈讲座：5场 as a line of its own
_LABELLED = regex(
    rf"(?P<who>[^,;。:、\d]{{2,10}}?){_KIND}(?:{INSIDE}|{LECTURES})(?:活动|场次|场数|次数)?:(?:一?共|共计|[累总合]计|约|近|达)*"
)


def labelled_for(spot: Spot, measured: Measured) -> list[str]:
    """商户反诈培训：2场: the group that the label names with which a sentence begins."""
    if measured.measure != "sessions":
        return []
    sentence = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    label = _LABELLED.fullmatch(sentence)
    hits = [hit for hit in find_groups(label["who"]) if not names_place(hit.word)] if label else []
    codes = list(dict.fromkeys(hit.code for hit in hits))
    return codes if len(codes) == 1 else []


def taught_right_before(spot: Spot, measured: Measured) -> list[str]:
    """组织教职工学习反诈知识，开展培训3场: the group that the clause before called together to learn."""
    if measured.measure != "sessions":
        return []
    text, start = spot.passage.text, spot.clause.start
    before = text[spot.passage.sentences[spot.clause.sentence][0] : start].rstrip(",")
    clauses = before.split(",")
    while len(clauses) > 1 and GOES_ON.match(clauses[-1]):
        clauses.pop()
    called = clauses[-1]
    if not any(word in called for word in ("组织", "召集", "安排", "集中")):
        return []
    hits = [
        hit
        for hit in find_groups(called)
        if not names_place(hit.word) and CALLED.search(called, 0, hit.start) and LEARNT.match(called, hit.end)
    ]
    codes = list(dict.fromkeys(hit.code for hit in hits))
    if len(codes) != 1:
        return []
    own = codes[0] in OWN_GROUPS  # may themselves lecture to others
    said = text[start : spot.found.start]
    if (HELD_INSIDE if own else HELD).fullmatch(said):
        return codes
    behind = (INSIDE_BEHIND if own else NAMED_BEHIND).match(text, spot.found.end)
    return codes if behind and HELD_BEHIND.fullmatch(said) else []
