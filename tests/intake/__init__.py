"""What must hold for the words and rules of intake."""
