"""What was put on each of so many things: 24辆教练车都贴了“包过必骗”车贴，一车一张; 58个头盔都贴上了 (contract 4.16)."""

from __future__ import annotations

from etl.prose.words.zones import Measured, Zones, said_before
from etl.regex import regex

_CARRIERS = frozenset(["辆", "台", "个", "部", "艘", "扇", "张", "间", "家", "户", "只"])
_ONE_EACH = regex(
    r"[^,;。\d]{1,16}?(?:都|均|全部?|逐一)?(?:张贴|粘贴|贴)(?:了|上)[^,;。\d]{0,20}贴纸?,一[车辆台部船门户店桌人][一1]张"
)
# 每条船驾驶室里贴一张“船老大反诈守则”，总共贴了[312张]
_ONE_EACH_BEFORE = regex(
    r"[每各][^,;。\d]{1,12}?(?:张贴|粘贴|贴)[了上]?[一1]张[^;。\d]{0,24},(?:一?共|总共|加起来|前后|[合总累]计)*(?:张贴|粘贴|贴)了(?:约|近)?$"
)
_ALL_OF_THEM = regex(r"[^,;。\d]{1,8}?(?:都|均|全)(?:给)?贴上了?(?=[,;。]|$)")
_STICKER = regex(r"(?:反诈|防骗|防诈|提示|警示|宣传)[^,;。]{0,4}贴|贴纸|车贴")


def stuck_on_each(zones: Zones) -> Measured | None:
    """So many cars, helmets or doors with a sticker on each: as many posters."""
    if zones.unit == "张" and _ONE_EACH_BEFORE.search(said_before(zones)):
        return Measured("posters", "", 0)
    if zones.unit not in _CARRIERS or zones.place < 0:
        return None
    behind = zones.sentence[zones.place :].lstrip("0123456789余多万千百十几一二三四五六七八九" + zones.unit)
    one_each = _ONE_EACH.match(behind)
    all_of_them = _ALL_OF_THEM.match(behind) and _STICKER.search(said_before(zones))
    return Measured("posters", "", 0) if one_each or all_of_them else None


# 张贴反诈贴纸500个, 贴上二维码300枚: what is stuck on is a poster by whatever it is counted
_STUCK_UP = regex(
    r"(?:张贴|粘贴|贴[上出了])[^,;。\d]{0,14}?(?:贴纸|(?:提示|警示|宣传|反诈|防骗|车|门|墙|窗|杯)贴|二维码)(?:共计?|约|近|达)*$"
)


def stuck_up(zones: Zones) -> Measured | None:
    """Stickers that were stuck on somewhere, counted in 个 or 枚."""
    stuck = zones.unit in ("个", "枚") and _STUCK_UP.search(zones.before)
    return Measured("posters", "", 0) if stuck else None
