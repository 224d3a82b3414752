"""The marks between counts as most writers set them: 讲座3场，参加200人 for 3场、参加200人, 其中校园4场、工地2场 for
校园4场，工地2场.

Rules tell by them which figures belong together: those of one deed stand between 、, those of another behind ，.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from etl.meaning.edits import Edit
from etl.meaning.usual_words import words_before
from etl.regex import regex

_UNIT = r"(?:人次|场次|户次|次|份|场|户|人|条|个|张|幅|起|元|名|件|册|本|节|期|篇|块|面|家|辆|台|盒|把|堂)"
_MANY = r"\d[\d.]*[余多万千百亿]{0,3}"
# what begins another deed, or says how many in all, behind a count
_DEED = (
    r"(?:(?:共|共计|累计|现场|并|还|同时)?(?:发放|印发|发出|张贴|悬挂|签[订署]|走访|入户|举办|开展|召开|组织|接受|解答|推送|发送|转发|播放|安装|指导|帮助|出动|劝阻|止付"
    r"|挽回|制作|摆放|设置)|参[训会加与]|听[课讲]|到[会场]|受众|受教育|受益|覆盖|惠及|较|同比|环比|实际|其中|[总合共累]计|共(?=\d)|分别|吸引|比(?:去年|上|同期)|去年|原有|补报|[一-龥]{2,8}(?:所|村|社区|支行|镇|街道|分局)(?:发放|张贴|悬挂|走访|举办|开展))"
)
# 讲座2场、参训职工320人次
_LIST_ENDS = regex(rf"(?<=[\d余多万千百亿]){_UNIT}(?P<mark>、)(?={_DEED})")
# 未能举办讲座3场、发放资料300份; 每周, 较上月多: what holds for all of a list
_NOT_DONE = regex(r"未|没|无法|尚|不|每|较|比|增|多(?!种|名|人|次)|应")
_SENTENCE_END = regex(r"[。；;!！?？\n]")
_REACH = 60  # characters in front in which a sentence says whether it was done
# 到会村民70多人  发资料70份: blanks behind a count part it from what follows, a single one from a deed
_BLANKS_BEHIND = regex(
    rf"(?<!第)(?<!第\d)(?<!第\d\d)(?<=[\d余多万千百亿几]){_UNIT}(?P<mark>[ \u3000]+)"
    rf"(?=(?<=[ \u3000]{{2}})[\u4e00-\u9fff]|{_DEED}|(?:给|向|为|来|又|再|另|还|[发送贴挂装讲办听])[\u4e00-\u9fff\d])"
)
_PUNCTUATED = regex(r"[,，。；;：:]|  |\u3000\u3000|\d{1,2}月\d.*\d{1,2}月\d")
# 入户52户/资料104份/劝阻0起
_SLASHED = regex(rf"(?<=[\d余多万千百亿几]){_UNIT}(?P<mark>/)(?=[\u4e00-\u9fff]{{2,}})")
# 4月400张 5月350张 6月520张
_MONTHS = regex(rf"(?<=\d){_UNIT}(?P<mark>[ \u3000])(?=\d{{1,2}}月\d)")
# 分别发放1260份，980份，1430份
_BARE = regex(rf"(?<=[\d余多万千百亿])(?P<unit>{_UNIT})(?P<mark>[,，])(?={_MANY}(?P=unit)(?:[,，。；;、]|$))")
# 其中校园4场，工地2场，集市3场
_PARTS = regex(
    rf"其中(?P<first>[\u4e00-\u9fff“”（）()]{{1,12}}?{_MANY}(?P<unit>{_UNIT}))"
    rf"(?P<more>(?:[,，、][\u4e00-\u9fff“”（）()]{{1,8}}?{_MANY}(?P=unit)(?![\u4e00-\u9fff]))+)"
)
# （其中独居老人740户；留守妇女1120户）: a ; inside brackets parts no sentences
_IN_BRACKETS = regex(r"[(（]其中[^()（）。]*[)）]")
# 来了学生35个，家长28个: who came, one after another; 群众 before them are all who came
_WHO = (
    r"(?:学生|师生|教师|老师|家长|幼儿|孩子|老年?人|居民|村民|群众|职工|员工|妇女|儿童|客户|商户|业主|党员|干部|工人|患者"
    r"|家属)"
)
_PERSONS = regex(
    rf"(?:来了|[来到]的|到[场会]|参[加训与会]|听[课讲了]|覆盖|邀请|其中|共?有|[,，、])(?!群众){_WHO}{_MANY}(?P<unit>[个人名]|人次)(?P<mark>[,，])(?={_WHO}{_MANY}(?P=unit)(?:[,，。；;、]|参加|到场|听|$))"
)
# 投入警力36人次，护边员58人次: who went, one after another
_HANDS = regex(
    rf"(?:出动|投入|派出|调集)[^,，。；;\d]{{1,8}}{_MANY}(?P<unit>人次|[人名])(?P<mark>[,，])"
    r"(?=(?:镇村?|村居?|社区|机关|巾帼|青年|党员|专职|兼职){0,4}(?:护[林边路]员|网格[员长]|志愿者|[辅民义协]警|民辅警|警力|民兵|干部|党员|队员|保安|社工|工作人员)"
    rf"{_MANY}(?P=unit)(?:[,，。；;、]|$))"
)
# 集中宣传6场，包括进校园2场、进企业1场; 举办讲座12场，含社区4场
_INCLUDING = regex(
    r"(?<=[\d余多万千百亿])(?P<unit>[人场户份次条个张幅件册本节期篇块面家辆台盒把堂])次?(?:[(（][^()（）]{0,40}[)）])?"
    r"(?:[,，]|[(（])(?P<word>(?:这其中|其中)?(?:包括|包含|含)|这其中)"
    rf"(?=[^,，。；;、]{{1,14}}?{_MANY}(?P=unit)次?(?:[,，。；;、)）]|和|$))"
)
# 听课的有六十二个，里头老人占了四十一个
_OUT_OF_THEM = regex(
    r"(?<=[人个位名户场份])[,，](?P<word>这?里[头面]的?)(?=[^,，。；;、]{2,20}?[\d一二两三四五六七八九十百]+[余多来几]?[人个位名户场份](?:[,，。；;]|$))"
)
_DEED_FIRST = regex(rf"{_DEED}|共|合|[总累]|另|全|[发送贴挂]|取消|延期|改期|未|没|尚|因|空|剩|其余")
# 开展集中宣传12场，另外，发放资料300份; 一场，活动期间，…: one deed after another of the same sentence
_GOING_ON = regex(
    r"(?<=[,，])(?:(?:另外|此外|与此同时|同时|活动期间|活动中|期间)[,，])+(?=[^,，。；;]{0,12}?\d)"
)
# 据悉，龙山派出所发放…: who reports the words of others, or his own
_AS_HEARD = regex(r"^[ \u3000]*(?P<word>(?:据(?:悉|了解|介绍)[,，])+)")


# 各悬挂横幅2条、张贴海报30张: one list of what each of several did
_OF_EACH = regex(
    r"各(?:自)?(?!类|种|项|级|地|位|[村镇乡校所单部行县区社街])[^,，。；;、\d]{1,8}[\d.]+[余多万千百]?$"
)


def usual_marks(text: str) -> str:
    """The text with the usual mark between two counts, each letter at its place."""
    if "、" in text:
        text = _marked(text, (found for found in _LIST_ENDS.finditer(text) if not _is_undone(found)), "，")
    # 一周发放资料上万份 受众超3万人次 alone is a headline
    if (" " in text or "\u3000" in text) and _PUNCTUATED.search(text):
        text = _marked(text, _BLANKS_BEHIND.finditer(text), "，")
        text = _marked(text, _MONTHS.finditer(text), "、")
    if "/" in text:
        text = _marked(text, _SLASHED.finditer(text), "，")
    if "，" in text or "," in text:
        for row in (_BARE, _PERSONS, _HANDS):
            text = _marked(text, row.finditer(text), "、")
        if "其中" in text:
            text = _PARTS.sub(_as_one_list, text)
    if "其中" in text and (";" in text or "；" in text):
        text = _IN_BRACKETS.sub(lambda found: found[0].replace("；", "、").replace(";", "、"), text)
    return text


def left_out_between_deeds(text: str) -> Iterator[Edit]:
    """What joins one deed to the one before and says nothing of either; 包括 and 含 before parts are 其中."""
    if "含" in text or "包括" in text or "其中" in text:
        yield from ((*found.span("word"), "其中") for found in _INCLUDING.finditer(text))
    if "里头" in text or "里面" in text:
        yield from ((*found.span("word"), "其中") for found in _OUT_OF_THEM.finditer(text))
    if heard := _AS_HEARD.match(text):
        yield (*heard.span("word"), "")
    if "外" in text or "同时" in text or "期间" in text or "活动中" in text:
        yield from ((*found.span(), "") for found in _GOING_ON.finditer(text))


def _marked(text: str, between: Iterable[re.Match[str]], mark: str) -> str:
    letters = list(text)
    for found in between:
        letters[found.start("mark")] = mark
    return "".join(letters)


def _is_undone(found: re.Match[str]) -> bool:
    if _OF_EACH.search(words_before(found, _SENTENCE_END, _REACH)):
        return True
    return _NOT_DONE.search(words_before(found, _SENTENCE_END, _REACH)) is not None


def _as_one_list(found: re.Match[str]) -> str:
    """其中校园4场，工地2场; what another deed begins is no part (其中校园4场，发放…)."""
    parts = re.split("([,，、])", found["more"])[1:]
    told = ""
    for mark, part in zip(parts[::2], parts[1::2], strict=True):
        told += ("、" if mark != "、" and not _DEED_FIRST.match(part) and "提醒" not in part else mark) + part
    return found[0][: len(found[0]) - len(found["more"])] + told
