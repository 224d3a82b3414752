"""What a line of units leaves out: 单位：千条、千次，另有注明的除外. A head with a unit of its own is never scaled by such a
line, so that the clause says what holds anyway, and goes."""

from __future__ import annotations

from etl.regex import regex

_TELLS = r"(?:注明|标明|说明|标注|标示|列明|写明|注|标|(?:自带|带有?|自?有)(?=(?:计量)?单位))"
_OWN = (
    rf"(?:[已另有或均单独特别行外自]|括号内?|表头|列名|栏目?|[各本表中内里]){{0,6}}{_TELLS}"
    r"(?:有|了)?(?:其他|其它)?(?:计量)?(?:单位)?"
)
_WHAT = r"(?:的|者)?(?:各?[列栏项]目?|指标|数据|内容)?"
# 另有注明的除外 behind the units, 除特别注明外 before them.
_BEHIND = regex(rf"[,;。、]?(?:\({_OWN}{_WHAT}除外\)|{_OWN}{_WHAT}(?:除外|例外))。?")
_BEFORE = regex(rf"(?:注:)?[除凡](?:了|去)?{_OWN}{_WHAT}(?:之|以)?外[,:]?(?:其[余他]|一律|均)?")
# 未注明单位的为千条: of all the others.
_OTHERS = regex(
    rf"(?:注:)?(?:凡|表中|表内)?未[另特别单独]{{0,2}}{_TELLS}(?:计量)?(?:单位)?{_WHAT}[,:]?(?:其?(?:计量)?单位)?[均都皆]?(?:为|是|按|系|:)"
)
_ALL_ARE = regex(r"(?:计量)?单位[均都皆]?(?:一律|统一|全部)?(?:为|是|系)(?=[万千亿])")


def without_exceptions(text: str) -> str:
    """单位:千条、千次 of 单位:千条、千次,另有注明的除外 and of 未注明单位的为千条、千次; `text` is squeezed."""
    if "外" in text:
        text = _BEFORE.sub("", _BEHIND.sub("", text))
    elif "未" in text:
        text = _OTHERS.sub("单位:", text)
    else:
        return text
    return _ALL_ARE.sub("单位:", text)
