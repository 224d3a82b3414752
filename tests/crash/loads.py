"""`python -m etl load` as it is really started, with its readers: killed in part or in whole, or at once with others.

`python -m tests.crash.loads --help`. Each round has a store of its own, which is looked at afterwards (`checks`); then the
command is started again and every figure must count once.

  whole           the command is killed (SIGKILL): its readers end by themselves
  reader          one of its readers is killed: every other file is stored, and that file is stored or told
  three           three commands load the same folder at once
  backend         the server's process that writes for the command is killed (PostgreSQL)
  server          the server's first process and all others are killed and it is started again (PostgreSQL)
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from etl.store import Store, open_store
from etl.store.engine import WRITER_LOCK, open_engine, store_url
from tests.crash.checks import faults_of
from tests.crash.places import Databases, Place, open_place
from tests.crash.running_load import PATIENCE, STORED, UNREAD, Load, make_files
from tests.postgres import Server, lives

AT_ONCE = 3
START_SECONDS = 2.0


@dataclass(slots=True)
class Rounds:
    """The rounds of one kind on one engine; `told`: what came of them."""

    place: Place
    folder: Path
    figures: dict[str, float]
    chosen: random.Random
    server: Server | None = None
    faults: list[str] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)

    def _begun(self, url: str) -> Load:
        """The command, when it has told some number of files as stored, or at its start where that is none."""
        load = Load(url, self.folder)
        if number := self.chosen.randrange(len(self.figures) * 2 // 3):
            load.runs_until(lambda: len(load.stored()) >= number)
        else:
            time.sleep(self.chosen.uniform(0, START_SECONDS))
        return load

    def whole(self, url: str) -> list[str]:
        """The command is killed."""
        load = self._begun(url)
        with suppress(ProcessLookupError):
            load.process.send_signal(signal.SIGSTOP)  # it starts no reader any more
        readers = load.readers()
        load.process.kill()
        self.told["killed" if load.wait() == -signal.SIGKILL else "ended before"] += 1
        self.told["readers left alone"] += len(readers)
        deadline = time.monotonic() + PATIENCE
        while (left := [pid for pid in readers if lives(pid)]) and time.monotonic() < deadline:
            time.sleep(0.02)
        return [f"reader {pid} lives on" for pid in left] + self._look(url, load.stored())

    def reader(self, url: str) -> list[str]:
        """One of the readers is killed, as the system does where memory is short."""
        load = self._begun(url)
        load.runs_until(lambda: bool(load.readers()))
        readers = load.readers()
        if readers:
            with suppress(ProcessLookupError):
                os.kill(self.chosen.choice(readers), signal.SIGKILL)
        self.told["killed" if readers else "ended before"] += 1
        status, unread = load.wait(), set(UNREAD.findall(load.said()))
        self.told["files told as unread"] += len(unread)
        told = load.stored() | unread
        faults = (
            []
            if len(unread) <= 1 and status == bool(unread)
            else [f"status {status}: {load.errors()[-500:]}"]
        )
        return (
            faults
            + [f"{name} is not told" for name in self.figures.keys() - told]
            + self._look(url, load.stored())
        )

    def three(self, url: str) -> list[str]:
        """The same folder by three at once: each file is stored by one, and the others are told so."""
        loads = [Load(url, self.folder, readers=1) for _ in range(AT_ONCE)]
        statuses = [load.wait() for load in loads]
        said = Counter(found for load in loads for found in STORED.findall(load.said()))
        wanted = {(name, "stored"): 1 for name in self.figures}
        wanted |= {(name, "already stored"): AT_ONCE - 1 for name in self.figures}
        self.told["files told as stored"] += sum(said[name, "stored"] for name in self.figures)
        faults = (
            []
            if statuses == [0] * AT_ONCE
            else [f"status {statuses}: {[one.errors()[-300:] for one in loads]}"]
        )
        return (
            faults
            + ([] if said == wanted else [f"told {said - Counter(wanted)}"])
            + self._look(url, set(self.figures))
        )

    def backend(self, url: str) -> list[str]:
        """The server's process that writes is killed; the server ends all others and recovers by itself."""
        server, before = self._watched(url)
        load = Load(url, self.folder, readers=1)
        number = self.chosen.randrange(len(self.figures) * 2 // 3)
        writers = (
            f"SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = {WRITER_LOCK}"
        )
        found: list[tuple[object, ...]] = []
        with server.connection() as connection:

            def writes() -> bool:
                found[:] = connection.execute(writers).fetchall()
                return bool(found)

            begun = load.runs_until(lambda: len(load.stored()) >= number)
            if begun and load.runs_until(writes, pause=0.001):
                time.sleep(self.chosen.uniform(0, 0.02))
                with suppress(ProcessLookupError):
                    os.kill(int(str(found[0][0])), signal.SIGKILL)
        return self._after_the_server(url, load, before)

    def server_dies(self, url: str) -> list[str]:
        """All processes of the server are killed, as by a machine that goes down, and it is started again."""
        server, before = self._watched(url)
        load = Load(url, self.folder, readers=1)
        number = self.chosen.randrange(len(self.figures) * 2 // 3)
        load.runs_until(lambda: len(load.stored()) >= number)
        server.kill_all()
        load.wait()
        server.start()
        return self._after_the_server(url, load, before)

    def _watched(self, url: str) -> tuple[Server, Store]:
        """The server, and the store as a dashboard has it open all the while."""
        assert self.server is not None
        store = open_store(url)
        assert store.is_empty()
        return self.server, store

    def _after_the_server(self, url: str, load: Load, store: Store) -> list[str]:
        """The command says that it could not go on; who has the store open goes on without an error."""
        status, told = load.wait(), load.stored()
        self.told["broken off" if status else "ended before"] += 1
        faults = []
        # the server may have died before the command had opened the store at all
        not_opened = status == 2 and not told and load.errors().startswith("cannot open the store")
        if (status not in (0, 1) and not not_opened) or (status and "Traceback" in load.errors()):
            faults.append(f"status {status}: {load.errors()[-800:]}")
        self._until_it_answers(url)
        counted = store.counted()  # the dashboard's own connections died too
        lost = told - set(counted["file"])
        store.close()
        return faults + [f"LOST {name}" for name in sorted(lost)] + self._look(url, told)

    def _until_it_answers(self, url: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                assert self.server is not None
                self.server.execute("SELECT 1")
                return
            except Exception:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    def _look(self, url: str, told: set[str]) -> list[str]:
        """What is wrong: something told as stored that is not, a half, or figures other than once each after a second
        start."""
        self.place.settle(url)
        store, engine = open_store(url), open_engine(store_url(url))
        faults = [f"LOST {name}" for name in sorted(told - set(store.submissions()["file"]))]
        faults += faults_of(store, engine, {})
        again = Load(url, self.folder, readers=1)
        if status := again.wait():
            faults.append(f"started again: status {status}: {again.errors()[-500:]}")
        counted = store.counted()[["file", "value"]].to_numpy().tolist()
        if sorted(map(tuple, counted)) != sorted(self.figures.items()):
            faults.append(f"{len(counted)} figures count, of {len(self.figures)} files")
        faults += faults_of(store, engine, {})
        engine.dispose()
        store.close()
        return faults

    def run(self, kind: str, rounds: int) -> None:
        """So many rounds of a kind."""
        act = {"server": self.server_dies}.get(kind) or getattr(self, kind)
        self.faults, self.told = [], Counter()
        for number in range(rounds):
            url = self.place.empty()
            self.faults += [f"round {number}: {fault}" for fault in act(url)]
            self.place.settle(url)
            self.place.remove(url)


KINDS = ("whole", "reader", "three", "backend", "server")
OF_THE_SERVER = ("backend", "server")


@contextmanager
def opened_rounds(engine: str, seed: int) -> Iterator[Rounds]:
    """Rounds on an engine in a folder that goes with them, with a server of their own where one is needed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = make_files(folder / "sent")
        with open_place(engine, folder) as place:
            server = place.server if isinstance(place, Databases) else None
            yield Rounds(place, folder / "sent", figures, random.Random(seed), server)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the rounds and prints the report; 1 where anything was lost, halved, doubled or not told."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.loads", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args(arguments)
    bad = 0
    for engine in options.engine or ("sqlite", "postgresql"):
        with opened_rounds(engine, options.seed) as done:
            for kind in options.kind or KINDS:
                if engine == "sqlite" and kind in OF_THE_SERVER:
                    continue
                done.chosen.seed(f"{options.seed} {kind} {engine}")
                done.run(kind, options.rounds)
                told = ", ".join(f"{what} {count}" for what, count in sorted(done.told.items()))
                print(
                    f"{kind} on {engine}, seed {options.seed}: {options.rounds} rounds of {len(done.figures)} files "
                    f"({told}); losses, halves, duplicates: {len(done.faults)}",
                    *done.faults[:20],
                    sep="\n  ",
                    flush=True,
                )
                bad += len(done.faults)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
