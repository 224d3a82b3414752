"""What those came to who are counted in the next sentence: 举办讲座，讲的是…。来听的商户近50人 (contract 4.17)."""

from __future__ import annotations

from etl.meaning.lexicon import Hit, find_channels
from etl.prose.counted.held import PLACES
from etl.prose.passages.passage import Figure, Spot
from etl.prose.reached.channels_named import named_channels
from etl.regex import regex

# 来的都是财务人员，共38人; 第二批驾驶员61人参加; 停下来听讲的群众近300人次; 上前咨询的有26人次
_CAME = regex(r"来的|来听|来看|到场|到会|到课|听[讲课]|参[加训会]|上前|围观|驻足|听众|观众|在场")
_CAME_BEHIND = regex(r"[^,;。、\d]{0,8}(?:参[加训会与]|到[场会课]|听[讲课了]|聆听|观看|前来)")
# 活动吸引了近200名居民参与: of all that was done there, by whatever ways
_OF_IT_ALL = regex(r"活动(?![室中]心?)|累计|[总合]计|共计|全[天月周年]")
_HELD = regex(
    r"(?:举办|开展|召开|组织|举行|参加|接受|[作做上开讲办](?:了|过)?|改[成为]|搬[进到]|[摆设支](?:了|开|起|出)?)[^,;。:]{0,12}$"
)
# 准备培训, 协助培训机构 name no event
_EVENTS = frozenset(["lecture", "training", "class_meeting", "performance", "stall"])


def held_before(spot: Spot) -> str:
    """The one way of the event that the sentence before tells of and counts no sessions of, for those of whom this one says
    that they came; '' for any other number, where its own sentence tells of an event, and where several are told of."""
    passage, number = spot.passage, spot.clause.sentence
    said = passage.sentence_before(spot.found.start, number)
    came = _CAME.search(said + spot.zones.before) or _CAME_BEHIND.match(spot.zones.behind)
    if not number or came is None or _events(said) or _OF_IT_ALL.search(said + spot.zones.before):
        return ""
    start, end = passage.sentences[number - 1]
    if any(one.measure == "sessions" for one in spot.earlier if one.clause.sentence == number - 1):
        return ""
    told = _events(passage.text[start:end])
    away = any(passage.standing.figures[start + hit.start] for hit in told)  # 计划举办讲座
    ways = {hit.code for hit in told}
    return ways.pop() if len(ways) == 1 and not away else ""


# 原定的病友座谈会1场取消，8月29日补开1场: what is made up for is what was off
_MADE_UP = regex(r"(?:补(?:开|办|讲|上|演|做|课)|重新(?:举办|召开|开展|组织|举行))了?(?:共|约)?$")


def way_made_up_for(spot: Spot) -> str:
    """The one way of the event that the sentence has called off, of the sessions that made up for it; '' for all others."""
    if not _MADE_UP.search(spot.zones.before):
        return ""
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    ways = {hit.code for hit in find_channels(said) if hit.code in _EVENTS}
    return ways.pop() if len(ways) == 1 else ""


def _events(words: str) -> list[Hit]:
    """The ways of the events that words say were held, each where it stands."""
    hits = [hit for hit in find_channels(words) if hit.code in _EVENTS]
    return [hit for hit in hits if _HELD.search(words, 0, hit.start) or hit.word.startswith(("摆", "设"))]


# 培训4场、参训186人次，当面提醒取件群众近3000人次
_TOLD_BESIDES = regex(
    r"(?:又|还|并|另|当面|当场|逐[一个]|现场|口头|面对面|随口|顺便)*(?:提[醒示]|劝导|告知|叮嘱)(?:了|过)?[^,;。\d]{0,10}"
)


def told_besides(spot: Spot) -> bool:
    """Whether those counted were reminded of it in a deed of its own, behind the sessions whose people are counted already:
    no one who came there, and in no way of theirs."""
    if not _TOLD_BESIDES.fullmatch(spot.zones.before):
        return False
    measures = [figure.measure for figure in spot.earlier_in_sentence()]
    held = max((at for at, measure in enumerate(measures) if measure == "sessions"), default=len(measures))
    return "people_reached" in measures[held:]


# 外拓2场 behind 厅堂5场
_ELSEWHERE = regex(rf"(?:{PLACES.pattern}|外拓|外出|户外|线下|街头)(?:宣传|活动|专场)?")


def is_elsewhere(spot: Spot, last: Figure) -> bool:
    """厅堂5场、外拓2场: whether an item that only says where stands behind one that is told by its own way."""
    text = spot.passage.text
    if text[last.found.end : spot.start] not in ("、", ",") or not _ELSEWHERE.fullmatch(spot.zones.before):
        return False
    own = text[last.zone : last.found.start]
    return any(hit.code == last.channel and hit.end == len(own) for hit in named_channels(own))
