"""Looks into files that the program hands out: is there anything in them that runs, calls or turns?"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

from defusedxml import ElementTree

from etl.csv_text import FORMULA_SIGNS

# What nobody may find in a file for people: it turns the text around it.
TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_FOREIGN_PARTS = re.compile(
    r"externalLinks/|vbaProject|embeddings/.*\.bin|activeX|oleObject|afchunk|attachedTemplate", re.I
)
# Fields of Word that fetch or run; the ones of a page's number are the writer's own.
_OWN_FIELDS = re.compile(r"\s*(PAGE|NUMPAGES)\b")
_OWN_FOOTER = {"&C第 &P 页，共 &N 页"}


def office_formulas(files: Mapping[str, bytes], folder: Path, program: str) -> dict[str, list[str]]:
    """{name: what LibreOffice takes for formulas, links and DDE in it} of workbooks and CSVs, opened by one LibreOffice.

    A CSV is opened as by a double click, with the settings of the program.
    """
    (folder / "in").mkdir(parents=True)
    for name, content in files.items():
        (folder / "in" / name).write_bytes(content)
    command = [
        program, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", "fods", "--outdir", str(folder / "out"), *(str(folder / "in" / name) for name in files),
    ]  # fmt: skip
    home = {**os.environ, "HOME": str(folder)}
    subprocess.run(command, capture_output=True, check=True, timeout=300, env=home)
    found = {}
    for name in files:
        text = (folder / "out" / name).with_suffix(".fods").read_text(encoding="utf-8")
        found[name] = re.findall(r'table:formula="([^"]*)"', text)
        found[name] += re.findall(
            r'<text:a xlink:href="([^"#][^"]*)"|(<table:dde-link)|xlink:href="(http[^"]*)"', text
        )
    return found


def problems(name: str, content: bytes, formulas: str = "") -> list[str]:
    """What is wrong with a file, in words; `formulas` is the pattern of those that are the writer's own."""
    ending = name.rpartition(".")[2]
    if ending in ("xlsx", "docx", "pptx"):
        return [f"{name}: {one}" for one in _package_problems(content, ending, formulas)]
    if ending == "csv":
        return [f"{name}: {one}" for one in _csv_problems(content)]
    text = content.decode("utf-8-sig") if ending == "txt" else ""
    return [f"{name}: a character that turns the text"] if TURNING.search(text) else []


def _csv_problems(content: bytes) -> list[str]:
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    cells = [cell for row in rows for cell in row]
    found = [f"runs: {cell[:60]!r}" for cell in cells if _may_run(cell)]
    return found + [f"turns: {cell[:60]!r}" for cell in cells if TURNING.search(cell)]


def _may_run(cell: str) -> bool:
    bare = re.sub(r"^[\s\x00-\x20\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3000\ufeff]+", "", cell)
    number = re.fullmatch(r"[+-]?\d[\d,]*(\.\d+)?%?", unicodedata.normalize("NFKC", bare))
    return bare[:1] in FORMULA_SIGNS and not number and any(char.isalnum() for char in bare)


def _package_problems(content: bytes, ending: str, formulas: str) -> list[str]:
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        found += [
            f"part {one}"
            for one in names
            if _FOREIGN_PARTS.search(one) and not one.endswith("Worksheet.xlsx")
        ]
        for one in names:
            if one.endswith((".xml", ".rels", ".vml")):
                text = archive.read(one).decode("utf-8")
                ElementTree.fromstring(text)
                found += [f"{one}: {what}" for what in _part_problems(one, text, formulas)]
    return found


def _part_problems(part: str, text: str, formulas: str) -> list[str]:
    found = []
    if part.endswith(".rels") and 'TargetMode="External"' in text:
        found += re.findall(r'Target="[^"]*"[^>]*External', text)
    found += [
        f"formula {one}"
        for one in re.findall(r"<f\b[^>]*>([^<]*)</f>", text)
        if not (formulas and re.match(formulas, one))
    ]
    found += ["link" for _ in re.findall(r"<hyperlink [^>]*r:id=|<w:hyperlink |<a:hlinkClick ", text)]
    found += [
        f"field {one}"
        for one in re.findall(r'<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"', text)
        if not _OWN_FIELDS.match("".join(one))
    ]
    found += [
        f"name {one}"
        for one in re.findall(r'<definedName name="([^"]*)"', text)
        if not one.startswith("_xlnm.")
    ]
    footers = re.findall(r"<(?:odd|even|first)(?:Header|Footer)>([^<]*)<", text)
    found += [f"footer {one}" for one in footers if one.replace("&amp;", "&") not in _OWN_FOOTER]
    found += ["picture" for _ in re.findall(r"<(?:pic:pic|p:pic|xdr:pic)\b", text)]
    return found


def office() -> str | None:
    """LibreOffice, where it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")
