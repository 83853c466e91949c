"""The door to people: channels, dialogue, words, and the shell that joins them."""
