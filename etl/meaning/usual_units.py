"""The usual unit of what is counted by another one: 听课的有八十七个 are persons, 横幅拉了三道 are 3条."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit, put_around
from etl.meaning.lexicon import find_groups, find_measures
from etl.meaning.understood_units import ONE_BY_ONE
from etl.meaning.usual_words import IN_WORDS, NUMBER
from etl.regex import regex

# 听课的有八十七个, 站着听的有六十来个: persons
_HEARD_SO_MANY = regex(
    r"(?:听课|听讲|听(?:我们?|咱们?)讲|听|台下看|围观|到场|参加|签到)的(?:老?人(?:[很还真]?多|不少|少)?|得|能)?[,，]?(?:有|是)?(?:小|上|近|约|大概|差不多)?[\d一二两三四五六七八九十百千]+[余多来几]?(?P<unit>个)"
    r"(?=[,，。；;、！!]|$|讲|都|也|还|过|环|传|海|后)"
)
# 横幅拉了三道, but no 三道防线
_HUNG_SO_MANY = regex(
    rf"(?:拉|挂|扯)[了起上]{{0,2}}(?:{NUMBER}|{IN_WORDS})(?P<unit>道)(?=[,，。；;、]|$|[^,，。；;]{{0,8}}(?:横幅|条幅|标语))"
)
# 学生来了60个
_CAME_SO_MANY = regex(
    rf"(?:学生|同学|师生|孩子|群众|居民|村民|市民|乡亲|老人|老年人|家长|员工|职工|工人|客户|商户|业主|妇女|党员)们?(?:共|一共)?[来到占]了(?:{NUMBER}|{IN_WORDS})(?P<unit>个)(?=[、,，。；;]|$)"
)
# 来了六十多口人
_CAME_BY_MOUTH = regex(rf"[来到]了(?:{NUMBER}|{IN_WORDS})(?P<unit>口)(?=人)")
# 民警六个，辅警十一个
_STAFF_SO_MANY = regex(
    rf"(?:民警|辅警|协警|志愿者|网格员|保安员?|工作人员|队员)(?:(?:一?共|总共)?[来去到上]了|出动了?|有)?(?:{NUMBER}|{IN_WORDS})(?P<unit>个)(?=[、,，。；;]|$)"
)
# 十三个当场装了那个国家反诈中心的APP, 13个人安装了…
_INSTALLERS = regex(
    r"(?<=[\d一二两三四五六七八九十百])(?P<unit>个人?)(?=(?:当场|现场|当天|都|也|已经?|马上)*(?:装|下载|安装|注册)[^,，。；;\d]{0,10}(?:APP|App|app|反诈中心))"
)
# 候诊的听了三十多个
_LISTENED = regex(
    r"听了(?:大概|约|有)?[一二两三四五六七八九十百\d]+[余多来几]*(?P<unit>个)(?=[,，。；;、\s]|$)"
)
# 走访了一百一十多个商户: those who are called on one by one
_FIRMS = regex(
    r"(?:走访|入户|上门|跑)了?(?:约|近|共)?[一二两三四五六七八九十百\d]+[余多来几]*(?P<unit>个)(?=商户|商铺|店铺|门店|摊位|商家|住户|农户|店)"
)
# 其中老年人有两百一十个
_OF_THEM = regex(
    r"其中(?:老年?人|老人家|学生|孩子|儿童|妇女|家长|村民|居民|职工|员工|客户|商户|残疾人|党员)(?:就|共|也)?(?:有|占|是)?"
    rf"(?:{NUMBER}|{IN_WORDS}[一二三四五六七八九十]*)(?P<unit>个)(?=[,，。；;、]|$)"
)
# 850人次，其中老年人210、孕产妇60: the parts in the unit of their whole
_PART = r"(?:有)?[\u4e00-\u9fff]{2,8}[1-9]\d{0,5}(?:(?P=unit))?"
_PARTS_BARE = regex(
    rf"\d[万千百]?[余多]?(?P<unit>人次|[人名位]|户次?|场次?|份)[,，;；]?[(（]?(?:其中|含|包括)[:：,，]?(?P<parts>{_PART}(?:[、,，和及]{_PART}){{0,6}})"
    rf"(?={ONE_BY_ONE}(?:[,，。；;)）、\s]|$))"
)
_NUMBER_OF_PART = regex(
    r"(?P<name>[\u4e00-\u9fff]{2,8})(?P<number>\d+)(?P<own>人次|[人名位]|户次?|场次?|份)?"
)
# 来了四十多个人, but not 每个人, 一个人来办卡 and 三个人员密集场所
_PERSONS = regex(
    rf"(?<![每第这那哪几\d一二两三四五六七八九十百千])(?!一个|1个)(?:{NUMBER}|{IN_WORDS}[一二两三四五六七八九十]*)(?P<unit>[个号])"
    r"(?=人(?![民工员体信所账银资隐情材文为才力均类身格家户流头群口手们]))"
)
_CHILDREN = regex(r"(?:\d{2}|[十百])[余多来几]*(?P<unit>[个名]娃)(?=$|[，,。；;、 ])")  # 230来个娃
# 八月份装好137部手机: so many telephones have the app
_TELEPHONES = regex(
    rf"(?:APP|App|app|反诈中心)[^。；;]{{0,24}}(?:装|下载|注册)(?:[好上了成]|成功){{0,2}}(?:{NUMBER}|{IN_WORDS})(?P<unit>[部台]手机)"
)
# 村头喇叭喊了4道
_PLAYED_SO_MANY = regex(rf"(?:喊|播|放)了(?:{NUMBER}|{IN_WORDS})(?P<unit>道)(?=[,，。；;、]|$)")
_SCREENS = regex(r"\d{1,2}块(?P<thing>大?屏幕?)(?=[,，。；;、 ]|$)")  # 大门LED循环播放：2块屏
# (a sign without which nothing is found, what is counted, its usual unit)
_BY_SIGN = (
    ("娃", _CHILDREN, "名娃娃"),
    ("其中", _OF_THEM, "名"),
    ("了", _CAME_SO_MANY, "名"),
    ("的", _HEARD_SO_MANY, "人"),
    ("道", _HUNG_SO_MANY, "条"),
    ("道", _PLAYED_SO_MANY, "遍"),
    ("口人", _CAME_BY_MOUTH, ""),
    ("个人", _PERSONS, ""),
    ("号人", _PERSONS, ""),
    ("个", _STAFF_SO_MANY, "名"),
    ("个", _INSTALLERS, "人"),
    ("听了", _LISTENED, "人"),
    ("个", _FIRMS, "家"),
    ("手机", _TELEPHONES, "个"),
)


def usual_units(text: str) -> Iterator[Edit]:
    """学生来了60名 for 60个, 听课的有八十七人 for 八十七个, 横幅拉了三条 for 三道."""
    for sign, counted, usual in _BY_SIGN:
        if sign in text:
            yield from ((*found.span("unit"), usual) for found in counted.finditer(text))
    if "其中" in text or "含" in text or "包括" in text:
        yield from _parts_bare(text)
    if "块" in text:
        for found in _SCREENS.finditer(text):
            yield from ((found.start(), found.start(), "电子屏"), (*found.span("thing"), ""))


def _parts_bare(text: str) -> Iterator[Edit]:
    """The unit of a whole behind each number of its parts that has none, where they are of groups."""
    for found in _PARTS_BARE.finditer(text):
        parts = list(_NUMBER_OF_PART.finditer(text, found.start("parts"), found.end("parts")))
        named = [part["name"] for part in parts]
        if any(map(find_groups, named)) and not any(map(find_measures, named)):
            bare = (part for part in parts if part["own"] is None)
            yield from (
                edit for part in bare for edit in put_around(text, *part.span("number"), "", found["unit"])
            )
