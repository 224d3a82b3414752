"""/healthz: whether this process is of use, which is whether its store answers. Anybody may ask; nobody waits long."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from starlette.requests import Request
from starlette.responses import JSONResponse

from etl import PROGRAM_VERSION
from etl.store.probe import StoreAnswer, probe_store
from ui.server.logs import log_event

SLOW = "store_slow"
# Load balancers give up after some five seconds.
PATIENCE_SECONDS = 3.0
# However often somebody asks, the database is asked once a second.
FRESH_SECONDS = 1.0


class Health:
    """The latest answer of the store. A question that hangs is left alone in its thread, and no second is asked."""

    def __init__(
        self,
        probe: Callable[[], StoreAnswer] = probe_store,
        patience: float = PATIENCE_SECONDS,
        fresh: float = FRESH_SECONDS,
    ) -> None:
        self._probe, self._patience, self._fresh = probe, patience, fresh
        self._lock = threading.Lock()
        self._asked: Future[StoreAnswer] | None = None
        self._at = float("-inf")
        self._said: str | None = None

    def wait(self) -> StoreAnswer:
        """The store's answer, or after `patience` seconds that it is slow."""
        try:
            return self._tell(self._ask().result(self._patience))
        except TimeoutError:
            return self._tell(StoreAnswer(SLOW))

    async def answer(self) -> StoreAnswer:
        """The same for the event loop, which goes on meanwhile."""
        waiting = asyncio.shield(asyncio.wrap_future(self._ask()))
        try:
            return self._tell(await asyncio.wait_for(waiting, self._patience))
        except TimeoutError:
            return self._tell(StoreAnswer(SLOW))

    def _ask(self) -> Future[StoreAnswer]:
        with self._lock:
            asked = self._asked
            if asked is not None and (not asked.done() or time.monotonic() - self._at < self._fresh):
                return asked
            self._asked = future = Future[StoreAnswer]()
            # a daemon: a question that hangs must not keep the process from ending
            threading.Thread(target=self._run, args=(future,), name="health", daemon=True).start()
            return future

    def _run(self, future: Future[StoreAnswer]) -> None:
        try:
            answer = self._probe()
        except Exception as error:
            log_event("health_failed", level="ERROR", error=error)
            answer = StoreAnswer("store_failed")
        self._at = time.monotonic()
        future.set_result(answer)

    def _tell(self, answer: StoreAnswer) -> StoreAnswer:
        """A line in the log when the state changes, not each time that somebody asks."""
        if answer.reason != self._said:
            log_event("health", level="WARNING" if answer.reason else "INFO", reason=answer.reason or "ok")
            self._said = answer.reason
        return answer


health = Health()


async def healthz(_: Request) -> JSONResponse:
    """200 with what the store says, 503 with a reason code and nothing else."""
    answer = await health.answer()
    if answer.reason:
        return JSONResponse({"store": answer.reason, "version": PROGRAM_VERSION}, 503)
    return JSONResponse(
        {
            "store": "ok",
            "data_version": answer.data_version,
            "schema": answer.schema,
            "version": PROGRAM_VERSION,
        }
    )
