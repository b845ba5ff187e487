"""From bytes to files: whole or not at all, and only where something changed."""
