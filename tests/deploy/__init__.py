"""What must hold for starting and stopping."""
