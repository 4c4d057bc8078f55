"""The order that is being picked, as the one panel shows it."""

from __future__ import annotations

from station.jobs_storing import Pick, Stop
from station.screens import Task, TaskRow
from station.sentences import say
from station.verdicts import Tone

MOST_SERIALS = 4


def pick_task(pick: Pick) -> Task:
    """Big: how many are left. Rows: the walk in the order of the places; what is short; what is in the tote."""
    short = tuple(TaskRow(name=one.name, code=one.sku, total=one.units, tone=Tone.ATTENTION,
                          detail=say("Nowhere in stock.")) for one in pick.short)
    later = tuple(TaskRow(name=one.name, code=one.sku, total=one.units, detail=say("Added at packing."))
                  for one in pick.at_packing)
    return Task(
        title=pick.number, subtitle=(say("{client} · {lane}", client=pick.client_name, lane=pick.lane),
                                     say("Into tote {tote}.", tote=pick.tote)),
        big=str(pick.left), big_caption=say("of {count} to pick", count=pick.left + pick.picked),
        rows=(*(_stop(stop) for stop in pick.stops), *short, *later), due=pick.cut_off)


def _stop(stop: Stop) -> TaskRow:
    if stop.done:
        return TaskRow(name=stop.name, code=stop.sku, picture=stop.picture, done=stop.units, total=stop.units,
                       serials=stop.serials[-MOST_SERIALS:], detail=say("In the tote."))
    where = say("{place}", place=stop.place or "?")
    if stop.carton:
        where = say("{place}, in {carton}", place=stop.place or "?", carton=stop.carton)
    if stop.exact or len(stop.serials) <= MOST_SERIALS:
        where = say("{place}: take {serials}", place=where, serials=", ".join(stop.serials))
    return TaskRow(name=stop.name, code=stop.sku, picture=stop.picture, total=stop.units, detail=where)
