"""Storing: put away, move and their undoing by rules of places; allocation and picking.

Revision ID: 0005
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

PARTS = ("rules", "storing", "places", "allocation", "picking", "papers")


def upgrade() -> None:
    """Run the frozen SQL files of this revision, in their order."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    for part in PARTS:
        driver.execute((folder / f"0005_{part}.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("storing has no way back; restore a dump instead")
