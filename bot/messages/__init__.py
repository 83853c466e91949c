"""The words for people, by key and language; knows no flow."""
