"""What a scan means now. Pure: a mode needs no database, no screen and no device to be tried."""
