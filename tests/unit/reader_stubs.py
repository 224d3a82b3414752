"""What a reader process may be made to do: read well, crash, hang, take all memory, burn the processor, wait for a file."""

import hashlib
import os
import time
from collections.abc import Callable, Sequence

from etl.limits import Limits
from etl.schema import Reading, Ruling, Supplied


def read(data: bytes, name: str, supplied: Supplied, rulings: Sequence[Ruling]) -> Reading:
    """Acts on the first word of the file."""
    action, _, rest = data.decode("utf-8", "replace").partition(" ")
    if action in TOLD:
        return Reading("", name, title=TOLD[action](rest))
    if action in ACTIONS:
        ACTIONS[action](rest)
    elif action == "foreign":
        return Limits()  # type: ignore[return-value]
    return Reading(
        hashlib.sha256(data).hexdigest()[:16], name, title=supplied.unit, layout_key=str(os.getpid())
    )


def burn(_: str) -> None:
    """Takes the processor for ever."""
    while True:
        pass


def toil(seconds: str) -> None:
    """Takes the processor for so many seconds of it."""
    until = time.process_time() + float(seconds)
    while time.process_time() < until:
        pass


def fail(_: str) -> None:
    """Raises."""
    raise KeyError("a fault of ours")


def write(_: str) -> None:
    """Leaves something behind."""
    with open(os.path.join("/tmp", "written-by-a-reader"), "w") as file:
        file.write("x" * 100)


def hold(path: str) -> None:
    """Waits until there is a file."""
    while not os.path.exists(path):
        time.sleep(0.02)


ACTIONS: dict[str, Callable[[str], object]] = {
    "abort": lambda _: os.abort(),
    "burn": burn,
    "hang": lambda _: time.sleep(60),
    "hold": hold,
    "memory": lambda _: bytearray(10_000_000_000),
    "print": lambda _: print("noise on standard output"),
    "raise": fail,
    "toil": toil,
    "write": write,
}
# What a reader process knows of itself.
TOLD: dict[str, Callable[[str], str]] = {
    "environment": lambda variable: os.environ.get(variable, ""),
    "parent": lambda _: str(os.getppid()),
}


def busy(data: bytes) -> None:
    """Burns the processor for ever."""
    while data is not None:
        pass
