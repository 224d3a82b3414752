"""What others did and report themselves, by the reporter's own words: 县医院发放手册500本，由县医院上报，不在本院数内."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.prose.matter.others import is_own, up_to_our_own
from etl.prose.words.text import Clause
from etl.regex import regex

_OWN = (
    r"(?:我们|咱们?|(?:我|本)(?:[司所行局院校镇乡村街办站厂队县市区园馆店委部社]|社区|街道|公司|支行|分行|单位|中心|医院|学校|小区)|[我本](?=[的这]?(?:数|统计|账)))"
    r"(?:这边|这里)?"
)
# 本社区不算, 我们不报, 本院不重复计
_WE_COUNT_NONE = regex(
    rf"{_OWN}(?:就|则|均|都|也)?(?:不再?|未|没有?)(?:重复|另行?|再)?(?:计算|统计|上报|填报|计数|计入|列入|加(?=进[来去])|算|计|报)(?:在内|进来|进去|数)?(?=$|[,;。)])"
)
# 不在本院数内, 没算进我们的数, 未列入我所统计
_NOT_IN_OURS = regex(
    rf"(?:不在|[不未没]有?(?:列入|计入|算[进入到在]|算|纳入|计)){_OWN}的?(?:总?数[据字量]?|统计|台账|账上?|名下|头上|成绩|合计|总量|范围|报表)?(?:之?[内列中里])?(?=$|[,;。)])"
)
_BODY = (
    r"(?:公司|企业|街道|社区|物业|医院|学校|[支分]行|银行|[局所院校镇乡县区村]|中心|单位|部门|[县区市镇乡村街局校院厂行](?:里|上|那边)"
    r"|团委|妇联|工会|法院|检察院|电信|移动|联通|[大中支]队)"
)
# 由县医院上报, 归街道统计, 由公司自己报送
_THEY_REPORT = regex(
    rf"(?:由|归)(?!我|本|咱|各|该|其|对方|专人|统一)(?P<who>[^,;。:()\d]{{0,12}}?{_BODY})(?:自己|自行|自家|单独|另行|负责|去)*(?:统计|上报|填报|报送|汇总上报|报)(?=$|[,;。)])"
)
_THEY = r"(?:他们|她们|人家|对方)"
# 那是他们的数, 发了多少是他们的事, 是他们自己印、自己发的, 由他们另报, 我们不往自己头上算
_THEIRS = regex(
    rf"(?:^|(?<=[,;。:那这都全少些])|(?<=数字))[都全也]?是{_THEY}(?:自己|各自)?的(?:数[字据]?|事情?|成绩|功劳|战果|工作|账)(?=$|[,;。)])"
    # 那是人家银行的数, 都算他们的, 记在他们账上
    rf"|[都全也]?是人家[^,;。\d]{{1,8}}的(?:数[字据]?|事情?|成绩|功劳|工作)(?=$|[,;。)])"
    rf"|(?:算|归|记)(?:在|到|给)?{_THEY}(?:自己)?(?:的(?:数[字据]?)?|名下|账上|头上)(?=$|[,;。)])"
    rf"|是{_THEY}自己[印发做办讲贴挂搞出组][^,;。\d]{{0,12}}的(?=$|[,;。)])"
    rf"|(?:^|(?<=[,;。:那这都全]))是{_THEY}(?:[发做办讲贴挂搞送]|组织|开展)的(?=$|[,;。)])"  # 那是他们发的
    # 那不是我们发的，不算; 他们发的450份是他们的
    rf"|(?:^|(?<=[,;。:那这都全]))不是{_OWN}(?:自己)?(?:[发做办讲贴挂搞送印]|组织|开展)的(?=$|[,;。)])"
    rf"|(?:^|(?<=[,;。])){_THEY}[^,;。]{{1,10}}[份张个条场人本次册]是{_THEY}的(?=$|[,;。)])"
    # 派出所发了800份单子，他们自己报
    rf"|(?:^|(?<=[,;。:])){_THEY}(?:自己|自行|单独|另外?|各自)+(?:会|去|再|要)?(?:统计|上报|填报|报送|报)(?=$|[,;。)])"
    rf"|(?:由|归){_THEY}(?:另行?|自行|单独|自己另)(?:统计|上报|填报|报送|报|算)(?=$|[,;。)])"
    r"|不(?:往|记在|算[在到])(?:我们|咱们?)?自己(?:的?头上|名下|账上)(?:算|记|揽|加)?(?=$|[,;。)])"
)
# 县公安局劝阻213起。这是公安的战果: what the sentence before tells
_THEIR_DEED = regex(
    r"(?:这|那|以上|上面)[些都]{0,2}是(?!我|本|咱)(?P<who>[^,;。:\d]{2,10}?)的(?:战果|功劳|成绩|数[字据]?|工作)(?=$|[,;。)])"
)
# 单子是派出所发的，800份; 是派出所给的 leaves open who gave them out
_GIVEN_BY_THEM = regex(
    rf"是(?!我|本|咱|由)(?P<who>[^,;。:()\d]{{0,8}}?(?:派出所|{_BODY}))(?:自己|那边|的人|统一)?(?:[发贴挂办讲放摆]|张贴|悬挂|组织|举办)的(?=$|[,;。)])"
)
# 不是街区的事: the reporter by the last part of its name, or a part of it
_NO_MATTER_OF = regex(
    r"不(?:是|算|属于?)(?P<who>[^,;。:\d]{2,8}?)的(?:事情?|数[字据]?|工作|活动)(?=$|[,;。)])"
)
_OWN_CLAUSE = regex(rf"(?:而|但|其中|另外|也)?(?:{_OWN})")
_LONGEST_TAIL = 2  # characters by which a body is known again: 公司 of 景区公司


def reported_by_others(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]], reporter: str
) -> list[tuple[int, int]]:
    """(start, end) of what a folded text tells of others whose numbers it leaves to them: from the clause that names who
    reports them, or from the ; or full stop before words that say we do not, or that it was theirs."""
    told: list[tuple[int, int]] = []
    for clause in clauses:
        start, end = spans[clause.sentence]
        if named := _THEY_REPORT.search(text, clause.start, clause.end):
            at = text.find(named["who"][-_LONGEST_TAIL:], start, named.start())
            first = next((one.start for one in clauses if one.start <= at < one.end), -1) if at >= 0 else -1
            if first >= 0:  # else it is the reporter's own number, which goes up by way of that body
                told.append((first, end))
        elif (since := _since_none_of_ours(text, clause, start)) >= 0:
            told.append((since, up_to_our_own(text, clause, clauses, end)))
        elif theirs(text, clause, reporter):
            told.append((_since_our_own(text, clause, clauses), clause.end))
        elif _was_given_by_them(text, clause, reporter):
            told.append((clause.start, up_to_our_own(text, clause, clauses, end)))
        elif deed := _THEIR_DEED.search(text, clause.start, clause.end):
            before = spans[clause.sentence - 1] if clause.sentence and clause.start == start else (start, end)
            if text.find(deed["who"], *before) >= 0 and not is_own(deed["who"], reporter):
                told.append((before[0], clause.end))
    return told


def theirs(text: str, clause: Clause, reporter: str) -> bool:
    """Whether a clause says that what was told is of others: 那是他们的数, 不是街区的事 in the report of 街区管理办公室."""
    if _THEIRS.search(text, clause.start, clause.end):
        return True
    no_matter = _NO_MATTER_OF.search(text, clause.start, clause.end)
    return no_matter is not None and no_matter["who"] in reporter


def _since_none_of_ours(text: str, clause: Clause, start: int) -> int:
    """From where on a clause says of its sentence, which begins at `start`, that we count none of it; -1 for no such clause.
    我们发了扇子150把，横幅不算我们的 says it of what the clause itself names."""
    found = (way.search(text, clause.start, clause.end) for way in (_WE_COUNT_NONE, _NOT_IN_OURS))
    ours = next(filter(None, found), None)
    if ours is None:
        return -1
    named = find_measures(text[clause.start : ours.start()])
    return clause.start if named else max(start, text.rfind(";", start, clause.start) + 1)


def _was_given_by_them(text: str, clause: Clause, reporter: str) -> bool:
    """Whether a clause says that another body than the reporter gave something out: 单子是派出所发的."""
    given = _GIVEN_BY_THEM.search(text, clause.start, clause.end)
    return given is not None and not is_own(given["who"], reporter)


def _since_our_own(text: str, clause: Clause, clauses: list[Clause]) -> int:
    """Where what such a clause speaks of begins: behind the last clause of its sentence that opens with us, or a ;."""
    start = clause.start
    for earlier in reversed(clauses[: clause.index]):
        joined = text[earlier.end : start].strip()
        if (
            earlier.sentence != clause.sentence
            or joined.startswith(";")
            or _OWN_CLAUSE.match(text, earlier.start)
        ):
            break
        start = earlier.start
    return start
