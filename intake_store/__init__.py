"""Where intake is kept: one file per table; whoever needs a row goes through its file."""
