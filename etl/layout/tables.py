"""Where are the tables of a sheet? Titles, meta lines, header rows, body rows and footers.

A sheet is walked from top to bottom. A table begins with its header rows (`mode` 'list'), or with a row of
label/value pairs (`mode` 'form'); it ends at a footer, or where another header begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.captions_beside import captions_beside
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
from etl.layout.form_rows import ASKED, ends_form, is_foot_row, is_form_row
from etl.layout.header_rows import (
    Rows,
    continues_header,
    header_end,
    heads_below_caption,
    heads_one_column,
    is_new_header,
    is_upper_level,
)
from etl.layout.headless_tables import begins_without_head
from etl.layout.heads import (
    metas_of_part,
    says_who_and_when,
    set_remarks_aside,
    sort_head,
    split_forms,
    take_day_lines,
)
from etl.layout.hint_lines import set_hints_aside
from etl.layout.lattice import Lattice
from etl.layout.lines_above import speaks_of_table
from etl.layout.pages import Printed
from etl.layout.row_kinds import META, has_values, header_meaning, is_meta_row
from etl.layout.section_rows import OUTLINED, goes_on_behind, is_item, is_section
from etl.layout.table import BodyRow, Layout, Table
from etl.layout.tables_aside import goes_on_aside, split_columns
from etl.layout.tables_below import tables_below, tables_beside
from etl.layout.titles_below import named_below, set_signature_aside, set_title_aside
from etl.layout.values import is_value
from etl.meaning.lexicon import squeeze
from etl.prose import is_prose
from etl.regex import regex

SENTENCE = regex(r"[，,][^，,]+。")  # 小结：群众识别不足，现场…。 under an activity heads no rows


def find_tables(lattice: Lattice) -> Layout:
    """Splits a sheet into its tables and what stands around them."""
    aside = [*set_remarks_aside(lattice), *set_hints_aside(lattice)]
    layout = _Walk(lattice, set_title_aside(lattice)).run()
    layout.notes.extend(aside)
    return layout


class _Walk:
    def __init__(self, lattice: Lattice, head: list[Cell]) -> None:
        self.lattice = lattice
        self.rows = sorted(lattice.rows)
        self.sheet = Rows(lattice, self.rows)
        self.layout = Layout(lattice)
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
        return is_form_row(below) or told or (labelled and bool(header_meaning(below[0]).measure))

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
                if len(header_rows) > 1 and not goes_on and self.heads_otherwise(j, printed):
                    break
                body.append(BodyRow(self.rows[j], "header"))
            elif lines := printed.lines_again(self.lattice.rows[row] for row in self.rows[j : j + 5]):
                for row in self.rows[j : j + lines]:
                    body.append(BodyRow(row, "meta" if is_meta_row(self.lattice.rows[row]) else "title"))
                j += lines - 1
            elif self.tells_of_all(j, body):
                self.head.extend(cells)
                body.append(BodyRow(self.rows[j], "meta"))
            elif kind := self.kind_of_row(j, body, printed):
                body.append(BodyRow(self.rows[j], kind))
            else:
                break
            j += 1
        j -= self.give_back(body)
        self.add_tables("list", header_rows, body)
        return j

    def heads_otherwise(self, j: int, printed: Printed) -> bool:
        """村 | 老年人 | 学生 once more, and below it 人数 | 场次 where it was 场次 | 人数: another header."""
        cells, below = (self.lattice.rows.get(row, []) for row in (self.rows[j], self.rows[j] + 1))
        again = not below or printed.header_again(below, goes_on=True)
        return not again and continues_header(self.sheet, j, j + 1, cells[0].col)

    def tells_of_all(self, j: int, body: list[BodyRow]) -> bool:
        """填报单位 | 湖头派出所 and 统计时段 | 2023年10月 right below 项目 | 内容: lines of the head, below it."""
        cells = self.lattice.rows[self.rows[j]]
        first = all(row.kind == "meta" for row in body)
        return first and len(cells) == 2 and is_meta_row(cells) and goes_on_behind(self.sheet, j)

    def kind_of_row(self, j: int, body: list[BodyRow], printed: Printed) -> str:
        """What row j is of a table that has begun; '' where the table ends before it."""
        cells = self.lattice.rows[self.rows[j]]
        if is_foot_row(cells) or is_meta_row(cells):
            return "note" if goes_on_behind(self.sheet, j) else ""
        if len(cells) == 1 and is_prose(cells[0].text) and is_value(cells[0]):
            return "note"  # 本月共发放宣传单390份，… across the table
        if self.heads_printed_again(j, body, printed):
            return "section"
        if self.begins_other_table(j, [b.row for b in body if b.kind == "data"], printed.names):
            return ""
        if self.counts_others_of_same(j, printed):
            return ""
        if is_section(self.sheet, j):
            return "note" if SENTENCE.search(cells[0].text) else "section"
        return "data"

    def counts_others_of_same(self, j: int, printed: Printed) -> bool:
        """附：各所抄表收费情况 behind a blank line, and below it 项目 where 月份 stood over the same names."""
        if self.rows[j] - self.rows[j - 1] < 2 or not self.stands_over_table(j) or j + 1 >= len(self.rows):
            return False
        corner, *names = self.lattice.rows[self.rows[j + 1]]
        same = [(cell.col, squeeze(cell.text)) in printed.texts for cell in (corner, *names)]
        return len(names) > 1 and all(same[1:]) and not same[0]

    def heads_printed_again(self, j: int, body: list[BodyRow], printed: Printed) -> bool:
        """二、面向青少年 over the header once more: the next section, as lines like it have spoken for rows before."""
        if j + 1 >= len(self.rows) or not is_section(self.sheet, j):
            return False
        line = self.lattice.rows[self.rows[j]][0]
        before = [self.lattice.rows[b.row][0] for b in body if b.kind == "section"]
        first = self.head[-1:] if not before and OUTLINED.match(squeeze(line.text)) else []
        first = [one for one in first if OUTLINED.match(squeeze(one.text))]
        alike = any(
            (one.col, self.lattice.right(one)) == (line.col, self.lattice.right(line))
            for one in [*before, *first]
        )
        if not alike or not printed.header_again(self.lattice.rows[self.rows[j + 1]]):
            return False
        if first:  # 一、面向老年人 has stood over the header as the others do, and is no title
            self.head.pop()
            body.insert(0, BodyRow(first[0].row, "section"))
        return True

    def begins_other_table(self, j: int, above: Sequence[int] = (), names: Collection[int] = ()) -> bool:
        """Does another header, or the title of another table, begin at row j, or a table without a head below the rows of
        data `above`? `names`: the columns headed by those who report."""
        cells = self.lattice.rows[self.rows[j]]
        gap = self.rows[j] - self.rows[j - 1] > 1
        names = names if gap else ()
        if self.stands_over_table(j):
            k = j
            while k < len(self.rows) and self.stands_over_table(k):
                k += 1
            wide = k > j and (gap or self.is_titlelike(cells[0]) or captions_beside(self.sheet, k - 1))
            return (
                wide
                and k < len(self.rows)
                and (
                    is_new_header(self.sheet, k)
                    or heads_below_caption(self.sheet, k)
                    or begins_without_head(self.sheet, k, above, names)
                )
            )
        return is_new_header(self.sheet, j) or begins_without_head(self.sheet, j, above, names)

    def stands_over_table(self, k: int) -> bool:
        """A line of its own, of which none heads a column, a meta line, or the captions of tables side by side."""
        cells = self.lattice.rows[self.rows[k]]
        if len(cells) == 1:
            return is_meta_row(cells) or not heads_one_column(self.sheet, k)
        return is_meta_row(cells) or captions_beside(self.sheet, k)

    def is_titlelike(self, cell: Cell) -> bool:
        return self.lattice.right(cell) > cell.col or bool(
            re.search(r"表|情况|统计|台账|月报|周报", cell.text)
        )

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
        rows = header_rows + [b.row for b in body]
        notes = [b for b in body if b.kind == "note"]  # a sentence runs across all tables
        others = [b for b in body if b.kind != "note"]
        left = min(self.lattice.rows[row][0].col for row in rows)
        right = max(self.lattice.right_of_row(row) for row in rows)
        self.seen_table = True
        titles, metas = self.split_head()
        parts = split_columns(self.sheet, header_rows + [b.row for b in others], header_rows, left, right)
        own_captions = any(title.col >= parts[-1][0] for title in titles)
        if not own_captions and goes_on_aside(self.sheet, header_rows, parts):
            parts = [(left, right)]
        if cards:
            parts = cards
        elif mode == "form":
            parts = split_forms(self.lattice, rows, metas, left, right)
        if len(parts) > 1:
            self.layout.notes.extend(
                cell for b in notes for cell in self.lattice.rows[b.row]
            )  # of no table alone
            body = others
        for part in parts:
            own = body if len(parts) == 1 else [self.within(row, *part) for row in body]
            said = metas_of_part(metas, *part)
            captions = titles if len(parts) == 1 else self.standing_over(titles, *part)
            table = Table(len(self.layout.tables) + 1, mode, header_rows, own, *part, captions, said)
            self.layout.tables.append(table)
            if len(parts) > 1:
                self.add_tables_below(table)
            elif mode == "list":
                self.add_tables_beside(table)

    def add_tables_below(self, table: Table) -> None:
        """表三 in the columns of 表二, while 表一 beside them goes on."""
        found = tables_below(self.lattice, table, find_tables)
        if found is None:
            return
        others = found.tables[1:]
        over = {cell.row for one in others for cell in (*one.titles, *one.metas)}
        rows = {row for one in others for row in (*one.header_rows, *(body.row for body in one.body))}
        first = min(over | rows)
        table.body = [body for body in table.body if body.row < first]
        self.take_over(others, [cell for cell in (*found.notes, *found.tail) if cell.row >= first])

    def add_tables_beside(self, table: Table) -> None:
        """阵地 | 数量 right of a table whose head stands higher, behind an empty column."""
        if (beside := tables_beside(self.lattice, table, find_tables)) is None:
            return
        table.right, found = beside
        table.body = [
            body
            for body in table.body
            if any(cell.col <= table.right for cell in self.lattice.in_row(body.row))
        ]
        self.take_over(found.tables, [*found.notes, *found.tail])

    def take_over(self, tables: list[Table], notes: list[Cell]) -> None:
        """Tables that were found in columns of their own, and what stands around them."""
        for one in tables:
            self.layout.titles.extend(one.titles)
            self.layout.metas.extend(one.metas)
            self.layout.tables.append(replace(one, number=len(self.layout.tables) + 1))
        self.layout.notes.extend(notes)

    def standing_over(self, titles: list[Cell], left: int, right: int) -> list[Cell]:
        """The titles of one of several tables side by side: those that have their row to themselves, and its own caption."""
        rows = [title.row for title in titles]
        return [
            title
            for title in titles
            if rows.count(title.row) == 1 or (title.col <= right and self.lattice.right(title) >= left)
        ]

    def within(self, body_row: BodyRow, left: int, right: int) -> BodyRow:
        """A row as one of several tables side by side has it: a section's line may stand beside another's figures."""
        if body_row.kind not in ("data", "section"):
            return body_row
        first = self.lattice.rows[body_row.row][0]
        over_both = body_row.kind == "section" and first.col <= right and self.lattice.right(first) >= left
        section = over_both or is_section(self.sheet, bisect_left(self.rows, body_row.row), left, right)
        return BodyRow(body_row.row, "section" if section else "data")

    # --- forms --------------------------------------------------------------------------------
    def take_form(self, i: int) -> int:
        body: list[BodyRow] = []
        j = i
        while j < len(self.rows):
            cells = self.lattice.rows[self.rows[j]]
            gap = bool(body) and self.rows[j] - self.rows[j - 1] > 1
            foot = ends_form(cells) and any(has_values(self.lattice.rows[b.row]) for b in body)
            if foot or self.begins_again(body, cells) or (gap and self.begins_other_table(j)):
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
