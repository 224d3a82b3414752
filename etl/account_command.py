"""The verb for persons: grant, list and disable; the way to the first administrator."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from etl.access.account import Account
from etl.access.policy import ROLES, NotAllowed
from etl.commands import ALL_READ, Console, WrongUsage, open_or_explain
from etl.meaning.divisions import place_of_code

if TYPE_CHECKING:
    from etl.store import Store


def add_account_options(parser: argparse.ArgumentParser) -> None:
    """What is done to whom."""
    parser.add_argument("action", choices=("grant", "list", "disable"), help="what to do 操作")
    parser.add_argument("--person", metavar="P", default="", help="the identity provider's subject 账号标识")
    parser.add_argument("--name", metavar="N", help="the name that stands in the record 姓名")
    parser.add_argument("--role", choices=ROLES[1:], help="viewer, clerk or administrator 角色")
    parser.add_argument(
        "--district",
        metavar="D",
        action="append",
        default=[],
        help="a division, by code, with all below it 地区",
    )
    parser.add_argument("--unit", metavar="U", action="append", default=[], help="a unit, by full name 单位")
    parser.add_argument("--sees-all", action="store_true", help="they limit what is changed only 可查看全部")
    parser.add_argument("--reason", metavar="R", default="", help="why, for the record")


def run_account(options: argparse.Namespace, console: Console) -> int:
    """Records what holds of a person, or lists what holds of all."""
    from etl.store import Overtaken

    if options.action != "list" and not options.person:
        raise WrongUsage(console.say("account_whose"))
    store = open_or_explain(options.store, console)
    try:
        if options.action == "list":
            _list(store, console)
        else:
            before = store.account(options.person) or Account(options.person, options.name or options.person)
            said = (
                _granted(options, console, before)
                if options.action == "grant"
                else replace(before, disabled=True)
            )
            store.set_account(said, by=options.by, reason=options.reason, before=before)
            _tell(said, console)
    except Overtaken as error:
        _list(store, console)
        moment = console.moment(error.at)
        raise WrongUsage(console.say("account_overtaken", by=error.by, at=moment)) from error
    except NotAllowed as error:
        raise WrongUsage(console.say("account_last", name=error.named)) from error
    finally:
        store.close()
    return ALL_READ


def _granted(options: argparse.Namespace, console: Console, before: Account) -> Account:
    if not options.role:
        raise WrongUsage(console.say("account_role"))
    if unknown := [code for code in options.district if place_of_code(code) is None]:
        raise WrongUsage(console.say("account_district", code=unknown[0]))
    return replace(
        before,
        name=options.name or before.name,
        role=options.role,
        districts=tuple(options.district),
        units=tuple(options.unit),
        sees_all=options.sees_all,
        disabled=False,
    )


def _list(store: Store, console: Console) -> None:
    for one in store.accounts():
        _tell(one, console)


def _tell(one: Account, console: Console) -> None:
    scope = ", ".join([*one.districts, *one.units]) or "*"
    role = "disabled" if one.disabled else one.role or "-"
    console.tell("account", person=one.person, name=one.name, role=role, scope=scope)
