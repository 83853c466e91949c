"""What must hold for the dialogue."""
