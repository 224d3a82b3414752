"""Which measure one quantity of a clause counts: the noun before it (宣传单100份) or behind it (100份宣传单).

Zones are the words around a quantity that no other quantity claims. All texts are folded.
"""

from __future__ import annotations

from etl.meaning.lexicon import Hit, find_measures, units_of
from etl.prose.counted.as_persons import as_persons
from etl.prose.counted.by_unit import told_by_unit
from etl.prose.counted.deeds import by_what_was_done
from etl.prose.counted.gathering import gathered, hears_of
from etl.prose.counted.listed import joined_hits, listed_before, mixed_or
from etl.prose.counted.named_behind import LONGEST_GAP, LONGEST_LIST, MODIFIERS, named_behind
from etl.prose.counted.near_only import is_only_near
from etl.prose.counted.own_staff import listed_hands, team_of, told_themselves, whole_station
from etl.prose.counted.papers_given import given_of_it, given_there, titled_paper
from etl.prose.counted.people import (
    BEHIND,
    LONGEST_DEED,
    counted_people,
    present,
    saved_people,
    tended,
)
from etl.prose.counted.reached_plainly import reached_plainly
from etl.prose.counted.rivals import appears_in_media, is_rival
from etl.prose.counted.shown import (
    aired,
    messaged,
    passed_round,
    played_online,
    seen_bare,
    without_quoted,
)
from etl.prose.counted.stuck_on import stuck_on_each, stuck_up
from etl.prose.counted.taught_workers import (
    called_together,
    estimated_audience,
    taught_as_listed,
    taught_staff,
)
from etl.prose.counted.told_people import (
    only_took_part,
    shown_round,
    told_in_list,
    told_in_row,
    told_people,
    went_so_often,
)
from etl.prose.counted.workers import (
    among_hands,
    dispatched,
    gone_out,
    manned,
    patrolled,
    sent_staff,
    went_out,
)
from etl.prose.words.zones import (
    MATERIALS,
    VERB,
    Measured,
    Zones,
    clause_before,
    strict_measure,
)
from etl.regex import regex

SHOWN = {"broadcasts", "screens", "posts", "videos", "sms"}
# 短视频上半年已发布2部, 推文已发3篇
PLAYED = regex(
    r"^(?:循环|滚动|[总合累共]计|一?共|总共|已经?|现已|先后|陆续|全部|均|[上下]半年|[本当全]?[月周季年]度?|\d{1,2}月份?|[一二三四]季度|今年|年内)*"
    r"(?:播放|播出|推送|转发|发布|发送|巡播|编发|刊发|制作|拍摄|录制|推出|上线|(?<=已)发)"
)
AMOUNT = regex(r"(?:发放|派发|张贴|播放|推送)(?:总?量|总?数量?)")
EQUALS = regex(r"(?:依次|分别)?(?:[总共合]计?|约)*(?:为|是|有)(?:约|近)?$")  # 参加人数为120人
INSTALLING = regex(r"^(?:推广|新增|安装|下载|注册|激活)*(?:新增|净增|增加|总?量|总?数|人数|户数)?")
# 宣传单发放5000份: what is given or put up may stand before its verb.
_SO_FAR = r"(?:已经?|现场|[总合累]计|一?共计?|全部|均|先后)*"
# 折页给商家发了300份, 环保袋向群众发放60个, 传单在集市上发了300份: whom it went to, or where, and no 每户
_AT = r"(?:在[^,;。\d每各]{1,8}?)?"
_TO_WHOM = rf"(?:[给向为][^,;。\d每各]{{1,12}}?|入户|上门|进村|挨家|逐户|随[餐货单车]|{_AT})"
VERB_LAST = {
    # 《防骗手册》印发4200册, 告知书发给家长1018份
    "leaflets": regex(
        rf"》?(?:由[^,;。、\d]{{1,6}})?{_SO_FAR}{_TO_WHOM}{_SO_FAR}(?:(?:发放|派发|分发|散发|印发)(?:了|出)?|[发送给][了出去上]|(?:分?[发送交寄派递带塞]|[发派寄]送|发放|送交|转交)[给到至回]了?[^,;。、\d]{{1,8}}?)"
        r"(?:共?计?|约|近|达)"
    ),
    "gifts": regex(
        rf"{_SO_FAR}{_TO_WHOM}{_SO_FAR}(?:发放|派发|赠送|[发送给][了出去上])(?:了)?(?:共?计?|约|近|达)"
    ),
    "posters": regex(rf"{_SO_FAR}{_AT}(?:张贴|粘贴|贴(?=[了出上]))[了出上]?(?:共?计?|约|近|达)"),
    "banners": regex(rf"{_SO_FAR}{_AT}(?:悬挂|拉挂|张贴|[挂拉](?=[了出起上]))[了出起上]?(?:共?计?|约|近|达)"),
}
PRINTED_ON = regex(r"[印写绣贴喷][有着了满上][^,;。\d]{0,8}$")
# 覆盖机组和地服人员310人: two kinds of people, and no verb
PERSONS_JOINED = regex(r"(?<=[\u4e00-\u9fff]{2})[和与](?=[\u4e00-\u9fff]{2})")
FILM_MADE = regex(r"(?:拍摄?|录制?|制作|创作|(?<!转)发布?|推出|上线)(?:出|过)?了?(?:共|约|近)*$")
LONGEST_OWNER = 6  # characters of whose film it is: 转发[县局]反诈视频
CLEAN = regex(r"[共计达为到约有:总合累近超数量人次份均]*")


def find_measured(zones: Zones) -> Measured | None:
    """What a quantity counts; None where it counts nothing of a campaign, or nothing that can be told."""
    ways = (
        stuck_on_each,
        stuck_up,
        estimated_audience,
        called_together,
        taught_as_listed,
        listed_hands,
        told_in_list,
        told_in_row,
        went_so_often,
        team_of,
        told_themselves,
        whole_station,
        dispatched,
        among_hands,
        gone_out,
        went_out,
        manned,
        patrolled,
        taught_staff,
        listed_before,
        played_online,
        seen_bare,
        aired,
        messaged,
        shown_round,
        named_before,
        titled_paper,
        sent_staff,
        named_behind,
        saved_people,
        counted_people,
        gathered,
        present,
        tended,
        told_people,
        passed_round,
        given_there,
        given_of_it,
        told_by_unit,
        reached_plainly,
    )
    zones = as_persons(zones)
    if only_took_part(zones):
        return None
    measured = next((measured for measured in (way(zones) for way in ways) if measured), None)
    if measured is None:
        return None
    return None if is_rival(zones, measured) else measured


def named_before(zones: Zones) -> Measured | None:
    """宣传单100余份, 海报、标语、条幅共计90914张."""
    said_of = without_quoted(zones.before) if "”" in zones.before or "》" in zones.before else zones.before
    hits, titled = named_then_titled(said_of)
    if hits and went_to_houses(hits, zones.unit):
        hits = hits[:-1]
    if not hits or appears_in_media(hits[-1].word, clause_before(zones)):
        return None  # 公众号推出反诈专栏3期
    if is_of_another_word(zones, hits[-1].code):
        return None
    gap = zones.before[hits[-1].end :].replace(titled, "")
    if PRINTED_ON.search(zones.before, 0, hits[-1].start) and gap.startswith("的"):
        return None  # 印有反诈标语的小旗3000面
    said = AMOUNT.sub("", PLAYED.sub("", gap) if hits[-1].code in SHOWN else gap)
    said = INSTALLING.sub("", said) if hits[-1].code == "app_installs" else said  # 反诈APP安装新增2100人
    said = PERSONS_JOINED.sub("", said) if hits[-1].code == "people_reached" else said
    how_many = hits[-1].word.endswith(("数", "量", "次")) or AMOUNT.search(gap)
    said = EQUALS.sub("", said) if how_many else said
    verb_last = VERB_LAST.get(hits[-1].code)
    if len(gap) > longest_gap(hits[-1], gap) or (
        VERB.search(said) and not (verb_last and verb_last.fullmatch(said.replace(":", "")))
    ):
        return None
    if not zones.unit:
        return Measured(hits[-1].code, hits[-1].word, -1) if CLEAN.fullmatch(gap) else None
    code = strict_measure(hits[-1].word, zones.unit) or passed_on(hits, zones.unit)
    if code is None and shows_slogans(zones, hits):
        return Measured("screens", hits[0].word, -1)
    if (
        code is None
        or is_only_near(zones, hits[-1], code)
        or (gap.startswith(",") and does_more(zones, code))
    ):
        return None
    done = by_what_was_done(zones, hits[-1], code)
    if done != code:
        return Measured(done, hits[-1].word, -1) if done else None
    chain = joined_hits(zones.before, list(reversed(hits)))
    words = zones.before[chain[-1].start : chain[0].end]
    return Measured(mixed_or(code, chain), words, -1)


def went_to_houses(hits: list[Hit], unit: str) -> bool:
    """宣传单入户发放300份: the papers are counted, and 入户 says how they went out."""
    went = len(hits) > 1 and hits[-1].code == "households" and hits[-2].code in MATERIALS
    return went and unit not in units_of("households") and unit in units_of(hits[-2].code)


def does_more(zones: Zones, code: str) -> bool:
    """上门宣传，60名群众安装国家反诈中心APP: who was told in the clause before, and what so many of them then did."""
    did = BEHIND.search(zones.behind[:LONGEST_DEED]) if code == "people_reached" else None
    return did is not None and did.lastgroup in ("app_installs", "pledges", "consultations")


def is_of_another_word(zones: Zones, code: str) -> bool:
    """Whether the noun before a number is not what it counts: 在抖音发布3条反诈短视频, 听民警讲的有两三百人."""
    return (code == "posts" and is_filmed_there(zones)) or (code == "staff" and hears_of(zones))


def is_filmed_there(zones: Zones) -> bool:
    """在抖音发布3条反诈短视频: videos, as in 在抖音发布反诈短视频3条, and no posts."""
    film = next(iter(find_measures(zones.behind)), None)
    made = film is not None and film.code == "videos" and MODIFIERS.fullmatch(zones.behind, 0, film.start)
    if FILM_OF_TITLE.search(zones.before):
        return True  # 抖音号拍《教练的反诈段子》5条
    return bool(made) and FILM_MADE.search(zones.before) is not None


FILM_OF_TITLE = regex(r"(?<![自摆])拍(?:摄|了|出)?《[^《》]{2,24}》$")
# 推出反诈微视频《别让你的卡变成“作案工具”》1部: the noun, and what the one thing is called
TITLE_LAST = regex(r"《[^《》]{1,40}》(?=[共计各]*$)")


def named_then_titled(words: str) -> tuple[list[Hit], str]:
    """The nouns of measures in the words before a number, and the title between the last of them and it, '' for none."""
    title = TITLE_LAST.search(words) if words.endswith(("》", "》共", "》各", "》共计")) else None
    hits = find_measures(words[: title.start()]) if title else []
    if title is None or not hits or hits[-1].end != title.start():
        return find_measures(words), ""
    return hits, title.group()


def longest_gap(hit: Hit, gap: str) -> int:
    """Characters between a noun and its number: 走访辖区宾馆、网吧、出租屋等场所56家 lists who was called at."""
    return LONGEST_LIST if hit.code == "households" and "、" in gap else LONGEST_GAP


def shows_slogans(zones: Zones, hits: list[Hit]) -> bool:
    """LED屏滚动播放标语230余块: the screens are counted, not what they show."""
    return hits[0].code == "screens" and zones.unit in ("块", "面", "台") and hits[-1].code == "banners"


def passed_on(hits: list[Hit], unit: str) -> str | None:
    """微信群转发县局反诈视频240条次: the passing on is counted."""
    if len(hits) < 2 or hits[-2].code != "posts" or hits[-1].start - hits[-2].end > LONGEST_OWNER:
        return None
    return "posts" if unit in units_of("posts") else None
