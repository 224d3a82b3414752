"""Whom a sentence tells in passing that it spoke to: 新生领完饭卡，手里就被塞上明白卡; 台下坐的多是爷爷奶奶; 会计们，也请人
提醒过. What a word alone does not say, its clause and the next make of it."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.lexicon import find_groups, names_place
from etl.prose.words.text import Clause
from etl.regex import regex

REACH = 28  # characters of the next clauses
_NO_VICTIM = r"(?![^;。]{0,28}(?:被骗|骗走|受骗|上当|转账给|汇款|损失))"
# What is done to those who listen, or what they do.
_SPOKEN_TO = (
    rf"(?={_NO_VICTIM}[^;。]{{0,22}}?(?:讲(?![座台])|念(?!头)|提醒|叮嘱|嘱咐|关照|敲了?警钟|莫信|别信|不要|塞[上给了]|领到|听(?:着|了|得|入|完)"
    r"|看得(?:见|到)|拍手|敲门))"
)
_TOLD_AS_THEM = (
    r"(?=(?:[和与、][^,;。]{1,4})?,[^,;。]{0,12}?[陪给跟对向][他她]们[^;。]{0,10}?(?:拉家常|讲|聊|说|唠|宣))"
)
# those whom somebody told apart from the others
_SINGLED_OUT = rf"(?={_NO_VICTIM}[^,;。\d]{{0,18}},?[^,;。\d]{{0,14}}?(?:单独|专门|另外)[^,;。\d]{{0,6}}(?:[讲说教宣]|提醒))"
# (a sign without which nothing is found, how it is told, the group)
_TOLD_OF = (
    # 给老板讲“团餐垫资”骗局: who keeps a shop, where he is spoken to; of himself 老板 is whom swindlers pretend to be
    (
        "老板",
        regex(
            r"(?<=[给教跟])(?:各?[家店]|店[里铺内]的?|这些|那些|每[个位家])*老板(?=(?:[逐挨]个|一一|当面|边|现场)*(?:讲|说|唠|念|聊|介绍|宣|递|演示|提[个了醒示]|普及|辨|识|算))"
            rf"|(?<=[叫让嘱劝店馆])老板们?{_SPOKEN_TO}"
        ),
        "merchants",
    ),
    # 在家长会上把手机管理和防骗一起讲: whoever such a meeting is for; 家长接送孩子时抬头就看得到
    (
        "家长",
        regex(
            r"家长(?=(?:会|学校|课堂|沙龙|座谈会)[上里中]?[^,;。\d]{0,16}?(?:讲(?!座)|说|提醒|宣[传讲]|教|放|播|发|普及))"
            # 家长坐在后头也跟着学; 拉着家长讲防骗
            r"|家长们?(?=[坐站]在[^,;。]{1,4}也?跟着(?:一起)?[学听])|(?<=[拉拽]着)家长(?=[讲说唠聊念])"
            rf"|(?<=送行的)家长{_SPOKEN_TO}|家长(?=接送孩子时){_SPOKEN_TO}"
        ),
        "parents",
    ),
    # 剩下的都在外头打工，俺们挨个打电话说的; 租住在后座的打工仔，就请民警来讲
    (
        "打工",
        regex(
            r"(?<!家长)(?<!子女)(?<!父母)在外(?:头|面|地|边)?打工(?=的?[^,;。]{0,4},[^,;。]{0,10}(?:(?:打|拨)[^,;。]{0,4}电话|(?:微信|视频)[^,;。]{0,6}(?:讲|说|告诉|提醒)))"
            rf"|(?:打工仔|出门打工的(?:青年|后生|人)){_SPOKEN_TO}"
        ),
        "migrant_workers",
    ),
    ("务工", regex(rf"务工(?:老乡|乡亲){_SPOKEN_TO}"), "migrant_workers"),
    ("会计", regex(rf"会计们{_SPOKEN_TO}"), "finance_staff"),
    ("财务", regex(rf"财务科(?:、[^,;。、]{{1,6}})?的(?:同志|同事){_SPOKEN_TO}"), "finance_staff"),
    ("大爷", regex(rf"大爷大[妈娘]{_SPOKEN_TO}"), "elderly"),
    ("爷爷", regex(rf"(?<=是)爷爷奶奶(?=[,;。]|$)|爷爷奶奶们?{_SPOKEN_TO}"), "elderly"),
    ("老汉", regex(rf"老汉老婆子{_SPOKEN_TO}"), "elderly"),
    ("年纪", regex(rf"上了?年纪的(?=,){_SPOKEN_TO}"), "elderly"),
    ("老人", regex(rf"(?<=庙会的)老人{_SPOKEN_TO}"), "elderly"),
    # 地头等粮车的多是老人和妇女，我们就坐下陪他们拉家常、讲案例
    ("老人", regex(rf"老人{_TOLD_AS_THEM}"), "elderly"),
    ("妇女", regex(rf"妇女{_TOLD_AS_THEM}"), "women"),
    # 独居的老人家里多坐了一阵; 独居的老人，我们每周多打一次电话
    (
        "独居",
        regex(
            r"独居的老人(?=,[^,;。]{0,10}(?:打[^,;。]{0,4}电话|上门|登门|提醒|叮嘱|去看|陪)|家[里中][^,;。\d]{0,4}多(?:坐|待|停|留))"
        ),
        "elderly_alone",
    ),
    # 岁数大的摊贩和两口子都是聋哑人的那家，另外找会手语的志愿者单独讲过
    ("岁数", regex(rf"(?:上了?)?岁数大?的(?:[^,;。、和\d的]{{1,4}})?{_SINGLED_OUT}"), "elderly"),
    ("聋哑", regex(rf"聋哑人?{_SINGLED_OUT}"), "disabled"),
    (
        "员工",
        regex(
            r"员工(?=(?:晨|早|夕|例|班前|班后|周)会[上里]?[^,;。\d]{0,4}(?:学|讲)[^,;。\d]{0,8}(?:案例|反诈|防骗|[诈骗]))"
        ),
        "workers",
    ),
    # 以《致家长的一封信》把提醒带回家: a letter that came to their homes
    (
        "家长",
        regex(r"(?<=致)家长(?=(?:朋友们?)?的?一封信》?[把将][^,;。\d]{1,8}(?:带回|带到|送到|送进)家)"),
        "parents",
    ),
    ("师傅", regex(rf"(?<=送货的)师傅{_SPOKEN_TO}"), "transport_workers"),
    ("快递员", regex(rf"快递员(?=站着听){_SPOKEN_TO}"), "transport_workers"),
    ("工友", regex(rf"工友们?{_SPOKEN_TO}"), "workers"),
    ("新生", regex(rf"新生(?=[^,;。]{{1,8}},手里){_SPOKEN_TO}"), "students"),
    ("宝妈", regex(rf"宝妈们?{_SPOKEN_TO}"), "women"),
    ("客户", regex(rf"客户(?=取号后,){_SPOKEN_TO}"), "bank_customers"),
)


# 来了四十来个人，多半是妇女和老人: who most of those were who came
_MOSTLY = regex(r"(?:其中)?(?:多半|大多数?|大部分|主要|基本上?|几乎)都?[是为](?P<who>[^,;。\d]{2,16})")
_SO_MANY_CAME = regex(
    r"(?:[来到坐围听]|参加|参与)[^,;。\d]{0,6}?[约近]?[\d一二两三四五六七八九十百]+[余多来几]*(?:个|名|位)?(?:人|群众|村民|居民|乡亲)次?,$"
)


def who_most_were(text: str, clause: Clause) -> Iterator[tuple[int, int, str]]:
    """(start, end, group) of those who most of them were of whom the clause before counts how many came."""
    mostly = _MOSTLY.match(text, clause.start, clause.end)
    if mostly and _SO_MANY_CAME.search(text, 0, clause.start):
        start = mostly.start("who")
        for hit in find_groups(mostly["who"]):
            if not names_place(hit.word):
                yield start + hit.start, start + hit.end, hit.code


def told_in_passing(text: str, clause: Clause) -> Iterator[tuple[int, int, str]]:
    """(start, end, group) of those whom a clause of a folded text names so."""
    yield from who_most_were(text, clause)
    for sign, way, group in _TOLD_OF:
        if text.find(sign, clause.start, clause.end) >= 0:
            for found in way.finditer(text, clause.start, min(len(text), clause.end + REACH)):
                if found.end() <= clause.end:
                    yield *found.span(), group
