"""注：到馆读者为门禁系统计数，不作为反诈受众: a note says of a head that its persons are none of those whom the campaign
reached, so that its figures are control (contract 2)."""

from __future__ import annotations

from collections import Counter

from etl.formats.grid import Sheet
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.regex import regex

LONGEST_HEAD, SHORTEST_NOTE, SHORTEST_NAME = 24, 8, 2  # characters
_MAY_TELL = regex(
    "不(?:作|计|纳|列|算|属|是|代表|等|含)|参考|并非|未[计纳]"
)  # asked first, of every longer text
_SENTENCE = regex(r"[^;。!\n]+")
_OPENS = regex(
    r"^(?:[(\[【]?(?:注|备注|说明|附注|特别说明|填报说明|口径说明)\d?[)\]】]?[::]?)?(?:[(]?\d{1,2}[)、.．])?"
)
_REACHED = (
    r"(?:(?:反诈|防诈|防骗|本次|活动|宣传|宣教|实际|直接|有效|我[县市区镇局所馆校院行]|的)*"
    r"(?:受众|受教育|受益|覆盖|宣传(?:人[数次]|对象|覆盖|成[效果]|数据|统计|量|范围)?|听众|听讲|参与(?:人[数次]|群众))(?:人群|群众|人?[数次]|数据|统计|面|范围|总数|情况|内)*"
    r"|反诈(?:数据|统计|人[数次]))"
)
# 不作为反诈受众, 不计入宣传人数, 未纳入覆盖, 仅供参考.
_CONTROL = regex(
    rf"(?:[不未]|并非|并不)(?:能|再|得|应|可|予)?(?:作为?|计入?|纳入|列入|算作?|算入|属于?|是|代表|等于?|等同于?)?{_REACHED}"
    r"|[仅只](?:供|作为?|做)(?:对照|比对|工作|分析|内部)?参考|(?:仅|只|均)?(?:供|作为?)(?:对照|比对|背景)(?:数据|使用|用)?$"
)
_SUBJECT_ENDS = regex(
    r"(?:均|都|仅|只|一律|全部)?(?:为|是|系|指|按|由|来自|取自|源自|不|未|并|供|作)|[,:均仅只]"
)
_JOINT = regex(r"[、和及与/]")
_WHAT = regex(r"(?:这|该|此)?(?:一)?(?:[栏列项]|数据|数字|数值|指标)+$|\([^()]*\)$|的$")
_QUOTES = "“”\"'「」《》‘’【】"
_PERSONS = {"people_reached", "households", "consultations"}
AS_CONTROL = "底数"  # what the head then says


def sheet_with_controls(sheet: Sheet) -> Sheet:
    """`sheet` itself where no note of it says this of a head."""
    told = [words for cell in sheet.texts if _may_tell(cell.text) for words in _subjects(cell.text)]
    if not told:
        return sheet
    beside = Counter(row for row, _ in sheet.cells)
    put = {
        (cell.row, cell.col): AS_CONTROL
        for cell in sheet.texts
        if len(cell.text) <= LONGEST_HEAD and beside[cell.row] > 1 and _is_one_of(cell.text, told)
    }
    return sheet.saying(put)


def _may_tell(text: str) -> bool:
    return len(text) >= SHORTEST_NOTE and _MAY_TELL.search(text) is not None


def _subjects(text: str) -> list[str]:
    """到馆读者 of a sentence that says so; what opens several of them is of each."""
    found = []
    for line in text.splitlines():
        for sentence in _SENTENCE.findall(squeeze(line)):
            end = _SUBJECT_ENDS.search(sentence := _OPENS.sub("", sentence), 1)
            if _CONTROL.search(sentence) and end is not None:
                found += [
                    _WHAT.sub("", name).strip(_QUOTES) for name in _JOINT.split(sentence[: end.start()])
                ]
    return [name for name in found if len(name) >= SHORTEST_NAME]


def _is_one_of(text: str, told: list[str]) -> bool:
    head = read_header(text)
    if head.measure not in _PERSONS or not head.plain or not head.core:  # 万人 is a unit
        return False
    return any(name == head.core or head.core.startswith(name) or name.startswith(head.core) for name in told)
