"""What the panel does: one verb per file."""
