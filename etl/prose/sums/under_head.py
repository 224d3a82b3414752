"""A number whose thing the head of its paragraph, or an earlier clause, alone names: 四、承诺书。…，签了一百六十一份."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

_HEAD = regex(
    r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．,，]|第[一二三四五六七八九十](?:[个项]|件事)?[,，、])?\s*"
    r"(?P<head>[^,;。:()\d]{2,10}?)(?:的事|方面|情况)?[。:]"
)
# 签了, 最后签下来的是, 收回来签好字的, 发到孩子手上, 五月份一共发出去
_WHEN = (
    r"(?:也就是说|到?(?:月底|月末)|一?[上下]午|下课后|一晚上|当天|头[一两]?[回次批]|第[一二三四五六][回次批]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|到(?:\d{1,2}月)?\d{1,2}[日号]|(?:[一两三四五六七八九十半]|\d{1,2})(?:天|周|学期|个(?:月|季度|星期|学期))(?:下来|里|内)?|(?:\d{1,2}月)?\d{1,2}[日号](?:[至到~—-](?:\d{1,2}月)?\d{1,2}[日号])?|[本全当]月|一?共|总共|累计|合计|最后|目前|已经?|实际|前后|先后|都|又|也|就|只|仅|现场|当场|我们?班?"
    r"|让[^,;。\d]{1,4}){0,6}"
)
_DEED = (
    r"(?:收|交)(?:回来?|上来|齐)?签好字?的?|签(?:下来|好字?|上来|回来|订)?|收(?:回来?|上来|齐)|交(?:回来?|上来)"
    r"|发(?:出去?|下去|完|掉|放)?|送(?:出去?)?|派(?:出去)?|塞(?:出去)?|散(?:出去)?|换|写|出|摆(?:出|放|上)?|夹|寄(?:出去?)?|补(?:发|贴|挂|印|送|签)?|张?贴(?:出去|上)?|刷|挂(?:出去|上|起来)?"
    r"|(?:[帮给替为][到着忙助]?[^,;。\d]{0,4}?)?(?:安?装|下载)(?:上|好)?"
    r"|[发送交]到[^,;。\d]{1,6}(?:手[上里中]|家[里中]?)|(?:让|被)?[^,;。\d每各没未]{0,6}?[拿领取带抽]走|用(?:掉|去|出去)"
)
DEED = regex(
    rf"{_WHEN}(?:(?![每各])[^,;。\d]{{2,6}}(?=贴|挂|摆|夹|塞)|[^,;。\d]{{2,10}}(?:自己|自行|另行|单独)|(?:从|经|由)[^,;。\d]{{1,8}}手[里中上])?(?:{_DEED})(?:了|掉了|出去了)?的?(?:一?共|总共|大概|差不多|约|近|有|是|都|另|还|就)*"
)
_CHAT = regex(r"群$|群聊|朋友圈|公众号")
_SENT = regex(
    rf"{_WHEN}(?:[转推]?发|推送?)(?:布|送)?了?(?:[^,;。\d]{{0,4}}?(?:提[醒示]|预警|信息|消息|语音|链接|案例|图文))?"
)
# 明白纸每户一张，328张全部发到了人手上
_IN_SUM = regex(r"(?:一?共|总共|累计|合计)(?:发|送|派|散)")
# 小卡片印了两批，…，搁在车上。到月底一数，乘客拿走了1210张: what went, of that of which there was so much
_WENT = regex(r"[拿领取带抽]走|用(?:掉|去|出去)|(?:发|送|派|散|塞|递|夹)(?:出去?|掉)")
_GIVEN_BEHIND = regex(
    r"(?:已经?|全部|都|均|现已){1,3}(?:发|送|交|派|塞|递|贴|挂)(?:[到给进]了?[^,;。\d]{1,10}|完了?|出去了?|下去了?|[上好]了?)(?=$|[,;。])"
)
_GOT_BACK = regex(r"收(?:回|上|齐|了|$)|交(?:回|上|了)|签")  # 发放问卷300份，收回280份
_SCREEN = frozenset(["屏", "屏幕", "大屏", "电子屏", "显示屏"])
_SCREENS = frozenset(["块", "面", "台"])
_IN_ALL = regex(r"(?:里里?外外?|前后|上下|店里店外|大厅|全[院行校店])*(?:一?共|总共|合计|共计|有)+")
_PLAYED = regex(r"屏[^,;。]{0,12}(?:滚动|循环|播|放)")
_HELD_THEN = regex(r"(?:[会课]|讲座|培训|宣讲|演出)[,:][^;。]{0,30}?(?:开|办|讲|上|演|搞|做)的,$")
# 顶灯屏滚动“不转账、不透露验证码”的有118块: those that show it
_THAT_SHOW = regex(
    r"(?:屏幕?|顶灯|电视机?|显示器|广告机)[^,;。\d“]{0,4}(?:滚动?|循环|轮[播流]|播放?|放着?|打着?|亮着?|显示)(?:“[^“”]{2,40}”|[^,;。\d“]{2,16})(?:字幕|标语|字样|短片)?的(?:一?共|总共|也|都|就)*(?:有|是)?$"
)
_PLAYED_THERE = regex(r"屏[,:][^,;。\d]{0,16}(?:滚|循环|播|放)[^,;。\d]{0,24},$")


def screens_shown_there(spot: Spot) -> Measured | None:
    """门头LED屏天天滚动反诈标语，里外一共两块屏; 电子屏，食堂门口滚着反诈字幕，两块: those of which the sentence tells."""
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    if spot.zones.behind in _SCREEN and _IN_ALL.fullmatch(spot.zones.before):
        played = _PLAYED.search(said)
    elif spot.zones.unit in _SCREENS and not spot.zones.behind:
        own = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
        played = (spot.zones.unit != "台" and _PLAYED_THERE.search(own)) or _THAT_SHOW.search(own)
    else:
        return None
    return Measured("screens", "", 0) if played else None


def held_then(spot: Spot) -> Measured | None:
    """学习会，8月8日晚上开的，四场: so many of what the sentence has named, after a clause of when it was held."""
    if spot.zones.unit != "场" or spot.zones.behind:
        return None
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence) + spot.zones.before
    return Measured("sessions", "", 0) if _HELD_THEN.search(said) else None


def sent_to_chat_of_head(spot: Spot) -> Measured | None:
    """7.业主群：五月份发反诈提醒二十二条."""
    head = _HEAD.match(spot.passage.text) if spot.zones.unit in ("条", "则", "篇") else None
    sent = head and _CHAT.search(head["head"]) and _SENT.fullmatch(spot.zones.before)
    return Measured("posts", "", 0) if sent else None


def head_of_paragraph(text: str, before: int) -> str:
    """The head with which a paragraph opens (四、承诺书。), '' where none ends before a place."""
    head = _HEAD.match(text)
    return head["head"] if head and head.end() <= before else ""


def _sentence_before(spot: Spot) -> str:
    """把《致家长的一封信》交到家长手上。三天共发出1500份: what the sentence before a sum tells of, or before what went of a
    store (小卡片印了两批。乘客拿走了1210张)."""
    number = spot.clause.sentence
    if not number or spot.earlier_in_sentence():
        return ""
    start, end = spot.passage.sentences[number - 1]
    said = spot.passage.text[start:end]
    if _WENT.search(spot.zones.before) and len({hit.code for hit in find_measures(said)}) == 1:
        return "" if any(one.clause.sentence == number - 1 for one in spot.earlier) else said
    counted = [q for q in spot.passage.quantities_in(start, end) if q.quantity.value != 1]  # but 一封信
    return said if _IN_SUM.search(spot.zones.before) and not counted else ""


def told_under_head(spot: Spot) -> Measured | None:
    """What the sentence names before, else the head of the paragraph, where the number has a deed alone."""
    given = not spot.zones.before and _GIVEN_BEHIND.match(spot.zones.behind)
    if not given and (spot.zones.behind or not DEED.fullmatch(spot.zones.before)):
        return None
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    for words in (said, head_of_paragraph(spot.passage.text, spot.start), _sentence_before(spot)):
        codes = [code for hit in find_measures(words) if (code := strict_measure(hit.word, spot.zones.unit))]
        if codes and (codes[-1] == "pledges" or not _GOT_BACK.search(spot.zones.before)):
            return Measured(codes[-1], "", 0)
    return None


# 走访：居民132户、商铺41家
_CALLED_LABEL = regex(
    r"(?:^|[,;。])[^,;。:\d]{0,4}(?:走访|入户|上门|敲门)[^,;。:\d]{0,4}:(?:[^,;。:\d]{0,8}\d[\d.]*[余多]?[户家个][、,])*[^,;。:\d]{0,8}$"
)


def called_at_under_label(spot: Spot) -> Measured | None:
    """走访：居民132户、商铺41家: those that were called at, as the label of the line says."""
    if spot.zones.unit not in ("户", "户次", "家") or spot.zones.behind:
        return None
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return Measured("households", "", 0) if _CALLED_LABEL.search(said) else None
