"""The reporter's own staff that all took part: how many work there, nobody reached and nobody sent."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups
from etl.prose.people import TAUGHT_INSIDE
from etl.prose.zones import Zones, clause_before

# 全行46个网点、512名员工都参与其中: how many the reporter's own are.
OWN_STAFF = re.compile(
    r"们?(?:一同|共同|悉数|纷纷|已?经?(?:都|全部|均|全))*(?:参与|投入|加入|投身)(?:到了?|了)?(?:其中|进来|[^,;。、\d]{0,12}(?:宣传|工作|行动)(?:活动|工作)?(?:之?中|当中|中[来去])?)(?=$|[,;。])"
)
OF_THE_WHOLE = re.compile(r"全(?:[行院校所局厂矿司站镇乡街县市区社队员体]|公司|系统)|我[行院校所局厂司站队]")
OWN_GROUPS = frozenset(["workers", "teachers", "officials"])


def are_own_staff(zones: Zones) -> bool:
    """全行46个网点、512名员工都参与其中, 全体员工86人参与了反诈宣传: how many work there; nobody reached."""
    hits = find_groups(zones.behind)[:1]
    named = bool(hits) and hits[0].start <= 4 and hits[0].code in OWN_GROUPS
    rest = zones.behind[hits[0].end :] if named else zones.behind
    if not named:
        named = any(h.code in OWN_GROUPS for h in find_groups(zones.before)[-1:])
    whole = OF_THE_WHOLE.search(clause_before(zones)) and not TAUGHT_INSIDE.search(zones.sentence)
    return named and bool(whole) and OWN_STAFF.match(rest) is not None
