"""Whether a cell or a line is running text, and whether it tells of what was done; its figures are `reading`'s."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.prose.matter.standing import find_standing
from etl.prose.words.named_first import DEED
from etl.prose.words.text import fold_prose, split_clauses
from etl.regex import regex

SENTENCE = regex(r"[。;!?]")
DONE = regex(
    r"发放|派发|张贴|悬挂|召开|播放|推送|转发|走访|讲解|受教育|解答|出动|劝阻|拦截|摆放|(?:安装|下载|注册)了|装[上好]了|贴[出上了]|[挂拉摆]出|塞给|递给|发给"
)
QUOTED = regex(r"[“\"《][^”\"》]{0,60}[”\"》]")
CALLED_OFF = regex(r"\((?:[因由受][^()]{1,10})?(?:已|被|临时)?(?:取消|延期|推迟|改期)\)$")
DONE_COUNT = regex(
    r"(?:发放|派发|分发|散发|赠送|送出|送去|发出(?!问卷)|张贴|粘贴|悬挂|摆放|召开|举办|开展|播放|推送|转发|发送|走访|解答|出动|劝阻|拦截|受教育|签订|覆盖|受众|贴[出上了]|[挂拉摆]出|塞[给出了]|递[给出了]|发[给了]|安装|下载|组织|共计)"
    r"[^,()]{0,20}\d+[余多]?[万千百]?[余多]?(?:份|家|张|条|场|次|人|户|块|件|起|期|篇|个|本|册|封|把|只|幅|面|套|枚|支|盒|袋)"
)
CAME_COUNT = regex(r"\d+余?多?[名人位][^,()]{0,10}(?:参加|参与|听讲|聆听|观看|受教育)")

# 候诊区9块电子屏滚动播放反诈标语
_SHOWN_COUNT = regex(
    r"\d+[余多]?[块台面个处][^,()\d]{0,8}(?:屏|电视|大喇叭|广播)[^,()\d]{0,4}(?:播放|轮播|展播|播出|投放)"
)


def is_prose(text: str) -> bool:
    """Whether a cell or line is running text rather than a label, a date or a quantity."""
    plain = squeeze(text)
    if len(plain) < 9 or plain.endswith(":"):
        return False
    if len(plain) >= 15 and SENTENCE.search(QUOTED.sub("", plain)):
        return True
    if DONE_COUNT.search(plain):
        return True
    outside = QUOTED.sub("", plain)
    listed = "," in outside or len(DONE.findall(outside)) > 1
    return len(plain) >= 15 and listed and DONE.search(outside) is not None


def tells_of_nothing_done(text: str) -> bool:
    """拟走进敬老院开展宣讲1场（因雨取消）: whether every deed that a cell names is still ahead or was not done."""
    folded = fold_prose(text).text
    deeds = [found.start() for found in DEED.finditer(folded)]
    if not deeds:
        return False
    away = find_standing(folded, split_clauses(folded)).mentions
    return CALLED_OFF.search(folded) is not None or all(away[place] for place in deeds)


def counts_deeds(text: str) -> bool:
    """Whether a cell says how much was handed out, put up or held, or how many came: 发放宣传单120份, 45名老人参加."""
    plain = squeeze(text)
    return any(counted.search(plain) for counted in (DONE_COUNT, CAME_COUNT, _SHOWN_COUNT))


def tells_of_deed(text: str) -> bool:
    """Whether a short line says that something was handed out, put up, sent or the like."""
    return DONE.search(squeeze(text)) is not None
