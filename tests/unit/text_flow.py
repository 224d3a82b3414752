"""Follows text through the sources of what draws, as far as the sources alone tell.

A text is safe where it is written in the source, comes from the catalogues with safe fields (`t`), is a number, went
through an escape, or is put together from such. What a function does with its parameters is asked of everybody who
calls it; what it returns is looked at where it is called.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

# Methods that hand on what they were called on and given.
PIECES = {"strip", "rstrip", "lstrip", "replace", "partition", "rpartition", "split", "splitlines", "join", "format",
          "lower", "upper"}  # fmt: skip
HOLDERS = {"items", "keys", "values", "get", "pop", "__getitem__"}
WRAPPERS = {
    "visible_text",
    "list",
    "tuple",
    "sorted",
    "reversed",
    "dict",
    "set",
    "str",
    "next",
    "enumerate",
    "zip",
    "fromkeys",
}
FILLERS = {"append", "insert", "extend"}


@dataclass(slots=True)
class Module:
    """A source file and what its imported names stand for: {name: (module, name there)}."""

    name: str
    tree: ast.Module
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Scope:
    """A function, a lambda or a module, with what is around it."""

    module: Module
    node: ast.FunctionDef | ast.Lambda | ast.Module
    outer: Scope | None = None

    @property
    def parameters(self) -> list[str]:
        """The names of the parameters, in their order."""
        if isinstance(self.node, ast.Module):
            return []
        names = self.node.args
        return [one.arg for one in (*names.posonlyargs, *names.args, *names.kwonlyargs)]

    def own_nodes(self) -> Iterator[ast.AST]:
        """All nodes but those of the functions inside."""
        waiting = list(ast.iter_child_nodes(self.node))
        while waiting:
            node = waiting.pop()
            yield node
            if not isinstance(node, ast.FunctionDef | ast.Lambda):
                waiting += ast.iter_child_nodes(node)


@dataclass(frozen=True, slots=True)
class Asked:
    """A parameter: its callers decide whether it is safe."""

    scope: Scope
    name: str


Doubts = set[str | Asked]


class Sources:
    """The modules that draw. `safe`: names of functions and attributes whose texts are our own or escaped."""

    def __init__(self, texts: dict[str, str], safe: Iterable[str]) -> None:
        self.safe = set(safe)
        self.modules = {name: Module(name, ast.parse(text)) for name, text in texts.items()}
        self.functions: dict[tuple[str, str], Scope] = {}
        self.calls: list[tuple[ast.Call, Scope]] = []
        self._inner: dict[ast.AST, Scope] = {}
        self._roots: dict[str, Scope] = {}
        self._bound: dict[Scope, dict[str, list[ast.expr]]] = {}
        self._running: set[tuple[Scope, str]] = set()
        for module in self.modules.values():
            for node in ast.walk(module.tree):
                if isinstance(node, ast.ImportFrom) and node.module:
                    module.imports |= {one.asname or one.name: (node.module, one.name) for one in node.names}
            self._roots[module.name] = Scope(module, module.tree)
            self._enter(module.tree, self._roots[module.name])

    def _enter(self, node: ast.AST, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            inner = scope
            if isinstance(child, ast.FunctionDef | ast.Lambda):
                inner = self._inner[child] = Scope(scope.module, child, scope)
            if isinstance(child, ast.FunctionDef):
                self.functions.setdefault((scope.module.name, child.name), inner)
            if isinstance(child, ast.Call):
                self.calls.append((child, scope))
            self._enter(child, inner)

    def function(self, named: ast.expr, scope: Scope) -> Scope | None:
        """The function of ours that a name stands for."""
        if not isinstance(named, ast.Name):
            return None
        return self.functions.get(scope.module.imports.get(named.id, (scope.module.name, named.id)))

    def callers(self, function: Scope, parameter: str) -> Iterator[tuple[ast.Call, Scope, ast.expr]]:
        """(call, where it stands, what it gives for the parameter) of every call of a function."""
        for call, scope in self.calls:
            if self.function(call.func, scope) is function:
                given = argument(call, function, parameter)
                if given is not None:
                    yield call, scope, given

    def doubts(self, node: ast.expr | None, scope: Scope) -> Doubts:
        """What in an expression may be a stranger's text: its source, or the parameters that decide."""
        match node:
            case None | ast.Constant() | ast.Compare():
                return set()
            case ast.Name():
                return self._of_name(node.id, scope)
            case ast.Call():
                return self._of_call(node, scope)
            case ast.Lambda():
                return self.doubts(node.body, self._inner[node])
            case ast.Attribute() if node.attr in self.safe:
                return set()
            case ast.Attribute(attr="__getitem__"):
                return self.doubts(node.value, scope)
            case ast.FormattedValue() if _is_number(node.format_spec):
                return set()
        parts = _parts(node)
        return {ast.unparse(node)} if parts is None else self._of_all(parts, scope)

    def _of_all(self, nodes: Iterable[ast.expr | None], scope: Scope) -> Doubts:
        return set().union(*(self.doubts(node, scope) for node in nodes))

    def _of_name(self, name: str, scope: Scope) -> Doubts:
        at: Scope | None = scope
        while at is not None:
            if name in at.parameters:
                return {Asked(at, name)}
            if values := self._bindings(at).get(name):
                return self._once(at, name, lambda: self._of_all(values, at))  # noqa: B023
            at = at.outer
        if name in self.safe | WRAPPERS:
            return set()
        where, original = scope.module.imports.get(name, (scope.module.name, name))
        if function := self.functions.get((where, original)):
            return {one for one in self.returned(function) if not _is_of(one, function)}
        return (
            self._of_name(original, self._roots[where])
            if where in self._roots and where != scope.module.name
            else {name}
        )

    def _once(self, scope: Scope, name: str, look: Callable[[], Doubts]) -> Doubts:
        """What `look` finds, nothing where it is looking for the same already."""
        if (scope, name) in self._running:
            return set()
        self._running.add((scope, name))
        found = look()
        self._running.discard((scope, name))
        return found

    def _of_call(self, call: ast.Call, scope: Scope) -> Doubts:
        called, fields = call.func, [one.value for one in call.keywords]
        name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
        if name in self.safe:
            return set()
        if name == "t":
            return self._of_all(fields, scope)
        if isinstance(called, ast.Attribute) and name in PIECES | HOLDERS:
            return self._of_all([called.value, *(call.args if name in PIECES else [])], scope)
        if name in WRAPPERS or name == "filter":
            return self._of_all(call.args[name == "filter" :], scope)
        if name == "map":
            return self.doubts(call.args[0], scope) | (
                set() if self._is_escape(call.args[0]) else self._of_all(call.args[1:], scope)
            )
        if function := self.function(called, scope):
            found = self.returned(function)
            asked = [one.name for one in found if isinstance(one, Asked) and one.scope is function]
            given = (argument(call, function, parameter) for parameter in asked)
            return {one for one in found if not _is_of(one, function)} | self._of_all(given, scope)
        return {ast.unparse(call)}

    def _is_escape(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name) and node.id in self.safe

    def returned(self, function: Scope) -> Doubts:
        """What in the texts that a function returns may be a stranger's."""
        values = [
            node.value
            for node in function.own_nodes()
            if isinstance(node, ast.Return | ast.Yield) and node.value
        ]
        return self._once(function, "returns", lambda: self._of_all(values, function))

    def _bindings(self, scope: Scope) -> dict[str, list[ast.expr]]:
        """{name: everything that is assigned to it, put into it or that it runs through}"""
        if scope not in self._bound:
            found: dict[str, list[ast.expr]] = {}
            for node in scope.own_nodes():
                for target, value in _assigned(node):
                    _bind(found, target, value)
            self._bound[scope] = found
        return self._bound[scope]


def _parts(node: ast.expr) -> list[ast.expr | None] | None:
    """The expressions that make up the text of one; None for one that is not understood."""
    match node:
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.Dict(values=parts):
            return list(parts)
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
            return list(parts)
        case ast.BinOp(left=first, right=second) | ast.IfExp(body=first, orelse=second):
            return [first, second]
        case (
            ast.ListComp(elt=one) | ast.GeneratorExp(elt=one) | ast.SetComp(elt=one) | ast.DictComp(value=one)
        ):
            return [one]
    one = getattr(node, "operand", None) if isinstance(node, ast.UnaryOp) else getattr(node, "value", None)
    kept = (ast.UnaryOp, ast.FormattedValue, ast.Starred, ast.NamedExpr, ast.Subscript)
    return [one] if isinstance(node, kept) else None


def _assigned(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    match node:
        case ast.Assign(targets=targets, value=value):
            yield from ((target, value) for target in targets)
        case ast.AnnAssign(target=target, value=value) if value is not None:
            yield target, value
        case ast.AugAssign(target=target, value=value) | ast.NamedExpr(target=target, value=value):
            yield target, value
        case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
            yield target, value
        case ast.withitem(context_expr=value, optional_vars=target) if target is not None:
            yield target, value
        case ast.Call(func=ast.Attribute(value=ast.Name() as holder, attr=name), args=given) if (
            name in FILLERS
        ):
            yield holder, given[-1]


def _bind(found: dict[str, list[ast.expr]], target: ast.expr, value: ast.expr) -> None:
    if isinstance(target, ast.Name):
        found.setdefault(target.id, []).append(value)
    elif isinstance(target, ast.Tuple | ast.List):
        alike = isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts)
        values = value.elts if alike and isinstance(value, ast.Tuple) else [value] * len(target.elts)
        for one, given in zip(target.elts, values, strict=True):
            _bind(found, one, given)
    elif isinstance(target, ast.Subscript | ast.Starred):
        _bind(found, target.value, value)


def _is_number(spec: ast.expr | None) -> bool:
    """Whether a format takes numbers and days only: `.1f`, `,.0f`, `%Y%m%d`."""
    pieces = [str(part.value) for part in getattr(spec, "values", []) if isinstance(part, ast.Constant)]
    return bool(pieces) and (pieces[-1][-1] in "dfegX%" or "%" in pieces[-1])


def _is_of(doubt: str | Asked, function: Scope) -> bool:
    return isinstance(doubt, Asked) and doubt.scope is function


def argument(call: ast.Call, function: Scope, parameter: str) -> ast.expr | None:
    """What a call gives for a parameter; None for its default."""
    for keyword in call.keywords:
        if keyword.arg == parameter:
            return keyword.value
    place = function.parameters.index(parameter)
    if place < len(call.args):
        return call.args[place]
    spread = [one for one in call.args if isinstance(one, ast.Starred)]
    return spread[0] if spread else next((one.value for one in call.keywords if one.arg is None), None)
