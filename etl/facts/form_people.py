"""Who came, as a form tells it in words: 参加人员 | 学生320余人, 参与对象 | 民警4名、村民120人 (contract 4.16)."""

from __future__ import annotations

import re

from etl.facts.drafts import Draft
from etl.facts.form_drafts import take_listed
from etl.facts.form_pairs import FormTable
from etl.facts.listed_cells import CAME
from etl.facts.prose_cells import draft_of_figure, notes_of
from etl.formats.grid import Cell
from etl.layout.values import read_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import read_group, squeeze
from etl.meaning.listed_counts import lists_groups
from etl.prose import read_prose
from etl.regex import regex

ASKS_WHO = regex(
    r"(?:实际)?(?:参[加与会训]|到场|出席|受众|受教育|覆盖|听课|听讲|宣传|宣讲|培训|授课|教育|活动|服务)(?:的)?(?:人员|对象|群众|人群|学员|师生)"
    r"|参[加与会](?:者|人)|听众|观众|受众|(?:到场|到会|到课|参[加与会训]|出席|签到)情况"
)
_SO_MANY = regex(r"(?:到场|到会|到课|参[加与会训]|出席|听课|受教育|受众)(?:总?人[数次])")
COUNTED = regex(r"[\d一二三四五六七八九十百千两][余多几来]?(?:人次|人|名|位)")
LEAD = "参加人员："
WHO = ("people_reached", "staff")


def takes_who_came(reader: FormTable, label: Cell, answer: Cell) -> bool:
    """Takes an answer to the question who came that counts people among other words. It is no answer to anything else then,
    but for the groups that it names."""
    asked = squeeze(label.text).rstrip(":")
    # 参加人数 | 师生共448人，其中学生420人
    asks = ASKS_WHO.fullmatch(asked) or ("其中" in answer.text and _SO_MANY.fullmatch(asked))
    if not asks or answer.kind != "text":
        return False
    if not (COUNTED.search(squeeze(answer.text)) or lists_groups(answer.text)) or "实到" in answer.text:
        return False  # 应到48人，实到46人 is of one number
    if not reader.campaign or read_value(answer).quantity is not None:
        return False
    reader.people.append(answer)
    if read_header(label.text).dimension == "group":
        reader.context.groups, reader.context.group_cell = read_group(squeeze(answer.text)), answer
    return True


def read_who_came(reader: FormTable) -> set[float]:
    """A fact for each group that is told, unless a figure of the form states as much; gives back how many were reached, by
    groups and together."""
    told: set[float] = set()
    for cell in reader.people:
        stated = _stated_as_much(reader, cell)
        if lists_groups(cell.text) and ("people_reached" in stated or _take_listed(reader, cell, told)):
            continue
        reading = read_prose(LEAD + re.sub("[，,;；]", "、", cell.text), reader.year.year)
        address = reader.record.lattice.address(cell)
        if not reading.figures and lists_groups(cell.text):
            reader.record.find("no_figure", cell)  # 老年人：120人 ⏎ 合计：380人
        for figure in reading.figures:
            if figure.measure not in WHO or figure.measure in stated:
                continue
            draft = draft_of_figure(figure, cell, address, reader.context, reader.table.number)
            draft.channels = reader.context.channels or draft.channels  # 赶集群众 says who, and not how
            if figure.measure == "staff":
                draft.groups = ()
            else:
                told.add(draft.quantity.value)
            reader.record.drafts.append(draft)
            reader.record.findings.extend(notes_of(figure, address))
            reader.record.set_role(cell, "figure", reader.table.number)
    return told and told | {sum(told)}  # 家长112人，教职工16人: and 128 of both


def _stated_as_much(reader: FormTable, cell: Cell) -> set[str]:
    """The measures that figures of the form state of all who came, or by the same number: 讲座参加人数 | 40 says nothing of
    参加人数 | 约150人（其中老人60多人）."""
    numbers = {part.value for part in read_value(cell).parts}
    return {
        draft.measure
        for draft in reader.figures.drafts.values()
        if not draft.channels or draft.quantity.value in numbers | {sum(numbers)}
    }


def _take_listed(reader: FormTable, cell: Cell, told: set[float]) -> bool:
    """老年人：120人次 ⏎ 学生：260人次: a figure of each; puts how many they are into `told`. Says whether it took any."""
    before = len(reader.record.drafts)
    taken = take_listed(reader, cell, read_header(CAME), reader.context.labels, reader.context)
    told |= {draft.quantity.value for draft in reader.record.drafts[before:]}
    return taken


def tells_again(draft: Draft, told: set[float]) -> bool:
    """The story of the form says once more how many came."""
    return draft.measure == "people_reached" and draft.quantity.value in told
