"""推送量（万条） in a register of text messages counts messages: how they went stands above it, in another head, the
title or the sheet's name, where one of them names one medium (contract 4.6, 4.17)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from etl.facts.drafts import Draft
from etl.formats.grid import Cell
from etl.layout.column import DAYS, Column
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import find_channels, find_measures, units_of
from etl.regex import regex

# 推送量 says that something was sent, and not what; 推文 and 转发 say it.
PUSHED = regex(
    r"(?:实际|成功|累计|已|共|总|[本当][月周期季年日])?推送(?:成功|完成)?(?:总?(?:数?量|数|条数|次数|信息数?量?|消息数?量?|内容数?量?))?"
)
# 播放次数 of what: of films, unless the loudspeaker stands above it
PLAYED = regex(r"(?:累计|总|已|共|今日|当[日天])?(?:循环|滚动)?播放(?:总?次数|遍数|次|遍)")
HEARD_BY = "broadcast"
# 发的什么, 内容 in a register of posts: what a post was about, and no other thing that its number may count
_ABOUT = regex(
    r"(?:都|具体)?(?:发|转|推|推送|转发|发布|发送)[了的]?(?:是|些)*(?:什么|啥|哪些)(?:内容|信息|消息|东西)?"
    r"|(?:消息|信息|发送|转发|推送|通知|发布)?(?:内容|标题|主题)"
)
# 群名 | 人数 of such a register: how many are in the chat, whoever read it
_CHAT = regex(r"(?:哪[一个]*|发[到在]|所在|发送|推送|微信|[Qq]{2}|工作|业主|居民)*群(?:组|聊)?(?:名称?|号)?")
_SIZE = regex(r"(?:群里?|群内|总|共|共有|有)?(?:人数|多少人|几人|群?成员(?:数量?)?|群?员数|总人数)")
FILM = "videos"
MEDIA = {"sms", "group_chat", "official_account", "short_video", "media"}


def is_pushed(meaning: HeaderMeaning) -> bool:
    """Whether a head or a label counts what was sent without saying by what."""
    open_way = meaning.channels in ((), ("sms",))  # 短信 over 推送量
    return meaning.measure == "posts" and open_way and PUSHED.fullmatch(meaning.core) is not None


def tell_what_was_sent(columns: Sequence[Column], default: HeaderMeaning) -> None:
    """反诈海报图 and 国家反诈中心APP教程 below 发的什么 are posts in a register of posts by day or by chat, and no
    posters or installs; how many are in a chat is no reach."""
    labels = [c for c in columns if c.use == "label"]
    chats = any(_CHAT.fullmatch(c.meaning.core) for c in labels)
    if default.measure != "posts" or not (chats or any(c.dimension in DAYS for c in labels)):
        return
    for column in columns:
        core = column.meaning.core
        if column.use == "label" and column.dimension in ("", "measure") and _ABOUT.fullmatch(core):
            column.dimension = "work"
        elif chats and column.use in ("figure", "unknown") and _SIZE.fullmatch(core):
            column.use, column.meaning = "figure", replace(column.meaning, base=True, part="base")


def as_film_sent(meaning: HeaderMeaning, cell: Cell, about: str) -> HeaderMeaning:
    """养老诈骗小视频 | 1个 in a register of posts: the film, as no post is counted in 个."""
    quantity = read_value(cell).quantity if meaning.measure == "posts" and cell.kind == "text" else None
    unit = quantity.unit if quantity is not None else ""
    if not unit or unit in units_of("posts") or unit not in units_of(FILM):
        return meaning
    films = any(hit.code == FILM for hit in find_measures(about))
    return replace(meaning, measure=FILM, measures=(FILM,), unit=unit) if films else meaning


def medium_of(texts: Iterable[str]) -> str:
    """The one medium that the nearest of the texts names which names any; '' for none or several."""
    for text in texts:
        named = {hit.code for hit in find_channels(text)} & MEDIA
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""


def tell_medium(columns: Sequence[Column], texts: Sequence[str]) -> None:
    """`texts`: the caption, the title and the sheet's name, the nearest first."""
    tell_loudspeaker(columns, texts)
    pushed = [c for c in columns if c.use == "figure" and is_pushed(c.meaning)]
    if not pushed or any(c.use == "label" and c.dimension == "channel" for c in columns):
        return  # 平台 | 推送（条）: each row says by which
    heads = "|".join(cell.text for c in columns if c.use == "label" for cell in c.path[-1:])
    medium = medium_of([heads, *texts])
    for column in pushed:
        column.meaning = sent_by(column.meaning, medium)


def tell_loudspeaker(columns: Sequence[Column], texts: Iterable[str]) -> None:
    """播放次数 below 今晚大喇叭播放反诈音频次数: how often it was heard, and no views of a film."""
    played = [c for c in columns if c.meaning.measure == "views" and PLAYED.fullmatch(c.meaning.core)]
    if played and _named_first(texts) == {HEARD_BY}:
        for column in played:
            column.meaning = replace(
                column.meaning, measure="broadcasts", measures=("broadcasts",), channels=(HEARD_BY,)
            )


def _named_first(texts: Iterable[str]) -> set[str]:
    """The ways that the nearest of the texts names which names any."""
    return next(filter(None, ({hit.code for hit in find_channels(text)} for text in texts)), set())


def sent_by(meaning: HeaderMeaning, medium: str) -> HeaderMeaning:
    """What was sent by text message is counted as messages, by any other medium as posts. `medium`: that of the table,
    which the head's own goes before."""
    medium = "".join(meaning.channels) or medium
    if medium == "sms" and (not meaning.unit or meaning.unit in units_of("sms")):
        return replace(meaning, measure="sms", measures=("sms",), channels=(medium,))
    return replace(meaning, channels=(medium,)) if medium else meaning


def tell_medium_of_rows(columns: Sequence[Column], drafts: Iterable[Draft]) -> None:
    """短信 under 推送方式, or over the rows of a section: their 推送量 counts messages."""
    pushed = {c.col for c in columns if c.use == "figure" and is_pushed(c.meaning)}
    for draft in drafts if pushed else ():
        if draft.column in pushed and draft.channels == ("sms",):
            draft.measure = "sms"
