"""The commands that are killed: each as a user starts it, with what it says when something is done for good."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from etl import cli
from etl.access import LOCAL
from etl.access.acting import ActingStore
from etl.doubles.records import ANSWERS, KIND
from etl.normalise import normalise_bytes
from etl.schema import Reading, Ruling, Supplied
from etl.store import Store, open_store
from etl.store.backup import PREFIX, check_backup
from tests.readings import make_fact, make_reading
from ui.upload_batch import Upload, store_uploads

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
# A version and its correction, a report in prose, a list, the reference.
NAMED = ("人口基数表（", "4月份", "幼儿园", "台账（5月）")
RECEIVED = "2023-08-01"
BY = "录入员"


@cache
def sample_files() -> tuple[Path, ...]:
    """The files that are loaded, in the order in which they come."""
    files = (path for path in SAMPLES.iterdir() if path.suffix in (".xlsx", ".xls", ".txt", ".docx"))
    return tuple(sorted(path for path in files if any(name in path.name for name in NAMED)))


@cache
def read(path: Path) -> tuple[bytes, Reading]:
    """A file and its reading, made once: what is tried here is storing."""
    content = path.read_bytes()
    return content, normalise_bytes(content, path.name)


def read_files(
    paths: list[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling] = ()
) -> Iterator[tuple[bytes, Reading]]:
    """In the place of the reader processes, for rounds that are about storing."""
    for path in paths:
        yield read(SAMPLES / path.name)


def make_folder(folder: Path) -> Path:
    """A folder of files as a unit sends them."""
    to = folder / "sent"
    to.mkdir(exist_ok=True)
    for path in sample_files():
        shutil.copyfile(path, to / path.name)
    return to


Names = set[str]


@dataclass(slots=True, frozen=True)
class Command:
    """`run` is the command on a store (URL) with a folder of files; `done` are the names that a store holds of what
    the lines of `said` promise. `loaded`: it needs a store that holds the files. `same_record`: started again it must
    leave the very record of an undisturbed run, else the same figures."""

    run: Callable[[str, Path], None]
    said: Callable[[str], Names]
    done: Callable[[Store, Path], Names]
    loaded: bool = True
    same_record: bool = True


def _etl(url: str, *words: str) -> None:
    cli.main([*words, "--store", url], read_files)


def _load(url: str, folder: Path) -> None:
    _etl(url, "load", str(folder / "sent"), "--by", BY, "--received", RECEIVED)


def _stored_lines(said: str) -> Names:
    found = re.findall(r"^(\S+): (?:already )?(?:stored|roster|bases)", said, re.MULTILINE)
    return set(found)


def _stored(store: Store, folder: Path) -> Names:
    return {*store.submissions()["file"], *store.references()["file"]}


def _upload(url: str, folder: Path) -> None:
    """What the page does when the clerk has looked at the files, confirmed the report and pressed the button."""
    store = open_store(url)
    uploads = []
    for path in sample_files():
        content, reading = read(path)
        upload = Upload(path.name, content, reading, Supplied())
        upload.confirmed = bool(upload.text_figures)
        uploads.append(upload)
    clerk = ActingStore(store, lambda: replace(LOCAL, name=BY))
    for upload in store_uploads(clerk, uploads, date.fromisoformat(RECEIVED)):
        print(f"{upload.name}: stored", flush=True)


def fill(url: str, folder: Path) -> None:
    """The store in which things are withdrawn, read again and decided: the files as samples, one table that two
    villages sent under their own names, and a backup of all in the folder."""
    store = open_store(url)
    for village in ("大坝村", "小田坝村"):
        facts = [
            make_fact(
                n, unit=village, unit_type="community", district_code="530523102", measure=measure, cell=cell
            )
            for n, measure, cell in (
                (274, "leaflets", "C5"),
                (138, "people_reached", "D5"),
                (12, "posters", "E5"),
            )
        ]
        store.add(*make_reading(f"{village}.xlsx", facts, layout=village), by=BY)
    store.close()
    _etl(url, "load", str(folder / "sent"), "--by", BY, "--received", RECEIVED, "--sample")
    _etl(url, "backup", "--to", str(folder / "kept"))


def _report(store: Store) -> str:
    frame = store.submissions()
    return str(frame.loc[frame["file"].str.contains("4月份.*更正"), "submission"].iloc[0])


def _withdraw(url: str, folder: Path) -> None:
    store = open_store(url)
    code = _report(store)
    store.close()
    _etl(url, "withdraw", code, "--by", BY, "--reason", "错")


def _withdrawn(store: Store, folder: Path) -> Names:
    frame = store.submissions()
    return set(frame.loc[frame["status"] == "withdrawn", "submission"])


def _reinstate(url: str, folder: Path) -> None:
    store = open_store(url)
    code = _report(store)
    store.withdraw(code, by=BY, reason="错")
    print(f"{code} “” is withdrawn", flush=True)
    store.reinstate(code, by=BY, reason="没有错")
    print(f"{code} is back", flush=True)


def _samples(url: str, folder: Path) -> None:
    store = open_store(url)
    store.remove_samples(by=BY)
    print("removed", flush=True)
    store.restore_samples(by=BY)
    print("restored", flush=True)


def _read_again(url: str, folder: Path) -> None:
    store = open_store(url)
    for path in sample_files():
        _, reading = read(path)
        if reading.reference is None:
            store.read_again(reading, by=BY, reason="再读")
            print(f"{path.name}: stored", flush=True)


def _again(store: Store, folder: Path) -> Names:
    events = store.events()
    return set(events.loc[events["kind"] == "read_again", "file"])


def _decide(url: str, folder: Path) -> None:
    store = open_store(url)
    pairs = store.doubles().pairs
    for row in pairs.itertuples():
        store.decide_all(KIND, [row.key], ANSWERS[row.relation][0], by=BY)
        print(row.key, flush=True)


def _backup(url: str, folder: Path) -> None:
    _etl(url, "backup", "--to", str(folder / "backups"))


def _whole_backups(store: Store, folder: Path) -> Names:
    """BadBackup where a file bears the name of a backup and is none."""
    found = sorted((folder / "backups").glob(f"{PREFIX}*.sqlite"))
    for path in found:
        check_backup(path)
    return {path.name for path in found}


def _restore(url: str, folder: Path) -> None:
    _etl(url, "restore", "--from", str(folder / "kept"))


def _in_line(pattern: str) -> Callable[[str], Names]:
    return lambda said: set(re.findall(pattern, said, re.MULTILINE))


COMMANDS: dict[str, Command] = {
    "load": Command(_load, _stored_lines, _stored, loaded=False),
    "upload": Command(_upload, _stored_lines, _stored, loaded=False),
    "withdraw": Command(_withdraw, _in_line(r"^(\w+) “.*is withdrawn"), _withdrawn),
    "reinstate": Command(
        _reinstate,
        _in_line("^(.*) is back"),
        lambda store, _: {*store.submissions()["submission"]} - _withdrawn(store, _),
        same_record=False,
    ),
    "samples": Command(_samples, _in_line("^nothing"), lambda store, _: set(), same_record=False),
    "read_again": Command(_read_again, _stored_lines, _again, same_record=False),
    "decide": Command(
        _decide, _in_line("^(.+)$"), lambda store, _: {*store.decisions(KIND)["key"]}, same_record=False
    ),
    "backup": Command(_backup, _in_line(rf"({PREFIX}\S+?\.sqlite)"), _whole_backups),
    "restore": Command(_restore, _in_line("^nothing"), lambda store, _: set(), loaded=False),
}
