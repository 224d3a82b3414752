"""A Word document as PDF by LibreOffice, where it is installed: a process of its own, in a folder that goes away."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

PROGRAMS = ("soffice", "libreoffice")
WINDOWS = Path(r"C:\Program Files\LibreOffice\program\soffice.exe")
# A brief takes some seconds, the first one of a machine up to half a minute.
SECONDS = 120
# What fontconfig puts in the place of faces that a Linux server has not: the ones with serifs for text and title.
_FACES = {
    "仿宋_GB2312": ("FangSong", "Noto Serif CJK SC"),
    "楷体_GB2312": ("KaiTi", "Noto Serif CJK SC"),
    "方正小标宋简体": ("SimSun", "Noto Serif CJK SC"),
    "仿宋": ("FangSong", "Noto Serif CJK SC"),
    "黑体": ("SimHei", "Noto Sans CJK SC"),
    "Times New Roman": ("Liberation Serif", "Noto Serif CJK SC"),
}


class NoPdf(Exception):
    """LibreOffice did not make a PDF, for the reason that the message gives."""


def office() -> str | None:
    """The LibreOffice of this machine, None where there is none."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    return found or (str(WINDOWS) if WINDOWS.exists() else None)


def as_pdf(content: bytes, suffix: str = "docx") -> bytes:
    """The PDF of a document's bytes. Raises NoPdf when LibreOffice is missing, fails or takes too long."""
    program = office()
    if not program:
        raise NoPdf("LibreOffice is not installed")
    with tempfile.TemporaryDirectory(prefix="brief_", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        (home / f"document.{suffix}").write_bytes(content)
        (home / "fonts.conf").write_text(_font_rules(), encoding="utf-8")
        command = [
            program, "--headless", "--norestore", f"-env:UserInstallation={(home / 'profile').as_uri()}",
            "--convert-to", "pdf", "--outdir", str(home), str(home / f"document.{suffix}"),
        ]  # fmt: skip
        # where the record lies, with the database's password, is nothing for another program
        kept = {name: value for name, value in os.environ.items() if name != "CAMPAIGN_STORE"}
        environment = {**kept, "FONTCONFIG_FILE": str(home / "fonts.conf")}
        errors = _run(command, environment)
        made = home / "document.pdf"
        if not made.exists():
            raise NoPdf(errors or "LibreOffice made no file")
        return made.read_bytes()


def _run(command: list[str], environment: dict[str, str]) -> str:
    """Run LibreOffice to its end and return what it complained of; after SECONDS it is ended with all that it began."""
    own_group = os.name == "posix"
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=own_group,
    ) as process:
        try:
            return process.communicate(timeout=SECONDS)[1].decode(errors="replace").strip()
        except subprocess.TimeoutExpired as error:
            os.killpg(process.pid, signal.SIGKILL) if own_group else process.kill()
            raise NoPdf(f"LibreOffice took longer than {SECONDS} s") from error


def _font_rules() -> str:
    """The system's rules, and before them what stands in for the faces of an official paper."""
    aliases = "".join(
        f'<match target="pattern"><test name="family"><string>{face}</string></test><edit name="family" mode="append" '
        f'binding="strong">{"".join(f"<string>{one}</string>" for one in stand_ins)}</edit></match>'
        for face, stand_ins in _FACES.items()
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include>{aliases}</fontconfig>'
    )
