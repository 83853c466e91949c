"""The door to operators: the panel."""
