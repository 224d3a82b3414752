"""Whatever the readers say has its words in the issue catalogue, in both languages."""

import re
from pathlib import Path

from etl.issues import catalogue

FORMATS = Path(__file__).resolve().parents[2] / "etl" / "formats"
RAISED = re.compile(r'UnreadableFile\(\s*"(\w+)"((?:, \w+=[^)]*)?)')
FOUND = re.compile(r'(?:Finding\(|self\.find\(|return cell, )"(\w+)"')


def codes(pattern):
    sources = [path.read_text(encoding="utf-8") for path in FORMATS.glob("*.py")]
    return {
        found if isinstance(found, str) else found[0] for text in sources for found in pattern.findall(text)
    }


def test_every_refusal_is_an_error_of_the_catalogue():
    raised = codes(RAISED)
    assert len(raised) >= 18
    assert {code: catalogue()[code]["severity"] for code in raised} == dict.fromkeys(raised, "error")


def test_every_finding_is_a_note_or_a_query_of_the_catalogue():
    found = codes(FOUND)
    assert len(found) >= 15
    assert {catalogue()[code]["severity"] for code in found} == {"note", "query"}


def test_words_are_there_in_both_languages():
    for code in codes(RAISED) | codes(FOUND):
        assert all(catalogue()[code].values()), code
