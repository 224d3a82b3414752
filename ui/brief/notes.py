"""Where the figures of a sentence stand in the tables: the words of its footnote."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.brief.parts import Sentence, figures_in
from ui.text import t


@dataclass(frozen=True, slots=True)
class Notes:
    """`numbers` of the tables and their `headings` by column, both by the table's key."""

    numbers: dict[str, int]
    headings: dict[str, dict[str, str]]

    def text(self, sentence: Sentence) -> str:
        """表1第1—4行“合计”栏; '' for a sentence without figures."""
        rows: dict[tuple[str, str], list[int]] = {}
        for figure in figures_in(sentence):
            if figure.at:
                rows.setdefault((figure.at.table, figure.at.column), []).append(figure.at.row)
        columns: dict[tuple[str, tuple[int, ...]], list[str]] = {}
        for (table, column), places in rows.items():
            columns.setdefault((table, tuple(sorted(set(places)))), []).append(self.headings[table][column])
        return t("brief.note.between").join(
            t(
                "brief.note.place",
                table=self.numbers[table],
                rows=_spans(places),
                columns="".join(t("brief.note.column", name=name) for name in dict.fromkeys(names)).strip(),
            )
            for (table, places), names in columns.items()
        )


def _spans(rows: tuple[int, ...]) -> str:
    """1—4、7 for 1, 2, 3, 4, 7."""
    spans: list[list[int]] = []
    for row in rows:
        if spans and row == spans[-1][-1] + 1:
            spans[-1].append(row)
        else:
            spans.append([row])
    parts = []
    for span in spans:
        shown = span if len(span) < 3 else [span[0], span[-1]]
        parts.append(
            (t("list.comma") if len(span) < 3 else t("brief.note.to")).join(str(row) for row in shown)
        )
    return t("list.comma").join(parts)
