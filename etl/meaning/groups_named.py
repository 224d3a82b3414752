"""Whether words name people, or places that stand for theirs."""

from __future__ import annotations

from functools import lru_cache

from etl.meaning.lexicon import find_groups, load_lexicon, names_place, read_group
from etl.regex import regex

# Those who do the campaign in running text (辅导员走访寝室) are told of it under a head that asks for whom.
_STAFF_OF_SCHOOLS = regex(r"辅导员|保育员|宿管|校医|教辅人?员?|教职人员|教研员|校长|园长")

# 女职工, 女性村民; 女生 and 女童 of a school are children by any name.
_WOMEN = regex(r"(?:其中[:,]?)?(?:女(?:性)?|妇女)(?![生孩童婴婿大中小学])[\u4e00-\u9fff]+(?:人[数次])?")


@lru_cache(maxsize=20_000)
def only_places(text: str) -> bool:
    """Whether all that names a group in a text is a place that stands for its people: 市场广播."""
    hits = find_groups(text)
    return bool(hits) and all(names_place(hit.word) for hit in hits)


def groups_asked_for(text: str) -> tuple[str, ...]:
    """The groups that a cell of 宣传对象 names, each once: 辅导员, 班主任 → ('teachers',)."""
    groups = read_group(text)
    if _STAFF_OF_SCHOOLS.search(text) and "teachers" not in groups:
        groups = (*groups, "teachers")
    return groups


def is_group(text: str) -> bool:
    """Whether a squeezed text is the name of a group of people and nothing else: 教职工, and not 企业 or 高一学生."""
    entry = load_lexicon("groups").entries.get(text)
    return entry is not None and len(entry.codes) == 1 and bool(entry.codes[0]) and not names_place(text)


def groups_of_part(name: str, groups: tuple[str, ...], whole: tuple[str, ...]) -> tuple[str, ...]:
    """The groups of a part by its name: 女职工 of 职工 are women, as employees are all of the whole."""
    return ("women",) if groups and groups == whole and _WOMEN.fullmatch(name) else groups
