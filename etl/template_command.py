"""The verb `template`: a blank form for a unit and a period (contract, section 6)."""

from __future__ import annotations

import argparse
from pathlib import Path

from etl.blank_form import (
    REFERENCE_FORMS,
    CannotRead,
    UnknownPlace,
    make_form,
    make_reference_form,
    plan_form,
)
from etl.commands import ALL_READ, Console, WrongUsage


def run_template(options: argparse.Namespace, console: Console) -> int:
    """Writes the form. WrongUsage where it would not read back, or cannot be written."""
    target: Path = options.to
    if target.suffix.lower() != ".xlsx":
        raise WrongUsage(console.say("bad_form_ending", path=target))
    if options.kind in REFERENCE_FORMS:
        return _write_reference_form(options, console)
    if not options.unit.strip():
        raise WrongUsage(console.say("no_unit"))
    if not options.period:
        raise WrongUsage(console.say("no_period"))
    try:
        form = plan_form(options.unit, options.period, options.district or "", options.kind)
        target.write_bytes(make_form(form))
    except UnknownPlace as error:
        raise WrongUsage(console.say("unknown_place", value=options.district)) from error
    except CannotRead as refusal:
        raise WrongUsage(refusal_words(refusal, console)) from refusal
    except OSError as error:
        raise WrongUsage(console.say("not_written", path=target, reason=error.strerror or error)) from error
    console.tell("form_written", path=target, unit=form.unit)
    return ALL_READ


def _write_reference_form(options: argparse.Namespace, console: Console) -> int:
    """A form of bases or a roster for a district."""
    if not options.district:
        raise WrongUsage(console.say("no_district"))
    try:
        options.to.write_bytes(make_reference_form(options.kind, options.district, options.year or ""))
    except UnknownPlace as error:
        raise WrongUsage(console.say("unknown_place", value=options.district)) from error
    except OSError as error:
        raise WrongUsage(
            console.say("not_written", path=options.to, reason=error.strerror or error)
        ) from error
    kind = console.say(f"kind_{options.kind}")
    console.tell("form_written", path=options.to, unit=f"{options.district} {kind}")
    return ALL_READ


def refusal_words(refusal: CannotRead, console: Console) -> str:
    """Why there is no form, with what the reader would say of it, and what to do."""
    if not refusal.issues:
        return console.say("form_other", unit=refusal.form.unit)
    first = refusal.issues[0]
    return console.say(
        "form_unsettled",
        unit=refusal.form.unit,
        message=first.message_zh if console.language == "zh" else first.message_en,
    )
