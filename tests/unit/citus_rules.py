"""Which of the statements that the store emits Citus runs, by the rules that its manual states (`docs/postgresql.md`).

The tables stand as that page has them: figures and what hangs on each by the figure's number, what is joined with
them on every machine, the rest on the coordinator alone. Not judged: speed, and faults of Citus itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp, parse_one

# table -> the column by which its rows are distributed; equal numbers of one group lie on one machine
DISTRIBUTED = {
    "fact": "id", "standing": "fact_id", "finding": "fact_id",
    "mention": "id", "issue": "id", "anatomy": "submission_id",
}  # fmt: skip
GROUPS = ({"fact", "standing", "finding"}, {"mention"}, {"issue"}, {"anatomy"})
REFERENCE = {"term", "submission", "state", "event", "known_as", "version", "change"}
LOCAL = {"original", "decision", "reference", "base", "roster", "receipt", "account", "audit"}

SINGLE_SHARD_ONLY = (exp.Lock, exp.TableSample, exp.GroupingSets, exp.Cube, exp.Rollup)


def objections(statement: str) -> list[str]:
    """Why Citus would not run a statement (of a view: a question to it); [] where it does."""
    tree = parse_one(statement, read="postgres")
    if isinstance(tree, exp.Create):
        tree = tree.expression
    found = []
    if distributed_in(tree):
        found += [f"{type(one).__name__} over several machines" for one in tree.find_all(*SINGLE_SHARD_ONLY)]
        found += ["WITH RECURSIVE" for one in tree.find_all(exp.With) if one.args.get("recursive")]
    if (
        isinstance(tree, exp.Insert)
        and isinstance(tree.expression, exp.Values)
        and tree.expression.find(exp.Select)
    ):
        found.append("a subquery within VALUES")
    for block in tree.find_all(exp.Select, exp.Update, exp.Delete):
        found += [*_joins(block), *_correlations(block)]
    return list(dict.fromkeys(found))


def distributed_in(tree: exp.Expression) -> set[str]:
    """The distributed tables that a tree names anywhere."""
    return {one.name for one in tree.find_all(exp.Table)} & set(DISTRIBUTED)


def sources_of(block: exp.Expression) -> dict[str, str]:
    """{alias: table} of what stands in FROM and JOIN of one block itself; a subquery there has its alias and ''."""
    found = {}
    for table in _own(block, exp.Table, exp.Subquery):
        if isinstance(table, exp.Table) or isinstance(table.parent, exp.From | exp.Join):
            found[table.alias_or_name] = table.name if isinstance(table, exp.Table) else ""
    return found


def _own(block: exp.Expression, *kinds: type[exp.Expression]) -> Iterator[exp.Expression]:
    """The nodes of a block that are not within another block in it."""
    for node in block.find_all(*kinds):
        holder = node.parent.find_ancestor(exp.Select, exp.Update, exp.Delete) if node.parent else None
        if isinstance(node.parent, exp.Select | exp.Update | exp.Delete):
            holder = node.parent
        if holder is block:
            yield node


def _joins(block: exp.Expression) -> Iterator[str]:
    """Distributed tables are joined by their distribution columns; in an outer join one of them stands outside."""
    sources = sources_of(block)
    mine = {alias: table for alias, table in sources.items() if table in DISTRIBUTED}
    if len(mine) > 1:
        linked = {next(iter(mine))}
        for _ in mine:
            linked |= {one for pair in _equal_keys(block, mine) if pair & linked for one in pair}
        if linked != set(mine) or not any(set(mine.values()) <= group for group in GROUPS):
            yield f"a join of {', '.join(sorted(mine.values()))} by other columns"
    for join in block.args.get("joins") or ():
        if join.side and mine and set(mine) == {join.this.alias_or_name}:
            yield f"{mine[join.this.alias_or_name]} on the inner side of an outer join"


def _equal_keys(block: exp.Expression, mine: dict[str, str]) -> Iterator[set[str]]:
    for equal in _own(block, exp.EQ):
        sides = [one for one in (equal.left, equal.right) if isinstance(one, exp.Column)]
        keys = {one.table for one in sides if DISTRIBUTED.get(mine.get(one.table, "")) == one.name}
        if len(sides) == 2 and len(keys) == 2:
            yield keys


def _correlations(block: exp.Expression) -> Iterator[str]:
    """A subquery that looks at the row outside does so by the distribution columns of both, or finds its tables on
    every machine."""
    inside, outside = sources_of(block), {}
    outer = block.parent_select
    while outer is not None:
        outside |= sources_of(outer)
        outer = outer.parent_select
    seen = {one.table for one in _own(block, exp.Column)} & outside.keys() - inside.keys()
    within = distributed_in(block)
    if not seen or not within:
        return
    both = {alias: table for alias, table in (outside | inside).items() if table in DISTRIBUTED}
    by_keys = any(pair & inside.keys() and pair & seen for pair in _equal_keys(block, both))
    rows = {outside[one] for one in seen}
    if not by_keys or not rows <= DISTRIBUTED.keys():
        yield f"a subquery of {', '.join(sorted(within))} for each row of {', '.join(sorted(rows))}"
