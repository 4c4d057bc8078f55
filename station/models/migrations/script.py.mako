"""${message}

Revision ID: ${up_revision}
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run the frozen SQL of this revision."""
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    text = files("station.models.migrations") / "sql" / "${up_revision}.sql"
    driver.execute(text.read_text("utf-8"))  # past SQLAlchemy: a file holds many statements and no parameters
