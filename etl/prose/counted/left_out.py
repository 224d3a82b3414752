"""The number that a sentence of the campaign leaves out without a word: planned, or not understood (nothing is silent)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from etl.prose.passages.passage import Passage, Query
from etl.regex import regex

# What a campaign counts; of persons only where a word of teaching or telling stands beside them.
_COUNTED = frozenset("份张册本条幅块篇期场节堂户把只") | {"场次", "课时", "户次", "人次"}
_PERSONS = frozenset(["人", "名", "位"])
_OF_CAMPAIGN = regex(
    r"反诈|防诈|防骗|识骗|宣传|宣讲|讲座|讲课|讲解|授课|培训|轮训|班会|座谈|摆摊|设摊|入户|走访|上门|发放|派发|张贴|悬挂|播放|咨询|横幅|海报|传单|单页|折页|手册|资料|展板|标语|扇子|袋"
)
_TAUGHT = regex(r"宣传|宣讲|讲座|讲课|讲解|授课|培训|轮训|班会|座谈|听讲|听课|观看|参加|签")
# 现有员工96人, 日均接诊3200人次, 队员38名, 印发文件7份: whom and what there is, and what is done anyhow.
_ANYHOW = regex(
    r"现有|共有|在校|在[册编]|从业|规模|接[诊待送]|门诊|床位|旅客|乘客|运送|发送|依托|[职员][工员]|队员|纳税人|用电|客流|立案|拦截|险些|被骗|遭遇|损失|文件|方案|条例|反[^,;。]{0,6}诈骗法|部署会|推进会|成员单位|救灾|激活|仍有|还有|库存"
)


def number_left_out(passage: Passage, told: Sequence[int]) -> list[Query]:
    """The first such number, as a note that it is not counted; `told`: where what is counted or asked about stands, whose
    sentences say enough. What is planned beside deeds says so itself."""
    standing, text = passage.standing, passage.text
    for found in passage.quantities:
        unit = found.quantity.unit
        if found.like_article or (unit not in _COUNTED and unit not in _PERSONS):
            continue
        ahead = standing.intended[found.start]
        if (standing.figures[found.start] and not ahead) or (ahead and told):
            continue  # of others, of a crime, denied: the words say why
        clause = passage.clauses_behind(found.start, 1)[0]
        start, end = passage.sentences[clause.sentence]
        if bisect_left(told, start) < bisect_left(told, end):
            continue
        if not ahead and _ANYHOW.search(text, clause.start, clause.end):
            continue
        named = _TAUGHT if unit in _PERSONS else _OF_CAMPAIGN
        if ahead or named.search(text, start, end):
            return [("prose_ahead" if ahead else "prose_passed_over", found.start, found.end, found.text)]
    return []
