"""How a comparison is said: ahead and behind by sign, word and mark, estimates with theirs."""

from __future__ import annotations

import math

from analysis.peers import Against, Compared, Goal, Peers, Row, State
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
    "unreported": "x",
    "none": "circle",
}
# Of a smaller difference to an average a digit behind the point is said.
WHOLE_FROM = 100


def total_words(total: Total) -> str:
    """≈1,200; '–' for nothing."""
    return marked(total.value, total.low, total.high, exact) if _is_there(total) else "–"


def _is_there(total: Total) -> bool:
    """A sum of facts, or an average or target, which has none of its own."""
    return bool(total.facts) or (not math.isnan(total.value) and total.value != 0)


def state_words(state: State, against: Against) -> str:
    """▲ 领先; of an earlier period ▲ 增加, as the overview says it: nobody is ahead of the month before."""
    over_time = against in ("previous", "last_year") and state in ("ahead", "behind")
    return t(f"comparison.{'change' if over_time else 'state'}_{state}")


def signed(compared: Compared, compact: bool = False) -> str:
    """+200, ≥−50; '' where there is nothing to compare."""
    value = compared.difference
    if math.isnan(value):
        return ""
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    mark = estimate_mark(value, compared.low, compared.high)
    # at least −50.4 is written as −51: what is rounded down gets larger behind the sign
    upside_down = {"≥": "≤", "≤": "≥"}.get(mark, mark) if value < 0 else mark
    # An average is no whole number, what it is compared with counts people; a digit is kept where one matters.
    size = abs(value) if abs(value) < WHOLE_FROM else rounded(abs(value), 0, upside_down)
    number = short(size, upside_down) if compact else exact(size, upside_down)
    return f"{mark}{sign}{number}"


def compared_words(compared: Compared, against: Against) -> str:
    """▲ 领先 +200 (+28.6%)."""
    words = " ".join(filter(None, [state_words(compared.state, against), signed(compared)]))
    if math.isnan(compared.change) or compared.state == "unreported":
        return words
    sign = "+" if compared.change > 0 else "−" if compared.change < 0 else "±"
    mark = "" if compared.low == compared.high else "≈"
    return f"{words} ({mark}{sign}{percent(abs(compared.change))})"


def reached_words(own: Total, compared: Compared) -> str:
    """▼ 落后 −100 · 75%: of a target the share that is reached."""
    words = " ".join(filter(None, [state_words(compared.state, "target"), signed(compared)]))
    if compared.state in ("none", "unreported"):
        return words
    goal = compared.reference.value
    share = marked(own.value / goal, own.low / goal, own.high / goal, percent)
    return f"{words} · {t('comparison.reached', share=share)}"


def rate_text(of: Row | Peers) -> str:
    """≈45.2 per 1,000 inhabitants; '–' without a population."""
    return "–" if math.isnan(of.rate) else marked(of.rate, of.rate_low, of.rate_high, exact)


def goal_words(goal: Goal | None) -> str:
    """1,200 (3 × 每月)."""
    if goal is None:
        return "–"
    kind = t(f"reference.every_{goal.period}")
    return f"{exact(goal.value)} ({kind if goal.times == 1 else f'{goal.times} × {kind}'})"
