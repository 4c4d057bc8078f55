"""What an administrator sets up: a site without a company prefix closes no box.

Revision ID: 0007
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run the frozen SQL file of this revision."""
    folder = files("station.models.migrations") / "sql"
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    driver.execute((folder / "0007_administration.sql").read_text("utf-8"))


def downgrade() -> None:
    """History is never thrown away by a migration."""
    raise NotImplementedError("the site's rows have no way back; restore a dump instead")
