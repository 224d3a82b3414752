"""What a paragraph of running text gives in its section: what was done, what is ahead, what went wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.paragraphs.narrowing import mention_beside_figures
from etl.prose.paragraphs.outline import About
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.words.accounts import opening_of, opens_account
from etl.prose.words.text import BULLETS
from etl.regex import regex

DONE_SO_FAR = regex(
    r"(?:前期|此前|目前|截至目前|截至\d|前一阶段|上一?阶段)[^。]{0,20}(?:已|先行|共|累计)"
    # 三、3月18日，管委会已率先开展集中宣传1场
    r"|(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.])?(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|份)?,?)?[^,。:]{0,16}已(?:经|先行|率先|陆续|先后|分别|全部|累计|全面)*(?:开展|举办|召开|组织|发放|张贴|悬挂|推送|完成|走访|印制|设摊)(?!情况|过的|的)"
)
# 一季度，全县开展反诈集中宣传74场次，取得一定成效。但…现就二季度工作通知如下: with what an order begins.
SO_FAR = regex(
    r"(?:今年以来|去年|[上前]半年|第?[一二三四]季度|\d{1,2}月份?|[前近]期|前[一几]?[个阶]?[阶段月周]+|上[一个]*[周月年季]度?|截[至止][^,。]{2,12}),"
    r"(?=.*(?:取得|成效|但|然而|仍|不容乐观|反响|圆满|顺利完成))(?!.*(?:将(?!近)|拟|计划|决定(?!性)|务必|力争|争取|确保|[需要]在|不少于))",
    re.DOTALL,
)
FAILED_LEAD = regex(
    r"(?:主要)?(?:存在的?(?:主要)?)?(?:问题|不足|困难)(?:和不足|与不足|及不足|之处)?:"
    r"|(?:但|不过)?(?:存在的?)?(?:问题|不足|短板)(?:也|还|仍|依然|同样)*(?:很|比较|较为|较)?(?:明显|突出|不少):"
    r"|(?:工作中)?(?:(?:遇到|碰到|面临)的?(?:主要)?(?:难处|困难|难题|问题|麻烦)|难处):"
    # （7）还差什么。…; 8.短板。…; 做得不够的地方：…
    rf"|(?:[(]?[一二三四五六七八九十\d]{{1,2}}[)、.,]|[·*{BULLETS}-]){{0,2}}"
    r"(?:(?:工作|主要|存在的?|几[处点])*(?:短板|弱项|不足|欠账|差距|遗憾|教训|难点|薄弱(?:环节|之处)?)(?:和教训|与困难|与不足)?"
    r"|【(?:短板|不足|问题|弱项|难点)】.*|还[差缺欠]什么|还有哪些(?:不足|差距|没做到)|(?:还)?(?:做得?不够|没做[好到])的(?:地方|事)?|引以为戒|以案为鉴|哪里没做好)[:。?!]"
)
WIDER = "prose_wider_area"
# 没做好的：原计划5场讲座，因天气取消2场，实际举办3场
_IN_FACT = regex(r"实际(?:上)?(?:只|仅|共)?(?:举办|开展|完成|发放|召开|组织|张贴|走访)了?[^,，;；。]{0,16}\Z")

# 不足：走廊里张贴的海报数量没有统计: it was put up, and what is wrong is that nobody counted
_UNCOUNTED = regex(
    r"的?(?:具体|准确|实际)*(?:数量|份数|张数|条数|次数|人数|场次|数字|数)[^,，;；。]{0,4}?(?:没有?|未)(?:能|作|做|及时|逐一|全部)*(?:统计|计数|记录|登记|清点|数)"
)


def read_paragraph(
    one: ParagraphReading,
    about: About,
    year: int | None,
    of_campaign: bool = False,
    today: date | None = None,
    last: date | None = None,
    within: Period | None = None,
    head: str = "",
) -> None:
    """Fills in what a paragraph of running text, written `today` behind one of the day `last` and below the line `head`,
    gives in its section."""
    reading = read_prose(
        one.text, year, one.reporter, of_campaign, one.beside, today, last, one.own_matter, within,
        one.general, one.unnamed, head,
    )  # fmt: skip
    if about == "plan" and any(said.match(squeeze(one.text)) for said in (DONE_SO_FAR, SO_FAR)):
        about = "report"  # 前期，我局已先行试点，举办讲座1场
    if about == "plan":
        one.role = "planned" if reading.figures or reading.planned or reading.queries else "note"
        one.reading.queries = told_as(reading, "prose_ahead")
        return
    if about in ("problems", "failed") and opens_account(opening_of(one.text)):
        about = "report"  # 以上班会、讲座合计80场 sums up the report, below whatever head
    if about == "problems":
        mention_beside_figures(one.text, reading)
    if about == "failed" or FAILED_LEAD.match(squeeze(one.text)):
        # “发放xx余份”，数字待核: without its number whatever the paragraph is about
        masked = [query for query in reading.queries if query[0] == "no_figure"]
        one.reading.queries = told_as(
            replace(reading, queries=[]) if masked else reading, "prose_of_problems"
        )
        one.reading.queries += masked
        one.reading.mentions = [m for m in reading.mentions if _UNCOUNTED.match(one.text, m.end)]
        one.reading.figures = [f for f in reading.figures if _IN_FACT.search(one.text, 0, f.end)]
        one.role = "figure" if one.reading.figures else one.role
        return
    one.reading = reading
    if of_campaign or reading.planned:
        reading.queries += reading.left_out
    if reading.figures:
        one.role = "figure"
    elif reading.planned:
        one.role = "planned"
    elif any(code == WIDER for code, *_ in reading.queries):
        one.role = "total"


def told_as(reading: ProseReading, code: str) -> list[tuple[str, int, int, str]]:
    """A note on the first number of a paragraph that counts nothing where it stands: among plans, or what went wrong."""
    figures = [(code, one.start, one.end, one.text) for one in reading.figures[:1]]
    return figures or [(code, *asked[1:]) for asked in (*reading.queries, *reading.left_out)[:1]]
