"""`python -m bulletin`."""

from bulletin.cli.main import entry

entry()
