"""Measurements, one command each: how fast the program is, beside a limit measured in the same run."""
