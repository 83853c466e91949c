"""What must hold for the web chat."""
