"""The files that a user begins with: a new workspace, the next issue of a series."""
