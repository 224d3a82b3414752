"""Disks that are full or read-only, stores that go away, locks and clocks: a clear answer, nothing half-written, and all
is well again in the same process once the cause is gone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy.exc import SQLAlchemyError

from etl.cli import main
from etl.schema import Reading, submission_of
from etl.store import Store, open_store
from etl.store import engine as engine_module
from etl.store.clock import TRUSTED
from etl.store.engine import open_engine, store_url
from etl.store.trouble import ClockBehind, trouble_of
from tests.crash.checks import faults_of
from tests.postgres import Server, running_server
from tests.readings import make_fact, make_reading


def big(name: str) -> tuple[Reading, bytes]:
    """A file of half a megabyte, most of it its own bytes."""
    reading, _ = make_reading(name, [make_fact(n, cell=f"C{n}") for n in range(1, 50)])
    content = os.urandom(500_000)
    reading.submission = submission_of(content)
    for fact in reading.facts:
        fact.submission = reading.submission
    return reading, content


def sound(url: str, store: Store) -> list[str]:
    engine = open_engine(store_url(url))
    try:
        return faults_of(store, engine, {})
    finally:
        engine.dispose()


def refused(store: Store, reading: Reading, content: bytes) -> str | None:
    """What has happened, by the answer to storing a file; nothing of it may be there."""
    with pytest.raises((SQLAlchemyError, ClockBehind)) as caught:
        store.add(reading, content)
    return trouble_of(caught.value)


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 4 MB, in a folder that the server's user can look into."""
    folder = Path(tempfile.mkdtemp(prefix="disk", dir="/tmp"))
    mounting = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mounting, capture_output=True).returncode:
        folder.rmdir()
        pytest.skip("no disk can be mounted here: full and read-only disks are NOT tried")
    folder.chmod(0o755)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
    folder.rmdir()


def fill_up(folder: Path) -> Path:
    """The file that takes all the room there was."""
    ballast = folder / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    return ballast


def remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


def test_a_full_disk_refuses_a_file_whole_and_takes_it_when_there_is_room(small_disk: Path) -> None:
    url = str(small_disk / "s.sqlite")
    store = open_store(url)
    store.add(*make_reading("一", [make_fact(5)]))
    ballast = fill_up(small_disk)
    late = big("大")

    assert refused(store, *late) == "full"
    assert store.counted()["value"].tolist() == [5.0]

    ballast.unlink()
    assert sound(url, store) == []
    assert store.add(*late).status == "stored"
    assert sound(url, store) == []
    store.close()


def test_a_read_only_disk_can_be_looked_at_and_written_again_afterwards(
    small_disk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = str(small_disk / "s.sqlite")
    store = open_store(url)
    reading, content = make_reading("一", [make_fact(5)])
    store.add(reading, content)
    store.close()  # no disk becomes read-only while somebody has a file of it open to write
    remount(small_disk, "ro")

    assert refused(store, *make_reading("二", [make_fact(7)])) == "read_only"
    assert store.counted()["value"].tolist() == [5.0]
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert main(["withdraw", reading.submission, "--store", url]) == 1
    assert capsys.readouterr().err.startswith("没有完成：数据库现在只能读、不能写")
    assert main(["backup", "--to", str(small_disk / "b"), "--store", url]) == 2
    assert "数据库现在只能读、不能写" in capsys.readouterr().err

    remount(small_disk, "rw")
    assert store.add(*make_reading("二", [make_fact(7, unit="别所")])).status == "stored"
    assert sound(url, store) == []
    store.close()


def test_nothing_is_written_into_a_file_that_was_removed(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    store = open_store(str(path))
    store.add(*make_reading("一", [make_fact(5, unit="甲所")]))
    key = store.version_key()
    away = tmp_path / "away.sqlite"
    path.rename(away)

    assert refused(store, *make_reading("二", [make_fact(7)])) == "gone"
    assert not path.exists()  # an empty file in its place would look like an empty record

    away.rename(path)
    assert store.add(*make_reading("二", [make_fact(7, unit="乙所")])).status == "stored"
    assert store.version_key() != key
    assert sorted(store.counted()["value"]) == [5.0, 7.0]
    assert sound(str(path), store) == []
    store.close()


def test_another_store_in_the_same_place_is_read_from_its_beginning(tmp_path: Path) -> None:
    path, other = tmp_path / "s.sqlite", tmp_path / "t.sqlite"
    for place, value in ((path, 5.0), (other, 8.0)):
        made = open_store(str(place))
        made.add(*make_reading("甲", [make_fact(value, unit=f"所{value:g}", target_group="elderly")]))
        made.close()
    store = open_store(str(path))
    assert store.counted()["value"].tolist() == [5.0]
    key = store.version_key()

    other.replace(path)

    assert store.version_key() != key  # though both have the same number of changes
    assert store.counted()[["unit", "value"]].to_dict("records") == [{"unit": "所8", "value": 8.0}]
    store.add(*make_reading("乙", [make_fact(1, unit="所8", measure="posters")]))
    assert store.counted()["unit"].tolist() == ["所8", "所8"]
    assert sound(str(path), store) == []
    store.close()


def test_a_lock_that_lasts_too_long_is_said_and_the_next_try_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "BUSY_MILLISECONDS", 50)
    url = str(tmp_path / "s.sqlite")
    store = open_store(url)
    with closing(sqlite3.connect(url, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refused(store, *make_reading("一", [make_fact(5)])) == "busy"
        other.execute("ROLLBACK")

    assert store.add(*make_reading("一", [make_fact(5)])).status == "stored"
    store.close()


@pytest.mark.postgres
def test_a_writer_that_keeps_postgresql_waiting_is_said_and_the_next_try_works(
    postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "BUSY_MILLISECONDS", 50)
    url = postgres.url(postgres.make_database())
    store, other = open_store(url), open_engine(store_url(url))
    with engine_module.writing(other):
        assert refused(store, *make_reading("一", [make_fact(5)])) == "busy"

    assert store.add(*make_reading("一", [make_fact(5)])).status == "stored"
    other.dispose()
    store.close()


@pytest.mark.postgres
def test_a_server_that_stops_is_said_and_the_same_store_goes_on_after_its_start(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_server() as server:
        url = server.url(server.make_database())
        store = open_store(url)
        reading, content = make_reading("一", [make_fact(5)])
        store.add(reading, content)
        server.stop()

        assert refused(store, *make_reading("二", [make_fact(7)])) == "unreachable"
        monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
        assert main(["withdraw", reading.submission, "--store", url]) == 2
        assert "数据库服务器没有应答" in capsys.readouterr().err
        with pytest.raises(SQLAlchemyError):
            store.counted()

        server.start()
        assert store.counted()["value"].tolist() == [5.0]  # the first question after it, without an error
        assert store.add(*make_reading("二", [make_fact(7, unit="别所")])).status == "stored"
        server.stop("immediate")
        server.start()
        assert store.withdraw(reading.submission, by="", reason="")
        assert sound(url, store) == []
        store.close()


@pytest.mark.postgres
def test_a_full_disk_under_postgresql_refuses_a_file_whole(small_disk: Path, postgres: Server) -> None:
    subprocess.run(["mount", "-o", "remount,size=24m", str(small_disk)], check=True)
    place = small_disk / "space"
    place.mkdir()
    if os.geteuid() == 0:
        shutil.chown(place, "postgres")
    small_disk.chmod(0o755)  # mounting it again has set it anew
    postgres.execute(f"CREATE TABLESPACE small LOCATION '{place}'")
    name = postgres.make_database()
    postgres.execute(f"ALTER DATABASE {name} SET TABLESPACE small")
    url = postgres.url(name)
    store = open_store(url)
    store.add(*make_reading("一", [make_fact(5)]))
    ballast = fill_up(small_disk)
    late = big("大")

    assert refused(store, *late) == "full"
    assert store.counted()["value"].tolist() == [5.0]

    ballast.unlink()
    assert store.add(*late).status == "stored"
    assert sound(url, store) == []
    store.close()
    postgres.execute(f"DROP DATABASE {name} WITH (FORCE)")
    postgres.execute("DROP TABLESPACE small")


def at(moments: list[str]) -> Callable[[], str]:
    return lambda: moments[0]


def test_a_clock_that_was_set_back_writes_nothing_false(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = ["2033-05-04T08:00:00+00:00"]
    url = str(tmp_path / "s.sqlite")
    store = open_store(url, at(now))
    reading, content = make_reading("一", [make_fact(5)])
    store.add(reading, content)

    now[0] = "2033-05-04T07:00:00+00:00"  # an hour: what comes in now is not older than what came before
    store.withdraw(reading.submission, by="", reason="")
    assert store.events()["at"].tolist() == ["2033-05-04T08:00:00+00:00"] * 2

    now[0] = "2031-05-04T08:00:00+00:00"
    assert refused(store, *make_reading("二", [make_fact(7)])) == "clock"
    monkeypatch.setenv("LC_ALL", "C")
    assert main(["reinstate", reading.submission, "--store", url]) == 1
    assert capsys.readouterr().err.endswith(
        "more than a day before the newest entry of the record (2033-05-04 08:00 UTC), so nothing was written. "
        "Set the clock right; where it is right and the record is not, set CAMPAIGN_CLOCK_IS_RIGHT=1\n"
    )
    assert store.counted().empty

    monkeypatch.setenv(TRUSTED, "1")
    assert store.reinstate(reading.submission, by="", reason="")
    assert store.events()["at"].tolist()[-1] == "2031-05-04T08:00:00+00:00"
    assert sound(url, store) == []
    store.close()
