"""Measurements, one command each: how fast the program is, beside a limit in the same run."""
