"""Lines of a stock-taking: 宣传单 领2000 发1460 余540 tells of 1460份 that went out, 折页 领500 发完了 of 500份."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.meaning.lexicon import find_measures, usual_unit
from etl.meaning.understood_units import with_unit
from etl.regex import regex

_N = r"\d{1,6}|[一二两三四五六七八九十百千]{1,6}"
_UNIT = r"[份张条本册把个块套幅只枚]"
_CAME = r"(?:[领收进拿取印]|到货|原有|库存|上次剩|结转)(?:[了到来取回]|进来)?"
_OUT = r"(?:[发送贴挂用派散摆签]|领用|收回)(?:[掉出完了起上]|出去|起来|下去|回来?){0,2}"
_LINE = regex(
    rf"[ \u3000]*(?:[(（]?\d{{1,2}}[)）、.．][ \u3000]*)?(?P<thing>[^\d\s，,。；;：:]{{2,14}}?)[\s，,：:]*"
    rf"(?P<came>(?:{_CAME})?(?P<got>{_N})(?P<got_unit>{_UNIT})?[\s，,、/]*)"
    rf"(?:(?P<all>(?:都|全|全部|已|已经)*[发送贴挂派散](?:完|光|掉)了?)|{_OUT}(?P<out>{_N})(?P<unit>{_UNIT})?)"
    rf"(?P<rest>[\s，,、；;]*(?:(?:[废坏损作余剩存]|剩余|报废|损坏|还有|还剩|结余|作废)[^，,、；;\s]*[\s，,、；;]*)*)[。 ]*"
)
_FETCHED = regex(_CAME)
_IN_STOCK = frozenset(["leaflets", "posters", "banners", "boards", "pledges"])
# what names nothing of the campaign elsewhere, and does in a list of what is in stock
_ELSE_IN_STOCK = (
    (regex(r"资料|小册子|卡片?$|[书)）]$"), "份"),
    (regex(r"牌"), "块"),
    (regex(r"扇|伞"), "把"),
    (regex(r"袋|杯|挂件|笔|本$"), "个"),
)


def stock_lines(text: str) -> Iterator[Edit]:
    """What came in and what is left is left out, and what went out gets its unit."""
    line = _LINE.fullmatch(text)
    if line is None:
        return
    fetched = _FETCHED.match(line["came"]) is not None
    unit = line["unit"] or line["got_unit"] or _unit_of(line["thing"])
    if not unit or not (fetched or line["out"]):
        return
    if line["all"]:
        yield (line.start("came"), line.start("got"), "发")
        yield from with_unit((line.start("got"), line.end("came")), line["got"], unit)
        yield (*line.span("all"), "")
    elif line["rest"] or fetched:
        yield (*line.span("came"), "")
        if not line["unit"]:
            yield from with_unit(line.span("out"), line["out"], unit)
    if line["rest"]:
        yield (*line.span("rest"), "")


def _unit_of(thing: str) -> str:
    """个 for 鼠标垫, 份 for 折页（老年人版）; '' where nothing says what it is."""
    code = next((hit.code for hit in reversed(find_measures(thing))), "")
    if code in _IN_STOCK:
        return usual_unit(code)
    named = next((unit for words, unit in _ELSE_IN_STOCK if words.search(thing)), "")
    return named or ("个" if code == "gifts" else "")
