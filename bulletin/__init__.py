"""Bulletin: one YAML file an issue in, a printed page and a web page out."""

__version__ = "0.1.0"
