"""The audit window: one page a file, a table of pages, and the frame around them."""
