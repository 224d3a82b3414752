"""Who reports a sheet: its meta line, its title, its own name, the file's name, in this order (contract 4.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import unusual_unit
from etl.meaning.unit import find_unit_in_text, looks_like_unit
from etl.meaning.unit_as_written import find_written_unit, outlet_named
from etl.regex import regex

if TYPE_CHECKING:
    from etl.facts.context import SheetContext

SHORTEST_NAME = 3  # characters of a sheet's name that is one of a unit
# 社区综治办 without the community's name is an office of the community that the title names.
_OWN_OFFICE = regex(
    r"^[本我]?(?P<kind>社区|街道|镇|乡|村|学校|医院|公司)(?:综治|平安|反诈|党政|宣传|治安|安保|保卫|办公)[^\d\W]{0,6}$"
)
# So is 保卫科, 政教处 or 综治办: by itself it is a department of whoever the title or the file names.
_DEPARTMENT = regex(
    r"^[本我]?[院校行局镇乡司厂]?(?:安全|保卫|安保|保安|政教|德育|教务|学生|学工|总务|后勤|宣传|综合|行政|人事|人力资源|党政|党群|党委|党建|党务|医务|社工|社会工作|护理|门诊|公共卫生|公卫|健康教育|健教|预防保健|感控|院感|病案|办公|院|校|政|党"
    r"|综治|信息|财务|运营|合规|风控|风险|消保|客服|市场|内控|法务|法规|客户|服务|运行|运维|调度|质量|项目|工程|技术|业务|网络|营业|权益|消费者权益|网信安?|信安|会计|柜面|信贷|纪检|审计|采购|渠道|营销|品牌|公共关系|个人金融|零售|普惠|企业文化|安监|安环|环保|生产|仓储|工会|团委|管理|工作|平安|反诈)++(?:科|处|部|室|办|办公室|股|组|中心)$"
)
# What stands behind the name of a copied sheet, a program's or a clerk's: 平桥所 (2), 平桥所 - 副本, 平桥所（存档版）.
_COPY = regex(
    r"\s*(?:[(（]\d{1,2}[)）]|[-－_ ]*副本\d*"
    r"|[-－_ (（]*(?:存档|归档|留存|备份|底稿|草稿|初稿|旧版|作废|定稿|终稿)[版件稿]?[)）]?)$"
)


def settle_unit(
    context: SheetContext, titles: list[str], sheet: str, stem: str, names_are_units: bool
) -> None:
    """Puts `unit`, its source and `titled` into the context: by `titles` from the nearest outwards, the sheet's name and
    the file's stem. A department's bare name in the meta line gives way to whose it is."""
    sheet = _COPY.sub("", sheet.strip())
    sheet_unit = sheet if looks_like_unit(sheet) else find_unit_in_text(sheet)
    of_titles = [(find_unit_in_text(title), "title", title) for title in titles if title]
    of_sheet, of_file = (sheet_unit, "sheet", sheet), (find_unit_in_text(stem), "file", stem)
    if _is_part(context.meta_unit, [unit for unit, _, _ in of_titles if unit], of_file[0]):
        context.meta_unit = ""
    stated = context.sources.get("unit", ("meta", ""))
    by_both = [(_as_both_write(title, sheet), "title", title) for title in titles]
    named = [(context.meta_unit, *stated), *of_titles, of_sheet, *by_both, of_file]
    if names_are_units and sheet_unit:
        named.insert(0, of_sheet)
        context.titled = next((unit for unit, _, _ in of_titles if unit), "")
    found = next(((unit, (source, words)) for unit, source, words in named if unit), None)
    context.unit, told = found or unusual_unit([(source, words) for _, source, words in named])
    if told:
        context.sources["unit"] = told


def _is_part(written: str, titled: list[str], by_file: str | None) -> bool:
    """社区综治办 below a community's title, 保卫科 wherever a unit is named: whose they are is said there."""
    name = squeeze(written)
    office = _OWN_OFFICE.match(name)
    if office is not None and any(unit.endswith(office["kind"]) for unit in titled):
        return True
    return _DEPARTMENT.match(name) is not None and bool(titled or by_file)


def _as_both_write(title: str, sheet: str) -> str | None:
    """婺源县江湾景区 of a title on the sheet 江湾景区, 城北营业部 on 城北营业部: what no rule knows, but both,
    goes before whomever the file's name says (婺源客运站、景区): its sheets may be of several units."""
    if len(sheet) < SHORTEST_NAME:
        return None
    written = find_written_unit(title) or outlet_named(title)
    return written if written and written.endswith(squeeze(sheet)) else None
