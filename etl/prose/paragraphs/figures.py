"""The figures of a passage: every quantity that counts something the campaign did, with its words and bounds.

Rules: contract 4.3 (其中), 4.4 (本月 and 累计), 4.7 (one number for several materials), 4.16 (prose, 每).
"""

from __future__ import annotations

from etl.prose.counted.vague import masked_counts
from etl.prose.paragraphs.each_number import read_each
from etl.prose.passages.passage import Figure, Passage, Query
from etl.prose.reached.those_present import lend_group_of_those_present
from etl.prose.sums.accounts import leave_out_accounts
from etl.prose.sums.bracketed import settle_bracketed
from etl.prose.sums.colon_parts import settle_behind_colon
from etl.prose.sums.included_above import leave_out_included
from etl.prose.sums.kinds_behind_whole import settle_kinds
from etl.prose.sums.of_all_matters import without_wholes_of_all
from etl.prose.sums.part_by_age import settle_by_age
from etl.prose.sums.product_sums import settle_sums
from etl.prose.sums.rest_told import settle_rest
from etl.prose.sums.rows_of_places import settle_rows_behind
from etl.prose.sums.session_parts import settle_session_parts
from etl.prose.sums.settling import (
    settle_parts,
    settle_running_totals,
)
from etl.prose.sums.time_rows import settle_time_rows
from etl.prose.sums.told_besides import leave_out_persons
from etl.prose.sums.totalling import settle_totals
from etl.prose.sums.two_units import leave_out_twice_told
from etl.prose.sums.unmarked_parts import settle_unmarked
from etl.prose.words.parts import DifferingTotal


def read_figures(passage: Passage) -> tuple[list[Figure], list[Query], list[DifferingTotal]]:
    """The figures, what to ask about: (issue code, start, end, text), and the stated sums that differ from their parts."""
    figures: list[Figure] = []
    queries = masked_counts(passage, read_each)
    for found, figure in read_each(passage):
        if isinstance(figure, Figure):
            figures.append(figure)
        elif figure:
            queries.append((figure, found.start, found.end, found.text))
    figures, differing = settle_sums(passage, without_wholes_of_all(passage, figures))
    figures = leave_out_twice_told(passage, leave_out_persons(passage, figures))
    figures, running = settle_running_totals(passage, figures)
    settle_session_parts(passage, figures)
    above = settle_time_rows(passage, figures)
    settle_behind_colon(passage, figures)
    included, gaps = settle_rows_behind(passage, figures)
    above += gaps + settle_parts(passage, figures) + settle_bracketed(passage, figures)
    above += settle_rest(passage, figures)
    above += settle_unmarked(passage, figures) + settle_kinds(passage, figures)
    running += settle_by_age(passage, figures)
    counted = {figure.found.start for figure in figures if figure.part}
    queries = [one for one in queries if one[1] not in counted] + differing
    figures, held = leave_out_included(passage, figures)
    figures, again, other = leave_out_accounts(passage, figures)
    figures, restated, unequal = settle_totals(passage, figures)
    lend_group_of_those_present(passage, figures)
    return figures, queries + running + included + held + again + restated, above + other + unequal
