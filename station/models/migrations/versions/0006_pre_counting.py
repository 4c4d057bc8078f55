"""Counting: plans, rounds, four sets, approval; the exception queue.

Revision ID: 0006
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

PARTS = ("counting", "count_scans", "count_sets", "cases")


def upgrade() -> None:
    """Run the frozen SQL files of this revision, in their order."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    for part in PARTS:
        driver.execute((folder / f"0006_{part}.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("counts have no way back; restore a dump instead")
