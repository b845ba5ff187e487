"""`python -m bulletin`."""

from bulletin.cli.entry import main

main()
