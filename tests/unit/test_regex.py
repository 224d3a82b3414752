"""Patterns that are compiled when they are first asked for: all are valid, and nobody has a second way."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from etl.regex import Compiled, Regex, compile_next, found_by, regex
from tests.own_patterns import own_patterns

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "etl").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), *(ROOT / "pages").rglob("*.py")])


def test_every_pattern_is_one():
    assert len(own_patterns()) > 2000  # compiles each, or raises


def test_it_is_compiled_by_its_first_use_and_only_then():
    digits = regex(r"\d+")
    assert type(digits) is Regex
    assert [found[0] for found in digits.finditer("发放300份，讲座2场")] == ["300", "2"]
    assert type(digits) is Compiled
    assert (digits.groups, digits.sub("x", "12a3"), digits.pattern) == (0, "xax", r"\d+")


def test_what_nothing_has_asked_for_is_compiled_one_by_one():
    first, last = regex("讲座"), regex("宣讲")
    last.search("")
    assert (type(first), type(last)) == (Regex, Compiled)
    assert compile_next()  # passes over what is compiled
    assert type(first) is Compiled


def test_flags_bytes_and_errors_are_those_of_re():
    assert regex("app", re.IGNORECASE).search("反诈APP").span() == (2, 5)
    assert regex(rb"\d").search(b"a1")[0] == b"1"
    wrong = regex("(宣传")
    with pytest.raises(re.error, match="missing \\), unterminated subpattern at position 0"):
        wrong.search("宣传")


def test_what_was_found_knows_its_pattern():
    one, two = regex("讲座"), regex("讲座|宣讲")
    found = two.search("讲座")
    assert (found_by(found, one), found_by(found, two)) == (False, True)


def _compiled_at_import(tree: ast.AST) -> list[int]:
    """Lines of re.compile outside of functions."""
    lines = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            lines.append(node.lineno)
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            lines += _compiled_at_import(node)
    return lines


def test_nothing_is_compiled_by_an_import():
    """`found.re is PATTERN` would be false for good, and say nothing."""
    found = []
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        found += [f"{path.relative_to(ROOT)}:{line}" for line in _compiled_at_import(ast.parse(text))]
        found += [
            f"{path.relative_to(ROOT)}: {said[0]}" for said in re.finditer(r"\.re (?:is|==|!=) .*", text)
        ]
    assert found == []


_COMPILED = """
import gc, etl.normalise
from etl.regex import Compiled
print(sum(type(kept) is Compiled for kept in gc.get_objects()))
"""


def test_a_reader_starts_without_the_patterns():
    """In a process of its own, as a reader is: only what date formats are looked up with."""
    run = subprocess.run(
        [sys.executable, "-c", _COMPILED], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert run.stdout == "1\n"
