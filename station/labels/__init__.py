"""What is printed: a frozen value and a pure render of it. Nothing here knows a printer or a database."""
