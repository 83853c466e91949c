"""The whole product, started as anybody starts it, and people who write to it from outside."""
