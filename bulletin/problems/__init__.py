"""Findings about the input: what they are, the catalogue of their codes, and how they are shown."""
