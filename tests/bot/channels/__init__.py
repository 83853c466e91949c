"""What must hold for the channels."""
