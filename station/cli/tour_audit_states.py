"""What the tour of the audit window looks at: a name for the picture, and the way there from the one before.

A state whose page is not in the window is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from station.audits.reports import REPORT_NAMED
from station.audits.wall import Wall
from station.cli.tour_audit_walk import AuditWalk, State
from station.clock import now
from station.exchange.demo import demo_badges
from station.exchange.demo_pulses import beat
from station.views.audit.cases_page import CasesPage
from station.views.audit.holds_page import HoldsPage
from station.views.audit.kpis_page import KpisPage
from station.views.audit.office_page import OfficePage
from station.views.audit.unit_page import UnitPage
from station.views.audit.wall_page import WallPage

SUPERVISOR, STRANGER = "Otto Lind", "Teo Brasa"
NOWHERE = "postgresql://station_audit@127.0.0.1:1/station"


def states() -> Iterator[tuple[str, str, Callable[[AuditWalk], None]]]:
    """Every state: the page it needs, or "", its name, and the way to it."""
    for page, found in (
            ("", (("sign-on", AuditWalk.settle), ("sign-on-refused", _badge(STRANGER)), ("wall", _wall))),
            ("wall", (("wall-full-screen", _big_wall), ("wall-empty", _empty_wall))),
            ("unit", _UNIT), ("search", _SEARCH), ("cases", _CASES), ("holds", _HOLDS), ("shrink", _SHRINK),
            ("kpis", _KPIS), ("reports", _REPORTS), ("counts", _COUNTS), ("office", _OFFICE), ("search", _OUTAGE)):
        for name, act in found:
            yield page, name, act


def _badge(name: str) -> Callable[[AuditWalk], None]:
    return lambda walk: walk.scan(demo_badges()[name])


def _go(page: str, target: str = "", *, to: str = "") -> Callable[[AuditWalk], None]:
    """Through a door; `to` is one of the walk's codes, put into `target`."""
    return lambda walk: walk.open(page, target.format(walk.one(to)) if to else target)


def _scan(what: str) -> Callable[[AuditWalk], None]:
    return lambda walk: walk.scan(walk.one(what))


def _find(what: str) -> Callable[[AuditWalk], None]:
    return lambda walk: walk.find(walk.one(what))


# ---- the wall --------------------------------------------------------------------------------------------------------

def _wall(walk: AuditWalk) -> None:
    beat(walk.owner_url)
    walk.scan(demo_badges()[SUPERVISOR])
    walk.page("wall").refresh()
    walk.settle()


def _big_wall(walk: AuditWalk) -> None:
    page = walk.page("wall")
    assert isinstance(page, WallPage)
    page.show_big()
    assert page.big is not None
    page.big.showNormal()
    page.big.resize(walk.window.size())
    walk.shown = page.big


def _empty_wall(walk: AuditWalk) -> None:
    page = walk.page("wall")
    assert isinstance(page, WallPage)
    page.show_big()
    page.canvas.show_wall(Wall(at=now()))


# ---- units and the search --------------------------------------------------------------------------------------------

def _unit(walk: AuditWalk) -> UnitPage:
    page = walk.page("unit")
    assert isinstance(page, UnitPage)
    return page


def _event(walk: AuditWalk) -> None:
    _unit(walk).events.select(("event", 4))
    walk.settle()


def _then(walk: AuditWalk) -> None:
    page = _unit(walk)
    page.known_at.setCurrentIndex(4)
    page.known_at.activated.emit(4)
    walk.settle()


_UNIT: tuple[State, ...] = (
    ("unit", _scan("much lived")), ("unit-event", _event), ("unit-then", _then), ("unit-held", _scan("held")),
    ("unit-returned", _scan("returned")), ("unit-graded", _scan("graded")), ("unit-missing", _scan("missing")),
    ("unit-broken-chain", _scan("broken")))
_SEARCH: tuple[State, ...] = (
    ("search-near", lambda walk: walk.find(walk.one("much lived")[:-1])), ("search-order", _find("order")),
    ("search-place", _find("place")), ("search-return", _find("rma")),
    ("search-nothing", lambda walk: walk.find("NOBODY-KNOWS-THIS-77")))


# ---- cases, holds, missing -------------------------------------------------------------------------------------------

def _cases(walk: AuditWalk) -> CasesPage:
    page = walk.page("cases")
    assert isinstance(page, CasesPage)
    return page


def _two_people(walk: AuditWalk) -> None:
    """A decision that waits for the badge of a second person; nobody's badge comes."""
    walk.open("cases", walk.one("held case"))
    detail = _cases(walk).detail
    detail.what.setCurrentIndex(max(0, detail.what.findData("release")))
    detail.reason.setCurrentText("The brand has listed it")
    detail.close_it.click()
    walk.settle()


_CASES: tuple[State, ...] = (
    ("cases-open", _go("cases", "state=open")), ("cases-late", _go("cases", "state=late")),
    ("cases-side-by-side", _go("cases", "{}", to="case side by side")),
    ("cases-damaged", _go("cases", "{}", to="damaged case")), ("cases-two-people", _two_people),
    ("cases-closed", _go("cases", "state=closed&kind=damaged")), ("cases-none", _go("cases", "state=mine&kind=hold")))


def _holds(walk: AuditWalk) -> HoldsPage:
    page = walk.page("holds")
    assert isinstance(page, HoldsPage)
    return page


def _new_hold(walk: AuditWalk) -> None:
    _holds(walk).new.click()
    walk.settle()


def _preview(walk: AuditWalk) -> None:
    form = _holds(walk).form
    form.client.setCurrentIndex(max(0, form.client.count() - 1))
    form.fields["lots"].setText(walk.one("lot"))
    form.reason.setText("Charger plug may get warm")
    form.preview.click()
    walk.settle()


def _releasing(walk: AuditWalk) -> None:
    """What a release says without the second person's badge."""
    detail = _holds(walk).detail
    detail.reason.setText("The maker has checked the lot")
    detail.release.click()
    walk.settle()


def _every_hold(walk: AuditWalk) -> None:
    _holds(walk).every.setCurrentIndex(1)
    walk.open("holds", walk.one("released"))


_HOLDS: tuple[State, ...] = (
    ("holds", _go("holds", "{}", to="recall")), ("holds-releasing", _releasing), ("holds-released", _every_hold),
    ("holds-new", _new_hold), ("holds-preview", _preview))
_SHRINK: tuple[State, ...] = (
    ("missing", _go("shrink")), ("missing-place", _go("shrink", "place={}", to="shelf")))


# ---- figures, reports, counts, office --------------------------------------------------------------------------------

def _view(name: str, walk: AuditWalk) -> None:
    page = walk.page("kpis")
    assert isinstance(page, KpisPage)
    page.view.setCurrentIndex(page.view.findData(name))
    page.view.activated.emit(page.view.currentIndex())
    walk.settle()


def _targets(walk: AuditWalk) -> None:
    page = walk.page("kpis")
    assert isinstance(page, KpisPage)
    page.state.click()
    walk.settle()


_KPIS: tuple[State, ...] = (
    ("figures", _go("kpis")), ("figures-benches", partial(_view, "bench")),
    ("figures-people", partial(_view, "people")), ("figures-bench", _go("kpis", "bench=PACK-04")),
    ("figures-targets", _targets))
_REPORTS: tuple[State, ...] = tuple(
    (f"report-{name}", _go("reports", f"name={name}&client={{}}", to="client")) for name in REPORT_NAMED)
_COUNTS: tuple[State, ...] = (("counts", _go("counts")),)


def _tab(name: str, walk: AuditWalk) -> None:
    page = walk.page("office")
    assert isinstance(page, OfficePage)
    if name in page.tabs:
        walk.open("office", name)


_OFFICE: tuple[State, ...] = tuple((f"office-{name}", partial(_tab, name)) for name in (
    "clients", "skus", "questions", "lanes", "accessories", "places", "people", "benches", "reasons", "site",
    "history"))


# ---- the base is away ------------------------------------------------------------------------------------------------

def _away(walk: AuditWalk) -> None:
    walk.station.move_base(NOWHERE)
    walk.find(walk.one("order"))
    walk.settle()


def _back(walk: AuditWalk) -> None:
    walk.station.come_back()
    walk.find(walk.one("order"))
    walk.settle()


_OUTAGE: tuple[State, ...] = (("database-away", _away), ("database-back", _back))
