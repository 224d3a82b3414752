"""Kills commands at random moments and looks at what they leave: `python -m tests.crash.kill --help`.

A command runs in a child that is forked off this process, which has imported everything: every line from opening the
store to the last COMMIT is the command's own. SIGKILL comes at a moment that is spread evenly over the command's whole
duration, every third time as a COMMIT is under way; who has ended by then does not count as killed. Each round has a store
of its own, which is then looked at (`checks`), the command is started again, and the record must be that of an undisturbed
run.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import Pool

from etl.store import Store, open_store
from etl.store.engine import open_engine, store_url
from tests.crash.checks import Rows, faults_of, figures_of, record_of
from tests.crash.commands import COMMANDS, Command, fill, make_folder, read, sample_files
from tests.crash.places import Place, open_place

MEASURED = 2  # undisturbed runs; the fastest says how long a command takes
AIMED = 3  # every third child is killed just as it commits; the others whenever it may be
COMMIT_SECONDS = 0.004
BEYOND = 1.2  # of that, since the machine is not always as fast
ENDED, KILLED = (
    0.9,
    1.05,
)  # by which the time is shortened and lengthened after a child that ended before and one that did not
MOST = 3  # attempts for one kill, where many end before

# Where a child was when it died, by the last thing that it had told.
STAGES = {
    "": "before",
    "B": "in a transaction",
    "C": "in a commit",
    "D": "after a commit",
    "E": "after its end",
}


@dataclass(slots=True)
class Report:
    """What became of the rounds of one command on one engine."""

    command: str
    engine: str
    seed: int
    seconds: float = 0.0
    stages: Counter[str] = field(default_factory=Counter)
    killed: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    faults: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The report in lines: faults last."""
        stages = ", ".join(f"{name} {self.stages[name]}" for name in STAGES.values() if self.stages[name])
        attempts = sum(self.stages.values())
        return [
            f"{self.command} on {self.engine}, seed {self.seed}: {attempts} attempts of {self.seconds * 1000:.0f} ms, "
            f"{self.killed} killed ({stages})",
            f"  acknowledged {self.acknowledged}, stored and not acknowledged {self.unacknowledged}; sound and "
            f"completed {attempts - len({one.partition(':')[0] for one in self.faults})} of {attempts}; losses, "
            f"halves, duplicates: {len(self.faults)}",
            *(f"  {fault}" for fault in self.faults[:20]),
        ]


class Kills:
    """The rounds of one command on one engine; `filled` is the store of `filled_store`, with its folder."""

    def __init__(self, name: str, engine: str, place: Place, folder: Path, filled: str, seed: int) -> None:
        self.command: Command = COMMANDS[name]
        self.place, self.folder = place, folder
        self.chosen = random.Random(f"{seed} {name} {engine}")
        self.report = Report(name, engine, seed)
        self.expected: dict[str, tuple[int, int, int]] = {}
        for path in sample_files():
            _, reading = read(path)
            counts = (len(reading.facts), len(reading.mentions), len(reading.issues))
            self.expected[reading.submission] = counts
        self.commits = 0
        self.within = 0.0  # seconds: the kill comes before them
        # what each round begins with
        self.base = filled if self.command.loaded else self.place.empty()
        self.wanted = self._measure()

    def _fresh(self) -> str:
        bare = "://" not in self.base and not Path(self.base).exists()
        return self.place.empty() if bare else self.place.copy(self.base)

    def _measure(self) -> Rows:
        """The record that an undisturbed run leaves; notes how long the command takes."""
        took: list[float] = []
        wanted: Rows = {}
        for number in range(MEASURED):
            url = self._fresh()
            child = _Child(self.command, url, self.folder)
            child.wait()
            took.append(child.seconds)
            if "E" not in child.marks():
                raise RuntimeError(f"the command fails undisturbed:\n{child.said()}")
            self.commits = child.marks().count("C")
            self.place.settle(url)
            with _opened(url) as (store, engine):
                found = self._look(store, engine)
            if number:
                assert found == wanted, "two undisturbed runs differ"
            wanted = found
            self._tidy(url)
        self.report.seconds = min(took)
        self.within = self.report.seconds * BEYOND
        return wanted

    def _look(self, store: Store, engine: Engine) -> Rows:
        return (record_of if self.command.same_record else figures_of)(store, engine)

    def _tidy(self, url: str) -> None:
        self.place.remove(url)
        shutil.rmtree(self.folder / "backups", ignore_errors=True)

    def round(self, number: int) -> None:
        """Kills one child and looks at what it leaves."""
        url = self._fresh()
        child = _Child(self.command, url, self.folder)
        if number % AIMED or not self.commits:
            child.kill_after(self.chosen.uniform(0, self.within))
        else:
            child.kill_in_commit(self.chosen.randint(1, self.commits), self.chosen.uniform(0, COMMIT_SECONDS))
        self.place.settle(url)
        faults = self._faults(child, url)
        self.report.faults += [f"round {number}: {fault}" for fault in faults]
        marks = child.marks()
        self.report.stages[STAGES[marks[-1:]]] += 1
        self.report.killed += child.killed
        self.within = min(self.within * (KILLED if child.killed else ENDED), self.report.seconds * BEYOND)
        self._tidy(url)

    def _faults(self, child: _Child, url: str) -> list[str]:
        with _opened(url) as (store, engine):
            faults = faults_of(store, engine, self.expected)
            said, done = self.command.said(child.said()), self.command.done(store, self.folder)
        faults += [f"LOST {name}" for name in sorted(said - done)]
        self.report.acknowledged += len(said)
        self.report.unacknowledged += len(done - said) if not self.command.loaded else 0
        again = _Child(self.command, url, self.folder)
        again.wait()
        self.place.settle(url)
        with _opened(url) as (store, engine):
            found = self._look(store, engine)
        differ = [name for name in found if found[name] != self.wanted[name]]
        faults += [f"{name} is not that of an undisturbed run" for name in differ]
        return (
            faults if "E" in again.marks() else [*faults, f"started again it failed: {again.said()[-500:]}"]
        )


class _Child:
    """A forked process that runs a command, tells where it is, and writes what it says into a file."""

    def __init__(self, command: Command, url: str, folder: Path) -> None:
        self._said, self._marks = (tempfile.NamedTemporaryFile(dir=folder) for _ in range(2))  # noqa: SIM115
        started, starting = os.pipe()
        self.killed = False
        self.pid = os.fork()
        if not self.pid:
            self._run(command, url, folder, starting)
        os.close(starting)
        os.read(started, 1)
        os.close(started)
        self._start = time.monotonic()
        self.seconds = 0.0

    def _run(self, command: Command, url: str, folder: Path, starting: int) -> None:
        """In the child: never returns, and runs nothing of the parent's when it ends."""
        try:
            for stream in (1, 2):
                os.dup2(self._said.fileno(), stream)
            sys.stdout, sys.stderr = (os.fdopen(os.dup(1), "w", encoding="utf-8") for _ in range(2))
            gc.freeze()
            _tell(self._marks.fileno())
            os.write(starting, b"S")
            command.run(url, folder)
            os.write(self._marks.fileno(), b"E")
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
        os._exit(0)

    def wait(self) -> None:
        """Lets it come to its end."""
        os.waitpid(self.pid, 0)
        self.seconds = time.monotonic() - self._start

    def kill_after(self, seconds: float) -> None:
        """Kills it so long after its start."""
        time.sleep(max(0.0, self._start + seconds - time.monotonic()))
        self._kill()

    def kill_in_commit(self, number: int, seconds: float) -> None:
        """Kills it so long after its COMMIT of this number was sent, if it comes to that."""
        while self.marks().count("C") < number and not self.marks().endswith("E") and self._lives():
            time.sleep(0.0005)
        time.sleep(seconds)
        self._kill()

    def _lives(self) -> bool:
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def _kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        self.killed = os.WIFSIGNALED(status)

    def marks(self) -> str:
        return Path(self._marks.name).read_text(encoding="ascii")

    def said(self) -> str:
        return Path(self._said.name).read_text(encoding="utf-8", errors="replace")


def _tell(to: int) -> None:
    """Writes B when a write transaction begins, C when its COMMIT is sent, D when it is over."""
    last = [b""]

    def tell(mark: bytes) -> Callable[[Connection], None]:
        def told(connection: Connection) -> None:
            if connection.get_execution_options().get("writes"):
                last[0] = mark
                os.write(to, mark)

        return told

    def over(*_: object) -> None:
        if last[0] == b"C":
            last[0] = b"D"
            os.write(to, b"D")

    event.listen(Engine, "begin", tell(b"B"))
    event.listen(Engine, "commit", tell(b"C"))
    event.listen(Pool, "checkin", over)


@contextlib.contextmanager
def _opened(url: str) -> Iterator[tuple[Store, Engine]]:
    """A store and an engine of our own to look at its tables with."""
    store, engine = open_store(url), open_engine(store_url(url))
    try:
        yield store, engine
    finally:
        engine.dispose()
        store.close()


def filled_store(place: Place, folder: Path) -> str:
    """A store in which there is something to withdraw, read again and decide, and in the folder what it was filled from."""
    make_folder(folder)
    filled = place.empty()
    # in a child: a connection that stays open here would keep the database from being copied
    filler = _Child(replace(COMMANDS["load"], run=fill), filled, folder)
    filler.wait()
    if "E" not in filler.marks():
        raise RuntimeError(f"the store cannot be filled:\n{filler.said()}")
    place.settle(filled)
    return filled


def kill_rounds(kills: Kills, rounds: int) -> Report:
    """Kills a command so many times."""
    for number in range(rounds * MOST):
        if kills.report.killed == rounds:
            break
        kills.round(number)
    return kills.report


def _command(asked: str) -> tuple[str, int]:
    """(name, how often it is killed; 0: as often as the others)."""
    name, _, rounds = asked.partition(":")
    if name not in COMMANDS:
        raise argparse.ArgumentTypeError(f"no command {name}")
    return name, int(rounds or 0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the rounds and prints the report; 1 where anything was lost, halved or doubled."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.kill", description=__doc__)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument(
        "--command", type=_command, action="append", metavar="NAME[:ROUNDS]", help=", ".join(COMMANDS)
    )
    parser.add_argument("--rounds", type=int, default=200, help="how often each is killed")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args(arguments)
    os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
    bad = 0
    for engine in options.engine or ("sqlite", "postgresql"):
        with tempfile.TemporaryDirectory() as name, open_place(engine, Path(name)) as place:
            filled = filled_store(place, folder := Path(name))
            for command, rounds in options.command or [(name, 0) for name in COMMANDS]:
                kills = Kills(command, engine, place, folder, filled, options.seed)
                report = kill_rounds(kills, rounds or options.rounds)
                print("\n".join(report.lines()), flush=True)
                bad += len(report.faults)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
