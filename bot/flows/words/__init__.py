"""What people write, by what it means: tables of words in every language at once."""
