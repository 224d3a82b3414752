"""Pages change the record only as somebody: what writes is reached through `acting()` alone."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

from etl.store import Store

ROOT = Path(__file__).resolve().parents[2]
# Traces that the pages leave for the person at work: they change nothing that was there, and nothing that counts.
TRACES = {"audit", "sign_in", "sign_out"}
# The one place that opens the store, and the one that puts it into somebody's hands.
OPENS, HANDS = "ui/store.py", "ui/access.py"
INSIDES = ("_store", "_engine", "_writing", "checked")


def writing_methods() -> set[str]:
    """The public methods of the store that write, themselves or by another one."""
    sources = {
        name: inspect.getsource(method)
        for name, method in inspect.getmembers(Store, inspect.isfunction)
        if name != "__init__"
    }
    writing = {"_writing"}
    while found := {
        name
        for name, source in sources.items()
        if name not in writing and any(re.search(rf"self\.{one}\(", source) for one in writing)
    }:
        writing |= found
    return {name for name in writing if not name.startswith("_")} | {"restore"}


WRITING = writing_methods() - TRACES


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in [*ROOT.glob("ui/**/*.py"), *ROOT.glob("pages/**/*.py"), ROOT / "dashboard.py"]:
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def stores_in(function: ast.AST) -> set[str]:
    """The names that are a store within a function: its parameters of that kind, and what `store()` is kept as."""
    found = {"store", "record"}
    for node in ast.walk(function):
        if isinstance(node, ast.arg) and node.annotation and "ActingStore" in ast.unparse(node.annotation):
            found.discard(node.arg)
        if isinstance(node, ast.Assign) and "store()" in ast.unparse(node.value):
            found |= {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
    return found


def offences(path: str, tree: ast.Module) -> Iterator[str]:
    """Where a file writes past `acting()`."""
    for function in [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)] or [tree]:
        stores = stores_in(function)
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and (node.attr in INSIDES or writes(node, stores)):
                yield f"{path}:{node.lineno} {ast.unparse(node)}"
    for node in ast.walk(tree):
        if (
            path != OPENS
            and isinstance(node, ast.ImportFrom)
            and "open_store" in {n.name for n in node.names}
        ):
            yield f"{path}:{node.lineno} opens the store"
        if path != HANDS and isinstance(node, ast.Call) and ast.unparse(node.func) == "ActingStore":
            yield f"{path}:{node.lineno} takes the store into other hands"


def writes(node: ast.Attribute, stores: set[str]) -> bool:
    """Whether this is a writing method of a store."""
    root = node.value
    called = isinstance(root, ast.Call) and ast.unparse(root.func) in ("store", "record", "open_store")
    return node.attr in WRITING and (called or (isinstance(root, ast.Name) and root.id in stores))


def test_the_methods_that_write_are_known():
    assert {
        "add", "add_receipts", "add_reference", "confirm_text", "decide", "decide_all", "end_sign_ins",
        "read_again", "rebuild_counted", "reinstate", "remove_samples", "restore_samples", "set_account",
        "take_reference", "unconfirm_text", "withdraw", "withdraw_references",
    } <= WRITING  # fmt: skip


def test_pages_write_only_as_somebody():
    assert [found for path, tree in sources() for found in offences(path, tree)] == []


def test_what_writes_past_it_is_found():
    wrong = "\n".join(
        [
            "from etl.store import open_store",
            "def a(): store().withdraw('x', by='', reason='')",
            "def b(store: Store): store.add(1, 2)",
            "def c():",
            "    kept = store()",
            "    kept.decide('a', 'b', 'c', by='')",
            "def d(): ActingStore(store(), who)",
            "def e(): acting()._store.decide_all()",
            "def f(store: ActingStore): store.add(1, 2)",
            "def g(): acting().withdraw('x', reason='')",
        ]
    )
    found = [one.partition(":")[2].split(" ")[0] for one in offences("ui/x.py", ast.parse(wrong))]
    assert sorted(map(int, found)) == [1, 2, 3, 6, 7, 8]
