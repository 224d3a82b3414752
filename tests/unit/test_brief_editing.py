"""What becomes of a paragraph that a person writes anew, and which of its numbers the data does not have."""

from __future__ import annotations

import pytest

from tests.unit.briefs import APRIL, brief_of, speak, written_of
from tests.unit.test_brief_sentences import WITH_BASES, exact_cube
from ui.brief.editing import Edit, apply_edits, is_stale, unknown_numbers


@pytest.fixture
def draft(monkeypatch):
    speak(monkeypatch, "zh")
    cube = exact_cube()
    return written_of(cube, brief_of(cube, APRIL, WITH_BASES))


def test_an_edit_stands_in_the_place_of_its_draft_and_nowhere_else(draft):
    second = draft.paragraphs[1]
    written = apply_edits(draft, {second.key: Edit(second.text, "改写。")})
    assert [paragraph.text for paragraph in written.paragraphs] == [
        "改写。" if paragraph.key == second.key else paragraph.text for paragraph in draft.paragraphs
    ]
    assert [paragraph.key for paragraph in written.paragraphs if paragraph.changed] == [second.key]


def test_an_emptied_paragraph_falls_out(draft):
    second = draft.paragraphs[1]
    written = apply_edits(draft, {second.key: Edit(second.text, "  \n")})
    assert second.key not in [paragraph.key for paragraph in written.paragraphs]
    assert len(written.paragraphs) == len(draft.paragraphs) - 1


def test_an_edit_of_an_older_draft_is_not_used(draft):
    first = draft.paragraphs[0]
    edit = Edit("旧的草稿。", "改写。")
    assert is_stale(first, edit)
    assert apply_edits(draft, {first.key: edit}) == draft


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("发放宣传资料2.5万份，覆盖受众15,800人次", []),
        ("发放宣传资料25000份，占19%，占 19.0 %", []),
        ("覆盖受众1.58万人次，比上年同期1.58万", []),
        ("覆盖受众1.6万人次，上升58.1%", ["1.6万", "58.1%"]),
        ("2023年4月，龙山镇12300人次", []),
        ("没有数字", []),
        ("99 场、99场", ["99"]),
    ],
)
def test_numbers_that_the_data_does_not_have_are_pointed_out(draft, text, unknown):
    assert unknown_numbers(text, draft) == unknown
