"""What the world does to the bot: providers, disk, clock, and everything brought twice."""
