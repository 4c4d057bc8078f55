"""How wide the columns of a table are: what is written in them first, what they were designed for second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

MOST = 2.0        # text may take so many times the width it was designed for; serials and codes take what they need


@dataclass(frozen=True, slots=True)
class Wish:
    """Pixels. `least` is the title's own, `designed` is None where the column takes the rest, `written` is the widest
    text in it, `whole` says that nothing of it may be cut. `free_most`: what a column of the rest asks for itself; it
    would like twice that."""

    least: int
    designed: int | None
    written: int
    whole: bool
    free_most: int = 0

    @property
    def needed(self) -> int:
        if self.whole:
            return max(self.least, self.written)
        most = self.free_most if self.designed is None else round(self.designed * MOST)
        return max(self.least, min(self.written, most))

    @property
    def wanted(self) -> int:
        if self.designed is None:
            return max(self.needed, min(self.written, round(self.free_most * MOST)))
        return max(self.designed, self.needed)


def shared_out(wishes: Sequence[Wish], room: int) -> list[int]:
    """Every column as it was designed where there is room; else as its text needs it, even where one has to scroll."""
    wide = [wish.wanted for wish in wishes]
    short = sum(wide) - room
    free = [at for at, wish in enumerate(wishes) if wish.designed is None]
    for giving in ([at for at in range(len(wide)) if at not in free], free):    # empty room first, then long texts
        spare = {at: wide[at] - wishes[at].needed for at in giving}
        share = min(1.0, max(0, short) / max(1, sum(spare.values())))
        for at, more in spare.items():
            taken = min(more, ceil(share * more))    # a pixel too few would make one scroll
            wide[at] -= taken
            short -= taken
    if short >= 0:
        return wide
    for at in free:
        wide[at] += -short // len(free)
    return wide
