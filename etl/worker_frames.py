"""Frames between the server and a reader process: a length, then a pickle of records only.

What comes back from a reader process has touched strangers' files, so only the classes of a reading are built
from it, nothing else that a pickle can name.
"""

from __future__ import annotations

import io
import pickle
import struct
from dataclasses import is_dataclass
from typing import Any, BinaryIO

from etl import schema
from etl.reference import records

_LENGTH = struct.Struct(">Q")
MAX_FRAME_BYTES = 1 << 30
_ALLOWED = {
    *(
        (module.__name__, name)
        for module in (schema, records)
        for name, one in vars(module).items()
        if is_dataclass(one)
    ),
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("copyreg", "__newobj__"),
}


class _RecordUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} is no record")
        return super().find_class(module, name)


def write_frame(stream: BinaryIO, content: Any) -> None:
    """Writes one frame and flushes it."""
    packed = pickle.dumps(content, protocol=5)
    stream.write(_LENGTH.pack(len(packed)))
    stream.write(packed)
    stream.flush()


def read_frame(stream: BinaryIO) -> Any:
    """The next frame. EOFError where the stream ends; UnpicklingError for anything but records."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME_BYTES:
        raise pickle.UnpicklingError("the frame is too long")
    packed = stream.read(length)
    if len(packed) < length:
        raise EOFError
    return _RecordUnpickler(io.BytesIO(packed)).load()
