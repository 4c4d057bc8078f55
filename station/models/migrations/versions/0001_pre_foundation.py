"""The foundation: the rows of the packing bench, the ledger and its door.

Revision ID: 0001
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

PARTS = ("tables", "ledger", "pack", "orders", "parcels")


def upgrade() -> None:
    """Run the frozen SQL files of this revision, in their order."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    for part in PARTS:  # past SQLAlchemy: a file holds many statements and no parameters
        driver.execute((folder / f"0001_{part}.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("the foundation has no way back; restore a dump instead")
