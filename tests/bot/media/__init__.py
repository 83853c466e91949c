"""What a stranger sent, made clean: with real bytes, and with a second tool that looks after us."""
