"""`load --scheduler`: as with processes, to the letter, whatever the files are and whoever dies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import dask
import pytest
from sqlalchemy import create_engine

from etl import cli
from etl.cluster import loader
from etl.cluster.loader import ClusterTrouble, open_cluster
from etl.limits import Limits
from etl.reader_process import Job
from etl.schema import Supplied
from etl.store import open_store
from etl.worker import read_many
from tests.cluster.running import ROOT, Cluster, environment_of, make_certificates, running_cluster
from tests.crash.checks import record_of

STUBS = "tests.unit.reader_stubs:read"
SAMPLES = ROOT / "data" / "samples"


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Two workers of one thread, that speak TLS alone."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is missing: the cluster is NOT tested")
    folder = tmp_path_factory.mktemp("cluster")
    tls = make_certificates(folder)
    with pytest.MonkeyPatch.context() as patch, running_cluster(folder, 2, tls) as running:
        for name, value in environment_of(tls).items():
            patch.setenv(name, value)
        dask.config.refresh()
        yield running
    dask.config.refresh()


def jobs_of(*contents: str) -> list[Job]:
    return [Job(text.encode(), f"{at}.txt", Supplied(unit="龙山所")) for at, text in enumerate(contents)]


def test_a_load_leaves_the_same_record_and_says_the_same(
    cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inbox = tmp_path / "in"
    shutil.copytree(SAMPLES, inbox, ignore=shutil.ignore_patterns("*.py", "*.md"))
    (inbox / "坏.xlsx").write_bytes(b"PK\x03\x04 cut off")
    told, records = [], []
    for way in (["--processes", "2"], ["--scheduler", cluster.address]):
        store = tmp_path / f"{way[0]}.sqlite"

        status = cli.main(["load", str(inbox), "--store", str(store), "--by", "王", *way])

        told.append((status, capsys.readouterr().out))
        opened, engine = open_store(str(store)), create_engine(f"sqlite:///{store}")
        records.append(record_of(opened, engine))
        opened.close()
        engine.dispose()
    assert told[0][0] == 1
    assert told[1] == told[0]
    assert len(records[0]["submission"]) == 23
    assert records[1] == records[0]


def test_a_hostile_file_costs_itself_an_answer_and_the_worker_nothing(cluster: Cluster) -> None:
    jobs = jobs_of("ok", "ok", "abort", "ok", "memory", "foreign", "hang", "raise", "ok")
    limits = Limits(wall_seconds=3)
    with open_cluster(cluster.address) as opened:
        found = [
            (job.name, reading.failed, [issue.code for issue in reading.issues])
            for job, reading in opened.read_many(jobs, limits, STUBS)
        ]
    assert found == [
        (job.name, reading.failed, [issue.code for issue in reading.issues])
        for job, reading in read_many(jobs, 1, limits, STUBS)
    ]
    assert [codes for _, failed, codes in found if failed] == [
        ["reader_crashed"], ["reader_out_of_memory"], ["reader_crashed"], ["reader_timeout"], ["reader_crashed"],
    ]  # fmt: skip
    assert [worker.poll() for worker in cluster.workers] == [None, None]


def test_no_more_files_are_taken_than_wait_for_two_threads(cluster: Cluster) -> None:
    taken = []
    with open_cluster(cluster.address) as opened:
        while opened._threads < 2:  # the second worker may be starting
            opened._ask()
        readings = opened.read_many((taken.append(job) or job for job in jobs_of(*["ok"] * 200)), read=STUBS)

        next(readings)

        assert len(taken) == 1 + 2 + 4 + 8 + 16 + 16
        readings.close()


def test_what_a_killed_worker_was_reading_is_read_by_another_once(cluster: Cluster, tmp_path: Path) -> None:
    released = tmp_path / "released"
    jobs = jobs_of(*[f"hold {released}"] * 30)
    with open_cluster(cluster.address) as opened:
        while opened._threads < 2:
            opened._ask()
        cluster.add_worker()
        lost = cluster.workers.pop(0)
        address = next(worker for worker, pid in opened._client.run(os.getpid).items() if pid == lost.pid)

        def then_kill() -> Iterator[Job]:
            for at, job in enumerate(jobs):
                if at == len(jobs) - 1:
                    while not opened._client.processing(workers=[address])[address]:
                        pass
                    lost.kill()
                    lost.wait()
                    released.touch()
                yield job

        readings = opened.read_many(then_kill(), read=STUBS)
        found = [job.name for job, reading in readings if not reading.failed]
    assert found == [job.name for job in jobs]


def test_a_scheduler_that_dies_ends_the_load_and_the_same_command_completes_it(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for at in range(1, 81):
        text = f"龙山派出所2023年4月反诈宣传统计\n填报单位,发放宣传单（份）\n第{at}派出所,{at}\n"
        (inbox / f"{at:03d}.csv").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "etl", "load", str(inbox), "--store", str(tmp_path / "s.sqlite")]
    with running_cluster(tmp_path, 1) as running:
        environment = {**os.environ, "CAMPAIGN_SCHEDULER": running.address}
        loading = subprocess.Popen(
            command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert loading.stdout is not None
        first = loading.stdout.readline()
        running.scheduler.kill()
        out, error = loading.communicate(timeout=60)
    told = [first, *out.splitlines(keepends=True)]
    assert loading.returncode == 1
    assert 0 < len(told) < 80
    assert all(": stored, " in line for line in told)
    # on a slow machine a line of progress may stand before
    assert error.splitlines()[-1].startswith(f"the cluster's scheduler at {running.address} is gone [")
    assert error.endswith("the same command completes the rest and stores nothing twice\n")

    again = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=True).stdout

    lines = again.splitlines()
    assert sum(": already stored " in line for line in lines) == len(told)
    assert sum(": stored, " in line for line in lines) == 80 - len(told)


def refused(address: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> str:
    """What a load with this scheduler says; it must not have begun."""
    (tmp_path / "a.csv").write_text("x", encoding="utf-8")
    words = ["load", str(tmp_path / "a.csv"), "--store", str(tmp_path / "s.sqlite"), "--scheduler", address]
    assert cli.main(words) == 2
    return capsys.readouterr().err


def test_without_the_packages_it_says_how_to_get_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert "run pip install -r requirements-cluster.txt first [" in refused(
        "tcp://127.0.0.1:1", capsys, tmp_path
    )


def test_a_scheduler_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(loader, "_CONNECT_SECONDS", 1)
    for address in ("tcp://127.0.0.1:1", "nonsense://x"):
        said = refused(address, capsys, tmp_path)
        assert said.startswith(f"the cluster's scheduler at {address} does not answer. Check ")


def test_a_worker_with_another_program_or_clock_is_refused(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with monkeypatch.context() as other:
        other.setattr(loader, "program_identity", lambda: "1.0.0 0123456789ab")
        said = refused(cluster.address, capsys, tmp_path)
    assert f"a machine of the cluster at {cluster.address} runs another version of this program" in said
    assert said.endswith("; 1.0.0 0123456789ab]\n")
    with monkeypatch.context() as other:
        other.setattr(loader, "_CLOCKS_APART_SECONDS", -1)
        assert "is more than 10 minutes apart" in refused(cluster.address, capsys, tmp_path)


def test_a_worker_with_another_program_that_comes_later_reads_nothing(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_cluster(cluster.address) as opened:
        monkeypatch.setattr(loader, "program_identity", lambda: "1.0.0 0123456789ab")
        with pytest.raises(ClusterTrouble, match=r"^other_program: 1\.0\.0 .*; 1\.0\.0 0123456789ab$"):
            list(opened.read_many(jobs_of("ok"), read=STUBS))


def test_a_cluster_without_workers_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(loader, "_CONNECT_SECONDS", 1)
    with running_cluster(tmp_path, 0) as running:
        assert "has had no worker for 1 s. Start dask worker" in refused(running.address, capsys, tmp_path)
