"""What the command line takes: verbs and their options (contract, section 6)."""

from __future__ import annotations

import argparse
import getpass
import os
import re
from datetime import date
from pathlib import Path

from etl import PROGRAM_VERSION
from etl.account_command import add_account_options
from etl.backup_folder import backup_folder
from etl.cluster.option import add_scheduler_option
from etl.meaning.calendar_period import Period
from etl.meaning.period import parse_period_option

PERIOD_FORMS = "2023, 2023-Q2, 2023-04, 2023-W16, 2023-04-17 or 2023-04-01..2023-04-17"
EXIT_STATUSES = "Exit status: 0 all read; 1 some file could not be read; 2 wrong usage."


def build_parser() -> argparse.ArgumentParser:
    """The parser with all verbs."""
    parser = argparse.ArgumentParser(
        prog="python -m etl",
        description="Reads units' spreadsheets and reports into facts, stores them and gives them out again. "
        "读取各单位报送的表格和总结，入库并导出。",
        epilog=EXIT_STATUSES,
    )
    parser.add_argument("--version", action="version", version=f"anti-fraud-campaign {PROGRAM_VERSION}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    _add_normalise(verbs)
    _add_load(verbs)
    _add_export(verbs)
    _add_submissions(verbs)
    _add_template(verbs)
    _add_reply(verbs)
    for verb, words in (
        ("withdraw", "take a submission back: it counts nowhere and stays on record 撤回一份报送"),
        ("reinstate", "let a withdrawn submission count again 恢复一份已撤回的报送"),
    ):
        _add_withdrawal(verbs, verb, words)
    _add_backup(verbs)
    _add_restore(verbs)
    _add_audit(verbs)
    _add_account(verbs)
    return parser


Verbs = argparse._SubParsersAction  # the type that add_subparsers returns has no public name


def _add_verb(verbs: Verbs[argparse.ArgumentParser], verb: str, words: str) -> argparse.ArgumentParser:
    return verbs.add_parser(verb, help=words, description=words, epilog=EXIT_STATUSES)


def _add_reading_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="file, or folder with all below it"
    )
    parser.add_argument("--unit", metavar="U", help="who reports, where the file does not say 填报单位")
    parser.add_argument(
        "--period",
        metavar="P",
        type=_checked_period,
        help=f"{PERIOD_FORMS}, where the file does not say 时间",
    )
    parser.add_argument("--district", metavar="D", help="district, where the file does not say 地区")
    parser.add_argument(
        "--year", metavar="Y", type=_year, help="year of bases, where the file does not say 基数的年份"
    )
    parser.add_argument(
        "--source", metavar="S", help="who counted the bases, where the file does not say 基数的来源"
    )
    parser.add_argument(
        "--processes",
        metavar="N",
        type=_at_least_one,
        default=os.cpu_count() or 1,
        help="child processes that read at once (default: one per core)",
    )


def _add_store_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--store",
        metavar="URL",
        help="SQLite file or database URL (default: the environment's CAMPAIGN_STORE, else data/store/)",
    )


def _add_normalise(verbs: Verbs[argparse.ArgumentParser]) -> None:
    parser = _add_verb(verbs, "normalise", "read files into tables, store nothing 只读取，不入库")
    _add_reading_options(parser)
    for name, words in (
        ("facts", "one row per figure that counts"),
        ("issues", "what a person should look at"),
        ("cells", "how every cell was understood"),
        ("mentions", "what was done and not counted"),
    ):
        parser.add_argument(f"--{name}", metavar=f"{name[0].upper()}.csv", type=Path, help=f"{words}, as CSV")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="print how each sheet was understood, and why 说明每张表是怎样读懂的",
    )
    parser.add_argument(
        "--language", choices=("zh", "en"), help="language of what is printed (default: the terminal's)"
    )


def _add_load(verbs: Verbs[argparse.ArgumentParser]) -> None:
    parser = _add_verb(verbs, "load", "read files and store them 读取并入库")
    _add_reading_options(parser)
    _add_store_option(parser)
    _add_by_option(parser)
    add_scheduler_option(parser)
    parser.add_argument("--sample", action="store_true", help="mark them as samples 标为样例")
    parser.add_argument(
        "--received",
        metavar="DAY",
        type=_day,
        help="the day on which the files came in, such as 2023-05-04, where no received.csv among them (columns "
        "file and received) says it of each; without both it is today 收到日期",
    )
    parser.add_argument(
        "--corrects",
        metavar="ID",
        help="the one file that is given replaces this submission, whatever it says 更正这份报送",
    )


def _add_by_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by", metavar="NAME", default=_user_name(), help="who does it (default: who is logged in)"
    )


def _add_export(verbs: Verbs[argparse.ArgumentParser]) -> None:
    parser = _add_verb(verbs, "export", "write the facts that count now 导出当前计入的数据")
    parser.add_argument("--to", metavar="F", required=True, type=Path, help="F.csv, F.xlsx or F.parquet")
    _add_store_option(parser)
    _add_by_option(parser)
    parser.add_argument("--period", metavar="P", type=_period, help=f"periods that lie inside {PERIOD_FORMS}")
    for name, words in (
        ("district", "a division and all below it, by its code"),
        ("unit", "who reports, by full name"),
        ("unit-type", "code of a kind of unit"),
        ("group", "code of a target group"),
        ("channel", "code of a channel"),
        ("measure", "code of a measure"),
    ):
        words += "; may be given several times"
        parser.add_argument(f"--{name}", metavar="X", action="append", default=[], help=words)
    parser.add_argument(
        "--all", action="store_true", help="also the facts that do not count, with the reason why they do not"
    )
    parser.add_argument(
        "--language", choices=("zh", "en"), help="titles and names in a workbook (default: the terminal's)"
    )


def _add_submissions(verbs: Verbs[argparse.ArgumentParser]) -> None:
    parser = _add_verb(verbs, "submissions", "list what has been stored 列出已入库的报送")
    _add_store_option(parser)


def _add_template(verbs: Verbs[argparse.ArgumentParser]) -> None:
    parser = _add_verb(
        verbs, "template", "write a blank form that reads back without an issue 生成空白填报表"
    )
    parser.add_argument("--unit", metavar="U", default="", help="who will fill it in 填报单位")
    parser.add_argument("--period", metavar="P", type=_checked_period, help=f"{PERIOD_FORMS} 统计期间")
    parser.add_argument("--year", metavar="Y", type=_year, help="of a form of bases: their year 基数的年份")
    parser.add_argument("--to", metavar="F.xlsx", required=True, type=Path, help="where to write it")
    parser.add_argument(
        "--district",
        metavar="D",
        help="the unit's district, by code or full name; needed where its name is shared 地区",
    )
    parser.add_argument(
        "--kind",
        choices=("list", "summary", "bases", "roster"),
        default="list",
        help="list: one row per activity (default) 活动台账; summary: one row per group and channel 汇总表; bases: "
        "population, households and groups of a district 基数表; roster: its units that must report 单位名册; the last "
        "two take --district instead of unit and period",
    )


def _add_reply(verbs: Verbs[argparse.ArgumentParser]) -> None:
    words = "give a sender the file back with its doubts commented 生成带批注的回复，退给报送单位核实"
    parser = _add_verb(verbs, "reply", words)
    parser.add_argument("what", metavar="ID|FILE", help="identifier that `submissions` lists, or a file")
    parser.add_argument(
        "--to",
        metavar="F",
        required=True,
        type=Path,
        help="F.xlsx (F.docx for a document or text), or a folder, where it is named by us",
    )
    _add_store_option(parser)
    parser.add_argument(
        "--language", choices=("zh", "en"), default="zh", help="of comments and list (default: zh)"
    )


def _add_withdrawal(verbs: Verbs[argparse.ArgumentParser], verb: str, words: str) -> None:
    parser = _add_verb(verbs, verb, words)
    parser.add_argument("submission", metavar="ID", help="identifier that `submissions` lists")
    _add_store_option(parser)
    _add_by_option(parser)
    parser.add_argument("--reason", metavar="R", default="", help="why, for the record")


def _add_backup(verbs: Verbs[argparse.ArgumentParser]) -> None:
    words = "write all that is stored into one file, while others go on, and read it again 备份"
    parser = _add_verb(verbs, "backup", words)
    folder = backup_folder()
    words = "a folder, made where missing; else CAMPAIGN_BACKUPS, which the System page looks at"
    parser.add_argument("--to", metavar="DIR", required=folder is None, default=folder, type=Path, help=words)
    parser.add_argument(
        "--keep", metavar="N", type=_at_least_one, help="remove all but the newest N backups of the folder"
    )
    _add_store_option(parser)
    _add_by_option(parser)


def _add_audit(verbs: Verbs[argparse.ArgumentParser]) -> None:
    parser = _add_verb(verbs, "audit", "write who did what and when 导出操作记录")
    parser.add_argument("--to", metavar="F.csv", required=True, type=Path, help="where to write it")
    parser.add_argument("--period", metavar="P", type=_period, help=f"only of these days {PERIOD_FORMS}")
    parser.add_argument(
        "--kind",
        metavar="K",
        action="append",
        default=[],
        help="only of this kind, such as withdrawn or refused",
    )
    _add_store_option(parser)
    _add_by_option(parser)


def _add_account(verbs: Verbs[argparse.ArgumentParser]) -> None:
    words = "give a person a role, disable one, list all; the way to the first administrator 账号和角色"
    parser = _add_verb(verbs, "account", words)
    add_account_options(parser)
    _add_store_option(parser)
    _add_by_option(parser)


def _add_restore(verbs: Verbs[argparse.ArgumentParser]) -> None:
    words = "bring a backup into a store that is empty, on SQLite or PostgreSQL, and compare 恢复"
    parser = _add_verb(verbs, "restore", words)
    parser.add_argument(
        "--from", dest="backup", metavar="DIR", required=True, type=Path, help="its newest backup, or a FILE"
    )
    parser.add_argument("--check", action="store_true", help="only tell whether the backup is whole 只检查")
    _add_store_option(parser)
    _add_by_option(parser)


def _period(text: str) -> Period:
    try:
        return parse_period_option(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _checked_period(text: str) -> str:
    _period(text)
    return text


def _day(text: str) -> date:
    period = _period(text)
    if period.start != period.end:
        raise argparse.ArgumentTypeError(f"{text!r} is no day")
    return period.start


def _year(text: str) -> str:
    if not re.fullmatch(r"20\d\d", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no year from 2000 to 2099")
    return text


def _at_least_one(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 up")
    return int(text)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no account in a container, no such module on Windows
        return ""
