"""What happens to a unit, and what people do at a bench, in the words of people."""

from __future__ import annotations

from station.sentences import Sentence, say

KINDS: dict[str, Sentence] = {
    "expect": say("Announced"), "receive": say("Received"), "capture": say("Serial taken"), "store": say("Put away"),
    "pick": say("Picked"), "reserve": say("Kept for an order"), "unreserve": say("No longer kept"),
    "pack": say("Packed"), "unpack": say("Taken out"), "ship": say("Shipped"), "return": say("Came back"),
    "inspect": say("Inspected"), "route": say("Sent to a lane"), "repair": say("Repaired"),
    "send_to_vendor": say("Sent to the vendor"), "part_out": say("Taken apart"), "scrap": say("Scrapped"),
    "hold": say("Held"), "release": say("Released"), "miss": say("Missing"), "find": say("Found again"),
    "name": say("Named"), "locate": say("Laid at a place"), "unreceive": say("Receipt taken back"),
    "see": say("Seen"), "identify": say("Identified"), "grade": say("Graded"), "fit": say("Part built in"),
    "unfit": say("Part taken out"), "certify": say("Certified"), "relabel": say("New serial"),
    "restock": say("Back to stock"), "move": say("Moved"), "correct": say("Corrected"), "undo": say("Taken back"),
}
# What the base calls an act of a bench or of the office.
ACTS: dict[str, Sentence] = {
    "add_case_photo": say("Photo for a case"), "add_product": say("Product added"), "allocate": say("Units kept"),
    "apply_hold": say("Hold applied"), "approve_count": say("Count approved"), "assign_case": say("Case assigned"),
    "audit_sign_on": say("Signed on"), "begin_count_place": say("Count begun"), "begin_pick": say("Pick begun"),
    "cancel_count": say("Count cancelled"), "certify_unit": say("Certified"), "change_badge": say("Badge changed"),
    "change_lane": say("Lane changed"), "change_office": say("Office changed"), "change_sku": say("SKU changed"),
    "choose_dock": say("Dock chosen"), "close_inbound": say("Shipment closed"),
    "close_parcel": say("Parcel closed"), "close_return": say("Return closed"),
    "compare_serial": say("Serial compared"), "confirm_note": say("Note read"), "count_in": say("Counted in"),
    "correct_alias": say("Name corrected"), "damaged_carton": say("Carton damaged"),
    "count_quantity": say("Quantity counted"), "count_tags": say("Tags counted"), "count_unit": say("Unit counted"),
    "deallocate": say("Units let go"), "decide_case": say("Case decided"), "empty_box": say("Empty box"),
    "end_count_place": say("Place counted"), "fit_part": say("Part built in"), "grade_unit": say("Graded"),
    "house_label": say("House label"), "identify_unit": say("Identified"), "import_office": say("List taken in"),
    "inspect_item": say("Inspected"),
    "leave_count_place": say("Count left"), "leave_return": say("Return left"), "leave_work": say("Work left"),
    "lift_hold": say("Hold lifted"), "look_at_place": say("Place looked at"), "make_hold": say("Hold made"),
    "miss_stop": say("Not found"), "new_carton": say("Carton made"), "next_replenish": say("Replenishment begun"),
    "open_carton": say("Carton opened"), "open_inbound": say("Shipment opened"), "open_return": say("Return opened"),
    "pack_counted": say("Packed by count"), "part_out": say("Taken apart"), "place_item": say("Laid in a tote"),
    "plan_count": say("Count planned"), "print_stock": say("Label printed"), "prove_label": say("Label read back"),
    "prove_plate": say("Plate read back"), "prove_unit_label": say("Unit label read back"),
    "put_away": say("Put away"), "receive_carton": say("Carton received"), "receive_list": say("List received"),
    "receive_unit": say("Received"), "record": say("Moved"), "reject_count": say("Count rejected"),
    "relabel_unit": say("New serial"), "release_hold": say("Hold released"), "release_inbound": say("Shipment left"),
    "release_order": say("Order left"), "reopen_parcel": say("Parcel opened again"),
    "repair_unit": say("Repaired"), "reprint": say("Printed again"), "reprint_label": say("Label printed again"),
    "reprint_plate": say("Plate printed again"), "reprint_unit_label": say("Unit label printed again"),
    "restock_unit": say("Back to stock"), "return_evidence": say("Photo of a return"),
    "save_accessories": say("Accessories saved"), "save_lane_rules": say("Lane rules saved"),
    "save_questions": say("Questions saved"), "scrap_unit": say("Scrapped"), "send_back": say("Sent back"),
    "set_kpi_baseline": say("Figure before stated"), "set_kpi_target": say("Target stated"),
    "set_shift": say("Shift stated"), "settle_print": say("Print settled"), "shelve_unit": say("Put on the shelf"),
    "ship_parcel": say("Shipped"), "ship_vendor": say("Sent to the vendor"), "sign_on": say("Signed on"),
    "take_order": say("Order taken"), "take_unreadable": say("House label"),
    "uncount_last": say("Count taken back"), "undo_last": say("Taken back"),
    "undo_move": say("Move taken back"), "undo_receipt": say("Receipt taken back"),
    "undo_return": say("Return taken back"), "undo_work": say("Work taken back"), "unfit_part": say("Part taken out"),
}


def kind_word(kind: str) -> Sentence:
    """The word for an event or an act, or its own name as plain text."""
    return KINDS.get(kind) or ACTS.get(kind) or Sentence("{name}", {"name": kind.replace("_", " ")})
