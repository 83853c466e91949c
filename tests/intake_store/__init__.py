"""What must hold for what is kept."""
