"""The other names a unit may have, and how a scan of each is read. Pure.

A type that is not in the table may be required all the same: its text is taken as any plain serial is.
"""

from __future__ import annotations

from collections.abc import Mapping

from station.known_profiles import BUILT_IN
from station.profiles import Fit, Misfit, SerialProfile
from station.sentences import Sentence, say

ICCID = SerialProfile("iccid", (r"89[0-9]{17,18}",), (19, 20), "luhn", ("ICCID:", "ICCID"))
PROFILE_OF: Mapping[str, SerialProfile] = {
    "imei": BUILT_IN["imei"], "imei2": SerialProfile("imei2", (r"[0-9]{15}",), (15,), "imei",
                                                     ("IMEI2:", "IMEI 2:", "IMEI:", "IMEI2", "IMEI")),
    "mac": BUILT_IN["mac"], "wifi_mac": BUILT_IN["mac"], "meid": BUILT_IN["meid"], "iccid": ICCID,
}
ALIAS_TYPES = ("imei", "imei2", "mac", "wifi_mac", "iccid", "meid", "eid", "marketplace", "epc", "old_label")
PLAIN = SerialProfile("plain")
NAMES: Mapping[str, Sentence] = {
    "imei": say("IMEI"), "imei2": say("second IMEI"), "mac": say("MAC address"), "wifi_mac": say("Wi-Fi MAC address"),
    "iccid": say("SIM number (ICCID)"), "meid": say("MEID"), "eid": say("eSIM number (EID)"),
    "marketplace": say("marketplace code"), "epc": say("RFID tag"), "old_label": say("old label"),
    "old_serial": say("old serial"),
}


def name_of(kind: str) -> Sentence | str:
    """The kind as people call it; one that is not in the table as it is written."""
    return NAMES.get(kind, kind)


def read_alias(kind: str, text: str) -> Fit | Misfit:
    """What the text is as a name of this kind: its normal form, or why it cannot be one."""
    return PROFILE_OF.get(kind, PLAIN).read(text)
