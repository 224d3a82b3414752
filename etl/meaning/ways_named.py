"""Which ways a name tells of: 电话回访 and 反诈短视频 say how, 小兔子接电话 and 短视频里的骗局 what it was about.

Swindlers use telephones, messages and films as a campaign does, so that such a word says how only with a word of what was
done with it, or by itself.
"""

from __future__ import annotations

from etl.meaning.lexicon import LISTED, Hit, find_channels, read_channel, squeeze
from etl.regex import regex

SWINDLERS_USE = {"phone", "sms", "group_chat", "official_account", "short_video", "media"}
DONE_BY_IT = regex(
    r"宣传|宣讲|普法|提醒|提示|预警|回访|劝阻|走访|告知|咨询|推送|推广|发布|转发|播放|直播|展播|连线|访谈|专[栏题访]|课|讲座|培训|教育"
    r"|大?赛|征集|拍摄|创作|制作"
)
DONE_WITH_IT = regex(
    r"(?:反诈|防诈|防骗|反电诈|宣传|普法|公益|拍摄|制作|创作|发布|推送|转发|发送|群发|开设|运营|拨打|利用|通过|借助|开通|建立|录制|播放)$"
)


def ways_of_name(name: str) -> tuple[str, ...]:
    """The channels that the name of an activity tells of, each once."""
    plain = squeeze(name)
    return tuple(dict.fromkeys(hit.code for hit in find_channels(name) if _says_how(plain, hit)))


def tells_way(text: str) -> bool:
    """Whether a cell under an unknown head says how, and is no name that a medium stands in."""
    ways = read_channel(text)
    if not ways or not SWINDLERS_USE.issuperset(ways):
        return bool(ways)
    plain = squeeze(text)
    parts = {part for part in LISTED.split(plain) if part}
    return bool(ways_of_name(text)) or any(hit.word in parts for hit in find_channels(text))


def _says_how(name: str, hit: Hit) -> bool:
    if hit.code not in SWINDLERS_USE:
        return True
    done = (
        DONE_BY_IT.search(hit.word)
        or DONE_BY_IT.match(name, hit.end)
        or DONE_WITH_IT.search(name, 0, hit.start)
    )
    return done is not None
