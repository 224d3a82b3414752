"""Entry point of `python -m etl`."""

import io
import sys

from etl.cli import main

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a Windows console cannot show every file's name
    sys.exit(main())
