"""Entry point of `python -m etl`."""

import io
import sys

from etl.cli import main
from etl.collecting import collect_seldom
from etl.giving_way import LOADS, give_way

if __name__ == "__main__":
    if sys.argv[1:2] == ["load"]:
        give_way(LOADS)
    if sys.argv[1:2] in (["load"], ["normalise"]):
        collect_seldom()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a Windows console cannot show every file's name
    sys.exit(main())
