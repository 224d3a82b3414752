"""The time that the tables of a document tell, for its text that tells none (contract 4.10)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.context import SheetContext
from etl.facts.record import SheetRecord

SOURCE = "table"


def take_period_of_tables(document: SheetContext, records: Sequence[SheetRecord]) -> None:
    """班会后，转发提醒3条。 below the record of one event: all that its table counts is of one time, and so is the text
    beside it, and what the table tells without a number. Of two times in the tables none is taken."""
    if document.period or document.weak_period:
        return
    drafts = [draft for record in records for draft in record.drafts]
    told = {draft.period or draft.context.period for draft in drafts}
    if len(told) == 1 and (period := told.pop()):
        document.period = period
        document.sources["period"] = SOURCE, drafts[0].address
        for mention in (mention for record in records for mention in record.mentions):
            mention.context.period = mention.context.period or period
