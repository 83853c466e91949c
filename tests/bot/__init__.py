"""What must hold for the door to people."""
