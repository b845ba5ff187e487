"""Safe repairs of a file: what a problem says to type, typed; everything else byte for byte as it was."""
