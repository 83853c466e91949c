"""How the tables came to be as they are. A migration that has shipped is never edited."""
