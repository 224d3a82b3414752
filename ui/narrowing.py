"""What the filters leave out besides place and time, in words: they are said beside every 'nothing'."""

from __future__ import annotations

from analysis.filters import Filters
from analysis.narrowing import chosen_of, without
from ui.text import channel_name, group_name, t, unit_kind_name


def narrowed_words(filters: Filters, *dimensions: str) -> str:
    """The filters on whom, how and by whom; '' where there are none. Those of `dimensions` are left out: they have rows
    of their own."""
    left = without(filters, *dimensions)
    groups = [group_name(code) for code in chosen_of(left, "target_group")]
    channels = [channel_name(code) for code in chosen_of(left, "channel")]
    words = [t("list.comma").join(names) for names in (groups, channels) if names]
    words += [one for one in (unit_kind_name(left.unit_kind) if left.unit_kind else "", left.unit) if one]
    words += [t("narrowed.doubtful")] if left.doubtful else []
    return " + ".join(words)
