"""One command, one transaction, one verdict."""
