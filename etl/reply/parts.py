"""An Office package that is edited part by part: what is not touched goes back byte for byte.

Only what `Package` has read with distrust gets here. Source of names and types: ECMA-376 parts 1 and 2.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from etl.formats.package import Package, relation_target

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

_CUSTOM_PART = "docProps/custom.xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # of every property that a user defines
_OPENED = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever a reply is made

Element = Any  # lxml has no types


def parse(plain: bytes) -> Element:
    """The root of a part; nothing is fetched and no entity is expanded."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(plain, parser)


def written(root: Element) -> bytes:
    """A part as bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


class CannotEdit(Exception):
    """The package cannot be edited; `reason` is the code of `words.csv` that says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Parts:
    """The parts of a package by name. Trees that were asked for, not only looked at, are written back on saving."""

    def __init__(self, data: bytes) -> None:
        package = Package(data)
        self.plain = {name: package.bytes_of(name) for name in package.names if not name.endswith("/")}
        self._trees: dict[str, Element] = {}

    def tree(self, name: str) -> Element:
        """The root of a part, to be changed."""
        if name not in self._trees:
            self._trees[name] = self.look(name)
        return self._trees[name]

    def look(self, name: str) -> Element:
        """The root of a part as it stands, to be read only."""
        return self._trees[name] if name in self._trees else parse(self.plain[name])

    def change_text(self, name: str, change: Callable[[bytes], bytes]) -> None:
        """Changes a part as text, which is less work than its tree; what was changed in the tree stays."""
        if name in self._trees:
            self._trees[name] = parse(change(written(self._trees[name])))
        else:
            self.plain[name] = change(self.plain[name])

    def add(self, name: str, plain: bytes, content_type: str) -> None:
        """A new part, or new bytes for one, with its type."""
        self.plain[name] = plain
        self._trees.pop(name, None)
        self.set_type(name, content_type)

    def drop(self, name: str) -> None:
        """Takes a part out, with its type, its relations and all relations that lead to it."""
        for gone in (name, relations_part(name)):
            self.plain.pop(gone, None)
            self._trees.pop(gone, None)
        types = self.tree("[Content_Types].xml")
        for override in types.findall(f"{{{TYPES}}}Override"):
            if override.get("PartName", "").lstrip("/") == name:
                types.remove(override)
        for listing in [part for part in self.plain if part.endswith(".rels")]:
            base = _base_of(listing)
            for relation in list(self.look(listing)):
                inside = relation.get("TargetMode") != "External"
                if inside and relation_target(base, relation.get("Target", "")) == name:
                    self._forget(listing, relation.get("Id"))

    def _forget(self, listing: str, number: str) -> None:
        for relation in list(self.tree(listing)):
            if relation.get("Id") == number:
                self.tree(listing).remove(relation)

    def unused(self, pattern: str) -> str:
        """The first of the names `pattern` with {} as 1, 2, … that no part has."""
        taken = {name.casefold() for name in self.plain}
        number = 1
        while pattern.format(number).casefold() in taken:
            number += 1
        return pattern.format(number)

    def set_type(self, name: str, content_type: str) -> None:
        """Says of which type a part is."""
        types = self.tree("[Content_Types].xml")
        for override in types.findall(f"{{{TYPES}}}Override"):
            if override.get("PartName", "").lstrip("/") == name:
                override.set("ContentType", content_type)
                return
        etree.SubElement(types, f"{{{TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)

    def related(self, name: str, kind: str) -> list[tuple[str, str]]:
        """(relation id, target part) of a part's relations whose type ends with /kind."""
        listing = relations_part(name)
        if listing not in self.plain:
            return []
        return [
            (relation.get("Id"), relation_target(name, relation.get("Target", "")))
            for relation in self.look(listing)
            if relation.get("Type", "").rpartition("/")[2] == kind
            and relation.get("TargetMode") != "External"
        ]

    def relate(self, name: str, kind: str, target: str) -> str:
        """A new relation of a part to another; its id. `kind` as in `related`."""
        listing = relations_part(name)
        if listing not in self.plain:
            empty = etree.Element(f"{{{RELATIONS}}}Relationships", nsmap={None: RELATIONS})
            self.plain[listing] = written(empty)
        relations = self.tree(listing)
        taken = {relation.get("Id") for relation in relations}
        number = 1
        while f"rId{number}" in taken:
            number += 1
        path = posixpath.relpath(target, posixpath.dirname(name) or ".")
        etree.SubElement(
            relations,
            f"{{{RELATIONS}}}Relationship",
            Id=f"rId{number}",
            Type=f"{OFFICE}/{kind}",
            Target=path,
        )
        return f"rId{number}"

    def set_property(self, name: str, value: str) -> None:
        """A document property of the user's kind, in the place of one of this name."""
        if _CUSTOM_PART not in self.plain:
            empty = etree.Element(f"{{{CUSTOM}}}Properties", nsmap={None: CUSTOM, "vt": VALUES})
            self.add(_CUSTOM_PART, written(empty), _CUSTOM_TYPE)
            self.relate("", "custom-properties", _CUSTOM_PART)
        properties = self.tree(_CUSTOM_PART)
        for known in list(properties):
            if known.get("name") == name:
                properties.remove(known)
        numbers = [int(one.get("pid", "1")) for one in properties]
        one = etree.SubElement(
            properties, f"{{{CUSTOM}}}property", fmtid=_FORMAT_ID, pid=str(max([1, *numbers]) + 1), name=name
        )
        etree.SubElement(one, f"{{{VALUES}}}lpwstr").text = value

    def saved(self) -> bytes:
        """The package as bytes."""
        for name, root in self._trees.items():
            if name in self.plain:
                self.plain[name] = written(root)
        names = sorted(self.plain, key=lambda name: name != "[Content_Types].xml")
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                entry = zipfile.ZipInfo(name, _OPENED)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, self.plain[name])
        return content.getvalue()


def relations_part(name: str) -> str:
    """The part that lists the relations of a part; '' is the package itself."""
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels"


def _base_of(listing: str) -> str:
    return re.sub(r"(^|/)_rels/([^/]*)\.rels$", r"\1\2", listing)
