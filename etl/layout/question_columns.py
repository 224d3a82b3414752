"""题号 | 问题 | 答复: the head of a questionnaire's questions and that of their answers tell each other what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from etl.layout.column import Column
from etl.meaning.lexicon import squeeze
from etl.regex import regex

# 问题 alone heads what is wanting, 题目 what an activity was about
_QUESTIONS = regex(
    r"问题?|所问|(?:问卷|调查|填报|统计)?(?:题目|问题|题干|问项|题项|提问)(?:内容)?|(?:调查|问卷)(?:内容|项目|事项)"
)
_ANSWERS = regex(
    r"答|所答|(?:您?的|本?单位|本?企业|被调查单位|填报单位)*(?:答复|回答|作答|答案|填答|填写|填报|应答|选择)(?:内容|情况|结果|栏|项)?|您的(?:回答|答案|选择)"
)
_ASKS_HOW_MANY = regex(r"(?:几|多少)[\u4e00-\u9fff]{0,3}[?？]?$|[数量额]是?[?？]?$")
# 开了几节反诈主题班会, 发给家长的告知书（份）
_HOW_MANY_OF = regex(
    r"(?<![第哪])(?:几|多少)(?:[节场次份张户人条幅块名个堂期篇部把支只台套辆起批面笔组]|人次|场次)[\u4e00-\u9fff“《]"
)
# 多少家长听了？, 几个小朋友参加？: how many of whom
_HOW_MANY_OF_WHOM = regex(
    r"(?<![第哪])(?:几|多少)[个名位人]?[\u4e00-\u9fff]{2,6}?(?:听|看|来|参加|参与|到场|到会|受教育|学习|签|装|下载)(?:了|过|的)?[?？]?$"
)
_IN_UNIT = regex(r"[(（](?:人次|场次|户次|[人户场次份张条幅块名个节堂期篇部件册本])[)）][?？]?$")
_HOW_IT_WENT = regex(
    r"(?:培训|讲座|宣讲|宣传|活动|班会|课|走访|演练|发放|张贴)[^,，。;；?？]{0,4}(?:情况|怎么样|如何)[?？]?$"
)
# 志愿者参与情况, 短视频制作情况: of what was done; 电诈发案情况 and 存在的困难情况 are not
_STATE = regex(
    r"^(?!.*(?:发案|案件|警情|被骗|损失|困难|问题|不足|打算|计划|安排|建议|需求|意见|经费|机构|制度|人口|基本))"
    r".*(?:推广|安装|(?<![包服改组])装(?![备修置])(?:[^,，。;；?？]{0,8}(?:APP|App|app|软件))?|制作|参与|参加|使用|利用|出动|播放|设置|覆盖|推送|发布|转发|签订|悬挂|张贴|摆放|劝阻|拦截|受教育|宣传)"
    r"[^,，。;；?？]{0,4}(?:情况|怎么样|如何)[?？]?$"
)
_PARTS = regex(r"(?<=[?？。；;])")
# 其他需要说明的宣传活动, 还开展了哪些活动
_WHAT_ELSE = regex(
    r"(?:其他|其它|此外|另外|还|补充)[^,，。;；?？]{0,8}(?:宣传|活动|做法|工作|举措|措施|说明|情况)[^,，。;；?？]{0,6}[?？]?$"
)
_ASKS_WHETHER = regex(r"是否|有无|有没有|是不是|能否|会不会")
ANSWER = "答复"  # what the head of the answers says once it is known to be it


def are_questions(asked: str, answered: str) -> bool:
    """Whether two heads that stand side by side are those of a questionnaire's questions and answers."""
    return _QUESTIONS.fullmatch(asked) is not None and _ANSWERS.fullmatch(answered) is not None


def mark_questions(columns: Sequence[Column]) -> None:
    """Questions name what each row counts, answers are their figures, where one column stands right before the other."""
    for asked, answered in pairwise(columns):
        if are_questions(asked.meaning.core, answered.meaning.core):
            asked.meaning = replace(asked.meaning, part="dimension", dimension="measure")
            answered.meaning = replace(answered.meaning, part="dimension", dimension="value", core=ANSWER)


def asks_how_many(question: str) -> bool:
    """本季度举办反诈讲座多少场？, 在职职工总数？; not 工作中有哪些困难？, 是否…, 有无…."""
    # 是否开展入户宣传？走访多少户？ asks two things
    return any([_asks_how_many(part) for part in _PARTS.split(squeeze(question))])


def _asks_how_many(plain: str) -> bool:
    asked = any(way.search(plain) for way in (_ASKS_HOW_MANY, _HOW_MANY_OF, _HOW_MANY_OF_WHOM, _IN_UNIT))
    return asked and (_ASKS_WHETHER.match(plain) is None or "如有" in plain or "几" in plain)


def asks_how_it_went(question: str) -> bool:
    """教职工反诈培训开展情况: what was done, told in words of the answer's own."""
    plain = squeeze(question)
    how = any(way.search(plain) for way in (_HOW_IT_WENT, _STATE)) or asks_what_else(question)
    return how and _ASKS_WHETHER.search(plain) is None


_SAYS_WHETHER = regex(r"(?:是|否|有|无|没有?|已(?:经)?(?:开展|完成|落实)?|未(?:开展)?|不是|暂无)的?[。!！]?")
_TO_COME = regex(r"下一?步|下(?:个?月|季度|周|阶段|学期)|打算|计划|安排")


def answer_in_words(question: str, answer: str) -> str:
    """The role of an answer that counts nothing: 'note' for 是 to 是否开展反诈宣传？, 'planned' for what is to come; ''
    for any other."""
    plain = squeeze(question)
    if _SAYS_WHETHER.fullmatch(squeeze(answer)) and _ASKS_WHETHER.search(plain):
        return "note"
    return (
        "planned" if _TO_COME.search(plain) and not asks_how_many(plain) and len(squeeze(answer)) > 1 else ""
    )


def asks_what_else(question: str) -> bool:
    """其他需要说明的宣传活动: what no other question asked for."""
    return _WHAT_ELSE.search(squeeze(question)) is not None
