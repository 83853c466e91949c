"""What must hold for the panel."""
