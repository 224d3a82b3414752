"""Footnotes of a Word document: python-docx 1.2 has none, so the part, its separators and the references are made here."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from ui.brief.official_styles import NOTE_MARK, NOTE_TEXT

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
# The lines between text and notes have these numbers in every document that Word makes.
_SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
# What may stand behind w:footnotePr in the settings (ECMA-376 part 1, 17.15.1.78).
_BEHIND = ("w:endnotePr", "w:compat", "w:docVars", "w:rsids", "m:mathPr", "w:themeFontLang", "w:clrSchemeMapping",
           "w:shapeDefaults", "w:decimalSymbol", "w:listSeparator")  # fmt: skip


class Footnotes:
    """The footnotes of one document, numbered from 1 in the order in which they are added."""

    def __init__(self, document: WordDocument) -> None:
        self._count = 0
        self.element = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in _SEPARATORS.items():
            self.element.append(
                parse_xml(
                    f'<w:footnote {nsdecls("w")} w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" '
                    f'w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
                )
            )
        package = document.part.package
        assert package
        part = XmlPart(PackURI("/word/footnotes.xml"), _TYPE, self.element, package)
        document.part.relate_to(part, _RELATION)
        _announce(document)

    def add(self, paragraph: Paragraph, text: str) -> None:
        """A mark at the end of the paragraph so far, and the note at the foot of its page."""
        self._count += 1
        mark = paragraph.add_run(style="footnote reference")
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(self._count))
        mark._r.append(reference)
        note = OxmlElement("w:footnote")
        note.set(qn("w:id"), str(self._count))
        self.element.append(note)
        line = parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{NOTE_TEXT}"/></w:pPr><w:r><w:rPr><w:rStyle '
            f'w:val="{NOTE_MARK}"/></w:rPr><w:footnoteRef/></w:r></w:p>'
        )
        note.append(line)
        Run(line.add_r(), paragraph).text = " " + text


def _announce(document: WordDocument) -> None:
    """Word looks for the separators' numbers in the settings."""
    settings = document.settings.element
    listed = parse_xml(
        f"<w:footnotePr {nsdecls('w')}>"
        + "".join(f'<w:footnote w:id="{number}"/>' for number in _SEPARATORS)
        + "</w:footnotePr>"
    )
    for child in settings:
        if child.tag in [qn(name) for name in _BEHIND]:
            child.addprevious(listed)
            return
    settings.append(listed)
