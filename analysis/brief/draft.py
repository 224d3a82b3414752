"""The draft of a brief: all sections from one question."""

from __future__ import annotations

from analysis.brief.audience import channels_section, groups_section
from analysis.brief.gaps import gaps_section
from analysis.brief.notes import notes_section, state_table, warnings
from analysis.brief.overall import overall_section
from analysis.brief.parts import Brief, Name, say
from analysis.brief.places import places_section
from analysis.brief.question import Question
from analysis.brief.reporting import reporting_section
from analysis.brief.same_units import same_units_part
from analysis.brief.strengths import strengths_section
from analysis.standing import standing


def draft_brief(question: Question) -> Brief:
    """The brief of a place and period, in no language; every number in a sentence stands in one of its tables."""
    found = standing(question.cube, question.asked)
    state = state_table(question, found)
    same = same_units_part(question)
    overall = overall_section(question, state, same)
    places = places_section(question)
    breadth = next((table for table in places.tables if table.key == "breadth"), None)
    reporting = reporting_section(question)
    rates = next((table for table in reporting.tables if table.key == "reporting"), None)
    period = question.period
    return Brief(
        title=say("title", place=Name("district", question.place), period=period or say("everything")),
        period=period,
        filters=question.asked,
        warnings=warnings(question, found),
        sections=(
            overall,
            places,
            groups_section(question),
            channels_section(question),
            strengths_section(overall.tables[0], same, breadth, rates),
            gaps_section(question),
            reporting,
            notes_section(question, found, state),
        ),
    )
