"""What a reader process may be made to do: read well, crash, hang, take all memory, burn the processor."""

import hashlib
import os
import time
from collections.abc import Sequence

from etl.limits import Limits
from etl.schema import Reading, Ruling, Supplied


def read(data: bytes, name: str, supplied: Supplied, rulings: Sequence[Ruling]) -> Reading:
    """Acts on the first word of the file."""
    action = data.split(b" ")[0].decode("ascii", "replace")
    if action == "abort":
        os.abort()
    elif action == "hang":
        time.sleep(60)
    elif action == "burn":
        while True:
            pass
    elif action == "memory":
        bytearray(10_000_000_000)
    elif action == "raise":
        raise KeyError("a fault of ours")
    elif action == "print":
        print("noise on standard output")
    elif action == "write":
        with open(os.path.join("/tmp", "written-by-a-reader"), "w") as file:
            file.write("x" * 100)
    elif action == "foreign":
        return Limits()  # type: ignore[return-value]
    return Reading(
        hashlib.sha256(data).hexdigest()[:16], name, title=supplied.unit, layout_key=str(os.getpid())
    )


def busy(data: bytes) -> None:
    """Burns the processor for ever."""
    while data is not None:
        pass
