"""Parts of files that are the same from file to file, since one program made them all, are understood once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar, cast

Reader = TypeVar("Reader", bound=Callable[..., object])


def kept_when_small(size: int, most: int) -> Callable[[Reader], Reader]:
    """A reader of a part's bytes (and of names beside them) that keeps its last `most` answers to parts of at most `size`
    bytes; larger ones are seldom the same, and would fill the memory. The answers are shared: nobody may change them."""

    def keep(read: Reader) -> Reader:
        kept = lru_cache(maxsize=most)(read)

        @wraps(read)
        def answer(plain: bytes, *names: str) -> object:
            return kept(plain, *names) if len(plain) <= size else read(plain, *names)

        return cast("Reader", answer)

    return keep
