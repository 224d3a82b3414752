"""How a comparison is said: ahead and behind by sign, word and mark, estimates with theirs."""

from __future__ import annotations

import math

from analysis.cube import LEVELS
from analysis.peers import Against, Compared, Comparison, Goal, State
from analysis.totals import Total
from ui.numbers import estimate_mark, exact, marked, percent, rounded, short
from ui.text import t

# Shapes of Plotly's markers; never the colour alone.
SHAPES: dict[State, str] = {
    "ahead": "triangle-up",
    "behind": "triangle-down",
    "equal": "circle",
    "unsure": "circle",
    "to_go": "circle",
    "no_figure": "circle",
    "none": "circle",
}


def total_words(total: Total) -> str:
    """≈1,200; '–' for nothing."""
    return marked(total.value, total.low, total.high, exact) if _is_there(total) else "–"


def _is_there(total: Total) -> bool:
    """A sum of facts, or an average or target, which has none of its own."""
    return not math.isnan(total.value) and (total.facts > 0 or total.value != 0)


def state_words(state: State, against: Against) -> str:
    """▲ 领先; of an earlier period ▲ 增加, as the overview says it: nobody is ahead of the month before."""
    over_time = against in ("previous", "last_year") and state in ("ahead", "behind")
    return t(f"comparison.{'change' if over_time else 'state'}_{state}")


def difference_words(compared: Compared, compact: bool = False) -> str:
    """200, ≤50: how much it is ahead, behind or short of a target, which a word before it says; ≈+50 where either may be;
    '' where there is nothing to compare."""
    value = compared.difference
    if math.isnan(value):
        return ""
    write = short if compact else exact
    if not names_direction(compared):
        sign = "+" if value > 0 else "−" if value < 0 else "±"
        # a bound before a minus would be read as one of the size, which it is not
        mark = "" if compared.low == compared.high else "≈"
        return f"{mark}{sign}{write(_sized(compared, mark), mark)}"
    mark = estimate_mark(value, compared.low, compared.high)
    # a change of at least −50 is a decline of at most 50
    mark = {"≥": "≤", "≤": "≥"}.get(mark, mark) if value < 0 else mark
    return f"{mark}{write(_sized(compared, mark), mark)}"


def names_direction(compared: Compared) -> bool:
    """True where the word for the state says already on which side of the reference the sum lies."""
    return compared.state in ("ahead", "behind") or (compared.state == "to_go" and compared.difference < 0)


def _sized(compared: Compared, mark: str) -> float:
    """People and leaflets are whole; a digit is kept of a rate, and of a difference that would be none without it."""
    size = abs(compared.difference)
    return size if compared.per_head else rounded(size, 0, mark) or size


def compared_words(compared: Compared, against: Against) -> str:
    """▲ 领先 200 (+28.6%)."""
    words = " ".join(filter(None, [state_words(compared.state, against), difference_words(compared)]))
    if math.isnan(compared.change) or compared.state == "no_figure":
        return words
    sign = "+" if compared.change > 0 else "−" if compared.change < 0 else "±"
    mark = "" if compared.low == compared.high else "≈"
    return f"{words} ({mark}{sign}{percent(abs(compared.change))})"


def lost_words(compared: Compared, against: Against) -> str:
    """8,213 → 没有数字: what stood there earlier, now without a figure, which is neither 0 nor a decline to it."""
    words, before = t("coverage.no_figure"), compared.reference
    if compared.state == "none" or against not in ("previous", "last_year"):
        return words
    return f"{marked(before.value, before.low, before.high)} → {words}"


def reached_words(own: Total, compared: Compared) -> str:
    """▼ 落后 100 · 75%: of a target the share that is reached."""
    words = " ".join(filter(None, [state_words(compared.state, "target"), difference_words(compared)]))
    if compared.state in ("none", "no_figure"):
        return words
    goal = compared.reference.value
    share = marked(own.value / goal, own.low / goal, own.high / goal, percent)
    return f"{words} · {t('comparison.reached', share=share)}"


def peer_words(found: Comparison, key: str, **fields: str) -> str:
    """A text about the peers: {place}, and how many of which level in {units}."""
    level = LEVELS[len(found.rows[0].code)]
    units = t(f"comparison.count_{level}", count=exact(found.peers.divisions))
    return t(f"comparison.{key}", place=fields.pop("place", ""), units=units, **fields)


def goal_words(goal: Goal | None) -> str:
    """1,200 (3 × 每月)."""
    if goal is None:
        return "–"
    kind = t(f"reference.every_{goal.period}")
    return f"{exact(goal.value)} ({kind if goal.times == 1 else f'{goal.times} × {kind}'})"
