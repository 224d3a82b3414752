"""Formulas that nobody has calculated yet: a program wrote them, and no spreadsheet has stored a result since.

One that adds up numbers and asks no other cell (=320+165) can have one result only. Any other one stays without a value.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from fractions import Fraction

from etl.formats.grid import Cell
from etl.regex import regex

# of:=320+165 in OpenDocument. No power, no rounded division: a spreadsheet has other signs for these.
_ARITHMETIC = regex(r"(?:of:)?=(?P<terms>(?!.*(?:\*\*|//))[\d.+\-*/() ]{1,200})")
_RESULTS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_LARGEST = 10**15  # beyond it a spreadsheet no longer keeps each digit


def cell_without_result(row: int, col: int, formula: str) -> Cell:
    """The cell of a formula without a stored result: the number that it can only give, or 'formula_empty'."""
    result = constant_result(formula)
    if result is None:
        return Cell(row, col, "formula_empty", None, formula, formula, is_formula=True)
    value = int(result) if result.denominator == 1 else float(result)
    return Cell(row, col, "number", value, formula, str(value), is_formula=True)


def is_calculated(cell: Cell) -> bool:
    """Whether the number of a cell was worked out here: its `raw` is the formula."""
    return cell.kind == "number" and cell.is_formula and cell.raw.startswith(("=", "of:="))


def constant_result(formula: str) -> Fraction | None:
    """What a formula of nothing but numbers gives; None for any other, and where it gives no number."""
    if not (found := _ARITHMETIC.fullmatch(formula)):
        return None
    try:
        result = _result(ast.parse(found["terms"].strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError, MemoryError):
        return None
    return result if result is not None and abs(result) <= _LARGEST else None


def _result(term: ast.expr) -> Fraction | None:
    if isinstance(term, ast.Constant) and isinstance(term.value, int | float):
        return Fraction(str(term.value))
    if isinstance(term, ast.UnaryOp) and isinstance(term.op, ast.UAdd | ast.USub):
        inner = _result(term.operand)
        return -inner if inner is not None and isinstance(term.op, ast.USub) else inner
    if isinstance(term, ast.BinOp):
        left, right = _result(term.left), _result(term.right)
        if left is not None and right is not None:
            return _RESULTS[type(term.op)](left, right)
    return None
