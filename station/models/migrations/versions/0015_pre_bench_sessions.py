"""Who acts is proved: a badge that was scanned at this very bench, and a secret of the bench's own.

Revision ID: 0015
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

PARTS = ("bench_sessions",)


def upgrade() -> None:
    """Run the frozen SQL files of this revision, in their order."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    for part in PARTS:
        driver.execute((folder / f"0015_{part}.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("there is no way back; restore a dump instead")
