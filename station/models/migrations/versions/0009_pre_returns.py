"""Returns: arrival, identity, condition, lane, and what follows.

Revision ID: 0009
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

PARTS = ("returns", "return_told", "return_arrival", "return_identity", "return_evidence", "return_condition",
         "return_rules", "return_vendor", "return_lane", "repair", "repair_work", "repair_parts", "repair_leave",
         "repair_undo", "return_unreadable")


def upgrade() -> None:
    """Run the frozen SQL files of this revision, in their order."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    for part in PARTS:
        driver.execute((folder / f"0009_{part}.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("there is no way back; restore a dump instead")
