"""Rules that a well-formed issue must keep, one function each."""
