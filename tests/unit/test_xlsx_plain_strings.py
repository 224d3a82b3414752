"""Shared strings found by pattern are those that the parser's events give, and what is not plain is left to these."""

from __future__ import annotations

import random

import pytest

from etl.formats.grid import UnreadableFile
from etl.formats.xlsx_package import SharedText, _strings_by_events
from etl.formats.xlsx_plain_strings import plain_strings

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="x" count="3" uniqueCount="3">'
PHONETIC = '<phoneticPr fontId="1" type="noConversion"/>'
PLAIN = f'{HEAD}<si><t>场次（场）</t></si><si><t xml:space="preserve"> 合计\n</t>{PHONETIC}</si>\n<si><t></t></si></sst>'
NOT_PLAIN = (
    f"{HEAD}<si><t>甲&amp;乙</t></si></sst>",
    f"{HEAD}<si><r><t>甲</t></r><r><t>乙</t></r></si></sst>",
    f"{HEAD}<!-- <si><t>甲</t></si> --><si><t>乙</t></si></sst>",
    f"{HEAD}<si ><t>甲</t></si><si><t>乙</t></si></sst>",
    f"{HEAD}<si><t>甲</t></si><si><t/></si></sst>",
    f"{HEAD}<si><t>甲</t></si></sst",
    f"{HEAD}</sst>",
)


def by_events(part: bytes) -> list[SharedText | None] | str:
    try:
        return _strings_by_events(part, "s.xml")
    except UnreadableFile as error:
        return error.code


def test_texts_without_runs_are_found_by_pattern():
    assert plain_strings(PLAIN.encode(), "s.xml") == ["场次（场）", " 合计\n", ""]


@pytest.mark.parametrize("part", NOT_PLAIN)
def test_another_form_is_left_to_the_events(part):
    assert plain_strings(part.encode(), "s.xml") is None


def test_parts_changed_at_random_give_the_same_texts():
    dice, found = random.Random(7), 0
    pieces = [
        "<si>",
        "</si>",
        "<t>",
        "</t>",
        "&#65;",
        "<r>",
        "]]>",
        "\r",
        "甲",
        " ",
        "<!--",
        "-->",
        "\x01",
        '"',
    ]
    for _ in range(3000):
        text = PLAIN
        for _ in range(dice.randint(1, 2)):
            at = dice.randrange(len(text))
            text = text[:at] + dice.choice([*pieces, ""]) + text[at + dice.choice([0, 1, 4]) :]
        texts = plain_strings(text.encode(), "s.xml")
        if texts is not None:
            found += 1
            read = by_events(text.encode())
            assert [one.raw if one else "" for one in read] == [
                one if one.strip() else "" for one in texts
            ], text
    assert found > 50
