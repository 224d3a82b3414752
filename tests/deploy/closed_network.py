"""What an operator does with the archive where no network can be reached.

Run by test_bundle.py inside a network namespace of its own, whose loopback is all that there is. Prints what came of
each step as JSON.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser.conftest import PATIENCE, answers, free_port, start_chromium
from tests.browser.runs import settle

START_SECONDS = 120


def unpack(archive: Path, folder: Path) -> Path:
    """The one folder that the archive makes."""
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    (made,) = folder.iterdir()
    return made


def routes() -> list[str]:
    """The ways out of this namespace."""
    return Path("/proc/net/route").read_text(encoding="utf-8").splitlines()[1:]


def environment(home: Path) -> dict[str, str]:
    """Nothing of what the tests run with."""
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}


def run(home: Path, *command: str | Path) -> str:
    """Standard output and errors of a command that must succeed."""
    done = subprocess.run(
        [str(part) for part in command],
        env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{command}: {done.returncode}\n{done.stdout}")
    return done.stdout


def figures(campaign: Path, home: Path) -> str:
    """The sums on the data page of a running dashboard, started and stopped for it."""
    port = free_port()
    log = home / "dashboard.log"
    with log.open("wb") as sink:
        server = subprocess.Popen(
            [campaign, "serve", "--server.port", str(port)], env=environment(home), stdout=sink, stderr=sink
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not answers(f"http://127.0.0.1:{port}/_stcore/health"):
            if server.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(log.read_text(errors="replace"))
            time.sleep(0.2)
        with sync_playwright() as playwright:
            browser = start_chromium(playwright)
            page = browser.new_page(locale="zh-CN")
            page.goto(f"http://127.0.0.1:{port}/data")
            settle(page)
            expect(page.get_by_text("条数据计入")).to_be_visible()
            said = page.locator("p", has_text="条数据计入").inner_text()
            browser.close()
        return said
    finally:
        server.terminate()
        server.wait()


def main(archive: Path, folder: Path) -> dict[str, object]:
    """Install, load, look; then the same archive over an older version: what was stored is still there."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    expect.set_options(timeout=PATIENCE)
    home, place = folder / "home", folder / "installed"
    home.mkdir()
    unpacked = unpack(archive, folder / "unpacked")
    campaign = place / "campaign"
    told: dict[str, object] = {"routes": routes()}
    told["installed"] = run(home, unpacked / "install.sh", "--user", place, "--python", sys.executable)
    told["version"] = run(home, campaign, "--version")
    run(home, campaign, "load", place / "current" / "program" / "data" / "samples", "--sample")
    told["figures"] = figures(campaign, home)
    run(home, campaign, "export", "--to", home / "facts.csv")
    with (home / "facts.csv").open(encoding="utf-8-sig", newline="") as table:
        told["exported"] = len(list(csv.DictReader(table)))
    told["again"] = run(home, unpacked / "install.sh", "--user", place, "--python", sys.executable)
    told["backups_before"] = len(list((place / "backups").glob("*.sqlite")))

    shutil.copytree(
        place / "releases" / told["version"].split()[1], place / "releases" / "0.9.0", symlinks=True
    )
    (place / "current").unlink()
    (place / "current").symlink_to("releases/0.9.0")
    told["upgraded"] = run(home, unpacked / "install.sh", "--user", place, "--python", sys.executable)
    told["current"] = (place / "current").readlink().as_posix()
    told["backups"] = len(list((place / "backups").glob("*.sqlite")))
    told["whole"] = run(home, campaign, "restore", "--from", place / "backups", "--check")
    told["figures_after"] = figures(campaign, home)
    return told


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2])), ensure_ascii=False))
