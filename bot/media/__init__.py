"""Photos and voices: fetched, made clean in a child process, sealed to their case, told of."""
