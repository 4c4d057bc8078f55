"""Documents from outside: many units in one act, reservations for the units an order names.

Revision ID: 0002
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run the frozen SQL file of this revision."""
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    driver.execute((files("station.models.migrations") / "sql" / "0002_import.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("the import functions have no way back; restore a dump instead")
