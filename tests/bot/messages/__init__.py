"""What must hold for the words."""
