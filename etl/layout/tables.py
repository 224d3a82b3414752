"""Where are the tables of a sheet? Titles, meta lines, header rows, body rows and footers.

A sheet is walked from top to bottom. A table begins with its header rows (`mode` 'list'), or with a row of
label/value pairs (`mode` 'form'); it ends at a footer, or where another header begins.
"""

from __future__ import annotations

from etl.formats.grid import Cell
from etl.layout.calendars import calendar_end
from etl.layout.card_rows import captions_of_cards, cards_beside, spans_of
from etl.layout.cards import (
    answers_in_words,
    answers_over_header,
    answers_over_triples,
    fills_in_form,
    opens_card,
    tells_more,
    tells_who_or_when,
)
from etl.layout.form_rows import ASKED, answers_in_a_line, asks_when, ends_form, is_foot_row, is_form_row
from etl.layout.header_rows import (
    Rows,
    header_end,
    heads_one_column,
    is_upper_level,
)
from etl.layout.heads import (
    says_who_and_when,
    set_remarks_aside,
    sort_head,
    take_day_lines,
)
from etl.layout.hint_lines import set_hints_aside
from etl.layout.lattice import Lattice
from etl.layout.lines_above import speaks_of_table
from etl.layout.pages import Printed
from etl.layout.placing import Found, Placing
from etl.layout.question_rows import answers_end
from etl.layout.row_kinds import META, has_values, header_meaning, is_meta_row
from etl.layout.rows_below_header import begins_other_table, heads_otherwise, kind_of_row, tells_of_all
from etl.layout.section_rows import is_item
from etl.layout.table import BodyRow, Layout
from etl.layout.titles_below import named_below, set_signature_aside, set_title_aside
from etl.layout.values import is_value
from etl.meaning.lexicon import squeeze


def find_tables(lattice: Lattice) -> Layout:
    """Splits a sheet into its tables and what stands around them."""
    aside = [*set_remarks_aside(lattice), *set_hints_aside(lattice)]
    layout = _Walk(lattice, set_title_aside(lattice)).run()
    layout.notes.extend(aside)
    return layout


LINES_BELOW = 3  # among which an answer that takes a line goes on with a form


class _Walk:
    def __init__(self, lattice: Lattice, head: list[Cell]) -> None:
        self.lattice = lattice
        self.rows = sorted(lattice.rows)
        self.sheet = Rows(lattice, self.rows)
        self.layout = Layout(lattice)
        self.placing = Placing(self.sheet, self.layout, find_tables)
        self.head = head  # title and meta cells that wait for their table
        self.spoken: set[int] = set()  # rows that say who reports, or when
        self.seen_table = False

    def run(self) -> Layout:
        i = 0
        while i < len(self.rows):
            i = self.step(i)
        self.flush_head()
        if len(self.layout.tables) == 1:
            take_day_lines(self.layout.titles, self.layout.metas)
            table = self.layout.tables[0]
            take_day_lines(table.titles, table.metas)
        return self.layout

    def step(self, i: int) -> int:
        cells = self.lattice.rows[self.rows[i]]
        end = max(find(self.lattice, self.rows, i) for find in (calendar_end, answers_end))
        if end > i:
            self.add_tables("list", [self.rows[i]], [BodyRow(row, "data") for row in self.rows[i + 1 : end]])
            return end
        if captions_of_cards(self.sheet, i):
            self.head.extend(cells)
            return i + 1
        starts, behind = cards_beside(self.sheet, i)
        if starts:
            right = max(self.lattice.right_of_row(row) for row in self.rows[i:behind])
            body = [BodyRow(row, "data") for row in self.rows[i:behind]]
            self.add_tables("form", [], body, spans_of(starts, right))
            return behind
        lone = len(cells) == 1 and not heads_one_column(self.sheet, i)
        said = is_meta_row(cells) or says_who_and_when(cells) or speaks_of_table(self.sheet, i)
        more = (self.below_metas(i) or tells_who_or_when(cells)) and (
            answers_over_header(self.sheet, i) or answers_over_triples(self.sheet, i)
        )
        if lone or more or (said and not is_upper_level(self.sheet, i)) or opens_card(self.sheet, i):
            self.head.extend(cells)
            self.spoken |= {self.rows[i]} if said or more else set()
            return i + 1
        if self.seen_table and is_foot_row(cells):
            self.layout.notes.extend(cells)
            return i + 1
        asks = (is_form_row(cells) and self.goes_on_as_form(i)) or answers_in_words(cells)
        if asks or fills_in_form(self.sheet, i):
            return self.take_form(i)
        end = header_end(self.sheet, i)
        if end > i and end < len(self.rows):
            return self.take_list(i, end)
        if has_values(cells) and not is_foot_row(cells):
            return self.take_form(i)
        self.head.extend(cells)
        return i + 1

    def below_metas(self, i: int) -> bool:
        """Does row i stand right below a line that says who reports, or when, or more of them?"""
        above = self.lattice.rows[self.rows[i - 1]] if self.head and i > 0 else []
        return bool(above) and (is_meta_row(above) or (self.head[-1] is above[-1] and tells_more(above)))

    def goes_on_as_form(self, i: int) -> bool:
        """Does another row of questions and answers, or of a label and a figure, follow?"""
        if i + 1 >= len(self.rows):
            return False
        below = self.lattice.rows[self.rows[i + 1]]
        labelled = len(below) % 2 == 0 and not is_value(below[0]) and any(is_value(c) for c in below[1::2])
        told = header_meaning(below[0]).part == "narrative" and len(below) == 2 and not is_value(below[1])
        dated = asks_when(self.lattice.rows[self.rows[i]]) and header_meaning(below[0]).dimension in ASKED
        if is_form_row(below) or told or dated or (labelled and bool(header_meaning(below[0]).measure)):
            return True
        pairs = self.lattice.rows[self.rows[i]]
        near = (self.lattice.rows[row] for row in self.rows[i + 1 : i + 1 + LINES_BELOW])
        return any(answers_in_a_line(pairs, cells) for cells in near)

    # --- list tables --------------------------------------------------------------------------
    def take_list(self, i: int, end: int) -> int:
        header_rows = self.rows[i:end]
        body: list[BodyRow] = []
        printed = Printed([self.lattice.rows[row] for row in header_rows], [cell.text for cell in self.head])
        j = end
        while j < len(self.rows):
            cells = self.lattice.rows[self.rows[j]]
            goes_on = bool(body) and body[-1].kind == "header"
            if printed.are_figures(cells):  # nearly every row: none of the questions below has another answer
                body.append(BodyRow(self.rows[j], "data"))
            elif printed.header_again(cells, goes_on):
                if len(header_rows) > 1 and not goes_on and heads_otherwise(self.sheet, j, printed):
                    break
                body.append(BodyRow(self.rows[j], "header"))
            elif lines := printed.lines_again(self.lattice.rows[row] for row in self.rows[j : j + 5]):
                for row in self.rows[j : j + lines]:
                    body.append(BodyRow(row, "meta" if is_meta_row(self.lattice.rows[row]) else "title"))
                j += lines - 1
            elif tells_of_all(self.sheet, j, body):
                self.head.extend(cells)
                body.append(BodyRow(self.rows[j], "meta"))
            elif kind := kind_of_row(self.sheet, j, body, printed, self.head):
                body.append(BodyRow(self.rows[j], kind))
            else:
                break
            j += 1
        j -= self.give_back(body)
        self.add_tables("list", header_rows, body)
        return j

    def give_back(self, body: list[BodyRow]) -> int:
        """Section rows at the end of a table are no sections: they stand outside. Returns how many."""
        count = 0
        while body and body[-1].kind == "section":
            others = (b.row for b in body[:-1] if b.kind in ("data", "section"))
            if is_item(self.lattice, body[-1].row, others):
                break
            body.pop()
            count += 1
        return count

    def add_tables(
        self,
        mode: str,
        header_rows: list[int],
        body: list[BodyRow],
        cards: list[tuple[int, int]] | None = None,
    ) -> None:
        self.seen_table = True
        titles, metas = self.split_head()
        self.placing.add(Found(mode, header_rows, body, titles, metas, cards))

    # --- forms --------------------------------------------------------------------------------
    def take_form(self, i: int) -> int:
        body: list[BodyRow] = []
        j = i
        while j < len(self.rows):
            cells = self.lattice.rows[self.rows[j]]
            # 活动明细 over a list of its own below a form, with or without an empty row between
            gap = bool(body) and (self.rows[j] - self.rows[j - 1] > 1 or len(cells) == 1)
            foot = ends_form(cells) and any(has_values(self.lattice.rows[b.row]) for b in body)
            if foot or self.begins_again(body, cells) or (gap and begins_other_table(self.sheet, j)):
                break
            single = len(cells) == 1 and not is_value(cells[0]) and not self.lattice.in_row(self.rows[j])[1:]
            body.append(BodyRow(self.rows[j], "section" if single else "data"))
            j += 1
        j -= self.give_back(body)
        self.add_tables("form", [], body)
        return j

    def begins_again(self, body: list[BodyRow], cells: list[Cell]) -> bool:
        """Does the next record of a pile begin: 活动名称 or 月份, after a form that has asked for it?"""
        if not body or header_meaning(cells[0]).dimension not in ASKED:
            return False
        asked = [*self.head, *(self.lattice.rows[b.row][0] for b in body if b.kind == "data")]
        return any(
            (one.col, squeeze(one.text)) == (cells[0].col, squeeze(cells[0].text)) and one is not cells[0]
            for one in asked
        )

    # --- what stands around -------------------------------------------------------------------
    def split_head(self) -> tuple[list[Cell], list[Cell]]:
        titles, metas, notes = sort_head(self.head, self.spoken, bool(self.layout.tables))
        self.head = []
        self.layout.titles.extend(titles)
        self.layout.metas.extend(metas)
        self.layout.notes.extend(notes)
        return titles, metas

    def flush_head(self) -> None:
        """Lines after the last table are notes; on a sheet without any table they are title and notes."""
        if not self.head:
            return
        if self.layout.tables:
            if title := named_below(self.head, [*self.layout.titles, *self.layout.metas]):
                self.layout.titles.append(title)
                self.head.remove(title)
            for cell in self.head:
                (self.layout.tail if META.match(squeeze(cell.text)) else self.layout.notes).append(cell)
            self.head = []
        else:
            self.split_head()
            set_signature_aside(self.layout)
