"""The verbs that work on what is stored: export, submissions, withdraw, reinstate."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from etl.audit_command import leave_trace
from etl.commands import ALL_READ, Console, WrongUsage, describe_info, open_or_explain
from etl.selection import Selection, select_facts
from etl.vocabulary import code_names

if TYPE_CHECKING:
    import pandas as pd

    from etl.export import Format
    from etl.export_words import Language
    from etl.store import Store

FORMATS = (".csv", ".xlsx", ".parquet")
DISTRICT_DIGITS = (2, 4, 6, 9, 12)
CODED_OPTIONS = {
    "unit_type": "unit_type",
    "group": "target_group",
    "channel": "channel",
    "measure": "measure",
}


def run_export(options: argparse.Namespace, console: Console) -> int:
    """Writes the facts that count now, with --all those too that do not, to a file."""
    target: Path = options.to
    if target.suffix.lower() not in FORMATS:
        raise WrongUsage(console.say("bad_ending", path=target))
    selection = selection_of(options, console)
    language = cast("Language", options.language or console.language)
    kind = cast("Format", target.suffix.lower()[1:])
    store = open_or_explain(options.store, console)
    from etl.export import write_facts
    from etl.trouble_words import file_words

    try:
        frame = select_facts(exported_facts(store, options.all), selection)
        write_facts(
            frame, target, kind, language, filters_said(options, language), state_said(store, frame, language)
        )
        leave_trace(store, console, "downloaded", target.name, options.by, {"rows": len(frame)})
    except OSError as error:
        raise WrongUsage(
            console.say("not_written", path=target, reason=file_words(console, error))
        ) from error
    finally:
        store.close()
    console.tell("exported", rows=len(frame), path=target)
    return ALL_READ


def exported_facts(store: Store, everything: bool) -> pd.DataFrame:
    """The facts that count; with `everything` also the others, `counts` telling them apart."""
    import pandas as pd

    counted = store.counted()
    if not everything:
        return counted
    others = store.uncounted()
    both = pd.concat([counted.assign(counts=True, decided_by=""), others.assign(counts=False)])
    texts = [name for name in others.columns if isinstance(others[name].dtype, pd.CategoricalDtype)]
    both[texts] = both[texts].astype("category")  # joining different categories makes plain texts of them
    return both.sort_values("fact_id", ignore_index=True)


def selection_of(options: argparse.Namespace, console: Console) -> Selection:
    """The filters of the command line. WrongUsage where a code is unknown."""
    for option, column in CODED_OPTIONS.items():
        known = code_names(column, "en")
        for value in getattr(options, option):
            if value not in known:
                name = "--" + option.replace("_", "-")
                words = {"option": name, "value": value, "known": " ".join(known)}
                raise WrongUsage(console.say("bad_code", **words))
    for value in options.district:
        if not (value.isascii() and value.isdigit() and len(value) in DISTRICT_DIGITS):
            raise WrongUsage(console.say("bad_district", value=value))
    return Selection(
        start=options.period.start if options.period else None,
        end=options.period.end if options.period else None,
        districts=options.district,
        units=options.unit,
        unit_types=options.unit_type,
        groups=options.group,
        channels=options.channel,
        measures=options.measure,
    )


def filters_said(options: argparse.Namespace, language: Language) -> list[tuple[str, str]]:
    """The filters as the second sheet of a workbook shows them."""
    from etl.export_words import column_title, value_names

    pairs = []
    if options.period:
        pairs.append((Console(language).say("period"), f"{options.period.start}..{options.period.end}"))
    for option, column in {"district": "district_code", "unit": "unit", **CODED_OPTIONS}.items():
        names = value_names(column, language)
        if values := [names.get(value, value) for value in getattr(options, option)]:
            pairs.append((column_title(column, language), "、".join(values)))
    return pairs


def state_said(store: Store, frame: pd.DataFrame, language: Language) -> list[tuple[str, str]]:
    """The state of the data as the second sheet of a workbook shows it."""
    console = Console(language)
    samples = "yes" if len(frame) and bool(frame["sample"].any()) else "no"
    return [
        (console.say("exported_at"), datetime.now(UTC).isoformat(timespec="seconds")),
        (console.say("data_version"), str(store.data_version())),
        (console.say("samples"), console.say(samples)),
        (console.say("estimated"), str(int((frame["qualifier"] != "exact").sum()))),
        (console.say("doubtful"), str(int(frame["doubtful"].sum()))),
    ]


def run_submissions(options: argparse.Namespace, console: Console) -> int:
    """Lists what has been stored, the newest first, in columns parted by tabs."""
    frame = open_or_explain(options.store, console).submissions().drop(columns=["layout_key", "rulings"])
    if frame.empty:
        console.tell("no_submissions")
        return ALL_READ
    console.write("\t".join(frame.columns))
    for row in frame.itertuples(index=False, name=None):
        console.write("\t".join(_one_line(value) for value in row))
    return ALL_READ


def _one_line(value: object) -> str:
    return " ".join(str("" if value is None else value).split())


def run_withdraw(options: argparse.Namespace, console: Console) -> int:
    """Takes a submission out of all figures."""
    store = open_or_explain(options.store, console)
    return _change(store, store.withdraw, ("withdrawn", "withdrawn_before"), options, console)


def run_reinstate(options: argparse.Namespace, console: Console) -> int:
    """Lets a withdrawn submission count again."""
    store = open_or_explain(options.store, console)
    return _change(store, store.reinstate, ("reinstated_now", "not_withdrawn"), options, console)


def _change(
    store: Store,
    change: Callable[..., bool],
    words: tuple[str, str],
    options: argparse.Namespace,
    console: Console,
) -> int:
    """`words`: the keys of what is told when something changed and when it stood so before."""
    from etl.store import UnknownSubmission

    try:
        done = change(options.submission, by=options.by, reason=options.reason)
    except UnknownSubmission as error:
        raise WrongUsage(console.say("unknown_submission", submission=options.submission)) from error
    console.tell(words[0] if done else words[1], **describe_info(console, store.info(options.submission)))
    return ALL_READ
