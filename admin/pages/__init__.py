"""What the panel shows: one file per page, each only reads."""
