"""The two catalogues have the same messages with the same fields, and the code uses exactly those."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

from ui.text import LANGUAGES, LOCALES, ROOT, VOCABULARY, catalogue, t, unit_of_amount, vocabulary

SOURCES = [ROOT / "dashboard.py", *(ROOT / "ui").rglob("*.py"), *(ROOT / "pages").rglob("*.py")]
# Codes that messages are named after: a key such as t(f"nav.{name}") stands for every message that begins so.
KEY = re.compile(r"^[a-z_]+(\.[a-z0-9_]+)+$")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def fields_of(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


def is_t(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "t"
        and bool(node.args)
    )


def keys_in_code() -> tuple[dict[str, str], dict[str, str]]:
    """Message ids that stand in the code, and the beginnings of those put together: by the file they stand
    in.
    """
    whole: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        pieces = {
            id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values
        }
        for node in ast.walk(tree):
            if (
                id(node) not in pieces
                and isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and KEY.match(node.value)
            ):
                whole[node.value] = path.name
            if is_t(node) and not isinstance(node.args[0], ast.Constant):
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.JoinedStr) and isinstance(part.values[0], ast.Constant):
                        beginnings[str(part.values[0].value)] = path.name
                    if isinstance(part, ast.BinOp) and isinstance(part.left, ast.Constant):
                        beginnings[str(part.left.value)] = path.name
    return whole, beginnings


def test_both_languages_have_the_same_domains():
    domains = {lang: sorted(path.name for path in (LOCALES / lang).glob("*.po")) for lang in LANGUAGES}
    assert domains["zh"] == domains["en"] != []


def test_both_languages_have_the_same_messages_and_none_is_empty():
    zh, en = catalogue("zh"), catalogue("en")
    assert set(zh) == set(en)
    assert [key for key in zh if not zh[key].strip() or not en[key].strip()] == []


def test_a_message_has_the_same_fields_in_both_languages():
    zh, en = catalogue("zh"), catalogue("en")
    # Chinese names some measures by what was done with them: 发放宣传资料, 张贴海报.
    verbs = {key for key in zh if key.startswith("brief.say.did_")}
    different = {key for key in zh if fields_of(zh[key]) != fields_of(en[key])}
    assert different <= {"period.quarter_name"} | verbs


def test_english_messages_have_no_chinese_in_them():
    # Words of a sender that are quoted, and examples of what to type, are Chinese in both languages.
    assert {
        key: text
        for key, text in catalogue("en").items()
        if CHINESE.search(text) and not re.search("“|e\\.g\\.", text)
    } == {}


def test_english_apostrophes_are_straight():
    """The fonts of the pages are Chinese ones, which draw ’ as wide as a character: file’ s."""
    curly = re.compile("[A-Za-z]’")
    texts = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in (ROOT / "etl").rglob("*.csv")}
    texts |= catalogue("en")
    assert [key for key, message in texts.items() if curly.search(message)] == []


def test_every_key_in_the_code_has_a_message():
    whole, _ = keys_in_code()
    domains = {key.split(".")[0] for key in catalogue("zh")}
    missing = {
        key: file
        for key, file in whole.items()
        if key.split(".")[0] in domains and key not in catalogue("zh")
    }
    assert missing == {}


def test_every_message_is_used():
    whole, beginnings = keys_in_code()
    unused = [
        key for key in catalogue("zh")
        if key not in whole and not any(key.startswith(beginning) for beginning in beginnings)
    ]  # fmt: skip
    assert unused == []


@pytest.mark.parametrize("path", sorted(Path(VOCABULARY).glob("*.csv")), ids=lambda path: path.name)
def test_every_code_has_a_name_in_both_languages(path):
    rows = vocabulary(path.stem) if not path.name.startswith("synonyms") else {}
    assert [code for code, row in rows.items() if not row["name_zh"] or not row["name_en"]] == []


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 submission"), ("1", "1 submission"), (0, "0 submissions"), ("1,001", "1,001 submissions")],
)
def test_a_word_goes_with_its_number(count, said, monkeypatch):
    monkeypatch.setattr("ui.text.language", lambda: "en")
    assert t("standing.submissions", count=count) == said


@pytest.mark.parametrize(
    ("language", "value", "said"),
    [("en", 1.0, "case"), ("en", 2.0, "cases"), ("en", 0.0, "cases"), ("zh", 1.0, "起")],
)
def test_a_unit_is_that_of_its_amount(language, value, said, monkeypatch):
    monkeypatch.setattr("ui.text.language", lambda: language)
    assert unit_of_amount("scams_stopped", value) == said


def test_where_english_has_two_words_for_a_number_there_are_two():
    choices = {
        key: choice
        for key, message in catalogue("en").items()
        for _, _, choice, _ in string.Formatter().parse(message)
        if choice and not re.fullmatch(r"[A-Za-z ]+(\. \w+ \w+)?\|[A-Za-z ]+(\. \w+ \w+)?", choice)
    }
    assert choices == {}
