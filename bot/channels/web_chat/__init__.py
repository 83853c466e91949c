"""The web chat: a plain page that works without a script and leaves nothing in the browser."""
