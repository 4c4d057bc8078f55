"""The office: who may change what, before and after.

Revision ID: 0014
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

PARTS = ("places", "benches", "office_fields", "office", "skus", "counts", "office_views")


def upgrade() -> None:
    """Run the frozen SQL files of this revision, in their order."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    for part in PARTS:
        driver.execute((folder / f"0014_{part}.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("there is no way back; restore a dump instead")
