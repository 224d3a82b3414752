"""The names of the units on the roster, as a reading follows them: short names and aliases lead to the full name."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from etl.meaning.unit import squeeze_name
from etl.rulings import roster_key
from etl.schema import Ruling
from etl.store.reference_frames import roster_frame


def roster_names(connection: Connection) -> tuple[Ruling, ...]:
    """One ruling of the kind `roster` for each name and county. A name that two units of a county share says
    nothing, and no alias goes before the full name of another unit."""
    meant: defaultdict[tuple[str, ...], dict[str, Ruling]] = defaultdict(dict)
    full: dict[tuple[str, ...], str] = {}
    for row in roster_frame(connection).to_dict("records"):
        name, code = squeeze_name(row["unit"]), row["district_code"]
        full[roster_key(name, code)] = name
        for alias in (name, *map(squeeze_name, row["aliases"])):
            key = roster_key(alias, code)
            ruling = Ruling("roster", (*key, code), name, int(row["unit_row"]), row["by"], row["at"])
            meant[key].setdefault(name, ruling)
    return tuple(
        ruling
        for key, units in meant.items()
        for name, ruling in units.items()
        if name == full.get(key, name) and (len(units) == 1 or name == full.get(key))
    )
