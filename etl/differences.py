"""What a next version changes: figure by figure and issue by issue, before it takes the place of the one before.

Figures are paired by what they say (unit, period, group, channel, measure, activity) before by where they stand, for
a row that is put in moves all cells below it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Literal

from etl.schema import Fact, Issue

Kind = Literal["changed", "added", "removed"]
Key = Callable[[Fact], Hashable]


@dataclass(slots=True, frozen=True)
class Difference:
    """One figure before and after. `old` is None where it is added, `new` where it is removed."""

    old: Fact | None
    new: Fact | None

    @property
    def kind(self) -> Kind:
        if self.old is None:
            return "added"
        return "removed" if self.new is None else "changed"

    @property
    def one(self) -> Fact:
        """The figure as it will be, or as it was where it is removed."""
        fact = self.new or self.old
        assert fact is not None
        return fact

    @property
    def change(self) -> float | None:
        """New less old, None where the two count different things and for what is added or removed."""
        if self.old is None or self.new is None or self.old.measure != self.new.measure:
            return None
        return round(self.new.value - self.old.value, 6)


@dataclass(slots=True, frozen=True)
class Comparison:
    """`same` figures are in both; of the issues with a question those that are gone, that remain, and that are new."""

    differences: list[Difference]
    same: int
    gone: list[Issue]
    remaining: list[Issue]
    arisen: list[Issue]


def _meaning(fact: Fact) -> Hashable:
    return (
        fact.unit,
        fact.district_code,
        fact.period_start,
        fact.period_end,
        fact.basis,
        fact.activity,
        fact.target_group,
        fact.channel,
        fact.measure,
    )


def _amount(fact: Fact) -> Hashable:
    return fact.value, fact.low, fact.high, fact.qualifier


def _place(fact: Fact) -> Hashable:
    return fact.sheet, fact.cell


# What makes two figures one, the surest first.
_PAIRINGS: tuple[Key, ...] = (
    lambda fact: (_meaning(fact), _amount(fact), _place(fact)),
    lambda fact: (_meaning(fact), _amount(fact)),
    lambda fact: (_meaning(fact), _place(fact)),
    _meaning,
    lambda fact: (_place(fact), fact.measure, fact.target_group, fact.channel),
    lambda fact: (_place(fact), fact.measure),
    _place,
)


def compare_versions(
    old: Sequence[Fact], new: Sequence[Fact], old_issues: Sequence[Issue], new_issues: Sequence[Issue]
) -> Comparison:
    """What changes when `new` takes the place of `old`, in the order of the new file, what is removed at the end."""
    pairs = pair_facts(old, new)
    partner = {after: before for before, after in pairs}
    differences = []
    for number, fact in enumerate(new):
        before = old[partner[number]] if number in partner else None
        if before is None or (_meaning(before), _amount(before)) != (_meaning(fact), _amount(fact)):
            differences.append(Difference(before, fact))
    kept = {before for before, _ in pairs}
    differences += [Difference(fact, None) for number, fact in enumerate(old) if number not in kept]
    gone, remaining, arisen = _compare_issues(old_issues, new_issues)
    same = len(new) - sum(one.new is not None for one in differences)
    return Comparison(differences, same, gone, remaining, arisen)


def pair_facts(old: Sequence[Fact], new: Sequence[Fact]) -> list[tuple[int, int]]:
    """(place in old, place in new) of the figures that are the same or take each other's place."""
    left, right = dict(enumerate(old)), dict(enumerate(new))
    pairs: list[tuple[int, int]] = []
    for key in _PAIRINGS:
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for number, fact in left.items():
            waiting[key(fact)].append(number)
        for number, fact in list(right.items()):
            if waiting[key(fact)]:
                before = waiting[key(fact)].pop(0)
                pairs.append((before, number))
                del left[before], right[number]
    return pairs


def _compare_issues(
    old: Sequence[Issue], new: Sequence[Issue]
) -> tuple[list[Issue], list[Issue], list[Issue]]:
    """(gone, remaining, new) of the questions; notes are none. A question is known by its code and cell."""
    before = {(one.code, one.sheet, one.cell): one for one in old if one.severity != "note"}
    after = {(one.code, one.sheet, one.cell): one for one in new if one.severity != "note"}
    return (
        [one for key, one in before.items() if key not in after],
        [one for key, one in after.items() if key in before],
        [one for key, one in after.items() if key not in before],
    )
