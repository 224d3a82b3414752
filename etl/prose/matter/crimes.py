"""Where swindlers act: up to where the campaign takes over (contract 4.16)."""

from __future__ import annotations

from etl.prose.matter.way_words import ACTS, LESSON, SAVED
from etl.prose.words.text import Clause
from etl.regex import regex

COUNTED_DEED = regex(rf"(?:{ACTS}|签)了?[^,。;]{{0,20}}[\d一二两三四五六七八九十百]")
_TAUGHT_OR_STOPPED = regex(f"{LESSON}|{SAVED}")

# 抓获嫌疑人14人，…，开展反诈宣传31场: of those caught it goes on to the money, then the campaign acts.
_CAUGHT = regex(r"抓获|抓捕|逮捕|刑拘|拘留|打掉|移送|起诉|查处|押解|捣毁")

_CAMPAIGN_ACTS = regex(
    r"(?:并|同时|先后|[共累]计|共)*(?:开展|发放|派发|张贴|悬挂|举办|走访)(?![^,]{0,6}(?:打击|行动|收网|抓捕|侦查|核查))"
)

_STOPPED = regex(SAVED)

_MASKED = regex(
    r"[^,某]{0,4}?(?<![在向对为给到于从与进])某(?:某|[^,某]{0,6}?(?:团伙|公司|机构|组织|集团|平台|男子|女子|网友|企业|商家"
    r"|店|协会)|(?=[以在通利用冒假自谎向将开设组伙等、与和为声诱发]))"
    r"|[\u4e00-\u9fff][×xX*]{1,2}(?=[以在通利用冒假自谎向将开设组伙等、与和为声诱发])"
)

_TAKEN = regex(r"骗取|骗走|骗得|行骗|诈骗所得|非法获利|敛财")

_CAMPAIGN = regex(
    rf"反诈|防诈|防骗|反电诈|民警|辅警|警方|派出所|我[行所院校局们支社]|社区|{SAVED}|讲解|宣传|宣讲|提醒|案例|为例|防范|识别|揭露"
)

_AGENT = regex(
    r"(?:同时|随后|其间|期间)?(?:民警|辅警|我[行所院校局们支社]|工作人员|志愿者|网格员|该[行所校]|现场|活动"
    r"|.{1,12}(?:派出所|支行|分局|公安局|街道办|反诈中心))(?!.*(?:冒充|谎称|骗))"
)


def deeds_of_swindlers(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Where somebody masked (张某, 某公司) acts, or a sentence ends in 骗取…: up to where the campaign acts."""
    deeds: list[tuple[int, int]] = []
    campaign = [_CAMPAIGN.search(text, *span) for span in spans]
    until = 0
    for clause in clauses:
        told = campaign[clause.sentence]
        if told is None and clause.start >= until and _MASKED.match(text, clause.start, clause.end):
            until = end_of_deeds(text, clauses, clause)
            deeds.append((clause.start, until))
        taken = _TAKEN.search(text, clause.start, clause.end)
        if taken and (told is None or told.start() >= taken.start()):
            start = spans[clause.sentence][0]
            # 发放折页300份，5月又有3人被骗走12万元: who lost it acted in nothing before
            suffered = text[taken.start() - 1 : taken.start()] == "被" and COUNTED_DEED.search(
                text, start, clause.start
            )
            deeds.append((clause.start if suffered else start, taken.end()))
    return deeds


def end_of_deeds(text: str, clauses: list[Clause], clause: Clause) -> int:
    """The end of the last clause in which the actor of `clause` still acts."""
    end = clause.end
    for later in clauses[clause.index + 1 :]:
        stopped = _AGENT.match(text, later.start, later.end) or _STOPPED.search(text, later.start, later.end)
        if later.sentence != clause.sentence or stopped:
            break
        end = later.end
    return end


_LEADS_TRICKS = regex(r"[招种步条个][^,;。:]{0,6}:|(?:手法|套路|伎俩|花招|话术|步骤|招数)[^,;。:]{0,4}:")


def _is_behind(text: str, clause: Clause, later: Clause) -> bool:
    """Whether a clause stands in another sentence; 骗子常用的3招：①拉进群②送礼品 is one, though each item is parted."""
    ends = "。!?\n" if _LEADS_TRICKS.search(text, clause.start, clause.end + 1) else "。!?;\n"
    return later.sentence != clause.sentence and text[later.start - 1] in ends


# 事主准备转的3.2万元保住，挽回损失32000元
_SAVED_THEN = regex(r"(?:成功|及时|最终|共|合计|累计|为其|帮其)*(?:挽回|避免|减少)[^,;。\d]{0,8}\d")


def reach_of_crime(text: str, clauses: list[Clause], clause: Clause, at: int) -> tuple[int, int]:
    """Swindlers as subject govern the sentence until the campaign takes over; as matter taught, a clause."""
    if _STOPPED.search(text, clause.start, at):
        return at, at  # 劝阻客户向骗子转账11起
    if at - clause.start > 8 or _TAUGHT_OR_STOPPED.search(text, clause.start, at):
        return at, clause.end
    end = clause.end
    caught = _CAUGHT.search(text, clause.start, at)
    for later in clauses[clause.index + 1 :]:
        acts = caught and _CAMPAIGN_ACTS.match(text, later.start, later.end)
        saved = _SAVED_THEN.match(text, later.start, later.end)
        if _is_behind(text, clause, later) or acts or saved or _AGENT.match(text, later.start, later.end):
            break
        end = later.end
    return clause.start, end
