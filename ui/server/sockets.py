"""What Streamlit leaves undone on the socket that the server listens on."""

from __future__ import annotations

import os
import socket
from contextlib import suppress

# The numbers of open files of this process, where the system lists them (Linux, macOS).
_OPEN = "/dev/fd"


def send_at_once() -> int:
    """Turns TCP_NODELAY on for every connection that will come; to how many listening sockets this was done.

    Streamlit binds the socket itself and names no protocol, and asyncio turns it on only where that names TCP. Without it
    whatever is written in two parts waits for the other side to confirm the first, 40 ms where that waits in turn: each
    answer to a browser that comes for the first time, and each redraw. What is accepted has it from the socket that listens.
    """
    done = 0
    for name in os.listdir(_OPEN) if os.path.isdir(_OPEN) else ():
        with suppress(OSError), socket.socket(fileno=os.dup(int(name))) as held:
            inet = held.family in (socket.AF_INET, socket.AF_INET6) and held.type == socket.SOCK_STREAM
            if inet and held.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                held.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                done += 1
    return done
