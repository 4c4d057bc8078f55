"""Station: which exact one came in, lies where, left on which order, and came back or not."""
