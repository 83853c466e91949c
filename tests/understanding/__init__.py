"""The labelled set: short replies and texts of danger in four languages, and how they are read."""
