"""What an Office package says of itself under the properties that users define."""

from __future__ import annotations

from etl.formats.grid import UnreadableFile
from etl.formats.package import Package

_PART = "docProps/custom.xml"


def property_of(package: Package, name: str) -> str:
    """The text of a property, '' where there is none. A damaged list of properties does no harm to a file."""
    if package.find(_PART) is None:
        return ""
    try:
        root = package.tree_of(_PART)
    except UnreadableFile:
        return ""
    for one in root:
        if one.tag.rpartition("}")[2] == "property" and one.get("name") == name:
            return "".join(one.itertext()).strip()
    return ""
