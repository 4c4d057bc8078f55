"""What the returns bench asks back: which label, whose it is, which product, whether it is a serial at all."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from station.answers import Answer
from station.commands import Action
from station.commands.returns import IdentifyUnit, OpenReturn
from station.sentences import say
from station.verdicts import Choice, Question, Verdict
from station.workflows.telling import asked

MOST_CHOICES = 9


def open_question(command: OpenReturn, answer: Answer) -> Verdict:
    keeps = {"raw": command.act.raw.hex(), "code": command.code, "candidates": "\n".join(command.candidates),
             "gtin": command.gtin or "", "client": str(command.client or ""), "blind": "yes" if command.blind else ""}
    if answer["reason"] == "unknown_label":
        return asked(command.act.id, say("UNKNOWN LABEL"),
                     say("Scan the unit itself or another label, or press F2 to open it unannounced."),
                     Question("open_blind", yes=Action.CONFIRM, keeps=keeps),
                     say("Nobody here knows {code}.", code=command.code))
    return which(command.act.id, answer, keeps, "open_")


def which(operation: UUID, answer: Answer, keeps: Mapping[str, str], prefix: str) -> Verdict:
    """Whose it is, or which product. Nothing is guessed."""
    rows = answer["choices"][:MOST_CHOICES]
    near = answer.get("near") or ()
    hint = (say("Serials that look alike, as a hint: {serials}", serials=", ".join(near)),) if near else ()
    if answer["reason"] == "which_client":
        choices = tuple(Choice(row["client"], say("{client}", client=row["client_name"])) for row in rows)
        return asked(operation, say("WHOSE IS IT"), say("Choose the client whose return this is."),
                     Question(prefix + "client", choices, keeps=keeps), *hint)
    several = len({row["client"] for row in rows}) > 1
    return asked(operation, say("WHICH ONE"), say("Choose what you have in your hand, or scan its product code."),
                 Question(prefix + "sku", tuple(_product(row, several) for row in rows), keeps=keeps), *hint)


def _product(row: Answer, several: bool) -> Choice:
    label = (say("{client} · {sku} · {name}", client=row["client_name"], sku=row["sku"], name=row["name"]) if several
             else say("{sku} · {name}", sku=row["sku"], name=row["name"]))
    return Choice(f"{row['client']}/{row['sku_id']}", label)


def odd_serial(command: IdentifyUnit, answer: Answer, keeps: Mapping[str, str]) -> Verdict:
    """Nobody knows it, and nothing that was announced has serials like it: it may be another code of the label."""
    near = answer.get("near") or ()
    hint = (say("Serials that look alike, as a hint: {serials}", serials=", ".join(near)),) if near else ()
    return asked(command.act.id, say("ITS SERIAL?"),
                 say("Scan its serial, or press F2 if {code} is its serial.", code=answer["code"]),
                 Question("odd", yes=Action.CONFIRM, keeps=keeps),
                 say("Nothing that was announced has serials like this."), *hint)
