"""Sheets called 县医院 and 上派卫生院 whose own heads name them in full: the full name holds (contract 1, `unit`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from etl.facts.context import SheetContext
from etl.meaning.unit_kind import OTHER, squeeze_name, unit_type_of

ENDING = 2  # characters that tell the kind: 医院, 大队, 公司
LONG = 4  # characters of a name that says enough for its last one to tell the kind: 县市监局
BRANDS = ("移动", "联通", "电信", "铁塔")  # 肥西联通 is 中国联通肥西县分公司


def take_full_names(contexts: Sequence[SheetContext]) -> None:
    """Where the name of a sheet says who reports, and shortens what its title or its line 填报单位 says. A head that
    stands over several sheets of different names is that of the body above them, and names none of them."""
    found: list[tuple[SheetContext, str]] = []
    names: defaultdict[str, set[str]] = defaultdict(set)
    for context in contexts:
        if context.sources.get("unit", ("",))[0] != "sheet":
            continue
        for full in filter(None, (context.meta_unit, context.titled)):
            names[full].add(context.unit)
            if shortens(context.unit, full):
                found.append((context, full))
    for context, full in found:
        if len(names[full]) == 1:
            context.unit = squeeze_name(full)
            context.sources["unit"] = ("title", context.title) if full == context.titled else ("meta", full)


@lru_cache(maxsize=2_000)
def shortens(short: str, full: str) -> bool:
    """Whether a name leaves characters of another out, and keeps its kind: 县医院 of 肥西县人民医院, 上派卫生院 of
    上派镇中心卫生院; not 回马镇 of 回马镇卫生院, nor 城关医院 of 城南医院."""
    short, full = squeeze_name(short), squeeze_name(full)
    kind = unit_type_of(short)
    if len(short) >= len(full) or kind == OTHER or kind != unit_type_of(full):
        return False
    brand = next((brand for brand in BRANDS if short.endswith(brand) and brand in full), "")
    if brand:
        return short.removesuffix(brand) in full
    alike = short[-ENDING:] == full[-ENDING:] or (len(short) >= LONG and short[-1] == full[-1])
    left = iter(full)
    return alike and all(letter in left for letter in short)
