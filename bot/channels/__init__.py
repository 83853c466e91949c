"""The ways a message comes in and goes out; each file one channel, none imports another."""
