"""The rooms of `etl/prose` stand on each other in one order only, the one that its first lines name."""

import re
from pathlib import Path

import etl.prose

PROSE = Path(etl.prose.__file__).parent
ROOMS = re.findall(r"^- `(\w+)`:", etl.prose.__doc__ or "", flags=re.MULTILINE)


def test_every_room_is_named_with_its_place() -> None:
    assert sorted(ROOMS) == sorted(path.parent.name for path in PROSE.glob("*/__init__.py"))


def test_a_room_uses_only_those_above_it() -> None:
    upward = []
    for path in sorted(PROSE.glob("*/*.py")):
        for name in re.findall(r"from etl\.prose\.(\w+)", path.read_text(encoding="utf-8")):
            if ROOMS.index(name) > ROOMS.index(path.parent.name):
                upward.append(f"{path.parent.name}/{path.name} uses {name}")
    assert upward == []
