"""The brief's documents through LibreOffice: they open, and what is drawn is what was written."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date

import pytest

from tests.unit.briefs import APRIL, brief_of, speak, written_of
from tests.unit.test_brief_sentences import WITH_BASES, exact_cube
from ui.brief import pdf
from ui.brief.pdf import NoPdf, as_pdf, office
from ui.brief.slides import slide_show
from ui.brief.word import word_document
from ui.brief.written import Masthead

NO_OFFICE = "no LibreOffice: the brief's PDF was not tried (Debian: libreoffice-writer, libreoffice-impress)"
MASTHEAD = Masthead("龙陵县反诈办", "3", date(2023, 5, 4))


@pytest.fixture
def written(monkeypatch):
    speak(monkeypatch, "zh")
    cube = exact_cube()
    return written_of(cube, brief_of(cube, APRIL, WITH_BASES))


def words_of(content: bytes, folder) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("no pdftotext (Debian: poppler-utils)")
    (folder / "brief.pdf").write_bytes(content)
    done = subprocess.run(["pdftotext", "-raw", folder / "brief.pdf", "-"], capture_output=True, check=True)
    return "".join(done.stdout.decode().split())


@pytest.mark.skipif(not office(), reason=NO_OFFICE)
def test_the_word_document_as_pdf_has_the_words_the_footnotes_and_the_figures_of_the_charts(
    written, tmp_path
):
    content = as_pdf(word_document(written, MASTHEAD))
    assert content.startswith(b"%PDF")
    words = words_of(content, tmp_path)
    for expected in (
        "反诈宣传工作简报",
        "第3期",
        "2023年5月4日",
        "表1第1—4行“合计”栏",
        "龙陵县反诈办",
        "—1—",
    ):
        assert expected in words
    assert "占77.8%" in words
    for value in ("12,300", "3,000", "500"):
        assert words.count(value) >= 2  # in a table and at a bar of a chart


@pytest.mark.skipif(not office(), reason=NO_OFFICE)
def test_the_slides_open_in_libreoffice(written, tmp_path):
    try:
        content = as_pdf(slide_show(written, MASTHEAD), "pptx")
    except NoPdf as reason:
        if "could not be loaded" in str(reason):
            pytest.skip(NO_OFFICE)
        raise
    words = words_of(content, tmp_path)
    assert "受众人次最多的是龙山镇，1.23万人次" in words
    assert "12,300" in words


def test_without_libreoffice_it_says_so(monkeypatch):
    monkeypatch.setattr(pdf, "office", lambda: None)
    with pytest.raises(NoPdf, match="LibreOffice is not installed"):
        as_pdf(b"")


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_an_office_that_hangs_is_ended(monkeypatch, tmp_path):
    hanging = tmp_path / "soffice"
    hanging.write_text("#!/bin/sh\nsleep 60 & wait\n")
    hanging.chmod(0o755)
    monkeypatch.setattr(pdf, "office", lambda: str(hanging))
    monkeypatch.setattr(pdf, "SECONDS", 0.2)
    with pytest.raises(NoPdf, match="longer than"):
        as_pdf(b"")


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_an_office_that_fails_gives_its_reason(monkeypatch, tmp_path):
    failing = tmp_path / "soffice"
    failing.write_text("#!/bin/sh\necho 'source file could not be loaded' >&2\n")
    failing.chmod(0o755)
    monkeypatch.setattr(pdf, "office", lambda: str(failing))
    with pytest.raises(NoPdf, match="source file could not be loaded"):
        as_pdf(b"")
