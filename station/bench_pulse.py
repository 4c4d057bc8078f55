"""The pulse of a bench: what the supervisor's wall shows of it, sent while the bench has nothing else to do.

It is no operation: it is never journalled, never asked again, and a base that is away simply does not hear it. So it
must never be in the way: at most one in five seconds, only when nothing is under way, and never while scans wait.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from statistics import median
from typing import Any

from station.audits.spoken import calm, written
from station.clock import now
from station.commands import Act
from station.health import DeviceHealth, Health
from station.screens import Screen
from station.verdicts import Tone, Verdict

log = logging.getLogger(__name__)
Pulse = dict[str, Any]
LEAST_S, MOST_S = 5.0, 10.0          # between two pulses: when something changed, when nothing did
REST_S = 15.0                        # after one that did not arrive
HOUR_S, MINUTE_S = 3600.0, 60.0
LATENCIES = 20
SLOWEST_MS = 60_000
DEVICES = 12
REFUSING = (Tone.REFUSED, Tone.HELD)


class Tally:
    """Scans and refusals of the last hour by the minute, and how long the last verdicts took."""

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._began_s = clock_s()
        self._minutes: deque[list[int]] = deque()      # minute, scans, refusals
        self._latencies: deque[int] = deque(maxlen=LATENCIES)
        self._verdict_s: float | None = None
        self.verdict: Verdict | None = None            # the last one, cleared or not

    def scanned(self, act: Act, verdict: Verdict) -> None:
        """One scan and what was said to it. An act of a key or a button is none; it only tells the time."""
        self.verdict, self._verdict_s = verdict, self._clock_s()
        if not (act.raw or act.scanner):
            return
        minute = int(self._verdict_s // MINUTE_S)
        if not self._minutes or self._minutes[-1][0] != minute:
            self._minutes.append([minute, 0, 0])
        self._minutes[-1][1] += 1
        self._minutes[-1][2] += verdict.tone in REFUSING
        took_ms = round((now() - act.at).total_seconds() * 1000)
        if 0 <= took_ms <= SLOWEST_MS:                 # a clock that was set meanwhile tells nothing
            self._latencies.append(took_ms)

    def of_the_hour(self) -> tuple[int, int]:
        oldest = (self._clock_s() - HOUR_S) // MINUTE_S
        while self._minutes and self._minutes[0][0] <= oldest:
            self._minutes.popleft()
        return sum(minute[1] for minute in self._minutes), sum(minute[2] for minute in self._minutes)

    def counted_s(self) -> float:
        return min(HOUR_S, self._clock_s() - self._began_s)

    def verdict_age_s(self) -> float:
        return self._clock_s() - self._verdict_s if self._verdict_s is not None else 0.0

    @property
    def latency_ms(self) -> int | None:
        return round(median(self._latencies)) if self._latencies else None


class Heart:
    """Says when a pulse is due. `beat` is asked once a second."""

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._not_before_s = clock_s()
        self._sent: Pulse | None = None
        self._sent_s = 0.0

    def beat(self, screen: Screen, tally: Tally) -> Pulse | None:
        """The pulse to send now, or None."""
        at_s = self._clock_s()
        if at_s < self._not_before_s:
            return None
        told = _told(screen, tally)
        if told == self._sent and at_s - self._sent_s < MOST_S:
            return None
        self._sent, self._sent_s, self._not_before_s = told, at_s, at_s + LEAST_S
        return told | {"verdict_age_s": round(tally.verdict_age_s(), 1), "counted_s": round(tally.counted_s(), 1)}

    def lost(self, why: Exception) -> None:
        """It did not arrive. Nobody is told: the next scan finds out by itself what is the matter."""
        log.info("no pulse: %s", why)
        self._sent, self._not_before_s = None, self._clock_s() + REST_S


def _told(screen: Screen, tally: Tally) -> Pulse:
    scans, refusals = tally.of_the_hour()
    return {
        "bench": screen.bench, "mode": screen.mode,
        "operator": str(screen.person.id) if screen.person is not None else None,
        "subject": _subject(screen), "verdict": _verdict(screen, tally), "scans": scans, "refusals": refusals,
        "waiting": screen.waiting, "latency_ms": tally.latency_ms,
        "devices": [_device(device) for device in (*screen.devices[:DEVICES], _journal(screen))]}


def _journal(screen: Screen) -> DeviceHealth:
    """Busy while it keeps what the base has not answered. A disk that fails is the verdict itself."""
    return DeviceHealth("journal", "journal", Health.BUSY if screen.waiting else Health.READY)


def _subject(screen: Screen) -> Pulse:
    if screen.job is not None:
        return {"text": calm(screen.job.number, 60), "client": calm(screen.job.client_name, 60)}
    return {"text": calm(screen.task.title, 60)} if screen.task is not None else {}


def _verdict(screen: Screen, tally: Tally) -> Pulse | None:
    """The one that stands, where it latches; else the last."""
    verdict = screen.verdict if screen.latched else tally.verdict
    if verdict is None:
        return None
    return {"word": written(verdict.word), "tone": verdict.tone.value,
            "latched": screen.latched,
            "reason": verdict.reason.value if verdict.reason is not None else ""}


def _device(device: DeviceHealth) -> Pulse:
    """What is wrong is said; what is well says nothing."""
    told: Pulse = {"role": device.role, "name": calm(device.name, 40), "health": device.health.value}
    if device.sentence is not None and device.health in (Health.ATTENTION, Health.AWAY):
        told["say"] = written(device.sentence)
    return told
