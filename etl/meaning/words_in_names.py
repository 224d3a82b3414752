"""Words of groups and of ways that name none where they stand: part of a name (市民广场, 沙龙村), or where something was."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from etl.regex import regex


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of the vocabulary in a squeezed text, `text[start:end] == word`."""

    start: int
    end: int
    word: str
    code: str


# A group's word that is only part of a place's name: 市民广场, 群众文化公园, 妇女之家.
PREMISES = regex(r"(?:文化|体育|休闲|健身|主题|活动|服务){0,2}(?:广场|公园|中心|艺术馆|之家|文化宫|热线)")
# A channel's word across the border of two others: 结合案例展开讲话, 白天一直播放录音.
SPLIT_WORD = regex(r"展开讲|一直播(?=放|[着送报])")
# 市场里摊位212个: how many traders there are; 设宣传摊位3个 is how it was done
STALLS_THERE = regex(r"(?<=[里有内场的])(?:固定|现有)?摊位(?:总数|数|一?共|有|约)*\d")
CHILDREN = {"children", "students", "youth"}
WORKING = {"workers", "officials", "transport_workers", "finance_staff"}
# 到湖中小学门口: one primary school, called 湖中 or 城中; 到各中小学 and 到县中小学 are all of them
_ONE_SCHOOL = regex(r"(?:[到在赴去往]|走进|深入)(?![全各县市区乡镇省我本该])[\u4e00-\u9fff]中小学$")

# 校园路网吧 lies in a street; what is put up 市场内 or at a shop's door is seen by whoever comes.
_STREET = regex(r"路(?![演段])|大道|巷|街(?![道舞区])")
# 前进村, 跃进社区: a name; 日前进村 tells of a deed
_CALLED_SO = regex(r"(?<![日之此节年期课天会])前$|[跃奋先永共]$")
_WHERE = regex(r"[内里外]|周边|附近|门口|门前|出?入口")
# 学校公众号, 企业官网: whose it is, and nobody who reads it
_ITS_ACCOUNT = regex(
    r"的?(?:官方)?(?:微信)?(?:公众[号平]|订阅号|服务号|视频号|抖音|快手|小红书|微博|官[微网]|官方网站|门户网站|网站|网页|新媒体)"
)
# 兴华公园1800份、铁百商圈2100份: one of several places that have names of their own
_BY_NAME = regex(r"(?<![进入各区大点心边要])(?<=[\u4e00-\u9fff]{2})商圈(?=\d|$)")
# 进村入户 is how it was done, whoever lives there
_TO_HOMES = regex(r"[入到进串]户")


# 新生邑社区, 青年路社区, 工人村: places called so; 沙龙村 holds no salon
_IN_NAMES = frozenset(["新生", "青年", "工人", "沙龙"])
_PLACE_BEHIND = regex(
    r"邑|村(?![民居干妇医里])|镇(?!民)|乡(?![亲民贤])|路(?!人)|街(?!坊)|[屯寨庄坪坝]|社区|派出所|中心校"
)


def _is_in_a_name(hit: Hit, plain: str) -> bool:
    return hit.word in _IN_NAMES and _PLACE_BEHIND.match(plain, hit.end) is not None


def _says_where(hit: Hit, plain: str) -> bool:
    """Whether a place that stands for its people is only where something is, whose account it is, or part of a street's
    name."""
    if hit.word[0] == "进" and _CALLED_SO.search(plain, max(0, hit.start - 2), hit.start):
        return True
    around = hit.code == "merchants" and _WHERE.match(plain, hit.end) is not None
    around = around or _BY_NAME.match(plain, hit.start) is not None
    return around or any(beside.match(plain, hit.end) for beside in (_STREET, _ITS_ACCOUNT))


def names_group(hit: Hit, plain: str, starts: Collection[int], place: bool) -> bool:
    """Whether a word names its group in `plain`, a squeezed text; `starts`: where all words of groups begin in it, `place`:
    it is a place that stands for its people."""
    return not (
        (_says_where(hit, plain) if place else PREMISES.match(plain, hit.end))
        or (plain.startswith("的", hit.end) and hit.end + 1 in starts)  # 接孩子的家长 are parents
        or (hit.word == "中小学" and _ONE_SCHOOL.search(plain, max(0, hit.start - 4), hit.end))
        or (hit.code in CHILDREN and plain.startswith(("家长", "父母"), hit.end))  # 留守儿童家长
        or (hit.code in WORKING and plain.startswith(("家属", "亲属"), hit.end))  # 职工家属
        or (hit.word == "进村" and _TO_HOMES.match(plain, hit.end))
        or _is_in_a_name(hit, plain)
    )


def names_way(hit: Hit, plain: str) -> bool:
    """Whether a word names its way in a squeezed text."""
    there = hit.word == "摊位" and STALLS_THERE.match(plain, hit.start) is not None
    return not (there or SPLIT_WORD.match(plain, max(0, hit.start - 1)) or _is_in_a_name(hit, plain))
