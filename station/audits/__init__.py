"""What the audit window asks and is told: frozen values, one subject a file, no database and no window.

A *question* is a frozen dataclass; what answers it is named beside it. An *act* is a question that changes something:
it carries an `Act`, and its answer is `Done`.
"""
